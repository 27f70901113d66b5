/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/log/rs-workout.h"

#include "base/common/rs-text.h"

struct _RsWorkout
{
  GObject parent_instance;

  char *id;
  char *routine_id;
  char *routine_name;
  gint64 started_at;
  gint64 active_s;
  GArray *records;
  double rpe; /* negative: not said */
  char *note;
};

enum
{
  PROP_0,
  PROP_ID,
  PROP_ROUTINE_NAME,
  PROP_STARTED_AT,
  PROP_ACTIVE_S,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RsWorkout, rs_workout, G_TYPE_OBJECT)

static void
clear_record (gpointer data)
{
  RsSetRecord *record = data;

  g_clear_pointer (&record->exercise_id, g_free);
}

GArray *
rs_set_records_new (void)
{
  GArray *records = g_array_new (FALSE, FALSE, sizeof (RsSetRecord));

  g_array_set_clear_func (records, clear_record);
  return records;
}

void
rs_set_records_add (GArray *records, const RsSetRecord *record)
{
  RsSetRecord own;

  g_return_if_fail (records != NULL && record != NULL);

  own = *record;
  own.exercise_id = g_strdup (record->exercise_id);
  own.side = g_intern_string (record->side);
  g_array_append_val (records, own);
}

static void
rs_workout_finalize (GObject *object)
{
  RsWorkout *self = RS_WORKOUT (object);

  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->routine_id, g_free);
  g_clear_pointer (&self->routine_name, g_free);
  g_clear_pointer (&self->records, g_array_unref);
  g_clear_pointer (&self->note, g_free);

  G_OBJECT_CLASS (rs_workout_parent_class)->finalize (object);
}

static void
rs_workout_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  RsWorkout *self = RS_WORKOUT (object);

  switch (prop_id)
    {
    case PROP_ID:
      g_value_set_string (value, self->id);
      break;

    case PROP_ROUTINE_NAME:
      g_value_set_string (value, self->routine_name);
      break;

    case PROP_STARTED_AT:
      g_value_set_int64 (value, self->started_at);
      break;

    case PROP_ACTIVE_S:
      g_value_set_int64 (value, self->active_s);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rs_workout_class_init (RsWorkoutClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = rs_workout_finalize;
  object_class->get_property = rs_workout_get_property;

  properties[PROP_ID] = g_param_spec_string ("id", NULL, NULL, NULL, flags);
  properties[PROP_ROUTINE_NAME] = g_param_spec_string ("routine-name", NULL, NULL, NULL, flags);
  properties[PROP_STARTED_AT] =
      g_param_spec_int64 ("started-at", NULL, NULL, G_MININT64, G_MAXINT64, 0, flags);
  properties[PROP_ACTIVE_S] = g_param_spec_int64 ("active-s", NULL, NULL, 0, G_MAXINT64, 0, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
rs_workout_init (RsWorkout *self)
{
  self->rpe = -1;
}

RsWorkout *
rs_workout_new (const char *id,
                const char *routine_id,
                const char *routine_name,
                gint64 started_at,
                gint64 active_s,
                GArray *records)
{
  RsWorkout *self;

  g_return_val_if_fail (id != NULL && routine_id != NULL && routine_name != NULL, NULL);
  g_return_val_if_fail (records != NULL, NULL);

  self = g_object_new (RS_TYPE_WORKOUT, NULL);
  self->id = g_strdup (id);
  self->routine_id = g_strdup (routine_id);
  self->routine_name = g_strdup (routine_name);
  self->started_at = started_at;
  self->active_s = MAX (active_s, 0);
  self->records = g_array_ref (records);
  return self;
}

/* As much of it as a file holds, so that no word of the runner's can cost a workout. */
static char *
fit_note (const char *note)
{
  g_autofree char *valid = NULL;
  const char *end;

  if (note == NULL)
    return NULL;

  valid = g_utf8_make_valid (note, -1);
  end = g_utf8_offset_to_pointer (valid, MIN (g_utf8_strlen (valid, -1), RS_WORKOUT_MAX_NOTE));
  while (end - valid > RS_TEXT_MAX_BYTES)
    end = g_utf8_prev_char (end);

  return g_strndup (valid, (gsize) (end - valid));
}

RsWorkout *
rs_workout_with_feeling (RsWorkout *self, double rpe, const char *note)
{
  RsWorkout *other;

  g_return_val_if_fail (RS_IS_WORKOUT (self), NULL);

  other = rs_workout_new (self->id, self->routine_id, self->routine_name, self->started_at,
                          self->active_s, self->records);
  other->rpe = rpe < 0 ? -1 : MIN (rpe, RS_DOSE_MAX_RPE);
  other->note = fit_note (note);
  return other;
}

const char *
rs_workout_get_id (RsWorkout *self)
{
  g_return_val_if_fail (RS_IS_WORKOUT (self), NULL);

  return self->id;
}

const char *
rs_workout_get_routine_id (RsWorkout *self)
{
  g_return_val_if_fail (RS_IS_WORKOUT (self), NULL);

  return self->routine_id;
}

const char *
rs_workout_get_routine_name (RsWorkout *self)
{
  g_return_val_if_fail (RS_IS_WORKOUT (self), NULL);

  return self->routine_name;
}

gint64
rs_workout_get_started_at (RsWorkout *self)
{
  g_return_val_if_fail (RS_IS_WORKOUT (self), 0);

  return self->started_at;
}

gint64
rs_workout_get_active_s (RsWorkout *self)
{
  g_return_val_if_fail (RS_IS_WORKOUT (self), 0);

  return self->active_s;
}

double
rs_workout_get_rpe (RsWorkout *self)
{
  g_return_val_if_fail (RS_IS_WORKOUT (self), -1);

  return self->rpe;
}

const char *
rs_workout_get_note (RsWorkout *self)
{
  g_return_val_if_fail (RS_IS_WORKOUT (self), NULL);

  return self->note != NULL ? self->note : "";
}

guint
rs_workout_get_n_records (RsWorkout *self)
{
  g_return_val_if_fail (RS_IS_WORKOUT (self), 0);

  return self->records->len;
}

const RsSetRecord *
rs_workout_get_record (RsWorkout *self, guint i)
{
  g_return_val_if_fail (RS_IS_WORKOUT (self), NULL);
  g_return_val_if_fail (i < self->records->len, NULL);

  return &g_array_index (self->records, RsSetRecord, i);
}

/* A right side directly after the left side of the same set is counted with it. */
static gboolean
opens_a_set (RsWorkout *self, guint i)
{
  const RsSetRecord *record = rs_workout_get_record (self, i);
  const RsSetRecord *before = i > 0 ? record - 1 : NULL;

  return before == NULL || g_strcmp0 (record->side, "right") != 0 ||
         g_strcmp0 (before->side, "left") != 0 || before->set != record->set ||
         !g_str_equal (before->exercise_id, record->exercise_id);
}

static gboolean
has_working_sets (RsWorkout *self)
{
  for (guint i = 0; i < self->records->len; i++)
    if (!rs_workout_get_record (self, i)->warm_up)
      return TRUE;

  return FALSE;
}

static gboolean
counts (RsWorkout *self, guint i, gboolean working)
{
  return !working || !rs_workout_get_record (self, i)->warm_up;
}

guint
rs_workout_count_sets (RsWorkout *self)
{
  gboolean working;
  guint n = 0;

  g_return_val_if_fail (RS_IS_WORKOUT (self), 0);

  working = has_working_sets (self);
  for (guint i = 0; i < self->records->len; i++)
    if (counts (self, i, working) && opens_a_set (self, i))
      n++;

  return n;
}

guint
rs_workout_count_done (RsWorkout *self)
{
  gboolean working;
  gboolean done = FALSE;
  guint n = 0;

  g_return_val_if_fail (RS_IS_WORKOUT (self), 0);

  working = has_working_sets (self);
  for (guint i = 0; i < self->records->len; i++)
    {
      gboolean counted = done && !opens_a_set (self, i);

      done = counted || rs_workout_get_record (self, i)->amount > 0;
      if (done && !counted && counts (self, i, working))
        n++;
    }

  return n;
}
