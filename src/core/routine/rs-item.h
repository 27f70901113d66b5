/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-dose.h"

G_BEGIN_DECLS

/**
 * RsItem:
 *
 * An exercise with its dose at one place in a routine. Immutable, so that snapshots of a
 * routine share it; an edit makes a new one.
 */
#define RS_TYPE_ITEM (rs_item_get_type ())
G_DECLARE_FINAL_TYPE (RsItem, rs_item, RS, ITEM, GObject)

/* @exercise_id: also one that the catalogue does not know. @dose: valid. */
RsItem *rs_item_new (const char *exercise_id, const RsDose *dose);

const char *rs_item_get_exercise_id (RsItem *self);
const RsDose *rs_item_get_dose (RsItem *self);

G_END_DECLS
