/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/store/rs-store-private.h"

#include "core/guide/rs-guide.h"
#include "core/store/rs-content.h"
#include "core/store/rs-file.h"
#include "core/store/rs-quarantine.h"
#include "core/store/rs-recovery.h"
#include "core/store/rs-routine-list.h"
#include "core/store/rs-saver.h"
#include "core/store/rs-session-keeper.h"
#include "core/store/rs-session-record.h"
#include "core/store/rs-user-files.h"

#include <glib/gi18n-lib.h>

struct _RsStore
{
  GObject parent_instance;

  char *directory;
  char *journal_path;
  RsClock *clock;

  RsCatalogue *catalogue;
  RsRoutineList *routines;
  RsLog *log;
  GListStore *guides; /* NULL until somebody asks */
  RsSaver *saver;
  RsOwnExercises *own;
  RsSessionKeeper *keeper;
  GPtrArray *problems; /* of char *, with a NULL at the end */

  /* Why the journal is not to be overwritten: we could not read it, or it holds this workout. */
  gboolean journal_is_unread;
  RsWorkout *journaled_workout;
};

enum
{
  PROP_0,
  PROP_LOADING,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

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
on_routine_changed_cb (RsRoutine *routine, RsStore *self)
{
  rs_routine_set_changed_at (routine, rs_clock_get_real (self->clock));
  rs_routine_list_update (self->routines, routine);
  rs_saver_save_later (self->saver, routine);
}

static void
follow_routine (RsStore *self, RsRoutine *routine)
{
  g_signal_connect_object (routine, "changed", G_CALLBACK (on_routine_changed_cb), self,
                           G_CONNECT_DEFAULT);
}

static void
on_loading_changed_cb (RsStore *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LOADING]);
}

static void
rs_store_dispose (GObject *object)
{
  RsStore *self = RS_STORE (object);

  if (self->own != NULL)
    rs_own_exercises_stop (self->own);
  g_clear_object (&self->own);
  g_clear_pointer (&self->keeper, rs_session_keeper_free);
  g_clear_pointer (&self->saver, rs_saver_free);

  G_OBJECT_CLASS (rs_store_parent_class)->dispose (object);
}

static void
rs_store_finalize (GObject *object)
{
  RsStore *self = RS_STORE (object);

  g_clear_pointer (&self->problems, g_ptr_array_unref);
  g_clear_object (&self->journaled_workout);
  g_clear_object (&self->guides);
  g_clear_object (&self->log);
  g_clear_object (&self->routines);
  g_clear_object (&self->catalogue);
  g_clear_object (&self->clock);
  g_clear_pointer (&self->journal_path, g_free);
  g_clear_pointer (&self->directory, g_free);

  G_OBJECT_CLASS (rs_store_parent_class)->finalize (object);
}

static void
rs_store_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_LOADING:
      g_value_set_boolean (value, rs_store_get_loading (RS_STORE (object)));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rs_store_class_init (RsStoreClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = rs_store_dispose;
  object_class->finalize = rs_store_finalize;
  object_class->get_property = rs_store_get_property;

  properties[PROP_LOADING] =
      g_param_spec_boolean ("loading", NULL, NULL, FALSE,
                            G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * RsStore::problem:
   * @message: a sentence for the user, translated
   *
   * Something could not be read or saved.
   */
  signals[SIGNAL_PROBLEM] = g_signal_new ("problem", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
rs_store_init (RsStore *self)
{
  self->catalogue = rs_catalogue_new ();
  self->routines = rs_routine_list_new ();
  self->log = rs_log_new ();
  self->problems = g_ptr_array_new_null_terminated (1, g_free, TRUE);
}

RsStore *
rs_store_new (const char *directory, RsClock *clock)
{
  RsStore *self;

  g_return_val_if_fail (directory != NULL, NULL);
  g_return_val_if_fail (RS_IS_CLOCK (clock), NULL);

  self = g_object_new (RS_TYPE_STORE, NULL);
  self->directory = g_strdup (directory);
  self->journal_path = g_build_filename (directory, "session.journal", NULL);
  self->clock = g_object_ref (clock);
  self->saver = rs_saver_new (directory, report, self);
  self->keeper = rs_session_keeper_new (self->journal_path, report, self);
  self->own = rs_own_exercises_new (directory, self->catalogue, self->saver, report, self);
  g_signal_connect_object (self->own, "notify::loading", G_CALLBACK (on_loading_changed_cb), self,
                           G_CONNECT_SWAPPED);
  return self;
}

static void
load_routines (RsStore *self, GStrvBuilder *problems)
{
  g_autoptr (GPtrArray) routines = rs_content_load_routines (problems);
  gint64 now = rs_clock_get_real (self->clock);
  g_autoptr (GPtrArray) own = rs_user_files_load_routines (self->directory, now, problems);

  for (guint i = 0; i < own->len; i++)
    follow_routine (self, g_ptr_array_index (own, i));

  g_ptr_array_extend_and_steal (routines, g_steal_pointer (&own));
  rs_routine_list_add_all (self->routines, routines);
}

static void
load_workouts (RsStore *self, GStrvBuilder *problems)
{
  gint64 now = rs_clock_get_real (self->clock);
  g_autoptr (GPtrArray) workouts = rs_user_files_load_workouts (self->directory, now, problems);

  rs_log_add_all (self->log, workouts);
}

void
rs_store_load (RsStore *self)
{
  g_autoptr (GStrvBuilder) builder = NULL;
  g_autoptr (GPtrArray) exercises = NULL;
  g_auto (GStrv) problems = NULL;

  g_return_if_fail (RS_IS_STORE (self));

  builder = g_strv_builder_new ();
  rs_user_files_clean_up (self->directory);
  exercises = rs_content_load_exercises (builder);
  rs_catalogue_add (self->catalogue, exercises);
  rs_own_exercises_load (self->own, rs_clock_get_real (self->clock));
  load_routines (self, builder);
  load_workouts (self, builder);

  problems = g_strv_builder_end (builder);
  for (gsize i = 0; problems[i] != NULL; i++)
    report (problems[i], self);
}

gboolean
rs_store_get_loading (RsStore *self)
{
  g_return_val_if_fail (RS_IS_STORE (self), FALSE);

  return self->own != NULL && rs_own_exercises_get_loading (self->own);
}

GStrv
rs_store_dup_problems (RsStore *self)
{
  g_return_val_if_fail (RS_IS_STORE (self), NULL);

  return g_strdupv ((char **) self->problems->pdata);
}

const char *
rs_store_get_directory (RsStore *self)
{
  return self->directory;
}

RsClock *
rs_store_get_clock (RsStore *self)
{
  return self->clock;
}

RsOwnExercises *
rs_store_get_own_exercises (RsStore *self)
{
  return self->own;
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

static int
compare_guides (gconstpointer a, gconstpointer b, gpointer user_data)
{
  return (int) rs_guide_get_order ((RsGuide *) a) - (int) rs_guide_get_order ((RsGuide *) b);
}

static void
load_guides (RsStore *self)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autoptr (GPtrArray) guides = rs_content_load_guides (builder);
  g_auto (GStrv) problems = g_strv_builder_end (builder);

  for (guint i = 0; i < guides->len; i++)
    g_list_store_insert_sorted (self->guides, g_ptr_array_index (guides, i), compare_guides, NULL);
  for (gsize i = 0; problems[i] != NULL; i++)
    report (problems[i], self);
}

GListModel *
rs_store_get_guides (RsStore *self)
{
  g_return_val_if_fail (RS_IS_STORE (self), NULL);

  if (self->guides == NULL)
    {
      self->guides = g_list_store_new (RS_TYPE_GUIDE);
      load_guides (self);
    }

  return G_LIST_MODEL (self->guides);
}

/* Routines. */

void
rs_store_flush (RsStore *self)
{
  g_return_if_fail (RS_IS_STORE (self));

  rs_saver_retry (self->saver);
}

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
  rs_routine_set_changed_at (routine, rs_clock_get_real (self->clock));
  rs_store_restore_routine (self, routine);
  return routine;
}

void
rs_store_remove_routine (RsStore *self, RsRoutine *routine)
{
  g_autoptr (RsRoutine) own = NULL;
  g_autoptr (GError) error = NULL;

  g_return_if_fail (RS_IS_STORE (self));
  g_return_if_fail (RS_IS_ROUTINE (routine) && !rs_routine_get_ready_made (routine));

  own = g_object_ref (routine);
  if (!rs_routine_list_remove (self->routines, own))
    return;

  g_signal_handlers_disconnect_by_func (own, on_routine_changed_cb, self);
  rs_saver_forget (self->saver, own);
  if (!rs_user_files_remove (self->directory, own, &error))
    {
      g_autofree char *message =
          /* Translators: a routine, and the reason */
          g_strdup_printf (_ ("The routine “%s” could not be removed. %s"),
                           rs_routine_get_name (own), error->message);

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
  rs_saver_save (self->saver, routine);
}

void
rs_store_restore_routines (RsStore *self, GPtrArray *routines)
{
  g_autoptr (GPtrArray) fresh = g_ptr_array_new ();

  g_return_if_fail (RS_IS_STORE (self));
  g_return_if_fail (routines != NULL);

  for (guint i = 0; i < routines->len; i++)
    if (rs_routine_list_lookup (self->routines, rs_routine_get_id (routines->pdata[i])) == NULL)
      g_ptr_array_add (fresh, routines->pdata[i]);

  rs_routine_list_add_all (self->routines, fresh);
  for (guint i = 0; i < fresh->len; i++)
    {
      if (rs_routine_get_changed_at (fresh->pdata[i]) == 0)
        rs_routine_set_changed_at (fresh->pdata[i], rs_clock_get_real (self->clock));
      follow_routine (self, fresh->pdata[i]);
      rs_saver_save (self->saver, fresh->pdata[i]);
    }
}

/* Sessions. */

static void
remove_journal (RsStore *self)
{
  /* What is left is a journal whose workout is in the log: the next start removes it. */
  rs_file_remove (self->journal_path, NULL);
}

/*
 * The workout is on the disk before the journal goes, so a crash in between leaves both, which
 * the next start finds out by the id. One that cannot be saved keeps its journal.
 */
static RsWorkout *
file_session (RsStore *self, RsSession *session)
{
  RsWorkout *filed = rs_log_lookup (self->log, rs_session_get_id (session));
  g_autoptr (RsWorkout) workout = NULL;
  gboolean saved = TRUE;

  workout = filed != NULL ? g_object_ref (filed) : rs_session_record (session);
  if (workout != NULL && (filed == NULL || rs_saver_is_unsaved (self->saver, filed)))
    {
      saved = rs_saver_save (self->saver, workout);
      rs_log_add (self->log, workout);
    }

  if (saved)
    remove_journal (self);
  else
    g_set_object (&self->journaled_workout, workout);

  /* The log keeps it alive. */
  return workout;
}

RsSession *
rs_store_recover_session (RsStore *self)
{
  g_autoptr (RsSession) session = NULL;
  gboolean finished;

  g_return_val_if_fail (RS_IS_STORE (self), NULL);

  session =
      rs_recovery_read (self->journal_path, self->clock, &self->journal_is_unread, report, self);
  if (session == NULL)
    return NULL;

  finished = rs_session_state_get_phase (rs_session_get_state (session)) == RS_SESSION_FINISHED;
  if (finished || rs_log_lookup (self->log, rs_session_get_id (session)) != NULL)
    {
      file_session (self, session);
      return NULL;
    }

  return g_steal_pointer (&session);
}

/* Whether the journal holds something that is kept nowhere else and is not to be gone on with. */
static gboolean
is_journal_precious (RsStore *self)
{
  return self->journal_is_unread || (self->journaled_workout != NULL &&
                                     rs_saver_is_unsaved (self->saver, self->journaled_workout));
}

static void
make_room_for_journal (RsStore *self)
{
  gint64 now = rs_clock_get_real (self->clock);
  g_autofree char *name = NULL;
  g_autofree char *message = NULL;

  if (is_journal_precious (self))
    name = rs_quarantine_set_aside (self->journal_path, now, NULL);
  self->journal_is_unread = FALSE;
  g_clear_object (&self->journaled_workout);
  if (name == NULL)
    return;

  message = g_strdup_printf (_ ("The file of an earlier session was kept as “%s”."), name);
  report (message, self);
}

void
rs_store_begin_session (RsStore *self, RsSession *session)
{
  g_return_if_fail (RS_IS_STORE (self));
  g_return_if_fail (RS_IS_SESSION (session));

  rs_saver_retry (self->saver);
  make_room_for_journal (self);
  rs_session_keeper_follow (self->keeper, session);
}

RsWorkout *
rs_store_finish_session (RsStore *self, RsSession *session)
{
  g_return_val_if_fail (RS_IS_STORE (self), NULL);
  g_return_val_if_fail (RS_IS_SESSION (session), NULL);

  rs_session_keeper_stop (self->keeper);
  return file_session (self, session);
}

void
rs_store_discard_session (RsStore *self)
{
  g_return_if_fail (RS_IS_STORE (self));

  rs_session_keeper_stop (self->keeper);
  if (!is_journal_precious (self))
    remove_journal (self);
}
