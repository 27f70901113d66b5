/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/pose/rs-motion.h"
#include "rs-samples.h"

typedef struct
{
  const char *name;
  RsMotionTempo tempo;
  double leave_stand;
  double arrive_bottom;
  double leave_bottom;
  double duration;
} TempoCase;

static const TempoCase tempos[] = {
  { "own", { 0, 0, 0 }, 0.6, 2.8, 3.3, 4.7 },
  { "3-1-2", { 3, 1, 2 }, 0.6, 3.6, 4.6, 6.6 },
  { "only lowering", { 4, 0, 0 }, 0.6, 4.6, 5.1, 6.5 },
  { "only the pause", { 0, 2, 0 }, 0.6, 2.8, 4.8, 6.2 },
  { "only lifting", { 0, 0, 1 }, 0.6, 2.8, 3.3, 4.3 },
  { "nonsense", { -1, NAN, -3 }, 0.6, 2.8, 3.3, 4.7 },
};

static void
test_tempo (gconstpointer data)
{
  const TempoCase *expected = data;
  g_autoptr (RsMovement) movement = rs_movement_new (rs_samples_squat ());
  RsMotion motion;

  rs_motion_init (&motion, movement, &expected->tempo);
  g_assert_cmpfloat_with_epsilon (motion.leave[0], expected->leave_stand, 1e-9);
  g_assert_cmpfloat_with_epsilon (motion.arrive[1], expected->arrive_bottom, 1e-9);
  g_assert_cmpfloat_with_epsilon (motion.leave[1], expected->leave_bottom, 1e-9);
  g_assert_cmpfloat_with_epsilon (motion.duration, expected->duration, 1e-9);
}

/* Two keys that are lowered to share the time; what only lifts pauses above. */
static void
test_tempo_shared (void)
{
  RsMovementFacts *facts = rs_samples_stand ();
  g_autoptr (RsMovement) movement = NULL;
  RsMotion motion;
  const RsMotionTempo tempo = { 8, 2, 5 };

  facts->n_keys = 3;
  facts->keys[0] = (RsKey) { .pose = facts->keys[1].pose, .name = facts->keys[0].name, .time = 1 };
  facts->keys[1].phase = RS_PHASE_LOWER;
  facts->keys[2].phase = RS_PHASE_LOWER;
  facts->keys[2].time = 3;
  movement = rs_movement_new (facts);
  rs_motion_init (&motion, movement, &tempo);
  g_assert_cmpfloat_with_epsilon (motion.arrive[1], 2, 1e-9);
  g_assert_cmpfloat_with_epsilon (motion.leave[1], 2, 1e-9);
  g_assert_cmpfloat_with_epsilon (motion.arrive[2], 8, 1e-9);
  g_assert_cmpfloat_with_epsilon (motion.leave[2], 10, 1e-9);
  g_assert_cmpfloat_with_epsilon (motion.duration, 11, 1e-9);

  facts->keys[1].phase = RS_PHASE_LIFT;
  facts->keys[2].phase = RS_PHASE_MOVE;
  rs_motion_init (&motion, movement, &tempo);
  g_assert_cmpfloat_with_epsilon (motion.arrive[1], 5, 1e-9);
  g_assert_cmpfloat_with_epsilon (motion.leave[1], 7, 1e-9);
}

typedef struct
{
  const char *name;
  guint n_keys;
  RsPhase phases[5];
  double times[5];
  double leaves[5]; /* with a tempo of 4-2-6, from holds of half a second */
  double arrives[5];
  double duration;
} PhaseCase;

#define MOVE RS_PHASE_MOVE
#define LOWER RS_PHASE_LOWER
#define LIFT RS_PHASE_LIFT

static const PhaseCase phase_cases[] = {
  { "lowered first", 2, { LIFT, LOWER }, { 1, 1 }, { .5, 6.5 }, { 0, 4.5 }, 12.5 },
  { "lifted first", 2, { LOWER, LIFT }, { 1, 1 }, { .5, 8.5 }, { 0, 6.5 }, 12.5 },
  { "set up, then lifted",
    3,
    { LOWER, MOVE, LIFT },
    { 1, 1, 1 },
    { .5, 2, 10 },
    { 0, 1.5, 8 },
    14 },
  { "lowered in two goes",
    3,
    { LIFT, LOWER, LOWER },
    { 1, 1, 3 },
    { .5, 2, 7 },
    { 0, 1.5, 5 },
    13 },
  { "lifted over the end",
    3,
    { LIFT, LIFT, LOWER },
    { 1, 2, 1 },
    { .5, 6.5, 11 },
    { 0, 4.5, 10.5 },
    13 },
  { "two repetitions",
    4,
    { LIFT, LOWER, LIFT, LOWER },
    { 1, 1, 2, 3 },
    { .5, 6.5, 13, 19 },
    { 0, 4.5, 12.5, 17 },
    25 },
  { "two with a step between",
    5,
    { MOVE, LOWER, LIFT, LOWER, LIFT },
    { 1, 1, 1, 1, 1 },
    { .5, 6.5, 13, 19, 25.5 },
    { 0, 4.5, 12.5, 17, 25 },
    26.5 },
  { "no phase", 2, { MOVE, MOVE }, { 1, 2 }, { .5, 3 }, { 0, 2.5 }, 4 },
  { "nothing but lowering", 2, { LOWER, LOWER }, { 1, 3 }, { 2, 5.5 }, { 0, 5 }, 6.5 },
};

/* Each repetition takes the whole tempo; the pause is where the way from the first key ends. */
static void
test_tempo_phases (gconstpointer data)
{
  const PhaseCase *expected = data;
  RsMovementFacts *facts = rs_samples_stand ();
  g_autoptr (RsMovement) movement = NULL;
  const RsMotionTempo tempo = { 4, 2, 6 };
  RsMotion motion;

  for (guint i = 2; i < expected->n_keys; i++)
    {
      facts->keys[i].name = g_strdup_printf ("key-%u", i);
      facts->keys[i].pose = facts->keys[0].pose;
    }
  facts->n_keys = expected->n_keys;
  for (guint i = 0; i < facts->n_keys; i++)
    {
      facts->keys[i].phase = expected->phases[i];
      facts->keys[i].time = expected->times[i];
      facts->keys[i].hold = 0.5;
    }
  movement = rs_movement_new (facts);
  rs_motion_init (&motion, movement, &tempo);

  for (guint i = 0; i < facts->n_keys; i++)
    {
      g_assert_cmpfloat_with_epsilon (motion.arrive[i], expected->arrives[i], 1e-9);
      g_assert_cmpfloat_with_epsilon (motion.leave[i], expected->leaves[i], 1e-9);
    }
  g_assert_cmpfloat_with_epsilon (motion.duration, expected->duration, 1e-9);
}

#define ADD_CASES(prefix, cases, test)                                                             \
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)                                                 \
    {                                                                                              \
      g_autofree char *path = g_strconcat (prefix, (cases)[i].name, NULL);                         \
                                                                                                   \
      g_test_add_data_func (path, &(cases)[i], test);                                              \
    }

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD_CASES ("/figure/tempo/seconds/", tempos, test_tempo)
  g_test_add_func ("/figure/tempo/shared", test_tempo_shared);
  ADD_CASES ("/figure/tempo/phases/", phase_cases, test_tempo_phases)

  return g_test_run ();
}
