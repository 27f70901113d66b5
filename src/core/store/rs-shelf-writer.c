/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/store/rs-shelf-writer.h"

#include "core/store/rs-user-files.h"

#include <gio/gio.h>

/* One shelf on its way to the disk. */
typedef struct
{
  char *directory;
  RsExerciseShelf *snapshot; /* what is written, so that the shelf may change meanwhile */

  GMutex lock; /* held while it is written */
  gboolean is_cancelled;
  gboolean is_done;
  GError *error;

  /* For the main thread alone: */
  RsShelfWriter *writer;  /* NULL once it is gone */
  RsExerciseShelf *shelf; /* NULL once it is not to be written any more */
} Job;

struct _RsShelfWriter
{
  char *directory;
  RsSaver *saver;
  GPtrArray *waiting; /* of RsExerciseShelf */
  Job *job;           /* belongs to its task */
};

static void begin_next (RsShelfWriter *writer);

static void
job_free (gpointer data)
{
  Job *job = data;

  g_mutex_clear (&job->lock);
  g_clear_error (&job->error);
  g_clear_object (&job->shelf);
  g_clear_object (&job->snapshot);
  g_clear_pointer (&job->directory, g_free);
  g_free (job);
}

static void
write_in_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  Job *job = task_data;

  g_mutex_lock (&job->lock);
  if (!job->is_cancelled)
    {
      rs_user_files_save (job->directory, job->snapshot, &job->error);
      job->is_done = TRUE;
    }
  g_mutex_unlock (&job->lock);

  g_task_return_boolean (task, TRUE);
}

static void
on_written_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Job *job = g_task_get_task_data (G_TASK (result));
  RsShelfWriter *writer = job->writer;

  if (writer == NULL)
    return;

  writer->job = NULL;
  if (job->error != NULL && job->shelf != NULL)
    rs_saver_save (writer->saver, job->shelf);
  begin_next (writer);
}

static void
begin_next (RsShelfWriter *writer)
{
  g_autoptr (GTask) task = NULL;
  Job *job;

  if (writer->job != NULL || writer->waiting->len == 0)
    return;

  job = g_new0 (Job, 1);
  g_mutex_init (&job->lock);
  job->directory = g_strdup (writer->directory);
  job->writer = writer;
  job->shelf = g_ptr_array_steal_index (writer->waiting, 0);
  job->snapshot = rs_exercise_shelf_new (rs_exercise_shelf_get_id (job->shelf),
                                         rs_exercise_shelf_get_exercises (job->shelf));
  writer->job = job;

  task = g_task_new (NULL, NULL, on_written_cb, NULL);
  g_task_set_source_tag (task, begin_next);
  g_task_set_task_data (task, job, job_free);
  g_task_run_in_thread (task, write_in_thread);
}

/* After this the running job does nothing more. Whether what it was for is on the disk. */
static gboolean
cancel_job (RsShelfWriter *writer)
{
  Job *job = writer->job;
  gboolean is_written;

  g_mutex_lock (&job->lock);
  is_written = job->is_done && job->error == NULL;
  job->is_cancelled = TRUE;
  g_mutex_unlock (&job->lock);
  return is_written;
}

RsShelfWriter *
rs_shelf_writer_new (const char *directory, RsSaver *saver)
{
  RsShelfWriter *writer;

  g_return_val_if_fail (directory != NULL && saver != NULL, NULL);

  writer = g_new0 (RsShelfWriter, 1);
  writer->directory = g_strdup (directory);
  writer->saver = saver;
  writer->waiting = g_ptr_array_new_with_free_func (g_object_unref);
  return writer;
}

void
rs_shelf_writer_free (RsShelfWriter *writer)
{
  if (writer == NULL)
    return;

  if (writer->job != NULL)
    {
      if (!cancel_job (writer) && writer->job->shelf != NULL &&
          !g_ptr_array_find (writer->waiting, writer->job->shelf, NULL))
        g_ptr_array_add (writer->waiting, g_object_ref (writer->job->shelf));
      writer->job->writer = NULL;
    }
  for (guint i = 0; i < writer->waiting->len; i++)
    rs_saver_save (writer->saver, g_ptr_array_index (writer->waiting, i));

  g_clear_pointer (&writer->waiting, g_ptr_array_unref);
  g_clear_pointer (&writer->directory, g_free);
  g_free (writer);
}

void
rs_shelf_writer_save (RsShelfWriter *writer, RsExerciseShelf *shelf)
{
  g_return_if_fail (writer != NULL);
  g_return_if_fail (RS_IS_EXERCISE_SHELF (shelf));

  /* What the saver has in mind it tries again whenever it likes, so both must not have it. */
  if (rs_exercise_shelf_get_exercises (shelf)->len <= RS_SHELF_WRITER_MAX_AT_ONCE ||
      rs_saver_is_unsaved (writer->saver, shelf))
    {
      rs_shelf_writer_forget (writer, shelf);
      rs_saver_save (writer->saver, shelf);
      return;
    }

  if (!g_ptr_array_find (writer->waiting, shelf, NULL))
    g_ptr_array_add (writer->waiting, g_object_ref (shelf));
  begin_next (writer);
}

void
rs_shelf_writer_forget (RsShelfWriter *writer, RsExerciseShelf *shelf)
{
  g_return_if_fail (writer != NULL);

  g_ptr_array_remove (writer->waiting, shelf);
  if (writer->job == NULL || writer->job->shelf != shelf)
    return;

  cancel_job (writer);
  g_clear_object (&writer->job->shelf);
}
