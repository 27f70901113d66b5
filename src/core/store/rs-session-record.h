/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/log/rs-workout.h"
#include "core/session/rs-session.h"

G_BEGIN_DECLS

/*
 * What a session comes to, as it stands now: a workout with one record for each set of its
 * plan, whether it was done or not, and for those that were done and then taken out of it. NULL
 * when none was done, for there is nothing to remember.
 */
RsWorkout *rs_session_record (RsSession *session);

G_END_DECLS
