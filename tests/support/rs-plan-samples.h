/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/session/rs-plan.h"

G_BEGIN_DECLS

/* One line per segment: kind, seconds, position and set, side. */
char *rs_sample_plan_text (RsPlan *plan);

/* Ends the test where @plan is not one that can be led through. */
void rs_assert_plan_sound (RsPlan *plan);

/* The same segments, numbers and edits; items by what they are. */
void rs_assert_plans_equal (RsPlan *plan, RsPlan *other);

/* The same edits once more, from the routine and the options of @plan. */
RsPlan *rs_sample_replay_edits (RsPlan *plan);

/* An item of any kind of dose, and an edit of any kind at @segment; its item goes to @item. */
RsItem *rs_random_item (void);
RsPlanEdit rs_random_edit (guint segment, RsItem **item);

G_END_DECLS
