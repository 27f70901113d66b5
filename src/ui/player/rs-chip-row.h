/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/*
 * A row of numbers to press, that wraps where it is narrow: each a toggle button with the
 * detailed action "@action" and its number (uint32) as the target. Who shows it says which one is
 * pressed; pressing only asks.
 */

/* Fills the empty @box with @first to @last; @name: what a screen reader says before each. */
void
rs_chip_row_fill (AdwWrapBox *box, guint first, guint last, const char *action, const char *name);

/* Shows @number as pressed, none where there is no such one; it reads @label, or itself. */
void rs_chip_row_show (AdwWrapBox *box, guint number, const char *label);

/* What else @number is called than itself. */
void rs_chip_row_name (AdwWrapBox *box, guint number, const char *label);

/* Nothing is pressed. */
#define RS_CHIP_NONE G_MAXUINT

G_END_DECLS
