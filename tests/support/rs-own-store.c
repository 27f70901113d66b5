/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "support/rs-own-store.h"

#include "support/rs-samples.h"
#include "support/rs-test-files.h"

#include <string.h>

void
rs_own_store_open (RsOwnStore *self)
{
  self->store = rs_store_new (self->directory, RS_CLOCK (self->clock));
  self->catalogue = rs_store_get_catalogue (self->store);
  rs_store_load (self->store);
}

void
rs_own_store_wait (RsOwnStore *self)
{
  while (rs_store_get_loading (self->store))
    g_main_context_iteration (NULL, TRUE);
}

void
rs_own_store_reopen (RsOwnStore *self)
{
  g_assert_finalize_object (self->store);
  rs_own_store_open (self);
  rs_own_store_wait (self);
}

guint
rs_own_store_count (RsOwnStore *self)
{
  return g_list_model_get_n_items (G_LIST_MODEL (self->catalogue)) - self->n_content;
}

void
rs_own_store_set_up (RsOwnStore *self, gconstpointer data)
{
  self->directory = rs_test_make_directory ();
  self->folder = g_build_filename (self->directory, "exercises", NULL);
  self->clock = rs_frozen_clock_new (RS_OWN_STORE_NOW);
  rs_own_store_open (self);
  self->n_content = rs_own_store_count (self);
  g_assert_cmpuint (self->n_content, >, 0);
}

void
rs_own_store_tear_down (RsOwnStore *self, gconstpointer data)
{
  g_assert_finalize_object (self->store);
  g_assert_finalize_object (self->clock);
  g_clear_pointer (&self->folder, g_free);
  g_clear_pointer (&self->directory, rs_test_free_directory);
}

static char *
dup_problems (RsOwnStore *self)
{
  g_auto (GStrv) problems = rs_store_dup_problems (self->store);

  return g_strjoinv ("\n", problems);
}

void
rs_own_store_assert_problem (RsOwnStore *self, const char *part)
{
  g_autofree char *problems = dup_problems (self);

  if (strstr (problems, part) == NULL)
    g_error ("“%s” is not in “%s”", part, problems);
}

void
rs_own_store_assert_no_problems (RsOwnStore *self)
{
  g_autofree char *problems = dup_problems (self);

  g_assert_cmpstr (problems, ==, "");
}

RsExerciseFacts *
rs_own_store_make_facts (const char *name)
{
  RsExerciseFacts *facts = rs_sample_facts ();

  g_set_str (&facts->name, name);
  facts->dose.load_kg = 0;
  return facts;
}
