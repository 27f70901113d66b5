/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/session/rs-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * RsInhibitor:
 *
 * Keeps the screen and the machine awake while its session is running, and only then. Owned by
 * the window.
 */
#define RS_TYPE_INHIBITOR (rs_inhibitor_get_type ())
G_DECLARE_FINAL_TYPE (RsInhibitor, rs_inhibitor, RS, INHIBITOR, GObject)

RsInhibitor *rs_inhibitor_new (GtkApplication *application);

/* @window: the one to stay awake for; @session: NULL for none. */
void rs_inhibitor_watch (RsInhibitor *self, GtkWindow *window, RsSession *session);

gboolean rs_inhibitor_is_active (RsInhibitor *self);

G_END_DECLS
