/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "ui/player/rs-speaker.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * RsSessionPreferences:
 *
 * The page of the preferences about sessions: getting ready, the metronome, and what is heard and
 * seen.
 *
 * The property `speech-available`: whether there is a service that can speak; without one spoken
 * cues cannot be chosen, and the row says so.
 */
#define RS_TYPE_SESSION_PREFERENCES (rs_session_preferences_get_type ())
G_DECLARE_FINAL_TYPE (
    RsSessionPreferences, rs_session_preferences, RS, SESSION_PREFERENCES, AdwPreferencesPage)

AdwPreferencesPage *rs_session_preferences_new (GSettings *settings, RsSpeaker *speaker);

gboolean rs_session_preferences_get_speech_available (RsSessionPreferences *self);
void rs_session_preferences_set_speech_available (RsSessionPreferences *self, gboolean available);

G_END_DECLS
