/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/player/rs-session-driver.h"

#include "core/base/rs-property.h"

struct _RsSessionDriver
{
  GObject parent_instance;

  RsSession *session;
  RsSessionState *state; /* as it was when it was looked at last */
  RsLiftsFirst lifts_first;
  gpointer user_data;

  gint64 now;
  gint64 told; /* cues up to this instant have been heard */
  gboolean watched;
  gboolean ticking; /* what changes now does so by the clock */
  guint tick_id;
};

enum
{
  PROP_0,
  PROP_NOW,
  PROP_WATCHED,
  N_PROPS
};

enum
{
  SIGNAL_CUE,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RsSessionDriver, rs_session_driver, G_TYPE_OBJECT)

static RsClock *
get_clock (RsSessionDriver *self)
{
  return rs_session_get_clock (self->session);
}

gboolean
rs_session_driver_get_lift_first (RsSessionDriver *self)
{
  RsSessionState *state;
  const RsSegment *segment;

  g_return_val_if_fail (RS_IS_SESSION_DRIVER (self), FALSE);

  state = self->session != NULL ? rs_session_get_state (self->session) : NULL;
  segment = state != NULL ? rs_session_state_get_segment (state) : NULL;
  return segment != NULL && self->lifts_first != NULL &&
         self->lifts_first (rs_item_get_exercise_id (segment->item), self->user_data);
}

static gboolean
get_next_cue (RsSessionDriver *self, RsCue *cue)
{
  return rs_cue_next (rs_session_get_state (self->session), rs_session_driver_get_lift_first (self),
                      self->told, cue);
}

static void
tell (RsSessionDriver *self, RsCueKind kind, gint64 at)
{
  g_signal_emit (self, signals[SIGNAL_CUE], 0, (int) kind, at);
}

static void
tick (RsSessionDriver *self)
{
  if (self->session == NULL)
    return;

  self->ticking = TRUE;
  rs_session_tick (self->session);
  self->ticking = FALSE;
}

/* Whether nobody looked after the session for so long that it is to stand still. */
static gboolean
was_left (RsSessionDriver *self, gint64 now)
{
  RsSessionState *state = rs_session_get_state (self->session);
  g_autoptr (RsSessionState) woken = rs_session_state_wake (state, self->now, now);

  return woken != state;
}

/*
 * Everything that is due by @now; what comes too late is passed over in silence. It is told before
 * the session goes on: whoever hears of that may write to the disk, and a cue does not wait for it.
 */
static void
tell_due (RsSessionDriver *self, gint64 now)
{
  RsCue cue;

  while (self->session != NULL && get_next_cue (self, &cue) && cue.at <= now)
    {
      self->told = cue.at;
      if (now - cue.at <= RS_SESSION_DRIVER_LATE_US && !was_left (self, now))
        tell (self, cue.kind, cue.at);
      tick (self);
    }
}

static void
show (RsSessionDriver *self, gint64 now)
{
  if (self->now == now)
    return;

  self->now = now;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NOW]);
}

/* Microseconds on the session's clock until there is something to do; negative: nothing is. */
static gint64
get_wait (RsSessionDriver *self)
{
  RsSessionState *state = rs_session_get_state (self->session);
  gint64 now = rs_clock_get_monotonic (get_clock (self));
  gint64 next = now + RS_SESSION_DRIVER_HEARTBEAT_US;
  RsCue cue;

  if (rs_session_state_get_phase (state) != RS_SESSION_RUNNING)
    return -1;

  if (self->watched)
    next = MIN (next, rs_session_state_get_next_change (state, now));
  if (get_next_cue (self, &cue))
    next = MIN (next, cue.at);
  return MAX (next - now, 0);
}

static void on_tick_cb (gpointer user_data);

static void
arm (RsSessionDriver *self)
{
  gint64 wait;

  g_clear_handle_id (&self->tick_id, g_source_remove);
  if (self->session == NULL)
    return;

  wait = get_wait (self);
  if (wait < 0)
    return;

  /* Rounded up: a millisecond too early would show the old second for a whole one more. */
  self->tick_id = g_timeout_add_once (
      (guint) (rs_clock_get_delay (get_clock (self), wait) / 1000 + 1), on_tick_cb, self);
  g_source_set_name_by_id (self->tick_id, "[rs] session tick");
}

void
rs_session_driver_catch_up (RsSessionDriver *self)
{
  g_autoptr (RsSessionDriver) alive = NULL;
  gint64 now;

  g_return_if_fail (RS_IS_SESSION_DRIVER (self));

  if (self->session == NULL)
    return;

  /* Whoever hears of it may let go of us. */
  alive = g_object_ref (self);
  now = rs_clock_get_monotonic (get_clock (self));
  tell_due (self, now);
  tick (self);
  if (self->session == NULL)
    return;

  show (self, now);
  arm (self);
}

static void
on_tick_cb (gpointer user_data)
{
  RsSessionDriver *self = RS_SESSION_DRIVER (user_data);

  self->tick_id = 0;
  rs_session_driver_catch_up (self);
}

/* The runner did something, or time did. */
static void
on_state_cb (RsSessionDriver *self)
{
  g_autoptr (RsSessionState) before = g_steal_pointer (&self->state);
  gint64 now = rs_clock_get_monotonic (get_clock (self));
  RsCueKind kind;

  self->state = rs_session_state_ref (rs_session_get_state (self->session));
  if (self->ticking)
    return;

  self->told = now;
  if (rs_cue_of_change (before, self->state, &kind))
    tell (self, kind, now);
  if (self->session == NULL)
    return;

  show (self, now);
  arm (self);
}

void
rs_session_driver_stop (RsSessionDriver *self)
{
  g_return_if_fail (RS_IS_SESSION_DRIVER (self));

  g_clear_handle_id (&self->tick_id, g_source_remove);
  if (self->session != NULL)
    g_signal_handlers_disconnect_by_data (self->session, self);
  g_clear_object (&self->session);
}

static void
rs_session_driver_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  RsSessionDriver *self = RS_SESSION_DRIVER (object);

  switch (prop_id)
    {
    case PROP_NOW:
      g_value_set_int64 (value, self->now);
      break;

    case PROP_WATCHED:
      g_value_set_boolean (value, self->watched);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rs_session_driver_set_property (GObject *object,
                                guint prop_id,
                                const GValue *value,
                                GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_WATCHED:
      rs_session_driver_set_watched (RS_SESSION_DRIVER (object), g_value_get_boolean (value));
      break;

    case PROP_NOW:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rs_session_driver_dispose (GObject *object)
{
  RsSessionDriver *self = RS_SESSION_DRIVER (object);

  rs_session_driver_stop (self);
  g_clear_pointer (&self->state, rs_session_state_unref);

  G_OBJECT_CLASS (rs_session_driver_parent_class)->dispose (object);
}

static void
rs_session_driver_class_init (RsSessionDriverClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = rs_session_driver_dispose;
  object_class->get_property = rs_session_driver_get_property;
  object_class->set_property = rs_session_driver_set_property;

  properties[PROP_NOW] =
      g_param_spec_int64 ("now", NULL, NULL, G_MININT64, G_MAXINT64, 0,
                          G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_WATCHED] =
      g_param_spec_boolean ("watched", NULL, NULL, FALSE,
                            G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * RsSessionDriver::cue:
   * @kind: an #RsCueKind
   * @at: its instant on the session's clock
   */
  signals[SIGNAL_CUE] = g_signal_new ("cue", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                      NULL, NULL, G_TYPE_NONE, 2, RS_TYPE_CUE_KIND, G_TYPE_INT64);
}

static void
rs_session_driver_init (RsSessionDriver *self)
{
}

RsSessionDriver *
rs_session_driver_new (RsSession *session, RsLiftsFirst lifts_first, gpointer user_data)
{
  RsSessionDriver *self;

  g_return_val_if_fail (RS_IS_SESSION (session), NULL);

  self = g_object_new (RS_TYPE_SESSION_DRIVER, NULL);
  self->session = g_object_ref (session);
  self->lifts_first = lifts_first;
  self->user_data = user_data;
  self->state = rs_session_state_ref (rs_session_get_state (session));
  self->now = rs_clock_get_monotonic (get_clock (self));
  self->told = self->now;
  g_signal_connect_object (session, "notify::state", G_CALLBACK (on_state_cb), self,
                           G_CONNECT_SWAPPED);
  arm (self);
  return self;
}

gint64
rs_session_driver_get_now (RsSessionDriver *self)
{
  g_return_val_if_fail (RS_IS_SESSION_DRIVER (self), 0);

  return self->now;
}

void
rs_session_driver_set_watched (RsSessionDriver *self, gboolean watched)
{
  g_return_if_fail (RS_IS_SESSION_DRIVER (self));

  if (!rs_property_set_boolean (self, &self->watched, watched, properties[PROP_WATCHED]))
    return;

  if (watched)
    rs_session_driver_catch_up (self);
  else
    arm (self);
}
