/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-exercise.h"

G_BEGIN_DECLS

/*
 * Texts of the form for exercises of one's own: pure functions, without any widget. Those that
 * check give what is wrong in words for the user, or NULL when nothing is; free with g_free().
 */

/* The lines of @text without blanks around them, those that are empty left out. */
GStrv rs_editor_text_split_lines (const char *text);

/* The same for names, which commas part too. */
GStrv rs_editor_text_split_names (const char *text);

/* The name of an exercise: 1 to %RS_EXERCISE_MAX_NAME characters. */
char *rs_editor_text_check_name (const char *name);

/* A text of at most @max characters; may be empty. */
char *rs_editor_text_check (const char *text, guint max);

/* At most @max_texts texts of @max characters each. */
char *rs_editor_text_check_list (const char *const *texts, guint max_texts, guint max);

/* At least one main muscle, and not more than there may be. */
char *rs_editor_text_check_primary (RsMuscleSet muscles);

/* Helping muscles: none that is a main one, and not more than there may be. */
char *rs_editor_text_check_secondary (RsMuscleSet primary, RsMuscleSet secondary);

/* The pieces that are needed: all of them, or @any one of them. */
char *rs_editor_text_check_needs (RsEquipmentSet equipment, gboolean any);

/* A mistake and its fix: there is none without the other's being about something. */
char *rs_editor_text_check_mistake (const char *mistake, const char *fix);

/* What a row of choices says below its title: what is chosen, or that nothing is. */
char *rs_editor_text_chosen (GType vocabulary, guint32 set);

G_END_DECLS
