/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * RsTimeDial:
 *
 * A time or a number as large as the room allows, with a ring around it that runs empty, or,
 * where there is little room, a bar below it. The ring has the widget's CSS colour, the text
 * that of its parent. Draws only when a property changes; it knows no clock. Used by the
 * session view.
 *
 * Properties: "text" (string), the number; "caption" (string, may be NULL), a word below it;
 * "fraction" (double, 0 to 1), how much of the ring is left.
 */
#define RS_TYPE_TIME_DIAL (rs_time_dial_get_type ())
G_DECLARE_FINAL_TYPE (RsTimeDial, rs_time_dial, RS, TIME_DIAL, GtkWidget)

GtkWidget *rs_time_dial_new (void);

const char *rs_time_dial_get_text (RsTimeDial *self);
void rs_time_dial_set_text (RsTimeDial *self, const char *text);

const char *rs_time_dial_get_caption (RsTimeDial *self);
void rs_time_dial_set_caption (RsTimeDial *self, const char *caption);

double rs_time_dial_get_fraction (RsTimeDial *self);
void rs_time_dial_set_fraction (RsTimeDial *self, double fraction);

/* How high the digits are drawn, in pixels; 0 before there is a size. */
double rs_time_dial_get_digit_height (RsTimeDial *self);

G_END_DECLS
