/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-catalogue.h"
#include "core/routine/rs-routine.h"

G_BEGIN_DECLS

/* Texts of the routine views: pure functions, without any widget. */

/* "3 exercises · 9 sets · 17 min", or that there are none yet. */
char *rs_routine_text_summary (RsRoutine *routine, RsCatalogue *catalogue);

/* What has to be there to do it: "Equipment: Mat, Dumbbell"; "No equipment". */
char *rs_routine_text_equipment (RsRoutine *routine, RsCatalogue *catalogue);

/* In a line under its name: "17 min · 3 exercises · Mat, Dumbbell", or that there are none yet. */
char *rs_routine_text_facts (RsRoutine *routine, RsCatalogue *catalogue);

/*
 * "Done today", "Done 3 days ago", "Not done yet", by the days of the calendar.
 * @last_done: 0 is never; both in microseconds since the epoch
 */
char *rs_routine_text_last_done (gint64 last_done, gint64 now);

/* How a block is done and how long that takes: "3 rounds · 15 s between · 60 s after · 8 min". */
char *rs_routine_text_block (RsBlock *block, RsCatalogue *catalogue);

/* Tempo, effort and rests of an item: "tempo 3-1-1 · RPE 8 · rest 60 s · then 90 s". */
char *rs_routine_text_details (RsBlock *block, RsItem *item);

/* About how long it takes, with what it may differ by: "17 min (14 to 20)". */
char *rs_routine_text_minutes (gint64 seconds);

/*
 * What is wrong with @name as the name of a routine, in words for the user; NULL when nothing is.
 * Blanks around it don't count.
 */
const char *rs_routine_text_check_name (const char *name);

G_END_DECLS
