/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/store/rs-file.h"

#include "base/common/rs-error.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* A name of our own for what is not finished: hidden, and nobody else's. */
#define TEMPORARY_PREFIX ".rs-"
#define TEMPORARY_SUFFIX ".tmp"
#define TEMPORARY_TEMPLATE TEMPORARY_PREFIX "XXXXXX" TEMPORARY_SUFFIX

void
rs_file_set_error (GError **error, const char *path, int code)
{
  g_autofree char *name = g_filename_display_basename (path);

  /* Translators: a file, and what the system says about it */
  g_set_error (error, RS_ERROR, RS_ERROR_IO, _ ("%s: %s"), name, g_strerror (code));
}

static gboolean
fail (GError **error, const char *path)
{
  rs_file_set_error (error, path, errno);
  return FALSE;
}

static gboolean
check_kind (int fd, const char *path, gsize max_bytes, GError **error)
{
  g_autofree char *name = g_filename_display_basename (path);
  g_autofree char *limit = NULL;
  struct stat info;

  if (fstat (fd, &info) != 0)
    return fail (error, path);

  if (!S_ISREG (info.st_mode))
    {
      g_set_error (error, RS_ERROR, RS_ERROR_KIND, _ ("%s: this is not a plain file"), name);
      return FALSE;
    }

  if ((guint64) info.st_size <= max_bytes)
    return TRUE;

  limit = g_format_size_full (max_bytes, G_FORMAT_SIZE_IEC_UNITS);
  g_set_error (error, RS_ERROR, RS_ERROR_TOO_LARGE, _ ("%s: the file is larger than %s"), name,
               limit);
  return FALSE;
}

/* Up to @max_bytes, in case the file grows while it is being read. */
static GBytes *
read_all (int fd, const char *path, gsize max_bytes, GError **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  guint8 buffer[16384];

  while (bytes->len <= max_bytes)
    {
      ssize_t n = read (fd, buffer, sizeof buffer);

      if (n < 0 && errno == EINTR)
        continue;
      if (n < 0)
        {
          rs_file_set_error (error, path, errno);
          return NULL;
        }
      if (n == 0)
        break;
      g_byte_array_append (bytes, buffer, (guint) n);
    }

  return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
}

GBytes *
rs_file_read (const char *path, gsize max_bytes, GError **error)
{
  g_autofd int fd = -1;

  g_return_val_if_fail (path != NULL, NULL);

  fd = open (path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
  if (fd < 0 && errno == ELOOP)
    {
      g_autofree char *name = g_filename_display_basename (path);

      g_set_error (error, RS_ERROR, RS_ERROR_KIND, _ ("%s: this is not a plain file"), name);
      return NULL;
    }

  if (fd < 0)
    {
      rs_file_set_error (error, path, errno);
      return NULL;
    }

  if (!check_kind (fd, path, max_bytes, error))
    return NULL;

  return read_all (fd, path, max_bytes, error);
}

char *
rs_file_get_backup (const char *path)
{
  return g_strconcat (path, "~", NULL);
}

gboolean
rs_file_sync_directory (const char *directory, GError **error)
{
  g_autofd int fd = open (directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

  /* Some file systems cannot, and say so. */
  if (fd < 0 || (fsync (fd) != 0 && errno != EINVAL && errno != ENOTSUP))
    return fail (error, directory);

  return TRUE;
}

/* With its parents, each of them on the disk before what goes into it. */
static gboolean
make_directory (const char *directory, GError **error)
{
  g_autofree char *parent = NULL;

  if (g_file_test (directory, G_FILE_TEST_IS_DIR))
    return TRUE;

  parent = g_path_get_dirname (directory);
  if (!g_str_equal (parent, directory) && !make_directory (parent, error))
    return FALSE;
  if (g_mkdir (directory, 0700) != 0 && errno != EEXIST)
    return fail (error, directory);

  return rs_file_sync_directory (parent, error);
}

static gboolean
write_all (int fd, const char *text, gsize length)
{
  while (length > 0)
    {
      ssize_t n = write (fd, text, length);

      if (n < 0 && errno == EINTR)
        continue;
      if (n < 0)
        return FALSE;
      text += n;
      length -= (gsize) n;
    }

  return TRUE;
}

/* Writes a file of its own, safely on the disk; gives its path. */
static char *
write_temporary (const char *path, const char *text, gsize length, GError **error)
{
  g_autofree char *directory = g_path_get_dirname (path);
  g_autofree char *temporary = g_build_filename (directory, TEMPORARY_TEMPLATE, NULL);
  g_autofd int fd = g_mkstemp_full (temporary, O_WRONLY | O_CLOEXEC, 0600);

  if (fd < 0)
    {
      rs_file_set_error (error, path, errno);
      return NULL;
    }

  if (!write_all (fd, text, length) || fsync (fd) != 0)
    {
      rs_file_set_error (error, path, errno);
      unlink (temporary);
      return NULL;
    }

  return g_steal_pointer (&temporary);
}

/* For file systems without hard links. */
static char *
copy_to_temporary (const char *path, GError **error)
{
  g_autofree char *text = NULL;
  gsize length;

  if (!g_file_get_contents (path, &text, &length, NULL))
    {
      fail (error, path);
      return NULL;
    }

  return write_temporary (path, text, length, error);
}

/* A second name for the file at @path, which rename() can then move to where it belongs. */
static char *
link_to_temporary (const char *path, GError **error)
{
  g_autofree char *directory = g_path_get_dirname (path);
  g_autofree char *temporary = g_build_filename (directory, TEMPORARY_TEMPLATE, NULL);
  int fd = g_mkstemp_full (temporary, O_WRONLY | O_CLOEXEC, 0600);

  if (fd < 0)
    {
      rs_file_set_error (error, path, errno);
      return NULL;
    }

  /* Only to find a name that is free. */
  close (fd);
  unlink (temporary);
  if (link (path, temporary) != 0)
    return copy_to_temporary (path, error);

  return g_steal_pointer (&temporary);
}

static gboolean
keep_last_good (const char *path, GError **error)
{
  g_autofree char *backup = rs_file_get_backup (path);
  g_autofree char *temporary = NULL;

  if (!g_file_test (path, G_FILE_TEST_IS_REGULAR))
    return TRUE;

  temporary = link_to_temporary (path, error);
  if (temporary == NULL)
    return FALSE;

  if (rename (temporary, backup) != 0)
    {
      fail (error, backup);
      unlink (temporary);
      return FALSE;
    }

  /* When both were one file already, rename() has left both names. */
  unlink (temporary);
  return TRUE;
}

static gboolean
replace (const char *path, const char *data, gsize length, gboolean with_backup, GError **error)
{
  g_autofree char *directory = g_path_get_dirname (path);
  g_autofree char *temporary = NULL;

  if (!make_directory (directory, error))
    return FALSE;

  temporary = write_temporary (path, data, length, error);
  if (temporary == NULL)
    return FALSE;

  if (with_backup && !keep_last_good (path, error))
    {
      unlink (temporary);
      return FALSE;
    }

  if (rename (temporary, path) != 0)
    {
      fail (error, path);
      unlink (temporary);
      return FALSE;
    }

  return rs_file_sync_directory (directory, error);
}

gboolean
rs_file_replace (const char *path, const char *text, GError **error)
{
  g_return_val_if_fail (path != NULL && text != NULL, FALSE);

  return replace (path, text, strlen (text), FALSE, error);
}

gboolean
rs_file_replace_bytes (const char *path, GBytes *bytes, GError **error)
{
  g_return_val_if_fail (path != NULL && bytes != NULL, FALSE);

  return replace (path, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), FALSE, error);
}

gboolean
rs_file_write (const char *path, const char *text, GError **error)
{
  g_return_val_if_fail (path != NULL && text != NULL, FALSE);

  return replace (path, text, strlen (text), TRUE, error);
}

gboolean
rs_file_remove (const char *path, GError **error)
{
  g_autofree char *backup = NULL;
  g_autofree char *directory = NULL;

  g_return_val_if_fail (path != NULL, FALSE);

  /* The backup goes first: a file without one is nothing odd, a backup without its file is. */
  backup = rs_file_get_backup (path);
  if (unlink (backup) != 0 && errno != ENOENT)
    return fail (error, backup);
  if (unlink (path) != 0)
    return errno == ENOENT || fail (error, path);

  directory = g_path_get_dirname (path);
  return rs_file_sync_directory (directory, error);
}

static gboolean
is_temporary (const char *name)
{
  return strlen (name) == strlen (TEMPORARY_TEMPLATE) &&
         g_str_has_prefix (name, TEMPORARY_PREFIX) && g_str_has_suffix (name, TEMPORARY_SUFFIX);
}

void
rs_file_clean_up (const char *directory)
{
  g_autoptr (GDir) dir = g_dir_open (directory, 0, NULL);
  const char *name;

  if (dir == NULL)
    return;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (directory, name, NULL);

      /* unlink() leaves directories alone. */
      if (is_temporary (name))
        unlink (path);
    }
}
