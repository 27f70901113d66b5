/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "fuzz/fuzz.h"

#include "base/common/rs-error.h"
#include "core/store/rs-exercise-file.h"
#include "core/store/rs-import.h"

#include <string.h>

/* Files of any kind come here; the corpus has a foreign one and one of ours with pictures. */
const RsFileKind fuzz_kind = RS_FILE_EXERCISES;

/* What was taken can be stored, and its pictures are there. */
static void
check (RsImport *import)
{
  GPtrArray *exercises = rs_import_get_exercises (import);
  GHashTable *pictures = rs_import_get_pictures (import);

  for (guint i = 0; i < exercises->len; i++)
    {
      const RsExerciseFacts *facts = rs_exercise_get_facts (exercises->pdata[i]);
      g_autoptr (GError) error = NULL;

      rs_exercise_file_check_facts (facts, &error);
      g_assert_no_error (error);
      g_assert_true (facts->own && g_uuid_string_is_valid (facts->id));
      g_assert_true (facts->picture == NULL || g_hash_table_contains (pictures, facts->picture));
    }

  for (RsImportMatter matter = 0; matter < RS_N_IMPORT_MATTERS; matter++)
    for (guint i = 0; i < rs_import_get_n_notes (import, matter); i++)
      {
        const RsImportNote *note = rs_import_get_note (import, matter, i);

        g_assert_cmpuint (note->entry, <=, rs_import_get_n_entries (import));
        g_assert_true (g_utf8_validate (note->name, -1, NULL));
        g_assert_true (g_utf8_validate (note->reason, -1, NULL) && *note->reason != '\0');
      }
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  g_autoptr (GPtrArray) known = g_ptr_array_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (RsImport) import = rs_import_read ("x.json", bytes, known, NULL, 1, &error);

  g_assert_true ((import == NULL) == (error != NULL));
  if (import != NULL)
    check (import);
  else
    g_assert_true (error->domain == RS_ERROR && g_str_has_prefix (error->message, "x.json"));

  return 0;
}
