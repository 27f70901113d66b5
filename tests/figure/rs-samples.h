/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "figure/pose/rs-movement.h"
#include "figure/scene/rs-drawing.h"

G_BEGIN_DECLS

/* The two movements whose joints the design gives as reference, not yet baked. */
RsMovementFacts *rs_samples_squat (void);
RsMovementFacts *rs_samples_side_plank (void);

/* Standing, with both feet planted, as the first of two keys that are the same. */
RsMovementFacts *rs_samples_stand (void);

/* Any pose with numbers in a wide range, in all modes of its limbs. */
void rs_samples_random_pose (GRand *random, RsPose *pose);

/* How many shapes of @drawing have the role. */
guint rs_samples_count_role (const RsDrawing *drawing, RsRole role);

G_END_DECLS
