/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/exercise/rs-dose-words.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* Numbers of which some plural of every language is one. */
#define MAX_PLURAL 30

typedef struct
{
  GArray *letters;
  RsDoseWord meaning;
} Phrase;

struct _RsDoseWords
{
  GArray *phrases; /* of Phrase */
};

/* What people type, separated by semicolons. */
static const struct
{
  RsDoseWord meaning;
  const char *words;
} typed[] = {
  /* Translators: not shown. The next texts are what people type in a dose, separated by
     semicolons: words, plurals, abbreviations and signs; as many as there are, never none. This
     is what stands between sets and repetitions: "3 x 12", "3 sets of 12" */
  { RS_DOSE_WORD_TIMES, NC_ ("dose words", "x;×;✕;*;sets of;set of;sets x;by") },
  /* Translators: not shown. Between the two ends of a range: "8 to 12" */
  { RS_DOSE_WORD_RANGE, NC_ ("dose words", "-;to;…;~") },
  /* Translators: not shown. Before the least of what is done as long as one can: "at least 8" */
  { RS_DOSE_WORD_AT_LEAST, NC_ ("dose words", "at least") },
  /* Translators: not shown. The same after the number: "8+", "30 s or longer" */
  { RS_DOSE_WORD_OPEN, NC_ ("dose words", "+;or more;or longer;and more") },
  { RS_DOSE_WORD_SECONDS, NC_ ("dose words", "s;sec;secs;second;seconds;″;\";''") },
  { RS_DOSE_WORD_MINUTES, NC_ ("dose words", "min;mins;minute;minutes;′;'") },
  { RS_DOSE_WORD_REPS, NC_ ("dose words", "rep;reps;repetition;repetitions;times") },
  { RS_DOSE_WORD_SETS, NC_ ("dose words", "set;sets") },
  { RS_DOSE_WORD_KG, NC_ ("dose words", "kg;kgs;kilo;kilos;kilogram;kilograms") },
  { RS_DOSE_WORD_LB, NC_ ("dose words", "lb;lbs;pound;pounds") },
  { RS_DOSE_WORD_PER_SIDE,
    NC_ ("dose words",
         "per side;each side;a side;/side;/ side;every side;per leg;each leg;/leg;/ leg;per arm;"
         "each arm;/arm;/ arm;each;ea") },
  /* Translators: not shown. The opposite of "per side" */
  { RS_DOSE_WORD_BOTH_SIDES, NC_ ("dose words", "both sides together;not per side") },
  { RS_DOSE_WORD_BODY_WEIGHT,
    NC_ ("dose words", "body weight;bodyweight;bw;own weight;no load;no weight") },
  { RS_DOSE_WORD_BAND, NC_ ("dose words", "band;bands;with band;with a band;resistance band") },
  { RS_DOSE_WORD_REST, NC_ ("dose words", "rest;rest of;rests;pause;break") },
  { RS_DOSE_WORD_NO_REST, NC_ ("dose words", "no rest;without rest") },
  { RS_DOSE_WORD_SWITCH, NC_ ("dose words", "switch;side switch;switch sides;change sides") },
  { RS_DOSE_WORD_TEMPO, NC_ ("dose words", "tempo") },
  { RS_DOSE_WORD_NO_TEMPO, NC_ ("dose words", "no tempo;without tempo") },
  { RS_DOSE_WORD_RPE, NC_ ("dose words", "RPE;@;at RPE;@ RPE") },
  { RS_DOSE_WORD_NO_RPE, NC_ ("dose words", "no RPE;without RPE") },
  /* Translators: not shown. Before the rest that follows the last set: "then rest 90 s" */
  { RS_DOSE_WORD_THEN_REST, NC_ ("dose words", "then rest;then;rest after") },
  /* Translators: not shown. Before the sets that an exercise of a circuit has when it is taken out
     of it: "12 reps (on its own 4 sets)" */
  { RS_DOSE_WORD_APART, NC_ ("dose words", "on its own;on their own") },
};

/* What the program itself writes: the meaning of what stands before, between and after numbers. */
static const struct
{
  const char *context;
  const char *pattern;
  RsDoseWord before;
  RsDoseWord between;
  RsDoseWord after;
} written[] = {
  { "dose", "%u × %s s", 0, RS_DOSE_WORD_TIMES, RS_DOSE_WORD_SECONDS },
  { "dose", "%u × %s", 0, RS_DOSE_WORD_TIMES, 0 },
  { "dose", "%u–%u", 0, RS_DOSE_WORD_RANGE, 0 },
  { "dose", "%u+", RS_DOSE_WORD_AT_LEAST, 0, RS_DOSE_WORD_OPEN },
  { "dose", "%s s", 0, 0, RS_DOSE_WORD_SECONDS },
  { "dose", "%s s per side", RS_DOSE_WORD_PER_SIDE, 0, RS_DOSE_WORD_SECONDS_PER_SIDE },
  { "dose", "per side", RS_DOSE_WORD_PER_SIDE, 0, 0 },
  { "dose", "%s kg", 0, 0, RS_DOSE_WORD_KG },
  { "dose", "%s lb", 0, 0, RS_DOSE_WORD_LB },
  { "dose", "band", RS_DOSE_WORD_BAND, 0, 0 },
  { "dose", "tempo %s", RS_DOSE_WORD_TEMPO, 0, 0 },
  { "dose", "RPE %s", RS_DOSE_WORD_RPE, 0, RS_DOSE_WORD_OF_RPE },
  { "dose", "rest %u s", RS_DOSE_WORD_REST, 0, RS_DOSE_WORD_SECONDS_OF_REST },
  { "duration", "%d s", 0, 0, RS_DOSE_WORD_SECONDS },
  { "duration", "%d min", 0, 0, RS_DOSE_WORD_MINUTES },
  { "duration", "%d min %d s", 0, RS_DOSE_WORD_MINUTES, RS_DOSE_WORD_SECONDS },
  { "routine words", "change sides in %u s", RS_DOSE_WORD_SWITCH, 0, RS_DOSE_WORD_SECONDS },
  { "routine words", "then rest %s", RS_DOSE_WORD_THEN_REST, 0, 0 },
  { "routine words", "on its own %s", RS_DOSE_WORD_APART, 0, 0 },
  { "routine words", "both sides together", RS_DOSE_WORD_BOTH_SIDES, 0, 0 },
  { "routine words", "body weight", RS_DOSE_WORD_BODY_WEIGHT, 0, 0 },
  { "routine words", "rest %s", RS_DOSE_WORD_REST, 0, 0 },
  { "routine words", "no rest", RS_DOSE_WORD_NO_REST, 0, 0 },
  { "routine words", "no tempo", RS_DOSE_WORD_NO_TEMPO, 0, 0 },
  { "routine words", "no RPE", RS_DOSE_WORD_NO_RPE, 0, 0 },
};

static const struct
{
  const char *one;
  const char *many;
  RsDoseWord before;
  RsDoseWord after;
} plurals[] = {
  { "%s rep", "%s reps", 0, RS_DOSE_WORD_REPS },
  { "%s rep per side", "%s reps per side", RS_DOSE_WORD_PER_SIDE, RS_DOSE_WORD_REPS_PER_SIDE },
  { "%u set", "%u sets", 0, RS_DOSE_WORD_SETS },
};

static void
append_letter (GArray *letters, gunichar c, guint at)
{
  RsDoseLetter letter = { c, at };

  switch (g_unichar_type (c))
    {
    case G_UNICODE_NON_SPACING_MARK:
    case G_UNICODE_SPACING_MARK:
    case G_UNICODE_ENCLOSING_MARK:
    case G_UNICODE_FORMAT: /* marks of direction, and spaces without width */
      return;

    case G_UNICODE_DASH_PUNCTUATION:
      letter.letter = '-';
      break;

    case G_UNICODE_DECIMAL_NUMBER:
      letter.letter = '0' + (gunichar) g_unichar_digit_value (c);
      break;

    default:
      if (g_unichar_isspace (c))
        letter.letter = ' ';
      else
        letter.letter = c == 0x2212 ? '-' : g_unichar_tolower (c);
    }

  g_array_append_val (letters, letter);
}

GArray *
rs_dose_letters_new (const char *text)
{
  GArray *letters = g_array_new (FALSE, FALSE, sizeof (RsDoseLetter));

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar parts[G_UNICHAR_MAX_DECOMPOSITION_LENGTH];
      gsize n = g_unichar_fully_decompose (g_utf8_get_char (p), FALSE, parts, G_N_ELEMENTS (parts));

      for (gsize i = 0; i < n; i++)
        append_letter (letters, parts[i], (guint) (p - text));
    }

  return letters;
}

static void
clear_phrase (gpointer data)
{
  g_clear_pointer (&((Phrase *) data)->letters, g_array_unref);
}

/* Adds the @length bytes of @text, unless they are blank or there already. */
static void
add (RsDoseWords *words, RsDoseWord meaning, const char *text, gsize length)
{
  g_autofree char *phrase = g_strstrip (g_strndup (text, length));
  Phrase added = { NULL, meaning };

  if (meaning == RS_DOSE_WORD_NONE)
    return;

  added.letters = rs_dose_letters_new (phrase);
  while (added.letters->len > 0 &&
         g_array_index (added.letters, RsDoseLetter, added.letters->len - 1).letter == ' ')
    g_array_set_size (added.letters, added.letters->len - 1);

  if (added.letters->len > 0)
    g_array_append_val (words->phrases, added);
  else
    clear_phrase (&added);
}

static void
add_list (RsDoseWords *words, RsDoseWord meaning, const char *list)
{
  const char *end;

  for (const char *p = list;; p = end + 1)
    {
      end = strchrnul (p, ';');
      add (words, meaning, p, (gsize) (end - p));
      if (*end == '\0')
        return;
    }
}

/* Where the next place for a number begins, and its length. */
static const char *
find_place (const char *text, gsize *length)
{
  const char *place = strchrnul (text, '%');

  *length = *place != '\0' ? 1 : 0;
  if (*length > 0)
    *length += strcspn (place + 1, "usd");
  if (*length > 0 && place[*length] != '\0')
    *length += 1;
  return place;
}

/* What a unit says where the rest of it has been said before the number. */
static RsDoseWord
unit_of (RsDoseWord after)
{
  switch ((int) after)
    {
    case RS_DOSE_WORD_SECONDS_PER_SIDE:
    case RS_DOSE_WORD_SECONDS_OF_REST:
      return RS_DOSE_WORD_SECONDS;
    case RS_DOSE_WORD_REPS_PER_SIDE:
      return RS_DOSE_WORD_REPS;
    default:
      return after;
    }
}

/*
 * What stands before, between and after the numbers of a text with which the program writes. What
 * comes after the number has a meaning of its own where nothing comes before it.
 */
static void
add_pattern (
    RsDoseWords *words, const char *text, RsDoseWord before, RsDoseWord between, RsDoseWord after)
{
  gsize length;
  const char *place = find_place (text, &length);
  const char *rest = place + length;
  gboolean first = place == text;

  add (words, before, text, (gsize) (place - text));
  if (*rest == '\0')
    return;

  if (between != RS_DOSE_WORD_NONE)
    {
      const char *second = find_place (rest, &length);

      add (words, between, rest, (gsize) (second - rest));
      rest = second + length;
    }

  if (first || after != RS_DOSE_WORD_OF_RPE)
    add (words, first ? after : unit_of (after), rest, strlen (rest));
}

void
rs_dose_words_add_written (RsDoseWords *words,
                           const char *context,
                           const char *text,
                           RsDoseWord before,
                           RsDoseWord between,
                           RsDoseWord after)
{
  const char *translated;

  g_return_if_fail (words != NULL && context != NULL && text != NULL);

  translated = g_dpgettext2 (GETTEXT_PACKAGE, context, text);
  add_pattern (words, text, before, between, after);
  if (translated != text)
    add_pattern (words, translated, before, between, after);
}

void
rs_dose_words_add_plurals (
    RsDoseWords *words, const char *one, const char *many, RsDoseWord before, RsDoseWord after)
{
  const char *last = NULL;

  g_return_if_fail (words != NULL && one != NULL && many != NULL);

  add_pattern (words, one, before, 0, after);
  add_pattern (words, many, before, 0, after);
  for (gulong n = 0; n <= MAX_PLURAL; n++)
    {
      const char *text = g_dngettext (GETTEXT_PACKAGE, one, many, n);

      if (text != last && text != one && text != many)
        add_pattern (words, text, before, 0, after);
      last = text;
    }
}

void
rs_dose_words_add_typed (RsDoseWords *words,
                         const char *context,
                         const char *list,
                         RsDoseWord meaning)
{
  const char *translated;

  g_return_if_fail (words != NULL && context != NULL && list != NULL);

  translated = g_dpgettext2 (GETTEXT_PACKAGE, context, list);
  add_list (words, meaning, list);
  if (translated != list)
    add_list (words, meaning, translated);
}

RsDoseWords *
rs_dose_words_new (void)
{
  RsDoseWords *words = g_new0 (RsDoseWords, 1);

  words->phrases = g_array_new (FALSE, FALSE, sizeof (Phrase));
  g_array_set_clear_func (words->phrases, clear_phrase);

  for (gsize i = 0; i < G_N_ELEMENTS (written); i++)
    rs_dose_words_add_written (words, written[i].context, written[i].pattern, written[i].before,
                               written[i].between, written[i].after);
  for (gsize i = 0; i < G_N_ELEMENTS (plurals); i++)
    rs_dose_words_add_plurals (words, plurals[i].one, plurals[i].many, plurals[i].before,
                               plurals[i].after);
  for (gsize i = 0; i < G_N_ELEMENTS (typed); i++)
    rs_dose_words_add_typed (words, "dose words", typed[i].words, typed[i].meaning);

  return words;
}

void
rs_dose_words_free (RsDoseWords *words)
{
  g_clear_pointer (&words->phrases, g_array_unref);
  g_free (words);
}

static gunichar
letter_at (const GArray *letters, guint i)
{
  return i < letters->len ? g_array_index (letters, RsDoseLetter, i).letter : 0;
}

/* A word ends where no letter follows, but for scripts that put no spaces between words. */
static gboolean
ends_at (const GArray *letters, guint i)
{
  gunichar last = letter_at (letters, i - 1);

  return !g_unichar_isalpha (last) || g_unichar_iswide (last) ||
         !g_unichar_isalpha (letter_at (letters, i));
}

/* How many letters @phrase takes at @i, or 0. Its spaces may be several, or hyphens. */
static guint
match (const GArray *phrase, const GArray *letters, guint i)
{
  guint start = i;

  for (guint j = 0; j < phrase->len; j++)
    {
      gunichar wanted = letter_at (phrase, j);
      gunichar found = letter_at (letters, i);

      if (wanted != found && !(wanted == ' ' && found == '-'))
        return 0;
      i++;
      while (wanted == ' ' && letter_at (letters, i) == ' ')
        i++;
    }

  return ends_at (letters, i) ? i - start : 0;
}

RsDoseWord
rs_dose_words_find (const RsDoseWords *words,
                    const GArray *letters,
                    guint i,
                    RsDoseWord first,
                    RsDoseWord last,
                    guint *n)
{
  RsDoseWord found = RS_DOSE_WORD_NONE;

  g_return_val_if_fail (words != NULL && letters != NULL && n != NULL, RS_DOSE_WORD_NONE);

  *n = 0;
  for (guint k = 0; k < words->phrases->len; k++)
    {
      const Phrase *phrase = &g_array_index (words->phrases, Phrase, k);
      guint length;

      if (phrase->meaning < first || phrase->meaning > last)
        continue;
      length = match (phrase->letters, letters, i);
      if (length > *n)
        {
          *n = length;
          found = phrase->meaning;
        }
    }

  return found;
}
