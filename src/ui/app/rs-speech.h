/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * RsSpeech:
 *
 * Says texts by the speech service of the desktop, where there is one; where there is none it is
 * silent and tells nobody. Everything that may have to wait is done in a thread, one thing after
 * the other. It connects when something is first to be said, or when it is asked to check; when
 * that fails it does not try again before it was released or is asked.
 *
 * Properties: "available", whether there is a service, as far as is known; FALSE at first.
 */
#define RS_TYPE_SPEECH (rs_speech_get_type ())
G_DECLARE_FINAL_TYPE (RsSpeech, rs_speech, RS, SPEECH, GObject)

RsSpeech *rs_speech_new (void);

gboolean rs_speech_get_available (RsSpeech *self);

/* Finds out whether there is a service; "available" tells later, if it is not known already. */
void rs_speech_check (RsSpeech *self);

/* Says @text instead of what is being said, and of what waits to be said. */
void rs_speech_say (RsSpeech *self, const char *text);

/* Lets go of the service once what waits has been handed over. */
void rs_speech_release (RsSpeech *self);

/* Whether nothing is under way in the thread. */
gboolean rs_speech_is_idle (RsSpeech *self);

G_END_DECLS
