/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

/*
 * What drawing the figure costs, in CPU time and without a display: prints a JSON object of
 * figures, which figure.py reads and README.md explains.
 */

#include "config.h"

#include "figure/paint/rs-figure-paintable.h"
#include "figure/paint/rs-painter.h"
#include "figure/pose/rs-movement-file.h"

#include <gtk/gtk.h>
#include <malloc.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define SIZE 600
#define TILE 96
#define PADDING 0.06

#define MOMENTS 4     /* pictures that are painted of each movement */
#define LOOP 60       /* moments of a whole loop */
#define PLAYED 5      /* seconds, of each movement */
#define RATE 60       /* frames a second */
#define FRAME_MS 16.6 /* what a frame may take */
#define HEAP_FRAMES 1000

typedef struct
{
  GPtrArray *names;
  GPtrArray *texts;
  GPtrArray *movements;
  RsPalette palette;
  RsScene *scene;
  RsCanvas *canvas;
  GskRenderer *renderer;
  guint rounds;
} Bench;

typedef struct
{
  double sum;
  double worst;
  guint n;
} Cost;

/* CPU time of all threads: the machine's other work is not in it. */
static double
now_ms (void)
{
  struct timespec now;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &now);

  return (double) now.tv_sec * 1e3 + (double) now.tv_nsec / 1e6;
}

static void
add_cost (Cost *cost, double since)
{
  double ms = now_ms () - since;

  cost->sum += ms;
  cost->worst = MAX (cost->worst, ms);
  cost->n++;
}

static double
get_mean (const Cost *cost)
{
  return cost->sum / cost->n;
}

/* --- What is measured --- */

static void
read_all (Bench *bench)
{
  g_ptr_array_set_size (bench->movements, 0);
  for (guint i = 0; i < bench->texts->len; i++)
    {
      g_autoptr (GError) error = NULL;
      const char *text = bench->texts->pdata[i];
      RsMovement *movement =
          rs_movement_read (bench->names->pdata[i], NULL, text, strlen (text), &error);

      if (movement == NULL)
        g_error ("%s", error->message);
      g_ptr_array_add (bench->movements, movement);
    }
}

static Cost
measure_loading (Bench *bench)
{
  Cost cost = { 0 };

  for (guint i = 0; i < bench->rounds; i++)
    {
      double since = now_ms ();

      read_all (bench);
      add_cost (&cost, since);
    }

  return cost;
}

static void
fit (Bench *bench, const RsMotion *motion, double size, RsCamera *camera)
{
  const RsMovementFacts *facts = rs_movement_get_facts (motion->movement);
  RsExtent extent;

  rs_camera_init (camera, facts->yaw, facts->pitch);
  rs_scene_measure (bench->scene, motion, camera, &RS_SCENE_STYLE_DEFAULT, &extent);
  rs_camera_fit (camera, &extent, size, size, PADDING);
}

static void
draw (Bench *bench, const RsMotion *motion, double time, const RsCamera *camera, RsDrawing *drawing)
{
  RsBody body;

  rs_drawing_clear (drawing);
  rs_motion_get_body (motion, time, &body);
  rs_scene_draw (bench->scene, motion->movement, &body, camera, &RS_SCENE_STYLE_DEFAULT, drawing);
}

/* From the moment to the display list. */
static Cost
measure_drawing (Bench *bench)
{
  g_autoptr (RsDrawing) drawing = rs_drawing_new ();
  Cost cost = { 0 };

  for (guint i = 0; i < bench->movements->len; i++)
    {
      RsMotion motion;
      RsCamera camera;

      rs_motion_init (&motion, bench->movements->pdata[i], NULL);
      fit (bench, &motion, SIZE, &camera);
      for (guint j = 0; j < LOOP; j++)
        {
          double since = now_ms ();

          draw (bench, &motion, motion.duration * j / LOOP, &camera, drawing);
          add_cost (&cost, since);
        }
    }

  return cost;
}

/* By how many bytes the heap is larger after frames that follow others. */
static double
measure_heap (Bench *bench)
{
  g_autoptr (RsDrawing) drawing = rs_drawing_new ();
  size_t before = 0;

  for (guint round = 0; round < 2; round++)
    {
      guint frames = HEAP_FRAMES / bench->movements->len + 1;

      before = mallinfo2 ().uordblks;
      for (guint i = 0; i < bench->movements->len; i++)
        {
          RsMotion motion;
          RsCamera camera;

          rs_motion_init (&motion, bench->movements->pdata[i], NULL);
          fit (bench, &motion, SIZE, &camera);
          for (guint j = 0; j < frames; j++)
            draw (bench, &motion, motion.duration * j / frames, &camera, drawing);
        }
    }

  return (double) mallinfo2 ().uordblks - (double) before;
}

typedef void (*Paint) (Bench *bench, const RsDrawing *drawing, cairo_t *cr);

static void
paint_figure (Bench *bench, const RsDrawing *drawing, cairo_t *cr)
{
  rs_painter_draw (drawing, &bench->palette, cr);
}

static void
extend (const RsPathElement *e, double *box)
{
  box[0] = MIN (box[0], e->x - e->radius);
  box[1] = MIN (box[1], e->y - e->radius);
  box[2] = MAX (box[2], e->x + e->radius);
  box[3] = MAX (box[3], e->y + e->radius);
}

/* What the machine needs for a plain ellipse in place of each shape, as large as the shape. */
static void
paint_ellipses (Bench *bench, const RsDrawing *drawing, cairo_t *cr)
{
  guint n_ops, n_path;
  const RsOp *ops = rs_drawing_get_ops (drawing, &n_ops);
  const RsPathElement *path = rs_drawing_get_path (drawing, &n_path);

  cairo_set_source_rgba (cr, 0.5, 0.5, 0.5, 0.5);
  for (guint i = 0; i < n_ops; i++)
    {
      double box[4] = { G_MAXFLOAT, G_MAXFLOAT, -G_MAXFLOAT, -G_MAXFLOAT };

      if (ops[i].kind > RS_OP_STROKE)
        continue;
      for (guint j = 0; j < ops[i].n_path; j++)
        if (path[ops[i].first_path + j].kind != RS_PATH_CLOSE)
          extend (&path[ops[i].first_path + j], box);
      if (box[2] <= box[0] || box[3] <= box[1])
        continue;

      cairo_save (cr);
      cairo_translate (cr, (box[0] + box[2]) / 2, (box[1] + box[3]) / 2);
      cairo_scale (cr, (box[2] - box[0]) / 2, (box[3] - box[1]) / 2);
      cairo_new_path (cr);
      cairo_arc (cr, 0, 0, 1, 0, 2 * G_PI);
      cairo_restore (cr);
      cairo_fill (cr);
    }
}

/* As a picture in memory. */
static void
paint_directly (Bench *bench, Paint paint, const RsDrawing *drawing, int size)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, size, size);
  cairo_t *cr = cairo_create (surface);

  paint (bench, drawing, cr);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

/* As windows do it: recorded into a node, which a renderer then draws. */
static void
paint_by_node (Bench *bench, Paint paint, const RsDrawing *drawing, int size)
{
  const graphene_rect_t bounds = GRAPHENE_RECT_INIT (0, 0, (float) size, (float) size);
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GdkTexture) texture = NULL;

  if (paint == paint_figure)
    node =
        rs_painter_to_node (bench->canvas, drawing, &bench->palette, (float) size, (float) size, 1);
  else
    {
      cairo_t *cr;

      node = gsk_cairo_node_new (&bounds);
      cr = gsk_cairo_node_get_draw_context (node);
      paint (bench, drawing, cr);
      cairo_destroy (cr);
    }
  texture = gsk_renderer_render_texture (bench->renderer, node, &bounds);
}

static Cost
measure_painting (Bench *bench,
                  void (*way) (Bench *, Paint, const RsDrawing *, int),
                  Paint paint,
                  int size)
{
  g_autoptr (RsDrawing) drawing = rs_drawing_new ();
  Cost cost = { 0 };

  for (guint i = 0; i < bench->movements->len * MOMENTS; i++)
    {
      RsMotion motion;
      RsCamera camera;

      rs_motion_init (&motion, bench->movements->pdata[i / MOMENTS], NULL);
      fit (bench, &motion, size, &camera);
      draw (bench, &motion, motion.duration * (i % MOMENTS) / MOMENTS, &camera, drawing);
      way (bench, paint, drawing, size);
      for (guint j = 0; j < bench->rounds; j++)
        {
          double since = now_ms ();

          way (bench, paint, drawing, size);
          add_cost (&cost, since);
        }
    }

  return cost;
}

static Cost
measure_thumbnails (Bench *bench, double scale)
{
  Cost cost = { 0 };

  for (guint i = 0; i < bench->movements->len * bench->rounds; i++)
    {
      double since = now_ms ();
      g_autoptr (GdkTexture) texture =
          rs_figure_paintable_make_thumbnail (bench->movements->pdata[i % bench->movements->len],
                                              &bench->palette, RS_BUILD_NARROW, TILE, scale);

      add_cost (&cost, since);
    }

  return cost;
}

static void
play_frame (Bench *bench, RsFigurePaintable *figure, double time)
{
  const graphene_rect_t bounds = GRAPHENE_RECT_INIT (0, 0, SIZE, SIZE);
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GdkTexture) texture = NULL;

  rs_figure_paintable_set_time (figure, time);
  gdk_paintable_snapshot (GDK_PAINTABLE (figure), snapshot, SIZE, SIZE);
  node = gtk_snapshot_free_to_node (snapshot);
  texture = gsk_renderer_render_texture (bench->renderer, node, &bounds);
}

/* All of a frame, as in a window; @late: those that took too long. */
static Cost
measure_playing (Bench *bench, guint *late)
{
  Cost cost = { 0 };

  *late = 0;
  for (guint i = 0; i < bench->movements->len; i++)
    {
      g_autoptr (RsFigurePaintable) figure = rs_figure_paintable_new ();

      rs_figure_paintable_set_movement (figure, bench->movements->pdata[i]);
      for (guint frame = 0; frame < PLAYED * RATE; frame++)
        {
          double since = now_ms (), before = cost.sum;

          play_frame (bench, figure, (double) frame / RATE + 1e-3);
          add_cost (&cost, since);
          if (cost.sum - before > FRAME_MS)
            ++*late;
        }
    }

  return cost;
}

/* --- What is said --- */

static gboolean is_first = TRUE;

static void
say (const char *name, double figure, int digits)
{
  char text[G_ASCII_DTOSTR_BUF_SIZE], format[8];

  g_snprintf (format, sizeof format, "%%.%df", digits);
  g_print ("%s\"%s\": %s", is_first ? "{" : ", ", name,
           g_ascii_formatd (text, sizeof text, format, figure));
  is_first = FALSE;
}

/* Milliseconds, and how many times the ellipses' they are. */
static void
say_cost (const char *name, const Cost *cost, const Cost *ellipses)
{
  g_autofree char *ms = g_strconcat (name, "-ms", NULL);
  g_autofree char *quotient = g_strconcat (name, "-ratio", NULL);

  say (ms, get_mean (cost), 3);
  say (quotient, get_mean (cost) / get_mean (ellipses), 3);
}

static void
measure (Bench *bench)
{
  Cost ellipses = measure_painting (bench, paint_directly, paint_ellipses, SIZE);
  Cost ellipses_node = measure_painting (bench, paint_by_node, paint_ellipses, SIZE);
  Cost ellipses_96 = measure_painting (bench, paint_directly, paint_ellipses, TILE);
  Cost loading = measure_loading (bench);
  Cost drawing = measure_drawing (bench);
  Cost direct = measure_painting (bench, paint_directly, paint_figure, SIZE);
  Cost by_node = measure_painting (bench, paint_by_node, paint_figure, SIZE);
  Cost small = measure_painting (bench, paint_by_node, paint_figure, TILE);
  Cost thumbnails = measure_thumbnails (bench, 1);
  Cost large_thumbnails = measure_thumbnails (bench, 2);
  guint late;
  Cost playing = measure_playing (bench, &late);

  say_cost ("display-list", &drawing, &ellipses);
  say_cost ("paint-600", &by_node, &ellipses_node);
  say_cost ("paint-600-direct", &direct, &ellipses);
  say_cost ("paint-96", &small, &ellipses_96);
  say_cost ("thumbnail", &thumbnails, &ellipses_96);
  say_cost ("thumbnail-2x", &large_thumbnails, &ellipses_96);
  say_cost ("load-all", &loading, &ellipses);
  say_cost ("frame", &playing, &ellipses_node);
  say ("frame-worst-ms", playing.worst, 3);
  say ("late-frames-percent", 100.0 * late / playing.n, 2);
  say ("playing-cpu-percent", get_mean (&playing) * RATE / 10, 1);
  say ("ellipses-600-ms", get_mean (&ellipses), 3);
  say ("ellipses-600-node-ms", get_mean (&ellipses_node), 3);
  say ("ellipses-96-ms", get_mean (&ellipses_96), 3);
  say ("heap-growth-bytes", measure_heap (bench), 0);
  say ("movements", bench->movements->len, 0);
  g_print ("}\n");
}

static void
find_movements (Bench *bench, const char *directory)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) dir = g_dir_open (directory, 0, &error);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (directory, name, NULL);
      char *text;

      if (!g_str_has_suffix (name, ".json"))
        continue;
      if (!g_file_get_contents (path, &text, NULL, &error))
        break;
      g_ptr_array_add (bench->names, g_strdup (name));
      g_ptr_array_add (bench->texts, text);
    }
  if (error == NULL && bench->texts->len == 0)
    g_set_error (&error, G_FILE_ERROR, G_FILE_ERROR_NOENT, "%s: no movements", directory);
  if (error != NULL)
    {
      g_printerr ("%s\n", error->message);
      exit (EXIT_FAILURE);
    }
}

int
main (int argc, char **argv)
{
  Bench bench = { 0 };
  g_autoptr (GError) error = NULL;

  if (argc != 3)
    {
      g_printerr ("usage: %s MOVEMENTS ROUNDS\n", argv[0]);
      return EXIT_FAILURE;
    }

  gtk_init_check ();
  bench.names = g_ptr_array_new_with_free_func (g_free);
  bench.texts = g_ptr_array_new_with_free_func (g_free);
  bench.movements = g_ptr_array_new_with_free_func ((GDestroyNotify) rs_movement_unref);
  bench.scene = rs_scene_new ();
  bench.canvas = rs_canvas_new ();
  bench.renderer = gsk_cairo_renderer_new ();
  bench.rounds = (guint) CLAMP (atoi (argv[2]), 1, 1000);
  rs_palette_init (&bench.palette, RS_THEME_LIGHT, RS_TONE_2, NULL);
  find_movements (&bench, argv[1]);
  if (!gsk_renderer_realize_for_display (bench.renderer, NULL, &error))
    g_error ("%s", error->message);

  read_all (&bench);
  measure (&bench);

  gsk_renderer_unrealize (bench.renderer);
  g_clear_object (&bench.renderer);
  g_clear_pointer (&bench.canvas, rs_canvas_free);
  g_clear_pointer (&bench.scene, rs_scene_free);
  g_clear_pointer (&bench.movements, g_ptr_array_unref);
  g_clear_pointer (&bench.texts, g_ptr_array_unref);
  g_clear_pointer (&bench.names, g_ptr_array_unref);

  return EXIT_SUCCESS;
}
