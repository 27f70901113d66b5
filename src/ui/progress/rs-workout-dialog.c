/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/progress/rs-workout-dialog.h"

#include "ui/progress/rs-workout-text.h"

struct _RsWorkoutDialog
{
  AdwDialog parent_instance;

  GtkLabel *name_label;
  GtkLabel *when_label;
  GtkLabel *summary_label;
  GtkListBox *list;
};

G_DEFINE_FINAL_TYPE (RsWorkoutDialog, rs_workout_dialog, ADW_TYPE_DIALOG)

static void
add_exercise (RsWorkoutDialog *self, RsWorkout *workout, guint first, RsCatalogue *catalogue)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *sets = rs_workout_text_sets (workout, first);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row),
                                 rs_workout_text_exercise (workout, first, catalogue));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), sets);
  gtk_list_box_append (self->list, row);
}

static void
fill (RsWorkoutDialog *self, RsWorkout *workout, RsCatalogue *catalogue)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  g_autofree char *when = rs_workout_text_when (workout, zone);
  g_autofree char *summary = rs_workout_text_summary (workout);
  guint n = rs_workout_get_n_records (workout);

  gtk_label_set_label (self->name_label, rs_workout_get_routine_name (workout));
  gtk_label_set_label (self->when_label, when);
  gtk_label_set_label (self->summary_label, summary);
  gtk_widget_set_visible (GTK_WIDGET (self->list), n > 0);

  for (guint i = 0; i < n; i = rs_workout_text_get_end_of_exercise (workout, i))
    add_exercise (self, workout, i, catalogue);
}

static void
rs_workout_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), RS_TYPE_WORKOUT_DIALOG);

  G_OBJECT_CLASS (rs_workout_dialog_parent_class)->dispose (object);
}

static void
rs_workout_dialog_class_init (RsWorkoutDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rs_workout_dialog_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RS_RESOURCE_PATH "/ui/rs-workout-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, RsWorkoutDialog, name_label);
  gtk_widget_class_bind_template_child (widget_class, RsWorkoutDialog, when_label);
  gtk_widget_class_bind_template_child (widget_class, RsWorkoutDialog, summary_label);
  gtk_widget_class_bind_template_child (widget_class, RsWorkoutDialog, list);
}

static void
rs_workout_dialog_init (RsWorkoutDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwDialog *
rs_workout_dialog_new (RsWorkout *workout, RsCatalogue *catalogue)
{
  RsWorkoutDialog *self;

  g_return_val_if_fail (RS_IS_WORKOUT (workout), NULL);
  g_return_val_if_fail (RS_IS_CATALOGUE (catalogue), NULL);

  self = g_object_new (RS_TYPE_WORKOUT_DIALOG, NULL);
  fill (self, workout, catalogue);
  return ADW_DIALOG (self);
}
