/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "fuzz/fuzz.h"

#include "base/common/rs-error.h"
#include "core/store/rs-journal.h"
#include "core/store/rs-session-record.h"
#include "core/store/rs-workout-file.h"

#include "support/rs-frozen-clock.h"

const RsFileKind fuzz_kind = RS_FILE_JOURNAL;

static void
change (RsSession *session)
{
  static const RsPlanEdit edits[] = { { .kind = RS_PLAN_ADD_SET },
                                      { .kind = RS_PLAN_STRETCH, .us = 10 * G_USEC_PER_SEC },
                                      { .kind = RS_PLAN_DROP_SET } };
  RsSetResult result;
  guint work;

  for (gsize i = 0; i < G_N_ELEMENTS (edits); i++)
    rs_session_edit (session, &edits[i]);
  if (rs_session_state_get_last_result (rs_session_get_state (session), &work, &result))
    rs_session_note (session, work, &result);
  rs_session_jump (session, 1);
}

/* A session that was read can be gone on with to its end, and filed as a workout. */
static void
check (RsSession *session, RsFrozenClock *clock)
{
  g_autoptr (RsWorkout) workout = NULL;

  rs_session_send (session, RS_SESSION_RESUME);
  change (session);
  rs_frozen_clock_advance (clock, 3600 * (gint64) G_USEC_PER_SEC);
  rs_session_tick (session);
  rs_session_send (session, RS_SESSION_BACK);
  rs_session_send (session, RS_SESSION_DONE);
  rs_session_send (session, RS_SESSION_END);
  g_assert_cmpint (rs_session_state_get_phase (rs_session_get_state (session)), ==,
                   RS_SESSION_FINISHED);

  workout = rs_session_record (session);
  if (workout != NULL)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *text = rs_workout_file_write (workout, &error);

      g_assert_no_error (error);
      g_assert_nonnull (text);
    }
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autoptr (RsFrozenClock) clock = rs_frozen_clock_new (0);
  g_autoptr (GError) error = NULL;
  g_autoptr (GError) damage = NULL;
  g_autoptr (RsSession) session = NULL;

  session =
      rs_journal_read ("x.json", (const char *) data, size, RS_CLOCK (clock), &damage, &error);
  g_assert_true ((session == NULL) == (error != NULL));
  g_assert_true (damage == NULL || g_str_has_prefix (damage->message, "x.json, line "));
  if (session != NULL)
    check (session, clock);
  else
    g_assert_true (error->domain == RS_ERROR && g_str_has_prefix (error->message, "x.json"));

  return 0;
}
