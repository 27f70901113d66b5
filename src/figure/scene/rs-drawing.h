/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What a shape is. Which colour that has, only the palette knows. */
typedef enum
{
  RS_ROLE_SKIN,
  RS_ROLE_EAR,
  RS_ROLE_HAIR,
  RS_ROLE_SHIRT,
  RS_ROLE_SHORTS,
  RS_ROLE_TRIM,
  RS_ROLE_SOCK,
  RS_ROLE_SHOE,
  RS_ROLE_SHOE_DETAIL,
  RS_ROLE_SOLE,
  RS_ROLE_EYE,
  RS_ROLE_BROW,
  RS_ROLE_CHEEK,
  RS_ROLE_MOUTH,
  RS_ROLE_LINE, /* halos and shade */
  RS_ROLE_PRIMARY,
  RS_ROLE_PRIMARY_EDGE,
  RS_ROLE_SECONDARY,
  RS_ROLE_SECONDARY_EDGE,
  RS_ROLE_EQUIPMENT,
  RS_ROLE_EQUIPMENT_DARK,
  RS_ROLE_METAL,
  RS_ROLE_MAT,
  RS_ROLE_BAND,
  RS_ROLE_WALL,
  RS_ROLE_BALL,
  RS_ROLE_SHADOW,
  RS_ROLE_GHOST,
  RS_ROLE_ARROW,
  RS_ROLE_WRONG, /* rings and badges of mistakes */
  RS_ROLE_RIGHT,
  RS_ROLE_SIGN, /* on those, and around them */
} RsRole;

#define RS_N_ROLES (RS_ROLE_SIGN + 1)

typedef struct
{
  RsRole role;
  float alpha;
  float far;  /* 0 to 1: how much of a limb of the far side it is */
  float tint; /* −1 to 1: mixed with black or white */
  float line; /* 0 to 1: mixed with the colour of lines, for hems and seams */
} RsInk;

typedef enum
{
  RS_OP_FILL,      /* the union of its subpaths, whichever way each of them turns */
  RS_OP_FILL_OVER, /* only where the figure has something already: halos */
  RS_OP_STROKE,    /* round caps and joins */
  RS_OP_CLIP,      /* to the path, until RS_OP_UNCLIP; nests */
  RS_OP_UNCLIP,
  RS_OP_BEGIN_FIGURE, /* what follows is one layer, which RS_OP_FILL_OVER refers to */
  RS_OP_END_FIGURE,
} RsOpKind;

typedef struct
{
  RsOpKind kind;
  RsInk ink;
  float width;      /* of a stroke, pixels */
  guint first_path; /* elements of the drawing */
  guint n_path;
} RsOp;

typedef enum
{
  RS_PATH_MOVE,
  RS_PATH_LINE,
  RS_PATH_ARC,
  RS_PATH_CLOSE,
} RsPathKind;

/* An arc runs from angle @from to @to >= @from (radians, Y down), and is reached by a line. */
typedef struct
{
  RsPathKind kind;
  float x; /* of an arc: its centre */
  float y;
  float radius;
  float from;
  float to;
} RsPathElement;

/**
 * RsDrawing:
 *
 * A picture as a list of shapes in pixels, without colours. Meant to be used again for the next
 * frame: clearing keeps the memory.
 */
typedef struct _RsDrawing RsDrawing;

RsDrawing *rs_drawing_new (void);
void rs_drawing_free (RsDrawing *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsDrawing, rs_drawing_free)

void rs_drawing_clear (RsDrawing *self);

const RsOp *rs_drawing_get_ops (const RsDrawing *self, guint *n_ops);
const RsPathElement *rs_drawing_get_path (const RsDrawing *self, guint *n_elements);

/* Adding. A path is built first; the operation then takes what was added since the last one. */
void rs_drawing_move_to (RsDrawing *self, double x, double y);
void rs_drawing_line_to (RsDrawing *self, double x, double y);
void rs_drawing_arc (RsDrawing *self, double x, double y, double radius, double from, double to);
void rs_drawing_close (RsDrawing *self);

/* The path of an operation once more, of which all is hulls of circles, with larger circles. */
void rs_drawing_add_grown (RsDrawing *self, guint op, double grow);

void rs_drawing_fill (RsDrawing *self, RsInk ink);
void rs_drawing_fill_over (RsDrawing *self, RsInk ink);
void rs_drawing_stroke (RsDrawing *self, RsInk ink, double width);
void rs_drawing_clip (RsDrawing *self);
void rs_drawing_unclip (RsDrawing *self);
void rs_drawing_begin_figure (RsDrawing *self);
void rs_drawing_end_figure (RsDrawing *self);

/* The last operation's path once more for another operation, without a copy. */
guint rs_drawing_get_last (const RsDrawing *self);
/* All that has been added since this operation, with its own path, as one. */
void rs_drawing_fill_since (RsDrawing *self, guint op, RsInk ink);
void rs_drawing_fill_again (RsDrawing *self, guint op, RsInk ink);
void rs_drawing_stroke_again (RsDrawing *self, guint op, RsInk ink, double width);
void rs_drawing_clip_again (RsDrawing *self, guint op);

/* A text that is the same for the same picture: golden files, and tests of determinism. */
char *rs_drawing_to_string (const RsDrawing *self, int decimals);

G_END_DECLS
