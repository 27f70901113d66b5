/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/routine/rs-outline.h"
#include "core/routine/rs-routine-edit.h"

#include "support/rs-list-validator.h"
#include "support/rs-samples.h"
#include "support/rs-shape.h"

typedef struct
{
  RsRoutine *routine;
  RsOutline *outline;
  RsListValidator *validator;
  GString *changed; /* what said that it changed: "C a b" */
} Fixture;

static char *
name_row (RsOutlineRow *row)
{
  static const char *const kinds[] = { "W", "S", "U", "C", "D" };

  if (rs_outline_row_get_kind (row) == RS_ROW_ITEM)
    return g_strdup (rs_item_get_exercise_id (rs_outline_row_get_item (row)));
  if (rs_outline_row_get_kind (row) == RS_ROW_EMPTY)
    return g_strdup ("_");

  return g_strdup (kinds[rs_block_get_kind (rs_outline_row_get_block (row))]);
}

static void
on_changed_cb (RsOutlineRow *row, GString *changed)
{
  g_autofree char *name = name_row (row);

  g_string_append_printf (changed, "%s%s", changed->len > 0 ? " " : "", name);
}

static void
listen (Fixture *fixture)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (fixture->outline)); i++)
    {
      RsOutlineRow *row = rs_outline_get_row (fixture->outline, i);

      g_signal_handlers_disconnect_by_func (row, on_changed_cb, fixture->changed);
      g_signal_connect (row, "changed", G_CALLBACK (on_changed_cb), fixture->changed);
    }
}

static void
fixture_init (Fixture *fixture, const char *shape)
{
  g_autoptr (RsRoutineState) state = rs_shape_parse (shape);

  fixture->routine = rs_routine_new (NULL, state, FALSE);
  fixture->outline = rs_outline_new (fixture->routine);
  fixture->validator = rs_list_validator_new (G_LIST_MODEL (fixture->outline));
  fixture->changed = g_string_new (NULL);
  listen (fixture);
}

static void
fixture_clear (Fixture *fixture)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (fixture->outline)); i++)
    g_signal_handlers_disconnect_by_data (rs_outline_get_row (fixture->outline, i),
                                          fixture->changed);
  rs_list_validator_check (fixture->validator);
  g_clear_pointer (&fixture->validator, rs_list_validator_free);
  g_assert_finalize_object (g_steal_pointer (&fixture->outline));
  g_assert_finalize_object (g_steal_pointer (&fixture->routine));
  g_string_free (g_steal_pointer (&fixture->changed), TRUE);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Fixture, fixture_clear)

/* What the rows say of themselves is where the routine has it. */
static void
check_rows (Fixture *fixture, const char *expected)
{
  RsRoutineState *state = rs_routine_get_state (fixture->routine);
  g_autoptr (GString) rows = g_string_new (NULL);
  guint n = g_list_model_get_n_items (G_LIST_MODEL (fixture->outline));

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (RsOutlineRow) row = g_list_model_get_item (G_LIST_MODEL (fixture->outline), i);
      g_autofree char *name = name_row (row);
      guint block = rs_outline_row_get_block_index (row);
      guint index = rs_outline_row_get_index (row);

      g_string_append_printf (rows, "%s%s", i > 0 ? " " : "", name);
      g_assert_true (row == rs_outline_get_row (fixture->outline, i));
      g_assert_true (rs_outline_row_get_block (row) == rs_routine_state_get_block (state, block));
      g_assert_cmpint (rs_outline_row_is_last (row), ==,
                       rs_outline_row_get_kind (row) != RS_ROW_BLOCK &&
                           (i + 1 == n || rs_outline_row_get_kind (rs_outline_get_row (
                                              fixture->outline, i + 1)) == RS_ROW_BLOCK));

      if (rs_outline_row_get_kind (row) == RS_ROW_ITEM)
        {
          g_assert_true (rs_outline_row_get_item (row) ==
                         rs_routine_state_get_item (state, rs_outline_row_get_position (row)));
          g_assert_true (rs_outline_row_get_item (row) ==
                         rs_block_get_item (rs_outline_row_get_block (row), index));
          g_assert_cmpuint (
              rs_outline_find_item (fixture->outline, rs_outline_row_get_position (row)), ==, i);
        }
      else if (rs_outline_row_get_kind (row) == RS_ROW_BLOCK)
        {
          g_assert_cmpuint (rs_outline_find_block (fixture->outline, block), ==, i);
          g_assert_cmpuint (rs_outline_row_get_position (row), ==,
                            rs_routine_state_get_first (state, block));
        }
    }

  g_assert_cmpstr (rows->str, ==, expected);
  g_assert_null (rs_outline_get_row (fixture->outline, n));
  g_assert_cmpuint (rs_outline_find_block (fixture->outline, 99), ==, G_MAXUINT);
  g_assert_cmpuint (rs_outline_find_item (fixture->outline, 99), ==, G_MAXUINT);
}

static void
test_rows (void)
{
  static const char *const cases[][2] = {
    { "S[]", "S _" },
    { "S[a b]", "S a b" },
    { "W[] S[a] C[b c] D[]", "W _ S a C b c D _" },
    { "U[] T[]", "U _ S _" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (Fixture) fixture = { NULL };

      fixture_init (&fixture, cases[i][0]);
      check_rows (&fixture, cases[i][1]);
      g_assert_cmpuint (g_list_model_get_item_type (G_LIST_MODEL (fixture.outline)), ==,
                        RS_TYPE_OUTLINE_ROW);
    }
}

typedef struct
{
  const char *before;
  const char *edit; /* "move 0 > 1:1", see below */
  const char *rows;
  guint position;
  guint removed;
  guint added;
  const char *changed; /* rows that show something else than before */
} Case;

static RsRoutineState *
do_edit (RsRoutineState *state, const char *edit)
{
  g_auto (GStrv) words = g_strsplit (edit, "/", -1);
  g_autoptr (GArray) positions = rs_shape_positions (words[1]);
  guint first = (guint) g_ascii_strtoull (words[1], NULL, 10);
  RsBlockFacts facts = rs_block_facts_of (RS_BLOCK_CIRCUIT);
  g_autoptr (GPtrArray) items = NULL;

  if (g_str_equal (words[0], "move"))
    return rs_routine_state_move_items (state, positions, rs_shape_place (words[2]));
  if (g_str_equal (words[0], "remove"))
    return rs_routine_state_remove_items (state, positions);
  if (g_str_equal (words[0], "group"))
    return rs_routine_state_group_items (state, positions, &facts);
  if (g_str_equal (words[0], "ungroup"))
    return rs_routine_state_ungroup (state, first);
  if (g_str_equal (words[0], "move-block"))
    return rs_routine_state_move_block (state, first,
                                        (guint) g_ascii_strtoull (words[2], NULL, 10));
  if (g_str_equal (words[0], "name"))
    return rs_routine_state_with_name (state, words[1]);
  if (g_str_equal (words[0], "title"))
    {
      facts = *rs_block_get_facts (rs_routine_state_get_block (state, first));
      facts.title = words[2];
      return rs_routine_state_change_block (state, first, &facts);
    }

  items = rs_shape_items (words[2]);
  if (g_str_equal (words[0], "insert"))
    return rs_routine_state_insert_items (state, rs_shape_place (words[1]), items);

  g_assert_cmpstr (words[0], ==, "replace");
  return rs_routine_state_replace_items (state, positions, items);
}

static const Case cases[] = {
  { "S[a b] C[c]", "name/Other", "S a b C c", 0, 0, 0, "" },
  { "S[a b] C[c]", "insert/0:1/x", "S a x b C c", 2, 0, 1, "S" },
  { "S[a b] C[c]", "insert/0:2/x", "S a b x C c", 3, 0, 1, "S b" },
  { "S[a b] C[c]", "insert/2:|/x", "S a b C c S x", 5, 0, 2, "" },
  { "S[] C[c]", "insert/0:0/x", "S x C c", 1, 1, 1, "S" },
  { "S[a b] C[c]", "remove/0", "S b C c", 1, 1, 0, "S" },
  { "S[a b] C[c]", "remove/1", "S a C c", 2, 1, 0, "S a" },
  { "S[a b] C[c]", "remove/2", "S a b C _", 4, 1, 1, "C" },
  { "S[a] C[c]", "remove/0", "C c", 0, 2, 0, "" },
  { "S[a b c] C[d]", "move/0/0:2", "S b a c C d", 1, 2, 2, "S" },
  { "S[a b c] C[d]", "move/2/1:0", "S a b C c d", 3, 2, 2, "S b C c" },
  { "S[a b] C[d]", "move/0/1:0", "S b C a d", 1, 3, 3, "S C a" },
  { "S[a b] C[d]", "replace/1/x", "S a x C d", 2, 1, 1, "S" },
  { "S[a b c]", "group/1", "S a C b S c", 2, 1, 3, "S a b" },
  { "S[a b c]", "group/0 1 2", "C a b c", 0, 0, 0, "C a b c" },
  { "S[a] C[b] S[c]", "ungroup/1", "S a b c", 2, 3, 1, "S a b" },
  { "C[b c]", "title/0/Core", "C b c", 0, 0, 0, "C" },
  { "S[a] C[b] D[]", "move-block/0/1", "C b S a D _", 0, 4, 4, "" },
  { "S[a] C[b] D[]", "move-block/2/0", "D _ S a C b", 0, 6, 6, "" },
};

static GHashTable *
list_rows (Fixture *fixture)
{
  GHashTable *rows = g_hash_table_new_full (NULL, NULL, g_object_unref, NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (fixture->outline)); i++)
    g_hash_table_add (rows, g_list_model_get_item (G_LIST_MODEL (fixture->outline), i));

  return rows;
}

/* A row that was there before and stands for the same is the same. */
static void
check_kept (Fixture *fixture, GHashTable *before)
{
  GHashTableIter iter;
  gpointer key;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (fixture->outline)); i++)
    {
      RsOutlineRow *row = rs_outline_get_row (fixture->outline, i);

      if (g_hash_table_contains (before, row))
        continue;

      g_hash_table_iter_init (&iter, before);
      while (g_hash_table_iter_next (&iter, &key, NULL))
        g_assert_false (rs_outline_row_matches (key, rs_outline_row_get_kind (row),
                                                rs_outline_row_get_block (row),
                                                rs_outline_row_get_item (row)));
    }
}

static void
test_edits (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const Case *c = &cases[i];
      gboolean spans = c->removed + c->added > 0;
      g_auto (Fixture) fixture = { NULL };
      g_autoptr (GHashTable) before = NULL;

      fixture_init (&fixture, c->before);
      before = list_rows (&fixture);
      g_test_message ("%s, %s", c->before, c->edit);
      g_assert_true (rs_routine_edit (
          fixture.routine, do_edit (rs_routine_get_state (fixture.routine), c->edit), "Edit"));

      check_rows (&fixture, c->rows);
      check_kept (&fixture, before);
      g_assert_cmpstr (fixture.changed->str, ==, c->changed);
      g_assert_cmpuint (rs_list_validator_steal_n_signals (fixture.validator), ==, spans ? 1 : 0);
      if (spans)
        {
          g_assert_cmpuint (rs_list_validator_get_position (fixture.validator), ==, c->position);
          g_assert_cmpuint (rs_list_validator_get_removed (fixture.validator), ==, c->removed);
          g_assert_cmpuint (rs_list_validator_get_added (fixture.validator), ==, c->added);
        }

      /* And back: one signal at most, too. */
      g_assert_true (rs_routine_undo (fixture.routine));
      g_assert_cmpuint (rs_list_validator_steal_n_signals (fixture.validator), <=, 1);
      rs_list_validator_check (fixture.validator);
    }
}

/* The outline does not keep the routine's views of it alive, and hears no more of it. */
static void
test_finalize (void)
{
  g_autoptr (RsRoutineState) state = rs_shape_parse ("S[a] C[b]");
  g_autoptr (RsRoutine) routine = rs_routine_new (NULL, state, FALSE);
  RsOutline *outline = rs_outline_new (routine);
  RsOutlineRow *row =
      rs_outline_row_new (RS_ROW_BLOCK, rs_routine_state_get_block (state, 0), NULL);

  g_assert_cmpint (rs_outline_row_get_kind (row), ==, RS_ROW_BLOCK);
  g_assert_null (rs_outline_row_get_item (row));
  g_assert_finalize_object (row);
  g_assert_finalize_object (outline);
  g_assert_true (rs_routine_rename (routine, "Other"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/outline/rows", test_rows);
  g_test_add_func ("/outline/edits", test_edits);
  g_test_add_func ("/outline/finalize", test_finalize);

  return g_test_run ();
}
