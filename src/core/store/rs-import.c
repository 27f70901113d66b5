/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/store/rs-import-private.h"

struct _RsImport
{
  gatomicrefcount ref_count;

  RsImportSource source;
  guint n_entries;
  guint n_routine_entries;
  GPtrArray *exercises;
  GPtrArray *routines;
  GArray *summaries; /* of RsSummary: of the routines */
  GHashTable *pictures;
  GArray *notes[RS_N_IMPORT_MATTERS];
};

static void
clear_note (gpointer data)
{
  RsImportNote *note = data;

  g_clear_pointer (&note->name, g_free);
  g_clear_pointer (&note->field, g_free);
  g_clear_pointer (&note->reason, g_free);
}

RsImport *
rs_import_new (RsImportSource source, guint n_exercises, guint n_routines)
{
  RsImport *import = g_new0 (RsImport, 1);

  g_atomic_ref_count_init (&import->ref_count);
  import->source = source;
  import->n_entries = n_exercises + n_routines;
  import->n_routine_entries = n_routines;
  import->exercises = g_ptr_array_new_with_free_func (g_object_unref);
  import->routines = g_ptr_array_new_with_free_func (g_object_unref);
  import->summaries = g_array_new (FALSE, FALSE, sizeof (RsSummary));
  import->pictures =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_bytes_unref);
  for (guint i = 0; i < RS_N_IMPORT_MATTERS; i++)
    {
      import->notes[i] = g_array_new (FALSE, FALSE, sizeof (RsImportNote));
      g_array_set_clear_func (import->notes[i], clear_note);
    }
  return import;
}

RsImport *
rs_import_ref (RsImport *import)
{
  g_return_val_if_fail (import != NULL, NULL);

  g_atomic_ref_count_inc (&import->ref_count);
  return import;
}

static void
import_free (RsImport *import)
{
  for (guint i = 0; i < RS_N_IMPORT_MATTERS; i++)
    g_clear_pointer (&import->notes[i], g_array_unref);
  g_clear_pointer (&import->pictures, g_hash_table_unref);
  g_clear_pointer (&import->summaries, g_array_unref);
  g_clear_pointer (&import->routines, g_ptr_array_unref);
  g_clear_pointer (&import->exercises, g_ptr_array_unref);
  g_free (import);
}

void
rs_import_unref (RsImport *import)
{
  g_return_if_fail (import != NULL);

  if (g_atomic_ref_count_dec (&import->ref_count))
    import_free (import);
}

void
rs_import_add (RsImport *import, RsExerciseFacts *facts)
{
  g_ptr_array_add (import->exercises, rs_exercise_new (facts));
}

void
rs_import_add_routine (RsImport *import, RsRoutine *routine, const RsSummary *summary)
{
  g_ptr_array_add (import->routines, g_object_ref (routine));
  g_array_append_vals (import->summaries, summary, 1);
}

void
rs_import_add_picture (RsImport *import, const char *name, GBytes *bytes)
{
  g_hash_table_insert (import->pictures, g_strdup (name), g_bytes_ref (bytes));
}

void
rs_import_add_note (RsImport *import,
                    RsImportMatter matter,
                    gint64 entry,
                    const char *name,
                    const char *field,
                    const char *reason)
{
  RsImportNote note = { (guint) (entry + 1), g_strdup (name), g_strdup (field), g_strdup (reason) };

  g_array_append_val (import->notes[matter], note);
}

RsImportSource
rs_import_get_source (RsImport *import)
{
  g_return_val_if_fail (import != NULL, RS_IMPORT_OWN);

  return import->source;
}

guint
rs_import_get_n_entries (RsImport *import)
{
  g_return_val_if_fail (import != NULL, 0);

  return import->n_entries;
}

guint
rs_import_get_n_routine_entries (RsImport *import)
{
  g_return_val_if_fail (import != NULL, 0);

  return import->n_routine_entries;
}

GPtrArray *
rs_import_get_exercises (RsImport *import)
{
  g_return_val_if_fail (import != NULL, NULL);

  return import->exercises;
}

GPtrArray *
rs_import_get_routines (RsImport *import)
{
  g_return_val_if_fail (import != NULL, NULL);

  return import->routines;
}

const RsSummary *
rs_import_get_summary (RsImport *import, guint i)
{
  g_return_val_if_fail (import != NULL && i < import->summaries->len, NULL);

  return &g_array_index (import->summaries, RsSummary, i);
}

GHashTable *
rs_import_get_pictures (RsImport *import)
{
  g_return_val_if_fail (import != NULL, NULL);

  return import->pictures;
}

guint
rs_import_get_n_notes (RsImport *import, RsImportMatter matter)
{
  g_return_val_if_fail (import != NULL && matter < RS_N_IMPORT_MATTERS, 0);

  return import->notes[matter]->len;
}

const RsImportNote *
rs_import_get_note (RsImport *import, RsImportMatter matter, guint i)
{
  g_return_val_if_fail (import != NULL && matter < RS_N_IMPORT_MATTERS, NULL);
  g_return_val_if_fail (i < import->notes[matter]->len, NULL);

  return &g_array_index (import->notes[matter], RsImportNote, i);
}
