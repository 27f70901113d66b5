/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

/*
 * Writes into the directory that it is given what the program keeps of a user: a routine,
 * exercises, routines to give away, a finished workout and the journal of a session that was cut
 * off. tests/data/check-user-files.py holds the files against their schemas.
 */

#include "config.h"

#include "core/store/rs-exercise-collection.h"
#include "core/store/rs-session-record.h"
#include "core/store/rs-store.h"
#include "core/store/rs-workout-file.h"

#include "support/rs-frozen-clock.h"
#include "support/rs-picture-samples.h"
#include "support/rs-samples.h"

static RsSession *
begin_session (RsStore *store, RsRoutine *routine, RsFrozenClock *clock)
{
  g_autoptr (RsPlan) plan = rs_plan_new (rs_routine_get_state (routine));
  g_autoptr (RsSessionState) state = rs_session_state_new (plan);
  RsSession *session = rs_session_new (NULL, rs_routine_get_id (routine),
                                       rs_routine_get_name (routine), state, 0, RS_CLOCK (clock));

  rs_session_send (session, RS_SESSION_START);
  rs_store_begin_session (store, session);
  return session;
}

/* Every change of the plan, and a set with everything that can be said of it. */
static void
change (RsSession *session)
{
  static const RsSetResult said[] = {
    { RS_SET_DONE, 9, RS_LOAD_KG, 12.5, 8.5, 3 },
    { RS_SET_DONE, 8, RS_LOAD_BAND, 0, 0, 0 },
    { RS_SET_SKIPPED, 0, RS_LOAD_KG, 0, 0, 7 },
  };
  RsDose dose = rs_sample_reps (3, 10, 45);
  g_autoptr (RsItem) item = NULL;
  RsPlanEdit edits[] = { { .kind = RS_PLAN_ADD_SET },
                         { .kind = RS_PLAN_ADD_SET },
                         { .kind = RS_PLAN_DROP_SET },
                         { .kind = RS_PLAN_STRETCH, .us = 10 * G_USEC_PER_SEC },
                         { .kind = RS_PLAN_SWAP } };

  rs_dose_set_load (&dose, RS_LOAD_LB, 45);
  item = rs_item_new_full ("step-up", &dose, 30, "Low box.");
  edits[4].item = item;
  for (guint i = 0; i < G_N_ELEMENTS (said); i++)
    rs_session_note (session, i, &said[i]);
  for (gsize i = 0; i < G_N_ELEMENTS (edits); i++)
    rs_session_edit (session, &edits[i]);
}

/* Some sets done, one skipped, a pause: whatever a line can hold. */
static void
train (RsSession *session, RsFrozenClock *clock, guint n_events)
{
  static const RsSessionEvent events[] = { RS_SESSION_DONE,   RS_SESSION_DONE, RS_SESSION_PAUSE,
                                           RS_SESSION_RESUME, RS_SESSION_SKIP, RS_SESSION_TICK };

  for (guint i = 0; i < n_events; i++)
    {
      rs_frozen_clock_advance (clock, 7 * G_USEC_PER_SEC + 13);
      rs_session_send (session, events[i % G_N_ELEMENTS (events)]);
    }
}

/* What the session comes to with what the runner says of it, warm-up included. */
static gboolean
write_full_workout (RsSession *session, const char *directory)
{
  g_autoptr (RsWorkout) bare = rs_session_record (session);
  g_autoptr (RsWorkout) workout = rs_workout_with_feeling (bare, 6.5, "Hot, and \"slow\".");
  g_autofree char *path = g_build_filename (directory, "workout.json", NULL);
  g_autofree char *text = rs_workout_file_write (workout, NULL);

  return text != NULL && g_file_set_contents (path, text, -1, NULL);
}

/* One of the user's own with something in every place, and one with next to nothing. */
static gboolean
write_exercises (const char *directory)
{
  g_autoptr (GPtrArray) exercises = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *path = g_build_filename (directory, "exercises.json", NULL);
  g_autofree char *text = NULL;
  RsExerciseFacts *full = rs_sample_facts ();
  RsExerciseFacts *bare = rs_exercise_facts_new ();

  full->own = TRUE;
  full->added = G_GINT64_CONSTANT (1795353600250000);
  full->picture = g_strdup ("squat.jpg");
  g_ptr_array_add (exercises, rs_exercise_new (full));
  bare->id = g_strdup ("bare");
  bare->name = g_strdup ("Bare");
  bare->own = TRUE;
  bare->primary = 1u << RS_MUSCLE_QUADS;
  bare->dose = rs_sample_seconds (3, 30, 60);
  bare->dose.open = TRUE;
  g_ptr_array_add (exercises, rs_exercise_new (bare));

  text = rs_exercise_collection_write (exercises, NULL);
  return text != NULL && g_file_set_contents (path, text, -1, NULL);
}

/* As the store keeps and gives away exercises: files of their own, a shelf, a bundle. The one
 * given. */
static RsExercise *
keep_exercises (RsStore *store, const char *directory)
{
  g_autoptr (GPtrArray) many = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) given = g_ptr_array_new ();
  g_autoptr (GBytes) picture = rs_sample_picture (RS_PICTURE_PNG, 40, 30);
  g_autoptr (GBytes) bundle = NULL;
  g_autofree char *path = g_build_filename (directory, "bundle.json", NULL);
  RsExerciseFacts *pictured = rs_sample_facts ();

  for (guint i = 0; i < 20; i++)
    {
      RsExerciseFacts *facts = rs_sample_facts ();

      facts->own = TRUE;
      g_clear_pointer (&facts->id, g_free);
      facts->id = g_uuid_string_random ();
      g_ptr_array_add (many, rs_exercise_new (facts));
    }
  rs_store_add_exercises (store, many);

  pictured->picture = rs_store_add_picture_bytes (store, picture, NULL);
  g_ptr_array_add (given, rs_store_add_exercise (store, pictured));
  bundle = rs_store_export_exercises (store, given, NULL);
  if (bundle == NULL || !g_file_set_contents (path, g_bytes_get_data (bundle, NULL),
                                              (gssize) g_bytes_get_size (bundle), NULL))
    return NULL;

  return given->pdata[0];
}

/* What people give to each other: a routine of each kind of block, and one with one's own inside.
 */
static gboolean
give_routines (RsStore *store, RsRoutine *full, RsExercise *own, const char *directory)
{
  g_autoptr (GPtrArray) given = g_ptr_array_new ();
  g_autoptr (GBytes) bundle = NULL;
  g_autoptr (RsRoutineState) state =
      rs_sample_routine ("With my own", rs_sample_item (rs_exercise_get_id (own)), NULL);
  g_autofree char *path = g_build_filename (directory, "routines.json", NULL);

  g_ptr_array_add (given, full);
  g_ptr_array_add (given, rs_store_add_routine (store, state));
  bundle = rs_store_export_routines (store, given, NULL);
  return bundle != NULL && g_file_set_contents (path, g_bytes_get_data (bundle, NULL),
                                                (gssize) g_bytes_get_size (bundle), NULL);
}

int
main (int argc, char *argv[])
{
  g_autoptr (RsFrozenClock) clock = rs_frozen_clock_new (G_GINT64_CONSTANT (1795353600250000));
  g_autoptr (RsStore) store = NULL;
  g_autoptr (RsRoutineState) state = NULL;
  g_autoptr (RsRoutineState) full = NULL;
  g_autoptr (RsSession) finished = NULL;
  g_autoptr (RsSession) cut_off = NULL;
  g_auto (GStrv) problems = NULL;
  RsRoutine *routine;
  RsRoutine *given;
  RsExercise *own;
  RsDose loaded = { .measure = RS_MEASURE_REPS,
                    .sets = 3,
                    .amount = 8,
                    .per_side = TRUE,
                    .switch_s = RS_DOSE_SWITCH_S,
                    .rest_s = 90,
                    .load_kg = 12.5,
                    .tempo = { 2, 0, RS_TEMPO_FAST } };
  RsDose hold = rs_sample_seconds (2, 30, 0);

  if (argc != 2)
    return 2;

  store = rs_store_new (argv[1], RS_CLOCK (clock));
  rs_store_load (store);
  state = rs_sample_routine ("Hips & “Core” \\ 1", rs_item_new ("single-leg-bridge", &loaded),
                             rs_item_new ("side-plank", &hold), NULL);
  full = rs_sample_every_block ();
  given = rs_store_add_routine (store, full);
  routine = rs_store_add_routine (store, state);

  finished = begin_session (store, routine, clock);
  train (finished, clock, 5);
  change (finished);
  train (finished, clock, 15);
  rs_session_send (finished, RS_SESSION_END);
  rs_store_finish_session (store, finished);
  if (!write_full_workout (finished, argv[1]))
    return 1;

  cut_off = begin_session (store, routine, clock);
  train (cut_off, clock, 5);
  change (cut_off);
  train (cut_off, clock, 12);

  own = keep_exercises (store, argv[1]);
  if (own == NULL || !write_exercises (argv[1]) || !give_routines (store, given, own, argv[1]))
    return 1;

  problems = rs_store_dup_problems (store);
  return problems[0] != NULL;
}
