/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/store/rs-journal.h"
#include "core/store/rs-session-record.h"

#include "base/common/rs-error.h"
#include "base/json/rs-file-kind.h"

#include "support/rs-frozen-clock.h"
#include "support/rs-plan-samples.h"
#include "support/rs-samples.h"
#include "support/rs-session-player.h"
#include "support/rs-test-files.h"

#include <signal.h>
#include <string.h>
#include <sys/resource.h>

#define S ((gint64) G_USEC_PER_SEC)
#define NAME "session.journal"

/* A journal with the states that each of its lines has to lead to. */
typedef struct
{
  char *directory;
  char *path;
  RsFrozenClock *clock;
  RsSession *session;
  RsJournal *journal;
  GPtrArray *states; /* of RsSessionState, one per line after the first */
  GArray *elapsed;   /* of gint64, as it was in each of them */
  GArray *active;
} Fixture;

static void
note_state (Fixture *fixture)
{
  RsSessionState *state = rs_session_get_state (fixture->session);
  gint64 now = rs_clock_get_monotonic (RS_CLOCK (fixture->clock));
  gint64 elapsed = rs_session_state_get_elapsed (state, now);
  gint64 active = rs_session_state_get_active (state, now);

  g_ptr_array_add (fixture->states, rs_session_state_ref (state));
  g_array_append_val (fixture->elapsed, elapsed);
  g_array_append_val (fixture->active, active);
}

static void
on_state_cb (RsSession *session, GParamSpec *pspec, Fixture *fixture)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (rs_journal_add (fixture->journal, &error));
  g_assert_no_error (error);
  note_state (fixture);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  RsDose squat = rs_sample_reps (2, 12, 60);
  RsDose hold = rs_sample_seconds (2, 20, 30);
  g_autoptr (RsRoutineState) routine = NULL;
  g_autoptr (RsPlan) plan = NULL;
  g_autoptr (RsSessionState) state = NULL;
  g_autoptr (GError) error = NULL;

  hold.per_side = TRUE;
  hold.switch_s = RS_DOSE_SWITCH_S;
  routine = rs_sample_routine ("Evening", rs_item_new ("squat", &squat),
                               rs_item_new ("side-plank", &hold), NULL);
  plan = rs_plan_new (routine);
  state = rs_session_state_new (plan);

  fixture->directory = rs_test_make_directory ();
  fixture->path = g_build_filename (fixture->directory, NAME, NULL);
  fixture->clock = rs_frozen_clock_new (1700000000 * S);
  fixture->session =
      rs_session_new (NULL, "evening", "Evening", state, 0, RS_CLOCK (fixture->clock));
  fixture->states = g_ptr_array_new_with_free_func ((GDestroyNotify) rs_session_state_unref);
  fixture->elapsed = g_array_new (FALSE, FALSE, sizeof (gint64));
  fixture->active = g_array_new (FALSE, FALSE, sizeof (gint64));

  fixture->journal = rs_journal_begin (fixture->path, fixture->session, &error);
  g_assert_no_error (error);
  note_state (fixture);
  g_signal_connect (fixture->session, "notify::state", G_CALLBACK (on_state_cb), fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_clear_pointer (&fixture->journal, rs_journal_free);
  g_clear_pointer (&fixture->states, g_ptr_array_unref);
  g_clear_pointer (&fixture->elapsed, g_array_unref);
  g_clear_pointer (&fixture->active, g_array_unref);
  g_assert_finalize_object (fixture->session);
  g_assert_finalize_object (fixture->clock);
  g_clear_pointer (&fixture->path, g_free);
  g_clear_pointer (&fixture->directory, rs_test_free_directory);
}

static void
pass (Fixture *fixture, gint64 duration)
{
  rs_frozen_clock_advance (fixture->clock, duration);
  rs_session_tick (fixture->session);
}

static void
edit (Fixture *fixture, RsPlanEditKind kind, gint64 us)
{
  RsPlanEdit change = { .kind = kind, .us = us };

  rs_session_edit (fixture->session, &change);
}

static void
swap (Fixture *fixture)
{
  RsDose dose = rs_sample_reps (1, 8, 30);
  g_autoptr (RsItem) item = NULL;
  RsPlanEdit change = { .kind = RS_PLAN_SWAP };

  dose.load_kind = RS_LOAD_BAND;
  item = rs_item_new_full ("split-squat", &dose, 15, "Slowly \xE2\x80\x94 \"so\".");
  change.item = item;
  rs_session_edit (fixture->session, &change);
}

/* Everything that can happen: all events, changes of the plan, what the runner says, a long sleep.
 */
static void
play (Fixture *fixture)
{
  RsSession *session = fixture->session;
  RsSetResult said = {
    .amount = 10, .load_kind = RS_LOAD_LB, .load_kg = 45 * RS_KG_PER_LB, .rpe = 8.5, .pain = 4
  };

  rs_session_send (session, RS_SESSION_START);
  pass (fixture, 4 * S);
  rs_session_send (session, RS_SESSION_PAUSE);
  pass (fixture, 60 * S);
  edit (fixture, RS_PLAN_ADD_SET, 0);
  rs_session_send (session, RS_SESSION_RESUME);
  pass (fixture, 6 * S);
  pass (fixture, 30 * S);
  rs_session_send (session, RS_SESSION_DONE);
  rs_session_note (session, 0, &said);
  edit (fixture, RS_PLAN_STRETCH, G_MININT64);
  edit (fixture, RS_PLAN_STRETCH, 7 * S + 1);
  rs_session_send (session, RS_SESSION_REDO);
  swap (fixture);
  rs_session_send (session, RS_SESSION_SKIP);
  rs_session_send (session, RS_SESSION_DONE);
  edit (fixture, RS_PLAN_DROP_SET, 0);
  pass (fixture, S);
  rs_session_send (session, RS_SESSION_BACK);
  rs_session_send (session, RS_SESSION_SKIP);
  rs_session_send (session, RS_SESSION_SKIP);
  rs_session_send (session, RS_SESSION_SKIP);
  pass (fixture, 20 * S);
  pass (fixture, 7 * S + 5);
  rs_session_send (session, RS_SESSION_DONE);
  rs_session_send (session, RS_SESSION_PAUSE);
  rs_session_send (session, RS_SESSION_DONE);
  rs_session_send (session, RS_SESSION_RESUME);
  pass (fixture, 3600 * S);
  rs_session_send (session, RS_SESSION_RESUME);
  rs_session_jump (session, 3);
  rs_session_send (session, RS_SESSION_END);
}

static RsSession *
read_bytes (Fixture *fixture, const char *data, gsize length, GError **damage, GError **error)
{
  /* In memory of just that size, so that a sanitizer sees a byte too many being read. */
  g_autofree char *tight = g_memdup2 (data, length);

  return rs_journal_read (NAME, tight, length, RS_CLOCK (fixture->clock), damage, error);
}

/* @session is what came of the first @n_lines lines after the first one. */
static void
assert_replayed (Fixture *fixture, RsSession *session, guint n_lines)
{
  RsSessionState *state = rs_session_get_state (session);
  guint last = MAX (n_lines, 1) - 1;
  RsSessionState *expected = g_ptr_array_index (fixture->states, last);
  gboolean finished = rs_session_state_get_phase (expected) == RS_SESSION_FINISHED;

  g_assert_cmpint (rs_session_state_get_phase (state), ==,
                   finished ? RS_SESSION_FINISHED : RS_SESSION_PAUSED);
  g_assert_cmpuint (rs_session_state_get_position (state), ==,
                    rs_session_state_get_position (expected));
  g_assert_cmpint (rs_session_state_get_elapsed (state, 0), ==,
                   g_array_index (fixture->elapsed, gint64, last));
  g_assert_cmpint (rs_session_state_get_active (state, 0), ==,
                   g_array_index (fixture->active, gint64, last));
  rs_assert_plans_equal (rs_session_state_get_plan (state), rs_session_state_get_plan (expected));
  rs_assert_results_equal (state, expected);
}

static guint
count_lines (const char *data, gsize length)
{
  guint n = 0;

  for (gsize i = 0; i < length; i++)
    if (data[i] == '\n')
      n++;

  return n;
}

/* Whatever a cut leaves, every line that is whole counts, and nothing else does. */
static void
test_every_cut (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GBytes) bytes = NULL;
  const char *data;
  gsize size;
  gsize first;

  play (fixture);
  bytes = rs_test_read (fixture->directory, NAME);
  data = g_bytes_get_data (bytes, &size);
  first = (gsize) ((const char *) memchr (data, '\n', size) - data);
  g_assert_cmpuint (count_lines (data, size), ==, fixture->states->len + 1);

  for (gsize length = 0; length <= size; length++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GError) damage = NULL;
      g_autoptr (RsSession) session = read_bytes (fixture, data, length, &damage, &error);
      guint n_lines = count_lines (data, length);

      g_assert_no_error (damage);
      if (length < first)
        {
          g_assert_error (error, RS_ERROR, RS_ERROR_SYNTAX);
          continue;
        }

      g_assert_no_error (error);
      assert_replayed (fixture, session, n_lines > 0 ? n_lines - 1 : 0);
    }
}

/* Line @n, from 0, was tampered with. It may have made sense still, and one after it none. */
static void
assert_before_damage (Fixture *fixture, RsSession *session, const GError *damage, guint n)
{
  const char *place = strstr (damage->message, ", line ");
  guint64 damaged;

  g_assert_nonnull (place);
  damaged = g_ascii_strtoull (place + strlen (", line "), NULL, 10);
  g_assert_cmpuint (damaged, >=, n + 1);
  if (damaged == n + 1)
    assert_replayed (fixture, session, n - 1);
}

/* A bit that has turned over does no harm to the lines before it. */
static void
test_flipped_bytes (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *copy = NULL;
  const char *data;
  gsize size;
  gsize first;

  play (fixture);
  bytes = rs_test_read (fixture->directory, NAME);
  data = g_bytes_get_data (bytes, &size);
  first = (gsize) ((const char *) memchr (data, '\n', size) - data);
  copy = g_memdup2 (data, size);

  for (gsize i = 0; i < size; i++)
    for (guint bit = g_test_slow () ? 0 : i % 8; bit < 8; bit += g_test_slow () ? 1 : 8)
      {
        g_autoptr (GError) error = NULL;
        g_autoptr (GError) damage = NULL;
        g_autoptr (RsSession) session = NULL;

        copy[i] = (char) (data[i] ^ (1 << bit));
        session = read_bytes (fixture, copy, size, &damage, &error);
        g_assert_true ((session == NULL) == (error != NULL));
        if (damage != NULL && i > first)
          assert_before_damage (fixture, session, damage, count_lines (data, i));
        copy[i] = data[i];
      }
}

/* What a machine that lost power may leave behind the last line that was forced to the disk. */
static void
test_rubbish_at_the_end (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GString) text = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (RsSession) session = NULL;
  g_autoptr (RsSession) other = NULL;
  g_autoptr (GError) damage = NULL;
  g_autoptr (GError) error = NULL;

  play (fixture);
  bytes = rs_test_read (fixture->directory, NAME);
  text = g_string_new_len (g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes));
  for (guint i = 0; i < 512; i++)
    g_string_append_c (text, '\0');
  session = read_bytes (fixture, text->str, text->len, &damage, &error);
  g_assert_no_error (damage);
  g_assert_no_error (error);
  assert_replayed (fixture, session, fixture->states->len);

  g_string_append (text, "\n{}\n");
  other = read_bytes (fixture, text->str, text->len, &damage, &error);
  g_assert_error (damage, RS_ERROR, RS_ERROR_SYNTAX);
  assert_replayed (fixture, other, fixture->states->len);
}

/* Nothing but the first line: the session was about to begin. */
static void
test_first_line_alone (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GBytes) bytes = rs_test_read (fixture->directory, NAME);
  const char *data = g_bytes_get_data (bytes, NULL);
  gsize first = (gsize) (strchr (data, '\n') - data) + 1;
  g_autoptr (GError) damage = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (RsSession) session = read_bytes (fixture, data, first, &damage, &error);

  g_assert_no_error (error);
  g_assert_no_error (damage);
  g_assert_cmpstr (rs_session_get_id (session), ==, rs_session_get_id (fixture->session));
  g_assert_cmpuint (rs_session_state_get_position (rs_session_get_state (session)), ==, 0);
}

/* Begun anew in the middle it is shorter, and the same session. */
static void
test_begun_anew (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (RsSession) session = NULL;
  g_autoptr (GError) damage = NULL;
  g_autoptr (GError) error = NULL;

  g_signal_handlers_disconnect_by_data (fixture->session, fixture);
  play (fixture);
  note_state (fixture);
  g_assert_cmpuint (
      rs_plan_get_n_edits (rs_session_state_get_plan (rs_session_get_state (fixture->session))), ==,
      5);
  g_clear_pointer (&fixture->journal, rs_journal_free);
  fixture->journal = rs_journal_begin (fixture->path, fixture->session, &error);
  g_assert_no_error (error);

  bytes = rs_test_read (fixture->directory, NAME);
  g_assert_cmpuint (count_lines (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes)), ==, 2);
  session = read_bytes (fixture, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), &damage,
                        &error);
  g_assert_no_error (error);
  g_assert_no_error (damage);
  assert_replayed (fixture, session, fixture->states->len);
  g_assert_cmpint (rs_session_get_left_at (session), ==,
                   rs_clock_get_real (RS_CLOCK (fixture->clock)));
}

/* The choices of the runner hold for all of the session, whatever is chosen by then. */
static void
test_options (Fixture *fixture, gconstpointer user_data)
{
  static const RsPlanOptions options[] = { { 0, FALSE, FALSE },
                                           { RS_PLAN_MAX_LEAD_IN_S, TRUE, TRUE } };

  for (gsize i = 0; i < G_N_ELEMENTS (options); i++)
    {
      g_autoptr (RsRoutineState) routine = rs_sample_first_three ();
      g_autoptr (RsPlan) plan = rs_plan_new_full (routine, &options[i]);
      g_autoptr (RsSessionState) state = rs_session_state_new (plan);
      g_autoptr (RsSession) session =
          rs_session_new (NULL, "first", "First", state, 0, RS_CLOCK (fixture->clock));
      g_autoptr (RsJournal) journal = rs_journal_begin (fixture->path, session, NULL);
      g_autoptr (GBytes) bytes = rs_test_read (fixture->directory, NAME);
      g_autoptr (RsSession) copy = NULL;
      const RsPlanOptions *kept;

      g_assert_nonnull (journal);
      copy = read_bytes (fixture, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), NULL,
                         NULL);
      kept = rs_plan_get_options (rs_session_state_get_plan (rs_session_get_state (copy)));
      g_assert_cmpuint (kept->lead_in_s, ==, options[i].lead_in_s);
      g_assert_cmpint (kept->paced, ==, options[i].paced);
      g_assert_cmpint (kept->paced_ends, ==, options[i].paced_ends);
      rs_assert_plans_equal (rs_session_state_get_plan (rs_session_get_state (copy)), plan);
    }
}

/* What was done is in the log, though another exercise took its place, or the set was dropped. */
static void
test_nothing_done_is_lost (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (RsWorkout) workout = NULL;
  guint n_squats = 0;
  guint n_splits = 0;

  play (fixture);
  workout = rs_session_record (fixture->session);
  for (guint i = 0; i < rs_workout_get_n_records (workout); i++)
    {
      const RsSetRecord *record = rs_workout_get_record (workout, i);

      /* In the order in which it was done. */
      if (g_str_equal (record->exercise_id, "split-squat"))
        g_assert_cmpuint (n_squats, ==, 1);
      if (record->amount == 0)
        continue;
      if (g_str_equal (record->exercise_id, "squat"))
        {
          g_assert_cmpuint (record->amount, ==, 10);
          g_assert_cmpint (record->load_kind, ==, RS_LOAD_LB);
          g_assert_cmpfloat (record->rpe, ==, 8.5);
          g_assert_cmpuint (record->pain, ==, 4);
          n_squats++;
        }
      if (g_str_equal (record->exercise_id, "split-squat"))
        n_splits++;
    }
  g_assert_cmpuint (n_squats, ==, 1);
  g_assert_cmpuint (n_splits, ==, 1);
}

/* A state that is written already is not written again. */
static void
test_no_repetition (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GBytes) before = NULL;
  g_autoptr (GBytes) after = NULL;

  rs_session_send (fixture->session, RS_SESSION_START);
  before = rs_test_read (fixture->directory, NAME);
  pass (fixture, S);
  g_assert_true (rs_journal_add (fixture->journal, NULL));
  after = rs_test_read (fixture->directory, NAME);
  g_assert_true (g_bytes_equal (before, after));
}

/* The largest routine there can be, all of it in one line, can be read back. */
static void
test_largest (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) blocks = g_ptr_array_new ();
  g_autoptr (RsBlock) block = NULL;
  g_autoptr (RsRoutineState) routine = NULL;
  g_autoptr (RsPlan) plan = NULL;
  g_autoptr (RsSessionState) state = NULL;
  g_autoptr (RsSession) session = NULL;
  g_autoptr (RsSession) copy = NULL;
  g_autoptr (RsJournal) journal = NULL;
  g_autoptr (GError) damage = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  RsDose hold = rs_sample_seconds (RS_DOSE_MAX_SETS, 3600, 3600);

  hold.per_side = TRUE;
  hold.switch_s = RS_DOSE_SWITCH_S;
  while (items->len < RS_ROUTINE_MAX_ITEMS)
    g_ptr_array_add (items, rs_item_new ("side-plank", &hold));
  block = rs_block_new (RS_BLOCK_STRAIGHT, items);
  g_ptr_array_add (blocks, block);
  routine = rs_routine_state_new ("Very long", NULL, blocks);
  plan = rs_plan_new (routine);
  state = rs_session_state_new (plan);
  session = rs_session_new (NULL, "long", "Very long", state, 0, RS_CLOCK (fixture->clock));
  g_assert_cmpuint (rs_plan_get_n_work (plan), ==, RS_JOURNAL_MAX_WORK);

  rs_session_send (session, RS_SESSION_START);
  for (guint i = 0; i < 50; i++)
    rs_session_send (session, RS_SESSION_SKIP);
  journal = rs_journal_begin (fixture->path, session, &error);
  g_assert_no_error (error);
  bytes = rs_test_read (fixture->directory, NAME);
  copy = read_bytes (fixture, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), &damage,
                     &error);
  g_assert_no_error (error);
  g_assert_no_error (damage);
  g_assert_cmpuint (rs_session_state_count (rs_session_get_state (copy), RS_SET_SKIPPED), ==,
                    rs_session_state_count (rs_session_get_state (session), RS_SET_SKIPPED));

  /* Were all sets told about at once, it would still be within what may be read. */
  g_assert_cmpuint (g_bytes_get_size (bytes) +
                        RS_JOURNAL_MAX_WORK *
                            strlen ("{'work':39999,'status':'skipped','amount':0},"),
                    <, rs_file_kind_get_max_bytes (RS_FILE_JOURNAL) / 2);
}

/* The disk is full in the middle of a line: it is torn, and the journal says so. */
static void
test_disk_full (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) damage = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (RsSession) session = NULL;
  struct rlimit limit;

  if (!g_test_subprocess ())
    {
      g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
      g_test_trap_assert_passed ();
      return;
    }

  rs_session_send (fixture->session, RS_SESSION_START);
  pass (fixture, 10 * S);
  bytes = rs_test_read (fixture->directory, NAME);
  limit.rlim_cur = limit.rlim_max = g_bytes_get_size (bytes) + 20;
  signal (SIGXFSZ, SIG_IGN);
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &limit), ==, 0);

  g_signal_handlers_disconnect_by_data (fixture->session, fixture);
  rs_session_send (fixture->session, RS_SESSION_DONE);
  g_assert_false (rs_journal_add (fixture->journal, &error));
  g_assert_error (error, RS_ERROR, RS_ERROR_IO);
  g_clear_error (&error);

  g_clear_pointer (&bytes, g_bytes_unref);
  bytes = rs_test_read (fixture->directory, NAME);
  session = read_bytes (fixture, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), &damage,
                        &error);
  g_assert_no_error (error);
  g_assert_no_error (damage);
  assert_replayed (fixture, session, fixture->states->len);

  /* Begun anew it fits, being shorter than with all that led here. */
  g_clear_pointer (&fixture->journal, rs_journal_free);
  fixture->journal = rs_journal_begin (fixture->path, fixture->session, &error);
  g_assert_no_error (error);
}

static void
add_test (const char *path, void (*test) (Fixture *fixture, gconstpointer data))
{
  g_test_add (path, Fixture, NULL, set_up, test, tear_down);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  add_test ("/store/journal/every-cut", test_every_cut);
  add_test ("/store/journal/flipped-bytes", test_flipped_bytes);
  add_test ("/store/journal/rubbish-at-the-end", test_rubbish_at_the_end);
  add_test ("/store/journal/first-line-alone", test_first_line_alone);
  add_test ("/store/journal/begun-anew", test_begun_anew);
  add_test ("/store/journal/options", test_options);
  add_test ("/store/journal/nothing-done-is-lost", test_nothing_done_is_lost);
  add_test ("/store/journal/no-repetition", test_no_repetition);
  add_test ("/store/journal/largest", test_largest);
  add_test ("/store/journal/disk-full", test_disk_full);

  return g_test_run ();
}
