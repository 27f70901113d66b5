/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "base/common/rs-vocabulary.h"
#include "ui/widgets/rs-movements.h"

G_BEGIN_DECLS

/**
 * RsMuscleView:
 *
 * The muscles of a movement on a body from the front and from the back, with their names below,
 * marked by a filled dot for those that do the work and a ring for those that help.
 */
#define RS_TYPE_MUSCLE_VIEW (rs_muscle_view_get_type ())
G_DECLARE_FINAL_TYPE (RsMuscleView, rs_muscle_view, RS, MUSCLE_VIEW, GtkWidget)

GtkWidget *rs_muscle_view_new (void);

/*
 * @movements: where the look comes from
 * @movement: which side works; NULL for both
 * @primary, @secondary: the muscles by name
 */
void rs_muscle_view_show (RsMuscleView *self,
                          RsMovements *movements,
                          RsMovement *movement,
                          RsMuscleSet primary,
                          RsMuscleSet secondary);

G_END_DECLS
