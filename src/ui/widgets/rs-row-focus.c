/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/widgets/rs-row-focus.h"

static gboolean
on_tick_cb (GtkWidget *row, GdkFrameClock *clock, gpointer user_data)
{
  GtkWidget *viewport = gtk_widget_get_ancestor (row, GTK_TYPE_VIEWPORT);

  /* Not laid out yet: the next frame will know where it is. */
  if (viewport != NULL && gtk_widget_get_height (row) == 0)
    return G_SOURCE_CONTINUE;

  if (viewport != NULL)
    gtk_viewport_scroll_to (GTK_VIEWPORT (viewport), row, NULL);
  return G_SOURCE_REMOVE;
}

void
rs_row_focus (GtkListBoxRow *row)
{
  GtkWidget *viewport;

  g_return_if_fail (GTK_IS_LIST_BOX_ROW (row));

  viewport = gtk_widget_get_ancestor (GTK_WIDGET (row), GTK_TYPE_VIEWPORT);
  if (viewport != NULL)
    gtk_viewport_set_scroll_to_focus (GTK_VIEWPORT (viewport), FALSE);
  gtk_widget_grab_focus (GTK_WIDGET (row));
  if (viewport != NULL)
    gtk_viewport_set_scroll_to_focus (GTK_VIEWPORT (viewport), TRUE);

  gtk_widget_add_tick_callback (GTK_WIDGET (row), on_tick_cb, NULL, NULL);
}
