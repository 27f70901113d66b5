/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <glib.h>

/**
 * ProcessMemory:
 *
 * Kibibytes of a process: @pss shares the pages that several processes have among them, @rss
 * counts them in full, @uss leaves them out.
 */
typedef struct
{
  guint64 rss;
  guint64 pss;
  guint64 uss;
} ProcessMemory;

/**
 * process_get_cpu_ns:
 * @cpu_ns: (out): nanoseconds of user and system time of all threads, ended ones too
 *
 * The same as utime + stime of /proc/PID/stat, which are rounded down to hundredths of a second.
 *
 * Returns: %FALSE when there is no such process
 */
gboolean process_get_cpu_ns (pid_t pid, guint64 *cpu_ns);

/* From /proc/PID/smaps_rollup. */
gboolean process_get_memory (pid_t pid, ProcessMemory *memory);

/* How often each living thread has gone to sleep by itself: thread id to count. */
GHashTable *process_get_switches (pid_t pid);

/* Sum of what the counts have grown by; a thread that has ended since @before adds nothing. */
guint64 process_count_wakeups (GHashTable *before, GHashTable *after);
