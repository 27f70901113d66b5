/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/scene/rs-drawing.h"

#include <math.h>

struct _RsDrawing
{
  GArray *ops;
  GArray *path;
  guint mark; /* where the path begins that no operation has taken yet */
};

RsDrawing *
rs_drawing_new (void)
{
  RsDrawing *self = g_new0 (RsDrawing, 1);

  self->ops = g_array_sized_new (FALSE, FALSE, sizeof (RsOp), 512);
  self->path = g_array_sized_new (FALSE, FALSE, sizeof (RsPathElement), 8192);

  return self;
}

void
rs_drawing_free (RsDrawing *self)
{
  g_clear_pointer (&self->ops, g_array_unref);
  g_clear_pointer (&self->path, g_array_unref);
  g_free (self);
}

void
rs_drawing_clear (RsDrawing *self)
{
  g_array_set_size (self->ops, 0);
  g_array_set_size (self->path, 0);
  self->mark = 0;
}

const RsOp *
rs_drawing_get_ops (const RsDrawing *self, guint *n_ops)
{
  *n_ops = self->ops->len;

  return (const RsOp *) (gconstpointer) self->ops->data;
}

const RsPathElement *
rs_drawing_get_path (const RsDrawing *self, guint *n_elements)
{
  *n_elements = self->path->len;

  return (const RsPathElement *) (gconstpointer) self->path->data;
}

static void
add_element (RsDrawing *self, RsPathElement element)
{
  g_array_append_val (self->path, element);
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

/* Takes the path that has been built. */
static void
add_op (RsDrawing *self, RsOpKind kind, RsInk ink, double width)
{
  RsOp op = { kind, ink, (float) width, self->mark, self->path->len - self->mark };

  self->mark = self->path->len;
  g_array_append_val (self->ops, op);
}

/* Takes no path; what has been built waits for the next operation. */
static void
add_op_without_path (RsDrawing *self, RsOpKind kind)
{
  RsOp op = { .kind = kind, .first_path = self->mark };

  g_array_append_val (self->ops, op);
}

static void
add_op_again (RsDrawing *self, guint again, RsOpKind kind, RsInk ink, double width)
{
  RsOp op;

  g_return_if_fail (again < self->ops->len);

  op = g_array_index (self->ops, RsOp, again);
  op.kind = kind;
  op.ink = ink;
  op.width = (float) width;
  g_array_append_val (self->ops, op);
}

void
rs_drawing_fill (RsDrawing *self, RsInk ink)
{
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
  g_return_val_if_fail (self->ops->len > 0, 0);

  return self->ops->len - 1;
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

  for (guint i = 0; i < self->ops->len; i++)
    {
      const RsOp *op = &g_array_index (self->ops, RsOp, i);

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
        append_element (text, &g_array_index (self->path, RsPathElement, op->first_path + j),
                        decimals);
      g_string_append_c (text, '\n');
    }

  return g_string_free_and_steal (text);
}
