/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/store/rs-own-exercises.h"

#include "core/base/rs-property.h"
#include "core/store/rs-pictures.h"
#include "core/store/rs-user-files.h"

#include <glib/gi18n-lib.h>

struct _RsOwnExercises
{
  GObject parent_instance;

  char *directory;
  RsCatalogue *catalogue;
  RsSaver *saver; /* NULL once stopped */
  RsProblemFunc report;
  gpointer user_data;

  GHashTable *singles; /* ids of those with a file of their own */
  GPtrArray *shelves;  /* of RsExerciseShelf */
  gboolean loading;
  gboolean had_problems;
  GCancellable *cancellable;

  /* Of the time of loading: what was taken out, and whose pictures one may want back. */
  GHashTable *removed; /* ids */
  GPtrArray *pictures; /* names of those that were there before */
  GHashTable *wanted;  /* of those: not to be removed */
};

enum
{
  PROP_0,
  PROP_LOADING,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RsOwnExercises, rs_own_exercises, G_TYPE_OBJECT)

/* What the thread that reads large shelves takes and gives. */
typedef struct
{
  char *directory;
  gint64 now;
  GPtrArray *ids;
  GPtrArray *shelves;
  GStrv problems;
} Reading;

static void
reading_free (gpointer data)
{
  Reading *reading = data;

  g_clear_pointer (&reading->directory, g_free);
  g_clear_pointer (&reading->ids, g_ptr_array_unref);
  g_clear_pointer (&reading->shelves, g_ptr_array_unref);
  g_clear_pointer (&reading->problems, g_strfreev);
  g_free (reading);
}

static void
tell (RsOwnExercises *self, GStrv problems)
{
  for (gsize i = 0; problems[i] != NULL; i++)
    {
      self->had_problems = TRUE;
      self->report (problems[i], self->user_data);
    }
}

static void
remove_file (RsOwnExercises *self, gpointer object, const char *name)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *message = NULL;

  if (rs_user_files_remove (self->directory, object, &error))
    return;

  /* Translators: an exercise, and the reason */
  message =
      g_strdup_printf (_ ("The exercise “%s” could not be removed. %s"), name, error->message);
  self->report (message, self->user_data);
}

/* Takes @ids out of @shelf and saves it; FALSE when nothing is left on it. */
static gboolean
clear_shelf (RsOwnExercises *self, RsExerciseShelf *shelf, GHashTable *ids)
{
  GPtrArray *before = rs_exercise_shelf_get_exercises (shelf);
  g_autoptr (RsExercise) first = before->len > 0 ? g_object_ref (before->pdata[0]) : NULL;

  if (!rs_exercise_shelf_remove (shelf, ids))
    return TRUE;

  if (rs_exercise_shelf_get_exercises (shelf)->len > 0)
    {
      rs_saver_save (self->saver, shelf);
      return TRUE;
    }

  rs_saver_forget (self->saver, shelf);
  remove_file (self, shelf, rs_exercise_get_name (first));
  return FALSE;
}

/* From the disk: those whose id came before are left out by the catalogue. */
static void
take_shelf (RsOwnExercises *self, RsExerciseShelf *shelf, GPtrArray *exercises)
{
  GPtrArray *of_shelf;

  if (!clear_shelf (self, shelf, self->removed))
    return;

  g_ptr_array_add (self->shelves, g_object_ref (shelf));
  of_shelf = rs_exercise_shelf_get_exercises (shelf);
  for (guint i = 0; i < of_shelf->len; i++)
    g_ptr_array_add (exercises, g_ptr_array_index (of_shelf, i));
}

/* A picture that nothing names is let go, unless somebody may mend a file that does. */
static void
clean_up_pictures (RsOwnExercises *self)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->catalogue));

  if (self->had_problems || rs_user_files_has_unreadable_exercises (self->directory))
    return;

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (RsExercise) exercise = g_list_model_get_item (G_LIST_MODEL (self->catalogue), i);
      const char *picture = rs_exercise_get_facts (exercise)->picture;

      if (picture != NULL)
        g_hash_table_add (self->wanted, g_strdup (picture));
    }

  rs_pictures_clean_up (self->directory, self->pictures, self->wanted);
}

static void
end_loading (RsOwnExercises *self)
{
  clean_up_pictures (self);
  g_hash_table_remove_all (self->removed);
  g_hash_table_remove_all (self->wanted);
  g_clear_pointer (&self->pictures, g_ptr_array_unref);
  g_clear_object (&self->cancellable);
  rs_property_set_boolean (self, &self->loading, FALSE, properties[PROP_LOADING]);
}

static void
read_in_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  Reading *reading = task_data;
  g_autoptr (GStrvBuilder) problems = g_strv_builder_new ();

  for (guint i = 0; i < reading->ids->len && !g_cancellable_is_cancelled (cancellable); i++)
    {
      const char *id = g_ptr_array_index (reading->ids, i);
      RsExerciseShelf *shelf =
          rs_user_files_load_shelf (reading->directory, id, reading->now, problems);

      if (shelf != NULL)
        g_ptr_array_add (reading->shelves, shelf);
    }

  reading->problems = g_strv_builder_end (problems);
  g_task_return_boolean (task, TRUE);
}

static void
on_read_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  RsOwnExercises *self = RS_OWN_EXERCISES (source);
  Reading *reading = g_task_get_task_data (G_TASK (result));
  g_autoptr (GPtrArray) exercises = NULL;

  if (self->saver == NULL)
    return;

  exercises = g_ptr_array_new ();
  for (guint i = 0; i < reading->shelves->len; i++)
    take_shelf (self, g_ptr_array_index (reading->shelves, i), exercises);
  rs_catalogue_add (self->catalogue, exercises);
  tell (self, reading->problems);
  end_loading (self);
}

static void
begin_reading (RsOwnExercises *self, GPtrArray *ids, gint64 now)
{
  g_autoptr (GTask) task = NULL;
  Reading *reading = g_new0 (Reading, 1);

  reading->directory = g_strdup (self->directory);
  reading->now = now;
  reading->ids = g_ptr_array_ref (ids);
  reading->shelves = g_ptr_array_new_with_free_func (g_object_unref);

  self->cancellable = g_cancellable_new ();
  task = g_task_new (self, self->cancellable, on_read_cb, NULL);
  g_task_set_source_tag (task, begin_reading);
  g_task_set_task_data (task, reading, reading_free);
  g_task_run_in_thread (task, read_in_thread);
}

static void
rs_own_exercises_finalize (GObject *object)
{
  RsOwnExercises *self = RS_OWN_EXERCISES (object);

  g_clear_pointer (&self->wanted, g_hash_table_unref);
  g_clear_pointer (&self->pictures, g_ptr_array_unref);
  g_clear_pointer (&self->removed, g_hash_table_unref);
  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->shelves, g_ptr_array_unref);
  g_clear_pointer (&self->singles, g_hash_table_unref);
  g_clear_object (&self->catalogue);
  g_clear_pointer (&self->directory, g_free);

  G_OBJECT_CLASS (rs_own_exercises_parent_class)->finalize (object);
}

static void
rs_own_exercises_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  RsOwnExercises *self = RS_OWN_EXERCISES (object);

  switch (prop_id)
    {
    case PROP_LOADING:
      g_value_set_boolean (value, self->loading);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rs_own_exercises_class_init (RsOwnExercisesClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = rs_own_exercises_finalize;
  object_class->get_property = rs_own_exercises_get_property;

  properties[PROP_LOADING] =
      g_param_spec_boolean ("loading", NULL, NULL, FALSE,
                            G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
rs_own_exercises_init (RsOwnExercises *self)
{
  self->singles = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->shelves = g_ptr_array_new_with_free_func (g_object_unref);
  self->removed = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->wanted = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

RsOwnExercises *
rs_own_exercises_new (const char *directory,
                      RsCatalogue *catalogue,
                      RsSaver *saver,
                      RsProblemFunc report,
                      gpointer user_data)
{
  RsOwnExercises *self;

  g_return_val_if_fail (directory != NULL && saver != NULL && report != NULL, NULL);
  g_return_val_if_fail (RS_IS_CATALOGUE (catalogue), NULL);

  self = g_object_new (RS_TYPE_OWN_EXERCISES, NULL);
  self->directory = g_strdup (directory);
  self->catalogue = g_object_ref (catalogue);
  self->saver = saver;
  self->report = report;
  self->user_data = user_data;
  return self;
}

void
rs_own_exercises_load (RsOwnExercises *self, gint64 now)
{
  g_autoptr (GStrvBuilder) builder = NULL;
  g_autoptr (GPtrArray) exercises = NULL;
  g_autoptr (GPtrArray) ids = NULL;
  g_autoptr (GPtrArray) large = NULL;
  g_auto (GStrv) problems = NULL;

  g_return_if_fail (RS_IS_OWN_EXERCISES (self));
  g_return_if_fail (!self->loading && self->saver != NULL);

  builder = g_strv_builder_new ();
  large = g_ptr_array_new_with_free_func (g_free);
  self->pictures = rs_pictures_list (self->directory);
  exercises = rs_user_files_load_exercises (self->directory, now, builder);
  for (guint i = 0; i < exercises->len; i++)
    g_hash_table_add (self->singles, g_strdup (rs_exercise_get_id (exercises->pdata[i])));

  rs_catalogue_add (self->catalogue, exercises);

  g_ptr_array_set_size (exercises, 0);
  g_ptr_array_set_free_func (exercises, NULL);
  ids = rs_user_files_list_shelves (self->directory, builder);
  for (guint i = 0; i < ids->len; i++)
    {
      const char *id = g_ptr_array_index (ids, i);
      g_autoptr (RsExerciseShelf) shelf = NULL;

      if (rs_user_files_get_shelf_size (self->directory, id) > RS_OWN_EXERCISES_MAX_AT_ONCE)
        g_ptr_array_add (large, g_strdup (id));
      else
        shelf = rs_user_files_load_shelf (self->directory, id, now, builder);
      if (shelf != NULL)
        take_shelf (self, shelf, exercises);
    }
  rs_catalogue_add (self->catalogue, exercises);

  problems = g_strv_builder_end (builder);
  tell (self, problems);
  if (large->len == 0)
    {
      end_loading (self);
      return;
    }

  begin_reading (self, large, now);
  rs_property_set_boolean (self, &self->loading, TRUE, properties[PROP_LOADING]);
}

gboolean
rs_own_exercises_get_loading (RsOwnExercises *self)
{
  g_return_val_if_fail (RS_IS_OWN_EXERCISES (self), FALSE);

  return self->loading;
}

void
rs_own_exercises_stop (RsOwnExercises *self)
{
  g_return_if_fail (RS_IS_OWN_EXERCISES (self));

  if (self->cancellable != NULL)
    g_cancellable_cancel (self->cancellable);
  self->saver = NULL;
}

/* @exercise goes, or is replaced: it need not be saved any more, but may be asked for again. */
static void
let_go (RsOwnExercises *self, RsExercise *exercise)
{
  const char *picture = rs_exercise_get_facts (exercise)->picture;

  rs_saver_forget (self->saver, exercise);
  if (self->loading && picture != NULL)
    g_hash_table_add (self->wanted, g_strdup (picture));
}

void
rs_own_exercises_put (RsOwnExercises *self, RsExercise *exercise)
{
  const char *id;
  RsExercise *before;

  g_return_if_fail (RS_IS_OWN_EXERCISES (self) && self->saver != NULL);
  g_return_if_fail (RS_IS_EXERCISE (exercise) && rs_exercise_get_own (exercise));

  id = rs_exercise_get_id (exercise);
  before = rs_catalogue_lookup (self->catalogue, id);
  if (before != NULL && before != exercise)
    let_go (self, before);

  g_hash_table_add (self->singles, g_strdup (id));
  rs_catalogue_replace (self->catalogue, exercise);
  rs_saver_save (self->saver, exercise);
}

void
rs_own_exercises_add_all (RsOwnExercises *self, GPtrArray *exercises)
{
  g_autoptr (GPtrArray) added = NULL;
  g_autoptr (RsExerciseShelf) shelf = NULL;

  g_return_if_fail (RS_IS_OWN_EXERCISES (self) && self->saver != NULL);
  g_return_if_fail (exercises != NULL);

  added = g_ptr_array_new ();
  for (guint i = 0; i < exercises->len; i++)
    if (rs_catalogue_lookup (self->catalogue, rs_exercise_get_id (exercises->pdata[i])) == NULL)
      g_ptr_array_add (added, exercises->pdata[i]);
  if (added->len == 0)
    return;

  rs_catalogue_add (self->catalogue, added);
  if (added->len > RS_OWN_EXERCISES_MAX_FILES)
    {
      shelf = rs_exercise_shelf_new (NULL, added);
      g_ptr_array_add (self->shelves, g_object_ref (shelf));
      rs_saver_save (self->saver, shelf);
      return;
    }

  for (guint i = 0; i < added->len; i++)
    {
      g_hash_table_add (self->singles, g_strdup (rs_exercise_get_id (added->pdata[i])));
      rs_saver_save (self->saver, added->pdata[i]);
    }
}

/* Those of @exercises that are there and the user's, as they are now: id -> RsExercise. */
static GHashTable *
find_own (RsOwnExercises *self, GPtrArray *exercises)
{
  GHashTable *found = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);

  for (guint i = 0; i < exercises->len; i++)
    {
      const char *id = rs_exercise_get_id (exercises->pdata[i]);
      RsExercise *exercise = rs_catalogue_lookup (self->catalogue, id);

      if (exercise != NULL && rs_exercise_get_own (exercise))
        g_hash_table_insert (found, g_strdup (id), g_object_ref (exercise));
    }

  return found;
}

void
rs_own_exercises_remove_all (RsOwnExercises *self, GPtrArray *exercises)
{
  g_autoptr (GHashTable) found = NULL;
  GHashTableIter iter;
  gpointer id;
  gpointer exercise;

  g_return_if_fail (RS_IS_OWN_EXERCISES (self) && self->saver != NULL);
  g_return_if_fail (exercises != NULL);

  found = find_own (self, exercises);

  /* Shelves first: after a crash in between it is there as it was. */
  for (guint i = self->shelves->len; i > 0; i--)
    if (!clear_shelf (self, g_ptr_array_index (self->shelves, i - 1), found))
      g_ptr_array_remove_index (self->shelves, i - 1);

  rs_catalogue_remove_all (self->catalogue, found);
  g_hash_table_iter_init (&iter, found);
  while (g_hash_table_iter_next (&iter, &id, &exercise))
    {
      let_go (self, exercise);
      if (self->loading)
        g_hash_table_add (self->removed, g_strdup (id));
      if (g_hash_table_remove (self->singles, id))
        remove_file (self, exercise, rs_exercise_get_name (exercise));
    }
}
