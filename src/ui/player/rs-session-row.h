/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-catalogue.h"
#include "core/session/rs-session-state.h"

G_BEGIN_DECLS

typedef enum
{
  RS_SESSION_ROW_HEADING,  /* a block, or one round of it */
  RS_SESSION_ROW_EXERCISE, /* what the sets below it are of */
  RS_SESSION_ROW_SET,      /* a set, or one side of it */
  RS_SESSION_ROW_TIME,     /* time to get warm or to wind down */
} RsSessionRowKind;

typedef enum
{
  RS_SESSION_ROW_TO_COME,
  RS_SESSION_ROW_NEXT, /* the set that comes after the pause that is now */
  RS_SESSION_ROW_NOW,
  RS_SESSION_ROW_DONE,
  RS_SESSION_ROW_SKIPPED,
  RS_SESSION_ROW_PASSED, /* somebody jumped over it: neither done nor left out */
} RsSessionRowState;

#define RS_SESSION_ROW_NO_TARGET G_MAXUINT

/**
 * RsSessionRowFacts:
 * @kind: what it is
 * @segment: what it shows; for a heading or an exercise, the first that is below it
 * @target: the number of the segment that it leads to, or %RS_SESSION_ROW_NO_TARGET
 * @state: what has become of it; of sets and times only
 * @result: what came of a set
 * @named: whether a set says its exercise, because no row above it does
 *
 * What is shown in a row: a plain value. The item in @segment belongs to the plan.
 */
typedef struct
{
  RsSessionRowKind kind;
  RsSegment segment;
  guint target;
  RsSessionRowState state;
  RsSetResult result;
  gboolean named;
} RsSessionRowFacts;

/* Whether both are of the same set, exercise or block, whatever has become of it. */
gboolean rs_session_row_facts_match (const RsSessionRowFacts *a, const RsSessionRowFacts *b);

/* Whether both look the same; where they lead does not count. */
gboolean rs_session_row_facts_look_same (const RsSessionRowFacts *a, const RsSessionRowFacts *b);

/**
 * RsSessionRow:
 *
 * A row of #RsSessionRows, which keeps it up to date. "changed" is emitted when something that it
 * shows is another than before.
 */
#define RS_TYPE_SESSION_ROW (rs_session_row_get_type ())
G_DECLARE_FINAL_TYPE (RsSessionRow, rs_session_row, RS, SESSION_ROW, GObject)

RsSessionRow *
rs_session_row_new (RsPlan *plan, RsCatalogue *catalogue, const RsSessionRowFacts *facts);

/* For the model. */
void rs_session_row_update (RsSessionRow *self, RsPlan *plan, const RsSessionRowFacts *facts);

/* Belongs to the row and is good until it changes. */
const RsSessionRowFacts *rs_session_row_get_facts (RsSessionRow *self);

/* The movement that shows its exercise; NULL where it names none. */
const char *rs_session_row_get_movement (RsSessionRow *self);

/* "Plank", "Set 2", "Set 2, left side", "5 min", "Circuit, round 2 of 3", "Warm-up, not counted".
 */
char *rs_session_row_dup_title (RsSessionRow *self);

/* How much it is: "3 × 30 s", "12 reps · 20 kg", "right side · 25 s"; NULL where nothing is said.
 */
char *rs_session_row_dup_subtitle (RsSessionRow *self);

/* The state in words, "Done · 12 × 20 kg" or "To come", and its picture; NULL where it has none. */
char *rs_session_row_dup_status (RsSessionRow *self);
const char *rs_session_row_get_icon_name (RsSessionRow *self);

/* All of it in one line: "Plank, set 2 of 3, to come". */
char *rs_session_row_dup_label (RsSessionRow *self);

G_END_DECLS
