/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/widgets/rs-dialog-focus.h"

static gboolean
grab_focus_cb (GtkWidget *first)
{
  if (gtk_widget_get_mapped (first))
    gtk_widget_grab_focus (first);

  return G_SOURCE_REMOVE;
}

/* The sheet hands out the focus after it is mapped, so ours has to come after that. */
static void
on_map_cb (GtkWidget *first)
{
  g_autoptr (GSource) source = g_idle_source_new ();
  GClosure *closure = g_cclosure_new_object (G_CALLBACK (grab_focus_cb), G_OBJECT (first));

  g_source_set_closure (source, closure);
  g_source_attach (source, NULL);
}

void
rs_dialog_focus_enable (GtkWidget *first)
{
  g_return_if_fail (GTK_IS_WIDGET (first));

  g_signal_connect_object (first, "map", G_CALLBACK (on_map_cb), first,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
}
