/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "figure/paint/rs-canvas.h"

G_BEGIN_DECLS

/*
 * The line around a whole figure, to be painted before it: everything that it fills, grown.
 * @begin: the index of its RS_OP_BEGIN_FIGURE
 */
void
rs_outline_draw (const RsDrawing *drawing, guint begin, const GdkRGBA *colour, RsCanvas *canvas);

G_END_DECLS
