/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "ui/exercises/rs-card-rows.h"

G_BEGIN_DECLS

/*
 * Where a key leads from the exercise at @position, with @page rows to a page: the place of another
 * exercise, the same where it goes no further, or %G_MAXUINT for a key that does not move.
 * @to_left: whether one reads from right to left
 */
guint
rs_card_keys_find (RsCardRows *rows, guint position, guint keyval, gboolean to_left, int page);

G_END_DECLS
