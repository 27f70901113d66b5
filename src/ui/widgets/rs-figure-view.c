/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/widgets/rs-figure-view-private.h"

#include "core/base/rs-property.h"
#include "ui/widgets/rs-announcer.h"
#include "ui/widgets/rs-figure-text.h"

#include <glib/gi18n.h>

#define MIN_SPEED 0.5
#define MAX_SPEED 2.0

enum
{
  PROP_0,
  PROP_MOVEMENTS,
  PROP_PLAYING,
  PROP_SPEED,
  PROP_MIRRORED,
  PROP_MUSCLES,
  PROP_STEP,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RsFigureView, rs_figure_view, GTK_TYPE_WIDGET)

void
rs_figure_view_say_step (RsFigureView *self, gboolean aloud)
{
  g_autofree char *count = rs_figure_text_count (self->step, self->n_steps);
  g_autofree char *caption = NULL;
  g_autofree char *label = NULL;
  g_autofree char *page = g_strdup_printf ("%u", self->step);
  const char *text = self->step < self->n_steps ? self->steps[self->step] : "";

  label = rs_figure_text_label (self->name, self->step, self->n_steps, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->canvas), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  label, -1);
  gtk_label_set_label (self->count_label, self->n_steps > 0 ? count : "");
  if (self->n_steps == 0)
    return;

  gtk_stack_set_visible_child_name (self->captions, page);
  caption = rs_figure_text_caption (self->step, text);
  if (aloud && (gtk_widget_get_state_flags (GTK_WIDGET (self)) & GTK_STATE_FLAG_FOCUS_WITHIN) != 0)
    rs_announce (GTK_WIDGET (self->canvas), caption);
}

void
rs_figure_view_set_step (RsFigureView *self, guint step, gboolean aloud)
{
  if (!rs_property_set_uint (self, &self->step, step, properties[PROP_STEP]))
    return;

  rs_figure_view_say_step (self, aloud);
  rs_figure_view_update_actions (self);
}

/* --- The look --- */

static void
show_look (RsFigureView *self)
{
  if (self->movements != NULL)
    rs_movements_dress (self->movements, rs_figure_canvas_get_paintable (self->canvas),
                        self->muscles);
}

/* --- Texts of the template --- */

static char *
get_play_icon_cb (RsFigureView *self, gboolean playing)
{
  return g_strdup (playing ? "media-playback-pause-symbolic" : "media-playback-start-symbolic");
}

static char *
get_play_name_cb (RsFigureView *self, gboolean playing)
{
  return g_strdup (playing ? C_ ("figure", "Pause") : C_ ("figure", "Play"));
}

static char *
get_speed_label_cb (RsFigureView *self, double speed)
{
  return rs_figure_text_speed (speed);
}

/* --- What it listens to --- */

static gboolean
on_change_value_cb (GtkRange *range, GtkScrollType scroll, double value, gpointer user_data)
{
  RsFigureView *self = RS_FIGURE_VIEW (user_data);
  const RsMotion *motion = rs_figure_view_get_motion (self);

  if (motion == NULL)
    return GDK_EVENT_STOP;

  /* The end of a loop is its beginning: the slider is to stay where it was put. */
  rs_figure_view_set_playing (self, FALSE);
  rs_figure_view_set_time (self, CLAMP (value, 0, motion->duration - 0.001));
  return GDK_EVENT_STOP;
}

static void
rs_figure_view_map (GtkWidget *widget)
{
  RsFigureView *self = RS_FIGURE_VIEW (widget);

  GTK_WIDGET_CLASS (rs_figure_view_parent_class)->map (widget);

  rs_figure_view_update_mode (self);
}

static void
rs_figure_view_root (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (rs_figure_view_parent_class)->root (widget);

  g_signal_connect_object (gtk_widget_get_settings (widget), "notify::gtk-enable-animations",
                           G_CALLBACK (rs_figure_view_update_mode), widget, G_CONNECT_SWAPPED);
}

static void
rs_figure_view_unroot (GtkWidget *widget)
{
  g_signal_handlers_disconnect_by_func (gtk_widget_get_settings (widget),
                                        rs_figure_view_update_mode, widget);

  GTK_WIDGET_CLASS (rs_figure_view_parent_class)->unroot (widget);
}

static void
rs_figure_view_dispose (GObject *object)
{
  RsFigureView *self = RS_FIGURE_VIEW (object);

  if (self->canvas != NULL)
    rs_figure_canvas_set_movement (self->canvas, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), RS_TYPE_FIGURE_VIEW);
  g_clear_pointer (&self->movement, rs_movement_unref);
  g_clear_object (&self->movements);
  g_clear_object (&self->frames);

  G_OBJECT_CLASS (rs_figure_view_parent_class)->dispose (object);
}

static void
rs_figure_view_finalize (GObject *object)
{
  RsFigureView *self = RS_FIGURE_VIEW (object);

  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->steps, g_strfreev);

  G_OBJECT_CLASS (rs_figure_view_parent_class)->finalize (object);
}

static void
rs_figure_view_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  RsFigureView *self = RS_FIGURE_VIEW (object);

  switch (prop_id)
    {
    case PROP_MOVEMENTS:
      g_value_set_object (value, self->movements);
      break;

    case PROP_PLAYING:
      g_value_set_boolean (value, self->playing);
      break;

    case PROP_SPEED:
      g_value_set_double (value, self->speed);
      break;

    case PROP_MIRRORED:
      g_value_set_boolean (value, self->mirrored);
      break;

    case PROP_MUSCLES:
      g_value_set_boolean (value, self->muscles);
      break;

    case PROP_STEP:
      g_value_set_uint (value, self->step);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rs_figure_view_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  RsFigureView *self = RS_FIGURE_VIEW (object);

  switch (prop_id)
    {
    case PROP_MOVEMENTS:
      rs_figure_view_set_movements (self, g_value_get_object (value));
      break;

    case PROP_PLAYING:
      rs_figure_view_set_playing (self, g_value_get_boolean (value));
      break;

    case PROP_SPEED:
      rs_figure_view_set_speed (self, g_value_get_double (value));
      break;

    case PROP_MIRRORED:
      rs_figure_view_set_mirrored (self, g_value_get_boolean (value));
      break;

    case PROP_MUSCLES:
      rs_figure_view_set_muscles (self, g_value_get_boolean (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
install_properties (GObjectClass *klass)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  properties[PROP_MOVEMENTS] =
      g_param_spec_object ("movements", NULL, NULL, RS_TYPE_MOVEMENTS, flags);
  properties[PROP_PLAYING] = g_param_spec_boolean ("playing", NULL, NULL, FALSE, flags);
  properties[PROP_SPEED] =
      g_param_spec_double ("speed", NULL, NULL, MIN_SPEED, MAX_SPEED, 1, flags);
  properties[PROP_MIRRORED] = g_param_spec_boolean ("mirrored", NULL, NULL, FALSE, flags);
  properties[PROP_MUSCLES] = g_param_spec_boolean ("muscles", NULL, NULL, TRUE, flags);
  properties[PROP_STEP] =
      g_param_spec_uint ("step", NULL, NULL, 0, G_MAXUINT, 0,
                         G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (klass, N_PROPS, properties);
}

static void
rs_figure_view_class_init (RsFigureViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rs_figure_view_dispose;
  object_class->finalize = rs_figure_view_finalize;
  object_class->get_property = rs_figure_view_get_property;
  object_class->set_property = rs_figure_view_set_property;
  widget_class->map = rs_figure_view_map;
  widget_class->root = rs_figure_view_root;
  widget_class->unroot = rs_figure_view_unroot;

  install_properties (object_class);
  rs_figure_view_add_actions (widget_class);

  g_type_ensure (RS_TYPE_FIGURE_CANVAS);
  gtk_widget_class_set_css_name (widget_class, "figureview");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RS_RESOURCE_PATH "/ui/rs-figure-view.ui");
  gtk_widget_class_bind_template_child (widget_class, RsFigureView, canvas);
  gtk_widget_class_bind_template_child (widget_class, RsFigureView, captions);
  gtk_widget_class_bind_template_child (widget_class, RsFigureView, bar);
  gtk_widget_class_bind_template_child (widget_class, RsFigureView, transport);
  gtk_widget_class_bind_template_child (widget_class, RsFigureView, scale);
  gtk_widget_class_bind_template_child (widget_class, RsFigureView, position);
  gtk_widget_class_bind_template_child (widget_class, RsFigureView, count_label);
  gtk_widget_class_bind_template_child (widget_class, RsFigureView, view_button);
  gtk_widget_class_bind_template_callback (widget_class, on_change_value_cb);
  gtk_widget_class_bind_template_callback (widget_class, get_play_icon_cb);
  gtk_widget_class_bind_template_callback (widget_class, get_play_name_cb);
  gtk_widget_class_bind_template_callback (widget_class, get_speed_label_cb);
}

static void
rs_figure_view_init (RsFigureView *self)
{
  self->speed = 1;
  self->muscles = TRUE;
  self->frames = rs_frames_new (GTK_WIDGET (self), rs_figure_view_on_frame);
  gtk_widget_init_template (GTK_WIDGET (self));
  rs_frames_set_part (self->frames, GTK_WIDGET (self->canvas));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->canvas),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  _ ("Drag it or press the arrow keys to turn it."), -1);
  rs_figure_view_update_actions (self);
}

GtkWidget *
rs_figure_view_new (void)
{
  return g_object_new (RS_TYPE_FIGURE_VIEW, NULL);
}

/* --- What it shows --- */

RsMovements *
rs_figure_view_get_movements (RsFigureView *self)
{
  g_return_val_if_fail (RS_IS_FIGURE_VIEW (self), NULL);

  return self->movements;
}

void
rs_figure_view_set_movements (RsFigureView *self, RsMovements *movements)
{
  g_return_if_fail (RS_IS_FIGURE_VIEW (self));
  g_return_if_fail (movements == NULL || RS_IS_MOVEMENTS (movements));

  if (self->movements != NULL && self->movements != movements)
    g_signal_handlers_disconnect_by_func (self->movements, show_look, self);
  if (!rs_property_set_object (self, &self->movements, movements, properties[PROP_MOVEMENTS]))
    return;

  if (movements != NULL)
    g_signal_connect_object (movements, "changed", G_CALLBACK (show_look), self, G_CONNECT_SWAPPED);
  show_look (self);
}

/* A page for each step, so that the picture keeps its size while the longest of them comes. */
static void
add_captions (RsFigureView *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->captions))) != NULL)
    gtk_stack_remove (self->captions, child);

  for (guint i = 0; i < self->n_steps; i++)
    {
      g_autofree char *caption = rs_figure_text_caption (i, self->steps[i]);
      g_autofree char *page = g_strdup_printf ("%u", i);
      GtkWidget *label = gtk_label_new (caption);

      gtk_label_set_wrap (GTK_LABEL (label), TRUE);
      gtk_label_set_lines (GTK_LABEL (label), 3);
      gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
      gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_CENTER);
      gtk_stack_add_named (self->captions, label, page);
    }

  gtk_widget_set_visible (GTK_WIDGET (self->captions), self->n_steps > 0);
}

/* A motion may well begin in the middle of what is told about it. */
static void
begin_at_step (RsFigureView *self)
{
  const RsMotion *motion = rs_figure_view_get_motion (self);

  rs_figure_view_set_time (self, self->n_steps > 0 ? rs_motion_get_step_time (motion, self->step)
                                                   : self->time);
}

void
rs_figure_view_set_movement (RsFigureView *self,
                             RsMovement *movement,
                             const char *name,
                             const char *const *steps)
{
  g_return_if_fail (RS_IS_FIGURE_VIEW (self));
  g_return_if_fail (movement == NULL || name != NULL);

  g_clear_pointer (&self->movement, rs_movement_unref);
  g_clear_pointer (&self->steps, g_strfreev);
  self->n_steps = 0;
  g_set_str (&self->name, name);
  if (movement != NULL)
    {
      self->movement = rs_movement_ref (movement);
      self->steps = g_strdupv ((char **) (steps != NULL ? steps : (const char *const[]) { NULL }));
      self->n_steps =
          MIN (g_strv_length (self->steps), rs_movement_get_facts (self->movement)->n_steps);
    }

  rs_figure_canvas_set_movement (self->canvas, movement);
  add_captions (self);
  rs_figure_view_set_step (self, 0, FALSE);
  if (movement == NULL)
    return;

  gtk_adjustment_set_upper (self->position, rs_figure_view_get_motion (self)->duration);
  show_look (self);
  rs_figure_view_say_step (self, FALSE);
  rs_figure_view_update_mode (self);
  begin_at_step (self);
}

void
rs_figure_view_set_tempo (RsFigureView *self, double lower, double pause, double lift)
{
  const RsMotionTempo tempo = { lower, pause, lift };

  g_return_if_fail (RS_IS_FIGURE_VIEW (self));

  if (self->movement == NULL)
    return;

  rs_figure_paintable_set_tempo (rs_figure_canvas_get_paintable (self->canvas), &tempo);
  gtk_adjustment_set_upper (self->position, rs_figure_view_get_motion (self)->duration);
  begin_at_step (self);
}

gboolean
rs_figure_view_get_playing (RsFigureView *self)
{
  g_return_val_if_fail (RS_IS_FIGURE_VIEW (self), FALSE);

  return self->playing;
}

void
rs_figure_view_set_playing (RsFigureView *self, gboolean playing)
{
  g_return_if_fail (RS_IS_FIGURE_VIEW (self));

  if (rs_property_set_boolean (self, &self->playing, playing, properties[PROP_PLAYING]))
    rs_figure_view_update_ticking (self);
}

double
rs_figure_view_get_speed (RsFigureView *self)
{
  g_return_val_if_fail (RS_IS_FIGURE_VIEW (self), 1);

  return self->speed;
}

void
rs_figure_view_set_speed (RsFigureView *self, double speed)
{
  g_return_if_fail (RS_IS_FIGURE_VIEW (self));

  rs_property_set_double (self, &self->speed, CLAMP (speed, MIN_SPEED, MAX_SPEED),
                          properties[PROP_SPEED]);
}

gboolean
rs_figure_view_get_mirrored (RsFigureView *self)
{
  g_return_val_if_fail (RS_IS_FIGURE_VIEW (self), FALSE);

  return self->mirrored;
}

void
rs_figure_view_set_mirrored (RsFigureView *self, gboolean mirrored)
{
  g_return_if_fail (RS_IS_FIGURE_VIEW (self));

  if (rs_property_set_boolean (self, &self->mirrored, mirrored, properties[PROP_MIRRORED]))
    rs_figure_canvas_set_mirrored (self->canvas, mirrored);
}

gboolean
rs_figure_view_get_muscles (RsFigureView *self)
{
  g_return_val_if_fail (RS_IS_FIGURE_VIEW (self), FALSE);

  return self->muscles;
}

void
rs_figure_view_set_muscles (RsFigureView *self, gboolean muscles)
{
  g_return_if_fail (RS_IS_FIGURE_VIEW (self));

  if (rs_property_set_boolean (self, &self->muscles, muscles, properties[PROP_MUSCLES]))
    show_look (self);
}

guint
rs_figure_view_get_step (RsFigureView *self)
{
  g_return_val_if_fail (RS_IS_FIGURE_VIEW (self), 0);

  return self->step;
}

gboolean
rs_figure_view_is_moving (RsFigureView *self)
{
  g_return_val_if_fail (RS_IS_FIGURE_VIEW (self), FALSE);

  return rs_frames_are_coming (self->frames);
}
