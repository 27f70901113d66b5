/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-ui-test.h"

#include "support/rs-notify-counter.h"
#include "ui/widgets/rs-announcer.h"
#include "ui/widgets/rs-figure-canvas.h"
#include "ui/widgets/rs-figure-view.h"

#include <math.h>

#define SQUAT "bodyweight-squat"

static const char *const steps[] = { "Stand", "Down", "Deep", "Up", NULL };

typedef struct
{
  RsMovements *movements;
  RsFigureView *view;
  RsFigureCanvas *canvas;
  GtkWindow *window;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  rs_ui_set_animations (GPOINTER_TO_INT (data));
  fixture->movements = rs_ui_movements ();
  fixture->view = RS_FIGURE_VIEW (rs_figure_view_new ());
  rs_figure_view_set_movements (fixture->view, fixture->movements);
  rs_figure_view_set_movement (fixture->view, rs_movements_lookup (fixture->movements, SQUAT),
                               "Squat", steps);
  fixture->window = rs_ui_present (fixture->view, 500, 500);
  fixture->canvas = rs_ui_child (fixture->view, "canvas");
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  rs_ui_close (fixture->window, fixture->view);
  rs_ui_finalize_movements (fixture->movements);
  rs_ui_set_animations (FALSE);
}

static double
get_yaw (Fixture *fixture)
{
  return rs_figure_canvas_get_turn (fixture->canvas).yaw;
}

static void
press (gpointer widget, guint keyval)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GObject) controller = g_list_model_get_item (controllers, i);

      if (!GTK_IS_SHORTCUT_CONTROLLER (controller))
        continue;

      for (guint k = 0; k < g_list_model_get_n_items (G_LIST_MODEL (controller)); k++)
        {
          g_autoptr (GtkShortcut) shortcut = g_list_model_get_item (G_LIST_MODEL (controller), k);
          GtkShortcutTrigger *trigger = gtk_shortcut_get_trigger (shortcut);

          if (GTK_IS_KEYVAL_TRIGGER (trigger) &&
              gtk_keyval_trigger_get_keyval (GTK_KEYVAL_TRIGGER (trigger)) == keyval)
            {
              gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut), 0, widget,
                                            gtk_shortcut_get_arguments (shortcut));
              return;
            }
        }
    }

  g_error ("nothing is bound to %s", gdk_keyval_name (keyval));
}

static void
test_notify (Fixture *fixture, gconstpointer data)
{
  RsFigureView *view = fixture->view;
  RsNotifyCounter *counter = rs_notify_counter_new (view);
  static const char *const names[] = { "playing", "speed", "mirrored", "muscles" };

  for (guint i = 0; i < 2; i++)
    {
      rs_figure_view_set_playing (view, TRUE);
      rs_figure_view_set_speed (view, 2);
      rs_figure_view_set_mirrored (view, TRUE);
      rs_figure_view_set_muscles (view, FALSE);
      for (gsize k = 0; k < G_N_ELEMENTS (names); k++)
        g_assert_cmpuint (rs_notify_counter_steal (counter, names[k]), ==, i == 0 ? 1 : 0);
    }

  rs_figure_view_set_speed (view, 100);
  g_assert_cmpfloat (rs_figure_view_get_speed (view), ==, 2);
  rs_figure_view_set_speed (view, 0);
  g_assert_cmpfloat (rs_figure_view_get_speed (view), ==, 0.5);
  g_clear_pointer (&counter, rs_notify_counter_free);
}

/* Frames are asked for while it plays and somebody can see it, and at no other time. */
static void
test_frames (Fixture *fixture, gconstpointer data)
{
  RsFigureView *view = fixture->view;
  double before = rs_figure_view_get_time (view);

  g_assert_false (rs_figure_view_is_moving (view));
  rs_figure_view_set_playing (view, TRUE);
  g_assert_true (rs_figure_view_is_moving (view));
  while (rs_figure_view_get_time (view) == before)
    g_main_context_iteration (NULL, TRUE);

  gtk_widget_set_visible (GTK_WIDGET (view), FALSE);
  g_assert_false (rs_figure_view_is_moving (view));
  g_assert_true (rs_figure_view_get_playing (view));
  gtk_widget_set_visible (GTK_WIDGET (view), TRUE);
  g_assert_true (rs_figure_view_is_moving (view));

  gtk_widget_set_visible (GTK_WIDGET (fixture->window), FALSE);
  g_assert_false (rs_figure_view_is_moving (view));
  gtk_window_present (fixture->window);
  rs_ui_settle (view);
  g_assert_true (rs_figure_view_is_moving (view));

  rs_figure_view_set_playing (view, FALSE);
  g_assert_false (rs_figure_view_is_moving (view));
}

/* Every step comes, in its order, and going to one shows it, playing or not. */
static void
test_steps (Fixture *fixture, gconstpointer data)
{
  RsFigureView *view = fixture->view;
  GtkAdjustment *position = rs_ui_child (view, "position");
  double duration = gtk_adjustment_get_upper (position);
  guint seen = 0;

  for (guint i = 0; i < 200; i++)
    {
      rs_figure_view_set_time (view, duration * i / 200);
      g_assert_cmpuint (rs_figure_view_get_step (view), <, 4);
      g_assert_cmpfloat_with_epsilon (gtk_adjustment_get_value (position), duration * i / 200,
                                      1e-9);
      seen |= 1u << rs_figure_view_get_step (view);
    }
  g_assert_cmpuint (seen, ==, 0xf);

  for (guint playing = 0; playing < 2; playing++)
    {
      rs_figure_view_set_playing (view, playing);
      for (guint i = 0; i < 4; i++)
        {
          rs_figure_view_go_to_step (view, i);
          g_assert_cmpuint (rs_figure_view_get_step (view), ==, i);
        }
    }

  rs_figure_view_go_to_step (view, 99);
  g_assert_cmpuint (rs_figure_view_get_step (view), ==, 3);

  /* A loop: what is beyond its end is in it. */
  rs_figure_view_set_time (view, duration + 0.25);
  g_assert_cmpfloat_with_epsilon (rs_figure_view_get_time (view), 0.25, 1e-9);
  rs_figure_view_set_time (view, -0.25);
  g_assert_cmpfloat_with_epsilon (rs_figure_view_get_time (view), duration - 0.25, 1e-9);
}

static void
test_scrub (Fixture *fixture, gconstpointer data)
{
  GtkRange *scale = rs_ui_child (fixture->view, "scale");
  gboolean handled = FALSE;

  rs_figure_view_set_playing (fixture->view, TRUE);
  g_signal_emit_by_name (scale, "change-value", GTK_SCROLL_JUMP, 1.0, &handled);
  g_assert_true (handled);
  g_assert_false (rs_figure_view_get_playing (fixture->view));
  g_assert_cmpfloat (rs_figure_view_get_time (fixture->view), ==, 1);

  /* By keys: the end stays the end and is not the beginning of the next loop. */
  g_signal_emit_by_name (scale, "move-slider", GTK_SCROLL_END);
  g_assert_cmpfloat (rs_figure_view_get_time (fixture->view), >, 1);
  g_signal_emit_by_name (scale, "move-slider", GTK_SCROLL_START);
  g_assert_cmpfloat (rs_figure_view_get_time (fixture->view), ==, 0);
  g_signal_emit_by_name (scale, "move-slider", GTK_SCROLL_STEP_RIGHT);
  g_assert_cmpfloat_with_epsilon (rs_figure_view_get_time (fixture->view), 0.1, 1e-9);
  gtk_test_accessible_assert_property (scale, GTK_ACCESSIBLE_PROPERTY_LABEL, "Position");
}

/* Where nothing is to move by itself, a key turns it by as much at once. */
static void
test_keys (Fixture *fixture, gconstpointer data)
{
  double home = get_yaw (fixture);

  /* The picture comes before what is below it. */
  gtk_root_set_focus (GTK_ROOT (fixture->window), NULL);
  gtk_widget_child_focus (GTK_WIDGET (fixture->view), GTK_DIR_TAB_FORWARD);
  rs_ui_assert_focused (fixture->canvas);
  press (fixture->canvas, GDK_KEY_Left);
  g_assert_cmpfloat_with_epsilon (get_yaw (fixture), home + 15, 1e-9);
  press (fixture->canvas, GDK_KEY_Right);
  press (fixture->canvas, GDK_KEY_Right);
  g_assert_cmpfloat_with_epsilon (get_yaw (fixture), home - 15, 1e-9);
  press (fixture->canvas, GDK_KEY_Down);
  for (guint i = 0; i < 10; i++)
    press (fixture->canvas, GDK_KEY_Down);
  g_assert_cmpfloat (rs_figure_canvas_get_turn (fixture->canvas).pitch, ==, RS_TURN_PITCH_MAX);
  press (fixture->canvas, GDK_KEY_Home);
  g_assert_cmpfloat_with_epsilon (get_yaw (fixture), home, 1e-9);
}

static void
test_inertia (Fixture *fixture, gconstpointer data)
{
  double home = get_yaw (fixture);

  press (fixture->canvas, GDK_KEY_Left);
  while (fabs (get_yaw (fixture) - home - 15) > 1e-9)
    g_main_context_iteration (NULL, TRUE);
}

static void
test_views (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *name;
    double yaw;
  } views[] = { { "front", 90 }, { "side", 0 }, { "back", 270 } };
  double home = get_yaw (fixture);

  for (gsize i = 0; i < G_N_ELEMENTS (views); i++)
    {
      gtk_widget_activate_action (GTK_WIDGET (fixture->view), "figure.look-from", "s",
                                  views[i].name);
      g_assert_cmpfloat_with_epsilon (get_yaw (fixture), views[i].yaw, 1e-9);
    }

  gtk_widget_activate_action (GTK_WIDGET (fixture->view), "figure.look-from", "s", "own");
  g_assert_cmpfloat_with_epsilon (get_yaw (fixture), home, 1e-9);

  /* The mirror image is looked at from where the picture was, and turns the other way. */
  rs_figure_view_set_mirrored (fixture->view, TRUE);
  g_assert_cmpfloat_with_epsilon (get_yaw (fixture), home, 1e-9);
  press (fixture->canvas, GDK_KEY_Left);
  g_assert_cmpfloat_with_epsilon (get_yaw (fixture), rs_figure_turn_at (home - 15, 0).yaw, 1e-9);
}

static void
test_accessible (Fixture *fixture, gconstpointer data)
{
  static const char *const buttons[] = { "Look From", "Other Side of the Body", "Working Muscles",
                                         "Play", "Speed" };

  gtk_test_accessible_assert_role (fixture->canvas, GTK_ACCESSIBLE_ROLE_IMG);
  gtk_test_accessible_assert_property (fixture->canvas, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Squat, step 1 of 4: Stand");
  rs_figure_view_go_to_step (fixture->view, 2);
  gtk_test_accessible_assert_property (fixture->canvas, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Squat, step 3 of 4: Deep");
  for (gsize i = 0; i < G_N_ELEMENTS (buttons); i++)
    g_assert_nonnull (rs_ui_find_button (fixture->view, buttons[i]));

  rs_ui_save_picture (fixture->window, "figure-view");
  rs_ui_assert_fits (fixture->view, 336);
}

/* Heard is what one asked for: not a loop without end, and nothing while one is elsewhere. */
static void
test_announcements (Fixture *fixture, gconstpointer data)
{
  GtkWidget *widget = GTK_WIDGET (fixture->view);

  rs_figure_view_set_playing (fixture->view, TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (fixture->canvas));
  rs_figure_view_go_to_step (fixture->view, 1);
  g_assert_null (rs_announcer_get_last (widget));

  rs_figure_view_set_playing (fixture->view, FALSE);
  gtk_widget_activate_action (widget, "figure.toggle", NULL);
  for (guint i = 0; i < 4; i++)
    rs_figure_view_go_to_step (fixture->view, (i + 2) % 4);
  g_assert_cmpstr (rs_announcer_get_last (widget), ==, "2. Down");
  rs_figure_view_go_to_step (fixture->view, 2);
  g_assert_cmpstr (rs_announcer_get_last (widget), ==, "2. Down");
}

/* Reduced motion: the still form of one step after the other. */
static void
test_still (Fixture *fixture, gconstpointer data)
{
  GtkWidget *widget = GTK_WIDGET (fixture->view);
  GtkStack *transport = rs_ui_child (fixture->view, "transport");

  rs_figure_view_set_playing (fixture->view, TRUE);
  g_assert_false (rs_figure_view_is_moving (fixture->view));
  g_assert_cmpstr (gtk_stack_get_visible_child_name (transport), ==, "still");
  g_assert_false (gtk_widget_is_sensitive (rs_ui_find_button (widget, "Previous Step")));

  for (guint i = 1; i < 4; i++)
    {
      g_signal_emit_by_name (rs_ui_find_button (widget, "Next Step"), "clicked");
      g_assert_cmpuint (rs_figure_view_get_step (fixture->view), ==, i);
    }
  g_assert_false (gtk_widget_is_sensitive (rs_ui_find_button (widget, "Next Step")));
  rs_ui_save_picture (fixture->window, "figure-view-still");

  rs_ui_set_animations (TRUE);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (transport), ==, "moving");
  g_assert_true (rs_figure_view_is_moving (fixture->view));
}

static void
test_nothing (void)
{
  RsFigureView *view = RS_FIGURE_VIEW (rs_figure_view_new ());
  GtkWindow *window = rs_ui_present (view, 500, 500);

  rs_figure_view_set_playing (view, TRUE);
  rs_figure_view_set_time (view, 1);
  rs_figure_view_go_to_step (view, 1);
  rs_figure_view_set_mirrored (view, TRUE);
  g_assert_false (rs_figure_view_is_moving (view));
  rs_ui_settle (view);
  rs_ui_close (window, view);
}

int
main (int argc, char *argv[])
{
  rs_ui_test_init (&argc, &argv);

#define ADD(name, moves, function)                                                                 \
  g_test_add ("/figure-view/" name, Fixture, GINT_TO_POINTER (moves), set_up, function, tear_down)
  ADD ("notify", FALSE, test_notify);
  ADD ("frames", TRUE, test_frames);
  ADD ("steps", TRUE, test_steps);
  ADD ("scrub", TRUE, test_scrub);
  ADD ("keys", FALSE, test_keys);
  ADD ("inertia", TRUE, test_inertia);
  ADD ("views", FALSE, test_views);
  ADD ("accessible", TRUE, test_accessible);
  ADD ("announcements", TRUE, test_announcements);
  ADD ("still", FALSE, test_still);
#undef ADD
  g_test_add_func ("/figure-view/nothing", test_nothing);

  return g_test_run ();
}
