/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "figure/scene/rs-scene.h"

G_BEGIN_DECLS

/*
 * A mistake is shown by two pictures that differ in nothing else: the wrong pose and the right
 * one, from where the mistake is seen best, in the same frame. Rings say where to look, and a
 * badge with a cross or a tick which of the two it is.
 */

/* The camera of both pictures, for pictures of this size. */
void rs_fault_picture_aim (RsScene *scene,
                           RsMovement *movement,
                           guint fault,
                           const RsSceneStyle *style,
                           double width,
                           double height,
                           RsCamera *camera);

/* One of the two, without muscles. */
void rs_fault_picture_draw (RsScene *scene,
                            RsMovement *movement,
                            guint fault,
                            gboolean wrong,
                            const RsSceneStyle *style,
                            double width,
                            double height,
                            RsDrawing *drawing);

/* The ring around a mark: its centre on the picture, and its radius; pixels. */
void rs_fault_picture_get_ring (RsMovement *movement,
                                guint fault,
                                guint mark,
                                gboolean wrong,
                                const RsCamera *camera,
                                double *x,
                                double *y,
                                double *radius);

G_END_DECLS
