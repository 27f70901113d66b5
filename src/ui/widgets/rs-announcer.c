/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/widgets/rs-announcer.h"

#define LAST_KEY "rs-last-announcement"

static GObject *
keeper (GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);

  return root != NULL ? G_OBJECT (root) : G_OBJECT (widget);
}

/* GTK's accessibility for tests has no announcements and, in 4.18, jumps to NULL for one. */
static gboolean
can_announce (void)
{
  return g_strcmp0 (g_getenv ("GTK_A11Y"), "test") != 0;
}

void
rs_announce (GtkWidget *widget, const char *text)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (text != NULL);

  g_object_set_data_full (keeper (widget), LAST_KEY, g_strdup (text), g_free);
  if (can_announce ())
    gtk_accessible_announce (GTK_ACCESSIBLE (widget), text,
                             GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

const char *
rs_announcer_get_last (GtkWidget *widget)
{
  g_return_val_if_fail (GTK_IS_WIDGET (widget), NULL);

  return g_object_get_data (keeper (widget), LAST_KEY);
}
