/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/routines/rs-palette-host.h"

#include <glib/gi18n.h>

struct _RsPaletteHost
{
  GObject parent_instance;

  GtkWidget *palette;
  AdwBin *side; /* weak */
  GActionGroup *actions;
  gboolean beside;

  AdwDialog *dialog; /* weak: while it is open */
  AdwBin *place;     /* the dialog's */
  GtkLabel *said;    /* the dialog's */
};

enum
{
  SIGNAL_CLOSED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RsPaletteHost, rs_palette_host, G_TYPE_OBJECT)

static void
move_to (RsPaletteHost *self, AdwBin *to)
{
  GtkWidget *parent = gtk_widget_get_parent (self->palette);

  if (parent == GTK_WIDGET (to))
    return;
  if (ADW_IS_BIN (parent))
    adw_bin_set_child (ADW_BIN (parent), NULL);
  adw_bin_set_child (to, self->palette);
}

static void
on_closed_cb (RsPaletteHost *self, AdwDialog *dialog)
{
  if (self->side != NULL)
    move_to (self, self->side);
  g_clear_weak_pointer (&self->dialog);
  self->place = NULL;
  self->said = NULL;
  g_signal_emit (self, signals[SIGNAL_CLOSED], 0);
}

static void
on_close_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  rs_palette_host_close (RS_PALETTE_HOST (user_data));
}

static void
rs_palette_host_dispose (GObject *object)
{
  RsPaletteHost *self = RS_PALETTE_HOST (object);

  if (self->dialog != NULL)
    adw_dialog_force_close (self->dialog);
  g_clear_weak_pointer (&self->dialog);
  g_clear_weak_pointer (&self->side);
  g_clear_object (&self->palette);
  g_clear_object (&self->actions);

  G_OBJECT_CLASS (rs_palette_host_parent_class)->dispose (object);
}

static void
rs_palette_host_class_init (RsPaletteHostClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rs_palette_host_dispose;

  signals[SIGNAL_CLOSED] = g_signal_new ("closed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
rs_palette_host_init (RsPaletteHost *self)
{
  self->beside = TRUE;
}

RsPaletteHost *
rs_palette_host_new (GtkWidget *palette, AdwBin *side, GActionGroup *actions)
{
  RsPaletteHost *self;

  g_return_val_if_fail (GTK_IS_WIDGET (palette), NULL);
  g_return_val_if_fail (ADW_IS_BIN (side), NULL);
  g_return_val_if_fail (G_IS_ACTION_GROUP (actions), NULL);

  self = g_object_new (RS_TYPE_PALETTE_HOST, NULL);
  self->palette = g_object_ref_sink (palette);
  self->actions = g_object_ref (actions);
  g_set_weak_pointer (&self->side, side);
  adw_bin_set_child (side, palette);
  return self;
}

void
rs_palette_host_set_beside (RsPaletteHost *self, gboolean beside)
{
  g_return_if_fail (RS_IS_PALETTE_HOST (self));

  self->beside = beside;
  if (beside)
    rs_palette_host_close (self);
}

gboolean
rs_palette_host_get_beside (RsPaletteHost *self)
{
  g_return_val_if_fail (RS_IS_PALETTE_HOST (self), FALSE);

  return self->beside;
}

void
rs_palette_host_close (RsPaletteHost *self)
{
  g_return_if_fail (RS_IS_PALETTE_HOST (self));

  if (self->dialog != NULL)
    adw_dialog_close (self->dialog);
}

void
rs_palette_host_open (RsPaletteHost *self, GtkWidget *parent, const char *title)
{
  static const GActionEntry entries[] = { { .name = "close", .activate = on_close_cb } };
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();
  GtkWidget *view;
  GtkWidget *bar;

  g_return_if_fail (RS_IS_PALETTE_HOST (self));
  g_return_if_fail (GTK_IS_WIDGET (parent) && title != NULL);

  if (self->dialog != NULL)
    return;

  g_set_weak_pointer (&self->dialog, adw_dialog_new ());
  self->place = ADW_BIN (adw_bin_new ());
  self->said = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_ellipsize (self->said, PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (GTK_WIDGET (self->said), "dimmed");
  bar = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_widget_set_halign (bar, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (bar, "toolbar");
  gtk_box_append (GTK_BOX (bar), GTK_WIDGET (self->said));

  view = adw_toolbar_view_new ();
  adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (view), adw_header_bar_new ());
  adw_toolbar_view_set_content (ADW_TOOLBAR_VIEW (view), GTK_WIDGET (self->place));
  adw_toolbar_view_add_bottom_bar (ADW_TOOLBAR_VIEW (view), bar);
  gtk_widget_insert_action_group (view, "palette", self->actions);
  g_action_map_add_action_entries (G_ACTION_MAP (group), entries, G_N_ELEMENTS (entries), self);
  gtk_widget_insert_action_group (view, "palette-dialog", G_ACTION_GROUP (group));

  adw_dialog_set_title (self->dialog, title);
  adw_dialog_set_child (self->dialog, view);
  adw_dialog_set_content_width (self->dialog, 480);
  adw_dialog_set_content_height (self->dialog, 720);
  move_to (self, self->place);
  adw_dialog_set_focus (self->dialog, self->palette);
  g_signal_connect_object (self->dialog, "closed", G_CALLBACK (on_closed_cb), self,
                           G_CONNECT_SWAPPED);
  adw_dialog_present (self->dialog, parent);
}

void
rs_palette_host_say (RsPaletteHost *self, const char *text)
{
  g_return_if_fail (RS_IS_PALETTE_HOST (self));

  if (self->said != NULL)
    gtk_label_set_label (self->said, text);
}
