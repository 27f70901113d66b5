/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/paint/rs-palette.h"

#include <math.h>

/* 0xrrggbb for light and dark; high contrast changes some of them. */
static const struct
{
  guint32 light;
  guint32 dark;
} colours[RS_N_ROLES] = {
  [RS_ROLE_SKIN] = { 0xdc9f7c, 0xdc9f7c },
  [RS_ROLE_EAR] = { 0xc07f5f, 0xb57452 },
  [RS_ROLE_HAIR] = { 0x4b3029, 0x79503f },
  [RS_ROLE_SHIRT] = { 0x5b86b0, 0x6b9bca },
  [RS_ROLE_SHORTS] = { 0x2e3d5b, 0x47598a },
  [RS_ROLE_TRIM] = { 0x7fa4cb, 0x9dbbe0 },
  [RS_ROLE_SOCK] = { 0xeef1f6, 0xd3d7e0 },
  [RS_ROLE_SHOE] = { 0x33867f, 0x45a79d },
  [RS_ROLE_SHOE_DETAIL] = { 0xbfe3da, 0xcdeee5 },
  [RS_ROLE_SOLE] = { 0xd7dde8, 0xe8ebf2 },
  [RS_ROLE_EYE] = { 0x241815, 0x2a1a15 },
  [RS_ROLE_BROW] = { 0x5f4035, 0x7a5241 },
  [RS_ROLE_CHEEK] = { 0xe07a66, 0xe07a66 },
  [RS_ROLE_MOUTH] = { 0x8f4038, 0x8f4038 },
  [RS_ROLE_LINE] = { 0x1c2233, 0x101116 },
  [RS_ROLE_PRIMARY] = { 0xe8352e, 0xff4d42 },
  [RS_ROLE_PRIMARY_EDGE] = { 0x8c1216, 0x8e1414 },
  [RS_ROLE_SECONDARY] = { 0xf7a531, 0xffb547 },
  [RS_ROLE_SECONDARY_EDGE] = { 0x9a5c00, 0xa36300 },
  [RS_ROLE_EQUIPMENT] = { 0x98a1b5, 0x8a94aa },
  [RS_ROLE_EQUIPMENT_DARK] = { 0x566078, 0x69738c },
  [RS_ROLE_METAL] = { 0x7d879c, 0xa3adc2 },
  [RS_ROLE_MAT] = { 0xb9d3cc, 0x41625c },
  [RS_ROLE_BAND] = { 0x8f6bc9, 0xb392ea },
  [RS_ROLE_WALL] = { 0xe4e5ea, 0x55555f },
  [RS_ROLE_BALL] = { 0x8fbdb3, 0x568179 },
  [RS_ROLE_SHADOW] = { 0x1c2340, 0x000000 },
  [RS_ROLE_GHOST] = { 0x8d97ad, 0x8a93a8 },
  [RS_ROLE_ARROW] = { 0x3a63c8, 0x82a6ff },
  [RS_ROLE_WRONG] = { 0xc2410c, 0xff8a5c },
  [RS_ROLE_RIGHT] = { 0x15803d, 0x5fd68a },
  [RS_ROLE_SIGN] = { 0xffffff, 0x16161a },
};

/*
 * What high contrast changes. Clothes are dark in both, so that muscles shine on them; the line
 * around the figure parts it from the page, whatever its skin and clothes are.
 */
static const struct
{
  RsRole role;
  guint32 light;
  guint32 dark;
} strong[] = {
  { RS_ROLE_SHIRT, 0x173f73, 0x24508f },     { RS_ROLE_SHORTS, 0x0c1630, 0x16255a },
  { RS_ROLE_SHOE, 0x0f5c55, 0x6fd6ca },      { RS_ROLE_SOLE, 0x5a6478, 0xffffff },
  { RS_ROLE_SOCK, 0xffffff, 0xffffff },      { RS_ROLE_LINE, 0x000000, 0x000000 },
  { RS_ROLE_PRIMARY, 0xff2a1f, 0xff5a4f },   { RS_ROLE_PRIMARY_EDGE, 0x4a0006, 0x3a0004 },
  { RS_ROLE_SECONDARY, 0xffcc1a, 0xffd66b }, { RS_ROLE_SECONDARY_EDGE, 0x5c3500, 0x4a2c00 },
  { RS_ROLE_EQUIPMENT, 0x636c80, 0xb4bdd0 }, { RS_ROLE_EQUIPMENT_DARK, 0x2e364a, 0x98a3bb },
  { RS_ROLE_METAL, 0x4a5366, 0xd0d7e6 },     { RS_ROLE_MAT, 0x5f877d, 0x7fb0a6 },
  { RS_ROLE_BAND, 0x5a2fa0, 0xcdb4ff },      { RS_ROLE_WALL, 0x7a7d88, 0x8a8d98 },
  { RS_ROLE_BALL, 0x3f7569, 0x8fd0c2 },      { RS_ROLE_GHOST, 0x4a5366, 0xc8d0e0 },
  { RS_ROLE_ARROW, 0x12348f, 0xb4caff },     { RS_ROLE_WRONG, 0x8f2400, 0xffab85 },
  { RS_ROLE_RIGHT, 0x00551f, 0x8df0ae },     { RS_ROLE_SIGN, 0xffffff, 0x0b0b10 },
};

/* Skin, ear, hair on light and on dark ground. */
static const guint32 tones[RS_N_TONES][4] = {
  [RS_TONE_1] = { 0xf1c9ac, 0xd9a585, 0x7b4a2c, 0xa9744c },
  [RS_TONE_2] = { 0xdc9f7c, 0xc07f5f, 0x4b3029, 0x79503f },
  [RS_TONE_3] = { 0xa9714f, 0x8d5a3c, 0x2b1d1a, 0x5d4238 },
  [RS_TONE_4] = { 0x734a36, 0x5a3828, 0x1d1614, 0x5a4640 },
};

#define FAR_LIGHT 0x2a3450
#define FAR_DARK 0x2b2f45

/* The pages and cards on which figures stand: arrows have to be seen on both. */
static const guint32 grounds[2][2] = { { 0xffffff, 0xfafafb }, { 0x242428, 0x36363a } };

#define CONTRAST 4.5

/* The accent that the colours above are made for, and how far they go from it to another one.
 * The shirt stays calm and apart from the muscles, red or amber as an accent may be. */
#define ACCENT 0x3584e4
#define ACCENT_IN_SHIRT 0.4f
#define ACCENT_IN_ARROW 0.8f

/* Lines of high contrast: a halo of this alpha becomes as strong as that many. */
#define STRONG_LINES 1.8f

static GdkRGBA
from_number (guint32 rgb)
{
  return (GdkRGBA) { (float) (rgb >> 16 & 0xff) / 255.f, (float) (rgb >> 8 & 0xff) / 255.f,
                     (float) (rgb & 0xff) / 255.f, 1 };
}

static GdkRGBA
mix (GdkRGBA a, GdkRGBA b, float t)
{
  return (GdkRGBA) { a.red + (b.red - a.red) * t, a.green + (b.green - a.green) * t,
                     a.blue + (b.blue - a.blue) * t, a.alpha };
}

static void
shift (GdkRGBA *colour, const GdkRGBA *accent, float t)
{
  GdkRGBA blue = from_number (ACCENT);

  colour->red = CLAMP (colour->red + t * (accent->red - blue.red), 0, 1);
  colour->green = CLAMP (colour->green + t * (accent->green - blue.green), 0, 1);
  colour->blue = CLAMP (colour->blue + t * (accent->blue - blue.blue), 0, 1);
}

static double
linearize (double c)
{
  return c <= 0.04045 ? c / 12.92 : pow ((c + 0.055) / 1.055, 2.4);
}

/* The contrast ratio of WCAG 2. */
double
rs_palette_get_contrast (const GdkRGBA *a, const GdkRGBA *b)
{
  double la = 0.2126 * linearize (a->red) + 0.7152 * linearize (a->green) +
              0.0722 * linearize (a->blue) + 0.05;
  double lb = 0.2126 * linearize (b->red) + 0.7152 * linearize (b->green) +
              0.0722 * linearize (b->blue) + 0.05;

  return la > lb ? la / lb : lb / la;
}

/* Darker on light ground, lighter on dark, until it stands out enough. */
static void
stand_out (GdkRGBA *colour, gboolean dark)
{
  GdkRGBA end = from_number (dark ? 0xffffff : 0x000000);
  GdkRGBA from = *colour, first = from_number (grounds[dark][0]);
  GdkRGBA second = from_number (grounds[dark][1]);

  for (float t = 0.05f; t < 1 && MIN (rs_palette_get_contrast (colour, &first),
                                      rs_palette_get_contrast (colour, &second)) < CONTRAST;
       t += 0.05f)
    *colour = mix (from, end, t);
}

static gboolean
is_high_contrast (RsTheme theme)
{
  return theme == RS_THEME_HIGH_CONTRAST || theme == RS_THEME_DARK_HIGH_CONTRAST;
}

static gboolean
is_dark (RsTheme theme)
{
  return theme == RS_THEME_DARK || theme == RS_THEME_DARK_HIGH_CONTRAST;
}

static void
set_tone (RsPalette *palette, RsTone tone, gboolean dark)
{
  const GdkRGBA black = { 0, 0, 0, 1 };
  GdkRGBA skin = from_number (tones[tone][0]);
  GdkRGBA hair = from_number (tones[tone][dark ? 3 : 2]);

  palette->colours[RS_ROLE_SKIN] = skin;
  palette->colours[RS_ROLE_EAR] = mix (skin, from_number (tones[tone][1]), 0.6f);
  palette->colours[RS_ROLE_HAIR] = hair;
  palette->colours[RS_ROLE_BROW] = mix (hair, skin, 0.25f);
  palette->colours[RS_ROLE_EYE] = mix (from_number (tones[tone][2]), black, 0.45f);
  palette->colours[RS_ROLE_CHEEK] = mix (skin, from_number (0xe2574c), 0.5f);
  palette->colours[RS_ROLE_MOUTH] = mix (skin, from_number (0x5c1f1a), 0.75f);
}

void
rs_palette_init (RsPalette *palette, RsTheme theme, RsTone tone, const GdkRGBA *accent)
{
  gboolean dark = is_dark (theme);

  *palette = (RsPalette) { .theme = theme, .tone = tone };
  for (guint i = 0; i < RS_N_ROLES; i++)
    palette->colours[i] = from_number (dark ? colours[i].dark : colours[i].light);
  palette->far = from_number (dark ? FAR_DARK : FAR_LIGHT);

  if (is_high_contrast (theme))
    {
      for (guint i = 0; i < G_N_ELEMENTS (strong); i++)
        palette->colours[strong[i].role] = from_number (dark ? strong[i].dark : strong[i].light);
      palette->edge = from_number (dark ? 0xffffff : 0x000000);
    }
  else
    {
      if (accent != NULL)
        {
          shift (&palette->colours[RS_ROLE_SHIRT], accent, ACCENT_IN_SHIRT);
          shift (&palette->colours[RS_ROLE_TRIM], accent, ACCENT_IN_SHIRT);
          shift (&palette->colours[RS_ROLE_ARROW], accent, ACCENT_IN_ARROW);
        }
      stand_out (&palette->colours[RS_ROLE_ARROW], dark);
    }
  set_tone (palette, tone, dark);
}

GdkRGBA
rs_palette_mix (const RsPalette *palette, const RsInk *ink)
{
  GdkRGBA colour = palette->colours[ink->role];
  float end = ink->tint > 0 ? 1 : 0;

  colour = mix (colour, palette->colours[RS_ROLE_LINE], ink->line);
  colour = mix (colour, (GdkRGBA) { end, end, end, 1 }, ABS (ink->tint));
  colour = mix (colour, palette->far, ink->far);
  colour.alpha = ink->alpha;
  if (ink->role == RS_ROLE_SHADOW && is_dark (palette->theme))
    colour.alpha = MIN (1, colour.alpha * 2.2f);
  if (ink->role == RS_ROLE_LINE && is_high_contrast (palette->theme))
    colour.alpha = 1 - powf (1 - colour.alpha, STRONG_LINES);

  return colour;
}

guint
rs_palette_hash (const RsPalette *palette)
{
  guint hash = 5381 + palette->theme;

  for (guint i = 0; i < RS_N_ROLES; i++)
    hash = hash * 33 + gdk_rgba_hash (&palette->colours[i]);

  return hash;
}
