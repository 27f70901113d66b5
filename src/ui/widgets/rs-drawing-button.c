/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/widgets/rs-drawing-button.h"

#include "ui/widgets/rs-figure-thumbnail.h"

static void
on_state_cb (GtkWidget *button, GtkStateFlags before, RsFigureThumbnail *thumbnail)
{
  GtkStateFlags flags = gtk_widget_get_state_flags (button);
  gboolean focused =
      (flags & GTK_STATE_FLAG_FOCUSED) != 0 && (flags & GTK_STATE_FLAG_FOCUS_VISIBLE) != 0;

  rs_figure_thumbnail_set_playing (thumbnail, (flags & GTK_STATE_FLAG_PRELIGHT) != 0 || focused);
}

/* Names come from files, so none of them is markup. */
static GtkWidget *
create_label (const char *text, const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_CENTER);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 16);
  gtk_widget_add_css_class (label, css_class);
  return label;
}

GtkWidget *
rs_drawing_button_new (RsMovements *movements, RsExercise *exercise, int size, const char *note)
{
  GtkWidget *button;
  GtkWidget *box;
  GtkWidget *thumbnail;

  g_return_val_if_fail (RS_IS_EXERCISE (exercise), NULL);

  button = gtk_button_new ();
  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  thumbnail = rs_figure_thumbnail_new ();
  rs_figure_thumbnail_set_size (RS_FIGURE_THUMBNAIL (thumbnail), size);
  rs_figure_thumbnail_set_movements (RS_FIGURE_THUMBNAIL (thumbnail), movements);
  rs_figure_thumbnail_set_exercise_id (RS_FIGURE_THUMBNAIL (thumbnail),
                                       rs_exercise_get_movement (exercise));
  gtk_widget_set_halign (thumbnail, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box), thumbnail);
  gtk_box_append (GTK_BOX (box), create_label (rs_exercise_get_name (exercise), "heading"));
  if (note != NULL)
    gtk_box_append (GTK_BOX (box), create_label (note, "caption"));

  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_add_css_class (button, "card");
  gtk_widget_add_css_class (button, "drawing-button");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.open-exercise");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", rs_exercise_get_id (exercise));
  gtk_accessible_update_property (
      GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, rs_exercise_get_name (exercise),
      GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, note != NULL ? note : "", -1);
  g_signal_connect_object (button, "state-flags-changed", G_CALLBACK (on_state_cb), thumbnail,
                           G_CONNECT_DEFAULT);
  return button;
}
