/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/exercises/rs-exercise-card.h"

#include "core/base/rs-property.h"
#include "ui/widgets/rs-figure-thumbnail.h"

#include <glib/gi18n.h>

struct _RsExerciseCard
{
  GtkWidget parent_instance;

  RsExercise *exercise;
  char *description;

  RsFigureThumbnail *thumbnail;
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

/* The cell of the grid is what is pointed at and has the keys. */
static void
on_cell_state_cb (RsExerciseCard *self, GtkStateFlags before, GtkWidget *cell)
{
  GtkStateFlags flags = gtk_widget_get_state_flags (cell);
  gboolean focused =
      (flags & GTK_STATE_FLAG_FOCUSED) != 0 && (flags & GTK_STATE_FLAG_FOCUS_VISIBLE) != 0;

  rs_figure_thumbnail_set_playing (self->thumbnail,
                                   (flags & GTK_STATE_FLAG_PRELIGHT) != 0 || focused);
}

static void
rs_exercise_card_root (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (rs_exercise_card_parent_class)->root (widget);

  g_signal_connect_object (gtk_widget_get_parent (widget), "state-flags-changed",
                           G_CALLBACK (on_cell_state_cb), widget, G_CONNECT_SWAPPED);
}

static void
rs_exercise_card_unroot (GtkWidget *widget)
{
  g_signal_handlers_disconnect_by_func (gtk_widget_get_parent (widget), on_cell_state_cb, widget);
  rs_figure_thumbnail_set_playing (RS_EXERCISE_CARD (widget)->thumbnail, FALSE);

  GTK_WIDGET_CLASS (rs_exercise_card_parent_class)->unroot (widget);
}

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
  widget_class->root = rs_exercise_card_root;
  widget_class->unroot = rs_exercise_card_unroot;

  properties[PROP_EXERCISE] =
      g_param_spec_object ("exercise", NULL, NULL, RS_TYPE_EXERCISE,
                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (RS_TYPE_FIGURE_THUMBNAIL);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RS_RESOURCE_PATH "/ui/rs-exercise-card.ui");
  gtk_widget_class_bind_template_child (widget_class, RsExerciseCard, thumbnail);
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
rs_exercise_card_new (RsMovements *movements)
{
  RsExerciseCard *self = g_object_new (RS_TYPE_EXERCISE_CARD, NULL);

  rs_figure_thumbnail_set_movements (self->thumbnail, movements);
  return self;
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

  rs_figure_thumbnail_set_exercise_id (self->thumbnail, rs_exercise_get_id (self->exercise));
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
