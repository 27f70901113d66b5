/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * RsFrames:
 *
 * The frames of a widget that moves: they come while they are wanted and somebody can see it, that
 * is while it is mapped, its window is not suspended and it is not scrolled out of sight. At other
 * times nothing is asked for. To be held by the widget, which holds them no longer than it lives.
 */
#define RS_TYPE_FRAMES (rs_frames_get_type ())
G_DECLARE_FINAL_TYPE (RsFrames, rs_frames, RS, FRAMES, GObject)

/*
 * @time_us: of the frame, as of g_get_monotonic_time()
 * @seconds: since the frame before; 0 for the first after a while
 */
typedef void (*RsFrameFunc) (GtkWidget *widget, gint64 time_us, double seconds);

RsFrames *rs_frames_new (GtkWidget *widget, RsFrameFunc func);

/* How many a second at most; 0, as it is at first: as many as there are. */
void rs_frames_set_rate (RsFrames *self, guint rate);

/* The part of the widget that moves: whether that can be seen counts. All of it at first. */
void rs_frames_set_part (RsFrames *self, GtkWidget *part);

void rs_frames_set_wanted (RsFrames *self, gboolean wanted);

/* Whether frames are asked for just now. */
gboolean rs_frames_are_coming (RsFrames *self);

G_END_DECLS
