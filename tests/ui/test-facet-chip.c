/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-ui-test.h"

#include "ui/exercises/rs-equipment-chip.h"
#include "ui/exercises/rs-facet-chip.h"

typedef struct
{
  RsCatalogue *catalogue;
  RsLibrary *library;
  GSettings *settings;
  GtkWidget *box;
  GtkWindow *window;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->settings = g_settings_new (RS_APP_ID);
  g_settings_reset (fixture->settings, "equipment");
  fixture->catalogue = rs_ui_catalogue ();
  fixture->library = rs_library_new (fixture->catalogue);
  fixture->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  fixture->window = rs_ui_present (fixture->box, 400, 400);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  rs_ui_close (fixture->window, fixture->box);
  g_assert_finalize_object (fixture->library);
  g_assert_finalize_object (fixture->catalogue);
  g_assert_finalize_object (fixture->settings);
}

/* A chip in the window; the button in it. */
static GtkWidget *
add (Fixture *fixture, GtkWidget *chip)
{
  gtk_box_append (GTK_BOX (fixture->box), chip);
  rs_ui_settle (fixture->box);
  return adw_bin_get_child (ADW_BIN (chip));
}

/* Opens the list of a chip; its options are counted from 0. */
static GtkPopover *
open_list (GtkWidget *button)
{
  gtk_menu_button_popup (GTK_MENU_BUTTON (button));
  rs_ui_settle (button);
  return gtk_menu_button_get_popover (GTK_MENU_BUTTON (button));
}

static GtkCheckButton *
find_check (GtkPopover *popover, const char *label)
{
  for (guint i = 0; i < rs_ui_count (popover, GTK_TYPE_CHECK_BUTTON); i++)
    {
      GtkCheckButton *check = rs_ui_find (popover, GTK_TYPE_CHECK_BUTTON, i);

      if (g_str_equal (gtk_check_button_get_label (check), label))
        return check;
    }

  g_error ("the list has no “%s”", label);
}

static void
test_labels (void)
{
  static const struct
  {
    RsFacet facet;
    guint32 chosen;
    const char *label;
  } cases[] = {
    { RS_FACET_LEVEL, 0, "Level" },
    { RS_FACET_LEVEL, 1u << RS_LEVEL_BEGINNER, "Level: Beginner" },
    { RS_FACET_LEVEL, 3, "Level: 2 chosen" },
    { RS_FACET_LEVEL, 7, "Level: 3 chosen" },
    { RS_FACET_PATTERN, 1u << RS_PATTERN_BRIDGE, "Pattern: Bridge" },
    { RS_FACET_FAVOURITE, 0, "Favourites" },
    { RS_FACET_FAVOURITE, 1, "Favourites" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      RsLibraryFilter filter = RS_LIBRARY_FILTER_INIT;
      g_autofree char *label = NULL;

      filter.chosen[cases[i].facet] = cases[i].chosen;
      label = rs_facet_chip_dup_label (&filter, cases[i].facet);
      g_assert_cmpstr (label, ==, cases[i].label);
    }
}

static void
test_options (Fixture *fixture, gconstpointer data)
{
  GtkWidget *chip = rs_facet_chip_new (fixture->library, RS_FACET_PATTERN);
  GtkWidget *button = add (fixture, chip);
  GtkPopover *popover = open_list (button);
  GtkCheckButton *squat = find_check (popover, "Squat (2)");
  GtkCheckButton *bridge = find_check (popover, "Bridge (1)");

  g_assert_true (gtk_widget_is_sensitive (GTK_WIDGET (squat)));
  g_assert_false (gtk_widget_is_sensitive (GTK_WIDGET (find_check (popover, "Hinge (0)"))));
  g_assert_cmpstr (gtk_menu_button_get_label (GTK_MENU_BUTTON (button)), ==, "Pattern");
  g_assert_false (gtk_widget_has_css_class (chip, "chosen"));

  /* Several at once: each finds more. */
  gtk_check_button_set_active (bridge, TRUE);
  g_assert_cmpuint (rs_library_get_n_found (fixture->library), ==, 1);
  g_assert_cmpstr (gtk_menu_button_get_label (GTK_MENU_BUTTON (button)), ==, "Pattern: Bridge");
  gtk_check_button_set_active (squat, TRUE);
  g_assert_cmpuint (rs_library_get_n_found (fixture->library), ==, 3);
  g_assert_cmpstr (gtk_menu_button_get_label (GTK_MENU_BUTTON (button)), ==, "Pattern: 2 chosen");
  g_assert_true (gtk_widget_has_css_class (chip, "chosen"));

  /* Counts follow what else is chosen; what finds nothing can still be let go of. */
  rs_library_set_option (fixture->library, RS_FACET_MUSCLE, RS_MUSCLE_QUADS, TRUE);
  g_assert_cmpstr (gtk_check_button_get_label (bridge), ==, "Bridge (0)");
  g_assert_true (gtk_widget_is_sensitive (GTK_WIDGET (bridge)));
  gtk_check_button_set_active (bridge, FALSE);
  g_assert_false (gtk_widget_is_sensitive (GTK_WIDGET (bridge)));

  rs_library_reset (fixture->library, TRUE);
  g_assert_false (gtk_check_button_get_active (squat));
  g_assert_cmpstr (gtk_menu_button_get_label (GTK_MENU_BUTTON (button)), ==, "Pattern");
  gtk_popover_popdown (popover);
}

static void
test_toggle (Fixture *fixture, gconstpointer data)
{
  static const char *const one[] = { "plank", NULL };
  GtkWidget *button = add (fixture, rs_facet_chip_new (fixture->library, RS_FACET_FAVOURITE));

  g_assert_true (GTK_IS_TOGGLE_BUTTON (button));
  g_assert_false (gtk_widget_is_sensitive (button));
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (button)), ==, "Favourites (0)");

  rs_library_set_favourites (fixture->library, one);
  g_assert_true (gtk_widget_is_sensitive (button));
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (button)), ==, "Favourites (1)");
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), TRUE);
  g_assert_cmpuint (rs_library_get_n_found (fixture->library), ==, 1);
  rs_library_reset (fixture->library, FALSE);
  g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (button)));
  g_assert_cmpuint (rs_library_get_n_found (fixture->library), ==, 5);
}

/* Who has made no exercise is not asked about one's own. */
static void
test_own (Fixture *fixture, gconstpointer data)
{
  GtkWidget *chip = rs_facet_chip_new (fixture->library, RS_FACET_OWN);
  RsExerciseFacts *facts = rs_exercise_facts_new ();
  g_autoptr (RsExercise) own = NULL;

  add (fixture, chip);
  g_assert_false (gtk_widget_get_visible (chip));
  facts->id = g_strdup ("mine");
  facts->name = g_strdup ("Mine");
  facts->own = TRUE;
  own = rs_exercise_new (facts);
  rs_catalogue_replace (fixture->catalogue, own);
  g_assert_true (gtk_widget_get_visible (chip));
}

static void
test_equipment (Fixture *fixture, gconstpointer data)
{
  GtkWidget *chip = rs_equipment_chip_new (fixture->library, fixture->settings);
  GtkWidget *button = add (fixture, chip);
  GtkPopover *popover = open_list (button);
  GtkCheckButton *dumbbell =
      find_check (popover, rs_vocabulary_label (RS_TYPE_EQUIPMENT, RS_EQUIPMENT_DUMBBELL));
  GtkCheckButton *only = find_check (popover, "Hide what I cannot do");
  g_auto (GStrv) before = NULL;
  g_auto (GStrv) after = NULL;

  gtk_check_button_set_active (dumbbell, TRUE);
  before = g_settings_get_strv (fixture->settings, "equipment");
  g_assert_true (g_strv_contains ((const char *const *) before, "dumbbell"));
  g_assert_true ((rs_library_get_equipment (fixture->library) & (1u << RS_EQUIPMENT_DUMBBELL)) !=
                 0);
  g_assert_cmpuint (rs_library_get_n_found (fixture->library), ==, 5);

  gtk_check_button_set_active (dumbbell, FALSE);
  after = g_settings_get_strv (fixture->settings, "equipment");
  g_assert_false (g_strv_contains ((const char *const *) after, "dumbbell"));
  g_assert_cmpuint (rs_library_get_n_found (fixture->library), ==, 5);
  gtk_check_button_set_active (only, TRUE);
  g_assert_cmpuint (rs_library_get_n_found (fixture->library), ==, 4);
  g_assert_true (gtk_widget_has_css_class (chip, "chosen"));
  gtk_check_button_set_active (only, FALSE);
  g_assert_cmpuint (rs_library_get_n_found (fixture->library), ==, 5);

  /* Somebody else changes the setting. */
  g_settings_set_strv (fixture->settings, "equipment", (const char *const *) before);
  g_assert_true (gtk_check_button_get_active (dumbbell));
  gtk_popover_popdown (popover);
}

int
main (int argc, char *argv[])
{
  rs_ui_test_init (&argc, &argv);

#define ADD(name, function)                                                                        \
  g_test_add ("/facet-chip/" name, Fixture, NULL, set_up, function, tear_down)
  g_test_add_func ("/facet-chip/labels", test_labels);
  ADD ("options", test_options);
  ADD ("toggle", test_toggle);
  ADD ("own", test_own);
  ADD ("equipment", test_equipment);
#undef ADD

  return g_test_run ();
}
