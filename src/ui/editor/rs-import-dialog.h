/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <adwaita.h>

#include "core/store/rs-import.h"

G_BEGIN_DECLS

/**
 * RsImportDialog:
 *
 * What would come of importing a file, before anything does: how many routines and exercises are
 * new, known already, come in with something left out, or stay out, and why. Emits "apply" once
 * when somebody wants what is new, and closes.
 */
#define RS_TYPE_IMPORT_DIALOG (rs_import_dialog_get_type ())
G_DECLARE_FINAL_TYPE (RsImportDialog, rs_import_dialog, RS, IMPORT_DIALOG, AdwDialog)

/* @name: what the file is called */
AdwDialog *rs_import_dialog_new (const char *name, RsImport *import);

/* What to say once @import has been applied: "2 routines and 1 exercise imported". */
char *rs_import_dialog_describe_done (RsImport *import);

RsImport *rs_import_dialog_get_import (RsImportDialog *self);

G_END_DECLS
