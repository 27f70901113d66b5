/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/store/rs-user-files.h"

#include "base/common/rs-error.h"
#include "core/store/rs-file.h"
#include "core/store/rs-folder.h"
#include "core/store/rs-routine-file.h"
#include "core/store/rs-workout-file.h"

#include <glib/gi18n-lib.h>

#define ROUTINES "routines"
#define WORKOUTS "workouts"

/* A copy under another name would be the same thing twice. */
static gboolean
check_id (const char *id, const char *expected, const char *name, GError **error)
{
  if (g_str_equal (id, expected))
    return TRUE;

  g_set_error (error, RS_ERROR, RS_ERROR_RANGE,
               /* Translators: a file, and what it says to be called */
               _ ("%s: id: “%s” is not what the file is called"), name, id);
  return FALSE;
}

static gboolean
read_routine (const char *id,
              const char *name,
              const char *data,
              gsize length,
              gpointer user_data,
              GError **error)
{
  GPtrArray *routines = user_data;
  g_autofree char *own_id = NULL;
  g_autoptr (RsRoutineState) state = rs_routine_file_read (name, data, length, &own_id, error);

  if (state == NULL || !check_id (own_id, id, name, error))
    return FALSE;

  g_ptr_array_add (routines, rs_routine_new (own_id, state, FALSE));
  return TRUE;
}

static gboolean
read_workout (const char *id,
              const char *name,
              const char *data,
              gsize length,
              gpointer user_data,
              GError **error)
{
  GPtrArray *workouts = user_data;
  g_autoptr (RsWorkout) workout = rs_workout_file_read (name, data, length, error);

  if (workout == NULL || !check_id (rs_workout_get_id (workout), id, name, error))
    return FALSE;

  g_ptr_array_add (workouts, g_steal_pointer (&workout));
  return TRUE;
}

GPtrArray *
rs_user_files_load_routines (const char *directory, gint64 now, GStrvBuilder *problems)
{
  g_autoptr (GPtrArray) routines = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *path = g_build_filename (directory, ROUTINES, NULL);

  rs_folder_load (path, RS_FILE_ROUTINE, now, read_routine, routines, problems);
  return g_steal_pointer (&routines);
}

GPtrArray *
rs_user_files_load_workouts (const char *directory, gint64 now, GStrvBuilder *problems)
{
  g_autoptr (GPtrArray) workouts = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *path = g_build_filename (directory, WORKOUTS, NULL);

  rs_folder_load (path, RS_FILE_WORKOUT, now, read_workout, workouts, problems);
  return g_steal_pointer (&workouts);
}

static char *
get_path (const char *directory, const char *folder, const char *id)
{
  g_autofree char *path = g_build_filename (directory, folder, NULL);

  return rs_folder_get_path (path, id);
}

gboolean
rs_user_files_save (const char *directory, gpointer object, GError **error)
{
  g_autofree char *path = NULL;
  g_autofree char *text = NULL;

  g_return_val_if_fail (RS_IS_ROUTINE (object) || RS_IS_WORKOUT (object), FALSE);

  if (RS_IS_ROUTINE (object))
    {
      const char *id = rs_routine_get_id (object);

      path = get_path (directory, ROUTINES, id);
      text = rs_routine_file_write (id, rs_routine_get_state (object), error);
    }
  else
    {
      path = get_path (directory, WORKOUTS, rs_workout_get_id (object));
      text = rs_workout_file_write (object, error);
    }

  return text != NULL && rs_file_write (path, text, error);
}

gboolean
rs_user_files_remove (const char *directory, RsRoutine *routine, GError **error)
{
  g_autofree char *path = get_path (directory, ROUTINES, rs_routine_get_id (routine));

  return rs_file_remove (path, error);
}

void
rs_user_files_clean_up (const char *directory)
{
  g_autofree char *routines = g_build_filename (directory, ROUTINES, NULL);
  g_autofree char *workouts = g_build_filename (directory, WORKOUTS, NULL);

  rs_file_clean_up (directory);
  rs_file_clean_up (routines);
  rs_file_clean_up (workouts);
}
