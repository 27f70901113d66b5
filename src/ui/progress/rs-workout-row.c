/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/progress/rs-workout-row.h"

#include "core/base/rs-property.h"
#include "ui/progress/rs-workout-text.h"

struct _RsWorkoutRow
{
  AdwBin parent_instance;

  RsWorkout *workout;
};

enum
{
  PROP_0,
  PROP_WORKOUT,
  N_PROPS
};

enum
{
  SIGNAL_OPEN,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RsWorkoutRow, rs_workout_row, ADW_TYPE_BIN)

static char *
get_when_cb (gpointer self, RsWorkout *workout)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();

  return workout != NULL ? rs_workout_text_when (workout, zone) : NULL;
}

static char *
get_summary_cb (gpointer self, RsWorkout *workout)
{
  return workout != NULL ? rs_workout_text_summary (workout) : NULL;
}

static void
open_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  g_signal_emit (widget, signals[SIGNAL_OPEN], 0);
}

static void
rs_workout_row_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_WORKOUT:
      g_value_set_object (value, RS_WORKOUT_ROW (object)->workout);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rs_workout_row_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_WORKOUT:
      rs_workout_row_set_workout (RS_WORKOUT_ROW (object), g_value_get_object (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rs_workout_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), RS_TYPE_WORKOUT_ROW);
  g_clear_object (&RS_WORKOUT_ROW (object)->workout);

  G_OBJECT_CLASS (rs_workout_row_parent_class)->dispose (object);
}

static void
rs_workout_row_class_init (RsWorkoutRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rs_workout_row_dispose;
  object_class->get_property = rs_workout_row_get_property;
  object_class->set_property = rs_workout_row_set_property;

  properties[PROP_WORKOUT] =
      g_param_spec_object ("workout", NULL, NULL, RS_TYPE_WORKOUT,
                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[SIGNAL_OPEN] = g_signal_new ("open", RS_TYPE_WORKOUT_ROW, G_SIGNAL_RUN_LAST, 0, NULL,
                                       NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (RS_TYPE_WORKOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RS_RESOURCE_PATH "/ui/rs-workout-row.ui");
  gtk_widget_class_bind_template_callback (widget_class, get_when_cb);
  gtk_widget_class_bind_template_callback (widget_class, get_summary_cb);
  gtk_widget_class_install_action (widget_class, "workout.open", NULL, open_action);
}

static void
rs_workout_row_init (RsWorkoutRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
rs_workout_row_new (void)
{
  return g_object_new (RS_TYPE_WORKOUT_ROW, NULL);
}

RsWorkout *
rs_workout_row_get_workout (RsWorkoutRow *self)
{
  g_return_val_if_fail (RS_IS_WORKOUT_ROW (self), NULL);

  return self->workout;
}

void
rs_workout_row_set_workout (RsWorkoutRow *self, RsWorkout *workout)
{
  g_return_if_fail (RS_IS_WORKOUT_ROW (self));

  rs_property_set_object (self, &self->workout, workout, properties[PROP_WORKOUT]);
}
