/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * RsStopSignsDialog:
 *
 * When to stop at once and get help, and when to see somebody before the next run (domain rule
 * 1.9; standard clinical advice), as in the guide "When to stop".
 */
#define RS_TYPE_STOP_SIGNS_DIALOG (rs_stop_signs_dialog_get_type ())
G_DECLARE_FINAL_TYPE (RsStopSignsDialog, rs_stop_signs_dialog, RS, STOP_SIGNS_DIALOG, AdwDialog)

AdwDialog *rs_stop_signs_dialog_new (void);

G_END_DECLS
