/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-exercise.h"

G_BEGIN_DECLS

/**
 * RsImportKnown:
 *
 * What there is already, and what an import has taken in so far, for finding what is the same.
 */
typedef struct _RsImportKnown RsImportKnown;

/*
 * @exercises: of RsExercise
 * @with_names: whether the content of an exercise is all of it, or all but its names
 */
RsImportKnown *rs_import_known_new (GPtrArray *exercises, gboolean with_names);

void rs_import_known_free (RsImportKnown *known);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsImportKnown, rs_import_known_free)

/* From now on @facts, which outlive it, are known too. */
void rs_import_known_add (RsImportKnown *known, const RsExerciseFacts *facts);

gboolean rs_import_known_has_id (RsImportKnown *known, const char *id);

/* The one that is called @name, folded, also by another of its names; or NULL. */
const RsExerciseFacts *rs_import_known_find_name (RsImportKnown *known, const char *name);

/*
 * The one that says the same as @facts in all but its id, when it was added, its picture and its
 * links to others, which say where it stands and not what it is; or NULL. Those without names and
 * without steps say too little to be the same.
 */
const RsExerciseFacts *
rs_import_known_find_content (RsImportKnown *known, const RsExerciseFacts *facts);

G_END_DECLS
