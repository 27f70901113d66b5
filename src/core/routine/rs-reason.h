/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Why a proposal is what it is, translated: sentences that several of them need. */

/* "Plank: 1 set instead of 3". @n: fewer than @before */
char *rs_reason_fewer_sets (const char *name, guint n, guint before);

G_END_DECLS
