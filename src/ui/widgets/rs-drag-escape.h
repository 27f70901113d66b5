/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/*
 * Escape ends a drag. On some displays the system sees to that; under X11 without a window
 * manager that grabs the keyboard nobody does, and the button that is still held down would drop
 * after all when it is let go. So both ends of a drag inside the program ask here.
 */

/* Lets Escape cancel each drag of @source, which must be on a widget in a window. */
void rs_drag_escape_enable (GtkDragSource *source);

/* Whether what is over @target, or is just being dropped on it, was cancelled by Escape. */
gboolean rs_drag_escape_was_pressed (GtkDropTarget *target);

G_END_DECLS
