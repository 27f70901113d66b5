/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/paint/rs-painter.h"

#include "figure/paint/rs-canvas.h"
#include "figure/paint/rs-outline.h"

#include <math.h>

static void
add_arc (GskPathBuilder *builder, const RsPathElement *e)
{
  guint n = MAX (1, (guint) ceil ((e->to - e->from) / G_PI_2 - 1e-6));
  float step = (e->to - e->from) / (float) n;
  float weight = cosf (step / 2);

  for (guint i = 0; i < n; i++)
    {
      float a = e->from + step * (float) i, b = a + step, m = (a + b) / 2;

      gsk_path_builder_conic_to (builder, e->x + e->radius * cosf (m) / weight,
                                 e->y + e->radius * sinf (m) / weight, e->x + e->radius * cosf (b),
                                 e->y + e->radius * sinf (b), weight);
    }
}

GskPath *
rs_drawing_op_to_path (const RsDrawing *drawing, const RsOp *op)
{
  GskPathBuilder *builder = gsk_path_builder_new ();
  guint n;
  const RsPathElement *path = rs_drawing_get_path (drawing, &n);
  gboolean is_open = FALSE;

  for (guint i = op->first_path; i < op->first_path + op->n_path; i++)
    {
      const RsPathElement *e = &path[i];
      float x = e->kind == RS_PATH_ARC ? e->x + e->radius * cosf (e->from) : e->x;
      float y = e->kind == RS_PATH_ARC ? e->y + e->radius * sinf (e->from) : e->y;

      if (e->kind == RS_PATH_CLOSE)
        {
          gsk_path_builder_close (builder);
          is_open = FALSE;
          continue;
        }
      if (e->kind == RS_PATH_MOVE || !is_open)
        gsk_path_builder_move_to (builder, x, y);
      else
        gsk_path_builder_line_to (builder, x, y);
      is_open = TRUE;
      if (e->kind == RS_PATH_ARC)
        add_arc (builder, e);
    }

  return gsk_path_builder_free_to_path (builder);
}

static void
draw_op (const RsPathElement *path, const RsOp *op, const RsPalette *palette, RsCanvas *canvas)
{
  const RsPathElement *shape = path + op->first_path;
  const RsCoat coat = { rs_palette_mix (palette, &op->ink), op->kind == RS_OP_FILL_OVER };

  switch (op->kind)
    {
    case RS_OP_BEGIN_FIGURE:
      rs_canvas_begin_layer (canvas);
      break;

    case RS_OP_END_FIGURE:
      rs_canvas_end_layer (canvas);
      break;

    case RS_OP_CLIP:
      rs_canvas_clip (canvas, shape, op->n_path);
      break;

    case RS_OP_UNCLIP:
      rs_canvas_unclip (canvas);
      break;

    case RS_OP_STROKE:
      rs_canvas_stroke (canvas, shape, op->n_path, op->width, &coat);
      break;

    case RS_OP_FILL:
    case RS_OP_FILL_OVER:
    default:
      rs_canvas_fill (canvas, shape, op->n_path, 0, &coat);
      break;
    }
}

/* The pixels of the drawing, which belong to the caller. @x, @y: where on them it begins */
static guint8 *
paint (RsCanvas *canvas,
       const RsDrawing *drawing,
       const RsPalette *palette,
       int width,
       int height,
       double scale,
       double x,
       double y)
{
  guint n_ops, n_path;
  const RsOp *ops = rs_drawing_get_ops (drawing, &n_ops);
  const RsPathElement *path = rs_drawing_get_path (drawing, &n_path);

  rs_canvas_begin (canvas, width, height, scale, x, y);
  for (guint i = 0; i < n_ops; i++)
    {
      if (ops[i].kind == RS_OP_BEGIN_FIGURE && palette->edge.alpha > 0)
        rs_outline_draw (drawing, i, &palette->edge, canvas);
      draw_op (path, &ops[i], palette, canvas);
    }

  return rs_canvas_end (canvas);
}

/* Painted on pixels of the target, of which only those that are not clipped away. */
void
rs_painter_draw (const RsDrawing *drawing, const RsPalette *palette, cairo_t *cr)
{
  double left, top, right, bottom, x = 0, y = 0, scale = 1, none = 0;
  g_autoptr (RsCanvas) canvas = rs_canvas_new ();
  g_autofree guint8 *pixels = NULL;
  cairo_surface_t *surface;
  int width, height;

  cairo_clip_extents (cr, &left, &top, &right, &bottom);
  cairo_user_to_device (cr, &x, &y);
  cairo_user_to_device_distance (cr, &scale, &none);
  left = floor (x + left * scale);
  top = floor (y + top * scale);
  width = (int) (ceil (x + right * scale) - left);
  height = (int) (ceil (y + bottom * scale) - top);
  if (width <= 0 || height <= 0)
    return;

  pixels = paint (canvas, drawing, palette, width, height, scale, x - left, y - top);
  surface =
      cairo_image_surface_create_for_data (pixels, CAIRO_FORMAT_ARGB32, width, height, width * 4);
  cairo_save (cr);
  cairo_identity_matrix (cr);
  cairo_set_source_surface (cr, surface, left, top);
  cairo_paint (cr);
  cairo_restore (cr);
  cairo_surface_destroy (surface);
}

static GdkTexture *
to_texture (RsCanvas *canvas,
            const RsDrawing *drawing,
            const RsPalette *palette,
            int width,
            int height,
            double scale)
{
  int w = (int) ceil (width * scale), h = (int) ceil (height * scale);
  gsize stride = (gsize) w * 4;
  guint8 *pixels = paint (canvas, drawing, palette, w, h, scale, 0, 0);
  g_autoptr (GBytes) bytes = g_bytes_new_take (pixels, stride * (gsize) h);

  return gdk_memory_texture_new (w, h, GDK_MEMORY_DEFAULT, bytes, stride);
}

GdkTexture *
rs_painter_to_texture (
    const RsDrawing *drawing, const RsPalette *palette, int width, int height, double scale)
{
  g_autoptr (RsCanvas) canvas = rs_canvas_new ();

  return to_texture (canvas, drawing, palette, width, height, scale);
}

GskRenderNode *
rs_painter_to_node (RsCanvas *canvas,
                    const RsDrawing *drawing,
                    const RsPalette *palette,
                    float width,
                    float height,
                    double scale)
{
  g_autoptr (GdkTexture) texture =
      to_texture (canvas, drawing, palette, (int) ceilf (width), (int) ceilf (height), scale);
  float right = (float) (gdk_texture_get_width (texture) / scale);
  float bottom = (float) (gdk_texture_get_height (texture) / scale);

  return gsk_texture_node_new (texture, &GRAPHENE_RECT_INIT (0, 0, right, bottom));
}
