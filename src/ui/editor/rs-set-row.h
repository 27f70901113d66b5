/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * RsSetRow:
 *
 * Chooses several words of a vocabulary: a row that opens to one check for each of them and says
 * below its title which are chosen, or what is wrong with that. Emits "changed" when somebody
 * chooses.
 */
#define RS_TYPE_SET_ROW (rs_set_row_get_type ())
G_DECLARE_FINAL_TYPE (RsSetRow, rs_set_row, RS, SET_ROW, AdwExpanderRow)

/* @vocabulary: such as %RS_TYPE_MUSCLE, with @n_words words */
GtkWidget *rs_set_row_new (const char *title, GType vocabulary, guint n_words);

guint32 rs_set_row_get_chosen (RsSetRow *self);
void rs_set_row_set_chosen (RsSetRow *self, guint32 chosen);

/* Those that can't be chosen, with the reason, such as that they are chosen elsewhere. */
void rs_set_row_set_taken (RsSetRow *self, guint32 taken, const char *reason);

/* What is wrong, in words; NULL when nothing is. */
void rs_set_row_set_wrong (RsSetRow *self, const char *wrong);
const char *rs_set_row_get_wrong (RsSetRow *self);

/* The check for @word, for tests and for what leads there. */
GtkCheckButton *rs_set_row_get_check (RsSetRow *self, guint word);

G_END_DECLS
