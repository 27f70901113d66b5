/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RsSource:
 *
 * Where a statement comes from. @doi may be NULL.
 */
typedef struct
{
  char *citation;
  char *doi;
} RsSource;

/* An empty array of RsSource, which frees what it holds. */
GArray *rs_sources_new (void);

/* Adds copies of all of @from. */
void rs_sources_append (GArray *sources, const GArray *from);

G_END_DECLS
