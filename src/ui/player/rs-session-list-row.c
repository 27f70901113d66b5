/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/player/rs-session-list-row.h"

#include "ui/widgets/rs-figure-thumbnail.h"

struct _RsSessionListRow
{
  GtkWidget parent_instance;

  RsSessionRow *row;
  GtkListItem *item; /* borrowed, while it has a row */

  GtkWidget *content;
  RsFigureThumbnail *thumbnail;
  GtkLabel *title_label;
  GtkLabel *subtitle_label;
  GtkLabel *status_label;
  GtkImage *status_image;
};

G_DEFINE_FINAL_TYPE (RsSessionListRow, rs_session_list_row, GTK_TYPE_WIDGET)

/* The style sheet tells rows apart by these. */
static const char *const kind_classes[] = { "heading-row", "exercise-row", "set-row", "time-row" };
static const char *const state_classes[] = {
  "to-come", "next", "now", "done", "skipped", "passed"
};

static void
choose_class (GtkWidget *widget, const char *const *classes, guint n, guint chosen)
{
  for (guint i = 0; i < n; i++)
    if (i == chosen)
      gtk_widget_add_css_class (widget, classes[i]);
    else
      gtk_widget_remove_css_class (widget, classes[i]);
}

static void
set_text (GtkLabel *label, char *text)
{
  g_autofree char *own = text;

  gtk_label_set_label (label, own != NULL ? own : "");
  gtk_widget_set_visible (GTK_WIDGET (label), own != NULL);
}

static void
show_classes (RsSessionListRow *self, const RsSessionRowFacts *facts)
{
  GtkWidget *widget = GTK_WIDGET (self);
  gboolean has_state = rs_session_row_get_icon_name (self->row) != NULL;

  choose_class (widget, kind_classes, G_N_ELEMENTS (kind_classes), facts->kind);
  choose_class (widget, state_classes, G_N_ELEMENTS (state_classes),
                has_state ? facts->state : G_MAXUINT);
  if (facts->named)
    gtk_widget_add_css_class (widget, "named");
  else
    gtk_widget_remove_css_class (widget, "named");
}

static void
show (RsSessionListRow *self)
{
  const RsSessionRowFacts *facts = rs_session_row_get_facts (self->row);
  const char *movement = rs_session_row_get_movement (self->row);
  const char *icon_name = rs_session_row_get_icon_name (self->row);
  g_autofree char *label = rs_session_row_dup_label (self->row);

  show_classes (self, facts);
  gtk_widget_set_visible (GTK_WIDGET (self->thumbnail), movement != NULL);
  rs_figure_thumbnail_set_exercise_id (self->thumbnail, movement);
  set_text (self->title_label, rs_session_row_dup_title (self->row));
  set_text (self->subtitle_label, rs_session_row_dup_subtitle (self->row));
  set_text (self->status_label, rs_session_row_dup_status (self->row));
  gtk_image_set_from_icon_name (self->status_image, icon_name);
  gtk_widget_set_visible (GTK_WIDGET (self->status_image), icon_name != NULL);

  gtk_list_item_set_accessible_label (self->item, label);
  gtk_list_item_set_activatable (self->item, facts->target != RS_SESSION_ROW_NO_TARGET);
}

static void
let_go (RsSessionListRow *self)
{
  if (self->row != NULL)
    g_signal_handlers_disconnect_by_func (self->row, show, self);
  g_clear_object (&self->row);
  self->item = NULL;
}

static void
rs_session_list_row_dispose (GObject *object)
{
  RsSessionListRow *self = RS_SESSION_LIST_ROW (object);

  let_go (self);
  gtk_widget_dispose_template (GTK_WIDGET (self), RS_TYPE_SESSION_LIST_ROW);

  G_OBJECT_CLASS (rs_session_list_row_parent_class)->dispose (object);
}

static void
rs_session_list_row_class_init (RsSessionListRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rs_session_list_row_dispose;

  g_type_ensure (RS_TYPE_FIGURE_THUMBNAIL);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "sessionrow");
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RS_RESOURCE_PATH "/ui/rs-session-list-row.ui");
  gtk_widget_class_bind_template_child (widget_class, RsSessionListRow, content);
  gtk_widget_class_bind_template_child (widget_class, RsSessionListRow, thumbnail);
  gtk_widget_class_bind_template_child (widget_class, RsSessionListRow, title_label);
  gtk_widget_class_bind_template_child (widget_class, RsSessionListRow, subtitle_label);
  gtk_widget_class_bind_template_child (widget_class, RsSessionListRow, status_label);
  gtk_widget_class_bind_template_child (widget_class, RsSessionListRow, status_image);
}

static void
rs_session_list_row_init (RsSessionListRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
rs_session_list_row_new (RsMovements *movements)
{
  RsSessionListRow *self = g_object_new (RS_TYPE_SESSION_LIST_ROW, NULL);

  rs_figure_thumbnail_set_movements (self->thumbnail, movements);
  return GTK_WIDGET (self);
}

void
rs_session_list_row_set_row (RsSessionListRow *self, RsSessionRow *row, GtkListItem *item)
{
  g_return_if_fail (RS_IS_SESSION_LIST_ROW (self));
  g_return_if_fail ((row == NULL) == (item == NULL));

  let_go (self);
  if (row == NULL)
    return;

  self->row = g_object_ref (row);
  self->item = item;
  g_signal_connect_object (row, "changed", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  show (self);
}
