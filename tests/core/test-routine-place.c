/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/routine/rs-routine-edit.h"

#include "support/rs-shape.h"

/* Routines and places are written as in rs-shape.h. */

static void
test_resolve (void)
{
  static const struct
  {
    const char *shape;
    const char *place;
    const char *expected;
  } cases[] = {
    { "S[a b] C[c]", "0:0", "0:0" }, { "S[a b] C[c]", "0:2", "0:2" },
    { "S[a b] C[c]", "0:3", "0:2" }, { "S[a b] C[c]", "2:0", "1:1" },
    { "S[a b] C[c]", "0:|", "0:0" }, { "S[a b] C[c]", "1:|", "0:2" },
    { "S[a b] C[c]", "2:|", "2:|" }, { "S[a b] C[c]", "8:|", "2:|" },
    { "C[c] S[a b]", "0:|", "0:|" }, { "C[c] S[a b]", "1:|", "1:0" },
    { "C[c] S[a b]", "2:|", "1:2" }, { "C[c] T[a]", "1:|", "1:|" },
    { "S[a] S[b]", "1:|", "0:1" },   { "S[]", "0:|", "0:0" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (RsRoutineState) state = rs_shape_parse (cases[i].shape);
      g_autofree char *place = rs_shape_of_place (
          rs_routine_state_resolve_place (state, rs_shape_place (cases[i].place)));

      g_assert_cmpstr (place, ==, cases[i].expected);
    }
}

/* Where it leads, and what moving there makes of it. */
static void
test_step (void)
{
  static const struct
  {
    const char *shape;
    const char *positions;
    gboolean down;
    const char *place;
    const char *after;
  } cases[] = {
    { "S[a b c] C[d]", "0", TRUE, "0:2", "S[b a c] C[d]" },
    { "S[a b c] C[d]", "1", FALSE, "0:0", "S[b a c] C[d]" },
    { "S[a b c] C[d]", "0 1", TRUE, "0:3", "S[c a b] C[d]" },
    { "S[a b c] C[d]", "1 2", FALSE, "0:0", "S[b c a] C[d]" },
    /* Into the next block. */
    { "S[a b c] C[d]", "2", TRUE, "1:0", "S[a b] C[c d]" },
    { "S[a b c] C[d]", "3", FALSE, "0:3", "S[a b c d] C[]" },
    { "S[a] C[d]", "0", TRUE, "1:0", "C[a d]" },
    { "U[a] C[d]", "1", FALSE, "0:1", "U[a d] C[]" },
    /* Out of the first and the last. */
    { "S[a b c] C[d]", "3", TRUE, "2:|", "S[a b c] C[] S[d]" },
    { "C[d e] S[a]", "0", FALSE, "0:|", "S[d] C[e] S[a]" },
    /* At the ends there is no further. */
    { "S[a b]", "0", FALSE, "0:|", "=" },
    { "S[a b]", "1", TRUE, "1:|", "=" },
    /* Several that do not stand together do so first. */
    { "S[a b c d]", "0 2", TRUE, "0:4", "S[b d a c]" },
    { "S[a b c d]", "1 3", FALSE, "0:0", "S[b d a c]" },
    { "S[a b] C[c d]", "1 2", TRUE, "1:2", "S[a] C[d b c]" },
    { "S[a]", "", TRUE, "0:0", "=" },
    { "S[a]", "1", FALSE, "0:0", "=" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (RsRoutineState) state = rs_shape_parse (cases[i].shape);
      g_autoptr (GArray) positions = rs_shape_positions (cases[i].positions);
      RsRoutinePlace place = rs_routine_state_step_place (state, positions, cases[i].down);
      g_autofree char *text = rs_shape_of_place (place);
      g_autoptr (RsRoutineState) moved = rs_routine_state_move_items (state, positions, place);

      g_assert_cmpstr (text, ==, cases[i].place);
      if (g_str_equal (cases[i].after, "="))
        g_assert_true (moved == state);
      else
        rs_shape_assert (moved, cases[i].after, cases[i].shape);
    }
}

static void
test_group_place (void)
{
  static const struct
  {
    const char *shape;
    const char *positions;
    gboolean into;
    const char *place; /* NULL: there is none */
  } cases[] = {
    { "S[a] C[b c]", "1", FALSE, "2:|" },     { "C[b] S[a]", "0", FALSE, "1:|" },
    { "S[a] C[b c]", "0", FALSE, NULL },      { "W[a] C[b]", "0", FALSE, NULL },
    { "S[a] C[b c]", "", FALSE, NULL },       { "S[a] C[b c]", "", TRUE, NULL },
    { "S[a] C[b c]", "9", TRUE, NULL },       { "S[a] C[b c]", "0", TRUE, "1:0" },
    { "C[b c] S[a]", "2", TRUE, "0:2" },      { "C[b c] S[d a]", "3", TRUE, "0:2" },
    { "C[b] S[x y] U[c]", "1", TRUE, "0:1" }, { "C[b] S[x y] U[c]", "2", TRUE, "2:0" },
    { "C[b] U[c]", "0", TRUE, NULL },         { "W[a] S[x] D[b]", "1", TRUE, NULL },
    { "S[a] S[x] C[b]", "0", TRUE, NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (RsRoutineState) state = rs_shape_parse (cases[i].shape);
      g_autoptr (GArray) positions = rs_shape_positions (cases[i].positions);
      RsRoutinePlace place = { 0, 0 };
      gboolean there = rs_routine_state_group_place (state, positions, cases[i].into, &place);
      g_autofree char *text = there ? rs_shape_of_place (place) : NULL;

      g_assert_cmpstr (text, ==, cases[i].place);
    }
}

static void
test_work_end (void)
{
  static const char *const cases[][2] = {
    { "S[a b]", "0:2" },    { "S[a] D[b]", "0:1" }, { "S[a] C[c] D[b] D[]", "1:1" },
    { "W[a] D[b]", "1:|" }, { "W[]", "1:|" },       { "D[b]", "0:|" },
    { "D[b] S[a]", "1:1" }, { "S[]", "0:0" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (RsRoutineState) state = rs_shape_parse (cases[i][0]);
      g_autofree char *place = rs_shape_of_place (rs_routine_state_get_work_end (state));

      g_assert_cmpstr (place, ==, cases[i][1]);
    }
}

static void
test_positions (void)
{
  g_autoptr (GArray) one = rs_positions_new (7);
  g_autoptr (GArray) span = rs_positions_new_span (3, 4);
  g_autoptr (GArray) none = rs_positions_new_span (3, 0);

  g_assert_cmpuint (one->len, ==, 1);
  g_assert_cmpuint (g_array_index (one, guint, 0), ==, 7);
  g_assert_cmpuint (span->len, ==, 4);
  for (guint i = 0; i < span->len; i++)
    g_assert_cmpuint (g_array_index (span, guint, i), ==, 3 + i);
  g_assert_cmpuint (none->len, ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/routine-place/resolve-place", test_resolve);
  g_test_add_func ("/routine-place/step-place", test_step);
  g_test_add_func ("/routine-place/group-place", test_group_place);
  g_test_add_func ("/routine-place/work-end", test_work_end);
  g_test_add_func ("/routine-place/positions", test_positions);

  return g_test_run ();
}
