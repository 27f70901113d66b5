/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/paint/rs-mask.h"

#include <string.h>

void
rs_mask_init (RsMask *mask, int width, int height)
{
  *mask = (RsMask) { .width = width, .height = height };
  mask->left = g_new (int, height);
  mask->right = g_new (int, height);
  mask->pixels = g_new0 (guint8, (gsize) width * (gsize) height);
  mask->top = 0;
  mask->bottom = height;
  for (int y = 0; y < height; y++)
    {
      mask->left[y] = width;
      mask->right[y] = 0;
    }
  rs_mask_clear (mask);
}

void
rs_mask_finish (RsMask *mask)
{
  g_clear_pointer (&mask->left, g_free);
  g_clear_pointer (&mask->right, g_free);
  g_clear_pointer (&mask->pixels, g_free);
}

void
rs_mask_clear (RsMask *mask)
{
  for (int y = mask->top; y < mask->bottom; y++)
    {
      if (mask->left[y] < mask->right[y])
        memset (mask->pixels + (gsize) y * (gsize) mask->width + mask->left[y], 0,
                (gsize) (mask->right[y] - mask->left[y]));
      mask->left[y] = mask->width;
      mask->right[y] = 0;
    }
  mask->top = mask->height;
  mask->bottom = 0;
}

guint8 *
rs_mask_open_row (RsMask *mask, int y, int from, int to)
{
  mask->left[y] = MIN (mask->left[y], from);
  mask->right[y] = MAX (mask->right[y], to);
  mask->top = MIN (mask->top, y);
  mask->bottom = MAX (mask->bottom, y + 1);

  return mask->pixels + (gsize) y * (gsize) mask->width;
}

void
rs_mask_set_product (RsMask *mask, const RsMask *a, const RsMask *b)
{
  int top = b != NULL ? MAX (a->top, b->top) : a->top;
  int bottom = b != NULL ? MIN (a->bottom, b->bottom) : a->bottom;

  rs_mask_clear (mask);
  for (int y = top; y < bottom; y++)
    {
      int left = b != NULL ? MAX (a->left[y], b->left[y]) : a->left[y];
      int right = b != NULL ? MIN (a->right[y], b->right[y]) : a->right[y];
      gsize start = (gsize) y * (gsize) mask->width;
      guint8 *row;

      if (left >= right)
        continue;

      row = rs_mask_open_row (mask, y, left, right);
      if (b == NULL)
        memcpy (row + left, a->pixels + start + left, (gsize) (right - left));
      else
        for (int x = left; x < right; x++)
          row[x] = (guint8) rs_mask_multiply (a->pixels[start + (gsize) x],
                                              b->pixels[start + (gsize) x]);
    }
}
