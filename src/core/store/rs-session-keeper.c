/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/store/rs-session-keeper.h"

#include "core/store/rs-journal.h"

#include <glib/gi18n-lib.h>

struct _RsSessionKeeper
{
  char *path;
  RsProblemFunc report;
  gpointer user_data;

  RsSession *session;
  gulong handler;
  RsJournal *journal; /* NULL while it cannot be written */
  char *told;         /* the last problem, so as not to repeat it */
};

/* Adds to the journal or, where there is none that can go on, begins one. */
static gboolean
write_state (RsSessionKeeper *keeper, GError **error)
{
  if (keeper->journal != NULL && !rs_journal_is_long (keeper->journal) &&
      rs_journal_add (keeper->journal, NULL))
    return TRUE;

  g_clear_pointer (&keeper->journal, rs_journal_free);
  keeper->journal = rs_journal_begin (keeper->path, keeper->session, error);
  return keeper->journal != NULL;
}

static void
tell (RsSessionKeeper *keeper, const GError *error)
{
  /* Translators: %s is the reason */
  g_autofree char *message =
      g_strdup_printf (_ ("The running session cannot be saved. %s"), error->message);

  if (g_set_str (&keeper->told, message))
    keeper->report (message, keeper->user_data);
}

static void
keep (RsSessionKeeper *keeper)
{
  g_autoptr (GError) error = NULL;

  if (write_state (keeper, &error))
    g_clear_pointer (&keeper->told, g_free);
  else
    tell (keeper, error);
}

static void
on_state_changed_cb (RsSession *session, GParamSpec *pspec, RsSessionKeeper *keeper)
{
  keep (keeper);
}

RsSessionKeeper *
rs_session_keeper_new (const char *path, RsProblemFunc report, gpointer user_data)
{
  RsSessionKeeper *keeper;

  g_return_val_if_fail (path != NULL && report != NULL, NULL);

  keeper = g_new0 (RsSessionKeeper, 1);
  keeper->path = g_strdup (path);
  keeper->report = report;
  keeper->user_data = user_data;
  return keeper;
}

void
rs_session_keeper_free (RsSessionKeeper *keeper)
{
  if (keeper == NULL)
    return;

  rs_session_keeper_stop (keeper);
  g_clear_pointer (&keeper->path, g_free);
  g_free (keeper);
}

void
rs_session_keeper_follow (RsSessionKeeper *keeper, RsSession *session)
{
  g_return_if_fail (keeper != NULL);
  g_return_if_fail (RS_IS_SESSION (session));

  rs_session_keeper_stop (keeper);
  keeper->session = g_object_ref (session);
  keeper->handler =
      g_signal_connect (session, "notify::state", G_CALLBACK (on_state_changed_cb), keeper);
  keep (keeper);
}

void
rs_session_keeper_stop (RsSessionKeeper *keeper)
{
  g_return_if_fail (keeper != NULL);

  if (keeper->session == NULL)
    return;

  /* Whoever ends it may have heard of the last change before we did. */
  keep (keeper);
  g_clear_signal_handler (&keeper->handler, keeper->session);
  g_clear_pointer (&keeper->journal, rs_journal_free);
  g_clear_pointer (&keeper->told, g_free);
  g_clear_object (&keeper->session);
}
