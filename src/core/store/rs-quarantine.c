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
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* Names that are taken already are rare: each is a file that was unreadable in the same second. */
#define MAX_ATTEMPTS 1000

#define ASIDE ".unreadable-"

/* "first.json.unreadable-20261122T140503", and "-2", "-3" behind it when that is taken. */
static char *
build_aside (const char *path, gint64 now, guint attempt)
{
  g_autoptr (GDateTime) time = g_date_time_new_from_unix_utc_usec (now);
  g_autofree char *stamp =
      time != NULL ? g_date_time_format (time, "%Y%m%dT%H%M%S") : g_strdup ("0");

  if (attempt == 1)
    return g_strdup_printf ("%s" ASIDE "%s", path, stamp);

  return g_strdup_printf ("%s" ASIDE "%s-%u", path, stamp, attempt);
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

static int
compare_paths (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

GPtrArray *
rs_quarantine_list (const char *path)
{
  g_autoptr (GPtrArray) paths = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *directory = NULL;
  g_autofree char *base = NULL;
  g_autofree char *prefix = NULL;
  g_autoptr (GDir) dir = NULL;
  const char *name;

  g_return_val_if_fail (path != NULL, NULL);

  directory = g_path_get_dirname (path);
  base = g_path_get_basename (path);
  prefix = g_strconcat (base, ASIDE, NULL);
  dir = g_dir_open (directory, 0, NULL);
  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    if (g_str_has_prefix (name, prefix))
      g_ptr_array_add (paths, g_build_filename (directory, name, NULL));

  g_ptr_array_sort (paths, compare_paths);
  return g_steal_pointer (&paths);
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
