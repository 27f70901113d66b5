/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/store/rs-exercise-shelf.h"

struct _RsExerciseShelf
{
  GObject parent_instance;

  char *id;
  GPtrArray *exercises;
};

G_DEFINE_FINAL_TYPE (RsExerciseShelf, rs_exercise_shelf, G_TYPE_OBJECT)

static void
rs_exercise_shelf_finalize (GObject *object)
{
  RsExerciseShelf *self = RS_EXERCISE_SHELF (object);

  g_clear_pointer (&self->exercises, g_ptr_array_unref);
  g_clear_pointer (&self->id, g_free);

  G_OBJECT_CLASS (rs_exercise_shelf_parent_class)->finalize (object);
}

static void
rs_exercise_shelf_class_init (RsExerciseShelfClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rs_exercise_shelf_finalize;
}

static void
rs_exercise_shelf_init (RsExerciseShelf *self)
{
}

RsExerciseShelf *
rs_exercise_shelf_new (const char *id, GPtrArray *exercises)
{
  RsExerciseShelf *self;
  g_autofree char *uuid = NULL;

  g_return_val_if_fail (exercises != NULL, NULL);

  uuid = g_uuid_string_random ();
  self = g_object_new (RS_TYPE_EXERCISE_SHELF, NULL);
  self->id = id != NULL ? g_strdup (id) : g_strconcat (RS_EXERCISE_SHELF_PREFIX, uuid, NULL);
  self->exercises = g_ptr_array_new_full (exercises->len, g_object_unref);
  for (guint i = 0; i < exercises->len; i++)
    g_ptr_array_add (self->exercises, g_object_ref (g_ptr_array_index (exercises, i)));
  return self;
}

const char *
rs_exercise_shelf_get_id (RsExerciseShelf *self)
{
  g_return_val_if_fail (RS_IS_EXERCISE_SHELF (self), NULL);

  return self->id;
}

GPtrArray *
rs_exercise_shelf_get_exercises (RsExerciseShelf *self)
{
  g_return_val_if_fail (RS_IS_EXERCISE_SHELF (self), NULL);

  return self->exercises;
}

gboolean
rs_exercise_shelf_remove (RsExerciseShelf *self, GHashTable *ids)
{
  g_autoptr (GPtrArray) kept = NULL;

  g_return_val_if_fail (RS_IS_EXERCISE_SHELF (self), FALSE);
  g_return_val_if_fail (ids != NULL, FALSE);

  kept = g_ptr_array_new_full (self->exercises->len, g_object_unref);
  for (guint i = 0; i < self->exercises->len; i++)
    {
      RsExercise *exercise = g_ptr_array_index (self->exercises, i);

      if (!g_hash_table_contains (ids, rs_exercise_get_id (exercise)))
        g_ptr_array_add (kept, g_object_ref (exercise));
    }
  if (kept->len == self->exercises->len)
    return FALSE;

  g_clear_pointer (&self->exercises, g_ptr_array_unref);
  self->exercises = g_steal_pointer (&kept);
  return TRUE;
}
