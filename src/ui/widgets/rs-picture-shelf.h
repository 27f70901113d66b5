/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/store/rs-store.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * RsPictureShelf:
 *
 * Small copies of the user's own pictures, for cards: decoded in a thread when they are first
 * asked for, the last few dozen kept.
 *
 * Emits "ready" with the name of a picture when it can be had.
 */
#define RS_TYPE_PICTURE_SHELF (rs_picture_shelf_get_type ())
G_DECLARE_FINAL_TYPE (RsPictureShelf, rs_picture_shelf, RS, PICTURE_SHELF, GObject)

RsPictureShelf *rs_picture_shelf_new (RsStore *store);

/*
 * Returns: (transfer none): the picture that the store keeps as @name, good until the main loop
 *     runs again; NULL when there is none, or when it is still to be decoded
 */
GdkPaintable *rs_picture_shelf_get (RsPictureShelf *self, const char *name);

/* Where the picture is that the store keeps as @name, for who wants a large one; free it. NULL when
 * there is none. */
char *rs_picture_shelf_find_file (RsPictureShelf *self, const char *name);

G_END_DECLS
