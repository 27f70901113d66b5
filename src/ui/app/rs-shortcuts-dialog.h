/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * RsShortcutsDialog:
 *
 * The list of keys. Our own, because GTK's is deprecated and libadwaita's is newer than our
 * floor.
 */
#define RS_TYPE_SHORTCUTS_DIALOG (rs_shortcuts_dialog_get_type ())
G_DECLARE_FINAL_TYPE (RsShortcutsDialog, rs_shortcuts_dialog, RS, SHORTCUTS_DIALOG, AdwDialog)

RsShortcutsDialog *rs_shortcuts_dialog_new (void);

G_END_DECLS
