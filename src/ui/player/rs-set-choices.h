/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/session/rs-session-state.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/*
 * Popovers with what is near to what stands on the card, so that any number is two presses away:
 * buttons that ask for "set.amount" (uint32) and "set.load" (double, in what it is given in).
 */
GtkWidget *rs_set_choices_new_amount (const RsSegment *work, const RsSetResult *result);
GtkWidget *rs_set_choices_new_load (const RsSegment *work, const RsSetResult *result);

G_END_DECLS
