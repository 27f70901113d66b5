/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-film.h"

#include "figure/pose/rs-movement-file.h"

typedef struct
{
  const char *name;
  gsize left;
  gsize right;
} Joint;

#define MIDDLE(joint) { #joint, G_STRUCT_OFFSET (RsBody, joint), G_STRUCT_OFFSET (RsBody, joint) }
#define LEG(joint)                                                                                 \
  { #joint, G_STRUCT_OFFSET (RsBody, legs[RS_SIDE_LEFT].joint),                                    \
    G_STRUCT_OFFSET (RsBody, legs[RS_SIDE_RIGHT].joint) }
#define ARM(joint)                                                                                 \
  { #joint, G_STRUCT_OFFSET (RsBody, arms[RS_SIDE_LEFT].joint),                                    \
    G_STRUCT_OFFSET (RsBody, arms[RS_SIDE_RIGHT].joint) }

static const Joint joints[] = {
  MIDDLE (pelvis), MIDDLE (lumbar), MIDDLE (thoracolumbar),
  MIDDLE (neck),   MIDDLE (head),   MIDDLE (head_centre),
  LEG (hip),       LEG (knee),      LEG (ankle),
  LEG (heel),      LEG (ball),      LEG (toe),
  ARM (shoulder),  ARM (elbow),     ARM (wrist),
  ARM (hand),      ARM (grip),
};

G_STATIC_ASSERT (G_N_ELEMENTS (joints) == RS_FILM_N_JOINTS);

RsFilm *
rs_film_new (RsMovement *movement)
{
  return rs_film_new_at (movement, NULL);
}

RsFilm *
rs_film_new_at (RsMovement *movement, const RsMotionTempo *tempo)
{
  RsFilm *self = g_new0 (RsFilm, 1);
  const RsMovementFacts *facts = rs_movement_get_facts (movement);

  self->movement = rs_movement_ref (movement);
  rs_motion_init (&self->motion, movement, tempo);
  self->step = self->motion.duration / RS_FILM_FRAMES;
  self->n_moments = RS_FILM_FRAMES + facts->n_keys;
  for (guint i = 0; i < RS_FILM_FRAMES; i++)
    rs_motion_get_body (&self->motion, i * self->step, &self->bodies[i]);
  for (guint i = 0; i < facts->n_keys; i++)
    rs_body_solve (&facts->keys[i].pose, &self->bodies[RS_FILM_FRAMES + i]);

  self->mirror = rs_movement_new_mirrored;
  self->measure = rs_scene_measure;
  self->draw = rs_scene_draw;

  return self;
}

RsFilm *
rs_film_new_fault (RsMovement *movement, guint fault, gboolean wrong)
{
  RsMovementFacts *facts = rs_film_copy_facts (movement);
  g_autoptr (RsMovement) still = NULL;
  RsFilm *self;

  facts->keys[0].pose =
      wrong ? facts->faults[fault].wrong.pose : facts->keys[facts->faults[fault].key].pose;
  facts->keys[0].hold = 1;
  facts->keys[0].flight = 0;
  facts->keys[0].n_arcs = 0;
  facts->n_keys = 1;
  facts->n_faults = 0;
  facts->n_steps = 0;
  facts->picture = 0;
  still = rs_movement_new (facts);

  /* It does not breathe either. */
  self = rs_film_new (still);
  self->is_still = TRUE;
  for (guint i = 0; i < RS_FILM_FRAMES; i++)
    self->bodies[i] = self->bodies[RS_FILM_FRAMES];

  return self;
}

void
rs_film_free (RsFilm *self)
{
  rs_movement_unref (self->movement);
  g_free (self);
}

void
rs_film_get_keys (const RsFilm *self, guint moment, guint *from, guint *to)
{
  const RsMotion *motion = &self->motion;
  double time = moment * self->step;
  guint key = motion->last;

  if (moment >= RS_FILM_FRAMES)
    {
      *from = *to = moment - RS_FILM_FRAMES;
      return;
    }
  while (key > motion->first && motion->arrive[key] > time)
    key--;
  *from = *to = key;
  if (time > motion->leave[key])
    *to = key == motion->last ? motion->first : key + 1;
}

gboolean
rs_film_flies (const RsFilm *self, guint moment)
{
  guint from, to;

  rs_film_get_keys (self, moment, &from, &to);

  return from != to && rs_movement_get_facts (self->movement)->keys[to].flight > 0;
}

char *
rs_film_describe (const RsFilm *self, guint moment)
{
  return moment < RS_FILM_FRAMES ? g_strdup_printf ("at %.2f s", moment * self->step)
                                 : g_strdup_printf ("in key %u", moment - RS_FILM_FRAMES);
}

const char *
rs_film_joint_name (guint joint)
{
  return joints[joint].name;
}

const char *
rs_film_side_name (guint joint, RsSide side)
{
  return joint < RS_FILM_N_MIDDLE ? "" : side == RS_SIDE_LEFT ? "left " : "right ";
}

RsVec
rs_film_joint (const RsBody *body, guint joint, RsSide side)
{
  gsize offset = side == RS_SIDE_LEFT ? joints[joint].left : joints[joint].right;

  return G_STRUCT_MEMBER (RsVec, body, offset);
}

static void
copy_key (RsKey *key)
{
  key->name = g_strdup (key->name);
  key->n_fits = 0;
  for (guint i = 0; i < G_N_ELEMENTS (key->fits); i++)
    key->fits[i] = (RsFit) { 0 };
  for (guint i = 0; i < key->n_arcs; i++)
    key->arcs[i].path = g_strdup (key->arcs[i].path);
  key->has_balance[0] = key->has_balance[1] = FALSE;
  key->given = G_MAXUINT32;
  for (RsSide side = RS_SIDE_LEFT; side <= RS_SIDE_RIGHT; side++)
    key->given_legs[side] = key->given_arms[side] = G_MAXUINT32;
}

RsMovementFacts *
rs_film_copy_facts (RsMovement *movement)
{
  RsMovementFacts *copy = rs_movement_facts_new ();

  *copy = *rs_movement_get_facts (movement);
  copy->id = g_strdup (copy->id);
  for (guint i = 0; i < copy->n_keys; i++)
    copy_key (&copy->keys[i]);
  for (guint i = 0; i < copy->n_faults; i++)
    copy_key (&copy->faults[i].wrong);

  return copy;
}

static char *
get_folder (void)
{
  return g_test_build_filename (G_TEST_DIST, "..", "data", "movements", NULL);
}

RsMovement *
rs_film_read (const char *id)
{
  g_autofree char *folder = get_folder ();
  g_autofree char *name = g_strconcat (id, ".json", NULL);
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autofree char *data = NULL;
  g_autoptr (GError) error = NULL;
  gsize length;
  RsMovement *movement;

  g_file_get_contents (path, &data, &length, &error);
  g_assert_no_error (error);
  movement = rs_movement_read (name, id, data, length, &error);
  g_assert_no_error (error);
  g_assert_nonnull (movement);

  return movement;
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

char **
rs_film_list (void)
{
  g_autofree char *path = get_folder ();
  g_autoptr (GPtrArray) names = g_ptr_array_new_null_terminated (32, g_free, TRUE);
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) folder = g_dir_open (path, 0, &error);
  const char *name;

  g_assert_no_error (error);
  while ((name = g_dir_read_name (folder)))
    {
      if (g_str_has_suffix (name, ".json") && !g_str_has_suffix (name, ".schema.json"))
        g_ptr_array_add (names, g_strndup (name, strlen (name) - strlen (".json")));
    }
  g_ptr_array_sort (names, compare_names);

  return (char **) g_ptr_array_steal (names, NULL);
}

static RsVec
random_direction (GRand *rand)
{
  RsVec v;

  do
    v = rs_vec (g_rand_double_range (rand, -1, 1), g_rand_double_range (rand, -1, 1),
                g_rand_double_range (rand, -1, 1));
  while (rs_vec_length (v) < 0.1);

  return v;
}

static void
put_vec (double *n, RsVec v)
{
  n[0] = v.x;
  n[1] = v.y;
  n[2] = v.z;
}

static void
randomise_leg (GRand *rand, RsLegPose *leg, RsLegMode mode)
{
  leg->mode = mode;
  leg->n[RS_LEG_HIP_FLEXION] = g_rand_double_range (rand, -20, 120);
  leg->n[RS_LEG_HIP_ABDUCTION] = g_rand_double_range (rand, -20, 45);
  leg->n[RS_LEG_HIP_ROTATION] = g_rand_double_range (rand, -40, 45);
  leg->n[RS_LEG_KNEE] = g_rand_double_range (rand, 0, 140);
  leg->n[RS_LEG_ANKLE] = g_rand_double_range (rand, -50, 30);
  leg->n[RS_LEG_INVERSION] = g_rand_double_range (rand, -20, 30);
  leg->n[RS_LEG_TOE] = g_rand_double_range (rand, -30, 70);
  leg->n[RS_LEG_AT_X] = g_rand_double_range (rand, -0.5, 0.5);
  leg->n[RS_LEG_AT_Y] = g_rand_double_range (rand, 0, 0.4);
  leg->n[RS_LEG_AT_OUT] = g_rand_double_range (rand, 0, 0.5);
  leg->n[RS_LEG_YAW] = g_rand_double_range (rand, -20, 40);
  leg->n[RS_LEG_PITCH] = g_rand_double_range (rand, -20, 60);
}

static void
randomise_arm (GRand *rand, RsArmPose *arm, RsArmMode mode)
{
  arm->mode = mode;
  arm->n[RS_ARM_SHOULDER_FLEXION] = g_rand_double_range (rand, -40, 170);
  arm->n[RS_ARM_SHOULDER_ABDUCTION] = g_rand_double_range (rand, 0, 90);
  arm->n[RS_ARM_SHOULDER_ROTATION] = g_rand_double_range (rand, -60, 60);
  arm->n[RS_ARM_ELBOW] = g_rand_double_range (rand, 0, 145);
  arm->n[RS_ARM_PRONATION] = g_rand_double_range (rand, -60, 120);
  arm->n[RS_ARM_WRIST] = g_rand_double_range (rand, -60, 60);
  arm->n[RS_ARM_CURL] = g_rand_double (rand);
  put_vec (&arm->n[RS_ARM_AIM_X], random_direction (rand));
  put_vec (&arm->n[RS_ARM_BEND_X], random_direction (rand));
  put_vec (&arm->n[RS_ARM_AT_X], random_direction (rand));
}

static RsMuscleWork
random_work (GRand *rand)
{
  RsMuscleWork muscles;

  for (RsMuscle muscle = 0; muscle < RS_N_MUSCLES; muscle++)
    {
      for (RsSide side = RS_SIDE_LEFT; side <= RS_SIDE_RIGHT; side++)
        muscles.work[muscle][side] = g_rand_int_range (rand, RS_WORK_NONE, RS_WORK_SECONDARY + 1);
    }

  return muscles;
}

static void
randomise_pose (GRand *rand, const RsLegMode *leg_modes, const RsArmMode *arm_modes, RsPose *pose)
{
  rs_pose_init (pose);
  pose->n[RS_POSE_ROOT_Y] = g_rand_double_range (rand, 0.3, 1);
  pose->n[RS_POSE_ROOT_YAW] = g_rand_double_range (rand, -90, 90);
  pose->n[RS_POSE_ROOT_PITCH] = g_rand_double_range (rand, -90, 90);
  pose->n[RS_POSE_ROOT_ROLL] = g_rand_double_range (rand, -80, 80);
  for (RsPoseNumber n = RS_POSE_SPINE_FLEX; n < RS_N_POSE_NUMBERS; n++)
    pose->n[n] = g_rand_double_range (rand, -30, 30);
  for (RsSide side = RS_SIDE_LEFT; side <= RS_SIDE_RIGHT; side++)
    {
      randomise_leg (rand, &pose->legs[side], leg_modes[side]);
      randomise_arm (rand, &pose->arms[side], arm_modes[side]);
    }
}

RsMovement *
rs_film_make_random (GRand *rand)
{
  RsMovementFacts *facts = rs_movement_facts_new ();
  RsLegMode leg_modes[RS_N_SIDES];
  RsArmMode arm_modes[RS_N_SIDES];
  RsPose other;

  for (RsSide side = RS_SIDE_LEFT; side <= RS_SIDE_RIGHT; side++)
    {
      leg_modes[side] = g_rand_int_range (rand, RS_LEG_FREE, RS_LEG_PLANTED + 1);
      arm_modes[side] = g_rand_int_range (rand, RS_ARM_ANGLES, RS_ARM_REACHING + 1);
    }

  facts->id = g_strdup ("random");
  facts->yaw = g_rand_double_range (rand, 0, 360);
  facts->pitch = g_rand_double_range (rand, -20, 60);
  facts->muscles = random_work (rand);
  facts->n_keys = 2;
  for (guint i = 0; i < facts->n_keys; i++)
    {
      RsKey *key = &facts->keys[i];

      key->time = 1.5;
      key->hold = g_rand_double (rand);
      key->given = G_MAXUINT32;
      for (RsSide side = RS_SIDE_LEFT; side <= RS_SIDE_RIGHT; side++)
        key->given_legs[side] = key->given_arms[side] = G_MAXUINT32;
    }

  /* Not all the way to another random pose: limbs would swing wildly. */
  randomise_pose (rand, leg_modes, arm_modes, &facts->keys[0].pose);
  randomise_pose (rand, leg_modes, arm_modes, &other);
  rs_pose_interpolate (&facts->keys[0].pose, &other, 0.2, &facts->keys[1].pose);

  return rs_movement_new (facts);
}
