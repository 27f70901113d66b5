/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/app/rs-window-private.h"

#include "base/common/rs-text.h"
#include "ui/editor/rs-exercise-editor.h"
#include "ui/editor/rs-import-dialog.h"
#include "ui/exercises/rs-exercise-page.h"

#include <glib/gi18n.h>

#define FILE_SUFFIX ".runstrength"

typedef void (*Undo) (AdwToast *toast, gpointer window);

/* A toast that can take back what it tells of; @what is what @undo finds at it as "what". */
static void
show_toast (RsWindow *self, const char *text, Undo undo, gpointer what, GDestroyNotify free_what)
{
  AdwToast *toast = adw_toast_new (text);

  adw_toast_set_use_markup (toast, FALSE);
  if (undo != NULL)
    {
      adw_toast_set_button_label (toast, _ ("_Undo"));
      g_object_set_data_full (G_OBJECT (toast), "what", what, free_what);
      g_signal_connect_object (toast, "button-clicked", G_CALLBACK (undo), self, G_CONNECT_DEFAULT);
      /* Whoever presses Undo means what was done last, not what an older toast tells of. */
      adw_toast_set_priority (toast, ADW_TOAST_PRIORITY_HIGH);
    }
  adw_toast_overlay_add_toast (self->toasts, toast);
}

static void
show_error (RsWindow *self, const char *heading, const char *message)
{
  AdwDialog *dialog = adw_alert_dialog_new (heading, message);

  adw_alert_dialog_add_response (ADW_ALERT_DIALOG (dialog), "close", _ ("_Close"));
  adw_dialog_present (dialog, GTK_WIDGET (self));
}

/* Whether a file dialog failed rather than that somebody closed it. */
static gboolean
is_failure (const GError *error)
{
  return error != NULL && !g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED) &&
         !g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_CANCELLED);
}

static RsExercise *
lookup_own (RsWindow *self, GVariant *parameter)
{
  RsExercise *exercise = rs_catalogue_lookup (rs_store_get_catalogue (rs_window_get_store (self)),
                                              g_variant_get_string (parameter, NULL));

  return exercise != NULL && rs_exercise_get_own (exercise) ? exercise : NULL;
}

static void
on_restore_cb (AdwToast *toast, gpointer user_data)
{
  rs_store_restore_exercise (rs_window_get_store (user_data),
                             g_object_get_data (G_OBJECT (toast), "what"));
}

static void
on_saved_cb (RsWindow *self, RsExercise *exercise, RsExercise *before)
{
  g_autofree char *text = g_strdup_printf (_ ("“%s” saved"), rs_exercise_get_name (exercise));

  if (before == NULL)
    {
      g_action_group_activate_action (G_ACTION_GROUP (self), "open-exercise",
                                      g_variant_new_string (rs_exercise_get_id (exercise)));
      show_toast (self, text, NULL, NULL, NULL);
    }
  else
    show_toast (self, text, on_restore_cb, g_object_ref (before), g_object_unref);
}

static void
open_editor (RsWindow *self, RsExercise *exercise)
{
  AdwDialog *editor = rs_exercise_editor_new (rs_window_get_store (self),
                                              rs_services_get_movements (self->services), exercise);

  g_signal_connect_object (editor, "saved", G_CALLBACK (on_saved_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (editor, GTK_WIDGET (self));
}

static void
on_new_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  open_editor (RS_WINDOW (user_data), NULL);
}

static void
on_edit_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  RsWindow *self = RS_WINDOW (user_data);
  RsExercise *exercise = lookup_own (self, parameter);

  if (exercise != NULL)
    open_editor (self, exercise);
}

static void
on_delete_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  RsWindow *self = RS_WINDOW (user_data);
  RsExercise *exercise = lookup_own (self, parameter);
  g_autofree char *text = NULL;

  if (exercise == NULL)
    return;

  text = g_strdup_printf (_ ("“%s” deleted"), rs_exercise_get_name (exercise));
  show_toast (self, text, on_restore_cb, g_object_ref (exercise), g_object_unref);
  rs_store_remove_exercise (rs_window_get_store (self), exercise);
}

/* --- Export --- */

static void
on_written_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (RsWindow) self = RS_WINDOW (user_data);
  g_autoptr (GError) error = NULL;
  g_autofree char *name = g_file_get_basename (G_FILE (source));
  g_autofree char *shown = g_filename_display_name (name);
  g_autofree char *text = NULL;

  if (self->services == NULL)
    return;
  if (!g_file_replace_contents_finish (G_FILE (source), result, NULL, &error))
    {
      show_error (self, _ ("The Exercise Could Not Be Exported"), error->message);
      return;
    }

  /* Translators: the name of a file */
  text = g_strdup_printf (_ ("Exported to “%s”"), shown);
  show_toast (self, text, NULL, NULL, NULL);
}

static void
on_export_to_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (RsWindow) self = RS_WINDOW (user_data);
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (source), result, &error);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GPtrArray) exercises = NULL;

  if (self->services == NULL)
    return;
  if (file != NULL)
    {
      exercises = g_ptr_array_new ();
      g_ptr_array_add (exercises, g_object_get_data (source, "exercise"));
      bytes = rs_store_export_exercises (rs_window_get_store (self), exercises, &error);
    }
  if (bytes != NULL)
    g_file_replace_contents_bytes_async (file, bytes, NULL, FALSE, G_FILE_CREATE_NONE, NULL,
                                         on_written_cb, g_object_ref (self));
  else if (is_failure (error))
    show_error (self, _ ("The Exercise Could Not Be Exported"), error->message);
}

static void
on_export_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  RsWindow *self = RS_WINDOW (user_data);
  RsExercise *exercise = lookup_own (self, parameter);
  g_autoptr (GtkFileDialog) dialog = NULL;
  g_autofree char *name = NULL;

  if (exercise == NULL)
    return;

  name = rs_text_file_name (rs_exercise_get_name (exercise), FILE_SUFFIX);
  dialog = gtk_file_dialog_new ();
  gtk_file_dialog_set_title (dialog, _ ("Export Exercise"));
  gtk_file_dialog_set_initial_name (dialog, name);
  g_object_set_data_full (G_OBJECT (dialog), "exercise", g_object_ref (exercise), g_object_unref);
  gtk_file_dialog_save (dialog, GTK_WINDOW (self), NULL, on_export_to_cb, g_object_ref (self));
}

/* --- Import --- */

static void
on_import_undo_cb (AdwToast *toast, gpointer user_data)
{
  RsImport *import = g_object_get_data (G_OBJECT (toast), "what");

  rs_store_remove_exercises (rs_window_get_store (user_data), rs_import_get_exercises (import));
}

static void
on_apply_cb (RsWindow *self, RsImportDialog *dialog)
{
  RsImport *import = rs_import_dialog_get_import (dialog);
  guint n = rs_import_get_exercises (import)->len;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;

  if (!rs_store_apply_import (rs_window_get_store (self), import, &error))
    {
      show_error (self, _ ("Nothing Was Imported"), error->message);
      return;
    }

  text = g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE, "%u exercise imported", "%u exercises imported", n), n);
  show_toast (self, text, on_import_undo_cb, rs_import_ref (import),
              (GDestroyNotify) rs_import_unref);
}

typedef struct
{
  RsWindow *window;
  char *name;
} Reading;

static void
reading_free (Reading *reading)
{
  g_clear_object (&reading->window);
  g_clear_pointer (&reading->name, g_free);
  g_free (reading);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Reading, reading_free)

static void
on_read_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (Reading) reading = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (RsImport) import = rs_import_read_file_finish (result, &error);
  AdwDialog *dialog;

  if (reading->window->services == NULL)
    return;
  if (import == NULL)
    {
      show_error (reading->window, _ ("This File Cannot Be Imported"), error->message);
      return;
    }

  dialog = rs_import_dialog_new (reading->name, import);
  g_signal_connect_object (dialog, "apply", G_CALLBACK (on_apply_cb), reading->window,
                           G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, GTK_WIDGET (reading->window));
}

void
rs_window_import_exercises (RsWindow *self, GFile *file)
{
  g_autofree char *name = g_file_get_basename (file);
  Reading *reading = g_new (Reading, 1);

  reading->window = g_object_ref (self);
  reading->name = g_filename_display_name (name);
  rs_import_read_file (file, rs_store_get_catalogue (rs_window_get_store (self)),
                       rs_clock_get_real (rs_services_get_clock (self->services)), NULL, on_read_cb,
                       reading);
}

static void
on_import_from_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (RsWindow) self = RS_WINDOW (user_data);
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = gtk_file_dialog_open_finish (GTK_FILE_DIALOG (source), result, &error);

  if (self->services == NULL)
    return;
  if (file != NULL)
    rs_window_import_exercises (self, file);
  else if (is_failure (error))
    show_error (self, _ ("This File Cannot Be Imported"), error->message);
}

static void
on_import_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autoptr (GtkFileFilter) exercises = gtk_file_filter_new ();
  g_autoptr (GListStore) filters = g_list_store_new (GTK_TYPE_FILE_FILTER);

  gtk_file_filter_set_name (exercises, _ ("Exercises"));
  gtk_file_filter_add_suffix (exercises, "runstrength");
  gtk_file_filter_add_suffix (exercises, "json");
  g_list_store_append (filters, exercises);
  gtk_file_dialog_set_filters (dialog, G_LIST_MODEL (filters));
  gtk_file_dialog_set_title (dialog, _ ("Import Exercises"));
  gtk_file_dialog_open (dialog, GTK_WINDOW (user_data), NULL, on_import_from_cb,
                        g_object_ref (user_data));
}

/* --- Pages --- */

/*
 * Pages of exercises that have become others are made anew in their places, and those of
 * exercises that are gone are left.
 */
static void
on_catalogue_changed_cb (RsWindow *self)
{
  RsCatalogue *catalogue = rs_store_get_catalogue (rs_window_get_store (self));
  g_autoptr (GListModel) stack = adw_navigation_view_get_navigation_stack (self->navigation);
  g_autoptr (GPtrArray) pages = g_ptr_array_new ();
  gboolean changed = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (stack); i++)
    {
      g_autoptr (AdwNavigationPage) page = g_list_model_get_item (stack, i);
      g_autoptr (RsExercise) shown = NULL;
      RsExercise *now;

      if (RS_IS_EXERCISE_PAGE (page))
        g_object_get (page, "exercise", &shown, NULL);
      now = shown != NULL ? rs_catalogue_lookup (catalogue, rs_exercise_get_id (shown)) : NULL;
      if (now == shown)
        g_ptr_array_add (pages, page);
      else if (now != NULL)
        g_ptr_array_add (pages, rs_window_create_exercise_page (self, now));
      changed |= now != shown;
    }

  if (changed)
    adw_navigation_view_replace (self->navigation, (AdwNavigationPage **) pages->pdata,
                                 (int) pages->len);
}

void
rs_window_watch_exercises (RsWindow *self)
{
  g_signal_connect_object (rs_store_get_catalogue (rs_window_get_store (self)), "items-changed",
                           G_CALLBACK (on_catalogue_changed_cb), self, G_CONNECT_SWAPPED);
}

static const GActionEntry entries[] = {
  { .name = "new-exercise", .activate = on_new_cb },
  { .name = "edit-exercise", .parameter_type = "s", .activate = on_edit_cb },
  { .name = "delete-exercise", .parameter_type = "s", .activate = on_delete_cb },
  { .name = "export-exercise", .parameter_type = "s", .activate = on_export_cb },
  { .name = "import-exercises", .activate = on_import_cb },
};

void
rs_window_add_exercise_actions (RsWindow *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
}
