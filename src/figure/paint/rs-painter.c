/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/paint/rs-painter.h"

#include "figure/paint/rs-outline.h"

#include <math.h>

/* Curves are flattened this finely, in pixels: not to be seen, and a third cheaper. */
#define TOLERANCE 0.25

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
trace (const RsPathElement *path, const RsOp *op, cairo_t *cr)
{
  cairo_new_path (cr);
  for (guint i = op->first_path; i < op->first_path + op->n_path; i++)
    switch (path[i].kind)
      {
      case RS_PATH_MOVE:
        cairo_move_to (cr, path[i].x, path[i].y);
        break;

      case RS_PATH_LINE:
        cairo_line_to (cr, path[i].x, path[i].y);
        break;

      case RS_PATH_ARC:
        cairo_arc (cr, path[i].x, path[i].y, path[i].radius, path[i].from, path[i].to);
        break;

      case RS_PATH_CLOSE:
      default:
        cairo_close_path (cr);
        break;
      }
}

static void
set_ink (cairo_t *cr, const RsPalette *palette, const RsInk *ink)
{
  GdkRGBA colour = rs_palette_mix (palette, ink);

  cairo_set_source_rgba (cr, colour.red, colour.green, colour.blue, colour.alpha);
}

static void
draw_op (const RsPathElement *path, const RsOp *op, const RsPalette *palette, cairo_t *cr)
{
  switch (op->kind)
    {
    case RS_OP_BEGIN_FIGURE:
      cairo_push_group (cr);
      break;

    case RS_OP_END_FIGURE:
      cairo_pop_group_to_source (cr);
      cairo_paint (cr);
      break;

    case RS_OP_CLIP:
      cairo_save (cr);
      trace (path, op, cr);
      cairo_clip (cr);
      break;

    case RS_OP_UNCLIP:
      cairo_restore (cr);
      break;

    case RS_OP_STROKE:
      trace (path, op, cr);
      set_ink (cr, palette, &op->ink);
      cairo_set_line_width (cr, op->width);
      cairo_stroke (cr);
      break;

    case RS_OP_FILL_OVER:
      trace (path, op, cr);
      set_ink (cr, palette, &op->ink);
      cairo_set_operator (cr, CAIRO_OPERATOR_ATOP);
      cairo_fill (cr);
      cairo_set_operator (cr, CAIRO_OPERATOR_OVER);
      break;

    case RS_OP_FILL:
    default:
      trace (path, op, cr);
      set_ink (cr, palette, &op->ink);
      cairo_fill (cr);
      break;
    }
}

void
rs_painter_draw (const RsDrawing *drawing, const RsPalette *palette, cairo_t *cr)
{
  guint n_ops, n_path;
  const RsOp *ops = rs_drawing_get_ops (drawing, &n_ops);
  const RsPathElement *path = rs_drawing_get_path (drawing, &n_path);

  cairo_save (cr);
  cairo_set_tolerance (cr, TOLERANCE);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  for (guint i = 0; i < n_ops; i++)
    {
      if (ops[i].kind == RS_OP_BEGIN_FIGURE && palette->edge.alpha > 0)
        rs_outline_draw (drawing, i, &palette->edge, cr);
      draw_op (path, &ops[i], palette, cr);
    }
  cairo_restore (cr);
}

GskRenderNode *
rs_painter_to_node (const RsDrawing *drawing, const RsPalette *palette, float width, float height)
{
  GskRenderNode *node = gsk_cairo_node_new (&GRAPHENE_RECT_INIT (0, 0, width, height));
  cairo_t *cr = gsk_cairo_node_get_draw_context (node);

  rs_painter_draw (drawing, palette, cr);
  cairo_destroy (cr);

  return node;
}

GdkTexture *
rs_painter_to_texture (
    const RsDrawing *drawing, const RsPalette *palette, int width, int height, double scale)
{
  int w = (int) ceil (width * scale), h = (int) ceil (height * scale);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, w, h);
  cairo_t *cr = cairo_create (surface);
  g_autoptr (GBytes) bytes = NULL;
  gsize stride = (gsize) cairo_image_surface_get_stride (surface);

  cairo_scale (cr, scale, scale);
  rs_painter_draw (drawing, palette, cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  bytes = g_bytes_new_with_free_func (cairo_image_surface_get_data (surface), stride * (gsize) h,
                                      (GDestroyNotify) cairo_surface_destroy, surface);

  return gdk_memory_texture_new (w, h, GDK_MEMORY_DEFAULT, bytes, stride);
}
