/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/*
 * Makes the dialog that @first is in begin with it, also where it comes up as a sheet: libadwaita
 * before 1.7.11 gives the keys of a sheet to its first button, whatever its focus widget is.
 */
void rs_dialog_focus_enable (GtkWidget *first);

G_END_DECLS
