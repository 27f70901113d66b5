/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

/*
 * watch SECONDS ROUNDS PID...
 *
 * Reads what running processes use, ROUNDS times SECONDS long, all of them over the same time.
 * Prints one JSON object for each round: the process ids and what each used.
 */

#include "process.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

typedef struct
{
  pid_t pid;
  guint64 cpu_ns;
  GHashTable *switches;
} Sample;

static gboolean
take (Sample *sample)
{
  sample->switches = process_get_switches (sample->pid);
  return process_get_cpu_ns (sample->pid, &sample->cpu_ns);
}

static void
drop (Sample *sample)
{
  g_clear_pointer (&sample->switches, g_hash_table_unref);
}

static void
print_use (Sample *before, Sample *after, gboolean last)
{
  char text[G_ASCII_DTOSTR_BUF_SIZE];

  printf (
      "\"%d\": {\"cpu-ms\": %s, \"wakeups\": %" G_GUINT64_FORMAT "}%s", (int) before->pid,
      g_ascii_formatd (text, sizeof text, "%.3f", (double) (after->cpu_ns - before->cpu_ns) / 1e6),
      process_count_wakeups (before->switches, after->switches), last ? "" : ", ");
}

static gboolean
watch_round (unsigned int seconds, char **pids, int n)
{
  g_autofree Sample *before = g_new0 (Sample, n);
  g_autofree Sample *after = g_new0 (Sample, n);
  gboolean alive = TRUE;

  for (int i = 0; i < n; i++)
    {
      before[i].pid = after[i].pid = (pid_t) atoi (pids[i]);
      alive = take (&before[i]) && alive;
    }
  if (alive)
    sleep (seconds);
  for (int i = 0; i < n; i++)
    alive = take (&after[i]) && alive;

  if (alive)
    printf ("{");
  for (int i = 0; i < n; i++)
    {
      if (alive)
        print_use (&before[i], &after[i], i == n - 1);
      drop (&before[i]);
      drop (&after[i]);
    }
  if (alive)
    printf ("}\n");
  fflush (stdout);
  return alive;
}

int
main (int argc, char *argv[])
{
  if (argc < 4)
    {
      fprintf (stderr, "usage: watch SECONDS ROUNDS PID...\n");
      return 2;
    }

  for (int i = 0; i < atoi (argv[2]); i++)
    if (!watch_round ((unsigned int) atoi (argv[1]), argv + 3, argc - 3))
      {
        fprintf (stderr, "watch: a process has ended\n");
        return 1;
      }
  return 0;
}
