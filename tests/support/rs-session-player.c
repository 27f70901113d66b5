/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "support/rs-session-player.h"

#define S ((gint64) G_USEC_PER_SEC)

RsSessionPlayer *
rs_session_player_new (RsSessionState *state, RsLooks looks, gboolean lift_first, gint64 now)
{
  RsSessionPlayer *self = g_new0 (RsSessionPlayer, 1);

  self->state = rs_session_state_ref (state);
  self->looks = looks;
  self->lift_first = lift_first;
  self->seen = now;
  self->cues = g_array_new (FALSE, FALSE, sizeof (RsCue));
  return self;
}

void
rs_session_player_free (RsSessionPlayer *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->state, rs_session_state_unref);
  g_clear_pointer (&self->cues, g_array_unref);
  g_free (self);
}

void
rs_session_player_take (RsSessionPlayer *self, RsSessionState *state)
{
  g_clear_pointer (&self->state, rs_session_state_unref);
  self->state = state;
}

void
rs_session_player_send (RsSessionPlayer *self, RsSessionEvent event, gint64 now)
{
  rs_session_player_take (self, rs_session_state_step (self->state, event, now));
}

/* All cues until @now, and on to the next segment at its instant. */
static void
look (RsSessionPlayer *self, gint64 now)
{
  RsCue cue;

  while (rs_session_state_get_phase (self->state) == RS_SESSION_RUNNING)
    {
      const RsSegment *segment = rs_session_state_get_segment (self->state);
      gint64 end = rs_session_state_get_began (self->state) + segment->duration_us;

      if (rs_cue_next (self->state, self->lift_first, self->seen, &cue) && cue.at <= now)
        {
          g_assert_cmpint (cue.at, >, self->seen);
          g_array_append_val (self->cues, cue);
          self->seen = cue.at;
          continue;
        }
      if (segment->duration_us == 0 || end > now)
        break;
      self->seen = MAX (self->seen, end);
      rs_session_player_send (self, RS_SESSION_TICK, end);
    }

  self->seen = now;
}

void
rs_session_player_pass (RsSessionPlayer *self, gint64 now)
{
  gint64 longest = self->looks == RS_LOOKS_OFTEN ? 3 * S : 40 * S;

  if (self->looks == RS_LOOKS_NEVER)
    return;
  if (self->looks == RS_LOOKS_OFTEN || self->looks == RS_LOOKS_SELDOM)
    while (rs_session_state_get_phase (self->state) == RS_SESSION_RUNNING)
      {
        gint64 next = self->seen + g_test_rand_int_range (1, (gint32) longest);

        if (next >= now)
          break;
        look (self, next);
      }

  /* One that looks at boundaries finds them all by itself. */
  look (self, now);
}

void
rs_session_player_wake (RsSessionPlayer *self, gint64 seen, gint64 now)
{
  rs_session_player_take (self, rs_session_state_wake (self->state, seen, now));
  if (self->looks == RS_LOOKS_NEVER)
    rs_session_player_send (self, RS_SESSION_TICK, now);
  else
    look (self, now);
}

void
rs_assert_results_equal (RsSessionState *a, RsSessionState *b)
{
  guint n = rs_plan_get_n_work (rs_session_state_get_plan (a));

  g_assert_cmpuint (rs_plan_get_n_work (rs_session_state_get_plan (b)), ==, n);
  for (guint i = 0; i < n; i++)
    {
      RsSetResult left = rs_session_state_get_result (a, i);
      RsSetResult right = rs_session_state_get_result (b, i);

      g_assert_true (rs_set_result_equal (&left, &right));
    }
}
