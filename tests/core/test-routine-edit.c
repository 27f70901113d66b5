/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/routine/rs-routine-edit.h"

#include "support/rs-samples.h"
#include "support/rs-shape.h"

/* Routines are written as in rs-shape.h; "=" is the state itself, "-" that it is not possible. */

typedef struct
{
  const char *before;
  const char *which; /* positions, or a block */
  const char *where; /* a place, another block, or items */
  const char *after;
} Case;

/* Also that the state that it came from is as it was. */
static void
check (const Case *c, RsRoutineState *state, RsRoutineState *next)
{
  g_autoptr (RsRoutineState) owned = next;
  g_autofree char *what =
      g_strdup_printf ("%s, %s to %s", c->before, c->which, c->where != NULL ? c->where : "");

  rs_shape_assert (state, c->before, what);
  if (g_str_equal (c->after, "="))
    {
      if (next != state)
        g_error ("%s: is not the same", what);
      return;
    }

  if (next == state)
    g_error ("%s: is the same", what);
  rs_shape_assert (next, c->after, what);
  if (next != NULL)
    g_assert_cmpstr (rs_routine_state_get_name (next), ==, "Shape");
}

static guint
number (const char *text)
{
  return (guint) g_ascii_strtoull (text, NULL, 10);
}

static void
test_insert (void)
{
  static const Case cases[] = {
    { "S[a b] C[c]", "0:0", "x y", "S[x y a b] C[c]" },
    { "S[a b] C[c]", "0:1", "x y", "S[a x y b] C[c]" },
    { "S[a b] C[c]", "0:2", "x", "S[a b x] C[c]" },
    { "S[a b] C[c]", "1:0", "x", "S[a b] C[x c]" },
    { "S[a b] C[c]", "1:1", "x", "S[a b] C[c x]" },
    { "S[a b] C[c]", "0:1", "", "=" },
    /* Places that do not exist. */
    { "S[a b] C[c]", "0:9", "x", "S[a b x] C[c]" },
    { "S[a b] C[c]", "9:0", "x", "S[a b] C[c x]" },
    { "S[a b] C[c]", "9:9", "x", "S[a b] C[c x]" },
    { "W[] C[]", "0:4", "x", "W[x] C[]" },
    /* Apart: into plain straight sets beside it, else into a new block. */
    { "S[a b] C[c]", "0:|", "x", "S[x a b] C[c]" },
    { "S[a b] C[c]", "1:|", "x y", "S[a b x y] C[c]" },
    { "S[a b] C[c]", "2:|", "x y", "S[a b] C[c] S[x y]" },
    { "S[a b] C[c]", "9:|", "x", "S[a b] C[c] S[x]" },
    { "C[c] S[a]", "1:|", "x y", "C[c] S[x y a]" },
    { "C[c] D[d]", "0:|", "x", "S[x] C[c] D[d]" },
    { "C[c] D[d]", "1:|", "x", "C[c] S[x] D[d]" },
    { "T[a] T[b]", "1:|", "x", "T[a] S[x] T[b]" },
    { "S[a] S[b]", "1:|", "x", "S[a x] S[b]" },
    { "S[]", "0:|", "x", "S[x]" },
    { "S[]", "1:|", "x", "S[x]" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (RsRoutineState) state = rs_shape_parse (cases[i].before);
      g_autoptr (GPtrArray) items = rs_shape_items (cases[i].where);

      check (&cases[i], state,
             rs_routine_state_insert_items (state, rs_shape_place (cases[i].which), items));
    }
}

static void
test_remove (void)
{
  static const Case cases[] = {
    { "S[a b] C[c d]", "", NULL, "=" },
    { "S[a b] C[c d]", "4 5", NULL, "=" },
    { "S[a b] C[c d]", "0", NULL, "S[b] C[c d]" },
    { "S[a b] C[c d]", "1 2", NULL, "S[a] C[d]" },
    { "S[a b] C[c d]", "3 4 9", NULL, "S[a b] C[c]" },
    /* Plain straight sets go with their last item, others stay. */
    { "S[a b] C[c d]", "0 1", NULL, "C[c d]" },
    { "S[a b] C[c d]", "2 3", NULL, "S[a b] C[]" },
    { "T[a] C[c]", "0", NULL, "T[] C[c]" },
    { "C[c] S[a] C[d]", "0 1 2", NULL, "C[] C[]" },
    { "S[a] S[b]", "0 1", NULL, "S[]" },
    /* One that was empty already is nobody's. */
    { "S[] C[c]", "0", NULL, "S[] C[]" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (RsRoutineState) state = rs_shape_parse (cases[i].before);
      g_autoptr (GArray) positions = rs_shape_positions (cases[i].which);

      check (&cases[i], state, rs_routine_state_remove_items (state, positions));
    }
}

static void
test_move (void)
{
  static const Case cases[] = {
    { "S[a b c] C[d e]", "", "0:0", "=" },
    { "S[a b c] C[d e]", "7", "0:0", "=" },
    { "S[a b c] C[d e]", "0", "0:3", "S[b c a] C[d e]" },
    { "S[a b c] C[d e]", "2", "0:0", "S[c a b] C[d e]" },
    { "S[a b c] C[d e]", "0", "1:1", "S[b c] C[d a e]" },
    { "S[a b c] C[d e]", "4", "0:1", "S[a e b c] C[d]" },
    /* Where it is: before itself, behind itself, among themselves. */
    { "S[a b c] C[d e]", "1", "0:1", "=" },
    { "S[a b c] C[d e]", "1", "0:2", "=" },
    { "S[a b c] C[d e]", "0 1 2", "0:2", "=" },
    { "S[a b c] C[d e]", "1 2", "0:3", "=" },
    { "S[a b c] C[d e]", "1 2", "1:|", "=" },
    { "S[a b c] C[d e]", "0", "0:|", "=" },
    { "S[a b c] C[d e]", "0 8", "0:1", "=" },
    /* Several, which stand together afterwards. */
    { "S[a b c] C[d e]", "0 2", "0:0", "S[a c b] C[d e]" },
    { "S[a b c] C[d e]", "0 2", "0:1", "S[a c b] C[d e]" },
    { "S[a b c] C[d e]", "0 2", "0:3", "S[b a c] C[d e]" },
    { "S[a b c] C[d e]", "0 2 4", "0:2", "S[b a c e] C[d]" },
    { "S[a b c] C[d e]", "1 3 4", "1:1", "S[a c] C[b d e]" },
    { "S[a b c] C[d e]", "0 3", "1:2", "S[b c] C[e a d]" },
    { "S[a b c] C[d e]", "2 3", "0:3", "S[a b c d] C[e]" },
    { "S[a b c] C[d e]", "2 3", "1:0", "S[a b] C[c d e]" },
    /* What is left of plain straight sets vanishes, and the places behind move up. */
    { "S[a] C[d e]", "0", "1:1", "C[d a e]" },
    { "S[a] C[d] S[b]", "0 2", "1:1", "C[d a b]" },
    { "S[a] C[d] S[b]", "1", "0:1", "S[a d] C[] S[b]" },
    { "T[a] C[d]", "0", "1:0", "T[] C[a d]" },
    /* Apart. */
    { "S[a b] C[d e]", "3", "2:|", "S[a b] C[d] S[e]" },
    { "S[a b] C[d e]", "3", "1:|", "S[a b e] C[d]" },
    { "C[d e] C[f]", "0 2", "1:|", "C[e] S[d f] C[]" },
    { "C[d e] C[f]", "0 1 2", "0:|", "S[d e f] C[] C[]" },
    { "S[a] C[d]", "0", "2:|", "C[d] S[a]" },
    { "S[a] C[d]", "0", "1:|", "=" },
    { "C[a b] S[c]", "0", "1:|", "C[b] S[a c]" },
    /* Places that do not exist. */
    { "S[a b] C[d]", "0", "9:9", "S[b] C[d a]" },
    { "S[a b] C[d]", "2", "0:9", "S[a b d] C[]" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (RsRoutineState) state = rs_shape_parse (cases[i].before);
      g_autoptr (GArray) positions = rs_shape_positions (cases[i].which);

      check (&cases[i], state,
             rs_routine_state_move_items (state, positions, rs_shape_place (cases[i].where)));
    }
}

static void
test_replace (void)
{
  static const Case cases[] = {
    { "S[a b] C[c d]", "", "", "=" },
    { "S[a b] C[c d]", "0", "a", "=" },
    { "S[a b] C[c d]", "9", "x", "=" },
    { "S[a b] C[c d]", "0", "x", "S[x b] C[c d]" },
    { "S[a b] C[c d]", "1 2 3", "x c y", "S[a x] C[c y]" },
    { "S[a]", "0 1", "x y", "S[x]" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (RsRoutineState) state = rs_shape_parse (cases[i].before);
      g_autoptr (GArray) positions = rs_shape_positions (cases[i].which);
      g_autoptr (GPtrArray) items = rs_shape_items (cases[i].where);

      check (&cases[i], state, rs_routine_state_replace_items (state, positions, items));
    }
}

/* What is replaced by its like, and what is beside it, is the same object. */
static void
test_shares (void)
{
  g_autoptr (RsRoutineState) state = rs_shape_parse ("S[a b] C[c d] D[e]");
  g_autoptr (GArray) positions = rs_shape_positions ("2 3");
  g_autoptr (GPtrArray) items = rs_shape_items ("c x");
  g_autoptr (RsRoutineState) next = rs_routine_state_replace_items (state, positions, items);

  g_assert_true (rs_routine_state_get_block (next, 0) == rs_routine_state_get_block (state, 0));
  g_assert_true (rs_routine_state_get_block (next, 2) == rs_routine_state_get_block (state, 2));
  g_assert_true (rs_routine_state_get_item (next, 2) == rs_routine_state_get_item (state, 2));
  g_assert_true (rs_routine_state_get_item (next, 3) == g_ptr_array_index (items, 1));
  g_assert_cmpuint (rs_block_get_number (rs_routine_state_get_block (next, 1)), ==,
                    rs_block_get_number (rs_routine_state_get_block (state, 1)));
}

static void
test_duplicate (void)
{
  static const Case cases[] = {
    { "S[a b] C[c d]", "", NULL, "=" },
    { "S[a b] C[c d]", "4", NULL, "=" },
    { "S[a b] C[c d]", "0", NULL, "S[a a b] C[c d]" },
    { "S[a b] C[c d]", "0 1", NULL, "S[a b a b] C[c d]" },
    { "S[a b] C[c d]", "0 2", NULL, "S[a b] C[c a c d]" },
    { "S[a b] C[c d]", "3 4", NULL, "S[a b] C[c d d]" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (RsRoutineState) state = rs_shape_parse (cases[i].before);
      g_autoptr (GArray) positions = rs_shape_positions (cases[i].which);

      check (&cases[i], state, rs_routine_state_duplicate_items (state, positions));
    }
}

/* A copy is equal to what it was made of, and another object, as each stands in one place. */
static void
test_duplicate_is_whole (void)
{
  g_autoptr (RsRoutineState) state = rs_sample_every_block ();
  g_autoptr (GArray) positions = rs_positions_new (2);
  g_autoptr (RsRoutineState) items = rs_routine_state_duplicate_items (state, positions);
  g_autoptr (RsRoutineState) blocks = rs_routine_state_duplicate_block (state, 3);
  RsBlock *block = rs_routine_state_get_block (blocks, 3);
  RsBlock *copy = rs_routine_state_get_block (blocks, 4);

  g_assert_true (rs_routine_state_get_item (items, 2) == rs_routine_state_get_item (state, 2));
  g_assert_true (rs_routine_state_get_item (items, 3) != rs_routine_state_get_item (state, 2));
  g_assert_true (
      rs_item_equal (rs_routine_state_get_item (items, 3), rs_routine_state_get_item (state, 2)));

  g_assert_true (block == rs_routine_state_get_block (state, 3));
  g_assert_true (rs_block_equal (block, copy));
  g_assert_cmpuint (rs_block_get_number (block), !=, rs_block_get_number (copy));
  g_assert_true (rs_block_get_item (block, 0) != rs_block_get_item (copy, 0));
}

static void
test_group (void)
{
  static const Case cases[] = {
    { "S[a b c]", "", "C", "=" },
    { "S[a b c]", "3", "C", "=" },
    { "S[a b c]", "0", "C", "C[a] S[b c]" },
    { "S[a b c]", "0 1", "C", "C[a b] S[c]" },
    { "S[a b c]", "1 2", "U", "S[a] U[b c]" },
    { "S[a b c]", "0 2", "U", "U[a c] S[b]" },
    /* In the middle of a block, which is split. */
    { "S[a b c]", "1", "C", "S[a] C[b] S[c]" },
    { "T[a b c d]", "1 2", "C", "T[a] C[b c] T[d]" },
    { "U[a b c]", "1 4", "C", "U[a] C[b] U[c]" },
    /* All of a block: it is another kind. */
    { "S[a b c]", "0 1 2", "C", "C[a b c]" },
    { "S[x] U[a b] S[y]", "1 2", "C", "S[x] C[a b] S[y]" },
    { "C[a b]", "0 1", "C", "=" },
    /* From several blocks. */
    { "S[a b] C[c d]", "1 2", "U", "S[a] U[b c] C[d]" },
    { "S[a b] C[c d]", "0 3", "U", "U[a d] S[b] C[c]" },
    { "S[a b] C[c d]", "0 1 2", "U", "U[a b c] C[d]" },
    { "S[a] C[c] S[b]", "0 2", "U", "U[a b] C[c]" },
    { "U[a b] S[c]", "0 1 2", "C", "U[] C[a b c]" },
    { "S[a b c] S[d]", "1 3", "C", "S[a] C[b d] S[c]" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (RsRoutineState) state = rs_shape_parse (cases[i].before);
      g_autoptr (GArray) positions = rs_shape_positions (cases[i].which);
      RsBlockFacts facts =
          rs_block_facts_of (*cases[i].where == 'C' ? RS_BLOCK_CIRCUIT : RS_BLOCK_SUPERSET);

      check (&cases[i], state, rs_routine_state_group_items (state, positions, &facts));
    }
}

/* All of a block keeps its number; the first part of one that is split does too. */
static void
test_group_numbers (void)
{
  g_autoptr (RsRoutineState) state = rs_shape_parse ("S[a b c]");
  g_autoptr (GArray) all = rs_positions_new_span (0, 3);
  g_autoptr (GArray) middle = rs_positions_new (1);
  g_autoptr (GArray) first = rs_positions_new (0);
  RsBlockFacts facts = rs_block_facts_of (RS_BLOCK_CIRCUIT);
  g_autoptr (RsRoutineState) changed = rs_routine_state_group_items (state, all, &facts);
  g_autoptr (RsRoutineState) split = rs_routine_state_group_items (state, middle, &facts);
  g_autoptr (RsRoutineState) tail = rs_routine_state_group_items (state, first, &facts);
  guint64 n = rs_block_get_number (rs_routine_state_get_block (state, 0));

  g_assert_cmpuint (rs_block_get_number (rs_routine_state_get_block (changed, 0)), ==, n);
  g_assert_cmpuint (rs_block_get_number (rs_routine_state_get_block (split, 0)), ==, n);
  g_assert_cmpuint (rs_block_get_number (rs_routine_state_get_block (split, 1)), !=, n);
  g_assert_cmpuint (rs_block_get_number (rs_routine_state_get_block (split, 2)), !=, n);
  g_assert_cmpuint (rs_block_get_number (rs_routine_state_get_block (tail, 1)), ==, n);
}

/* Both parts are what the block was, but its time is not there twice. */
static void
test_group_splits_facts (void)
{
  RsBlockFacts facts = rs_block_facts_of (RS_BLOCK_WARM_UP);
  RsBlockFacts circuit = rs_block_facts_of (RS_BLOCK_CIRCUIT);
  g_autoptr (RsRoutineState) state = rs_shape_parse ("W[a b c]");
  g_autoptr (GArray) middle = rs_positions_new (1);
  g_autoptr (RsRoutineState) timed = NULL;
  g_autoptr (RsRoutineState) split = NULL;

  facts.title = "Loosen up";
  facts.note = "Slowly";
  facts.seconds = 300;
  timed = rs_routine_state_change_block (state, 0, &facts);
  split = rs_routine_state_group_items (timed, middle, &circuit);
  rs_shape_assert (split, "W[a] C[b] W[c]", "split");

  for (guint i = 0; i < 3; i += 2)
    {
      const RsBlockFacts *part = rs_block_get_facts (rs_routine_state_get_block (split, i));

      g_assert_cmpstr (part->title, ==, "Loosen up");
      g_assert_cmpstr (part->note, ==, "Slowly");
      g_assert_cmpuint (part->seconds, ==, i == 0 ? 300 : 0);
    }
}

static void
test_ungroup (void)
{
  static const Case cases[] = {
    { "C[a b]", "0", NULL, "S[a b]" },
    { "C[a b]", "1", NULL, "=" },
    { "S[a b]", "0", NULL, "=" },
    { "T[a b]", "0", NULL, "S[a b]" },
    { "W[a]", "0", NULL, "S[a]" },
    { "S[a] C[b] S[c]", "1", NULL, "S[a b c]" },
    { "S[a] C[b] T[c]", "1", NULL, "S[a b] T[c]" },
    { "T[a] C[b] S[c]", "1", NULL, "T[a] S[b c]" },
    { "U[a] C[b] U[c]", "1", NULL, "U[a] S[b] U[c]" },
    { "S[a] C[] S[c]", "1", NULL, "S[a c]" },
    { "C[]", "0", NULL, "S[]" },
    { "S[a] S[b] C[c]", "2", NULL, "S[a] S[b c]" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (RsRoutineState) state = rs_shape_parse (cases[i].before);

      check (&cases[i], state, rs_routine_state_ungroup (state, number (cases[i].which)));
    }
}

static void
test_blocks (void)
{
  static const Case removals[] = {
    { "S[a] C[b] D[c]", "0", NULL, "C[b] D[c]" },
    { "S[a] C[b] D[c]", "1", NULL, "S[a] D[c]" },
    { "S[a] C[b] D[c]", "3", NULL, "=" },
    { "C[b]", "0", NULL, "S[]" },
    { "S[a]", "0", NULL, "S[]" },
    { "T[]", "0", NULL, "S[]" },
    { "S[]", "0", NULL, "=" },
  };
  static const Case copies[] = {
    { "S[a] C[b c]", "1", NULL, "S[a] C[b c] C[b c]" },
    { "S[a] C[b c]", "0", NULL, "S[a] S[a] C[b c]" },
    { "S[a] W[]", "1", NULL, "S[a] W[] W[]" },
    { "S[a] C[b c]", "2", NULL, "=" },
  };
  static const Case moves[] = {
    { "S[a] C[b] D[c]", "0", "0", "=" },
    { "S[a] C[b] D[c]", "0", "1", "C[b] S[a] D[c]" },
    { "S[a] C[b] D[c]", "0", "2", "C[b] D[c] S[a]" },
    { "S[a] C[b] D[c]", "0", "9", "C[b] D[c] S[a]" },
    { "S[a] C[b] D[c]", "2", "0", "D[c] S[a] C[b]" },
    { "S[a] C[b] D[c]", "2", "9", "=" },
    { "S[a] C[b] D[c]", "3", "0", "=" },
    { "S[a] C[] S[c]", "1", "2", "S[a] S[c] C[]" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (removals); i++)
    {
      g_autoptr (RsRoutineState) state = rs_shape_parse (removals[i].before);

      check (&removals[i], state,
             rs_routine_state_remove_block (state, number (removals[i].which)));
    }
  for (gsize i = 0; i < G_N_ELEMENTS (copies); i++)
    {
      g_autoptr (RsRoutineState) state = rs_shape_parse (copies[i].before);

      check (&copies[i], state, rs_routine_state_duplicate_block (state, number (copies[i].which)));
    }
  for (gsize i = 0; i < G_N_ELEMENTS (moves); i++)
    {
      g_autoptr (RsRoutineState) state = rs_shape_parse (moves[i].before);

      check (&moves[i], state,
             rs_routine_state_move_block (state, number (moves[i].which), number (moves[i].where)));
    }
}

static void
test_insert_blocks (void)
{
  static const Case cases[] = {
    { "S[a] C[b]", "0", "U[x] D[y]", "U[x] D[y] S[a] C[b]" },
    { "S[a] C[b]", "1", "U[x] D[y]", "S[a] U[x] D[y] C[b]" },
    { "S[a] C[b]", "2", "S[]", "S[a] C[b] S[]" },
    { "S[a] C[b]", "9", "W[]", "S[a] C[b] W[]" },
    { "S[a] C[b]", "1", "", "=" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (RsRoutineState) state = rs_shape_parse (cases[i].before);
      g_autoptr (RsRoutineState) others = rs_shape_parse (cases[i].where);
      g_autoptr (GPtrArray) blocks = g_ptr_array_new ();

      for (guint k = 0; *cases[i].where != '\0' && k < rs_routine_state_get_n_blocks (others); k++)
        g_ptr_array_add (blocks, rs_routine_state_get_block (others, k));
      check (&cases[i], state,
             rs_routine_state_insert_blocks (state, number (cases[i].which), blocks));
    }
}

static void
test_change_block (void)
{
  g_autoptr (RsRoutineState) state = rs_shape_parse ("S[a] C[b]");
  RsBlockFacts facts = *rs_block_get_facts (rs_routine_state_get_block (state, 1));
  g_autoptr (RsRoutineState) same = rs_routine_state_change_block (state, 1, &facts);
  g_autoptr (RsRoutineState) past = rs_routine_state_change_block (state, 2, &facts);
  g_autoptr (RsRoutineState) changed = NULL;
  g_autoptr (RsRoutineState) clamped = NULL;
  const RsBlockFacts *now;

  g_assert_true (same == state);
  g_assert_true (past == state);

  facts.rounds = 5;
  facts.title = "Core";
  changed = rs_routine_state_change_block (state, 1, &facts);
  now = rs_block_get_facts (rs_routine_state_get_block (changed, 1));
  g_assert_cmpuint (now->rounds, ==, 5);
  g_assert_cmpstr (now->title, ==, "Core");
  g_assert_true (rs_routine_state_get_item (changed, 1) == rs_routine_state_get_item (state, 1));
  g_assert_cmpuint (rs_block_get_number (rs_routine_state_get_block (changed, 1)), ==,
                    rs_block_get_number (rs_routine_state_get_block (state, 1)));

  facts.rounds = 1000;
  clamped = rs_routine_state_change_block (changed, 1, &facts);
  now = rs_block_get_facts (rs_routine_state_get_block (clamped, 1));
  g_assert_cmpuint (now->rounds, ==, RS_BLOCK_MAX_ROUNDS);
}

/* @n_blocks circuits with @n_items in all, the first with all that the others do not need. */
static RsRoutineState *
make_large (guint n_blocks, guint n_items)
{
  g_autoptr (GPtrArray) blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) rs_block_unref);

  for (guint i = 0; i < n_blocks; i++)
    {
      g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);

      for (guint k = i == 0 ? n_blocks - 1 : n_items - 1; k < n_items; k++)
        g_ptr_array_add (items, rs_sample_item ("x"));
      g_ptr_array_add (blocks, rs_block_new (RS_BLOCK_CIRCUIT, items));
    }

  return rs_routine_state_new ("Large", NULL, blocks);
}

static void
test_most_items (void)
{
  g_autoptr (RsRoutineState) full = make_large (2, RS_ROUTINE_MAX_ITEMS);
  g_autoptr (RsRoutineState) almost = make_large (2, RS_ROUTINE_MAX_ITEMS - 1);
  g_autoptr (GArray) first = rs_positions_new (0);
  g_autoptr (GArray) all = rs_positions_new_span (0, RS_ROUTINE_MAX_ITEMS);
  g_autoptr (GPtrArray) item = rs_shape_items ("y");
  g_autoptr (GPtrArray) two = rs_shape_items ("y z");
  g_autoptr (GPtrArray) block = g_ptr_array_new ();
  g_autoptr (RsRoutineState) filled = NULL;
  g_autoptr (RsRoutineState) moved = NULL;
  RsRoutinePlace start = { 0, 0 };
  RsRoutinePlace apart = { 2, RS_PLACE_APART };

  g_assert_cmpuint (rs_routine_state_get_n_items (full), ==, RS_ROUTINE_MAX_ITEMS);
  g_assert_null (rs_routine_state_insert_items (full, start, item));
  g_assert_null (rs_routine_state_insert_items (full, apart, item));
  g_assert_null (rs_routine_state_insert_items (almost, start, two));
  g_assert_null (rs_routine_state_duplicate_items (full, first));
  g_assert_null (rs_routine_state_duplicate_block (full, 1));
  g_ptr_array_add (block, rs_routine_state_get_block (full, 1));
  g_assert_null (rs_routine_state_insert_blocks (full, 0, block));

  filled = rs_routine_state_insert_items (almost, start, item);
  g_assert_cmpuint (rs_routine_state_get_n_items (filled), ==, RS_ROUTINE_MAX_ITEMS);
  moved = rs_routine_state_move_items (full, all, apart);
  g_assert_cmpuint (rs_routine_state_get_n_items (moved), ==, RS_ROUTINE_MAX_ITEMS);
}

static void
test_most_blocks (void)
{
  g_autoptr (RsRoutineState) full = make_large (RS_ROUTINE_MAX_BLOCKS, 100);
  g_autoptr (RsRoutineState) almost = make_large (RS_ROUTINE_MAX_BLOCKS - 1, 100);
  g_autoptr (GArray) first = rs_positions_new (0);
  g_autoptr (GArray) second = rs_positions_new (1);
  g_autoptr (GPtrArray) item = rs_shape_items ("y");
  RsBlockFacts facts = rs_block_facts_of (RS_BLOCK_SUPERSET);
  RsRoutinePlace apart = { 3, RS_PLACE_APART };
  g_autoptr (RsRoutineState) filled = NULL;
  g_autoptr (RsRoutineState) grouped = NULL;

  g_assert_cmpuint (rs_routine_state_get_n_blocks (full), ==, RS_ROUTINE_MAX_BLOCKS);
  g_assert_null (rs_routine_state_insert_items (full, apart, item));
  g_assert_null (rs_routine_state_move_items (full, first, apart));
  g_assert_null (rs_routine_state_group_items (full, first, &facts));
  g_assert_null (rs_routine_state_duplicate_block (full, 0));
  /* One more is possible, but the middle of a block would make two. */
  g_assert_null (rs_routine_state_group_items (almost, second, &facts));

  filled = rs_routine_state_insert_items (almost, apart, item);
  g_assert_cmpuint (rs_routine_state_get_n_blocks (filled), ==, RS_ROUTINE_MAX_BLOCKS);
  grouped = rs_routine_state_group_items (almost, first, &facts);
  g_assert_cmpuint (rs_routine_state_get_n_blocks (grouped), ==, RS_ROUTINE_MAX_BLOCKS);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/routine-edit/insert", test_insert);
  g_test_add_func ("/routine-edit/remove", test_remove);
  g_test_add_func ("/routine-edit/move", test_move);
  g_test_add_func ("/routine-edit/replace", test_replace);
  g_test_add_func ("/routine-edit/shares", test_shares);
  g_test_add_func ("/routine-edit/duplicate", test_duplicate);
  g_test_add_func ("/routine-edit/duplicate-is-whole", test_duplicate_is_whole);
  g_test_add_func ("/routine-edit/group", test_group);
  g_test_add_func ("/routine-edit/group-numbers", test_group_numbers);
  g_test_add_func ("/routine-edit/group-splits-facts", test_group_splits_facts);
  g_test_add_func ("/routine-edit/ungroup", test_ungroup);
  g_test_add_func ("/routine-edit/blocks", test_blocks);
  g_test_add_func ("/routine-edit/insert-blocks", test_insert_blocks);
  g_test_add_func ("/routine-edit/change-block", test_change_block);
  g_test_add_func ("/routine-edit/most-items", test_most_items);
  g_test_add_func ("/routine-edit/most-blocks", test_most_blocks);

  return g_test_run ();
}
