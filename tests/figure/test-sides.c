/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-film.h"

/*
 * The side that a movement says works is the side that is seen to work: by what counts for each,
 * as data/movements/README.md has it, measured on the solved bodies.
 */

/* What is measured of a side: the side that works has more of it, by the margin that follows. */
typedef enum
{
  CARRIES,    /* the centre of mass is above that foot */
  STANDS_LOW, /* the other foot is in the air */
  STANDS_AHEAD,
  KNEELS,      /* the other knee is up */
  BENDS,       /* the knee */
  SWINGS_FOOT, /* the other leg keeps still */
  LIFTS_KNEE,
  LIFTS_HAND,
  LIES_ON,  /* the shoulder that is below the other */
  TIED,     /* the band comes from there */
  USES_FOOT /* its toes and its arch move */
} Measure;

static const double margins[] = { 0.05, 0.05, 0.2, 0.2, 30, 0.2, 0.1, 0.15, 0.2, 0.5, 5 };

static const struct
{
  const char *id;
  Measure measure;
} knowns[] = {
  { "ankle-rock", STANDS_AHEAD },
  { "bent-knee-calf-raise", CARRIES },
  { "bulgarian-split-squat", STANDS_AHEAD },
  { "clamshell", LIFTS_KNEE },
  { "copenhagen-side-plank", LIES_ON },
  { "dumbbell-row", LIFTS_HAND },
  { "eccentric-heel-drop", CARRIES },
  { "half-kneeling-press", LIFTS_HAND },
  { "hip-flexor-rock", KNEELS },
  { "hip-hike", CARRIES },
  { "kickstand-rdl", STANDS_AHEAD },
  { "lateral-lunge", BENDS },
  { "lateral-step-down", CARRIES },
  { "leg-swings", SWINGS_FOOT },
  { "lunge-with-rotation", STANDS_AHEAD },
  { "pallof-press", TIED },
  { "reverse-lunge", STANDS_AHEAD },
  { "short-foot", USES_FOOT },
  { "side-lying-hip-abduction", SWINGS_FOOT },
  { "side-plank", LIES_ON },
  { "side-plank-knees", LIES_ON },
  { "side-plank-leg-raise", LIES_ON },
  { "single-leg-box-squat", CARRIES },
  { "single-leg-bridge", STANDS_LOW },
  { "single-leg-calf-raise", CARRIES },
  { "single-leg-hop", CARRIES },
  { "single-leg-romanian-deadlift", CARRIES },
  { "split-squat", STANDS_AHEAD },
  { "step-up", CARRIES },
  { "toe-yoga", USES_FOOT },
};

/* Of one key. */
static double
measure_key (RsMovement *movement, guint key, RsSide side, Measure measure)
{
  const RsMovementFacts *facts = rs_movement_get_facts (movement);
  const RsLegPose *pose = &facts->keys[key].pose.legs[side];
  const RsBodyLeg *leg;
  const RsBodyArm *arm;
  RsLoad loads[RS_MOVEMENT_MAX_PIECES];
  RsBody body, first;
  guint n_loads;

  rs_body_solve (&facts->keys[0].pose, &first);
  rs_body_solve (&facts->keys[key].pose, &body);
  n_loads = rs_movement_get_loads (movement, &body, loads);
  leg = &body.legs[side];
  arm = &body.arms[side];
  switch (measure)
    {
    case CARRIES:
      return -fabs (rs_body_get_centre_of_mass (&body, loads, n_loads).z - leg->ball.z);

    case STANDS_LOW:
      return -MIN (MIN (leg->heel.y, leg->ball.y), leg->toe.y);

    case STANDS_AHEAD:
      return leg->ankle.x;

    case KNEELS:
      return -leg->knee.y;

    case BENDS:
      return acos (CLAMP (rs_vec_dot (leg->thigh.y, leg->shank.y), -1, 1)) * 180 / G_PI;

    case SWINGS_FOOT:
      return rs_vec_distance (leg->ankle, first.legs[side].ankle);

    case LIFTS_KNEE:
      return leg->knee.y;

    case LIFTS_HAND:
      return arm->hand.y;

    case LIES_ON:
      return -arm->shoulder.y;

    case USES_FOOT:
      return fabs (pose->n[RS_LEG_TOE]) + fabs (pose->n[RS_LEG_BIG_TOE]) +
             20 * pose->n[RS_LEG_ARCH];

    case TIED:
    default:
      return 0;
    }
}

static gboolean
is_of_picture (Measure measure)
{
  return measure != SWINGS_FOOT && measure != LIFTS_KNEE && measure != LIFTS_HAND &&
         measure != USES_FOOT;
}

static double
find_tie (const RsMovementFacts *facts)
{
  for (guint i = 0; i < facts->n_pieces; i++)
    if (facts->pieces[i].kind == RS_PIECE_BAND && facts->pieces[i].around == RS_BAND_HANDS)
      return facts->pieces[i].at.z;

  g_assert_not_reached ();
}

/* In the picture, or by how much it changes in a loop. */
static double
measure_side (RsMovement *movement, RsSide side, Measure measure)
{
  const RsMovementFacts *facts = rs_movement_get_facts (movement);
  double least = G_MAXDOUBLE, most = -G_MAXDOUBLE;

  if (measure == TIED)
    return find_tie (facts) * (side == RS_SIDE_RIGHT ? 1 : -1);
  if (is_of_picture (measure))
    return measure_key (movement, facts->picture, side, measure);

  for (guint i = 0; i < facts->n_keys; i++)
    {
      double now = measure_key (movement, i, side, measure);

      least = MIN (least, now);
      most = MAX (most, now);
    }
  return most - least;
}

static void
check (RsMovement *movement, Measure measure)
{
  const RsMovementFacts *facts = rs_movement_get_facts (movement);
  double more = measure_side (movement, facts->side, measure) -
                measure_side (movement, !facts->side, measure);

  if (!facts->has_side)
    g_test_fail_printf ("%s has no side", facts->id);
  if (!(more > margins[measure]))
    g_test_fail_printf ("%s: the %s side has only %.3f more than the other", facts->id,
                        facts->side == RS_SIDE_LEFT ? "left" : "right", more);
}

static void
test_side (gconstpointer data)
{
  guint n = GPOINTER_TO_UINT (data);
  g_autoptr (RsMovement) movement = rs_film_read (knowns[n].id);
  g_autoptr (RsMovement) mirrored = rs_movement_new_mirrored (movement);
  RsSide side = rs_movement_get_facts (movement)->side;

  check (movement, knowns[n].measure);
  check (mirrored, knowns[n].measure);
  g_assert_cmpint (rs_movement_get_facts (mirrored)->side, ==, !side);
}

static gboolean
is_known (const char *id)
{
  for (guint i = 0; i < G_N_ELEMENTS (knowns); i++)
    if (g_str_equal (knowns[i].id, id))
      return TRUE;

  return FALSE;
}

/* The muscles that work on one side only do so on that one, but for the few that help across. */
static gboolean
works_there (const RsMovementFacts *facts)
{
  int more = 0;

  for (guint i = 0; i < RS_N_MUSCLES; i++)
    {
      const RsWork *work = facts->muscles.work[i];

      more += (work[facts->side] == RS_WORK_PRIMARY) - (work[!facts->side] == RS_WORK_PRIMARY);
    }

  return more >= 0;
}

/* Every movement that has a side is measured here, and no other. */
static void
test_all (void)
{
  /* The adductors of the upper leg, and the hip of the leg behind. */
  static const char *const across[] = { "copenhagen-side-plank", "lunge-with-rotation", NULL };
  g_auto (GStrv) ids = rs_film_list ();

  for (guint i = 0; ids[i] != NULL; i++)
    {
      g_autoptr (RsMovement) movement = rs_film_read (ids[i]);
      g_autoptr (RsMovement) mirrored = rs_movement_new_mirrored (movement);
      const RsMovementFacts *facts = rs_movement_get_facts (movement);

      if (facts->has_side != is_known (ids[i]))
        g_test_fail_printf ("%s: side and table differ", ids[i]);
      g_assert_cmpint (rs_movement_get_facts (mirrored)->has_side, ==, facts->has_side);
      if (facts->has_side && works_there (facts) == g_strv_contains (across, ids[i]))
        g_test_fail_printf ("%s: the muscles work on the other side", ids[i]);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/figure/sides/all", test_all);
  for (guint i = 0; i < G_N_ELEMENTS (knowns); i++)
    {
      g_autofree char *path = g_strconcat ("/figure/sides/", knowns[i].id, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_side);
    }

  return g_test_run ();
}
