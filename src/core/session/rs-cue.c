/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/session/rs-cue.h"

#include "core/session/rs-metronome.h"

G_DEFINE_ENUM_TYPE (RsCueKind,
                    rs_cue_kind,
                    G_DEFINE_ENUM_VALUE (RS_CUE_TICK, "tick"),
                    G_DEFINE_ENUM_VALUE (RS_CUE_START, "start"),
                    G_DEFINE_ENUM_VALUE (RS_CUE_HALF, "half"),
                    G_DEFINE_ENUM_VALUE (RS_CUE_WORK_END, "work-end"),
                    G_DEFINE_ENUM_VALUE (RS_CUE_REST_END, "rest-end"),
                    G_DEFINE_ENUM_VALUE (RS_CUE_SIDE_SWITCH, "side-switch"),
                    G_DEFINE_ENUM_VALUE (RS_CUE_ROUND, "round"),
                    G_DEFINE_ENUM_VALUE (RS_CUE_FINISHED, "finished"),
                    G_DEFINE_ENUM_VALUE (RS_CUE_BEAT_LOWER, "beat-lower"),
                    G_DEFINE_ENUM_VALUE (RS_CUE_BEAT_PAUSE, "beat-pause"),
                    G_DEFINE_ENUM_VALUE (RS_CUE_BEAT_LIFT, "beat-lift"))

/* From one segment to the one after it; NULL is the end. */
static gboolean
get_transition (const RsSegment *from, const RsSegment *to, RsCueKind *kind)
{
  if (to == NULL)
    *kind = RS_CUE_FINISHED;
  else if (to->kind == RS_SEGMENT_WORK)
    *kind = from->kind == RS_SEGMENT_REST || from->kind == RS_SEGMENT_ROUND_REST ? RS_CUE_REST_END
                                                                                 : RS_CUE_START;
  else if (to->kind == RS_SEGMENT_SIDE_SWITCH)
    *kind = RS_CUE_SIDE_SWITCH;
  else if (to->kind == RS_SEGMENT_ROUND_REST)
    *kind = RS_CUE_ROUND;
  else if (from->kind == RS_SEGMENT_WORK)
    *kind = RS_CUE_WORK_END;
  else
    return FALSE;

  return TRUE;
}

/* The earliest so far, counted from the beginning of the segment. */
typedef struct
{
  gint64 after;
  gint64 at;
  RsCueKind kind;
} Search;

static void
consider (Search *search, gint64 at, RsCueKind kind)
{
  if (at > search->after && at < search->at)
    {
      search->at = at;
      search->kind = kind;
    }
}

/* The end comes first, so that nothing else is told at the same instant. */
static void
consider_clock (Search *search, const RsSegment *segment, const RsSegment *next)
{
  gint64 duration = segment->duration_us;
  RsCueKind kind;

  if (duration == 0)
    return;

  if (get_transition (segment, next, &kind))
    consider (search, duration, kind);
  for (int i = 1; i <= RS_CUE_LAST_SECONDS; i++)
    if (duration - i * G_USEC_PER_SEC > 0)
      consider (search, duration - i * G_USEC_PER_SEC, RS_CUE_TICK);
  if (segment->mode == RS_MODE_CLOCK && duration >= RS_CUE_LONG_HOLD_US)
    consider (search, duration / 2, RS_CUE_HALF);
}

static void
consider_beats (Search *search, const RsSegment *segment, gboolean lift_first)
{
  static const RsCueKind cues[] = {
    [RS_BEAT_LOWER] = RS_CUE_BEAT_LOWER,
    [RS_BEAT_PAUSE] = RS_CUE_BEAT_PAUSE,
    [RS_BEAT_LIFT] = RS_CUE_BEAT_LIFT,
  };
  const RsDose *dose = rs_item_get_dose (segment->item);
  gint64 at = MAX (search->after, 0);

  /* The next part that begins later and is one to be told. */
  for (;;)
    {
      RsMetronome place = rs_metronome_at (&dose->tempo, lift_first, at);
      RsMetronome next = rs_metronome_at (&dose->tempo, lift_first, place.end_us);

      if (!dose->open && next.rep >= rs_dose_get_most (dose))
        return;
      if (next.beat != RS_BEAT_READY)
        {
          consider (search, next.begin_us, cues[next.beat]);
          return;
        }
      at = next.begin_us;
    }
}

static void
consider_open (Search *search, const RsSegment *segment)
{
  const RsDose *dose = rs_item_get_dose (segment->item);

  if (segment->mode == RS_MODE_OPEN)
    consider (search, (gint64) dose->amount * G_USEC_PER_SEC, RS_CUE_HALF);
  else if (segment->mode == RS_MODE_PACED && dose->open)
    consider (search, dose->amount * rs_metronome_get_rep_us (&dose->tempo), RS_CUE_HALF);
}

gboolean
rs_cue_next (RsSessionState *state, gboolean lift_first, gint64 after, RsCue *cue)
{
  const RsSegment *segment;
  RsPlan *plan;
  gint64 began;
  Search search = { .at = G_MAXINT64 };

  g_return_val_if_fail (state != NULL && cue != NULL, FALSE);

  segment = rs_session_state_get_segment (state);
  if (rs_session_state_get_phase (state) != RS_SESSION_RUNNING || segment == NULL)
    return FALSE;

  plan = rs_session_state_get_plan (state);
  began = rs_session_state_get_began (state);
  search.after = after - began;
  consider_clock (&search, segment,
                  rs_plan_get_segment (plan, rs_session_state_get_position (state) + 1));
  consider_open (&search, segment);
  if (segment->mode == RS_MODE_PACED)
    consider_beats (&search, segment, lift_first);

  if (search.at == G_MAXINT64)
    return FALSE;

  *cue = (RsCue) { search.kind, began + search.at };
  return TRUE;
}

gboolean
rs_cue_of_change (RsSessionState *before, RsSessionState *after, RsCueKind *kind)
{
  g_return_val_if_fail (before != NULL && after != NULL && kind != NULL, FALSE);

  if (rs_session_state_get_phase (before) != RS_SESSION_RUNNING ||
      rs_session_state_get_position (before) == rs_session_state_get_position (after) ||
      (rs_session_state_get_phase (after) != RS_SESSION_RUNNING &&
       rs_session_state_get_phase (after) != RS_SESSION_FINISHED))
    return FALSE;

  return get_transition (rs_session_state_get_segment (before),
                         rs_session_state_get_segment (after), kind);
}
