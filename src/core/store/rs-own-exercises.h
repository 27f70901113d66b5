/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-catalogue.h"
#include "core/store/rs-problem.h"
#include "core/store/rs-saver.h"

G_BEGIN_DECLS

/**
 * RsOwnExercises:
 *
 * The user's own exercises in the catalogue and on the disk: a file for each, or a shelf
 * (#RsExerciseShelf) for many that came together. One of a shelf that is changed gets a file of
 * its own, which counts from then on. Owned by the store.
 *
 * Property "loading": whether shelves are being read in a thread.
 */
#define RS_TYPE_OWN_EXERCISES (rs_own_exercises_get_type ())
G_DECLARE_FINAL_TYPE (RsOwnExercises, rs_own_exercises, RS, OWN_EXERCISES, GObject)

/* Shelves that are larger, in bytes, are read in a thread. */
#define RS_OWN_EXERCISES_MAX_AT_ONCE (1024 * 1024)

/* As many that come together get a file each; more share one. */
#define RS_OWN_EXERCISES_MAX_FILES 8

/* @saver outlives it, or at least the call of rs_own_exercises_stop(). */
RsOwnExercises *rs_own_exercises_new (const char *directory,
                                      RsCatalogue *catalogue,
                                      RsSaver *saver,
                                      RsProblemFunc report,
                                      gpointer user_data);

/* Reads what there is, after those that come with the program have been added. */
void rs_own_exercises_load (RsOwnExercises *self, gint64 now);

gboolean rs_own_exercises_get_loading (RsOwnExercises *self);

/* Nothing is read, told or saved from now on. */
void rs_own_exercises_stop (RsOwnExercises *self);

/* Puts @exercise into the catalogue, or in the place of the one with its id, and saves it. */
void rs_own_exercises_put (RsOwnExercises *self, RsExercise *exercise);

/* Those of @exercises (of RsExercise) whose id is not there yet, in one step. */
void rs_own_exercises_add_all (RsOwnExercises *self, GPtrArray *exercises);

/* Takes @exercises out, by their ids, in one step, and removes their files. */
void rs_own_exercises_remove_all (RsOwnExercises *self, GPtrArray *exercises);

G_END_DECLS
