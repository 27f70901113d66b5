/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "bench/figures.h"

#include <malloc.h>
#include <stdio.h>
#include <time.h>

double
figures_get_cpu_ms (void)
{
  struct timespec now;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &now);

  return (double) now.tv_sec * 1e3 + (double) now.tv_nsec / 1e6;
}

gsize
figures_get_heap (void)
{
  struct mallinfo2 info = mallinfo2 ();

  return info.uordblks + info.hblkhd;
}

static int
compare_doubles (gconstpointer a, gconstpointer b)
{
  double left = *(const double *) a;
  double right = *(const double *) b;

  return left < right ? -1 : left > right;
}

double
figures_get_quantile (GArray *samples, double quantile)
{
  g_array_sort (samples, compare_doubles);
  return g_array_index (samples, double, (guint) ((samples->len - 1) * quantile + 0.5));
}

void
figures_say (const char *name, double value)
{
  static gboolean any;
  char number[G_ASCII_DTOSTR_BUF_SIZE];

  g_print ("%s\"%s\": %s", any ? ", " : "{", name,
           g_ascii_formatd (number, sizeof number, "%.4f", value));
  any = TRUE;
  fflush (stdout);
}

void
figures_end (void)
{
  g_print ("}\n");
}
