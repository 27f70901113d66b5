/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-ui-test.h"

#include "ui/exercises/rs-exercise-card.h"
#include "ui/exercises/rs-card-list.h"
#include "ui/exercises/rs-exercises-page.h"
#include "ui/widgets/rs-announcer.h"

typedef struct
{
  RsCatalogue *catalogue;
  RsMovements *movements;
  RsLibrary *library;
  GSettings *settings;
  RsExercisesPage *page;
  GtkWindow *window;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->settings = g_settings_new (RS_APP_ID);
  g_settings_reset (fixture->settings, "favourites");
  g_settings_reset (fixture->settings, "equipment");
  fixture->catalogue = rs_ui_catalogue ();
  fixture->movements = rs_ui_movements ();
  fixture->library = rs_library_new (fixture->catalogue);
  fixture->page = g_object_new (RS_TYPE_EXERCISES_PAGE, "library", fixture->library, "movements",
                                fixture->movements, "settings", fixture->settings, NULL);
  /* Without groups all five are seen at once. */
  gtk_widget_activate_action (GTK_WIDGET (fixture->page), "library.grouped", NULL);
  fixture->window = rs_ui_present (fixture->page, 1000, 900);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  rs_ui_close (fixture->window, fixture->page);
  g_assert_finalize_object (fixture->library);
  g_assert_finalize_object (fixture->catalogue);
  g_assert_finalize_object (fixture->settings);
  rs_ui_finalize_movements (fixture->movements);
}

static const char *
card_name (Fixture *fixture, guint n)
{
  RsExerciseCard *card = rs_ui_find (fixture->page, RS_TYPE_EXERCISE_CARD, n);

  return rs_exercise_get_name (rs_exercise_card_get_exercise (card));
}

static guint
count_cards (Fixture *fixture)
{
  return rs_ui_count (fixture->page, RS_TYPE_EXERCISE_CARD);
}

static void
search (Fixture *fixture, const char *text)
{
  gtk_editable_set_text (rs_ui_child (fixture->page, "search_entry"), text);
  rs_ui_settle (fixture->page);
}

static void
choose (Fixture *fixture, RsFacet facet, guint option)
{
  rs_library_set_option (fixture->library, facet, option, TRUE);
  rs_ui_settle (fixture->page);
}

static void
click (Fixture *fixture, const char *id)
{
  GtkWidget *button = rs_ui_child (fixture->page, id);

  g_assert_true (gtk_widget_is_drawable (button));
  g_signal_emit_by_name (button, "clicked");
  rs_ui_settle (fixture->page);
}

static gboolean
is_seen (Fixture *fixture, const char *id)
{
  return gtk_widget_is_drawable (rs_ui_child (fixture->page, id));
}

static const char *
get_title (Fixture *fixture)
{
  return adw_status_page_get_title (rs_ui_child (fixture->page, "nothing_page"));
}

static void
test_all (Fixture *fixture, gconstpointer data)
{
  g_assert_cmpuint (count_cards (fixture), ==, 5);
  g_assert_cmpstr (gtk_label_get_label (rs_ui_child (fixture->page, "found_label")), ==,
                   "5 exercises");
  g_assert_false (is_seen (fixture, "clear_button"));
  rs_ui_save_picture (fixture->window, "exercises");
}

static void
test_search (Fixture *fixture, gconstpointer data)
{
  search (fixture, "BRÍDGE");
  g_assert_cmpuint (count_cards (fixture), ==, 1);
  g_assert_cmpstr (card_name (fixture, 0), ==, "Hip Bridge");
  g_assert_cmpstr (rs_announcer_get_last (GTK_WIDGET (fixture->page)), ==, "1 exercise found");

  /* The plain plank before the side plank: both match in the name, so the order is the
   * catalogue's own. */
  search (fixture, "pla");
  g_assert_cmpuint (count_cards (fixture), ==, 2);
  g_assert_cmpstr (card_name (fixture, 0), ==, "Plank");

  search (fixture, "");
  g_assert_cmpuint (count_cards (fixture), ==, 5);
}

static void
test_nothing_by_text (Fixture *fixture, gconstpointer data)
{
  search (fixture, " zzz ");
  g_assert_cmpuint (count_cards (fixture), ==, 0);
  g_assert_cmpstr (get_title (fixture), ==, "Nothing Found for “zzz”");
  g_assert_false (is_seen (fixture, "nothing_clear_button"));
  g_assert_false (is_seen (fixture, "nothing_everywhere_button"));
  rs_ui_save_picture (fixture->window, "exercises-nothing-found");

  click (fixture, "nothing_all_button");
  g_assert_cmpstr (gtk_editable_get_text (rs_ui_child (fixture->page, "search_entry")), ==, "");
  g_assert_cmpuint (count_cards (fixture), ==, 5);
}

static void
test_nothing_by_filters (Fixture *fixture, gconstpointer data)
{
  choose (fixture, RS_FACET_PATTERN, RS_PATTERN_BRIDGE);
  g_assert_cmpuint (count_cards (fixture), ==, 1);
  g_assert_true (is_seen (fixture, "clear_button"));
  choose (fixture, RS_FACET_MUSCLE, RS_MUSCLE_QUADS);
  g_assert_cmpuint (count_cards (fixture), ==, 0);
  g_assert_cmpstr (get_title (fixture), ==, "Nothing Fits");
  g_assert_false (is_seen (fixture, "nothing_all_button"));
  g_assert_false (is_seen (fixture, "nothing_everywhere_button"));
  rs_ui_save_picture (fixture->window, "exercises-nothing-fits");

  click (fixture, "nothing_clear_button");
  g_assert_cmpuint (count_cards (fixture), ==, 5);
}

/* What is there without the filters is counted and offered; the text stays. */
static void
test_elsewhere (Fixture *fixture, gconstpointer data)
{
  choose (fixture, RS_FACET_PATTERN, RS_PATTERN_BRIDGE);
  search (fixture, "squat");
  g_assert_cmpuint (count_cards (fixture), ==, 0);
  g_assert_cmpstr (gtk_button_get_label (rs_ui_child (fixture->page, "nothing_everywhere_button")),
                   ==, "Show 2 _Exercises Without Filters");
  g_assert_false (is_seen (fixture, "nothing_all_button"));
  rs_ui_save_picture (fixture->window, "exercises-elsewhere");

  click (fixture, "nothing_everywhere_button");
  g_assert_cmpuint (count_cards (fixture), ==, 2);
  g_assert_cmpstr (gtk_editable_get_text (rs_ui_child (fixture->page, "search_entry")), ==,
                   "squat");
}

static void
test_favourites (Fixture *fixture, gconstpointer data)
{
  const char *const one[] = { "plank", NULL };
  const char *const none[] = { NULL };
  GtkWidget *card;

  g_settings_set_strv (fixture->settings, "favourites", one);
  choose (fixture, RS_FACET_FAVOURITE, 0);
  g_assert_cmpuint (count_cards (fixture), ==, 1);
  g_assert_cmpstr (card_name (fixture, 0), ==, "Plank");

  /* The last one goes while its card has the keys: they go to what is shown instead. */
  card = rs_ui_find (fixture->page, RS_TYPE_EXERCISE_CARD, 0);
  gtk_widget_grab_focus (card);
  rs_ui_assert_focused (card);
  g_settings_set_strv (fixture->settings, "favourites", none);
  rs_ui_settle (fixture->page);
  g_assert_cmpuint (count_cards (fixture), ==, 0);
  g_assert_cmpstr (get_title (fixture), ==, "No Favourites Yet");
  rs_ui_assert_focused (rs_ui_child (fixture->page, "nothing_clear_button"));
}

static void
press (GtkWidget *widget, guint keyval)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GObject) controller = g_list_model_get_item (controllers, i);
      gboolean handled = FALSE;

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
        g_signal_emit_by_name (controller, "key-pressed", keyval, 0u, 0, &handled);
      if (handled)
        return;
    }
}

static void
test_keys (Fixture *fixture, gconstpointer data)
{
  GtkWidget *entry = rs_ui_child (fixture->page, "search_entry");
  GtkWidget *first;

  search (fixture, "squat");
  rs_exercises_page_start_search (fixture->page);
  press (entry, GDK_KEY_Up);
  g_assert_true (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (fixture->window)), entry));
  press (entry, GDK_KEY_Down);
  first = rs_ui_find (fixture->page, RS_TYPE_EXERCISE_CARD, 0);
  rs_ui_assert_focused (first);

  /* The first press of Escape leaves the text as it is. */
  press (rs_ui_child (fixture->page, "wall"), GDK_KEY_Escape);
  g_assert_true (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (fixture->window)), entry));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "squat");
  g_signal_emit_by_name (entry, "stop-search");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "");
}

/* Groups are for browsing: a search and other orders have none. */
static void
test_orders (Fixture *fixture, gconstpointer data)
{
  RsLibrary *library = fixture->library;
  GtkWidget *page = GTK_WIDGET (fixture->page);

  g_assert_cmpuint (rs_library_get_n_groups (library), ==, 0);
  gtk_widget_activate_action (page, "library.grouped", NULL);
  rs_ui_settle (page);
  g_assert_cmpuint (rs_library_get_n_groups (library), ==, 4);
  g_assert_cmpstr (gtk_label_get_label (rs_ui_find (rs_ui_child (page, "wall"), GTK_TYPE_LABEL, 0)),
                   ==, "Squat (2)");

  gtk_widget_activate_action (page, "library.order", "s", "name");
  rs_ui_settle (page);
  g_assert_cmpstr (card_name (fixture, 0), ==, "Goblet Squat");
  g_assert_cmpuint (rs_library_get_n_groups (library), ==, 0);
  gtk_widget_activate_action (page, "library.order", "s", "relevance");
  g_assert_cmpuint (rs_library_get_n_groups (library), ==, 4);
  search (fixture, "pla");
  g_assert_cmpuint (rs_library_get_n_groups (library), ==, 0);
  search (fixture, "");
  g_assert_cmpuint (rs_library_get_n_groups (library), ==, 4);
}

static void
test_open (Fixture *fixture, gconstpointer data)
{
  g_signal_emit_by_name (rs_ui_find (fixture->page, RS_TYPE_EXERCISE_CARD, 1), "clicked");
  g_assert_cmpstr (rs_ui_get_request (fixture->window), ==, "open-exercise:bodyweight-squat");

  /* Return in the search opens the best match. */
  search (fixture, "side");
  g_signal_emit_by_name (rs_ui_child (fixture->page, "search_entry"), "activate");
  g_assert_cmpstr (rs_ui_get_request (fixture->window), ==, "open-exercise:side-plank");
}

static void
test_accessible (Fixture *fixture, gconstpointer data)
{
  RsExerciseCard *card = rs_ui_find (fixture->page, RS_TYPE_EXERCISE_CARD, 0);
  const char *name = rs_exercise_get_name (rs_exercise_card_get_exercise (card));

  gtk_test_accessible_assert_role (card, GTK_ACCESSIBLE_ROLE_BUTTON);
  gtk_test_accessible_assert_property (card, GTK_ACCESSIBLE_PROPERTY_LABEL, name);
  gtk_test_accessible_assert_property (card, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       rs_exercise_card_get_description (card));
  gtk_test_accessible_assert_property (rs_ui_find (fixture->page, RS_TYPE_CARD_LIST, 0),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Exercises");
}

static void
test_narrow (Fixture *fixture, gconstpointer data)
{
  rs_ui_assert_fits (fixture->page, 360);
}

int
main (int argc, char *argv[])
{
  rs_ui_test_init (&argc, &argv);

#define ADD(name, function)                                                                        \
  g_test_add ("/exercises-page/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("all", test_all);
  ADD ("search", test_search);
  ADD ("nothing-by-text", test_nothing_by_text);
  ADD ("nothing-by-filters", test_nothing_by_filters);
  ADD ("elsewhere", test_elsewhere);
  ADD ("favourites", test_favourites);
  ADD ("keys", test_keys);
  ADD ("orders", test_orders);
  ADD ("open", test_open);
  ADD ("accessible", test_accessible);
  ADD ("narrow", test_narrow);
#undef ADD

  return g_test_run ();
}
