/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/base/rs-clock.h"

#include <time.h>

G_DEFINE_INTERFACE (RsClock, rs_clock, G_TYPE_OBJECT)

struct _RsSystemClock
{
  GObject parent_instance;

  double factor;
  gint64 origin_monotonic;
  gint64 origin_real;
};

static void rs_system_clock_iface_init (RsClockInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (RsSystemClock,
                               rs_system_clock,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (RS_TYPE_CLOCK, rs_system_clock_iface_init))

static void
rs_clock_default_init (RsClockInterface *iface)
{
}

gint64
rs_clock_get_monotonic (RsClock *self)
{
  g_return_val_if_fail (RS_IS_CLOCK (self), 0);

  return RS_CLOCK_GET_IFACE (self)->get_monotonic (self);
}

gint64
rs_clock_get_real (RsClock *self)
{
  g_return_val_if_fail (RS_IS_CLOCK (self), 0);

  return RS_CLOCK_GET_IFACE (self)->get_real (self);
}

gint64
rs_clock_get_delay (RsClock *self, gint64 duration)
{
  g_return_val_if_fail (RS_IS_CLOCK (self), 0);

  return RS_CLOCK_GET_IFACE (self)->get_delay (self, duration);
}

/* CLOCK_BOOTTIME also counts the time a laptop was suspended; g_get_monotonic_time() does not. */
static gint64
read_boottime (void)
{
  struct timespec ts;

  if (clock_gettime (CLOCK_BOOTTIME, &ts) != 0)
    return g_get_monotonic_time ();

  return (gint64) ts.tv_sec * G_USEC_PER_SEC + ts.tv_nsec / 1000;
}

static gint64
scale (RsSystemClock *self, gint64 now, gint64 origin)
{
  if (self->factor == 1.0)
    return now;

  return origin + (gint64) ((double) (now - origin) * self->factor);
}

static gint64
rs_system_clock_get_monotonic (RsClock *clock)
{
  RsSystemClock *self = RS_SYSTEM_CLOCK (clock);

  return scale (self, read_boottime (), self->origin_monotonic);
}

static gint64
rs_system_clock_get_real (RsClock *clock)
{
  RsSystemClock *self = RS_SYSTEM_CLOCK (clock);

  return scale (self, g_get_real_time (), self->origin_real);
}

static gint64
rs_system_clock_get_delay (RsClock *clock, gint64 duration)
{
  return (gint64) ((double) duration / RS_SYSTEM_CLOCK (clock)->factor);
}

static void
rs_system_clock_iface_init (RsClockInterface *iface)
{
  iface->get_monotonic = rs_system_clock_get_monotonic;
  iface->get_real = rs_system_clock_get_real;
  iface->get_delay = rs_system_clock_get_delay;
}

static void
rs_system_clock_class_init (RsSystemClockClass *klass)
{
}

static void
rs_system_clock_init (RsSystemClock *self)
{
  self->factor = 1.0;
  self->origin_monotonic = read_boottime ();
  self->origin_real = g_get_real_time ();
}

RsClock *
rs_system_clock_new (double factor)
{
  RsSystemClock *self = g_object_new (RS_TYPE_SYSTEM_CLOCK, NULL);

  self->factor = CLAMP (factor, 1.0, 1000.0);
  return RS_CLOCK (self);
}
