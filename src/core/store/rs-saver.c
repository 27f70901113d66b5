/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/store/rs-saver.h"

#include "core/store/rs-user-files.h"

#include <glib/gi18n-lib.h>

struct _RsSaver
{
  char *directory;
  RsProblemFunc report;
  gpointer user_data;
  guint later_id; /* saves what was to be saved later */
  GHashTable
      *unsaved; /* what rs_user_files_save() takes -> what was told about it, NULL at first */
};

RsSaver *
rs_saver_new (const char *directory, RsProblemFunc report, gpointer user_data)
{
  RsSaver *saver;

  g_return_val_if_fail (directory != NULL && report != NULL, NULL);

  saver = g_new0 (RsSaver, 1);
  saver->directory = g_strdup (directory);
  saver->report = report;
  saver->user_data = user_data;
  saver->unsaved = g_hash_table_new_full (NULL, NULL, g_object_unref, g_free);
  return saver;
}

void
rs_saver_free (RsSaver *saver)
{
  if (saver == NULL)
    return;

  rs_saver_retry (saver);
  g_clear_handle_id (&saver->later_id, g_source_remove);
  g_clear_pointer (&saver->unsaved, g_hash_table_unref);
  g_clear_pointer (&saver->directory, g_free);
  g_free (saver);
}

static char *
describe_failure (gpointer object, const GError *error)
{
  if (RS_IS_EXERCISE (object))
    /* Translators: an exercise, and the reason */
    return g_strdup_printf (_ ("The exercise “%s” could not be saved. %s"),
                            rs_exercise_get_name (object), error->message);

  if (RS_IS_EXERCISE_SHELF (object))
    /* Translators: the reason */
    return g_strdup_printf (_ ("The imported exercises could not be saved. %s"), error->message);

  if (RS_IS_ROUTINE (object))
    /* Translators: a routine, and the reason */
    return g_strdup_printf (_ ("The routine “%s” could not be saved. %s"),
                            rs_routine_get_name (object), error->message);

  /* Translators: the routine that was done, and the reason */
  return g_strdup_printf (_ ("The workout “%s” could not be saved. %s"),
                          rs_workout_get_routine_name (object), error->message);
}

static void
try_one (RsSaver *saver, gpointer object)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *message = NULL;

  if (rs_user_files_save (saver->directory, object, &error))
    {
      g_hash_table_remove (saver->unsaved, object);
      return;
    }

  message = describe_failure (object, error);
  if (g_strcmp0 (g_hash_table_lookup (saver->unsaved, object), message) == 0)
    return;

  g_hash_table_insert (saver->unsaved, g_object_ref (object), g_strdup (message));
  saver->report (message, saver->user_data);
}

void
rs_saver_retry (RsSaver *saver)
{
  g_autoptr (GPtrArray) objects = NULL;

  g_return_if_fail (saver != NULL);

  g_clear_handle_id (&saver->later_id, g_source_remove);
  /* Whoever is told of a problem may change the table. */
  objects = g_hash_table_get_keys_as_ptr_array (saver->unsaved);
  for (guint i = 0; i < objects->len; i++)
    g_object_ref (g_ptr_array_index (objects, i));
  g_ptr_array_set_free_func (objects, g_object_unref);

  for (guint i = 0; i < objects->len; i++)
    if (g_hash_table_contains (saver->unsaved, g_ptr_array_index (objects, i)))
      try_one (saver, g_ptr_array_index (objects, i));
}

gboolean
rs_saver_save (RsSaver *saver, gpointer object)
{
  g_return_val_if_fail (saver != NULL, FALSE);
  g_return_val_if_fail (rs_user_files_is_kept (object), FALSE);

  if (!g_hash_table_contains (saver->unsaved, object))
    g_hash_table_insert (saver->unsaved, g_object_ref (object), NULL);

  rs_saver_retry (saver);
  return !g_hash_table_contains (saver->unsaved, object);
}

static gboolean
on_later_cb (gpointer user_data)
{
  RsSaver *saver = user_data;

  saver->later_id = 0;
  rs_saver_retry (saver);
  return G_SOURCE_REMOVE;
}

void
rs_saver_save_later (RsSaver *saver, gpointer object)
{
  g_return_if_fail (saver != NULL);
  g_return_if_fail (rs_user_files_is_kept (object));

  if (!g_hash_table_contains (saver->unsaved, object))
    g_hash_table_insert (saver->unsaved, g_object_ref (object), NULL);
  if (saver->later_id == 0)
    saver->later_id = g_timeout_add (RS_SAVER_LATER_MS, on_later_cb, saver);
}

gboolean
rs_saver_is_unsaved (RsSaver *saver, gpointer object)
{
  g_return_val_if_fail (saver != NULL, FALSE);

  return g_hash_table_contains (saver->unsaved, object);
}

const char *
rs_saver_get_problem (RsSaver *saver, gpointer object)
{
  g_return_val_if_fail (saver != NULL, NULL);

  return g_hash_table_lookup (saver->unsaved, object);
}

void
rs_saver_forget (RsSaver *saver, gpointer object)
{
  g_return_if_fail (saver != NULL);

  g_hash_table_remove (saver->unsaved, object);
}
