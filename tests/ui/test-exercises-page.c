/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-ui-test.h"

#include "support/rs-notify-counter.h"
#include "ui/exercises/rs-exercise-card.h"
#include "ui/exercises/rs-exercises-page.h"
#include "ui/widgets/rs-announcer.h"
#include "ui/widgets/rs-figure-thumbnail.h"

typedef struct
{
  RsCatalogue *catalogue;
  RsMovements *movements;
  RsExercisesPage *page;
  GtkWindow *window;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->catalogue = rs_ui_catalogue ();
  fixture->movements = rs_ui_movements ();
  fixture->page = g_object_new (RS_TYPE_EXERCISES_PAGE, "catalogue", fixture->catalogue,
                                "movements", fixture->movements, NULL);
  fixture->window = rs_ui_present (fixture->page, 1000, 700);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  rs_ui_close (fixture->window, fixture->page);
  g_assert_finalize_object (fixture->catalogue);
  rs_ui_finalize_movements (fixture->movements);
}

static const char *
card_name (Fixture *fixture, guint n)
{
  RsExerciseCard *card = rs_ui_find (fixture->page, RS_TYPE_EXERCISE_CARD, n);

  return rs_exercise_get_name (rs_exercise_card_get_exercise (card));
}

static void
search (Fixture *fixture, const char *text)
{
  gtk_editable_set_text (rs_ui_child (fixture->page, "search_entry"), text);
  rs_ui_settle (fixture->page);
}

static void
test_all (Fixture *fixture, gconstpointer data)
{
  g_assert_cmpuint (rs_ui_count (fixture->page, RS_TYPE_EXERCISE_CARD), ==,
                    g_list_model_get_n_items (G_LIST_MODEL (fixture->catalogue)));
  rs_ui_save_picture (fixture->window, "exercises");
}

static void
test_search (Fixture *fixture, gconstpointer data)
{
  search (fixture, "BRÍDGE");
  g_assert_cmpuint (rs_ui_count (fixture->page, RS_TYPE_EXERCISE_CARD), ==, 1);
  g_assert_cmpstr (card_name (fixture, 0), ==, "Hip Bridge");
  g_assert_cmpstr (rs_announcer_get_last (GTK_WIDGET (fixture->page)), ==, "1 exercise found");

  /* The plain plank before the side plank: both match in the name, so the order is the
   * catalogue's own. */
  search (fixture, "pla");
  g_assert_cmpuint (rs_ui_count (fixture->page, RS_TYPE_EXERCISE_CARD), ==, 2);
  g_assert_cmpstr (card_name (fixture, 0), ==, "Plank");

  search (fixture, "");
  g_assert_cmpuint (rs_ui_count (fixture->page, RS_TYPE_EXERCISE_CARD), ==,
                    g_list_model_get_n_items (G_LIST_MODEL (fixture->catalogue)));
}

static void
test_nothing_found (Fixture *fixture, gconstpointer data)
{
  search (fixture, "zzz");
  g_assert_cmpuint (rs_ui_count (fixture->page, RS_TYPE_EXERCISE_CARD), ==, 0);
  rs_ui_save_picture (fixture->window, "exercises-nothing-found");

  g_signal_emit_by_name (rs_ui_find_button (fixture->page, "_Show All Exercises"), "clicked");
  rs_ui_settle (fixture->page);
  g_assert_cmpstr (gtk_editable_get_text (rs_ui_child (fixture->page, "search_entry")), ==, "");
  g_assert_cmpuint (rs_ui_count (fixture->page, RS_TYPE_EXERCISE_CARD), >, 0);
}

static void
test_open (Fixture *fixture, gconstpointer data)
{
  GtkWidget *grid = rs_ui_child (fixture->page, "grid");
  g_autofree char *expected = NULL;
  g_autoptr (RsExercise) second = g_list_model_get_item (G_LIST_MODEL (fixture->catalogue), 1);

  expected = g_strdup_printf ("open-exercise:%s", rs_exercise_get_id (second));
  g_signal_emit_by_name (grid, "activate", 1);
  g_assert_cmpstr (rs_ui_get_request (fixture->window), ==, expected);

  /* Return in the search opens the best match. */
  search (fixture, "side");
  g_signal_emit_by_name (rs_ui_child (fixture->page, "search_entry"), "activate");
  g_assert_cmpstr (rs_ui_get_request (fixture->window), ==, "open-exercise:side-plank");
}

static void
test_accessible (Fixture *fixture, gconstpointer data)
{
  GtkWidget *grid = rs_ui_child (fixture->page, "grid");
  GtkWidget *cell = gtk_widget_get_first_child (grid);
  RsExerciseCard *card = rs_ui_find (cell, RS_TYPE_EXERCISE_CARD, 0);
  const char *name = rs_exercise_get_name (rs_exercise_card_get_exercise (card));

  gtk_test_accessible_assert_role (cell, GTK_ACCESSIBLE_ROLE_GRID_CELL);
  gtk_test_accessible_assert_property (cell, GTK_ACCESSIBLE_PROPERTY_LABEL, name);
  gtk_test_accessible_assert_property (cell, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       rs_exercise_card_get_description (card));
  gtk_test_accessible_assert_property (grid, GTK_ACCESSIBLE_PROPERTY_LABEL, "Exercises");
}

static RsFigureThumbnail *
find_thumbnail (Fixture *fixture, const char *id)
{
  guint n = 0;

  while (!g_str_equal (rs_exercise_get_id (rs_exercise_card_get_exercise (
                           rs_ui_find (fixture->page, RS_TYPE_EXERCISE_CARD, n))),
                       id))
    n++;

  return rs_ui_child (rs_ui_find (fixture->page, RS_TYPE_EXERCISE_CARD, n), "thumbnail");
}

/* The pictures come after the cards, and what has no movement goes without. */
static void
test_thumbnails (Fixture *fixture, gconstpointer data)
{
  RsFigureThumbnail *squat = find_thumbnail (fixture, "bodyweight-squat");
  RsFigureThumbnail *goblet = find_thumbnail (fixture, "goblet-squat");

  while (!rs_figure_thumbnail_is_ready (squat))
    g_main_context_iteration (NULL, TRUE);
  g_assert_false (rs_figure_thumbnail_is_ready (goblet));
  g_assert_cmpint (gtk_widget_get_height (GTK_WIDGET (goblet)), ==, 0);
}

/* Pointing at a card plays its figure; nothing plays where motion is reduced. */
static void
test_hover (Fixture *fixture, gconstpointer data)
{
  RsFigureThumbnail *thumbnail = find_thumbnail (fixture, "plank");
  GtkWidget *cell = gtk_widget_get_parent (gtk_widget_get_parent (GTK_WIDGET (thumbnail)));

  gtk_widget_set_state_flags (cell, GTK_STATE_FLAG_PRELIGHT, FALSE);
  g_assert_true (rs_figure_thumbnail_get_playing (thumbnail));
  g_assert_false (rs_figure_thumbnail_is_moving (thumbnail));

  gtk_widget_unset_state_flags (cell, GTK_STATE_FLAG_PRELIGHT);
  rs_ui_set_animations (TRUE);
  gtk_widget_set_state_flags (cell, GTK_STATE_FLAG_PRELIGHT, FALSE);
  g_assert_true (rs_figure_thumbnail_is_moving (thumbnail));
  rs_ui_settle (fixture->page);
  gtk_widget_unset_state_flags (cell, GTK_STATE_FLAG_PRELIGHT);
  g_assert_false (rs_figure_thumbnail_is_moving (thumbnail));
  rs_ui_set_animations (FALSE);
}

static void
test_narrow (Fixture *fixture, gconstpointer data)
{
  rs_ui_assert_fits (fixture->page, 360);
}

static void
test_card_notify (void)
{
  g_autoptr (RsCatalogue) catalogue = rs_ui_catalogue ();
  g_autoptr (RsExercise) first = g_list_model_get_item (G_LIST_MODEL (catalogue), 0);
  RsExerciseCard *card = g_object_ref_sink (rs_exercise_card_new (NULL));
  g_autoptr (RsNotifyCounter) counter = rs_notify_counter_new (card);

  g_assert_cmpstr (rs_exercise_card_get_description (card), ==, "");
  rs_exercise_card_set_exercise (card, first);
  g_assert_cmpuint (rs_notify_counter_steal (counter, "exercise"), ==, 1);
  rs_exercise_card_set_exercise (card, first);
  g_assert_cmpuint (rs_notify_counter_steal (counter, "exercise"), ==, 0);
  g_assert_true (rs_exercise_card_get_exercise (card) == first);
  rs_exercise_card_set_exercise (card, NULL);
  g_assert_cmpuint (rs_notify_counter_steal (counter, "exercise"), ==, 1);

  g_assert_finalize_object (card);
}

int
main (int argc, char *argv[])
{
  rs_ui_test_init (&argc, &argv);

#define ADD(name, function)                                                                        \
  g_test_add ("/exercises-page/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("all", test_all);
  ADD ("search", test_search);
  ADD ("nothing-found", test_nothing_found);
  ADD ("open", test_open);
  ADD ("accessible", test_accessible);
  ADD ("thumbnails", test_thumbnails);
  ADD ("hover", test_hover);
  ADD ("narrow", test_narrow);
#undef ADD
  g_test_add_func ("/exercises-page/card-notify", test_card_notify);

  return g_test_run ();
}
