/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/store/rs-folder.h"

#include "base/common/rs-error.h"
#include "base/common/rs-text.h"
#include "core/store/rs-file.h"
#include "core/store/rs-quarantine.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <string.h>

#define SUFFIX ".json"

/* What stays the same from file to file. */
typedef struct
{
  const char *directory;
  RsFileKind kind;
  gint64 now;
  RsFolderRead read;
  gpointer user_data;
  GStrvBuilder *problems;
} Walk;

char *
rs_folder_get_path (const char *directory, const char *id)
{
  g_autofree char *name = g_strconcat (id, SUFFIX, NULL);

  return g_build_filename (directory, name, NULL);
}

/* The id that the name of a file stands for; NULL when it is not one of ours. */
static char *
parse_name (const char *name, const char *prefix)
{
  g_autofree char *id = NULL;

  if (!g_str_has_prefix (name, prefix) || !g_str_has_suffix (name, SUFFIX))
    return NULL;

  id = g_strndup (name, strlen (name) - strlen (SUFFIX));
  if (!rs_text_is_id (id) || !g_uuid_string_is_valid (id + strlen (prefix)))
    return NULL;

  return g_steal_pointer (&id);
}

static GBytes *
read_file (Walk *walk, const char *id, const char *path, GError **error)
{
  g_autofree char *name = g_path_get_basename (path);
  g_autoptr (GBytes) bytes = NULL;
  const char *data;
  gsize length;

  bytes = rs_file_read (path, rs_file_kind_get_max_bytes (walk->kind), error);
  if (bytes == NULL)
    return NULL;

  data = g_bytes_get_data (bytes, &length);
  if (!walk->read (id, name, data, length, walk->user_data, error))
    return NULL;

  return g_steal_pointer (&bytes);
}

/* Whether the version before the last change could be put in the place of the bad one. */
static gboolean
restore_backup (Walk *walk, const char *id, const char *path)
{
  g_autofree char *backup = rs_file_get_backup (path);
  g_autoptr (GBytes) bytes = read_file (walk, id, backup, NULL);
  g_autofree char *text = NULL;

  if (bytes == NULL)
    return FALSE;

  /* When this fails it will be saved with its next change. */
  text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  rs_file_replace (path, text, NULL);
  return TRUE;
}

static void
load_one (Walk *walk, const char *id)
{
  g_autofree char *path = rs_folder_get_path (walk->directory, id);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = read_file (walk, id, path, &error);
  g_autofree char *problem = NULL;
  gboolean set_aside;

  if (bytes != NULL)
    return;

  problem = rs_quarantine (path, error, walk->now, &set_aside);
  if (set_aside && restore_backup (walk, id, path))
    {
      g_autofree char *quarantined = g_steal_pointer (&problem);

      /* Translators: %s is one or two sentences about a file that could not be read */
      problem =
          g_strdup_printf (_ ("%s Its version before the last change was restored."), quarantined);
    }

  g_strv_builder_add (walk->problems, problem);
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

GPtrArray *
rs_folder_list (const char *directory, const char *prefix, GStrvBuilder *problems)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) ids = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GDir) dir = g_dir_open (directory, 0, &error);
  const char *name;

  if (dir == NULL)
    {
      if (!g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_NOENT))
        g_strv_builder_add (problems, error->message);
      return g_steal_pointer (&ids);
    }

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      char *id = parse_name (name, prefix);

      if (id != NULL)
        g_ptr_array_add (ids, id);
    }

  g_ptr_array_sort (ids, compare_names);
  return g_steal_pointer (&ids);
}

void
rs_folder_load_one (const char *directory,
                    const char *id,
                    RsFileKind kind,
                    gint64 now,
                    RsFolderRead read,
                    gpointer user_data,
                    GStrvBuilder *problems)
{
  Walk walk = { directory, kind, now, read, user_data, problems };

  load_one (&walk, id);
}

void
rs_folder_load (const char *directory,
                RsFileKind kind,
                gint64 now,
                RsFolderRead read,
                gpointer user_data,
                GStrvBuilder *problems)
{
  Walk walk = { directory, kind, now, read, user_data, problems };
  /* All names first: files are renamed while we go through them. */
  g_autoptr (GPtrArray) ids = rs_folder_list (directory, "", problems);

  for (guint i = 0; i < ids->len; i++)
    load_one (&walk, g_ptr_array_index (ids, i));
}
