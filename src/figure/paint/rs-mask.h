/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "figure/scene/rs-drawing.h"

G_BEGIN_DECLS

/**
 * RsMask:
 *
 * How much of each pixel a shape covers, 0 to 255. Knows which part of which row has something,
 * so that only that is looked at.
 */
typedef struct
{
  int width;
  int height;
  int top; /* rows that have something, bottom not included */
  int bottom;
  int *left; /* of each row, right not included */
  int *right;
  guint8 *pixels;
} RsMask;

void rs_mask_init (RsMask *mask, int width, int height);
void rs_mask_finish (RsMask *mask);
void rs_mask_clear (RsMask *mask);

/* The row, of which pixels @from to before @to are about to be set. */
guint8 *rs_mask_open_row (RsMask *mask, int y, int from, int to);

/* @mask becomes @a where @b is; @b NULL is everywhere. */
void rs_mask_set_product (RsMask *mask, const RsMask *a, const RsMask *b);

/* Both within 0 to 255. */
static inline guint
rs_mask_multiply (guint a, guint b)
{
  guint t = a * b + 128;

  return (t + (t >> 8)) >> 8;
}

G_END_DECLS
