/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/paint/rs-figure-paintable.h"

#include "figure/paint/rs-painter.h"

#include <gtk/gtk.h>
#include <math.h>

#define PADDING 0.06

/* Views around the figure that are measured, so that turning it does not change its size. */
#define N_VIEWS 12

struct _RsFigurePaintable
{
  GObject parent_instance;

  RsMovement *movement; /* as it was given */
  RsMovement *mirrored; /* made when it is wanted */
  gboolean is_mirrored;
  RsMotion motion;
  RsMotionTempo tempo;
  gboolean has_tempo;
  double time;
  double yaw;
  double pitch;
  RsSceneStyle style;
  RsPalette palette;
  int still;
  gboolean is_held;

  RsScene *scene;
  RsDrawing *drawing;
  RsCanvas *canvas;
  gboolean is_tile;
  double widening;
  RsExtent extent;
  RsVec pivot;   /* what it turns about; the extent is measured from there */
  RsExtent tile; /* of the thumbnail's pose */
  gboolean is_measured;

  /* What the last snapshot drew, good for its size. */
  GskRenderNode *node;
  float width;
  float height;
  double scale;
};

static RsMovement *
get_shown (RsFigurePaintable *self)
{
  return self->is_mirrored ? self->mirrored : self->movement;
}

static void
change (RsFigurePaintable *self)
{
  g_clear_pointer (&self->node, gsk_render_node_unref);
  gdk_paintable_invalidate_contents (GDK_PAINTABLE (self));
}

/* The thumbnail's pose, and the whole movement, both from its own angle. */
static void
measure_tile (RsFigurePaintable *self)
{
  const RsMovementFacts *facts = rs_movement_get_facts (get_shown (self));
  RsCamera camera;
  RsBody body;

  rs_camera_init (&camera, facts->yaw, facts->pitch);
  rs_scene_measure (self->scene, &self->motion, &camera, &self->style, &self->extent);
  self->tile = RS_EXTENT_EMPTY;
  rs_motion_get_body (&self->motion, self->motion.arrive[facts->picture], &body);
  rs_scene_measure_body (self->scene, get_shown (self), &body, &camera, &self->style, &self->tile);
}

/* Moves @extent by @sign times where @pivot is on the picture. */
static void
shift_extent (RsExtent *extent, const RsCamera *camera, RsVec pivot, double sign)
{
  double x = sign * rs_vec_dot (pivot, camera->right);
  double y = sign * rs_vec_dot (pivot, camera->up);

  extent->left += x;
  extent->right += x;
  extent->bottom += y;
  extent->top += y;
}

/* The middle of the movement on the floor: it is what the figure turns about. */
static RsVec
find_pivot (RsFigurePaintable *self)
{
  double middle[2];

  for (guint i = 0; i < G_N_ELEMENTS (middle); i++)
    {
      RsCamera camera;
      RsExtent view;

      rs_camera_init (&camera, 90 * i, 0);
      rs_scene_measure (self->scene, &self->motion, &camera, &self->style, &view);
      middle[i] = (view.left + view.right) / 2;
    }

  return rs_vec (middle[0], 0, -middle[1]);
}

/* From all around and from the middle, so that the frame stays while the figure turns. */
static void
measure_around (RsFigurePaintable *self)
{
  self->pivot = find_pivot (self);
  self->extent = RS_EXTENT_EMPTY;
  for (guint i = 0; i < N_VIEWS; i++)
    {
      RsCamera camera;
      RsExtent view;

      rs_camera_init (&camera, 360.0 * i / N_VIEWS, rs_movement_get_facts (self->movement)->pitch);
      rs_scene_measure (self->scene, &self->motion, &camera, &self->style, &view);
      shift_extent (&view, &camera, self->pivot, -1);
      rs_extent_add (&self->extent, &view);
    }
}

static void
measure (RsFigurePaintable *self)
{
  if (self->is_measured)
    return;

  if (self->is_tile)
    measure_tile (self);
  else
    measure_around (self);
  self->is_measured = TRUE;
}

/*
 * What is to be fitted into the picture: seen more from above or below than it was measured, a
 * movement covers as much more as what is farthest from its middle can rise or sink.
 */
static RsExtent
get_extent (RsFigurePaintable *self, const RsCamera *camera)
{
  RsExtent extent = self->extent;
  double measured = fabs (sin (rs_radians (rs_movement_get_facts (self->movement)->pitch)));
  double more = fabs (sin (rs_radians (self->pitch))) - measured;
  double reach = MAX (-extent.left, extent.right);

  if (more > 0)
    {
      extent.top += reach * more;
      extent.bottom -= reach * more;
    }
  shift_extent (&extent, camera, self->pivot, 1);

  return extent;
}

static RsExtent
get_tile_extent (RsFigurePaintable *self)
{
  const RsExtent *from = &self->tile, *to = &self->extent;
  double t = self->widening;

  return (RsExtent) { from->left + t * (to->left - from->left),
                      from->right + t * (to->right - from->right),
                      from->bottom + t * (to->bottom - from->bottom),
                      from->top + t * (to->top - from->top) };
}

static void
draw (RsFigurePaintable *self, double width, double height)
{
  RsExtent extent;
  RsCamera camera;

  rs_drawing_clear (self->drawing);
  /* What stands on the other side is seen from the other side, and is the same picture turned. */
  rs_camera_init (&camera, self->is_mirrored ? 180 - self->yaw : self->yaw, self->pitch);
  /* A close-up turns about its point, so that its frame stays. */
  if (!rs_scene_get_close_up (rs_movement_get_facts (get_shown (self)), &camera, &extent))
    {
      measure (self);
      extent = self->is_tile ? get_tile_extent (self) : get_extent (self, &camera);
    }
  rs_camera_fit (&camera, &extent, width, height, self->is_tile ? RS_TILE_PADDING : PADDING);

  if (self->still >= 0)
    rs_scene_draw_still (self->scene, &self->motion,
                         MIN ((guint) self->still, self->motion.n_keys - 1), &camera, &self->style,
                         self->drawing);
  else
    {
      RsBody body;

      if (self->is_held)
        rs_motion_get_held_body (&self->motion, self->time, &body);
      else
        rs_motion_get_body (&self->motion, self->time, &body);
      rs_scene_draw (self->scene, get_shown (self), &body, &camera, &self->style, self->drawing);
    }
}

static void
rs_figure_paintable_snapshot (GdkPaintable *paintable,
                              GdkSnapshot *snapshot,
                              double width,
                              double height)
{
  RsFigurePaintable *self = RS_FIGURE_PAINTABLE (paintable);

  if (self->movement == NULL || !(width >= 1) || !(height >= 1))
    return;

  if (self->node == NULL || fabs (self->width - width) > 0.01 ||
      fabs (self->height - height) > 0.01)
    {
      g_clear_pointer (&self->node, gsk_render_node_unref);
      draw (self, width, height);
      self->width = (float) width;
      self->height = (float) height;
      self->node = rs_painter_to_node (self->canvas, self->drawing, &self->palette, self->width,
                                       self->height, self->scale);
    }
  gtk_snapshot_append_node (GTK_SNAPSHOT (snapshot), self->node);
}

static void
rs_figure_paintable_iface_init (GdkPaintableInterface *iface)
{
  iface->snapshot = rs_figure_paintable_snapshot;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (RsFigurePaintable,
                               rs_figure_paintable,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (GDK_TYPE_PAINTABLE,
                                                      rs_figure_paintable_iface_init))

static void
rs_figure_paintable_finalize (GObject *object)
{
  RsFigurePaintable *self = RS_FIGURE_PAINTABLE (object);

  g_clear_pointer (&self->node, gsk_render_node_unref);
  g_clear_pointer (&self->canvas, rs_canvas_free);
  g_clear_pointer (&self->drawing, rs_drawing_free);
  g_clear_pointer (&self->scene, rs_scene_free);
  g_clear_pointer (&self->mirrored, rs_movement_unref);
  g_clear_pointer (&self->movement, rs_movement_unref);

  G_OBJECT_CLASS (rs_figure_paintable_parent_class)->finalize (object);
}

static void
rs_figure_paintable_class_init (RsFigurePaintableClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rs_figure_paintable_finalize;
}

static void
rs_figure_paintable_init (RsFigurePaintable *self)
{
  self->scene = rs_scene_new ();
  self->drawing = rs_drawing_new ();
  self->canvas = rs_canvas_new ();
  self->style = RS_SCENE_STYLE_DEFAULT;
  self->still = -1;
  self->scale = 1;
  rs_palette_init (&self->palette, RS_THEME_LIGHT, RS_TONE_2, NULL);
}

RsFigurePaintable *
rs_figure_paintable_new (void)
{
  return g_object_new (RS_TYPE_FIGURE_PAINTABLE, NULL);
}

/* The motion of what is shown now. Its size on the picture may be another one. */
static void
start_motion (RsFigurePaintable *self)
{
  self->is_measured = FALSE;
  if (self->movement != NULL)
    rs_motion_init (&self->motion, get_shown (self), self->has_tempo ? &self->tempo : NULL);
  change (self);
}

void
rs_figure_paintable_set_movement (RsFigurePaintable *self, RsMovement *movement)
{
  g_return_if_fail (RS_IS_FIGURE_PAINTABLE (self));

  if (movement != NULL)
    rs_movement_ref (movement);
  g_clear_pointer (&self->mirrored, rs_movement_unref);
  g_clear_pointer (&self->movement, rs_movement_unref);
  self->movement = movement;
  if (movement != NULL)
    {
      self->yaw = rs_movement_get_facts (movement)->yaw;
      self->pitch = rs_movement_get_facts (movement)->pitch;
      if (self->is_mirrored)
        self->mirrored = rs_movement_new_mirrored (movement);
    }
  self->time = 0;
  self->still = -1;
  start_motion (self);
}

RsMovement *
rs_figure_paintable_get_movement (RsFigurePaintable *self)
{
  g_return_val_if_fail (RS_IS_FIGURE_PAINTABLE (self), NULL);

  return self->movement;
}

void
rs_figure_paintable_set_tempo (RsFigurePaintable *self, const RsMotionTempo *tempo)
{
  g_return_if_fail (RS_IS_FIGURE_PAINTABLE (self));

  self->has_tempo = tempo != NULL;
  if (tempo != NULL)
    self->tempo = *tempo;
  start_motion (self);
}

const RsMotion *
rs_figure_paintable_get_motion (RsFigurePaintable *self)
{
  g_return_val_if_fail (RS_IS_FIGURE_PAINTABLE (self), NULL);

  return self->movement != NULL ? &self->motion : NULL;
}

void
rs_figure_paintable_set_time (RsFigurePaintable *self, double seconds)
{
  g_return_if_fail (RS_IS_FIGURE_PAINTABLE (self));
  g_return_if_fail (isfinite (seconds));

  if (self->time == seconds)
    return;

  self->time = seconds;
  if (self->still < 0)
    change (self);
}

void
rs_figure_paintable_set_angles (RsFigurePaintable *self, double yaw, double pitch)
{
  g_return_if_fail (RS_IS_FIGURE_PAINTABLE (self));
  g_return_if_fail (isfinite (yaw) && isfinite (pitch));

  if (self->yaw == yaw && self->pitch == pitch)
    return;

  self->yaw = yaw;
  self->pitch = pitch;
  change (self);
}

void
rs_figure_paintable_set_style (RsFigurePaintable *self, const RsSceneStyle *style)
{
  g_return_if_fail (RS_IS_FIGURE_PAINTABLE (self));

  self->style = *style;
  self->is_measured = FALSE;
  change (self);
}

void
rs_figure_paintable_set_palette (RsFigurePaintable *self, const RsPalette *palette)
{
  g_return_if_fail (RS_IS_FIGURE_PAINTABLE (self));

  self->palette = *palette;
  change (self);
}

void
rs_figure_paintable_set_tile (RsFigurePaintable *self, double widening)
{
  g_return_if_fail (RS_IS_FIGURE_PAINTABLE (self));
  g_return_if_fail (widening >= 0 && widening <= 1);

  if (self->is_tile && self->widening == widening)
    return;

  if (!self->is_tile)
    self->is_measured = FALSE;
  self->is_tile = TRUE;
  self->widening = widening;
  change (self);
}

void
rs_figure_paintable_set_still (RsFigurePaintable *self, int key)
{
  g_return_if_fail (RS_IS_FIGURE_PAINTABLE (self));

  if (self->still == key)
    return;

  self->still = key;
  change (self);
}

void
rs_figure_paintable_set_held (RsFigurePaintable *self, gboolean held)
{
  g_return_if_fail (RS_IS_FIGURE_PAINTABLE (self));

  held = !!held;
  if (self->is_held == held)
    return;

  self->is_held = held;
  change (self);
}

gboolean
rs_figure_paintable_get_mirrored (RsFigurePaintable *self)
{
  g_return_val_if_fail (RS_IS_FIGURE_PAINTABLE (self), FALSE);

  return self->is_mirrored;
}

void
rs_figure_paintable_set_mirrored (RsFigurePaintable *self, gboolean mirrored)
{
  g_return_if_fail (RS_IS_FIGURE_PAINTABLE (self));

  mirrored = !!mirrored;
  if (self->is_mirrored == mirrored)
    return;

  self->is_mirrored = mirrored;
  if (mirrored && self->mirrored == NULL && self->movement != NULL)
    self->mirrored = rs_movement_new_mirrored (self->movement);
  start_motion (self);
}

void
rs_figure_paintable_set_scale (RsFigurePaintable *self, double scale)
{
  g_return_if_fail (RS_IS_FIGURE_PAINTABLE (self));
  g_return_if_fail (scale > 0);

  if (self->scale == scale)
    return;

  self->scale = scale;
  g_clear_pointer (&self->node, gsk_render_node_unref);
}
