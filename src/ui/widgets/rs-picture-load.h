/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/*
 * Decodes the picture at @path in a thread, turned as its camera was held and no larger than
 * @size pixels on either side.
 */
void rs_picture_load (const char *path,
                      int size,
                      GCancellable *cancellable,
                      GAsyncReadyCallback callback,
                      gpointer user_data);

/*
 * Returns: (transfer full): the picture, or NULL with an error whose message is a sentence for the
 *     user; %G_IO_ERROR_CANCELLED when it was
 */
GdkTexture *rs_picture_load_finish (GAsyncResult *result, GError **error);

G_END_DECLS
