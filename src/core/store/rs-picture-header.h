/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* No picture of the user's is larger. */
#define RS_PICTURE_MAX_BYTES (10 * 1024 * 1024)
#define RS_PICTURE_MAX_PIXELS 8192 /* on each side */

typedef enum
{
  RS_PICTURE_PNG,
  RS_PICTURE_JPEG,
  RS_PICTURE_WEBP,
} RsPictureKind;

/**
 * RsPictureHeader:
 * @kind: by the first bytes, whatever the file is called
 * @width: pixels, 1 to %RS_PICTURE_MAX_PIXELS
 * @height: the same
 *
 * What a picture says about itself before anything decodes it.
 */
typedef struct
{
  RsPictureKind kind;
  guint width;
  guint height;
} RsPictureHeader;

/*
 * Whether @bytes are a picture that may be kept: PNG, JPEG or WebP, within the limits, and whole
 * as far as its parts say how long they are. Pixels are not decoded.
 *
 * @header: (out) (optional)
 *
 * Returns: FALSE with an error of %RS_ERROR, a sentence for the user: %RS_ERROR_KIND (no such
 *     picture), %RS_ERROR_TOO_LARGE, %RS_ERROR_SYNTAX (broken or cut off)
 */
gboolean rs_picture_header_read (GBytes *bytes, RsPictureHeader *header, GError **error);

/* ".png", ".jpg", ".webp" */
const char *rs_picture_kind_get_suffix (RsPictureKind kind);

G_END_DECLS
