/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/app/rs-recovery-text.h"

#include "ui/player/rs-session-report.h"
#include "ui/player/rs-session-text.h"

#include <glib/gi18n.h>

#define MINUTE 60
#define HOUR (60 * MINUTE)
#define DAY (24 * HOUR)

char *
rs_recovery_text_ago (gint64 seconds)
{
  guint n;

  if (seconds < MINUTE)
    return g_strdup (C_ ("time", "a moment ago"));
  if (seconds < HOUR)
    {
      n = (guint) (seconds / MINUTE);
      return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u minute ago", "%u minutes ago", n),
                              n);
    }
  if (seconds < DAY)
    {
      n = (guint) (seconds / HOUR);
      return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u hour ago", "%u hours ago", n), n);
    }

  n = (guint) MIN (seconds / DAY, G_MAXUINT);
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u day ago", "%u days ago", n), n);
}

static char *
get_place (RsSessionState *state, RsCatalogue *catalogue)
{
  const RsSegment *work = rs_plan_get_next_work (rs_session_state_get_plan (state),
                                                 rs_session_state_get_position (state));

  /* Translators: where a session was cut off: after its last set */
  return work != NULL ? rs_session_text_describe (work, catalogue) : g_strdup (_ ("at the end"));
}

char *
rs_recovery_text (RsSession *session, RsCatalogue *catalogue)
{
  RsSessionState *state;
  gint64 now;
  g_autofree char *place = NULL;
  g_autofree char *ago = NULL;
  g_autofree char *sets = NULL;

  g_return_val_if_fail (RS_IS_SESSION (session) && RS_IS_CATALOGUE (catalogue), NULL);

  state = rs_session_get_state (session);
  now = rs_clock_get_real (rs_session_get_clock (session));
  place = get_place (state, catalogue);
  ago = rs_recovery_text_ago ((now - rs_session_get_left_at (session)) / G_USEC_PER_SEC);
  sets = rs_session_report_sets (state);

  return g_strdup_printf (
      /* Translators: a session that was cut off: the routine, where it stood, how long ago, and how
       * much is done: “First Three”, Plank, set 2 of 3, 30 s, 14 minutes ago. 4 of 9 sets */
      _ ("“%s”: %s, %s. Done and saved: %s."), rs_session_get_routine_name (session), place, ago,
      sets);
}
