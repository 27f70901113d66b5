/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/app/rs-window-private.h"

#include "core/log/rs-log-query.h"
#include "core/session/rs-prepare.h"
#include "ui/player/rs-session-page.h"
#include "ui/widgets/rs-toast.h"

#include <glib/gi18n.h>

/*
 * The life of the session in the window. The store keeps its journal from the moment it runs,
 * files it as a workout when it is finished, and hands it back after a crash.
 */

static RsSessionPhase
get_phase (RsWindow *self)
{
  return rs_session_state_get_phase (rs_session_get_state (self->session));
}

gboolean
rs_window_is_session_under_way (RsWindow *self)
{
  return self->session != NULL &&
         (get_phase (self) == RS_SESSION_RUNNING || get_phase (self) == RS_SESSION_PAUSED);
}

static void
forget_session (RsWindow *self)
{
  if (self->session != NULL)
    g_signal_handlers_disconnect_by_data (self->session, self);
  rs_session_desk_watch (self->desk, NULL, NULL, NULL);
  rs_speaker_release (rs_services_get_speaker (self->services));
  g_clear_weak_pointer (&self->session_page);
  g_clear_object (&self->session);
  g_clear_object (&self->swapped_copy);
  self->session_begun = FALSE;
}

/* --- What became of it --- */

static void
update_unsaved (RsWindow *self, RsSessionOutcome *outcome, RsWorkout *workout)
{
  RsStore *store = rs_window_get_store (self);
  gboolean saved = workout == NULL || rs_store_is_workout_saved (store, workout);

  g_object_set (outcome, "unsaved-reason", saved ? NULL : rs_store_get_session_problem (store),
                NULL);
}

static void
show_workout (RsWindow *self, RsWorkout *workout)
{
  RsSessionOutcome *outcome;

  if (self->session_page == NULL)
    return;

  outcome = rs_session_page_get_outcome (self->session_page);
  g_object_set (outcome, "workout", workout, NULL);
  update_unsaved (self, outcome, workout);
}

/* How it felt, said after the end: the workout is on the disk already. */
static void
on_feeling_cb (RsWindow *self, double rpe, const char *note, RsSessionOutcome *outcome)
{
  RsStore *store = rs_window_get_store (self);
  g_autoptr (RsWorkout) workout = NULL;

  g_object_get (outcome, "workout", &workout, NULL);
  if (workout == NULL)
    return;

  rs_store_change_workout (store, workout);
  update_unsaved (self, outcome, workout);
}

static void
on_export_cb (RsWindow *self, RsSessionOutcome *outcome)
{
  g_autoptr (RsWorkout) workout = NULL;

  g_object_get (outcome, "workout", &workout, NULL);
  if (workout != NULL)
    rs_window_export_workout (self, workout);
}

/* --- While it runs --- */

static void
on_problem_cb (RsWindow *self)
{
  const char *problem = rs_store_get_session_problem (rs_window_get_store (self));
  g_autoptr (RsWorkout) workout = NULL;
  RsSessionOutcome *outcome;

  if (self->session_page == NULL)
    return;

  rs_session_page_set_problem (self->session_page,
                               rs_window_is_session_under_way (self) ? problem : NULL);
  outcome = rs_session_page_get_outcome (self->session_page);
  g_object_get (outcome, "workout", &workout, NULL);
  if (workout != NULL)
    update_unsaved (self, outcome, workout);
}

static void
on_cue_cb (RsWindow *self, RsCueKind kind, gint64 at)
{
  rs_speaker_play (rs_services_get_speaker (self->services), kind);
}

static void
on_silent_cb (RsWindow *self, const char *message)
{
  rs_toast_show_text (GTK_WIDGET (self->navigation), message);
}

static void
on_state_cb (RsWindow *self)
{
  RsStore *store = rs_window_get_store (self);
  RsWorkout *workout;

  if (!self->session_begun && get_phase (self) == RS_SESSION_RUNNING)
    {
      self->session_begun = TRUE;
      rs_store_begin_session (store, self->session);
      on_problem_cb (self);
    }
  else if (self->session_begun && get_phase (self) == RS_SESSION_FINISHED)
    {
      self->session_begun = FALSE;
      workout = rs_store_finish_session (store, self->session);
      if (workout == NULL)
        rs_toast_show_text (GTK_WIDGET (self->navigation), _ ("No set was done, nothing is saved"));
      on_problem_cb (self);
      show_workout (self, workout);
    }
}

static void
on_discarded_cb (RsWindow *self)
{
  rs_store_discard_session (rs_window_get_store (self));
  rs_window_close_session (self);
}

/* Leaving the page before the start is not worth a question: nothing was done yet. */
static void
on_page_hidden_cb (RsWindow *self, RsSessionPage *page)
{
  if (self->session != rs_session_page_get_session (page) || rs_window_is_session_under_way (self))
    return;

  forget_session (self);
  rs_window_start_next (self);
}

static void
connect_page (RsWindow *self, RsSessionPage *page)
{
  RsSessionOutcome *outcome = rs_session_page_get_outcome (page);

  g_signal_connect_object (page, "discarded", G_CALLBACK (on_discarded_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (page, "hidden", G_CALLBACK (on_page_hidden_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (page, "swapped", G_CALLBACK (rs_window_swap_for_good), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (rs_session_page_get_driver (page), "cue", G_CALLBACK (on_cue_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (outcome, "feeling", G_CALLBACK (on_feeling_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (outcome, "export", G_CALLBACK (on_export_cb), self, G_CONNECT_SWAPPED);
}

static void
show_session (RsWindow *self, RsSession *session)
{
  RsStore *store = rs_window_get_store (self);
  RsCatalogue *catalogue = rs_store_get_catalogue (store);
  AdwNavigationPage *page;

  g_set_object (&self->session, session);
  g_signal_connect_object (session, "notify::state", G_CALLBACK (on_state_cb), self,
                           G_CONNECT_SWAPPED);
  rs_session_desk_watch (self->desk, GTK_WINDOW (self), session, catalogue);
  rs_speaker_prepare (rs_services_get_speaker (self->services));

  page = g_object_new (
      RS_TYPE_SESSION_PAGE, "session", session, "catalogue", catalogue, "movements",
      rs_services_get_movements (self->services), "log", rs_store_get_log (store), "settings",
      rs_services_get_settings (self->services), "in-routine",
      rs_store_lookup_routine (store, rs_session_get_routine_id (session)) != NULL, NULL);
  g_set_weak_pointer (&self->session_page, RS_SESSION_PAGE (page));
  connect_page (self, RS_SESSION_PAGE (page));
  /* It may have come up before there was a page to tell it. */
  on_problem_cb (self);
  rs_window_push (self, page);
}

void
rs_window_watch_sessions (RsWindow *self)
{
  g_signal_connect_object (rs_window_get_store (self), "notify::session-problem",
                           G_CALLBACK (on_problem_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (rs_services_get_speaker (self->services), "silent",
                           G_CALLBACK (on_silent_cb), self, G_CONNECT_SWAPPED);
}

void
rs_window_go_on_with_session (RsWindow *self, RsSession *session)
{
  self->session_begun = TRUE;
  rs_store_begin_session (rs_window_get_store (self), session);
  show_session (self, session);
}

/* --- The beginning --- */

typedef struct
{
  RsLog *log;
  gint64 changed_at; /* when the routine got the loads that it has */
} LastTime;

/* Last time's load, unless the routine was given another one after that. */
static gboolean
find_load (const char *exercise_id, RsLoadKind *kind, double *kg, gpointer user_data)
{
  const LastTime *last = user_data;
  gint64 when;

  return rs_log_find_load (last->log, exercise_id, &when, kind, kg) && when > last->changed_at;
}

static RsPlan *
make_plan (RsWindow *self, RsRoutine *routine)
{
  RsStore *store = rs_window_get_store (self);
  GSettings *settings = rs_services_get_settings (self->services);
  LastTime last = { rs_store_get_log (store), rs_routine_get_changed_at (routine) };
  g_autoptr (RsRoutineState) state = rs_session_prepare (
      rs_routine_get_state (routine), rs_store_get_catalogue (store), find_load, &last);
  RsPlanOptions options = {
    .lead_in_s = (guint) g_settings_get_int (settings, "session-lead-in"),
    .paced = g_settings_get_boolean (settings, "session-metronome"),
    .paced_ends = g_settings_get_boolean (settings, "session-metronome-ends"),
  };

  return rs_plan_new_full (state, &options);
}

void
rs_window_start_routine (RsWindow *self, RsRoutine *routine)
{
  g_autoptr (RsPlan) plan = NULL;
  g_autoptr (RsSessionState) state = NULL;
  g_autoptr (RsSession) session = NULL;

  g_return_if_fail (RS_IS_WINDOW (self));
  g_return_if_fail (RS_IS_ROUTINE (routine));

  if (rs_window_is_session_under_way (self))
    {
      rs_window_ask_about_next (self, routine);
      return;
    }

  /* One that was cut off comes first: a new journal would take its place. */
  if (rs_window_offer_recovery (self))
    return;

  plan = make_plan (self, routine);
  if (rs_plan_get_n_work (plan) == 0)
    {
      rs_toast_show_text (GTK_WIDGET (self->navigation), _ ("This routine has no exercises yet"));
      return;
    }

  forget_session (self);
  state = rs_session_state_new (plan);
  session = rs_session_new (NULL, rs_routine_get_id (routine), rs_routine_get_name (routine), state,
                            0, rs_services_get_clock (self->services));
  show_session (self, session);
}

void
rs_window_close_session (RsWindow *self)
{
  g_return_if_fail (RS_IS_WINDOW (self));

  if (gtk_window_is_fullscreen (GTK_WINDOW (self)))
    gtk_window_unfullscreen (GTK_WINDOW (self));
  forget_session (self);
  if (g_strcmp0 (adw_navigation_view_get_visible_page_tag (self->navigation), "session") == 0)
    adw_navigation_view_pop (self->navigation);
  rs_window_start_next (self);
}

void
rs_window_suspend_session (RsWindow *self)
{
  g_return_if_fail (RS_IS_WINDOW (self));

  if (rs_window_is_session_under_way (self))
    rs_session_send (self->session, RS_SESSION_PAUSE);
  /* A window that goes is not one that is out of view for a while. */
  rs_session_desk_watch (self->desk, NULL, NULL, NULL);
}
