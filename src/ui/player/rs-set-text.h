/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-catalogue.h"
#include "core/session/rs-pain.h"
#include "core/session/rs-session-state.h"

G_BEGIN_DECLS

/*
 * What the card of a set says: pure functions. Texts are translated and belong to the caller.
 *
 * @work: the set; @result: what came of it
 */

/* The set that was over last, while a pause after it lasts; %RS_SEGMENT_NO_WORK else. */
guint rs_set_text_get_work (RsSessionState *state);

/* "Set 2: Squat", "Round 1: Side Plank, left". */
char *rs_set_text_title (const RsSegment *work, RsCatalogue *catalogue);

/* "12" and "repetitions", "25 s" and "held", "0" and "left out". */
char *rs_set_text_amount (const RsSegment *work, guint amount);
char *rs_set_text_amount_caption (const RsSegment *work, const RsSetResult *result);

/* "20 kg", "Body weight" or "Band"; @load in what it is given in. */
char *rs_set_text_load (RsLoadKind kind, double load);

/* How hard it felt: "8.5", and what that means: "8: two more were possible". */
char *rs_set_text_rpe (double rpe);
char *rs_set_text_effort (const RsSegment *work, const RsSetResult *result);

/* "4 of 10: with care". */
char *rs_set_text_pain (guint pain);

/*
 * What to do after a set that hurt; NULL when there is nothing to be said. @n_before: how many
 * earlier sessions had it hurt too much
 */
char *rs_set_text_advice (guint pain, guint n_before);

/* What is told of a correction: "Squat, set 2: 11 repetitions"; NULL where nothing changed. */
char *rs_set_text_change (const RsSegment *work,
                          RsCatalogue *catalogue,
                          const RsSetResult *before,
                          const RsSetResult *result);

G_END_DECLS
