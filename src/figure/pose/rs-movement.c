/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/pose/rs-movement.h"

#include "figure/pose/rs-bake.h"

#include <string.h>

struct _RsMovement
{
  gatomicrefcount ref_count;
  RsMovementFacts *facts;
  double residual;
  double fault_residuals[RS_MOVEMENT_MAX_FAULTS];
};

static RsMovement *
movement_new (RsMovementFacts *facts, double residual)
{
  RsMovement *self = g_new0 (RsMovement, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->facts = facts;
  self->residual = residual;

  return self;
}

/* Numbers that are not the key's own and were changed by baking the key before. A limb that
 * began anew in another way has none: its numbers no longer are those of the key before. */
static void
inherit (
    double *n, guint n_numbers, guint32 given, const double *before, const double *before_baked)
{
  for (guint i = 0; i < n_numbers; i++)
    if ((given & (1u << i)) == 0 && n[i] == before[i])
      n[i] = before_baked[i];
}

static void
inherit_pose (RsKey *key, const RsPose *before, const RsPose *baked)
{
  inherit (key->pose.n, RS_N_POSE_NUMBERS, key->given, before->n, baked->n);
  for (RsSide side = RS_SIDE_LEFT; side <= RS_SIDE_RIGHT; side++)
    {
      inherit (key->pose.legs[side].n, RS_N_LEG_NUMBERS, key->given_legs[side],
               before->legs[side].n, baked->legs[side].n);
      inherit (key->pose.arms[side].n, RS_N_ARM_NUMBERS, key->given_arms[side],
               before->arms[side].n, baked->arms[side].n);
    }
}

RsMovement *
rs_movement_new (RsMovementFacts *facts)
{
  RsPose written[RS_MOVEMENT_MAX_KEYS]; /* before they are baked */
  RsMovement *self;
  double worst = 0;

  g_return_val_if_fail (facts->n_keys > 0 && facts->n_keys <= RS_MOVEMENT_MAX_KEYS, NULL);

  for (guint i = 0; i < facts->n_keys; i++)
    {
      RsKey *key = &facts->keys[i];
      double residual;

      written[i] = key->pose;
      if (i > 0)
        inherit_pose (key, &written[i - 1], &facts->keys[i - 1].pose);
      residual = rs_bake_key (facts, key);
      /* What is no number shall be seen too. */
      if (!(residual <= worst))
        worst = residual;
    }

  self = movement_new (facts, worst);
  for (guint i = 0; i < facts->n_faults; i++)
    {
      RsFault *fault = &facts->faults[i];

      inherit_pose (&fault->wrong, &written[fault->key], &facts->keys[fault->key].pose);
      self->fault_residuals[i] = rs_bake_key (facts, &fault->wrong);
    }

  return self;
}

RsMovement *
rs_movement_ref (RsMovement *self)
{
  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

void
rs_movement_unref (RsMovement *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_clear_pointer (&self->facts, rs_movement_facts_free);
  g_free (self);
}

/* The side is the letter after "legs." and "arms.". */
static char *
mirror_path (const char *path)
{
  char *mirror = g_strdup (path);

  if (g_str_has_prefix (path, "legs.") || g_str_has_prefix (path, "arms."))
    mirror[5] = path[5] == 'L' ? 'R' : 'L';

  return mirror;
}

/* The side is the letter before the axis, and the only letter that is a capital. */
static char *
mirror_measure (const char *make)
{
  char *mirror = g_strdup (make);

  for (char *c = mirror; *c != '\0'; c++)
    {
      if (*c == 'L')
        *c = 'R';
      else if (*c == 'R')
        *c = 'L';
    }

  return mirror;
}

/* −1 if what is measured is to the other side in a mirror. */
static double
get_measure_sign (const char *make)
{
  gboolean trunk =
      g_str_has_prefix (make, "angle.spine.") || g_str_has_prefix (make, "angle.neck.");
  gboolean flexion = g_str_has_suffix (make, ".0");

  return g_str_has_suffix (make, ".z") || (trunk && !flexion) ? -1 : 1;
}

/* The same for a number of a pose, found by mirroring it. */
static double
get_path_sign (const RsPose *pose, const char *path, const char *mirrored_path)
{
  RsPose probe = *pose;
  double *number = rs_pose_find (&probe, path);

  if (number == NULL)
    return 1;
  *number = 1;
  rs_pose_mirror (&probe, &probe);

  return *rs_pose_find (&probe, mirrored_path);
}

static void
mirror_key (const RsKey *key, RsKey *mirror)
{
  *mirror = *key;
  mirror->name = g_strdup (key->name);
  mirror->balance[1] = -key->balance[1];
  rs_pose_mirror (&key->pose, &mirror->pose);

  for (RsSide side = RS_SIDE_LEFT; side <= RS_SIDE_RIGHT; side++)
    {
      mirror->given_legs[side] = key->given_legs[!side];
      mirror->given_arms[side] = key->given_arms[!side];
    }
  for (guint i = 0; i < key->n_fits; i++)
    {
      mirror->fits[i].vary = mirror_path (key->fits[i].vary);
      mirror->fits[i].make = mirror_measure (key->fits[i].make);
      mirror->fits[i].equal *= get_measure_sign (key->fits[i].make);
    }
  for (guint i = 0; i < key->n_arcs; i++)
    {
      mirror->arcs[i].path = mirror_path (key->arcs[i].path);
      mirror->arcs[i].amount *= get_path_sign (&key->pose, key->arcs[i].path, mirror->arcs[i].path);
    }
}

static RsTrack
mirror_track (RsTrack track)
{
  if (track < RS_TRACK_LEFT_KNEE)
    return track;

  /* Left and right follow each other in pairs. */
  return (track - RS_TRACK_LEFT_KNEE) % 2 == 0 ? track + 1 : track - 1;
}

static void
mirror_piece (RsPiece *piece)
{
  piece->at.z = -piece->at.z;
  if (piece->hold == RS_HOLD_LEFT)
    piece->hold = RS_HOLD_RIGHT;
  else if (piece->hold == RS_HOLD_RIGHT)
    piece->hold = RS_HOLD_LEFT;
}

static void
mirror_fault (const RsFault *fault, RsFault *mirror)
{
  mirror_key (&fault->wrong, &mirror->wrong);
  mirror->yaw = 180 - fault->yaw;
  mirror->about = rs_point_get_mirror (fault->about);
  for (guint i = 0; i < fault->n_marks; i++)
    mirror->marks[i] = rs_point_get_mirror (fault->marks[i]);
}

RsMovement *
rs_movement_new_mirrored (RsMovement *self)
{
  const RsMovementFacts *facts = self->facts;
  RsMovementFacts *mirror = g_memdup2 (facts, sizeof *facts);
  RsMovement *mirrored;

  mirror->id = g_strdup (facts->id);
  mirror->yaw = 180 - facts->yaw;
  mirror->side = facts->has_side ? !facts->side : facts->side;
  mirror->about = rs_point_get_mirror (facts->about);
  mirror->arrow = mirror_track (facts->arrow);
  mirror->arrow_right = -facts->arrow_right;
  for (guint i = 0; i < RS_N_MUSCLES; i++)
    for (RsSide side = RS_SIDE_LEFT; side <= RS_SIDE_RIGHT; side++)
      mirror->muscles.work[i][side] = facts->muscles.work[i][!side];
  for (guint i = 0; i < facts->n_pieces; i++)
    mirror_piece (&mirror->pieces[i]);
  for (guint i = 0; i < facts->n_keys; i++)
    mirror_key (&facts->keys[i], &mirror->keys[i]);
  for (guint i = 0; i < facts->n_faults; i++)
    mirror_fault (&facts->faults[i], &mirror->faults[i]);

  mirrored = movement_new (mirror, self->residual);
  memcpy (mirrored->fault_residuals, self->fault_residuals, sizeof self->fault_residuals);

  return mirrored;
}

const RsMovementFacts *
rs_movement_get_facts (RsMovement *self)
{
  return self->facts;
}

double
rs_movement_get_residual (RsMovement *self)
{
  return self->residual;
}

int
rs_movement_find_fault (RsMovement *self, const char *name)
{
  for (guint i = 0; i < self->facts->n_faults; i++)
    if (g_strcmp0 (self->facts->faults[i].wrong.name, name) == 0)
      return (int) i;

  return -1;
}

void
rs_movement_get_fault_body (RsMovement *self, guint fault, gboolean wrong, RsBody *body)
{
  const RsMovementFacts *facts = self->facts;

  g_return_if_fail (fault < facts->n_faults);

  if (wrong)
    rs_body_solve (&facts->faults[fault].wrong.pose, body);
  else
    rs_body_solve (&facts->keys[facts->faults[fault].key].pose, body);
}

double
rs_movement_get_fault_residual (RsMovement *self, guint fault)
{
  g_return_val_if_fail (fault < self->facts->n_faults, 0);

  return self->fault_residuals[fault];
}

guint
rs_movement_get_loads (RsMovement *self, const RsBody *body, RsLoad *loads)
{
  return rs_bake_get_loads (self->facts, body, loads);
}
