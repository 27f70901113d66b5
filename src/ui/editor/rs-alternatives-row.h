/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <adwaita.h>

#include "core/exercise/rs-catalogue.h"

G_BEGIN_DECLS

/**
 * RsAlternativesRow:
 *
 * Chooses up to six other exercises: a row that opens to those that are chosen, each with a
 * button that takes it out, and to a choice that adds one. Emits "changed" when somebody does.
 */
#define RS_TYPE_ALTERNATIVES_ROW (rs_alternatives_row_get_type ())
G_DECLARE_FINAL_TYPE (RsAlternativesRow, rs_alternatives_row, RS, ALTERNATIVES_ROW, AdwExpanderRow)

/*
 * @exercises: (transfer none): a GListModel of RsExercise to choose from
 * @catalogue: knows the names of ids
 */
GtkWidget *rs_alternatives_row_new (GListModel *exercises, RsCatalogue *catalogue);

/* The ids of what is chosen; free with g_strfreev(). */
GStrv rs_alternatives_row_dup_ids (RsAlternativesRow *self);
void rs_alternatives_row_set_ids (RsAlternativesRow *self, const char *const *ids);

G_END_DECLS
