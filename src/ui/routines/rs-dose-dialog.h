/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <adwaita.h>

#include "core/exercise/rs-dose.h"

G_BEGIN_DECLS

/**
 * RsDoseDialog:
 *
 * Edits a dose. It owns only what its fields show: nothing changes elsewhere until somebody
 * applies it, and then RsDoseDialog::applied is emitted once with a valid dose, if it is another
 * one, and the dialog closes. Used by #RsItemList.
 */
#define RS_TYPE_DOSE_DIALOG (rs_dose_dialog_get_type ())
G_DECLARE_FINAL_TYPE (RsDoseDialog, rs_dose_dialog, RS, DOSE_DIALOG, AdwDialog)

/* @name: the exercise, for the title. @dose: what the fields begin with. */
AdwDialog *rs_dose_dialog_new (const char *name, const RsDose *dose);

G_END_DECLS
