/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "figure/paint/rs-figure-paintable.h"
#include "ui/widgets/rs-figure-canvas.h"
#include "ui/widgets/rs-figure-view.h"
#include "ui/widgets/rs-frames.h"

G_BEGIN_DECLS

/* One class in three files: the widget itself, what moves in it, and its actions. */

struct _RsFigureView
{
  GtkWidget parent_instance;

  RsMovements *movements;
  RsMovement *movement;
  char *name;
  GStrv steps;
  guint n_steps; /* that the movement shows */
  gboolean still;
  gboolean playing;
  gboolean mirrored;
  gboolean muscles;
  double speed;
  double time;
  guint step;
  guint to_announce; /* how many changes of step the user still wants to hear of */
  RsFrames *frames;

  RsFigureCanvas *canvas;
  GtkStack *captions;
  GtkWidget *bar;
  GtkStack *transport;
  GtkScale *scale;
  GtkAdjustment *position;
  GtkLabel *count_label;
  GtkMenuButton *view_button;
};

/* rs-figure-view.c */
void rs_figure_view_set_step (RsFigureView *self, guint step, gboolean aloud);
void rs_figure_view_say_step (RsFigureView *self, gboolean aloud);

/* rs-figure-view-motion.c */
const RsMotion *rs_figure_view_get_motion (RsFigureView *self);
void rs_figure_view_on_frame (GtkWidget *widget, gint64 time_us, double seconds);
void rs_figure_view_update_ticking (RsFigureView *self);
void rs_figure_view_update_mode (RsFigureView *self);

/* rs-figure-view-actions.c */
void rs_figure_view_add_actions (GtkWidgetClass *klass);
void rs_figure_view_update_actions (RsFigureView *self);

G_END_DECLS
