/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/routine/rs-outline-row.h"
#include "core/routine/rs-routine.h"

G_BEGIN_DECLS

/**
 * RsOutline:
 *
 * A routine as one list of rows (#RsOutlineRow): a heading for each block, then its items, or one
 * row that says that it is empty. A row is the same object for as long as what it stands for is
 * there, whatever else changes; each edit is one items-changed at most. Owned by the view that
 * shows it.
 */
#define RS_TYPE_OUTLINE (rs_outline_get_type ())
G_DECLARE_FINAL_TYPE (RsOutline, rs_outline, RS, OUTLINE, GObject)

RsOutline *rs_outline_new (RsRoutine *routine);

/* The row of @kind that stands for item @position, or for block @position; G_MAXUINT for none. */
guint rs_outline_find_item (RsOutline *self, guint position);
guint rs_outline_find_block (RsOutline *self, guint block);

/* The row at @i; belongs to the outline. NULL past the end. */
RsOutlineRow *rs_outline_get_row (RsOutline *self, guint i);

G_END_DECLS
