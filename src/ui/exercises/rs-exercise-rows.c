/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/exercises/rs-exercise-rows.h"

AdwActionRow *
rs_exercise_rows_add (AdwPreferencesGroup *group, const char *title, const char *subtitle)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  if (subtitle != NULL)
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  adw_preferences_group_add (group, row);
  return ADW_ACTION_ROW (row);
}

void
rs_exercise_rows_add_fact (AdwPreferencesGroup *group, const char *title, const char *fact)
{
  if (*fact != '\0')
    gtk_widget_add_css_class (GTK_WIDGET (rs_exercise_rows_add (group, title, fact)), "property");
}

void
rs_exercise_rows_add_text (AdwPreferencesGroup *group, const char *text)
{
  gtk_widget_set_visible (GTK_WIDGET (group), *text != '\0');

  if (*text != '\0')
    rs_exercise_rows_add (group, text, NULL);
}

void
rs_exercise_rows_add_all (AdwPreferencesGroup *group, GStrv texts)
{
  gtk_widget_set_visible (GTK_WIDGET (group), texts[0] != NULL);

  for (guint i = 0; texts[i] != NULL; i++)
    rs_exercise_rows_add (group, texts[i], NULL);
}

void
rs_exercise_rows_number (AdwActionRow *row, guint number)
{
  g_autofree char *text = g_strdup_printf ("%u", number);
  GtkWidget *label = gtk_label_new (text);

  gtk_widget_set_valign (label, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (label, "step-number");
  adw_action_row_add_prefix (row, label);
}

AdwActionRow *
rs_exercise_rows_add_link (AdwPreferencesGroup *group,
                           const char *title,
                           const char *subtitle,
                           const char *action,
                           const char *target)
{
  AdwActionRow *row = rs_exercise_rows_add (group, title, subtitle);

  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), action);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", target);
  adw_action_row_add_suffix (row, gtk_image_new_from_icon_name ("go-next-symbolic"));
  return row;
}
