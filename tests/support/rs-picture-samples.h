/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/store/rs-picture-header.h"

G_BEGIN_DECLS

/*
 * The bytes of a picture that is whole as far as its parts go: header, pixels, end. Nobody could
 * decode the pixels.
 */
GBytes *rs_sample_picture (RsPictureKind kind, guint width, guint height);

/* WebP comes in three ways: this one says its size in a part of its own. */
GBytes *rs_sample_extended_webp (guint width, guint height);

/* WebP without loss. */
GBytes *rs_sample_lossless_webp (guint width, guint height);

G_END_DECLS
