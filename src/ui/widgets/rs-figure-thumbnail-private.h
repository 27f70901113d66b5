/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "figure/paint/rs-figure-paintable.h"
#include "ui/widgets/rs-figure-thumbnail.h"

G_BEGIN_DECLS

struct _RsFigureThumbnail
{
  GtkWidget parent_instance;

  RsMovements *movements;
  char *exercise_id;
  int size;
  gboolean playing;
  gboolean has_look;
  RsFigureLook look;

  gboolean has_movement;
  GdkTexture *texture;          /* NULL until it has been drawn */
  double scale;                 /* that the texture was asked for with */
  RsFigurePaintable *paintable; /* while it plays or shows two moments */
  guint tick_id;
  gint64 started;
  double offset; /* seconds: it begins with the pose of the still picture */

  GdkPaintable *picture; /* shown instead of the movement */
  char *placeholder;     /* the icon where there is neither */
};

G_END_DECLS
