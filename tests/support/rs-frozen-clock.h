/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/base/rs-clock.h"

G_BEGIN_DECLS

/**
 * RsFrozenClock:
 *
 * A clock for tests that stands still until it is told to go on, so that nothing has to sleep.
 * Both of its times move together, as they do on a machine whose clock nobody sets.
 */
#define RS_TYPE_FROZEN_CLOCK (rs_frozen_clock_get_type ())
G_DECLARE_FINAL_TYPE (RsFrozenClock, rs_frozen_clock, RS, FROZEN_CLOCK, GObject)

/* @real: what it shows, microseconds since the epoch. Its monotonic time begins at 1000 s. */
RsFrozenClock *rs_frozen_clock_new (gint64 real);

/* Sets the real time alone, as a user does who sets the clock of the machine. */
void rs_frozen_clock_set (RsFrozenClock *self, gint64 real);

/* Lets @duration microseconds pass, on both of its times. */
void rs_frozen_clock_advance (RsFrozenClock *self, gint64 duration);

G_END_DECLS
