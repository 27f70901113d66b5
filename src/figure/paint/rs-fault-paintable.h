/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <gdk/gdk.h>

#include "figure/paint/rs-palette.h"
#include "figure/scene/rs-scene.h"

G_BEGIN_DECLS

/**
 * RsFaultPaintable:
 *
 * A mistake, or how it is done right, as a still picture of any size: one of the two of
 * rs-fault-picture.h, to be shown beside each other. Immutable: who wants other colours makes
 * another one.
 */
#define RS_TYPE_FAULT_PAINTABLE (rs_fault_paintable_get_type ())
G_DECLARE_FINAL_TYPE (RsFaultPaintable, rs_fault_paintable, RS, FAULT_PAINTABLE, GObject)

/*
 * @movement: one of the other side is a mirrored one
 * @fault: its number, as rs_movement_find_fault() has it
 * @scale: pixels of the screen per pixel of the picture
 */
RsFaultPaintable *rs_fault_paintable_new (RsMovement *movement,
                                          guint fault,
                                          gboolean wrong,
                                          const RsPalette *palette,
                                          RsBuild build,
                                          double scale);

G_END_DECLS
