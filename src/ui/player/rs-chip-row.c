/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/player/rs-chip-row.h"

#include <glib/gi18n.h>

#define NUMBER_KEY "rs-number"
#define LABEL_KEY "rs-label"
#define NAME_KEY "rs-name"

static guint
get_number (GtkWidget *chip)
{
  return GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (chip), NUMBER_KEY));
}

static void
set_label (GtkWidget *chip, const char *label)
{
  const char *name = g_object_get_data (G_OBJECT (chip), NAME_KEY);
  /* Translators: what a button with a number stands for, as it is spoken: "Effort: 8" */
  g_autofree char *spoken = g_strdup_printf (C_ ("chip", "%s: %s"), name, label);

  if (g_strcmp0 (gtk_button_get_label (GTK_BUTTON (chip)), label) == 0)
    return;

  gtk_button_set_label (GTK_BUTTON (chip), label);
  /* The label in the button would go before the name that is spoken. */
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (chip), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  gtk_accessible_update_property (GTK_ACCESSIBLE (chip), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
}

static GtkWidget *
make_chip (guint number, const char *action, const char *name)
{
  GtkWidget *chip = gtk_toggle_button_new ();
  g_autofree char *label = g_strdup_printf ("%u", number);

  g_object_set_data (G_OBJECT (chip), NUMBER_KEY, GUINT_TO_POINTER (number));
  g_object_set_data_full (G_OBJECT (chip), LABEL_KEY, g_strdup (label), g_free);
  g_object_set_data_full (G_OBJECT (chip), NAME_KEY, g_strdup (name), g_free);
  gtk_widget_set_focus_on_click (chip, FALSE);
  gtk_widget_add_css_class (chip, "number-chip");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (chip), "u", number);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (chip), action);
  set_label (chip, label);
  return chip;
}

void
rs_chip_row_fill (AdwWrapBox *box, guint first, guint last, const char *action, const char *name)
{
  g_return_if_fail (ADW_IS_WRAP_BOX (box) && action != NULL && name != NULL);

  for (guint i = first; i <= last; i++)
    adw_wrap_box_append (box, make_chip (i, action, name));
}

void
rs_chip_row_name (AdwWrapBox *box, guint number, const char *label)
{
  GtkWidget *chip;

  g_return_if_fail (ADW_IS_WRAP_BOX (box) && label != NULL);

  chip = gtk_widget_get_first_child (GTK_WIDGET (box));
  for (; chip != NULL; chip = gtk_widget_get_next_sibling (chip))
    if (get_number (chip) == number)
      {
        g_object_set_data_full (G_OBJECT (chip), LABEL_KEY, g_strdup (label), g_free);
        set_label (chip, label);
      }
}

void
rs_chip_row_show (AdwWrapBox *box, guint number, const char *label)
{
  GtkWidget *chip;

  g_return_if_fail (ADW_IS_WRAP_BOX (box));

  chip = gtk_widget_get_first_child (GTK_WIDGET (box));
  for (; chip != NULL; chip = gtk_widget_get_next_sibling (chip))
    {
      gboolean pressed = get_number (chip) == number;

      gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (chip), pressed);
      set_label (chip,
                 pressed && label != NULL ? label : g_object_get_data (G_OBJECT (chip), LABEL_KEY));
    }
}
