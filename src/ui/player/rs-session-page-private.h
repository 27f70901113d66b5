/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "ui/player/rs-session-page.h"

G_BEGIN_DECLS

/* What rs-session-page.c and rs-session-page-actions.c ask of each other. */

void rs_session_page_install_actions (GtkWidgetClass *widget_class);

/* Only those actions are enabled that the session's state allows. */
void rs_session_page_update_actions (RsSessionPage *self);

/* Tells that the user chose the end and, to @keep what was done, ends the session. */
void rs_session_page_end (RsSessionPage *self, gboolean keep);

G_END_DECLS
