/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <adwaita.h>

#include "core/exercise/rs-exercise.h"

G_BEGIN_DECLS

/**
 * RsMistakesGroup:
 *
 * Up to four common mistakes, each with what to do instead. There is always one that is empty, to
 * write the next in, until there are four. Emits "changed" when somebody writes.
 */
#define RS_TYPE_MISTAKES_GROUP (rs_mistakes_group_get_type ())
G_DECLARE_FINAL_TYPE (RsMistakesGroup, rs_mistakes_group, RS, MISTAKES_GROUP, AdwPreferencesGroup)

void rs_mistakes_group_set_mistakes (RsMistakesGroup *self, const GArray *mistakes);

/* Writes what is there into @mistakes (of RsMistake), which keep the faults that show them. */
void rs_mistakes_group_get_mistakes (RsMistakesGroup *self, GArray *mistakes);

/* Says at each field what is wrong, and gives the first of it; NULL when nothing is. */
const char *rs_mistakes_group_check (RsMistakesGroup *self);

G_END_DECLS
