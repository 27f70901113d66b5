/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/routine/rs-routine-state.h"

G_BEGIN_DECLS

/* Settings, not science. */
#define RS_PLAN_LEAD_IN_S 10
#define RS_PLAN_CHANGE_OVER_S 20

typedef enum
{
  RS_SEGMENT_LEAD_IN,     /* before the first set */
  RS_SEGMENT_WORK,        /* a set, or one side of it */
  RS_SEGMENT_SIDE_SWITCH, /* from the left side to the right */
  RS_SEGMENT_REST,        /* between two sets of an exercise */
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
 * @item: the item that it belongs to (for pauses: the one that comes next); owned by the plan
 * @position: where the item stands in the routine, from 0
 * @set: which set of the item, from 1; in a block with rounds, which round
 * @n_sets: how many there are of the item
 * @side: which side, for sets that are done on each
 * @work: counts the work segments from 0, or %RS_SEGMENT_NO_WORK
 *
 * One stretch of a session.
 */
typedef struct
{
  RsSegmentKind kind;
  gint64 duration_us;
  RsItem *item;
  guint position;
  guint set;
  guint n_sets;
  RsSetSide side;
  guint work;
} RsSegment;

/**
 * RsPlan:
 *
 * A routine laid out flat, segment by segment, as it will be done. A value: immutable,
 * reference counted. It keeps the state of the routine that it was made from, so that editing
 * the routine does not change a session that is running.
 */
typedef struct _RsPlan RsPlan;

#define RS_TYPE_PLAN (rs_plan_get_type ())
GType rs_plan_get_type (void);

/* The plan of a routine without items has no segments. */
RsPlan *rs_plan_new (RsRoutineState *routine);
RsPlan *rs_plan_ref (RsPlan *plan);
void rs_plan_unref (RsPlan *plan);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsPlan, rs_plan_unref)

RsRoutineState *rs_plan_get_routine (RsPlan *plan);
guint rs_plan_get_n_segments (RsPlan *plan);

/* The segment @i, or NULL past the end. */
const RsSegment *rs_plan_get_segment (RsPlan *plan, guint i);

/* How many work segments there are, and the one with number @work. */
guint rs_plan_get_n_work (RsPlan *plan);
const RsSegment *rs_plan_get_work (RsPlan *plan, guint work);

/* The first work segment at or after segment @i: what is being done, or comes next; or NULL. */
const RsSegment *rs_plan_get_next_work (RsPlan *plan, guint i);

G_END_DECLS
