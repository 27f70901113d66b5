/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/widgets/rs-figure-thumbnail-private.h"

#include "core/base/rs-property.h"

#define DEFAULT_SIZE 136
#define MIN_SIZE 96 /* to which it shrinks where there is no room */

/* In which the frame opens from the still pose to the whole movement, seconds. */
#define WIDENING 0.5

enum
{
  PROP_0,
  PROP_MOVEMENTS,
  PROP_EXERCISE_ID,
  PROP_SIZE,
  PROP_PLAYING,
  PROP_PICTURE,
  PROP_PLACEHOLDER,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RsFigureThumbnail, rs_figure_thumbnail, GTK_TYPE_WIDGET)

/* --- Playing --- */

static gboolean
on_tick_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data)
{
  RsFigureThumbnail *self = RS_FIGURE_THUMBNAIL (widget);
  gint64 now = gdk_frame_clock_get_frame_time (clock);
  double played;

  if (self->started == 0)
    self->started = now;
  played = (double) (now - self->started) / G_USEC_PER_SEC;
  rs_figure_paintable_set_time (self->paintable, self->offset + played);
  rs_figure_paintable_set_tile (self->paintable, rs_smooth (0, WIDENING, played));
  return G_SOURCE_CONTINUE;
}

static void
stop (RsFigureThumbnail *self)
{
  if (self->tick_id != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->tick_id);
  self->tick_id = 0;
  g_clear_object (&self->paintable);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static RsFigurePaintable *
create_paintable (RsFigureThumbnail *self, RsMovement *movement)
{
  RsFigurePaintable *paintable = rs_figure_paintable_new ();
  RsSceneStyle style = RS_SCENE_STYLE_DEFAULT;

  style.build = (RsBuild) rs_movements_get_look (self->movements).build;
  style.with_mat = FALSE;
  rs_figure_paintable_set_movement (paintable, movement);
  rs_figure_paintable_set_style (paintable, &style);
  rs_figure_paintable_set_palette (paintable, rs_movements_get_palette (self->movements));
  return paintable;
}

static void
start (RsFigureThumbnail *self, RsMovement *movement)
{
  self->paintable = create_paintable (self, movement);
  rs_figure_paintable_set_tile (self->paintable, 0);
  self->offset = rs_figure_paintable_get_motion (self->paintable)
                     ->arrive[rs_movement_get_facts (movement)->picture];
  g_signal_connect_object (self->paintable, "invalidate-contents",
                           G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);

  self->started = 0;
  self->tick_id = gtk_widget_add_tick_callback (GTK_WIDGET (self), on_tick_cb, NULL, NULL);
}

/* Where nothing moves: the end of the movement, a ghost of its start and an arrow between them. */
static void
show_two_moments (RsFigureThumbnail *self, RsMovement *movement)
{
  self->paintable = create_paintable (self, movement);
  rs_figure_paintable_set_tile (self->paintable, 1);
  rs_figure_paintable_set_still (self->paintable, (int) rs_movement_get_facts (movement)->picture);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
update_playing (RsFigureThumbnail *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  gboolean shows = self->playing && self->has_movement && gtk_widget_get_mapped (widget);
  gboolean moves = shows && adw_get_enable_animations (widget);
  RsMovement *movement;

  if (self->paintable != NULL && (!shows || moves != (self->tick_id != 0)))
    stop (self);
  if (!shows || self->paintable != NULL)
    return;

  movement = rs_movements_lookup (self->movements, self->exercise_id);
  if (movement == NULL)
    return;
  if (moves)
    start (self, movement);
  else
    show_two_moments (self, movement);
}

/* --- The picture --- */

static double
get_scale (RsFigureThumbnail *self)
{
  GtkNative *native = gtk_widget_get_native (GTK_WIDGET (self));
  GdkSurface *surface = native != NULL ? gtk_native_get_surface (native) : NULL;

  return surface != NULL ? gdk_surface_get_scale (surface) : 1;
}

static void
ask (RsFigureThumbnail *self)
{
  double scale = get_scale (self);

  if (self->texture != NULL && self->scale == scale)
    return;

  self->scale = scale;
  g_set_object (&self->texture, rs_movements_get_thumbnail (self->movements, self->exercise_id,
                                                            self->has_look ? &self->look : NULL,
                                                            self->size, scale));
}

/* Without anything to show there is an icon on a ground of its own. */
static gboolean
is_placeholder (RsFigureThumbnail *self)
{
  return !self->has_movement && self->picture == NULL && self->placeholder != NULL;
}

static gboolean
takes_room (RsFigureThumbnail *self)
{
  return self->has_movement || self->picture != NULL || self->placeholder != NULL;
}

static void
update_ground (RsFigureThumbnail *self)
{
  if (is_placeholder (self))
    gtk_widget_add_css_class (GTK_WIDGET (self), "placeholder");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "placeholder");
}

static void
forget (RsFigureThumbnail *self)
{
  gboolean has = self->picture == NULL && self->movements != NULL && self->exercise_id != NULL &&
                 rs_movements_has (self->movements, self->exercise_id);
  gboolean took_room = takes_room (self);

  stop (self);
  g_clear_object (&self->texture);
  self->has_movement = has;
  update_ground (self);
  if (took_room != takes_room (self))
    gtk_widget_queue_resize (GTK_WIDGET (self));
  update_playing (self);
}

static void
on_ready_cb (RsFigureThumbnail *self, const char *id)
{
  if (g_strcmp0 (id, self->exercise_id) == 0)
    gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* --- The widget --- */

static void
snapshot_placeholder (RsFigureThumbnail *self, GtkSnapshot *snapshot, double size)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GtkIconTheme *theme = gtk_icon_theme_get_for_display (gtk_widget_get_display (widget));
  int icon_size = (int) size / 3;
  float offset = (float) (size - icon_size) / 2;
  g_autoptr (GtkIconPaintable) icon = NULL;
  GdkRGBA colour;

  icon = gtk_icon_theme_lookup_icon (
      theme, self->placeholder, NULL, icon_size, gtk_widget_get_scale_factor (widget),
      gtk_widget_get_direction (widget), GTK_ICON_LOOKUP_FORCE_SYMBOLIC);
  gtk_widget_get_color (widget, &colour);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (offset, offset));
  gtk_symbolic_paintable_snapshot_symbolic (GTK_SYMBOLIC_PAINTABLE (icon), snapshot, icon_size,
                                            icon_size, &colour, 1);
}

/* All of it, in the middle. */
static void
snapshot_picture (RsFigureThumbnail *self, GtkSnapshot *snapshot, double size)
{
  double ratio = gdk_paintable_get_intrinsic_aspect_ratio (self->picture);
  double width = ratio > 0 && ratio < 1 ? size * ratio : size;
  double height = ratio > 1 ? size / ratio : size;

  gtk_snapshot_translate (
      snapshot, &GRAPHENE_POINT_INIT ((float) (size - width) / 2, (float) (size - height) / 2));
  gdk_paintable_snapshot (self->picture, snapshot, width, height);
}

static void
snapshot_movement (RsFigureThumbnail *self, GtkSnapshot *snapshot, double size)
{
  GdkPaintable *paintable = GDK_PAINTABLE (self->paintable);

  if (self->paintable != NULL)
    rs_figure_paintable_set_scale (self->paintable, get_scale (self));
  else
    {
      ask (self);
      paintable = GDK_PAINTABLE (self->texture);
    }

  if (paintable != NULL)
    gdk_paintable_snapshot (paintable, snapshot, size, size);
}

static void
rs_figure_thumbnail_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  RsFigureThumbnail *self = RS_FIGURE_THUMBNAIL (widget);
  double width = gtk_widget_get_width (widget);
  double height = gtk_widget_get_height (widget);
  double size = MIN (self->size, MIN (width, height));

  if (!takes_room (self) || size < 1)
    return;

  gtk_snapshot_translate (
      snapshot, &GRAPHENE_POINT_INIT ((float) (width - size) / 2, (float) (height - size) / 2));
  if (self->picture != NULL)
    snapshot_picture (self, snapshot, size);
  else if (self->has_movement)
    snapshot_movement (self, snapshot, size);
  else
    snapshot_placeholder (self, snapshot, size);
}

static void
rs_figure_thumbnail_measure (GtkWidget *widget,
                             GtkOrientation orientation,
                             int for_size,
                             int *minimum,
                             int *natural,
                             int *minimum_baseline,
                             int *natural_baseline)
{
  RsFigureThumbnail *self = RS_FIGURE_THUMBNAIL (widget);

  *natural = takes_room (self) ? self->size : 0;
  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? MIN (*natural, MIN_SIZE) : *natural;
}

static void
rs_figure_thumbnail_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (rs_figure_thumbnail_parent_class)->map (widget);

  update_playing (RS_FIGURE_THUMBNAIL (widget));
}

static void
rs_figure_thumbnail_unmap (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (rs_figure_thumbnail_parent_class)->unmap (widget);

  update_playing (RS_FIGURE_THUMBNAIL (widget));
}

static void
rs_figure_thumbnail_dispose (GObject *object)
{
  RsFigureThumbnail *self = RS_FIGURE_THUMBNAIL (object);

  stop (self);
  g_clear_object (&self->picture);
  g_clear_pointer (&self->placeholder, g_free);
  g_clear_object (&self->texture);
  g_clear_object (&self->movements);
  g_clear_pointer (&self->exercise_id, g_free);

  G_OBJECT_CLASS (rs_figure_thumbnail_parent_class)->dispose (object);
}

static void
rs_figure_thumbnail_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  RsFigureThumbnail *self = RS_FIGURE_THUMBNAIL (object);

  switch (prop_id)
    {
    case PROP_MOVEMENTS:
      g_value_set_object (value, self->movements);
      break;

    case PROP_EXERCISE_ID:
      g_value_set_string (value, self->exercise_id);
      break;

    case PROP_SIZE:
      g_value_set_int (value, self->size);
      break;

    case PROP_PLAYING:
      g_value_set_boolean (value, self->playing);
      break;

    case PROP_PICTURE:
      g_value_set_object (value, self->picture);
      break;

    case PROP_PLACEHOLDER:
      g_value_set_string (value, self->placeholder);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rs_figure_thumbnail_set_property (GObject *object,
                                  guint prop_id,
                                  const GValue *value,
                                  GParamSpec *pspec)
{
  RsFigureThumbnail *self = RS_FIGURE_THUMBNAIL (object);

  switch (prop_id)
    {
    case PROP_MOVEMENTS:
      rs_figure_thumbnail_set_movements (self, g_value_get_object (value));
      break;

    case PROP_EXERCISE_ID:
      rs_figure_thumbnail_set_exercise_id (self, g_value_get_string (value));
      break;

    case PROP_SIZE:
      rs_figure_thumbnail_set_size (self, g_value_get_int (value));
      break;

    case PROP_PLAYING:
      rs_figure_thumbnail_set_playing (self, g_value_get_boolean (value));
      break;

    case PROP_PICTURE:
      rs_figure_thumbnail_set_picture (self, g_value_get_object (value));
      break;

    case PROP_PLACEHOLDER:
      rs_figure_thumbnail_set_placeholder (self, g_value_get_string (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rs_figure_thumbnail_class_init (RsFigureThumbnailClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = rs_figure_thumbnail_dispose;
  object_class->get_property = rs_figure_thumbnail_get_property;
  object_class->set_property = rs_figure_thumbnail_set_property;
  widget_class->snapshot = rs_figure_thumbnail_snapshot;
  widget_class->measure = rs_figure_thumbnail_measure;
  widget_class->map = rs_figure_thumbnail_map;
  widget_class->unmap = rs_figure_thumbnail_unmap;

  properties[PROP_MOVEMENTS] =
      g_param_spec_object ("movements", NULL, NULL, RS_TYPE_MOVEMENTS, flags);
  properties[PROP_EXERCISE_ID] = g_param_spec_string ("exercise-id", NULL, NULL, NULL, flags);
  properties[PROP_SIZE] = g_param_spec_int ("size", NULL, NULL, 1, 512, DEFAULT_SIZE, flags);
  properties[PROP_PLAYING] = g_param_spec_boolean ("playing", NULL, NULL, FALSE, flags);
  properties[PROP_PICTURE] = g_param_spec_object ("picture", NULL, NULL, GDK_TYPE_PAINTABLE, flags);
  properties[PROP_PLACEHOLDER] = g_param_spec_string ("placeholder", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "figurethumbnail");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
rs_figure_thumbnail_init (RsFigureThumbnail *self)
{
  self->size = DEFAULT_SIZE;
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

GtkWidget *
rs_figure_thumbnail_new (void)
{
  return g_object_new (RS_TYPE_FIGURE_THUMBNAIL, NULL);
}

RsMovements *
rs_figure_thumbnail_get_movements (RsFigureThumbnail *self)
{
  g_return_val_if_fail (RS_IS_FIGURE_THUMBNAIL (self), NULL);

  return self->movements;
}

void
rs_figure_thumbnail_set_movements (RsFigureThumbnail *self, RsMovements *movements)
{
  g_return_if_fail (RS_IS_FIGURE_THUMBNAIL (self));
  g_return_if_fail (movements == NULL || RS_IS_MOVEMENTS (movements));

  if (self->movements != NULL && self->movements != movements)
    {
      g_signal_handlers_disconnect_by_func (self->movements, forget, self);
      g_signal_handlers_disconnect_by_func (self->movements, on_ready_cb, self);
    }
  if (!rs_property_set_object (self, &self->movements, movements, properties[PROP_MOVEMENTS]))
    return;

  if (movements != NULL)
    {
      g_signal_connect_object (movements, "changed", G_CALLBACK (forget), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (movements, "thumbnail-ready", G_CALLBACK (on_ready_cb), self,
                               G_CONNECT_SWAPPED);
    }
  forget (self);
}

const char *
rs_figure_thumbnail_get_exercise_id (RsFigureThumbnail *self)
{
  g_return_val_if_fail (RS_IS_FIGURE_THUMBNAIL (self), NULL);

  return self->exercise_id;
}

void
rs_figure_thumbnail_set_exercise_id (RsFigureThumbnail *self, const char *id)
{
  g_return_if_fail (RS_IS_FIGURE_THUMBNAIL (self));

  if (rs_property_set_string (self, &self->exercise_id, id, properties[PROP_EXERCISE_ID]))
    forget (self);
}

int
rs_figure_thumbnail_get_size (RsFigureThumbnail *self)
{
  g_return_val_if_fail (RS_IS_FIGURE_THUMBNAIL (self), 0);

  return self->size;
}

void
rs_figure_thumbnail_set_size (RsFigureThumbnail *self, int size)
{
  g_return_if_fail (RS_IS_FIGURE_THUMBNAIL (self));
  g_return_if_fail (size > 0);

  if (self->size == size)
    return;

  self->size = size;
  forget (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SIZE]);
}

void
rs_figure_thumbnail_set_look (RsFigureThumbnail *self, const RsFigureLook *look)
{
  g_return_if_fail (RS_IS_FIGURE_THUMBNAIL (self));

  self->has_look = look != NULL;
  if (look != NULL)
    self->look = *look;
  forget (self);
}

gboolean
rs_figure_thumbnail_get_playing (RsFigureThumbnail *self)
{
  g_return_val_if_fail (RS_IS_FIGURE_THUMBNAIL (self), FALSE);

  return self->playing;
}

void
rs_figure_thumbnail_set_playing (RsFigureThumbnail *self, gboolean playing)
{
  g_return_if_fail (RS_IS_FIGURE_THUMBNAIL (self));

  if (rs_property_set_boolean (self, &self->playing, playing, properties[PROP_PLAYING]))
    update_playing (self);
}

GdkPaintable *
rs_figure_thumbnail_get_picture (RsFigureThumbnail *self)
{
  g_return_val_if_fail (RS_IS_FIGURE_THUMBNAIL (self), NULL);

  return self->picture;
}

void
rs_figure_thumbnail_set_picture (RsFigureThumbnail *self, GdkPaintable *picture)
{
  g_return_if_fail (RS_IS_FIGURE_THUMBNAIL (self));
  g_return_if_fail (picture == NULL || GDK_IS_PAINTABLE (picture));

  if (self->picture == picture)
    return;

  if (self->picture != NULL)
    g_signal_handlers_disconnect_by_func (self->picture, gtk_widget_queue_draw, self);
  if (picture != NULL)
    g_signal_connect_object (picture, "invalidate-contents", G_CALLBACK (gtk_widget_queue_draw),
                             self, G_CONNECT_SWAPPED);
  rs_property_set_object (self, &self->picture, picture, properties[PROP_PICTURE]);
  forget (self);
}

const char *
rs_figure_thumbnail_get_placeholder (RsFigureThumbnail *self)
{
  g_return_val_if_fail (RS_IS_FIGURE_THUMBNAIL (self), NULL);

  return self->placeholder;
}

void
rs_figure_thumbnail_set_placeholder (RsFigureThumbnail *self, const char *icon_name)
{
  g_return_if_fail (RS_IS_FIGURE_THUMBNAIL (self));

  if (!rs_property_set_string (self, &self->placeholder, icon_name, properties[PROP_PLACEHOLDER]))
    return;

  update_ground (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}
