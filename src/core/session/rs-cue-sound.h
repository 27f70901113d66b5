/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/session/rs-cue.h"

G_BEGIN_DECLS

/* The sounds are mono, of 16-bit samples in the order of this machine, so many in a second. */
#define RS_CUE_SOUND_RATE 48000

/*
 * What @kind sounds like, as gint16 samples; always the same. The first one that can be heard
 * comes within 5 ms; it begins and ends at zero and is between 50 ms and 1.2 s long. How loud
 * they are beside each other is in them: the beats of the metronome are softer than the rest.
 */
GBytes *rs_cue_sound_render (RsCueKind kind);

G_END_DECLS
