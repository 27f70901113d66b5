/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/player/rs-session-report.h"

#include "base/common/rs-text.h"
#include "ui/player/rs-session-text.h"
#include "ui/player/rs-session-tone.h"
#include "ui/widgets/rs-sets-text.h"

#include <glib/gi18n.h>

/* @next: NULL after the last set */
static char *
announce_pause (RsSessionState *state, const char *phase, const char *next)
{
  const RsSegment *segment = rs_session_state_get_segment (state);
  guint seconds = (guint) (segment->duration_us / G_USEC_PER_SEC);
  g_autofree char *time = NULL;

  time = g_strdup_printf (
      /* Translators: spoken: "Rest, 60 seconds" */
      g_dngettext (GETTEXT_PACKAGE, "%u second", "%u seconds", seconds), seconds);

  if (next == NULL)
    /* Translators: spoken, after the last set: "Cool-Down, 60 seconds" */
    return g_strdup_printf (C_ ("session", "%s, %s"), phase, time);

  /* Translators: spoken: "Rest, 60 seconds. Next: Squat, set 2 of 3, 12 reps" */
  return g_strdup_printf (C_ ("session", "%s, %s. Next: %s"), phase, time, next);
}

char *
rs_session_report_announce (RsSessionState *state, RsCatalogue *catalogue)
{
  g_autofree char *phase = NULL;
  g_autofree char *summary = NULL;
  g_autofree char *work = NULL;
  g_autofree char *away = NULL;
  const RsSegment *coming;

  g_return_val_if_fail (state != NULL && RS_IS_CATALOGUE (catalogue), NULL);

  phase = rs_session_text_phase (state);
  coming = rs_plan_get_next_work (rs_session_state_get_plan (state),
                                  rs_session_state_get_position (state));
  if (coming != NULL)
    work = rs_session_text_describe (coming, catalogue);

  switch (rs_session_tone_of (state))
    {
    case RS_SESSION_TONE_WORK:
      return g_steal_pointer (&work);

    case RS_SESSION_TONE_LEAD_IN:
    case RS_SESSION_TONE_SIDE_SWITCH:
    case RS_SESSION_TONE_REST:
    case RS_SESSION_TONE_CHANGE_OVER:
      return announce_pause (state, phase, work);

    case RS_SESSION_TONE_FINISHED:
      summary = rs_session_report_summary (state);
      /* Translators: spoken at the end: "Finished. 9 of 9 sets · 17 min" */
      return g_strdup_printf (C_ ("session", "%s. %s"), phase, summary);

    case RS_SESSION_TONE_PAUSED:
      away = rs_session_text_away (state);
      if (away != NULL)
        return g_strdup_printf (C_ ("session", "%s. %s"), phase, away);
      return g_steal_pointer (&phase);

    case RS_SESSION_TONE_READY:
    default:
      return g_steal_pointer (&phase);
    }
}

static gboolean
has_working_sets (RsPlan *plan)
{
  for (guint i = 0; i < rs_plan_get_n_segments (plan); i++)
    if (rs_plan_get_segment (plan, i)->kind == RS_SEGMENT_WORK &&
        rs_plan_get_segment (plan, i)->counted)
      return TRUE;

  return FALSE;
}

/*
 * Working sets, or all where there are none of those. The two sides of a set are one; it is done
 * when one of them is.
 */
static void
count (RsSessionState *state, guint *done, guint *all)
{
  RsPlan *plan = rs_session_state_get_plan (state);
  gboolean working = has_working_sets (plan);
  gboolean left_done = FALSE;

  *done = 0;
  *all = 0;

  for (guint i = 0; i < rs_plan_get_n_segments (plan); i++)
    {
      const RsSegment *segment = rs_plan_get_segment (plan, i);
      gboolean is_done;

      if (segment->kind != RS_SEGMENT_WORK || (working && !segment->counted))
        continue;

      is_done = rs_session_state_get_result (state, segment->work).status == RS_SET_DONE;
      if (segment->side != RS_SET_SIDE_RIGHT)
        {
          (*all)++;
          left_done = FALSE;
        }

      if (is_done && !left_done)
        (*done)++;
      left_done = is_done;
    }
}

char *
rs_session_report_title (RsSessionState *state)
{
  guint done;
  guint all;

  g_return_val_if_fail (state != NULL, NULL);

  count (state, &done, &all);
  if (all > 0 && done == all)
    /* Translators: a heading after a session of which nothing was left out */
    return g_strdup (C_ ("session", "Well Done"));

  /* Translators: a heading after a session of which sets were left out */
  return g_strdup (C_ ("session", "Session Ended"));
}

char *
rs_session_report_sets (RsSessionState *state)
{
  guint done;
  guint all;

  g_return_val_if_fail (state != NULL, NULL);

  count (state, &done, &all);
  return rs_sets_text_count (done, all);
}

char *
rs_session_report_summary (RsSessionState *state)
{
  g_autofree char *sets = NULL;
  g_autofree char *minutes = NULL;

  g_return_val_if_fail (state != NULL, NULL);

  sets = rs_session_report_sets (state);
  minutes = rs_text_minutes (rs_session_state_get_active (state, 0) / G_USEC_PER_SEC);
  return g_strjoin (" · ", sets, minutes, NULL);
}
