/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-ui-test.h"

#include "support/rs-store-samples.h"
#include "ui/editor/rs-import-dialog.h"

#include <string.h>

#define NOW G_GINT64_CONSTANT (1795356303000000)

/* Two that are new, of which one is not complete, one that is known, and one that is no good. */
#define COLLECTION                                                                                 \
  "[{'id': 'Wall_Sit', 'name': 'Wall Sit', 'level': 'beginner', 'equipment': 'body only',"         \
  "'primaryMuscles': ['quadriceps'], 'secondaryMuscles': [], 'instructions': ['Sit.'],"            \
  "'category': 'strength', 'images': []},"                                                         \
  "{'id': 'Neck', 'name': 'Neck <b>Turn</b>', 'level': null, 'equipment': null,"                   \
  "'primaryMuscles': ['quadriceps'], 'secondaryMuscles': ['neck'], 'instructions': [],"            \
  "'images': ['Neck/0.jpg']},"                                                                     \
  "{'id': 'Plank', 'name': 'PLANK', 'primaryMuscles': ['abdominals']},"                            \
  "{'id': 'Nameless', 'name': null}]"

static RsImport *
read_import (const char *text)
{
  g_autoptr (RsCatalogue) catalogue = rs_ui_catalogue ();
  g_autoptr (GPtrArray) known = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *json = rs_sample_quote (text);
  g_autoptr (GBytes) bytes = g_bytes_new (json, strlen (json));
  g_autoptr (GError) error = NULL;
  RsImport *import;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (catalogue)); i++)
    g_ptr_array_add (known, g_list_model_get_item (G_LIST_MODEL (catalogue), i));
  import = rs_import_read ("collection.json", bytes, known, NULL, NOW, &error);
  g_assert_no_error (error);
  return import;
}

static AdwExpanderRow *
find_expander (AdwDialog *dialog, const char *title)
{
  guint n = rs_ui_count (dialog, ADW_TYPE_EXPANDER_ROW);

  for (guint i = 0; i < n; i++)
    {
      AdwPreferencesRow *row = rs_ui_find (dialog, ADW_TYPE_EXPANDER_ROW, i);

      if (g_str_equal (adw_preferences_row_get_title (row), title))
        return ADW_EXPANDER_ROW (row);
    }

  return NULL;
}

/* The titles of the rows that come up when it is opened. */
static char *
dup_opened (AdwDialog *dialog, const char *title)
{
  AdwExpanderRow *expander = find_expander (dialog, title);
  g_autoptr (GString) titles = g_string_new (NULL);
  guint n;

  g_assert_nonnull (expander);
  adw_expander_row_set_expanded (expander, TRUE);
  rs_ui_settle (dialog);
  n = rs_ui_count (expander, ADW_TYPE_ACTION_ROW);
  for (guint i = 0; i < n; i++)
    {
      AdwActionRow *row = rs_ui_find (expander, ADW_TYPE_ACTION_ROW, i);
      const char *text = adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row));

      if (!g_str_equal (text, title))
        g_string_append_printf (titles, "%s|", text);
    }

  return g_string_free (g_steal_pointer (&titles), FALSE);
}

static void
assert_count (AdwDialog *dialog, const char *title, const char *label)
{
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (find_expander (dialog, title)),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, label);
}

static void
test_preview (void)
{
  g_autoptr (RsImport) import = read_import (COLLECTION);
  AdwDialog *dialog = rs_import_dialog_new ("collection.json", import);
  GtkWindow *window = rs_ui_present (dialog, 700, 700);
  g_autofree char *fresh = NULL;
  g_autofree char *unmapped = NULL;
  g_autofree char *known = NULL;
  g_autofree char *skipped = NULL;

  g_assert_cmpstr (adw_preferences_group_get_description (rs_ui_child (dialog, "group")), ==,
                   "A collection from elsewhere, with 4 exercises. What is there already stays.");
  assert_count (dialog, "New", "New: 2");
  assert_count (dialog, "Not Complete", "Not Complete: 1");
  assert_count (dialog, "Known Already", "Known Already: 1");
  assert_count (dialog, "Not Usable", "Not Usable: 1");
  rs_ui_assert_fits (dialog, 360);
  rs_ui_assert_focused (rs_ui_child (dialog, "apply_button"));

  fresh = dup_opened (dialog, "New");
  unmapped = dup_opened (dialog, "Not Complete");
  known = dup_opened (dialog, "Known Already");
  skipped = dup_opened (dialog, "Not Usable");
  g_assert_cmpstr (fresh, ==, "Wall Sit|Neck <b>Turn</b>|");
  g_assert_cmpstr (unmapped, ==, "Neck <b>Turn</b>|All entries|");
  g_assert_cmpstr (known, ==, "PLANK|");
  g_assert_cmpstr (skipped, ==, "Entry 4|");
  rs_ui_save_picture (window, "import-dialog");
  rs_ui_close (window, dialog);
}

#define ITEM "{'exercise': '%s', 'dose': {'sets': 3, 'seconds': 30, 'rest': 45}}"

/* Routines come first and are seen at once; their names are no markup. */
static void
test_routines (void)
{
  g_autofree char *text = g_strdup_printf (
      "{'format': 'run-strength-routines', 'version': 1, 'routines': ["
      "{'id': 'a', 'name': '<b>Hips</b> &amp; core', 'blocks': [{'kind': 'straight', 'items': [" ITEM
      "," ITEM "]}]}, {'id': 'b', 'name': 'Empty', 'blocks': []},"
      "{'id': 'c', 'name': 'Empty', 'blocks': []}]}",
      "plank", "moon-walk");
  g_autoptr (RsImport) import = read_import (text);
  AdwDialog *dialog = rs_import_dialog_new ("hips.runstrength", import);
  GtkWindow *window = rs_ui_present (dialog, 700, 700);
  g_autofree char *routines = NULL;
  g_autofree char *unknown = NULL;
  g_autofree char *done = rs_import_dialog_describe_done (import);
  AdwActionRow *row;

  g_assert_cmpstr (adw_preferences_group_get_description (rs_ui_child (dialog, "group")), ==,
                   "A file of Run Strength, with 3 routines. What is there already stays.");
  assert_count (dialog, "New Routines", "New Routines: 2");
  assert_count (dialog, "Unknown Exercises", "Unknown Exercises: 1");
  assert_count (dialog, "Known Already", "Known Already: 1");
  g_assert_null (find_expander (dialog, "New Exercises"));
  g_assert_true (adw_expander_row_get_expanded (find_expander (dialog, "New Routines")));
  g_assert_cmpstr (gtk_button_get_label (rs_ui_child (dialog, "apply_button")), ==,
                   "_Import 2 Routines");
  g_assert_cmpstr (done, ==, "2 routines imported");
  rs_ui_assert_fits (dialog, 360);
  rs_ui_assert_focused (rs_ui_child (dialog, "apply_button"));

  routines = dup_opened (dialog, "New Routines");
  g_assert_cmpstr (routines, ==, "<b>Hips</b> &amp; core|Empty|");
  for (guint i = 0;; i++)
    {
      row = rs_ui_find (dialog, ADW_TYPE_ACTION_ROW, i);
      if (g_str_has_prefix (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), "<b>"))
        break;
    }
  g_assert_true (g_str_has_prefix (adw_action_row_get_subtitle (row), "2 exercises · 6 sets · "));
  unknown = dup_opened (dialog, "Unknown Exercises");
  g_assert_cmpstr (unknown, ==, "<b>Hips</b> &amp; core|");
  rs_ui_save_picture (window, "import-dialog-routines");
  rs_ui_close (window, dialog);
}

static void
note_import (RsImportDialog *dialog, RsImport **applied)
{
  *applied = rs_import_dialog_get_import (dialog);
}

static void
test_apply (void)
{
  g_autoptr (RsImport) import = read_import (COLLECTION);
  AdwDialog *dialog = rs_import_dialog_new ("collection.json", import);
  GtkWindow *window = rs_ui_present (dialog, 700, 700);
  RsImport *applied = NULL;
  GtkButton *button = rs_ui_child (dialog, "apply_button");

  g_assert_cmpstr (gtk_button_get_label (button), ==, "_Import 2 Exercises");
  g_signal_connect (dialog, "apply", G_CALLBACK (note_import), &applied);
  g_signal_emit_by_name (button, "clicked");
  rs_ui_settle (window);
  g_assert_true (applied == import);
  g_assert_null (rs_ui_get_dialog (window));
  rs_ui_close (window, NULL);
}

static void
test_cancel (void)
{
  g_autoptr (RsImport) import = read_import (COLLECTION);
  AdwDialog *dialog = rs_import_dialog_new ("collection.json", import);
  GtkWindow *window = rs_ui_present (dialog, 700, 700);
  RsImport *applied = NULL;

  g_signal_connect (dialog, "apply", G_CALLBACK (note_import), &applied);
  g_signal_emit_by_name (rs_ui_find_button (dialog, "_Cancel"), "clicked");
  rs_ui_settle (window);
  g_assert_null (applied);
  g_assert_null (rs_ui_get_dialog (window));
  rs_ui_close (window, NULL);
}

/* Nothing is new: it says what there was, and there is nothing to press. */
static void
test_nothing_new (void)
{
  g_autoptr (RsImport) import = read_import ("[{'name': 'Plank'}, {'name': 'plank'}]");
  AdwDialog *dialog = rs_import_dialog_new ("collection.json", import);
  GtkWindow *window = rs_ui_present (dialog, 360, 640);
  GtkButton *button = rs_ui_child (dialog, "apply_button");

  g_assert_cmpstr (gtk_button_get_label (button), ==, "Nothing to Import");
  g_assert_false (gtk_widget_is_sensitive (GTK_WIDGET (button)));
  rs_ui_assert_focused (rs_ui_find_button (dialog, "_Cancel"));
  g_assert_null (find_expander (dialog, "New"));
  assert_count (dialog, "Known Already", "Known Already: 2");
  rs_ui_save_picture (window, "import-dialog-nothing");
  rs_ui_close (window, dialog);
}

/* A great collection shows as many rows as somebody would read. */
static void
test_many (void)
{
  g_autoptr (GString) text = g_string_new ("[");
  g_autoptr (RsImport) import = NULL;
  AdwDialog *dialog;
  GtkWindow *window;
  g_autofree char *fresh = NULL;

  for (guint i = 0; i < 250; i++)
    g_string_append_printf (text, "%s{'name': 'Thing %u', 'primaryMuscles': ['quadriceps']}",
                            i > 0 ? "," : "", i);
  g_string_append (text, "]");
  import = read_import (text->str);
  dialog = rs_import_dialog_new ("collection.json", import);
  window = rs_ui_present (dialog, 700, 700);

  fresh = dup_opened (dialog, "New");
  g_assert_true (g_str_has_suffix (fresh, "Thing 199|and 50 more|"));
  rs_ui_close (window, dialog);
}

int
main (int argc, char *argv[])
{
  rs_ui_test_init (&argc, &argv);

  g_test_add_func ("/import-dialog/preview", test_preview);
  g_test_add_func ("/import-dialog/routines", test_routines);
  g_test_add_func ("/import-dialog/apply", test_apply);
  g_test_add_func ("/import-dialog/cancel", test_cancel);
  g_test_add_func ("/import-dialog/nothing-new", test_nothing_new);
  g_test_add_func ("/import-dialog/many", test_many);

  return g_test_run ();
}
