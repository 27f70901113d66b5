/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/routine/rs-item-words.h"

#include "base/common/rs-error.h"
#include "base/common/rs-text.h"
#include "core/exercise/rs-dose-parse.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* Lines of more words are prose. */
#define MAX_WORDS 60

struct _RsItemWords
{
  RsCatalogue *catalogue;
  RsExerciseNames *names;
  RsDoseWords *words;
};

/* A line with the places at which it may be divided into name and dose. */
typedef struct
{
  const char *text;
  guint breaks[MAX_WORDS + 1]; /* where words begin, and the end */
  guint n_breaks;
} Line;

RsItemWords *
rs_item_words_new (RsCatalogue *catalogue)
{
  RsItemWords *self;

  g_return_val_if_fail (RS_IS_CATALOGUE (catalogue), NULL);

  self = g_new0 (RsItemWords, 1);
  self->catalogue = g_object_ref (catalogue);
  self->names = rs_exercise_names_new (catalogue);
  self->words = rs_dose_words_new ();
  return self;
}

void
rs_item_words_free (RsItemWords *self)
{
  g_clear_pointer (&self->words, rs_dose_words_free);
  g_clear_pointer (&self->names, rs_exercise_names_free);
  g_clear_object (&self->catalogue);
  g_free (self);
}

RsDoseWords *
rs_item_words_get_words (RsItemWords *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->words;
}

/* What a line begins with that says nothing about it. */
static RsDose
get_base (RsExercise *exercise)
{
  if (exercise != NULL)
    return *rs_exercise_get_dose (exercise);

  return (RsDose) { .measure = RS_MEASURE_REPS, .sets = 3, .amount = 10, .rest_s = 60 };
}

static void G_GNUC_PRINTF (2, 3) append (GString *line, const char *format, ...)
{
  va_list args;

  if (line->len > 0)
    g_string_append (line, ", ");
  va_start (args, format);
  g_string_append_vprintf (line, format, args);
  va_end (args);
}

static void
append_amount (GString *line, const RsDose *dose, const RsDose *base, gboolean in_rounds)
{
  RsDose unloaded = *dose;
  guint usual_s = base->per_side ? base->switch_s : RS_DOSE_SWITCH_S;
  g_autofree char *amount = NULL;

  rs_dose_set_load (&unloaded, RS_LOAD_KG, 0);
  amount = in_rounds ? rs_dose_to_round_text (&unloaded) : rs_dose_to_text (&unloaded);
  append (line, "%s", amount);
  if (base->per_side && !dose->per_side)
    /* Translators: of an exercise in a routine as text: not one side after the other */
    append (line, "%s", C_ ("routine words", "both sides together"));
  if (dose->per_side && dose->switch_s != usual_s)
    /* Translators: of an exercise in a routine as text */
    append (line, C_ ("routine words", "change sides in %u s"), dose->switch_s);
}

static void
append_details (GString *line, const RsDose *dose, const RsDose *base)
{
  g_autofree char *load = rs_dose_load_to_text (dose);
  g_autofree char *usual_load = rs_dose_load_to_text (base);
  g_autofree char *tempo = rs_tempo_to_text (&dose->tempo);

  if (load != NULL)
    append (line, "%s", load);
  else if (usual_load != NULL)
    /* Translators: of an exercise in a routine as text: without any load */
    append (line, "%s", C_ ("routine words", "body weight"));

  if (tempo != NULL)
    append (line, C_ ("dose", "tempo %s"), tempo);
  else if (rs_tempo_is_set (&base->tempo))
    /* Translators: of an exercise in a routine as text */
    append (line, "%s", C_ ("routine words", "no tempo"));

  if (dose->rpe > 0)
    {
      g_autofree char *rpe = rs_text_number (dose->rpe, 1);

      append (line, C_ ("dose", "RPE %s"), rpe);
    }
  else if (base->rpe > 0)
    {
      /* Translators: of an exercise in a routine as text */
      append (line, "%s", C_ ("routine words", "no RPE"));
    }
}

static void
append_rest (GString *line, const RsDose *dose, const RsDose *base)
{
  if (dose->rest_s > 0)
    append (line, C_ ("dose", "rest %u s"), dose->rest_s);
  else if (base->rest_s > 0)
    /* Translators: of an exercise or a block in a routine as text */
    append (line, "%s", C_ ("routine words", "no rest"));
}

/* What holds for it outside of the circuit that it is in. */
static void
append_apart (GString *line, const RsDose *dose, const RsDose *base)
{
  g_autoptr (GString) apart = g_string_new (NULL);

  if (dose->sets != base->sets)
    append (apart, g_dngettext (GETTEXT_PACKAGE, "%u set", "%u sets", dose->sets), dose->sets);
  if (dose->rest_s != base->rest_s)
    append_rest (apart, dose, base);
  if (apart->len == 0)
    return;

  g_string_append (line, " (");
  /* Translators: of an exercise in a circuit as text: what it is where it is not in the circuit.
     %s is such as "4 sets, rest 60 s" */
  g_string_append_printf (line, C_ ("routine words", "on its own %s"), apart->str);
  g_string_append_c (line, ')');
}

static char *
write_dose (RsItem *item, const RsDose *base, gboolean in_rounds)
{
  const RsDose *dose = rs_item_get_dose (item);
  int rest_after_s = rs_item_get_rest_after (item);
  g_autoptr (GString) line = g_string_new (NULL);

  append_amount (line, dose, base, in_rounds);
  append_details (line, dose, base);
  if (!in_rounds)
    append_rest (line, dose, base);
  if (rest_after_s >= 0)
    {
      g_autofree char *rest = rs_text_duration (rest_after_s);

      /* Translators: of an exercise in a routine as text: the rest after its last set, such as
         "1 min 30 s" */
      append (line, C_ ("routine words", "then rest %s"), rest);
    }
  if (in_rounds)
    append_apart (line, dose, base);

  return g_string_free_and_steal (g_steal_pointer (&line));
}

/* Whether the exercise of @line is the one of @item, and the line nothing else. */
static gboolean
is_read_back (RsItemWords *self, const char *line, RsItem *item)
{
  gboolean listed;
  const char *start = rs_item_words_skip_bullet (line, &listed);
  g_autoptr (RsItem) read = NULL;

  if (listed || *line == '#' || *line == '>' || strpbrk (line, "\r\n") != NULL)
    return FALSE;

  read = rs_item_words_read (self, start, NULL);
  return read != NULL &&
         g_str_equal (rs_item_get_exercise_id (read), rs_item_get_exercise_id (item)) &&
         rs_dose_equal (rs_item_get_dose (read), rs_item_get_dose (item)) &&
         rs_item_get_rest_after (read) == rs_item_get_rest_after (item);
}

char *
rs_item_words_write (RsItemWords *self, RsItem *item, gboolean in_rounds)
{
  const char *id;
  RsExercise *exercise;
  RsDose base;
  g_autofree char *dose = NULL;
  g_autofree char *line = NULL;

  g_return_val_if_fail (self != NULL && RS_IS_ITEM (item), NULL);

  id = rs_item_get_exercise_id (item);
  exercise = rs_catalogue_lookup (self->catalogue, id);
  base = get_base (exercise);
  dose = write_dose (item, &base, in_rounds);
  if (exercise != NULL)
    line = g_strconcat (rs_exercise_get_name (exercise), " ", dose, NULL);
  if (line != NULL && is_read_back (self, line, item))
    return g_steal_pointer (&line);

  return g_strconcat ("[", id, "] ", dose, NULL);
}

/* The first byte that is not ASCII white space. */
static const char *
skip_spaces (const char *text)
{
  return text + strspn (text, " \t\r");
}

static const char *
skip_number (const char *text)
{
  gsize digits = strspn (text, "0123456789");

  if (digits == 0 || digits > 4 || (text[digits] != '.' && text[digits] != ')') ||
      (text[digits + 1] != ' ' && text[digits + 1] != '\t'))
    return text;

  return skip_spaces (text + digits + 1);
}

const char *
rs_item_words_skip_bullet (const char *line, gboolean *listed)
{
  static const char *const bullets[] = { "- ", "* ", "+ ",  "• ",  "– ",  "— ", "· ",
                                         "‣ ", "◦ ", "-\t", "*\t", "•\t", "☐ ", "☑ " };
  const char *p;

  g_return_val_if_fail (line != NULL && listed != NULL, line);

  p = skip_spaces (line);
  *listed = p != line;
  for (gsize i = 0; i < G_N_ELEMENTS (bullets); i++)
    if (g_str_has_prefix (p, bullets[i]))
      {
        p = skip_spaces (p + strlen (bullets[i]));
        *listed = TRUE;
        break;
      }

  if (*listed && g_str_has_prefix (p, "[ ] "))
    p = skip_spaces (p + 4);
  line = skip_number (p);
  *listed = *listed || line != p;
  return line;
}

static gboolean
is_space (gunichar c)
{
  return g_unichar_isspace (c) || c == 0xB7 || c == '|' || c == ';';
}

/* Where words begin, and after what stands between a name and a dose. FALSE: too many. */
static gboolean
divide (const char *text, Line *line)
{
  gunichar before = 0;

  line->text = text;
  line->n_breaks = 0;
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      gboolean begins =
          is_space (before) || before == '(' || before == ':' || before == ',' || c == '@';

      if (p != text && begins && !is_space (c))
        {
          if (line->n_breaks == MAX_WORDS)
            return FALSE;
          line->breaks[line->n_breaks++] = (guint) (p - text);
        }
      before = c;
    }

  line->breaks[line->n_breaks++] = (guint) strlen (text);
  return TRUE;
}

static gboolean
is_blank (const char *text)
{
  for (; *text != '\0'; text = g_utf8_next_char (text))
    if (g_unichar_isalnum (g_utf8_get_char (text)))
      return FALSE;

  return TRUE;
}

/* What stands between a name and its dose. */
static const char *
skip_joint (const char *text)
{
  static const char *const joints[] = { " ", ":", "-", "–", "—", "=", "\t" };

  for (gsize i = 0; i < G_N_ELEMENTS (joints);)
    if (g_str_has_prefix (text, joints[i]))
      {
        text += strlen (joints[i]);
        i = 0;
      }
    else
      {
        i++;
      }

  return text;
}

/* @dose: the text of it, or blank for that of the exercise. */
static RsItem *
make_item (
    RsItemWords *self, RsExercise *exercise, const char *id, const char *text, GError **error)
{
  RsDose base = get_base (exercise);
  RsDose dose = base;
  int rest_after_s = RS_ITEM_REST_AS_USUAL;
  const char *start = skip_joint (text);

  if (!is_blank (start) &&
      !rs_dose_parse_with (self->words, start, &base, &dose, &rest_after_s, error))
    return NULL;

  return rs_item_new_full (exercise != NULL ? rs_exercise_get_id (exercise) : id, &dose,
                           rest_after_s, NULL);
}

/* "[my-squat] 3 × 12". NULL without an error where it is none. */
static RsItem *
read_bracketed (RsItemWords *self, const char *line, GError **error)
{
  const char *end = *line == '[' ? strchr (line, ']') : NULL;
  g_autofree char *id = end != NULL ? g_strndup (line + 1, (gsize) (end - line - 1)) : NULL;

  if (id == NULL || !rs_text_is_id (id))
    return NULL;

  return make_item (self, rs_catalogue_lookup (self->catalogue, id), id, end + 1, error);
}

/* The longest name at the beginning that leaves a dose. */
static RsItem *
read_name_first (RsItemWords *self, const Line *line, GError **error)
{
  for (guint i = line->n_breaks; i > 0; i--)
    {
      guint at = line->breaks[i - 1];
      g_autofree char *name = g_strndup (line->text, at);
      RsExercise *exercise = rs_exercise_names_find (self->names, name);
      RsItem *item;

      if (exercise == NULL)
        continue;
      /* What is wrong with the dose after the longest name is what is told. */
      item = make_item (self, exercise, NULL, line->text + at,
                        error != NULL && *error == NULL ? error : NULL);
      if (item != NULL)
        {
          if (error != NULL)
            g_clear_error (error);
          return item;
        }
    }

  return NULL;
}

/* The longest name at the end that leaves a dose. */
static RsItem *
read_dose_first (RsItemWords *self, const Line *line)
{
  for (guint i = 0; i + 1 < line->n_breaks; i++)
    {
      guint at = line->breaks[i];
      RsExercise *exercise = rs_exercise_names_find (self->names, line->text + at);
      g_autofree char *dose = g_strndup (line->text, at);
      RsItem *item = exercise != NULL && !is_blank (dose)
                         ? make_item (self, exercise, NULL, dose, NULL)
                         : NULL;

      if (item != NULL)
        return item;
    }

  return NULL;
}

/* Whether @text is a dose and nothing else. */
static gboolean
is_dose (RsItemWords *self, const char *text)
{
  RsDose base = get_base (NULL);
  int rest_after_s;
  RsDose dose;

  return !is_blank (text) &&
         rs_dose_parse_with (self->words, skip_joint (text), &base, &dose, &rest_after_s, NULL);
}

/* Takes the longest dose away from an end of the line; gives the dose, and what is left. */
static char *
take_dose (RsItemWords *self, const Line *line, char **name)
{
  for (guint i = 0; i + 1 < line->n_breaks; i++)
    if (is_dose (self, line->text + line->breaks[i]))
      {
        *name = g_strndup (line->text, line->breaks[i]);
        return g_strdup (line->text + line->breaks[i]);
      }

  for (guint i = line->n_breaks - 1; i > 0; i--)
    {
      g_autofree char *dose = g_strndup (line->text, line->breaks[i - 1]);

      if (is_dose (self, dose))
        {
          *name = g_strdup (line->text + line->breaks[i - 1]);
          return g_steal_pointer (&dose);
        }
    }

  *name = g_strdup (line->text);
  return g_strdup ("");
}

/* By words that only one exercise has, where there is a dose as well; says in @error why not. */
static RsItem *
read_guess (RsItemWords *self, const Line *line, GError **error)
{
  g_autofree char *name = NULL;
  g_autofree char *dose = take_dose (self, line, &name);
  g_autofree char *several = NULL;
  RsExercise *exercise = rs_exercise_names_guess (self->names, name, &several);

  if (exercise != NULL && *dose != '\0')
    return make_item (self, exercise, NULL, dose, error);

  g_strstrip (name);
  if (several != NULL)
    /* Translators: of a line of a routine as text: the second is a list of exercises,
       such as "Reverse lunge or Walking lunge" */
    g_set_error (error, RS_ERROR, RS_ERROR_UNKNOWN, _ ("“%s” could be %s"), name, several);
  else
    /* Translators: of a line of a routine as text */
    g_set_error (error, RS_ERROR, RS_ERROR_UNKNOWN, _ ("No exercise is called “%s”"), name);
  return NULL;
}

/* A line without what it may begin with: an id in brackets or a box that is ticked. */
static RsItem *
read_plain (RsItemWords *self, const char *line, GError **error)
{
  g_autoptr (GError) refused = NULL;
  g_autoptr (GError) unknown = NULL;
  g_autoptr (RsItem) item = NULL;
  Line divided;

  if (strlen (line) > RS_ITEM_WORDS_MAX_BYTES || !divide (line, &divided))
    {
      g_set_error_literal (error, RS_ERROR, RS_ERROR_TOO_LARGE,
                           _ ("This line is too long for an exercise and its dose"));
      return NULL;
    }

  item = read_name_first (self, &divided, &refused);
  if (item == NULL)
    item = read_dose_first (self, &divided);
  if (item == NULL)
    item = read_guess (self, &divided, &unknown);
  if (item == NULL)
    g_propagate_error (error,
                       refused != NULL ? g_steal_pointer (&refused) : g_steal_pointer (&unknown));

  return g_steal_pointer (&item);
}

RsItem *
rs_item_words_read (RsItemWords *self, const char *line, GError **error)
{
  g_autoptr (GError) refused = NULL;
  RsItem *item;

  g_return_val_if_fail (self != NULL && line != NULL, NULL);
  g_return_val_if_fail (g_utf8_validate (line, -1, NULL), NULL);

  item = read_bracketed (self, line, &refused);
  if (item != NULL)
    return item;
  if (g_ascii_strncasecmp (line, "[x] ", 4) == 0)
    return read_plain (self, skip_spaces (line + 4), error);
  if (refused == NULL)
    return read_plain (self, line, error);

  g_propagate_error (error, g_steal_pointer (&refused));
  return NULL;
}
