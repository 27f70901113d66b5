/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "process.h"

#include <stdio.h>
#include <string.h>
#include <time.h>

gboolean
process_get_cpu_ns (pid_t pid, guint64 *cpu_ns)
{
  struct timespec time;
  clockid_t id;

  if (clock_getcpuclockid (pid, &id) != 0 || clock_gettime (id, &time) != 0)
    return FALSE;

  *cpu_ns = (guint64) time.tv_sec * G_GUINT64_CONSTANT (1000000000) + (guint64) time.tv_nsec;
  return TRUE;
}

/* Adds up the numbers of the lines of @text that begin with @key. */
static guint64
sum_lines (const char *text, const char *key)
{
  guint64 sum = 0;

  for (const char *line = text; line != NULL; line = strchr (line, '\n'))
    {
      if (*line == '\n')
        line++;
      if (g_str_has_prefix (line, key))
        sum += g_ascii_strtoull (line + strlen (key), NULL, 10);
    }
  return sum;
}

gboolean
process_get_memory (pid_t pid, ProcessMemory *memory)
{
  g_autofree char *path = g_strdup_printf ("/proc/%d/smaps_rollup", (int) pid);
  g_autofree char *text = NULL;

  if (!g_file_get_contents (path, &text, NULL, NULL))
    return FALSE;

  memory->rss = sum_lines (text, "Rss:");
  memory->pss = sum_lines (text, "Pss:");
  memory->uss = sum_lines (text, "Private_Clean:") + sum_lines (text, "Private_Dirty:");
  return memory->pss > 0;
}

GHashTable *
process_get_switches (pid_t pid)
{
  GHashTable *switches = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autofree char *path = g_strdup_printf ("/proc/%d/task", (int) pid);
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *file = g_build_filename (path, name, "status", NULL);
      g_autofree char *text = NULL;
      guint64 count;

      if (!g_file_get_contents (file, &text, NULL, NULL))
        continue;
      count = sum_lines (text, "voluntary_ctxt_switches:");
      g_hash_table_insert (switches, g_strdup (name), g_memdup2 (&count, sizeof count));
    }
  return switches;
}

guint64
process_count_wakeups (GHashTable *before, GHashTable *after)
{
  guint64 sum = 0;
  GHashTableIter iter;
  gpointer thread;
  gpointer value;

  g_hash_table_iter_init (&iter, after);
  while (g_hash_table_iter_next (&iter, &thread, &value))
    {
      const guint64 *old = g_hash_table_lookup (before, thread);

      sum += *(const guint64 *) value - (old != NULL ? *old : 0);
    }
  return sum;
}
