/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* Shows @toast, which is taken over, in the window that @widget is in. */
void rs_toast_show (GtkWidget *widget, AdwToast *toast);

/* The same for a plain text. */
void rs_toast_show_text (GtkWidget *widget, const char *text);

G_END_DECLS
