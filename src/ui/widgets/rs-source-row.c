/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/widgets/rs-source-row.h"

#include <glib/gi18n.h>

char *
rs_source_row_dup_uri (const RsSource *source)
{
  g_autofree char *escaped = NULL;

  g_return_val_if_fail (source != NULL, NULL);

  if (source->doi == NULL)
    return NULL;

  escaped = g_uri_escape_string (source->doi, "/", FALSE);
  return g_strconcat ("https://doi.org/", escaped, NULL);
}

GtkWidget *
rs_source_row_new (const RsSource *source)
{
  g_autofree char *uri = rs_source_row_dup_uri (source);
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *link;

  g_return_val_if_fail (source != NULL, NULL);

  /* Texts come from files, so none of them is markup. */
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _ ("Source"));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), source->citation);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Source"),
                                  -1);
  gtk_widget_add_css_class (row, "property");
  if (uri == NULL)
    return row;

  link = gtk_link_button_new_with_label (uri, _ ("Open"));
  gtk_widget_set_valign (link, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (link), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Open the source in the browser"), -1);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), link);
  return row;
}
