/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-facet.h"
#include "core/exercise/rs-word-index.h"

G_BEGIN_DECLS

/* In @ranks: an exercise that is no longer in the catalogue. */
#define RS_STOCK_GONE G_MAXUINT32

/**
 * RsShelf:
 *
 * Exercises that came into the library together, with what is prepared for searching and sorting
 * them. @index and @by_name are NULL until they are prepared, in whichever thread, and put there
 * by the main thread; from then on they do not change.
 */
typedef struct
{
  gatomicrefcount n_refs;
  GPtrArray *exercises; /* of RsExercise */
  RsWordIndex *index;
  guint32 *by_name; /* the exercises in the order of their names */
} RsShelf;

RsShelf *rs_shelf_ref (RsShelf *shelf);
void rs_shelf_unref (RsShelf *shelf);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsShelf, rs_shelf_unref)

/* The order of the names of @exercises, in the language of the interface; any thread. */
guint32 *rs_shelf_sort_names (GPtrArray *exercises);

/**
 * RsStock:
 * @n: how many exercises have a number, those that are gone included
 * @n_present: how many are in the catalogue
 * @shelves: (element-type RsShelf): the first numbers are in the first, and so on
 * @exercises: by number; they belong to the shelves
 * @traits: without favourite and doable
 * @secondary: muscles that help
 * @needs: the groups of equipment, %RS_EXERCISE_MAX_NEEDS times 16 bits
 * @added: when the user added it; NULL when no exercise says so
 * @order: the numbers of those that are in the catalogue, in its order
 * @ranks: the places of all in @order, or %RS_STOCK_GONE
 * @name_ranks: the places of all in the order of names; NULL until rs_stock_prepare_names()
 *
 * What there is to choose from, as arrays that are quick to walk through: a picture of a catalogue
 * at one moment that is never changed, so threads may use it while a new one is made.
 *
 * A few exercises that come are a shelf of their own, so that nothing else need be looked at
 * again; shelves that are not much larger than what comes behind them are put together.
 */
typedef struct
{
  gatomicrefcount n_refs;
  guint n;
  guint n_present;
  GPtrArray *shelves;
  RsExercise **exercises;
  RsTraits *traits;
  RsMuscleSet *secondary;
  guint64 *needs;
  gint64 *added;
  guint32 *order;
  guint32 *ranks;
  guint32 *name_ranks;
} RsStock;

RsStock *rs_stock_new_empty (void);
RsStock *rs_stock_ref (RsStock *stock);
void rs_stock_unref (RsStock *stock);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsStock, rs_stock_unref)

/*
 * @stock with @n_removed exercises at @position replaced by @added (of RsExercise). Those that are
 * on both sides keep what is prepared for them.
 */
RsStock *rs_stock_splice (const RsStock *stock, guint position, guint n_removed, GPtrArray *added);

/* The shelves that are not prepared, and how many exercises are on them. */
GPtrArray *rs_stock_dup_unprepared (const RsStock *stock, guint *n_exercises);

/* Fills in @name_ranks; all shelves are prepared. */
void rs_stock_prepare_names (RsStock *stock);

static inline gboolean
rs_stock_can_be_done (const RsStock *stock, guint number, RsEquipmentSet have)
{
  for (guint64 needs = stock->needs[number]; needs != 0; needs >>= 16)
    if ((needs & have & 0xFFFF) == 0)
      return FALSE;

  return TRUE;
}

/* How much memory the arrays and what is prepared take, without the exercises themselves. */
gsize rs_stock_get_n_bytes (const RsStock *stock);

G_END_DECLS
