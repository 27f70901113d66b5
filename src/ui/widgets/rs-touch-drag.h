/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Dragging with a finger in a list that scrolls when a finger moves. */

/**
 * rs_touch_drag_at_once:
 * @source: of a handle
 *
 * Whatever touches the widget of @source drags, and does not scroll.
 */
void rs_touch_drag_at_once (GtkDragSource *source);

/**
 * rs_touch_drag_after_press:
 * @source: of all of a row or a card
 * @press: a long press of the same widget
 *
 * A finger that moves at once scrolls; one that has rested for the time of a long press drags.
 */
void rs_touch_drag_after_press (GtkDragSource *source, GtkGesture *press);

G_END_DECLS
