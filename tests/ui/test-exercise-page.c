/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-ui-test.h"

#include "support/rs-samples.h"
#include "ui/exercises/rs-exercise-page.h"
#include "ui/exercises/rs-exercise-text.h"
#include "ui/widgets/rs-source-row.h"
#include "ui/widgets/rs-figure-view.h"

static gboolean
has_row (gpointer page, const char *title)
{
  for (guint i = 0; i < rs_ui_count (page, ADW_TYPE_ACTION_ROW); i++)
    {
      AdwPreferencesRow *row = rs_ui_find (page, ADW_TYPE_ACTION_ROW, i);

      if (g_str_equal (adw_preferences_row_get_title (row), title))
        return TRUE;
    }

  return FALSE;
}

/* A page whose every text could be read as markup, if somebody let it. */
static void
test_texts (void)
{
  g_autoptr (RsCatalogue) catalogue = rs_ui_catalogue ();
  g_autoptr (GListStore) routines = g_list_store_new (RS_TYPE_ROUTINE);
  RsExerciseFacts *facts = rs_sample_facts ();
  g_autoptr (RsExercise) exercise = NULL;
  RsExercisePage *page;
  GtkWindow *window;

  g_clear_pointer (&facts->steps, g_strfreev);
  facts->steps = g_strdupv ((char *[]) { "Down <b>& up</b>", "Again", NULL });
  exercise = rs_exercise_new (facts);

  page = rs_exercise_page_new (exercise, catalogue, G_LIST_MODEL (routines), NULL, NULL);
  window = rs_ui_present (page, 800, 900);

  g_assert_cmpstr (adw_navigation_page_get_title (ADW_NAVIGATION_PAGE (page)), ==,
                   rs_exercise_get_name (exercise));
  g_assert_true (has_row (page, "Down <b>& up</b>"));
  g_assert_true (has_row (page, "Again"));
  g_assert_true (has_row (page, rs_exercise_get_breathing (exercise)));
  g_assert_true (has_row (page, rs_exercise_get_why (exercise)));
  g_assert_cmpuint (rs_exercise_get_n_mistakes (exercise), >, 0);
  for (guint i = 0; i < rs_exercise_get_n_mistakes (exercise); i++)
    g_assert_true (has_row (page, rs_exercise_get_mistake (exercise, i)));

  gtk_test_accessible_assert_role (rs_ui_child (page, "name_label"), GTK_ACCESSIBLE_ROLE_HEADING);
  rs_ui_assert_fits (page, 360);
  rs_ui_save_picture (window, "exercise-page");
  rs_ui_close (window, page);
}

/* Neighbours that the catalogue has not are not offered. */
static void
test_ladder (void)
{
  g_autoptr (RsCatalogue) catalogue = rs_catalogue_new ();
  g_autoptr (GPtrArray) exercises = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GListStore) routines = g_list_store_new (RS_TYPE_ROUTINE);
  RsExerciseFacts *facts = rs_exercise_facts_new ();
  RsExercise *exercise;
  RsExercisePage *page;
  GtkWindow *window;

  facts->id = g_strdup ("plank");
  facts->name = g_strdup ("Plank");
  facts->dose = rs_sample_seconds (3, 30, 45);
  facts->easier = g_strdup ("knee-plank");
  facts->harder = g_strdup ("not-there");
  exercise = rs_exercise_new (facts);
  g_ptr_array_add (exercises, exercise);
  g_ptr_array_add (exercises, rs_sample_exercise ("knee-plank", "Knee plank",
                                                  RS_PATTERN_ANTI_EXTENSION, RS_LEVEL_BEGINNER));
  rs_catalogue_add (catalogue, exercises);

  page = rs_exercise_page_new (exercise, catalogue, G_LIST_MODEL (routines), NULL, NULL);
  window = rs_ui_present (page, 600, 700);

  g_assert_cmpuint (rs_ui_count (rs_ui_child (page, "ladder"), GTK_TYPE_BUTTON), ==, 1);
  g_signal_emit_by_name (rs_ui_find_button (page, "Knee plank"), "clicked");
  rs_ui_settle (page);
  g_assert_cmpstr (rs_ui_get_request (window), ==, "open-exercise:knee-plank");
  g_assert_false (gtk_widget_get_visible (rs_ui_child (page, "alternatives")));
  g_signal_emit_by_name (rs_ui_child (page, "practise_button"), "clicked");
  rs_ui_settle (page);
  g_assert_cmpstr (rs_ui_get_request (window), ==, "practise:plank");
  /* Without a movement there is no figure. */
  g_assert_false (gtk_widget_get_visible (rs_ui_child (page, "figure")));
  g_assert_false (gtk_widget_get_visible (rs_ui_child (page, "muscles_group")));
  /* Nothing is written about these, so their headings are not there either. */
  g_assert_false (gtk_widget_get_visible (rs_ui_child (page, "mistakes")));
  g_assert_false (gtk_widget_get_visible (rs_ui_child (page, "why_group")));
  g_assert_false (gtk_widget_get_visible (rs_ui_child (page, "breathing_group")));
  g_assert_false (has_row (page, ""));

  rs_ui_close (window, page);
}

static guint
count_current (gpointer page, guint *which)
{
  guint n = 0;

  for (guint i = 0, step = 0; i < rs_ui_count (page, ADW_TYPE_ACTION_ROW); i++)
    {
      GtkWidget *row = rs_ui_find (page, ADW_TYPE_ACTION_ROW, i);

      if (!gtk_widget_is_ancestor (row, rs_ui_child (page, "steps")))
        continue;
      if (gtk_widget_has_css_class (row, "current-step"))
        {
          *which = step;
          n++;
        }
      step++;
    }

  return n;
}

static GtkWidget *
find_step (gpointer page, guint n)
{
  return rs_ui_find (rs_ui_child (page, "steps"), ADW_TYPE_ACTION_ROW, n);
}

/* The steps run with the figure, and choosing one shows it. */
static void
test_figure (gconstpointer data)
{
  g_autoptr (RsCatalogue) catalogue = rs_ui_catalogue ();
  g_autoptr (GListStore) routines = g_list_store_new (RS_TYPE_ROUTINE);
  RsMovements *movements = rs_ui_movements ();
  RsExerciseFacts *facts = rs_sample_facts ();
  g_autoptr (RsExercise) exercise = NULL;
  RsExercisePage *page;
  RsFigureView *figure;
  GtkWindow *window;
  guint current = 0;

  g_set_str (&facts->id, "bodyweight-squat");
  g_clear_pointer (&facts->steps, g_strfreev);
  facts->steps = g_strdupv ((char *[]) { "Stand", "Down", "Deep", "Up", NULL });
  exercise = rs_exercise_new (facts);
  page = rs_exercise_page_new (exercise, catalogue, G_LIST_MODEL (routines), movements, NULL);
  window = rs_ui_present (page, GPOINTER_TO_INT (data), 700);
  figure = rs_ui_child (page, "figure");

  g_assert_true (rs_figure_view_get_playing (figure));
  g_assert_cmpuint (count_current (page, &current), ==, 1);
  g_assert_cmpuint (current, ==, rs_figure_view_get_step (figure));

  for (guint i = 0; i < 4; i++)
    {
      g_signal_emit_by_name (find_step (page, i), "activated");
      g_assert_cmpuint (rs_figure_view_get_step (figure), ==, i);
      g_assert_cmpuint (count_current (page, &current), ==, 1);
      g_assert_cmpuint (current, ==, i);
    }

  g_assert_true (gtk_widget_get_visible (rs_ui_child (page, "muscles_group")));
  rs_ui_assert_fits (page, 360);
  rs_ui_save_picture (window, GPOINTER_TO_INT (data) > 800 ? "figure-beside" : "figure-above");
  rs_ui_close (window, page);
  rs_ui_finalize_movements (movements);
}

static void
test_add_menu (void)
{
  g_autoptr (RsCatalogue) catalogue = rs_ui_catalogue ();
  g_autoptr (GListStore) routines = g_list_store_new (RS_TYPE_ROUTINE);
  g_autoptr (RsExercise) exercise = g_list_model_get_item (G_LIST_MODEL (catalogue), 0);
  g_autoptr (RsRoutine) ready_made = rs_ui_first_three ();
  g_autoptr (RsRoutine) own = rs_ui_routine ("My_own", "plank", NULL);
  g_autofree char *label = NULL;
  g_autoptr (GMenuModel) section = NULL;
  RsExercisePage *page;
  GtkMenuButton *button;
  GtkWindow *window;

  g_list_store_append (routines, ready_made);
  g_list_store_append (routines, own);
  page = rs_exercise_page_new (exercise, catalogue, G_LIST_MODEL (routines), NULL, NULL);
  window = rs_ui_present (page, 600, 700);

  button = rs_ui_child (page, "add_button");
  gtk_menu_button_popup (button);
  section =
      g_menu_model_get_item_link (gtk_menu_button_get_menu_model (button), 0, G_MENU_LINK_SECTION);

  /* Only what can be changed is offered, and an underscore in a name is no mnemonic. */
  g_assert_cmpint (g_menu_model_get_n_items (section), ==, 1);
  g_assert_true (g_menu_model_get_item_attribute (section, 0, G_MENU_ATTRIBUTE_LABEL, "s", &label));
  g_assert_cmpstr (label, ==, "My__own");

  gtk_menu_button_popdown (button);
  rs_ui_close (window, page);
}

static void
test_text (void)
{
  g_autoptr (RsExercise) exercise = rs_exercise_new (rs_sample_facts ());
  g_autofree char *class_text = rs_exercise_text_class (exercise);
  g_autofree char *uri = NULL;
  g_autofree char *odd = NULL;

  g_assert_nonnull (strstr (class_text, "Squat · "));

  uri = rs_source_row_dup_uri (&(RsSource) { "A", "10.1007/s40279-017-0835-7" });
  g_assert_cmpstr (uri, ==, "https://doi.org/10.1007/s40279-017-0835-7");
  odd = rs_source_row_dup_uri (&(RsSource) { "A", "10.1/a b<c>" });
  g_assert_cmpstr (odd, ==, "https://doi.org/10.1/a%20b%3Cc%3E");
  g_assert_null (rs_source_row_dup_uri (&(RsSource) { "A", NULL }));
}

int
main (int argc, char *argv[])
{
  rs_ui_test_init (&argc, &argv);

  g_test_add_func ("/exercise-page/texts", test_texts);
  g_test_add_func ("/exercise-page/ladder", test_ladder);
  g_test_add_data_func ("/exercise-page/figure-above", GINT_TO_POINTER (600), test_figure);
  g_test_add_data_func ("/exercise-page/figure-beside", GINT_TO_POINTER (1100), test_figure);
  g_test_add_func ("/exercise-page/add-menu", test_add_menu);
  g_test_add_func ("/exercise-page/text", test_text);

  return g_test_run ();
}
