/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What a button without a text does: its tooltip, and what a screen reader calls it. */
void rs_button_set_name (GtkWidget *button, const char *name);

G_END_DECLS
