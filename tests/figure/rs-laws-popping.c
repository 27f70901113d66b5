/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-laws.h"
#include "rs-raster.h"

/* Whole turns and whole loops: a pop shows for one step, wherever it is. */
#define N_TURNS 360
#define N_STEPS 80

/* The most that one step may change, in pixels from black to white. */
#define MOST_TURNED (RS_RASTER_SIZE * RS_RASTER_SIZE / 100.0)
#define MOST_MOVED (RS_RASTER_SIZE * RS_RASTER_SIZE / 20.0)

typedef struct
{
  const RsFilm *film;
  RsRaster raster;
  RsCamera camera;
  guint key;
} Stage;

typedef cairo_surface_t *(*DrawStep) (Stage *stage, guint step);

static cairo_surface_t *
draw_turned (Stage *stage, guint step)
{
  RsCamera camera;

  rs_raster_turn (&stage->camera, stage->camera.yaw + step, &camera);

  return rs_raster_draw (&stage->raster, &stage->film->bodies[RS_FILM_FRAMES + stage->key],
                         &camera);
}

static cairo_surface_t *
draw_moved (Stage *stage, guint step)
{
  guint moment = step * (RS_FILM_FRAMES / N_STEPS) % RS_FILM_FRAMES;

  return rs_raster_draw (&stage->raster, &stage->film->bodies[moment], &stage->camera);
}

/* How much each step around changes the picture. */
static void
measure_changes (Stage *stage, DrawStep draw, guint n_steps, double *changes)
{
  cairo_surface_t *before = draw (stage, 0);

  for (guint step = 0; step < n_steps; step++)
    {
      cairo_surface_t *after = draw (stage, step + 1);

      changes[step] = rs_raster_compare (before, after);
      cairo_surface_destroy (before);
      before = after;
    }
  cairo_surface_destroy (before);
}

/* The second largest of the four changes around one: a flash makes two large ones in a row. */
static double
get_usual (const double *changes, guint n_steps, guint i)
{
  const guint around[] = { n_steps - 2, n_steps - 1, 1, 2 };
  double largest = 0, second = 0;

  for (guint j = 0; j < G_N_ELEMENTS (around); j++)
    {
      double change = changes[(i + around[j]) % n_steps];

      second = MAX (second, MIN (change, largest));
      largest = MAX (largest, change);
    }

  return second;
}

/*
 * Something pops when one step changes the picture by much more than the steps beside it do. The
 * constant is what a limb may do that turns its edge: in pixels from black to white.
 */
static char *
find_pop (const double *changes, guint n_steps, double most, const char *what)
{
  const double factor = 1.6, constant = 25;

  for (guint i = 0; i < n_steps; i++)
    {
      double usual = get_usual (changes, n_steps, i);

      if (changes[i] > factor * usual + constant)
        return g_strdup_printf ("%s %u changes the picture by %.0f pixels, those beside it by "
                                "%.0f",
                                what, i, changes[i], usual);
      if (changes[i] > most)
        return g_strdup_printf ("%s %u changes the picture by %.0f pixels, more than %.0f", what, i,
                                changes[i], most);
    }

  return NULL;
}

static void
stage_init (Stage *stage, const RsFilm *film, gboolean from_all_sides)
{
  const RsMovementFacts *facts = rs_movement_get_facts (film->movement);

  stage->film = film;
  stage->key = facts->picture;
  rs_raster_init (&stage->raster, film);
  if (from_all_sides)
    rs_raster_aim_around (&stage->raster, facts->yaw, facts->pitch, &stage->camera);
  else
    rs_raster_aim (&stage->raster, facts->yaw, facts->pitch, &stage->camera);
}

char *
rs_law_turning (const RsFilm *film)
{
  double changes[N_TURNS];
  Stage stage;

  stage_init (&stage, film, TRUE);
  measure_changes (&stage, draw_turned, N_TURNS, changes);
  rs_raster_clear (&stage.raster);

  return find_pop (changes, N_TURNS, MOST_TURNED, "turning by degree");
}

char *
rs_law_moving (const RsFilm *film)
{
  double changes[N_STEPS];
  Stage stage;

  stage_init (&stage, film, FALSE);
  measure_changes (&stage, draw_moved, N_STEPS, changes);
  rs_raster_clear (&stage.raster);

  return find_pop (changes, N_STEPS, MOST_MOVED, "moving in step");
}
