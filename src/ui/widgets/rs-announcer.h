/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/*
 * Tells users of a screen reader about a change that @widget shows ("Plank moved to position 2
 * of 6"). The last text is kept with the root of @widget, because what was announced cannot be
 * asked back from the toolkit.
 */
void rs_announce (GtkWidget *widget, const char *text);

/* What was announced last in the window of @widget, or NULL. */
const char *rs_announcer_get_last (GtkWidget *widget);

G_END_DECLS
