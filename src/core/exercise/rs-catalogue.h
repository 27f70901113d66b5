/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <gio/gio.h>

#include "core/exercise/rs-exercise.h"

G_BEGIN_DECLS

/**
 * RsCatalogue:
 *
 * All exercises that the program knows: a #GListModel of #RsExercise in the order of the ladder
 * of patterns, found by id. Filled by the store, read by everybody.
 */
#define RS_TYPE_CATALOGUE (rs_catalogue_get_type ())
G_DECLARE_FINAL_TYPE (RsCatalogue, rs_catalogue, RS, CATALOGUE, GObject)

RsCatalogue *rs_catalogue_new (void);

/*
 * Adds @exercises (of RsExercise), sorted by pattern, level and name, with one signal. Those
 * whose id is there already are left out.
 */
void rs_catalogue_add (RsCatalogue *self, GPtrArray *exercises);

/* Takes the exercise with @id out, with one signal. Whether it was there. */
gboolean rs_catalogue_remove (RsCatalogue *self, const char *id);

/* Takes all whose id is in @ids (a set of char *) out, with one signal. */
void rs_catalogue_remove_all (RsCatalogue *self, GHashTable *ids);

/*
 * Puts @exercise in the place of the one with its id, or adds it where there is none, with one
 * signal: over both places where it is sorted in elsewhere now.
 */
void rs_catalogue_replace (RsCatalogue *self, RsExercise *exercise);

/* The exercise with @id, or NULL. Belongs to the catalogue. */
RsExercise *rs_catalogue_lookup (RsCatalogue *self, const char *id);

/* Where the exercise with @id is among the items, found by halving; G_MAXUINT: it is not. */
guint rs_catalogue_find (RsCatalogue *self, const char *id);

/* The name of the exercise with @id; the id itself for one that we do not know. */
const char *rs_catalogue_get_name (RsCatalogue *self, const char *id);

G_END_DECLS
