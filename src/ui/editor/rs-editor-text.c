/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/editor/rs-editor-text.h"

#include "base/common/rs-text.h"
#include "core/store/rs-exercise-file.h"

#include <glib/gi18n.h>

/* The most pieces of equipment of which one will do. */
#define MAX_GROUP 6

static GStrv
split (const char *text, const char *delimiters)
{
  g_auto (GStrv) parts = g_strsplit_set (text, delimiters, -1);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (gsize i = 0; parts[i] != NULL; i++)
    if (*g_strstrip (parts[i]) != '\0')
      g_strv_builder_add (builder, parts[i]);

  return g_strv_builder_end (builder);
}

GStrv
rs_editor_text_split_lines (const char *text)
{
  g_return_val_if_fail (text != NULL, NULL);

  return split (text, "\r\n");
}

GStrv
rs_editor_text_split_names (const char *text)
{
  g_return_val_if_fail (text != NULL, NULL);

  return split (text, "\r\n,");
}

char *
rs_editor_text_check (const char *text, guint max)
{
  glong length;

  g_return_val_if_fail (text != NULL, NULL);

  length = g_utf8_strlen (text, -1);
  if (length > (glong) max)
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                         /* Translators: of a text that was typed */
                                         "Too long by %d character", "Too long by %d characters",
                                         (gulong) length - max),
                            (int) (length - (glong) max));
  if (strlen (text) > RS_TEXT_MAX_BYTES)
    return g_strdup (C_ ("editor", "This text is too long"));

  return NULL;
}

char *
rs_editor_text_check_name (const char *name)
{
  g_autofree char *stripped = NULL;

  g_return_val_if_fail (name != NULL, NULL);

  stripped = g_strstrip (g_strdup (name));
  if (*stripped == '\0')
    return g_strdup (C_ ("editor", "Give the exercise a name"));

  return rs_editor_text_check (stripped, RS_EXERCISE_MAX_NAME);
}

char *
rs_editor_text_check_list (const char *const *texts, guint max_texts, guint max)
{
  g_return_val_if_fail (texts != NULL, NULL);

  for (gsize i = 0; texts[i] != NULL; i++)
    {
      g_autofree char *wrong = rs_editor_text_check (texts[i], max);

      if (wrong != NULL)
        /* Translators: which line of several, and what is wrong with it */
        return g_strdup_printf (C_ ("editor", "Line %d: %s"), (int) i + 1, wrong);
    }

  if (g_strv_length ((GStrv) texts) > max_texts)
    return g_strdup_printf (C_ ("editor", "No more than %u, please"), max_texts);

  return NULL;
}

static guint
count (guint32 set)
{
  guint n = 0;

  for (; set != 0; set &= set - 1)
    n++;

  return n;
}

char *
rs_editor_text_check_primary (RsMuscleSet muscles)
{
  if (muscles == 0)
    return g_strdup (C_ ("editor", "Choose at least one main muscle"));
  if (count (muscles) > RS_EXERCISE_MAX_PRIMARY)
    return g_strdup_printf (C_ ("editor", "Choose no more than %u main muscles"),
                            RS_EXERCISE_MAX_PRIMARY);

  return NULL;
}

char *
rs_editor_text_check_secondary (RsMuscleSet primary, RsMuscleSet secondary)
{
  if ((primary & secondary) != 0)
    {
      g_autofree char *both = rs_vocabulary_list_labels (RS_TYPE_MUSCLE, primary & secondary);

      /* Translators: a muscle, or several */
      return g_strdup_printf (C_ ("editor", "Chosen as a main muscle too: %s"), both);
    }
  if (count (secondary) > RS_EXERCISE_MAX_SECONDARY)
    return g_strdup_printf (C_ ("editor", "Choose no more than %u helping muscles"),
                            RS_EXERCISE_MAX_SECONDARY);

  return NULL;
}

char *
rs_editor_text_check_needs (RsEquipmentSet equipment, gboolean any)
{
  guint max = any ? MAX_GROUP : RS_EXERCISE_MAX_NEEDS;

  if (count (equipment) > max)
    return g_strdup_printf (C_ ("editor", "Choose no more than %u pieces"), max);

  return NULL;
}

char *
rs_editor_text_check_mistake (const char *mistake, const char *fix)
{
  g_return_val_if_fail (mistake != NULL && fix != NULL, NULL);

  if (*mistake == '\0' && *fix != '\0')
    return g_strdup (C_ ("editor", "Say what goes wrong as well"));

  return rs_editor_text_check (mistake, RS_EXERCISE_MAX_MISTAKE);
}

char *
rs_editor_text_chosen (GType vocabulary, guint32 set)
{
  if (set == 0)
    return g_strdup (C_ ("editor", "None chosen"));

  return rs_vocabulary_list_labels (vocabulary, set);
}
