/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

/* The speaker without a server, with one that goes, and at rest. */

#include "config.h"

#include "rs-sound-scene.h"
#include "rs-sound-server.h"

#include "core/session/rs-cue-sound.h"

#include "support/rs-notify-counter.h"

#define MS G_GINT64_CONSTANT (1000)

/* The server goes in mid-session, and comes back. */
static void
test_vanishing (void)
{
  RsSoundScene scene;

  rs_sound_scene_init (&scene);
  if (rs_sound_scene_begin (&scene))
    {
      gint64 now;

      rs_sound_scene_kill_server (&scene);
      rs_sound_wait (rs_sound_scene_has_told, &scene, 10);
      g_assert_false (rs_speaker_is_ready (scene.speaker));

      /* It is tried again, and not told again. */
      now = g_get_monotonic_time ();
      for (int i = 0; i < 40; i++)
        {
          rs_speaker_play (scene.speaker, RS_CUE_TICK);
          rs_sound_wait_until (now + i * 100 * MS);
        }
      g_assert_cmpuint (scene.n_silent, ==, 1);

      g_assert_true (rs_sound_scene_start_server (&scene, TRUE));
      for (int i = 0; i < 100 && !rs_speaker_is_ready (scene.speaker); i++)
        {
          rs_speaker_play (scene.speaker, RS_CUE_TICK);
          rs_sound_wait_until (g_get_monotonic_time () + 100 * MS);
        }
      g_assert_true (rs_speaker_is_ready (scene.speaker));

      scene.recorder = rs_sound_recorder_new (RS_CUE_SOUND_RATE);
      now = g_get_monotonic_time ();
      rs_speaker_play (scene.speaker, RS_CUE_START);
      rs_sound_recorder_wait_for (scene.recorder, now + 1000 * MS);
      g_assert_cmpfloat (rs_sound_scene_measure (&scene, RS_CUE_START, now, TRUE), <, 50 * MS);
      g_assert_cmpuint (scene.n_silent, ==, 1);
    }
  rs_sound_scene_clear (&scene);
}

/* Once in each session; and not where nobody wants to hear anything. */
static void
test_no_server (void)
{
  RsSoundScene scene;
  gint64 now;

  rs_sound_scene_init (&scene);
  rs_speaker_set_volume (scene.speaker, 0);
  rs_speaker_prepare (scene.speaker);
  rs_speaker_play (scene.speaker, RS_CUE_START);
  rs_sound_wait_until (g_get_monotonic_time () + 200 * MS);
  g_assert_cmpuint (scene.n_silent, ==, 0);

  rs_speaker_set_volume (scene.speaker, 0.5);
  rs_sound_wait (rs_sound_scene_has_told, &scene, 10);
  now = g_get_monotonic_time ();
  for (int i = 0; i < 70; i++)
    {
      rs_speaker_play (scene.speaker, (RsCueKind) (i % RS_N_CUES));
      rs_sound_wait_until (now + i * 100 * MS);
    }
  g_assert_cmpuint (scene.n_silent, ==, 1);
  rs_speaker_release (scene.speaker);

  rs_speaker_prepare (scene.speaker);
  scene.n_silent = 0;
  rs_sound_wait (rs_sound_scene_has_told, &scene, 10);
  g_assert_cmpuint (scene.n_silent, ==, 1);
  rs_sound_scene_clear (&scene);
}

static void
test_no_output (void)
{
  RsSoundScene scene;

  rs_sound_scene_init (&scene);
  if (rs_sound_scene_start_server (&scene, FALSE))
    {
      rs_speaker_prepare (scene.speaker);
      rs_sound_wait (rs_sound_scene_has_told, &scene, 10);
      for (int i = 0; i < 10; i++)
        rs_speaker_play (scene.speaker, RS_CUE_TICK);
      rs_sound_wait_until (g_get_monotonic_time () + 300 * MS);
      g_assert_cmpuint (scene.n_silent, ==, 1);
    }
  rs_sound_scene_clear (&scene);
}

static gboolean
on_over_cb (gpointer user_data)
{
  *(gboolean *) user_data = TRUE;
  return G_SOURCE_REMOVE;
}

/* Between cues nothing wakes this program; after a session less than that. */
static void
test_rest (void)
{
  RsSoundScene scene;

  rs_sound_scene_init (&scene);
  if (rs_sound_scene_start_server (&scene, TRUE))
    {
      guint n = 0;
      gboolean over = FALSE;

      rs_speaker_prepare (scene.speaker);
      rs_sound_wait (rs_sound_scene_is_ready, scene.speaker, 10);
      rs_speaker_play (scene.speaker, RS_CUE_FINISHED);
      /* The one timer that lets it try again has run out, too. */
      rs_sound_wait_until (g_get_monotonic_time () + 4500 * MS);
      while (g_main_context_iteration (NULL, FALSE))
        ;

      g_timeout_add (1500, on_over_cb, &over);
      for (; !over; n++)
        g_main_context_iteration (NULL, TRUE);
      g_assert_cmpuint (n, ==, 1);

      rs_speaker_play (scene.speaker, RS_CUE_TICK);
      rs_speaker_release (scene.speaker);
      g_assert_false (g_main_context_pending (NULL));
    }
  rs_sound_scene_clear (&scene);
}

static void
test_properties (void)
{
  static const char *const some[] = { "half", "round", NULL };
  g_autoptr (GSettings) settings = g_settings_new (RS_APP_ID);
  RsSpeaker *speaker = rs_speaker_new (settings);
  g_autoptr (RsNotifyCounter) counter = rs_notify_counter_new (speaker);

  g_assert_cmpfloat (rs_speaker_get_volume (speaker), ==, 0.8);
  g_assert_cmpuint (g_strv_length ((char **) rs_speaker_get_silent_cues (speaker)), ==, 0);
  g_assert_false (rs_speaker_is_ready (speaker));

  g_settings_set_double (settings, "session-volume", 0.25);
  g_assert_cmpfloat (rs_speaker_get_volume (speaker), ==, 0.25);
  g_assert_cmpuint (rs_notify_counter_steal (counter, "volume"), ==, 1);
  rs_speaker_set_volume (speaker, 0.25);
  g_assert_cmpuint (rs_notify_counter_steal (counter, "volume"), ==, 0);
  rs_speaker_set_volume (speaker, 3);
  g_assert_cmpfloat (rs_speaker_get_volume (speaker), ==, 1);
  rs_notify_counter_steal (counter, "volume");

  g_settings_set_strv (settings, "session-silent-cues", some);
  g_assert_true (g_strv_equal (rs_speaker_get_silent_cues (speaker), some));
  g_assert_cmpuint (rs_notify_counter_steal (counter, "silent-cues"), ==, 1);
  rs_speaker_set_silent_cues (speaker, some);
  g_assert_cmpuint (rs_notify_counter_steal_all (counter), ==, 0);
  g_object_set (speaker, "silent-cues", NULL, NULL);
  g_assert_cmpuint (g_strv_length ((char **) rs_speaker_get_silent_cues (speaker)), ==, 0);
  g_assert_cmpuint (rs_notify_counter_steal_all (counter), ==, 1);

  g_settings_reset (settings, "session-volume");
  g_settings_reset (settings, "session-silent-cues");
  g_assert_finalize_object (speaker);
}

static void
add_tests (void)
{
  g_test_add_func ("/speaker/properties", test_properties);
  g_test_add_func ("/speaker/vanishing", test_vanishing);
  g_test_add_func ("/speaker/no-server", test_no_server);
  g_test_add_func ("/speaker/no-output", test_no_output);
  g_test_add_func ("/speaker/rest", test_rest);
}

int
main (int argc, char *argv[])
{
  return rs_sound_scene_run (&argc, &argv, add_tests);
}
