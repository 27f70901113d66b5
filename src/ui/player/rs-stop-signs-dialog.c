/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/player/rs-stop-signs-dialog.h"

struct _RsStopSignsDialog
{
  AdwDialog parent_instance;
};

G_DEFINE_FINAL_TYPE (RsStopSignsDialog, rs_stop_signs_dialog, ADW_TYPE_DIALOG)

static void
rs_stop_signs_dialog_dispose (GObject *object)
{
  /* Without this libadwaita 1.7 keeps what is in it. */
  adw_dialog_set_child (ADW_DIALOG (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), RS_TYPE_STOP_SIGNS_DIALOG);

  G_OBJECT_CLASS (rs_stop_signs_dialog_parent_class)->dispose (object);
}

static void
rs_stop_signs_dialog_class_init (RsStopSignsDialogClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rs_stop_signs_dialog_dispose;

  gtk_widget_class_set_template_from_resource (GTK_WIDGET_CLASS (klass),
                                               RS_RESOURCE_PATH "/ui/rs-stop-signs-dialog.ui");
}

static void
rs_stop_signs_dialog_init (RsStopSignsDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwDialog *
rs_stop_signs_dialog_new (void)
{
  return g_object_new (RS_TYPE_STOP_SIGNS_DIALOG, NULL);
}
