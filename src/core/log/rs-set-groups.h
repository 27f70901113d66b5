/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/log/rs-workout.h"

G_BEGIN_DECLS

/*
 * The sets of @workout by exercise: of GArray of RsSetRecord, each the sets of one exercise, in the
 * order in which the exercises were begun. Those in warm-up or cool-down are a group of their own.
 */
GPtrArray *rs_set_groups_of (RsWorkout *workout);

/* The first record of @group, which has at least one. */
const RsSetRecord *rs_set_group_get_first (GArray *group);

/* Whether one of its sets was done. */
gboolean rs_set_group_is_done (GArray *group);

G_END_DECLS
