/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * RsSoundServer:
 *
 * A PulseAudio of its own for a test, with a sink that nobody hears and with nothing of the user's.
 * From its beginning on libpulse in this process goes there and nowhere else.
 */
typedef struct _RsSoundServer RsSoundServer;

/* Not started yet. */
RsSoundServer *rs_sound_server_new (void);
void rs_sound_server_free (RsSoundServer *server);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsSoundServer, rs_sound_server_free)

/*
 * Starts it, again if need be, and waits until it answers. @with_sink: FALSE for a server without
 * any output. Returns FALSE and says why when there is no PulseAudio here that starts.
 */
gboolean rs_sound_server_start (RsSoundServer *server, gboolean with_sink, GError **error);

/* The machine pulls the plug: no goodbye. */
void rs_sound_server_kill (RsSoundServer *server);

/* Runs the main loop until @check says so, or ends the test after @seconds. */
void rs_sound_wait (gboolean (*check) (gpointer data), gpointer data, double seconds);

/* Runs the main loop until g_get_monotonic_time() is at @instant. */
void rs_sound_wait_until (gint64 instant);

G_END_DECLS
