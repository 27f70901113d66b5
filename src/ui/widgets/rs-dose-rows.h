/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-dose.h"

#include <adwaita.h>

G_BEGIN_DECLS

/* What the rows for a dose have in common, wherever they are. */

/* Makes @row and the field in it ask for what is counted: its name, its steps and its limit. */
void rs_dose_rows_show_measure (AdwPreferencesRow *row, GtkSpinButton *amount, RsMeasure measure);

/* Makes @row ask in the words of the measure whether as much is done as one can. */
void rs_dose_rows_show_open (AdwPreferencesRow *row, RsMeasure measure);

/*
 * Reads @entry into @tempo and shows in @row and to who cannot see it whether that was one. Gives
 * what is wrong with it, or NULL. Of what is counted in seconds a tempo does not matter, and the
 * row is not shown.
 */
const char *
rs_dose_rows_check_tempo (AdwActionRow *row, GtkEditable *entry, RsMeasure measure, RsTempo *tempo);

G_END_DECLS
