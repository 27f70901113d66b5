/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/store/rs-import.h"

G_BEGIN_DECLS

/* An import while it is being made by rs-import-read.c. */
RsImport *rs_import_new (RsImportSource source, guint n_exercises, guint n_routines);

/* Takes @facts over. */
void rs_import_add (RsImport *import, RsExerciseFacts *facts);

void rs_import_add_routine (RsImport *import, RsRoutine *routine, const RsSummary *summary);

void rs_import_add_picture (RsImport *import, const char *name, GBytes *bytes);

/* @entry: from 0, or -1 for all */
void rs_import_add_note (RsImport *import,
                         RsImportMatter matter,
                         gint64 entry,
                         const char *name,
                         const char *field,
                         const char *reason);

G_END_DECLS
