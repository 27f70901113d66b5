/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define RS_TYPE_CLOCK (rs_clock_get_type ())
G_DECLARE_INTERFACE (RsClock, rs_clock, RS, CLOCK, GObject)

/**
 * RsClock:
 *
 * The one source of time. Sessions, journals and logs get it passed in, so that tests can
 * freeze it and nothing in the program asks the system directly.
 */
struct _RsClockInterface
{
  GTypeInterface parent_iface;

  gint64 (*get_monotonic) (RsClock *self);
  gint64 (*get_real) (RsClock *self);
  gint64 (*get_delay) (RsClock *self, gint64 duration);
};

/* Microseconds since some fixed instant; never goes back, and goes on while the machine sleeps. */
gint64 rs_clock_get_monotonic (RsClock *self);

/* Microseconds since the Unix epoch, UTC; may jump when the user sets the clock. */
gint64 rs_clock_get_real (RsClock *self);

/* How long one really has to wait for @duration to pass on this clock, both in microseconds. */
gint64 rs_clock_get_delay (RsClock *self, gint64 duration);

#define RS_TYPE_SYSTEM_CLOCK (rs_system_clock_get_type ())
G_DECLARE_FINAL_TYPE (RsSystemClock, rs_system_clock, RS, SYSTEM_CLOCK, GObject)

/*
 * @factor: how many seconds pass in one real second, 1 to 1000; other than 1 only for tests.
 */
RsClock *rs_system_clock_new (double factor);

G_END_DECLS
