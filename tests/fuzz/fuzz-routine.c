/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "fuzz/fuzz.h"

#include "core/session/rs-plan.h"
#include "core/store/rs-routine-file.h"

#include <string.h>

const RsFileKind fuzz_kind = RS_FILE_ROUTINE;

/* A routine that was read can be laid out, and comes back the same once it is written. */
static void
check (const char *id, RsRoutineState *state)
{
  g_autoptr (RsPlan) plan = rs_plan_new (state);
  g_autoptr (RsRoutineState) copy = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = rs_routine_file_write (id, state, &error);
  g_autofree char *copy_id = NULL;

  g_assert_no_error (error);
  copy = rs_routine_file_read ("x.json", text, strlen (text), &copy_id, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (id, ==, copy_id);
  g_assert_true (rs_routine_state_equal (state, copy));
  g_assert_cmpuint (rs_plan_get_n_work (plan), >=, rs_routine_state_get_n_items (state));
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RsRoutineState) state = NULL;
  g_autofree char *id = NULL;

  state = rs_routine_file_read ("x.json", (const char *) data, size, &id, &error);
  g_assert_true ((state == NULL) == (error != NULL));
  if (state != NULL)
    check (id, state);
  else
    g_assert_true (error->domain == RS_ERROR && g_str_has_prefix (error->message, "x.json"));

  return 0;
}
