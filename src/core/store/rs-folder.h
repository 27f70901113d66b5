/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "base/json/rs-file-kind.h"

G_BEGIN_DECLS

/*
 * Understands one file: @id is what its name says, @name what to call it in messages. FALSE
 * with an error of %RS_ERROR when it is no good.
 */
typedef gboolean (*RsFolderRead) (const char *id,
                                  const char *name,
                                  const char *data,
                                  gsize length,
                                  gpointer user_data,
                                  GError **error);

/*
 * Hands each file of ours in @directory to @read: those called by a UUID, "….json". Others are
 * not ours and are not touched. One that is no good is quarantined, and the version before its
 * last change is taken instead if that can be read.
 *
 * @now: microseconds since the epoch
 * @problems: gets a sentence for the user for each file that was no good
 */
void rs_folder_load (const char *directory,
                     RsFileKind kind,
                     gint64 now,
                     RsFolderRead read,
                     gpointer user_data,
                     GStrvBuilder *problems);

/*
 * The same in two steps, for files that are called by @prefix and a UUID, "@prefix….json": the
 * names of all, without ".json" and in order, which are what @id is then, and one of them.
 */
GPtrArray *rs_folder_list (const char *directory, const char *prefix, GStrvBuilder *problems);
void rs_folder_load_one (const char *directory,
                         const char *id,
                         RsFileKind kind,
                         gint64 now,
                         RsFolderRead read,
                         gpointer user_data,
                         GStrvBuilder *problems);

/* The path of the file for @id in @directory. */
char *rs_folder_get_path (const char *directory, const char *id);

G_END_DECLS
