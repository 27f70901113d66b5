/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-exercise.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/*
 * What can be done with an exercise, as menus of actions of the window.
 *
 * @routines: a GListModel of RsRoutine; may be NULL
 */

/* The routines that @exercise can be added to, and a new one. */
GMenuModel *rs_exercise_menu_new_routines (RsExercise *exercise, GListModel *routines);

/* Everything, for the menu of a card. @favourite: whether it is one now. */
GMenuModel *rs_exercise_menu_new (RsExercise *exercise, GListModel *routines, gboolean favourite);

/* What can be done with one of the user's own: edit, export, delete. */
GMenuModel *rs_exercise_menu_new_own (RsExercise *exercise);

G_END_DECLS
