/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What the benches share: figures out of samples, printed as one JSON object. */

/* Milliseconds of CPU time of the whole process. */
double figures_get_cpu_ms (void);

/* Bytes that are allocated on the heap. */
gsize figures_get_heap (void);

/* @samples: of double, which are sorted by it; @quantile: 0 to 1 */
double figures_get_quantile (GArray *samples, double quantile);

/* Prints one more figure, and the end of the object. */
void figures_say (const char *name, double value);
void figures_end (void);

G_END_DECLS
