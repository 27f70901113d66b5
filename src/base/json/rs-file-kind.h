/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RsFileKind:
 *
 * The kinds of files that we read and write. Each is described in data/schemas and says in its
 * keys "format" and "version" what it is.
 */
typedef enum
{
  RS_FILE_EXERCISE,
  RS_FILE_EXERCISES,
  RS_FILE_ROUTINE,
  RS_FILE_ROUTINES,
  RS_FILE_WORKOUT,
  RS_FILE_JOURNAL,
  RS_FILE_MOVEMENT,
  RS_FILE_GUIDE,
} RsFileKind;

/* The word under "format". */
const char *rs_file_kind_get_format (RsFileKind kind);

/* The newest version that we know, and the one that we write. */
int rs_file_kind_get_version (RsFileKind kind);

/* No honest file of this kind is larger; a larger one is refused without being read. */
gsize rs_file_kind_get_max_bytes (RsFileKind kind);

/* Why a file that says to be of the format @found is no good where @kind is expected. */
char *rs_file_kind_describe_mismatch (RsFileKind kind, const char *found);

G_END_DECLS
