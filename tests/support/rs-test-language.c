/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "support/rs-test-language.h"

#include <libintl.h>
#include <locale.h>
#include <string.h>

#define MO_MAGIC 0x950412de
#define MO_HEADER_WORDS 7

typedef struct
{
  char *text;
  const char *translation;
} Entry;

static int
compare_entries (gconstpointer a, gconstpointer b)
{
  return strcmp (((const Entry *) a)->text, ((const Entry *) b)->text);
}

static void
clear_entry (gpointer data)
{
  g_clear_pointer (&((Entry *) data)->text, g_free);
}

static void
append_table (
    GArray *words, GString *texts, GArray *entries, gsize texts_start, gboolean translations)
{
  for (guint i = 0; i < entries->len; i++)
    {
      const Entry *entry = &g_array_index (entries, Entry, i);
      const char *text = translations ? entry->translation : entry->text;
      guint32 length = (guint32) strlen (text);
      guint32 offset = (guint32) (texts_start + texts->len);

      g_array_append_val (words, length);
      g_array_append_val (words, offset);
      g_string_append_len (texts, text, (gssize) length + 1);
    }
}

/* A file as msgfmt writes it, without a table of hashes. */
static GString *
build_mo (GArray *entries)
{
  gsize texts_start = (MO_HEADER_WORDS + entries->len * 4) * sizeof (guint32);
  guint32 header[MO_HEADER_WORDS] = { MO_MAGIC, 0, entries->len, sizeof header };
  g_autoptr (GArray) words = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_autoptr (GString) texts = g_string_new (NULL);
  GString *file = g_string_new (NULL);

  header[4] = (guint32) (sizeof header + entries->len * 2 * sizeof (guint32));
  append_table (words, texts, entries, texts_start, FALSE);
  append_table (words, texts, entries, texts_start, TRUE);
  g_string_append_len (file, (const char *) header, sizeof header);
  g_string_append_len (file, words->data, (gssize) (words->len * sizeof (guint32)));
  g_string_append_len (file, texts->str, (gssize) texts->len);
  return file;
}

gboolean
rs_test_speak (const char *language, const RsTranslation *translations, gsize n_translations)
{
  static const char *const locales[] = { "es_ES.UTF-8", "en_US.UTF-8", "de_DE.UTF-8" };
  static const Entry header = { (char *) "", "Content-Type: text/plain; charset=UTF-8\n" };
  g_autofree char *root = g_build_filename (g_get_user_data_dir (), "locale", NULL);
  g_autofree char *directory = g_build_filename (root, language, "LC_MESSAGES", NULL);
  g_autofree char *path = g_build_filename (directory, GETTEXT_PACKAGE ".mo", NULL);
  g_autoptr (GArray) entries = g_array_new (FALSE, FALSE, sizeof (Entry));
  g_autoptr (GError) error = NULL;
  GString *file;

  g_array_set_clear_func (entries, clear_entry);
  for (gsize i = 0; i < n_translations; i++)
    {
      Entry entry = { g_strconcat (translations[i].context, "\004", translations[i].text, NULL),
                      translations[i].translation };

      g_array_append_val (entries, entry);
    }
  {
    Entry first = { g_strdup (header.text), header.translation };

    g_array_append_val (entries, first);
  }
  g_array_sort (entries, compare_entries);

  file = build_mo (entries);
  g_assert_cmpint (g_mkdir_with_parents (directory, 0700), ==, 0);
  g_file_set_contents (path, file->str, (gssize) file->len, &error);
  g_assert_no_error (error);
  g_string_free (file, TRUE);

  /* In the locale C nothing is translated; which other one it is does not matter. */
  for (gsize i = 0; i < G_N_ELEMENTS (locales); i++)
    if (setlocale (LC_ALL, locales[i]) != NULL)
      break;
  g_setenv ("LANGUAGE", language, TRUE);
  bindtextdomain (GETTEXT_PACKAGE, root);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  return g_str_equal (g_dpgettext2 (GETTEXT_PACKAGE, translations[0].context, translations[0].text),
                      translations[0].translation);
}

void
rs_test_speak_plainly (void)
{
  g_unsetenv ("LANGUAGE");
  setlocale (LC_ALL, "C");
}
