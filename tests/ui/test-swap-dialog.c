/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/player/rs-swap-dialog.h"

#include "rs-ui-test.h"
#include "support/rs-random-routine.h"
#include "support/rs-samples.h"
#include "ui/player/rs-swap-rows.h"

#define DUMBBELL (1u << RS_EQUIPMENT_DUMBBELL)

/* A dialog over a window, and what it told. */
typedef struct
{
  RsCatalogue *catalogue;
  RsMovements *movements;
  RsPlan *plan;
  AdwDialog *dialog;
  GtkWindow *window;
  char *chosen;
  gboolean for_good;
} Swap;

static void
on_swap_cb (RsSwapDialog *dialog, const char *id, gboolean for_good, Swap *swap)
{
  g_assert_null (swap->chosen);
  swap->chosen = g_strdup (id);
  swap->for_good = for_good;
}

static void
open_swap (Swap *swap, const char *id, gboolean in_routine, int width, int height)
{
  RsDose dose = rs_sample_reps (4, 10, 60);
  g_autoptr (RsRoutineState) routine = rs_sample_routine ("Mine", rs_item_new (id, &dose), NULL);

  *swap = (Swap) { .catalogue = rs_sample_catalogue (), .movements = rs_ui_movements () };
  swap->plan = rs_plan_new (routine);
  swap->dialog = rs_swap_dialog_new (rs_plan_get_next_work (swap->plan, 0), swap->catalogue,
                                     DUMBBELL, in_routine, swap->movements);
  g_signal_connect (swap->dialog, "swap", G_CALLBACK (on_swap_cb), swap);
  swap->window = rs_ui_present (swap->dialog, width, height);
}

static void
close_swap (Swap *swap)
{
  rs_ui_close (swap->window, NULL);
  g_clear_pointer (&swap->chosen, g_free);
  g_clear_pointer (&swap->plan, rs_plan_unref);
  rs_ui_finalize_movements (swap->movements);
  g_assert_finalize_object (swap->catalogue);
}

/* "title (subtitle)" of each row. */
static char *
describe (Swap *swap, const char *list_id)
{
  GtkListBox *list = rs_ui_child (swap->dialog, list_id);
  GString *text = g_string_new (NULL);
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (list, i)) != NULL; i++)
    g_string_append_printf (text, "%s (%s)\n",
                            adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)),
                            adw_action_row_get_subtitle (ADW_ACTION_ROW (row)));

  return g_string_free_and_steal (text);
}

static void
assert_list (Swap *swap, const char *list_id, const char *expected)
{
  g_autofree char *text = describe (swap, list_id);

  g_assert_cmpstr (text, ==, expected);
}

static void
choose (Swap *swap, const char *list_id, int i)
{
  GtkListBox *list = rs_ui_child (swap->dialog, list_id);

  g_assert_true (gtk_widget_activate (GTK_WIDGET (gtk_list_box_get_row_at_index (list, i))));
  rs_ui_settle (swap->window);
}

static void
type (Swap *swap, const char *text)
{
  GtkSearchEntry *entry = rs_ui_child (swap->dialog, "search_entry");

  gtk_search_entry_set_search_delay (entry, 0);
  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  rs_ui_settle (swap->window);
}

static const char *
get_shown (Swap *swap)
{
  return gtk_stack_get_visible_child_name (rs_ui_child (swap->dialog, "stack"));
}

static void
test_rows (void)
{
  Swap swap;
  GtkListBox *ladder;

  open_swap (&swap, "bodyweight-squat", TRUE, 800, 700);
  g_assert_cmpstr (adw_dialog_get_title (swap.dialog), ==, "Swap Squat");
  g_assert_cmpstr (get_shown (&swap), ==, "links");
  assert_list (&swap, "ladder_list",
               "Easier: Chair squat (Beginner · 4 × 10 · Needs: Chair or bench)\n"
               "Harder: Goblet squat (Intermediate · 4 × 10 · Dumbbell or Kettlebell)\n");
  assert_list (&swap, "alternatives_list",
               "Split squat (Beginner · 4 × 10 per side)\n"
               "Step-up (Beginner · 4 × 10 per side · Needs: Step or box)\n"
               "Wall sit (Beginner · 4 × 30 s · Needs: Wall)\n");

  ladder = rs_ui_child (swap.dialog, "ladder_list");
  rs_ui_assert_focused (gtk_list_box_get_row_at_index (ladder, 0));
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (gtk_list_box_get_row_at_index (ladder, 0)),
                                           "not-doable"));
  g_assert_false (gtk_widget_has_css_class (GTK_WIDGET (gtk_list_box_get_row_at_index (ladder, 1)),
                                            "not-doable"));
  rs_ui_close_dialog (swap.window);
  close_swap (&swap);
}

/* Only for today, unless one says so; what cannot be done can be chosen all the same. */
static void
test_choose (void)
{
  Swap swap;

  open_swap (&swap, "bodyweight-squat", TRUE, 800, 700);
  choose (&swap, "ladder_list", 0);
  g_assert_cmpstr (swap.chosen, ==, "chair-squat");
  g_assert_false (swap.for_good);
  g_assert_null (rs_ui_get_dialog (swap.window));
  close_swap (&swap);

  open_swap (&swap, "bodyweight-squat", TRUE, 800, 700);
  adw_toggle_group_set_active_name (rs_ui_child (swap.dialog, "choice"), "for-good");
  choose (&swap, "alternatives_list", 2);
  g_assert_cmpstr (swap.chosen, ==, "wall-sit");
  g_assert_true (swap.for_good);
  close_swap (&swap);
}

/* Without its routine there is nothing to change for good. */
static void
test_no_routine (void)
{
  Swap swap;

  open_swap (&swap, "bodyweight-squat", FALSE, 800, 700);
  g_assert_false (adw_toggle_get_enabled (rs_ui_child (swap.dialog, "for_good")));
  g_assert_cmpstr (adw_toggle_group_get_active_name (rs_ui_child (swap.dialog, "choice")), ==,
                   "today");
  choose (&swap, "ladder_list", 1);
  g_assert_cmpstr (swap.chosen, ==, "goblet-squat");
  g_assert_false (swap.for_good);
  close_swap (&swap);
}

static void
test_search (void)
{
  Swap swap;
  GtkListBox *found;

  open_swap (&swap, "bodyweight-squat", TRUE, 800, 700);
  type (&swap, "knee plank");
  g_assert_cmpstr (get_shown (&swap), ==, "found");
  found = rs_ui_child (swap.dialog, "found_list");
  g_assert_cmpstr (rs_swap_row_get_id (GTK_WIDGET (gtk_list_box_get_row_at_index (found, 0))), ==,
                   "knee-plank");

  /* Nothing is called so; then the exercise itself, which is no choice. */
  type (&swap, "xyzzyx");
  g_assert_true (gtk_widget_get_visible (rs_ui_child (swap.dialog, "found_label")));
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (found)));
  type (&swap, "squat");
  for (int i = 0; gtk_list_box_get_row_at_index (found, i) != NULL; i++)
    g_assert_cmpstr (rs_swap_row_get_id (GTK_WIDGET (gtk_list_box_get_row_at_index (found, i))), !=,
                     "bodyweight-squat");

  /* Escape goes back to the links first. */
  g_signal_emit_by_name (rs_ui_child (swap.dialog, "search_entry"), "stop-search");
  rs_ui_settle (swap.window);
  g_assert_cmpstr (get_shown (&swap), ==, "links");

  type (&swap, "knee plank");
  g_signal_emit_by_name (rs_ui_child (swap.dialog, "search_entry"), "activate");
  rs_ui_settle (swap.window);
  g_assert_cmpstr (swap.chosen, ==, "knee-plank");
  g_assert_null (rs_ui_get_dialog (swap.window));
  close_swap (&swap);
}

/* An exercise that nobody knows has no links: the library is there from the beginning. */
static void
test_unknown (void)
{
  Swap swap;
  GtkListBox *found;

  open_swap (&swap, "unheard-of", TRUE, 800, 700);
  g_assert_cmpstr (adw_dialog_get_title (swap.dialog), ==, "Swap unheard-of");
  g_assert_cmpstr (get_shown (&swap), ==, "found");
  found = rs_ui_child (swap.dialog, "found_list");
  g_assert_nonnull (gtk_list_box_get_row_at_index (found, RS_SWAP_DIALOG_MAX_FOUND - 1));
  g_assert_null (gtk_list_box_get_row_at_index (found, RS_SWAP_DIALOG_MAX_FOUND));
  rs_ui_close_dialog (swap.window);
  close_swap (&swap);
}

/* In rounds sets are not counted. */
static void
test_facts (void)
{
  g_autoptr (RsCatalogue) catalogue = rs_sample_catalogue ();
  RsExercise *plank = rs_catalogue_lookup (catalogue, "plank");
  g_autoptr (RsItem) item = rs_item_new ("plank", rs_exercise_get_dose (plank));
  g_autofree char *text = rs_swap_text_facts (plank, item, TRUE, 0);
  g_autofree char *title = rs_swap_text_title (RS_SWAP_ALTERNATIVE, plank);

  g_assert_cmpstr (text, ==, "Beginner · 30 s");
  g_assert_cmpstr (title, ==, "Plank");
}

/* --- Pictures --- */

static void
take_picture (const char *name, int width, int height, const char *text)
{
  Swap swap;

  open_swap (&swap, "bodyweight-squat", TRUE, width, height);
  if (text != NULL)
    type (&swap, text);
  for (guint i = 0; i < 15; i++)
    rs_ui_settle (swap.window);
  if (width <= 360)
    rs_ui_assert_fits (swap.dialog, 360);
  rs_ui_save_picture (swap.window, name);
  rs_ui_close_dialog (swap.window);
  close_swap (&swap);
}

static void
test_pictures (void)
{
  AdwStyleManager *style = adw_style_manager_get_default ();

  take_picture ("swap-wide", 1000, 720, NULL);
  take_picture ("swap-search", 800, 720, "plank");
  take_picture ("swap-narrow", 360, 640, NULL);
  adw_style_manager_set_color_scheme (style, ADW_COLOR_SCHEME_FORCE_DARK);
  take_picture ("swap-dark", 800, 720, NULL);
  adw_style_manager_set_color_scheme (style, ADW_COLOR_SCHEME_DEFAULT);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  take_picture ("swap-rtl", 360, 640, NULL);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

int
main (int argc, char *argv[])
{
  rs_ui_test_init (&argc, &argv);

  g_test_add_func ("/swap-dialog/rows", test_rows);
  g_test_add_func ("/swap-dialog/choose", test_choose);
  g_test_add_func ("/swap-dialog/no-routine", test_no_routine);
  g_test_add_func ("/swap-dialog/search", test_search);
  g_test_add_func ("/swap-dialog/unknown", test_unknown);
  g_test_add_func ("/swap-dialog/facts", test_facts);
  g_test_add_func ("/swap-dialog/pictures", test_pictures);

  return g_test_run ();
}
