/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "ui/routines/rs-routine-editor.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * RsBuilderDrop:
 *
 * Receives what is dragged to the builder's list: rows and blocks of a routine, exercises, and text
 * of other programs. While it is merely held there only a line shows where it would land, and near
 * an edge the list scrolls. Owned by the list.
 *
 * Signals: "moved": the line is somewhere else; "refused" (const char *): something was dropped
 * that is nothing, with a sentence why.
 */
#define RS_TYPE_BUILDER_DROP (rs_builder_drop_get_type ())
G_DECLARE_FINAL_TYPE (RsBuilderDrop, rs_builder_drop, RS, BUILDER_DROP, GObject)

RsBuilderDrop *rs_builder_drop_new (GtkListView *view, RsRoutineEditor *editor);

/* Where the line is in the list, and whether it is inside of a block; FALSE for no line. */
gboolean rs_builder_drop_get_line (RsBuilderDrop *self, double *y, gboolean *inside);

/* The cells of @view that can be seen, from top to bottom (of RsBuilderCell; borrowed). */
GPtrArray *rs_builder_drop_list_cells (GtkListView *view);

G_END_DECLS
