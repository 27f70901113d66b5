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

/* Whether what @state is at begins with lifting. */
static gboolean
begins_with_lift (RsSessionDriver *self, RsSessionState *state)
{
  const RsSegment *segment = rs_session_state_get_segment (state);

  return segment != NULL && self->lifts_first != NULL &&
         self->lifts_first (rs_item_get_exercise_id (segment->item), self->user_data);
}

static gboolean
get_next_cue (RsSessionDriver *self, RsSessionState *state, RsCue *cue)
{
  return rs_cue_next (state, begins_with_lift (self, state), self->told, cue);
}

/*
 * What is due by @now and not too late: of RsCue. Time goes over the boundaries of segments one by
 * one, for the one that is over has a cue that the one after it knows nothing of.
 */
static GArray *
take_due (RsSessionDriver *self, gint64 now)
{
  GArray *due = g_array_new (FALSE, FALSE, sizeof (RsCue));
  g_autoptr (RsSessionState) state = NULL;
  RsCue cue;

  self->told = MAX (self->told, now - RS_SESSION_DRIVER_LATE_US - 1);
  state = rs_session_state_step (rs_session_get_state (self->session), RS_SESSION_TICK, self->told);
  while (get_next_cue (self, state, &cue) && cue.at <= now)
    {
      RsSessionState *next = rs_session_state_step (state, RS_SESSION_TICK, cue.at);

      rs_session_state_unref (state);
      state = next;
      self->told = cue.at;
      g_array_append_val (due, cue);
    }

  return due;
}

static void
tell (RsSessionDriver *self, RsCueKind kind, gint64 at)
{
  g_signal_emit (self, signals[SIGNAL_CUE], 0, (int) kind, at);
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
 * Tells what is due, and brings the session up to the present; a pause is silent. In this order:
 * whoever hears that it goes on may write to the disk, and a cue does not wait for that.
 */
static void
go_on (RsSessionDriver *self, gint64 now)
{
  g_autoptr (GArray) due = take_due (self, now);
  gboolean silent = was_left (self, now);

  for (guint i = 0; i < due->len && self->session != NULL && !silent; i++)
    {
      const RsCue *cue = &g_array_index (due, RsCue, i);

      if (rs_session_state_get_phase (rs_session_get_state (self->session)) != RS_SESSION_PAUSED)
        tell (self, cue->kind, cue->at);
    }
  if (self->session == NULL)
    return;

  self->ticking = TRUE;
  rs_session_tick (self->session);
  self->ticking = FALSE;
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
  /* Not every end has a cue: getting ready follows the minutes of a warm-up in silence. */
  if (rs_session_state_get_segment (state)->duration_us > 0)
    next = MIN (next, now + rs_session_state_get_remaining (state, now));
  if (get_next_cue (self, state, &cue))
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
  go_on (self, now);
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

/* Whether time went on from @a to @b as if nothing had happened: a set was put right. */
static gboolean
is_same_stretch (RsSessionState *a, RsSessionState *b)
{
  return rs_session_state_get_phase (a) == rs_session_state_get_phase (b) &&
         rs_session_state_get_position (a) == rs_session_state_get_position (b) &&
         rs_session_state_get_began (a) == rs_session_state_get_began (b);
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

  if (!is_same_stretch (before, self->state))
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
