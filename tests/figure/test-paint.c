/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/paint/rs-figure-paintable.h"
#include "figure/paint/rs-painter.h"

#include "rs-film.h"

#include <gtk/gtk.h>
#include <math.h>

#define SIZE 160

/* The pages and cards of libadwaita that figures stand on. */
static const GdkRGBA grounds[2][2] = {
  { { 1, 1, 1, 1 }, { 0.980f, 0.980f, 0.984f, 1 } },
  { { 0.141f, 0.141f, 0.157f, 1 }, { 0.212f, 0.212f, 0.227f, 1 } },
};

static const char *const accents[] = {
  "#3584e4", "#2190a4", "#3a944a", "#c88800", "#ed5b00", "#e62d42", "#d56199", "#9141ac", "#6f8396",
};

/* --- Paths --- */

static void
test_path (void)
{
  g_autoptr (RsDrawing) drawing = rs_drawing_new ();
  g_autoptr (GskPath) path = NULL;
  /* gsk_path_get_bounds() takes the weights of its conics for points. */
  static const graphene_point_t extremes[] = {
    { 20, 50 }, { 110, 50 }, { 40, 30 }, { 90, 30 }, { 65, 30 }, { 90, 70 }, { 40, 70 }, { 65, 70 },
  };
  guint n;

  /* A capsule from (40, 50) to (90, 50) of radius 20, clockwise as hulls are. */
  rs_drawing_arc (drawing, 40, 50, 20, G_PI_2, 3 * G_PI_2);
  rs_drawing_arc (drawing, 90, 50, 20, -G_PI_2, G_PI_2);
  rs_drawing_close (drawing);
  rs_drawing_fill (drawing, (RsInk) { RS_ROLE_SKIN, 1, 0, 0, 0 });

  path = rs_drawing_op_to_path (drawing, rs_drawing_get_ops (drawing, &n));
  g_assert_cmpuint (n, ==, 1);
  for (guint i = 0; i < G_N_ELEMENTS (extremes); i++)
    {
      float x = extremes[i].x - 65, y = extremes[i].y - 50;

      g_assert_true (gsk_path_in_fill (
          path, &GRAPHENE_POINT_INIT (65 + 0.9995f * x, 50 + 0.9995f * y), GSK_FILL_RULE_WINDING));
      g_assert_false (gsk_path_in_fill (
          path, &GRAPHENE_POINT_INIT (65 + 1.0005f * x, 50 + 1.0005f * y), GSK_FILL_RULE_WINDING));
    }
  g_assert_true (gsk_path_is_closed (path));
}

/* Points a hundredth of a pixel within and beyond the arc. */
static void
test_arcs (void)
{
  g_autoptr (RsDrawing) drawing = rs_drawing_new ();
  g_autoptr (GskPath) path = NULL;
  guint n;

  rs_drawing_arc (drawing, 100, 100, 80, 0.3, 0.3 + 2 * G_PI);
  rs_drawing_close (drawing);
  rs_drawing_fill (drawing, (RsInk) { RS_ROLE_SKIN, 1, 0, 0, 0 });
  path = rs_drawing_op_to_path (drawing, rs_drawing_get_ops (drawing, &n));

  for (guint i = 0; i < 360; i++)
    {
      float x = cosf ((float) rs_radians (i)), y = sinf ((float) rs_radians (i));

      g_assert_true (gsk_path_in_fill (
          path, &GRAPHENE_POINT_INIT (100 + 79.99f * x, 100 + 79.99f * y), GSK_FILL_RULE_WINDING));
      g_assert_false (gsk_path_in_fill (
          path, &GRAPHENE_POINT_INIT (100 + 80.01f * x, 100 + 80.01f * y), GSK_FILL_RULE_WINDING));
    }
}

/* --- Palettes --- */

static void
test_roles (void)
{
  for (RsTheme theme = RS_THEME_LIGHT; theme <= RS_THEME_DARK_HIGH_CONTRAST; theme++)
    for (RsTone tone = RS_TONE_1; tone < RS_N_TONES; tone++)
      {
        RsPalette palette;

        rs_palette_init (&palette, theme, tone, NULL);
        for (RsRole role = 0; role < RS_N_ROLES; role++)
          {
            const GdkRGBA *colour = &palette.colours[role];

            g_assert_cmpfloat (colour->alpha, ==, 1);
            if (role != RS_ROLE_LINE && role != RS_ROLE_SHADOW)
              g_assert_cmpfloat (colour->red + colour->green + colour->blue, >, 0.1);
          }
        g_assert_cmpfloat (palette.far.alpha, ==, 1);
      }
}

static void
assert_contrast (const RsPalette *palette, const GdkRGBA *a, const GdkRGBA *b, double least)
{
  double contrast = rs_palette_get_contrast (a, b);

  if (contrast < least)
    g_test_fail_printf ("theme %d, tone %d: %.2f instead of %.1f", palette->theme, palette->tone,
                        contrast, least);
}

/* What the design promises to people who need it, whatever accent they have. */
static void
test_contrast (void)
{
  for (RsTheme theme = RS_THEME_LIGHT; theme <= RS_THEME_DARK_HIGH_CONTRAST; theme++)
    for (guint i = 0; i < G_N_ELEMENTS (accents) * RS_N_TONES; i++)
      {
        gboolean dark = theme == RS_THEME_DARK || theme == RS_THEME_DARK_HIGH_CONTRAST;
        gboolean strong = theme >= RS_THEME_HIGH_CONTRAST;
        RsPalette palette;
        const GdkRGBA *colours = palette.colours;
        GdkRGBA accent;

        gdk_rgba_parse (&accent, accents[i / RS_N_TONES]);
        rs_palette_init (&palette, theme, i % RS_N_TONES, &accent);
        g_assert_cmpint (palette.edge.alpha > 0, ==, strong);
        for (guint j = 0; j < 2; j++)
          {
            assert_contrast (&palette, &colours[RS_ROLE_ARROW], &grounds[dark][j], 4.5);
            assert_contrast (&palette, &colours[RS_ROLE_WRONG], &grounds[dark][j], 4.5);
            assert_contrast (&palette, &colours[RS_ROLE_RIGHT], &grounds[dark][j], 4.5);
            if (strong)
              assert_contrast (&palette, &palette.edge, &grounds[dark][j], 4.5);
          }
        assert_contrast (&palette, &colours[RS_ROLE_WRONG], &colours[RS_ROLE_SIGN], 4.5);
        assert_contrast (&palette, &colours[RS_ROLE_RIGHT], &colours[RS_ROLE_SIGN], 4.5);
        assert_contrast (&palette, &colours[RS_ROLE_PRIMARY], &colours[RS_ROLE_SECONDARY], 1.8);
        for (guint j = 0; strong && j < 2; j++)
          {
            const GdkRGBA *clothes = &colours[j == 0 ? RS_ROLE_SHIRT : RS_ROLE_SHORTS];

            assert_contrast (&palette, &colours[RS_ROLE_PRIMARY], clothes, 2.5);
            assert_contrast (&palette, &colours[RS_ROLE_SECONDARY], clothes, 4.5);
          }
      }
}

/* A red or amber accent must not make the shirt look like a muscle. */
static void
test_accents (void)
{
  for (RsTheme theme = RS_THEME_LIGHT; theme <= RS_THEME_DARK; theme++)
    for (guint i = 0; i < G_N_ELEMENTS (accents); i++)
      {
        static const RsRole muscles[] = { RS_ROLE_PRIMARY, RS_ROLE_SECONDARY };
        RsPalette palette, plain;
        const GdkRGBA *shirt = &palette.colours[RS_ROLE_SHIRT];
        GdkRGBA accent;

        gdk_rgba_parse (&accent, accents[i]);
        rs_palette_init (&palette, theme, RS_TONE_2, &accent);
        rs_palette_init (&plain, theme, RS_TONE_2, NULL);
        g_assert_cmpint (rs_palette_hash (&palette) == rs_palette_hash (&plain), ==, i == 0);
        for (guint j = 0; j < G_N_ELEMENTS (muscles); j++)
          {
            const GdkRGBA *muscle = &palette.colours[muscles[j]];
            float difference = fabsf (shirt->red - muscle->red) +
                               fabsf (shirt->green - muscle->green) +
                               fabsf (shirt->blue - muscle->blue);

            g_assert_cmpfloat (difference, >, 0.5);
          }
      }
}

static void
assert_ink (const RsPalette *palette, RsInk ink, const GdkRGBA *expected)
{
  GdkRGBA colour = rs_palette_mix (palette, &ink);

  g_assert_cmpfloat_with_epsilon (colour.red, expected->red, 1e-5);
  g_assert_cmpfloat_with_epsilon (colour.green, expected->green, 1e-5);
  g_assert_cmpfloat_with_epsilon (colour.blue, expected->blue, 1e-5);
  g_assert_cmpfloat_with_epsilon (colour.alpha, ink.alpha, 1e-5);
}

static void
test_mix (void)
{
  RsPalette palette;

  rs_palette_init (&palette, RS_THEME_LIGHT, RS_TONE_2, NULL);
  assert_ink (&palette, (RsInk) { RS_ROLE_SHIRT, 1, 0, 0, 0 }, &palette.colours[RS_ROLE_SHIRT]);
  assert_ink (&palette, (RsInk) { RS_ROLE_SHIRT, 1, 1, 0, 0 }, &palette.far);
  assert_ink (&palette, (RsInk) { RS_ROLE_SHIRT, 1, 0, 0, 1 }, &palette.colours[RS_ROLE_LINE]);
  assert_ink (&palette, (RsInk) { RS_ROLE_SHIRT, 0.5f, 0, 1, 0 }, &(GdkRGBA) { 1, 1, 1, 1 });
  assert_ink (&palette, (RsInk) { RS_ROLE_SHIRT, 0.5f, 0, -1, 0 }, &(GdkRGBA) { 0, 0, 0, 1 });
}

/* --- Pictures --- */

static guint8 *
download (GdkTexture *texture)
{
  gsize stride = (gsize) gdk_texture_get_width (texture) * 4;
  guint8 *pixels = g_malloc (stride * (gsize) gdk_texture_get_height (texture));

  gdk_texture_download (texture, pixels, stride);

  return pixels;
}

static void
set_green (RsPalette *palette, RsRole role)
{
  palette->colours[role] = (GdkRGBA) { 0, 1, 0, 1 };
}

/* How many pixels have something; -1 when some of them, other than pure green, are at the border.
 */
static int
count_painted (GdkTexture *texture)
{
  g_autofree guint8 *pixels = download (texture);
  int width = gdk_texture_get_width (texture), height = gdk_texture_get_height (texture), n = 0;

  for (int y = 0; y < height; y++)
    for (int x = 0; x < width; x++)
      {
        const guint8 *pixel = &pixels[(y * width + x) * 4];

        if (pixel[3] < 8)
          continue;
        if ((x == 0 || y == 0 || x == width - 1 || y == height - 1) &&
            (pixel[0] > 8 || pixel[2] > 8))
          return -1;
        n++;
      }

  return n;
}

/* Whether too little is painted, or it is cut off, which a close-up has to be. */
static gboolean
is_wrong (RsMovement *movement, int n_painted, int least)
{
  gboolean is_close_up = rs_movement_get_facts (movement)->reach > 0;

  return n_painted < least && !(is_close_up && n_painted == -1);
}

static GdkTexture *
render (RsFigurePaintable *paintable, int width, int height)
{
  g_autoptr (GskRenderer) renderer = gsk_cairo_renderer_new ();
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  GskRenderNode *node;
  GdkTexture *texture;

  gdk_paintable_snapshot (GDK_PAINTABLE (paintable), snapshot, width, height);
  node = gtk_snapshot_free_to_node (snapshot);
  g_assert_nonnull (node);
  gsk_renderer_realize_for_display (renderer, NULL, NULL);
  texture = gsk_renderer_render_texture (renderer, node,
                                         &GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height));
  gsk_renderer_unrealize (renderer);
  gsk_render_node_unref (node);

  return texture;
}

static gboolean
is_same (GdkTexture *a, GdkTexture *b)
{
  g_autofree guint8 *left = download (a);
  g_autofree guint8 *right = download (b);

  g_assert_cmpint (gdk_texture_get_width (a), ==, gdk_texture_get_width (b));
  g_assert_cmpint (gdk_texture_get_height (a), ==, gdk_texture_get_height (b));

  return memcmp (left, right,
                 (gsize) gdk_texture_get_width (a) * (gsize) gdk_texture_get_height (a) * 4) == 0;
}

static void
test_thumbnails (void)
{
  g_auto (GStrv) ids = rs_film_list ();

  for (guint i = 0; ids[i] != NULL; i++)
    for (RsBuild build = RS_BUILD_NARROW; build <= RS_BUILD_BROAD; build++)
      {
        g_autoptr (RsMovement) movement = rs_film_read (ids[i]);
        g_autoptr (GdkTexture) texture = NULL;
        g_autoptr (GdkTexture) again = NULL;
        RsPalette palette;
        int n;

        /* A mat may go on beyond a tile; it has black lines. */
        rs_palette_init (&palette, RS_THEME_HIGH_CONTRAST, RS_TONE_1, NULL);
        set_green (&palette, RS_ROLE_MAT);
        set_green (&palette, RS_ROLE_SHADOW);
        texture = rs_figure_paintable_make_thumbnail (movement, &palette, build, 96, 1);
        again = rs_figure_paintable_make_thumbnail (movement, &palette, build, 96, 1);
        g_assert_cmpint (gdk_texture_get_width (texture), ==, 96);
        g_assert_cmpint (gdk_texture_get_height (texture), ==, 96);
        g_assert_true (is_same (texture, again));
        n = count_painted (texture);
        if (is_wrong (movement, n, 96 * 96 / 20))
          g_test_fail_printf ("%s: %d pixels are painted", ids[i], n);
      }
}

/* In high contrast a line parts whoever it is from the page: from both sides, in every row. */
static void
test_edge (void)
{
  g_autoptr (RsMovement) movement = rs_film_read ("bodyweight-squat");
  g_autoptr (GdkTexture) texture = NULL;
  g_autofree guint8 *pixels = NULL;
  int n_rows = 0, n_edges = 0;
  RsPalette palette;

  rs_palette_init (&palette, RS_THEME_DARK_HIGH_CONTRAST, RS_TONE_4, NULL);
  texture = rs_figure_paintable_make_thumbnail (movement, &palette, RS_BUILD_NARROW, 2 * SIZE, 1);
  pixels = download (texture);
  for (int i = 0; i < 4 * SIZE; i++)
    {
      const guint8 *row = &pixels[(i / 2) * 2 * SIZE * 4];

      for (int j = 0; j < 2 * SIZE; j++)
        {
          const guint8 *pixel = &row[(i % 2 == 0 ? j : 2 * SIZE - 1 - j) * 4];

          if (pixel[3] < 128)
            continue;
          n_rows++;
          n_edges += MIN (pixel[0], MIN (pixel[1], pixel[2])) > pixel[3] / 2;
          break;
        }
    }
  g_assert_cmpint (n_rows, >, 2 * SIZE);
  g_assert_cmpint (n_rows - n_edges, <, n_rows / 50);
}

static void
test_scale (void)
{
  g_autoptr (RsMovement) movement = rs_film_read ("bodyweight-squat");
  g_autoptr (GdkTexture) plain = NULL;
  g_autoptr (GdkTexture) fine = NULL;
  RsPalette palette;

  rs_palette_init (&palette, RS_THEME_DARK, RS_TONE_3, NULL);
  plain = rs_figure_paintable_make_thumbnail (movement, &palette, RS_BUILD_BROAD, 64, 1);
  fine = rs_figure_paintable_make_thumbnail (movement, &palette, RS_BUILD_BROAD, 64, 1.5);
  g_assert_cmpint (gdk_texture_get_width (fine), ==, 96);
  g_assert_cmpfloat_with_epsilon (count_painted (fine) / 2.25 / count_painted (plain), 1, 0.1);
}

/* From all sides, from below and from above, at all moments: never cut off. */
static void
test_frame (void)
{
  g_auto (GStrv) ids = rs_film_list ();
  static const double pitches[] = { -10, 8, 35, 60 };

  for (guint i = 0; ids[i] != NULL; i++)
    {
      g_autoptr (RsMovement) movement = rs_film_read (ids[i]);
      g_autoptr (RsFigurePaintable) paintable = rs_figure_paintable_new ();

      rs_figure_paintable_set_movement (paintable, movement);
      for (guint j = 0; j < 10; j++)
        {
          g_autoptr (GdkTexture) texture = NULL;
          double pitch = pitches[j % G_N_ELEMENTS (pitches)];
          int n;

          rs_figure_paintable_set_angles (paintable, 37 * j, pitch);
          rs_figure_paintable_set_time (paintable, 0.7 * j);
          texture = render (paintable, SIZE, SIZE * (3 + (int) (j % 3)) / 4);
          n = count_painted (texture);
          if (is_wrong (movement, n, 300))
            g_test_fail_printf ("%s: %d pixels at yaw %u, pitch %g", ids[i], n, 37 * j, pitch);
        }
    }
}

/* The other side is the mirror image, but for the light, which stays where it is. */
static void
test_mirrored (void)
{
  g_autoptr (RsMovement) movement = rs_film_read ("single-leg-romanian-deadlift");
  g_autoptr (RsFigurePaintable) paintable = rs_figure_paintable_new ();
  g_autoptr (GdkTexture) one = NULL;
  g_autoptr (GdkTexture) other = NULL;
  g_autofree guint8 *left = NULL;
  g_autofree guint8 *right = NULL;
  int n = 0;

  rs_figure_paintable_set_movement (paintable, movement);
  rs_figure_paintable_set_time (paintable, 1.3);
  one = render (paintable, SIZE, SIZE);
  rs_figure_paintable_set_mirrored (paintable, TRUE);
  other = render (paintable, SIZE, SIZE);
  g_assert_false (is_same (one, other));

  left = download (one);
  right = download (other);
  for (int y = 0; y < SIZE; y++)
    for (int x = 0; x < SIZE; x++)
      n += ABS (left[(y * SIZE + x) * 4 + 3] - right[(y * SIZE + SIZE - 1 - x) * 4 + 3]) > 64;
  g_assert_cmpint (n, <, SIZE * SIZE / 200);
}

static void
on_invalidated_cb (GdkPaintable *paintable, guint *count)
{
  (*count)++;
}

/* Says that it looks different exactly when it does. */
static void
test_changes (void)
{
  g_autoptr (RsMovement) movement = rs_film_read ("bodyweight-squat");
  g_autoptr (RsFigurePaintable) paintable = rs_figure_paintable_new ();
  const RsMovementFacts *facts = rs_movement_get_facts (movement);
  g_autoptr (GdkTexture) first = NULL;
  g_autoptr (GdkTexture) last = NULL;
  guint count = 0;

  rs_figure_paintable_set_movement (paintable, movement);
  g_signal_connect (paintable, "invalidate-contents", G_CALLBACK (on_invalidated_cb), &count);
  first = render (paintable, SIZE, SIZE);

  rs_figure_paintable_set_time (paintable, 0);
  rs_figure_paintable_set_angles (paintable, facts->yaw, facts->pitch);
  rs_figure_paintable_set_still (paintable, -1);
  rs_figure_paintable_set_mirrored (paintable, FALSE);
  g_assert_cmpuint (count, ==, 0);

  rs_figure_paintable_set_time (paintable, 1);
  g_assert_cmpuint (count, ==, 1);
  last = render (paintable, SIZE, SIZE);
  g_assert_false (is_same (first, last));
  g_clear_object (&last);

  rs_figure_paintable_set_still (paintable, (int) facts->picture);
  g_assert_cmpuint (count, ==, 2);
  rs_figure_paintable_set_time (paintable, 2);
  g_assert_cmpuint (count, ==, 2);
  last = render (paintable, SIZE, SIZE);
  g_assert_false (is_same (first, last));
  g_clear_object (&last);

  rs_figure_paintable_set_still (paintable, -1);
  rs_figure_paintable_set_time (paintable, 0);
  last = render (paintable, SIZE, SIZE);
  g_assert_true (is_same (first, last));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  /* Registers the kinds of render nodes; it needs no display for that. */
  gtk_init_check ();

  g_test_add_func ("/figure/paint/path", test_path);
  g_test_add_func ("/figure/paint/arcs", test_arcs);
  g_test_add_func ("/figure/paint/roles", test_roles);
  g_test_add_func ("/figure/paint/contrast", test_contrast);
  g_test_add_func ("/figure/paint/accents", test_accents);
  g_test_add_func ("/figure/paint/mix", test_mix);
  g_test_add_func ("/figure/paint/thumbnails", test_thumbnails);
  g_test_add_func ("/figure/paint/edge", test_edge);
  g_test_add_func ("/figure/paint/scale", test_scale);
  g_test_add_func ("/figure/paint/frame", test_frame);
  g_test_add_func ("/figure/paint/mirrored", test_mirrored);
  g_test_add_func ("/figure/paint/changes", test_changes);

  return g_test_run ();
}
