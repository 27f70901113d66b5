/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "figure/paint/rs-figure-paintable.h"
#include "ui/widgets/rs-frames.h"
#include "ui/widgets/rs-session-figure.h"

G_BEGIN_DECLS

/* One class in two files: the widget itself, and its time. */

struct _RsSessionFigure
{
  GtkWidget parent_instance;

  RsMovements *movements;
  char *exercise_id;
  char *picture_name;
  RsSetSide side;
  gboolean playing;
  RsSessionFigureMode mode;
  RsTempo tempo; /* not set: the movement's own time */

  RsFigurePaintable *paintable;
  GtkWidget *figure;      /* shows it, or the picture */
  GtkWidget *placeholder; /* where there is neither */
  GdkTexture *picture;    /* NULL until it is loaded */
  GCancellable *cancellable;

  /* It was so late then; what was shown is so much ahead of it, and comes back. */
  double time;
  gint64 time_us;
  double ahead;

  RsFrames *frames;
  guint still_id; /* until the still form changes */
  gboolean still; /* motion is reduced */
};

/* rs-session-figure-time.c */
void rs_session_figure_on_frame (GtkWidget *widget, gint64 time_us, double seconds);

/* After anything that decides how time goes on, or what is shown of it. */
void rs_session_figure_update_time (RsSessionFigure *self);

/* Before time goes on in another way. */
void rs_session_figure_stop_clock (RsSessionFigure *self);

G_END_DECLS
