/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/*
 * Gives the focus to @row, which may just have been made, and scrolls to it once it is laid out.
 * A plain grab of the focus would let the view jump to where a row without a place seems to be.
 */
void rs_row_focus (GtkListBoxRow *row);

G_END_DECLS
