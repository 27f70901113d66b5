/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/store/rs-user-files.h"

#include "base/common/rs-error.h"
#include "base/json/rs-json-limits.h"
#include "core/store/rs-exercise-collection.h"
#include "core/store/rs-exercise-file.h"
#include "core/store/rs-file.h"
#include "core/store/rs-folder.h"
#include "core/store/rs-routine-file.h"
#include "core/store/rs-workout-file.h"

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>

#define EXERCISES "exercises"
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

static gboolean
read_exercise (const char *id,
               const char *name,
               const char *data,
               gsize length,
               gpointer user_data,
               GError **error)
{
  GPtrArray *exercises = user_data;
  g_autoptr (RsExercise) exercise = rs_exercise_file_read_own (name, data, length, error);

  if (exercise == NULL || !check_id (rs_exercise_get_id (exercise), id, name, error))
    return FALSE;

  g_ptr_array_add (exercises, g_steal_pointer (&exercise));
  return TRUE;
}

/* What is changed gets a file that is called by its id, so the ids in collections are such too. */
static gboolean
check_uuids (GPtrArray *exercises, const char *name, GError **error)
{
  for (guint i = 0; i < exercises->len; i++)
    {
      g_autoptr (GError) what = NULL;

      if (rs_json_check_uuid (rs_exercise_get_id (g_ptr_array_index (exercises, i)), &what))
        continue;

      g_set_error (error, RS_ERROR, what->code, "%s: exercises[%u].id: %s", name, i, what->message);
      return FALSE;
    }

  return TRUE;
}

static gboolean
read_shelf (const char *id,
            const char *name,
            const char *data,
            gsize length,
            gpointer user_data,
            GError **error)
{
  RsExerciseShelf **shelf = user_data;
  g_autoptr (GPtrArray) exercises = rs_exercise_collection_read (name, data, length, error);

  if (exercises == NULL || !check_uuids (exercises, name, error))
    return FALSE;

  *shelf = rs_exercise_shelf_new (id, exercises);
  return TRUE;
}

GPtrArray *
rs_user_files_load_exercises (const char *directory, gint64 now, GStrvBuilder *problems)
{
  g_autoptr (GPtrArray) exercises = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *path = g_build_filename (directory, EXERCISES, NULL);

  rs_folder_load (path, RS_FILE_EXERCISE, now, read_exercise, exercises, problems);
  return g_steal_pointer (&exercises);
}

GPtrArray *
rs_user_files_list_shelves (const char *directory, GStrvBuilder *problems)
{
  g_autofree char *path = g_build_filename (directory, EXERCISES, NULL);

  return rs_folder_list (path, RS_EXERCISE_SHELF_PREFIX, problems);
}

RsExerciseShelf *
rs_user_files_load_shelf (const char *directory, const char *id, gint64 now, GStrvBuilder *problems)
{
  g_autofree char *path = g_build_filename (directory, EXERCISES, NULL);
  RsExerciseShelf *shelf = NULL;

  rs_folder_load_one (path, id, RS_FILE_EXERCISES, now, read_shelf, &shelf, problems);
  return shelf;
}

/* The file is written with each change and only then. */
static void
add_time_of_change (const char *folder, RsRoutine *routine)
{
  g_autofree char *name = g_strconcat (rs_routine_get_id (routine), ".json", NULL);
  g_autofree char *path = g_build_filename (folder, name, NULL);
  GStatBuf info;

  if (g_stat (path, &info) == 0)
    rs_routine_set_changed_at (routine, (gint64) info.st_mtime * G_USEC_PER_SEC);
}

GPtrArray *
rs_user_files_load_routines (const char *directory, gint64 now, GStrvBuilder *problems)
{
  g_autoptr (GPtrArray) routines = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *path = g_build_filename (directory, ROUTINES, NULL);

  rs_folder_load (path, RS_FILE_ROUTINE, now, read_routine, routines, problems);
  for (guint i = 0; i < routines->len; i++)
    add_time_of_change (path, g_ptr_array_index (routines, i));
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

gsize
rs_user_files_get_shelf_size (const char *directory, const char *id)
{
  g_autofree char *path = get_path (directory, EXERCISES, id);
  GStatBuf info;

  return g_stat (path, &info) == 0 ? (gsize) info.st_size : 0;
}

gboolean
rs_user_files_has_unreadable_exercises (const char *directory)
{
  g_autofree char *path = g_build_filename (directory, EXERCISES, NULL);
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    if (strstr (name, ".unreadable-") != NULL)
      return TRUE;

  return FALSE;
}

/* The path of the file of @object, and where @text is wanted, what belongs into it. */
static char *
describe_file (const char *directory, gpointer object, char **text, GError **error)
{
  const char *folder = WORKOUTS;
  const char *id;

  if (RS_IS_ROUTINE (object))
    {
      folder = ROUTINES;
      id = rs_routine_get_id (object);
      if (text != NULL)
        *text = rs_routine_file_write (id, rs_routine_get_state (object), error);
    }
  else if (RS_IS_EXERCISE (object))
    {
      folder = EXERCISES;
      id = rs_exercise_get_id (object);
      if (text != NULL)
        *text = rs_exercise_file_write_own (rs_exercise_get_facts (object), error);
    }
  else if (RS_IS_EXERCISE_SHELF (object))
    {
      folder = EXERCISES;
      id = rs_exercise_shelf_get_id (object);
      if (text != NULL)
        *text = rs_exercise_collection_write (rs_exercise_shelf_get_exercises (object), error);
    }
  else
    {
      id = rs_workout_get_id (object);
      if (text != NULL)
        *text = rs_workout_file_write (object, error);
    }

  return get_path (directory, folder, id);
}

gboolean
rs_user_files_is_kept (gpointer object)
{
  return RS_IS_ROUTINE (object) || RS_IS_WORKOUT (object) || RS_IS_EXERCISE (object) ||
         RS_IS_EXERCISE_SHELF (object);
}

gboolean
rs_user_files_save (const char *directory, gpointer object, GError **error)
{
  g_autofree char *path = NULL;
  g_autofree char *text = NULL;

  g_return_val_if_fail (rs_user_files_is_kept (object), FALSE);

  path = describe_file (directory, object, &text, error);
  return text != NULL && rs_file_write (path, text, error);
}

gboolean
rs_user_files_exists (const char *directory, gpointer object)
{
  g_autofree char *path = NULL;

  g_return_val_if_fail (rs_user_files_is_kept (object), FALSE);

  path = describe_file (directory, object, NULL, NULL);
  return g_file_test (path, G_FILE_TEST_EXISTS);
}

gboolean
rs_user_files_remove (const char *directory, gpointer object, GError **error)
{
  g_autofree char *path = NULL;

  g_return_val_if_fail (rs_user_files_is_kept (object), FALSE);

  path = describe_file (directory, object, NULL, NULL);
  return rs_file_remove (path, error);
}

void
rs_user_files_clean_up (const char *directory)
{
  static const char *const folders[] = { EXERCISES, "pictures", ROUTINES, WORKOUTS };

  rs_file_clean_up (directory);
  for (gsize i = 0; i < G_N_ELEMENTS (folders); i++)
    {
      g_autofree char *path = g_build_filename (directory, folders[i], NULL);

      rs_file_clean_up (path);
    }
}
