/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* Rows of the how-to page. Texts come from files, so none of them is markup. */

/* Adds a row to @group; @subtitle may be NULL. */
AdwActionRow *
rs_exercise_rows_add (AdwPreferencesGroup *group, const char *title, const char *subtitle);

/* Adds a row that says @fact about @title, unless there is none. */
void rs_exercise_rows_add_fact (AdwPreferencesGroup *group, const char *title, const char *fact);

/* A row for @text; without any the group is not shown. */
void rs_exercise_rows_add_text (AdwPreferencesGroup *group, const char *text);

/* A row for each text; without any the group is not shown. */
void rs_exercise_rows_add_all (AdwPreferencesGroup *group, GStrv texts);

/* Puts the number of a step before a row. */
void rs_exercise_rows_number (AdwActionRow *row, guint number);

/* A row that leads to @action with the id @target. */
AdwActionRow *rs_exercise_rows_add_link (AdwPreferencesGroup *group,
                                         const char *title,
                                         const char *subtitle,
                                         const char *action,
                                         const char *target);

G_END_DECLS
