/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/editor/rs-exercise-editor-private.h"

#include "core/store/rs-exercise-file.h"
#include "ui/widgets/rs-announcer.h"
#include "ui/widgets/rs-dialog-focus.h"

#include <glib/gi18n.h>

enum
{
  SIGNAL_SAVED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RsExerciseEditor, rs_exercise_editor, ADW_TYPE_DIALOG)

/* What a form for a new exercise begins with. */
static RsExerciseFacts *
create_facts (void)
{
  RsExerciseFacts *facts = rs_exercise_facts_new ();

  facts->dose = (RsDose) { .measure = RS_MEASURE_REPS, .sets = 3, .amount = 10, .rest_s = 60 };
  return facts;
}

/* Why it can't be saved, from the fields, and at last from the form of the file. */
static char *
dup_wrong (RsExerciseEditor *self, gpointer *place)
{
  const char *wrong = rs_exercise_editor_check_fields (self, place);
  g_autoptr (RsExerciseFacts) facts = NULL;
  g_autoptr (GError) error = NULL;

  if (wrong != NULL)
    return g_strdup (wrong);
  if (rs_picture_row_get_busy (self->picture))
    {
      *place = self->picture;
      return g_strdup (C_ ("editor", "The picture is still being read"));
    }

  facts = rs_exercise_editor_dup_facts (self);
  *place = self;
  return rs_exercise_file_check_facts (facts, &error) ? NULL : g_strdup (error->message);
}

static void
show_wrong (RsExerciseEditor *self)
{
  gpointer place = NULL;
  g_autofree char *wrong = dup_wrong (self, &place);
  gboolean elsewhere = wrong != NULL && place != self->wrong_place;

  g_set_str (&self->wrong, wrong);
  self->wrong_place = wrong != NULL ? place : NULL;
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "editor.save",
                                 self->edited && self->wrong == NULL);
  gtk_label_set_label (self->reason, wrong != NULL ? wrong : "");
  gtk_widget_set_visible (GTK_WIDGET (self->reason), wrong != NULL && self->edited);
  gtk_widget_set_tooltip_text (self->save_button, wrong);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->save_button),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, wrong != NULL ? wrong : "",
                                  -1);
  /* Once for each field, and not with each letter. */
  if (elsewhere && self->edited)
    rs_announce (GTK_WIDGET (self), wrong);
}

void
rs_exercise_editor_changed (RsExerciseEditor *self)
{
  if (self->setting)
    return;

  self->edited = TRUE;
  adw_dialog_set_can_close (ADW_DIALOG (self), FALSE);
  rs_exercise_editor_follow (self);
  show_wrong (self);
}

static void
on_changed_cb (RsExerciseEditor *self)
{
  rs_exercise_editor_changed (self);
}

static void
save_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  RsExerciseEditor *self = RS_EXERCISE_EDITOR (widget);
  g_autoptr (RsExercise) before = NULL;
  RsExerciseFacts *facts;
  RsExercise *saved;

  rs_dose_group_update (self->dose);
  if (self->wrong != NULL)
    return;

  facts = rs_exercise_editor_dup_facts (self);
  g_set_object (&before, self->exercise);
  if (before != NULL)
    saved = rs_store_change_exercise (self->store, before, facts);
  else
    saved = rs_store_add_exercise (self->store, facts);

  g_signal_emit (self, signals[SIGNAL_SAVED], 0, saved, before);
  adw_dialog_force_close (ADW_DIALOG (self));
}

static void
on_discard_cb (RsExerciseEditor *self, const char *response)
{
  if (g_str_equal (response, "discard"))
    adw_dialog_force_close (ADW_DIALOG (self));
}

static void
on_close_attempt_cb (RsExerciseEditor *self)
{
  AdwAlertDialog *question = ADW_ALERT_DIALOG (
      adw_alert_dialog_new (C_ ("editor", "Discard What You Wrote?"),
                            C_ ("editor", "This exercise has changes that are not saved.")));

  adw_alert_dialog_add_response (question, "keep", C_ ("editor", "_Keep Editing"));
  adw_alert_dialog_add_response (question, "discard", C_ ("editor", "_Discard"));
  adw_alert_dialog_set_response_appearance (question, "discard", ADW_RESPONSE_DESTRUCTIVE);
  adw_alert_dialog_set_default_response (question, "keep");
  adw_alert_dialog_set_close_response (question, "keep");
  g_signal_connect_object (question, "response", G_CALLBACK (on_discard_cb), self,
                           G_CONNECT_SWAPPED);
  adw_dialog_present (ADW_DIALOG (question), GTK_WIDGET (self));
}

static void
rs_exercise_editor_dispose (GObject *object)
{
  RsExerciseEditor *self = RS_EXERCISE_EDITOR (object);

  self->setting = TRUE;
  /* libadwaita 1.7 would leave behind what is in a dialog that may not close and is made to. */
  adw_dialog_set_child (ADW_DIALOG (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), RS_TYPE_EXERCISE_EDITOR);
  g_clear_object (&self->exercise);
  g_clear_object (&self->movements);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (rs_exercise_editor_parent_class)->dispose (object);
}

static void
rs_exercise_editor_finalize (GObject *object)
{
  RsExerciseEditor *self = RS_EXERCISE_EDITOR (object);

  g_clear_pointer (&self->before, rs_exercise_facts_free);
  g_clear_pointer (&self->wrong, g_free);

  G_OBJECT_CLASS (rs_exercise_editor_parent_class)->finalize (object);
}

static void
bind_template (GtkWidgetClass *klass)
{
  gtk_widget_class_set_template_from_resource (klass, RS_RESOURCE_PATH "/ui/rs-exercise-editor.ui");
  gtk_widget_class_bind_template_child (klass, RsExerciseEditor, header_bar);
  gtk_widget_class_bind_template_child (klass, RsExerciseEditor, save_button);
  gtk_widget_class_bind_template_child (klass, RsExerciseEditor, reason);
  gtk_widget_class_bind_template_child (klass, RsExerciseEditor, names_group);
  gtk_widget_class_bind_template_child (klass, RsExerciseEditor, pattern);
  gtk_widget_class_bind_template_child (klass, RsExerciseEditor, position);
  gtk_widget_class_bind_template_child (klass, RsExerciseEditor, level);
  gtk_widget_class_bind_template_child (klass, RsExerciseEditor, dose);
  gtk_widget_class_bind_template_child (klass, RsExerciseEditor, muscles_group);
  gtk_widget_class_bind_template_child (klass, RsExerciseEditor, equipment_group);
  gtk_widget_class_bind_template_child (klass, RsExerciseEditor, drawing_group);
  gtk_widget_class_bind_template_child (klass, RsExerciseEditor, texts_group);
  gtk_widget_class_bind_template_child (klass, RsExerciseEditor, mistakes);
  gtk_widget_class_bind_template_child (klass, RsExerciseEditor, links_group);
  gtk_widget_class_bind_template_callback (klass, adw_dialog_close);
  gtk_widget_class_bind_template_callback (klass, on_changed_cb);
  gtk_widget_class_bind_template_callback (klass, on_close_attempt_cb);
}

static void
rs_exercise_editor_class_init (RsExerciseEditorClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rs_exercise_editor_dispose;
  object_class->finalize = rs_exercise_editor_finalize;

  /**
   * RsExerciseEditor::saved:
   * @exercise: the exercise as it is now
   * @before: (nullable): as it was
   */
  signals[SIGNAL_SAVED] =
      g_signal_new ("saved", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 2, RS_TYPE_EXERCISE, RS_TYPE_EXERCISE);

  g_type_ensure (RS_TYPE_DOSE_GROUP);
  g_type_ensure (RS_TYPE_MISTAKES_GROUP);
  bind_template (widget_class);
  gtk_widget_class_install_action (widget_class, "editor.save", NULL, save_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_s, GDK_CONTROL_MASK, "editor.save",
                                       NULL);
  /* Accelerators of the application do not come into a dialog. */
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_q, GDK_CONTROL_MASK, "app.quit", NULL);
}

static void
rs_exercise_editor_init (RsExerciseEditor *self)
{
  self->setting = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwDialog *
rs_exercise_editor_new (RsStore *store, RsMovements *movements, RsExercise *exercise)
{
  RsExerciseEditor *self;
  GtkWidget *first;

  g_return_val_if_fail (RS_IS_STORE (store), NULL);
  g_return_val_if_fail (movements == NULL || RS_IS_MOVEMENTS (movements), NULL);
  g_return_val_if_fail (exercise == NULL || rs_exercise_get_own (exercise), NULL);

  self = g_object_new (RS_TYPE_EXERCISE_EDITOR, NULL);
  self->store = g_object_ref (store);
  g_set_object (&self->movements, movements);
  g_set_object (&self->exercise, exercise);
  self->before = exercise != NULL ? rs_exercise_facts_copy (rs_exercise_get_facts (exercise))
                                  : create_facts ();
  if (exercise != NULL)
    adw_dialog_set_title (ADW_DIALOG (self), C_ ("editor", "Edit Exercise"));

  rs_exercise_editor_create_fields (self);
  rs_exercise_editor_show_facts (self, self->before);
  rs_exercise_editor_follow (self);
  self->setting = FALSE;
  show_wrong (self);
  if (exercise == NULL)
    rs_text_row_set_wrong (self->name, NULL);

  first = rs_text_row_get_field (self->name);
  adw_dialog_set_focus (ADW_DIALOG (self), first);
  rs_dialog_focus_enable (first);
  return ADW_DIALOG (self);
}

const char *
rs_exercise_editor_get_wrong (RsExerciseEditor *self)
{
  g_return_val_if_fail (RS_IS_EXERCISE_EDITOR (self), NULL);

  return self->wrong;
}
