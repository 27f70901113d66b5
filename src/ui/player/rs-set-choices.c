/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/player/rs-set-choices.h"

#include "core/session/rs-set-change.h"
#include "ui/player/rs-set-text.h"

#include <glib/gi18n.h>

#define N_CHOICES 12
#define N_LOWER 6
#define N_COLUMNS 3

static GtkWidget *
add_choice (
    GtkGrid *grid, guint n, int width, const char *label, const char *action, GVariant *target)
{
  GtkWidget *popover = gtk_widget_get_ancestor (GTK_WIDGET (grid), GTK_TYPE_POPOVER);
  GtkWidget *button = gtk_button_new_with_label (label);

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "set-choice");
  gtk_actionable_set_action_target_value (GTK_ACTIONABLE (button), target);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  g_signal_connect_object (button, "clicked", G_CALLBACK (gtk_popover_popdown), popover,
                           G_CONNECT_SWAPPED);
  gtk_grid_attach (grid, button, (int) (n % N_COLUMNS), (int) (n / N_COLUMNS), width, 1);
  return button;
}

static GtkGrid *
make_grid (GtkWidget *popover, const char *name)
{
  GtkWidget *grid = gtk_grid_new ();

  gtk_grid_set_column_homogeneous (GTK_GRID (grid), TRUE);
  gtk_popover_set_child (GTK_POPOVER (popover), grid);
  gtk_accessible_update_property (GTK_ACCESSIBLE (popover), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);
  return GTK_GRID (grid);
}

/* What stands there now has the keyboard. */
static void
begin_with (GtkWidget *popover, GtkWidget *button)
{
  gtk_widget_add_css_class (button, "suggested-action");
  g_signal_connect_object (popover, "map", G_CALLBACK (gtk_widget_grab_focus), button,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
}

GtkWidget *
rs_set_choices_new_amount (const RsSegment *work, const RsSetResult *result)
{
  GtkWidget *popover;
  GtkGrid *grid;
  RsSetResult at;

  g_return_val_if_fail (work != NULL && result != NULL, NULL);

  popover = gtk_popover_new ();
  grid = make_grid (popover, _ ("How Much Was Done"));
  at = result->amount > 0 ? *result : rs_set_change_amount (work, result, 1);
  for (guint i = 0; i < N_LOWER && at.amount > 1; i++)
    at = rs_set_change_amount (work, &at, -1);

  for (guint i = 0; i < N_CHOICES; i++)
    {
      g_autofree char *label = rs_set_text_amount (work, at.amount);
      GtkWidget *button =
          add_choice (grid, i, 1, label, "set.amount", g_variant_new_uint32 (at.amount));

      if (at.amount == result->amount)
        begin_with (popover, button);
      at = rs_set_change_amount (work, &at, 1);
    }

  /* Translators: a button: the set was not done */
  add_choice (grid, N_CHOICES, N_COLUMNS, C_ ("set", "Left out"), "set.amount",
              g_variant_new_uint32 (0));
  return popover;
}

GtkWidget *
rs_set_choices_new_load (const RsSegment *work, const RsSetResult *result)
{
  GtkWidget *popover;
  GtkGrid *grid;
  RsSetResult at;

  g_return_val_if_fail (work != NULL && result != NULL, NULL);

  popover = gtk_popover_new ();
  grid = make_grid (popover, _ ("Load"));
  at = rs_set_change_load (work, result, -N_LOWER);

  for (guint i = 0; i < N_CHOICES; i++)
    {
      double load = rs_set_get_load (&at);
      g_autofree char *label = rs_set_text_load (at.load_kind, load);
      GtkWidget *button = add_choice (grid, i, 1, label, "set.load", g_variant_new_double (load));

      if (at.load_kg == result->load_kg)
        begin_with (popover, button);
      at = rs_set_change_load (work, &at, 1);
    }

  return popover;
}
