/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/store/rs-session-filer.h"

#include "core/store/rs-file.h"
#include "core/store/rs-quarantine.h"
#include "core/store/rs-recovery.h"
#include "core/store/rs-session-keeper.h"
#include "core/store/rs-session-record.h"
#include "core/store/rs-user-files.h"

#include <glib/gi18n-lib.h>

#define JOURNAL "session.journal"

struct _RsSessionFiler
{
  char *directory;
  char *journal_path;
  RsClock *clock;
  RsLog *log;
  RsSaver *saver;
  RsSessionKeeper *keeper;

  RsProblemFunc report;
  void (*changed) (gpointer user_data);
  gpointer user_data;

  /* Why the journal is not to be overwritten: we could not read it, or it holds this workout. */
  gboolean journal_is_unread;
  RsWorkout *journaled;

  GPtrArray *unsaved; /* of RsWorkout: those that are in memory only, in their order */
  char *problem;
  guint retry_id; /* while there is a problem */
  guint n_holds;  /* while it is in the middle of something, and tells nothing */
};

static void
remove_journal (RsSessionFiler *filer)
{
  /* What is left is a journal whose workout is in the log: the next start removes it. */
  rs_file_remove (filer->journal_path, NULL);
}

/* Whether the journal holds something that is kept nowhere else and is not to be gone on with. */
static gboolean
is_journal_precious (RsSessionFiler *filer)
{
  return filer->journal_is_unread ||
         (filer->journaled != NULL && rs_saver_is_unsaved (filer->saver, filer->journaled));
}

static gboolean
on_retry_cb (gpointer user_data)
{
  rs_session_filer_retry (user_data);
  return G_SOURCE_CONTINUE;
}

static void
tend_timer (RsSessionFiler *filer)
{
  if (filer->problem == NULL)
    g_clear_handle_id (&filer->retry_id, g_source_remove);
  else if (filer->retry_id == 0)
    filer->retry_id = g_timeout_add_seconds (RS_SESSION_FILER_RETRY_S, on_retry_cb, filer);
}

static const char *
find_problem (RsSessionFiler *filer)
{
  const char *problem = rs_session_keeper_get_problem (filer->keeper);

  if (problem == NULL && filer->unsaved->len > 0)
    problem = rs_saver_get_problem (filer->saver, filer->unsaved->pdata[0]);
  return problem;
}

/* Lets go of workouts that have become safe, and of a journal that holds nothing else. */
static void
drop_saved (RsSessionFiler *filer)
{
  for (guint i = filer->unsaved->len; i > 0; i--)
    if (!rs_saver_is_unsaved (filer->saver, filer->unsaved->pdata[i - 1]))
      g_ptr_array_remove_index (filer->unsaved, i - 1);

  if (filer->journaled == NULL || rs_saver_is_unsaved (filer->saver, filer->journaled))
    return;

  g_clear_object (&filer->journaled);
  if (!rs_session_keeper_is_busy (filer->keeper) && !filer->journal_is_unread)
    remove_journal (filer);
}

/* Looks at what has become of everything, and tells what is new. */
static void
update (RsSessionFiler *filer)
{
  const char *problem;
  gboolean is_new;

  if (filer->n_holds > 0)
    return;

  drop_saved (filer);
  problem = find_problem (filer);
  is_new = problem != NULL && filer->problem == NULL;
  if (!g_set_str (&filer->problem, problem))
    return;

  tend_timer (filer);
  filer->changed (filer->user_data);
  /* The saver tells of workouts itself. */
  if (is_new && rs_session_keeper_get_problem (filer->keeper) != NULL)
    filer->report (rs_session_keeper_get_problem (filer->keeper), filer->user_data);
}

static void
hold (RsSessionFiler *filer)
{
  filer->n_holds++;
}

static void
release (RsSessionFiler *filer)
{
  filer->n_holds--;
  update (filer);
}

static void
on_keeper_changed_cb (gpointer user_data)
{
  update (user_data);
}

/* The journal of an earlier session that is safe nowhere else gets another name. */
static gboolean
on_make_room_cb (gpointer user_data, GError **error)
{
  RsSessionFiler *filer = user_data;
  g_autofree char *name = NULL;
  g_autofree char *message = NULL;

  if (is_journal_precious (filer) && g_file_test (filer->journal_path, G_FILE_TEST_EXISTS))
    {
      name = rs_quarantine_set_aside (filer->journal_path, rs_clock_get_real (filer->clock), error);
      if (name == NULL)
        return FALSE;
    }

  filer->journal_is_unread = FALSE;
  g_clear_object (&filer->journaled);
  if (name == NULL)
    return TRUE;

  message = g_strdup_printf (_ ("The file of an earlier session was kept as “%s”."), name);
  filer->report (message, filer->user_data);
  return TRUE;
}

static const RsSessionKeeperHooks keeper_hooks = { on_make_room_cb, on_keeper_changed_cb };

RsSessionFiler *
rs_session_filer_new (const char *directory,
                      RsClock *clock,
                      RsLog *log,
                      RsSaver *saver,
                      RsProblemFunc report,
                      void (*changed) (gpointer user_data),
                      gpointer user_data)
{
  RsSessionFiler *filer;

  g_return_val_if_fail (directory != NULL && saver != NULL, NULL);
  g_return_val_if_fail (RS_IS_CLOCK (clock) && RS_IS_LOG (log), NULL);
  g_return_val_if_fail (report != NULL && changed != NULL, NULL);

  filer = g_new0 (RsSessionFiler, 1);
  filer->directory = g_strdup (directory);
  filer->journal_path = g_build_filename (directory, JOURNAL, NULL);
  filer->clock = g_object_ref (clock);
  filer->log = g_object_ref (log);
  filer->saver = saver;
  filer->report = report;
  filer->changed = changed;
  filer->user_data = user_data;
  filer->unsaved = g_ptr_array_new_with_free_func (g_object_unref);
  filer->keeper = rs_session_keeper_new (filer->journal_path, &keeper_hooks, filer);
  return filer;
}

void
rs_session_filer_free (RsSessionFiler *filer)
{
  if (filer == NULL)
    return;

  hold (filer);
  g_clear_pointer (&filer->keeper, rs_session_keeper_free);
  g_clear_handle_id (&filer->retry_id, g_source_remove);
  g_clear_pointer (&filer->unsaved, g_ptr_array_unref);
  g_clear_object (&filer->journaled);
  g_clear_object (&filer->log);
  g_clear_object (&filer->clock);
  g_clear_pointer (&filer->problem, g_free);
  g_clear_pointer (&filer->journal_path, g_free);
  g_clear_pointer (&filer->directory, g_free);
  g_free (filer);
}

const char *
rs_session_filer_get_problem (RsSessionFiler *filer)
{
  g_return_val_if_fail (filer != NULL, NULL);

  return filer->problem;
}

void
rs_session_filer_retry (RsSessionFiler *filer)
{
  g_return_if_fail (filer != NULL);

  /* The workout first: the journal may have to wait for its place. */
  hold (filer);
  rs_saver_retry (filer->saver);
  rs_session_keeper_retry (filer->keeper);
  release (filer);
}

static void
note_unsaved (RsSessionFiler *filer, RsWorkout *workout)
{
  if (!g_ptr_array_find (filer->unsaved, workout, NULL))
    g_ptr_array_add (filer->unsaved, g_object_ref (workout));
}

/*
 * The workout is on the disk before the journal goes, so a crash in between leaves both, which
 * the next start finds out by the id. One that cannot be saved keeps its journal.
 */
static RsWorkout *
file_session (RsSessionFiler *filer, RsSession *session)
{
  RsWorkout *filed = rs_log_lookup (filer->log, rs_session_get_id (session));
  g_autoptr (RsWorkout) workout = NULL;
  gboolean saved = TRUE;

  workout = filed != NULL ? g_object_ref (filed) : rs_session_record (session);
  if (workout != NULL && (filed == NULL || rs_saver_is_unsaved (filer->saver, filed)))
    {
      saved = rs_saver_save (filer->saver, workout);
      rs_log_add (filer->log, workout);
    }

  if (!saved)
    note_unsaved (filer, workout);
  if (!is_journal_precious (filer))
    {
      if (saved)
        remove_journal (filer);
      else
        g_set_object (&filer->journaled, workout);
    }

  /* The log keeps it alive. */
  return workout;
}

static gboolean
is_finished (RsSession *session)
{
  return rs_session_state_get_phase (rs_session_get_state (session)) == RS_SESSION_FINISHED;
}

/*
 * A journal that had to make room for the next session before its workout was safe. One whose file
 * is there and could not be read this time is not written over.
 */
static void
file_aside (RsSessionFiler *filer, const char *path)
{
  g_autoptr (RsSession) session = rs_recovery_read_aside (path, filer->clock);
  g_autoptr (RsWorkout) workout = NULL;

  if (session == NULL || !is_finished (session) ||
      rs_log_lookup (filer->log, rs_session_get_id (session)) != NULL)
    return;

  workout = rs_session_record (session);
  if (workout == NULL || rs_user_files_exists (filer->directory, workout))
    return;

  rs_log_add (filer->log, workout);
  if (rs_saver_save (filer->saver, workout))
    rs_file_remove (path, NULL);
  else
    note_unsaved (filer, workout);
}

static void
file_all_aside (RsSessionFiler *filer)
{
  g_autoptr (GPtrArray) paths = rs_quarantine_list (filer->journal_path);

  for (guint i = 0; i < paths->len; i++)
    file_aside (filer, g_ptr_array_index (paths, i));
}

/* What can be gone on with; what is over is filed. */
static RsSession *
recover (RsSessionFiler *filer)
{
  g_autoptr (RsSession) session = NULL;

  session = rs_recovery_read (filer->journal_path, filer->clock, &filer->journal_is_unread,
                              filer->report, filer->user_data);
  if (session == NULL)
    return NULL;

  if (!is_finished (session) && rs_log_lookup (filer->log, rs_session_get_id (session)) == NULL)
    return g_steal_pointer (&session);

  file_session (filer, session);
  return NULL;
}

RsSession *
rs_session_filer_recover (RsSessionFiler *filer)
{
  RsSession *session;

  g_return_val_if_fail (filer != NULL, NULL);

  hold (filer);
  file_all_aside (filer);
  session = recover (filer);
  release (filer);
  return session;
}

void
rs_session_filer_begin (RsSessionFiler *filer, RsSession *session)
{
  g_return_if_fail (filer != NULL);
  g_return_if_fail (RS_IS_SESSION (session));

  hold (filer);
  rs_saver_retry (filer->saver);
  rs_session_keeper_follow (filer->keeper, session);
  release (filer);
}

RsWorkout *
rs_session_filer_finish (RsSessionFiler *filer, RsSession *session)
{
  RsWorkout *workout;

  g_return_val_if_fail (filer != NULL, NULL);
  g_return_val_if_fail (RS_IS_SESSION (session), NULL);

  hold (filer);
  rs_session_keeper_stop (filer->keeper);
  workout = file_session (filer, session);
  release (filer);
  return workout;
}

void
rs_session_filer_discard (RsSessionFiler *filer)
{
  g_return_if_fail (filer != NULL);

  hold (filer);
  rs_session_keeper_stop (filer->keeper);
  if (!is_journal_precious (filer))
    remove_journal (filer);
  release (filer);
}

void
rs_session_filer_change (RsSessionFiler *filer, RsWorkout *changed)
{
  g_autoptr (RsWorkout) old = NULL;

  g_return_if_fail (filer != NULL);
  g_return_if_fail (RS_IS_WORKOUT (changed));

  if (!g_set_object (&old, rs_log_lookup (filer->log, rs_workout_get_id (changed))) ||
      old == changed)
    return;

  hold (filer);
  rs_saver_forget (filer->saver, old);
  rs_log_replace (filer->log, changed);
  if (!rs_saver_save (filer->saver, changed))
    note_unsaved (filer, changed);
  if (filer->journaled == old)
    g_set_object (&filer->journaled, changed);
  release (filer);
}

gboolean
rs_session_filer_is_saved (RsSessionFiler *filer, RsWorkout *workout)
{
  RsWorkout *filed;

  g_return_val_if_fail (filer != NULL, FALSE);
  g_return_val_if_fail (RS_IS_WORKOUT (workout), FALSE);

  /* It may have been changed since. */
  filed = rs_log_lookup (filer->log, rs_workout_get_id (workout));
  return filed != NULL && !rs_saver_is_unsaved (filer->saver, filed);
}
