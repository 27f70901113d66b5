/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/routines/rs-dose-popover.h"

#include "base/common/rs-text.h"
#include "core/exercise/rs-dose-parse.h"
#include "ui/widgets/rs-dose-rows.h"

#include <glib/gi18n.h>

struct _RsDosePopover
{
  GtkPopover parent_instance;

  RsItem *before;
  gboolean rounds; /* the block counts the sets */
  RsDose dose;     /* as it is now, valid */
  gboolean setting;
  gboolean cancelled;
  gboolean bad_tempo;

  GtkLabel *title;
  GtkEditable *text;
  GtkLabel *text_problem;
  AdwToggleGroup *measure;
  GtkWidget *sets_row;
  GtkSpinButton *sets;
  AdwPreferencesRow *amount_row;
  GtkSpinButton *amount;
  GtkWidget *up_to_row;
  GtkSpinButton *up_to;
  AdwSwitchRow *open;
  AdwSwitchRow *per_side;
  GtkWidget *switch_row;
  GtkSpinButton *side_switch;
  GtkWidget *load_row;
  GtkSpinButton *load;
  GtkDropDown *load_kind;
  AdwActionRow *tempo_row;
  GtkEditable *tempo;
  GtkSpinButton *rpe;
  GtkWidget *rest_row;
  GtkSpinButton *rest;
  GtkSpinButton *rest_after;
  GtkEditable *note;
};

G_DEFINE_FINAL_TYPE (RsDosePopover, rs_dose_popover, GTK_TYPE_POPOVER)

/* As in the template. */
enum
{
  LOAD_BODY,
  LOAD_KG,
  LOAD_LB,
  LOAD_BAND,
};

static guint
load_choice (const RsDose *dose)
{
  if (dose->load_kind == RS_LOAD_BAND)
    return LOAD_BAND;
  if (dose->load_kind == RS_LOAD_LB)
    return LOAD_LB;

  return dose->load_kg > 0 ? LOAD_KG : LOAD_BODY;
}

/* --- From the dose to the fields --- */

static void
show_what_matters (RsDosePopover *self)
{
  guint choice = gtk_drop_down_get_selected (self->load_kind);

  rs_dose_rows_show_measure (self->amount_row, self->amount, self->dose.measure);
  gtk_adjustment_set_upper (gtk_spin_button_get_adjustment (self->up_to),
                            rs_dose_max_amount (self->dose.measure));
  rs_dose_rows_show_open (ADW_PREFERENCES_ROW (self->open), self->dose.measure);
  gtk_widget_set_sensitive (self->up_to_row, !self->dose.open);
  if (self->dose.open)
    gtk_spin_button_set_value (self->up_to, 0);
  gtk_widget_set_visible (self->sets_row, !self->rounds);
  gtk_widget_set_visible (self->rest_row, !self->rounds);
  gtk_widget_set_visible (self->switch_row, self->dose.per_side);
  gtk_widget_set_visible (GTK_WIDGET (self->load), choice == LOAD_KG || choice == LOAD_LB);
  gtk_widget_set_visible (GTK_WIDGET (self->tempo_row), self->dose.measure == RS_MEASURE_REPS);
}

static void
show_fields (RsDosePopover *self)
{
  const RsDose *dose = &self->dose;
  g_autofree char *tempo = rs_tempo_to_text (&dose->tempo);

  self->setting = TRUE;
  adw_toggle_group_set_active_name (self->measure,
                                    dose->measure == RS_MEASURE_TIME ? "time" : "reps");
  gtk_drop_down_set_selected (self->load_kind, load_choice (dose));
  show_what_matters (self);
  gtk_spin_button_set_value (self->sets, dose->sets);
  gtk_spin_button_set_value (self->amount, dose->amount);
  gtk_spin_button_set_value (self->up_to, dose->up_to);
  adw_switch_row_set_active (self->open, dose->open);
  adw_switch_row_set_active (self->per_side, dose->per_side);
  gtk_spin_button_set_value (self->side_switch, dose->per_side ? dose->switch_s : RS_DOSE_SWITCH_S);
  gtk_spin_button_set_value (self->load, rs_dose_get_load (dose));
  gtk_editable_set_text (self->tempo, tempo != NULL ? tempo : "");
  gtk_spin_button_set_value (self->rpe, dose->rpe);
  gtk_spin_button_set_value (self->rest, dose->rest_s);
  self->setting = FALSE;
}

static void
show_problem (RsDosePopover *self, const char *problem)
{
  gtk_label_set_label (self->text_problem, problem != NULL ? problem : "");
  gtk_widget_set_visible (GTK_WIDGET (self->text_problem), problem != NULL);
  if (problem != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (self->text), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->text), "error");
  gtk_accessible_update_state (
      GTK_ACCESSIBLE (self->text), GTK_ACCESSIBLE_STATE_INVALID,
      problem != NULL ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE, -1);
}

static void
show_text (RsDosePopover *self)
{
  g_autofree char *text =
      self->rounds ? rs_dose_to_round_text (&self->dose) : rs_dose_to_text (&self->dose);

  self->setting = TRUE;
  gtk_editable_set_text (self->text, text);
  self->setting = FALSE;
  show_problem (self, NULL);
}

/* --- From the fields to the dose --- */

static void
read_load (RsDosePopover *self, RsDose *dose)
{
  guint choice = gtk_drop_down_get_selected (self->load_kind);
  double load = gtk_spin_button_get_value (self->load);

  if (choice == LOAD_BAND)
    rs_dose_set_load (dose, RS_LOAD_BAND, 0);
  else if (choice == LOAD_LB)
    rs_dose_set_load (dose, RS_LOAD_LB, load);
  else
    rs_dose_set_load (dose, RS_LOAD_KG, choice == LOAD_KG ? load : 0);
}

static void
on_field_changed_cb (RsDosePopover *self)
{
  RsDose dose = self->dose;
  const char *name;
  RsTempo tempo = dose.tempo;

  if (self->setting)
    return;

  name = adw_toggle_group_get_active_name (self->measure);
  dose.measure = g_strcmp0 (name, "time") == 0 ? RS_MEASURE_TIME : RS_MEASURE_REPS;
  dose.sets = (guint) gtk_spin_button_get_value_as_int (self->sets);
  dose.amount = (guint) gtk_spin_button_get_value_as_int (self->amount);
  dose.up_to = (guint) gtk_spin_button_get_value_as_int (self->up_to);
  dose.open = adw_switch_row_get_active (self->open);
  dose.per_side = adw_switch_row_get_active (self->per_side);
  dose.switch_s = (guint) gtk_spin_button_get_value_as_int (self->side_switch);
  dose.rest_s = (guint) gtk_spin_button_get_value_as_int (self->rest);
  dose.rpe = gtk_spin_button_get_value (self->rpe);
  read_load (self, &dose);
  self->bad_tempo =
      rs_dose_rows_check_tempo (self->tempo_row, self->tempo, dose.measure, &tempo) != NULL;
  if (!self->bad_tempo)
    dose.tempo = tempo;

  self->dose = rs_dose_clamp (&dose);
  self->setting = TRUE;
  show_what_matters (self);
  self->setting = FALSE;
  show_text (self);
}

static void
on_text_changed_cb (RsDosePopover *self)
{
  RsDose dose = self->dose;
  g_autoptr (GError) error = NULL;

  if (self->setting)
    return;

  if (!rs_dose_parse (gtk_editable_get_text (self->text), &self->dose, &dose, &error))
    {
      show_problem (self, error->message);
      return;
    }

  if (self->rounds && dose.sets != self->dose.sets)
    {
      show_problem (self, _ ("Here the rounds count the sets. They are in the block’s settings."));
      return;
    }

  show_problem (self, NULL);
  self->dose = dose;
  show_fields (self);
}

static void
on_text_activate_cb (RsDosePopover *self)
{
  if (!gtk_widget_get_visible (GTK_WIDGET (self->text_problem)))
    gtk_popover_popdown (GTK_POPOVER (self));
}

/* What stands for nothing is a dash. */
static gboolean
on_optional_output_cb (RsDosePopover *self, GtkSpinButton *button)
{
  GtkAdjustment *adjustment = gtk_spin_button_get_adjustment (button);
  double value = gtk_adjustment_get_value (adjustment);
  gboolean none = value <= gtk_adjustment_get_lower (adjustment);
  g_autofree char *text = none ? g_strdup ("–") : rs_text_number (value, 1);

  if (!g_str_equal (text, gtk_editable_get_text (GTK_EDITABLE (button))))
    gtk_editable_set_text (GTK_EDITABLE (button), text);
  return TRUE;
}

static int
on_optional_input_cb (RsDosePopover *self, double *value, GtkSpinButton *button)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (button));
  char *end = NULL;

  *value = g_strtod (text, &end);
  if (end == text)
    *value = gtk_adjustment_get_lower (gtk_spin_button_get_adjustment (button));
  return TRUE;
}

static gboolean
on_load_output_cb (RsDosePopover *self)
{
  g_autofree char *text = rs_text_number (gtk_spin_button_get_value (self->load), 2);

  if (!g_str_equal (text, gtk_editable_get_text (GTK_EDITABLE (self->load))))
    gtk_editable_set_text (GTK_EDITABLE (self->load), text);
  return TRUE;
}

static gboolean
on_key_cb (RsDosePopover *self, guint keyval)
{
  if (keyval == GDK_KEY_Escape)
    self->cancelled = TRUE;
  return GDK_EVENT_PROPAGATE;
}

/* A number that was typed counts although nobody left its field. */
static void
rs_dose_popover_closed (GtkPopover *popover)
{
  RsDosePopover *self = RS_DOSE_POPOVER (popover);
  GtkSpinButton *buttons[] = { self->sets, self->amount, self->up_to, self->side_switch,
                               self->load, self->rpe,    self->rest,  self->rest_after };

  if (!self->cancelled)
    for (guint i = 0; i < G_N_ELEMENTS (buttons); i++)
      gtk_spin_button_update (buttons[i]);

  if (GTK_POPOVER_CLASS (rs_dose_popover_parent_class)->closed != NULL)
    GTK_POPOVER_CLASS (rs_dose_popover_parent_class)->closed (popover);
}

static void
rs_dose_popover_dispose (GObject *object)
{
  RsDosePopover *self = RS_DOSE_POPOVER (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), RS_TYPE_DOSE_POPOVER);
  g_clear_object (&self->before);

  G_OBJECT_CLASS (rs_dose_popover_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *klass)
{
  gtk_widget_class_set_template_from_resource (klass, RS_RESOURCE_PATH "/ui/rs-dose-popover.ui");
  gtk_widget_class_bind_template_child (klass, RsDosePopover, title);
  gtk_widget_class_bind_template_child (klass, RsDosePopover, text);
  gtk_widget_class_bind_template_child (klass, RsDosePopover, text_problem);
  gtk_widget_class_bind_template_child (klass, RsDosePopover, measure);
  gtk_widget_class_bind_template_child (klass, RsDosePopover, sets_row);
  gtk_widget_class_bind_template_child (klass, RsDosePopover, sets);
  gtk_widget_class_bind_template_child (klass, RsDosePopover, amount_row);
  gtk_widget_class_bind_template_child (klass, RsDosePopover, amount);
  gtk_widget_class_bind_template_child (klass, RsDosePopover, up_to_row);
  gtk_widget_class_bind_template_child (klass, RsDosePopover, up_to);
  gtk_widget_class_bind_template_child (klass, RsDosePopover, open);
  gtk_widget_class_bind_template_child (klass, RsDosePopover, per_side);
  gtk_widget_class_bind_template_child (klass, RsDosePopover, switch_row);
  gtk_widget_class_bind_template_child (klass, RsDosePopover, side_switch);
  gtk_widget_class_bind_template_child (klass, RsDosePopover, load_row);
  gtk_widget_class_bind_template_child (klass, RsDosePopover, load);
  gtk_widget_class_bind_template_child (klass, RsDosePopover, load_kind);
  gtk_widget_class_bind_template_child (klass, RsDosePopover, tempo_row);
  gtk_widget_class_bind_template_child (klass, RsDosePopover, tempo);
  gtk_widget_class_bind_template_child (klass, RsDosePopover, rpe);
  gtk_widget_class_bind_template_child (klass, RsDosePopover, rest_row);
  gtk_widget_class_bind_template_child (klass, RsDosePopover, rest);
  gtk_widget_class_bind_template_child (klass, RsDosePopover, rest_after);
  gtk_widget_class_bind_template_child (klass, RsDosePopover, note);
  gtk_widget_class_bind_template_callback (klass, on_field_changed_cb);
  gtk_widget_class_bind_template_callback (klass, on_text_changed_cb);
  gtk_widget_class_bind_template_callback (klass, on_text_activate_cb);
  gtk_widget_class_bind_template_callback (klass, on_optional_output_cb);
  gtk_widget_class_bind_template_callback (klass, on_optional_input_cb);
  gtk_widget_class_bind_template_callback (klass, on_load_output_cb);
  gtk_widget_class_bind_template_callback (klass, on_key_cb);
  gtk_widget_class_bind_template_callback (klass, gtk_popover_popdown);
}

static void
rs_dose_popover_class_init (RsDosePopoverClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rs_dose_popover_dispose;
  GTK_POPOVER_CLASS (klass)->closed = rs_dose_popover_closed;

  g_type_ensure (ADW_TYPE_TOGGLE_GROUP);
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
rs_dose_popover_init (RsDosePopover *self)
{
  self->setting = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  /* As in the row: digits have no direction of their own. */
  gtk_widget_set_direction (GTK_WIDGET (self->text), GTK_TEXT_DIR_LTR);
  gtk_widget_set_direction (GTK_WIDGET (gtk_editable_get_delegate (GTK_EDITABLE (self->text))),
                            GTK_TEXT_DIR_LTR);
  self->setting = FALSE;
}

GtkWidget *
rs_dose_popover_new (RsRoutineEditor *editor, RsItem *item, RsBlock *block)
{
  RsDosePopover *self;

  g_return_val_if_fail (RS_IS_ROUTINE_EDITOR (editor), NULL);
  g_return_val_if_fail (RS_IS_ITEM (item) && block != NULL, NULL);

  self = g_object_new (RS_TYPE_DOSE_POPOVER, NULL);
  self->before = g_object_ref (item);
  self->rounds = rs_block_has_rounds (block);
  self->dose = *rs_item_get_dose (item);
  gtk_label_set_label (self->title, rs_routine_editor_get_name (editor, item));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  rs_routine_editor_get_name (editor, item), -1);
  gtk_spin_button_set_value (self->rest_after, rs_item_get_rest_after (item));
  gtk_editable_set_text (self->note, rs_item_get_note (item));
  show_fields (self);
  show_text (self);
  return GTK_WIDGET (self);
}

RsItem *
rs_dose_popover_dup_item (RsDosePopover *self)
{
  g_autoptr (RsItem) item = NULL;
  g_autofree char *note = NULL;

  g_return_val_if_fail (RS_IS_DOSE_POPOVER (self), NULL);

  if (self->cancelled)
    return NULL;

  note = g_strstrip (g_strdup (gtk_editable_get_text (self->note)));
  item = rs_item_new_full (rs_item_get_exercise_id (self->before), &self->dose,
                           gtk_spin_button_get_value_as_int (self->rest_after), note);
  return rs_item_equal (item, self->before) ? NULL : g_steal_pointer (&item);
}

RsEditVerb
rs_dose_popover_get_verb (RsDosePopover *self)
{
  g_return_val_if_fail (RS_IS_DOSE_POPOVER (self), RS_EDIT_DOSE);

  if (!rs_dose_equal (&self->dose, rs_item_get_dose (self->before)))
    return RS_EDIT_DOSE;
  if (gtk_spin_button_get_value_as_int (self->rest_after) != rs_item_get_rest_after (self->before))
    return RS_EDIT_REST;

  return RS_EDIT_NOTE;
}
