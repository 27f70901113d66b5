/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "support/rs-scripted-life.h"

#include "core/store/rs-session-record.h"
#include "core/store/rs-workout-file.h"

#include "support/rs-samples.h"

#define S ((gint64) G_USEC_PER_SEC)
#define MAX_STEPS 60 /* of one session */

struct _RsScriptedLife
{
  GRand *rand;
  RsFrozenClock *clock;
  RsStore *store;
  gboolean discards;

  RsSession *session;
  gboolean is_begun;
  guint n_steps;
  RsWorkout *workout; /* of the last session, while something may still be said of it */
  RsSession *last;

  /* As the journal has it: from when the state was another for the last time. */
  RsSessionState *state;
  gint64 elapsed;
  gint64 active;
};

void
rs_life_moment_free (RsLifeMoment *moment)
{
  g_clear_pointer (&moment->id, g_free);
  g_clear_pointer (&moment->place, g_free);
  g_clear_pointer (&moment->workout, g_free);
  g_free (moment);
}

RsScriptedLife *
rs_scripted_life_new (
    guint32 seed, RsFrozenClock *clock, RsStore *store, RsSession *session, gboolean discards)
{
  RsScriptedLife *life = g_new0 (RsScriptedLife, 1);

  life->rand = g_rand_new_with_seed (seed);
  life->clock = g_object_ref (clock);
  g_set_object (&life->store, store);
  g_set_object (&life->session, session);
  life->discards = discards;
  return life;
}

void
rs_scripted_life_free (RsScriptedLife *life)
{
  g_clear_pointer (&life->state, rs_session_state_unref);
  g_clear_object (&life->workout);
  g_clear_object (&life->last);
  g_clear_object (&life->session);
  g_clear_object (&life->store);
  g_clear_object (&life->clock);
  g_clear_pointer (&life->rand, g_rand_free);
  g_free (life);
}

static guint
pick (RsScriptedLife *life, guint n)
{
  return (guint) g_rand_int_range (life->rand, 0, (gint32) n);
}

static void
pass (RsScriptedLife *life, gint64 duration)
{
  rs_frozen_clock_advance (life->clock, duration);
}

static gint64
get_now (RsScriptedLife *life)
{
  return rs_clock_get_monotonic (RS_CLOCK (life->clock));
}

static RsRoutineState *
make_short_routine (void)
{
  RsDose squat = rs_sample_reps (2, 12, 60);
  RsDose hold = rs_sample_seconds (1, 20, 30);
  RsDose odd = rs_sample_reps (1, 5, 0);

  squat.load_kg = 12.25;
  squat.tempo = (RsTempo) { 3, 1, RS_TEMPO_FAST };
  hold.per_side = TRUE;
  hold.switch_s = RS_DOSE_SWITCH_S;
  return rs_sample_routine ("Killed", rs_item_new ("bodyweight-squat", &squat),
                            rs_item_new ("side-plank", &hold), rs_item_new ("unheard-of", &odd),
                            NULL);
}

static RsSession *
make_session (RsScriptedLife *life)
{
  g_autoptr (RsRoutineState) routine =
      pick (life, 2) == 0 ? rs_sample_every_block () : make_short_routine ();
  g_autoptr (RsPlan) plan = rs_plan_new (routine);
  g_autoptr (RsSessionState) state = rs_session_state_new (plan);
  g_autofree char *id = NULL;

  id = g_strdup_printf ("%08x-%04x-4%03x-8%03x-%04x%08x", g_rand_int (life->rand),
                        pick (life, 0x10000), pick (life, 0x1000), pick (life, 0x1000),
                        pick (life, 0x10000), g_rand_int (life->rand));
  return rs_session_new (id, "killed", rs_routine_state_get_name (routine), state, 0,
                         RS_CLOCK (life->clock));
}

/* To the end of what the clock decides, else what the runner does when it is over. */
static void
go_on (RsScriptedLife *life, RsSessionState *state)
{
  gint64 remaining = rs_session_state_get_remaining (state, get_now (life));

  if (rs_session_state_get_segment (state)->duration_us > 0)
    {
      pass (life, remaining);
      rs_session_tick (life->session);
      return;
    }

  pass (life, (1 + pick (life, 40)) * S + pick (life, 1000000));
  rs_session_send (life->session, RS_SESSION_DONE);
}

static void
note (RsScriptedLife *life, RsSessionState *state)
{
  guint n_work = rs_plan_get_n_work (rs_session_state_get_plan (state));
  RsSetResult result = { 0 };

  /* Something is always left that was done. */
  result.amount = pick (life, 20);
  if (rs_session_state_count (state, RS_SET_DONE) < 2)
    result.amount++;
  result.load_kind = RS_LOAD_KG;
  result.load_kg = 0.5 * pick (life, 100);
  result.rpe = pick (life, 2) == 0 ? 0 : 1 + 0.5 * pick (life, 19);
  result.pain = pick (life, RS_PAIN_MAX + 1);
  rs_session_note (life->session, pick (life, n_work), &result);
}

static void
edit (RsScriptedLife *life, RsSessionState *state)
{
  RsPlan *plan = rs_session_state_get_plan (state);
  const RsSegment *next = rs_plan_get_next_work (plan, rs_session_state_get_position (state));
  RsPlanEdit edit = { 0 };
  g_autoptr (RsItem) item = NULL;
  g_autofree char *id = g_strdup_printf ("swapped-%u", pick (life, 100));

  edit.kind = (RsPlanEditKind) pick (life, RS_PLAN_STRETCH + 1);
  edit.us = ((gint64) pick (life, 41) - 20) * S;
  if (next == NULL)
    return;

  item = rs_item_new (id, rs_item_get_dose (next->item));
  edit.item = edit.kind == RS_PLAN_SWAP ? item : NULL;
  rs_session_edit (life->session, &edit);
}

/* Only a session of which something is left. */
static void
end_early (RsScriptedLife *life, RsSessionState *state)
{
  if (rs_session_state_count (state, RS_SET_DONE) > 0)
    rs_session_send (life->session, RS_SESSION_END);
  else
    go_on (life, state);
}

static void
play_running (RsScriptedLife *life, RsSessionState *state)
{
  guint n_segments = rs_plan_get_n_segments (rs_session_state_get_plan (state));
  guint what = pick (life, 100);

  if (what < 50 || (what < 92 && life->n_steps > MAX_STEPS))
    {
      go_on (life, state);
      return;
    }

  /* Often just when a phase is over, of which nobody has told the session yet. */
  if (rs_session_state_get_segment (state)->duration_us > 0 && pick (life, 4) == 0)
    pass (life, rs_session_state_get_remaining (state, get_now (life)));
  pass (life, pick (life, 900000));
  if (what < 58)
    rs_session_send (life->session, RS_SESSION_PAUSE);
  else if (what < 68)
    note (life, state);
  else if (what < 72)
    rs_session_send (life->session, RS_SESSION_SKIP);
  else if (what < 75)
    rs_session_send (life->session, RS_SESSION_BACK);
  else if (what < 78)
    rs_session_send (life->session, RS_SESSION_REDO);
  else if (what < 88)
    edit (life, state);
  else if (what < 92)
    rs_session_jump (life->session, pick (life, n_segments));
  else if (what < 97 && life->n_steps < MAX_STEPS / 2)
    rs_session_send (life->session, RS_SESSION_DONE);
  else
    end_early (life, state);
}

static void
play_paused (RsScriptedLife *life, RsSessionState *state)
{
  guint what = pick (life, 10);

  pass (life, pick (life, 300) * S);
  if (what < 6)
    rs_session_send (life->session, RS_SESSION_RESUME);
  else if (what < 8)
    note (life, state);
  else if (what < 9)
    edit (life, state);
  else if (rs_session_state_count (state, RS_SET_DONE) > 0)
    rs_session_send (life->session, RS_SESSION_END);
}

static void
begin (RsScriptedLife *life)
{
  if (life->session == NULL)
    life->session = make_session (life);
  if (life->store != NULL)
    rs_store_begin_session (life->store, life->session);
  life->is_begun = TRUE;
  life->n_steps = 0;
}

static void
finish (RsScriptedLife *life)
{
  if (life->store != NULL)
    g_set_object (&life->workout, rs_store_finish_session (life->store, life->session));
  else
    life->workout = rs_session_record (life->session);
  g_clear_object (&life->last);
  life->last = g_steal_pointer (&life->session);
  life->is_begun = FALSE;
}

static void
discard (RsScriptedLife *life)
{
  if (life->store != NULL)
    rs_store_discard_session (life->store);
  g_clear_object (&life->last);
  life->last = g_steal_pointer (&life->session);
  life->is_begun = FALSE;
}

static void
say_how_it_was (RsScriptedLife *life)
{
  g_autoptr (RsWorkout) workout = g_steal_pointer (&life->workout);

  life->workout = rs_workout_with_feeling (workout, pick (life, 11), "It rained.");
  if (life->store != NULL)
    rs_store_change_workout (life->store, life->workout);
}

static void
play (RsScriptedLife *life)
{
  RsSessionState *state = rs_session_get_state (life->session);

  life->n_steps++;
  switch (rs_session_state_get_phase (state))
    {
    case RS_SESSION_READY:
      rs_session_send (life->session, RS_SESSION_START);
      break;

    case RS_SESSION_RUNNING:
      play_running (life, state);
      break;

    case RS_SESSION_PAUSED:
      play_paused (life, state);
      break;

    case RS_SESSION_FINISHED:
    default:
      if (pick (life, 3) == 0)
        note (life, state);
      else
        finish (life);
      break;
    }
}

void
rs_scripted_life_step (RsScriptedLife *life)
{
  if (life->is_begun && life->discards && pick (life, 150) == 0)
    discard (life);
  else if (life->is_begun)
    play (life);
  else if (life->workout != NULL && pick (life, 3) == 0)
    say_how_it_was (life);
  else
    {
      g_clear_object (&life->workout);
      begin (life);
    }
}

static void
take_time (RsScriptedLife *life)
{
  RsSessionState *state = rs_session_get_state (life->session);

  if (state == life->state)
    return;

  g_clear_pointer (&life->state, rs_session_state_unref);
  life->state = rs_session_state_ref (state);
  life->elapsed = rs_session_state_get_elapsed (state, get_now (life));
  life->active = rs_session_state_get_active (state, get_now (life));
}

static char *
describe_finished (RsSession *session)
{
  g_autoptr (RsWorkout) workout = rs_session_record (session);

  return workout != NULL ? rs_scripted_life_describe_workout (workout) : NULL;
}

RsLifeMoment *
rs_scripted_life_step_to_moment (RsScriptedLife *life)
{
  RsLifeMoment *moment = g_new0 (RsLifeMoment, 1);
  RsSession *session;

  rs_scripted_life_step (life);
  session = life->session != NULL ? life->session : life->last;
  moment->id = g_strdup (rs_session_get_id (session));
  if (life->session == NULL)
    moment->workout =
        life->workout != NULL ? rs_scripted_life_describe_workout (life->workout) : NULL;
  else if (rs_session_state_get_phase (rs_session_get_state (session)) == RS_SESSION_FINISHED)
    moment->workout = describe_finished (session);
  else
    {
      take_time (life);
      moment->place = rs_scripted_life_describe (session);
      moment->elapsed = life->elapsed;
      moment->active = life->active;
    }
  return moment;
}

gboolean
rs_scripted_life_is_safe (RsScriptedLife *life)
{
  if (life->session == NULL && life->workout != NULL)
    return rs_store_is_workout_saved (life->store, life->workout);

  return rs_store_get_session_problem (life->store) == NULL;
}

RsSession *
rs_scripted_life_get_session (RsScriptedLife *life)
{
  return life->session;
}

static void
describe_results (GString *text, RsSessionState *state)
{
  guint n_work = rs_plan_get_n_work (rs_session_state_get_plan (state));

  for (guint i = 0; i < n_work; i++)
    {
      RsSetResult result = rs_session_state_get_result (state, i);

      if (result.status != RS_SET_PENDING)
        g_string_append_printf (text, " %u:%d/%u/%d/%g/%g/%u", i, (int) result.status,
                                result.amount, (int) result.load_kind, result.load_kg, result.rpe,
                                result.pain);
    }
}

static void
describe_plan (GString *text, RsPlan *plan)
{
  g_string_append_printf (text, " edits %u\n", rs_plan_get_n_edits (plan));
  for (guint i = 0; i < rs_plan_get_n_segments (plan); i++)
    {
      const RsSegment *segment = rs_plan_get_segment (plan, i);

      g_string_append_printf (text, " %d/%" G_GINT64_FORMAT "/%s/%u/%d/%d", (int) segment->kind,
                              segment->duration_us, rs_item_get_exercise_id (segment->item),
                              segment->set, (int) segment->side, (int) segment->work);
    }
}

char *
rs_scripted_life_describe (RsSession *session)
{
  g_autoptr (GString) text = g_string_new (NULL);
  RsSessionState *state = rs_session_get_state (session);

  g_string_append_printf (text, "segment %u:", rs_session_state_get_position (state));
  describe_results (text, state);
  describe_plan (text, rs_session_state_get_plan (state));
  return g_string_free_and_steal (g_steal_pointer (&text));
}

char *
rs_scripted_life_describe_workout (RsWorkout *workout)
{
  g_autoptr (GError) error = NULL;
  char *text = rs_workout_file_write (workout, &error);

  g_assert_no_error (error);
  return text;
}

RsSession *
rs_scripted_life_copy_session (RsSession *session, RsFrozenClock *clock)
{
  return rs_session_new (rs_session_get_id (session), rs_session_get_routine_id (session),
                         rs_session_get_routine_name (session), rs_session_get_state (session),
                         rs_session_get_started_at (session), RS_CLOCK (clock));
}
