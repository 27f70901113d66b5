/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/exercises/rs-exercise-card.h"

#include "core/base/rs-property.h"

#include <glib/gi18n.h>

struct _RsExerciseCard
{
  GtkWidget parent_instance;

  RsExercise *exercise;
  char *description;

  GtkLabel *name_label;
  GtkLabel *muscles_label;
  GtkLabel *facts_label;
};

enum
{
  PROP_0,
  PROP_EXERCISE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RsExerciseCard, rs_exercise_card, GTK_TYPE_WIDGET)

static void
rs_exercise_card_dispose (GObject *object)
{
  RsExerciseCard *self = RS_EXERCISE_CARD (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), RS_TYPE_EXERCISE_CARD);
  g_clear_object (&self->exercise);
  g_clear_pointer (&self->description, g_free);

  G_OBJECT_CLASS (rs_exercise_card_parent_class)->dispose (object);
}

static void
rs_exercise_card_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  RsExerciseCard *self = RS_EXERCISE_CARD (object);

  switch (prop_id)
    {
    case PROP_EXERCISE:
      g_value_set_object (value, self->exercise);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rs_exercise_card_set_property (GObject *object,
                               guint prop_id,
                               const GValue *value,
                               GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_EXERCISE:
      rs_exercise_card_set_exercise (RS_EXERCISE_CARD (object), g_value_get_object (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rs_exercise_card_class_init (RsExerciseCardClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rs_exercise_card_dispose;
  object_class->get_property = rs_exercise_card_get_property;
  object_class->set_property = rs_exercise_card_set_property;

  properties[PROP_EXERCISE] =
      g_param_spec_object ("exercise", NULL, NULL, RS_TYPE_EXERCISE,
                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RS_RESOURCE_PATH "/ui/rs-exercise-card.ui");
  gtk_widget_class_bind_template_child (widget_class, RsExerciseCard, name_label);
  gtk_widget_class_bind_template_child (widget_class, RsExerciseCard, muscles_label);
  gtk_widget_class_bind_template_child (widget_class, RsExerciseCard, facts_label);
}

static void
rs_exercise_card_init (RsExerciseCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

RsExerciseCard *
rs_exercise_card_new (void)
{
  return g_object_new (RS_TYPE_EXERCISE_CARD, NULL);
}

static void
show_exercise (RsExerciseCard *self)
{
  g_autofree char *muscles =
      rs_vocabulary_list_labels (RS_TYPE_MUSCLE, rs_exercise_get_primary (self->exercise));
  g_autofree char *equipment = rs_exercise_describe_equipment (self->exercise);
  g_autofree char *facts = g_strdup_printf (
      "%s · %s", rs_vocabulary_label (RS_TYPE_LEVEL, rs_exercise_get_level (self->exercise)),
      equipment);

  gtk_label_set_label (self->name_label, rs_exercise_get_name (self->exercise));
  gtk_label_set_label (self->muscles_label, muscles);
  gtk_label_set_label (self->facts_label, facts);

  g_clear_pointer (&self->description, g_free);
  self->description = g_strdup_printf ("%s. %s", muscles, facts);
}

void
rs_exercise_card_set_exercise (RsExerciseCard *self, RsExercise *exercise)
{
  g_return_if_fail (RS_IS_EXERCISE_CARD (self));
  g_return_if_fail (exercise == NULL || RS_IS_EXERCISE (exercise));

  if (rs_property_set_object (self, &self->exercise, exercise, properties[PROP_EXERCISE]) &&
      exercise != NULL)
    show_exercise (self);
}

RsExercise *
rs_exercise_card_get_exercise (RsExerciseCard *self)
{
  g_return_val_if_fail (RS_IS_EXERCISE_CARD (self), NULL);

  return self->exercise;
}

const char *
rs_exercise_card_get_description (RsExerciseCard *self)
{
  g_return_val_if_fail (RS_IS_EXERCISE_CARD (self), NULL);

  return self->description != NULL ? self->description : "";
}
