/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "rs-sound-recorder.h"

#include "ui/player/rs-speaker.h"

G_BEGIN_DECLS

/**
 * RsSoundScene:
 *
 * What the tests of RsSpeaker share: a sound server, a speaker that goes to it, and a recorder
 * where there is something to record. All times are those of the monotonic clock, in us.
 */
typedef struct
{
  RsSoundRecorder *recorder; /* NULL for none */
  RsSpeaker *speaker;
  guint n_silent; /* how often it said that nothing is heard */
} RsSoundScene;

/* The main function of a program with such tests, which @add_tests adds. */
int rs_sound_scene_run (int *argc, char ***argv, void (*add_tests) (void));

/* The speaker alone. */
void rs_sound_scene_init (RsSoundScene *scene);
void rs_sound_scene_clear (RsSoundScene *scene);

/* FALSE, with the test marked as skipped, where there is no sound server that starts. */
gboolean rs_sound_scene_start_server (RsSoundScene *scene, gboolean with_sink);
void rs_sound_scene_kill_server (RsSoundScene *scene);

/* A server, a recorder, and a session that has begun. Returns as the one above. */
gboolean rs_sound_scene_begin (RsSoundScene *scene);

/* For rs_sound_wait(): of a speaker, of a speaker, and of a scene. */
gboolean rs_sound_scene_is_ready (gpointer data);
gboolean rs_sound_scene_is_not_ready (gpointer data);
gboolean rs_sound_scene_has_told (gpointer data);

/* What @kind sounds like, and how long. */
const gint16 *rs_sound_scene_get_sound (RsCueKind kind, gssize *n);
gint64 rs_sound_scene_get_length (RsCueKind kind);

/*
 * How long after @due the sound of @kind began, in us; where it is not to be found from 10 ms
 * before until 100 ms after, the test ends. @whole: nothing else is heard until its end.
 */
double rs_sound_scene_measure (RsSoundScene *scene, RsCueKind kind, gint64 due, gboolean whole);

/* That nothing is heard between two instants. */
void rs_sound_scene_assert_silence (RsSoundScene *scene, gint64 from, gint64 to);

G_END_DECLS
