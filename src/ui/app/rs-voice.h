/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RsVoice:
 *
 * A connection to the speech service of the desktop (speech-dispatcher). Each of these functions
 * waits for the service, which may have to be started first, and so belongs into a thread; one
 * thread at a time may use a voice.
 *
 * A Flatpak has no way to the socket of the service without a permission of its own
 * (--filesystem=xdg-run/speech-dispatcher:ro), and cannot start the service. This program does
 * not ask for that one, so in a sandbox there is no voice.
 */
typedef struct _RsVoice RsVoice;

/*
 * @language: of what will be said, such as "es"
 *
 * NULL when there is no service, or the program was built without its library. Where the
 * environment says where the service is (SPEECHD_ADDRESS), none is started.
 */
RsVoice *rs_voice_open (const char *language);
void rs_voice_free (RsVoice *voice);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsVoice, rs_voice_free)

/* Stops what it was saying and says @text. FALSE when the service has gone. */
gboolean rs_voice_say (RsVoice *voice, const char *text);

G_END_DECLS
