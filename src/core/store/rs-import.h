/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <gio/gio.h>

#include "core/exercise/rs-catalogue.h"
#include "core/routine/rs-routine.h"
#include "core/routine/rs-summary.h"

G_BEGIN_DECLS

/* No file that is imported may be larger or have more entries. */
#define RS_IMPORT_MAX_BYTES (64 * 1024 * 1024)
#define RS_IMPORT_MAX_ENTRIES 100000

/**
 * RsImportSource:
 * @RS_IMPORT_OWN: exercises or routines that this program wrote: one, or a collection
 * @RS_IMPORT_FOREIGN: a list in the widespread open format, or one entry of it
 *
 * What kind of file it was; recognised by what is in it.
 */
typedef enum
{
  RS_IMPORT_OWN,
  RS_IMPORT_FOREIGN,
} RsImportSource;

/**
 * RsImportMatter:
 * @RS_IMPORT_DUPLICATE: entries that are known already and left out
 * @RS_IMPORT_UNMAPPED: something about an entry that is new and comes in, but not all of it
 * @RS_IMPORT_SKIPPED: entries that are no good and left out
 * @RS_IMPORT_UNKNOWN: exercises that a new routine names, and that nobody knows; they are kept
 */
typedef enum
{
  RS_IMPORT_DUPLICATE,
  RS_IMPORT_UNMAPPED,
  RS_IMPORT_SKIPPED,
  RS_IMPORT_UNKNOWN,
} RsImportMatter;

#define RS_N_IMPORT_MATTERS (RS_IMPORT_UNKNOWN + 1)

/**
 * RsImportNote:
 * @entry: which entry of the file, from 1; 0: all of them. Routines count on after the exercises
 * @name: what the entry is called, shortened; "" when that is not known
 * @field: the key that it is about, as it stands in the file ("equipment"); "" for none
 * @reason: a sentence for the user, translated
 */
typedef struct
{
  guint entry;
  char *name;
  char *field;
  char *reason;
} RsImportNote;

/**
 * RsImport:
 *
 * What would come of importing a file: an immutable value to be shown as a preview. Nothing is
 * stored until rs_store_apply_import().
 */
typedef struct _RsImport RsImport;

/*
 * Reads a file of exercises or routines, of whichever kind it is.
 *
 * @name: what to call the file in messages
 * @known: (element-type RsExercise): what there is already; only read, so a copy of the
 *     catalogue's list lets this run in a thread
 * @routines: (nullable) (element-type RsRoutine): what rs_import_copy_routines() made of those
 *     that there are
 * @now: microseconds since the epoch: when the exercises were added
 *
 * Returns: (transfer full): NULL with an error of %RS_ERROR that says where, when the file as a
 *     whole is no good
 */
RsImport *rs_import_read (const char *name,
                          GBytes *bytes,
                          GPtrArray *known,
                          GPtrArray *routines,
                          gint64 now,
                          GError **error);

/*
 * What @routines are now, to be looked at in a thread: as they were written, and those that look
 * otherwise to the user also so, under the same id.
 */
GPtrArray *rs_import_copy_routines (GListModel *routines);

/* Reads @file and then the same, both in a thread. Also fails with %G_IO_ERROR_CANCELLED. */
void rs_import_read_file (GFile *file,
                          RsCatalogue *catalogue,
                          GListModel *routines,
                          gint64 now,
                          GCancellable *cancellable,
                          GAsyncReadyCallback callback,
                          gpointer user_data);
RsImport *rs_import_read_file_finish (GAsyncResult *result, GError **error);

RsImport *rs_import_ref (RsImport *import);
void rs_import_unref (RsImport *import);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsImport, rs_import_unref)

RsImportSource rs_import_get_source (RsImport *import);

/* How many entries the file has, and how many of these are routines. */
guint rs_import_get_n_entries (RsImport *import);
guint rs_import_get_n_routine_entries (RsImport *import);

/* The new exercises (of RsExercise), with ids that nothing has yet, in the order of the file. */
GPtrArray *rs_import_get_exercises (RsImport *import);

/*
 * The new routines (of RsRoutine), in the order of the file, with ids that nothing has yet and
 * names that no other has. Once they have been added they are those of the store.
 */
GPtrArray *rs_import_get_routines (RsImport *import);

/* What can be said about the routine at @i, with the exercises that came with it. */
const RsSummary *rs_import_get_summary (RsImport *import, guint i);

/* The pictures of the exercises: char * name -> GBytes, under the names that the exercises have. */
GHashTable *rs_import_get_pictures (RsImport *import);

/* What there is to say about the others, in the order of the file. Belongs to the import. */
guint rs_import_get_n_notes (RsImport *import, RsImportMatter matter);
const RsImportNote *rs_import_get_note (RsImport *import, RsImportMatter matter, guint i);

G_END_DECLS
