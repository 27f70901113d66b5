/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "ui/widgets/rs-movements.h"

G_BEGIN_DECLS

/**
 * RsFaultPair:
 *
 * A mistake drawn wrong beside right, each with its word and sign, so that no colour is needed to
 * tell them apart.
 */
#define RS_TYPE_FAULT_PAIR (rs_fault_pair_get_type ())
G_DECLARE_FINAL_TYPE (RsFaultPair, rs_fault_pair, RS, FAULT_PAIR, GtkWidget)

/*
 * @fault: its number in @movement
 * @mistake: what goes wrong, for those who cannot see the pictures
 */
GtkWidget *
rs_fault_pair_new (RsMovements *movements, RsMovement *movement, guint fault, const char *mistake);

G_END_DECLS
