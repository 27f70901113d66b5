/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/session/rs-session.h"

#include "support/rs-frozen-clock.h"
#include "support/rs-notify-counter.h"
#include "support/rs-samples.h"

#define S ((gint64) G_USEC_PER_SEC)

typedef struct
{
  RsFrozenClock *clock;
  RsSession *session;
  RsNotifyCounter *counter;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  RsDose dose = rs_sample_seconds (2, 30, 45);
  g_autoptr (RsRoutineState) routine =
      rs_sample_routine ("Hold", rs_item_new ("plank", &dose), NULL);
  g_autoptr (RsPlan) plan = rs_plan_new (routine);
  g_autoptr (RsSessionState) state = rs_session_state_new (plan);

  fixture->clock = rs_frozen_clock_new (1700000000 * S);
  fixture->session = rs_session_new (NULL, "hold", "Hold", state, 0, RS_CLOCK (fixture->clock));
  fixture->counter = rs_notify_counter_new (fixture->session);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_clear_pointer (&fixture->counter, rs_notify_counter_free);
  g_assert_finalize_object (fixture->session);
  g_assert_finalize_object (fixture->clock);
}

static void
assert_notified (Fixture *fixture, guint n)
{
  g_assert_cmpuint (rs_notify_counter_steal (fixture->counter, "state"), ==, n);
  g_assert_cmpuint (rs_notify_counter_steal_all (fixture->counter), ==, 0);
}

static RsSessionPhase
get_phase (Fixture *fixture)
{
  return rs_session_state_get_phase (rs_session_get_state (fixture->session));
}

static guint
get_position (Fixture *fixture)
{
  return rs_session_state_get_position (rs_session_get_state (fixture->session));
}

static void
test_new (Fixture *f, gconstpointer data)
{
  RsSessionState *state = rs_session_get_state (f->session);
  g_autoptr (RsSession) given =
      rs_session_new ("an-id", "hold", "Hold", state, 42, RS_CLOCK (f->clock));
  g_autoptr (RsSessionState) got = NULL;
  g_autofree char *name = NULL;

  g_assert_true (g_uuid_string_is_valid (rs_session_get_id (f->session)));
  g_assert_cmpstr (rs_session_get_routine_id (f->session), ==, "hold");
  g_assert_cmpstr (rs_session_get_routine_name (f->session), ==, "Hold");
  g_assert_cmpint (rs_session_get_started_at (f->session), ==, 1700000000 * S);
  g_assert_true (rs_session_get_clock (f->session) == RS_CLOCK (f->clock));

  g_assert_cmpstr (rs_session_get_id (given), ==, "an-id");
  g_assert_cmpint (rs_session_get_started_at (given), ==, 42);

  g_object_get (f->session, "state", &got, "routine-name", &name, NULL);
  g_assert_true (got == state);
  g_assert_cmpstr (name, ==, "Hold");
}

/* Once when the state changed, not at all when it did not. */
static void
test_notify (Fixture *f, gconstpointer data)
{
  rs_session_tick (f->session);
  rs_session_send (f->session, RS_SESSION_PAUSE);
  assert_notified (f, 0);

  rs_session_send (f->session, RS_SESSION_START);
  assert_notified (f, 1);
  rs_session_send (f->session, RS_SESSION_START);
  rs_session_tick (f->session);
  rs_session_send (f->session, RS_SESSION_BACK);
  assert_notified (f, 0);

  rs_frozen_clock_advance (f->clock, 10 * S - 1);
  rs_session_tick (f->session);
  assert_notified (f, 0);
  rs_frozen_clock_advance (f->clock, 1);
  rs_session_tick (f->session);
  assert_notified (f, 1);

  /* However many segments went by: the hold of 30 s is over, and 15 s of the rest. */
  rs_frozen_clock_advance (f->clock, 15 * S);
  rs_session_tick (f->session);
  assert_notified (f, 0);
  rs_frozen_clock_advance (f->clock, 30 * S);
  rs_session_send (f->session, RS_SESSION_PAUSE);
  assert_notified (f, 1);
  g_assert_cmpuint (get_position (f), ==, 2);

  rs_session_send (f->session, RS_SESSION_END);
  assert_notified (f, 1);
  rs_session_tick (f->session);
  rs_session_send (f->session, RS_SESSION_END);
  assert_notified (f, 0);
}

static void
test_asks_the_clock (Fixture *f, gconstpointer data)
{
  rs_session_send (f->session, RS_SESSION_START);
  rs_frozen_clock_advance (f->clock, 10 * S);
  rs_session_tick (f->session);
  rs_frozen_clock_advance (f->clock, 2 * S);
  rs_session_send (f->session, RS_SESSION_PAUSE);
  g_assert_cmpuint (get_position (f), ==, 1);
  g_assert_cmpint (rs_session_state_get_elapsed (rs_session_get_state (f->session), 0), ==, 2 * S);

  /* Setting the machine's clock changes nothing. */
  rs_frozen_clock_set (f->clock, 5);
  rs_session_send (f->session, RS_SESSION_RESUME);
  rs_frozen_clock_advance (f->clock, 28 * S);
  rs_session_tick (f->session);
  g_assert_cmpuint (get_position (f), ==, 2);
}

static gint64
get_elapsed (Fixture *f)
{
  return rs_session_state_get_elapsed (rs_session_get_state (f->session),
                                       rs_clock_get_monotonic (RS_CLOCK (f->clock)));
}

/* Nobody looked after it for as long as the phase lasts: it goes on. A microsecond more: paused. */
static void
test_left (Fixture *f, gconstpointer data)
{
  rs_session_send (f->session, RS_SESSION_START);
  rs_frozen_clock_advance (f->clock, 4 * S);
  rs_session_tick (f->session);
  rs_frozen_clock_advance (f->clock, 10 * S);
  rs_session_tick (f->session);
  g_assert_cmpint (get_phase (f), ==, RS_SESSION_RUNNING);
  g_assert_cmpuint (get_position (f), ==, 1);
  g_assert_cmpint (get_elapsed (f), ==, 4 * S);
  rs_notify_counter_steal_all (f->counter);

  rs_frozen_clock_advance (f->clock, 30 * S + 1);
  rs_session_tick (f->session);
  assert_notified (f, 1);
  g_assert_cmpint (get_phase (f), ==, RS_SESSION_PAUSED);
  g_assert_cmpuint (get_position (f), ==, 1);
  g_assert_cmpint (get_elapsed (f), ==, 4 * S);
  g_assert_cmpint (rs_session_state_get_away (rs_session_get_state (f->session)), ==, 30 * S + 1);
  g_assert_cmpint (rs_session_get_next_delay (f->session), ==, -1);

  /* Left as it is now it may stay for as long as it likes. */
  rs_frozen_clock_advance (f->clock, 100000 * S);
  rs_session_send (f->session, RS_SESSION_RESUME);
  g_assert_cmpint (get_phase (f), ==, RS_SESSION_RUNNING);
  g_assert_cmpint (get_elapsed (f), ==, 4 * S);
  g_assert_cmpint (rs_session_state_get_away (rs_session_get_state (f->session)), ==, 0);
}

/* Whoever comes back presses something without knowing where it stands: only the end counts. */
static void
test_left_and_sent (Fixture *f, gconstpointer data)
{
  static const RsSessionEvent events[] = { RS_SESSION_TICK,  RS_SESSION_DONE, RS_SESSION_SKIP,
                                           RS_SESSION_PAUSE, RS_SESSION_BACK, RS_SESSION_REDO };
  RsPlanEdit add = { .kind = RS_PLAN_ADD_SET };

  rs_session_send (f->session, RS_SESSION_START);
  for (gsize i = 0; i < G_N_ELEMENTS (events) + 2; i++)
    {
      rs_frozen_clock_advance (f->clock, 100 * S);
      if (i < G_N_ELEMENTS (events))
        rs_session_send (f->session, events[i]);
      else if (i == G_N_ELEMENTS (events))
        rs_session_jump (f->session, 3);
      else
        rs_session_edit (f->session, &add);
      g_assert_cmpint (get_phase (f), ==, RS_SESSION_PAUSED);
      g_assert_cmpuint (get_position (f), ==, 0);
      g_assert_cmpint (get_elapsed (f), ==, 0);
      g_assert_cmpuint (
          rs_plan_get_n_edits (rs_session_state_get_plan (rs_session_get_state (f->session))), ==,
          0);
      rs_session_send (f->session, RS_SESSION_RESUME);
    }

  rs_frozen_clock_advance (f->clock, 100 * S);
  rs_session_send (f->session, RS_SESSION_END);
  g_assert_cmpint (get_phase (f), ==, RS_SESSION_FINISHED);
  g_assert_cmpint (rs_session_state_get_active (rs_session_get_state (f->session), 0), ==, 0);
}

/* What the runner may do besides events: each notifies once, and not when nothing changes. */
static void
test_jump_edit_note (Fixture *f, gconstpointer data)
{
  RsPlanEdit add = { .kind = RS_PLAN_ADD_SET };
  RsPlanEdit bad = { .kind = RS_PLAN_SWAP };
  RsSetResult result = { .status = RS_SET_DONE, .amount = 25, .rpe = 7 };

  rs_session_jump (f->session, 3);
  rs_session_edit (f->session, &add);
  assert_notified (f, 0);

  rs_session_send (f->session, RS_SESSION_START);
  rs_notify_counter_steal_all (f->counter);
  rs_session_jump (f->session, 3);
  assert_notified (f, 1);
  g_assert_cmpuint (get_position (f), ==, 2);
  g_assert_cmpint (get_elapsed (f), ==, 35 * S);
  rs_session_jump (f->session, 3);
  rs_session_jump (f->session, 2);
  rs_session_jump (f->session, 99);
  assert_notified (f, 0);

  rs_session_edit (f->session, &add);
  assert_notified (f, 1);
  rs_session_edit (f->session, &bad);
  assert_notified (f, 0);

  rs_session_note (f->session, 0, &result);
  assert_notified (f, 1);
  rs_session_note (f->session, 0, &result);
  assert_notified (f, 0);
  g_assert_cmpuint (rs_session_state_count (rs_session_get_state (f->session), RS_SET_DONE), ==, 1);
}

/*
 * What time has brought and what the runner does is one step: nobody, and no journal, ever sees
 * one without the other.
 */
static void
test_one_step (Fixture *f, gconstpointer data)
{
  RsSetResult result = { .status = RS_SET_DONE, .amount = 25, .rpe = 7 };
  RsSetResult found;

  rs_session_send (f->session, RS_SESSION_START);
  rs_frozen_clock_advance (f->clock, 10 * S);
  rs_session_tick (f->session);
  rs_notify_counter_steal_all (f->counter);

  /* The set ends, and is noted at once. */
  rs_frozen_clock_advance (f->clock, 30 * S);
  rs_session_note (f->session, 0, &result);
  assert_notified (f, 1);
  g_assert_cmpuint (get_position (f), ==, 2);

  /* It was left, and noted. */
  result.rpe = 8;
  rs_frozen_clock_advance (f->clock, 100 * S);
  rs_session_note (f->session, 0, &result);
  assert_notified (f, 1);
  g_assert_cmpint (get_phase (f), ==, RS_SESSION_PAUSED);
  found = rs_session_state_get_result (rs_session_get_state (f->session), 0);
  g_assert_cmpfloat (found.rpe, ==, 8);

  /* It was left, and ended. */
  rs_session_send (f->session, RS_SESSION_RESUME);
  rs_notify_counter_steal_all (f->counter);
  rs_frozen_clock_advance (f->clock, 100 * S);
  rs_session_send (f->session, RS_SESSION_END);
  assert_notified (f, 1);
  g_assert_cmpint (get_phase (f), ==, RS_SESSION_FINISHED);
}

static void
test_left_at (Fixture *f, gconstpointer data)
{
  g_assert_cmpint (rs_session_get_left_at (f->session), ==, 0);
  rs_session_set_left_at (f->session, 42);
  g_assert_cmpint (rs_session_get_left_at (f->session), ==, 42);
}

static void
test_delay (Fixture *f, gconstpointer data)
{
  g_assert_cmpint (rs_session_get_next_delay (f->session), ==, -1);
  rs_session_send (f->session, RS_SESSION_START);
  g_assert_cmpint (rs_session_get_next_delay (f->session), ==, S);
  rs_frozen_clock_advance (f->clock, 300000);
  g_assert_cmpint (rs_session_get_next_delay (f->session), ==, 700000);
  rs_frozen_clock_advance (f->clock, 10 * S);
  g_assert_cmpint (rs_session_get_next_delay (f->session), ==, 0);
  rs_session_send (f->session, RS_SESSION_PAUSE);
  g_assert_cmpint (rs_session_get_next_delay (f->session), ==, -1);
}

/* Waiting as it says and ticking leads through the whole session, second by second. */
static void
test_led_by_delays (Fixture *f, gconstpointer data)
{
  guint n_waits = 0;

  rs_session_send (f->session, RS_SESSION_START);
  while (get_phase (f) == RS_SESSION_RUNNING)
    {
      rs_frozen_clock_advance (f->clock, rs_session_get_next_delay (f->session));
      rs_session_tick (f->session);
      n_waits++;
    }

  g_assert_cmpuint (n_waits, ==, 10 + 30 + 45 + 30);
  g_assert_cmpint (rs_session_state_get_active (rs_session_get_state (f->session), 0), ==, 115 * S);
}

int
main (int argc, char *argv[])
{
  static const struct
  {
    const char *path;
    void (*run) (Fixture *fixture, gconstpointer data);
  } tests[] = {
    { "/session/new", test_new },
    { "/session/notify", test_notify },
    { "/session/one-step", test_one_step },
    { "/session/asks-the-clock", test_asks_the_clock },
    { "/session/left", test_left },
    { "/session/left-and-sent", test_left_and_sent },
    { "/session/jump-edit-note", test_jump_edit_note },
    { "/session/left-at", test_left_at },
    { "/session/delay", test_delay },
    { "/session/led-by-delays", test_led_by_delays },
  };

  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].run, tear_down);

  return g_test_run ();
}
