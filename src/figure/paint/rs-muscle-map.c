/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/paint/rs-figure-paintable.h"
#include "figure/paint/rs-painter.h"

#include <gtk/gtk.h>

#define PADDING 0.03

/* It is painted once for a size, so finely that it may be shown on any screen. */
#define SCALE 2

/* Two views stand beside each other, each this part of the height wide. */
#define ASPECT 0.5
#define N_VIEWS 2

/* Seen from the front; the second view is from behind. */
#define FRONT 90
#define BEHIND 180

#define RS_TYPE_MUSCLE_MAP (rs_muscle_map_get_type ())
G_DECLARE_FINAL_TYPE (RsMuscleMap, rs_muscle_map, RS, MUSCLE_MAP, GObject)

struct _RsMuscleMap
{
  GObject parent_instance;

  RsMuscleWork muscles;
  RsPalette palette;
  RsBuild build;
  double yaw;
  GskRenderNode *nodes[N_VIEWS];
  double width;
  double height;
};

static GskRenderNode *
draw_view (RsMuscleMap *self, double yaw, double width, double height)
{
  g_autoptr (RsScene) scene = rs_scene_new ();
  g_autoptr (RsDrawing) drawing = rs_drawing_new ();
  g_autoptr (RsCanvas) canvas = rs_canvas_new ();
  RsExtent extent;
  RsCamera camera;

  rs_camera_init (&camera, yaw, 4);
  rs_scene_measure_muscle_map (scene, &camera, self->build, &extent);
  rs_camera_fit (&camera, &extent, width, height, PADDING);
  rs_scene_draw_muscle_map (scene, &self->muscles, &camera, self->build, drawing);

  return rs_painter_to_node (canvas, drawing, &self->palette, (float) width, (float) height, SCALE);
}

static void
clear_nodes (RsMuscleMap *self)
{
  for (guint i = 0; i < N_VIEWS; i++)
    g_clear_pointer (&self->nodes[i], gsk_render_node_unref);
}

static void
rs_muscle_map_snapshot (GdkPaintable *paintable, GdkSnapshot *snapshot, double width, double height)
{
  RsMuscleMap *self = RS_MUSCLE_MAP (paintable);
  double part = width / N_VIEWS;

  if (!(width >= 1) || !(height >= 1))
    return;

  if (self->width != width || self->height != height)
    clear_nodes (self);
  self->width = width;
  self->height = height;

  for (guint i = 0; i < N_VIEWS; i++)
    {
      if (self->nodes[i] == NULL)
        self->nodes[i] = draw_view (self, FRONT + self->yaw + BEHIND * i, part, height);
      gtk_snapshot_save (GTK_SNAPSHOT (snapshot));
      gtk_snapshot_translate (GTK_SNAPSHOT (snapshot),
                              &GRAPHENE_POINT_INIT ((float) (part * i), 0));
      gtk_snapshot_append_node (GTK_SNAPSHOT (snapshot), self->nodes[i]);
      gtk_snapshot_restore (GTK_SNAPSHOT (snapshot));
    }
}

static double
rs_muscle_map_get_aspect (GdkPaintable *paintable)
{
  return ASPECT * N_VIEWS;
}

static GdkPaintableFlags
rs_muscle_map_get_flags (GdkPaintable *paintable)
{
  return GDK_PAINTABLE_STATIC_CONTENTS | GDK_PAINTABLE_STATIC_SIZE;
}

static void
rs_muscle_map_iface_init (GdkPaintableInterface *iface)
{
  iface->snapshot = rs_muscle_map_snapshot;
  iface->get_intrinsic_aspect_ratio = rs_muscle_map_get_aspect;
  iface->get_flags = rs_muscle_map_get_flags;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (RsMuscleMap,
                               rs_muscle_map,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (GDK_TYPE_PAINTABLE, rs_muscle_map_iface_init))

static void
rs_muscle_map_finalize (GObject *object)
{
  clear_nodes (RS_MUSCLE_MAP (object));

  G_OBJECT_CLASS (rs_muscle_map_parent_class)->finalize (object);
}

static void
rs_muscle_map_class_init (RsMuscleMapClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rs_muscle_map_finalize;
}

static void
rs_muscle_map_init (RsMuscleMap *self)
{
}

GdkPaintable *
rs_muscle_map_paintable_new (const RsMuscleWork *muscles,
                             const RsPalette *palette,
                             RsBuild build,
                             double yaw)
{
  RsMuscleMap *self = g_object_new (RS_TYPE_MUSCLE_MAP, NULL);

  self->muscles = *muscles;
  self->palette = *palette;
  self->build = build;
  self->yaw = yaw;

  return GDK_PAINTABLE (self);
}
