/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/routines/rs-dose-dialog.h"

#include "base/common/rs-text.h"
#include "ui/widgets/rs-dialog-focus.h"
#include "ui/widgets/rs-dose-rows.h"

struct _RsDoseDialog
{
  AdwDialog parent_instance;

  RsDose before;
  RsTempo tempo_value; /* what the entry says, as long as that is a tempo */

  AdwWindowTitle *title;
  AdwToggleGroup *measure;
  GtkSpinButton *sets;
  AdwPreferencesRow *amount_row;
  GtkSpinButton *amount;
  GtkSpinButton *rest;
  AdwSwitchRow *per_side;
  GtkSpinButton *load;
  AdwActionRow *tempo_row;
  GtkEditable *tempo;
  GtkWidget *apply_button;
};

enum
{
  SIGNAL_APPLIED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RsDoseDialog, rs_dose_dialog, ADW_TYPE_DIALOG)

static RsMeasure
get_measure (RsDoseDialog *self)
{
  const char *name = adw_toggle_group_get_active_name (self->measure);

  return g_strcmp0 (name, "time") == 0 ? RS_MEASURE_TIME : RS_MEASURE_REPS;
}

/* What the fields say now. */
static RsDose
read_dose (RsDoseDialog *self)
{
  RsDose dose = { 0 };

  dose.measure = get_measure (self);
  dose.sets = (guint) gtk_spin_button_get_value_as_int (self->sets);
  dose.amount = (guint) gtk_spin_button_get_value_as_int (self->amount);
  dose.rest_s = (guint) gtk_spin_button_get_value_as_int (self->rest);
  dose.per_side = adw_switch_row_get_active (self->per_side);
  dose.load_kg = gtk_spin_button_get_value (self->load);
  dose.tempo = self->tempo_value;

  return rs_dose_clamp (&dose);
}

static void
apply_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  RsDoseDialog *self = RS_DOSE_DIALOG (widget);
  RsDose dose;

  /* A number that was typed counts although nobody left its field. */
  gtk_spin_button_update (self->sets);
  gtk_spin_button_update (self->amount);
  gtk_spin_button_update (self->rest);
  gtk_spin_button_update (self->load);

  dose = read_dose (self);
  if (!rs_dose_equal (&dose, &self->before))
    g_signal_emit (self, signals[SIGNAL_APPLIED], 0, &dose);
  adw_dialog_close (ADW_DIALOG (self));
}

static gboolean
on_load_output_cb (RsDoseDialog *self)
{
  g_autofree char *text = rs_text_number (gtk_spin_button_get_value (self->load), 2);

  if (!g_str_equal (text, gtk_editable_get_text (GTK_EDITABLE (self->load))))
    gtk_editable_set_text (GTK_EDITABLE (self->load), text);

  return TRUE;
}

static void
on_tempo_changed_cb (RsDoseDialog *self)
{
  const char *wrong = rs_dose_rows_check_tempo (self->tempo_row, self->tempo, get_measure (self),
                                                &self->tempo_value);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "dose.apply", wrong == NULL);
}

static void
on_measure_changed_cb (RsDoseDialog *self)
{
  rs_dose_rows_show_measure (self->amount_row, self->amount, get_measure (self));
  on_tempo_changed_cb (self);
}

static void
rs_dose_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), RS_TYPE_DOSE_DIALOG);

  G_OBJECT_CLASS (rs_dose_dialog_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *klass)
{
  gtk_widget_class_set_template_from_resource (klass, RS_RESOURCE_PATH "/ui/rs-dose-dialog.ui");
  gtk_widget_class_bind_template_child (klass, RsDoseDialog, title);
  gtk_widget_class_bind_template_child (klass, RsDoseDialog, measure);
  gtk_widget_class_bind_template_child (klass, RsDoseDialog, sets);
  gtk_widget_class_bind_template_child (klass, RsDoseDialog, amount_row);
  gtk_widget_class_bind_template_child (klass, RsDoseDialog, amount);
  gtk_widget_class_bind_template_child (klass, RsDoseDialog, rest);
  gtk_widget_class_bind_template_child (klass, RsDoseDialog, per_side);
  gtk_widget_class_bind_template_child (klass, RsDoseDialog, load);
  gtk_widget_class_bind_template_child (klass, RsDoseDialog, tempo_row);
  gtk_widget_class_bind_template_child (klass, RsDoseDialog, tempo);
  gtk_widget_class_bind_template_child (klass, RsDoseDialog, apply_button);
  gtk_widget_class_bind_template_callback (klass, adw_dialog_close);
  gtk_widget_class_bind_template_callback (klass, on_measure_changed_cb);
  gtk_widget_class_bind_template_callback (klass, on_load_output_cb);
  gtk_widget_class_bind_template_callback (klass, on_tempo_changed_cb);
}

static void
rs_dose_dialog_class_init (RsDoseDialogClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rs_dose_dialog_dispose;

  /**
   * RsDoseDialog::applied:
   * @dose: the new dose, valid and another than before
   */
  signals[SIGNAL_APPLIED] =
      g_signal_new ("applied", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 1, RS_TYPE_DOSE | G_SIGNAL_TYPE_STATIC_SCOPE);

  g_type_ensure (ADW_TYPE_TOGGLE_GROUP);
  bind_template (GTK_WIDGET_CLASS (klass));
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "dose.apply", NULL, apply_action);
}

static void
rs_dose_dialog_init (RsDoseDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  rs_dialog_focus_enable (GTK_WIDGET (self->sets));
}

AdwDialog *
rs_dose_dialog_new (const char *name, const RsDose *dose)
{
  RsDoseDialog *self;
  g_autofree char *tempo = NULL;

  g_return_val_if_fail (name != NULL, NULL);
  g_return_val_if_fail (dose != NULL && rs_dose_is_valid (dose), NULL);

  self = g_object_new (RS_TYPE_DOSE_DIALOG, NULL);

  adw_dialog_set_title (ADW_DIALOG (self), name);
  adw_window_title_set_subtitle (self->title, name);
  adw_toggle_group_set_active_name (self->measure,
                                    dose->measure == RS_MEASURE_TIME ? "time" : "reps");
  on_measure_changed_cb (self);
  gtk_spin_button_set_value (self->sets, dose->sets);
  gtk_spin_button_set_value (self->amount, dose->amount);
  gtk_spin_button_set_value (self->rest, dose->rest_s);
  gtk_spin_button_set_value (self->load, dose->load_kg);
  adw_switch_row_set_active (self->per_side, dose->per_side);

  tempo = rs_tempo_to_text (&dose->tempo);
  gtk_editable_set_text (self->tempo, tempo != NULL ? tempo : "");
  on_tempo_changed_cb (self);

  /* As the fields show it, so that one that nobody touched changes nothing. */
  self->before = read_dose (self);

  return ADW_DIALOG (self);
}
