/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-catalogue.h"
#include "core/log/rs-log.h"
#include "core/session/rs-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * RsSetCard:
 *
 * What was done in one set, to be put right with a press or two: repetitions or seconds, load, how
 * hard it was (RPE), and whether it hurt. Nothing has to be said. It shows the state of the
 * session, where what was planned is noted already; what is changed is noted at once
 * (rs_session_note()) and announced. It is there only while there is such a set.
 *
 * Properties: "session"; "catalogue"; "log", for what hurt before, may be NULL; "work", the number
 * of the set, %RS_SEGMENT_NO_WORK for none: rs_set_text_get_work() is the one before a pause.
 *
 * Signal "swap" (exercise_id: string, load_factor: double): what is left of the exercise is to be
 * done with this one, with so much of the load.
 *
 * Actions: set.more, set.less, set.much-more, set.much-less, set.amount (uint32), set.heavier,
 * set.lighter, set.load (double, in what it is given in), set.rpe (double, 0: not said),
 * set.press-rpe (uint32: twice is the half above, once more is none), set.hurt, set.pain (uint32),
 * set.easier, set.stop-signs.
 */
#define RS_TYPE_SET_CARD (rs_set_card_get_type ())
G_DECLARE_FINAL_TYPE (RsSetCard, rs_set_card, RS, SET_CARD, AdwBin)

GtkWidget *rs_set_card_new (RsSession *session, RsCatalogue *catalogue);

/* Whether it asks how much it hurt and waits for a number. */
gboolean rs_set_card_is_asking (RsSetCard *self);

G_END_DECLS
