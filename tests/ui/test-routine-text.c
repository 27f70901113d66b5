/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-ui-test.h"

#include "support/rs-samples.h"
#include "ui/routines/rs-routine-text.h"
#include "ui/widgets/rs-tempo-text.h"

static void
test_summary (void)
{
  g_autoptr (RsCatalogue) catalogue = rs_ui_catalogue ();
  g_autoptr (RsRoutine) routine = rs_ui_routine ("Mine", "goblet-squat", "unknown", NULL);
  g_autoptr (RsRoutine) empty = rs_ui_empty_routine ("Empty");
  g_autofree char *summary = rs_routine_text_summary (routine, catalogue);
  g_autofree char *none = rs_routine_text_summary (empty, catalogue);
  g_autofree char *equipment = rs_routine_text_equipment (routine, catalogue);
  g_autofree char *nothing = rs_routine_text_equipment (empty, catalogue);

  g_assert_true (g_str_has_prefix (summary, "2 exercises · 6 sets · "));
  g_assert_cmpstr (none, ==, "No exercises yet");
  g_assert_cmpstr (equipment, ==, "Equipment: Dumbbell");
  g_assert_cmpstr (nothing, ==, "No equipment");
}

static void
test_last_done (void)
{
  static const struct
  {
    gint64 days;
    const char *text;
  } cases[] = {
    { -1, "Done today" },       { 0, "Done today" },         { 1, "Done yesterday" },
    { 2, "Done 2 days ago" },   { 20, "Done 20 days ago" },  { 21, "Done 3 weeks ago" },
    { 62, "Done 8 weeks ago" }, { 63, "Done 2 months ago" }, { 365, "Done 12 months ago" },
  };
  const gint64 day = 24 * 60 * 60 * (gint64) G_USEC_PER_SEC;
  const gint64 now = G_GINT64_CONSTANT (1795356303) * G_USEC_PER_SEC;
  g_autofree char *never = rs_routine_text_last_done (0, now);

  g_assert_cmpstr (never, ==, "Not done yet");
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = rs_routine_text_last_done (now - cases[i].days * day, now);

      g_assert_cmpstr (text, ==, cases[i].text);
    }
}

static void
test_facts (void)
{
  g_autoptr (RsCatalogue) catalogue = rs_ui_catalogue ();
  g_autoptr (RsRoutine) routine = rs_ui_routine ("Mine", "goblet-squat", NULL);
  g_autoptr (RsRoutine) empty = rs_ui_empty_routine ("Empty");
  g_autofree char *facts = rs_routine_text_facts (routine, catalogue);
  g_autofree char *none = rs_routine_text_facts (empty, catalogue);

  g_assert_cmpstr (facts, ==, "4 min · 1 exercise · Dumbbell");
  g_assert_cmpstr (none, ==, "No exercises yet");
}

static void
test_name (void)
{
  g_autofree char *longest = g_strnfill (RS_ROUTINE_MAX_NAME_BYTES, 'a');
  g_autofree char *too_long = g_strnfill (RS_ROUTINE_MAX_NAME_BYTES + 1, 'a');
  g_autofree char *padded = g_strdup_printf ("  %s\t", longest);

  g_assert_null (rs_routine_text_check_name ("Legs"));
  g_assert_null (rs_routine_text_check_name (" ü "));
  g_assert_null (rs_routine_text_check_name (longest));
  g_assert_null (rs_routine_text_check_name (padded));
  g_assert_nonnull (rs_routine_text_check_name (NULL));
  g_assert_nonnull (rs_routine_text_check_name (""));
  g_assert_nonnull (rs_routine_text_check_name (" \t\n"));
  g_assert_nonnull (rs_routine_text_check_name (too_long));
}

static void
test_tempo (void)
{
  RsTempo tempo = { 9, 9, 9 };

  g_assert_null (rs_tempo_text_check (" 3-1-X ", &tempo));
  g_assert_cmpint (tempo.lower, ==, 3);
  g_assert_cmpint (tempo.lift, ==, RS_TEMPO_FAST);

  g_assert_nonnull (rs_tempo_text_check ("3-1", &tempo));
  g_assert_nonnull (rs_tempo_text_check ("slow", &tempo));
  g_assert_nonnull (rs_tempo_text_check ("3-1-99", &tempo));
  g_assert_cmpint (tempo.lower, ==, 3);

  g_assert_null (rs_tempo_text_check ("  ", &tempo));
  g_assert_false (rs_tempo_is_set (&tempo));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/routine-text/summary", test_summary);
  g_test_add_func ("/routine-text/last-done", test_last_done);
  g_test_add_func ("/routine-text/facts", test_facts);
  g_test_add_func ("/routine-text/name", test_name);
  g_test_add_func ("/routine-text/tempo", test_tempo);

  return g_test_run ();
}
