/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/routine/rs-fit.h"

#include "base/common/rs-text.h"
#include "core/routine/rs-fit-private.h"
#include "core/routine/rs-reason.h"
#include "core/routine/rs-routine-edit.h"
#include "core/routine/rs-summary.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* How it goes, with what there is to say about it. */
typedef struct
{
  RsFit fit;
  GArray *origins;  /* of guint: the position that each item had at first */
  GPtrArray *pairs; /* of Pair */
  GPtrArray *gone;  /* of char *: a reason for each exercise that went */
} Story;

typedef struct
{
  guint64 number; /* of the block that they are now */
  guint first;    /* the position that the first had at first */
  guint second;
} Pair;

/* --- Steps --- */

gint64
rs_fit_get_seconds (RsFit *fit, RsRoutineState *state)
{
  return rs_summary_of (state, fit->catalogue).seconds;
}

gboolean
rs_fit_is_done (RsFit *fit)
{
  return rs_fit_get_seconds (fit, fit->state) <= fit->limit_s;
}

void
rs_fit_go_on (RsFit *fit, RsRoutineState *next)
{
  rs_routine_state_unref (fit->state);
  fit->state = next;
}

RsExercise *
rs_fit_get_exercise (RsFit *fit, RsItem *item)
{
  return rs_catalogue_lookup (fit->catalogue, rs_item_get_exercise_id (item));
}

static const char *
name_of (RsFit *fit, RsItem *item)
{
  return rs_catalogue_get_name (fit->catalogue, rs_item_get_exercise_id (item));
}

static RsBlock *
block_of (RsRoutineState *state, guint position)
{
  RsRoutinePlace place;

  rs_routine_state_find_place (state, position, &place);
  return rs_routine_state_get_block (state, place.block);
}

/* --- In turn --- */

/* Jumps are done fresh, so they wait for nothing else. */
static gboolean
go_together (RsFit *fit, RsItem *a, RsItem *b)
{
  RsExercise *left = rs_fit_get_exercise (fit, a);
  RsExercise *right = rs_fit_get_exercise (fit, b);

  return left != NULL && right != NULL && rs_exercise_get_pattern (left) != RS_PATTERN_PLYOMETRIC &&
         rs_exercise_get_pattern (right) != RS_PATTERN_PLYOMETRIC &&
         rs_item_get_dose (a)->sets > 1 &&
         rs_item_get_dose (a)->sets == rs_item_get_dose (b)->sets &&
         (rs_muscles_get_regions (rs_exercise_get_primary (left)) &
          rs_muscles_get_regions (rs_exercise_get_primary (right))) == 0;
}

/* Seconds between two sets of @item that the other one and the change to it do not take. */
static double
rest_left (RsItem *item, RsItem *other, guint between_s)
{
  return rs_item_get_dose (item)->rest_s - between_s -
         rs_dose_set_seconds (rs_item_get_dose (other));
}

/* The state with the items at @position and behind it in turn; NULL when that is no shorter. */
static RsRoutineState *
pair (RsFit *fit, guint position)
{
  RsRoutinePlace place;
  RsBlock *block;
  RsItem *first;
  RsItem *second;
  RsBlockFacts facts = rs_block_facts_of (RS_BLOCK_SUPERSET);
  g_autoptr (GArray) positions = rs_positions_new_span (position, 2);
  g_autoptr (RsRoutineState) next = NULL;
  double rest_s;

  rs_routine_state_find_place (fit->state, position, &place);
  block = rs_routine_state_get_block (fit->state, place.block);
  if (!rs_block_is_plain (block) || place.index + 1 >= rs_block_get_n_items (block))
    return NULL;

  first = rs_block_get_item (block, place.index);
  second = rs_block_get_item (block, place.index + 1);
  if (!go_together (fit, first, second))
    return NULL;

  /* Each rests at least as long as before. */
  facts.rounds = rs_item_get_dose (first)->sets;
  facts.between_s = RS_SUMMARY_BETWEEN_ITEMS_S;
  rest_s =
      MAX (rest_left (first, second, facts.between_s), rest_left (second, first, facts.between_s));
  facts.round_rest_s = (guint) MAX (RS_SUMMARY_BETWEEN_ITEMS_S, ceil (rest_s / 5) * 5);
  next = rs_routine_state_group_items (fit->state, positions, &facts);
  return next != NULL && rs_fit_get_seconds (fit, next) < rs_fit_get_seconds (fit, fit->state)
             ? g_steal_pointer (&next)
             : NULL;
}

static void
pair_neighbours (Story *story)
{
  RsFit *fit = &story->fit;

  for (guint i = 0; i + 1 < rs_routine_state_get_n_items (fit->state) && !rs_fit_is_done (fit); i++)
    {
      RsRoutineState *next = pair (fit, i);
      Pair *made;

      if (next == NULL)
        continue;

      rs_fit_go_on (fit, next);
      made = g_new0 (Pair, 1);
      made->number = rs_block_get_number (block_of (next, i));
      made->first = g_array_index (story->origins, guint, i);
      made->second = g_array_index (story->origins, guint, i + 1);
      g_ptr_array_add (story->pairs, made);
    }
}

/* The pair that @block is, or NULL. */
static Pair *
find_pair (Story *story, RsBlock *block)
{
  for (guint i = 0; i < story->pairs->len; i++)
    if (((Pair *) g_ptr_array_index (story->pairs, i))->number == rs_block_get_number (block))
      return g_ptr_array_index (story->pairs, i);

  return NULL;
}

/* --- Fewer exercises --- */

static gboolean
is_warm_up (RsRoutineState *state, guint position)
{
  return rs_block_get_kind (block_of (state, position)) == RS_BLOCK_WARM_UP;
}

/* Takes @state over; gives it without block @block if that has nothing left in it. */
static RsRoutineState *
close_empty (RsRoutineState *state, guint block, guint64 number)
{
  g_autoptr (RsRoutineState) owned = state;
  RsBlock *left = block < rs_routine_state_get_n_blocks (state)
                      ? rs_routine_state_get_block (state, block)
                      : NULL;

  if (left == NULL || rs_block_get_number (left) != number || rs_block_get_n_items (left) > 0 ||
      rs_block_get_facts (left)->seconds > 0)
    return g_steal_pointer (&owned);

  return rs_routine_state_remove_block (state, block);
}

/* The state with block @block, which has one item left or one round, as straight sets. */
static RsRoutineState *
untie (RsRoutineState *state, guint block)
{
  RsBlock *pair_block = rs_routine_state_get_block (state, block);
  guint n = rs_block_get_n_items (pair_block);
  g_autoptr (GArray) positions =
      rs_positions_new_span (rs_routine_state_get_first (state, block), n);
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (RsRoutineState) apart = rs_routine_state_ungroup (state, block);

  for (guint i = 0; i < n; i++)
    {
      RsItem *item = rs_block_get_item (pair_block, i);
      RsDose dose = *rs_item_get_dose (item);

      dose.sets = rs_block_get_n_sets (pair_block, i);
      g_ptr_array_add (items, rs_item_with_dose (item, &dose));
    }

  return rs_routine_state_replace_items (apart, positions, items);
}

/* The state without the item at @position; its partner goes on in straight sets. */
static RsRoutineState *
without (RsRoutineState *state, guint position, Pair *partners)
{
  g_autoptr (GArray) positions = rs_positions_new (position);
  g_autoptr (RsRoutineState) less = rs_routine_state_remove_items (state, positions);
  RsRoutinePlace place;

  rs_routine_state_find_place (state, position, &place);
  if (partners != NULL)
    return untie (less, place.block);

  return close_empty (g_steal_pointer (&less), place.block,
                      rs_block_get_number (rs_routine_state_get_block (state, place.block)));
}

/* Lets the item at @position go, unless nothing were shorter then. */
static gboolean
drop (Story *story, guint position, char *reason)
{
  RsFit *fit = &story->fit;
  Pair *partners = find_pair (story, block_of (fit->state, position));
  g_autoptr (RsRoutineState) next = without (fit->state, position, partners);
  g_autofree char *owned = reason;

  if (rs_fit_get_seconds (fit, next) >= rs_fit_get_seconds (fit, fit->state))
    return FALSE;

  rs_fit_go_on (fit, g_steal_pointer (&next));
  g_array_remove_index (story->origins, position);
  g_ptr_array_add (story->gone, g_steal_pointer (&owned));
  if (partners != NULL)
    g_ptr_array_remove (story->pairs, partners);
  return TRUE;
}

/* Work that trains all the main muscles of the item at @position; NULL: none. */
static RsItem *
find_cover (RsFit *fit, guint position)
{
  RsExercise *exercise =
      rs_fit_get_exercise (fit, rs_routine_state_get_item (fit->state, position));
  guint at = 0;

  if (exercise == NULL)
    return NULL;

  for (guint i = 0; i < rs_routine_state_get_n_blocks (fit->state); i++)
    {
      RsBlock *block = rs_routine_state_get_block (fit->state, i);
      RsBlockKind kind = rs_block_get_kind (block);

      for (guint k = 0; k < rs_block_get_n_items (block); k++, at++)
        {
          RsExercise *other = rs_fit_get_exercise (fit, rs_block_get_item (block, k));

          if (at != position && other != NULL && kind != RS_BLOCK_WARM_UP &&
              kind != RS_BLOCK_COOL_DOWN &&
              (rs_exercise_get_primary (exercise) & ~rs_exercise_get_primary (other)) == 0)
            return rs_block_get_item (block, k);
        }
    }

  return NULL;
}

static void
drop_covered (Story *story)
{
  RsFit *fit = &story->fit;

  for (guint i = rs_routine_state_get_n_items (fit->state); i > 0 && !rs_fit_is_done (fit); i--)
    {
      RsItem *cover = is_warm_up (fit->state, i - 1) ? NULL : find_cover (fit, i - 1);

      if (cover != NULL)
        drop (story, i - 1,
              /* Translators: an exercise that is left out, and one that works the same */
              g_strdup_printf (C_ ("fit", "Without %s: %s works the same muscles"),
                               name_of (fit, rs_routine_state_get_item (fit->state, i - 1)),
                               name_of (fit, cover)));
    }
}

static void
drop_last (Story *story, gboolean warm_up)
{
  RsFit *fit = &story->fit;

  for (guint i = rs_routine_state_get_n_items (fit->state); i > 0 && !rs_fit_is_done (fit); i--)
    if (rs_routine_state_get_n_items (fit->state) > 1 && is_warm_up (fit->state, i - 1) == warm_up)
      drop (story, i - 1,
            /* Translators: an exercise that is left out */
            g_strdup_printf (C_ ("fit", "Without %s: there is no time for it"),
                             name_of (fit, rs_routine_state_get_item (fit->state, i - 1))));
}

/* --- A shorter warm-up --- */

static void
shorten_warm_up (RsFit *fit)
{
  for (guint i = 0; i < rs_routine_state_get_n_blocks (fit->state) && !rs_fit_is_done (fit); i++)
    {
      RsBlockFacts facts = *rs_block_get_facts (rs_routine_state_get_block (fit->state, i));
      gint64 over = rs_fit_get_seconds (fit, fit->state) - fit->limit_s;
      gint64 least =
          facts.seconds >= RS_FIT_MIN_WARM_UP_S ? RS_FIT_MIN_WARM_UP_S : RS_FIT_MIN_SHORT_WARM_UP_S;

      if (facts.seconds <= least)
        continue;

      /* Whole minutes, as they are given. */
      facts.seconds = (guint) MAX (least, ((gint64) facts.seconds - over) / 60 * 60);
      rs_fit_go_on (fit, rs_routine_state_change_block (fit->state, i, &facts));
    }
}

/* Once each is no turn: those go on in straight sets, if that is no longer. */
static void
untie_single_rounds (Story *story)
{
  RsFit *fit = &story->fit;

  for (guint i = rs_routine_state_get_n_blocks (fit->state); i > 0; i--)
    {
      RsBlock *block = rs_routine_state_get_block (fit->state, i - 1);
      Pair *partners = find_pair (story, block);
      g_autoptr (RsRoutineState) next = NULL;

      if (partners == NULL || rs_block_get_facts (block)->rounds > 1)
        continue;

      next = untie (fit->state, i - 1);
      if (rs_fit_get_seconds (fit, next) > rs_fit_get_seconds (fit, fit->state))
        continue;

      rs_fit_go_on (fit, g_steal_pointer (&next));
      g_ptr_array_remove (story->pairs, partners);
    }
}

/* --- What became of it --- */

/* The main muscle of @item that has the most sets in all; -1: none has any. */
static int
find_main_muscle (RsFit *fit, RsItem *item, const RsSummary *summary)
{
  RsExercise *exercise = rs_fit_get_exercise (fit, item);
  int most = -1;

  for (int i = 0; exercise != NULL && i < RS_N_MUSCLES; i++)
    if ((rs_exercise_get_primary (exercise) & (1u << i)) != 0 && summary->muscle_sets[i] > 0 &&
        (most < 0 || summary->muscle_sets[i] > summary->muscle_sets[most]))
      most = i;

  return most;
}

static char *
describe_fewer_sets (Story *story, RsItem *item, guint n, guint before, const RsSummary *summary)
{
  g_autofree char *fewer = rs_reason_fewer_sets (name_of (&story->fit, item), n, before);
  g_autofree char *sets = NULL;
  int muscle = find_main_muscle (&story->fit, item, summary);

  if (muscle < 0)
    return g_steal_pointer (&fewer);

  sets = rs_text_number (summary->muscle_sets[muscle], 1);
  /* Translators: a sentence, and a muscle with its number of sets in the whole routine:
     "Hip thrust: 1 set instead of 2 (Gluteus maximus: 5.5 in all)" */
  return g_strdup_printf (C_ ("fit", "%s (%s: %s in all)"), fewer,
                          rs_vocabulary_label (RS_TYPE_MUSCLE, muscle), sets);
}

static void
tell_pairs (Story *story, RsRoutineState *before, GPtrArray *reasons)
{
  for (guint i = 0; i < story->pairs->len; i++)
    {
      const Pair *both = g_ptr_array_index (story->pairs, i);
      RsItem *first = rs_routine_state_get_item (before, both->first);
      RsItem *second = rs_routine_state_get_item (before, both->second);

      /* Translators: two exercises that are done in turn to save time */
      g_ptr_array_add (
          reasons,
          g_strdup_printf (C_ ("fit", "%s and %s in turn: one rests while the other works"),
                           name_of (&story->fit, first), name_of (&story->fit, second)));
    }
}

static guint
count_sets (RsRoutineState *state, guint position)
{
  RsRoutinePlace place;

  rs_routine_state_find_place (state, position, &place);
  return rs_block_get_n_sets (rs_routine_state_get_block (state, place.block), place.index);
}

static void
tell_sets (Story *story, RsRoutineState *before, GPtrArray *reasons)
{
  RsRoutineState *state = story->fit.state;
  RsSummary summary = rs_summary_of (state, story->fit.catalogue);

  for (guint i = 0; i < rs_routine_state_get_n_items (state); i++)
    {
      guint old = count_sets (before, g_array_index (story->origins, guint, i));
      guint now = count_sets (state, i);

      if (now < old)
        g_ptr_array_add (reasons, describe_fewer_sets (story, rs_routine_state_get_item (state, i),
                                                       now, old, &summary));
    }
}

/* Blocks with time of their own never come or go. */
static void
tell_warm_up (Story *story, RsRoutineState *before, GPtrArray *reasons)
{
  for (guint i = 0; i < rs_routine_state_get_n_blocks (before); i++)
    {
      RsBlock *old = rs_routine_state_get_block (before, i);

      for (guint k = 0; k < rs_routine_state_get_n_blocks (story->fit.state); k++)
        {
          RsBlock *block = rs_routine_state_get_block (story->fit.state, k);
          g_autofree char *time = NULL;

          if (rs_block_get_number (block) != rs_block_get_number (old) ||
              rs_block_get_facts (block)->seconds >= rs_block_get_facts (old)->seconds)
            continue;

          time = rs_text_duration (rs_block_get_facts (block)->seconds);
          /* Translators: a block such as "Warm-up", and how long it would take */
          g_ptr_array_add (reasons, g_strdup_printf (C_ ("fit", "%s: only %s"),
                                                     rs_block_get_name (block), time));
        }
    }
}

static char *
describe_outcome (RsFit *fit, gboolean already)
{
  g_autofree char *time = NULL;

  if (already)
    return g_strdup (_ ("It fits already"));
  if (rs_fit_is_done (fit))
    return NULL;

  time = rs_text_minutes (rs_fit_get_seconds (fit, fit->state));
  /* Translators: how long it takes at least */
  return g_strdup_printf (_ ("It cannot be made any shorter than %s"), time);
}

/* All of it again while that helps: what goes can make neighbours of others. */
static void
shorten (Story *story)
{
  RsFit *fit = &story->fit;
  gboolean changed = TRUE;

  while (changed && !rs_fit_is_done (fit))
    {
      g_autoptr (RsRoutineState) before = rs_routine_state_ref (fit->state);

      pair_neighbours (story);
      rs_fit_drop_sets (fit, RS_FIT_WORK);
      rs_fit_drop_sets (fit, RS_FIT_CIRCUITS);
      drop_covered (story);
      shorten_warm_up (fit);
      rs_fit_drop_sets (fit, RS_FIT_REST);
      drop_last (story, FALSE);
      drop_last (story, TRUE);
      changed = !rs_routine_state_equal (before, fit->state);
    }
}

RsProposal *
rs_fit_to_time (RsRoutineState *state, RsCatalogue *catalogue, guint minutes)
{
  g_autoptr (GPtrArray) reasons = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) pairs = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) gone = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GArray) origins = NULL;
  g_autoptr (RsRoutineState) result = NULL;
  g_autofree char *label = NULL;
  g_autofree char *remark = NULL;
  gboolean already;
  Story story;

  g_return_val_if_fail (state != NULL, NULL);
  g_return_val_if_fail (RS_IS_CATALOGUE (catalogue), NULL);

  origins = rs_positions_new_span (0, rs_routine_state_get_n_items (state));
  story = (Story) {
    { rs_routine_state_ref (state), catalogue, (gint64) minutes * 60 }, origins, pairs, gone
  };
  already = rs_fit_is_done (&story.fit);

  shorten (&story);
  untie_single_rounds (&story);

  tell_pairs (&story, state, reasons);
  tell_sets (&story, state, reasons);
  g_ptr_array_extend_and_steal (reasons, g_steal_pointer (&gone));
  tell_warm_up (&story, state, reasons);
  remark = describe_outcome (&story.fit, already);
  result = story.fit.state;
  label = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                        /* Translators: an edit that can be undone */
                                        "Fit to %u Minute", "Fit to %u Minutes", minutes),
                           minutes);
  return rs_proposal_new (result, label, reasons, remark, already || rs_fit_is_done (&story.fit));
}
