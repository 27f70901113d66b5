/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/pose/rs-movement-words.h"
#include "figure/scene/rs-fault-picture.h"

#include "rs-laws.h"
#include "rs-raster.h"

/* Around a mark, in radii of its ring, and how much of that has to be another picture: at the
 * mark that shows most, and at each. */
#define AROUND 1.3
#define LEAST_BEST 0.12
#define LEAST_EACH 0.03

/* Colours of a pixel that nobody takes for the same. */
#define DIFFERENT 40

typedef struct
{
  double x;
  double y;
  double radius;
} Ring;

/* A law that one pose breaks. What the right pose breaks too is not the mistake's doing: halfway
 * through a step nobody stands still. */
static void
check_law (
    const RsFilm *wrong, const RsFilm *right, const RsFault *fault, RsFaultLaw law, GString *found)
{
  const char *name = rs_vocabulary_nick (RS_TYPE_FAULT_LAW, (int) law);
  char *(*check) (const RsFilm *film) = rs_laws_find (name)->check;
  g_autofree char *message = check (wrong);
  gboolean meant = (fault->breaks & (1u << law)) != 0;
  g_autofree char *before = NULL;

  if (meant && message == NULL)
    g_string_append_printf (found, "is meant to break the law %s, and keeps it; ", name);
  if (meant || message == NULL)
    return;

  before = check (right);
  if (before == NULL)
    g_string_append_printf (found, "breaks the law %s: %s; ", name, message);
}

static cairo_surface_t *
draw (const RsFilm *film, const RsCamera *camera, const RsSceneStyle *style)
{
  cairo_surface_t *surface;
  g_auto (RsRaster) raster;

  rs_raster_init (&raster, film);
  raster.style = *style;
  surface = rs_raster_draw (&raster, &film->bodies[0], camera);

  return surface;
}

static gboolean
is_different (guint32 p, guint32 q)
{
  for (guint shift = 0; shift < 24; shift += 8)
    if (ABS ((int) (p >> shift & 0xff) - (int) (q >> shift & 0xff)) > DIFFERENT)
      return TRUE;

  return FALSE;
}

static gboolean
is_around (const Ring *ring, int x, int y)
{
  return hypot (x + 0.5 - ring->x, y + 0.5 - ring->y) < AROUND * ring->radius;
}

/* How much of what is around a mark, as it is in one pose and as in the other, differs. */
static double
get_difference (cairo_surface_t *a, cairo_surface_t *b, const Ring rings[2])
{
  guint n = 0, n_different = 0;

  for (int y = 0; y < RS_RASTER_SIZE; y++)
    for (int x = 0; x < RS_RASTER_SIZE; x++)
      if (is_around (&rings[0], x, y) || is_around (&rings[1], x, y))
        {
          n++;
          n_different += is_different (rs_raster_get (a, x, y), rs_raster_get (b, x, y));
        }

  return n > 0 ? (double) n_different / n : 0;
}

static gboolean
is_in_picture (const Ring *ring)
{
  return ring->x > ring->radius && ring->x < RS_RASTER_SIZE - ring->radius &&
         ring->y > ring->radius && ring->y < RS_RASTER_SIZE - ring->radius;
}

/* Whether the mistake is seen where the rings say. */
static void
check_pictures (
    RsMovement *movement, guint fault, const RsFilm *wrong, const RsFilm *right, GString *found)
{
  const RsFault *facts = &rs_movement_get_facts (movement)->faults[fault];
  const RsSceneStyle style = { RS_BUILD_NARROW, FALSE, TRUE, FALSE };
  g_autoptr (RsScene) scene = rs_scene_new ();
  RsCamera camera;
  cairo_surface_t *a, *b;
  double best = 0;

  rs_fault_picture_aim (scene, movement, fault, &style, RS_RASTER_SIZE, RS_RASTER_SIZE, &camera);
  a = draw (wrong, &camera, &style);
  b = draw (right, &camera, &style);
  for (guint i = 0; i < facts->n_marks; i++)
    {
      const char *name = rs_vocabulary_nick (RS_TYPE_POINT, (int) facts->marks[i]);
      double difference;
      Ring rings[2];

      for (guint j = 0; j < 2; j++)
        {
          rs_fault_picture_get_ring (movement, fault, i, j == 0, &camera, &rings[j].x, &rings[j].y,
                                     &rings[j].radius);
          if (!is_in_picture (&rings[j]))
            g_string_append_printf (found, "the mark %s is not in the picture; ", name);
        }
      difference = get_difference (a, b, rings);
      best = MAX (best, difference);
      g_test_message ("around %s %.1f %% differ", name, difference * 100);
      if (difference < LEAST_EACH)
        g_string_append_printf (found, "around the mark %s only %.1f %% of the picture differ; ",
                                name, difference * 100);
    }
  if (best < LEAST_BEST)
    g_string_append_printf (found, "it is hardly seen: at most %.1f %% differ around a mark; ",
                            best * 100);
  cairo_surface_destroy (a);
  cairo_surface_destroy (b);
}

char *
rs_law_fault (RsMovement *movement, guint fault)
{
  const RsFault *facts = &rs_movement_get_facts (movement)->faults[fault];
  g_autoptr (RsFilm) wrong = rs_film_new_fault (movement, fault, TRUE);
  g_autoptr (RsFilm) right = rs_film_new_fault (movement, fault, FALSE);
  g_autoptr (GString) found = g_string_new (NULL);

  for (RsFaultLaw law = 0; law < RS_N_FAULT_LAWS; law++)
    check_law (wrong, right, facts, law, found);
  check_pictures (movement, fault, wrong, right, found);
  if (found->len == 0)
    return NULL;

  g_string_truncate (found, found->len - strlen ("; "));

  return g_string_free_and_steal (g_steal_pointer (&found));
}
