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

void
rs_outline_draw (const RsDrawing *drawing, guint begin, const GdkRGBA *colour, RsCanvas *canvas)
{
  guint n_ops, n_path, depth = 0, hidden = 0;
  const RsOp *ops = rs_drawing_get_ops (drawing, &n_ops);
  const RsPathElement *path = rs_drawing_get_path (drawing, &n_path);
  double width = get_width (path, ops + begin, n_ops - begin);
  const RsCoat coat = { *colour, FALSE };
  guint32 hides = 0;

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
          /* Hulls of circles grow with their circles; what has none grows by a line around it. */
          if (has_arcs (path, op))
            rs_canvas_fill (canvas, path + op->first_path, op->n_path, width, &coat);
          else
            rs_canvas_stroke (canvas, path + op->first_path, op->n_path, 2 * width, &coat);
        }
    }
}
