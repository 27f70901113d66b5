/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "base/json/rs-json-tree.h"
#include "core/exercise/rs-exercise.h"

G_BEGIN_DECLS

/* Tells of the value of @field that could not be taken over, and why: a sentence, translated. */
typedef void (*RsForeignNoteFunc) (const char *field, const char *reason, gpointer user_data);

/*
 * An entry of a collection in the widespread open format, as facts of an exercise without an id.
 * Keys that it does not know are left alone; null is as good as missing.
 *
 * @note: called for what cannot be taken over while the rest can
 * @field: (out): when it is no good: the key that is to blame, or "" for the entry as a whole
 * @reason: (out): and why, translated
 *
 * Returns: (transfer full): within the limits of the user's own exercises; NULL: it is no good
 */
RsExerciseFacts *rs_foreign_entry_read (RsJsonValue *entry,
                                        RsForeignNoteFunc note,
                                        gpointer user_data,
                                        const char **field,
                                        char **reason);

/* What the entry is called, cleaned and shortened for messages; "" when it does not say. */
char *rs_foreign_entry_dup_title (RsJsonValue *entry);

/* Whether it has a key that says that it is such an entry. */
gboolean rs_foreign_entry_is_one (RsJsonValue *entry);

G_END_DECLS
