/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "figure/pose/rs-movement-facts.h"

G_BEGIN_DECLS

/*
 * Baking: an author says what shall lie where and what shall balance, and the numbers of the
 * pose are found that make it so.
 */

/* Whether @make is something that a fit can measure: "kneeR.y", "com.x", "angle.hipL.1". */
gboolean rs_bake_knows_measure (const char *make);

/* What @make is in this body, in metres or degrees. @make has to be known. */
double rs_bake_measure (const RsMovementFacts *facts, const RsBody *body, const char *make);

/* Changes the pose of @key. Returns by how much it still fails, metres or degrees/100. */
double rs_bake_key (const RsMovementFacts *facts, RsKey *key);

/* The weights that are held in this body's posture. */
guint rs_bake_get_loads (const RsMovementFacts *facts, const RsBody *body, RsLoad *loads);

G_END_DECLS
