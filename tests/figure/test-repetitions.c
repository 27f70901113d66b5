/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/pose/rs-repetitions.h"
#include "rs-film.h"
#include "rs-laws.h"

#define START 0.5
#define FAST 0.5

/* How many repetitions a loop of each movement holds, what it begins with, how many of its
 * exercise's tempo pass meanwhile, and that tempo; X is half a second. Not here: one repetition,
 * lowered first, at a tempo of the table below. */
typedef struct
{
  const char *id;
  RsMotionTempo tempo;
  guint n_reps;
  guint n_beats;
  RsPhase begin;
} Known;

#define AT(lower, pause, lift) { lower, pause, lift, START, TRUE }
#define ALL_FAST { 0.2, 0, 0.2, 0.2, TRUE } /* the contacts of hops: 0.6 s */
#define DOWN RS_PHASE_LOWER
#define UP RS_PHASE_LIFT
#define HOP RS_PHASE_MOVE

static const Known knowns[] = {
  { "a-skip", ALL_FAST, 2, 2, HOP },
  { "ankle-rock", AT (2, 1, 1), 1, 1, DOWN },
  { "ball-leg-curl", AT (3, 0, 1), 1, 1, UP },
  { "band-row", AT (2, 1, 1), 1, 1, UP },
  { "banded-hip-bridge", AT (2, 2, 1), 1, 1, UP },
  { "banded-lateral-walk", AT (1, 0, 1), 4, 4, DOWN },
  { "barbell-back-squat", AT (2, 0, 1), 1, 1, DOWN },
  { "barbell-deadlift", AT (2, 0, 1), 1, 1, UP },
  { "bent-knee-calf-raise", AT (2, 1, 1), 1, 1, UP },
  { "bird-dog", AT (1, 3, 1), 2, 2, UP },
  { "bird-dog-leg-reach", AT (1, 2, 1), 2, 2, UP },
  { "bodyweight-squat", AT (3, 1, 1), 1, 1, DOWN },
  { "bounding", ALL_FAST, 2, 2, HOP },
  { "box-jump", AT (2, 0, FAST), 1, 2, DOWN },
  { "bulgarian-split-squat", AT (3, 1, 1), 1, 1, DOWN },
  { "calf-raise", AT (2, 1, 1), 1, 1, UP },
  { "cat-cow", AT (2, 1, 2), 1, 1, UP },
  { "chair-squat", AT (3, 1, 1), 1, 1, DOWN },
  { "clamshell", AT (2, 1, 1), 1, 1, UP },
  { "copenhagen-side-plank", AT (2, 1, 1), 0, 0, HOP },
  { "dead-bug", AT (3, 1, 1), 2, 2, DOWN },
  { "dumbbell-row", AT (2, 1, 1), 1, 1, UP },
  { "eccentric-heel-drop", AT (3, 0, 1), 1, 1, DOWN },
  { "goblet-squat", AT (3, 1, 1), 1, 1, DOWN },
  { "half-kneeling-press", AT (2, 0, 1), 1, 1, UP },
  { "hamstring-walkout", AT (3, 0, 3), 1, 1, DOWN },
  { "heel-tap", AT (2, 0, 1), 2, 2, DOWN },
  { "hip-bridge", AT (2, 2, 1), 1, 1, UP },
  { "hip-flexor-rock", AT (2, 2, 1), 1, 1, DOWN },
  { "hip-hike", AT (2, 1, 1), 1, 1, UP },
  { "hip-thrust", AT (2, 1, 1), 1, 1, UP },
  { "incline-push-up", AT (2, 0, 1), 1, 1, DOWN },
  { "kettlebell-swing", AT (1, 0, FAST), 1, 1, UP },
  { "kickstand-rdl", AT (3, 1, 1), 1, 1, DOWN },
  { "knee-plank", AT (2, 1, 1), 0, 0, HOP },
  { "lateral-lunge", AT (2, 1, 1), 1, 1, DOWN },
  { "lateral-step-down", AT (3, 0, 1), 1, 1, DOWN },
  { "leg-swings", AT (1, 0, 1), 1, 1, UP },
  { "long-lever-plank", AT (2, 1, 1), 0, 0, HOP },
  { "lunge-with-rotation", AT (2, 2, 1), 1, 1, DOWN },
  { "marching-hip-bridge", AT (1, 1, 1), 2, 2, UP },
  { "pallof-press", AT (1, 2, 1), 1, 1, UP },
  { "plank", AT (2, 1, 1), 0, 0, HOP },
  { "plank-leg-lift", AT (1, 1, 1), 2, 2, UP },
  { "plank-shoulder-tap", AT (1, 0, 1), 2, 2, UP },
  { "pogo-hops", ALL_FAST, 1, 1, HOP },
  { "prone-y-raise", AT (2, 2, 1), 1, 1, UP },
  { "push-up", AT (2, 0, 1), 1, 1, DOWN },
  { "reverse-lunge", AT (2, 0, 1), 1, 1, DOWN },
  { "romanian-deadlift", AT (3, 1, 1), 1, 1, DOWN },
  { "short-foot", AT (1, 5, 1), 1, 1, UP },
  { "side-lying-hip-abduction", AT (2, 1, 1), 1, 1, UP },
  { "side-plank", AT (2, 1, 1), 0, 0, HOP },
  { "side-plank-knees", AT (2, 1, 1), 0, 0, HOP },
  { "side-plank-leg-raise", AT (2, 1, 1), 0, 0, HOP },
  { "single-leg-box-squat", AT (3, 1, 1), 1, 1, DOWN },
  { "single-leg-bridge", AT (2, 1, 1), 1, 1, UP },
  { "single-leg-calf-raise", AT (2, 1, 1), 1, 1, UP },
  { "single-leg-hop", ALL_FAST, 1, 1, HOP },
  { "single-leg-romanian-deadlift", AT (3, 1, 1), 1, 1, DOWN },
  { "split-jump", AT (1, 0, FAST), 2, 2, UP },
  { "split-squat", AT (3, 1, 1), 1, 1, DOWN },
  { "squat-jump", AT (2, 0, FAST), 1, 1, DOWN },
  { "step-up", AT (2, 0, 1), 1, 1, UP },
  { "sumo-squat", AT (3, 1, 1), 1, 1, DOWN },
  { "tibialis-raise", AT (2, 1, 1), 1, 1, UP },
  { "toe-yoga", AT (1, 2, 1), 2, 2, UP },
  { "walking-lunge", AT (2, 0, 1), 2, 2, DOWN },
  { "wall-hip-hinge", AT (2, 1, 1), 1, 1, DOWN },
  { "wall-sit", AT (2, 1, 1), 0, 0, HOP },
};

static const RsMotionTempo others[] = {
  AT (3, 1, 1),       AT (2, 0, 1),    AT (4, 2, 1),       AT (1, 0, FAST), AT (5, 0, 5),
  AT (FAST, 0, FAST), AT (30, 30, 30), AT (3, 0, 0),       AT (0, 2, 2),    AT (0, 3, 0),
  ALL_FAST,           AT (1, 4, 1),    AT (FAST, FAST, 2),
};

static double
get_seconds (const RsMotionTempo *tempo)
{
  return tempo->lower + tempo->pause + tempo->lift + tempo->start;
}

static const Known *
find_known (const char *id)
{
  for (gsize i = 0; i < G_N_ELEMENTS (knowns); i++)
    if (g_str_equal (knowns[i].id, id))
      return &knowns[i];

  return NULL;
}

/* Every movement that there is stands in the table, and is what it says. */
static void
test_known (void)
{
  g_auto (GStrv) ids = rs_film_list ();

  for (guint i = 0; ids[i] != NULL; i++)
    {
      g_autoptr (RsMovement) movement = rs_film_read (ids[i]);
      const Known *known = find_known (ids[i]);
      RsRepetitions reps;

      if (known == NULL)
        {
          g_test_fail_printf ("%s has no repetitions here", ids[i]);
          continue;
        }
      rs_repetitions_init (&reps, rs_movement_get_facts (movement));
      if (reps.n_reps != known->n_reps || reps.begin != known->begin)
        g_test_fail_printf ("%s: %u repetitions that begin with %d", ids[i], reps.n_reps,
                            reps.begin);
      g_assert_cmpint (rs_movement_begins_with_lift (movement), ==, known->begin == UP);
    }
  g_assert_cmpuint (g_strv_length (ids), ==, G_N_ELEMENTS (knowns));
}

/* Ways end after they begin, none is left out, and flights take the time that they take. */
static void
check_times (const RsMotion *motion, const char *id)
{
  const RsMovementFacts *facts = rs_movement_get_facts (motion->movement);

  for (guint i = motion->first; i <= motion->last; i++)
    {
      gboolean ends = i == motion->last;
      guint next = ends ? motion->first : i + 1;
      double way = (ends ? motion->duration : motion->arrive[next]) - motion->leave[i];

      if (motion->leave[i] < motion->arrive[i] - 1e-9 || way < -1e-9)
        g_test_fail_printf ("%s: time runs backwards at key %u", id, i);
      if (facts->keys[next].flight > 0 && fabs (way - facts->keys[next].time) > 1e-9)
        g_test_fail_printf ("%s: the flight to key %u takes %.3f s", id, next, way);
      if (facts->keys[next].flight > 0 && facts->keys[i].flight > 0 &&
          motion->leave[i] > motion->arrive[i] + 1e-9)
        g_test_fail_printf ("%s: hangs in the air at key %u", id, i);
    }
}

/* The parts of what does not leave the ground lie where the metronome has them. */
static void
check_parts (const RsMotion *motion, const RsMotionTempo *tempo, const char *id)
{
  double rep = get_seconds (tempo);
  RsRepetitions reps;

  rs_repetitions_init (&reps, rs_movement_get_facts (motion->movement));
  if (reps.begin == RS_PHASE_MOVE || rs_repetitions_find (&reps, 0, RS_PART_FLIGHT) != NULL)
    return;

  for (guint i = 0; i < reps.n_reps; i++)
    {
      double first = reps.begin == RS_PHASE_LIFT ? tempo->lift : tempo->lower;
      guint turn = rs_repetitions_find (&reps, i, RS_PART_FIRST)->key;
      guint back = rs_repetitions_find (&reps, i, RS_PART_SECOND)->key;
      double begin = motion->begin + i * rep;
      double arrived = fmod (motion->arrive[turn] - begin + motion->duration, motion->duration);
      double left = fmod (motion->leave[turn] - begin + motion->duration, motion->duration);
      double ended =
          fmod (motion->arrive[back] - begin + motion->duration - 1e-9, motion->duration) + 1e-9;

      if (fabs (arrived - first) > 1e-8 || fabs (left - first - tempo->pause) > 1e-8)
        g_test_fail_printf ("%s: repetition %u turns from %.4f to %.4f s", id, i, arrived, left);
      if (tempo->lower > 0 && tempo->lift > 0 &&
          fabs (ended - tempo->lower - tempo->pause - tempo->lift) > 1e-8)
        g_test_fail_printf ("%s: repetition %u ends after %.4f s", id, i, ended);
    }
}

static void
check_exact (RsMovement *movement, const RsMotionTempo *tempo, const Known *known)
{
  RsMotion motion;

  rs_motion_init (&motion, movement, tempo);
  if (known->n_reps == 0)
    {
      g_assert_cmpuint (motion.n_reps, ==, 0);
      return;
    }
  if (fabs (motion.duration - motion.n_reps * get_seconds (tempo)) > 1e-9)
    g_test_fail_printf ("%s: %u repetitions of %.2f s take %.4f s", known->id, motion.n_reps,
                        get_seconds (tempo), motion.duration);
  if (motion.n_reps % known->n_reps != 0)
    g_test_fail_printf ("%s: %u repetitions in a loop", known->id, motion.n_reps);
  check_times (&motion, known->id);
  check_parts (&motion, tempo, known->id);
}

static void
test_exact (gconstpointer data)
{
  const Known *known = data;
  g_autoptr (RsMovement) movement = rs_film_read (known->id);
  g_autoptr (RsMovement) mirrored = rs_movement_new_mirrored (movement);
  RsMotion motion;

  check_exact (movement, &known->tempo, known);
  check_exact (mirrored, &known->tempo, known);
  for (gsize i = 0; i < G_N_ELEMENTS (others); i++)
    check_exact (movement, &others[i], known);

  rs_motion_init (&motion, movement, &known->tempo);
  g_assert_cmpuint (motion.n_reps, ==, known->n_beats);
}

/* Whether something is done as fast as one can, which is sudden. */
static gboolean
is_fast (const Known *known)
{
  return known->begin == HOP || known->tempo.lift == FAST;
}

/* What holds at each moment, still holds at the tempo of the exercise. */
static void
test_laws (gconstpointer data)
{
  static const char *const laws[] = { "bones", "reach", "angles", "floor",
                                      "self",  "loop",  "speed",  "acceleration" };
  const Known *known = data;
  g_autoptr (RsMovement) movement = rs_film_read (known->id);
  g_autoptr (RsFilm) film = rs_film_new_at (movement, &known->tempo);

  for (gsize i = 0; i < G_N_ELEMENTS (laws); i++)
    {
      const RsLaw *law = rs_laws_find (laws[i]);
      gboolean is_of_speed =
          g_str_equal (laws[i], "speed") || g_str_equal (laws[i], "acceleration");
      g_autofree char *message = is_fast (known) && is_of_speed ? NULL : law->check (film);

      if (message != NULL)
        g_test_fail_printf ("%s: %s", laws[i], message);
    }
}

/* The part that is done now, and how long it still is: what is shown where nothing moves. */
static void
test_goal (void)
{
  static const struct
  {
    const char *id;
    double time; /* since the repetition began */
    const char *goal;
    double seconds;
    gboolean is_held;
  } moments[] = {
    { "bodyweight-squat", 0.5, "bottom", 2.5, FALSE },
    { "bodyweight-squat", 3.25, "bottom", .75, TRUE },
    { "bodyweight-squat", 4.25, "stand", 0.75, FALSE },
    { "bodyweight-squat", 5.25, "stand", .25, TRUE },
    { "hip-bridge", 0.25, "up", 0.75, FALSE },
    { "hip-bridge", 2.5, "up", 0.5, TRUE },
    { "hip-bridge", 4, "down", 1, FALSE },
    { "bird-dog", 6, "left-reach", 0.5, FALSE },
    { "walking-lunge", 4, "left", 1.5, FALSE },
    { "walking-lunge", 6.75, "end", 0.25, TRUE },
    { "hamstring-walkout", 1, "out", 2, FALSE },
    { "hamstring-walkout", 4, "bridge", 2, FALSE },
    { "walking-lunge", 7.5, "right", 1.5, FALSE },
    { "side-plank", 3, "hold", 1, TRUE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (moments); i++)
    {
      g_autoptr (RsMovement) movement = rs_film_read (moments[i].id);
      const RsMovementFacts *facts = rs_movement_get_facts (movement);
      RsMotion motion;
      double seconds;
      guint goal;

      rs_motion_init (&motion, movement, &find_known (moments[i].id)->tempo);
      goal = rs_motion_get_goal (&motion, motion.begin + moments[i].time, &seconds);
      g_assert_cmpstr (facts->keys[goal].name, ==, moments[i].goal);
      g_assert_cmpfloat_with_epsilon (seconds, moments[i].seconds, 1e-9);
      g_assert_cmpint (rs_motion_is_held (&motion, motion.begin + moments[i].time), ==,
                       moments[i].is_held);
    }
}

/* Who walks on stays in the picture, and sets the feet on places that do not move on the ground. */
static void
test_travel (void)
{
  g_autoptr (RsMovement) movement = rs_film_read ("walking-lunge");
  RsMotion motion;
  RsBody before, body;
  double pelvis;

  rs_motion_init (&motion, movement, &find_known ("walking-lunge")->tempo);
  rs_motion_get_body (&motion, motion.begin, &before);
  pelvis = before.pelvis.x;
  for (guint i = 1; i <= 700; i++)
    {
      double planted = 1;

      rs_motion_get_body (&motion, motion.begin + i * 0.01, &body);
      g_assert_cmpfloat_with_epsilon (body.pelvis.x, pelvis, 0.02);

      /* One of the two feet goes back as the body goes ahead, at no more than its speed. */
      for (RsSide side = RS_SIDE_LEFT; side <= RS_SIDE_RIGHT; side++)
        planted = MIN (planted, body.legs[side].toe.x - before.legs[side].toe.x);
      g_assert_cmpfloat (planted, <=, 1e-6);
      g_assert_cmpfloat (planted, >=, -0.02);
      before = body;
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/figure/repetitions/known", test_known);
  g_test_add_func ("/figure/repetitions/goal", test_goal);
  g_test_add_func ("/figure/repetitions/travel", test_travel);
  for (gsize i = 0; i < G_N_ELEMENTS (knowns); i++)
    {
      g_autofree char *exact = g_strconcat ("/figure/repetitions/exact/", knowns[i].id, NULL);
      g_autofree char *laws = g_strconcat ("/figure/repetitions/laws/", knowns[i].id, NULL);

      g_test_add_data_func (exact, &knowns[i], test_exact);
      g_test_add_data_func (laws, &knowns[i], test_laws);
    }

  return g_test_run ();
}
