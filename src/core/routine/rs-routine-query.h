/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-catalogue.h"
#include "core/routine/rs-routine.h"

G_BEGIN_DECLS

/* In what order routines are shown. */
typedef enum
{
  RS_ROUTINE_SORT_NAME,
  RS_ROUTINE_SORT_LAST_DONE, /* those never done last */
  RS_ROUTINE_SORT_LENGTH,    /* short ones first */
  RS_ROUTINE_SORT_NEWEST,    /* by the last change */
} RsRoutineSort;

/* Where routines come from. */
typedef enum
{
  RS_ROUTINE_SOURCE_ANY,
  RS_ROUTINE_SOURCE_OWN,
  RS_ROUTINE_SOURCE_READY_MADE,
} RsRoutineSource;

/**
 * RsRoutineTraits:
 * @id: tells routines apart that are the same in all else
 * @name: as it is shown
 * @words: what it is found by, folded; see rs_routine_query_dup_words()
 * @phases: what of a runner's year it is for; none is any
 * @seconds: how long it takes
 * @last_done: when it was last done, in microseconds since the epoch; 0 is never
 * @changed_at: when it was last changed, likewise; 0 is not known
 *
 * What of a routine decides whether and where it is shown. A value; the texts are borrowed.
 */
typedef struct
{
  const char *id;
  const char *name;
  const char *words;
  gboolean ready_made;
  RsRunPhaseSet phases;
  gint64 seconds;
  gint64 last_done;
  gint64 changed_at;
} RsRoutineTraits;

/**
 * RsRoutineQuery:
 * @text: as somebody typed it, may be NULL; each of its words has to be found
 * @phases: for at least one of these; none is all
 * @source: and from there
 *
 * What somebody looks for in the list of routines. A value.
 */
typedef struct
{
  const char *text;
  RsRunPhaseSet phases;
  RsRoutineSource source;
} RsRoutineQuery;

/* What @routine is found by, folded: its name, its note, and the names of its exercises. */
char *rs_routine_query_dup_words (RsRoutine *routine, RsCatalogue *catalogue);

/* Whether anything is asked for at all. */
gboolean rs_routine_query_is_empty (const RsRoutineQuery *query);

gboolean rs_routine_query_matches (const RsRoutineQuery *query, const RsRoutineTraits *traits);

/* Less than, equal to or greater than 0, as for qsort(); 0 only for the same id. */
int
rs_routine_query_compare (const RsRoutineTraits *a, const RsRoutineTraits *b, RsRoutineSort sort);

G_END_DECLS
