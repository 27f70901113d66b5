/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/routine/rs-routine-state.h"

G_BEGIN_DECLS

/* Settings, not science. */
#define RS_PLAN_LEAD_IN_S 10
#define RS_PLAN_MAX_LEAD_IN_S 60
#define RS_PLAN_CHANGE_OVER_S 20

/* No plan has more sets, each side for itself, and nobody changes one more often. */
#define RS_PLAN_MAX_WORK (RS_ROUTINE_MAX_ITEMS * RS_DOSE_MAX_SETS * 2)
#define RS_PLAN_MAX_EDITS 1000

/* A pause or a hold can be made as long as this, in seconds. */
#define RS_PLAN_MAX_STRETCHED_S 7200

typedef enum
{
  RS_SEGMENT_LEAD_IN,     /* before the first set */
  RS_SEGMENT_WORK,        /* a set, or one side of it */
  RS_SEGMENT_SIDE_SWITCH, /* from the left side to the right */
  RS_SEGMENT_REST,        /* between two sets of an exercise */
  RS_SEGMENT_ROUND_REST,  /* between two rounds */
  RS_SEGMENT_CHANGE_OVER, /* from one exercise to the next */
  RS_SEGMENT_WARM_UP,     /* time to get warm, before the item that comes next */
  RS_SEGMENT_COOL_DOWN,   /* time to wind down, after the item before */
} RsSegmentKind;

typedef enum
{
  RS_SET_SIDE_BOTH,
  RS_SET_SIDE_LEFT,
  RS_SET_SIDE_RIGHT,
} RsSetSide;

/* How a set is done. */
typedef enum
{
  RS_MODE_NONE,  /* no set: a pause */
  RS_MODE_CLOCK, /* held until the clock says that it is over */
  RS_MODE_REPS,  /* repetitions at the runner's own pace; the runner says when they are done */
  RS_MODE_PACED, /* repetitions led by the metronome */
  RS_MODE_OPEN,  /* held as long as one can: the clock counts up */
} RsWorkMode;

#define RS_TYPE_SEGMENT_KIND (rs_segment_kind_get_type ())
#define RS_TYPE_SIDE (rs_side_get_type ())
GType rs_segment_kind_get_type (void);
GType rs_side_get_type (void);

/* No work is done in this segment. */
#define RS_SEGMENT_NO_WORK G_MAXUINT

/**
 * RsSegment:
 * @kind: what it is
 * @duration_us: how long it lasts by the clock; 0 waits until the runner is done
 * @mode: how the set is done
 * @item: the item that it belongs to (for pauses: the one that comes next); owned by the plan
 * @position: where the item stands in the routine, from 0
 * @block: which block of the routine it is in, from 0
 * @set: which set of the item, from 1; in a block with rounds, which round
 * @n_sets: how many there are of the item
 * @in_rounds: whether @set counts rounds
 * @counted: whether it is among the working sets: warm-up and cool-down are not
 * @side: which side, for sets that are done on each
 * @work: a number that the set keeps through all edits, or %RS_SEGMENT_NO_WORK
 *
 * One stretch of a session.
 */
typedef struct
{
  RsSegmentKind kind;
  gint64 duration_us;
  RsWorkMode mode;
  RsItem *item;
  guint position;
  guint block;
  guint set;
  guint n_sets;
  gboolean in_rounds;
  gboolean counted;
  RsSetSide side;
  guint work;
} RsSegment;

/* How long it lasts, or about takes where the runner says when it is over. */
gint64 rs_segment_get_expected_us (const RsSegment *segment);

/**
 * RsPlanOptions:
 * @lead_in_s: seconds to get ready, 0 to %RS_PLAN_MAX_LEAD_IN_S
 * @paced: whether repetitions with a tempo are led by the metronome
 * @paced_ends: whether a set that is paced is over with its last repetition
 *
 * What the runner has chosen about sessions.
 */
typedef struct
{
  guint lead_in_s;
  gboolean paced;
  gboolean paced_ends;
} RsPlanOptions;

#define RS_PLAN_OPTIONS_USUAL { RS_PLAN_LEAD_IN_S, TRUE, FALSE }

typedef enum
{
  RS_PLAN_SWAP,     /* another exercise for what is still to be done of this one */
  RS_PLAN_ADD_SET,  /* one more set of the exercise, or one more round of the block */
  RS_PLAN_DROP_SET, /* the last set or round that has not begun less */
  RS_PLAN_STRETCH,  /* this pause or hold is longer or shorter */
} RsPlanEditKind;

#define RS_TYPE_PLAN_EDIT_KIND (rs_plan_edit_kind_get_type ())
GType rs_plan_edit_kind_get_type (void);

/**
 * RsPlanEdit:
 * @kind: what is changed
 * @segment: where the session is; what comes before it stays as it is
 * @item: %RS_PLAN_SWAP: what is done instead
 * @us: %RS_PLAN_STRETCH: by how much, microseconds
 *
 * A change of the plan while it is being done.
 */
typedef struct
{
  RsPlanEditKind kind;
  guint segment;
  RsItem *item;
  gint64 us;
} RsPlanEdit;

/**
 * RsPlan:
 *
 * A routine laid out flat, segment by segment, as it will be done. A value: immutable,
 * reference counted. It keeps the state of the routine that it was made from, so that editing
 * the routine does not change a session that is running, and every edit of its own, so that the
 * same plan can be made again from both.
 */
typedef struct _RsPlan RsPlan;

#define RS_TYPE_PLAN (rs_plan_get_type ())
GType rs_plan_get_type (void);

/* The plan of a routine without items has no segments. */
RsPlan *rs_plan_new (RsRoutineState *routine);
RsPlan *rs_plan_new_full (RsRoutineState *routine, const RsPlanOptions *options);
RsPlan *rs_plan_ref (RsPlan *plan);
void rs_plan_unref (RsPlan *plan);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsPlan, rs_plan_unref)

RsRoutineState *rs_plan_get_routine (RsPlan *plan);
const RsPlanOptions *rs_plan_get_options (RsPlan *plan);
guint rs_plan_get_n_segments (RsPlan *plan);

/* The segment @i, or NULL past the end. */
const RsSegment *rs_plan_get_segment (RsPlan *plan, guint i);

/*
 * How many numbers of sets there are, and the set with number @work: NULL when an edit has taken
 * it out. Numbers go up in the order of the routine, but for sets that an edit put in.
 */
guint rs_plan_get_n_work (RsPlan *plan);
const RsSegment *rs_plan_get_work (RsPlan *plan, guint work);

/*
 * Those that edits have taken out, as they were and in that order: whoever went back before may
 * have done them.
 */
guint rs_plan_get_n_gone (RsPlan *plan);
const RsSegment *rs_plan_get_gone (RsPlan *plan, guint i);

/* The first work segment at or after segment @i: what is being done, or comes next; or NULL. */
const RsSegment *rs_plan_get_next_work (RsPlan *plan, guint i);

/* The last work segment before segment @i, or NULL. */
const RsSegment *rs_plan_get_last_work (RsPlan *plan, guint i);

/* The number of @segment, which belongs to the plan. */
guint rs_plan_find (RsPlan *plan, const RsSegment *segment);

/*
 * The plan after @edit, in which every set that stays keeps its number and every segment before
 * @edit's its place. NULL when the edit does not apply: there is nothing to swap, no set left to
 * drop, no room, or nothing would change.
 *
 * In a pause an edit is about what comes next. A swap makes other sets with numbers of their own,
 * and in the middle of a set puts a lead-in before it. A set or round is put in behind the last one
 * of its exercise or block, with the rest before it.
 */
RsPlan *rs_plan_edit (RsPlan *plan, const RsPlanEdit *edit);

/* All edits since rs_plan_new(), in their order. */
guint rs_plan_get_n_edits (RsPlan *plan);
const RsPlanEdit *rs_plan_get_edit (RsPlan *plan, guint i);

G_END_DECLS
