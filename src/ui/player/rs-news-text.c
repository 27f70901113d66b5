/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/player/rs-news-text.h"

#include "base/common/rs-text.h"

#include <glib/gi18n.h>

static char *
first_text (GArray *news, RsCatalogue *catalogue)
{
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();
  g_auto (GStrv) all = NULL;
  g_autofree char *joined = NULL;

  for (guint i = 0; i < news->len; i++)
    {
      const RsNews *one = &g_array_index (news, RsNews, i);

      if (one->kind == RS_NEWS_FIRST)
        g_strv_builder_add (names, rs_catalogue_get_name (catalogue, one->exercise_id));
    }

  all = g_strv_builder_end (names);
  if (all[0] == NULL)
    return NULL;

  /* Translators: between the names of exercises */
  joined = g_strjoinv (C_ ("news", ", "), all);
  /* Translators: what was new in a session: names of exercises */
  return g_strdup_printf (C_ ("news", "First time: %s"), joined);
}

static char *
amount_text (const RsNews *one)
{
  RsDose dose = { .load_kind = one->load_kind, .load_kg = one->load_kg };
  g_autofree char *load = rs_dose_load_to_text (&dose);
  g_autofree char *amount = NULL;

  if (one->kind == RS_NEWS_LOAD)
    return g_steal_pointer (&load);

  amount = one->kind == RS_NEWS_SECONDS
               ? rs_text_duration (one->amount)
               : g_strdup_printf (
                     g_dngettext (GETTEXT_PACKAGE, "%u repetition", "%u repetitions", one->amount),
                     one->amount);
  if (load == NULL)
    return g_steal_pointer (&amount);

  /* Translators: how much was done with which load: "12 repetitions with 20 kg" */
  return g_strdup_printf (C_ ("news", "%s with %s"), amount, load);
}

static char *
record_text (const RsNews *one, RsCatalogue *catalogue)
{
  const char *name = rs_catalogue_get_name (catalogue, one->exercise_id);
  g_autofree char *amount = amount_text (one);

  if (one->kind == RS_NEWS_SECONDS)
    /* Translators: what was new in a session: "Plank: 45 s, longer than ever" */
    return g_strdup_printf (C_ ("news", "%s: %s, longer than ever"), name, amount);

  /* Translators: what was new in a session: "Squat: 20 kg, more than ever" */
  return g_strdup_printf (C_ ("news", "%s: %s, more than ever"), name, amount);
}

GStrv
rs_news_text (GArray *news, RsCatalogue *catalogue)
{
  g_autoptr (GStrvBuilder) lines = g_strv_builder_new ();
  g_autofree char *first = NULL;

  g_return_val_if_fail (news != NULL && RS_IS_CATALOGUE (catalogue), NULL);

  for (guint i = 0; i < news->len; i++)
    {
      const RsNews *one = &g_array_index (news, RsNews, i);

      if (one->kind != RS_NEWS_FIRST)
        g_strv_builder_take (lines, record_text (one, catalogue));
    }

  first = first_text (news, catalogue);
  if (first != NULL)
    g_strv_builder_add (lines, first);

  return g_strv_builder_end (lines);
}
