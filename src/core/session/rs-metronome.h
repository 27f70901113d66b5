/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-dose.h"

G_BEGIN_DECLS

/* A part of a repetition. */
typedef enum
{
  RS_BEAT_LOWER,
  RS_BEAT_PAUSE, /* in the end position */
  RS_BEAT_LIFT,
  RS_BEAT_READY, /* half a second before the next one (domain rule 4.1) */
} RsBeat;

/**
 * RsMetronome:
 * @rep: which repetition, from 0
 * @beat: which part of it
 * @begin_us: when that part began, since the beginning of the set
 * @end_us: when it is over
 *
 * Where a paced set is: a value.
 */
typedef struct
{
  guint rep;
  RsBeat beat;
  gint64 begin_us;
  gint64 end_us;
} RsMetronome;

/*
 * Whether repetitions can be led at @tempo: there is one, and nobody moves "as fast as you can" in
 * it, neither down nor up.
 */
gboolean rs_metronome_can_pace (const RsTempo *tempo);

/*
 * Microseconds of one repetition: lower, pause, lift and half a second; a part that is done as
 * fast as possible counts %RS_TEMPO_FAST_S. The same as rs_dose_set_seconds() reckons with.
 */
gint64 rs_metronome_get_rep_us (const RsTempo *tempo);

/*
 * Where it is @elapsed_us after the beginning of the set, 0 or more. @tempo can pace.
 * @lift_first: what begins low, as a bridge does, is lifted first
 */
RsMetronome rs_metronome_at (const RsTempo *tempo, gboolean lift_first, gint64 elapsed_us);

G_END_DECLS
