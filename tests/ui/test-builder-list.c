/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-ui-test.h"

#include "ui/routines/rs-block-row.h"
#include "ui/routines/rs-builder-cell.h"
#include "ui/routines/rs-builder-gap.h"
#include "ui/routines/rs-builder-list.h"
#include "ui/routines/rs-dose-popover.h"
#include "ui/routines/rs-item-row.h"
#include "ui/routines/rs-routine-clip.h"

typedef struct
{
  RsCatalogue *catalogue;
  RsRoutine *routine;
  RsMovements *movements;
  RsRoutineEditor *editor;
  GtkWidget *list;
  GtkWindow *window;
  char *said;
} Fixture;

static void
on_announce_cb (Fixture *fixture, const char *text)
{
  g_set_str (&fixture->said, text);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->catalogue = rs_ui_catalogue ();
  fixture->routine =
      rs_ui_routine ("Mine", "bodyweight-squat", "hip-bridge", "plank", "side-plank", NULL);
  fixture->movements = rs_ui_movements ();
  fixture->editor = rs_routine_editor_new (fixture->routine, fixture->catalogue);
  g_signal_connect_swapped (fixture->editor, "announce", G_CALLBACK (on_announce_cb), fixture);
  fixture->list = rs_builder_list_new (fixture->editor, fixture->movements);
  fixture->window = rs_ui_present (fixture->list, 600, 700);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  rs_ui_close (fixture->window, fixture->list);
  g_assert_finalize_object (fixture->editor);
  rs_ui_finalize_movements (fixture->movements);
  g_assert_finalize_object (fixture->routine);
  g_assert_finalize_object (fixture->catalogue);
  g_clear_pointer (&fixture->said, g_free);
}

static void
assert_ids (Fixture *fixture, const char *expected)
{
  g_autofree char *ids = rs_ui_dup_ids (fixture->routine);

  g_assert_cmpstr (ids, ==, expected);
}

/* As a key does it. */
static void
run (Fixture *fixture, const char *command)
{
  gtk_widget_activate_action (fixture->list, "builder.run", "s", command);
  rs_ui_settle (fixture->window);
}

static void
focus_item (Fixture *fixture, guint position)
{
  g_assert_true (rs_builder_list_focus_item (RS_BUILDER_LIST (fixture->list), position));
  rs_ui_settle (fixture->window);
}

/* The item whose row has the keys; G_MAXUINT: a heading, or nothing. */
static guint
find_focused (Fixture *fixture)
{
  GtkWidget *focus = gtk_window_get_focus (fixture->window);
  GtkWidget *cell = focus != NULL ? gtk_widget_get_first_child (focus) : NULL;
  RsOutlineRow *row =
      RS_IS_BUILDER_CELL (cell) ? rs_builder_cell_get_row (RS_BUILDER_CELL (cell)) : NULL;

  return row != NULL && rs_outline_row_get_kind (row) == RS_ROW_ITEM
             ? rs_outline_row_get_position (row)
             : G_MAXUINT;
}

static void
test_shows (Fixture *fixture, gconstpointer data)
{
  g_assert_cmpuint (rs_ui_count (fixture->list, RS_TYPE_BLOCK_ROW), ==, 1);
  g_assert_cmpuint (rs_ui_count (fixture->list, RS_TYPE_ITEM_ROW), ==, 4);
  rs_ui_save_picture (fixture->window, "builder-list");
}

/* The keys stay with what is moved, through all its steps and back. */
static void
test_moved_by_keys (Fixture *fixture, gconstpointer data)
{
  focus_item (fixture, 0);
  run (fixture, "move-down");
  assert_ids (fixture, "hip-bridge bodyweight-squat plank side-plank");
  g_assert_cmpuint (find_focused (fixture), ==, 1);
  run (fixture, "move-down");
  run (fixture, "move-down");
  g_assert_cmpuint (find_focused (fixture), ==, 3);
  run (fixture, "move-down");
  assert_ids (fixture, "hip-bridge plank side-plank bodyweight-squat");
  run (fixture, "move-up");
  g_assert_cmpuint (find_focused (fixture), ==, 2);
  g_assert_cmpstr (fixture->said, ==, "Squat moved to position 3 of 4");
}

static void
test_several (Fixture *fixture, gconstpointer data)
{
  focus_item (fixture, 1);
  rs_builder_list_select (RS_BUILDER_LIST (fixture->list), 1, 2);
  run (fixture, "move-up");
  assert_ids (fixture, "hip-bridge plank bodyweight-squat side-plank");
  g_assert_cmpuint (find_focused (fixture), ==, 0);
  run (fixture, "group-circuit");
  g_assert_cmpuint (rs_ui_count (fixture->list, RS_TYPE_BLOCK_ROW), ==, 2);
  run (fixture, "remove");
  assert_ids (fixture, "bodyweight-squat side-plank");
}

/* Out of a group to the left and into it to the right; the other way round from right to left. */
static void
test_into_and_out (Fixture *fixture, gconstpointer data)
{
  RsRoutineState *state;

  focus_item (fixture, 2);
  rs_builder_list_select (RS_BUILDER_LIST (fixture->list), 2, 2);
  run (fixture, "group-superset");
  focus_item (fixture, 1);
  run (fixture, "move-right");
  state = rs_routine_get_state (fixture->routine);
  g_assert_cmpuint (rs_block_get_n_items (rs_routine_state_get_block (state, 1)), ==, 3);
  run (fixture, "move-left");
  state = rs_routine_get_state (fixture->routine);
  g_assert_cmpuint (rs_block_get_n_items (rs_routine_state_get_block (state, 1)), ==, 2);
  assert_ids (fixture, "bodyweight-squat plank side-plank hip-bridge");

  gtk_widget_set_direction (fixture->list, GTK_TEXT_DIR_RTL);
  run (fixture, "move-left");
  assert_ids (fixture, "bodyweight-squat plank side-plank hip-bridge");
  state = rs_routine_get_state (fixture->routine);
  g_assert_cmpuint (rs_block_get_n_items (rs_routine_state_get_block (state, 1)), ==, 3);
}

static void
test_block (Fixture *fixture, gconstpointer data)
{
  focus_item (fixture, 0);
  rs_builder_list_select (RS_BUILDER_LIST (fixture->list), 0, 2);
  run (fixture, "group-circuit");
  g_assert_true (rs_builder_list_focus_block (RS_BUILDER_LIST (fixture->list), 0));
  rs_ui_settle (fixture->window);
  run (fixture, "move-down");
  assert_ids (fixture, "plank side-plank bodyweight-squat hip-bridge");
  run (fixture, "duplicate");
  assert_ids (fixture, "plank side-plank bodyweight-squat hip-bridge bodyweight-squat hip-bridge");
  run (fixture, "remove");
  run (fixture, "remove");
  g_assert_cmpuint (rs_routine_state_get_n_items (rs_routine_get_state (fixture->routine)), <=, 4);
}

/* Through the clipboard as it is, and by text for other programs. */
static void
test_clipboard (Fixture *fixture, gconstpointer data)
{
  GdkClipboard *clipboard = gtk_widget_get_clipboard (fixture->list);

  focus_item (fixture, 0);
  run (fixture, "cut");
  assert_ids (fixture, "hip-bridge plank side-plank");
  focus_item (fixture, 2);
  run (fixture, "paste");
  while (g_list_model_get_n_items (G_LIST_MODEL (fixture->routine)) < 4)
    g_main_context_iteration (NULL, TRUE);
  assert_ids (fixture, "hip-bridge plank side-plank bodyweight-squat");

  gdk_clipboard_set_text (clipboard, "Plank 2 x 40 s\n");
  rs_ui_settle (fixture->window);
  run (fixture, "paste");
  while (g_list_model_get_n_items (G_LIST_MODEL (fixture->routine)) < 5)
    g_main_context_iteration (NULL, TRUE);
  assert_ids (fixture, "hip-bridge plank side-plank bodyweight-squat plank");
}

static void
test_edits_dose (Fixture *fixture, gconstpointer data)
{
  RsDosePopover *popover;

  focus_item (fixture, 2);
  run (fixture, "edit-dose");
  popover = rs_ui_find (fixture->list, RS_TYPE_DOSE_POPOVER, 0);
  gtk_editable_set_text (rs_ui_child (popover, "text"), "5x5");
  gtk_popover_popdown (GTK_POPOVER (popover));
  rs_ui_settle (fixture->window);

  g_assert_cmpstr (rs_routine_get_undo_label (fixture->routine), ==, "Change Dose of Plank");
  g_assert_cmpstr (fixture->said, ==, "Plank: 5 × 5");
  g_assert_cmpuint (find_focused (fixture), ==, 2);
}

/* However many fields were changed, it is one step back. */
static void
test_edits_open_dose (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsRoutineState) before =
      rs_routine_state_ref (rs_routine_get_state (fixture->routine));
  RsDosePopover *popover;

  focus_item (fixture, 2);
  run (fixture, "edit-dose");
  popover = rs_ui_find (fixture->list, RS_TYPE_DOSE_POPOVER, 0);
  gtk_spin_button_set_value (rs_ui_child (popover, "amount"), 20);
  gtk_widget_activate (rs_ui_child (popover, "open"));
  gtk_popover_popdown (GTK_POPOVER (popover));
  rs_ui_settle (fixture->window);

  g_assert_cmpstr (rs_routine_get_undo_label (fixture->routine), ==, "Change Dose of Plank");
  g_assert_cmpstr (fixture->said, ==, "Plank: 3 × 20+");
  g_assert_true (rs_routine_undo (fixture->routine));
  g_assert_true (rs_routine_state_equal (rs_routine_get_state (fixture->routine), before));
}

/* --- Dropping, without a pointer --- */

static GtkDropTarget *
find_target (GtkWidget *view)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (view);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GObject) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_DROP_TARGET (controller))
        return GTK_DROP_TARGET (controller);
    }

  g_assert_not_reached ();
}

static void
drop (Fixture *fixture, GType type, gpointer object, guint row, double fraction)
{
  GtkWidget *view = rs_ui_child (fixture->list, "view");
  GtkWidget *cell = rs_ui_find (fixture->list, RS_TYPE_BUILDER_CELL, row);
  g_auto (GValue) value = G_VALUE_INIT;
  graphene_rect_t bounds;
  gboolean taken = FALSE;

  g_assert_true (gtk_widget_compute_bounds (cell, view, &bounds));
  g_value_init (&value, type);
  if (type == G_TYPE_STRING)
    g_value_set_string (&value, object);
  else
    g_value_set_object (&value, object);
  g_signal_emit_by_name (find_target (view), "drop", &value, 50.0,
                         bounds.origin.y + fraction * bounds.size.height, &taken);
  g_assert_true (taken);
  rs_ui_settle (fixture->window);
}

static void
test_drops (Fixture *fixture, gconstpointer data)
{
  RsExercise *exercise = rs_catalogue_lookup (fixture->catalogue, "goblet-squat");
  g_autoptr (GArray) last_two = rs_positions_new_span (3, 2);
  g_autoptr (RsRoutineClip) clip = NULL;
  g_autoptr (RsRoutineClip) block = NULL;

  drop (fixture, RS_TYPE_EXERCISE, exercise, 1, 0.2);
  assert_ids (fixture, "goblet-squat bodyweight-squat hip-bridge plank side-plank");

  clip = rs_routine_clip_new_items (fixture->routine, last_two);
  drop (fixture, RS_TYPE_ROUTINE_CLIP, clip, 1, 0.8);
  assert_ids (fixture, "goblet-squat plank side-plank bodyweight-squat hip-bridge");

  drop (fixture, G_TYPE_STRING, (gpointer) "Circuit, 2 rounds:\n- Plank 20 s\n", 5, 0.9);
  g_assert_cmpuint (rs_routine_state_get_n_blocks (rs_routine_get_state (fixture->routine)), ==, 2);

  block = rs_routine_clip_new_block (fixture->routine, 1);
  drop (fixture, RS_TYPE_ROUTINE_CLIP, block, 0, 0.1);
  assert_ids (fixture, "plank goblet-squat plank side-plank bodyweight-squat hip-bridge");
}

/* From another routine it is copied. */
static void
test_drops_from_elsewhere (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsRoutine) other = rs_ui_routine ("Other", "plank", "hip-bridge", NULL);
  g_autoptr (GArray) both = rs_positions_new_span (0, 2);
  g_autoptr (RsRoutineClip) clip = rs_routine_clip_new_items (other, both);

  drop (fixture, RS_TYPE_ROUTINE_CLIP, clip, 2, 0.2);
  assert_ids (fixture, "bodyweight-squat plank hip-bridge hip-bridge plank side-plank");
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (other)), ==, 2);
}

/* --- Where something lands: no list is needed for it --- */

static void
test_gaps (void)
{
  g_autoptr (RsRoutine) routine = rs_ui_routine ("Mine", "plank", "hip-bridge", NULL);
  g_autoptr (RsOutline) outline = rs_outline_new (routine);
  RsRoutineState *state = rs_routine_get_state (routine);
  static const struct
  {
    guint row;
    double fraction;
    guint block;
    guint index;
    gboolean below;
    guint for_block;
  } cases[] = {
    { 0, 0.1, 0, RS_PLACE_APART, FALSE, 0 },
    { 0, 0.9, 0, 0, TRUE, 0 },
    { 1, 0.1, 0, 0, FALSE, 0 },
    { 1, 0.9, 0, 1, TRUE, 1 },
    { 2, 0.1, 0, 1, FALSE, 1 },
    { 2, 0.9, 0, 2, TRUE, 1 },
    { 3, 0, 1, RS_PLACE_APART, TRUE, 1 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      RsOutlineRow *row = rs_outline_get_row (outline, cases[i].row);
      RsBuilderGap gap = rs_builder_gap_for_items (state, row, cases[i].fraction);
      RsBuilderGap block = rs_builder_gap_for_block (state, row, cases[i].fraction);

      g_assert_cmpuint (gap.place.block, ==, cases[i].block);
      g_assert_cmpuint (gap.place.index, ==, cases[i].index);
      g_assert_cmpint (gap.below, ==, cases[i].below);
      g_assert_cmpuint (block.place.block, ==, cases[i].for_block);
    }
}

#define ADD(name, function)                                                                        \
  g_test_add ("/builder-list/" name, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char *argv[])
{
  rs_ui_test_init (&argc, &argv);

  ADD ("shows", test_shows);
  ADD ("moved-by-keys", test_moved_by_keys);
  ADD ("several", test_several);
  ADD ("into-and-out", test_into_and_out);
  ADD ("block", test_block);
  ADD ("clipboard", test_clipboard);
  ADD ("edits-dose", test_edits_dose);
  ADD ("edits-open-dose", test_edits_open_dose);
  ADD ("drops", test_drops);
  ADD ("drops-from-elsewhere", test_drops_from_elsewhere);
  g_test_add_func ("/builder-list/gaps", test_gaps);

  return g_test_run ();
}
