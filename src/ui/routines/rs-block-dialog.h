/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "ui/routines/rs-routine-editor.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * RsBlockDialog:
 *
 * How a block of a routine is done: its kind, title, rounds, rests and note. Applying it is one
 * edit.
 */
#define RS_TYPE_BLOCK_DIALOG (rs_block_dialog_get_type ())
G_DECLARE_FINAL_TYPE (RsBlockDialog, rs_block_dialog, RS, BLOCK_DIALOG, AdwDialog)

AdwDialog *rs_block_dialog_new (RsRoutineEditor *editor, guint block);

G_END_DECLS
