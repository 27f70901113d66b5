/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-ui-test.h"

#include "support/rs-frozen-clock.h"
#include "support/rs-notify-counter.h"
#include "support/rs-samples.h"
#include "ui/player/rs-session-driver.h"

/* Who leads a session by the clock, without any widget. The clock moves only when a test says so.
 */

#define MS 1000
#define SECOND ((gint64) G_USEC_PER_SEC)

typedef struct
{
  RsFrozenClock *clock;
  RsSession *session;
  RsSessionDriver *driver;
  gint64 began;
  GString *told;
  gboolean lifts;
  GString *asked;
} Fixture;

static gboolean
lifts_first (const char *exercise_id, gpointer user_data)
{
  Fixture *fixture = user_data;

  g_string_assign (fixture->asked, exercise_id);
  return fixture->lifts;
}

/* "2 tick 5 start ": when, in seconds since the start, and what. */
static void
on_cue_cb (Fixture *fixture, RsCueKind kind, gint64 at)
{
  g_autoptr (GEnumClass) kinds = g_type_class_ref (RS_TYPE_CUE_KIND);
  char seconds[G_ASCII_DTOSTR_BUF_SIZE];

  g_ascii_formatd (seconds, sizeof seconds, "%g", (double) (at - fixture->began) / SECOND);
  g_string_append_printf (fixture->told, "%s%s %s", fixture->told->len > 0 ? " " : "", seconds,
                          g_enum_get_value (kinds, kind)->value_nick);
}

static void
open_plan (Fixture *fixture, RsRoutineState *routine, gboolean paced)
{
  g_autoptr (RsPlan) plan = rs_plan_new_full (routine, &(RsPlanOptions) { 5, paced, FALSE });
  g_autoptr (RsSessionState) state = rs_session_state_new (plan);

  *fixture = (Fixture) { .clock = rs_frozen_clock_new (SECOND),
                         .told = g_string_new (NULL),
                         .asked = g_string_new (NULL) };
  fixture->began = rs_clock_get_monotonic (RS_CLOCK (fixture->clock));
  fixture->session = rs_session_new (NULL, "mine", "Mine", state, 0, RS_CLOCK (fixture->clock));
  fixture->driver = rs_session_driver_new (fixture->session, lifts_first, fixture);
  g_signal_connect_swapped (fixture->driver, "cue", G_CALLBACK (on_cue_cb), fixture);
}

/* Five seconds to get ready, then holds of 24 seconds on each side, five seconds between them. */
static void
open_holds (Fixture *fixture, guint sets)
{
  RsDose dose = rs_sample_seconds (sets, 24, 60);
  g_autoptr (RsRoutineState) routine = NULL;

  dose.per_side = TRUE;
  dose.switch_s = 5;
  routine = rs_sample_routine ("Mine", rs_item_new ("side-plank", &dose), NULL);
  open_plan (fixture, routine, FALSE);
}

/* Twice two repetitions of 2-0-1. */
static void
open_paced (Fixture *fixture)
{
  RsDose dose = rs_sample_reps (2, 2, 60);
  g_autoptr (RsRoutineState) routine = NULL;

  dose.tempo = (RsTempo) { 2, 0, 1 };
  routine = rs_sample_routine ("Mine", rs_item_new ("bodyweight-squat", &dose), NULL);
  open_plan (fixture, routine, TRUE);
}

static GSource *
get_source (Fixture *fixture)
{
  return g_main_context_find_source_by_user_data (NULL, fixture->driver);
}

static void
close_fixture (Fixture *fixture)
{
  gpointer driver = fixture->driver;

  if (fixture->driver != NULL)
    g_assert_finalize_object (fixture->driver);
  g_assert_null (g_main_context_find_source_by_user_data (NULL, driver));
  g_assert_finalize_object (fixture->session);
  g_assert_finalize_object (fixture->clock);
  g_string_free (fixture->told, TRUE);
  g_string_free (fixture->asked, TRUE);
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

/* Microseconds until it wakes up. */
static gint64
get_wait (Fixture *fixture)
{
  GSource *source = get_source (fixture);

  g_assert_nonnull (source);
  return g_source_get_ready_time (source) - g_get_monotonic_time ();
}

/* That long but for what the machine took to get here. */
static void
assert_wait (Fixture *fixture, double seconds)
{
  double wait = (double) get_wait (fixture) / SECOND;

  g_assert_cmpfloat (wait, <=, seconds + 0.002);
  g_assert_cmpfloat (wait, >, seconds - 0.5);
}

/* What it waits for is there. */
static void
fire (Fixture *fixture)
{
  g_autoptr (GSource) source = NULL;

  g_assert_nonnull (get_source (fixture));
  source = g_source_ref (get_source (fixture));
  g_source_set_ready_time (source, 0);
  while (!g_source_is_destroyed (source))
    g_main_context_iteration (NULL, TRUE);
}

/* Somebody looks at the clock so much later. */
static void
look (Fixture *fixture, gint64 us)
{
  rs_frozen_clock_advance (fixture->clock, us);
  rs_session_driver_catch_up (fixture->driver);
}

static void
assert_told (Fixture *fixture, const char *expected)
{
  g_assert_cmpstr (fixture->told->str, ==, expected);
  g_string_truncate (fixture->told, 0);
}

/* How the driver is woken. */
typedef enum
{
  WAKE_AS_ARMED,
  WAKE_AS_ARMED_UNWATCHED,
  WAKE_LATE,
  WAKE_OFTEN,
  WAKE_AT_RANDOM,
  N_WAKES
} Wake;

static void
wake (Fixture *fixture, Wake how)
{
  switch (how)
    {
    case WAKE_AS_ARMED:
    case WAKE_AS_ARMED_UNWATCHED:
      rs_frozen_clock_advance (fixture->clock, MAX (get_wait (fixture), MS));
      fire (fixture);
      break;

    case WAKE_LATE:
      rs_frozen_clock_advance (fixture->clock, MAX (get_wait (fixture), 0) + 240 * MS);
      fire (fixture);
      break;

    case WAKE_OFTEN:
      look (fixture, 7 * MS);
      break;

    case WAKE_AT_RANDOM:
    default:
      look (fixture, g_test_rand_int_range (1, RS_SESSION_DRIVER_LATE_US));
    }
}

static void
test_every_pattern (void)
{
  for (Wake how = 0; how < N_WAKES; how++)
    {
      Fixture fixture;

      g_test_message ("pattern %d", how);
      open_holds (&fixture, 1);
      rs_session_driver_set_watched (fixture.driver, how != WAKE_AS_ARMED_UNWATCHED);
      rs_session_send (fixture.session, RS_SESSION_START);
      while (get_phase (&fixture) == RS_SESSION_RUNNING)
        wake (&fixture, how);

      g_assert_cmpint (get_phase (&fixture), ==, RS_SESSION_FINISHED);
      assert_told (&fixture, "2 tick 3 tick 4 tick 5 start 17 half 26 tick 27 tick 28 tick "
                             "29 side-switch 31 tick 32 tick 33 tick 34 start 46 half 55 tick "
                             "56 tick 57 tick 58 finished");
      g_assert_null (get_source (&fixture));
      close_fixture (&fixture);
    }
}

/* The metronome, which goes the other way round where one lifts first. */
static void
test_metronome (void)
{
  for (guint lifts = 0; lifts < 2; lifts++)
    for (Wake how = 0; how < N_WAKES; how++)
      {
        Fixture fixture;

        open_paced (&fixture);
        fixture.lifts = lifts;
        rs_session_send (fixture.session, RS_SESSION_START);
        while (rs_clock_get_monotonic (RS_CLOCK (fixture.clock)) < fixture.began + 20 * SECOND)
          wake (&fixture, how);

        assert_told (&fixture, lifts ? "2 tick 3 tick 4 tick 5 start 6 beat-lower 8.5 beat-lift "
                                       "9.5 beat-lower"
                                     : "2 tick 3 tick 4 tick 5 start 7 beat-lift 8.5 beat-lower "
                                       "10.5 beat-lift");
        g_assert_cmpstr (fixture.asked->str, ==, "bodyweight-squat");
        close_fixture (&fixture);
      }
}

/* A cue that is a quarter of a second late is told, one that is later is not. */
static void
test_late (void)
{
  static const struct
  {
    gint64 us;
    const char *told;
  } rows[] = {
    { 2 * SECOND, "2 tick" },
    { 2 * SECOND + 250 * MS, "2 tick" },
    { 2 * SECOND + 250 * MS + 1, "" },
    /* The end of getting ready is heard, whatever was missed before it. */
    { 5 * SECOND, "5 start" },
    { 5 * SECOND + 250 * MS, "5 start" },
    { 5 * SECOND + 250 * MS + 1, "" },
    { 17 * SECOND + 100 * MS, "17 half" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      Fixture fixture;

      g_test_message ("row %u", i);
      open_holds (&fixture, 1);
      rs_session_send (fixture.session, RS_SESSION_START);
      look (&fixture, SECOND);
      /* Whoever leads it looks once within each phase. */
      if (rows[i].us > 10 * SECOND)
        {
          look (&fixture, 4 * SECOND);
          assert_told (&fixture, "5 start");
        }
      look (&fixture,
            fixture.began + rows[i].us - rs_clock_get_monotonic (RS_CLOCK (fixture.clock)));
      assert_told (&fixture, rows[i].told);
      g_assert_cmpint (get_phase (&fixture), ==, RS_SESSION_RUNNING);
      /* And it is not told later on. */
      look (&fixture, MS);
      assert_told (&fixture, "");
      close_fixture (&fixture);
    }
}

/* Watched it wakes for each second that is shown, else for cues, and now and then. */
static void
test_waits (void)
{
  Fixture fixture;

  open_holds (&fixture, 2);
  g_assert_null (get_source (&fixture));
  rs_session_send (fixture.session, RS_SESSION_START);
  assert_wait (&fixture, 2);
  rs_session_driver_set_watched (fixture.driver, TRUE);
  assert_wait (&fixture, 1);
  look (&fixture, 300 * MS);
  assert_wait (&fixture, 0.7);
  rs_session_driver_set_watched (fixture.driver, FALSE);
  assert_wait (&fixture, 1.7);

  rs_session_send (fixture.session, RS_SESSION_DONE);
  assert_wait (&fixture, 12);
  for (guint i = 0; i < 3; i++)
    rs_session_send (fixture.session, RS_SESSION_DONE);
  g_assert_cmpuint (get_position (&fixture), ==, 4);
  assert_wait (&fixture, 15);
  look (&fixture, 15 * SECOND);
  assert_wait (&fixture, 15);
  look (&fixture, 35 * SECOND);
  assert_wait (&fixture, 7);
  rs_session_driver_set_watched (fixture.driver, TRUE);
  assert_wait (&fixture, 1);

  rs_session_send (fixture.session, RS_SESSION_PAUSE);
  g_assert_null (get_source (&fixture));
  rs_session_driver_catch_up (fixture.driver);
  g_assert_null (get_source (&fixture));
  rs_session_driver_set_watched (fixture.driver, FALSE);
  g_assert_null (get_source (&fixture));
  rs_session_send (fixture.session, RS_SESSION_RESUME);
  g_assert_nonnull (get_source (&fixture));
  rs_session_send (fixture.session, RS_SESSION_END);
  g_assert_null (get_source (&fixture));
  close_fixture (&fixture);
}

/* Getting ready follows a warm-up without a word, and its seconds are told all the same. */
static void
test_warm_up (void)
{
  RsDose dose = rs_sample_reps (1, 12, 0);
  RsBlockFacts facts = rs_block_facts_of (RS_BLOCK_WARM_UP);
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) rs_block_unref);
  g_autoptr (RsRoutineState) routine = NULL;
  Fixture fixture;

  facts.seconds = 60;
  g_ptr_array_add (items, rs_item_new ("bodyweight-squat", &dose));
  g_ptr_array_add (blocks, rs_block_new_full (&facts, items));
  routine = rs_routine_state_new ("Mine", NULL, blocks);
  open_plan (&fixture, routine, FALSE);

  rs_session_send (fixture.session, RS_SESSION_START);
  while (get_position (&fixture) < 2)
    wake (&fixture, WAKE_AS_ARMED_UNWATCHED);
  assert_told (&fixture, "57 tick 58 tick 59 tick 62 tick 63 tick 64 tick 65 start");
  close_fixture (&fixture);
}

/* Whoever was away comes back to a session that waits, and to silence. */
static void
test_gap (void)
{
  Fixture fixture;

  open_holds (&fixture, 2);
  rs_session_driver_set_watched (fixture.driver, TRUE);
  rs_session_send (fixture.session, RS_SESSION_START);
  look (&fixture, SECOND);
  look (&fixture, 3600 * SECOND);
  g_assert_cmpint (get_phase (&fixture), ==, RS_SESSION_PAUSED);
  g_assert_cmpuint (get_position (&fixture), ==, 0);
  g_assert_null (get_source (&fixture));
  assert_told (&fixture, "");

  /* Time that nobody looked at is not told when it goes on either. */
  fixture.began += 3600 * SECOND;
  rs_session_send (fixture.session, RS_SESSION_RESUME);
  assert_told (&fixture, "");
  look (&fixture, SECOND);
  assert_told (&fixture, "2 tick");
  close_fixture (&fixture);
}

/* What the runner does is told at once, and what the change of the plan made of it is led on. */
static void
test_events (void)
{
  Fixture fixture;

  open_holds (&fixture, 2);
  rs_session_send (fixture.session, RS_SESSION_START);
  assert_told (&fixture, "");
  look (&fixture, SECOND);
  rs_session_send (fixture.session, RS_SESSION_DONE);
  assert_told (&fixture, "1 start");
  look (&fixture, SECOND);
  rs_session_send (fixture.session, RS_SESSION_DONE);
  assert_told (&fixture, "2 side-switch");
  rs_session_send (fixture.session, RS_SESSION_DONE);
  assert_told (&fixture, "2 start");
  rs_session_send (fixture.session, RS_SESSION_DONE);
  assert_told (&fixture, "2 work-end");

  rs_session_send (fixture.session, RS_SESSION_PAUSE);
  look (&fixture, SECOND);
  rs_session_send (fixture.session, RS_SESSION_RESUME);
  assert_told (&fixture, "");
  rs_session_edit (fixture.session, &(RsPlanEdit) { .kind = RS_PLAN_STRETCH, .us = -56 * SECOND });
  look (&fixture, SECOND);
  assert_told (&fixture, "4 tick");
  rs_session_send (fixture.session, RS_SESSION_SKIP);
  assert_told (&fixture, "4 rest-end");
  rs_session_send (fixture.session, RS_SESSION_END);
  assert_told (&fixture, "4 finished");
  close_fixture (&fixture);
}

/* A set is put right a moment before the timeout: what was due is told all the same. */
static void
test_note (void)
{
  Fixture fixture;

  open_holds (&fixture, 1);
  rs_session_send (fixture.session, RS_SESSION_START);
  rs_session_send (fixture.session, RS_SESSION_DONE);
  rs_session_send (fixture.session, RS_SESSION_DONE);
  assert_told (&fixture, "0 start 0 side-switch");
  rs_frozen_clock_advance (fixture.clock, 2 * SECOND + 3 * MS);
  rs_session_note (fixture.session, 0, &(RsSetResult) { .amount = 20 });
  look (&fixture, MS);
  assert_told (&fixture, "2 tick");
  close_fixture (&fixture);
}

/* The runner was faster than the timeout: one cue, and no second one for the same end. */
static void
test_event_at_end (void)
{
  Fixture fixture;

  open_holds (&fixture, 1);
  rs_session_send (fixture.session, RS_SESSION_START);
  look (&fixture, 4 * SECOND + 100 * MS);
  g_string_truncate (fixture.told, 0);
  rs_frozen_clock_advance (fixture.clock, 910 * MS);
  rs_session_note (fixture.session, 1, &(RsSetResult) { .amount = 20 });
  look (&fixture, MS);
  assert_told (&fixture, "5.01 start");
  close_fixture (&fixture);
}

static void
on_cue_stop_cb (Fixture *fixture)
{
  rs_session_driver_stop (fixture->driver);
}

static void
on_cue_drop_cb (Fixture *fixture)
{
  g_clear_object (&fixture->driver);
}

static void
on_cue_done_cb (Fixture *fixture)
{
  if (get_phase (fixture) == RS_SESSION_RUNNING)
    rs_session_send (fixture->session, RS_SESSION_PAUSE);
}

/* Whoever hears a cue may end it all, by the clock's cues and by the runner's. */
static void
test_stop (void)
{
  static const GCallback callbacks[] = { G_CALLBACK (on_cue_stop_cb), G_CALLBACK (on_cue_drop_cb),
                                         G_CALLBACK (on_cue_done_cb) };

  for (guint i = 0; i < 2 * G_N_ELEMENTS (callbacks); i++)
    {
      gboolean by_runner = i % 2 == 1;
      Fixture fixture;
      gpointer driver;

      open_holds (&fixture, 1);
      driver = fixture.driver;
      g_signal_connect_swapped (fixture.driver, "cue", callbacks[i / 2], &fixture);
      rs_session_send (fixture.session, RS_SESSION_START);
      if (by_runner)
        rs_session_send (fixture.session, RS_SESSION_DONE);
      else
        look (&fixture, 2 * SECOND);

      assert_told (&fixture, by_runner ? "0 start" : "2 tick");
      g_assert_null (g_main_context_find_source_by_user_data (NULL, driver));
      if (fixture.driver != NULL && get_phase (&fixture) == RS_SESSION_RUNNING)
        {
          /* Stopped for good, and asked without harm. */
          look (&fixture, SECOND);
          rs_session_send (fixture.session, RS_SESSION_DONE);
          rs_session_driver_set_watched (fixture.driver, TRUE);
          assert_told (&fixture, "");
          g_assert_null (get_source (&fixture));
        }
      close_fixture (&fixture);
    }
}

static void
test_notify (void)
{
  Fixture fixture;
  g_autoptr (RsNotifyCounter) counter = NULL;
  gint64 now;
  gboolean watched;

  open_holds (&fixture, 1);
  counter = rs_notify_counter_new (fixture.driver);
  g_assert_cmpint (rs_session_driver_get_now (fixture.driver), ==, fixture.began);

  rs_session_driver_set_watched (fixture.driver, FALSE);
  g_assert_cmpuint (rs_notify_counter_steal_all (counter), ==, 0);
  g_object_set (fixture.driver, "watched", TRUE, NULL);
  g_object_set (fixture.driver, "watched", TRUE, NULL);
  g_assert_cmpuint (rs_notify_counter_steal (counter, "watched"), ==, 1);
  g_assert_cmpuint (rs_notify_counter_steal_all (counter), ==, 0);

  rs_session_send (fixture.session, RS_SESSION_START);
  g_assert_cmpuint (rs_notify_counter_steal_all (counter), ==, 0);
  look (&fixture, SECOND);
  g_assert_cmpuint (rs_notify_counter_steal (counter, "now"), ==, 1);
  rs_session_driver_catch_up (fixture.driver);
  g_assert_cmpuint (rs_notify_counter_steal_all (counter), ==, 0);
  /* Over the end of a segment it is one step too. */
  look (&fixture, 4 * SECOND);
  g_assert_cmpuint (rs_notify_counter_steal (counter, "now"), ==, 1);
  rs_frozen_clock_advance (fixture.clock, SECOND);
  rs_session_send (fixture.session, RS_SESSION_PAUSE);
  g_assert_cmpuint (rs_notify_counter_steal (counter, "now"), ==, 1);

  g_object_get (fixture.driver, "now", &now, "watched", &watched, NULL);
  g_assert_cmpint (now, ==, fixture.began + 6 * SECOND);
  g_assert_true (watched);
  close_fixture (&fixture);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/session-driver/every-pattern", test_every_pattern);
  g_test_add_func ("/session-driver/metronome", test_metronome);
  g_test_add_func ("/session-driver/late", test_late);
  g_test_add_func ("/session-driver/waits", test_waits);
  g_test_add_func ("/session-driver/warm-up", test_warm_up);
  g_test_add_func ("/session-driver/gap", test_gap);
  g_test_add_func ("/session-driver/events", test_events);
  g_test_add_func ("/session-driver/note", test_note);
  g_test_add_func ("/session-driver/event-at-end", test_event_at_end);
  g_test_add_func ("/session-driver/stop", test_stop);
  g_test_add_func ("/session-driver/notify", test_notify);

  return g_test_run ();
}
