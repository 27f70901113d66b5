/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/*
 * Gives @page, an #RsSessionPage, its keys: space pauses, Return is done, the arrows go back
 * and skip (the way one reads), Escape leaves the full screen or asks whether to end. They work
 * wherever the focus is in the page, except that space and Return on a button which was reached
 * with Tab press that button, as everywhere.
 */
void rs_session_keys_add (GtkWidget *page);

/* Whether a dialog is open in the window of @page: then the keys are the dialog's. */
gboolean rs_session_keys_has_dialog (GtkWidget *page);

G_END_DECLS
