/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "ui/routines/rs-routine-editor.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * RsDosePopover:
 *
 * A small editor for how an exercise is done in a routine: a field to type it in ("4x8-10 @8
 * 20kg"), and the same number by number. Text that is no dose is explained and changes nothing.
 * Escape leaves everything as it was; closing it otherwise is the answer.
 */
#define RS_TYPE_DOSE_POPOVER (rs_dose_popover_get_type ())
G_DECLARE_FINAL_TYPE (RsDosePopover, rs_dose_popover, RS, DOSE_POPOVER, GtkPopover)

/* @item: what it is about, which is in @block */
GtkWidget *rs_dose_popover_new (RsRoutineEditor *editor, RsItem *item, RsBlock *block);

/* The item as it shall be, once it was closed; NULL when nothing is another than before. */
RsItem *rs_dose_popover_dup_item (RsDosePopover *self);

/* What of it is another. */
RsEditVerb rs_dose_popover_get_verb (RsDosePopover *self);

G_END_DECLS
