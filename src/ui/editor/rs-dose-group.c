/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/editor/rs-dose-group.h"

#include "ui/widgets/rs-dose-rows.h"

struct _RsDoseGroup
{
  AdwPreferencesGroup parent_instance;

  double load_kg;
  RsTempo tempo_value; /* what the entry says, as long as that is a tempo */
  const char *wrong;
  gboolean setting;

  AdwComboRow *measure;
  GtkSpinButton *sets;
  AdwPreferencesRow *amount_row;
  GtkSpinButton *amount;
  AdwSwitchRow *open;
  GtkSpinButton *rest;
  AdwSwitchRow *per_side;
  AdwActionRow *tempo_row;
  GtkEditable *tempo;
};

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RsDoseGroup, rs_dose_group, ADW_TYPE_PREFERENCES_GROUP)

static RsMeasure
get_measure (RsDoseGroup *self)
{
  return adw_combo_row_get_selected (self->measure) == 1 ? RS_MEASURE_TIME : RS_MEASURE_REPS;
}

static void
on_changed_cb (RsDoseGroup *self)
{
  if (!self->setting)
    g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
show_tempo (RsDoseGroup *self)
{
  self->wrong = rs_dose_rows_check_tempo (self->tempo_row, self->tempo, get_measure (self),
                                          &self->tempo_value);
}

static void
on_tempo_changed_cb (RsDoseGroup *self)
{
  show_tempo (self);
  on_changed_cb (self);
}

static void
on_measure_changed_cb (RsDoseGroup *self)
{
  rs_dose_rows_show_measure (self->amount_row, self->amount, get_measure (self));
  rs_dose_rows_show_open (ADW_PREFERENCES_ROW (self->open), get_measure (self));
  on_tempo_changed_cb (self);
}

static void
rs_dose_group_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), RS_TYPE_DOSE_GROUP);

  G_OBJECT_CLASS (rs_dose_group_parent_class)->dispose (object);
}

static void
rs_dose_group_class_init (RsDoseGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rs_dose_group_dispose;

  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RS_RESOURCE_PATH "/ui/rs-dose-group.ui");
  gtk_widget_class_bind_template_child (widget_class, RsDoseGroup, measure);
  gtk_widget_class_bind_template_child (widget_class, RsDoseGroup, sets);
  gtk_widget_class_bind_template_child (widget_class, RsDoseGroup, amount_row);
  gtk_widget_class_bind_template_child (widget_class, RsDoseGroup, amount);
  gtk_widget_class_bind_template_child (widget_class, RsDoseGroup, open);
  gtk_widget_class_bind_template_child (widget_class, RsDoseGroup, rest);
  gtk_widget_class_bind_template_child (widget_class, RsDoseGroup, per_side);
  gtk_widget_class_bind_template_child (widget_class, RsDoseGroup, tempo_row);
  gtk_widget_class_bind_template_child (widget_class, RsDoseGroup, tempo);
  gtk_widget_class_bind_template_callback (widget_class, on_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_measure_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_tempo_changed_cb);
}

static void
rs_dose_group_init (RsDoseGroup *self)
{
  self->setting = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  on_measure_changed_cb (self);
  self->setting = FALSE;
}

RsDose
rs_dose_group_get_dose (RsDoseGroup *self)
{
  RsDose dose = { 0 };

  g_return_val_if_fail (RS_IS_DOSE_GROUP (self), dose);

  dose.measure = get_measure (self);
  dose.sets = (guint) gtk_spin_button_get_value_as_int (self->sets);
  dose.amount = (guint) gtk_spin_button_get_value_as_int (self->amount);
  dose.open = adw_switch_row_get_active (self->open);
  dose.rest_s = (guint) gtk_spin_button_get_value_as_int (self->rest);
  dose.per_side = adw_switch_row_get_active (self->per_side);
  dose.switch_s = dose.per_side ? RS_DOSE_SWITCH_S : 0;
  dose.load_kg = self->load_kg;
  dose.tempo = self->tempo_value;

  return rs_dose_clamp (&dose);
}

void
rs_dose_group_set_dose (RsDoseGroup *self, const RsDose *dose)
{
  g_autofree char *tempo = NULL;

  g_return_if_fail (RS_IS_DOSE_GROUP (self));
  g_return_if_fail (dose != NULL);

  self->setting = TRUE;
  self->load_kg = dose->load_kg;
  adw_combo_row_set_selected (self->measure, dose->measure == RS_MEASURE_TIME ? 1 : 0);
  on_measure_changed_cb (self);
  gtk_spin_button_set_value (self->sets, dose->sets);
  gtk_spin_button_set_value (self->amount, dose->amount);
  adw_switch_row_set_active (self->open, dose->open);
  gtk_spin_button_set_value (self->rest, dose->rest_s);
  adw_switch_row_set_active (self->per_side, dose->per_side);
  tempo = rs_tempo_to_text (&dose->tempo);
  gtk_editable_set_text (self->tempo, tempo != NULL ? tempo : "");
  show_tempo (self);
  self->setting = FALSE;
}

const char *
rs_dose_group_check (RsDoseGroup *self)
{
  g_return_val_if_fail (RS_IS_DOSE_GROUP (self), NULL);

  return self->wrong;
}

void
rs_dose_group_update (RsDoseGroup *self)
{
  g_return_if_fail (RS_IS_DOSE_GROUP (self));

  gtk_spin_button_update (self->sets);
  gtk_spin_button_update (self->amount);
  gtk_spin_button_update (self->rest);
}
