/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/player/rs-session-list.h"

#include "ui/player/rs-session-list-row.h"
#include "ui/player/rs-session-rows.h"

struct _RsSessionList
{
  AdwBin parent_instance;

  RsSession *session;
  RsMovements *movements;
  RsSessionRows *rows;
  guint focus_id;

  GtkListView *list;
};

G_DEFINE_FINAL_TYPE (RsSessionList, rs_session_list, ADW_TYPE_BIN)

static void
on_activate_cb (RsSessionList *self, guint position)
{
  const RsSessionRowFacts *facts = rs_session_rows_get_facts (self->rows, position);

  if (facts != NULL && facts->target != RS_SESSION_ROW_NO_TARGET)
    gtk_widget_activate_action (GTK_WIDGET (self), "session.jump", "u", facts->target);
}

static void
on_state_cb (RsSessionList *self)
{
  rs_session_rows_set_state (self->rows, rs_session_get_state (self->session));
}

/* The rows. */

static void
on_setup_cb (RsSessionList *self, GtkListItem *item)
{
  gtk_list_item_set_child (item, rs_session_list_row_new (self->movements));
}

static void
on_bind_cb (RsSessionList *self, GtkListItem *item)
{
  rs_session_list_row_set_row (RS_SESSION_LIST_ROW (gtk_list_item_get_child (item)),
                               gtk_list_item_get_item (item), item);
}

static void
on_unbind_cb (RsSessionList *self, GtkListItem *item)
{
  rs_session_list_row_set_row (RS_SESSION_LIST_ROW (gtk_list_item_get_child (item)), NULL, NULL);
}

/* What comes up gives its keys away after it is mapped, so ours have to come after that. */
static gboolean
focus_cb (gpointer user_data)
{
  RsSessionList *self = RS_SESSION_LIST (user_data);

  self->focus_id = 0;
  rs_session_list_focus_current (self);
  return G_SOURCE_REMOVE;
}

static void
rs_session_list_map (GtkWidget *widget)
{
  RsSessionList *self = RS_SESSION_LIST (widget);

  GTK_WIDGET_CLASS (rs_session_list_parent_class)->map (widget);

  if (self->focus_id == 0)
    self->focus_id = g_idle_add (focus_cb, self);
}

static void
rs_session_list_unmap (GtkWidget *widget)
{
  g_clear_handle_id (&RS_SESSION_LIST (widget)->focus_id, g_source_remove);

  GTK_WIDGET_CLASS (rs_session_list_parent_class)->unmap (widget);
}

static void
rs_session_list_dispose (GObject *object)
{
  RsSessionList *self = RS_SESSION_LIST (object);

  g_clear_handle_id (&self->focus_id, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), RS_TYPE_SESSION_LIST);
  g_clear_object (&self->rows);
  g_clear_object (&self->movements);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (rs_session_list_parent_class)->dispose (object);
}

static void
rs_session_list_class_init (RsSessionListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rs_session_list_dispose;

  widget_class->map = rs_session_list_map;
  widget_class->unmap = rs_session_list_unmap;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RS_RESOURCE_PATH "/ui/rs-session-list.ui");
  gtk_widget_class_bind_template_child (widget_class, RsSessionList, list);
  gtk_widget_class_bind_template_callback (widget_class, on_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_setup_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_bind_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_unbind_cb);
}

static void
rs_session_list_init (RsSessionList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
rs_session_list_new (RsSession *session, RsCatalogue *catalogue, RsMovements *movements)
{
  RsSessionList *self;
  g_autoptr (GtkSelectionModel) model = NULL;

  g_return_val_if_fail (RS_IS_SESSION (session), NULL);
  g_return_val_if_fail (RS_IS_CATALOGUE (catalogue), NULL);

  self = g_object_new (RS_TYPE_SESSION_LIST, NULL);
  self->session = g_object_ref (session);
  g_set_object (&self->movements, movements);
  self->rows = rs_session_rows_new (rs_session_get_state (session), catalogue);
  model = GTK_SELECTION_MODEL (gtk_no_selection_new (g_object_ref (G_LIST_MODEL (self->rows))));
  gtk_list_view_set_model (self->list, model);
  g_signal_connect_object (session, "notify::state", G_CALLBACK (on_state_cb), self,
                           G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}

void
rs_session_list_focus_current (RsSessionList *self)
{
  guint current;

  g_return_if_fail (RS_IS_SESSION_LIST (self));

  current = rs_session_rows_find_current (self->rows);
  if (current != G_MAXUINT)
    gtk_list_view_scroll_to (self->list, current, GTK_LIST_SCROLL_FOCUS, NULL);
}
