/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "figure/paint/rs-mask.h"

G_BEGIN_DECLS

/**
 * RsTracer:
 *
 * Turns paths into masks, with exact areas for edges. Each part of a path that is closed is taken
 * for itself and the most of them counts, which for the hulls of a body is their union: where one
 * hull goes on as the next, no edge is seen twice.
 */
typedef struct _RsTracer RsTracer;

RsTracer *rs_tracer_new (void);
void rs_tracer_free (RsTracer *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsTracer, rs_tracer_free)

/* How many pixels there are, and where the drawing lies on them. */
void rs_tracer_set_place (RsTracer *self, int width, int height, double scale, double x, double y);

/* Both add to @mask. @grow: how much larger circles are, in units of the drawing */
void rs_tracer_fill (RsTracer *self, const RsPathElement *path, guint n, double grow, RsMask *mask);
void
rs_tracer_stroke (RsTracer *self, const RsPathElement *path, guint n, double width, RsMask *mask);

G_END_DECLS
