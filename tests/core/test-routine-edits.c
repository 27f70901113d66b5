/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/routine/rs-outline.h"
#include "core/routine/rs-routine-edit.h"
#include "core/store/rs-routine-file.h"

#include "support/rs-list-validator.h"
#include "support/rs-plain-routine.h"
#include "support/rs-samples.h"

#include <string.h>

/*
 * Ten thousand random sequences of edits, undo, redo, save and load, next to a plain row of items
 * that is edited in the plainest way. After each step both agree, with one items-changed at most.
 * At the end, undo leads back to the start through every state that there was, and redo to the
 * end.
 */

#define N_WALKS 10000
#define N_STEPS 16

/* Beyond these only what makes no more of it. */
#define MANY_ITEMS 24
#define MANY_BLOCKS 12

typedef struct
{
  RsRoutine *routine;
  RsOutline *outline;
  RsListValidator *items;
  RsListValidator *rows;
  RsPlainRoutine plain;
  GArray *undo; /* of RsPlainRoutine */
  GArray *redo;
  GString *said; /* what was done */
} Walk;

/* --- What is random --- */

static guint
below (guint n)
{
  return (guint) g_test_rand_int_range (0, (int) n);
}

static guint
random_block (Walk *walk)
{
  return below (walk->plain.n_blocks + 1);
}

static RsRoutinePlace
random_place (Walk *walk)
{
  RsRoutinePlace place = { below (walk->plain.n_blocks + 2), below (6) };

  if (below (4) == 0)
    place.index = RS_PLACE_APART;
  g_string_append_printf (walk->said, " at %u:%d", place.block, (int) place.index);
  return place;
}

/* Some of the items, which are picked in the plain routine too, and perhaps one that is not there.
 */
static GArray *
random_positions (Walk *walk)
{
  GArray *positions = g_array_new (FALSE, FALSE, sizeof (guint));
  guint first = below (walk->plain.n_items + 1);
  guint span = below (3) > 0 ? 1 : below (walk->plain.n_items + 2);
  guint rare = 1 + below (3);

  g_string_append (walk->said, " of");
  for (guint i = first; i < first + span; i++)
    if (i == first || below (rare) == 0)
      {
        g_array_append_val (positions, i);
        g_string_append_printf (walk->said, " %u", i);
        if (i < walk->plain.n_items)
          walk->plain.items[i].picked = TRUE;
      }

  return positions;
}

static RsDose
random_dose (void)
{
  RsDose dose = below (2) ? rs_sample_reps (1 + below (5), 1 + below (20), below (90))
                          : rs_sample_seconds (1 + below (5), 5 + below (60), below (90));

  dose.up_to = below (3) == 0 ? dose.amount + 1 + below (9) : 0;
  dose.open = dose.up_to == 0 && below (3) == 0;
  dose.per_side = below (3) == 0;
  dose.switch_s = dose.per_side ? below (RS_DOSE_MAX_SWITCH_S) : 0;
  dose.rpe = below (3) == 0 ? 1 + below (19) / 2.0 : 0;
  if (below (3) == 0)
    dose.tempo = (RsTempo) { (int) below (4), (int) below (4), (int) below (4) };
  if (below (2) == 0)
    rs_dose_set_load (&dose, (RsLoadKind) below (3), below (400) / 2.0);
  return rs_dose_clamp (&dose);
}

static RsItem *
random_item (void)
{
  static const char *const notes[] = { NULL, "Slowly.", "\"Knees\" <out>" };
  g_autofree char *id = g_strdup_printf ("exercise-%u", below (5));
  RsDose dose = random_dose ();

  return rs_item_new_full (id, &dose, below (3) ? RS_ITEM_REST_AS_USUAL : (int) below (90),
                           notes[below (G_N_ELEMENTS (notes))]);
}

static RsBlockFacts
random_facts (RsBlockKind kind)
{
  static const char *const titles[] = { NULL, NULL, "Core", "Füße & Beine" };
  RsBlockFacts facts = rs_block_facts_of (kind);

  facts.title = titles[below (G_N_ELEMENTS (titles))];
  facts.note = below (4) == 0 ? "Without shoes" : NULL;
  facts.rounds = 1 + below (4);
  facts.between_s = below (30);
  facts.round_rest_s = below (90);
  facts.seconds = below (3) * 150;
  return rs_block_facts_clamp (&facts);
}

static RsRoutineState *
random_start (void)
{
  g_autoptr (GPtrArray) blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) rs_block_unref);

  for (guint i = below (4); i > 0; i--)
    {
      RsBlockFacts facts = random_facts ((RsBlockKind) below (RS_N_BLOCK_KINDS));
      g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);

      for (guint k = below (5); k > 0; k--)
        g_ptr_array_add (items, random_item ());
      g_ptr_array_add (blocks, rs_block_new_full (&facts, items));
    }

  return rs_routine_state_new ("Start", "A note", blocks);
}

/* --- Edits, each of both --- */

static RsRoutineState *
do_insert (Walk *walk, RsRoutineState *state)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  RsRoutinePlace place = random_place (walk);

  g_ptr_array_add (items, random_item ());
  rs_plain_routine_insert (&walk->plain, place, g_ptr_array_index (items, 0));
  return rs_routine_state_insert_items (state, place, items);
}

static RsRoutineState *
do_remove (Walk *walk, RsRoutineState *state)
{
  g_autoptr (GArray) positions = random_positions (walk);

  rs_plain_routine_remove (&walk->plain);
  return rs_routine_state_remove_items (state, positions);
}

static RsRoutineState *
do_move (Walk *walk, RsRoutineState *state)
{
  g_autoptr (GArray) positions = random_positions (walk);
  RsRoutinePlace place = random_place (walk);

  rs_plain_routine_move (&walk->plain, place);
  return rs_routine_state_move_items (state, positions, place);
}

static RsRoutineState *
do_duplicate (Walk *walk, RsRoutineState *state)
{
  g_autoptr (GArray) positions = random_positions (walk);

  rs_plain_routine_duplicate (&walk->plain);
  return rs_routine_state_duplicate_items (state, positions);
}

static RsRoutineState *
do_group (Walk *walk, RsRoutineState *state)
{
  g_autoptr (GArray) positions = random_positions (walk);
  RsBlockFacts facts = random_facts (below (2) ? RS_BLOCK_CIRCUIT : RS_BLOCK_SUPERSET);

  rs_plain_routine_group (&walk->plain, &facts);
  return rs_routine_state_group_items (state, positions, &facts);
}

static RsRoutineState *
do_ungroup (Walk *walk, RsRoutineState *state)
{
  guint block = random_block (walk);

  rs_plain_routine_ungroup (&walk->plain, block);
  return rs_routine_state_ungroup (state, block);
}

static RsRoutineState *
do_change_block (Walk *walk, RsRoutineState *state)
{
  guint block = random_block (walk);
  RsBlockFacts facts = random_facts ((RsBlockKind) below (RS_N_BLOCK_KINDS));

  rs_plain_routine_change_block (&walk->plain, block, &facts);
  return rs_routine_state_change_block (state, block, &facts);
}

static RsRoutineState *
do_move_block (Walk *walk, RsRoutineState *state)
{
  guint from = random_block (walk);
  guint to = random_block (walk);

  rs_plain_routine_move_block (&walk->plain, from, to);
  return rs_routine_state_move_block (state, from, to);
}

static RsRoutineState *
do_remove_block (Walk *walk, RsRoutineState *state)
{
  guint block = random_block (walk);

  rs_plain_routine_remove_block (&walk->plain, block);
  return rs_routine_state_remove_block (state, block);
}

static RsRoutineState *
do_duplicate_block (Walk *walk, RsRoutineState *state)
{
  guint block = random_block (walk);

  rs_plain_routine_duplicate_block (&walk->plain, block);
  return rs_routine_state_duplicate_block (state, block);
}

/* A dose, a note, the rest behind it or another exercise: the same edit for all. */
static RsRoutineState *
do_replace (Walk *walk, RsRoutineState *state)
{
  g_autoptr (GArray) positions = random_positions (walk);
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < positions->len; i++)
    {
      guint position = g_array_index (positions, guint, i);
      RsItem *old = rs_routine_state_get_item (state, position);
      g_autoptr (RsItem) other = random_item ();
      RsItem *item = NULL;

      if (old == NULL || below (6) == 0)
        item = g_object_ref (other);
      else if (below (2) == 0)
        item = rs_item_with_dose (old, rs_item_get_dose (other));
      else if (below (2) == 0)
        item = rs_item_with_note (old, rs_item_get_note (other));
      else
        item = rs_item_with_rest_after (old, rs_item_get_rest_after (other));
      g_ptr_array_add (items, item);

      if (old != NULL)
        {
          RsPlainItem *plain = &walk->plain.items[position];
          guint block = plain->block;

          plain->picked = FALSE;
          if (rs_item_equal (old, item))
            continue;
          rs_plain_item_init (plain, item);
          plain->block = block;
        }
    }

  return rs_routine_state_replace_items (state, positions, items);
}

static RsRoutineState *
do_rename (Walk *walk, RsRoutineState *state)
{
  g_autofree char *name = g_strdup_printf ("Name %u", below (3));
  gboolean note = below (2);

  g_strlcpy (note ? walk->plain.note : walk->plain.name, name, RS_PLAIN_MAX_TEXT);
  return note ? rs_routine_state_with_note (state, name) : rs_routine_state_with_name (state, name);
}

/* What comes out of the file is what was kept; the walk goes on with it, as after an import. */
static RsRoutineState *
do_save_and_load (Walk *walk, RsRoutineState *state)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *text = rs_routine_file_write (rs_routine_get_id (walk->routine), state, &error);
  g_autofree char *id = NULL;
  RsRoutineState *loaded;

  g_assert_no_error (error);
  loaded = rs_routine_file_read ("walk.json", text, strlen (text), &id, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (id, ==, rs_routine_get_id (walk->routine));
  if (!rs_routine_state_equal (loaded, state))
    g_error ("%s: loaded is not what was saved", walk->said->str);

  rs_plain_routine_renew (&walk->plain);
  return loaded;
}

static const struct
{
  const char *name;
  RsRoutineState *(*run) (Walk *walk, RsRoutineState *state);
  guint weight;
  gboolean more;
} edits[] = {
  { "insert", do_insert, 5, TRUE },
  { "remove", do_remove, 2, FALSE },
  { "move", do_move, 8, TRUE },
  { "duplicate", do_duplicate, 1, TRUE },
  { "group", do_group, 4, TRUE },
  { "ungroup", do_ungroup, 3, FALSE },
  { "change block", do_change_block, 3, FALSE },
  { "move block", do_move_block, 3, FALSE },
  { "remove block", do_remove_block, 1, FALSE },
  { "duplicate block", do_duplicate_block, 1, TRUE },
  { "replace", do_replace, 3, FALSE },
  { "rename", do_rename, 1, FALSE },
  { "save and load", do_save_and_load, 2, FALSE },
};

/* --- Steps --- */

static void
check (Walk *walk)
{
  RsRoutineState *state = rs_routine_get_state (walk->routine);
  guint n_items = rs_list_validator_steal_n_signals (walk->items);
  guint n_rows = rs_list_validator_steal_n_signals (walk->rows);

  if (n_items > 1 || n_rows > 1)
    g_error ("%s: %u and %u signals", walk->said->str, n_items, n_rows);
  if (!rs_plain_routine_agrees (&walk->plain, state))
    {
      g_autofree char *expected = rs_plain_routine_to_text (&walk->plain);
      g_autofree char *found = NULL;

      rs_plain_routine_init (&walk->plain, state);
      found = rs_plain_routine_to_text (&walk->plain);
      g_error ("%s: %s, expected %s", walk->said->str, found, expected);
    }
}

static guint
choose_edit (Walk *walk)
{
  gboolean full = walk->plain.n_items > MANY_ITEMS || walk->plain.n_blocks > MANY_BLOCKS;
  guint sum = 0;
  guint chosen;
  guint i = 0;

  for (guint k = 0; k < G_N_ELEMENTS (edits); k++)
    sum += full && edits[k].more ? 0 : edits[k].weight;
  for (chosen = below (sum); (full && edits[i].more) || chosen >= edits[i].weight; i++)
    chosen -= full && edits[i].more ? 0 : edits[i].weight;

  return i;
}

/* Returns whether it changed something. */
static gboolean
edit_once (Walk *walk)
{
  guint i = choose_edit (walk);
  RsPlainRoutine before = walk->plain;
  gboolean changed;

  g_string_append_printf (walk->said, "; %s", edits[i].name);
  changed = rs_routine_edit (
      walk->routine, edits[i].run (walk, rs_routine_get_state (walk->routine)), edits[i].name);
  check (walk);
  if (changed == rs_plain_routine_same (&before, &walk->plain))
    g_error ("%s: says that something changed: %d", walk->said->str, changed);

  if (changed)
    {
      g_assert_cmpstr (rs_routine_get_undo_label (walk->routine), ==, edits[i].name);
      g_array_append_val (walk->undo, before);
      g_array_set_size (walk->redo, 0);
    }

  return changed;
}

static void
step_history (Walk *walk, gboolean back)
{
  GArray *from = back ? walk->undo : walk->redo;
  GArray *to = back ? walk->redo : walk->undo;
  gboolean changed = back ? rs_routine_undo (walk->routine) : rs_routine_redo (walk->routine);

  g_string_append (walk->said, back ? "; undo" : "; redo");
  g_assert_cmpint (changed, ==, from->len > 0);
  if (from->len > 0)
    {
      g_array_append_val (to, walk->plain);
      walk->plain = g_array_index (from, RsPlainRoutine, from->len - 1);
      g_array_set_size (from, from->len - 1);
    }
  check (walk);
}

static void
walk_back_and_forth (Walk *walk, RsRoutineState *start)
{
  g_autoptr (RsRoutineState) end = NULL;

  while (walk->redo->len > 0)
    step_history (walk, FALSE);
  end = rs_routine_state_ref (rs_routine_get_state (walk->routine));

  while (walk->undo->len > 0)
    step_history (walk, TRUE);
  step_history (walk, TRUE);
  g_assert_true (rs_routine_get_state (walk->routine) == start);
  g_assert_null (rs_routine_get_undo_label (walk->routine));

  while (walk->redo->len > 0)
    step_history (walk, FALSE);
  step_history (walk, FALSE);
  g_assert_true (rs_routine_get_state (walk->routine) == end);
  g_assert_null (rs_routine_get_redo_label (walk->routine));
}

static void
test_walks (void)
{
  g_autoptr (GArray) undo = g_array_new (FALSE, FALSE, sizeof (RsPlainRoutine));
  g_autoptr (GArray) redo = g_array_new (FALSE, FALSE, sizeof (RsPlainRoutine));
  g_autoptr (GString) said = g_string_new (NULL);
  guint n_changes = 0;

  for (guint n = 0; n < N_WALKS; n++)
    {
      g_autoptr (RsRoutineState) start = random_start ();
      g_autoptr (RsRoutine) routine = rs_routine_new (NULL, start, FALSE);
      g_autoptr (RsOutline) outline = rs_outline_new (routine);
      g_autoptr (RsListValidator) items = rs_list_validator_new (G_LIST_MODEL (routine));
      g_autoptr (RsListValidator) rows = rs_list_validator_new (G_LIST_MODEL (outline));
      Walk walk = { routine, outline, items, rows, .undo = undo, .redo = redo, .said = said };

      g_array_set_size (undo, 0);
      g_array_set_size (redo, 0);
      rs_plain_routine_init (&walk.plain, start);
      g_string_printf (said, "Walk %u", n);
      check (&walk);

      for (guint i = 0; i < N_STEPS; i++)
        if (below (6) == 0)
          step_history (&walk, below (3) > 0);
        else
          n_changes += edit_once (&walk) ? 1 : 0;
      walk_back_and_forth (&walk, start);
      rs_list_validator_check (items);
      rs_list_validator_check (rows);
    }

  g_test_message ("%u edits changed something", n_changes);
  g_assert_cmpuint (n_changes, >, N_WALKS * N_STEPS * 2 / 5);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/routine-edits/walks", test_walks);

  return g_test_run ();
}
