/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-catalogue.h"
#include "ui/widgets/rs-movements.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * RsExercisePage:
 *
 * The how-to page of one exercise: its figure, with which the steps run, all its texts, its
 * muscles, its place on the ladder, and the way into a routine. Pushed by the window.
 */
#define RS_TYPE_EXERCISE_PAGE (rs_exercise_page_get_type ())
G_DECLARE_FINAL_TYPE (RsExercisePage, rs_exercise_page, RS, EXERCISE_PAGE, AdwNavigationPage)

/*
 * @routines: a GListModel of RsRoutine, to add the exercise to
 * @movements: where the figure comes from; an exercise may have none
 * @guides: a GListModel of RsGuide, of which those that go with the exercise are named; or NULL
 */
RsExercisePage *rs_exercise_page_new (RsExercise *exercise,
                                      RsCatalogue *catalogue,
                                      GListModel *routines,
                                      RsMovements *movements,
                                      GListModel *guides);

/* The user's own picture at @path; it is shown once it has been read. */
void rs_exercise_page_set_picture (RsExercisePage *self, const char *path);

G_END_DECLS
