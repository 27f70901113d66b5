/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "figure/paint/rs-palette.h"
#include "rs-film.h"

#include <cairo.h>

G_BEGIN_DECLS

#define RS_RASTER_SIZE 240

/* Pictures of a film as pixels, RS_RASTER_SIZE square. */
typedef struct
{
  const RsFilm *film;
  RsScene *scene;
  RsDrawing *drawing;
  RsSceneStyle style;
  RsPalette palette;
  double background[4];
} RsRaster;

void rs_raster_init (RsRaster *self, const RsFilm *film);
void rs_raster_clear (RsRaster *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (RsRaster, rs_raster_clear)

/* A camera that the whole movement fits in front of. */
void rs_raster_aim (RsRaster *self, double yaw, double pitch, RsCamera *camera);

/* A camera that it fits in front of from all sides, and that camera turned. */
void rs_raster_aim_around (RsRaster *self, double yaw, double pitch, RsCamera *camera);
void rs_raster_turn (const RsCamera *like, double yaw, RsCamera *camera);

cairo_surface_t *rs_raster_draw (RsRaster *self, const RsBody *body, const RsCamera *camera);

/* How different two pictures are: the sum over pixels of the differences, 1 from black to white. */
double rs_raster_compare (cairo_surface_t *a, cairo_surface_t *b);

/* A pixel as 0xAARRGGBB. */
static inline guint32
rs_raster_get (cairo_surface_t *surface, int x, int y)
{
  const guint8 *row = cairo_image_surface_get_data (surface) +
                      (gsize) y * (gsize) cairo_image_surface_get_stride (surface);

  return ((const guint32 *) (const void *) row)[x];
}

G_END_DECLS
