/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/store/rs-store-private.h"

#include "core/guide/rs-guide.h"
#include "core/store/rs-content.h"
#include "core/store/rs-routine-list.h"
#include "core/store/rs-saver.h"
#include "core/store/rs-session-filer.h"
#include "core/store/rs-user-files.h"
#include "core/store/rs-workout-file.h"

#include <glib/gi18n-lib.h>
#include <string.h>

struct _RsStore
{
  GObject parent_instance;

  char *directory;
  RsClock *clock;

  RsCatalogue *catalogue;
  RsRoutineList *routines;
  RsLog *log;
  GListStore *guides; /* NULL until somebody asks */
  RsSaver *saver;
  RsOwnExercises *own;
  RsSessionFiler *filer;
  GPtrArray *problems; /* of char *, with a NULL at the end */
};

enum
{
  PROP_0,
  PROP_LOADING,
  PROP_SESSION_PROBLEM,
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
on_session_problem_changed_cb (gpointer user_data)
{
  g_object_notify_by_pspec (G_OBJECT (user_data), properties[PROP_SESSION_PROBLEM]);
}

static void
rs_store_dispose (GObject *object)
{
  RsStore *self = RS_STORE (object);

  if (self->own != NULL)
    rs_own_exercises_stop (self->own);
  g_clear_object (&self->own);
  g_clear_pointer (&self->filer, rs_session_filer_free);
  g_clear_pointer (&self->saver, rs_saver_free);

  G_OBJECT_CLASS (rs_store_parent_class)->dispose (object);
}

static void
rs_store_finalize (GObject *object)
{
  RsStore *self = RS_STORE (object);

  g_clear_pointer (&self->problems, g_ptr_array_unref);
  g_clear_object (&self->guides);
  g_clear_object (&self->log);
  g_clear_object (&self->routines);
  g_clear_object (&self->catalogue);
  g_clear_object (&self->clock);
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

    case PROP_SESSION_PROBLEM:
      g_value_set_string (value, rs_store_get_session_problem (RS_STORE (object)));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rs_store_class_init (RsStoreClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = rs_store_dispose;
  object_class->finalize = rs_store_finalize;
  object_class->get_property = rs_store_get_property;

  properties[PROP_LOADING] = g_param_spec_boolean ("loading", NULL, NULL, FALSE, flags);
  properties[PROP_SESSION_PROBLEM] =
      g_param_spec_string ("session-problem", NULL, NULL, NULL, flags);

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
  self->clock = g_object_ref (clock);
  self->saver = rs_saver_new (directory, report, self);
  self->filer = rs_session_filer_new (directory, clock, self->log, self->saver, report,
                                      on_session_problem_changed_cb, self);
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

const char *
rs_store_get_session_problem (RsStore *self)
{
  g_return_val_if_fail (RS_IS_STORE (self), NULL);

  return self->filer != NULL ? rs_session_filer_get_problem (self->filer) : NULL;
}

void
rs_store_retry (RsStore *self)
{
  g_return_if_fail (RS_IS_STORE (self));

  rs_session_filer_retry (self->filer);
}

RsSession *
rs_store_recover_session (RsStore *self)
{
  g_return_val_if_fail (RS_IS_STORE (self), NULL);

  return rs_session_filer_recover (self->filer);
}

void
rs_store_begin_session (RsStore *self, RsSession *session)
{
  g_return_if_fail (RS_IS_STORE (self));
  g_return_if_fail (RS_IS_SESSION (session));

  rs_session_filer_begin (self->filer, session);
}

RsWorkout *
rs_store_finish_session (RsStore *self, RsSession *session)
{
  g_return_val_if_fail (RS_IS_STORE (self), NULL);
  g_return_val_if_fail (RS_IS_SESSION (session), NULL);

  return rs_session_filer_finish (self->filer, session);
}

void
rs_store_discard_session (RsStore *self)
{
  g_return_if_fail (RS_IS_STORE (self));

  rs_session_filer_discard (self->filer);
}

void
rs_store_change_workout (RsStore *self, RsWorkout *changed)
{
  g_return_if_fail (RS_IS_STORE (self));
  g_return_if_fail (RS_IS_WORKOUT (changed));

  rs_session_filer_change (self->filer, changed);
}

gboolean
rs_store_is_workout_saved (RsStore *self, RsWorkout *workout)
{
  g_return_val_if_fail (RS_IS_STORE (self), FALSE);
  g_return_val_if_fail (RS_IS_WORKOUT (workout), FALSE);

  return rs_session_filer_is_saved (self->filer, workout);
}

GBytes *
rs_store_export_workout (RsStore *self, RsWorkout *workout, GError **error)
{
  char *text;

  g_return_val_if_fail (RS_IS_STORE (self), NULL);
  g_return_val_if_fail (RS_IS_WORKOUT (workout), NULL);

  text = rs_workout_file_write (workout, error);
  return text != NULL ? g_bytes_new_take (text, strlen (text)) : NULL;
}
