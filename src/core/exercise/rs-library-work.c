/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/exercise/rs-library-work.h"

/* What has been prepared for a shelf, until the main thread puts it there. */
typedef struct
{
  RsShelf *shelf;
  RsWordIndex *index;
  guint32 *by_name;
} Prepared;

typedef struct
{
  GWeakRef owner;
  GArray *prepared; /* of Prepared */
  RsPreparedFunc on_prepared;
  RsQuestion *question;
  RsAnswer *answer;
  guint64 generation;
  RsAnsweredFunc on_answered;
} Work;

static void
prepared_clear (gpointer data)
{
  Prepared *prepared = data;

  g_clear_pointer (&prepared->shelf, rs_shelf_unref);
  g_clear_pointer (&prepared->index, rs_word_index_unref);
  g_clear_pointer (&prepared->by_name, g_free);
}

static Work *
work_new (GObject *owner)
{
  Work *work = g_new0 (Work, 1);

  g_weak_ref_init (&work->owner, owner);
  return work;
}

static void
work_free (gpointer data)
{
  Work *work = data;

  g_weak_ref_clear (&work->owner);
  g_clear_pointer (&work->prepared, g_array_unref);
  g_clear_pointer (&work->question, rs_question_free);
  g_clear_pointer (&work->answer, rs_answer_free);
  g_free (work);
}

static void
run (Work *work, GTaskThreadFunc in_thread, GAsyncReadyCallback when_done)
{
  g_autoptr (GTask) task = g_task_new (NULL, NULL, when_done, NULL);

  g_task_set_task_data (task, work, work_free);
  g_task_run_in_thread (task, in_thread);
}

static void
prepare (Prepared *prepared)
{
  GPtrArray *exercises = prepared->shelf->exercises;

  prepared->index = rs_word_index_new (exercises);
  prepared->by_name = rs_shelf_sort_names (exercises);
}

/* Main thread only. Whoever comes second has done it for nothing. */
static void
put_on_shelf (Prepared *prepared)
{
  if (prepared->shelf->index != NULL)
    return;

  prepared->shelf->index = g_steal_pointer (&prepared->index);
  prepared->shelf->by_name = g_steal_pointer (&prepared->by_name);
}

void
rs_library_work_prepare (RsShelf *shelf)
{
  Prepared prepared = { .shelf = rs_shelf_ref (shelf) };

  prepare (&prepared);
  put_on_shelf (&prepared);
  prepared_clear (&prepared);
}

static void
prepare_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Work *work = data;

  for (guint i = 0; i < work->prepared->len; i++)
    prepare (&g_array_index (work->prepared, Prepared, i));
  g_task_return_boolean (task, TRUE);
}

static void
on_prepared_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Work *work = g_task_get_task_data (G_TASK (result));
  g_autoptr (GObject) owner = g_weak_ref_get (&work->owner);

  for (guint i = 0; i < work->prepared->len; i++)
    put_on_shelf (&g_array_index (work->prepared, Prepared, i));
  if (owner != NULL)
    work->on_prepared (owner);
}

void
rs_library_work_start_preparing (GPtrArray *shelves, GObject *owner, RsPreparedFunc on_prepared)
{
  Work *work = work_new (owner);

  work->on_prepared = on_prepared;
  work->prepared = g_array_new (FALSE, TRUE, sizeof (Prepared));
  g_array_set_clear_func (work->prepared, prepared_clear);
  for (guint i = 0; i < shelves->len; i++)
    {
      Prepared prepared = { .shelf = rs_shelf_ref (g_ptr_array_index (shelves, i)) };

      g_array_append_val (work->prepared, prepared);
    }

  run (work, prepare_in_thread, on_prepared_cb);
}

static void
answer_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Work *work = data;

  work->answer = rs_answer_new (work->question);
  g_task_return_boolean (task, TRUE);
}

static void
on_answered_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Work *work = g_task_get_task_data (G_TASK (result));
  g_autoptr (GObject) owner = g_weak_ref_get (&work->owner);

  if (owner != NULL)
    work->on_answered (owner, work->generation, g_steal_pointer (&work->answer));
}

void
rs_library_work_start_answering (RsQuestion *question,
                                 guint64 generation,
                                 GObject *owner,
                                 RsAnsweredFunc on_answered)
{
  Work *work = work_new (owner);

  work->question = question;
  work->generation = generation;
  work->on_answered = on_answered;
  run (work, answer_in_thread, on_answered_cb);
}
