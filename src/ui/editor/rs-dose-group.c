/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/editor/rs-dose-group.h"

#include "ui/widgets/rs-tempo-text.h"

#include <glib/gi18n.h>

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

/* Shows whether the tempo can be read; of what is counted in seconds it does not matter. */
static void
show_tempo (RsDoseGroup *self)
{
  const char *wrong = rs_tempo_text_check (gtk_editable_get_text (self->tempo), &self->tempo_value);
  const char *text = wrong != NULL ? wrong : C_ ("dose", "Seconds down, hold and up");
  gboolean matters = get_measure (self) == RS_MEASURE_REPS;

  self->wrong = matters ? wrong : NULL;
  adw_action_row_set_subtitle (self->tempo_row, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->tempo), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  text, -1);
  gtk_accessible_update_state (
      GTK_ACCESSIBLE (self->tempo), GTK_ACCESSIBLE_STATE_INVALID,
      wrong != NULL ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE, -1);
  if (wrong != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (self->tempo_row), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->tempo_row), "error");
  gtk_widget_set_visible (GTK_WIDGET (self->tempo_row), matters);
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
  RsMeasure measure = get_measure (self);
  const char *title =
      measure == RS_MEASURE_TIME ? C_ ("dose", "Seconds") : C_ ("dose", "Repetitions");

  gtk_adjustment_set_upper (gtk_spin_button_get_adjustment (self->amount),
                            rs_dose_max_amount (measure));
  gtk_spin_button_set_increments (self->amount, measure == RS_MEASURE_TIME ? 5 : 1, 10);
  adw_preferences_row_set_title (self->amount_row, title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->amount), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  title, -1);
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
  dose.rest_s = (guint) gtk_spin_button_get_value_as_int (self->rest);
  dose.per_side = adw_switch_row_get_active (self->per_side);
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
