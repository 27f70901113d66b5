/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/widgets/rs-figure-canvas.h"

#include "figure/paint/rs-figure-paintable.h"

#include <math.h>

#define MIN_WIDTH 160
#define MIN_HEIGHT 180
#define NATURAL_WIDTH 420
#define MAX_HEIGHT 460
#define HEIGHT_FOR_WIDTH 0.8
#define KEY_DEGREES 15
#define TURN_MS 300
#define THRESHOLD 6 /* pixels until a press is a drag */

struct _RsFigureCanvas
{
  GtkWidget parent_instance;

  RsFigurePaintable *paintable;
  RsFigureTurn turn;
  RsFigureTurn home;
  gboolean mirrored; /* then the picture is the mirror image, and so is the way it turns */

  /* While it is dragged. */
  gboolean dragging;
  double x;
  double y;
  double speed_x; /* pixels a second */
  double speed_y;
  gint64 moved_at;

  AdwAnimation *animation; /* to a view */
  RsFigureTurn from;
  RsFigureTurn to;
  guint tick_id; /* while it turns by itself */
  gint64 last_tick;
};

G_DEFINE_FINAL_TYPE (RsFigureCanvas, rs_figure_canvas, GTK_TYPE_WIDGET)

static void
set_turn (RsFigureCanvas *self, RsFigureTurn turn)
{
  self->turn = turn;
  rs_figure_paintable_set_angles (self->paintable, turn.yaw, turn.pitch);
}

static double
handed (RsFigureCanvas *self, double x)
{
  return self->mirrored ? -x : x;
}

/* --- By itself --- */

static gboolean
on_tick_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data)
{
  RsFigureCanvas *self = RS_FIGURE_CANVAS (widget);
  gint64 now = gdk_frame_clock_get_frame_time (clock);
  double seconds = self->last_tick != 0 ? (double) (now - self->last_tick) / G_USEC_PER_SEC : 0;

  self->last_tick = now;
  set_turn (self, rs_figure_turn_advance (self->turn, MIN (seconds, 0.1)));
  if (rs_figure_turn_is_moving (&self->turn))
    return G_SOURCE_CONTINUE;

  self->tick_id = 0;
  return G_SOURCE_REMOVE;
}

static void
stop_turning (RsFigureCanvas *self)
{
  if (self->tick_id != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->tick_id);
  self->tick_id = 0;
  adw_animation_pause (self->animation);
  set_turn (self, rs_figure_turn_at (self->turn.yaw, self->turn.pitch));
}

static void
go_on_turning (RsFigureCanvas *self)
{
  if (self->tick_id != 0 || !rs_figure_turn_is_moving (&self->turn))
    return;

  self->last_tick = 0;
  self->tick_id = gtk_widget_add_tick_callback (GTK_WIDGET (self), on_tick_cb, NULL, NULL);
}

static gboolean
may_move (RsFigureCanvas *self)
{
  return adw_get_enable_animations (GTK_WIDGET (self)) && gtk_widget_get_mapped (GTK_WIDGET (self));
}

static void
on_animation_cb (double t, gpointer user_data)
{
  RsFigureCanvas *self = RS_FIGURE_CANVAS (user_data);

  set_turn (self, rs_figure_turn_between (&self->from, &self->to, t));
}

void
rs_figure_canvas_turn_to (RsFigureCanvas *self, double yaw, double pitch)
{
  g_return_if_fail (RS_IS_FIGURE_CANVAS (self));

  stop_turning (self);
  self->from = self->turn;
  self->to = rs_figure_turn_at (yaw, pitch);
  adw_animation_play (self->animation);
}

void
rs_figure_canvas_turn_home (RsFigureCanvas *self)
{
  g_return_if_fail (RS_IS_FIGURE_CANVAS (self));

  rs_figure_canvas_turn_to (self, self->home.yaw, self->home.pitch);
}

void
rs_figure_canvas_set_mirrored (RsFigureCanvas *self, gboolean mirrored)
{
  g_return_if_fail (RS_IS_FIGURE_CANVAS (self));

  stop_turning (self);
  self->mirrored = mirrored;
  rs_figure_paintable_set_mirrored (self->paintable, mirrored);
}

/* --- By hand --- */

static void
on_drag_begin_cb (GtkGestureDrag *gesture, double x, double y, gpointer user_data)
{
  RsFigureCanvas *self = RS_FIGURE_CANVAS (user_data);

  stop_turning (self);
  self->dragging = FALSE;
  self->x = 0;
  self->y = 0;
  self->speed_x = 0;
  self->speed_y = 0;
}

/* A finger that moves up or down scrolls the page; one that moves sideways turns. */
static gboolean
begin_dragging (RsFigureCanvas *self, GtkGesture *gesture, double x, double y)
{
  GdkDevice *device =
      gtk_event_controller_get_current_event_device (GTK_EVENT_CONTROLLER (gesture));
  gboolean is_touch = device != NULL && gdk_device_get_source (device) == GDK_SOURCE_TOUCHSCREEN;

  if (hypot (x, y) < THRESHOLD)
    return FALSE;

  if (is_touch && fabs (y) > fabs (x))
    {
      gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_DENIED);
      return FALSE;
    }

  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), "grabbing");
  gtk_widget_grab_focus (GTK_WIDGET (self));
  self->dragging = TRUE;
  self->moved_at = g_get_monotonic_time ();
  return TRUE;
}

/* Of the last moments, so that one who stops before letting go leaves it where it is. */
static void
measure_speed (RsFigureCanvas *self, double x, double y)
{
  gint64 now = g_get_monotonic_time ();
  double seconds = MAX ((double) (now - self->moved_at) / G_USEC_PER_SEC, 0.001);
  double weight = MIN (seconds / 0.05, 1);

  self->speed_x += ((x - self->x) / seconds - self->speed_x) * weight;
  self->speed_y += ((y - self->y) / seconds - self->speed_y) * weight;
  self->moved_at = now;
}

static void
on_drag_update_cb (GtkGestureDrag *gesture, double x, double y, gpointer user_data)
{
  RsFigureCanvas *self = RS_FIGURE_CANVAS (user_data);

  if (!self->dragging && !begin_dragging (self, GTK_GESTURE (gesture), x, y))
    return;

  measure_speed (self, x, y);
  set_turn (self, rs_figure_turn_drag (self->turn, handed (self, x - self->x), y - self->y));
  self->x = x;
  self->y = y;
}

static void
on_drag_end_cb (GtkGestureDrag *gesture, double x, double y, gpointer user_data)
{
  RsFigureCanvas *self = RS_FIGURE_CANVAS (user_data);

  if (!self->dragging)
    return;

  self->dragging = FALSE;
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), "grab");
  measure_speed (self, x, y);
  if (!may_move (self))
    return;

  self->turn = rs_figure_turn_release (self->turn, handed (self, self->speed_x), self->speed_y);
  go_on_turning (self);
}

static void
on_pressed_cb (GtkGestureClick *gesture, int n_press, double x, double y, gpointer user_data)
{
  RsFigureCanvas *self = RS_FIGURE_CANVAS (user_data);

  gtk_widget_grab_focus (GTK_WIDGET (self));
  if (n_press == 2)
    rs_figure_canvas_turn_home (self);
}

/* --- By keys --- */

static void
push (RsFigureCanvas *self, double yaw, double pitch)
{
  adw_animation_pause (self->animation);
  if (!may_move (self))
    {
      set_turn (self, rs_figure_turn_at (self->turn.yaw + yaw, self->turn.pitch + pitch));
      return;
    }

  self->turn = rs_figure_turn_push (self->turn, yaw, pitch);
  go_on_turning (self);
}

static gboolean
on_turn_cb (GtkWidget *widget, GVariant *parameter, gpointer user_data)
{
  double yaw;
  double pitch;

  g_variant_get (parameter, "(dd)", &yaw, &pitch);
  push (RS_FIGURE_CANVAS (widget), handed (RS_FIGURE_CANVAS (widget), yaw), pitch);
  return GDK_EVENT_STOP;
}

static gboolean
on_home_cb (GtkWidget *widget, GVariant *parameter, gpointer user_data)
{
  rs_figure_canvas_turn_home (RS_FIGURE_CANVAS (widget));
  return GDK_EVENT_STOP;
}

/* The near side of the figure goes where the key points, as with a finger. */
static void
add_keys (GtkWidgetClass *klass)
{
  static const struct
  {
    guint keys[2];
    double yaw;
    double pitch;
  } turns[] = {
    { { GDK_KEY_Left, GDK_KEY_KP_Left }, KEY_DEGREES, 0 },
    { { GDK_KEY_Right, GDK_KEY_KP_Right }, -KEY_DEGREES, 0 },
    { { GDK_KEY_Up, GDK_KEY_KP_Up }, 0, -KEY_DEGREES },
    { { GDK_KEY_Down, GDK_KEY_KP_Down }, 0, KEY_DEGREES },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (turns); i++)
    for (gsize k = 0; k < G_N_ELEMENTS (turns[i].keys); k++)
      gtk_widget_class_add_binding (klass, turns[i].keys[k], 0, on_turn_cb, "(dd)", turns[i].yaw,
                                    turns[i].pitch);
  gtk_widget_class_add_binding (klass, GDK_KEY_Home, 0, on_home_cb, NULL);
  gtk_widget_class_add_binding (klass, GDK_KEY_KP_Home, 0, on_home_cb, NULL);
}

/* --- The widget --- */

static void
rs_figure_canvas_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  RsFigureCanvas *self = RS_FIGURE_CANVAS (widget);
  GdkSurface *surface = gtk_native_get_surface (gtk_widget_get_native (widget));

  rs_figure_paintable_set_scale (self->paintable, gdk_surface_get_scale (surface));
  gdk_paintable_snapshot (GDK_PAINTABLE (self->paintable), snapshot, gtk_widget_get_width (widget),
                          gtk_widget_get_height (widget));
}

static GtkSizeRequestMode
rs_figure_canvas_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
rs_figure_canvas_measure (GtkWidget *widget,
                          GtkOrientation orientation,
                          int for_size,
                          int *minimum,
                          int *natural,
                          int *minimum_baseline,
                          int *natural_baseline)
{
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = MIN_WIDTH;
      *natural = NATURAL_WIDTH;
      return;
    }

  *minimum = MIN_HEIGHT;
  *natural = CLAMP ((int) (for_size * HEIGHT_FOR_WIDTH), MIN_HEIGHT, MAX_HEIGHT);
}

/* Of the widgets without children, GTK's own only go on to the next one. */
static gboolean
rs_figure_canvas_focus (GtkWidget *widget, GtkDirectionType direction)
{
  return !gtk_widget_is_focus (widget) && gtk_widget_grab_focus (widget);
}

static void
rs_figure_canvas_unmap (GtkWidget *widget)
{
  stop_turning (RS_FIGURE_CANVAS (widget));

  GTK_WIDGET_CLASS (rs_figure_canvas_parent_class)->unmap (widget);
}

static void
rs_figure_canvas_dispose (GObject *object)
{
  RsFigureCanvas *self = RS_FIGURE_CANVAS (object);

  g_clear_object (&self->animation);
  g_clear_object (&self->paintable);

  G_OBJECT_CLASS (rs_figure_canvas_parent_class)->dispose (object);
}

static void
rs_figure_canvas_class_init (RsFigureCanvasClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rs_figure_canvas_dispose;
  widget_class->snapshot = rs_figure_canvas_snapshot;
  widget_class->get_request_mode = rs_figure_canvas_get_request_mode;
  widget_class->measure = rs_figure_canvas_measure;
  widget_class->focus = rs_figure_canvas_focus;
  widget_class->unmap = rs_figure_canvas_unmap;

  add_keys (widget_class);
  gtk_widget_class_set_css_name (widget_class, "figurecanvas");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
add_gestures (RsFigureCanvas *self)
{
  GtkGesture *drag = gtk_gesture_drag_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  g_signal_connect_object (drag, "drag-begin", G_CALLBACK (on_drag_begin_cb), self,
                           G_CONNECT_DEFAULT);
  g_signal_connect_object (drag, "drag-update", G_CALLBACK (on_drag_update_cb), self,
                           G_CONNECT_DEFAULT);
  g_signal_connect_object (drag, "drag-end", G_CALLBACK (on_drag_end_cb), self, G_CONNECT_DEFAULT);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drag));

  g_signal_connect_object (click, "pressed", G_CALLBACK (on_pressed_cb), self, G_CONNECT_DEFAULT);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

static void
rs_figure_canvas_init (RsFigureCanvas *self)
{
  AdwAnimationTarget *target = adw_callback_animation_target_new (on_animation_cb, self, NULL);

  self->paintable = rs_figure_paintable_new ();
  self->animation = adw_timed_animation_new (GTK_WIDGET (self), 0, 1, TURN_MS, target);
  g_signal_connect_object (self->paintable, "invalidate-contents",
                           G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);

  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), "grab");
  add_gestures (self);
}

GtkWidget *
rs_figure_canvas_new (void)
{
  return g_object_new (RS_TYPE_FIGURE_CANVAS, NULL);
}

RsFigurePaintable *
rs_figure_canvas_get_paintable (RsFigureCanvas *self)
{
  g_return_val_if_fail (RS_IS_FIGURE_CANVAS (self), NULL);

  return self->paintable;
}

void
rs_figure_canvas_set_movement (RsFigureCanvas *self, RsMovement *movement)
{
  const RsMovementFacts *facts;

  g_return_if_fail (RS_IS_FIGURE_CANVAS (self));

  stop_turning (self);
  rs_figure_paintable_set_movement (self->paintable, movement);
  if (movement == NULL)
    return;

  facts = rs_movement_get_facts (movement);
  self->home = rs_figure_turn_at (facts->yaw, facts->pitch);
  set_turn (self, self->home);
}

RsFigureTurn
rs_figure_canvas_get_turn (RsFigureCanvas *self)
{
  g_return_val_if_fail (RS_IS_FIGURE_CANVAS (self), ((RsFigureTurn) { 0 }));

  return self->turn;
}
