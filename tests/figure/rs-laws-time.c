/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-laws.h"

#define MM 0.001
#define MAX_SPEED 6.0         /* m/s */
#define MAX_ACCELERATION 60.0 /* m/s² */
#define RATE 240              /* steps a second */

/* Where everything is, with the loops before this one walked. */
static void
get_points (const RsFilm *film, double time, RsVec points[RS_N_SIDES][RS_FILM_N_JOINTS])
{
  double loops = floor (time / film->motion.duration);
  RsVec walked = rs_vec_scale (rs_motion_get_travel (&film->motion), loops);
  RsBody body;

  rs_motion_get_body (&film->motion, time - loops * film->motion.duration, &body);
  for (RsSide side = RS_SIDE_LEFT; side <= RS_SIDE_RIGHT; side++)
    {
      for (guint joint = 0; joint < RS_FILM_N_JOINTS; joint++)
        points[side][joint] = rs_vec_add (rs_film_joint (&body, joint, side), walked);
    }
}

/* Leaving the ground and landing are sudden. */
static gboolean
is_near_flight (const RsFilm *film, double time)
{
  int moment = (int) floor (time / film->step);

  for (int i = moment - 2; i <= moment + 2; i++)
    {
      if (rs_film_flies (film, (guint) (i + RS_FILM_FRAMES) % RS_FILM_FRAMES))
        return TRUE;
    }

  return FALSE;
}

char *
rs_law_loop (const RsFilm *film)
{
  const double h = 0.001, tiny = 1e-6, end = film->motion.duration;
  RsVec before[RS_N_SIDES][RS_FILM_N_JOINTS], last[RS_N_SIDES][RS_FILM_N_JOINTS];
  RsVec first[RS_N_SIDES][RS_FILM_N_JOINTS], after[RS_N_SIDES][RS_FILM_N_JOINTS];

  get_points (film, end - h - tiny, before);
  get_points (film, end - tiny, last);
  get_points (film, end, first);
  get_points (film, end + h, after);
  for (RsSide side = RS_SIDE_LEFT; side <= RS_SIDE_RIGHT; side++)
    {
      for (guint i = 0; i < RS_FILM_N_JOINTS; i++)
        {
          double jump = rs_vec_distance (last[side][i], first[side][i]);
          RsVec in = rs_vec_sub (last[side][i], before[side][i]);
          RsVec out = rs_vec_sub (after[side][i], first[side][i]);
          double change = rs_vec_distance (in, out) / h;

          if (!(jump < 0.1 * MM))
            return g_strdup_printf ("the end of the loop is %.1f mm from its start at the %s%s",
                                    jump / MM, rs_film_side_name (i, side), rs_film_joint_name (i));
          if (!(change < 0.05) && !is_near_flight (film, end))
            return g_strdup_printf ("the end of the loop has another speed than its start, by "
                                    "%.2f m/s at the %s%s",
                                    change, rs_film_side_name (i, side), rs_film_joint_name (i));
        }
    }

  return NULL;
}

static char *
describe_excess (
    double time, guint joint, RsSide side, double value, const char *unit, double limit)
{
  return g_strdup_printf ("at %.2f s: the %s%s has %.1f %s, more than %.0f", time,
                          rs_film_side_name (joint, side), rs_film_joint_name (joint), value, unit,
                          limit);
}

/* Steps through the loop finely, so that a sudden change of speed stands out. */
static char *
check_derivative (const RsFilm *film, gboolean second)
{
  guint n_steps = (guint) ceil (film->motion.duration * RATE);
  double h = film->motion.duration / n_steps;
  RsVec points[3][RS_N_SIDES][RS_FILM_N_JOINTS];

  for (guint step = 0; step < n_steps + 2; step++)
    {
      get_points (film, step * h, points[step % 3]);
      if (step < 2 || is_near_flight (film, (step - 1) * h))
        continue;
      for (RsSide side = RS_SIDE_LEFT; side <= RS_SIDE_RIGHT; side++)
        {
          for (guint i = 0; i < RS_FILM_N_JOINTS; i++)
            {
              RsVec now = points[step % 3][side][i], before = points[(step + 2) % 3][side][i];
              RsVec speed = rs_vec_scale (rs_vec_sub (now, before), 1 / h);
              RsVec was = rs_vec_sub (before, points[(step + 1) % 3][side][i]);
              double change = rs_vec_distance (speed, rs_vec_scale (was, 1 / h)) / h;

              if (!second && !(rs_vec_length (speed) <= MAX_SPEED))
                return describe_excess (step * h, i, side, rs_vec_length (speed), "m/s", MAX_SPEED);
              if (second && !(change <= MAX_ACCELERATION))
                return describe_excess (step * h, i, side, change, "m/s per s", MAX_ACCELERATION);
            }
        }
    }

  return NULL;
}

char *
rs_law_speed (const RsFilm *film)
{
  return check_derivative (film, FALSE);
}

char *
rs_law_acceleration (const RsFilm *film)
{
  return check_derivative (film, TRUE);
}
