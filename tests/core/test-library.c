/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/exercise/rs-library-private.h"

#include "support/rs-list-validator.h"
#include "support/rs-notify-counter.h"
#include "support/rs-samples.h"

#define BIT(piece) (1u << RS_EQUIPMENT_##piece)

static RsExercise *
make (const char *id,
      const char *name,
      RsPattern pattern,
      RsLevel level,
      RsMuscle primary,
      RsEquipmentSet first,
      RsEquipmentSet second,
      gint64 added)
{
  RsExerciseFacts *facts = rs_exercise_facts_new ();

  facts->id = g_strdup (id);
  facts->name = g_strdup (name);
  facts->pattern = pattern;
  facts->level = level;
  facts->primary = 1u << primary;
  facts->dose = rs_sample_reps (3, 12, 60);
  facts->dose.per_side = g_str_has_prefix (name, "Single");
  if (first != 0)
    facts->needs[facts->n_needs++] = first;
  if (second != 0)
    facts->needs[facts->n_needs++] = second;
  facts->own = added != 0;
  facts->added = added;
  return rs_exercise_new (facts);
}

static RsCatalogue *
make_catalogue (void)
{
  RsCatalogue *catalogue = rs_catalogue_new ();
  g_autoptr (GPtrArray) all = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_add (all, make ("squat", "Squat", RS_PATTERN_SQUAT, 0, RS_MUSCLE_QUADS, 0, 0, 0));
  g_ptr_array_add (all, make ("goblet", "Goblet squat", RS_PATTERN_SQUAT, 1, RS_MUSCLE_QUADS,
                              BIT (DUMBBELL) | BIT (KETTLEBELL), 0, 0));
  g_ptr_array_add (all, make ("pistol", "Single-leg squat", RS_PATTERN_SQUAT, 2, RS_MUSCLE_QUADS,
                              BIT (DUMBBELL), BIT (CHAIR_BENCH) | BIT (STEP_BOX), 0));
  g_ptr_array_add (
      all, make ("bridge", "Bridge", RS_PATTERN_BRIDGE, 0, RS_MUSCLE_GLUTE_MAX, BIT (MAT), 0, 0));
  g_ptr_array_add (all, make ("calf", "Single calf raise", RS_PATTERN_CALF_FOOT, 1,
                              RS_MUSCLE_SOLEUS, BIT (STEP_BOX), 0, 500));
  g_ptr_array_add (
      all, make ("plank", "Plank", RS_PATTERN_ANTI_EXTENSION, 0, RS_MUSCLE_DEEP_CORE, 0, 0, 900));
  rs_catalogue_add (catalogue, all);
  return catalogue;
}

static RsLibrary *
make_library (void)
{
  g_autoptr (RsCatalogue) catalogue = make_catalogue ();

  return rs_library_new (catalogue);
}

static char *
join_ids (RsLibrary *library)
{
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (library)); i++)
    {
      g_autoptr (RsExercise) exercise = g_list_model_get_item (G_LIST_MODEL (library), i);

      g_string_append_printf (ids, "%s%s", i > 0 ? " " : "", rs_exercise_get_id (exercise));
    }

  return g_string_free_and_steal (g_steal_pointer (&ids));
}

static void
assert_found (RsLibrary *library, const char *expected)
{
  g_autofree char *ids = join_ids (library);

  g_assert_cmpstr (ids, ==, expected);
}

static void
count_cb (gpointer object, guint *n)
{
  (*n)++;
}

static void
test_new (void)
{
  g_autoptr (RsCatalogue) catalogue = make_catalogue ();
  RsLibrary *library = rs_library_new (catalogue);

  g_assert_true (rs_library_get_catalogue (library) == catalogue);
  g_assert_cmpuint (rs_library_get_n_found (library), ==, 6);
  g_assert_true (g_list_model_get_item_type (G_LIST_MODEL (library)) == RS_TYPE_EXERCISE);
  g_assert_false (rs_library_get_busy (library));
  assert_found (library, "squat goblet pistol bridge calf plank");
  g_assert_finalize_object (library);
}

static void
test_filters (void)
{
  g_autoptr (RsLibrary) library = make_library ();

  rs_library_set_option (library, RS_FACET_PATTERN, RS_PATTERN_SQUAT, TRUE);
  assert_found (library, "squat goblet pistol");
  rs_library_set_option (library, RS_FACET_PATTERN, RS_PATTERN_BRIDGE, TRUE);
  assert_found (library, "squat goblet pistol bridge");
  rs_library_set_option (library, RS_FACET_LEVEL, RS_LEVEL_BEGINNER, TRUE);
  assert_found (library, "squat bridge");
  rs_library_reset (library, FALSE);

  rs_library_set_option (library, RS_FACET_REGION, RS_REGION_LOWER_LEG, TRUE);
  assert_found (library, "calf");
  rs_library_reset (library, FALSE);

  rs_library_set_option (library, RS_FACET_EQUIPMENT, RS_FACET_NO_EQUIPMENT, TRUE);
  assert_found (library, "squat plank");
  rs_library_set_option (library, RS_FACET_EQUIPMENT, RS_EQUIPMENT_KETTLEBELL, TRUE);
  assert_found (library, "squat goblet plank");
  rs_library_reset (library, FALSE);

  rs_library_set_option (library, RS_FACET_PER_SIDE, 0, TRUE);
  assert_found (library, "pistol calf");
  rs_library_set_text (library, "raise");
  assert_found (library, "calf");
  rs_library_reset (library, FALSE);
  g_assert_cmpstr (rs_library_get_filter (library)->text, ==, "raise");
  rs_library_reset (library, TRUE);
  g_assert_null (rs_library_get_filter (library)->text);

  rs_library_set_option (library, RS_FACET_OWN, 0, TRUE);
  assert_found (library, "calf plank");
}

static void
test_doable (void)
{
  g_autoptr (RsLibrary) library = make_library ();

  rs_library_set_option (library, RS_FACET_DOABLE, 0, TRUE);
  assert_found (library, "squat goblet pistol bridge calf plank");
  rs_library_set_equipment (library, 0);
  assert_found (library, "squat plank");
  rs_library_set_equipment (library, BIT (DUMBBELL));
  assert_found (library, "squat goblet plank");
  rs_library_set_equipment (library, BIT (DUMBBELL) | BIT (STEP_BOX));
  assert_found (library, "squat goblet pistol calf plank");

  rs_library_set_option (library, RS_FACET_DOABLE, 0, FALSE);
  rs_library_set_equipment (library, 0);
  assert_found (library, "squat goblet pistol bridge calf plank");
  g_assert_cmpuint (rs_library_get_count (library, RS_FACET_DOABLE, 0), ==, 2);
}

static void
test_favourites (void)
{
  static const char *const ids[] = { "plank", "of-somebody-else", "goblet", NULL };
  g_autoptr (RsLibrary) library = make_library ();

  rs_library_set_option (library, RS_FACET_FAVOURITE, 0, TRUE);
  assert_found (library, "");
  rs_library_set_favourites (library, ids);
  assert_found (library, "goblet plank");
  g_assert_true (rs_library_is_favourite (library, "plank"));
  g_assert_false (rs_library_is_favourite (library, "squat"));
  g_assert_false (rs_library_is_favourite (library, NULL));

  g_assert_true (rs_catalogue_remove (rs_library_get_catalogue (library), "goblet"));
  assert_found (library, "plank");
  rs_library_set_favourites (library, NULL);
  assert_found (library, "");
}

static void
test_orders (void)
{
  g_autoptr (RsLibrary) library = make_library ();

  rs_library_set_order (library, RS_LIBRARY_ORDER_NAME);
  assert_found (library, "bridge goblet plank calf pistol squat");
  rs_library_set_order (library, RS_LIBRARY_ORDER_LEVEL);
  assert_found (library, "squat bridge plank goblet calf pistol");
  rs_library_set_order (library, RS_LIBRARY_ORDER_ADDED);
  assert_found (library, "plank calf squat goblet pistol bridge");
  rs_library_set_text (library, "squat");
  assert_found (library, "squat goblet pistol");
  rs_library_set_order (library, RS_LIBRARY_ORDER_NAME);
  assert_found (library, "goblet pistol squat");
}

static void
test_groups (void)
{
  g_autoptr (RsLibrary) library = make_library ();
  static const RsLibraryGroup expected[] = {
    { RS_PATTERN_SQUAT, 0, 3 },
    { RS_PATTERN_BRIDGE, 3, 1 },
    { RS_PATTERN_CALF_FOOT, 4, 1 },
    { RS_PATTERN_ANTI_EXTENSION, 5, 1 },
  };

  g_assert_cmpuint (rs_library_get_n_groups (library), ==, 0);
  g_assert_null (rs_library_find_group (library, 0));

  rs_library_set_grouped (library, TRUE);
  rs_library_set_order (library, RS_LIBRARY_ORDER_NAME);
  assert_found (library, "goblet pistol squat bridge calf plank");
  g_assert_cmpuint (rs_library_get_n_groups (library), ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      const RsLibraryGroup *group = rs_library_get_group (library, i);

      g_assert_cmpuint (group->pattern, ==, expected[i].pattern);
      g_assert_cmpuint (group->start, ==, expected[i].start);
      g_assert_cmpuint (group->n_items, ==, expected[i].n_items);
      g_assert_true (rs_library_find_group (library, group->start) == group);
      g_assert_true (rs_library_find_group (library, group->start + group->n_items - 1) == group);
    }
  g_assert_null (rs_library_find_group (library, 6));
  g_assert_null (rs_library_find_group (library, G_MAXUINT));

  rs_library_set_option (library, RS_FACET_LEVEL, RS_LEVEL_ADVANCED, TRUE);
  g_assert_cmpuint (rs_library_get_n_groups (library), ==, 1);
}

static void
test_counts (void)
{
  g_autoptr (RsLibrary) library = make_library ();

  g_assert_cmpuint (rs_library_get_count (library, RS_FACET_PATTERN, RS_PATTERN_SQUAT), ==, 3);
  g_assert_cmpuint (rs_library_get_count (library, RS_FACET_PATTERN, RS_PATTERN_PULL), ==, 0);
  g_assert_cmpuint (rs_library_get_count (library, RS_FACET_LEVEL, RS_LEVEL_BEGINNER), ==, 3);

  /* Within a facet nothing changes by a choice; the others count what is left. */
  rs_library_set_option (library, RS_FACET_PATTERN, RS_PATTERN_SQUAT, TRUE);
  g_assert_cmpuint (rs_library_get_count (library, RS_FACET_PATTERN, RS_PATTERN_SQUAT), ==, 3);
  g_assert_cmpuint (rs_library_get_count (library, RS_FACET_PATTERN, RS_PATTERN_BRIDGE), ==, 1);
  g_assert_cmpuint (rs_library_get_count (library, RS_FACET_LEVEL, RS_LEVEL_BEGINNER), ==, 1);

  rs_library_set_option (library, RS_FACET_LEVEL, RS_LEVEL_BEGINNER, TRUE);
  g_assert_cmpuint (rs_library_get_count (library, RS_FACET_PATTERN, RS_PATTERN_BRIDGE), ==, 1);
  g_assert_cmpuint (rs_library_get_count (library, RS_FACET_PATTERN, RS_PATTERN_CALF_FOOT), ==, 0);
  g_assert_cmpuint (rs_library_get_count (library, RS_FACET_LEVEL, RS_LEVEL_ADVANCED), ==, 1);
  g_assert_cmpuint (rs_library_get_count (library, RS_FACET_MUSCLE, RS_MUSCLE_QUADS), ==, 1);
}

/* What the text finds beyond the filters; asking changes nothing. */
static void
test_elsewhere (void)
{
  g_autoptr (RsLibrary) library = make_library ();

  rs_library_set_text (library, "squat");
  g_assert_cmpuint (rs_library_count_elsewhere (library), ==, 3);
  rs_library_set_option (library, RS_FACET_PATTERN, RS_PATTERN_BRIDGE, TRUE);
  rs_library_set_option (library, RS_FACET_FAVOURITE, 0, TRUE);
  assert_found (library, "");
  g_assert_cmpuint (rs_library_count_elsewhere (library), ==, 3);
  assert_found (library, "");

  rs_library_set_text (library, "xyzzy");
  g_assert_cmpuint (rs_library_count_elsewhere (library), ==, 0);
}

/* One change, one signal, over what changed. */
static void
test_one_signal (void)
{
  g_autoptr (RsLibrary) library = make_library ();
  g_autoptr (RsListValidator) validator = rs_list_validator_new (G_LIST_MODEL (library));
  guint n_changed = 0;

  g_signal_connect (library, "changed", G_CALLBACK (count_cb), &n_changed);

  rs_library_set_option (library, RS_FACET_LEVEL, RS_LEVEL_BEGINNER, TRUE);
  g_assert_cmpuint (rs_list_validator_steal_n_signals (validator), ==, 1);
  g_assert_cmpuint (n_changed, ==, 1);

  rs_library_set_option (library, RS_FACET_LEVEL, RS_LEVEL_BEGINNER, TRUE);
  rs_library_set_text (library, NULL);
  g_assert_cmpuint (rs_list_validator_steal_n_signals (validator), ==, 0);
  g_assert_cmpuint (n_changed, ==, 1);

  /* Nothing is found that was not, but the counts are others. */
  rs_library_set_equipment (library, 0);
  g_assert_cmpuint (rs_list_validator_steal_n_signals (validator), ==, 0);
  g_assert_cmpuint (n_changed, ==, 2);

  rs_library_reset (library, TRUE);
  g_assert_cmpuint (rs_list_validator_steal_n_signals (validator), ==, 1);
  g_assert_true (rs_catalogue_remove (rs_library_get_catalogue (library), "pistol"));
  g_assert_cmpuint (rs_list_validator_steal_n_signals (validator), ==, 1);
  g_assert_cmpuint (rs_list_validator_get_position (validator), ==, 2);
  g_assert_cmpuint (rs_list_validator_get_removed (validator), ==, 1);
  rs_list_validator_check (validator);
}

static void
test_notify (void)
{
  g_autoptr (RsLibrary) library = make_library ();
  g_autoptr (RsNotifyCounter) counter = rs_notify_counter_new (G_OBJECT (library));
  static const char *const ids[] = { "plank", NULL };
  RsLibraryFilter filter = RS_LIBRARY_FILTER_INIT;

  rs_library_set_filter (library, &filter);
  rs_library_set_equipment (library, G_MAXUINT32);
  rs_library_set_favourites (library, NULL);
  g_assert_cmpuint (rs_notify_counter_steal (counter, "filter"), ==, 0);
  g_assert_cmpuint (rs_notify_counter_steal (counter, "equipment"), ==, 0);
  g_assert_cmpuint (rs_notify_counter_steal (counter, "favourites"), ==, 0);
  g_assert_cmpuint (rs_notify_counter_steal (counter, "n-found"), ==, 0);

  filter.chosen[RS_FACET_LEVEL] = 1;
  g_object_set (library, "filter", &filter, "equipment", BIT (MAT), "favourites", ids, NULL);
  g_object_set (library, "filter", &filter, "equipment", BIT (MAT), "favourites", ids, NULL);
  g_assert_cmpuint (rs_notify_counter_steal (counter, "filter"), ==, 1);
  g_assert_cmpuint (rs_notify_counter_steal (counter, "equipment"), ==, 1);
  g_assert_cmpuint (rs_notify_counter_steal (counter, "favourites"), ==, 1);
  g_assert_cmpuint (rs_notify_counter_steal (counter, "n-found"), ==, 1);
  g_assert_cmpuint (rs_notify_counter_steal (counter, "busy"), ==, 0);
}

/* Who hears of an answer may ask something else at once. */
static void
on_changed_cb (RsLibrary *library)
{
  rs_library_set_text (library, "squat");
}

static void
test_asked_again (void)
{
  g_autoptr (RsLibrary) library = make_library ();
  g_autoptr (RsListValidator) validator = rs_list_validator_new (G_LIST_MODEL (library));
  guint n_changed = 0;

  g_signal_connect (library, "items-changed", G_CALLBACK (on_changed_cb), NULL);
  g_signal_connect (library, "changed", G_CALLBACK (count_cb), &n_changed);
  rs_library_set_option (library, RS_FACET_LEVEL, RS_LEVEL_BEGINNER, TRUE);
  assert_found (library, "squat");
  rs_list_validator_check (validator);
  g_assert_cmpuint (n_changed, ==, 1);
}

static void
test_find (void)
{
  g_autoptr (RsLibrary) library = make_library ();

  g_assert_cmpuint (rs_library_find (library, "bridge"), ==, 3);
  rs_library_set_text (library, "squat");
  g_assert_cmpuint (rs_library_find (library, "pistol"), ==, 2);
  g_assert_cmpuint (rs_library_find (library, "bridge"), ==, G_MAXUINT);
  g_assert_cmpuint (rs_library_find (library, "unknown"), ==, G_MAXUINT);
  g_assert_cmpuint (rs_library_find (library, NULL), ==, G_MAXUINT);
}

/* --- In a thread --- */

static void
wait_for (RsLibrary *library)
{
  while (rs_library_get_busy (library))
    g_main_context_iteration (NULL, TRUE);
}

static RsLibrary *
make_slow_library (void)
{
  RsLibrary *library = make_library ();

  rs_library_set_limits (library, 0, 0);
  return library;
}

static void
test_thread (void)
{
  g_autoptr (RsLibrary) library = make_slow_library ();
  g_autoptr (RsNotifyCounter) counter = rs_notify_counter_new (G_OBJECT (library));
  g_autoptr (RsListValidator) validator = rs_list_validator_new (G_LIST_MODEL (library));

  rs_library_set_text (library, "squat");
  g_assert_true (rs_library_get_busy (library));
  assert_found (library, "squat goblet pistol bridge calf plank");
  g_assert_cmpuint (rs_library_get_n_found (library), ==, 6);
  wait_for (library);
  assert_found (library, "squat goblet pistol");
  g_assert_cmpuint (rs_list_validator_steal_n_signals (validator), ==, 1);
  g_assert_cmpuint (rs_notify_counter_steal (counter, "busy"), ==, 2);

  rs_library_set_order (library, RS_LIBRARY_ORDER_NAME);
  wait_for (library);
  assert_found (library, "goblet pistol squat");
  rs_list_validator_check (validator);
}

/* Of many questions only the last is answered: what is late is dropped. */
static void
test_late_answers (void)
{
  static const char *const texts[] = { "b", "br", "s", "sq", "squ", "plank" };
  g_autoptr (RsLibrary) library = make_slow_library ();
  g_autoptr (RsListValidator) validator = rs_list_validator_new (G_LIST_MODEL (library));

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    rs_library_set_text (library, texts[i]);
  wait_for (library);
  assert_found (library, "plank");
  g_assert_cmpuint (rs_list_validator_steal_n_signals (validator), ==, 1);

  /* The catalogue changes while it is looked through. */
  rs_library_set_text (library, "squat");
  g_assert_true (rs_catalogue_remove (rs_library_get_catalogue (library), "squat"));
  g_assert_true (rs_library_get_busy (library));
  wait_for (library);
  assert_found (library, "goblet pistol");
  g_assert_cmpuint (rs_list_validator_steal_n_signals (validator), ==, 1);
  rs_list_validator_check (validator);
}

/* It goes away in the middle, and nobody misses it. */
static void
test_finalised_while_busy (void)
{
  for (guint i = 0; i < 20; i++)
    {
      RsLibrary *library = make_slow_library ();

      rs_library_set_text (library, "squat");
      if (i % 2 == 1)
        for (guint j = 0; j < i; j++)
          g_main_context_iteration (NULL, FALSE);
      g_assert_finalize_object (library);
    }

  while (g_main_context_iteration (NULL, FALSE))
    ;
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/library/new", test_new);
  g_test_add_func ("/library/filters", test_filters);
  g_test_add_func ("/library/doable", test_doable);
  g_test_add_func ("/library/favourites", test_favourites);
  g_test_add_func ("/library/orders", test_orders);
  g_test_add_func ("/library/groups", test_groups);
  g_test_add_func ("/library/counts", test_counts);
  g_test_add_func ("/library/elsewhere", test_elsewhere);
  g_test_add_func ("/library/one-signal", test_one_signal);
  g_test_add_func ("/library/notify", test_notify);
  g_test_add_func ("/library/asked-again", test_asked_again);
  g_test_add_func ("/library/find", test_find);
  g_test_add_func ("/library/thread", test_thread);
  g_test_add_func ("/library/late-answers", test_late_answers);
  g_test_add_func ("/library/finalised-while-busy", test_finalised_while_busy);

  return g_test_run ();
}
