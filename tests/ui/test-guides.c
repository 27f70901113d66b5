/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-ui-test.h"

#include "core/store/rs-content.h"
#include "core/store/rs-guide-file.h"
#include "support/rs-store-samples.h"
#include "ui/guides/rs-guide-page.h"
#include "ui/guides/rs-guide-text.h"
#include "ui/guides/rs-guides-page.h"

#include <string.h>

/* "why": two sections of which the first draws the plank, two sources. */
static RsGuide *
make_guide (const char *title)
{
  g_autofree char *text = rs_sample_file (RS_FILE_GUIDE);
  g_auto (GStrv) parts = g_strsplit (text, "Why strength", 2);
  g_autofree char *named = g_strjoinv (title, parts);
  g_autoptr (GError) error = NULL;
  RsGuide *guide = rs_guide_file_read ("x.json", named, strlen (named), &error);

  g_assert_no_error (error);
  return guide;
}

static gboolean
has_label (gpointer page, const char *text)
{
  for (guint i = 0; i < rs_ui_count (page, GTK_TYPE_LABEL); i++)
    if (g_str_equal (gtk_label_get_text (rs_ui_find (page, GTK_TYPE_LABEL, i)), text))
      return TRUE;

  return FALSE;
}

static void
test_text (void)
{
  g_autoptr (RsGuide) guide = make_guide ("Why strength");
  g_autofree char *minutes = rs_guide_text_minutes (guide);

  g_assert_cmpstr (minutes, ==, "1 minute to read");
  g_assert_cmpstr (rs_guide_text_picture (guide), ==, "plank");
}

/* Titles are no markup, and everything that is written is there to read. */
static void
test_page (void)
{
  g_autoptr (RsGuide) guide = make_guide ("Strong <b>& fast</b>");
  g_autoptr (RsCatalogue) catalogue = rs_ui_catalogue ();
  RsMovements *movements = rs_ui_movements ();
  RsGuidePage *page = rs_guide_page_new (guide, catalogue, movements);
  GtkWindow *window = rs_ui_present (page, 700, 800);

  g_assert_cmpstr (adw_navigation_page_get_title (ADW_NAVIGATION_PAGE (page)), ==,
                   "Strong <b>& fast</b>");
  g_assert_true (has_label (page, "Strong <b>& fast</b>"));
  g_assert_true (has_label (page, "Because."));
  g_assert_true (has_label (page, "One."));
  g_assert_true (has_label (page, "Two."));
  g_assert_true (has_label (page, "More"));
  g_assert_true (has_label (page, "Three."));
  g_assert_true (has_label (page, "Perhaps."));
  g_assert_cmpuint (rs_ui_count (page, ADW_TYPE_ACTION_ROW), ==, 2);
  gtk_test_accessible_assert_role (rs_ui_child (page, "title_label"), GTK_ACCESSIBLE_ROLE_HEADING);

  g_signal_emit_by_name (rs_ui_find_button (page, "Plank"), "clicked");
  rs_ui_settle (page);
  g_assert_cmpstr (rs_ui_get_request (window), ==, "open-exercise:plank");

  rs_ui_assert_fits (page, 360);
  rs_ui_close (window, page);
  rs_ui_finalize_movements (movements);
}

/* A guide may name an exercise that is not there: then it is not drawn. */
static void
test_unknown_exercise (void)
{
  g_autoptr (RsGuide) guide = make_guide ("Why strength");
  g_autoptr (RsCatalogue) catalogue = rs_catalogue_new ();
  RsGuidePage *page = rs_guide_page_new (guide, catalogue, NULL);
  GtkWindow *window = rs_ui_present (page, 700, 800);

  g_assert_false (has_label (page, "Plank"));
  g_assert_true (has_label (page, "One."));
  rs_ui_close (window, page);
}

static void
test_list (void)
{
  g_autoptr (GListStore) guides = g_list_store_new (RS_TYPE_GUIDE);
  g_autoptr (RsGuide) first = make_guide ("First");
  g_autoptr (RsGuide) second = make_guide ("Second");
  RsMovements *movements = rs_ui_movements ();
  RsGuidesPage *page;
  GtkWindow *window;

  g_list_store_append (guides, first);
  g_list_store_append (guides, second);
  page = rs_guides_page_new (G_LIST_MODEL (guides), movements);
  window = rs_ui_present (page, 700, 600);

  g_assert_cmpuint (rs_ui_count (page, ADW_TYPE_ACTION_ROW), ==, 2);
  g_assert_cmpstr (adw_preferences_row_get_title (rs_ui_find (page, ADW_TYPE_ACTION_ROW, 1)), ==,
                   "Second");
  gtk_widget_activate (rs_ui_find (page, ADW_TYPE_ACTION_ROW, 0));
  rs_ui_settle (page);
  g_assert_cmpstr (rs_ui_get_request (window), ==, "open-guide:why");

  rs_ui_assert_fits (page, 360);
  rs_ui_close (window, page);
  rs_ui_finalize_movements (movements);
}

/* Those that come with the program: each can be shown on a narrow window. */
static void
test_content (void)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autoptr (GPtrArray) guides = rs_content_load_guides (builder);
  g_auto (GStrv) problems = g_strv_builder_end (builder);
  g_autoptr (RsCatalogue) catalogue = rs_ui_catalogue ();

  g_assert_cmpuint (g_strv_length (problems), ==, 0);
  g_assert_cmpuint (guides->len, ==, 6);
  for (guint i = 0; i < guides->len; i++)
    {
      RsGuidePage *page = rs_guide_page_new (g_ptr_array_index (guides, i), catalogue, NULL);
      GtkWindow *window = rs_ui_present (page, 360, 640);

      g_assert_cmpuint (rs_ui_count (page, ADW_TYPE_ACTION_ROW), >, 0);
      rs_ui_assert_fits (page, 360);
      rs_ui_close (window, page);
    }
}

int
main (int argc, char *argv[])
{
  rs_ui_test_init (&argc, &argv);

  g_test_add_func ("/guides/text", test_text);
  g_test_add_func ("/guides/page", test_page);
  g_test_add_func ("/guides/unknown-exercise", test_unknown_exercise);
  g_test_add_func ("/guides/list", test_list);
  g_test_add_func ("/guides/content", test_content);

  return g_test_run ();
}
