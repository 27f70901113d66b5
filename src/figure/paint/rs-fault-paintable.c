/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/paint/rs-fault-paintable.h"

#include "figure/paint/rs-painter.h"
#include "figure/scene/rs-fault-picture.h"

#include <math.h>

struct _RsFaultPaintable
{
  GObject parent_instance;

  RsMovement *movement;
  guint fault;
  gboolean is_wrong;
  RsPalette palette;
  RsBuild build;
  double scale;

  /* What the last snapshot drew, good for its size. */
  GdkTexture *texture;
  double width;
  double height;
};

static GdkTexture *
paint (RsFaultPaintable *self, double width, double height)
{
  /* The mat may bleed out, so that the figure is as large as can be. */
  const RsSceneStyle style = { self->build, FALSE, TRUE, FALSE };
  g_autoptr (RsScene) scene = rs_scene_new ();
  g_autoptr (RsDrawing) drawing = rs_drawing_new ();

  rs_fault_picture_draw (scene, self->movement, self->fault, self->is_wrong, &style, width, height,
                         drawing);

  return rs_painter_to_texture (drawing, &self->palette, (int) ceil (width), (int) ceil (height),
                                self->scale);
}

/* A texture is a paintable itself, so nothing of GTK is needed here. */
static void
rs_fault_paintable_snapshot (GdkPaintable *paintable,
                             GdkSnapshot *snapshot,
                             double width,
                             double height)
{
  RsFaultPaintable *self = RS_FAULT_PAINTABLE (paintable);

  if (!(width >= 1) || !(height >= 1))
    return;

  if (self->texture == NULL || fabs (self->width - width) > 0.01 ||
      fabs (self->height - height) > 0.01)
    {
      g_clear_object (&self->texture);
      self->texture = paint (self, width, height);
      self->width = width;
      self->height = height;
    }
  gdk_paintable_snapshot (GDK_PAINTABLE (self->texture), snapshot,
                          gdk_texture_get_width (self->texture) / self->scale,
                          gdk_texture_get_height (self->texture) / self->scale);
}

static double
rs_fault_paintable_get_aspect (GdkPaintable *paintable)
{
  return 1;
}

static GdkPaintableFlags
rs_fault_paintable_get_flags (GdkPaintable *paintable)
{
  return GDK_PAINTABLE_STATIC_CONTENTS | GDK_PAINTABLE_STATIC_SIZE;
}

static void
rs_fault_paintable_iface_init (GdkPaintableInterface *iface)
{
  iface->snapshot = rs_fault_paintable_snapshot;
  iface->get_intrinsic_aspect_ratio = rs_fault_paintable_get_aspect;
  iface->get_flags = rs_fault_paintable_get_flags;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (RsFaultPaintable,
                               rs_fault_paintable,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (GDK_TYPE_PAINTABLE,
                                                      rs_fault_paintable_iface_init))

static void
rs_fault_paintable_finalize (GObject *object)
{
  RsFaultPaintable *self = RS_FAULT_PAINTABLE (object);

  g_clear_object (&self->texture);
  g_clear_pointer (&self->movement, rs_movement_unref);

  G_OBJECT_CLASS (rs_fault_paintable_parent_class)->finalize (object);
}

static void
rs_fault_paintable_class_init (RsFaultPaintableClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rs_fault_paintable_finalize;
}

static void
rs_fault_paintable_init (RsFaultPaintable *self)
{
}

RsFaultPaintable *
rs_fault_paintable_new (RsMovement *movement,
                        guint fault,
                        gboolean wrong,
                        const RsPalette *palette,
                        RsBuild build,
                        double scale)
{
  RsFaultPaintable *self;

  g_return_val_if_fail (fault < rs_movement_get_facts (movement)->n_faults, NULL);
  g_return_val_if_fail (scale > 0, NULL);

  self = g_object_new (RS_TYPE_FAULT_PAINTABLE, NULL);
  self->movement = rs_movement_ref (movement);
  self->fault = fault;
  self->is_wrong = wrong;
  self->palette = *palette;
  self->build = build;
  self->scale = scale;

  return self;
}
