/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "figure/pose/rs-motion.h"
#include "figure/scene/rs-stage.h"

G_BEGIN_DECLS

/* The whole body as one grey shape, the darker the more of it @figure covers. */
void rs_still_add_ghost (const RsStage *stage, const RsParts *figure);

/* How the tracked point moves from one key to another. */
void rs_still_add_arrow (
    const RsMotion *motion, guint from, guint to, const RsCamera *camera, RsDrawing *drawing);

G_END_DECLS
