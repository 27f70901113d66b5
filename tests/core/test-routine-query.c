/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/routine/rs-routine-query.h"

#include "support/rs-samples.h"

#define BASE (1u << RS_RUN_PHASE_BASE)
#define TAPER (1u << RS_RUN_PHASE_TAPER)

static void
test_words (void)
{
  g_autoptr (RsCatalogue) catalogue = rs_catalogue_new ();
  g_autoptr (GPtrArray) exercises = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (RsRoutineState) plain =
      rs_sample_routine ("Früh am Morgen", rs_sample_item ("plank"), NULL);
  g_autoptr (RsRoutineState) state = rs_routine_state_with_note (plain, "Ohne Lärm");
  g_autoptr (RsRoutine) routine = rs_routine_new (NULL, state, FALSE);
  g_autofree char *words = NULL;

  g_ptr_array_add (
      exercises, rs_sample_exercise ("plank", "Unterarmstütz", RS_PATTERN_PUSH, RS_LEVEL_BEGINNER));
  rs_catalogue_add (catalogue, exercises);
  words = rs_routine_query_dup_words (routine, catalogue);
  g_assert_cmpstr (words, ==, "fruh am morgen\nohne larm\nunterarmstutz");
}

static void
test_text (void)
{
  static const struct
  {
    const char *text;
    gboolean found;
  } cases[] = {
    { NULL, TRUE },          { "", TRUE },        { "   ", TRUE },
    { "fruh", TRUE },        { "FRÜH", TRUE },    { "früh stütz", TRUE },
    { "stütz  früh", TRUE }, { "früh x", FALSE }, { "plank", FALSE },
    { "morgenohne", FALSE }, { "%s*", TRUE },
  };
  const RsRoutineTraits traits = { .id = "a",
                                   .name = "A",
                                   .words = "fruh am morgen\nohne larm\nunterarmstutz" };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      RsRoutineQuery query = { .text = cases[i].text };

      if (rs_routine_query_matches (&query, &traits) != cases[i].found)
        g_error ("“%s” is %sfound", cases[i].text, cases[i].found ? "not " : "");
    }
}

static void
test_filters (void)
{
  const RsRoutineTraits own = { .id = "a", .name = "A", .words = "a", .phases = BASE };
  const RsRoutineTraits any = { .id = "b", .name = "B", .words = "b", .ready_made = TRUE };
  const RsRoutineQuery base = { .phases = BASE };
  const RsRoutineQuery taper = { .phases = TAPER };
  const RsRoutineQuery both = { .phases = BASE | TAPER };
  const RsRoutineQuery mine = { .source = RS_ROUTINE_SOURCE_OWN };
  const RsRoutineQuery ready = { .source = RS_ROUTINE_SOURCE_READY_MADE };

  g_assert_true (rs_routine_query_matches (&base, &own));
  g_assert_false (rs_routine_query_matches (&taper, &own));
  g_assert_true (rs_routine_query_matches (&both, &own));
  /* What names no phase is for any. */
  g_assert_true (rs_routine_query_matches (&taper, &any));
  g_assert_true (rs_routine_query_matches (&mine, &own));
  g_assert_false (rs_routine_query_matches (&mine, &any));
  g_assert_false (rs_routine_query_matches (&ready, &own));
  g_assert_true (rs_routine_query_matches (&ready, &any));
}

static void
test_is_empty (void)
{
  const RsRoutineQuery nothing = { 0 };
  const RsRoutineQuery blank = { .text = " " };
  const RsRoutineQuery text = { .text = "a" };
  const RsRoutineQuery phases = { .phases = BASE };
  const RsRoutineQuery source = { .source = RS_ROUTINE_SOURCE_OWN };

  g_assert_true (rs_routine_query_is_empty (&nothing));
  g_assert_true (rs_routine_query_is_empty (&blank));
  g_assert_false (rs_routine_query_is_empty (&text));
  g_assert_false (rs_routine_query_is_empty (&phases));
  g_assert_false (rs_routine_query_is_empty (&source));
}

static int
compare_by (gconstpointer a, gconstpointer b, gpointer user_data)
{
  return rs_routine_query_compare (*(const RsRoutineTraits *const *) a,
                                   *(const RsRoutineTraits *const *) b,
                                   (RsRoutineSort) GPOINTER_TO_UINT (user_data));
}

static void
test_sort (void)
{
  static const RsRoutineTraits traits[] = {
    { .id = "1", .name = "Zoo", .seconds = 600, .last_done = 0, .changed_at = 30 },
    { .id = "2", .name = "Ant", .seconds = 900, .last_done = 20, .changed_at = 20 },
    { .id = "3", .name = "Bee", .seconds = 300, .last_done = 10, .changed_at = 40 },
    { .id = "5", .name = "Bee", .seconds = 300, .last_done = 0, .changed_at = 0 },
  };
  static const char *const expected[] = {
    [RS_ROUTINE_SORT_NAME] = "2351",
    [RS_ROUTINE_SORT_LAST_DONE] = "2351",
    [RS_ROUTINE_SORT_LENGTH] = "3512",
    [RS_ROUTINE_SORT_NEWEST] = "3125",
  };

  for (guint sort = 0; sort < G_N_ELEMENTS (expected); sort++)
    {
      g_autoptr (GPtrArray) array = g_ptr_array_new ();
      g_autoptr (GString) ids = g_string_new (NULL);

      for (gsize i = 0; i < G_N_ELEMENTS (traits); i++)
        g_ptr_array_insert (array, 0, (gpointer) &traits[i]);
      g_ptr_array_sort_with_data (array, compare_by, GUINT_TO_POINTER (sort));
      for (guint i = 0; i < array->len; i++)
        g_string_append (ids, ((const RsRoutineTraits *) g_ptr_array_index (array, i))->id);
      g_assert_cmpstr (ids->str, ==, expected[sort]);
    }

  g_assert_cmpint (rs_routine_query_compare (&traits[0], &traits[0], RS_ROUTINE_SORT_NAME), ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/routine-query/words", test_words);
  g_test_add_func ("/routine-query/text", test_text);
  g_test_add_func ("/routine-query/filters", test_filters);
  g_test_add_func ("/routine-query/is-empty", test_is_empty);
  g_test_add_func ("/routine-query/sort", test_sort);

  return g_test_run ();
}
