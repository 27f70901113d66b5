/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "fuzz/fuzz.h"

#include "base/common/rs-error.h"
#include "base/common/rs-text.h"
#include "core/exercise/rs-library.h"
#include "core/store/rs-exercise-collection.h"

#include <string.h>

const RsFileKind fuzz_kind = RS_FILE_EXERCISES;

/* What was read comes back the same once it is written, and can be searched through. */
static void
check (GPtrArray *exercises)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *text = rs_exercise_collection_write (exercises, &error);
  g_autofree char *again = NULL;
  g_autoptr (GPtrArray) copy = NULL;
  g_autoptr (RsCatalogue) catalogue = rs_catalogue_new ();
  g_autoptr (RsLibrary) library = rs_library_new (catalogue);

  g_assert_no_error (error);
  copy = rs_exercise_collection_read ("x.json", text, strlen (text), &error);
  g_assert_no_error (error);
  again = rs_exercise_collection_write (copy, &error);
  g_assert_cmpstr (text, ==, again);

  rs_library_set_text (library, "step");
  rs_catalogue_add (catalogue, copy);
  rs_library_set_text (library, "cellra holds");
  rs_library_set_order (library, RS_LIBRARY_ORDER_NAME);
  rs_library_set_text (library, NULL);
  g_assert_cmpuint (rs_library_get_n_found (library), ==, exercises->len);
  for (guint i = 0; i < exercises->len; i++)
    g_assert_true (rs_text_is_id (rs_exercise_get_id (g_ptr_array_index (exercises, i))));
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) exercises = NULL;

  exercises = rs_exercise_collection_read ("x.json", (const char *) data, size, &error);
  g_assert_true ((exercises == NULL) == (error != NULL));
  if (exercises != NULL)
    check (exercises);
  else
    g_assert_true (error->domain == RS_ERROR && g_str_has_prefix (error->message, "x.json"));

  return 0;
}
