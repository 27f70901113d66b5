/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/store/rs-recovery.h"

#include "base/json/rs-file-kind.h"
#include "core/store/rs-file.h"
#include "core/store/rs-journal.h"
#include "core/store/rs-quarantine.h"

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

/* A sentence for the user about a journal of which only the beginning is good. */
static char *
keep_damaged (const char *path, const GError *damage, gint64 now)
{
  g_autofree char *name = rs_quarantine_keep_copy (path, now, NULL);

  if (name == NULL)
    return g_strdup_printf (_ ("%s. The session goes on from what stands before."),
                            damage->message);

  return g_strdup_printf (
      /* Translators: what is wrong with the file of a session, and the name of a copy of it */
      _ ("%s. The session goes on from what stands before; a copy was kept as “%s”."),
      damage->message, name);
}

static RsSession *
read_journal (const char *path, RsClock *clock, GError **damage, GError **error)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *name = g_path_get_basename (path);

  bytes = rs_file_read (path, rs_file_kind_get_max_bytes (RS_FILE_JOURNAL), error);
  if (bytes == NULL)
    return NULL;

  return rs_journal_read (name, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), clock,
                          damage, error);
}

RsSession *
rs_recovery_read (
    const char *path, RsClock *clock, gboolean *unread, RsProblemFunc report, gpointer user_data)
{
  g_autoptr (RsSession) session = NULL;
  g_autoptr (GError) damage = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *problem = NULL;
  gint64 now = rs_clock_get_real (clock);
  gboolean set_aside = FALSE;
  GStatBuf info;

  *unread = FALSE;
  if (g_lstat (path, &info) != 0)
    return NULL;

  session = read_journal (path, clock, &damage, &error);
  if (error != NULL)
    {
      problem = rs_quarantine (path, error, now, &set_aside);
      *unread = !set_aside;
    }
  else if (damage != NULL && info.st_nlink == 1)
    {
      /* A second name is the copy from before, and it has been told. */
      problem = keep_damaged (path, damage, now);
    }

  if (problem != NULL)
    report (problem, user_data);
  return g_steal_pointer (&session);
}

RsSession *
rs_recovery_read_aside (const char *path, RsClock *clock)
{
  g_autoptr (RsSession) session = NULL;
  g_autoptr (GError) damage = NULL;

  session = read_journal (path, clock, &damage, NULL);
  return damage == NULL ? g_steal_pointer (&session) : NULL;
}
