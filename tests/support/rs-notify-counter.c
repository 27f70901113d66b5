/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "support/rs-notify-counter.h"

struct _RsNotifyCounter
{
  GWeakRef object;
  gulong handler;
  GHashTable *counts; /* name -> count */
};

static void
on_notify_cb (GObject *object, GParamSpec *pspec, RsNotifyCounter *counter)
{
  guint count = GPOINTER_TO_UINT (g_hash_table_lookup (counter->counts, pspec->name));

  g_hash_table_insert (counter->counts, g_strdup (pspec->name), GUINT_TO_POINTER (count + 1));
}

RsNotifyCounter *
rs_notify_counter_new (gpointer object)
{
  RsNotifyCounter *counter = g_new0 (RsNotifyCounter, 1);

  g_weak_ref_init (&counter->object, object);
  counter->counts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  counter->handler = g_signal_connect (object, "notify", G_CALLBACK (on_notify_cb), counter);
  return counter;
}

void
rs_notify_counter_free (RsNotifyCounter *counter)
{
  g_autoptr (GObject) object = g_weak_ref_get (&counter->object);

  if (object != NULL)
    g_clear_signal_handler (&counter->handler, object);
  g_weak_ref_clear (&counter->object);
  g_clear_pointer (&counter->counts, g_hash_table_unref);
  g_free (counter);
}

guint
rs_notify_counter_steal (RsNotifyCounter *counter, const char *property)
{
  guint count = GPOINTER_TO_UINT (g_hash_table_lookup (counter->counts, property));

  g_hash_table_remove (counter->counts, property);
  return count;
}

guint
rs_notify_counter_steal_all (RsNotifyCounter *counter)
{
  GHashTableIter iter;
  gpointer count;
  guint all = 0;

  g_hash_table_iter_init (&iter, counter->counts);
  while (g_hash_table_iter_next (&iter, NULL, &count))
    all += GPOINTER_TO_UINT (count);

  g_hash_table_remove_all (counter->counts);
  return all;
}
