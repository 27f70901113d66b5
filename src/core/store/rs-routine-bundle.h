/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/routine/rs-routine.h"

G_BEGIN_DECLS

/* How many routines a bundle may have. Its bytes are those of rs-exercise-bundle.h. */
#define RS_ROUTINE_BUNDLE_MAX 200

/*
 * Routines that people give to each other, as data/schemas/routines.schema.json describes them:
 * with the user's own exercises that they name, and the pictures of these, inside.
 */

/*
 * @directory: where the user's data lives
 * @routines: (element-type RsRoutine): ready-made ones are written with their texts as the user
 *     sees them
 * @exercises: (element-type RsExercise): those that go with them
 *
 * Returns: (transfer full): NULL with an error when it would be one that is not read back
 */
GBytes *rs_routine_bundle_write (const char *directory,
                                 GPtrArray *routines,
                                 GPtrArray *exercises,
                                 GError **error);

/*
 * @exercises: (out) (element-type RsExercise): what travelled with the routines
 * @pictures: (out): name -> GBytes, not looked at
 *
 * Returns: (transfer full) (element-type RsRoutine): in the order of the file, no two with the
 *     same id; NULL with an error of %RS_ERROR
 */
GPtrArray *rs_routine_bundle_read (const char *name,
                                   const char *data,
                                   gsize length,
                                   GPtrArray **exercises,
                                   GHashTable **pictures,
                                   GError **error);

/* What @routine is with its texts as the user sees them. */
RsRoutineState *rs_routine_bundle_get_shown (RsRoutine *routine);

G_END_DECLS
