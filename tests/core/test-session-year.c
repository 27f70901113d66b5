/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/routine/rs-routine.h"
#include "core/session/rs-session.h"
#include "core/store/rs-content.h"
#include "core/store/rs-journal.h"

#include "support/rs-frozen-clock.h"
#include "support/rs-plain-session.h"
#include "support/rs-plan-samples.h"
#include "support/rs-random-routine.h"
#include "support/rs-samples.h"
#include "support/rs-session-player.h"
#include "support/rs-test-files.h"

/*
 * A year of training: sessions of all ready-made routines and of random ones, led by random
 * events at random instants, many of them one microsecond around a boundary. Each is led by
 * several players side by side that look at the clock at different instants; after every event all
 * of them have to be where the bookkeeping of RsPlainSession is.
 */

#define S ((gint64) G_USEC_PER_SEC)
#define START (5 * S)
#define REAL_START (1700000000 * S)

#define N_READY_MADE 150
#define N_GENERATED 500
#define MAX_STEPS 160

/* What leads a real session, and keeps its journal. */
typedef struct
{
  RsFrozenClock *clock;
  RsSession *session;
  RsJournal *journal; /* or NULL */
} Leader;

typedef struct
{
  RsPlainSession *plain;
  RsSessionPlayer *players[RS_N_LOOKS];
  Leader leader;
  const char *directory;
  char *path;
} Year;

typedef struct
{
  guint sessions;
  guint finished;
  guint boundaries;
  guint cues;
  guint away;
  guint edits;
  guint read_back;
  gint64 wall;
} Sums;

/* --- The leader of a real session --- */

static gint64
get_now (Leader *leader)
{
  return rs_clock_get_monotonic (RS_CLOCK (leader->clock));
}

static void
on_state_cb (RsSession *session, GParamSpec *pspec, Leader *leader)
{
  g_autoptr (GError) error = NULL;

  if (leader->journal == NULL)
    return;
  g_assert_true (rs_journal_add (leader->journal, &error));
  g_assert_no_error (error);
}

/* Looks late, but not later than the phase is long in which it looked last. */
static void
lead (Leader *leader, gint64 until)
{
  while (get_now (leader) < until)
    {
      const RsSegment *segment;
      gint64 longest = 100 * S;

      rs_session_tick (leader->session);
      segment = rs_session_state_get_segment (rs_session_get_state (leader->session));
      if (segment != NULL)
        longest = MAX (rs_segment_get_expected_us (segment),
                       segment->duration_us > 0 ? RS_SESSION_LEFT_US : RS_SESSION_LEFT_WAITING_US);
      if (g_test_rand_bit ())
        longest = longest * g_test_rand_int_range (1, 1000) / 1000 + 1;
      rs_frozen_clock_advance (leader->clock, MIN (longest, until - get_now (leader)));
    }

  rs_session_tick (leader->session);
}

/* --- All together --- */

static void
begin (Year *year, RsPlan *plan, const char *path)
{
  g_autoptr (RsSessionState) ready = rs_session_state_new (plan);
  gboolean lift_first = g_test_rand_bit ();
  g_autoptr (GError) error = NULL;

  year->plain = rs_plain_session_new (plan, lift_first, START);
  for (int i = 0; i < RS_N_LOOKS; i++)
    year->players[i] = rs_session_player_new (ready, (RsLooks) i, lift_first, START);

  year->leader.clock = rs_frozen_clock_new (REAL_START);
  year->leader.session =
      rs_session_new (NULL, "year", "Year", ready, 0, RS_CLOCK (year->leader.clock));
  year->leader.journal = NULL;
  year->path = g_strdup (path);
  if (path != NULL)
    year->leader.journal = rs_journal_begin (path, year->leader.session, &error);
  g_assert_no_error (error);
  g_signal_connect (year->leader.session, "notify::state", G_CALLBACK (on_state_cb), &year->leader);
}

static void
end (Year *year)
{
  g_clear_pointer (&year->plain, rs_plain_session_free);
  for (int i = 0; i < RS_N_LOOKS; i++)
    g_clear_pointer (&year->players[i], rs_session_player_free);
  g_clear_pointer (&year->leader.journal, rs_journal_free);
  g_assert_finalize_object (year->leader.session);
  g_assert_finalize_object (year->leader.clock);
  g_clear_pointer (&year->path, g_free);
}

/* The clock of the leader began at another instant than ours. */
static gint64
get_offset (Year *year)
{
  return get_now (&year->leader) - year->plain->now;
}

static void
pass (Year *year, gint64 now)
{
  gint64 offset = get_offset (year);

  rs_plain_session_pass (year->plain, now);
  for (int i = 0; i < RS_N_LOOKS; i++)
    rs_session_player_pass (year->players[i], now);
  lead (&year->leader, now + offset);
}

static void
leave (Year *year, gint64 now)
{
  gint64 seen = year->plain->now;

  rs_plain_session_leave (year->plain, now);
  for (int i = 0; i < RS_N_LOOKS; i++)
    rs_session_player_wake (year->players[i], seen, now);
  rs_frozen_clock_advance (year->leader.clock, now - seen);
  rs_session_tick (year->leader.session);
}

static void
send (Year *year, RsSessionEvent event)
{
  gint64 now = year->plain->now;

  rs_plain_session_send (year->plain, event, now);
  for (int i = 0; i < RS_N_LOOKS; i++)
    rs_session_player_send (year->players[i], event, now);
  rs_session_send (year->leader.session, event);
}

static void
jump (Year *year)
{
  gint64 now = year->plain->now;
  guint to =
      (guint) g_test_rand_int_range (0, (gint32) rs_plan_get_n_segments (year->plain->plan) + 1);

  rs_plain_session_jump (year->plain, to, now);
  for (int i = 0; i < RS_N_LOOKS; i++)
    rs_session_player_take (year->players[i],
                            rs_session_state_jump (year->players[i]->state, to, now));
  rs_session_jump (year->leader.session, to);
}

static void
change (Year *year)
{
  gint64 now = year->plain->now;
  g_autoptr (RsItem) item = NULL;
  RsPlanEdit edit = rs_random_edit (0, &item);

  rs_plain_session_edit (year->plain, &edit, now);
  for (int i = 0; i < RS_N_LOOKS; i++)
    rs_session_player_take (year->players[i],
                            rs_session_state_edit (year->players[i]->state, &edit, now));
  rs_session_edit (year->leader.session, &edit);
  rs_assert_plan_sound (year->plain->plan);
}

static void
note (Year *year)
{
  guint work = (guint) g_test_rand_int_range (0, (gint32) year->plain->results->len);
  RsSetResult result = {
    .status = RS_SET_DONE,
    .amount = (guint) g_test_rand_int_range (0, 60),
    .load_kg = g_test_rand_int_range (0, 80),
    .rpe = g_test_rand_int_range (2, 21) / 2.0,
    .pain = (guint) g_test_rand_int_range (0, RS_PAIN_MAX + 1),
  };

  rs_plain_session_note (year->plain, work, &result);
  rs_session_player_send (year->players[RS_LOOKS_NEVER], RS_SESSION_TICK, year->plain->now);
  for (int i = 0; i < RS_N_LOOKS; i++)
    rs_session_player_take (year->players[i],
                            rs_session_state_note (year->players[i]->state, work, &result));
  rs_session_note (year->leader.session, work, &result);
}

/* --- What has to hold --- */

static void
assert_cues (GArray *cues, GArray *expected)
{
  g_assert_cmpuint (cues->len, ==, expected->len);
  for (guint i = 0; i < cues->len; i++)
    {
      g_assert_cmpint (g_array_index (cues, RsCue, i).at, ==,
                       g_array_index (expected, RsCue, i).at);
      g_assert_cmpint (g_array_index (cues, RsCue, i).kind, ==,
                       g_array_index (expected, RsCue, i).kind);
    }
}

/* The leader's instants are on a clock of its own; where it stands is the same. */
static void
assert_led (Year *year)
{
  RsSessionState *state = rs_session_get_state (year->leader.session);
  RsSessionState *other = year->players[RS_LOOKS_AT_BOUNDARIES]->state;
  gint64 now = get_now (&year->leader);

  g_assert_cmpint (rs_session_state_get_phase (state), ==, rs_session_state_get_phase (other));
  g_assert_cmpuint (rs_session_state_get_position (state), ==,
                    rs_session_state_get_position (other));
  g_assert_cmpint (rs_session_state_get_elapsed (state, now), ==,
                   rs_session_state_get_elapsed (other, year->plain->now));
  g_assert_cmpint (rs_session_state_get_active (state, now), ==,
                   rs_session_state_get_active (other, year->plain->now));
  g_assert_cmpuint (rs_plan_get_n_edits (rs_session_state_get_plan (state)), ==,
                    rs_plan_get_n_edits (year->plain->plan));
}

static void
assert_within (RsSessionState *state, gint64 now)
{
  gint64 next = rs_session_state_get_next_change (state, now);
  RsPlan *plan = rs_session_state_get_plan (state);
  gboolean running = rs_session_state_get_phase (state) == RS_SESSION_RUNNING;

  g_assert_true ((rs_session_state_get_phase (state) == RS_SESSION_FINISHED) ==
                 (rs_session_state_get_position (state) == rs_plan_get_n_segments (plan)));
  g_assert_true ((next == G_MAXINT64) == !running);
  if (running)
    {
      g_assert_cmpint (next, >, now);
      g_assert_cmpint (next, <=, now + S);
    }
  for (guint i = 0; i < rs_plan_get_n_work (plan); i++)
    {
      RsSetResult result = rs_session_state_get_result (state, i);

      g_assert_true ((result.status == RS_SET_DONE) == (result.amount > 0));
      g_assert_true (result.status != RS_SET_PENDING || result.pain == 0);
    }
}

static void
assert_all (Year *year)
{
  /* The last event may have been one that does nothing. */
  send (year, RS_SESSION_TICK);
  for (int i = 0; i < RS_N_LOOKS; i++)
    {
      rs_plain_session_assert_same (year->plain, year->players[i]->state);
      if (i != RS_LOOKS_NEVER)
        assert_cues (year->players[i]->cues, year->plain->cues);
    }
  assert_within (year->players[0]->state, year->plain->now);
  rs_assert_results_equal (year->players[0]->state, year->players[1]->state);
  rs_plain_session_assert_total (year->plain);
  assert_led (year);
}

/* What stands on the disk is where it is, as of the last change. */
static void
assert_read_back (Year *year)
{
  RsSessionState *state = rs_session_get_state (year->leader.session);
  g_autofree char *data = NULL;
  gsize length;
  g_autoptr (GError) damage = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (RsSession) copy = NULL;
  RsSessionState *other;
  RsPlan *plan = rs_session_state_get_plan (state);

  g_assert_true (g_file_get_contents (year->path, &data, &length, &error));
  copy = rs_journal_read ("journal", data, length, RS_CLOCK (year->leader.clock), &damage, &error);
  g_assert_no_error (error);
  g_assert_no_error (damage);
  other = rs_session_get_state (copy);
  g_assert_cmpuint (rs_session_state_get_position (other), ==,
                    rs_session_state_get_position (state));
  rs_assert_plans_equal (rs_session_state_get_plan (other), plan);
  rs_assert_results_equal (state, other);

  /* A line tells how long it had lasted when it was written. */
  g_assert_cmpint (rs_session_get_left_at (copy), <=,
                   rs_clock_get_real (RS_CLOCK (year->leader.clock)));
  if (rs_session_state_get_phase (state) != RS_SESSION_RUNNING)
    g_assert_cmpint (rs_session_state_get_active (other, 0), ==,
                     rs_session_state_get_active (state, 0));
  else
    g_assert_cmpint (
        rs_session_state_get_active (state, get_now (&year->leader)) -
            rs_session_state_get_active (other, 0),
        ==, rs_clock_get_real (RS_CLOCK (year->leader.clock)) - rs_session_get_left_at (copy));
}

/* --- A session --- */

static gint64
make_gap (RsPlainSession *plain)
{
  const RsSegment *segment = rs_plan_get_segment (plain->plan, plain->position);
  gint64 remaining = 0;
  gint64 seconds = g_test_rand_int_range (0, 4) * S;

  if (plain->phase == RS_SESSION_RUNNING && segment->duration_us > 0)
    remaining = segment->duration_us - (plain->now - plain->began);

  switch (g_test_rand_int_range (0, 9))
    {
    case 0:
      return g_test_rand_int_range (0, 2);

    case 1:
    case 2:
      return remaining;

    case 3:
      return remaining + 1;

    case 4:
      return MAX (remaining - 1, 0);

    case 5:
      return MAX (remaining - seconds, 0);

    case 6:
      return g_test_rand_int_range (0, 200) * S;

    default:
      return g_test_rand_int_range (0, (int) (20 * S));
    }
}

/* Both sides of how long it may be left, and a night. */
static gint64
make_absence (RsPlainSession *plain)
{
  gint64 patience = rs_plain_session_get_patience (plain);

  if (patience == G_MAXINT64)
    patience = 50 * S;

  switch (g_test_rand_int_range (0, 4))
    {
    case 0:
      return patience;

    case 1:
      return patience + 1;

    case 2:
      return patience + g_test_rand_int_range (0, 100) * S;

    default:
      return 8 * 3600 * S + g_test_rand_int_range (0, 100);
    }
}

static void
take_step (Year *year, Sums *sums)
{
  static const RsSessionEvent events[] = {
    RS_SESSION_TICK, RS_SESSION_DONE,  RS_SESSION_DONE,   RS_SESSION_DONE,   RS_SESSION_SKIP,
    RS_SESSION_BACK, RS_SESSION_PAUSE, RS_SESSION_RESUME, RS_SESSION_RESUME, RS_SESSION_REDO,
  };
  int dice = g_test_rand_int_range (0, 40);
  gint64 away = year->plain->away;

  if (year->plain->phase == RS_SESSION_PAUSED && g_test_rand_bit ())
    {
      pass (year, year->plain->now + make_gap (year->plain));
      send (year, RS_SESSION_RESUME);
    }
  else if (dice == 0)
    {
      leave (year, year->plain->now + make_absence (year->plain));
      sums->away += year->plain->away != away && year->plain->away > 0 ? 1 : 0;
    }
  else
    {
      pass (year, year->plain->now + make_gap (year->plain));
      if (dice == 1)
        jump (year);
      else if (dice <= 4)
        change (year);
      else if (dice == 5)
        note (year);
      else
        send (year, events[g_test_rand_int_range (0, G_N_ELEMENTS (events))]);
    }
}

static void
run_session (RsRoutineState *routine, const char *path, Sums *sums)
{
  RsPlanOptions options = { (guint) g_test_rand_int_range (0, 4) * 5, g_test_rand_bit (),
                            g_test_rand_bit () };
  g_autoptr (RsPlan) plan = rs_plan_new_full (routine, &options);
  Year year = { 0 };

  begin (&year, plan, path);
  pass (&year, START + g_test_rand_int_range (0, (int) S));
  send (&year, RS_SESSION_START);
  for (guint i = 0; i < MAX_STEPS && year.plain->phase != RS_SESSION_FINISHED; i++)
    {
      take_step (&year, sums);
      if (i % 8 == 0)
        assert_all (&year);
      else
        assert_led (&year);
      if (path != NULL && g_test_rand_int_range (0, 40) == 0)
        {
          assert_read_back (&year);
          sums->read_back++;
        }
    }

  sums->finished += year.plain->phase == RS_SESSION_FINISHED ? 1 : 0;
  send (&year, RS_SESSION_END);
  assert_all (&year);
  if (path != NULL)
    assert_read_back (&year);

  sums->sessions++;
  sums->boundaries += year.plain->n_boundaries;
  sums->cues += year.plain->cues->len;
  sums->edits += rs_plan_get_n_edits (year.plain->plan);
  sums->wall += year.plain->now - START;
  end (&year);
}

static void
tell_sums (const Sums *sums)
{
  g_test_message ("%u sessions, %u of them to their end: %u boundaries by the clock, %u cues, %u "
                  "changes of the plan, left %u times, %u journals read back, %d hours",
                  sums->sessions, sums->finished, sums->boundaries, sums->cues, sums->edits,
                  sums->away, sums->read_back, (int) (sums->wall / S / 3600));
  g_assert_cmpuint (sums->boundaries, >, sums->sessions * 5);
  g_assert_cmpuint (sums->cues, >, sums->sessions * 10);
  g_assert_cmpuint (sums->edits, >, sums->sessions);
  g_assert_cmpuint (sums->away, >, sums->sessions / 4);
  g_assert_cmpuint (sums->finished, >, sums->sessions / 10);
}

/* Forcing lines to the disk takes its time, so not every session keeps a journal here. */
static const char *
choose_path (const char *path, guint i)
{
  return g_test_slow () || i % 10 == 0 ? path : NULL;
}

static void
test_ready_made (void)
{
  g_autoptr (GStrvBuilder) problems = g_strv_builder_new ();
  g_autoptr (GPtrArray) routines = rs_content_load_routines (problems);
  char *directory = rs_test_make_directory ();
  g_autofree char *path = g_build_filename (directory, "session.journal", NULL);
  Sums sums = { 0 };

  g_assert_cmpuint (routines->len, >, 0);
  for (guint i = 0; i < N_READY_MADE; i++)
    run_session (rs_routine_get_state (routines->pdata[i % routines->len]), choose_path (path, i),
                 &sums);

  tell_sums (&sums);
  g_assert_cmpuint (sums.sessions, >=, routines->len);
  rs_test_free_directory (directory);
}

static void
test_generated (void)
{
  g_autoptr (RsCatalogue) catalogue = rs_sample_catalogue ();
  char *directory = rs_test_make_directory ();
  g_autofree char *path = g_build_filename (directory, "session.journal", NULL);
  Sums sums = { 0 };

  for (guint i = 0; i < N_GENERATED * (g_test_slow () ? 4 : 1); i++)
    {
      g_autoptr (RsRoutineState) routine = rs_random_routine (catalogue);

      run_session (routine, choose_path (path, i), &sums);
    }

  tell_sums (&sums);
  rs_test_free_directory (directory);
}

/* An hour of holds and rests, looked at by the delays that the session gives and late at random. */
static void
test_drift (void)
{
  RsDose hold = rs_sample_seconds (20, 45, 15);
  g_autoptr (RsRoutineState) routine = rs_sample_routine (
      "Hour", rs_item_new ("a", &hold), rs_item_new ("b", &hold), rs_item_new ("c", &hold), NULL);
  g_autoptr (RsPlan) plan = rs_plan_new (routine);
  g_autoptr (RsSessionState) state = rs_session_state_new (plan);
  g_autoptr (RsFrozenClock) clock = rs_frozen_clock_new (0);
  g_autoptr (RsSession) session = rs_session_new (NULL, "hour", "Hour", state, 0, RS_CLOCK (clock));
  gint64 expected = rs_clock_get_monotonic (RS_CLOCK (clock));
  gint64 start = expected;
  gint64 worst = 0;
  guint n_stalls = 0;
  guint last = 0;

  rs_session_send (session, RS_SESSION_START);
  while (rs_session_state_get_phase (rs_session_get_state (session)) == RS_SESSION_RUNNING)
    {
      guint position;

      rs_frozen_clock_advance (clock, rs_session_get_next_delay (session));
      if (g_test_rand_int_range (0, 8) == 0)
        {
          rs_frozen_clock_advance (clock, g_test_rand_int_range (1, (int) (9 * S)));
          n_stalls++;
        }
      rs_session_tick (session);

      position = rs_session_state_get_position (rs_session_get_state (session));
      for (; last < position; last++)
        expected += rs_plan_get_segment (plan, last)->duration_us;
      if (position < rs_plan_get_n_segments (plan))
        worst = MAX (worst,
                     ABS (rs_session_state_get_began (rs_session_get_state (session)) - expected));
    }

  g_assert_cmpint (rs_session_state_get_active (rs_session_get_state (session), 0), ==,
                   expected - start);
  g_assert_cmpint (expected - start, >=, 3500 * S);
  g_test_message ("%u boundaries in %d s with %u stalls: the worst is off by %d µs", last,
                  (int) ((expected - start) / S), n_stalls, (int) worst);
  g_assert_cmpuint (n_stalls, >, 50);
  g_assert_cmpint (worst, ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/session-year/drift", test_drift);
  g_test_add_func ("/session-year/ready-made", test_ready_made);
  g_test_add_func ("/session-year/generated", test_generated);

  return g_test_run ();
}
