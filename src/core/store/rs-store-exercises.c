/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/store/rs-store-private.h"

#include "core/store/rs-exercise-bundle.h"
#include "core/store/rs-pictures.h"
#include "core/store/rs-routine-bundle.h"

/* What RsStore does for exercises and pictures of the user's own, and for what is given away. */

static RsExercise *
put_exercise (RsStore *self, RsExerciseFacts *facts, const char *id)
{
  g_autoptr (RsExercise) exercise = NULL;

  g_set_str (&facts->id, id);
  facts->own = TRUE;
  if (facts->added == 0)
    facts->added = rs_clock_get_real (rs_store_get_clock (self));

  exercise = rs_exercise_new (facts);
  rs_own_exercises_put (rs_store_get_own_exercises (self), exercise);
  return rs_catalogue_lookup (rs_store_get_catalogue (self), id);
}

RsExercise *
rs_store_add_exercise (RsStore *self, RsExerciseFacts *facts)
{
  g_autofree char *id = NULL;

  g_return_val_if_fail (RS_IS_STORE (self), NULL);
  g_return_val_if_fail (facts != NULL, NULL);

  id = g_uuid_string_random ();
  return put_exercise (self, facts, id);
}

RsExercise *
rs_store_change_exercise (RsStore *self, RsExercise *exercise, RsExerciseFacts *facts)
{
  g_autoptr (RsExercise) before = NULL;

  g_return_val_if_fail (RS_IS_STORE (self), NULL);
  g_return_val_if_fail (RS_IS_EXERCISE (exercise) && rs_exercise_get_own (exercise), NULL);
  g_return_val_if_fail (facts != NULL, NULL);

  before = g_object_ref (exercise);
  return put_exercise (self, facts, rs_exercise_get_id (before));
}

void
rs_store_remove_exercise (RsStore *self, RsExercise *exercise)
{
  g_autoptr (GPtrArray) exercises = NULL;

  g_return_if_fail (RS_IS_STORE (self));
  g_return_if_fail (RS_IS_EXERCISE (exercise) && rs_exercise_get_own (exercise));

  exercises = g_ptr_array_new_with_free_func (g_object_unref);
  g_ptr_array_add (exercises, g_object_ref (exercise));
  rs_own_exercises_remove_all (rs_store_get_own_exercises (self), exercises);
}

void
rs_store_restore_exercise (RsStore *self, RsExercise *exercise)
{
  g_return_if_fail (RS_IS_STORE (self));
  g_return_if_fail (RS_IS_EXERCISE (exercise) && rs_exercise_get_own (exercise));

  rs_own_exercises_put (rs_store_get_own_exercises (self), exercise);
}

void
rs_store_add_exercises (RsStore *self, GPtrArray *exercises)
{
  g_return_if_fail (RS_IS_STORE (self));

  rs_own_exercises_add_all (rs_store_get_own_exercises (self), exercises);
}

void
rs_store_remove_exercises (RsStore *self, GPtrArray *exercises)
{
  g_return_if_fail (RS_IS_STORE (self));

  rs_own_exercises_remove_all (rs_store_get_own_exercises (self), exercises);
}

gboolean
rs_store_apply_import (RsStore *self, RsImport *import, GError **error)
{
  GHashTableIter iter;
  gpointer name;
  gpointer bytes;

  g_return_val_if_fail (RS_IS_STORE (self), FALSE);
  g_return_val_if_fail (import != NULL, FALSE);

  /* What is written before it fails is named by nothing, and goes at the next start. */
  g_hash_table_iter_init (&iter, rs_import_get_pictures (import));
  while (g_hash_table_iter_next (&iter, &name, &bytes))
    if (!rs_pictures_write (rs_store_get_directory (self), name, bytes, error))
      return FALSE;

  rs_own_exercises_add_all (rs_store_get_own_exercises (self), rs_import_get_exercises (import));
  rs_store_restore_routines (self, rs_import_get_routines (import));
  return TRUE;
}

void
rs_store_remove_import (RsStore *self, RsImport *import)
{
  GPtrArray *routines;

  g_return_if_fail (RS_IS_STORE (self));
  g_return_if_fail (import != NULL);

  routines = rs_import_get_routines (import);
  for (guint i = 0; i < routines->len; i++)
    rs_store_remove_routine (self, routines->pdata[i]);
  rs_own_exercises_remove_all (rs_store_get_own_exercises (self), rs_import_get_exercises (import));
}

GBytes *
rs_store_export_exercises (RsStore *self, GPtrArray *exercises, GError **error)
{
  g_return_val_if_fail (RS_IS_STORE (self), NULL);

  return rs_exercise_bundle_write (rs_store_get_directory (self), exercises, error);
}

/* The user's own exercises that @routines name, each once, in their order. */
static GPtrArray *
gather_own (RsCatalogue *catalogue, GPtrArray *routines)
{
  GPtrArray *exercises = g_ptr_array_new ();
  g_autoptr (GHashTable) found = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < routines->len; i++)
    {
      RsRoutineState *state = rs_routine_get_state (routines->pdata[i]);

      for (guint j = 0; j < rs_routine_state_get_n_items (state); j++)
        {
          RsItem *item = rs_routine_state_get_item (state, j);
          RsExercise *exercise = rs_catalogue_lookup (catalogue, rs_item_get_exercise_id (item));

          if (exercise != NULL && rs_exercise_get_own (exercise) &&
              g_hash_table_add (found, exercise))
            g_ptr_array_add (exercises, exercise);
        }
    }

  return exercises;
}

GBytes *
rs_store_export_routines (RsStore *self, GPtrArray *routines, GError **error)
{
  g_autoptr (GPtrArray) exercises = NULL;

  g_return_val_if_fail (RS_IS_STORE (self), NULL);
  g_return_val_if_fail (routines != NULL, NULL);

  exercises = gather_own (rs_store_get_catalogue (self), routines);
  return rs_routine_bundle_write (rs_store_get_directory (self), routines, exercises, error);
}

/* Pictures. */

void
rs_store_add_picture (RsStore *self,
                      GFile *file,
                      GCancellable *cancellable,
                      GAsyncReadyCallback callback,
                      gpointer user_data)
{
  g_return_if_fail (RS_IS_STORE (self));

  rs_pictures_add_file (rs_store_get_directory (self), file, cancellable, callback, user_data);
}

char *
rs_store_add_picture_finish (RsStore *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (RS_IS_STORE (self), NULL);

  return rs_pictures_add_file_finish (result, error);
}

char *
rs_store_add_picture_bytes (RsStore *self, GBytes *bytes, GError **error)
{
  g_return_val_if_fail (RS_IS_STORE (self), NULL);

  return rs_pictures_add (rs_store_get_directory (self), bytes, error);
}

char *
rs_store_find_picture (RsStore *self, const char *name)
{
  g_return_val_if_fail (RS_IS_STORE (self), NULL);

  return rs_pictures_find (rs_store_get_directory (self), name);
}
