/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/log/rs-workout.h"

G_BEGIN_DECLS

/*
 * What was done of one exercise, set by set: "12, 12, skipped", "30 s, 20 s",
 * "left 10, right 9; left 10, right skipped", "8 × 20 kg, 8 × 45 lb (RPE 8, pain 2)". A pure
 * function.
 *
 * @records: @n records of the same exercise in the order in which they were done
 */
char *rs_sets_text (const RsSetRecord *records, guint n);

/* What part of a workout the group @i of rs_set_groups_of() is, where it is not the work itself. */
const char *rs_sets_text_tag (GPtrArray *groups, guint i);

/* "9 of 9 sets". */
char *rs_sets_text_count (guint done, guint all);

G_END_DECLS
