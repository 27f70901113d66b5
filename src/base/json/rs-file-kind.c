/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "base/json/rs-file-kind.h"

#include <glib/gi18n-lib.h>

#define KIB 1024
#define MIB (1024 * KIB)

static const struct
{
  const char *format;
  int version;
  gsize max_bytes;
} kinds[] = {
  [RS_FILE_EXERCISE] = { "run-strength-exercise", 1, 1 * MIB },
  [RS_FILE_ROUTINE] = { "run-strength-routine", 1, 1 * MIB },
  [RS_FILE_ROUTINES] = { "run-strength-routines", 1, 64 * MIB },
  [RS_FILE_WORKOUT] = { "run-strength-workout", 1, 8 * MIB },
  [RS_FILE_JOURNAL] = { "run-strength-journal", 1, 16 * MIB },
  [RS_FILE_EXERCISES] = { "run-strength-exercises", 1, 256 * MIB },
  [RS_FILE_MOVEMENT] = { "run-strength-movement", 1, 256 * KIB },
  [RS_FILE_GUIDE] = { "run-strength-guide", 1, 256 * KIB },
};

const char *
rs_file_kind_get_format (RsFileKind kind)
{
  return kinds[kind].format;
}

int
rs_file_kind_get_version (RsFileKind kind)
{
  return kinds[kind].version;
}

gsize
rs_file_kind_get_max_bytes (RsFileKind kind)
{
  return kinds[kind].max_bytes;
}

char *
rs_file_kind_describe_mismatch (RsFileKind kind, const char *found)
{
  switch (kind)
    {
    case RS_FILE_EXERCISE:
      /* Translators: %s is what a file says that it is */
      return g_strdup_printf (_ ("this is not an exercise but “%s”"), found);

    case RS_FILE_EXERCISES:
      /* Translators: %s is what a file says that it is */
      return g_strdup_printf (_ ("this is not a collection of exercises but “%s”"), found);

    case RS_FILE_ROUTINE:
      /* Translators: %s is what a file says that it is */
      return g_strdup_printf (_ ("this is not a routine but “%s”"), found);

    case RS_FILE_ROUTINES:
      /* Translators: %s is what a file says that it is */
      return g_strdup_printf (_ ("this is not a collection of routines but “%s”"), found);

    case RS_FILE_WORKOUT:
      /* Translators: %s is what a file says that it is */
      return g_strdup_printf (_ ("this is not a workout but “%s”"), found);

    case RS_FILE_MOVEMENT:
      /* Translators: %s is what a file says that it is */
      return g_strdup_printf (_ ("this is not a movement but “%s”"), found);

    case RS_FILE_GUIDE:
      /* Translators: %s is what a file says that it is */
      return g_strdup_printf (_ ("this is not a guide but “%s”"), found);

    case RS_FILE_JOURNAL:
    default:
      /* Translators: %s is what a file says that it is */
      return g_strdup_printf (_ ("this is not the journal of a session but “%s”"), found);
    }
}
