/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#define _GNU_SOURCE /* renameat2() */

#include "config.h"

#include "core/store/rs-quarantine.h"

#include "base/common/rs-error.h"
#include "core/store/rs-file.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

/* Names that are taken already are rare: each is a file that was unreadable in the same second. */
#define MAX_ATTEMPTS 1000

/* "first.json.unreadable-20261122T140503", and "-2", "-3" behind it when that is taken. */
static char *
build_aside (const char *path, gint64 now, guint attempt)
{
  g_autoptr (GDateTime) time = g_date_time_new_from_unix_utc_usec (now);
  g_autofree char *stamp =
      time != NULL ? g_date_time_format (time, "%Y%m%dT%H%M%S") : g_strdup ("0");

  if (attempt == 1)
    return g_strdup_printf ("%s.unreadable-%s", path, stamp);

  return g_strdup_printf ("%s.unreadable-%s-%u", path, stamp, attempt);
}

/* rename() that refuses to overwrite, also where the file system cannot promise it. */
static int
rename_aside (const char *from, const char *to)
{
  struct stat info;

  if (renameat2 (AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE) == 0)
    return 0;
  if (errno != EINVAL && errno != ENOSYS && errno != ENOTSUP)
    return -1;

  if (lstat (to, &info) == 0)
    {
      errno = EEXIST;
      return -1;
    }

  return rename (from, to);
}

static char *
find_aside (const char *path, gint64 now, int (*apply) (const char *, const char *), GError **error)
{
  for (guint attempt = 1; attempt <= MAX_ATTEMPTS; attempt++)
    {
      g_autofree char *aside = build_aside (path, now, attempt);

      if (apply (path, aside) == 0)
        {
          g_autofree char *directory = g_path_get_dirname (path);

          rs_file_sync_directory (directory, NULL);
          return g_path_get_basename (aside);
        }
      if (errno != EEXIST)
        break;
    }

  rs_file_set_error (error, path, errno);
  return NULL;
}

char *
rs_quarantine_set_aside (const char *path, gint64 now, GError **error)
{
  g_return_val_if_fail (path != NULL, NULL);

  return find_aside (path, now, rename_aside, error);
}

char *
rs_quarantine_keep_copy (const char *path, gint64 now, GError **error)
{
  g_return_val_if_fail (path != NULL, NULL);

  return find_aside (path, now, link, error);
}

char *
rs_quarantine (const char *path, const GError *error, gint64 now, gboolean *set_aside)
{
  g_autoptr (GError) refusal = NULL;
  g_autofree char *name = NULL;

  g_return_val_if_fail (path != NULL && error != NULL, NULL);

  if (set_aside != NULL)
    *set_aside = FALSE;

  if (g_error_matches (error, RS_ERROR, RS_ERROR_VERSION) ||
      g_error_matches (error, RS_ERROR, RS_ERROR_IO))
    /* Translators: %s says which file could not be read and why */
    return g_strdup_printf (_ ("%s. The file was left as it is."), error->message);

  name = rs_quarantine_set_aside (path, now, &refusal);
  if (name == NULL)
    /* Translators: the first %s says which file could not be read and why */
    return g_strdup_printf (_ ("%s. The file could not be set aside: %s"), error->message,
                            refusal->message);

  if (set_aside != NULL)
    *set_aside = TRUE;

  /* Translators: the first %s says which file could not be read and why */
  return g_strdup_printf (_ ("%s. The file was kept as “%s”."), error->message, name);
}
