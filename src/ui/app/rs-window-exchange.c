/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/app/rs-window-private.h"

#include "base/common/rs-text.h"
#include "ui/editor/rs-import-dialog.h"

#include <glib/gi18n.h>

#define FILE_SUFFIX ".runstrength"

/* As the files of workouts are called in the user's data. */
#define WORKOUT_SUFFIX ".json"

/* What the window does to give routines and exercises to others, and to take them in. */

void
rs_window_show_toast (
    RsWindow *self, const char *text, RsWindowUndo undo, gpointer what, GDestroyNotify free_what)
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

static AdwDialog *
show_error (RsWindow *self, const char *heading, const char *message)
{
  AdwDialog *dialog = adw_alert_dialog_new (heading, message);

  adw_alert_dialog_add_response (ADW_ALERT_DIALOG (dialog), "close", _ ("_Close"));
  adw_dialog_present (dialog, GTK_WIDGET (self));
  return dialog;
}

/* Whether a file dialog failed rather than that somebody closed it. */
static gboolean
is_failure (const GError *error)
{
  return error != NULL && !g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED) &&
         !g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_CANCELLED);
}

/* --- Export --- */

static void
show_export_error (RsWindow *self, const GError *error)
{
  show_error (self, _ ("The File Could Not Be Written"), error->message);
}

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
      show_export_error (self, error);
      return;
    }

  /* Translators: the name of a file */
  text = g_strdup_printf (_ ("Exported to “%s”"), shown);
  rs_window_show_toast (self, text, NULL, NULL, NULL);
}

/* What was chosen is written as it is now, not as it was when the dialog came up. */
static void
on_export_to_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (RsWindow) self = RS_WINDOW (user_data);
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (source), result, &error);
  g_autoptr (GBytes) bytes = NULL;

  if (self->services == NULL)
    return;
  if (file != NULL)
    {
      RsStore *store = rs_window_get_store (self);
      GPtrArray *routines = g_object_get_data (source, "routines");
      GPtrArray *exercises = g_object_get_data (source, "exercises");
      GPtrArray *workouts = g_object_get_data (source, "workouts");

      if (routines != NULL)
        bytes = rs_store_export_routines (store, routines, &error);
      else if (exercises != NULL)
        bytes = rs_store_export_exercises (store, exercises, &error);
      else
        bytes = rs_store_export_workout (store, g_ptr_array_index (workouts, 0), &error);
    }
  if (bytes != NULL)
    g_file_replace_contents_bytes_async (file, bytes, NULL, FALSE, G_FILE_CREATE_NONE, NULL,
                                         on_written_cb, g_object_ref (self));
  else if (is_failure (error))
    show_export_error (self, error);
}

/* Takes @objects over. @key: what they are */
static void
ask_where (RsWindow *self, const char *title, const char *name, const char *key, GPtrArray *objects)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autofree char *file_name =
      rs_text_file_name (name, g_str_equal (key, "workouts") ? WORKOUT_SUFFIX : FILE_SUFFIX);

  gtk_file_dialog_set_title (dialog, title);
  gtk_file_dialog_set_initial_name (dialog, file_name);
  g_object_set_data_full (G_OBJECT (dialog), key, objects, (GDestroyNotify) g_ptr_array_unref);
  gtk_file_dialog_save (dialog, GTK_WINDOW (self), NULL, on_export_to_cb, g_object_ref (self));
}

void
rs_window_export_workout (RsWindow *self, RsWorkout *workout)
{
  GPtrArray *workouts = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_add (workouts, g_object_ref (workout));
  ask_where (self, _ ("Export Workout"), rs_workout_get_routine_name (workout), "workouts",
             workouts);
}

static void
on_export_exercise_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  RsWindow *self = RS_WINDOW (user_data);
  RsExercise *exercise = rs_window_lookup_own_exercise (self, parameter);
  GPtrArray *exercises;

  if (exercise == NULL)
    return;

  exercises = g_ptr_array_new_with_free_func (g_object_unref);
  g_ptr_array_add (exercises, g_object_ref (exercise));
  ask_where (self, _ ("Export Exercise"), rs_exercise_get_name (exercise), "exercises", exercises);
}

/* Ids that nobody has are passed over: a routine may have gone since the menu was opened. */
static void
export_routines (RsWindow *self, const char *const *ids)
{
  g_autoptr (GPtrArray) routines = g_ptr_array_new_with_free_func (g_object_unref);
  const char *name;
  gboolean one;

  for (gsize i = 0; ids[i] != NULL; i++)
    {
      RsRoutine *routine = rs_store_lookup_routine (rs_window_get_store (self), ids[i]);

      if (routine != NULL && !g_ptr_array_find (routines, routine, NULL))
        g_ptr_array_add (routines, g_object_ref (routine));
    }

  if (routines->len == 0)
    return;

  one = routines->len == 1;
  name = one ? rs_routine_get_name (routines->pdata[0]) : C_ ("file name", "Routines");
  ask_where (self, one ? _ ("Export Routine") : _ ("Export Routines"), name, "routines",
             g_steal_pointer (&routines));
}

static void
on_export_routine_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  const char *ids[] = { g_variant_get_string (parameter, NULL), NULL };

  export_routines (RS_WINDOW (user_data), ids);
}

static void
on_export_routines_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  g_autofree const char **ids = g_variant_get_strv (parameter, NULL);

  export_routines (RS_WINDOW (user_data), ids);
}

/* --- Import --- */

static void import_next (RsWindow *self);

static gboolean
go_on_cb (RsWindow *self)
{
  self->importing = FALSE;
  if (self->services != NULL)
    import_next (self);
  return G_SOURCE_REMOVE;
}

/* Not at once: what was applied is to be there when the next file is compared with it. */
static void
on_import_over_cb (RsWindow *self)
{
  g_autoptr (GSource) source = g_idle_source_new ();
  GClosure *closure = g_cclosure_new_object (G_CALLBACK (go_on_cb), G_OBJECT (self));

  g_source_set_closure (source, closure);
  g_source_attach (source, NULL);
}

static void
show_import_error (RsWindow *self, const GError *error)
{
  AdwDialog *dialog = show_error (self, _ ("This File Cannot Be Imported"), error->message);

  if (self->importing)
    g_signal_connect_object (dialog, "closed", G_CALLBACK (on_import_over_cb), self,
                             G_CONNECT_SWAPPED);
}

static void
on_import_undo_cb (AdwToast *toast, gpointer user_data)
{
  RsWindow *self = RS_WINDOW (user_data);
  RsListHistory *history = rs_services_get_list_history (self->services);
  RsImport *import = g_object_get_data (G_OBJECT (toast), "what");

  /* The same path as undo in the list of routines, unless something else was done there since. */
  if (self->import_mark != 0 && rs_list_history_get_mark (history) == self->import_mark &&
      rs_import_get_routines (import)->len > 0)
    rs_list_history_undo (history);
  else
    rs_store_remove_import (rs_window_get_store (self), import);
}

static void
on_apply_cb (RsWindow *self, RsImportDialog *dialog)
{
  RsImport *import = rs_import_dialog_get_import (dialog);
  g_autoptr (GError) error = NULL;
  g_autofree char *text = rs_import_dialog_describe_done (import);
  g_autofree char *label = NULL;
  RsListHistory *history = rs_services_get_list_history (self->services);

  label = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Import %u Routine", "Import %u Routines",
                                        rs_import_get_routines (import)->len),
                           rs_import_get_routines (import)->len);
  if (!rs_list_history_import (history, import, label, &error))
    {
      show_error (self, _ ("Nothing Was Imported"), error->message);
      return;
    }

  self->import_mark = rs_list_history_get_mark (history);
  rs_window_show_toast (self, text, on_import_undo_cb, rs_import_ref (import),
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
      show_import_error (reading->window, error);
      return;
    }

  dialog = rs_import_dialog_new (reading->name, import);
  g_signal_connect_object (dialog, "apply", G_CALLBACK (on_apply_cb), reading->window,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (dialog, "closed", G_CALLBACK (on_import_over_cb), reading->window,
                           G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, GTK_WIDGET (reading->window));
}

/* One file at a time, and none before we know what there is to compare it with. */
static void
import_next (RsWindow *self)
{
  RsStore *store = rs_window_get_store (self);
  g_autoptr (GFile) file = NULL;
  g_autofree char *name = NULL;
  Reading *reading;

  if (self->importing || self->arrivals->len == 0 || rs_store_get_loading (store))
    return;

  self->importing = TRUE;
  file = g_ptr_array_steal_index (self->arrivals, 0);
  name = g_file_get_basename (file);
  reading = g_new (Reading, 1);
  reading->window = g_object_ref (self);
  reading->name = g_filename_display_name (name);
  rs_import_read_file (file, rs_store_get_catalogue (store), rs_store_get_routines (store),
                       rs_clock_get_real (rs_services_get_clock (self->services)), NULL, on_read_cb,
                       reading);
}

void
rs_window_import_file (RsWindow *self, GFile *file)
{
  g_return_if_fail (RS_IS_WINDOW (self));
  g_return_if_fail (G_IS_FILE (file));

  g_ptr_array_add (self->arrivals, g_object_ref (file));
  import_next (self);
}

static void
on_import_from_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (RsWindow) self = RS_WINDOW (user_data);
  g_autoptr (GError) error = NULL;
  g_autoptr (GListModel) files =
      gtk_file_dialog_open_multiple_finish (GTK_FILE_DIALOG (source), result, &error);

  if (self->services == NULL)
    return;

  for (guint i = 0; files != NULL && i < g_list_model_get_n_items (files); i++)
    {
      g_autoptr (GFile) file = g_list_model_get_item (files, i);

      rs_window_import_file (self, file);
    }
  if (is_failure (error))
    show_error (self, _ ("This File Cannot Be Imported"), error->message);
}

static void
on_import_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();
  g_autoptr (GListStore) filters = g_list_store_new (GTK_TYPE_FILE_FILTER);

  gtk_file_filter_set_name (filter, _ ("Routines and Exercises"));
  gtk_file_filter_add_suffix (filter, "runstrength");
  gtk_file_filter_add_suffix (filter, "json");
  g_list_store_append (filters, filter);
  gtk_file_dialog_set_filters (dialog, G_LIST_MODEL (filters));
  gtk_file_dialog_set_title (dialog, C_ ("import", "Import"));
  gtk_file_dialog_open_multiple (dialog, GTK_WINDOW (user_data), NULL, on_import_from_cb,
                                 g_object_ref (user_data));
}

static gboolean
on_drop_cb (GtkDropTarget *target, const GValue *value, double x, double y, RsWindow *self)
{
  g_autoptr (GSList) files = gdk_file_list_get_files (g_value_get_boxed (value));

  for (GSList *file = files; file != NULL; file = file->next)
    rs_window_import_file (self, file->data);
  return files != NULL;
}

void
rs_window_watch_arrivals (RsWindow *self)
{
  GtkDropTarget *target = gtk_drop_target_new (GDK_TYPE_FILE_LIST, GDK_ACTION_COPY);

  g_signal_connect_object (target, "drop", G_CALLBACK (on_drop_cb), self, G_CONNECT_DEFAULT);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
  g_signal_connect_object (rs_window_get_store (self), "notify::loading", G_CALLBACK (import_next),
                           self, G_CONNECT_SWAPPED);
}

static const GActionEntry entries[] = {
  { .name = "export-exercise", .parameter_type = "s", .activate = on_export_exercise_cb },
  { .name = "export-routine", .parameter_type = "s", .activate = on_export_routine_cb },
  { .name = "export-routines", .parameter_type = "as", .activate = on_export_routines_cb },
  { .name = "import", .activate = on_import_cb },
  { .name = "import-exercises", .activate = on_import_cb },
};

void
rs_window_add_exchange_actions (RsWindow *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
}
