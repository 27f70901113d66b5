/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <adwaita.h>

#include "core/exercise/rs-exercise.h"

G_BEGIN_DECLS

/**
 * RsChoiceRow:
 *
 * Chooses one exercise out of a list, or none, with a search. Emits "chosen" when somebody does.
 */
#define RS_TYPE_CHOICE_ROW (rs_choice_row_get_type ())
G_DECLARE_FINAL_TYPE (RsChoiceRow, rs_choice_row, RS, CHOICE_ROW, AdwComboRow)

/*
 * @none: what it says when nothing is chosen
 * @exercises: (transfer none): a GListModel of RsExercise
 */
GtkWidget *rs_choice_row_new (const char *title, const char *none, GListModel *exercises);

/* The id of what is chosen, or NULL. One that is not in the list stays until somebody chooses. */
const char *rs_choice_row_get_id (RsChoiceRow *self);
void rs_choice_row_set_id (RsChoiceRow *self, const char *id);

G_END_DECLS
