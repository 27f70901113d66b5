/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <glib-object.h>

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

G_END_DECLS
