/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * RsTextRow:
 *
 * A row to write in: its title above, and below it a hint, or what is wrong. It grows with its
 * text. Emits "changed" when the text did.
 */
#define RS_TYPE_TEXT_ROW (rs_text_row_get_type ())
G_DECLARE_FINAL_TYPE (RsTextRow, rs_text_row, RS, TEXT_ROW, AdwPreferencesRow)

/* @hint may be NULL. @single_line: Return makes no new line */
GtkWidget *rs_text_row_new (const char *title, const char *hint, gboolean single_line);

/* As it was typed; free it. */
char *rs_text_row_dup_text (RsTextRow *self);

/* Shows @text as what is there at first. */
void rs_text_row_set_text (RsTextRow *self, const char *text);

/* Whether it is another text than was set. */
gboolean rs_text_row_get_edited (RsTextRow *self);

/* What is wrong with it, in words; NULL when nothing is. */
void rs_text_row_set_wrong (RsTextRow *self, const char *wrong);
const char *rs_text_row_get_wrong (RsTextRow *self);

/* What takes the keys: a GtkEntry or a GtkTextView. */
GtkWidget *rs_text_row_get_field (RsTextRow *self);

G_END_DECLS
