/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/scene/rs-drawing.h"

#include <math.h>

/* Room at first, enough for most figures; it grows when needed. */
#define ROOM_OPS 512
#define ROOM_PATH 8192

/* Elements are added by the thousand for each frame, so they are kept without a GArray. */
struct _RsDrawing
{
  RsOp *ops;
  guint n_ops;
  guint room_ops;
  RsPathElement *path;
  guint n_path;
  guint room_path;
  guint mark; /* where the path begins that no operation has taken yet */
};

RsDrawing *
rs_drawing_new (void)
{
  RsDrawing *self = g_new0 (RsDrawing, 1);

  self->room_ops = ROOM_OPS;
  self->room_path = ROOM_PATH;
  self->ops = g_new (RsOp, self->room_ops);
  self->path = g_new (RsPathElement, self->room_path);

  return self;
}

void
rs_drawing_free (RsDrawing *self)
{
  g_clear_pointer (&self->ops, g_free);
  g_clear_pointer (&self->path, g_free);
  g_free (self);
}

void
rs_drawing_clear (RsDrawing *self)
{
  self->n_ops = 0;
  self->n_path = 0;
  self->mark = 0;
}

const RsOp *
rs_drawing_get_ops (const RsDrawing *self, guint *n_ops)
{
  *n_ops = self->n_ops;

  return self->ops;
}

const RsPathElement *
rs_drawing_get_path (const RsDrawing *self, guint *n_elements)
{
  *n_elements = self->n_path;

  return self->path;
}

static void
add_element (RsDrawing *self, RsPathElement element)
{
  if (G_UNLIKELY (self->n_path == self->room_path))
    {
      self->room_path *= 2;
      self->path = g_renew (RsPathElement, self->path, self->room_path);
    }
  self->path[self->n_path++] = element;
}

static void
append_op (RsDrawing *self, RsOp op)
{
  if (G_UNLIKELY (self->n_ops == self->room_ops))
    {
      self->room_ops *= 2;
      self->ops = g_renew (RsOp, self->ops, self->room_ops);
    }
  self->ops[self->n_ops++] = op;
}

void
rs_drawing_move_to (RsDrawing *self, double x, double y)
{
  add_element (self, (RsPathElement) { RS_PATH_MOVE, (float) x, (float) y, 0, 0, 0 });
}

void
rs_drawing_line_to (RsDrawing *self, double x, double y)
{
  add_element (self, (RsPathElement) { RS_PATH_LINE, (float) x, (float) y, 0, 0, 0 });
}

void
rs_drawing_arc (RsDrawing *self, double x, double y, double radius, double from, double to)
{
  add_element (self, (RsPathElement) { RS_PATH_ARC, (float) x, (float) y, (float) radius,
                                       (float) from, (float) to });
}

void
rs_drawing_close (RsDrawing *self)
{
  add_element (self, (RsPathElement) { RS_PATH_CLOSE, 0, 0, 0, 0, 0 });
}

void
rs_drawing_add_grown (RsDrawing *self, guint op, double grow)
{
  guint first, end;

  g_return_if_fail (op < self->n_ops);

  first = self->ops[op].first_path;
  end = first + self->ops[op].n_path;
  for (guint i = first; i < end; i++)
    {
      RsPathElement e = self->path[i];

      if (e.kind == RS_PATH_ARC)
        e.radius += (float) grow;
      else if (e.kind == RS_PATH_MOVE && i + 1 < end && self->path[i + 1].kind == RS_PATH_ARC)
        {
          e.x += (float) (grow * cos (self->path[i + 1].from));
          e.y += (float) (grow * sin (self->path[i + 1].from));
        }
      add_element (self, e);
    }
}

/* Takes the path that has been built. */
static void
add_op (RsDrawing *self, RsOpKind kind, RsInk ink, double width)
{
  RsOp op = { kind, ink, (float) width, self->mark, self->n_path - self->mark };

  self->mark = self->n_path;
  append_op (self, op);
}

/* Takes no path; what has been built waits for the next operation. */
static void
add_op_without_path (RsDrawing *self, RsOpKind kind)
{
  RsOp op = { .kind = kind, .first_path = self->mark };

  append_op (self, op);
}

static void
add_op_again (RsDrawing *self, guint again, RsOpKind kind, RsInk ink, double width)
{
  RsOp op;

  g_return_if_fail (again < self->n_ops);

  op = self->ops[again];
  op.kind = kind;
  op.ink = ink;
  op.width = (float) width;
  append_op (self, op);
}

void
rs_drawing_fill (RsDrawing *self, RsInk ink)
{
  add_op (self, RS_OP_FILL, ink, 0);
}

void
rs_drawing_fill_since (RsDrawing *self, guint op, RsInk ink)
{
  g_return_if_fail (op < self->n_ops);

  self->mark = self->ops[op].first_path;
  add_op (self, RS_OP_FILL, ink, 0);
}

void
rs_drawing_fill_over (RsDrawing *self, RsInk ink)
{
  add_op (self, RS_OP_FILL_OVER, ink, 0);
}

void
rs_drawing_stroke (RsDrawing *self, RsInk ink, double width)
{
  add_op (self, RS_OP_STROKE, ink, width);
}

void
rs_drawing_clip (RsDrawing *self)
{
  add_op (self, RS_OP_CLIP, (RsInk) { 0 }, 0);
}

void
rs_drawing_unclip (RsDrawing *self)
{
  add_op_without_path (self, RS_OP_UNCLIP);
}

void
rs_drawing_begin_figure (RsDrawing *self)
{
  add_op_without_path (self, RS_OP_BEGIN_FIGURE);
}

void
rs_drawing_end_figure (RsDrawing *self)
{
  add_op_without_path (self, RS_OP_END_FIGURE);
}

guint
rs_drawing_get_last (const RsDrawing *self)
{
  g_return_val_if_fail (self->n_ops > 0, 0);

  return self->n_ops - 1;
}

void
rs_drawing_fill_again (RsDrawing *self, guint op, RsInk ink)
{
  add_op_again (self, op, RS_OP_FILL, ink, 0);
}

void
rs_drawing_stroke_again (RsDrawing *self, guint op, RsInk ink, double width)
{
  add_op_again (self, op, RS_OP_STROKE, ink, width);
}

void
rs_drawing_clip_again (RsDrawing *self, guint op)
{
  add_op_again (self, op, RS_OP_CLIP, (RsInk) { 0 }, 0);
}

static void
append_number (GString *text, double number, int decimals)
{
  char format[8];
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];
  double unit = pow (10, decimals);

  /* Adding 0 makes 0 of −0. */
  g_snprintf (format, sizeof format, "%%.%df", CLAMP (decimals, 0, 9));
  g_ascii_formatd (buffer, sizeof buffer, format, round (number * unit) / unit + 0.0);
  g_string_append_c (text, ' ');
  g_string_append (text, buffer);
}

static void
append_element (GString *text, const RsPathElement *element, int decimals)
{
  static const char letters[] = { 'M', 'L', 'A', 'Z' };

  g_string_append_c (text, ' ');
  g_string_append_c (text, letters[element->kind]);
  if (element->kind == RS_PATH_CLOSE)
    return;

  append_number (text, element->x, decimals);
  append_number (text, element->y, decimals);
  if (element->kind == RS_PATH_ARC)
    {
      append_number (text, element->radius, decimals);
      append_number (text, element->from * (180 / G_PI), decimals);
      append_number (text, element->to * (180 / G_PI), decimals);
    }
}

/* One operation a line: its kind, role, ink and width, and its path, angles in degrees. */
char *
rs_drawing_to_string (const RsDrawing *self, int decimals)
{
  static const char *const kinds[] = { "fill", "over", "stroke", "clip", "unclip", "begin", "end" };
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < self->n_ops; i++)
    {
      const RsOp *op = &self->ops[i];

      g_string_append (text, kinds[op->kind]);
      if (op->kind <= RS_OP_STROKE)
        {
          g_string_append_printf (text, " %d", (int) op->ink.role);
          append_number (text, op->ink.alpha, 3);
          append_number (text, op->ink.far, 3);
          append_number (text, op->ink.tint, 3);
          append_number (text, op->ink.line, 3);
        }
      if (op->kind == RS_OP_STROKE)
        append_number (text, op->width, decimals);
      for (guint j = 0; j < op->n_path; j++)
        append_element (text, &self->path[op->first_path + j], decimals);
      g_string_append_c (text, '\n');
    }

  return g_string_free_and_steal (text);
}
