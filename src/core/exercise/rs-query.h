/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-exercise.h"

G_BEGIN_DECLS

/**
 * RsQuery:
 *
 * What somebody typed into the search, prepared once and matched against many exercises.
 * A value: pure, without any widget.
 */
typedef struct _RsQuery RsQuery;

/* @text: as typed; NULL or blank matches everything. */
RsQuery *rs_query_new (const char *text);
void rs_query_free (RsQuery *query);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsQuery, rs_query_free)

/*
 * How well @exercise fits: 0 not at all; the higher the better. Every word typed must begin a
 * word of the name (counts most, and more still when the name begins with or is what was typed),
 * of another name, or of a muscle or pattern (counts least).
 * Case and accents don't matter.
 */
guint rs_query_match (const RsQuery *query, RsExercise *exercise);

G_END_DECLS
