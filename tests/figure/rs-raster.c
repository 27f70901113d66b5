/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-raster.h"

#include "figure/paint/rs-painter.h"

void
rs_raster_init (RsRaster *self, const RsFilm *film)
{
  self->film = film;
  self->scene = rs_scene_new ();
  self->drawing = rs_drawing_new ();
  self->style = RS_SCENE_STYLE_DEFAULT;
  rs_palette_init (&self->palette, RS_THEME_LIGHT, RS_TONE_2, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (self->background); i++)
    self->background[i] = 1;
}

void
rs_raster_clear (RsRaster *self)
{
  g_clear_pointer (&self->scene, rs_scene_free);
  g_clear_pointer (&self->drawing, rs_drawing_free);
}

void
rs_raster_aim (RsRaster *self, double yaw, double pitch, RsCamera *camera)
{
  RsExtent extent = RS_EXTENT_EMPTY;

  rs_camera_init (camera, yaw, pitch);
  self->film->measure (self->scene, &self->film->motion, camera, &self->style, &extent);
  rs_camera_fit (camera, &extent, RS_RASTER_SIZE, RS_RASTER_SIZE, 0.06);
}

void
rs_raster_aim_around (RsRaster *self, double yaw, double pitch, RsCamera *camera)
{
  RsExtent all = RS_EXTENT_EMPTY;

  for (guint i = 0; i < 8; i++)
    {
      RsExtent extent = RS_EXTENT_EMPTY;

      rs_camera_init (camera, yaw + 45 * i, pitch);
      self->film->measure (self->scene, &self->film->motion, camera, &self->style, &extent);
      rs_extent_add (&all, &extent);
    }
  rs_camera_init (camera, yaw, pitch);
  rs_camera_fit (camera, &all, RS_RASTER_SIZE, RS_RASTER_SIZE, 0.04);
}

void
rs_raster_turn (const RsCamera *like, double yaw, RsCamera *camera)
{
  rs_camera_init (camera, yaw, like->pitch);
  camera->scale = like->scale;
  camera->x = like->x;
  camera->y = like->y;
}

cairo_surface_t *
rs_raster_draw (RsRaster *self, const RsBody *body, const RsCamera *camera)
{
  cairo_surface_t *surface =
      cairo_image_surface_create (CAIRO_FORMAT_ARGB32, RS_RASTER_SIZE, RS_RASTER_SIZE);
  cairo_t *cr = cairo_create (surface);

  cairo_set_source_rgba (cr, self->background[0], self->background[1], self->background[2],
                         self->background[3]);
  cairo_paint (cr);
  rs_drawing_clear (self->drawing);
  self->film->draw (self->scene, self->film->movement, body, camera, &self->style, self->drawing);
  rs_painter_draw (self->drawing, &self->palette, cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);

  return surface;
}

double
rs_raster_compare (cairo_surface_t *a, cairo_surface_t *b)
{
  guint64 sum = 0;

  for (int y = 0; y < RS_RASTER_SIZE; y++)
    {
      for (int x = 0; x < RS_RASTER_SIZE; x++)
        {
          guint32 p = rs_raster_get (a, x, y), q = rs_raster_get (b, x, y);

          for (guint shift = 0; p != q && shift < 24; shift += 8)
            sum += (guint) ABS ((int) (p >> shift & 0xff) - (int) (q >> shift & 0xff));
        }
    }

  return (double) sum / (3 * 255);
}
