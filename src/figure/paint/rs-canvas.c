/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/paint/rs-canvas.h"

#include "figure/paint/rs-tracer.h"

#define MAX_CLIPS 8

struct _RsCanvas
{
  int width;
  int height;
  RsTracer *tracer;
  guint32 *pixels;
  guint32 *layer; /* empty while there is none */
  gboolean has_layer;

  /* The shape that was traced last, as a shape often is filled and then clipped to. */
  RsMask shape;
  const RsPathElement *path;
  guint n_path;
  double grow;

  /* Each holds all those below it. */
  RsMask clips[MAX_CLIPS];
  guint n_clips;
  guint n_ignored; /* clips beyond those there is room for */

  /* Rows and columns of the layer that have something. */
  int left;
  int right;
  int top;
  int bottom;
};

RsCanvas *
rs_canvas_new (void)
{
  RsCanvas *self = g_new0 (RsCanvas, 1);

  self->tracer = rs_tracer_new ();

  return self;
}

/* What has the size of the pixels. */
static void
clear_memory (RsCanvas *self)
{
  g_clear_pointer (&self->pixels, g_free);
  g_clear_pointer (&self->layer, g_free);
  rs_mask_finish (&self->shape);
  for (guint i = 0; i < MAX_CLIPS; i++)
    rs_mask_finish (&self->clips[i]);
}

void
rs_canvas_free (RsCanvas *self)
{
  g_clear_pointer (&self->tracer, rs_tracer_free);
  clear_memory (self);
  g_free (self);
}

void
rs_canvas_begin (RsCanvas *self, int width, int height, double scale, double x, double y)
{
  gsize n_pixels = (gsize) width * (gsize) height;

  g_return_if_fail (self->pixels == NULL);

  if (self->width != width || self->height != height)
    {
      clear_memory (self);
      self->width = width;
      self->height = height;
      self->layer = g_new0 (guint32, n_pixels);
      rs_mask_init (&self->shape, width, height);
    }
  rs_tracer_set_place (self->tracer, width, height, scale, x, y);
  self->pixels = g_new0 (guint32, n_pixels);
  self->path = NULL;
  self->n_clips = 0;
  self->n_ignored = 0;
}

guint8 *
rs_canvas_end (RsCanvas *self)
{
  if (self->has_layer)
    rs_canvas_end_layer (self);

  return (guint8 *) g_steal_pointer (&self->pixels);
}

/* --- Colours: four bytes with alpha highest, all multiplied by it --- */

static guint32
to_pixel (const GdkRGBA *colour)
{
  guint32 alpha = (guint32) (CLAMP (colour->alpha, 0, 1) * 255 + 0.5f);
  float factor = CLAMP (colour->alpha, 0, 1) * 255;
  guint32 red = (guint32) (CLAMP (colour->red, 0, 1) * factor + 0.5f);
  guint32 green = (guint32) (CLAMP (colour->green, 0, 1) * factor + 0.5f);
  guint32 blue = (guint32) (CLAMP (colour->blue, 0, 1) * factor + 0.5f);

  return alpha << 24 | MIN (red, alpha) << 16 | MIN (green, alpha) << 8 | MIN (blue, alpha);
}

/* All four bytes times @factor of 255, two at once. */
static inline guint32
scale_pixel (guint32 pixel, guint32 factor)
{
  guint32 even = (pixel & 0xff00ff) * factor + 0x800080;
  guint32 odd = (pixel >> 8 & 0xff00ff) * factor + 0x800080;

  even = (even + (even >> 8 & 0xff00ff)) >> 8 & 0xff00ff;
  odd = (odd + (odd >> 8 & 0xff00ff)) & 0xff00ff00;

  return even | odd;
}

static inline guint32
put_over (guint32 above, guint32 below)
{
  return above + scale_pixel (below, 255 - (above >> 24));
}

/* --- Painting --- */

static void
paint_row (guint32 *pixels, const guint8 *mask, const guint8 *clip, int n, guint32 paint)
{
  gboolean opaque = paint >> 24 == 255;

  for (int x = 0; x < n; x++)
    {
      guint32 covered = clip != NULL ? rs_mask_multiply (mask[x], clip[x]) : mask[x];

      if (covered == 0)
        continue;
      if (covered == 255)
        pixels[x] = opaque ? paint : put_over (paint, pixels[x]);
      else
        pixels[x] = put_over (scale_pixel (paint, covered), pixels[x]);
    }
}

static void
paint_row_onto (guint32 *pixels, const guint8 *mask, const guint8 *clip, int n, guint32 paint)
{
  for (int x = 0; x < n; x++)
    {
      guint32 covered = clip != NULL ? rs_mask_multiply (mask[x], clip[x]) : mask[x];
      guint32 there = pixels[x] >> 24, above;

      if (covered == 0 || there == 0)
        continue;
      above = scale_pixel (paint, covered);
      pixels[x] = (there == 255 ? above : scale_pixel (above, there)) +
                  scale_pixel (pixels[x], 255 - (above >> 24));
    }
}

static const RsMask *
get_clip (RsCanvas *self)
{
  return self->n_clips > 0 ? &self->clips[self->n_clips - 1] : NULL;
}

/* Paints what has been traced. */
static void
paint_shape (RsCanvas *self, const RsCoat *coat)
{
  const RsMask *shape = &self->shape, *clip = get_clip (self);
  guint32 *pixels = self->has_layer ? self->layer : self->pixels;
  guint32 paint = to_pixel (&coat->colour);
  int top = clip != NULL ? MAX (shape->top, clip->top) : shape->top;
  int bottom = clip != NULL ? MIN (shape->bottom, clip->bottom) : shape->bottom;

  for (int y = top; y < bottom; y++)
    {
      int left = clip != NULL ? MAX (shape->left[y], clip->left[y]) : shape->left[y];
      int right = clip != NULL ? MIN (shape->right[y], clip->right[y]) : shape->right[y];
      gsize start = (gsize) y * (gsize) self->width + (gsize) left;

      if (left >= right)
        continue;

      (coat->is_over ? paint_row_onto : paint_row) (pixels + start, shape->pixels + start,
                                                    clip != NULL ? clip->pixels + start : NULL,
                                                    right - left, paint);
      self->left = MIN (self->left, left);
      self->right = MAX (self->right, right);
    }
  self->top = MIN (self->top, top);
  self->bottom = MAX (self->bottom, bottom);
}

static void
trace (RsCanvas *self, const RsPathElement *path, guint n, double grow)
{
  if (self->path == path && self->n_path == n && self->grow == grow)
    return;

  rs_mask_clear (&self->shape);
  rs_tracer_fill (self->tracer, path, n, grow, &self->shape);
  self->path = path;
  self->n_path = n;
  self->grow = grow;
}

void
rs_canvas_fill (RsCanvas *self, const RsPathElement *path, guint n, double grow, const RsCoat *coat)
{
  trace (self, path, n, grow);
  paint_shape (self, coat);
}

void
rs_canvas_stroke (
    RsCanvas *self, const RsPathElement *path, guint n, double width, const RsCoat *coat)
{
  rs_mask_clear (&self->shape);
  rs_tracer_stroke (self->tracer, path, n, width, &self->shape);
  self->path = NULL;
  paint_shape (self, coat);
}

void
rs_canvas_clip (RsCanvas *self, const RsPathElement *path, guint n)
{
  const RsMask *below = get_clip (self);
  RsMask *clip;

  if (self->n_clips == MAX_CLIPS)
    {
      self->n_ignored++;
      return;
    }

  clip = &self->clips[self->n_clips++];
  if (clip->pixels == NULL)
    rs_mask_init (clip, self->width, self->height);
  trace (self, path, n, 0);
  rs_mask_set_product (clip, &self->shape, below);
}

void
rs_canvas_unclip (RsCanvas *self)
{
  g_return_if_fail (self->n_clips > 0);

  if (self->n_ignored > 0)
    self->n_ignored--;
  else
    self->n_clips--;
}

void
rs_canvas_begin_layer (RsCanvas *self)
{
  g_return_if_fail (!self->has_layer);

  self->has_layer = TRUE;
  self->left = self->width;
  self->right = 0;
  self->top = self->height;
  self->bottom = 0;
}

void
rs_canvas_end_layer (RsCanvas *self)
{
  g_return_if_fail (self->has_layer);

  for (int y = self->top; y < self->bottom; y++)
    {
      gsize start = (gsize) y * (gsize) self->width + (gsize) self->left;

      for (int x = 0; x < self->right - self->left; x++)
        {
          guint32 *layer = &self->layer[start + (gsize) x];
          guint32 *below = &self->pixels[start + (gsize) x];

          if (*layer == 0)
            continue;
          *below = put_over (*layer, *below);
          *layer = 0;
        }
    }
  self->has_layer = FALSE;
}
