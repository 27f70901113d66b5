/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/exercises/rs-exercise-steps.h"

#include "ui/exercises/rs-exercise-rows.h"

#include <glib/gi18n.h>

struct _RsExerciseSteps
{
  AdwPreferencesGroup parent_instance;

  GPtrArray *rows; /* of the group, which has them */
  RsFigureView *figure;
};

G_DEFINE_FINAL_TYPE (RsExerciseSteps, rs_exercise_steps, ADW_TYPE_PREFERENCES_GROUP)

static void
rs_exercise_steps_dispose (GObject *object)
{
  RsExerciseSteps *self = RS_EXERCISE_STEPS (object);

  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_object (&self->figure);

  G_OBJECT_CLASS (rs_exercise_steps_parent_class)->dispose (object);
}

static void
rs_exercise_steps_class_init (RsExerciseStepsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rs_exercise_steps_dispose;
}

static void
rs_exercise_steps_init (RsExerciseSteps *self)
{
  self->rows = g_ptr_array_new ();
}

void
rs_exercise_steps_set_texts (RsExerciseSteps *self, GStrv texts)
{
  g_return_if_fail (RS_IS_EXERCISE_STEPS (self));
  g_return_if_fail (texts != NULL);

  gtk_widget_set_visible (GTK_WIDGET (self), texts[0] != NULL);

  for (guint i = 0; texts[i] != NULL; i++)
    {
      AdwActionRow *row = rs_exercise_rows_add (ADW_PREFERENCES_GROUP (self), texts[i], NULL);

      rs_exercise_rows_number (row, i + 1);
      g_ptr_array_add (self->rows, row);
    }
}

static void
mark (GtkWidget *row, gboolean current)
{
  if (current)
    gtk_widget_add_css_class (row, "current-step");
  else
    gtk_widget_remove_css_class (row, "current-step");
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  current ? C_ ("step", "Being shown") : "", -1);
}

static void
on_step_cb (RsExerciseSteps *self)
{
  guint step = rs_figure_view_get_step (self->figure);

  for (guint i = 0; i < self->rows->len; i++)
    mark (g_ptr_array_index (self->rows, i), i == step);
}

/* Where the figure is above its steps, one who chooses a step wants to see it. */
static void
on_activated_cb (RsExerciseSteps *self, AdwActionRow *row)
{
  GtkWidget *viewport = gtk_widget_get_ancestor (GTK_WIDGET (self->figure), GTK_TYPE_VIEWPORT);
  guint step;

  if (!g_ptr_array_find (self->rows, row, &step))
    return;

  rs_figure_view_go_to_step (self->figure, step);
  if (viewport != NULL)
    gtk_viewport_scroll_to (GTK_VIEWPORT (viewport), GTK_WIDGET (self->figure), NULL);
}

void
rs_exercise_steps_follow (RsExerciseSteps *self, RsFigureView *figure)
{
  g_return_if_fail (RS_IS_EXERCISE_STEPS (self));
  g_return_if_fail (RS_IS_FIGURE_VIEW (figure));
  g_return_if_fail (self->figure == NULL);

  self->figure = g_object_ref (figure);
  for (guint i = 0; i < self->rows->len; i++)
    {
      gpointer row = g_ptr_array_index (self->rows, i);

      gtk_list_box_row_set_activatable (row, TRUE);
      g_signal_connect_object (row, "activated", G_CALLBACK (on_activated_cb), self,
                               G_CONNECT_SWAPPED);
    }

  g_signal_connect_object (figure, "notify::step", G_CALLBACK (on_step_cb), self,
                           G_CONNECT_SWAPPED);
  on_step_cb (self);
}
