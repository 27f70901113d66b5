/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/session/rs-cue.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * RsSpeaker:
 *
 * Makes the cues of a session heard, through the sound server of the desktop. Everything happens
 * in the main loop and nothing waits; between cues nothing wakes up.
 *
 * What cannot be heard is no error: a session goes on without. `silent` says so once.
 *
 * The properties `volume` (0 to 1, as it is felt; 0 is silence), `silent-cues` (the words of
 * cues that are not heard; words that are not known do no harm) and `ready` (read only: whether
 * a cue would be heard at once).
 *
 * The signal `silent` (const char *message): a sentence for the runner, at most once from
 * rs_speaker_prepare() to rs_speaker_release().
 */
#define RS_TYPE_SPEAKER (rs_speaker_get_type ())
G_DECLARE_FINAL_TYPE (RsSpeaker, rs_speaker, RS, SPEAKER, GObject)

/* @settings: `session-volume` and `session-silent-cues` are followed; NULL for none. */
RsSpeaker *rs_speaker_new (GSettings *settings);

/*
 * A session begins: goes to the sound server and keeps it awake until rs_speaker_release(), so
 * that a cue begins when it is due. The latter leaves nothing behind.
 */
void rs_speaker_prepare (RsSpeaker *self);
void rs_speaker_release (RsSpeaker *self);

/*
 * Plays @kind now, instead of what may still be heard of another one, unless it is among the
 * silent ones. A cue that cannot be heard within a tenth of a second is dropped. When the server
 * had gone this tries to find it again, every few seconds at most.
 */
void rs_speaker_play (RsSpeaker *self, RsCueKind kind);

/* The same for somebody who wants to know what it sounds like: also a silent one, also without a
 * session, and rather late than not at all. */
void rs_speaker_preview (RsSpeaker *self, RsCueKind kind);

gboolean rs_speaker_is_ready (RsSpeaker *self);

double rs_speaker_get_volume (RsSpeaker *self);
void rs_speaker_set_volume (RsSpeaker *self, double volume);

const char *const *rs_speaker_get_silent_cues (RsSpeaker *self);
void rs_speaker_set_silent_cues (RsSpeaker *self, const char *const *cues);

G_END_DECLS
