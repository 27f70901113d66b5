/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/editor/rs-picture-row.h"

#include "ui/widgets/rs-announcer.h"
#include "ui/widgets/rs-picture-load.h"

#include <glib/gi18n.h>

/* Pixels on each side of the preview, and of what is decoded for it. */
#define PREVIEW_SIZE 64
#define DECODED_SIZE 192

struct _RsPictureRow
{
  AdwActionRow parent_instance;

  RsStore *store;
  GCancellable *cancellable;
  char *name;
  char *pending; /* the name of the one that is being looked at */
  char *wrong;
  gboolean busy;

  GtkWidget *preview;
  GtkWidget *spinner;
  GtkWidget *choose;
  GtkWidget *remove;
};

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RsPictureRow, rs_picture_row, ADW_TYPE_ACTION_ROW)

static void
show (RsPictureRow *self)
{
  const char *text = C_ ("editor", "A PNG, JPEG or WebP file; it can be dropped here");

  if (self->wrong != NULL)
    text = self->wrong;
  else if (self->name != NULL)
    text = C_ ("editor", "A copy is kept with the exercise");

  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), text);
  if (self->wrong != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (self), "rs-wrong");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "rs-wrong");
  gtk_widget_set_visible (self->preview, self->name != NULL);
  gtk_widget_set_visible (self->remove, self->name != NULL && !self->busy);
  gtk_widget_set_visible (self->choose, !self->busy);
  gtk_widget_set_visible (self->spinner, self->busy);
}

static void
changed (RsPictureRow *self)
{
  show (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
refuse (RsPictureRow *self, const char *message)
{
  self->busy = FALSE;
  g_clear_pointer (&self->pending, g_free);
  g_set_str (&self->wrong, message);
  rs_announce (GTK_WIDGET (self), message);
  changed (self);
}

static void
on_loaded_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (RsPictureRow) self = RS_PICTURE_ROW (user_data);
  g_autoptr (GError) error = NULL;
  g_autoptr (GdkTexture) texture = rs_picture_load_finish (result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (texture == NULL)
    {
      refuse (self, error->message);
      return;
    }

  self->busy = FALSE;
  g_clear_pointer (&self->wrong, g_free);
  gtk_picture_set_paintable (GTK_PICTURE (self->preview), GDK_PAINTABLE (texture));
  if (self->pending != NULL)
    {
      g_clear_pointer (&self->name, g_free);
      self->name = g_steal_pointer (&self->pending);
      rs_announce (GTK_WIDGET (self), C_ ("editor", "Picture added"));
    }
  changed (self);
}

static void
load (RsPictureRow *self, const char *name)
{
  g_autofree char *path = rs_store_find_picture (self->store, name);

  if (path == NULL)
    {
      refuse (self, C_ ("editor", "The picture is not there any more"));
      return;
    }

  rs_picture_load (path, DECODED_SIZE, self->cancellable, on_loaded_cb, g_object_ref (self));
}

static void
on_added_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (RsPictureRow) self = RS_PICTURE_ROW (user_data);
  g_autoptr (GError) error = NULL;
  g_autofree char *name = NULL;

  /* Whoever closed the form does not want it any more. */
  if (self->store == NULL)
    return;

  name = rs_store_add_picture_finish (self->store, result, &error);
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (name == NULL)
    {
      refuse (self, error->message);
      return;
    }

  /* Its first bytes are good; whether the rest is will be seen when it is decoded. */
  g_set_str (&self->pending, name);
  load (self, name);
}

static void
on_opened_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (RsPictureRow) self = RS_PICTURE_ROW (user_data);
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = gtk_file_dialog_open_finish (GTK_FILE_DIALOG (source), result, &error);

  if (file != NULL)
    rs_picture_row_take (self, file);
  else if (!g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED) &&
           !g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_CANCELLED))
    refuse (self, error->message);
}

static void
on_choose_cb (RsPictureRow *self)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autoptr (GtkFileFilter) pictures = gtk_file_filter_new ();
  g_autoptr (GListStore) filters = g_list_store_new (GTK_TYPE_FILE_FILTER);

  gtk_file_filter_set_name (pictures, C_ ("editor", "Pictures"));
  gtk_file_filter_add_mime_type (pictures, "image/png");
  gtk_file_filter_add_mime_type (pictures, "image/jpeg");
  gtk_file_filter_add_mime_type (pictures, "image/webp");
  g_list_store_append (filters, pictures);
  gtk_file_dialog_set_filters (dialog, G_LIST_MODEL (filters));
  gtk_file_dialog_set_title (dialog, C_ ("editor", "Choose a Picture"));
  gtk_file_dialog_open (dialog, GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))),
                        self->cancellable, on_opened_cb, g_object_ref (self));
}

static void
on_remove_cb (RsPictureRow *self)
{
  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->wrong, g_free);
  gtk_picture_set_paintable (GTK_PICTURE (self->preview), NULL);
  gtk_widget_grab_focus (self->choose);
  rs_announce (GTK_WIDGET (self), C_ ("editor", "Picture removed"));
  changed (self);
}

static gboolean
on_drop_cb (RsPictureRow *self, const GValue *value)
{
  GdkFileList *list = g_value_get_boxed (value);
  g_autoptr (GSList) files = list != NULL ? gdk_file_list_get_files (list) : NULL;

  if (files == NULL || self->busy)
    return FALSE;

  rs_picture_row_take (self, files->data);
  return TRUE;
}

static GtkWidget *
create_button (RsPictureRow *self, const char *icon, const char *label, GCallback callback)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon);

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
  g_signal_connect_object (button, "clicked", callback, self, G_CONNECT_SWAPPED);
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), button);
  return button;
}

static void
rs_picture_row_dispose (GObject *object)
{
  RsPictureRow *self = RS_PICTURE_ROW (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (rs_picture_row_parent_class)->dispose (object);
}

static void
rs_picture_row_finalize (GObject *object)
{
  RsPictureRow *self = RS_PICTURE_ROW (object);

  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->pending, g_free);
  g_clear_pointer (&self->wrong, g_free);

  G_OBJECT_CLASS (rs_picture_row_parent_class)->finalize (object);
}

/* Who closes the form does not wait for a picture. */
static void
rs_picture_row_unroot (GtkWidget *widget)
{
  g_cancellable_cancel (RS_PICTURE_ROW (widget)->cancellable);

  GTK_WIDGET_CLASS (rs_picture_row_parent_class)->unroot (widget);
}

static void
rs_picture_row_class_init (RsPictureRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rs_picture_row_dispose;
  G_OBJECT_CLASS (klass)->finalize = rs_picture_row_finalize;
  GTK_WIDGET_CLASS (klass)->unroot = rs_picture_row_unroot;

  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

void
rs_picture_row_add_prefix (AdwActionRow *row, GtkWidget *picture)
{
  adw_action_row_add_prefix (row, picture);
  g_object_bind_property (picture, "visible", gtk_widget_get_parent (picture), "visible",
                          G_BINDING_SYNC_CREATE);
}

static void
rs_picture_row_init (RsPictureRow *self)
{
  GtkDropTarget *drop = gtk_drop_target_new (GDK_TYPE_FILE_LIST, GDK_ACTION_COPY);

  self->cancellable = g_cancellable_new ();
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), C_ ("editor", "Own Picture"));
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);

  self->preview = gtk_picture_new ();
  gtk_picture_set_content_fit (GTK_PICTURE (self->preview), GTK_CONTENT_FIT_COVER);
  gtk_picture_set_alternative_text (GTK_PICTURE (self->preview), C_ ("editor", "Own Picture"));
  gtk_widget_set_size_request (self->preview, PREVIEW_SIZE, PREVIEW_SIZE);
  gtk_widget_set_valign (self->preview, GTK_ALIGN_CENTER);
  gtk_widget_set_overflow (self->preview, GTK_OVERFLOW_HIDDEN);
  gtk_widget_add_css_class (self->preview, "rs-picture");
  rs_picture_row_add_prefix (ADW_ACTION_ROW (self), self->preview);

  self->spinner = adw_spinner_new ();
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->spinner), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  C_ ("editor", "Picture is being read"), -1);
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), self->spinner);
  self->remove = create_button (self, "edit-delete-symbolic", C_ ("editor", "Remove Picture"),
                                G_CALLBACK (on_remove_cb));
  self->choose = create_button (self, "document-open-symbolic", C_ ("editor", "Choose a Picture"),
                                G_CALLBACK (on_choose_cb));
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (self), self->choose);

  g_signal_connect_object (drop, "drop", G_CALLBACK (on_drop_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drop));
  show (self);
}

GtkWidget *
rs_picture_row_new (RsStore *store)
{
  RsPictureRow *self;

  g_return_val_if_fail (RS_IS_STORE (store), NULL);

  self = g_object_new (RS_TYPE_PICTURE_ROW, NULL);
  self->store = g_object_ref (store);
  return GTK_WIDGET (self);
}

const char *
rs_picture_row_get_name (RsPictureRow *self)
{
  g_return_val_if_fail (RS_IS_PICTURE_ROW (self), NULL);

  return self->name;
}

void
rs_picture_row_set_name (RsPictureRow *self, const char *name)
{
  g_return_if_fail (RS_IS_PICTURE_ROW (self));

  if (!g_set_str (&self->name, name))
    return;

  gtk_picture_set_paintable (GTK_PICTURE (self->preview), NULL);
  show (self);
  if (name != NULL)
    load (self, name);
}

gboolean
rs_picture_row_get_busy (RsPictureRow *self)
{
  g_return_val_if_fail (RS_IS_PICTURE_ROW (self), FALSE);

  return self->busy;
}

const char *
rs_picture_row_get_wrong (RsPictureRow *self)
{
  g_return_val_if_fail (RS_IS_PICTURE_ROW (self), NULL);

  return self->wrong;
}

void
rs_picture_row_take (RsPictureRow *self, GFile *file)
{
  g_return_if_fail (RS_IS_PICTURE_ROW (self));
  g_return_if_fail (G_IS_FILE (file));

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();

  self->busy = TRUE;
  g_clear_pointer (&self->wrong, g_free);
  changed (self);
  rs_store_add_picture (self->store, file, self->cancellable, on_added_cb, g_object_ref (self));
}
