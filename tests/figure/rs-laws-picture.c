/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-laws.h"
#include "rs-raster.h"

#define N_YAWS 12

/* The angles to look from: all around, from the movement's own height and from high above. */
static void
get_angle (const RsFilm *film, guint i, RsCamera *camera)
{
  const RsMovementFacts *facts = rs_movement_get_facts (film->movement);

  rs_camera_init (camera, facts->yaw + 360.0 / N_YAWS * (i % N_YAWS),
                  i < N_YAWS ? facts->pitch : 55);
}

/* The frame leaves 6 % around what has been measured: half of that may be needed. */
static char *
compare_extents (const RsFilm *film,
                 guint moment,
                 const RsCamera *camera,
                 const RsExtent *frame,
                 const RsExtent *extent)
{
  double out = MAX (MAX (frame->left - extent->left, extent->right - frame->right),
                    MAX (frame->bottom - extent->bottom, extent->top - frame->top));
  double allowed = 0.03 * MIN (frame->right - frame->left, frame->top - frame->bottom);
  g_autofree char *when = NULL;

  if (out <= allowed)
    return NULL;
  when = rs_film_describe (film, moment);

  return g_strdup_printf ("%s: %.0f mm outside the frame, seen from yaw %.0f, pitch %.0f", when,
                          out * 1000, camera->yaw, camera->pitch);
}

/* Shadows are faint, and may leave the picture. */
static gboolean
is_ink (cairo_surface_t *surface, int x, int y)
{
  return (rs_raster_get (surface, x, y) & 0xff) < 200 ||
         (rs_raster_get (surface, x, y) >> 16 & 0xff) < 200;
}

static char *
check_border (const RsFilm *film, guint moment, double yaw)
{
  g_auto (RsRaster) raster;
  RsCamera camera;
  guint n_ink = 0;
  cairo_surface_t *surface;

  rs_raster_init (&raster, film);
  rs_raster_aim (&raster, yaw, rs_movement_get_facts (film->movement)->pitch, &camera);
  surface = rs_raster_draw (&raster, &film->bodies[moment], &camera);
  for (int i = 0; i < RS_RASTER_SIZE; i++)
    {
      const int end = RS_RASTER_SIZE - 1;

      n_ink += is_ink (surface, i, 0);
      n_ink += is_ink (surface, i, end);
      n_ink += is_ink (surface, 0, i);
      n_ink += is_ink (surface, end, i);
    }
  cairo_surface_destroy (surface);

  return n_ink > 0 ? g_strdup_printf ("moment %u: %u pixels at the edge of the picture, seen "
                                      "from yaw %.0f",
                                      moment, n_ink, yaw)
                   : NULL;
}

/* Of a close-up its point is in the frame from everywhere, and not at the edge of it. */
static char *
check_close_up (const RsFilm *film)
{
  const RsMovementFacts *facts = rs_movement_get_facts (film->movement);
  const RsSceneStyle style = RS_SCENE_STYLE_DEFAULT;
  g_autoptr (RsScene) scene = rs_scene_new ();

  for (guint i = 0; i < 2 * N_YAWS; i++)
    {
      RsExtent frame = RS_EXTENT_EMPTY;
      RsCamera camera;

      get_angle (film, i, &camera);
      film->measure (scene, &film->motion, &camera, &style, &frame);
      for (guint moment = 0; moment < film->n_moments; moment++)
        {
          RsExtent point = RS_EXTENT_EMPTY;
          g_autofree char *message = NULL;

          rs_extent_add_sphere (&point, &camera,
                                rs_body_get_point (&film->bodies[moment], facts->about),
                                facts->reach * 0.2);
          message = compare_extents (film, moment, &camera, &frame, &point);
          if (message != NULL)
            return g_strconcat ("the point of the close-up: ", message, NULL);
        }
    }

  return NULL;
}

char *
rs_law_frame (const RsFilm *film)
{
  static const RsFineness fine = { 7, 12, 1 };
  const RsMovementFacts *facts = rs_movement_get_facts (film->movement);
  const RsSceneStyle style = RS_SCENE_STYLE_DEFAULT;
  g_autoptr (RsScene) scene = rs_scene_new ();
  g_autofree RsParts *parts = g_new (RsParts, 1);
  RsCamera cameras[2 * N_YAWS];
  RsExtent frames[2 * N_YAWS];
  char *message = NULL;

  if (facts->reach > 0)
    return check_close_up (film);

  for (guint i = 0; i < G_N_ELEMENTS (cameras); i++)
    {
      get_angle (film, i, &cameras[i]);
      frames[i] = RS_EXTENT_EMPTY;
      film->measure (scene, &film->motion, &cameras[i], &style, &frames[i]);
    }
  for (guint moment = 0; moment < film->n_moments && !message; moment += 3)
    {
      rs_parts_build (parts, &film->bodies[moment], facts, style.build, &fine);
      for (guint i = 0; i < G_N_ELEMENTS (cameras) && !message; i++)
        {
          RsExtent extent = RS_EXTENT_EMPTY;

          rs_parts_add_extent (parts, &cameras[i], style.with_mat, &extent);
          message = compare_extents (film, moment, &cameras[i], &frames[i], &extent);
        }
    }
  for (guint i = 0; i < 4 && !message; i++)
    message = check_border (film, i * RS_FILM_FRAMES / 4, facts->yaw + 90 * i);

  return message;
}

static char *
draw_as_text (const RsFilm *film, RsScene *scene, RsDrawing *drawing, guint moment)
{
  const RsMovementFacts *facts = rs_movement_get_facts (film->movement);
  const RsSceneStyle style = RS_SCENE_STYLE_DEFAULT;
  RsCamera camera;

  rs_camera_init (&camera, facts->yaw, facts->pitch);
  camera.scale = 150;
  rs_drawing_clear (drawing);
  film->draw (scene, film->movement, &film->bodies[moment], &camera, &style, drawing);

  return rs_drawing_to_string (drawing, 6);
}

/* The same again, with a scene that has drawn other things and with one that has drawn none. */
char *
rs_law_same_picture (const RsFilm *film)
{
  g_autoptr (RsScene) used = rs_scene_new ();
  g_autoptr (RsDrawing) drawing = rs_drawing_new ();
  g_autofree char *first = draw_as_text (film, used, drawing, 0);

  for (guint moment = RS_FILM_FRAMES / 3; moment < RS_FILM_FRAMES; moment += RS_FILM_FRAMES / 3)
    {
      g_autoptr (RsScene) fresh = rs_scene_new ();
      g_autoptr (RsDrawing) other = rs_drawing_new ();
      g_autofree char *here = draw_as_text (film, used, drawing, moment);
      g_autofree char *there = draw_as_text (film, fresh, other, moment);
      g_autofree char *again = draw_as_text (film, used, drawing, 0);

      if (strlen (here) < 1000)
        return g_strdup_printf ("moment %u: hardly anything is drawn", moment);
      if (!g_str_equal (here, there))
        return g_strdup_printf ("moment %u: a used scene draws another picture", moment);
      if (!g_str_equal (first, again))
        return g_strdup_printf ("the first picture is another one after moment %u", moment);
    }

  return NULL;
}

static guint
count_unflipped (cairo_surface_t *a, cairo_surface_t *b)
{
  guint n = 0;

  for (int y = 0; y < RS_RASTER_SIZE; y++)
    {
      for (int x = 0; x < RS_RASTER_SIZE; x++)
        {
          guint32 p = rs_raster_get (a, x, y), q = rs_raster_get (b, RS_RASTER_SIZE - 1 - x, y);
          int most = 0;

          for (guint shift = 0; shift < 24; shift += 8)
            most = MAX (most, ABS ((int) (p >> shift & 0xff) - (int) (q >> shift & 0xff)));
          n += most > 48;
        }
    }

  return n;
}

/*
 * The other side, seen from the mirrored angle, is the same picture flipped, but for the parting
 * of the hair and the light, which comes from the left in both.
 */
char *
rs_law_mirror_picture (const RsFilm *film)
{
  const RsMovementFacts *facts = rs_movement_get_facts (film->movement);
  g_autoptr (RsMovement) movement = film->mirror (film->movement);
  g_autoptr (RsFilm) mirrored = rs_film_new (movement);
  const guint moments[] = { 0, RS_FILM_FRAMES + facts->n_keys - 1 };

  for (guint i = 0; i < G_N_ELEMENTS (moments); i++)
    {
      g_auto (RsRaster) here, there;
      RsCamera camera;
      cairo_surface_t *a, *b;
      guint n;

      rs_raster_init (&here, film);
      rs_raster_init (&there, mirrored);
      rs_raster_aim (&here, facts->yaw, facts->pitch, &camera);
      a = rs_raster_draw (&here, &film->bodies[moments[i]], &camera);
      rs_raster_aim (&there, 180 - facts->yaw, facts->pitch, &camera);
      b = rs_raster_draw (&there, &mirrored->bodies[moments[i]], &camera);
      n = count_unflipped (a, b);
      cairo_surface_destroy (a);
      cairo_surface_destroy (b);
      if (n > RS_RASTER_SIZE * RS_RASTER_SIZE / 200)
        return g_strdup_printf ("moment %u: %u pixels of the mirrored picture are not the flipped "
                                "ones",
                                moments[i], n);
    }

  return NULL;
}

/* Deep muscles are drawn small where the body has them near the surface. */
static double
get_least_share (RsMuscle muscle)
{
  switch (muscle)
    {
    case RS_MUSCLE_DEEP_CORE:
    case RS_MUSCLE_FOOT_INTRINSICS:
      return 0;
    default:
      return 0.006;
    }
}

/* The pixels of the figure that are those of primary muscles. */
static double
get_share (RsRaster *raster, guint moment, const RsCamera *camera)
{
  guint n_figure = 0, n_muscle = 0;
  cairo_surface_t *surface = rs_raster_draw (raster, &raster->film->bodies[moment], camera);

  for (int y = 0; y < RS_RASTER_SIZE; y++)
    {
      for (int x = 0; x < RS_RASTER_SIZE; x++)
        {
          guint32 pixel = rs_raster_get (surface, x, y);

          n_figure += (pixel & 0xff) > 0x60;
          n_muscle += (pixel >> 16 & 0xff) > 0x60 && (pixel & 0xff) > 0x60;
        }
    }
  cairo_surface_destroy (surface);

  return n_figure > 0 ? (double) n_muscle / n_figure : 0;
}

/* Everything of the figure blue, primary muscles magenta, and the rest black. */
static void
colour_for_counting (RsRaster *raster)
{
  const GdkRGBA blue = { 0, 0, 1, 1 }, magenta = { 1, 0, 1, 1 }, black = { 0, 0, 0, 1 };

  raster->style.with_shadow = FALSE;
  raster->background[0] = raster->background[1] = raster->background[2] = 0;
  for (RsRole role = 0; role < RS_N_ROLES; role++)
    raster->palette.colours[role] = role < RS_ROLE_EQUIPMENT ? blue : black;
  raster->palette.far = blue;
  raster->palette.colours[RS_ROLE_PRIMARY] = magenta;
  raster->palette.colours[RS_ROLE_PRIMARY_EDGE] = magenta;
}

/* The best share of the picture that a muscle has in any key. */
static double
find_share (const RsFilm *film, RsMuscle muscle)
{
  RsMovementFacts *facts = rs_film_copy_facts (film->movement);
  RsMuscleWork only = { 0 };
  double best = 0;
  g_autoptr (RsMovement) movement = NULL;
  g_autoptr (RsFilm) alone = NULL;
  g_auto (RsRaster) raster;
  RsCamera camera;

  memcpy (only.work[muscle], facts->muscles.work[muscle], sizeof only.work[muscle]);
  facts->muscles = only;
  movement = rs_movement_new (facts);
  alone = rs_film_new (movement);
  alone->draw = film->draw;
  rs_raster_init (&raster, alone);
  colour_for_counting (&raster);
  rs_raster_aim (&raster, facts->yaw, facts->pitch, &camera);
  for (guint moment = RS_FILM_FRAMES; moment < film->n_moments; moment++)
    best = MAX (best, get_share (&raster, moment, &camera));

  return best;
}

/*
 * Primary muscles are seen from where the movement is shown. Front and back are not seen at once,
 * so one of several may be hidden; the muscle map has it.
 */
char *
rs_law_muscles (const RsFilm *film)
{
  const RsMuscleWork *muscles = &rs_movement_get_facts (film->movement)->muscles;
  guint n_primary = 0, n_hidden = 0;
  g_autofree char *hidden = NULL;

  for (RsMuscle muscle = 0; muscle < RS_N_MUSCLES; muscle++)
    {
      const RsWork *work = muscles->work[muscle];
      double share;

      if (work[RS_SIDE_LEFT] != RS_WORK_PRIMARY && work[RS_SIDE_RIGHT] != RS_WORK_PRIMARY)
        continue;
      n_primary++;
      share = find_share (film, muscle);
      if (share < get_least_share (muscle))
        {
          n_hidden++;
          g_free (hidden);
          hidden = g_strdup_printf ("the primary muscle %s covers only %.2f %% of the figure",
                                    rs_vocabulary_nick (RS_TYPE_MUSCLE, (int) muscle), share * 100);
        }
    }
  if (n_primary == 0)
    return g_strdup ("no muscle is primary");

  return n_hidden > 1 || n_hidden == n_primary ? g_steal_pointer (&hidden) : NULL;
}
