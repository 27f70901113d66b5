/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/store/rs-session-keeper.h"

#include "core/store/rs-journal.h"

#include <glib/gi18n-lib.h>

struct _RsSessionKeeper
{
  char *path;
  const RsSessionKeeperHooks *hooks;
  gpointer user_data;

  RsSession *session;
  gulong handler;
  RsJournal *journal; /* NULL while it cannot be written */
  char *problem;      /* NULL while the journal has all there is */
};

/* Adds to the journal or, where there is none that can go on, begins one. */
static gboolean
write_state (RsSessionKeeper *keeper, GError **error)
{
  if (keeper->journal != NULL && !rs_journal_is_long (keeper->journal) &&
      rs_journal_add (keeper->journal, NULL))
    return TRUE;

  g_clear_pointer (&keeper->journal, rs_journal_free);
  if (!keeper->hooks->make_room (keeper->user_data, error))
    return FALSE;

  keeper->journal = rs_journal_begin (keeper->path, keeper->session, error);
  return keeper->journal != NULL;
}

static void
keep (RsSessionKeeper *keeper)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *problem = NULL;

  if (!write_state (keeper, &error))
    /* Translators: %s is the reason */
    problem = g_strdup_printf (_ ("The running session cannot be saved. %s"), error->message);

  if (g_set_str (&keeper->problem, problem))
    keeper->hooks->changed (keeper->user_data);
}

static void
on_state_changed_cb (RsSession *session, GParamSpec *pspec, RsSessionKeeper *keeper)
{
  keep (keeper);
}

RsSessionKeeper *
rs_session_keeper_new (const char *path, const RsSessionKeeperHooks *hooks, gpointer user_data)
{
  RsSessionKeeper *keeper;

  g_return_val_if_fail (path != NULL && hooks != NULL, NULL);

  keeper = g_new0 (RsSessionKeeper, 1);
  keeper->path = g_strdup (path);
  keeper->hooks = hooks;
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

gboolean
rs_session_keeper_is_busy (RsSessionKeeper *keeper)
{
  g_return_val_if_fail (keeper != NULL, FALSE);

  return keeper->session != NULL;
}

const char *
rs_session_keeper_get_problem (RsSessionKeeper *keeper)
{
  g_return_val_if_fail (keeper != NULL, NULL);

  return keeper->problem;
}

void
rs_session_keeper_retry (RsSessionKeeper *keeper)
{
  g_return_if_fail (keeper != NULL);

  if (keeper->session != NULL && keeper->problem != NULL)
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
  g_clear_object (&keeper->session);
  if (g_set_str (&keeper->problem, NULL))
    keeper->hooks->changed (keeper->user_data);
}
