/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/player/rs-session-list-dialog.h"

#include "ui/player/rs-session-list.h"

#include <glib/gi18n.h>

#define WIDTH 460
#define HEIGHT 620
#define LEAST_WIDTH 300
#define LEAST_HEIGHT 200

struct _RsSessionListDialog
{
  AdwDialog parent_instance;

  GWeakRef page;
};

G_DEFINE_FINAL_TYPE (RsSessionListDialog, rs_session_list_dialog, ADW_TYPE_DIALOG)

static void
jump_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  RsSessionListDialog *self = RS_SESSION_LIST_DIALOG (widget);
  g_autoptr (GtkWidget) page = g_weak_ref_get (&self->page);

  adw_dialog_close (ADW_DIALOG (self));
  if (page != NULL)
    gtk_widget_activate_action_variant (page, name, parameter);
}

static void
rs_session_list_dialog_dispose (GObject *object)
{
  /* libadwaita 1.7 would leave behind what is in a dialog that has no template to let it go. */
  adw_dialog_set_child (ADW_DIALOG (object), NULL);

  G_OBJECT_CLASS (rs_session_list_dialog_parent_class)->dispose (object);
}

static void
rs_session_list_dialog_finalize (GObject *object)
{
  g_weak_ref_clear (&RS_SESSION_LIST_DIALOG (object)->page);

  G_OBJECT_CLASS (rs_session_list_dialog_parent_class)->finalize (object);
}

static void
rs_session_list_dialog_class_init (RsSessionListDialogClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rs_session_list_dialog_dispose;
  G_OBJECT_CLASS (klass)->finalize = rs_session_list_dialog_finalize;

  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "session.jump", "u", jump_action);
}

static void
rs_session_list_dialog_init (RsSessionListDialog *self)
{
  g_weak_ref_init (&self->page, NULL);
  adw_dialog_set_title (ADW_DIALOG (self), _ ("What Is to Come"));
  adw_dialog_set_content_width (ADW_DIALOG (self), WIDTH);
  adw_dialog_set_content_height (ADW_DIALOG (self), HEIGHT);
  gtk_widget_set_size_request (GTK_WIDGET (self), LEAST_WIDTH, LEAST_HEIGHT);
}

AdwDialog *
rs_session_list_dialog_new (GtkWidget *page,
                            RsSession *session,
                            RsCatalogue *catalogue,
                            RsMovements *movements)
{
  RsSessionListDialog *self;
  GtkWidget *view;

  g_return_val_if_fail (GTK_IS_WIDGET (page), NULL);
  g_return_val_if_fail (RS_IS_SESSION (session), NULL);
  g_return_val_if_fail (RS_IS_CATALOGUE (catalogue), NULL);

  self = g_object_new (RS_TYPE_SESSION_LIST_DIALOG, NULL);
  g_weak_ref_set (&self->page, page);
  view = adw_toolbar_view_new ();
  adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (view), adw_header_bar_new ());
  adw_toolbar_view_set_content (ADW_TOOLBAR_VIEW (view),
                                rs_session_list_new (session, catalogue, movements));
  adw_dialog_set_child (ADW_DIALOG (self), view);
  return ADW_DIALOG (self);
}
