/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "fuzz/fuzz.h"

#include "base/common/rs-error.h"
#include "core/store/rs-import.h"
#include "core/store/rs-routine-bundle.h"
#include "core/store/rs-routine-file.h"

#include <string.h>

const RsFileKind fuzz_kind = RS_FILE_ROUTINES;

/* What was read comes back the same once it is written. */
static void
check (GPtrArray *routines)
{
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  g_autoptr (GPtrArray) exercises = NULL;
  g_autoptr (GHashTable) pictures = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = rs_routine_bundle_write ("/nowhere", routines, none, &error);
  g_autoptr (GPtrArray) copies = NULL;

  g_assert_no_error (error);
  copies = rs_routine_bundle_read ("x.json", g_bytes_get_data (bytes, NULL),
                                   g_bytes_get_size (bytes), &exercises, &pictures, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (copies->len, ==, routines->len);
  for (guint i = 0; i < copies->len; i++)
    {
      RsRoutine *routine = routines->pdata[i];
      RsRoutine *copy = copies->pdata[i];

      g_assert_cmpstr (rs_routine_get_id (copy), ==, rs_routine_get_id (routine));
      g_assert_true (
          rs_routine_state_equal (rs_routine_get_state (copy), rs_routine_get_state (routine)));
    }
}

/* What would be taken in can be stored, and nothing of it is lost without a word. */
static void
check_import (const uint8_t *data, size_t size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (RsImport) import = rs_import_read ("x.json", bytes, none, NULL, 1, &error);
  GPtrArray *routines;

  g_assert_no_error (error);
  routines = rs_import_get_routines (import);
  for (guint i = 0; i < routines->len; i++)
    {
      RsRoutine *routine = routines->pdata[i];
      g_autofree char *text = rs_routine_file_write (rs_routine_get_id (routine),
                                                     rs_routine_get_state (routine), &error);

      g_assert_no_error (error);
      g_assert_true (g_uuid_string_is_valid (rs_routine_get_id (routine)));
      g_assert_cmpint (rs_import_get_summary (import, i)->seconds, >=, 0);
    }
  g_assert_cmpuint (rs_import_get_exercises (import)->len + routines->len +
                        rs_import_get_n_notes (import, RS_IMPORT_DUPLICATE),
                    ==, rs_import_get_n_entries (import));
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autoptr (GPtrArray) exercises = NULL;
  g_autoptr (GHashTable) pictures = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) routines =
      rs_routine_bundle_read ("x.json", (const char *) data, size, &exercises, &pictures, &error);

  g_assert_true ((routines == NULL) == (error != NULL));
  if (routines == NULL)
    {
      g_assert_true (error->domain == RS_ERROR && g_str_has_prefix (error->message, "x.json"));
      return 0;
    }

  check (routines);
  check_import (data, size);
  return 0;
}
