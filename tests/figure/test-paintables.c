/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/paint/rs-fault-paintable.h"
#include "figure/paint/rs-figure-paintable.h"

#include "rs-film.h"

#include <gtk/gtk.h>

#define SIZE 120

/* Nodes of a kind below @node, in the order in which they are drawn. */
static void
collect (GskRenderNode *node, GPtrArray *nodes)
{
  GskRenderNodeType type = gsk_render_node_get_node_type (node);

  if (type == GSK_TEXTURE_NODE)
    g_ptr_array_add (nodes, gsk_texture_node_get_texture (node));
  else if (type == GSK_TRANSFORM_NODE)
    collect (gsk_transform_node_get_child (node), nodes);
  else
    {
      g_assert_cmpint (type, ==, GSK_CONTAINER_NODE);
      for (guint i = 0; i < gsk_container_node_get_n_children (node); i++)
        collect (gsk_container_node_get_child (node, i), nodes);
    }
}

static GskRenderNode *
snapshot (GdkPaintable *paintable, double width, double height)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();

  gdk_paintable_snapshot (paintable, snapshot, width, height);

  return gtk_snapshot_free_to_node (snapshot);
}

/* The only texture that a snapshot has. */
static GdkTexture *
paint (GdkPaintable *paintable)
{
  g_autoptr (GPtrArray) textures = g_ptr_array_new ();
  g_autoptr (GskRenderNode) node = snapshot (paintable, SIZE, SIZE);
  graphene_rect_t bounds;

  g_assert_nonnull (node);
  gsk_render_node_get_bounds (node, &bounds);
  g_assert_cmpfloat (bounds.size.width, ==, SIZE);
  g_assert_cmpfloat (bounds.size.height, ==, SIZE);
  collect (node, textures);
  g_assert_cmpuint (textures->len, ==, 1);

  return g_object_ref (textures->pdata[0]);
}

static GBytes *
get_bytes (GdkTexture *texture)
{
  g_autoptr (GdkTextureDownloader) downloader = gdk_texture_downloader_new (texture);
  gsize stride;

  return gdk_texture_downloader_download_bytes (downloader, &stride);
}

static guint
get_alpha (GBytes *bytes, int x, int y)
{
  const guint8 *pixels = g_bytes_get_data (bytes, NULL);

  return pixels[(gsize) (y * SIZE + x) * 4 + 3];
}

static void
assert_finalised (gpointer object)
{
  g_assert_finalize_object (G_OBJECT (object));
}

/* Drawn again exactly when something changed. */
static void
test_kept (void)
{
  g_autoptr (RsMovement) movement = rs_film_read ("bodyweight-squat");
  RsFigurePaintable *figure = rs_figure_paintable_new ();
  GdkPaintable *paintable = GDK_PAINTABLE (figure);
  GdkTexture *first, *second, *later, *fine;

  rs_figure_paintable_set_movement (figure, movement);
  first = paint (paintable);
  second = paint (paintable);
  g_assert_true (first == second);

  rs_figure_paintable_set_time (figure, 1);
  later = paint (paintable);
  g_assert_true (later != first);

  rs_figure_paintable_set_scale (figure, 2);
  fine = paint (paintable);
  g_assert_cmpint (gdk_texture_get_width (fine), ==, 2 * SIZE);
  g_assert_cmpint (gdk_texture_get_height (fine), ==, 2 * SIZE);

  g_clear_object (&second);
  assert_finalised (figure);
  assert_finalised (first);
  assert_finalised (later);
  assert_finalised (fine);
}

/* A tile that begins to play is its thumbnail to the byte, and then shows more and more. */
static void
test_tile (void)
{
  static const double widenings[] = { 0, 0.5, 1 };
  g_autoptr (RsMovement) movement = rs_film_read ("bodyweight-squat");
  g_autoptr (RsFigurePaintable) figure = rs_figure_paintable_new ();
  g_autoptr (GdkTexture) thumbnail = NULL;
  g_autoptr (GBytes) still = NULL;
  g_autoptr (GBytes) last = NULL;
  const RsSceneStyle style = { RS_BUILD_NARROW, TRUE, TRUE, FALSE };
  RsPalette palette;

  rs_palette_init (&palette, RS_THEME_LIGHT, RS_TONE_2, NULL);
  thumbnail = rs_figure_paintable_make_thumbnail (movement, &palette, style.build, SIZE, 1);
  still = get_bytes (thumbnail);

  rs_figure_paintable_set_movement (figure, movement);
  rs_figure_paintable_set_style (figure, &style);
  rs_figure_paintable_set_palette (figure, &palette);
  rs_figure_paintable_set_time (
      figure,
      rs_figure_paintable_get_motion (figure)->arrive[rs_movement_get_facts (movement)->picture]);
  for (guint i = 0; i < G_N_ELEMENTS (widenings); i++)
    {
      g_autoptr (GdkTexture) texture = NULL;
      g_autoptr (GBytes) bytes = NULL;

      rs_figure_paintable_set_tile (figure, widenings[i]);
      texture = paint (GDK_PAINTABLE (figure));
      bytes = get_bytes (texture);
      g_assert_cmpint (g_bytes_equal (bytes, still), ==, i == 0);
      g_assert_false (last != NULL && g_bytes_equal (bytes, last));
      g_clear_pointer (&last, g_bytes_unref);
      last = g_steal_pointer (&bytes);
    }
}

static RsMovement *
make_faulty (void)
{
  g_autoptr (RsMovement) movement = rs_film_read ("bodyweight-squat");
  RsMovementFacts *facts = rs_film_copy_facts (movement);
  RsFault *fault = &facts->faults[0];

  fault->key = 1;
  fault->marks[0] = RS_POINT_HEAD;
  fault->n_marks = 1;
  fault->wrong.pose = facts->keys[1].pose;
  fault->wrong.pose.n[RS_POSE_NECK_FLEX] = 40;
  facts->n_faults = 1;

  return rs_movement_new (facts);
}

/* Right and wrong are not the same picture; each is painted once for its size, as finely as the
 * screen is. */
static void
test_fault (void)
{
  g_autoptr (RsMovement) movement = make_faulty ();
  RsFaultPaintable *right, *wrong;
  GdkTexture *first, *again, *other;
  RsPalette palette;

  rs_palette_init (&palette, RS_THEME_DARK, RS_TONE_2, NULL);
  right = rs_fault_paintable_new (movement, 0, FALSE, &palette, RS_BUILD_NARROW, 1);
  wrong = rs_fault_paintable_new (movement, 0, TRUE, &palette, RS_BUILD_NARROW, 2);
  g_assert_cmpfloat (gdk_paintable_get_intrinsic_aspect_ratio (GDK_PAINTABLE (right)), ==, 1);

  first = paint (GDK_PAINTABLE (right));
  again = paint (GDK_PAINTABLE (right));
  other = paint (GDK_PAINTABLE (wrong));
  g_assert_true (first == again);
  g_assert_cmpint (gdk_texture_get_width (first), ==, SIZE);
  g_assert_cmpint (gdk_texture_get_width (other), ==, 2 * SIZE);
  {
    RsFaultPaintable *coarse =
        rs_fault_paintable_new (movement, 0, TRUE, &palette, RS_BUILD_NARROW, 1);
    g_autoptr (GdkTexture) texture = paint (GDK_PAINTABLE (coarse));
    g_autoptr (GBytes) bytes = get_bytes (first);
    g_autoptr (GBytes) wrong_bytes = get_bytes (texture);

    g_assert_false (g_bytes_equal (bytes, wrong_bytes));
    g_clear_object (&coarse);
  }

  g_clear_object (&again);
  assert_finalised (right);
  assert_finalised (wrong);
  assert_finalised (first);
  assert_finalised (other);
}

static void
test_empty (void)
{
  RsFigurePaintable *figure = rs_figure_paintable_new ();

  g_assert_null (snapshot (GDK_PAINTABLE (figure), SIZE, SIZE));
  g_assert_null (rs_figure_paintable_get_motion (figure));
  assert_finalised (figure);
}

/* Front and back beside each other: not the same, both there; what works is coloured. */
static void
test_muscle_map (void)
{
  RsMuscleWork work = { 0 }, rest = { 0 };
  g_autoptr (GPtrArray) textures = g_ptr_array_new ();
  g_autoptr (GPtrArray) calm = g_ptr_array_new ();
  GskRenderNode *node, *again, *resting;
  GdkPaintable *map, *other;
  RsPalette palette;

  rs_palette_init (&palette, RS_THEME_LIGHT, RS_TONE_2, NULL);
  for (guint i = 0; i < RS_N_MUSCLES; i++)
    work.work[i][RS_SIDE_LEFT] = RS_WORK_PRIMARY;
  map = rs_muscle_map_paintable_new (&work, &palette, RS_BUILD_NARROW, 0);
  other = rs_muscle_map_paintable_new (&rest, &palette, RS_BUILD_NARROW, 0);
  g_assert_cmpfloat (gdk_paintable_get_intrinsic_aspect_ratio (map), >, 0);

  node = snapshot (map, 2 * SIZE, 2 * SIZE);
  again = snapshot (map, 2 * SIZE, 2 * SIZE);
  resting = snapshot (other, 2 * SIZE, 2 * SIZE);
  collect (node, textures);
  collect (resting, calm);
  g_assert_cmpuint (textures->len, ==, 2);
  g_assert_cmpuint (calm->len, ==, 2);
  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (GBytes) bytes = get_bytes (textures->pdata[i]);
      g_autoptr (GBytes) calm_bytes = get_bytes (calm->pdata[i]);

      g_assert_false (g_bytes_equal (bytes, calm_bytes));
    }
  g_ptr_array_set_size (calm, 0);
  collect (again, calm);
  g_assert_true (calm->pdata[0] == textures->pdata[0] && calm->pdata[1] == textures->pdata[1]);

  g_clear_pointer (&node, gsk_render_node_unref);
  g_clear_pointer (&again, gsk_render_node_unref);
  g_clear_pointer (&resting, gsk_render_node_unref);
  assert_finalised (map);
  assert_finalised (other);
}

/* A close-up turns about its point: from wherever one looks, that is in the middle. */
static void
test_close_up (void)
{
  g_autoptr (RsMovement) movement = rs_film_read ("bodyweight-squat");
  RsMovementFacts *facts = rs_film_copy_facts (movement);
  g_autoptr (RsMovement) close = NULL;
  g_autoptr (RsFigurePaintable) figure = rs_figure_paintable_new ();
  const RsSceneStyle style = { RS_BUILD_NARROW, TRUE, FALSE, TRUE };

  facts->about = RS_POINT_RIGHT_KNEE;
  facts->reach = 0.2;
  close = rs_movement_new (facts);
  rs_figure_paintable_set_movement (figure, close);
  rs_figure_paintable_set_style (figure, &style);
  rs_figure_paintable_set_time (figure, rs_figure_paintable_get_motion (figure)->arrive[1]);
  g_assert_cmpuint (facts->picture, ==, 1);
  for (guint i = 0; i < 24; i++)
    {
      g_autoptr (GdkTexture) texture = NULL;
      g_autoptr (GBytes) bytes = NULL;

      rs_figure_paintable_set_mirrored (figure, i % 2 == 1);
      rs_figure_paintable_set_angles (figure, 15.0 * i, i % 3 == 0 ? 60 : -10);
      texture = paint (GDK_PAINTABLE (figure));
      bytes = get_bytes (texture);
      g_assert_cmpuint (get_alpha (bytes, SIZE / 2, SIZE / 2), ==, 255);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  /* Registers the kinds of render nodes; it needs no display for that. */
  gtk_init_check ();

  g_test_add_func ("/figure/paintables/kept", test_kept);
  g_test_add_func ("/figure/paintables/tile", test_tile);
  g_test_add_func ("/figure/paintables/fault", test_fault);
  g_test_add_func ("/figure/paintables/empty", test_empty);
  g_test_add_func ("/figure/paintables/close-up", test_close_up);
  g_test_add_func ("/figure/paintables/muscle-map", test_muscle_map);

  return g_test_run ();
}
