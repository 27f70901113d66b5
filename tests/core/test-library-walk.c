/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/exercise/rs-library-private.h"

#include "support/rs-list-validator.h"
#include "support/rs-samples.h"

#include <string.h>

/*
 * Random catalogues, random changes of them and of the filter; after each the library must say
 * what a plain walk through all exercises says, and its signals must be true.
 */

#define STEPS 400
#define MAX_IDS 150

/* They are words for nothing else, and no two are one slip apart. */
static const char *const words[] = { "qorvaxi", "zymbelu", "jakkora", "xuxonti", "vrovaki" };

typedef struct
{
  RsCatalogue *catalogue;
  RsLibrary *library;
  RsListValidator *validator;
} Walk;

static guint
random_to (guint n)
{
  return (guint) g_test_rand_int_range (0, (gint32) n);
}

static const char *
random_word (void)
{
  return words[random_to (G_N_ELEMENTS (words))];
}

static char *
random_words (guint max)
{
  GString *text = g_string_new (random_word ());

  for (guint i = random_to (max); i > 0; i--)
    g_string_append_printf (text, " %s", random_word ());

  return g_string_free_and_steal (text);
}

static RsExercise *
random_exercise (guint id)
{
  RsExerciseFacts *facts = rs_exercise_facts_new ();

  facts->id = g_strdup_printf ("e-%u", id);
  facts->name = random_words (3);
  g_clear_pointer (&facts->aliases, g_strfreev);
  facts->aliases = g_new0 (char *, 2);
  facts->aliases[0] = random_words (2);
  g_clear_pointer (&facts->steps, g_strfreev);
  facts->steps = g_new0 (char *, 2);
  facts->steps[0] = random_words (2);
  facts->pattern = random_to (RS_N_PATTERNS);
  facts->position = random_to (RS_N_POSITIONS);
  facts->level = random_to (RS_N_LEVELS);
  facts->primary = 1u << random_to (RS_N_MUSCLES) | 1u << random_to (RS_N_MUSCLES);
  facts->n_needs = random_to (RS_EXERCISE_MAX_NEEDS + 1);
  for (guint i = 0; i < facts->n_needs; i++)
    facts->needs[i] = 1u << random_to (RS_N_EQUIPMENT) | 1u << random_to (RS_N_EQUIPMENT);
  facts->dose = random_to (2) == 0 ? rs_sample_reps (3, 8, 0) : rs_sample_seconds (3, 30, 0);
  facts->dose.per_side = random_to (2) == 0;
  facts->own = random_to (3) == 0;
  facts->added = facts->own ? (gint64) random_to (5) : 0;
  return rs_exercise_new (facts);
}

/* --- What is true, plainly --- */

static gboolean
has_option (Walk *walk, RsExercise *exercise, RsFacet facet, guint option)
{
  const RsExerciseFacts *facts = rs_exercise_get_facts (exercise);

  switch (facet)
    {
    case RS_FACET_PATTERN:
      return facts->pattern == option;

    case RS_FACET_REGION:
      for (guint i = 0; i < RS_N_MUSCLES; i++)
        if ((facts->primary & (1u << i)) != 0 && rs_muscles_get_regions (1u << i) == 1u << option)
          return TRUE;
      return FALSE;

    case RS_FACET_MUSCLE:
      return (facts->primary & (1u << option)) != 0;

    case RS_FACET_EQUIPMENT:
      if (option == RS_FACET_NO_EQUIPMENT)
        return facts->n_needs == 0;
      for (guint i = 0; i < facts->n_needs; i++)
        if ((facts->needs[i] & (1u << option)) != 0)
          return TRUE;
      return FALSE;

    case RS_FACET_LEVEL:
      return facts->level == option;

    case RS_FACET_MEASURE:
      return facts->dose.measure == option;

    case RS_FACET_PER_SIDE:
      return facts->dose.per_side;

    case RS_FACET_FAVOURITE:
      return g_strv_contains (rs_library_get_favourites (walk->library), facts->id);

    case RS_FACET_OWN:
      return facts->own;

    case RS_FACET_DOABLE:
    default:
      return rs_exercise_can_be_done_with (exercise, rs_library_get_equipment (walk->library));
    }
}

/* @but: a facet in which only @option is chosen, or RS_N_FACETS. */
static gboolean
is_chosen (Walk *walk, RsExercise *exercise, guint but, guint option)
{
  const RsLibraryFilter *filter = rs_library_get_filter (walk->library);

  for (RsFacet facet = 0; facet < RS_N_FACETS; facet++)
    {
      guint32 chosen = facet == but ? 1u << option : filter->chosen[facet];
      gboolean any = chosen == 0;

      for (guint i = 0; i < rs_facet_get_n_options (facet); i++)
        if ((chosen & (1u << i)) != 0 && has_option (walk, exercise, facet, i))
          any = TRUE;
      if (!any)
        return FALSE;
    }

  return TRUE;
}

static gboolean
begins_a_word (const char *text, const char *typed)
{
  g_auto (GStrv) parts = g_strsplit (text, " ", -1);

  for (gsize i = 0; parts[i] != NULL; i++)
    if (g_str_has_prefix (parts[i], typed))
      return TRUE;

  return FALSE;
}

/* What an exercise costs by the text; -1 when it is not found. */
static int
get_cost (RsExercise *exercise, const char *text)
{
  const RsExerciseFacts *facts = rs_exercise_get_facts (exercise);
  g_auto (GStrv) typed = g_strsplit (text != NULL ? text : "", " ", -1);
  int cost = 0;
  int rank = 2;

  if (text == NULL || *text == '\0')
    return 0;

  for (gsize i = 0; typed[i] != NULL; i++)
    if (begins_a_word (facts->name, typed[i]))
      cost += 0;
    else if (begins_a_word (facts->aliases[0], typed[i]))
      cost += 4;
    else if (begins_a_word (facts->steps[0], typed[i]))
      cost += 64;
    else
      return -1;

  if (g_str_equal (facts->name, text) || (cost > 0 && g_str_equal (facts->aliases[0], text)))
    rank = 0;
  else if (g_str_has_prefix (facts->name, text) ||
           (cost > 0 && g_str_has_prefix (facts->aliases[0], text)))
    rank = 1;
  return cost * 3 + (cost <= 4 * (int) g_strv_length (typed) ? rank : 2);
}

typedef struct
{
  RsExercise *exercise;
  guint position; /* in the catalogue */
  int cost;
} Found;

static int
compare_by (RsLibraryOrder order, const Found *a, const Found *b)
{
  const RsExerciseFacts *left = rs_exercise_get_facts (a->exercise);
  const RsExerciseFacts *right = rs_exercise_get_facts (b->exercise);

  switch (order)
    {
    case RS_LIBRARY_ORDER_NAME:
      return g_utf8_collate (left->name, right->name);

    case RS_LIBRARY_ORDER_LEVEL:
      return (int) left->level - (int) right->level;

    case RS_LIBRARY_ORDER_ADDED:
      return (int) right->added - (int) left->added;

    case RS_LIBRARY_ORDER_RELEVANCE:
    default:
      return a->cost - b->cost;
    }
}

static int
compare_found (gconstpointer a, gconstpointer b, gpointer user_data)
{
  const RsLibraryFilter *filter = user_data;
  const Found *left = a;
  const Found *right = b;
  int order = 0;

  if (filter->grouped)
    order = (int) rs_exercise_get_pattern (left->exercise) -
            (int) rs_exercise_get_pattern (right->exercise);
  if (order == 0)
    order = compare_by (filter->order, left, right);
  /* Which of two with the same name is first is open. */
  if (order == 0 && filter->order != RS_LIBRARY_ORDER_NAME)
    order = compare_by (RS_LIBRARY_ORDER_RELEVANCE, left, right);
  if (order == 0 && filter->order != RS_LIBRARY_ORDER_NAME)
    order = (int) left->position - (int) right->position;
  return order;
}

static void
check_counts (Walk *walk, GArray *by_text)
{
  for (RsFacet facet = 0; facet < RS_N_FACETS; facet++)
    for (guint option = 0; option < rs_facet_get_n_options (facet); option++)
      {
        guint n = 0;

        for (guint i = 0; i < by_text->len; i++)
          n += is_chosen (walk, g_array_index (by_text, Found, i).exercise, facet, option);
        if (rs_library_get_count (walk->library, facet, option) != n)
          g_error ("“%s”: facet %u, option %u: %u, not %u",
                   rs_library_get_filter (walk->library)->text, facet, option,
                   rs_library_get_count (walk->library, facet, option), n);
      }
}

static void
check_items (Walk *walk, GArray *found)
{
  const RsLibraryFilter *filter = rs_library_get_filter (walk->library);

  g_array_sort_with_data (found, compare_found, (gpointer) filter);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (walk->library)), ==, found->len);
  g_assert_cmpuint (rs_library_get_n_found (walk->library), ==, found->len);

  for (guint i = 0; i < found->len; i++)
    {
      Found *expected = &g_array_index (found, Found, i);
      g_autoptr (RsExercise) exercise = g_list_model_get_item (G_LIST_MODEL (walk->library), i);
      Found here = { exercise, expected->position, get_cost (exercise, filter->text) };

      if (exercise != expected->exercise)
        {
          g_assert_cmpint (filter->order, ==, RS_LIBRARY_ORDER_NAME);
          g_assert_cmpint (compare_found (&here, expected, (gpointer) filter), ==, 0);
        }
      if (filter->grouped)
        g_assert_cmpuint (rs_library_find_group (walk->library, i)->pattern, ==,
                          rs_exercise_get_pattern (exercise));
      else
        g_assert_null (rs_library_find_group (walk->library, i));
    }
}

static void
check (Walk *walk)
{
  const RsLibraryFilter *filter = rs_library_get_filter (walk->library);
  g_autoptr (GArray) by_text = g_array_new (FALSE, FALSE, sizeof (Found));
  g_autoptr (GArray) found = g_array_new (FALSE, FALSE, sizeof (Found));

  while (rs_library_get_busy (walk->library))
    g_main_context_iteration (NULL, TRUE);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (walk->catalogue)); i++)
    {
      g_autoptr (RsExercise) exercise = g_list_model_get_item (G_LIST_MODEL (walk->catalogue), i);
      Found one = { exercise, i, get_cost (exercise, filter->text) };

      if (one.cost < 0)
        continue;
      g_array_append_val (by_text, one);
      if (is_chosen (walk, exercise, RS_N_FACETS, 0))
        g_array_append_val (found, one);
    }

  check_counts (walk, by_text);
  check_items (walk, found);
  rs_list_validator_check (walk->validator);
  /* Answers that were dropped tell nothing. */
  g_assert_cmpuint (rs_list_validator_steal_n_signals (walk->validator), <=, 1);
}

/* --- Steps --- */

static void
change_catalogue (Walk *walk)
{
  g_autoptr (GPtrArray) many = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *id = g_strdup_printf ("e-%u", random_to (MAX_IDS));

  switch (random_to (5))
    {
    case 0:
      for (guint i = random_to (40); i > 0; i--)
        g_ptr_array_add (many, random_exercise (random_to (MAX_IDS)));
      rs_catalogue_add (walk->catalogue, many);
      break;

    case 1:
    case 2:
      rs_catalogue_remove (walk->catalogue, id);
      break;

    default:
      {
        g_autoptr (RsExercise) exercise = random_exercise (random_to (MAX_IDS));

        rs_catalogue_replace (walk->catalogue, exercise);
        break;
      }
    }
}

static void
change_text (Walk *walk)
{
  g_autofree char *text = NULL;

  switch (random_to (4))
    {
    case 0:
      break;

    case 1:
      text = random_words (2);
      break;

    default:
      text = g_strndup (random_word (), 2 + random_to (2));
      break;
    }

  rs_library_set_text (walk->library, text);
}

static void
change_option (Walk *walk)
{
  RsFacet facet = random_to (RS_N_FACETS);
  guint option = random_to (rs_facet_get_n_options (facet));
  const RsLibraryFilter *filter = rs_library_get_filter (walk->library);

  if (rs_library_filter_count (filter) > 5)
    rs_library_reset (walk->library, FALSE);
  else
    rs_library_set_option (walk->library, facet, option,
                           !rs_library_filter_has (filter, facet, option));
}

static void
change_favourites (Walk *walk)
{
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();
  g_auto (GStrv) list = NULL;

  for (guint i = random_to (30); i > 0; i--)
    g_strv_builder_take (ids, g_strdup_printf ("e-%u", random_to (MAX_IDS)));
  list = g_strv_builder_end (ids);
  rs_library_set_favourites (walk->library, (const char *const *) list);
}

static void
take_step (Walk *walk)
{
  switch (random_to (8))
    {
    case 0:
    case 1:
      change_catalogue (walk);
      break;

    case 2:
    case 3:
      change_text (walk);
      break;

    case 4:
      rs_library_set_order (walk->library, random_to (RS_N_LIBRARY_ORDERS));
      break;

    case 5:
      rs_library_set_grouped (walk->library, random_to (2) == 0);
      break;

    case 6:
      if (random_to (2) == 0)
        change_favourites (walk);
      else
        rs_library_set_equipment (walk->library, random_to (1u << RS_N_EQUIPMENT));
      break;

    default:
      change_option (walk);
      break;
    }
}

static void
walk_with (guint prepare_now, guint answer_now, guint most_steps_at_once)
{
  Walk walk = { .catalogue = rs_catalogue_new () };

  walk.library = rs_library_new (walk.catalogue);
  walk.validator = rs_list_validator_new (G_LIST_MODEL (walk.library));
  rs_library_set_limits (walk.library, prepare_now, answer_now);

  for (guint i = 0; i < STEPS; i++)
    {
      for (guint j = random_to (most_steps_at_once); j > 0; j--)
        take_step (&walk);
      take_step (&walk);
      if (most_steps_at_once > 1)
        rs_list_validator_steal_n_signals (walk.validator);
      check (&walk);
    }

  g_clear_pointer (&walk.validator, rs_list_validator_free);
  g_assert_finalize_object (walk.library);
  g_assert_finalize_object (walk.catalogue);
}

static void
test_at_once (void)
{
  walk_with (G_MAXUINT, G_MAXUINT, 1);
}

static void
test_in_threads (void)
{
  walk_with (0, 0, 1);
}

/* Many changes before an answer is there. */
static void
test_in_a_hurry (void)
{
  walk_with (10, 60, 5);
}

/* A catalogue that changes stays in the order that sorting all of it gives. */
static void
test_catalogue (void)
{
  Walk walk = { .catalogue = rs_catalogue_new () };
  g_autoptr (RsListValidator) validator = rs_list_validator_new (G_LIST_MODEL (walk.catalogue));

  for (guint i = 0; i < 1000; i++)
    {
      g_autoptr (RsCatalogue) again = rs_catalogue_new ();
      g_autoptr (GPtrArray) all = g_ptr_array_new_with_free_func (g_object_unref);
      guint n;

      change_catalogue (&walk);
      g_assert_cmpuint (rs_list_validator_steal_n_signals (validator), <=, 1);
      rs_list_validator_check (validator);

      n = g_list_model_get_n_items (G_LIST_MODEL (walk.catalogue));
      for (guint j = n; j > 0; j--)
        g_ptr_array_add (all, g_list_model_get_item (G_LIST_MODEL (walk.catalogue), j - 1));
      rs_catalogue_add (again, all);
      for (guint j = 0; j < n; j++)
        {
          g_autoptr (RsExercise) here = g_list_model_get_item (G_LIST_MODEL (walk.catalogue), j);
          g_autoptr (RsExercise) there = g_list_model_get_item (G_LIST_MODEL (again), j);

          g_assert_true (here == there);
          g_assert_cmpuint (rs_catalogue_find (walk.catalogue, rs_exercise_get_id (here)), ==, j);
        }
    }

  g_clear_object (&walk.catalogue);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/library-walk/at-once", test_at_once);
  g_test_add_func ("/library-walk/in-threads", test_in_threads);
  g_test_add_func ("/library-walk/in-a-hurry", test_in_a_hurry);
  g_test_add_func ("/library-walk/catalogue", test_catalogue);

  return g_test_run ();
}
