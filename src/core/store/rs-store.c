/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/store/rs-store.h"

#include "core/base/rs-error.h"
#include "core/store/rs-content.h"
#include "core/store/rs-file.h"
#include "core/store/rs-folder.h"
#include "core/store/rs-journal.h"
#include "core/store/rs-quarantine.h"
#include "core/store/rs-routine-file.h"
#include "core/store/rs-routine-list.h"
#include "core/store/rs-session-keeper.h"
#include "core/store/rs-session-record.h"
#include "core/store/rs-workout-file.h"

#include <glib/gi18n-lib.h>

struct _RsStore
{
  GObject parent_instance;

  char *directory;
  char *routines_directory;
  char *workouts_directory;
  char *journal_path;
  RsClock *clock;

  RsCatalogue *catalogue;
  RsRoutineList *routines;
  RsLog *log;
  RsSessionKeeper *keeper;

  GPtrArray *problems;
  GHashTable *unsaved; /* RsRoutine or RsWorkout -> what was told about it, NULL at first */

  /* The journal holds something that is kept nowhere else and that we cannot go on with. */
  gboolean journal_is_precious;
};

enum
{
  SIGNAL_PROBLEM,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RsStore, rs_store, G_TYPE_OBJECT)

static void
report (const char *message, gpointer user_data)
{
  RsStore *self = RS_STORE (user_data);

  g_ptr_array_add (self->problems, g_strdup (message));
  g_signal_emit (self, signals[SIGNAL_PROBLEM], 0, message);
}

static void
report_all (RsStore *self, GStrvBuilder *builder)
{
  g_auto (GStrv) problems = g_strv_builder_end (builder);

  for (gsize i = 0; problems[i] != NULL; i++)
    report (problems[i], self);
}

/* Saving. */

static gboolean
write_routine (RsStore *self, RsRoutine *routine, GError **error)
{
  const char *id = rs_routine_get_id (routine);
  g_autofree char *path = rs_folder_get_path (self->routines_directory, id);
  g_autofree char *text = rs_routine_file_write (id, rs_routine_get_state (routine), error);

  return text != NULL && rs_file_write (path, text, error);
}

static gboolean
write_workout (RsStore *self, RsWorkout *workout, GError **error)
{
  g_autofree char *path =
      rs_folder_get_path (self->workouts_directory, rs_workout_get_id (workout));
  g_autofree char *text = rs_workout_file_write (workout, error);

  return text != NULL && rs_file_write (path, text, error);
}

static char *
describe_failure (gpointer object, const GError *error)
{
  if (RS_IS_ROUTINE (object))
    /* Translators: a routine, and the reason */
    return g_strdup_printf (_("The routine “%s” could not be saved. %s"),
                            rs_routine_get_name (object),
                            error->message);

  /* Translators: the name of a routine, and the reason */
  return g_strdup_printf (_("The workout “%s” could not be saved. %s"),
                          rs_workout_get_routine_name (object),
                          error->message);
}

static void
save_one (RsStore *self, gpointer object)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *message = NULL;
  gboolean saved = RS_IS_ROUTINE (object) ? write_routine (self, object, &error)
                                          : write_workout (self, object, &error);

  if (saved)
    {
      if (RS_IS_WORKOUT (object))
        self->journal_is_precious = FALSE;
      g_hash_table_remove (self->unsaved, object);
      return;
    }

  message = describe_failure (object, error);
  if (g_strcmp0 (g_hash_table_lookup (self->unsaved, object), message) == 0)
    return;

  g_hash_table_insert (self->unsaved, g_object_ref (object), g_strdup (message));
  report (message, self);
}

/* Each change tries everything again that could not be saved before. */
static void
save_unsaved (RsStore *self)
{
  g_autoptr (GPtrArray) objects = g_hash_table_get_keys_as_ptr_array (self->unsaved);

  g_ptr_array_foreach (objects, (GFunc) (void (*) (void)) g_object_ref, NULL);
  g_ptr_array_set_free_func (objects, g_object_unref);
  for (guint i = 0; i < objects->len; i++)
    save_one (self, g_ptr_array_index (objects, i));
}

/* TRUE when it is on the disk. */
static gboolean
save (RsStore *self, gpointer object)
{
  if (!g_hash_table_contains (self->unsaved, object))
    g_hash_table_insert (self->unsaved, g_object_ref (object), NULL);

  save_unsaved (self);
  return !g_hash_table_contains (self->unsaved, object);
}

static void
on_routine_changed_cb (RsRoutine *routine, RsStore *self)
{
  rs_routine_list_update (self->routines, routine);
  save (self, routine);
}

static void
follow_routine (RsStore *self, RsRoutine *routine)
{
  g_signal_connect_object (routine,
                           "changed",
                           G_CALLBACK (on_routine_changed_cb),
                           self,
                           G_CONNECT_DEFAULT);
}

/* The object. */

static void
rs_store_dispose (GObject *object)
{
  RsStore *self = RS_STORE (object);

  save_unsaved (self);
  g_clear_pointer (&self->keeper, rs_session_keeper_free);

  G_OBJECT_CLASS (rs_store_parent_class)->dispose (object);
}

static void
rs_store_finalize (GObject *object)
{
  RsStore *self = RS_STORE (object);

  g_clear_pointer (&self->unsaved, g_hash_table_unref);
  g_clear_pointer (&self->problems, g_ptr_array_unref);
  g_clear_object (&self->log);
  g_clear_object (&self->routines);
  g_clear_object (&self->catalogue);
  g_clear_object (&self->clock);
  g_clear_pointer (&self->journal_path, g_free);
  g_clear_pointer (&self->workouts_directory, g_free);
  g_clear_pointer (&self->routines_directory, g_free);
  g_clear_pointer (&self->directory, g_free);

  G_OBJECT_CLASS (rs_store_parent_class)->finalize (object);
}

static void
rs_store_class_init (RsStoreClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = rs_store_dispose;
  object_class->finalize = rs_store_finalize;

  /**
   * RsStore::problem:
   * @message: a sentence for the user, translated
   *
   * Something could not be read or saved.
   */
  signals[SIGNAL_PROBLEM] = g_signal_new ("problem",
                                          G_TYPE_FROM_CLASS (klass),
                                          G_SIGNAL_RUN_LAST,
                                          0,
                                          NULL,
                                          NULL,
                                          NULL,
                                          G_TYPE_NONE,
                                          1,
                                          G_TYPE_STRING);
}

static void
rs_store_init (RsStore *self)
{
  self->catalogue = rs_catalogue_new ();
  self->routines = rs_routine_list_new ();
  self->log = rs_log_new ();
  self->problems = g_ptr_array_new_null_terminated (1, g_free, TRUE);
  self->unsaved = g_hash_table_new_full (NULL, NULL, g_object_unref, g_free);
}

RsStore *
rs_store_new (const char *directory, RsClock *clock)
{
  RsStore *self;

  g_return_val_if_fail (directory != NULL, NULL);
  g_return_val_if_fail (RS_IS_CLOCK (clock), NULL);

  self = g_object_new (RS_TYPE_STORE, NULL);
  self->directory = g_strdup (directory);
  self->routines_directory = g_build_filename (directory, "routines", NULL);
  self->workouts_directory = g_build_filename (directory, "workouts", NULL);
  self->journal_path = g_build_filename (directory, "session.journal", NULL);
  self->clock = g_object_ref (clock);
  self->keeper = rs_session_keeper_new (self->journal_path, report, self);
  return self;
}

/* Loading. */

static gboolean
check_id (const char *id, const char *expected, const char *name, GError **error)
{
  if (g_str_equal (id, expected))
    return TRUE;

  g_set_error (error,
               RS_ERROR,
               RS_ERROR_RANGE,
               /* Translators: a file, and what it says to be called */
               _("%s: id: “%s” is not what the file is called"),
               name,
               id);
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

static void
load_routines (RsStore *self, GStrvBuilder *problems)
{
  g_autoptr (GPtrArray) ready_made = rs_content_load_routines (problems);
  g_autoptr (GPtrArray) own = g_ptr_array_new_with_free_func (g_object_unref);

  rs_folder_load (self->routines_directory,
                  RS_FILE_ROUTINE,
                  rs_clock_get_real (self->clock),
                  read_routine,
                  own,
                  problems);
  for (guint i = 0; i < own->len; i++)
    follow_routine (self, g_ptr_array_index (own, i));

  g_ptr_array_extend_and_steal (ready_made, g_steal_pointer (&own));
  rs_routine_list_add_all (self->routines, ready_made);
}

static void
load_workouts (RsStore *self, GStrvBuilder *problems)
{
  g_autoptr (GPtrArray) workouts = g_ptr_array_new_with_free_func (g_object_unref);

  rs_folder_load (self->workouts_directory,
                  RS_FILE_WORKOUT,
                  rs_clock_get_real (self->clock),
                  read_workout,
                  workouts,
                  problems);
  rs_log_add_all (self->log, workouts);
}

void
rs_store_load (RsStore *self)
{
  g_autoptr (GStrvBuilder) problems = NULL;
  g_autoptr (GPtrArray) exercises = NULL;

  g_return_if_fail (RS_IS_STORE (self));

  problems = g_strv_builder_new ();
  rs_file_clean_up (self->directory);
  rs_file_clean_up (self->routines_directory);
  rs_file_clean_up (self->workouts_directory);

  exercises = rs_content_load_exercises (problems);
  rs_catalogue_add (self->catalogue, exercises);
  load_routines (self, problems);
  load_workouts (self, problems);
  report_all (self, problems);
}

GStrv
rs_store_dup_problems (RsStore *self)
{
  g_return_val_if_fail (RS_IS_STORE (self), NULL);

  return g_strdupv ((char **) self->problems->pdata);
}

RsCatalogue *
rs_store_get_catalogue (RsStore *self)
{
  g_return_val_if_fail (RS_IS_STORE (self), NULL);

  return self->catalogue;
}

GListModel *
rs_store_get_routines (RsStore *self)
{
  g_return_val_if_fail (RS_IS_STORE (self), NULL);

  return G_LIST_MODEL (self->routines);
}

RsLog *
rs_store_get_log (RsStore *self)
{
  g_return_val_if_fail (RS_IS_STORE (self), NULL);

  return self->log;
}

/* Routines. */

RsRoutine *
rs_store_lookup_routine (RsStore *self, const char *id)
{
  g_return_val_if_fail (RS_IS_STORE (self), NULL);

  return rs_routine_list_lookup (self->routines, id);
}

RsRoutine *
rs_store_add_routine (RsStore *self, RsRoutineState *state)
{
  g_autoptr (RsRoutine) routine = NULL;

  g_return_val_if_fail (RS_IS_STORE (self), NULL);
  g_return_val_if_fail (state != NULL, NULL);

  routine = rs_routine_new (NULL, state, FALSE);
  rs_store_restore_routine (self, routine);
  return routine;
}

void
rs_store_remove_routine (RsStore *self, RsRoutine *routine)
{
  g_autoptr (RsRoutine) own = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *path = NULL;

  g_return_if_fail (RS_IS_STORE (self));
  g_return_if_fail (RS_IS_ROUTINE (routine) && !rs_routine_get_ready_made (routine));

  own = g_object_ref (routine);
  if (!rs_routine_list_remove (self->routines, own))
    return;

  g_signal_handlers_disconnect_by_func (own, on_routine_changed_cb, self);
  g_hash_table_remove (self->unsaved, own);
  path = rs_folder_get_path (self->routines_directory, rs_routine_get_id (own));
  if (!rs_file_remove (path, &error))
    {
      g_autofree char *message =
          /* Translators: a routine, and the reason */
          g_strdup_printf (_("The routine “%s” could not be removed. %s"),
                           rs_routine_get_name (own),
                           error->message);

      report (message, self);
    }
}

void
rs_store_restore_routine (RsStore *self, RsRoutine *routine)
{
  g_return_if_fail (RS_IS_STORE (self));
  g_return_if_fail (RS_IS_ROUTINE (routine) && !rs_routine_get_ready_made (routine));

  if (!rs_routine_list_add (self->routines, routine))
    return;

  follow_routine (self, routine);
  save (self, routine);
}

/* Sessions. */

static void
remove_journal (RsStore *self)
{
  /* What is left is a journal whose workout is in the log: the next start removes it. */
  rs_file_remove (self->journal_path, NULL);
}

static RsWorkout *
file_session (RsStore *self, RsSession *session)
{
  RsWorkout *filed = rs_log_lookup (self->log, rs_session_get_id (session));
  g_autoptr (RsWorkout) workout = NULL;
  gboolean saved;

  if (filed == NULL)
    workout = rs_session_record (session);
  if (workout == NULL)
    {
      remove_journal (self);
      return filed;
    }

  saved = save (self, workout);
  rs_log_add (self->log, workout);
  self->journal_is_precious = !saved;
  if (saved)
    remove_journal (self);
  return rs_log_lookup (self->log, rs_session_get_id (session));
}

/* Something is wrong from the middle on: what stands there is kept for whoever can read it. */
static void
report_damage (RsStore *self, const GError *damage)
{
  g_autofree char *name = NULL;
  g_autofree char *message = NULL;

  name = rs_file_keep_copy (self->journal_path, rs_clock_get_real (self->clock), NULL);
  message = g_strdup_printf (
      /* Translators: what is wrong with the file of a session, and the name of a copy of it */
      _("%s. The session goes on from what stands before; the file was kept as “%s”."),
      damage->message,
      name != NULL ? name : "session.journal");
  report (message, self);
}

static RsSession *
read_journal (RsStore *self, GError **error)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) damage = NULL;
  g_autoptr (RsSession) session = NULL;
  g_autofree char *name = g_path_get_basename (self->journal_path);

  bytes =
      rs_file_read (self->journal_path, rs_file_kind_get_max_bytes (RS_FILE_JOURNAL), error);
  if (bytes == NULL)
    return NULL;

  session = rs_journal_read (name,
                             g_bytes_get_data (bytes, NULL),
                             g_bytes_get_size (bytes),
                             self->clock,
                             &damage,
                             error);
  if (damage != NULL)
    report_damage (self, damage);
  return g_steal_pointer (&session);
}

RsSession *
rs_store_recover_session (RsStore *self)
{
  g_autoptr (RsSession) session = NULL;
  g_autoptr (GError) error = NULL;
  gboolean finished;

  g_return_val_if_fail (RS_IS_STORE (self), NULL);

  if (!g_file_test (self->journal_path, G_FILE_TEST_EXISTS | G_FILE_TEST_IS_SYMLINK))
    return NULL;

  session = read_journal (self, &error);
  if (session == NULL)
    {
      gint64 now = rs_clock_get_real (self->clock);
      gboolean set_aside;
      g_autofree char *message = rs_quarantine (self->journal_path, error, now, &set_aside);

      self->journal_is_precious = !set_aside;
      report (message, self);
      return NULL;
    }

  finished =
      rs_session_state_get_phase (rs_session_get_state (session)) == RS_SESSION_FINISHED;
  if (finished || rs_log_lookup (self->log, rs_session_get_id (session)) != NULL)
    {
      file_session (self, session);
      return NULL;
    }

  return g_steal_pointer (&session);
}

static void
set_precious_journal_aside (RsStore *self)
{
  gint64 now = rs_clock_get_real (self->clock);
  g_autofree char *name = rs_file_set_aside (self->journal_path, now, NULL);
  g_autofree char *message = NULL;

  self->journal_is_precious = FALSE;
  if (name == NULL)
    return;

  message = g_strdup_printf (_("The file of an earlier session was kept as “%s”."), name);
  report (message, self);
}

void
rs_store_begin_session (RsStore *self, RsSession *session)
{
  g_return_if_fail (RS_IS_STORE (self));
  g_return_if_fail (RS_IS_SESSION (session));

  save_unsaved (self);
  if (self->journal_is_precious)
    set_precious_journal_aside (self);
  rs_session_keeper_follow (self->keeper, session);
}

RsWorkout *
rs_store_finish_session (RsStore *self, RsSession *session)
{
  g_return_val_if_fail (RS_IS_STORE (self), NULL);
  g_return_val_if_fail (RS_IS_SESSION (session), NULL);

  rs_session_keeper_follow (self->keeper, NULL);
  return file_session (self, session);
}

void
rs_store_discard_session (RsStore *self)
{
  g_return_if_fail (RS_IS_STORE (self));

  rs_session_keeper_follow (self->keeper, NULL);
  remove_journal (self);
}
