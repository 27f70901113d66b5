/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/player/rs-stop-signs-dialog.h"

#include <glib/gi18n.h>

static void
add_heading (GtkBox *box, const char *text)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "wrap", TRUE, "xalign", 0.0,
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING, NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_PROPERTY_LEVEL, 2, -1);
  gtk_widget_add_css_class (label, "heading");
  gtk_box_append (box, label);
}

static void
add_points (GtkBox *box, const char *heading, const char *const *points)
{
  GtkWidget *list = gtk_list_box_new ();

  add_heading (box, heading);
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, heading,
                                  -1);
  for (guint i = 0; points[i] != NULL; i++)
    {
      GtkWidget *row = adw_action_row_new ();

      adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _ (points[i]));
      gtk_list_box_append (GTK_LIST_BOX (list), row);
    }
  gtk_box_append (box, list);
}

static GtkWidget *
make_sheet (void)
{
  static const char *const now[] = {
    N_ ("Pressure or pain in the chest, fainting, breathlessness out of proportion, a heartbeat "
        "that stumbles."),
    N_ ("A sudden sharp pain, a pop, a joint that locks or gives way."),
    N_ ("New numbness or weakness; with back pain, any trouble with bladder or bowel."),
    N_ ("A calf on one side that is hot and swollen."),
    NULL,
  };
  static const char *const soon[] = {
    N_ ("Pain on one spot of a bone that hurts at night or when you hop."),
    N_ ("Pain that changes how you run, or swelling after sessions."),
    N_ ("Pain that is worse from week to week."),
    NULL,
  };
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  gtk_widget_add_css_class (box, "workout-sheet");
  add_points (GTK_BOX (box), _ ("Stop now and get help"), now);
  add_points (GTK_BOX (box), _ ("See somebody before the next run"), soon);
  return box;
}

AdwDialog *
rs_stop_signs_dialog_new (void)
{
  AdwDialog *dialog = adw_dialog_new ();
  GtkWidget *view = adw_toolbar_view_new ();
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkWidget *clamp = adw_clamp_new ();

  adw_clamp_set_child (ADW_CLAMP (clamp), make_sheet ());
  g_object_set (scrolled, "hscrollbar-policy", GTK_POLICY_NEVER, "propagate-natural-height", TRUE,
                "child", clamp, NULL);
  adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (view), adw_header_bar_new ());
  adw_toolbar_view_set_content (ADW_TOOLBAR_VIEW (view), scrolled);
  adw_dialog_set_title (dialog, _ ("Stop Signs"));
  adw_dialog_set_content_width (dialog, 460);
  adw_dialog_set_child (dialog, view);
  return dialog;
}
