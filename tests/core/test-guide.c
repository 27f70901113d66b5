/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/guide/rs-guide.h"
#include "core/store/rs-guide-file.h"

#include "support/rs-store-samples.h"

#include <string.h>

static RsGuide *
make_guide (void)
{
  g_autofree char *text = rs_sample_file (RS_FILE_GUIDE);
  g_autoptr (GError) error = NULL;
  RsGuide *guide = rs_guide_file_read ("x.json", text, strlen (text), &error);

  g_assert_no_error (error);
  return guide;
}

static void
test_new (void)
{
  RsGuide *guide = make_guide ();
  g_autofree char *id = NULL;
  g_autofree char *title = NULL;

  g_object_get (guide, "id", &id, "title", &title, NULL);
  g_assert_cmpstr (id, ==, "why");
  g_assert_cmpstr (title, ==, "Why strength");
  g_assert_finalize_object (guide);
}

static void
test_facts (void)
{
  g_autoptr (RsGuide) guide = make_guide ();
  g_auto (GStrv) text = rs_guide_dup_text (guide, 0);
  g_auto (GStrv) no_points = rs_guide_dup_points (guide, 0);
  g_auto (GStrv) points = rs_guide_dup_points (guide, 1);

  g_assert_cmpstr (rs_guide_get_summary (guide), ==, "Because.");
  g_assert_cmpuint (rs_guide_get_order (guide), ==, 2);
  g_assert_cmpuint (rs_guide_get_n_sections (guide), ==, 2);
  g_assert_cmpstr (rs_guide_get_heading (guide, 0), ==, NULL);
  g_assert_cmpstr (rs_guide_get_heading (guide, 1), ==, "More");
  g_assert_cmpstrv (text, ((const char *[]) { "One.", "Two.", NULL }));
  g_assert_cmpuint (g_strv_length (no_points), ==, 0);
  g_assert_cmpstrv (points, ((const char *[]) { "Three.", NULL }));
  g_assert_cmpstr (rs_guide_get_movement (guide, 0), ==, "plank");
  g_assert_cmpstr (rs_guide_get_movement (guide, 1), ==, NULL);
  g_assert_cmpstr (rs_guide_get_doubt (guide, 0), ==, NULL);
  g_assert_cmpstr (rs_guide_get_doubt (guide, 1), ==, "Perhaps.");
  g_assert_cmpuint (rs_guide_get_n_sources (guide), ==, 2);
  g_assert_cmpstr (rs_guide_get_source (guide, 0)->doi, ==, "10.1000/1");
  g_assert_cmpstr (rs_guide_get_source (guide, 1)->doi, ==, NULL);
}

static void
test_places (void)
{
  g_autoptr (RsGuide) guide = make_guide ();

  g_assert_true (rs_guide_goes_with (guide, RS_GUIDE_PLACE_WHY, "plank"));
  g_assert_true (rs_guide_goes_with (guide, RS_GUIDE_PLACE_ADAPT, "goblet-squat"));
  g_assert_false (rs_guide_goes_with (guide, RS_GUIDE_PLACE_DOSE, "plank"));
  g_assert_false (rs_guide_goes_with (guide, RS_GUIDE_PLACE_WHY, "clamshell"));
}

/* 200 words a minute, and what is begun counts. */
static void
test_minutes (void)
{
  static const struct
  {
    guint n_words;
    guint minutes;
  } cases[] = { { 1, 1 }, { 199, 1 }, { 200, 1 }, { 201, 2 }, { 400, 2 }, { 401, 3 } };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      RsGuideFacts *facts = rs_guide_facts_new ();
      RsGuideSection section = { .text = g_new0 (char *, 2), .points = g_new0 (char *, 1) };
      g_autoptr (GString) words = g_string_new ("word");
      g_autoptr (RsGuide) guide = NULL;

      for (guint n = 1; n < cases[i].n_words; n++)
        g_string_append (words, " word");
      section.text[0] = g_strdup (words->str);
      g_array_append_val (facts->sections, section);
      facts->id = g_strdup ("x");
      facts->title = g_strdup ("X");
      guide = rs_guide_new (facts);
      g_assert_cmpuint (rs_guide_get_minutes (guide), ==, cases[i].minutes);
    }
}

static void
test_find (void)
{
  g_autoptr (GListStore) guides = g_list_store_new (RS_TYPE_GUIDE);
  g_autoptr (RsGuide) guide = make_guide ();
  g_autoptr (RsGuide) found = NULL;

  g_list_store_append (guides, guide);
  found = rs_guide_find (G_LIST_MODEL (guides), "why");
  g_assert_true (found == guide);
  g_assert_null (rs_guide_find (G_LIST_MODEL (guides), "how"));
  g_assert_null (rs_guide_find (G_LIST_MODEL (guides), NULL));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/guide/new", test_new);
  g_test_add_func ("/guide/facts", test_facts);
  g_test_add_func ("/guide/places", test_places);
  g_test_add_func ("/guide/minutes", test_minutes);
  g_test_add_func ("/guide/find", test_find);

  return g_test_run ();
}
