/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* How a text looks on paper. */
typedef enum
{
  RS_PRINT_TITLE,
  RS_PRINT_HEADING,
  RS_PRINT_BODY,
  RS_PRINT_SMALL,
} RsPrintRole;

/**
 * RsPrintText:
 *
 * A column of texts for paper. It is measured and drawn at any width and size of text, so that
 * whoever lays out a page can find the size at which everything fits.
 */
typedef struct _RsPrintText RsPrintText;

RsPrintText *rs_print_text_new (void);
void rs_print_text_free (RsPrintText *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsPrintText, rs_print_text_free)

/*
 * @marker: what stands before the text, such as a number or a bullet; NULL for nothing
 * @text: plain, no markup; an empty one adds nothing
 */
void rs_print_text_add (RsPrintText *self, RsPrintRole role, const char *marker, const char *text);

/*
 * Sets the column in text of @size points, @width wide. With @draw it is drawn, its top left at
 * @x, @y; else only measured. Returns its height, in the units of @cr.
 */
double rs_print_text_set (
    RsPrintText *self, cairo_t *cr, double x, double y, double width, double size, gboolean draw);

G_END_DECLS
