/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RsSoundRecorder:
 *
 * Records what the sink of an RsSoundServer would play, as mono 16-bit samples, and knows when
 * each sample would have been heard.
 *
 * When: the server is asked again and again how much it has recorded, and how much of that the
 * sink has mixed and not played. From that follows which sample is heard at a moment between
 * question and answer. The sink has the same clock as this program, so one offset leads from all
 * samples to their instants. An answer can be wrong by half of the time that it took, and that
 * half is added; and a server that is busy may have recorded more by then than it says, which
 * makes the offset greater than it is, too. So each answer is a bound, and the least is the best:
 * what is recorded was heard at its instant or before, and a sound that is in time by this record
 * is in time.
 */
typedef struct _RsSoundRecorder RsSoundRecorder;

/* Begins at once: returns when the first sample is there. */
RsSoundRecorder *rs_sound_recorder_new (guint rate);
void rs_sound_recorder_free (RsSoundRecorder *recorder);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsSoundRecorder, rs_sound_recorder_free)

/* Runs the main loop until what was heard at @instant (monotonic, us) is there. */
void rs_sound_recorder_wait_for (RsSoundRecorder *recorder, gint64 instant);

/* The number of the sample that was heard at @instant, and the other way round. */
gssize rs_sound_recorder_find (RsSoundRecorder *recorder, gint64 instant);
double rs_sound_recorder_get_instant (RsSoundRecorder *recorder, gssize sample);

/* All samples up to now; valid until the main loop runs. */
const gint16 *rs_sound_recorder_get_samples (RsSoundRecorder *recorder, gssize *n);

/* Half the time to the answer that the instants are from, in us. */
double rs_sound_recorder_get_doubt (RsSoundRecorder *recorder);

G_END_DECLS
