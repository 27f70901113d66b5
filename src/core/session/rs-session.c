/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/session/rs-session.h"

struct _RsSession
{
  GObject parent_instance;

  char *id;
  char *routine_id;
  char *routine_name;
  RsSessionState *state;
  gint64 started_at;
  gint64 left_at;
  RsClock *clock;

  /* When it was looked after last. */
  gint64 seen;
};

enum
{
  PROP_0,
  PROP_STATE,
  PROP_ROUTINE_NAME,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RsSession, rs_session, G_TYPE_OBJECT)

static void
rs_session_finalize (GObject *object)
{
  RsSession *self = RS_SESSION (object);

  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->routine_id, g_free);
  g_clear_pointer (&self->routine_name, g_free);
  g_clear_pointer (&self->state, rs_session_state_unref);
  g_clear_object (&self->clock);

  G_OBJECT_CLASS (rs_session_parent_class)->finalize (object);
}

static void
rs_session_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  RsSession *self = RS_SESSION (object);

  switch (prop_id)
    {
    case PROP_STATE:
      g_value_set_boxed (value, self->state);
      break;

    case PROP_ROUTINE_NAME:
      g_value_set_string (value, self->routine_name);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rs_session_class_init (RsSessionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->finalize = rs_session_finalize;
  object_class->get_property = rs_session_get_property;

  properties[PROP_STATE] = g_param_spec_boxed ("state", NULL, NULL, RS_TYPE_SESSION_STATE, flags);
  properties[PROP_ROUTINE_NAME] = g_param_spec_string ("routine-name", NULL, NULL, NULL, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
rs_session_init (RsSession *self)
{
}

RsSession *
rs_session_new (const char *id,
                const char *routine_id,
                const char *routine_name,
                RsSessionState *state,
                gint64 started_at,
                RsClock *clock)
{
  RsSession *self;

  g_return_val_if_fail (routine_id != NULL && routine_name != NULL, NULL);
  g_return_val_if_fail (state != NULL, NULL);
  g_return_val_if_fail (RS_IS_CLOCK (clock), NULL);

  self = g_object_new (RS_TYPE_SESSION, NULL);
  self->id = id != NULL ? g_strdup (id) : g_uuid_string_random ();
  self->routine_id = g_strdup (routine_id);
  self->routine_name = g_strdup (routine_name);
  self->state = rs_session_state_ref (state);
  self->clock = g_object_ref (clock);
  self->seen = rs_clock_get_monotonic (clock);
  self->started_at = started_at != 0 ? started_at : rs_clock_get_real (clock);
  return self;
}

const char *
rs_session_get_id (RsSession *self)
{
  g_return_val_if_fail (RS_IS_SESSION (self), NULL);

  return self->id;
}

const char *
rs_session_get_routine_id (RsSession *self)
{
  g_return_val_if_fail (RS_IS_SESSION (self), NULL);

  return self->routine_id;
}

const char *
rs_session_get_routine_name (RsSession *self)
{
  g_return_val_if_fail (RS_IS_SESSION (self), NULL);

  return self->routine_name;
}

gint64
rs_session_get_started_at (RsSession *self)
{
  g_return_val_if_fail (RS_IS_SESSION (self), 0);

  return self->started_at;
}

gint64
rs_session_get_left_at (RsSession *self)
{
  g_return_val_if_fail (RS_IS_SESSION (self), 0);

  return self->left_at;
}

void
rs_session_set_left_at (RsSession *self, gint64 left_at)
{
  g_return_if_fail (RS_IS_SESSION (self));

  self->left_at = left_at;
}

RsSessionState *
rs_session_get_state (RsSession *self)
{
  g_return_val_if_fail (RS_IS_SESSION (self), NULL);

  return self->state;
}

RsClock *
rs_session_get_clock (RsSession *self)
{
  g_return_val_if_fail (RS_IS_SESSION (self), NULL);

  return self->clock;
}

/* Takes @next over. */
static void
take_state (RsSession *self, RsSessionState *next)
{
  g_autoptr (RsSessionState) state = next;

  if (state == self->state)
    return;

  g_clear_pointer (&self->state, rs_session_state_unref);
  self->state = g_steal_pointer (&state);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STATE]);
}

/*
 * Where it stands at @now; @left: it had been left, so whoever wants something does not know that.
 * What follows from it is taken over in one step with it: a state in between would be written down
 * by itself, and told by itself.
 */
static RsSessionState *
look_after (RsSession *self, gint64 *now, gboolean *left)
{
  RsSessionState *woken;

  *now = rs_clock_get_monotonic (self->clock);
  woken = rs_session_state_wake (self->state, self->seen, *now);
  self->seen = *now;
  *left = woken != self->state;
  return woken;
}

void
rs_session_send (RsSession *self, RsSessionEvent event)
{
  g_autoptr (RsSessionState) woken = NULL;
  gboolean left;
  gint64 now;

  g_return_if_fail (RS_IS_SESSION (self));

  woken = look_after (self, &now, &left);
  if (left && event != RS_SESSION_END)
    take_state (self, g_steal_pointer (&woken));
  else
    take_state (self, rs_session_state_step (woken, event, now));
}

void
rs_session_jump (RsSession *self, guint segment)
{
  g_autoptr (RsSessionState) woken = NULL;
  gboolean left;
  gint64 now;

  g_return_if_fail (RS_IS_SESSION (self));

  woken = look_after (self, &now, &left);
  take_state (self, left ? g_steal_pointer (&woken) : rs_session_state_jump (woken, segment, now));
}

void
rs_session_edit (RsSession *self, const RsPlanEdit *edit)
{
  g_autoptr (RsSessionState) woken = NULL;
  gboolean left;
  gint64 now;

  g_return_if_fail (RS_IS_SESSION (self) && edit != NULL);

  woken = look_after (self, &now, &left);
  take_state (self, left ? g_steal_pointer (&woken) : rs_session_state_edit (woken, edit, now));
}

void
rs_session_note (RsSession *self, guint work, const RsSetResult *result)
{
  g_autoptr (RsSessionState) woken = NULL;
  g_autoptr (RsSessionState) state = NULL;
  gboolean left;
  gint64 now;

  g_return_if_fail (RS_IS_SESSION (self) && result != NULL);

  /* What is said of a set counts however long it took to say it. */
  woken = look_after (self, &now, &left);
  state = left ? rs_session_state_ref (woken) : rs_session_state_step (woken, RS_SESSION_TICK, now);
  take_state (self, rs_session_state_note (state, work, result));
}

void
rs_session_tick (RsSession *self)
{
  rs_session_send (self, RS_SESSION_TICK);
}

gint64
rs_session_get_next_delay (RsSession *self)
{
  gint64 now;
  gint64 next;

  g_return_val_if_fail (RS_IS_SESSION (self), -1);

  now = rs_clock_get_monotonic (self->clock);
  next = rs_session_state_get_next_change (self->state, now);
  return next == G_MAXINT64 ? -1 : rs_clock_get_delay (self->clock, next - now);
}
