/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-dose.h"

G_BEGIN_DECLS

#define RS_ITEM_MAX_NOTE_BYTES 2000

/* The pause after the last set is as long as the program has it. */
#define RS_ITEM_REST_AS_USUAL (-1)

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

/*
 * @rest_after_s: seconds from the last set to the next item, 0 to %RS_DOSE_MAX_REST_S, or
 *     %RS_ITEM_REST_AS_USUAL
 * @note: at most %RS_ITEM_MAX_NOTE_BYTES; NULL is ""
 */
RsItem *
rs_item_new_full (const char *exercise_id, const RsDose *dose, int rest_after_s, const char *note);

/* The same with one thing changed. */
RsItem *rs_item_with_exercise (RsItem *self, const char *exercise_id);
RsItem *rs_item_with_dose (RsItem *self, const RsDose *dose);
RsItem *rs_item_with_rest_after (RsItem *self, int rest_after_s);
RsItem *rs_item_with_note (RsItem *self, const char *note);

gboolean rs_item_equal (RsItem *self, RsItem *other);

const char *rs_item_get_exercise_id (RsItem *self);
const RsDose *rs_item_get_dose (RsItem *self);
int rs_item_get_rest_after (RsItem *self);
const char *rs_item_get_note (RsItem *self);

G_END_DECLS
