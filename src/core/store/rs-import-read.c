/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/store/rs-import-private.h"

#include "base/common/rs-error.h"
#include "base/common/rs-text.h"
#include "base/json/rs-json-limits.h"
#include "base/json/rs-json-parse.h"
#include "core/store/rs-exercise-bundle.h"
#include "core/store/rs-exercise-file.h"
#include "core/store/rs-foreign-entry.h"
#include "core/store/rs-import-known.h"
#include "core/store/rs-import-routines.h"
#include "core/store/rs-pictures.h"
#include "core/store/rs-routine-bundle.h"
#include "core/store/rs-routine-file.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* Lists and objects cost far more memory than text, and no honest file has so many values. */
#define MAX_VALUES 6000000

/* A file on its way. */
typedef struct
{
  const char *name;
  const char *data;
  gsize length;
  GPtrArray *exercises; /* that there are already */
  GPtrArray *routines;  /* likewise */
  gint64 now;
  RsImport *import;
  gint64 entry; /* the one that is being read, from 0 */
  char *title;  /* and what it is called */
} Reading;

static gboolean
fail_kind (const char *name, GError **error)
{
  g_set_error (error, RS_ERROR, RS_ERROR_KIND,
               /* Translators: a file */
               _ ("%s: there are neither exercises nor routines in this file"), name);
  return FALSE;
}

static void
note (Reading *reading, RsImportMatter matter, const char *field, const char *reason)
{
  rs_import_add_note (reading->import, matter, reading->entry, reading->title, field, reason);
}

static void
note_duplicate (Reading *reading, const RsExerciseFacts *known)
{
  /* Translators: an exercise */
  g_autofree char *reason = g_strdup_printf (_ ("It is here already as “%s”."), known->name);

  note (reading, RS_IMPORT_DUPLICATE, "", reason);
}

static void
turn_to (Reading *reading, gint64 entry, char *title)
{
  g_clear_pointer (&reading->title, g_free);
  reading->title = title;
  reading->entry = entry;
}

/* --- Our own --- */

/* The new name of the picture in the file, the same for all who share it; NULL for none. */
static char *
take_picture (Reading *reading, GHashTable *pictures, GHashTable *renamed, const char *picture)
{
  GBytes *bytes = g_hash_table_lookup (pictures, picture);
  const char *before = g_hash_table_lookup (renamed, picture);
  g_autofree char *name = NULL;
  g_autoptr (GError) error = NULL;

  if (before != NULL)
    return g_strdup (before);

  if (bytes == NULL)
    {
      note (reading, RS_IMPORT_UNMAPPED, "picture", _ ("The picture is not in the file."));
      return NULL;
    }

  name = rs_pictures_make_name (bytes, &error);
  if (name == NULL)
    {
      note (reading, RS_IMPORT_UNMAPPED, "picture", error->message);
      return NULL;
    }

  rs_import_add_picture (reading->import, name, bytes);
  g_hash_table_insert (renamed, g_strdup (picture), g_strdup (name));
  return g_steal_pointer (&name);
}

static void
rename_link (char **link, GHashTable *ids)
{
  const char *id = *link != NULL ? g_hash_table_lookup (ids, *link) : NULL;

  if (id != NULL)
    g_set_str (link, id);
}

/* Exercises that have another id now, or were there already, are named by that. */
static void
add_with_links (Reading *reading, GPtrArray *taken, GHashTable *ids)
{
  for (guint i = 0; i < taken->len; i++)
    {
      RsExerciseFacts *facts = rs_exercise_facts_copy (rs_exercise_get_facts (taken->pdata[i]));

      rename_link (&facts->easier, ids);
      rename_link (&facts->harder, ids);
      for (gsize j = 0; facts->alternatives[j] != NULL; j++)
        rename_link (&facts->alternatives[j], ids);
      rs_import_add (reading->import, facts);
    }
}

/* Returns: the id that an exercise had -> the one that it has here, for those that have another */
static GHashTable *
take_own (Reading *reading, GPtrArray *exercises, GHashTable *pictures)
{
  g_autoptr (RsImportKnown) known = rs_import_known_new (reading->exercises, TRUE);
  g_autoptr (GHashTable) ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr (GHashTable) renamed = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr (GPtrArray) taken = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < exercises->len; i++)
    {
      const RsExerciseFacts *read = rs_exercise_get_facts (exercises->pdata[i]);
      const RsExerciseFacts *same = rs_import_known_find_content (known, read);
      RsExerciseFacts *facts;

      turn_to (reading, i, g_strdup (read->name));
      if (same != NULL)
        {
          note_duplicate (reading, same);
          g_hash_table_insert (ids, g_strdup (read->id), g_strdup (same->id));
          continue;
        }

      facts = rs_exercise_facts_copy (read);
      facts->added = reading->now;
      if (rs_import_known_has_id (known, facts->id) || !rs_json_check_uuid (facts->id, NULL))
        {
          g_autofree char *id = g_uuid_string_random ();

          g_hash_table_insert (ids, g_strdup (facts->id), g_strdup (id));
          g_set_str (&facts->id, id);
        }
      if (facts->picture != NULL)
        {
          g_autofree char *picture = g_steal_pointer (&facts->picture);

          facts->picture = take_picture (reading, pictures, renamed, picture);
        }

      g_ptr_array_add (taken, rs_exercise_new (facts));
      rs_import_known_add (known, rs_exercise_get_facts (taken->pdata[taken->len - 1]));
    }

  add_with_links (reading, taken, ids);
  return g_steal_pointer (&ids);
}

static gboolean
fail_number (Reading *reading, guint n, GError **error)
{
  g_autoptr (GError) what = NULL;

  if (rs_json_check_length (n, 0, RS_IMPORT_MAX_ENTRIES, &what))
    return FALSE;

  g_set_error (error, RS_ERROR, RS_ERROR_RANGE, "%s: %s", reading->name, what->message);
  return TRUE;
}

static gboolean
read_collection (Reading *reading, GError **error)
{
  g_autoptr (GHashTable) ids = NULL;
  g_autoptr (GHashTable) pictures = NULL;
  g_autoptr (GPtrArray) exercises =
      rs_exercise_bundle_read (reading->name, reading->data, reading->length, &pictures, error);

  if (exercises == NULL || fail_number (reading, exercises->len, error))
    return FALSE;

  reading->import = rs_import_new (RS_IMPORT_OWN, exercises->len, 0);
  ids = take_own (reading, exercises, pictures);
  return TRUE;
}

static gboolean
read_single (Reading *reading, GError **error)
{
  g_autoptr (GHashTable) ids = NULL;
  g_autoptr (GHashTable) pictures = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) exercises = g_ptr_array_new_with_free_func (g_object_unref);
  RsExercise *exercise =
      rs_exercise_file_read_own (reading->name, reading->data, reading->length, error);

  if (exercise == NULL)
    return FALSE;

  g_ptr_array_add (exercises, exercise);
  reading->import = rs_import_new (RS_IMPORT_OWN, 1, 0);
  ids = take_own (reading, exercises, pictures);
  return TRUE;
}

static gboolean
read_routines (Reading *reading, GError **error)
{
  g_autoptr (GHashTable) ids = NULL;
  g_autoptr (GHashTable) pictures = NULL;
  g_autoptr (GPtrArray) exercises = NULL;
  g_autoptr (GPtrArray) routines = rs_routine_bundle_read (
      reading->name, reading->data, reading->length, &exercises, &pictures, error);

  if (routines == NULL || fail_number (reading, exercises->len, error))
    return FALSE;

  reading->import = rs_import_new (RS_IMPORT_OWN, exercises->len, routines->len);
  ids = take_own (reading, exercises, pictures);
  rs_import_routines_take (reading->import, routines, exercises->len, ids, reading->exercises,
                           reading->routines);
  return TRUE;
}

static gboolean
read_single_routine (Reading *reading, GError **error)
{
  g_autoptr (GHashTable) none = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) routines = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (RsRoutineState) state = NULL;
  g_autofree char *id = NULL;

  state = rs_routine_file_read (reading->name, reading->data, reading->length, &id, error);
  if (state == NULL)
    return FALSE;

  g_ptr_array_add (routines, rs_routine_new (id, state, FALSE));
  reading->import = rs_import_new (RS_IMPORT_OWN, 0, 1);
  rs_import_routines_take (reading->import, routines, 0, none, reading->exercises,
                           reading->routines);
  return TRUE;
}

/* --- Foreign ones --- */

static void
on_unmapped_cb (const char *field, const char *reason, gpointer user_data)
{
  note (user_data, RS_IMPORT_UNMAPPED, field, reason);
}

static gboolean
has_images (RsJsonValue *entry)
{
  RsJsonValue *images = entry->type == RS_JSON_OBJECT ? rs_json_value_find (entry, "images") : NULL;

  return images != NULL && images->type == RS_JSON_LIST && images->n > 0;
}

/* What is to be said about it comes only once it is known to be new. */
static void
take_entry (Reading *reading, RsImportKnown *known, RsJsonValue *entry)
{
  g_autoptr (RsImport) aside = rs_import_new (RS_IMPORT_FOREIGN, 1, 0);
  Reading trial = { .import = aside, .entry = reading->entry, .title = reading->title };
  g_autoptr (RsExerciseFacts) facts = NULL;
  g_autofree char *reason = NULL;
  const RsExerciseFacts *same;
  const char *field = "";
  GPtrArray *added;

  facts = rs_foreign_entry_read (entry, on_unmapped_cb, &trial, &field, &reason);
  if (facts == NULL)
    {
      note (reading, RS_IMPORT_SKIPPED, field, reason);
      return;
    }

  same = rs_import_known_find_name (known, facts->name);
  if (same == NULL)
    same = rs_import_known_find_content (known, facts);
  if (same != NULL)
    {
      note_duplicate (reading, same);
      return;
    }

  for (guint i = 0; i < rs_import_get_n_notes (aside, RS_IMPORT_UNMAPPED); i++)
    {
      const RsImportNote *one = rs_import_get_note (aside, RS_IMPORT_UNMAPPED, i);

      note (reading, RS_IMPORT_UNMAPPED, one->field, one->reason);
    }

  facts->id = g_uuid_string_random ();
  facts->added = reading->now;
  rs_import_add (reading->import, g_steal_pointer (&facts));
  added = rs_import_get_exercises (reading->import);
  rs_import_known_add (known, rs_exercise_get_facts (added->pdata[added->len - 1]));
}

static gboolean
is_foreign (RsJsonValue *first)
{
  for (RsJsonValue *entry = first; entry != NULL; entry = entry->next)
    if (rs_foreign_entry_is_one (entry))
      return TRUE;

  return FALSE;
}

static gboolean
read_foreign (Reading *reading, RsJsonValue *first, guint n, GError **error)
{
  g_autoptr (RsImportKnown) known = NULL;
  gboolean with_images = FALSE;
  gint64 i = 0;

  if (!is_foreign (first))
    return fail_kind (reading->name, error);
  if (fail_number (reading, n, error))
    return FALSE;

  known = rs_import_known_new (reading->exercises, FALSE);
  reading->import = rs_import_new (RS_IMPORT_FOREIGN, n, 0);
  for (RsJsonValue *entry = first; i < n; entry = entry->next, i++)
    {
      turn_to (reading, i, rs_foreign_entry_dup_title (entry));
      take_entry (reading, known, entry);
      with_images = with_images || has_images (entry);
    }

  turn_to (reading, -1, g_strdup (""));
  if (with_images)
    note (reading, RS_IMPORT_UNMAPPED, "images",
          _ ("Pictures are in files of their own and are not taken over."));
  return TRUE;
}

/* --- Either --- */

static gboolean
read_object (Reading *reading, RsJsonValue *object, GError **error)
{
  RsJsonValue *format = rs_json_value_find (object, "format");
  RsJsonValue *list = rs_json_value_find (object, "exercises");

  if (format != NULL && format->type == RS_JSON_TEXT)
    {
      if (g_str_equal (format->text, rs_file_kind_get_format (RS_FILE_EXERCISE)))
        return read_single (reading, error);
      if (g_str_equal (format->text, rs_file_kind_get_format (RS_FILE_ROUTINE)))
        return read_single_routine (reading, error);
      if (g_str_equal (format->text, rs_file_kind_get_format (RS_FILE_ROUTINES)))
        return read_routines (reading, error);
      return read_collection (reading, error);
    }

  /* Some put the list into an object. */
  if (list != NULL && list->type == RS_JSON_LIST && !rs_foreign_entry_is_one (object))
    return read_foreign (reading, list->first, list->n, error);

  return read_foreign (reading, object, 1, error);
}

static gboolean
check_values (Reading *reading, GError **error)
{
  gboolean in_text = FALSE;
  guint n = 0;

  for (gsize i = 0; i < reading->length; i++)
    {
      char c = reading->data[i];

      if (in_text && c == '\\')
        i++;
      else if (c == '"')
        in_text = !in_text;
      else if (!in_text && (c == ',' || c == '[' || c == '{'))
        n++;
    }
  if (n <= MAX_VALUES)
    return TRUE;

  g_set_error (error, RS_ERROR, RS_ERROR_TOO_LARGE,
               /* Translators: a file */
               _ ("%s: there is too much in this file"), reading->name);
  return FALSE;
}

RsImport *
rs_import_read (const char *name,
                GBytes *bytes,
                GPtrArray *known,
                GPtrArray *routines,
                gint64 now,
                GError **error)
{
  Reading reading = { .name = name, .exercises = known, .routines = routines, .now = now };
  g_autoptr (RsImport) import = NULL;
  g_autoptr (RsJsonTree) tree = NULL;
  RsJsonValue *root;
  gboolean done;

  g_return_val_if_fail (name != NULL && bytes != NULL && known != NULL, NULL);

  reading.data = g_bytes_get_data (bytes, &reading.length);
  if (reading.length > RS_IMPORT_MAX_BYTES)
    {
      g_autofree char *limit = g_format_size_full (RS_IMPORT_MAX_BYTES, G_FORMAT_SIZE_IEC_UNITS);

      g_set_error (error, RS_ERROR, RS_ERROR_TOO_LARGE, _ ("%s: the file is larger than %s"), name,
                   limit);
      return NULL;
    }

  /* Programs that write such collections often put a byte order mark first. */
  if (reading.length >= 3 && memcmp (reading.data, "\xEF\xBB\xBF", 3) == 0)
    {
      reading.data += 3;
      reading.length -= 3;
    }

  if (!check_values (&reading, error))
    return NULL;

  tree = rs_json_parse (name, reading.data, reading.length, error);
  if (tree == NULL)
    return NULL;

  root = rs_json_tree_get_root (tree);
  if (root->type == RS_JSON_LIST)
    done = read_foreign (&reading, root->first, root->n, error);
  else if (root->type == RS_JSON_OBJECT)
    done = read_object (&reading, root, error);
  else
    done = fail_kind (name, error);

  turn_to (&reading, 0, NULL);
  import = g_steal_pointer (&reading.import);
  return done ? g_steal_pointer (&import) : NULL;
}

/* What the thread takes. */
typedef struct
{
  GPtrArray *known;
  GPtrArray *routines;
  gint64 now;
} Job;

static void
job_free (gpointer data)
{
  Job *job = data;

  g_clear_pointer (&job->known, g_ptr_array_unref);
  g_clear_pointer (&job->routines, g_ptr_array_unref);
  g_free (job);
}

/* Up to one byte more than may be, so that too many are seen. */
static GBytes *
read_bytes (GFile *file, GCancellable *cancellable, GError **error)
{
  g_autoptr (GFileInputStream) stream = g_file_read (file, cancellable, error);
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  g_autofree guint8 *buffer = NULL;
  const gsize size = 1024 * 1024;
  gssize n = 0;

  if (stream == NULL)
    return NULL;

  buffer = g_malloc (size);
  do
    {
      n = g_input_stream_read (G_INPUT_STREAM (stream), buffer, size, cancellable, error);
      if (n < 0)
        return NULL;
      g_byte_array_append (bytes, buffer, (guint) n);
    }
  while (n > 0 && bytes->len <= RS_IMPORT_MAX_BYTES);

  return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
}

static void
read_in_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  GFile *file = source;
  Job *job = task_data;
  g_autofree char *base = g_file_get_basename (file);
  g_autofree char *name = g_filename_display_name (base);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = read_bytes (file, cancellable, &error);
  RsImport *import = NULL;

  if (bytes != NULL)
    import = rs_import_read (name, bytes, job->known, job->routines, job->now, &error);
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    {
      g_autoptr (GError) reason = g_steal_pointer (&error);

      g_set_error (&error, RS_ERROR, RS_ERROR_IO,
                   /* Translators: a file, and the reason */
                   _ ("%s could not be read. %s"), name, reason->message);
    }

  if (import != NULL)
    g_task_return_pointer (task, import, (GDestroyNotify) rs_import_unref);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

void
rs_import_read_file (GFile *file,
                     RsCatalogue *catalogue,
                     GListModel *routines,
                     gint64 now,
                     GCancellable *cancellable,
                     GAsyncReadyCallback callback,
                     gpointer user_data)
{
  g_autoptr (GTask) task = NULL;
  Job *job;
  guint n;

  g_return_if_fail (G_IS_FILE (file));
  g_return_if_fail (RS_IS_CATALOGUE (catalogue));
  g_return_if_fail (G_IS_LIST_MODEL (routines));

  job = g_new0 (Job, 1);
  job->now = now;
  job->routines = rs_import_copy_routines (routines);
  job->known = g_ptr_array_new_with_free_func (g_object_unref);
  n = g_list_model_get_n_items (G_LIST_MODEL (catalogue));
  for (guint i = 0; i < n; i++)
    g_ptr_array_add (job->known, g_list_model_get_item (G_LIST_MODEL (catalogue), i));

  task = g_task_new (file, cancellable, callback, user_data);
  g_task_set_source_tag (task, rs_import_read_file);
  g_task_set_task_data (task, job, job_free);
  g_task_run_in_thread (task, read_in_thread);
}

RsImport *
rs_import_read_file_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (G_IS_TASK (result), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
