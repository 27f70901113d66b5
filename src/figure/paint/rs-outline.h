/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <cairo.h>

#include "figure/paint/rs-palette.h"

G_BEGIN_DECLS

/*
 * The line around a whole figure, to be painted before it: everything that it fills, grown.
 * @begin: the index of its RS_OP_BEGIN_FIGURE
 */
void rs_outline_draw (const RsDrawing *drawing, guint begin, const GdkRGBA *colour, cairo_t *cr);

G_END_DECLS
