/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/session/rs-plan.h"

G_BEGIN_DECLS

struct _RsPlan
{
  gatomicrefcount refs;
  RsRoutineState *routine;
  RsPlanOptions options;
  GArray *segments; /* of RsSegment; items belong to @routine or to @edits */
  GArray *work;     /* of guint: the segment that each work number stands in, or GONE */
  GArray *gone;     /* of RsSegment: sets that an edit has taken out */
  GArray *edits;    /* of RsPlanEdit, which own their items */
};

/* In @work: an edit has taken it out. */
#define RS_PLAN_WORK_GONE G_MAXUINT

/* Where the next segment belongs; moved along while a plan is laid out. */
typedef struct
{
  RsItem *item;
  guint position;
  guint block;
  guint set;
  guint n_sets;
  gboolean in_rounds;
  gboolean counted;
} RsPlanPlace;

/* Appends to @segments; a pause of no length is left out. @work: the number that the set has. */
void
rs_plan_add_pause (GArray *segments, RsSegmentKind kind, guint seconds, const RsPlanPlace *place);
void rs_plan_add_work (GArray *segments,
                       const RsPlanOptions *options,
                       const RsPlanPlace *place,
                       RsSetSide side,
                       guint work);

/*
 * One set at @place, one side after the other where its dose is so. Its numbers are taken from
 * @n_work, which counts on. @right_only: the left side has been done.
 */
void rs_plan_add_set (GArray *segments,
                      const RsPlanOptions *options,
                      const RsPlanPlace *place,
                      gboolean right_only,
                      guint *n_work);

G_END_DECLS
