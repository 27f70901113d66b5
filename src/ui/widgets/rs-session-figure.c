/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/widgets/rs-session-figure-private.h"

#include "core/base/rs-property.h"
#include "core/session/rs-metronome.h"
#include "ui/widgets/rs-picture-load.h"

#define MIN_SIZE 96
#define NATURAL_SIZE 420
#define PICTURE_SIZE 1024

/* Seconds at the start of each repetition (domain rule 4.1). */
#define START 0.5

enum
{
  PROP_0,
  PROP_MOVEMENTS,
  PROP_EXERCISE_ID,
  PROP_PICTURE,
  PROP_PLAYING,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RsSessionFigure, rs_session_figure, GTK_TYPE_WIDGET)

/* --- What is shown --- */

static double
get_seconds (int part)
{
  return part == RS_TEMPO_FAST ? RS_TEMPO_FAST_S : part;
}

static gboolean
is_same_tempo (const RsTempo *a, const RsTempo *b)
{
  return a->lower == b->lower && a->pause == b->pause && a->lift == b->lift;
}

static void
show_tempo (RsSessionFigure *self)
{
  const RsTempo *tempo = &self->tempo;
  const RsMotionTempo exact = { .lower = get_seconds (tempo->lower),
                                .pause = get_seconds (tempo->pause),
                                .lift = get_seconds (tempo->lift),
                                .start = START,
                                .exact = TRUE };
  gboolean is_paced = self->mode == RS_SESSION_FIGURE_REPS && rs_metronome_can_pace (tempo);

  rs_figure_paintable_set_tempo (self->paintable, is_paced ? &exact : NULL);
}

static void
show_content (RsSessionFigure *self)
{
  gboolean has_movement = rs_figure_paintable_get_movement (self->paintable) != NULL;
  gboolean has_anything = self->picture != NULL || has_movement;

  gtk_picture_set_paintable (GTK_PICTURE (self->figure), self->picture != NULL
                                                             ? GDK_PAINTABLE (self->picture)
                                                             : GDK_PAINTABLE (self->paintable));
  gtk_widget_set_child_visible (self->figure, has_anything);
  gtk_widget_set_child_visible (self->placeholder, !has_anything && self->exercise_id != NULL);
  rs_session_figure_update_time (self);
}

static void
on_picture_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (RsSessionFigure) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GdkTexture) picture = rs_picture_load_finish (result, &error);

  /* One that cannot be read leaves what there is without it. */
  if (picture == NULL || self->movements == NULL)
    return;

  g_set_object (&self->picture, picture);
  show_content (self);
}

static void
load_picture (RsSessionFigure *self)
{
  RsPictureShelf *shelf =
      self->movements != NULL ? rs_movements_get_pictures (self->movements) : NULL;
  g_autofree char *path = NULL;

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->picture);
  if (shelf != NULL && self->picture_name != NULL)
    path = rs_picture_shelf_find_file (shelf, self->picture_name);
  if (path == NULL)
    return;

  self->cancellable = g_cancellable_new ();
  rs_picture_load (path, PICTURE_SIZE, self->cancellable, on_picture_cb, g_object_ref (self));
}

/* A movement is drawn on one side; where nobody says which one works, it does for both. */
static void
show_side (RsSessionFigure *self)
{
  RsSetSide drawn = self->movements != NULL && self->exercise_id != NULL
                        ? rs_movements_get_side (self->movements, self->exercise_id)
                        : RS_SET_SIDE_BOTH;

  rs_figure_paintable_set_mirrored (self->paintable, self->side != RS_SET_SIDE_BOTH &&
                                                         drawn != RS_SET_SIDE_BOTH &&
                                                         drawn != self->side);
}

static void
load_movement (RsSessionFigure *self)
{
  RsMovement *movement = self->movements != NULL && self->exercise_id != NULL
                             ? rs_movements_lookup (self->movements, self->exercise_id)
                             : NULL;

  rs_figure_paintable_set_movement (self->paintable, movement);
  show_side (self);
  show_tempo (self);
}

static void
show_look (RsSessionFigure *self)
{
  if (self->movements != NULL)
    rs_movements_dress (self->movements, self->paintable, TRUE);
}

/* --- The widget --- */

static void
rs_session_figure_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  RsSessionFigure *self = RS_SESSION_FIGURE (widget);
  GdkSurface *surface = gtk_native_get_surface (gtk_widget_get_native (widget));

  rs_figure_paintable_set_scale (self->paintable, gdk_surface_get_scale (surface));
  GTK_WIDGET_CLASS (rs_session_figure_parent_class)->snapshot (widget, snapshot);
}

static void
rs_session_figure_measure (GtkWidget *widget,
                           GtkOrientation orientation,
                           int for_size,
                           int *minimum,
                           int *natural,
                           int *minimum_baseline,
                           int *natural_baseline)
{
  *minimum = MIN_SIZE;
  *natural = NATURAL_SIZE;
}

static void
rs_session_figure_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  RsSessionFigure *self = RS_SESSION_FIGURE (widget);

  gtk_image_set_pixel_size (GTK_IMAGE (self->placeholder), MIN (width, height) / 3);
  gtk_widget_allocate (self->figure, width, height, baseline, NULL);
  gtk_widget_allocate (self->placeholder, width, height, baseline, NULL);
}

static void
rs_session_figure_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (rs_session_figure_parent_class)->map (widget);

  rs_session_figure_update_time (RS_SESSION_FIGURE (widget));
}

static void
rs_session_figure_unmap (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (rs_session_figure_parent_class)->unmap (widget);

  rs_session_figure_update_time (RS_SESSION_FIGURE (widget));
}

static void
rs_session_figure_root (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (rs_session_figure_parent_class)->root (widget);

  g_signal_connect_object (gtk_widget_get_settings (widget), "notify::gtk-enable-animations",
                           G_CALLBACK (rs_session_figure_update_time), widget, G_CONNECT_SWAPPED);
}

static void
rs_session_figure_unroot (GtkWidget *widget)
{
  g_signal_handlers_disconnect_by_func (gtk_widget_get_settings (widget),
                                        rs_session_figure_update_time, widget);

  GTK_WIDGET_CLASS (rs_session_figure_parent_class)->unroot (widget);
}

static void
rs_session_figure_dispose (GObject *object)
{
  RsSessionFigure *self = RS_SESSION_FIGURE (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_handle_id (&self->still_id, g_source_remove);
  g_clear_object (&self->frames);
  g_clear_pointer (&self->figure, gtk_widget_unparent);
  g_clear_pointer (&self->placeholder, gtk_widget_unparent);
  g_clear_object (&self->paintable);
  g_clear_object (&self->picture);
  g_clear_object (&self->movements);

  G_OBJECT_CLASS (rs_session_figure_parent_class)->dispose (object);
}

static void
rs_session_figure_finalize (GObject *object)
{
  RsSessionFigure *self = RS_SESSION_FIGURE (object);

  g_clear_pointer (&self->exercise_id, g_free);
  g_clear_pointer (&self->picture_name, g_free);

  G_OBJECT_CLASS (rs_session_figure_parent_class)->finalize (object);
}

static void
rs_session_figure_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  RsSessionFigure *self = RS_SESSION_FIGURE (object);

  switch (prop_id)
    {
    case PROP_MOVEMENTS:
      g_value_set_object (value, self->movements);
      break;

    case PROP_EXERCISE_ID:
      g_value_set_string (value, self->exercise_id);
      break;

    case PROP_PICTURE:
      g_value_set_string (value, self->picture_name);
      break;

    case PROP_PLAYING:
      g_value_set_boolean (value, self->playing);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rs_session_figure_set_property (GObject *object,
                                guint prop_id,
                                const GValue *value,
                                GParamSpec *pspec)
{
  RsSessionFigure *self = RS_SESSION_FIGURE (object);

  switch (prop_id)
    {
    case PROP_MOVEMENTS:
      rs_session_figure_set_movements (self, g_value_get_object (value));
      break;

    case PROP_EXERCISE_ID:
      rs_session_figure_set_exercise_id (self, g_value_get_string (value));
      break;

    case PROP_PICTURE:
      rs_session_figure_set_picture (self, g_value_get_string (value));
      break;

    case PROP_PLAYING:
      rs_session_figure_set_playing (self, g_value_get_boolean (value));
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
  properties[PROP_EXERCISE_ID] = g_param_spec_string ("exercise-id", NULL, NULL, NULL, flags);
  properties[PROP_PICTURE] = g_param_spec_string ("picture", NULL, NULL, NULL, flags);
  properties[PROP_PLAYING] = g_param_spec_boolean ("playing", NULL, NULL, FALSE, flags);

  g_object_class_install_properties (klass, N_PROPS, properties);
}

static void
rs_session_figure_class_init (RsSessionFigureClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rs_session_figure_dispose;
  object_class->finalize = rs_session_figure_finalize;
  object_class->get_property = rs_session_figure_get_property;
  object_class->set_property = rs_session_figure_set_property;
  widget_class->snapshot = rs_session_figure_snapshot;
  widget_class->measure = rs_session_figure_measure;
  widget_class->size_allocate = rs_session_figure_size_allocate;
  widget_class->map = rs_session_figure_map;
  widget_class->unmap = rs_session_figure_unmap;
  widget_class->root = rs_session_figure_root;
  widget_class->unroot = rs_session_figure_unroot;

  install_properties (object_class);
  gtk_widget_class_set_css_name (widget_class, "sessionfigure");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static GtkWidget *
add_child (RsSessionFigure *self, GType type)
{
  GtkWidget *child = g_object_new (type, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);

  gtk_widget_set_can_target (child, FALSE);
  gtk_widget_set_parent (child, GTK_WIDGET (self));
  return child;
}

static void
rs_session_figure_init (RsSessionFigure *self)
{
  self->frames = rs_frames_new (GTK_WIDGET (self), rs_session_figure_on_frame);
  self->paintable = rs_figure_paintable_new ();
  rs_figure_paintable_set_tile (self->paintable, 1);

  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  self->figure = add_child (self, GTK_TYPE_PICTURE);
  self->placeholder = add_child (self, GTK_TYPE_IMAGE);
  gtk_image_set_from_icon_name (GTK_IMAGE (self->placeholder), "rs-exercises-symbolic");
  gtk_widget_add_css_class (self->placeholder, "dimmed");
  show_content (self);
}

GtkWidget *
rs_session_figure_new (void)
{
  return g_object_new (RS_TYPE_SESSION_FIGURE, NULL);
}

/* --- What it shows --- */

RsMovements *
rs_session_figure_get_movements (RsSessionFigure *self)
{
  g_return_val_if_fail (RS_IS_SESSION_FIGURE (self), NULL);

  return self->movements;
}

void
rs_session_figure_set_movements (RsSessionFigure *self, RsMovements *movements)
{
  g_return_if_fail (RS_IS_SESSION_FIGURE (self));
  g_return_if_fail (movements == NULL || RS_IS_MOVEMENTS (movements));

  if (self->movements != NULL && self->movements != movements)
    g_signal_handlers_disconnect_by_func (self->movements, show_look, self);
  if (!rs_property_set_object (self, &self->movements, movements, properties[PROP_MOVEMENTS]))
    return;

  if (movements != NULL)
    g_signal_connect_object (movements, "changed", G_CALLBACK (show_look), self, G_CONNECT_SWAPPED);
  show_look (self);
  load_movement (self);
  load_picture (self);
  show_content (self);
}

const char *
rs_session_figure_get_exercise_id (RsSessionFigure *self)
{
  g_return_val_if_fail (RS_IS_SESSION_FIGURE (self), NULL);

  return self->exercise_id;
}

void
rs_session_figure_set_exercise_id (RsSessionFigure *self, const char *id)
{
  g_return_if_fail (RS_IS_SESSION_FIGURE (self));

  if (!rs_property_set_string (self, &self->exercise_id, id, properties[PROP_EXERCISE_ID]))
    return;

  self->tempo = (RsTempo) { 0 };
  self->side = RS_SET_SIDE_BOTH;
  rs_session_figure_set_picture (self, NULL);
  load_movement (self);
  rs_session_figure_stop_clock (self);
  self->time = 0;
  show_content (self);
}

const char *
rs_session_figure_get_picture (RsSessionFigure *self)
{
  g_return_val_if_fail (RS_IS_SESSION_FIGURE (self), NULL);

  return self->picture_name;
}

void
rs_session_figure_set_picture (RsSessionFigure *self, const char *name)
{
  g_return_if_fail (RS_IS_SESSION_FIGURE (self));

  if (!rs_property_set_string (self, &self->picture_name, name, properties[PROP_PICTURE]))
    return;

  load_picture (self);
  show_content (self);
}

RsSetSide
rs_session_figure_get_side (RsSessionFigure *self)
{
  g_return_val_if_fail (RS_IS_SESSION_FIGURE (self), RS_SET_SIDE_BOTH);

  return self->side;
}

void
rs_session_figure_set_side (RsSessionFigure *self, RsSetSide side)
{
  g_return_if_fail (RS_IS_SESSION_FIGURE (self));

  if (self->side == side)
    return;

  self->side = side;
  show_side (self);
}

gboolean
rs_session_figure_is_mirrored (RsSessionFigure *self)
{
  g_return_val_if_fail (RS_IS_SESSION_FIGURE (self), FALSE);

  return rs_figure_paintable_get_mirrored (self->paintable);
}

RsSessionFigureMode
rs_session_figure_get_mode (RsSessionFigure *self)
{
  g_return_val_if_fail (RS_IS_SESSION_FIGURE (self), RS_SESSION_FIGURE_REPS);

  return self->mode;
}

void
rs_session_figure_set_mode (RsSessionFigure *self, RsSessionFigureMode mode)
{
  g_return_if_fail (RS_IS_SESSION_FIGURE (self));

  if (self->mode == mode)
    return;

  rs_session_figure_stop_clock (self);
  self->mode = mode;
  show_tempo (self);
  rs_session_figure_update_time (self);
}

void
rs_session_figure_set_tempo (RsSessionFigure *self, const RsTempo *tempo)
{
  const RsTempo none = { 0 };

  g_return_if_fail (RS_IS_SESSION_FIGURE (self));

  if (tempo == NULL)
    tempo = &none;
  if (is_same_tempo (tempo, &self->tempo))
    return;

  self->tempo = *tempo;
  show_tempo (self);
  rs_session_figure_update_time (self);
}

gboolean
rs_session_figure_get_playing (RsSessionFigure *self)
{
  g_return_val_if_fail (RS_IS_SESSION_FIGURE (self), FALSE);

  return self->playing;
}

void
rs_session_figure_set_playing (RsSessionFigure *self, gboolean playing)
{
  g_return_if_fail (RS_IS_SESSION_FIGURE (self));

  if (self->playing == !!playing)
    return;

  rs_session_figure_stop_clock (self);
  rs_property_set_boolean (self, &self->playing, playing, properties[PROP_PLAYING]);
  rs_session_figure_update_time (self);
}

void
rs_session_figure_set_label (RsSessionFigure *self, const char *label)
{
  g_return_if_fail (RS_IS_SESSION_FIGURE (self));
  g_return_if_fail (label != NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

gboolean
rs_session_figure_is_moving (RsSessionFigure *self)
{
  g_return_val_if_fail (RS_IS_SESSION_FIGURE (self), FALSE);

  return rs_frames_are_coming (self->frames);
}
