/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/paint/rs-outline.h"

/* The width of the line, as a part of the figure's longer side and in pixels. */
#define WIDTH 0.005
#define MIN_WIDTH 1.2
#define MAX_WIDTH 3.0

/* Clips nest only a little; what is deeper counts as hidden. */
#define MAX_CLIPS 32

static gboolean
has_arcs (const RsPathElement *path, const RsOp *op)
{
  for (guint i = op->first_path; i < op->first_path + op->n_path; i++)
    if (path[i].kind == RS_PATH_ARC)
      return TRUE;

  return FALSE;
}

static double
get_width (const RsPathElement *path, const RsOp *ops, guint n_ops)
{
  double left = G_MAXDOUBLE, right = -G_MAXDOUBLE, top = G_MAXDOUBLE, bottom = -G_MAXDOUBLE;

  for (guint i = 0; i < n_ops && ops[i].kind != RS_OP_END_FIGURE; i++)
    for (guint j = ops[i].first_path; j < ops[i].first_path + ops[i].n_path; j++)
      if (path[j].kind == RS_PATH_ARC)
        {
          left = MIN (left, path[j].x);
          right = MAX (right, path[j].x);
          top = MIN (top, path[j].y);
          bottom = MAX (bottom, path[j].y);
        }

  return CLAMP (WIDTH * MAX (right - left, bottom - top), MIN_WIDTH, MAX_WIDTH);
}

/* Hulls of circles grow with their circles: no mitres, and much cheaper than a stroke. */
static void
add_grown (const RsPathElement *path, const RsOp *op, double width, cairo_t *cr)
{
  for (guint i = op->first_path; i < op->first_path + op->n_path; i++)
    switch (path[i].kind)
      {
      case RS_PATH_MOVE:
        /* A hull begins where its first circle was before it grew. */
        cairo_new_sub_path (cr);
        if (i + 1 == op->first_path + op->n_path || path[i + 1].kind != RS_PATH_ARC)
          cairo_move_to (cr, path[i].x, path[i].y);
        break;

      case RS_PATH_LINE:
        cairo_line_to (cr, path[i].x, path[i].y);
        break;

      case RS_PATH_ARC:
        cairo_arc (cr, path[i].x, path[i].y, path[i].radius + width, path[i].from, path[i].to);
        break;

      case RS_PATH_CLOSE:
      default:
        cairo_close_path (cr);
        break;
      }
}

void
rs_outline_draw (const RsDrawing *drawing, guint begin, const GdkRGBA *colour, cairo_t *cr)
{
  guint n_ops, n_path, depth = 0, hidden = 0;
  const RsOp *ops = rs_drawing_get_ops (drawing, &n_ops);
  const RsPathElement *path = rs_drawing_get_path (drawing, &n_path);
  double width = get_width (path, ops + begin, n_ops - begin);
  guint32 hides = 0;

  gdk_cairo_set_source_rgba (cr, colour);
  cairo_set_line_width (cr, 2 * width);
  for (guint i = begin; i < n_ops && ops[i].kind != RS_OP_END_FIGURE; i++)
    {
      const RsOp *op = &ops[i];

      /* What is clipped to a part, as muscles and faces are, does not stand out of it. A clip
       * without arcs only parts a limb between its clothes, which together are the limb. */
      if (op->kind == RS_OP_CLIP)
        {
          gboolean hide = depth >= MAX_CLIPS || has_arcs (path, op);

          if (depth < MAX_CLIPS)
            hides = hide ? hides | 1u << depth : hides & ~(1u << depth);
          hidden += hide ? 1 : 0;
          depth++;
        }
      else if (op->kind == RS_OP_UNCLIP)
        {
          depth--;
          hidden -= depth >= MAX_CLIPS || (hides >> depth & 1) ? 1 : 0;
        }
      else if (op->kind == RS_OP_FILL && hidden == 0 && op->ink.alpha > 0.9f &&
               op->ink.role != RS_ROLE_LINE)
        {
          cairo_new_path (cr);
          add_grown (path, op, width, cr);
          if (has_arcs (path, op))
            cairo_fill (cr);
          else
            cairo_stroke (cr);
        }
    }
}
