/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/widgets/rs-toast.h"

void
rs_toast_show (GtkWidget *widget, AdwToast *toast)
{
  g_autoptr (AdwToast) owned = toast;
  GtkWidget *overlay;

  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (ADW_IS_TOAST (toast));

  overlay = gtk_widget_get_ancestor (widget, ADW_TYPE_TOAST_OVERLAY);
  if (overlay != NULL)
    adw_toast_overlay_add_toast (ADW_TOAST_OVERLAY (overlay), g_steal_pointer (&owned));
}

void
rs_toast_show_text (GtkWidget *widget, const char *text)
{
  AdwToast *toast = adw_toast_new (text);

  /* Names of people's own routines may hold anything; it is never markup. */
  adw_toast_set_use_markup (toast, FALSE);
  rs_toast_show (widget, toast);
}
