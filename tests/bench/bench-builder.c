/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

/*
 * What an edit of a routine of 1,000 items costs, of everything but drawing: the edit itself, the
 * signals of the routine, the rows of the outline, and the summary. Prints a JSON object of
 * figures, which builder.py reads and README.md explains. Ends with another status when what it
 * measured was not done right.
 */

#include "config.h"

#include "core/routine/rs-edit-label.h"
#include "core/routine/rs-outline.h"
#include "core/routine/rs-routine-edit.h"
#include "core/routine/rs-summary.h"
#include "core/store/rs-content.h"

#include "bench/figures.h"

#include <stdlib.h>

#define N_ITEMS RS_ROUTINE_MAX_ITEMS
#define N_MOVES 1000

typedef struct
{
  RsCatalogue *catalogue;
  RsRoutine *routine;
  RsOutline *outline;
  GRand *rand; /* always the same moves */
  GArray *moves;
  GArray *undos;
} Bench;

static void
bench_clear (Bench *bench)
{
  g_clear_object (&bench->outline);
  g_clear_object (&bench->routine);
  g_clear_object (&bench->catalogue);
  g_clear_pointer (&bench->rand, g_rand_free);
  g_clear_pointer (&bench->moves, g_array_unref);
  g_clear_pointer (&bench->undos, g_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Bench, bench_clear)

static void G_GNUC_NORETURN
fail (const char *what)
{
  g_printerr ("%s\n", what);
  exit (EXIT_FAILURE);
}

static RsCatalogue *
load_catalogue (void)
{
  g_autoptr (GStrvBuilder) problems = g_strv_builder_new ();
  g_autoptr (GPtrArray) exercises = rs_content_load_exercises (problems);
  RsCatalogue *catalogue = rs_catalogue_new ();

  rs_catalogue_add (catalogue, exercises);
  if (exercises->len < 10)
    fail ("there are no exercises");
  return catalogue;
}

/* Blocks of every kind in turn, the items in equal parts. */
static RsRoutineState *
make_state (RsCatalogue *catalogue, guint n_blocks)
{
  g_autoptr (GPtrArray) blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) rs_block_unref);
  guint n_exercises = g_list_model_get_n_items (G_LIST_MODEL (catalogue));
  guint n = 0;

  for (guint i = 0; i < n_blocks; i++)
    {
      g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);

      for (; n < N_ITEMS * (i + 1) / n_blocks; n++)
        {
          g_autoptr (RsExercise) exercise =
              g_list_model_get_item (G_LIST_MODEL (catalogue), n % n_exercises);

          g_ptr_array_add (
              items, rs_item_new (rs_exercise_get_id (exercise), rs_exercise_get_dose (exercise)));
        }
      g_ptr_array_add (
          blocks, rs_block_new ((RsBlockKind) ((i + RS_BLOCK_STRAIGHT) % RS_N_BLOCK_KINDS), items));
    }

  return rs_routine_state_new ("Large", NULL, blocks);
}

static void
bench_init (Bench *bench, guint n_blocks)
{
  g_autoptr (RsRoutineState) state = NULL;

  bench->catalogue = load_catalogue ();
  state = make_state (bench->catalogue, n_blocks);
  bench->routine = rs_routine_new (NULL, state, FALSE);
  bench->outline = rs_outline_new (bench->routine);
  bench->rand = g_rand_new_with_seed (n_blocks);
  bench->moves = g_array_new (FALSE, FALSE, sizeof (double));
  bench->undos = g_array_new (FALSE, FALSE, sizeof (double));
}

static RsRoutineState *
get_state (Bench *bench)
{
  return rs_routine_get_state (bench->routine);
}

/* The rows are those of the routine: checked now and then, as it costs more than the edit. */
static void
check_rows (Bench *bench)
{
  guint n_rows = g_list_model_get_n_items (G_LIST_MODEL (bench->outline));
  guint position = 0;

  for (guint i = 0; i < n_rows; i++)
    {
      RsOutlineRow *row = rs_outline_get_row (bench->outline, i);

      if (rs_outline_row_get_kind (row) != RS_ROW_ITEM)
        continue;
      if (rs_outline_row_get_position (row) != position ||
          rs_outline_row_get_item (row) != rs_routine_state_get_item (get_state (bench), position))
        fail ("a row is not where its item is");
      position++;
    }
  if (position != N_ITEMS)
    fail ("there are rows missing");
}

/* One that ends somewhere else than it began. */
static void
choose_move (Bench *bench, guint *from, RsRoutinePlace *place)
{
  RsRoutinePlace now;

  do
    {
      RsBlock *block;

      *from = (guint) g_rand_int_range (bench->rand, 0, N_ITEMS);
      place->block = (guint) g_rand_int_range (
          bench->rand, 0, (int) rs_routine_state_get_n_blocks (get_state (bench)));
      block = rs_routine_state_get_block (get_state (bench), place->block);
      place->index =
          (guint) g_rand_int_range (bench->rand, 0, (int) rs_block_get_n_items (block) + 1);
      rs_routine_state_find_place (get_state (bench), *from, &now);
    }
  while (now.block == place->block && (now.index == place->index || now.index + 1 == place->index));
}

static void
move_once (Bench *bench, guint step)
{
  g_autoptr (GArray) positions = NULL;
  g_autofree char *label = NULL;
  RsRoutinePlace place;
  RsRoutinePlace now;
  RsSummary summary;
  RsItem *item;
  gboolean changed;
  double ms;
  guint from;
  guint to;

  choose_move (bench, &from, &place);
  rs_routine_state_find_place (get_state (bench), from, &now);
  item = rs_routine_state_get_item (get_state (bench), from);
  positions = rs_positions_new (from);
  label = rs_edit_label (RS_EDIT_MOVE, rs_item_get_exercise_id (item), 1);

  ms = figures_get_cpu_ms ();
  changed = rs_routine_edit (
      bench->routine, rs_routine_state_move_items (get_state (bench), positions, place), label);
  summary = rs_summary_of (get_state (bench), bench->catalogue);
  ms = figures_get_cpu_ms () - ms;
  g_array_append_val (bench->moves, ms);

  /* Behind where it was in its own block, everything has moved up by one. */
  place.index -= now.block == place.block && now.index < place.index ? 1 : 0;
  to = rs_routine_state_get_first (get_state (bench), place.block) + place.index;
  if (!changed || summary.seconds == 0 || rs_routine_state_get_item (get_state (bench), to) != item)
    fail ("a move did not do what it should");
  if (step % 50 == 0)
    check_rows (bench);
}

static void
undo_once (Bench *bench, guint step)
{
  RsSummary summary;
  gboolean changed;
  double ms = figures_get_cpu_ms ();

  changed = rs_routine_undo (bench->routine);
  summary = rs_summary_of (get_state (bench), bench->catalogue);
  ms = figures_get_cpu_ms () - ms;
  g_array_append_val (bench->undos, ms);

  if (!changed || summary.seconds == 0)
    fail ("an undo did not do what it should");
  if (step % 50 == 0)
    check_rows (bench);
}

/* What the same items cost in a plain list of GIO's: filled anew, with one signal. */
static double
measure_list (Bench *bench)
{
  g_autoptr (GListStore) list = g_list_store_new (RS_TYPE_ITEM);
  g_autoptr (GPtrArray) items = g_ptr_array_new ();
  g_autoptr (GArray) samples = g_array_new (FALSE, FALSE, sizeof (double));

  for (guint i = 0; i < N_ITEMS; i++)
    g_ptr_array_add (items, rs_routine_state_get_item (get_state (bench), i));
  for (guint i = 0; i < 200; i++)
    {
      double ms = figures_get_cpu_ms ();

      g_list_store_splice (list, 0, g_list_model_get_n_items (G_LIST_MODEL (list)), items->pdata,
                           N_ITEMS);
      ms = figures_get_cpu_ms () - ms;
      g_array_append_val (samples, ms);
    }
  if (g_list_model_get_n_items (G_LIST_MODEL (list)) != N_ITEMS)
    fail ("the list is not full");

  return figures_get_quantile (samples, 0.5);
}

static void
say (const char *what, const char *unit, double value)
{
  g_autofree char *name = g_strconcat (what, unit, NULL);

  figures_say (name, value);
}

static void
measure (guint n_blocks, const char *moves, const char *undos, const char *memory)
{
  g_auto (Bench) bench = { NULL };
  g_autoptr (RsRoutineState) start = NULL;
  double list;
  double heap;

  bench_init (&bench, n_blocks);
  start = rs_routine_state_ref (get_state (&bench));
  list = measure_list (&bench);

  heap = (double) figures_get_heap ();
  for (guint i = 0; i < N_MOVES; i++)
    move_once (&bench, i);
  heap = (double) figures_get_heap () - heap;
  for (guint i = 0; i < N_MOVES; i++)
    undo_once (&bench, i);

  if (get_state (&bench) != start || rs_routine_get_undo_label (bench.routine) != NULL)
    fail ("undo did not lead back to the start");
  check_rows (&bench);

  say (moves, "-ms", figures_get_quantile (bench.moves, 0.5));
  say (moves, "-p99-ms", figures_get_quantile (bench.moves, 0.99));
  say (moves, "-ratio", figures_get_quantile (bench.moves, 0.5) / list);
  say (undos, "-ms", figures_get_quantile (bench.undos, 0.5));
  say (undos, "-p99-ms", figures_get_quantile (bench.undos, 0.99));
  say (undos, "-ratio", figures_get_quantile (bench.undos, 0.5) / list);
  say (memory, "-mb", heap / 1e6);
}

int
main (void)
{
  measure (10, "move-1000", "undo-1000", "undo-memory");
  measure (1, "move-1000-one-block", "undo-1000-one-block", "undo-memory-one-block");
  figures_end ();
  return EXIT_SUCCESS;
}
