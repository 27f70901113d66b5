/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <gdk/gdk.h>

#include "figure/scene/rs-drawing.h"

G_BEGIN_DECLS

typedef enum
{
  RS_THEME_LIGHT,
  RS_THEME_DARK,
  RS_THEME_HIGH_CONTRAST,
  RS_THEME_DARK_HIGH_CONTRAST,
} RsTheme;

/* Skin, ear and hair together; four sets, none of them the normal one. */
typedef enum
{
  RS_TONE_1,
  RS_TONE_2,
  RS_TONE_3,
  RS_TONE_4,
} RsTone;

#define RS_N_TONES (RS_TONE_4 + 1)

/* A colour for every role. A plain value. */
typedef struct
{
  RsTheme theme;
  RsTone tone;
  GdkRGBA colours[RS_N_ROLES];
  GdkRGBA far;  /* what limbs of the far side are mixed with */
  GdkRGBA edge; /* a line all around the figure; of no alpha where there is none */
} RsPalette;

/*
 * @accent: the user's accent colour, which shirt and arrow take; NULL for blue. High contrast
 *     has its own.
 */
void rs_palette_init (RsPalette *palette, RsTheme theme, RsTone tone, const GdkRGBA *accent);

/* The colour of a shape. */
GdkRGBA rs_palette_mix (const RsPalette *palette, const RsInk *ink);

/* How well two colours can be told apart by lightness, after WCAG 2: 1 to 21. */
double rs_palette_get_contrast (const GdkRGBA *a, const GdkRGBA *b);

/* Part of the key of a cache: equal for palettes with the same colours. */
guint rs_palette_hash (const RsPalette *palette);

G_END_DECLS
