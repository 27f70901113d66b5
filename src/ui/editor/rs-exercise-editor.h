/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <adwaita.h>

#include "core/store/rs-store.h"
#include "ui/widgets/rs-movements.h"

G_BEGIN_DECLS

/**
 * RsExerciseEditor:
 *
 * The form for an exercise of the user's own, a new one or one that is there. It owns what its
 * fields show; nothing changes elsewhere until somebody saves. What is wrong is said at the field,
 * and why it can't be saved at the button. What an exercise has that no field shows is kept.
 *
 * Signal "saved" (RsExercise *exercise, RsExercise *before): it is in the store now. @before: how
 * it was; NULL for a new one.
 */
#define RS_TYPE_EXERCISE_EDITOR (rs_exercise_editor_get_type ())
G_DECLARE_FINAL_TYPE (RsExerciseEditor, rs_exercise_editor, RS, EXERCISE_EDITOR, AdwDialog)

/*
 * @movements: may be NULL
 * @exercise: one of the user's own; NULL for a new one
 */
AdwDialog *rs_exercise_editor_new (RsStore *store, RsMovements *movements, RsExercise *exercise);

/* Why it can't be saved as it is, in words; NULL when it can. */
const char *rs_exercise_editor_get_wrong (RsExerciseEditor *self);

G_END_DECLS
