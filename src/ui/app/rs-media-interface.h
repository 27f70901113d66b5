/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* What MPRIS 2.2 asks of every player, as D-Bus describes it. */

#define RS_MEDIA_PATH "/org/mpris/MediaPlayer2"
#define RS_MEDIA_ROOT "org.mpris.MediaPlayer2"
#define RS_MEDIA_PLAYER "org.mpris.MediaPlayer2.Player"

/* Both interfaces; the caller owns it. */
GDBusNodeInfo *rs_media_interface_new (void);

/*
 * A new value of @property of @interface if it is the same for every session; NULL if it
 * follows the session.
 */
GVariant *rs_media_interface_get_constant (const char *interface, const char *property);

G_END_DECLS
