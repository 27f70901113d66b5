/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <adwaita.h>

#include "core/store/rs-store.h"

G_BEGIN_DECLS

/**
 * RsPictureRow:
 *
 * Chooses a picture of the user's own: from a file, or dropped onto the row. The store copies it
 * in; what is no picture, too large or broken is refused in words at the row. Emits "changed"
 * when there is another picture, none any more, or when it begins or ends being busy.
 */
#define RS_TYPE_PICTURE_ROW (rs_picture_row_get_type ())
G_DECLARE_FINAL_TYPE (RsPictureRow, rs_picture_row, RS, PICTURE_ROW, AdwActionRow)

GtkWidget *rs_picture_row_new (RsStore *store);

/* The name under which the store keeps it, or NULL. */
const char *rs_picture_row_get_name (RsPictureRow *self);
void rs_picture_row_set_name (RsPictureRow *self, const char *name);

/* Whether a picture is being copied in or looked at. */
gboolean rs_picture_row_get_busy (RsPictureRow *self);

/* Why the last picture was refused, or NULL. */
const char *rs_picture_row_get_wrong (RsPictureRow *self);

/* Takes the picture in @file, as if it had been chosen. */
void rs_picture_row_take (RsPictureRow *self, GFile *file);

/* Puts @picture before the text of @row; while it is not shown, neither is the gap for it. */
void rs_picture_row_add_prefix (AdwActionRow *row, GtkWidget *picture);

G_END_DECLS
