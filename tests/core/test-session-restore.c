/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/session/rs-session-state.h"

#include "support/rs-samples.h"

#define S ((gint64) G_USEC_PER_SEC)
#define START (1000 * S)

/* Lead-in 10 s, hold 30 s (work 0), rest 45 s, hold 30 s (work 1). */
#define N_SEGMENTS 4

static RsPlan *
make_plan (void)
{
  RsDose dose = rs_sample_seconds (2, 30, 45);
  g_autoptr (RsRoutineState) routine =
      rs_sample_routine ("Hold", rs_item_new ("plank", &dose), NULL);

  return rs_plan_new (routine);
}

static GArray *
make_results (guint n)
{
  GArray *results = g_array_new (FALSE, TRUE, sizeof (RsSetResult));

  for (guint i = 0; i < n; i++)
    {
      RsSetResult result = { RS_SET_DONE, 10 + i };

      g_array_append_val (results, result);
    }

  return results;
}

/* Paused where it was, and goes on from there. */
static void
test_goes_on (void)
{
  g_autoptr (RsPlan) plan = make_plan ();
  g_autoptr (GArray) results = make_results (1);
  g_autoptr (RsSessionState) state = rs_session_state_restore (plan, 2, 15 * S, 100 * S, results);
  g_autoptr (RsSessionState) resumed = rs_session_state_step (state, RS_SESSION_RESUME, START);
  gint64 end = START + 30 * S;
  g_autoptr (RsSessionState) early = rs_session_state_step (resumed, RS_SESSION_TICK, end - 1);
  g_autoptr (RsSessionState) later = rs_session_state_step (resumed, RS_SESSION_TICK, end);

  g_assert_cmpint (rs_session_state_get_phase (state), ==, RS_SESSION_PAUSED);
  g_assert_cmpuint (rs_session_state_get_position (state), ==, 2);
  g_assert_cmpint (rs_session_state_get_elapsed (state, START), ==, 15 * S);
  g_assert_cmpint (rs_session_state_get_active (state, START), ==, 100 * S);

  g_assert_true (early == resumed);
  g_assert_cmpuint (rs_session_state_get_position (later), ==, 3);
  g_assert_cmpint (rs_session_state_get_active (later, end), ==, 130 * S);
}

static void
test_results (void)
{
  g_autoptr (RsPlan) plan = make_plan ();
  g_autoptr (GArray) results = make_results (1);
  g_autoptr (RsSessionState) state = rs_session_state_restore (plan, 2, 0, 0, results);

  /* It keeps no hold of the list. */
  g_array_index (results, RsSetResult, 0).amount = 99;
  g_assert_cmpint (rs_session_state_get_result (state, 0).status, ==, RS_SET_DONE);
  g_assert_cmpuint (rs_session_state_get_result (state, 0).amount, ==, 10);
  g_assert_cmpint (rs_session_state_get_result (state, 1).status, ==, RS_SET_PENDING);
}

/* Numbers from outside are brought back into the plan. */
static void
test_outside (void)
{
  g_autoptr (RsPlan) plan = make_plan ();
  g_autoptr (GArray) results = make_results (50);
  g_autoptr (RsSessionState) too_long = rs_session_state_restore (plan, 0, 999 * S, -5, NULL);
  g_autoptr (RsSessionState) negative = rs_session_state_restore (plan, 1, -1, 0, NULL);
  g_autoptr (RsSessionState) past = rs_session_state_restore (plan, G_MAXUINT, 1, 7 * S, results);
  g_autoptr (RsSessionState) resumed = NULL;

  g_assert_cmpint (rs_session_state_get_elapsed (too_long, 0), ==, 10 * S);
  g_assert_cmpint (rs_session_state_get_active (too_long, 0), ==, 0);
  g_assert_cmpint (rs_session_state_get_elapsed (negative, 0), ==, 0);
  g_assert_cmpint (rs_session_state_get_phase (past), ==, RS_SESSION_FINISHED);
  g_assert_cmpuint (rs_session_state_get_position (past), ==, N_SEGMENTS);
  g_assert_cmpint (rs_session_state_get_active (past, 0), ==, 7 * S);
  g_assert_cmpuint (rs_session_state_count (past, RS_SET_DONE), ==, 2);

  /* What was full goes on to the next segment at once. */
  resumed = rs_session_state_step (too_long, RS_SESSION_RESUME, START);
  g_assert_cmpuint (rs_session_state_get_position (resumed), ==, 1);
  g_assert_cmpint (rs_session_state_get_elapsed (resumed, START), ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/session-restore/goes-on", test_goes_on);
  g_test_add_func ("/session-restore/results", test_results);
  g_test_add_func ("/session-restore/outside", test_outside);

  return g_test_run ();
}
