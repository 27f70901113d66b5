/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-laws.h"

/*
 * For each law a movement made wrong on purpose: the law must catch it, and must find nothing in
 * the movement as it was.
 */

#define ALL_KEYS G_MAXUINT

/* A number of the pose is changed in one key or in all. */
typedef struct
{
  guint key;
  const char *path;
  double add;
} Edit;

typedef struct
{
  const char *law;
  const char *what;
  const char *id;
  Edit edits[4];
  void (*spoil) (RsMovementFacts *facts); /* changes data */
  void (*break_) (RsFilm *film);          /* changes what the engine made of it */
} Wrong;

static void
stretch_shank (RsFilm *film)
{
  film->bodies[100].legs[RS_SIDE_RIGHT].knee.y += 0.002;
}

static void
bend_knee_backward (RsMovementFacts *facts)
{
  RsLegPose *leg = &facts->keys[0].pose.legs[RS_SIDE_RIGHT];

  *leg = (RsLegPose) { .mode = RS_LEG_FREE };
  leg->n[RS_LEG_KNEE] = -20;
}

static RsMovement *
mirror_with_yaw (RsMovement *movement, double yaw)
{
  g_autoptr (RsMovement) right = rs_movement_new_mirrored (movement);
  RsMovementFacts *facts = rs_film_copy_facts (right);

  facts->keys[facts->n_keys - 1].pose.n[RS_POSE_ROOT_YAW] += yaw;

  return rs_movement_new (facts);
}

static RsMovement *
mirror_nearly (RsMovement *movement)
{
  return mirror_with_yaw (movement, 0.001);
}

static RsMovement *
mirror_badly (RsMovement *movement)
{
  return mirror_with_yaw (movement, 15);
}

static void
use_near_mirror (RsFilm *film)
{
  film->mirror = mirror_nearly;
}

static void
use_bad_mirror (RsFilm *film)
{
  film->mirror = mirror_badly;
}

static void
raise_chair (RsMovementFacts *facts)
{
  for (guint i = 0; i < facts->n_pieces; i++)
    facts->pieces[i].at.y += 0.06;
}

static void
tie_band_behind (RsMovementFacts *facts)
{
  facts->pieces[0] = (RsPiece) {
    .kind = RS_PIECE_BAND, .around = RS_BAND_HANDS, .hold = RS_HOLD_BOTH, .at = { -1, 1.1, 0 }
  };
  facts->n_pieces = 1;
}

static void
look_at_the_head (RsMovementFacts *facts)
{
  facts->about = RS_POINT_HEAD;
  facts->reach = 0.2;
}

static void
push_arm_through_chest (RsMovementFacts *facts)
{
  for (guint i = 0; i < facts->n_keys; i++)
    {
      RsArmPose *arm = &facts->keys[i].pose.arms[RS_SIDE_LEFT];

      *arm = (RsArmPose) { .mode = RS_ARM_AIMED };
      arm->n[RS_ARM_AIM_Y] = -0.3;
      arm->n[RS_ARM_AIM_OUT] = -1;
      arm->n[RS_ARM_BEND_X] = 1;
    }
}

static void
drag_feet (RsMovementFacts *facts)
{
  facts->lift = 0;
}

static void
arrive_at_full_speed (RsMovementFacts *facts)
{
  facts->keys[0].ease = RS_EASE_LINEAR;
}

static void
never_come_back (RsFilm *film)
{
  film->motion.leave[film->motion.n_keys - 1] = film->motion.duration;
}

static void
hurry (RsMovementFacts *facts)
{
  facts->keys[1].time = 0.08;
}

static void
start_with_a_jerk (RsMovementFacts *facts)
{
  facts->keys[1].ease = RS_EASE_OUT;
}

static void
measure_half (RsScene *scene,
              const RsMotion *motion,
              const RsCamera *camera,
              const RsSceneStyle *style,
              RsExtent *extent)
{
  RsExtent whole = RS_EXTENT_EMPTY;

  rs_scene_measure (scene, motion, camera, style, &whole);
  whole.top = rs_lerp (whole.bottom, whole.top, 0.85);
  rs_extent_add (extent, &whole);
}

static void
use_small_frame (RsFilm *film)
{
  film->measure = measure_half;
}

static void
draw_enlarged (RsScene *scene,
               RsMovement *movement,
               const RsBody *body,
               const RsCamera *camera,
               const RsSceneStyle *style,
               RsDrawing *drawing,
               double factor)
{
  RsCamera changed = *camera;

  changed.scale *= factor;
  rs_scene_draw (scene, movement, body, &changed, style, drawing);
}

/* Depends on the time of day. */
static void
draw_by_clock (RsScene *scene,
               RsMovement *movement,
               const RsBody *body,
               const RsCamera *camera,
               const RsSceneStyle *style,
               RsDrawing *drawing)
{
  double seconds = (double) (g_get_monotonic_time () % G_USEC_PER_SEC) / G_USEC_PER_SEC;

  draw_enlarged (scene, movement, body, camera, style, drawing, 1 + seconds);
}

static void
use_clock (RsFilm *film)
{
  film->draw = draw_by_clock;
}

/* Flashes at one angle. */
static void
draw_flashing (RsScene *scene,
               RsMovement *movement,
               const RsBody *body,
               const RsCamera *camera,
               const RsSceneStyle *style,
               RsDrawing *drawing)
{
  gboolean flash = camera->yaw > 200 && camera->yaw < 201.5;

  draw_enlarged (scene, movement, body, camera, style, drawing, flash ? 1.03 : 1);
}

static void
use_flash (RsFilm *film)
{
  film->draw = draw_flashing;
}

/* Jumps where the figure is halfway down. */
static void
draw_jumping (RsScene *scene,
              RsMovement *movement,
              const RsBody *body,
              const RsCamera *camera,
              const RsSceneStyle *style,
              RsDrawing *drawing)
{
  draw_enlarged (scene, movement, body, camera, style, drawing, body->pelvis.y < 0.7 ? 1.06 : 1);
}

static void
use_jump (RsFilm *film)
{
  film->draw = draw_jumping;
}

static void
look_from_the_front (RsMovementFacts *facts)
{
  facts->yaw = 90;
  facts->pitch = 0;
}

/* clang-format off */
static const Wrong wrongs[] = {
  { "bones", "stretched-shank", "bodyweight-squat", { { 0 } }, NULL, stretch_shank },
  { "reach", "foot-out-of-reach", "bodyweight-squat",
    { { ALL_KEYS, "legs.R.at.0", 0.9 } }, NULL, NULL },
  { "girdle", "elbows-too-far-ahead", "plank",
    { { ALL_KEYS, "arms.L.at.0", 0.25 }, { ALL_KEYS, "arms.R.at.0", 0.25 } }, NULL, NULL },
  { "angles", "knee-backward", "bodyweight-squat", { { 0 } }, bend_knee_backward, NULL },
  { "angles", "big-toe-too-far-up", "bodyweight-squat",
    { { ALL_KEYS, "legs.L.big-toe", 90 }, { ALL_KEYS, "legs.R.big-toe", 90 } }, NULL, NULL },
  { "symmetry", "foot-ahead", "bodyweight-squat",
    { { ALL_KEYS, "legs.L.at.0", 0.02 } }, NULL, NULL },
  { "mirror", "turned-by-a-thousandth", "bodyweight-squat", { { 0 } }, NULL, use_near_mirror },
  { "floor", "feet-5-cm-under-the-floor", "bodyweight-squat",
    { { ALL_KEYS, "legs.L.at.1", -0.05 }, { ALL_KEYS, "legs.R.at.1", -0.05 },
      { ALL_KEYS, "root.at.1", -0.05 } }, NULL, NULL },
  { "boxes", "into-the-chair", "chair-squat", { { 0 } }, raise_chair, NULL },
  { "boxes", "band-through-the-chest", "bodyweight-squat", { { 0 } }, tie_band_behind, NULL },
  { "self", "arm-through-the-chest", "bodyweight-squat", { { 0 } }, push_arm_through_chest, NULL },
  { "contacts", "hand-slides", "bird-dog", { { 1, "arms.R.at.0", 0.02 } }, NULL, NULL },
  { "contacts", "foot-slides", "bodyweight-squat", { { 1, "legs.R.at.0", 0.02 } }, NULL, NULL },
  { "feet", "dragged-foot", "bodyweight-squat",
    { { 1, "legs.R.at.0", 0.06 } }, drag_feet, NULL },
  { "balance", "leans-back", "bodyweight-squat",
    { { ALL_KEYS, "root.at.0", -0.08 }, { ALL_KEYS, "root.pitch", -20 } }, NULL, NULL },
  { "balance", "falls-to-the-side", "single-leg-romanian-deadlift",
    { { ALL_KEYS, "root.at.2", 0.05 } }, NULL, NULL },
  { "loop", "arrives-at-full-speed", "bodyweight-squat", { { 0 } }, arrive_at_full_speed, NULL },
  { "loop", "does-not-join", "bodyweight-squat", { { 0 } }, NULL, never_come_back },
  { "speed", "hurried", "bodyweight-squat", { { 0 } }, hurry, NULL },
  { "acceleration", "jerk", "bodyweight-squat", { { 0 } }, start_with_a_jerk, NULL },
  { "frame", "frame-too-small", "bodyweight-squat", { { 0 } }, NULL, use_small_frame },
  { "frame", "leaves-the-close-up", "bodyweight-squat", { { 0 } }, look_at_the_head, NULL },
  { "same-picture", "by-the-clock", "bodyweight-squat", { { 0 } }, NULL, use_clock },
  { "mirror-picture", "turned", "bodyweight-squat", { { 0 } }, NULL, use_bad_mirror },
  { "muscles", "seen-from-the-front", "calf-raise", { { 0 } }, look_from_the_front, NULL },
  { "turning", "flash", "bodyweight-squat", { { 0 } }, NULL, use_flash },
  { "moving", "jump", "bodyweight-squat", { { 0 } }, NULL, use_jump },
};
/* clang-format on */

static void
apply_edit (RsMovementFacts *facts, const Edit *edit)
{
  for (guint i = 0; i < facts->n_keys; i++)
    {
      double *number = rs_pose_find (&facts->keys[i].pose, edit->path);

      g_assert_nonnull (number);
      if (edit->key == ALL_KEYS || edit->key == i)
        *number += edit->add;
    }
}

static void
test_wrong (gconstpointer user_data)
{
  const Wrong *wrong = user_data;
  const RsLaw *law = rs_laws_find (wrong->law);
  g_autoptr (RsMovement) movement = rs_film_read (wrong->id);
  g_autoptr (RsFilm) film = rs_film_new (movement);
  RsMovementFacts *facts = rs_film_copy_facts (movement);
  g_autoptr (RsMovement) spoilt = NULL;
  g_autoptr (RsFilm) broken = NULL;
  g_autofree char *before = law->check (film);
  g_autofree char *after = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (wrong->edits) && wrong->edits[i].path; i++)
    apply_edit (facts, &wrong->edits[i]);
  if (wrong->spoil)
    wrong->spoil (facts);
  spoilt = rs_movement_new (facts);
  broken = rs_film_new (spoilt);
  if (wrong->break_)
    wrong->break_ (broken);
  after = law->check (broken);

  g_test_message ("%s", after ? after : "nothing found");
  if (before)
    g_test_fail_printf ("found in the movement as it was: %s", before);
  else if (!after)
    g_test_fail_printf ("not caught");
}

/* A copy of a movement's data is the same movement: else the wrong ones were wrong by copying. */
static void
test_copy (void)
{
  g_autoptr (RsMovement) movement = rs_film_read ("bodyweight-squat");
  g_autoptr (RsMovement) copy = rs_movement_new (rs_film_copy_facts (movement));
  g_autoptr (RsFilm) film = rs_film_new (movement);
  g_autoptr (RsFilm) other = rs_film_new (copy);

  for (guint moment = 0; moment < film->n_moments; moment++)
    {
      for (guint joint = 0; joint < RS_FILM_N_JOINTS; joint++)
        {
          RsVec here = rs_film_joint (&film->bodies[moment], joint, RS_SIDE_LEFT);
          RsVec there = rs_film_joint (&other->bodies[moment], joint, RS_SIDE_LEFT);

          g_assert_cmpfloat (rs_vec_distance (here, there), <, 1e-9);
        }
    }
}

/* No law is without a movement that it catches. */
static void
test_all_caught (void)
{
  guint n_laws;
  const RsLaw *laws = rs_laws_get (&n_laws);

  for (guint i = 0; i < n_laws; i++)
    {
      gboolean found = FALSE;

      for (guint j = 0; j < G_N_ELEMENTS (wrongs); j++)
        found |= g_str_equal (wrongs[j].law, laws[i].name);
      if (!found)
        g_test_fail_printf ("nothing is made wrong for the law %s", laws[i].name);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/laws-catch/copy", test_copy);
  g_test_add_func ("/laws-catch/all", test_all_caught);
  for (guint i = 0; i < G_N_ELEMENTS (wrongs); i++)
    {
      g_autofree char *path = g_strdup_printf ("/laws-catch/%s/%s", wrongs[i].law, wrongs[i].what);

      g_test_add_data_func (path, &wrongs[i], test_wrong);
    }

  return g_test_run ();
}
