/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-bus-test.h"
#include "rs-ui-test.h"

#include "support/rs-notify-counter.h"
#include "support/rs-test-files.h"
#include "ui/app/rs-session-desk.h"
#include "ui/app/rs-speech-text.h"

#include <string.h>

/*
 * What is said, without any service, with a real one that writes down what it would say, and when
 * that one goes.
 */

/* Long enough for a slow machine, and far less than what anybody would take for waiting. */
#define DEADLINE_S 20

static char *directory;

/* --- Waiting --- */

static gboolean
on_tick_cb (gpointer user_data)
{
  return G_SOURCE_CONTINUE;
}

static void
wait_until (gboolean (*is_so) (gpointer), gpointer user_data)
{
  gint64 deadline = g_get_monotonic_time () + DEADLINE_S * G_USEC_PER_SEC;
  guint tick = g_timeout_add (10, on_tick_cb, NULL);

  while (!is_so (user_data))
    {
      g_assert_cmpint (g_get_monotonic_time (), <, deadline);
      g_main_context_iteration (NULL, TRUE);
    }
  g_source_remove (tick);
}

static gboolean
is_idle_cb (gpointer speech)
{
  return rs_speech_is_idle (speech);
}

static gboolean
is_null_cb (gpointer pointer)
{
  return *(gpointer *) pointer == NULL;
}

/* The thread may still hold on to it for a moment. */
static void
assert_goes (RsSpeech *speech)
{
  gpointer watched = speech;

  g_object_add_weak_pointer (G_OBJECT (speech), &watched);
  g_clear_object (&speech);
  wait_until (is_null_cb, &watched);
}

/* --- What is said --- */

static void
assert_said (RsBusTest *test, RsSessionState *before, const char *expected)
{
  g_autofree char *text =
      rs_speech_text (before, rs_session_get_state (test->session), test->catalogue);

  g_assert_cmpstr (text, ==, expected);
}

static void
test_text (void)
{
  static const struct
  {
    RsSessionEvent event;
    gint64 seconds; /* that pass before it */
    const char *said;
  } steps[] = {
    { RS_SESSION_START, 0, "Get Ready, 10 seconds. Next: Goblet Squat, set 1 of 2, 12 reps" },
    { RS_SESSION_TICK, 9, NULL },
    { RS_SESSION_PAUSE, 0, "Paused" },
    { RS_SESSION_PAUSE, 0, NULL },
    { RS_SESSION_RESUME, 0, "Get Ready, 10 seconds. Next: Goblet Squat, set 1 of 2, 12 reps" },
    { RS_SESSION_TICK, 1, "Goblet Squat, set 1 of 2, 12 reps" },
    { RS_SESSION_DONE, 40, "Rest, 60 seconds. Next: Goblet Squat, set 2 of 2, 12 reps" },
    { RS_SESSION_TICK, 57, NULL },
    { RS_SESSION_END, 0, "Finished. 1 of 4 sets · 2 min" },
  };
  RsBusTest test = rs_bus_test_open ("org.example.RunStrength.SpeechOne");

  for (gsize i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      g_autoptr (RsSessionState) before =
          rs_session_state_ref (rs_session_get_state (test.session));

      rs_frozen_clock_advance (test.clock, steps[i].seconds * G_USEC_PER_SEC);
      rs_session_send (test.session, steps[i].event);
      assert_said (&test, before, steps[i].said);
    }
  rs_bus_test_close (&test);
}

static void
test_language (void)
{
  static const struct
  {
    const char *header;
    const char *language;
  } cases[] = {
    { "", "en" },
    { "Project-Id-Version: run-strength\nLanguage: es\nMIME-Version: 1.0\n", "es" },
    { "Language: pt_BR\n", "pt" },
    { "Language: sr@latin", "sr" },
    { "Language: \n", "en" },
    { "Language:es\n", "en" },
    { "Language-Team: de\n", "en" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *language = rs_speech_text_language (cases[i].header);

      g_assert_cmpstr (language, ==, cases[i].language);
    }
}

/* --- Without a service --- */

static void
test_finalize (void)
{
  RsSpeech *speech = rs_speech_new ();

  g_assert_false (rs_speech_get_available (speech));
  g_assert_true (rs_speech_is_idle (speech));
  rs_speech_release (speech);
  g_assert_true (rs_speech_is_idle (speech));
  g_assert_finalize_object (speech);
}

static void
test_no_service (void)
{
  RsSpeech *speech = rs_speech_new ();
  g_autoptr (RsNotifyCounter) counter = rs_notify_counter_new (speech);

  rs_speech_check (speech);
  g_assert_false (rs_speech_is_idle (speech));
  wait_until (is_idle_cb, speech);
  g_assert_false (rs_speech_get_available (speech));
  g_assert_cmpuint (rs_notify_counter_steal_all (counter), ==, 0);

  /* What failed once is not tried with every cue. */
  rs_speech_say (speech, "Rest");
  g_assert_true (rs_speech_is_idle (speech));
  rs_speech_say (speech, "Plank");
  g_assert_true (rs_speech_is_idle (speech));

  /* In the next session it is. */
  rs_speech_release (speech);
  rs_speech_say (speech, "Plank");
  g_assert_false (rs_speech_is_idle (speech));
  rs_speech_say (speech, "Rest");
  wait_until (is_idle_cb, speech);
  g_assert_false (rs_speech_get_available (speech));
  g_assert_cmpuint (rs_notify_counter_steal_all (counter), ==, 0);
  assert_goes (speech);
}

/* It may go while the thread is at work. */
static void
test_goes_at_work (void)
{
  RsSpeech *speech = rs_speech_new ();

  rs_speech_say (speech, "Get Ready");
  rs_speech_say (speech, "Plank");
  rs_speech_release (speech);
  assert_goes (speech);
}

/* Nobody is asked for a voice unless the setting is on. */
static void
test_setting (void)
{
  RsBusTest test = rs_bus_test_open ("org.example.RunStrength.SpeechTwo");
  RsSessionDesk *desk = rs_session_desk_new (test.application, test.settings);
  g_autoptr (RsSpeech) speech = g_object_ref (rs_session_desk_get_speech (desk));

  gtk_window_present (test.window);
  rs_ui_settle (test.window);
  rs_session_desk_watch (desk, test.window, test.session, test.catalogue);
  rs_session_send (test.session, RS_SESSION_START);
  g_assert_true (rs_speech_is_idle (speech));

  g_settings_set_boolean (test.settings, "session-speech", TRUE);
  g_assert_true (rs_speech_is_idle (speech));
  rs_session_send (test.session, RS_SESSION_DONE);
  g_assert_false (rs_speech_is_idle (speech));
  wait_until (is_idle_cb, speech);

  g_settings_reset (test.settings, "session-speech");
  rs_session_send (test.session, RS_SESSION_DONE);
  g_assert_true (rs_speech_is_idle (speech));
  g_assert_finalize_object (desk);
  rs_bus_test_close (&test);
}

/* --- With a service --- */

#if RS_HAVE_SPEECH

/*
 * A voice that writes down what it is given. The service opens a sound device for any voice; the
 * one here is the one of libao that nobody hears.
 */
static void
write_configuration (void)
{
  g_autofree char *voice = g_strdup_printf (
      "GenericExecuteSynth \"echo '$VOICE: $DATA' >> %s/said\"\n"
      "AddVoice \"en\" \"MALE1\" \"one\"\nGenericLanguage \"en\" \"en\" \"utf-8\"\n",
      directory);

  rs_test_write (directory, "speechd.conf",
                 "AddModule \"paper\" \"sd_generic\" \"paper.conf\"\nDefaultModule paper\n"
                 "DefaultLanguage en\nAudioOutputMethod \"libao\"\n",
                 -1);
  rs_test_write (directory, ".libao", "default_driver=null\n", -1);
  rs_test_write (directory, "modules/paper.conf", voice, -1);
}

static gboolean
is_listening_cb (gpointer user_data)
{
  g_autofree char *socket = g_build_filename (directory, "speechd.sock", NULL);

  return g_subprocess_get_identifier (user_data) == NULL ||
         g_file_test (socket, G_FILE_TEST_EXISTS);
}

/* NULL, with the test marked as skipped, where there is none. It ends by itself when left alone. */
static GSubprocess *
start_service (void)
{
  g_autoptr (GSubprocessLauncher) launcher = g_subprocess_launcher_new (
      G_SUBPROCESS_FLAGS_STDOUT_SILENCE | G_SUBPROCESS_FLAGS_STDERR_SILENCE);
  g_autofree char *program = g_find_program_in_path ("speech-dispatcher");
  g_autofree char *socket = g_build_filename (directory, "speechd.sock", NULL);
  g_autofree char *pid_file = g_build_filename (directory, "pid", NULL);
  g_autofree char *logs = g_build_filename (directory, "logs", NULL);
  g_autoptr (GSubprocess) service = NULL;
  g_autoptr (GError) error = NULL;

  if (program == NULL)
    {
      g_test_skip ("speech-dispatcher is not here");
      return NULL;
    }

  write_configuration ();
  g_assert_cmpint (g_mkdir_with_parents (logs, 0700), ==, 0);
  g_subprocess_launcher_setenv (launcher, "HOME", directory, TRUE);
  service = g_subprocess_launcher_spawn (launcher, &error, program, "-s", "-c", "unix_socket", "-S",
                                         socket, "-C", directory, "-L", logs, "-P", pid_file, "-t",
                                         "20", NULL);
  g_assert_no_error (error);
  wait_until (is_listening_cb, service);
  if (g_subprocess_get_identifier (service) == NULL)
    {
      g_test_skip ("speech-dispatcher does not start, it needs sd_generic and libao");
      return NULL;
    }

  return g_steal_pointer (&service);
}

static void
stop_service (GSubprocess *service)
{
  g_autoptr (GError) error = NULL;

  g_subprocess_force_exit (service);
  g_subprocess_wait (service, NULL, &error);
  g_assert_no_error (error);
}

static gboolean
has_been_said_cb (gpointer text)
{
  g_autoptr (GBytes) said = rs_test_read (directory, "said");

  return said != NULL && g_strstr_len (g_bytes_get_data (said, NULL),
                                       (gssize) g_bytes_get_size (said), text) != NULL;
}

static void
say_and_hear (RsSpeech *speech, const char *text)
{
  g_autofree char *line = g_strdup_printf ("one: %s\n", text);

  rs_speech_say (speech, text);
  wait_until (has_been_said_cb, line);
  wait_until (is_idle_cb, speech);
  g_assert_true (rs_speech_get_available (speech));
}

static void
test_service (void)
{
  g_autoptr (GSubprocess) service = start_service ();
  RsSpeech *speech;
  RsNotifyCounter *counter;

  if (service == NULL)
    return;

  speech = rs_speech_new ();
  counter = rs_notify_counter_new (speech);
  rs_speech_check (speech);
  wait_until (is_idle_cb, speech);
  g_assert_true (rs_speech_get_available (speech));
  g_assert_cmpuint (rs_notify_counter_steal (counter, "available"), ==, 1);

  say_and_hear (speech, "Plank, set 1 of 3, 25 s");
  say_and_hear (speech, "Rest, 60 seconds");
  /* The last thing is still said before the service is let go of. */
  rs_speech_say (speech, "Finished. 9 of 9 sets · 17 min");
  rs_speech_release (speech);
  wait_until (has_been_said_cb, (gpointer) "9 of 9 sets · 17 min");
  wait_until (is_idle_cb, speech);
  say_and_hear (speech, "Get Ready");
  g_assert_cmpuint (rs_notify_counter_steal_all (counter), ==, 0);

  /* A service that goes is noticed with the next word, once. */
  stop_service (service);
  rs_speech_say (speech, "Nobody hears this");
  wait_until (is_idle_cb, speech);
  g_assert_false (rs_speech_get_available (speech));
  g_assert_cmpuint (rs_notify_counter_steal (counter, "available"), ==, 1);
  rs_speech_say (speech, "Nor this");
  g_assert_true (rs_speech_is_idle (speech));

  g_clear_pointer (&counter, rs_notify_counter_free);
  assert_goes (speech);
}

#endif

int
main (int argc, char *argv[])
{
  g_autofree char *address = NULL;
  int result;

  directory = rs_test_make_directory ();
  /* Nobody listens there before the test with a service. */
  address = g_strdup_printf ("unix_socket:%s/speechd.sock", directory);
  g_setenv ("SPEECHD_ADDRESS", address, TRUE);
  rs_ui_test_init (&argc, &argv);

  g_test_add_func ("/speech/text", test_text);
  g_test_add_func ("/speech/language", test_language);
  g_test_add_func ("/speech/finalize", test_finalize);
  g_test_add_func ("/speech/no-service", test_no_service);
  g_test_add_func ("/speech/goes-at-work", test_goes_at_work);
  g_test_add_func ("/speech/setting", test_setting);
#if RS_HAVE_SPEECH
  g_test_add_func ("/speech/service", test_service);
#endif

  result = g_test_run ();
  g_clear_pointer (&directory, rs_test_free_directory);
  return result;
}
