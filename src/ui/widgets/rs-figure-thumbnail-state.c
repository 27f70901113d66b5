/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/widgets/rs-figure-thumbnail-private.h"

/* What a thumbnail is doing, for those who want to know. */

gboolean
rs_figure_thumbnail_is_moving (RsFigureThumbnail *self)
{
  g_return_val_if_fail (RS_IS_FIGURE_THUMBNAIL (self), FALSE);

  return self->tick_id != 0;
}

gboolean
rs_figure_thumbnail_is_ready (RsFigureThumbnail *self)
{
  g_return_val_if_fail (RS_IS_FIGURE_THUMBNAIL (self), FALSE);

  return self->texture != NULL;
}

gboolean
rs_figure_thumbnail_shows_two_moments (RsFigureThumbnail *self)
{
  g_return_val_if_fail (RS_IS_FIGURE_THUMBNAIL (self), FALSE);

  return self->paintable != NULL && self->tick_id == 0;
}
