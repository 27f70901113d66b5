/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/session/rs-session-state.h"

G_BEGIN_DECLS

/* What the runner is told by ear, or by a flash where it is loud. Each sounds different. */
typedef enum
{
  RS_CUE_TICK,        /* one of the last three seconds of what ends by the clock */
  RS_CUE_START,       /* the first set of an exercise begins, or the other side */
  RS_CUE_HALF,        /* half of a long hold is over, or the least of an open set is done */
  RS_CUE_WORK_END,    /* a set is over */
  RS_CUE_REST_END,    /* a rest is over: the next set begins */
  RS_CUE_SIDE_SWITCH, /* the other side comes next */
  RS_CUE_ROUND,       /* a round is over */
  RS_CUE_FINISHED,    /* that was all */
  RS_CUE_BEAT_LOWER,  /* the metronome: lower now */
  RS_CUE_BEAT_PAUSE,  /* the metronome: hold the end position */
  RS_CUE_BEAT_LIFT,   /* the metronome: lift now */
} RsCueKind;

#define RS_N_CUES (RS_CUE_BEAT_LIFT + 1)

/* The words of the kinds: "tick", "side-switch", "beat-lower", … */
#define RS_TYPE_CUE_KIND (rs_cue_kind_get_type ())
GType rs_cue_kind_get_type (void);

/* How many of the last seconds are told. */
#define RS_CUE_LAST_SECONDS 3

/* Holds of at least this length tell when half of them is over. A setting. */
#define RS_CUE_LONG_HOLD_US (20 * G_USEC_PER_SEC)

/**
 * RsCue:
 * @kind: what is told
 * @at: the instant, on the clock of the session
 *
 * A cue: a value.
 */
typedef struct
{
  RsCueKind kind;
  gint64 at;
} RsCue;

/*
 * The first cue of a running session after the instant @after, if nothing but time passes until
 * the current segment is over; the last one of a segment is that of its end. Where two fall on
 * one instant there is one. FALSE when there is none.
 *
 * @lift_first: whether the movement begins with lifting, for the metronome
 */
gboolean rs_cue_next (RsSessionState *state, gboolean lift_first, gint64 after, RsCue *cue);

/*
 * What is told when the runner led a running session from @before to @after; FALSE when nothing is.
 */
gboolean rs_cue_of_change (RsSessionState *before, RsSessionState *after, RsCueKind *kind);

G_END_DECLS
