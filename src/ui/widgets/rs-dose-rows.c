/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/widgets/rs-dose-rows.h"

#include "ui/widgets/rs-tempo-text.h"

#include <glib/gi18n.h>

void
rs_dose_rows_show_measure (AdwPreferencesRow *row, GtkSpinButton *amount, RsMeasure measure)
{
  const char *title =
      measure == RS_MEASURE_TIME ? C_ ("dose", "Seconds") : C_ ("dose", "Repetitions");

  gtk_adjustment_set_upper (gtk_spin_button_get_adjustment (amount), rs_dose_max_amount (measure));
  gtk_spin_button_set_increments (amount, measure == RS_MEASURE_TIME ? 5 : 1, 10);
  adw_preferences_row_set_title (row, title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (amount), GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  -1);
}

void
rs_dose_rows_show_open (AdwPreferencesRow *row, RsMeasure measure)
{
  adw_preferences_row_set_title (row, measure == RS_MEASURE_TIME
                                          ? C_ ("dose", "As Long as You Can")
                                          : C_ ("dose", "As Many as You Can"));
}

const char *
rs_dose_rows_check_tempo (AdwActionRow *row, GtkEditable *entry, RsMeasure measure, RsTempo *tempo)
{
  const char *wrong = rs_tempo_text_check (gtk_editable_get_text (entry), tempo);
  const char *text = wrong != NULL ? wrong : C_ ("dose", "Seconds down, hold and up");
  gboolean matters = measure == RS_MEASURE_REPS;

  adw_action_row_set_subtitle (row, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text,
                                  -1);
  gtk_accessible_update_state (
      GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_STATE_INVALID,
      wrong != NULL ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE, -1);
  if (wrong != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (row), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (row), "error");
  gtk_widget_set_visible (GTK_WIDGET (row), matters);

  return matters ? wrong : NULL;
}
