/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "support/rs-frozen-clock.h"

struct _RsFrozenClock
{
  GObject parent_instance;

  gint64 monotonic;
  gint64 real;
};

static void rs_frozen_clock_iface_init (RsClockInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (RsFrozenClock,
                               rs_frozen_clock,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (RS_TYPE_CLOCK, rs_frozen_clock_iface_init))

static gint64
rs_frozen_clock_get_monotonic (RsClock *clock)
{
  return RS_FROZEN_CLOCK (clock)->monotonic;
}

static gint64
rs_frozen_clock_get_real (RsClock *clock)
{
  return RS_FROZEN_CLOCK (clock)->real;
}

static gint64
rs_frozen_clock_get_delay (RsClock *clock, gint64 duration)
{
  return duration;
}

static void
rs_frozen_clock_iface_init (RsClockInterface *iface)
{
  iface->get_monotonic = rs_frozen_clock_get_monotonic;
  iface->get_real = rs_frozen_clock_get_real;
  iface->get_delay = rs_frozen_clock_get_delay;
}

static void
rs_frozen_clock_class_init (RsFrozenClockClass *klass)
{
}

static void
rs_frozen_clock_init (RsFrozenClock *self)
{
  self->monotonic = 1000 * G_USEC_PER_SEC;
}

RsFrozenClock *
rs_frozen_clock_new (gint64 real)
{
  RsFrozenClock *self = g_object_new (RS_TYPE_FROZEN_CLOCK, NULL);

  self->real = real;
  return self;
}

void
rs_frozen_clock_set (RsFrozenClock *self, gint64 real)
{
  g_return_if_fail (RS_IS_FROZEN_CLOCK (self));

  self->real = real;
}

void
rs_frozen_clock_advance (RsFrozenClock *self, gint64 duration)
{
  g_return_if_fail (RS_IS_FROZEN_CLOCK (self));
  g_return_if_fail (duration >= 0);

  self->monotonic += duration;
  self->real += duration;
}
