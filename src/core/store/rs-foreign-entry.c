/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/store/rs-foreign-entry.h"

#include "base/common/rs-text.h"
#include "base/json/rs-json-limits.h"
#include "core/store/rs-exercise-file.h"
#include "core/store/rs-foreign-words.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* One entry on its way. */
typedef struct
{
  RsJsonValue *entry;
  RsExerciseFacts *facts;
  RsForeignSense sense;
  char *folded; /* the name */
  RsForeignNoteFunc note;
  gpointer user_data;
  const char *field; /* why it is no good, or NULL */
  char *reason;
} Entry;

/* Of several reasons the first is told. */
static void
refuse (Entry *entry, const char *field, const char *reason)
{
  if (entry->reason != NULL)
    return;

  entry->field = field;
  entry->reason = g_strdup (reason);
}

static RsJsonValue *
find (RsJsonValue *entry, const char *key)
{
  RsJsonValue *value = rs_json_value_find (entry, key);

  return value != NULL && value->type != RS_JSON_NULL ? value : NULL;
}

/* The text of @key; NULL when there is none. */
static const char *
get_text (Entry *entry, const char *key)
{
  RsJsonValue *value = find (entry->entry, key);

  if (value == NULL)
    return NULL;
  if (value->type == RS_JSON_TEXT)
    return value->text;

  refuse (entry, key, _ ("A text belongs here."));
  return NULL;
}

/* The texts of @key, which is a list or a single one; what is null among them is left out. */
static GPtrArray *
get_texts (Entry *entry, const char *key)
{
  GPtrArray *texts = g_ptr_array_new ();
  RsJsonValue *value = find (entry->entry, key);
  RsJsonValue *first = value;

  if (value == NULL)
    return texts;
  if (value->type == RS_JSON_LIST)
    first = value->first;
  else if (value->type != RS_JSON_TEXT)
    refuse (entry, key, _ ("A list of texts belongs here."));

  for (RsJsonValue *one = first; one != NULL; one = first == value ? NULL : one->next)
    if (one->type == RS_JSON_TEXT)
      g_ptr_array_add (texts, (char *) one->text);
    else if (one->type != RS_JSON_NULL)
      refuse (entry, key, _ ("A list of texts belongs here."));

  return texts;
}

/* On one line: any run of spaces and control characters as one space, none at the ends. */
static char *
clean (const char *text, gsize length)
{
  g_autoptr (GString) out = g_string_new (NULL);
  gboolean space = FALSE;

  for (const char *p = text; p < text + length; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_isspace (c) || g_unichar_iscntrl (c))
        {
          space = out->len > 0;
          continue;
        }
      if (space)
        g_string_append_c (out, ' ');
      space = FALSE;
      g_string_append_unichar (out, c);
    }

  return g_string_free_and_steal (g_steal_pointer (&out));
}

static gboolean
is_visible (const char *text)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    if (g_unichar_isgraph (g_utf8_get_char (p)))
      return TRUE;

  return FALSE;
}

static void
read_name (Entry *entry)
{
  const char *text = get_text (entry, "name");
  g_autofree char *name = clean (text != NULL ? text : "", text != NULL ? strlen (text) : 0);

  if (!is_visible (name))
    {
      refuse (entry, "name", _ ("It has no name."));
    }
  else if (!rs_json_check_text (name, 1, RS_EXERCISE_MAX_NAME, NULL))
    {
      g_autofree char *reason = g_strdup_printf (ngettext ("The name is longer than %u character.",
                                                           "The name is longer than %u characters.",
                                                           RS_EXERCISE_MAX_NAME),
                                                 RS_EXERCISE_MAX_NAME);

      refuse (entry, "name", reason);
    }

  entry->folded = rs_text_fold (name);
  entry->sense.name = entry->folded;
  entry->facts->name = g_steal_pointer (&name);
}

static void
note_unknown (Entry *entry, const char *field, const char *word)
{
  g_autofree char *line = clean (word, strlen (word));
  g_autofree char *quote = g_utf8_truncate_middle (line, RS_JSON_MAX_QUOTE);
  /* Translators: a word from a file, such as "neck" or "cable" */
  g_autofree char *reason = g_strdup_printf (_ ("“%s” has no counterpart here."), quote);

  entry->note (field, reason, entry->user_data);
}

/* What there is to guess from, and the level. */
static void
read_words (Entry *entry)
{
  const char *category = get_text (entry, "category");
  const char *force = get_text (entry, "force");
  const char *mechanic = get_text (entry, "mechanic");
  const char *level = get_text (entry, "level");

  if (category != NULL && !rs_foreign_words_category (category, &entry->sense.category))
    note_unknown (entry, "category", category);
  if (force != NULL && !rs_foreign_words_force (force, &entry->sense.force))
    note_unknown (entry, "force", force);
  if (mechanic != NULL && !rs_foreign_words_mechanic (mechanic, &entry->sense.mechanic))
    note_unknown (entry, "mechanic", mechanic);
  if (level != NULL && !rs_foreign_words_level (level, &entry->facts->level))
    note_unknown (entry, "level", level);
}

/* As many as there is room for; @first is the first of all. */
static RsMuscleSet
read_muscles (Entry *entry, const char *field, guint max, RsMuscleSet without, int *first)
{
  g_autoptr (GPtrArray) words = get_texts (entry, field);
  gboolean seated = rs_foreign_words_has (entry->folded, "seated");
  RsMuscleSet set = 0;
  guint n = 0;

  for (guint i = 0; i < words->len; i++)
    {
      RsMuscle muscle;
      RsMuscleSet bit;

      if (!rs_foreign_words_muscle (words->pdata[i], seated, &muscle))
        {
          note_unknown (entry, field, words->pdata[i]);
          continue;
        }

      bit = 1u << muscle;
      if (n >= max || ((set | without) & bit) != 0)
        continue;
      if (first != NULL && set == 0)
        *first = (int) muscle;
      set |= bit;
      n++;
    }

  return set;
}

static void
read_all_muscles (Entry *entry)
{
  RsExerciseFacts *facts = entry->facts;

  facts->primary =
      read_muscles (entry, "primaryMuscles", RS_EXERCISE_MAX_PRIMARY, 0, &entry->sense.first);
  facts->secondary =
      read_muscles (entry, "secondaryMuscles", RS_EXERCISE_MAX_SECONDARY, facts->primary, NULL);
}

/* An exercise has at least one muscle: the one that its pattern is about. */
static void
guess_muscle (Entry *entry)
{
  RsExerciseFacts *facts = entry->facts;
  RsMuscle muscle = rs_foreign_words_guess_muscle (facts->pattern);
  g_autofree char *reason = NULL;

  if (facts->primary != 0)
    return;

  facts->primary = 1u << muscle;
  facts->secondary &= ~facts->primary;
  /* Translators: a muscle, such as "Quadriceps" */
  reason = g_strdup_printf (_ ("It names no muscle that is known here, so “%s” was guessed."),
                            rs_vocabulary_label (RS_TYPE_MUSCLE, (int) muscle));
  entry->note ("primaryMuscles", reason, entry->user_data);
}

/* What we have no word for is said in the set-up, so that nobody stands there without it. */
static void
read_equipment (Entry *entry)
{
  RsExerciseFacts *facts = entry->facts;
  const char *word = get_text (entry, "equipment");
  RsEquipmentSet needed = 0;
  RsEquipmentSet guessed = rs_foreign_words_guess_equipment (entry->folded);

  if (word != NULL && !rs_foreign_words_equipment (word, &needed))
    {
      g_autofree char *line = clean (word, strlen (word));
      g_autofree char *quote = g_utf8_truncate_middle (line, RS_JSON_MAX_QUOTE);
      g_autoptr (GStrvBuilder) setup = g_strv_builder_new ();

      /* Translators: a piece of equipment in the words of a file, such as "cable" */
      g_strv_builder_take (setup, g_strdup_printf (_ ("Equipment: %s."), quote));
      g_clear_pointer (&facts->setup, g_strfreev);
      facts->setup = g_strv_builder_end (setup);
      note_unknown (entry, "equipment", word);
    }

  for (guint bit = 0; bit < RS_N_EQUIPMENT; bit++)
    if (((needed | guessed) & (1u << bit)) != 0 && facts->n_needs < RS_EXERCISE_MAX_NEEDS)
      facts->needs[facts->n_needs++] = 1u << bit;
}

static gboolean
fits (gsize n_chars, gsize n_bytes)
{
  return n_chars <= RS_EXERCISE_MAX_TEXT && n_bytes <= RS_TEXT_MAX_BYTES;
}

/* How many bytes of @text make one step, cut at a space where there is one. */
static gsize
measure_step (const char *text)
{
  const char *p = text;
  const char *space = NULL;

  for (gsize n = 1; *p != '\0'; n++)
    {
      const char *next = g_utf8_next_char (p);

      if (!fits (n, (gsize) (next - text)))
        return (gsize) ((space != NULL ? space : p) - text);
      if (*p == ' ')
        space = p;
      p = next;
    }

  return (gsize) (p - text);
}

static void
add_steps (GPtrArray *steps, const char *text)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  for (gsize i = 0; lines[i] != NULL; i++)
    {
      g_autofree char *line = clean (lines[i], strlen (lines[i]));
      const char *rest = line;

      while (*rest != '\0')
        {
          gsize length = measure_step (rest);

          g_ptr_array_add (steps, g_strndup (rest, length));
          rest += length;
          while (*rest == ' ')
            rest++;
        }
    }
}

/* Neighbours together, in groups of @n or of fewer where they would be too long. */
static GPtrArray *
join_steps (GPtrArray *steps, guint n)
{
  GPtrArray *joined = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GString) text = g_string_new (NULL);
  guint in_text = 0;

  for (guint i = 0; i < steps->len; i++)
    {
      const char *step = g_ptr_array_index (steps, i);
      gsize n_bytes = text->len + 1 + strlen (step);
      gsize n_chars = (gsize) (g_utf8_strlen (text->str, -1) + 1 + g_utf8_strlen (step, -1));

      if (in_text > 0 && (in_text == n || !fits (n_chars, n_bytes)))
        {
          g_ptr_array_add (joined, g_strdup (text->str));
          g_string_truncate (text, 0);
          in_text = 0;
        }
      if (in_text > 0)
        g_string_append_c (text, ' ');
      g_string_append (text, step);
      in_text++;
    }

  if (in_text > 0)
    g_ptr_array_add (joined, g_strdup (text->str));
  return joined;
}

/* Evenly, so that short steps stay short; when that is too many, as full as they may be. */
static void
read_steps (Entry *entry)
{
  g_autoptr (GPtrArray) texts = get_texts (entry, "instructions");
  g_autoptr (GPtrArray) steps = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; i < texts->len; i++)
    add_steps (steps, texts->pdata[i]);

  for (int attempt = 0; attempt < 2 && steps->len > RS_EXERCISE_MAX_TEXTS; attempt++)
    {
      g_autoptr (GPtrArray) before = g_steal_pointer (&steps);
      guint n = (before->len + RS_EXERCISE_MAX_TEXTS - 1) / RS_EXERCISE_MAX_TEXTS;

      steps = join_steps (before, attempt == 0 ? n : G_MAXUINT);
    }

  if (steps->len > RS_EXERCISE_MAX_TEXTS)
    {
      refuse (entry, "instructions", _ ("The instructions are too long."));
      return;
    }

  for (guint i = 0; i < steps->len; i++)
    g_strv_builder_add (builder, steps->pdata[i]);
  g_clear_pointer (&entry->facts->steps, g_strfreev);
  entry->facts->steps = g_strv_builder_end (builder);
}

static void
read_entry (Entry *entry)
{
  RsExerciseFacts *facts = entry->facts;

  facts->own = TRUE;
  facts->level = RS_LEVEL_BEGINNER;
  read_name (entry);
  read_words (entry);
  read_all_muscles (entry);
  read_equipment (entry);
  read_steps (entry);

  facts->pattern = rs_foreign_words_guess_pattern (&entry->sense);
  facts->position = rs_foreign_words_guess_position (&entry->sense, facts->pattern);
  facts->dose = rs_foreign_words_guess_dose (&entry->sense, facts->pattern);
  guess_muscle (entry);
}

RsExerciseFacts *
rs_foreign_entry_read (RsJsonValue *value,
                       RsForeignNoteFunc note,
                       gpointer user_data,
                       const char **field,
                       char **reason)
{
  Entry entry = { .entry = value, .sense = { .first = -1 }, .note = note, .user_data = user_data };
  g_autoptr (RsExerciseFacts) facts = NULL;
  g_autofree char *folded = NULL;

  g_return_val_if_fail (value != NULL && note != NULL, NULL);
  g_return_val_if_fail (field != NULL && reason != NULL, NULL);

  if (value->type != RS_JSON_OBJECT)
    {
      *field = "";
      *reason = g_strdup (_ ("This is not an exercise."));
      return NULL;
    }

  facts = rs_exercise_facts_new ();
  entry.facts = facts;
  read_entry (&entry);
  folded = entry.folded;
  if (entry.reason == NULL)
    return g_steal_pointer (&facts);

  *field = entry.field;
  *reason = entry.reason;
  return NULL;
}

char *
rs_foreign_entry_dup_title (RsJsonValue *entry)
{
  RsJsonValue *name = entry->type == RS_JSON_OBJECT ? find (entry, "name") : NULL;
  g_autofree char *line = NULL;

  if (name == NULL || name->type != RS_JSON_TEXT)
    return g_strdup ("");

  line = clean (name->text, strlen (name->text));
  return g_utf8_truncate_middle (line, RS_JSON_MAX_QUOTE);
}

gboolean
rs_foreign_entry_is_one (RsJsonValue *entry)
{
  static const char *const keys[] = { "name", "primaryMuscles", "instructions" };

  if (entry == NULL || entry->type != RS_JSON_OBJECT)
    return FALSE;

  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    if (rs_json_value_find (entry, keys[i]) != NULL)
      return TRUE;

  return FALSE;
}
