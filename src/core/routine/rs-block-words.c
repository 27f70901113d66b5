/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/routine/rs-block-words.h"

#include "base/common/rs-error.h"
#include "base/common/rs-text.h"
#include "core/exercise/rs-dose-scan.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define MAX_LINE_BYTES 1000

/* The words of blocks, beside those of doses. The first stands for the first kind. */
#define WORD_KIND RS_DOSE_WORD_OTHER
#define WORD_LAST_KIND ((RsDoseWord) (WORD_KIND + RS_N_BLOCK_KINDS - 1))
#define WORD_ROUNDS ((RsDoseWord) (WORD_KIND + RS_N_BLOCK_KINDS))
#define WORD_AFTER_ROUND ((RsDoseWord) (WORD_KIND + RS_N_BLOCK_KINDS + 1))
#define WORD_NO_REST_AFTER_ROUND ((RsDoseWord) (WORD_KIND + RS_N_BLOCK_KINDS + 2))

static const char *const kind_words[] = {
  /* Translators: not shown. What people type for the kinds of blocks, separated by semicolons; as
     many as there are, never none */
  NC_ ("block words", "warm up;warmup;warming up"),
  NC_ ("block words", "straight sets;straight"),
  NC_ ("block words", "superset;super set;supersets"),
  NC_ ("block words", "circuit;circuits"),
  NC_ ("block words", "cool down;cooldown;cooling down"),
};
G_STATIC_ASSERT (G_N_ELEMENTS (kind_words) == RS_N_BLOCK_KINDS);

/* What may stand around a title. */
static const struct
{
  const char *open;
  const char *close;
} quotes[] = { { "“", "”" }, { "«", "»" },   { "„", "“" },
               { "„", "”" }, { "「", "」" }, { "\"", "\"" } };

/* What a line says, while it is read. */
typedef struct
{
  int kind;     /* or -1 */
  int rounds;   /* or -1 */
  int rest_s;   /* or -1; of which kind of rest nothing was said */
  int round_s;  /* or -1 */
  int seconds;  /* or -1 */
  gboolean bad; /* something that is not understood */
} Said;

void
rs_block_words_add (RsDoseWords *words)
{
  g_return_if_fail (words != NULL);

  for (guint i = 0; i < RS_N_BLOCK_KINDS; i++)
    {
      const char *label = rs_block_kind_get_label ((RsBlockKind) i);

      rs_dose_words_add_typed (words, "block words", kind_words[i], (RsDoseWord) (WORD_KIND + i));
      rs_dose_words_add_written (words, "block", label, (RsDoseWord) (WORD_KIND + i), 0, 0);
    }

  rs_dose_words_add_plurals (words, "%u round", "%u rounds", 0, WORD_ROUNDS);
  rs_dose_words_add_written (words, "routine words", "rest %s after each round", RS_DOSE_WORD_REST,
                             0, WORD_AFTER_ROUND);
  rs_dose_words_add_written (words, "routine words", "then %s after each round",
                             RS_DOSE_WORD_THEN_REST, 0, WORD_AFTER_ROUND);
  rs_dose_words_add_written (words, "routine words", "no rest after each round",
                             WORD_NO_REST_AFTER_ROUND, 0, 0);
  rs_dose_words_add_typed (words, "block words",
                           /* Translators: not shown. What is counted in a circuit: "3 rounds" */
                           NC_ ("block words", "rounds of;round;rounds;laps;times;x"), WORD_ROUNDS);
  rs_dose_words_add_typed (
      words, "block words",
      /* Translators: not shown. After a rest: "60 s between rounds" */
      NC_ ("block words", "after each round;after every round;between rounds;after a round"),
      WORD_AFTER_ROUND);
}

static void
append_rest (GString *line, const RsBlockFacts *facts)
{
  RsBlockFacts usual = rs_block_facts_of (facts->kind);
  g_autofree char *between = rs_text_duration (facts->between_s);
  g_autofree char *after = rs_text_duration (facts->round_rest_s);
  gboolean said = facts->between_s > 0 || usual.between_s > 0;

  if (said)
    g_string_append (line, ", ");
  if (facts->between_s > 0)
    /* Translators: of a circuit as text: after each of its exercises, as in "rest 15 s" */
    g_string_append_printf (line, C_ ("routine words", "rest %s"), between);
  else if (said)
    g_string_append (line, C_ ("routine words", "no rest"));

  g_string_append (line, ", ");
  if (facts->round_rest_s == 0)
    /* Translators: of a circuit as text */
    g_string_append (line, C_ ("routine words", "no rest after each round"));
  else if (said)
    /* Translators: of a circuit as text, after "rest 15 s": "then 60 s after each round" */
    g_string_append_printf (line, C_ ("routine words", "then %s after each round"), after);
  else
    /* Translators: of a superset as text: "rest 60 s after each round" */
    g_string_append_printf (line, C_ ("routine words", "rest %s after each round"), after);
}

char *
rs_block_words_write (const RsBlockFacts *facts)
{
  g_autoptr (GString) line = NULL;

  g_return_val_if_fail (facts != NULL, NULL);

  line = g_string_new (rs_block_kind_get_label (facts->kind));
  if (facts->title != NULL)
    {
      g_autofree char *title = g_strdelimit (g_strdup (facts->title), "\r\n", ' ');

      g_string_append_c (line, ' ');
      /* Translators: the title of a part of a routine as text, in “ ”, « », „ “, 「 」 or " " */
      g_string_append_printf (line, C_ ("routine words", "“%s”"), title);
    }

  if (rs_block_kind_has_rounds (facts->kind))
    {
      g_string_append (line, ", ");
      /* Translators: of a circuit as text */
      g_string_append_printf (line,
                              g_dngettext (GETTEXT_PACKAGE, "%u round", "%u rounds", facts->rounds),
                              facts->rounds);
      append_rest (line, facts);
    }
  else if (facts->seconds > 0)
    {
      g_autofree char *time = rs_text_duration (facts->seconds);

      g_string_append_printf (line, ", %s", time);
    }

  g_string_append_c (line, ':');
  return g_string_free_and_steal (g_steal_pointer (&line));
}

/* What is between the first quotes of @line, up to the last that close them, and the rest. */
static char *
take_title (const char *line, char **rest)
{
  const char *first = NULL;
  const char *last = NULL;
  gsize which = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (quotes); i++)
    {
      const char *open = strstr (line, quotes[i].open);
      const char *close =
          open != NULL ? g_strrstr (open + strlen (quotes[i].open), quotes[i].close) : NULL;

      if (close != NULL && (first == NULL || open < first || (open == first && close > last)))
        {
          first = open;
          last = close;
          which = i;
        }
    }

  if (first == NULL)
    {
      *rest = g_strdup (line);
      return NULL;
    }

  {
    const char *start = first + strlen (quotes[which].open);
    g_autofree char *before = g_strndup (line, (gsize) (first - line));

    *rest = g_strconcat (before, " ", last + strlen (quotes[which].close), NULL);
    return g_strndup (start, (gsize) (last - start));
  }
}

static gboolean
take (RsDoseScan *scan, RsDoseWord word)
{
  return rs_dose_scan_word (scan, word, word) != RS_DOSE_WORD_NONE;
}

/* Stores what was not said before. */
static void
say (Said *said, int *place, guint number)
{
  said->bad = said->bad || *place >= 0;
  *place = (int) MIN (number, (guint) RS_DOSE_SCAN_MAX);
}

static void
read_rest (RsDoseScan *scan, Said *said, gboolean then)
{
  RsDoseValue value;

  rs_dose_scan_separators (scan);
  if (!rs_dose_scan_value (scan, &value) ||
      (value.unit != RS_DOSE_WORD_NONE && value.unit != RS_DOSE_WORD_SECONDS) || value.open)
    said->bad = TRUE;
  else if (take (scan, WORD_AFTER_ROUND) || then)
    say (said, &said->round_s, value.n);
  else
    say (said, &said->rest_s, value.n);
}

static void
read_number (RsDoseScan *scan, Said *said)
{
  guint start = scan->i;
  guint rounds;
  RsDoseValue value;

  if (rs_dose_scan_integer (scan, &rounds) && take (scan, WORD_ROUNDS))
    {
      say (said, &said->rounds, rounds);
      return;
    }

  scan->i = start;
  if (!rs_dose_scan_value (scan, &value) || value.unit != RS_DOSE_WORD_SECONDS || value.open)
    said->bad = TRUE;
  else if (take (scan, WORD_AFTER_ROUND))
    say (said, &said->round_s, value.n);
  else if (take (scan, RS_DOSE_WORD_REST))
    say (said, &said->rest_s, value.n);
  else
    say (said, &said->seconds, value.n);
}

static void
read_part (RsDoseScan *scan, Said *said)
{
  RsDoseWord kind = rs_dose_scan_word (scan, WORD_KIND, WORD_LAST_KIND);

  if (kind != RS_DOSE_WORD_NONE)
    say (said, &said->kind, (guint) (kind - WORD_KIND));
  else if (take (scan, WORD_NO_REST_AFTER_ROUND))
    say (said, &said->round_s, 0);
  else if (take (scan, RS_DOSE_WORD_NO_REST))
    say (said, &said->rest_s, 0);
  else if (take (scan, RS_DOSE_WORD_THEN_REST))
    read_rest (scan, said, TRUE);
  else if (take (scan, RS_DOSE_WORD_REST))
    read_rest (scan, said, FALSE);
  else
    read_number (scan, said);
}

static Said
read_all (const RsDoseWords *words, const char *text)
{
  g_auto (RsDoseScan) scan = { 0 };
  Said said = { -1, -1, -1, -1, -1, FALSE };

  rs_dose_scan_init (&scan, words, text);
  while (!said.bad && rs_dose_scan_separators (&scan))
    read_part (&scan, &said);

  return said;
}

/* Whether it is within the limits of blocks. */
static gboolean
check (const Said *said, const char *title, GError **error)
{
  if (said->rounds > RS_BLOCK_MAX_ROUNDS || said->rounds == 0)
    g_set_error (error, RS_ERROR, RS_ERROR_RANGE, _ ("From 1 to %d rounds"), RS_BLOCK_MAX_ROUNDS);
  else if (MAX (said->rest_s, said->round_s) > RS_DOSE_MAX_REST_S)
    g_set_error (error, RS_ERROR, RS_ERROR_RANGE, _ ("At most %u seconds of rest"),
                 RS_DOSE_MAX_REST_S);
  else if (said->seconds > RS_BLOCK_MAX_SECONDS)
    g_set_error (error, RS_ERROR, RS_ERROR_RANGE, _ ("At most %d minutes"),
                 RS_BLOCK_MAX_SECONDS / 60);
  else if (title != NULL && strlen (title) > RS_BLOCK_MAX_TITLE_BYTES)
    g_set_error_literal (error, RS_ERROR, RS_ERROR_RANGE, _ ("This title is too long"));
  else
    return TRUE;

  return FALSE;
}

gboolean
rs_block_words_read (
    const RsDoseWords *words, const char *line, RsBlockFacts *facts, char **title, GError **error)
{
  g_autofree char *own_title = NULL;
  g_autofree char *rest = NULL;
  Said said;

  g_return_val_if_fail (words != NULL && line != NULL && facts != NULL && title != NULL, FALSE);

  if (strlen (line) > MAX_LINE_BYTES)
    return FALSE;

  own_title = take_title (line, &rest);
  said = read_all (words, rest);
  /* Rounds without a word for what goes round are those of a circuit. */
  if (said.kind < 0 && said.rounds >= 0)
    said.kind = RS_BLOCK_CIRCUIT;
  if (said.bad || said.kind < 0 || !check (&said, own_title, error))
    return FALSE;

  /* The one rest of a superset comes after its rounds. */
  if (said.kind == RS_BLOCK_SUPERSET && said.round_s < 0)
    {
      said.round_s = said.rest_s;
      said.rest_s = -1;
    }

  *facts = rs_block_facts_of ((RsBlockKind) said.kind);
  facts->rounds = said.rounds >= 0 ? (guint) said.rounds : facts->rounds;
  facts->between_s = said.rest_s >= 0 ? (guint) said.rest_s : facts->between_s;
  facts->round_rest_s = said.round_s >= 0 ? (guint) said.round_s : facts->round_rest_s;
  facts->seconds = said.seconds >= 0 ? (guint) said.seconds : 0;
  *facts = rs_block_facts_clamp (facts);
  *title = g_steal_pointer (&own_title);
  return TRUE;
}
