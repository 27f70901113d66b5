/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "ui/player/rs-set-card.h"

G_BEGIN_DECLS

/* The set and what came of it; NULL when there is none. */
const RsSegment *rs_set_card_get_set (RsSetCard *self, RsSetResult *result);

/* Notes @result, and tells about it. */
void rs_set_card_note (RsSetCard *self, const RsSetResult *result);

void rs_set_card_set_asking (RsSetCard *self, gboolean asking);

/* What may be done instead: belongs to the catalogue or the routine. NULL: nothing is left of it.
 */
const char *rs_set_card_get_easier (RsSetCard *self);

void rs_set_card_ask_to_swap (RsSetCard *self);
void rs_set_card_pause (RsSetCard *self);

void rs_set_card_install_actions (GtkWidgetClass *widget_class);
void rs_set_card_update_actions (RsSetCard *self);

G_END_DECLS
