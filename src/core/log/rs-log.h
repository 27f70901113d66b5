/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <gio/gio.h>

#include "core/log/rs-workout.h"

G_BEGIN_DECLS

/**
 * RsLog:
 *
 * All finished sessions, the newest first: a #GListModel of #RsWorkout. Filled by the store.
 */
#define RS_TYPE_LOG (rs_log_get_type ())
G_DECLARE_FINAL_TYPE (RsLog, rs_log, RS, LOG, GObject)

RsLog *rs_log_new (void);

/* Puts @workout where its start belongs; FALSE when one with its id is there already. */
gboolean rs_log_add (RsLog *self, RsWorkout *workout);

/*
 * Puts @workout in the place of the one with its id, with one signal: FALSE when there is none, or
 * it is the same object.
 */
gboolean rs_log_replace (RsLog *self, RsWorkout *workout);

/* Adds many (of RsWorkout) with one signal. */
void rs_log_add_all (RsLog *self, GPtrArray *workouts);

/* The workout with @id, or NULL. Belongs to the log. */
RsWorkout *rs_log_lookup (RsLog *self, const char *id);

G_END_DECLS
