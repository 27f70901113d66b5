/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/routine/rs-edit-history.h"

static RsRoutineState *
make_state (const char *name)
{
  return rs_routine_state_new (name, NULL, NULL);
}

static void
assert_name (RsRoutineState *state, const char *expected)
{
  g_assert_nonnull (state);
  g_assert_cmpstr (rs_routine_state_get_name (state), ==, expected);
}

static void
test_empty (void)
{
  g_autoptr (RsEditHistory) history = rs_edit_history_new ();
  g_autoptr (RsRoutineState) now = make_state ("now");

  g_assert_null (rs_edit_history_get_undo_label (history));
  g_assert_null (rs_edit_history_get_redo_label (history));
  g_assert_null (rs_edit_history_undo (history, now));
  g_assert_null (rs_edit_history_redo (history, now));
  rs_edit_history_free (NULL);
}

static void
test_there_and_back (void)
{
  g_autoptr (RsEditHistory) history = rs_edit_history_new ();
  g_autoptr (RsRoutineState) first = make_state ("first");
  g_autoptr (RsRoutineState) second = make_state ("second");
  g_autoptr (RsRoutineState) third = make_state ("third");
  g_autoptr (RsRoutineState) state = NULL;

  rs_edit_history_push (history, first, "Edit one");
  rs_edit_history_push (history, second, "Edit two");
  g_assert_cmpstr (rs_edit_history_get_undo_label (history), ==, "Edit two");
  g_assert_null (rs_edit_history_get_redo_label (history));

  state = rs_edit_history_undo (history, third);
  assert_name (state, "second");
  g_assert_cmpstr (rs_edit_history_get_undo_label (history), ==, "Edit one");
  g_assert_cmpstr (rs_edit_history_get_redo_label (history), ==, "Edit two");

  g_clear_pointer (&state, rs_routine_state_unref);
  state = rs_edit_history_undo (history, second);
  assert_name (state, "first");
  g_assert_null (rs_edit_history_get_undo_label (history));
  g_assert_cmpstr (rs_edit_history_get_redo_label (history), ==, "Edit one");

  g_clear_pointer (&state, rs_routine_state_unref);
  state = rs_edit_history_redo (history, first);
  assert_name (state, "second");
  g_clear_pointer (&state, rs_routine_state_unref);
  state = rs_edit_history_redo (history, second);
  assert_name (state, "third");
  g_assert_null (rs_edit_history_redo (history, third));
}

static void
test_push_forgets_redo (void)
{
  g_autoptr (RsEditHistory) history = rs_edit_history_new ();
  g_autoptr (RsRoutineState) first = make_state ("first");
  g_autoptr (RsRoutineState) second = make_state ("second");
  g_autoptr (RsRoutineState) state = NULL;

  rs_edit_history_push (history, first, "Edit one");
  state = rs_edit_history_undo (history, second);
  rs_edit_history_push (history, first, "Another");
  g_assert_null (rs_edit_history_get_redo_label (history));
  g_assert_null (rs_edit_history_redo (history, second));
  g_assert_cmpstr (rs_edit_history_get_undo_label (history), ==, "Another");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/edit-history/empty", test_empty);
  g_test_add_func ("/edit-history/there-and-back", test_there_and_back);
  g_test_add_func ("/edit-history/push-forgets-redo", test_push_forgets_redo);

  return g_test_run ();
}
