/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-ui-test.h"

#include "ui/app/rs-services.h"
#include "ui/app/rs-window-private.h"
#include "ui/editor/rs-exercise-editor-private.h"
#include "ui/editor/rs-import-dialog.h"
#include "ui/exercises/rs-exercise-page.h"
#include "ui/widgets/rs-picture-shelf.h"

typedef struct
{
  RsServices *services;
  RsStore *store;
  RsCatalogue *catalogue;
  RsWindow *window;
  guint n_before;
  char *picture;
} Fixture;

static guint
count (Fixture *fixture)
{
  return g_list_model_get_n_items (G_LIST_MODEL (fixture->catalogue));
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  gpointer application = g_application_get_default ();

  fixture->services = rs_services_new ();
  fixture->store = rs_services_get_store (fixture->services);
  rs_store_load (fixture->store);
  while (rs_store_get_loading (fixture->store))
    g_main_context_iteration (NULL, TRUE);
  fixture->catalogue = rs_store_get_catalogue (fixture->store);
  fixture->n_before = count (fixture);
  fixture->window = rs_window_new (application, fixture->services);
  gtk_window_present (GTK_WINDOW (fixture->window));
  rs_ui_settle (fixture->window);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) own = g_ptr_array_new_with_free_func (g_object_unref);

  /* The next one has the same directory. */
  for (guint i = 0; i < count (fixture); i++)
    {
      g_autoptr (RsExercise) exercise =
          g_list_model_get_item (G_LIST_MODEL (fixture->catalogue), i);

      if (rs_exercise_get_own (exercise))
        g_ptr_array_add (own, g_steal_pointer (&exercise));
    }
  rs_store_remove_exercises (fixture->store, own);

  gtk_window_destroy (GTK_WINDOW (fixture->window));
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  g_clear_object (&fixture->services);
}

/* --- What one does --- */

static void
act (Fixture *fixture, const char *action, const char *id)
{
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), action, id != NULL ? "s" : NULL, id);
  rs_ui_settle (fixture->window);
}

static AdwDialog *
get_dialog (Fixture *fixture)
{
  return adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (fixture->window));
}

static void
type (RsTextRow *row, const char *text)
{
  gtk_editable_set_text (GTK_EDITABLE (rs_text_row_get_field (row)), text);
}

static void
save (Fixture *fixture)
{
  gtk_widget_activate_action (GTK_WIDGET (get_dialog (fixture)), "editor.save", NULL);
  rs_ui_settle (fixture->window);
  g_assert_null (get_dialog (fixture));
}

static RsExercise *
find (Fixture *fixture, const char *name)
{
  for (guint i = 0; i < count (fixture); i++)
    {
      g_autoptr (RsExercise) exercise =
          g_list_model_get_item (G_LIST_MODEL (fixture->catalogue), i);

      if (g_str_equal (rs_exercise_get_name (exercise), name))
        return exercise;
    }

  return NULL;
}

static void
assert_toast (Fixture *fixture, const char *expected)
{
  g_autofree char *toast = rs_ui_dup_toast (GTK_WINDOW (fixture->window));

  g_assert_cmpstr (toast, ==, expected);
}

static const char *
get_title (Fixture *fixture)
{
  return adw_navigation_page_get_title (
      adw_navigation_view_get_visible_page (fixture->window->navigation));
}

/* An exercise of one's own, by the form; its page is open then. */
static char *
add (Fixture *fixture, const char *name)
{
  RsExerciseEditor *editor;

  act (fixture, "win.new-exercise", NULL);
  editor = RS_EXERCISE_EDITOR (get_dialog (fixture));
  type (editor->name, name);
  gtk_check_button_set_active (rs_set_row_get_check (editor->primary, RS_MUSCLE_QUADS), TRUE);
  save (fixture);
  g_assert_nonnull (find (fixture, name));
  return g_strdup (rs_exercise_get_id (find (fixture, name)));
}

/* --- The actions --- */

static void
test_new (Fixture *fixture, gconstpointer data)
{
  g_autofree char *id = add (fixture, "Kerb stand");

  g_assert_cmpuint (count (fixture), ==, fixture->n_before + 1);
  assert_toast (fixture, "“Kerb stand” saved");
  g_assert_cmpstr (get_title (fixture), ==, "Kerb stand");
  g_assert_true (rs_exercise_get_own (rs_catalogue_lookup (fixture->catalogue, id)));
}

/* The page that is open shows what was edited, in its place, and Undo too. */
static void
test_edit (Fixture *fixture, gconstpointer data)
{
  g_autofree char *id = add (fixture, "Kerb stand");
  g_autoptr (GListModel) stack = NULL;
  guint n_pages;

  stack = adw_navigation_view_get_navigation_stack (fixture->window->navigation);
  n_pages = g_list_model_get_n_items (stack);
  act (fixture, "win.edit-exercise", id);
  type (RS_EXERCISE_EDITOR (get_dialog (fixture))->name, "Kerb stand, long");
  save (fixture);
  g_assert_cmpstr (get_title (fixture), ==, "Kerb stand, long");
  g_assert_cmpuint (g_list_model_get_n_items (stack), ==, n_pages);
  g_assert_null (find (fixture, "Kerb stand"));
  g_assert_cmpuint (count (fixture), ==, fixture->n_before + 1);

  adw_toast_overlay_dismiss_all (fixture->window->toasts);
  rs_ui_settle (fixture->window);
  act (fixture, "win.edit-exercise", id);
  type (RS_EXERCISE_EDITOR (get_dialog (fixture))->name, "Other");
  save (fixture);
  g_assert_cmpstr (get_title (fixture), ==, "Other");
  rs_ui_press_toast (GTK_WINDOW (fixture->window));
  rs_ui_settle (fixture->window);
  g_assert_cmpstr (get_title (fixture), ==, "Kerb stand, long");
  g_assert_cmpstr (rs_exercise_get_id (find (fixture, "Kerb stand, long")), ==, id);
}

/* The page goes with the exercise; Undo brings back the exercise. */
static void
test_delete (Fixture *fixture, gconstpointer data)
{
  g_autofree char *id = add (fixture, "Kerb stand");

  adw_toast_overlay_dismiss_all (fixture->window->toasts);
  rs_ui_settle (fixture->window);
  act (fixture, "win.delete-exercise", id);
  g_assert_cmpuint (count (fixture), ==, fixture->n_before);
  g_assert_null (rs_catalogue_lookup (fixture->catalogue, id));
  g_assert_false (
      RS_IS_EXERCISE_PAGE (adw_navigation_view_get_visible_page (fixture->window->navigation)));
  assert_toast (fixture, "“Kerb stand” deleted");

  rs_ui_press_toast (GTK_WINDOW (fixture->window));
  rs_ui_settle (fixture->window);
  g_assert_cmpuint (count (fixture), ==, fixture->n_before + 1);
  g_assert_cmpstr (rs_exercise_get_name (rs_catalogue_lookup (fixture->catalogue, id)), ==,
                   "Kerb stand");
}

/* What came with the program is nobody's to change, and what is not there neither. */
static void
test_not_own (Fixture *fixture, gconstpointer data)
{
  static const char *const ids[] = { "plank", "no-such" };

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      act (fixture, "win.edit-exercise", ids[i]);
      g_assert_null (get_dialog (fixture));
      act (fixture, "win.delete-exercise", ids[i]);
      act (fixture, "win.export-exercise", ids[i]);
      g_assert_cmpuint (count (fixture), ==, fixture->n_before);
    }
}

/* --- Import --- */

static GFile *
write_file (const char *name, const char *text)
{
  g_autofree char *path = g_build_filename (g_get_user_cache_dir (), name, NULL);

  g_mkdir_with_parents (g_get_user_cache_dir (), 0700);
  g_assert_true (g_file_set_contents (path, text, -1, NULL));
  return g_file_new_for_path (path);
}

static void
import (Fixture *fixture, GFile *file)
{
  rs_window_import_file (fixture->window, file);
  while (get_dialog (fixture) == NULL)
    g_main_context_iteration (NULL, TRUE);
  rs_ui_settle (fixture->window);
}

static void
test_import (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) file = write_file (
      "collection.json", "[{\"name\": \"Kerb stand\", \"primaryMuscles\": [\"glutes\"]},"
                         "{\"name\": \"Thing\", \"primaryMuscles\": [\"calves\"]}]");
  g_autofree char *id = add (fixture, "Kerb stand");
  RsExercise *mine = rs_catalogue_lookup (fixture->catalogue, id);

  adw_toast_overlay_dismiss_all (fixture->window->toasts);
  rs_ui_settle (fixture->window);
  import (fixture, file);
  g_assert_true (RS_IS_IMPORT_DIALOG (get_dialog (fixture)));
  g_assert_cmpuint (count (fixture), ==, fixture->n_before + 1);
  gtk_widget_activate_action (GTK_WIDGET (get_dialog (fixture)), "import.apply", NULL);
  rs_ui_settle (fixture->window);
  assert_toast (fixture, "1 exercise imported");
  g_assert_cmpuint (count (fixture), ==, fixture->n_before + 2);
  g_assert_nonnull (find (fixture, "Thing"));
  g_assert_true (rs_catalogue_lookup (fixture->catalogue, id) == mine);

  rs_ui_press_toast (GTK_WINDOW (fixture->window));
  rs_ui_settle (fixture->window);
  g_assert_cmpuint (count (fixture), ==, fixture->n_before + 1);
  g_assert_null (find (fixture, "Thing"));
}

static void
test_import_broken (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) file = write_file ("broken.json", "[{\"name\": \"Kerb s");
  AdwDialog *dialog;

  import (fixture, file);
  dialog = get_dialog (fixture);
  g_assert_true (ADW_IS_ALERT_DIALOG (dialog));
  g_assert_cmpstr (adw_alert_dialog_get_heading (ADW_ALERT_DIALOG (dialog)), ==,
                   "This File Cannot Be Imported");
  g_assert_nonnull (strstr (adw_alert_dialog_get_body (ADW_ALERT_DIALOG (dialog)), "broken.json"));
  adw_dialog_force_close (dialog);
  g_assert_cmpuint (count (fixture), ==, fixture->n_before);
}

/* --- The shelf --- */

static GBytes *
create_picture (guint32 colour)
{
  g_autoptr (GdkPixbuf) pixbuf = gdk_pixbuf_new (GDK_COLORSPACE_RGB, FALSE, 8, 800, 600);
  char *buffer = NULL;
  gsize length = 0;

  gdk_pixbuf_fill (pixbuf, colour);
  g_assert_true (gdk_pixbuf_save_to_buffer (pixbuf, &buffer, &length, "png", NULL, NULL));
  return g_bytes_new_take (buffer, length);
}

static void
on_added_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GError) error = NULL;
  Fixture *fixture = user_data;

  fixture->picture = rs_store_add_picture_finish (fixture->store, result, &error);
  g_assert_no_error (error);
}

static char *
keep_picture (Fixture *fixture, guint32 colour)
{
  g_autoptr (GBytes) bytes = create_picture (colour);
  g_autofree char *path = g_build_filename (g_get_user_cache_dir (), "shelf.png", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);

  g_mkdir_with_parents (g_get_user_cache_dir (), 0700);
  g_assert_true (g_file_set_contents (path, data, (gssize) length, NULL));
  rs_store_add_picture (fixture->store, file, NULL, on_added_cb, fixture);
  while (fixture->picture == NULL)
    g_main_context_iteration (NULL, TRUE);
  return g_steal_pointer (&fixture->picture);
}

static void
on_ready_cb (GString *ready, const char *name)
{
  g_string_append (ready, name);
}

static void
test_shelf (Fixture *fixture, gconstpointer data)
{
  g_autofree char *good = keep_picture (fixture, 0x3366ccff);
  g_autofree char *bad = keep_picture (fixture, 0xcc6633ff);
  g_autofree char *path = rs_store_find_picture (fixture->store, bad);
  g_autoptr (GString) ready = g_string_new (NULL);
  RsPictureShelf *shelf = rs_picture_shelf_new (fixture->store);
  RsPictureShelf *left = NULL;
  GdkPaintable *picture;

  /* What was good when it was added may have come to harm since. */
  g_assert_true (g_file_set_contents (path, "no picture", -1, NULL));
  g_signal_connect_swapped (shelf, "ready", G_CALLBACK (on_ready_cb), ready);
  g_assert_null (rs_picture_shelf_get (shelf, bad));
  g_assert_null (rs_picture_shelf_get (shelf, "no-such.png"));
  g_assert_null (rs_picture_shelf_get (shelf, good));
  g_assert_null (rs_picture_shelf_get (shelf, good));
  while (ready->len == 0)
    g_main_context_iteration (NULL, TRUE);
  while (g_main_context_iteration (NULL, FALSE))
    continue;

  /* It is said once, it is small, and it keeps its shape. */
  g_assert_cmpstr (ready->str, ==, good);
  picture = rs_picture_shelf_get (shelf, good);
  g_assert_cmpint (gdk_paintable_get_intrinsic_width (picture), ==, 256);
  g_assert_cmpint (gdk_paintable_get_intrinsic_height (picture), ==, 192);
  g_assert_null (rs_picture_shelf_get (shelf, bad));

  /* So many others were asked for since then that it has to be read again. */
  for (guint i = 0; i < 60; i++)
    {
      g_autofree char *name = g_strdup_printf ("no-such-%u.png", i);

      g_assert_null (rs_picture_shelf_get (shelf, name));
    }
  g_assert_null (rs_picture_shelf_get (shelf, good));

  /* It waits for what is still being read, and not longer. */
  g_set_weak_pointer (&left, shelf);
  g_object_unref (shelf);
  while (left != NULL)
    g_main_context_iteration (NULL, TRUE);
}

/* GTK's dialog that asks how to print, where it is open. */
static GtkWindow *
find_print_dialog (void)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWindow) window = g_list_model_get_item (windows, i);

      if (g_str_equal (G_OBJECT_TYPE_NAME (window), "GtkPrintUnixDialog"))
        return window;
    }

  return NULL;
}

/* A routine is printed by its id, once it has been asked how. */
static void
test_print_routine (Fixture *fixture, gconstpointer data)
{
  GtkWindow *dialog;

  act (fixture, "win.print-routine", "no-such-routine");
  g_assert_null (find_print_dialog ());

  act (fixture, "win.print-routine", "first-three");
  dialog = find_print_dialog ();
  g_assert_nonnull (dialog);
  g_assert_true (gtk_window_get_transient_for (dialog) == GTK_WINDOW (fixture->window));
  gtk_window_close (dialog);
  while (find_print_dialog () != NULL)
    g_main_context_iteration (NULL, TRUE);
}

#define ADD(name, function)                                                                        \
  g_test_add ("/window-exercises/" name, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char *argv[])
{
  g_autoptr (AdwApplication) application = NULL;

  rs_ui_test_init (&argc, &argv);
  application = adw_application_new ("org.example.RunStrength.TestOwn", G_APPLICATION_NON_UNIQUE);
  g_assert_true (g_application_register (G_APPLICATION (application), NULL, NULL));
  g_application_set_default (G_APPLICATION (application));

  ADD ("new", test_new);
  ADD ("edit", test_edit);
  ADD ("delete", test_delete);
  ADD ("not-own", test_not_own);
  ADD ("import", test_import);
  ADD ("import-broken", test_import_broken);
  ADD ("shelf", test_shelf);
  ADD ("print-routine", test_print_routine);

  return g_test_run ();
}
