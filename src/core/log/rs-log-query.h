/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/log/rs-log.h"

G_BEGIN_DECLS

/*
 * The load that @exercise_id was done with last: of the last working set with one in the newest
 * workout that has any. A band has no weight and is passed over.
 *
 * @when: when that workout began, microseconds since the epoch; may be NULL, as the others
 */
gboolean
rs_log_find_load (RsLog *log, const char *exercise_id, gint64 *when, RsLoadKind *kind, double *kg);

/*
 * In how many of the last @n_last workouts that have @exercise_id a set of it hurt at least as much
 * as @least.
 */
guint rs_log_count_painful (RsLog *log, const char *exercise_id, guint least, guint n_last);

G_END_DECLS
