/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <adwaita.h>

#include "core/exercise/rs-dose.h"

G_BEGIN_DECLS

/**
 * RsDoseGroup:
 *
 * The dose that an exercise starts with, as rows of a form. Emits "changed" when somebody changes
 * it.
 */
#define RS_TYPE_DOSE_GROUP (rs_dose_group_get_type ())
G_DECLARE_FINAL_TYPE (RsDoseGroup, rs_dose_group, RS, DOSE_GROUP, AdwPreferencesGroup)

/* Always valid; its load is the one that was set. */
RsDose rs_dose_group_get_dose (RsDoseGroup *self);
void rs_dose_group_set_dose (RsDoseGroup *self, const RsDose *dose);

/* What is wrong with what stands in the fields, or NULL; it stands at the field too. */
const char *rs_dose_group_check (RsDoseGroup *self);

/* A number that was typed counts although nobody left its field. */
void rs_dose_group_update (RsDoseGroup *self);

G_END_DECLS
