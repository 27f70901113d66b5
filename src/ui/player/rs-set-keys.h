/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "ui/player/rs-set-card.h"

G_BEGIN_DECLS

/*
 * Keys of @page that put right what @card shows, wherever the focus is, while the card can be
 * seen and nobody writes: Up and Down the amount, Page Up and Page Down by five; plus and minus,
 * or Ctrl with Up and Down, the load; 5 to 9, and 0 for 10, how hard it was, twice for the half
 * above; H that it hurt, and then a digit, 0 for 10, how much. H once more takes that back.
 *
 * @card: lives within @page
 */
void rs_set_keys_add (GtkWidget *page, RsSetCard *card);

G_END_DECLS
