/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/exercises/rs-card-row.h"

struct _RsCardRow
{
  GObject parent_instance;

  gboolean is_heading;
  RsPattern pattern;
  guint first;
  guint n_items;
};

G_DEFINE_FINAL_TYPE (RsCardRow, rs_card_row, G_TYPE_OBJECT)

static void
rs_card_row_class_init (RsCardRowClass *klass)
{
}

static void
rs_card_row_init (RsCardRow *self)
{
}

RsCardRow *
rs_card_row_new_heading (RsPattern pattern, guint n_items)
{
  RsCardRow *self = g_object_new (RS_TYPE_CARD_ROW, NULL);

  self->is_heading = TRUE;
  self->pattern = pattern;
  self->n_items = n_items;
  return self;
}

RsCardRow *
rs_card_row_new_cards (guint first, guint n_items)
{
  RsCardRow *self = g_object_new (RS_TYPE_CARD_ROW, NULL);

  self->first = first;
  self->n_items = n_items;
  return self;
}

gboolean
rs_card_row_is_heading (RsCardRow *self)
{
  g_return_val_if_fail (RS_IS_CARD_ROW (self), FALSE);

  return self->is_heading;
}

RsPattern
rs_card_row_get_pattern (RsCardRow *self)
{
  g_return_val_if_fail (RS_IS_CARD_ROW (self), RS_PATTERN_SQUAT);

  return self->pattern;
}

guint
rs_card_row_get_first (RsCardRow *self)
{
  g_return_val_if_fail (RS_IS_CARD_ROW (self), 0);

  return self->first;
}

guint
rs_card_row_get_n_items (RsCardRow *self)
{
  g_return_val_if_fail (RS_IS_CARD_ROW (self), 0);

  return self->n_items;
}
