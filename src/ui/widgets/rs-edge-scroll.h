/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/*
 * How fast a view of @height pixels scrolls while something is held at @y of it, in pixels per
 * second: zero in the middle, faster towards an edge and beyond it, negative is up.
 */
double rs_edge_scroll_speed (double height, double y);

/**
 * RsEdgeScroll:
 *
 * Scrolls the view that a widget is in while something is dragged near an edge of that view,
 * which GtkScrolledWindow does not do by itself. Owned by whoever receives the drag, which tells
 * it where the pointer is; RsEdgeScroll::scrolled says when the pointer is over another place
 * without having moved.
 */
#define RS_TYPE_EDGE_SCROLL (rs_edge_scroll_get_type ())
G_DECLARE_FINAL_TYPE (RsEdgeScroll, rs_edge_scroll, RS, EDGE_SCROLL, GObject)

RsEdgeScroll *rs_edge_scroll_new (GtkWidget *widget);

/* Something is held at @y of the widget. */
void rs_edge_scroll_hold (RsEdgeScroll *self, double y);

/* Nothing is held over the widget any more. */
void rs_edge_scroll_stop (RsEdgeScroll *self);

G_END_DECLS
