/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "support/rs-list-validator.h"
#include "support/rs-samples.h"
#include "ui/exercises/rs-card-rows.h"

#define N_EXERCISES 90
#define N_STEPS 1500

typedef struct
{
  RsCatalogue *catalogue;
  RsLibrary *library;
  RsCardRows *rows;
  RsListValidator *validator;
  GStrv mirror; /* each row in words, as it was last told of */
  guint position;
  gboolean told;
} Fixture;

static RsCatalogue *
create_catalogue (guint n)
{
  RsCatalogue *catalogue = rs_catalogue_new ();
  g_autoptr (GPtrArray) all = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *id = g_strdup_printf ("e%u", i);
      g_autofree char *name = g_strdup_printf ("%s %u", i % 3 == 0 ? "Squat" : "Bridge", i);

      g_ptr_array_add (all, rs_sample_exercise (id, name, (RsPattern) ((i * 7) % 5),
                                                (RsLevel) (i % RS_N_LEVELS)));
    }
  rs_catalogue_add (catalogue, all);
  return catalogue;
}

/* --- A plain reference --- */

static void
add_cards (GStrvBuilder *builder, GString *cards)
{
  if (cards->len > 0)
    g_strv_builder_add (builder, cards->str);
  g_string_truncate (cards, 0);
}

/* Every row in words, straight from what was found. */
static GStrv
lay_out_plainly (RsLibrary *library, guint n_columns)
{
  GListModel *model = G_LIST_MODEL (library);
  gboolean grouped = rs_library_get_filter (library)->grouped;
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autoptr (GString) cards = g_string_new (NULL);
  int pattern = -1;
  guint column = 0;

  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr (RsExercise) exercise = g_list_model_get_item (model, i);

      if (grouped && (int) rs_exercise_get_pattern (exercise) != pattern)
        {
          guint n = 0;

          add_cards (builder, cards);
          column = 0;
          pattern = (int) rs_exercise_get_pattern (exercise);
          for (guint j = 0; j < g_list_model_get_n_items (model); j++)
            {
              g_autoptr (RsExercise) other = g_list_model_get_item (model, j);

              n += (int) rs_exercise_get_pattern (other) == pattern;
            }
          g_strv_builder_take (builder, g_strdup_printf ("heading %d of %u", pattern, n));
        }
      else if (column == n_columns)
        {
          add_cards (builder, cards);
          column = 0;
        }
      g_string_append_printf (cards, " %s", rs_exercise_get_id (exercise));
      column++;
    }
  add_cards (builder, cards);
  return g_strv_builder_end (builder);
}

static char *
describe_row (Fixture *fixture, guint i)
{
  g_autoptr (RsCardRow) row = g_list_model_get_item (G_LIST_MODEL (fixture->rows), i);
  g_autoptr (GString) text = g_string_new (NULL);

  if (rs_card_row_is_heading (row))
    return g_strdup_printf ("heading %d of %u", (int) rs_card_row_get_pattern (row),
                            rs_card_row_get_n_items (row));

  for (guint j = 0; j < rs_card_row_get_n_items (row); j++)
    {
      g_autoptr (RsExercise) exercise =
          g_list_model_get_item (G_LIST_MODEL (fixture->library), rs_card_row_get_first (row) + j);

      g_string_append_printf (text, " %s", rs_exercise_get_id (exercise));
    }
  return g_string_free_and_steal (g_steal_pointer (&text));
}

static GStrv
describe_rows (Fixture *fixture)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (fixture->rows)); i++)
    g_strv_builder_take (builder, describe_row (fixture, i));

  return g_strv_builder_end (builder);
}

/* --- The fixture --- */

static void
on_items_changed_cb (Fixture *fixture, guint position, guint removed, guint added)
{
  fixture->position = position;
  fixture->told = TRUE;
}

static void
check (Fixture *fixture)
{
  g_auto (GStrv) now = describe_rows (fixture);
  g_auto (GStrv) plain =
      lay_out_plainly (fixture->library, rs_card_rows_get_n_columns (fixture->rows));

  g_assert_cmpstrv (now, plain);
  rs_list_validator_check (fixture->validator);
  g_strfreev (fixture->mirror);
  fixture->mirror = g_steal_pointer (&now);
  fixture->told = FALSE;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->catalogue = create_catalogue (GPOINTER_TO_UINT (data));
  fixture->library = rs_library_new (fixture->catalogue);
  fixture->rows = rs_card_rows_new (fixture->library);
  fixture->validator = rs_list_validator_new (G_LIST_MODEL (fixture->rows));
  g_signal_connect_swapped (fixture->rows, "items-changed", G_CALLBACK (on_items_changed_cb),
                            fixture);
  check (fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_clear_pointer (&fixture->mirror, g_strfreev);
  g_clear_pointer (&fixture->validator, rs_list_validator_free);
  g_assert_finalize_object (fixture->rows);
  g_assert_finalize_object (fixture->library);
  g_assert_finalize_object (fixture->catalogue);
}

/* --- Tests --- */

static void
test_columns (Fixture *fixture, gconstpointer data)
{
  g_assert_cmpuint (rs_card_rows_get_n_columns (fixture->rows), ==, 1);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->rows)), ==, 7);
  rs_card_rows_set_n_columns (fixture->rows, 1);
  g_assert_cmpuint (rs_list_validator_steal_n_signals (fixture->validator), ==, 0);

  rs_card_rows_set_n_columns (fixture->rows, 3);
  g_assert_cmpuint (rs_list_validator_steal_n_signals (fixture->validator), ==, 1);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->rows)), ==, 3);
  check (fixture);
  g_assert_cmpuint (rs_card_rows_find (fixture->rows, 0), ==, 0);
  g_assert_cmpuint (rs_card_rows_find (fixture->rows, 5), ==, 1);
  g_assert_cmpuint (rs_card_rows_find (fixture->rows, 6), ==, 2);
}

/* Groups come without any exercise that does: the catalogue is in their order already. */
static void
test_groups (Fixture *fixture, gconstpointer data)
{
  rs_card_rows_set_n_columns (fixture->rows, 3);
  rs_library_set_grouped (fixture->library, TRUE);
  check (fixture);
  g_assert_true (g_str_has_prefix (fixture->mirror[0], "heading"));
  g_assert_cmpuint (rs_card_rows_find (fixture->rows, 0), ==, 1);
  rs_library_set_grouped (fixture->library, FALSE);
  check (fixture);
  g_assert_false (g_str_has_prefix (fixture->mirror[0], "heading"));
}

/* A row that somebody has stays the same object, and others are made when they are asked for. */
static void
test_same_row (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsCardRow) row = g_list_model_get_item (G_LIST_MODEL (fixture->rows), 2);
  g_autoptr (RsCardRow) again = g_list_model_get_item (G_LIST_MODEL (fixture->rows), 2);
  g_autoptr (RsCardRow) other = NULL;

  g_assert_true (row == again);
  rs_card_rows_set_n_columns (fixture->rows, 2);
  other = g_list_model_get_item (G_LIST_MODEL (fixture->rows), 2);
  g_assert_true (row != other);
  g_assert_cmpuint (rs_card_row_get_first (row), ==, 2);
  g_assert_cmpuint (rs_card_row_get_first (other), ==, 4);
}

/* Seven exercises of five patterns (2 1 2 1 1) in rows of two. */
static void
test_vertical (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    guint from;
    int n_rows;
    guint to;
  } cases[] = {
    { 0, 1, 2 },  { 1, 1, 2 },   { 2, 1, 3 },    { 4, 1, 5 },  { 3, -1, 2 },
    { 4, -1, 2 }, { 5, -1, 3 },  { 0, -1, 0 },   { 1, -1, 1 }, { 6, 1, 6 },
    { 1, 2, 4 },  { 1, 100, 6 }, { 6, -100, 0 }, { 0, 0, 0 },
  };

  rs_card_rows_set_n_columns (fixture->rows, 2);
  rs_library_set_grouped (fixture->library, TRUE);
  check (fixture);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      guint to = rs_card_rows_find_vertical (fixture->rows, cases[i].from, cases[i].n_rows);

      if (to != cases[i].to)
        g_error ("%u and %d rows: %u instead of %u", cases[i].from, cases[i].n_rows, to,
                 cases[i].to);
    }
}

static void
change_library (Fixture *fixture)
{
  switch (g_test_rand_int_range (0, 6))
    {
    case 0:
      rs_library_set_grouped (fixture->library, g_test_rand_int_range (0, 2));
      break;

    case 1:
      rs_library_set_order (fixture->library,
                            (RsLibraryOrder) g_test_rand_int_range (0, RS_N_LIBRARY_ORDERS));
      break;

    case 2:
      rs_library_set_text (fixture->library, g_test_rand_int_range (0, 3) == 0 ? "bridge" : "");
      break;

    case 3:
      rs_library_set_option (fixture->library, RS_FACET_LEVEL,
                             (guint) g_test_rand_int_range (0, RS_N_LEVELS),
                             g_test_rand_int_range (0, 3) == 0);
      break;

    case 4:
      {
        g_autofree char *id = g_strdup_printf ("e%d", g_test_rand_int_range (0, N_EXERCISES));

        if (!rs_catalogue_remove (fixture->catalogue, id))
          {
            g_autoptr (RsExercise) exercise = rs_sample_exercise (
                id, "Squat again", (RsPattern) g_test_rand_int_range (0, 5), RS_LEVEL_BEGINNER);

            rs_catalogue_replace (fixture->catalogue, exercise);
          }
        break;
      }

    default:
      rs_library_set_option (fixture->library, RS_FACET_PATTERN,
                             (guint) g_test_rand_int_range (0, 5),
                             g_test_rand_int_range (0, 3) == 0);
    }
}

static void
test_walk (Fixture *fixture, gconstpointer data)
{
  guint n_told = 0;

  for (guint i = 0; i < N_STEPS; i++)
    {
      guint n_before = g_strv_length (fixture->mirror);
      g_autofree char *before = NULL;
      gboolean columns = g_test_rand_int_range (0, 12) == 0;

      if (columns)
        rs_card_rows_set_n_columns (fixture->rows, (guint) g_test_rand_int_range (1, 7));
      else
        change_library (fixture);

      g_assert_cmpuint (rs_list_validator_steal_n_signals (fixture->validator), <=, 1);
      /* The first row that is said to be another one says something else: those before it stay. */
      if (fixture->told && !columns && fixture->position < n_before)
        before = g_strdup (fixture->mirror[fixture->position]);
      if (before != NULL &&
          fixture->position < g_list_model_get_n_items (G_LIST_MODEL (fixture->rows)))
        {
          g_autofree char *now = describe_row (fixture, fixture->position);

          g_assert_cmpstr (before, !=, now);
        }
      n_told += fixture->told;
      check (fixture);
    }

  g_assert_cmpuint (n_told, >, N_STEPS / 6);
}

/* Each row lies where those before it end, and is found there. */
static void
check_places (Fixture *fixture)
{
  static const RsCardHeights heights = { 40, 300 };
  guint n_rows = g_list_model_get_n_items (G_LIST_MODEL (fixture->rows));
  double top = 0;

  for (guint i = 0; i < n_rows; i++)
    {
      g_autoptr (RsCardRow) row = g_list_model_get_item (G_LIST_MODEL (fixture->rows), i);
      int height = rs_card_row_is_heading (row) ? heights.heading : heights.cards;

      g_assert_cmpfloat (rs_card_rows_get_top (fixture->rows, i, &heights), ==, top);
      g_assert_cmpuint (rs_card_rows_find_at (fixture->rows, top, &heights), ==, i);
      g_assert_cmpuint (rs_card_rows_find_at (fixture->rows, top + height - 1, &heights), ==, i);
      top += height;
    }

  g_assert_cmpfloat (rs_card_rows_get_top (fixture->rows, n_rows, &heights), ==, top);
  g_assert_cmpuint (rs_card_rows_find_at (fixture->rows, -5, &heights), ==, 0);
  g_assert_cmpuint (rs_card_rows_find_at (fixture->rows, top + 5, &heights), ==,
                    n_rows > 0 ? n_rows - 1 : 0);
}

static void
test_places (Fixture *fixture, gconstpointer data)
{
  for (guint n = 1; n <= 6; n++)
    {
      rs_card_rows_set_n_columns (fixture->rows, n);
      for (guint grouped = 0; grouped < 2; grouped++)
        {
          rs_library_set_grouped (fixture->library, grouped == 1);
          check_places (fixture);
        }
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

#define ADD(name, n, function)                                                                     \
  g_test_add ("/card-rows/" name, Fixture, GUINT_TO_POINTER (n), set_up, function, tear_down)
  ADD ("columns", 7u, test_columns);
  ADD ("groups", 7u, test_groups);
  ADD ("same-row", 7u, test_same_row);
  ADD ("vertical", 7u, test_vertical);
  ADD ("places", N_EXERCISES, test_places);
  ADD ("no-places", 0u, test_places);
  ADD ("walk", N_EXERCISES, test_walk);
  ADD ("empty", 0u, test_walk);
#undef ADD

  return g_test_run ();
}
