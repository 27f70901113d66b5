/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/store/rs-import.h"

G_BEGIN_DECLS

/*
 * Takes @read (of RsRoutine, as a file has them) into @import: those that are here already are
 * noted as duplicates, and the others get ids and names that nobody has.
 *
 * @first: how many entries of the file come before them
 * @ids: the id that an exercise has in the file -> the one that it has here
 * @exercises: (element-type RsExercise): what there is already
 * @routines: (nullable): from rs_import_copy_routines()
 */
void rs_import_routines_take (RsImport *import,
                              GPtrArray *read,
                              guint first,
                              GHashTable *ids,
                              GPtrArray *exercises,
                              GPtrArray *routines);

G_END_DECLS
