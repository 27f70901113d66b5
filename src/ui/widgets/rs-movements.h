/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/session/rs-plan.h"
#include "figure/paint/rs-palette.h"
#include "ui/widgets/rs-picture-shelf.h"

#include <adwaita.h>

G_BEGIN_DECLS

/* Only named here: who shows pages and sessions need not know of bones. */
typedef struct _RsMovement RsMovement;
typedef struct _RsFigurePaintable RsFigurePaintable;

/* What people choose about the figure. A plain value. */
typedef struct
{
  int build; /* an RsBuild */
  RsTone tone;
} RsFigureLook;

/**
 * RsMovements:
 *
 * Where movements come from, and how the figure in them looks now: build and tone by the
 * settings, colours by light, dark, high contrast and accent. Reads a movement when it is first
 * asked for. Draws thumbnails one at a time in a thread, when there is nothing better to do.
 *
 * Emits "changed" when everything has to be drawn anew, and "thumbnail-ready" with the id of
 * an exercise.
 */
#define RS_TYPE_MOVEMENTS (rs_movements_get_type ())
G_DECLARE_FINAL_TYPE (RsMovements, rs_movements, RS, MOVEMENTS, GObject)

RsMovements *rs_movements_new (GSettings *settings, AdwStyleManager *style);

/* Whether the exercise @id has a movement; does not read it. */
gboolean rs_movements_has (RsMovements *self, const char *id);

/* Returns: (transfer none): the movement of the exercise @id, or NULL */
RsMovement *rs_movements_lookup (RsMovements *self, const char *id);

/* Whether a repetition of the exercise @id goes up first; FALSE where nothing is known of it. */
gboolean rs_movements_begins_with_lift (RsMovements *self, const char *id);

/*
 * The side that works in the movement of the exercise @id, where each set is done on one; else, and
 * where nothing is known of it, %RS_SET_SIDE_BOTH.
 */
RsSetSide rs_movements_get_side (RsMovements *self, const char *id);

RsFigureLook rs_movements_get_look (RsMovements *self);
const RsPalette *rs_movements_get_palette (RsMovements *self);

/* Gives @paintable the look that has been chosen, with working muscles marked or not. */
void rs_movements_dress (RsMovements *self, RsFigurePaintable *paintable, gboolean with_muscles);

/**
 * rs_movements_get_thumbnail:
 * @id: of an exercise
 * @look: NULL for the one that has been chosen
 * @size: pixels on each side
 * @scale: device pixels for each of them
 *
 * Returns: (transfer none): the picture; NULL when there is no movement, or when it is still to
 *     be drawn: then "thumbnail-ready" says when to ask again
 */
GdkTexture *rs_movements_get_thumbnail (
    RsMovements *self, const char *id, const RsFigureLook *look, int size, double scale);

/* Where pictures are that users gave their own exercises instead; NULL for none. */
RsPictureShelf *rs_movements_get_pictures (RsMovements *self);
void rs_movements_set_pictures (RsMovements *self, RsPictureShelf *pictures);

G_END_DECLS
