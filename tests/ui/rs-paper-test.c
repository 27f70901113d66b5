/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-paper-test.h"

#include "core/store/rs-content.h"

char *
rs_paper_run (const char *const *command)
{
  g_autofree char *output = NULL;
  g_autoptr (GError) error = NULL;
  int status;

  g_assert_true (g_spawn_sync (NULL, (char **) command, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL,
                               &output, NULL, &status, &error));
  g_assert_no_error (error);
  g_assert_true (g_spawn_check_wait_status (status, &error));
  return g_steal_pointer (&output);
}

RsCatalogue *
rs_paper_load_catalogue (void)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autoptr (GPtrArray) exercises = rs_content_load_exercises (builder);
  g_auto (GStrv) problems = g_strv_builder_end (builder);
  RsCatalogue *catalogue = rs_catalogue_new ();

  g_assert_cmpuint (g_strv_length (problems), ==, 0);
  rs_catalogue_add (catalogue, exercises);
  return catalogue;
}
