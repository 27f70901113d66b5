/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/app/rs-notice-text.h"

#include "base/common/rs-text.h"
#include "ui/player/rs-session-text.h"

#include <glib/gi18n.h>

static gboolean
is_work (RsSessionState *state)
{
  return rs_session_state_get_segment (state)->kind == RS_SEGMENT_WORK;
}

static char *
length_text (RsSessionState *state)
{
  return rs_text_duration (rs_session_state_get_segment (state)->duration_us / G_USEC_PER_SEC);
}

static char *
title_text (RsSessionState *state, RsCatalogue *catalogue)
{
  g_autofree char *phase = rs_session_text_phase (state);
  g_autofree char *what = NULL;

  if (rs_session_text_is_paused (state))
    return g_steal_pointer (&phase);

  if (is_work (state))
    {
      what = rs_session_text_exercise (state, catalogue);
      /* Translators: the title of a notification: “Set 2 of 3: Plank” */
      return g_strdup_printf (C_ ("notification", "%s: %s"), phase, what);
    }

  what = length_text (state);
  /* Translators: the title of a notification: “Rest, 60 s” */
  return g_strdup_printf (C_ ("notification", "%s, %s"), phase, what);
}

/* One set of it: "25 s", "12 reps". A hold may have been made longer since it was planned. */
static char *
dose_text (RsSessionState *state)
{
  const RsSegment *segment = rs_session_state_get_segment (state);
  RsDose side = *rs_item_get_dose (segment->item);

  if (side.measure == RS_MEASURE_TIME && segment->duration_us > 0)
    return length_text (state);

  side.per_side = FALSE;
  return rs_dose_set_to_text (&side);
}

/* How much of it, which the title has not: "Left · 25 s", "8 reps · 20 kg". */
static char *
amount_text (RsSessionState *state)
{
  const RsSegment *segment = rs_session_state_get_segment (state);
  g_autofree char *side = rs_session_text_side (state);
  g_autofree char *dose = dose_text (state);
  g_autofree char *load = rs_dose_load_to_text (rs_item_get_dose (segment->item));
  const char *parts[4] = { NULL };
  guint n = 0;

  if (side != NULL)
    parts[n++] = side;
  parts[n++] = dose;
  if (load != NULL)
    parts[n++] = load;
  return g_strjoinv (" · ", (char **) parts);
}

static char *
coming_text (RsSessionState *state, RsCatalogue *catalogue)
{
  const RsSegment *work = rs_plan_get_next_work (rs_session_state_get_plan (state),
                                                 rs_session_state_get_position (state));
  g_autofree char *text = work != NULL ? rs_session_text_describe (work, catalogue) : NULL;

  if (text == NULL || is_work (state))
    return g_steal_pointer (&text);

  return g_strdup_printf (C_ ("session", "Next: %s"), text);
}

static char *
body_text (RsSessionState *state, RsCatalogue *catalogue)
{
  g_autofree char *now = NULL;
  g_autofree char *next = NULL;

  if (rs_session_text_is_paused (state))
    {
      now = rs_session_text_away (state);
      next = coming_text (state, catalogue);
    }
  else if (is_work (state))
    {
      now = amount_text (state);
      next = rs_session_text_next (state, catalogue);
    }
  else
    {
      next = coming_text (state, catalogue);
    }

  return now != NULL ? g_strjoin ("\n", now, next, NULL) : g_steal_pointer (&next);
}

static void
add_button (RsNoticeText *text, char *label, const char *action)
{
  text->buttons[text->n_buttons++] = (RsNoticeButton) { label, action };
}

RsNoticeText *
rs_notice_text_new (RsSessionState *state, RsCatalogue *catalogue)
{
  RsNoticeText *text;
  RsSessionPhase phase;

  g_return_val_if_fail (state != NULL && RS_IS_CATALOGUE (catalogue), NULL);

  phase = rs_session_state_get_phase (state);
  if (phase != RS_SESSION_RUNNING && phase != RS_SESSION_PAUSED)
    return NULL;

  text = g_new0 (RsNoticeText, 1);
  text->title = title_text (state, catalogue);
  text->body = body_text (state, catalogue);

  if (phase == RS_SESSION_PAUSED)
    /* Translators: a button: let the session go on */
    add_button (text, g_strdup (C_ ("notification", "Resume")), "app.session-pause");
  else
    /* Translators: a button: let the session stand still */
    add_button (text, g_strdup (C_ ("notification", "Pause")), "app.session-pause");

  add_button (text, rs_session_text_done (state), "app.session-done");
  /* Of anything else, to be done with it and to leave it out is the same. */
  if (is_work (state))
    /* Translators: a button: leave this set out */
    add_button (text, g_strdup (C_ ("notification", "Skip")), "app.session-skip");
  return text;
}

void
rs_notice_text_free (RsNoticeText *text)
{
  for (guint i = 0; i < text->n_buttons; i++)
    g_clear_pointer (&text->buttons[i].label, g_free);
  g_clear_pointer (&text->title, g_free);
  g_clear_pointer (&text->body, g_free);
  g_free (text);
}
