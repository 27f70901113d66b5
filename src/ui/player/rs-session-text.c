/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/player/rs-session-text.h"

#include "base/common/rs-text.h"
#include "core/session/rs-metronome.h"

#include <glib/gi18n.h>

/* What is being done or, in a pause, comes next; NULL once finished. */
static const RsSegment *
get_coming_work (RsSessionState *state)
{
  return rs_plan_get_next_work (rs_session_state_get_plan (state),
                                rs_session_state_get_position (state));
}

static gboolean
is_work (RsSessionState *state)
{
  const RsSegment *segment = rs_session_state_get_segment (state);

  return segment != NULL && segment->kind == RS_SEGMENT_WORK;
}

static const RsDose *
get_dose (const RsSegment *segment)
{
  return rs_item_get_dose (segment->item);
}

static const char *
get_name (const RsSegment *segment, RsCatalogue *catalogue)
{
  return rs_catalogue_get_name (catalogue, rs_item_get_exercise_id (segment->item));
}

static char *
set_text (const RsSegment *segment)
{
  if (segment->in_rounds)
    /* Translators: the round of a circuit that is being done, as a heading: "Round 2 of 3" */
    return g_strdup_printf (C_ ("session", "Round %u of %u"), segment->set, segment->n_sets);

  /* Translators: the set of an exercise that is being done, as a heading: "Set 2 of 3" */
  return g_strdup_printf (C_ ("session", "Set %u of %u"), segment->set, segment->n_sets);
}

/* What is no working set says so, and counts its sets only where there are several. */
static char *
work_text (RsSessionState *state, const RsSegment *segment)
{
  RsRoutineState *routine = rs_plan_get_routine (rs_session_state_get_plan (state));
  const char *name;

  if (segment->counted)
    return set_text (segment);

  name = rs_block_kind_get_label (
      rs_block_get_kind (rs_routine_state_get_block (routine, segment->block)));
  if (segment->n_sets == 1)
    return g_strdup (name);

  /* Translators: a heading: "Warm-up 1 of 2" */
  return g_strdup_printf (C_ ("session", "%s %u of %u"), name, segment->set, segment->n_sets);
}

static char *
amount_text (const RsSegment *segment)
{
  const RsDose *dose = get_dose (segment);

  RsDose side = *dose;

  if (dose->measure == RS_MEASURE_TIME)
    return rs_text_duration (rs_dose_get_most (dose));

  side.per_side = FALSE;
  return rs_dose_set_to_text (&side);
}

char *
rs_session_text_phase (RsSessionState *state)
{
  const RsSegment *segment = rs_session_state_get_segment (state);

  switch (rs_session_tone_of (state))
    {
    case RS_SESSION_TONE_LEAD_IN:
      if (segment->kind == RS_SEGMENT_WARM_UP)
        /* Translators: a heading for the minutes before the first set */
        return g_strdup (C_ ("session", "Warm-Up"));
      /* Translators: a heading for the seconds before the first set */
      return g_strdup (C_ ("session", "Get Ready"));

    case RS_SESSION_TONE_WORK:
      return work_text (state, segment);

    case RS_SESSION_TONE_SIDE_SWITCH:
      /* Translators: a heading, from the left to the right side of the body */
      return g_strdup (C_ ("session", "Change Sides"));

    case RS_SESSION_TONE_REST:
      if (segment->kind == RS_SEGMENT_COOL_DOWN)
        /* Translators: a heading for the minutes after the last set */
        return g_strdup (C_ ("session", "Cool-Down"));
      /* Translators: a heading for the rest between two sets */
      return g_strdup (C_ ("session", "Rest"));

    case RS_SESSION_TONE_CHANGE_OVER:
      /* Translators: a heading for the pause between two exercises */
      return g_strdup (C_ ("session", "Change Over"));

    case RS_SESSION_TONE_PAUSED:
      /* Translators: a heading while the session stands still */
      return g_strdup (C_ ("session", "Paused"));

    case RS_SESSION_TONE_FINISHED:
      /* Translators: a heading at the end of a session */
      return g_strdup (C_ ("session", "Finished"));

    case RS_SESSION_TONE_READY:
    default:
      /* Translators: a heading before the start of a session */
      return g_strdup (C_ ("session", "Ready"));
    }
}

char *
rs_session_text_exercise (RsSessionState *state, RsCatalogue *catalogue)
{
  const RsSegment *work;

  g_return_val_if_fail (state != NULL && RS_IS_CATALOGUE (catalogue), NULL);

  work = get_coming_work (state);
  if (work == NULL)
    return NULL;
  if (is_work (state))
    return g_strdup (get_name (work, catalogue));

  /* Translators: during a pause, the exercise that comes after it: "Next: Squat" */
  return g_strdup_printf (C_ ("session", "Next: %s"), get_name (work, catalogue));
}

char *
rs_session_text_side (RsSessionState *state)
{
  const RsSegment *work;

  g_return_val_if_fail (state != NULL, NULL);

  work = get_coming_work (state);
  if (work == NULL || work->side == RS_SET_SIDE_BOTH)
    return NULL;

  return work->side == RS_SET_SIDE_LEFT
             /* Translators: a heading, the side of the body that is exercised */
             ? g_strdup (C_ ("session", "Left"))
             /* Translators: a heading, the side of the body that is exercised */
             : g_strdup (C_ ("session", "Right"));
}

static void
add_part (GPtrArray *parts, char *text)
{
  if (text != NULL)
    g_ptr_array_add (parts, text);
}

static char *
tempo_text (const RsDose *dose)
{
  g_autofree char *tempo = rs_tempo_to_text (&dose->tempo);

  if (tempo == NULL || dose->measure != RS_MEASURE_REPS)
    return NULL;

  /* Translators: seconds down, at the end position and up: "Tempo 3-1-1" */
  return g_strdup_printf (C_ ("session", "Tempo %s"), tempo);
}

static char *
join (GPtrArray *parts, const char *separator)
{
  g_ptr_array_add (parts, NULL);
  return g_strjoinv (separator, (char **) parts->pdata);
}

/* What a set asks for that is not said by the dial. @alone: no text goes before it. */
static char *
goal_text (const RsSegment *work, gboolean alone)
{
  g_autofree char *amount = NULL;

  if (work->mode == RS_MODE_OPEN)
    /* Translators: of a hold: it goes on until the runner ends it */
    return g_strdup (C_ ("session", "As long as you can"));
  if (work->mode != RS_MODE_PACED)
    return NULL;

  amount = amount_text (work);
  if (get_dose (work)->open)
    /* Translators: of repetitions: the set goes on until the runner ends it. %s: "8+ reps" */
    return g_strdup_printf (C_ ("session", "%s, as many as you can"), amount);
  if (!alone)
    return g_steal_pointer (&amount);

  /* Translators: the repetitions of a set, of which the big number counts one after the other:
   * "of 12 reps" */
  return g_strdup_printf (C_ ("session", "of %s"), amount);
}

static char *
effort_text (const RsDose *dose)
{
  if (!(dose->rpe > 0))
    return NULL;

  /* Translators: how hard a set should feel, 1 to 10 (rating of perceived exertion): "RPE 8" */
  return g_strdup_printf (C_ ("session", "RPE %g"), dose->rpe);
}

char *
rs_session_text_details (RsSessionState *state)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);
  const RsSegment *work;
  gboolean alone;

  g_return_val_if_fail (state != NULL, NULL);

  work = get_coming_work (state);
  if (work == NULL)
    return NULL;

  alone = rs_session_tone_of (state) == RS_SESSION_TONE_WORK;
  if (!alone)
    add_part (parts, work_text (state, work));
  if (!is_work (state))
    add_part (parts, amount_text (work));
  else
    add_part (parts, goal_text (work, alone));
  add_part (parts, rs_dose_load_to_text (get_dose (work)));
  add_part (parts, tempo_text (get_dose (work)));
  add_part (parts, effort_text (get_dose (work)));

  return parts->len > 0 ? join (parts, " · ") : NULL;
}

char *
rs_session_text_away (RsSessionState *state)
{
  gint64 away;
  g_autofree char *time = NULL;

  g_return_val_if_fail (state != NULL, NULL);

  away = rs_session_state_get_away (state);
  if (away == 0)
    return NULL;

  time = rs_text_duration ((guint) MIN (away / G_USEC_PER_SEC, G_MAXINT));
  /* Translators: why the session stands still; %s is a time: "14 min" */
  return g_strdup_printf (_ ("Nothing was heard of you for %s. You are where you left."), time);
}

char *
rs_session_text_describe (const RsSegment *work, RsCatalogue *catalogue)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);

  g_return_val_if_fail (work != NULL && RS_IS_CATALOGUE (catalogue), NULL);

  add_part (parts, g_strdup (get_name (work, catalogue)));
  if (work->side == RS_SET_SIDE_LEFT)
    /* Translators: part of an enumeration: "Side plank, left side, set 1 of 3, 25 s" */
    add_part (parts, g_strdup (C_ ("session", "left side")));
  if (work->side == RS_SET_SIDE_RIGHT)
    /* Translators: part of an enumeration: "Side plank, right side, set 1 of 3, 25 s" */
    add_part (parts, g_strdup (C_ ("session", "right side")));
  if (work->n_sets > 1 && work->in_rounds)
    /* Translators: part of an enumeration: "Squat, round 2 of 3, 12 reps" */
    add_part (parts, g_strdup_printf (C_ ("session", "round %u of %u"), work->set, work->n_sets));
  else if (work->n_sets > 1)
    /* Translators: part of an enumeration: "Squat, set 2 of 3, 12 reps" */
    add_part (parts, g_strdup_printf (C_ ("session", "set %u of %u"), work->set, work->n_sets));
  add_part (parts, amount_text (work));

  /* Translators: between the parts of an enumeration: "Squat, set 2 of 3, 12 reps" */
  return join (parts, C_ ("session", ", "));
}

char *
rs_session_text_next (RsSessionState *state, RsCatalogue *catalogue)
{
  g_autofree char *text = NULL;
  const RsSegment *next;

  g_return_val_if_fail (state != NULL && RS_IS_CATALOGUE (catalogue), NULL);

  if (!is_work (state))
    return NULL;

  next = rs_plan_get_next_work (rs_session_state_get_plan (state),
                                rs_session_state_get_position (state) + 1);
  if (next == NULL)
    return g_strdup (_ ("This is the last set"));

  text = rs_session_text_describe (next, catalogue);
  return g_strdup_printf (C_ ("session", "Next: %s"), text);
}

/* Where a paced set is; FALSE when no set is, or when its repetitions are done. */
static gboolean
get_beat (RsSessionState *state, gint64 now, gboolean lift_first, RsMetronome *place)
{
  const RsSegment *segment = rs_session_state_get_segment (state);
  const RsDose *dose;

  if (segment == NULL || segment->mode != RS_MODE_PACED)
    return FALSE;

  dose = get_dose (segment);
  *place = rs_metronome_at (&dose->tempo, lift_first, rs_session_state_get_elapsed (state, now));
  return dose->open || place->rep < rs_dose_get_most (dose);
}

char *
rs_session_text_dial (RsSessionState *state, gint64 now)
{
  const RsSegment *segment;
  RsMetronome place;

  g_return_val_if_fail (state != NULL, NULL);

  segment = rs_session_state_get_segment (state);
  if (segment == NULL)
    return NULL;
  if (get_beat (state, now, FALSE, &place))
    return g_strdup_printf ("%u", place.rep + 1);
  if (segment->mode == RS_MODE_OPEN)
    return rs_text_clock (rs_session_state_get_elapsed (state, now), FALSE);
  if (segment->duration_us > 0 && segment->mode != RS_MODE_PACED)
    return rs_text_clock (rs_session_state_get_remaining (state, now), TRUE);

  return rs_dose_amount_to_text (get_dose (segment));
}

static const char *
beat_text (RsBeat beat)
{
  switch (beat)
    {
    case RS_BEAT_LOWER:
      /* Translators: what to do in this part of a repetition, one short word */
      return C_ ("beat", "Lower");

    case RS_BEAT_PAUSE:
      /* Translators: what to do in this part of a repetition, one short word: stay in the end
       * position */
      return C_ ("beat", "Hold");

    case RS_BEAT_LIFT:
      /* Translators: what to do in this part of a repetition, one short word */
      return C_ ("beat", "Lift");

    case RS_BEAT_READY:
    default:
      /* Translators: the moment between two repetitions, one short word */
      return C_ ("beat", "Ready");
    }
}

char *
rs_session_text_caption (RsSessionState *state, gint64 now, gboolean lift_first)
{
  const RsSegment *segment;
  RsMetronome place;

  g_return_val_if_fail (state != NULL, NULL);

  segment = rs_session_state_get_segment (state);
  if (segment == NULL)
    return NULL;
  if (get_beat (state, now, lift_first, &place))
    return g_strdup (beat_text (place.beat));
  if (segment->mode == RS_MODE_OPEN)
    {
      g_autofree char *least = rs_text_duration (get_dose (segment)->amount);

      /* Translators: below a time that counts up: how long one should hold at least */
      return g_strdup_printf (C_ ("session", "at least %s"), least);
    }
  if (segment->duration_us > 0 && segment->mode != RS_MODE_PACED)
    return NULL;

  /* Translators: stands alone below the number of repetitions to do */
  return g_strdup (
      g_dngettext (GETTEXT_PACKAGE, "rep", "reps", rs_dose_get_most (get_dose (segment))));
}

/* Full where the body is high: it runs empty while one lowers, and fills while one lifts. */
static double
get_height (const RsMetronome *place, gint64 elapsed, gboolean lift_first)
{
  double part = (double) (elapsed - place->begin_us) / (double) (place->end_us - place->begin_us);

  switch (place->beat)
    {
    case RS_BEAT_LOWER:
      return 1 - part;

    case RS_BEAT_LIFT:
      return part;

    case RS_BEAT_PAUSE:
      return lift_first ? 1 : 0;

    case RS_BEAT_READY:
    default:
      return lift_first ? 0 : 1;
    }
}

double
rs_session_text_get_fraction (RsSessionState *state, gint64 now, gboolean lift_first)
{
  const RsSegment *segment;
  RsMetronome place;
  gint64 elapsed;

  g_return_val_if_fail (state != NULL, 0);

  segment = rs_session_state_get_segment (state);
  if (segment == NULL)
    return 0;

  elapsed = rs_session_state_get_elapsed (state, now);
  if (get_beat (state, now, lift_first, &place))
    return get_height (&place, elapsed, lift_first);
  if (segment->mode == RS_MODE_OPEN)
    return MIN ((double) elapsed / ((double) get_dose (segment)->amount * G_USEC_PER_SEC), 1);
  if (segment->duration_us == 0 || segment->mode == RS_MODE_PACED)
    return 1;

  return (double) rs_session_state_get_remaining (state, now) / (double) segment->duration_us;
}

/* Working sets up to the segment @end; a set on each side counts once. */
static guint
count_sets (RsSessionState *state, guint end)
{
  RsPlan *plan = rs_session_state_get_plan (state);
  guint n = 0;

  for (guint i = 0; i < end; i++)
    {
      const RsSegment *segment = rs_plan_get_segment (plan, i);

      if (segment->kind == RS_SEGMENT_WORK && segment->counted &&
          segment->side != RS_SET_SIDE_RIGHT)
        n++;
    }

  return n;
}

char *
rs_session_text_overall (RsSessionState *state)
{
  const RsSegment *work;
  guint position;
  guint all;

  g_return_val_if_fail (state != NULL, NULL);

  position = rs_session_state_get_position (state);
  all = count_sets (state, rs_plan_get_n_segments (rs_session_state_get_plan (state)));
  work = get_coming_work (state);

  position = count_sets (state, position);
  if (work != NULL && work->counted && work->side != RS_SET_SIDE_RIGHT)
    position++;
  /* Before the first working set, and in a session that has none. */
  if (position == 0)
    return NULL;

  /* Translators: counted through the whole session, not only this exercise */
  return g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE, "Set %u of %u overall", "Set %u of %u overall", all), position,
      all);
}

double
rs_session_text_get_progress (RsSessionState *state)
{
  RsPlan *plan;
  guint n_work = 0;
  guint n_over = 0;

  g_return_val_if_fail (state != NULL, 0);

  plan = rs_session_state_get_plan (state);
  for (guint i = 0; i < rs_plan_get_n_segments (plan); i++)
    if (rs_plan_get_segment (plan, i)->kind == RS_SEGMENT_WORK)
      {
        n_work++;
        n_over += i < rs_session_state_get_position (state) ? 1 : 0;
      }

  return n_work > 0 ? (double) n_over / n_work : 1;
}

char *
rs_session_text_elapsed (RsSessionState *state, gint64 now)
{
  g_return_val_if_fail (state != NULL, NULL);

  return rs_text_clock (rs_session_state_get_active (state, now), FALSE);
}

char *
rs_session_text_done (RsSessionState *state)
{
  const RsSegment *segment;

  g_return_val_if_fail (state != NULL, NULL);

  segment = rs_session_state_get_segment (state);
  if (segment == NULL || segment->kind == RS_SEGMENT_WORK || segment->kind == RS_SEGMENT_COOL_DOWN)
    /* Translators: a button: the set is done */
    return g_strdup (C_ ("session", "Done"));
  if (segment->kind == RS_SEGMENT_REST || segment->kind == RS_SEGMENT_ROUND_REST)
    /* Translators: a button: do the next set without resting any longer */
    return g_strdup (C_ ("session", "Skip Rest"));

  /* Translators: a button: do the next set without waiting any longer */
  return g_strdup (C_ ("session", "Start Now"));
}

gboolean
rs_session_text_is_waiting (RsSessionState *state)
{
  g_return_val_if_fail (state != NULL, FALSE);

  return rs_session_state_get_phase (state) == RS_SESSION_RUNNING && is_work (state) &&
         rs_session_state_get_segment (state)->duration_us == 0;
}

gboolean
rs_session_text_is_timed (RsSessionState *state)
{
  const RsSegment *segment;

  g_return_val_if_fail (state != NULL, FALSE);

  segment = rs_session_state_get_segment (state);
  return segment != NULL && segment->duration_us > 0 && segment->mode != RS_MODE_PACED;
}

gboolean
rs_session_text_is_paused (RsSessionState *state)
{
  g_return_val_if_fail (state != NULL, FALSE);

  return rs_session_state_get_phase (state) == RS_SESSION_PAUSED;
}

const char *
rs_session_text_child (RsSessionState *state)
{
  g_return_val_if_fail (state != NULL, NULL);

  switch (rs_session_state_get_phase (state))
    {
    case RS_SESSION_READY:
      return "intro";

    case RS_SESSION_FINISHED:
      return "outcome";

    case RS_SESSION_RUNNING:
    case RS_SESSION_PAUSED:
    default:
      return "view";
    }
}
