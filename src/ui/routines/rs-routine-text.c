/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/routines/rs-routine-text.h"

#include "base/common/rs-text.h"
#include "core/routine/rs-summary.h"

#include <glib/gi18n.h>
#include <math.h>

char *
rs_routine_text_summary (RsRoutine *routine, RsCatalogue *catalogue)
{
  RsSummary summary;

  g_return_val_if_fail (RS_IS_ROUTINE (routine), NULL);
  g_return_val_if_fail (RS_IS_CATALOGUE (catalogue), NULL);

  summary = rs_summary_of (rs_routine_get_state (routine), catalogue);
  return rs_summary_to_text (&summary, g_list_model_get_n_items (G_LIST_MODEL (routine)));
}

char *
rs_routine_text_equipment (RsRoutine *routine, RsCatalogue *catalogue)
{
  g_autofree char *list = NULL;
  RsSummary summary;

  g_return_val_if_fail (RS_IS_ROUTINE (routine), NULL);
  g_return_val_if_fail (RS_IS_CATALOGUE (catalogue), NULL);

  summary = rs_summary_of (rs_routine_get_state (routine), catalogue);
  if (summary.equipment == 0)
    return g_strdup (C_ ("routine", "No equipment"));

  list = rs_vocabulary_list_labels (RS_TYPE_EQUIPMENT, summary.equipment);
  /* Translators: what a routine needs; %s is a list such as "Mat, Dumbbell" */
  return g_strdup_printf (C_ ("routine", "Equipment: %s"), list);
}

char *
rs_routine_text_facts (RsRoutine *routine, RsCatalogue *catalogue)
{
  g_autofree char *minutes = NULL;
  g_autofree char *exercises = NULL;
  g_autofree char *equipment = NULL;
  RsSummary summary;
  guint n;

  g_return_val_if_fail (RS_IS_ROUTINE (routine), NULL);
  g_return_val_if_fail (RS_IS_CATALOGUE (catalogue), NULL);

  n = g_list_model_get_n_items (G_LIST_MODEL (routine));
  if (n == 0)
    return rs_routine_text_summary (routine, catalogue);

  summary = rs_summary_of (rs_routine_get_state (routine), catalogue);
  minutes = rs_text_minutes (summary.seconds);
  exercises = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u exercise", "%u exercises", n), n);
  equipment = summary.equipment != 0
                  ? rs_vocabulary_list_labels (RS_TYPE_EQUIPMENT, summary.equipment)
                  : g_strdup (C_ ("routine", "No equipment"));
  return g_strdup_printf ("%s · %s · %s", minutes, exercises, equipment);
}

/* Days from some day on, as the calendar at home counts them. */
static gint64
get_day (gint64 at)
{
  g_autoptr (GDateTime) utc = g_date_time_new_from_unix_utc (at / G_USEC_PER_SEC);
  g_autoptr (GDateTime) local = utc != NULL ? g_date_time_to_local (utc) : NULL;
  GDate date;

  if (local == NULL)
    return 0;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, (GDateDay) g_date_time_get_day_of_month (local),
                  (GDateMonth) g_date_time_get_month (local),
                  (GDateYear) g_date_time_get_year (local));
  return g_date_get_julian (&date);
}

char *
rs_routine_text_last_done (gint64 last_done, gint64 now)
{
  gint64 days = MAX (get_day (now) - get_day (last_done), 0);
  guint n;

  if (last_done <= 0)
    return g_strdup (C_ ("routine", "Not done yet"));
  if (days == 0)
    return g_strdup (C_ ("routine", "Done today"));
  if (days == 1)
    return g_strdup (C_ ("routine", "Done yesterday"));

  if (days < 21)
    {
      n = (guint) days;
      return g_strdup_printf (
          g_dngettext (GETTEXT_PACKAGE, "Done %u day ago", "Done %u days ago", n), n);
    }
  if (days < 7 * 9)
    {
      n = (guint) days / 7;
      return g_strdup_printf (
          g_dngettext (GETTEXT_PACKAGE, "Done %u week ago", "Done %u weeks ago", n), n);
    }

  n = (guint) MIN (days * 12 / 365, G_MAXINT16);
  return g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE, "Done %u month ago", "Done %u months ago", n), n);
}

static void
append_part (GString *text, char *part)
{
  g_autofree char *owned = part;

  if (text->len > 0)
    g_string_append (text, " · ");
  g_string_append (text, owned);
}

char *
rs_routine_text_block (RsBlock *block, RsCatalogue *catalogue)
{
  g_autoptr (GString) text = NULL;
  const RsBlockFacts *facts;
  RsSummary summary;

  g_return_val_if_fail (block != NULL, NULL);
  g_return_val_if_fail (RS_IS_CATALOGUE (catalogue), NULL);

  text = g_string_new (NULL);
  facts = rs_block_get_facts (block);
  summary = rs_summary_of_block (block, catalogue);

  if (facts->title != NULL && facts->kind != RS_BLOCK_STRAIGHT)
    append_part (text, g_strdup (rs_block_kind_get_label (facts->kind)));
  if (rs_block_has_rounds (block))
    {
      append_part (text, g_strdup_printf (
                             g_dngettext (GETTEXT_PACKAGE, "%u round", "%u rounds", facts->rounds),
                             facts->rounds));
      if (facts->between_s > 0)
        /* Translators: rest in seconds between the exercises of a circuit */
        append_part (text, g_strdup_printf (C_ ("block", "%u s between"), facts->between_s));
      if (facts->round_rest_s > 0)
        /* Translators: rest in seconds after each round of a circuit */
        append_part (text,
                     g_strdup_printf (C_ ("block", "%u s after a round"), facts->round_rest_s));
    }
  if (summary.seconds > 0)
    append_part (text, rs_text_minutes (summary.seconds));

  return g_string_free_and_steal (g_steal_pointer (&text));
}

char *
rs_routine_text_details (RsBlock *block, RsItem *item)
{
  const RsDose *dose;
  g_autoptr (GString) text = NULL;
  int after;

  g_return_val_if_fail (block != NULL, NULL);
  g_return_val_if_fail (RS_IS_ITEM (item), NULL);

  dose = rs_item_get_dose (item);
  after = rs_item_get_rest_after (item);
  text = g_string_new (NULL);
  rs_dose_append_details (text, dose);
  if (!rs_block_has_rounds (block) && dose->rest_s > 0 && dose->sets > 1)
    {
      g_string_append (text, " · ");
      /* Translators: rest after each set in seconds, as in "rest 60 s" */
      g_string_append_printf (text, C_ ("dose", "rest %u s"), dose->rest_s);
    }
  if (after >= 0)
    {
      g_string_append (text, " · ");
      /* Translators: rest in seconds after the last set of an exercise */
      g_string_append_printf (text, C_ ("dose", "then %d s"), after);
    }

  /* Each part begins with what separates it from the one before. */
  return text->len > 0 ? g_strdup (text->str + strlen (" · ")) : g_strdup ("");
}

/* Settings, not science: people are that much quicker or slower. */
#define MINUTES_SPREAD 0.15

char *
rs_routine_text_minutes (gint64 seconds)
{
  g_autofree char *minutes = rs_text_minutes (seconds);
  double exact = (double) seconds / 60;
  int least = (int) floor (exact * (1 - MINUTES_SPREAD));
  int most = (int) ceil (exact * (1 + MINUTES_SPREAD));

  if (seconds < 120)
    return g_steal_pointer (&minutes);

  /* Translators: how long a routine takes, and from how many minutes to how many it may be */
  return g_strdup_printf (C_ ("routine", "%s (%d to %d)"), minutes, least, most);
}

static char *
strip (const char *text)
{
  return g_strstrip (g_strdup (text != NULL ? text : ""));
}

const char *
rs_routine_text_check_name (const char *name)
{
  g_autofree char *stripped = strip (name);

  if (*stripped == '\0')
    return C_ ("routine", "A routine needs a name");
  if (strlen (stripped) > RS_ROUTINE_MAX_NAME_BYTES)
    return C_ ("routine", "This name is too long");

  return NULL;
}
