/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/progress/rs-workout-dialog.h"

#include "ui/progress/rs-workout-text.h"
#include "ui/widgets/rs-effort-text.h"
#include "ui/widgets/rs-sets-row.h"

struct _RsWorkoutDialog
{
  AdwDialog parent_instance;

  GtkLabel *name_label;
  GtkLabel *when_label;
  GtkLabel *summary_label;
  GtkLabel *effort_label;
  GtkLabel *note_label;
  GtkListBox *list;
};

G_DEFINE_FINAL_TYPE (RsWorkoutDialog, rs_workout_dialog, ADW_TYPE_DIALOG)

static void
fill (RsWorkoutDialog *self, RsWorkout *workout, RsCatalogue *catalogue)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  g_autofree char *when = rs_workout_text_when (workout, zone);
  g_autofree char *summary = rs_workout_text_summary (workout);
  g_autofree char *effort = rs_effort_text (rs_workout_get_rpe (workout));
  const char *note = rs_workout_get_note (workout);

  gtk_label_set_label (self->name_label, rs_workout_get_routine_name (workout));
  gtk_label_set_label (self->when_label, when);
  gtk_label_set_label (self->summary_label, summary);
  gtk_label_set_label (self->effort_label, effort != NULL ? effort : "");
  gtk_widget_set_visible (GTK_WIDGET (self->effort_label), effort != NULL);
  gtk_label_set_label (self->note_label, note);
  gtk_widget_set_visible (GTK_WIDGET (self->note_label), note[0] != '\0');
  gtk_widget_set_visible (GTK_WIDGET (self->list), rs_workout_get_n_records (workout) > 0);
  rs_sets_row_add_all (self->list, workout, catalogue);
}

static void
rs_workout_dialog_dispose (GObject *object)
{
  /* Without this libadwaita 1.7 keeps what is in it. */
  adw_dialog_set_child (ADW_DIALOG (object), NULL);
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
  gtk_widget_class_bind_template_child (widget_class, RsWorkoutDialog, effort_label);
  gtk_widget_class_bind_template_child (widget_class, RsWorkoutDialog, note_label);
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
