/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/store/rs-exercise-file.h"

#include "base/json/rs-json-limits.h"
#include "core/store/rs-instant.h"
#include "core/store/rs-item-file.h"
#include "core/store/rs-source-file.h"

#include <glib/gi18n-lib.h>

#include <string.h>

/* Those of the program itself are held to less; the same stands in the schema. */
#define MAX_TEXT 400
#define MAX_GROUP 6
#define MAX_SETUP 4
#define MIN_STEPS 3
#define MAX_STEPS 6
#define MIN_MISTAKES 2
#define MAX_ADAPT 6
#define MAX_ALTERNATIVES 6

static void
read_muscles (RsJsonReader *reader, RsExerciseFacts *facts)
{
  rs_json_reader_enter (reader, "muscles");
  facts->primary =
      rs_json_reader_get_words (reader, "primary", RS_TYPE_MUSCLE, 1, RS_EXERCISE_MAX_PRIMARY);
  facts->secondary =
      rs_json_reader_get_words (reader, "secondary", RS_TYPE_MUSCLE, 0, RS_EXERCISE_MAX_SECONDARY);
  if ((facts->primary & facts->secondary) != 0)
    rs_json_reader_refuse (reader, "secondary", RS_ERROR_RANGE,
                           _ ("a muscle is among the primary ones too"));
  rs_json_reader_leave (reader);
}

static void
read_equipment (RsJsonReader *reader, RsExerciseFacts *facts)
{
  rs_json_reader_enter (reader, "equipment");

  facts->n_needs = rs_json_reader_enter_list (reader, "needs", 0, RS_EXERCISE_MAX_NEEDS);
  for (guint i = 0; i < facts->n_needs; i++)
    {
      rs_json_reader_enter_entry (reader, i);
      facts->needs[i] = rs_json_reader_get_words (reader, NULL, RS_TYPE_EQUIPMENT, 1, MAX_GROUP);
      rs_json_reader_leave (reader);
    }
  rs_json_reader_leave (reader);

  facts->optional_equipment =
      rs_json_reader_get_words (reader, "optional", RS_TYPE_EQUIPMENT, 0, RS_N_EQUIPMENT);
  rs_json_reader_leave (reader);
}

/* The dose of an exercise is spread over the file; load is the runner's own affair. */
static void
read_dose (RsJsonReader *reader, RsExerciseFacts *facts)
{
  RsDose *dose = &facts->dose;

  dose->measure = rs_json_reader_get_word (reader, "measure", RS_TYPE_MEASURE);
  dose->per_side = rs_json_reader_get_flag (reader, "per-side");
  dose->switch_s = dose->per_side ? RS_DOSE_SWITCH_S : 0;

  rs_json_reader_enter (reader, "dose");
  dose->sets = (guint) rs_json_reader_get_int (reader, "sets", 1, RS_DOSE_MAX_SETS);
  dose->amount =
      (guint) rs_json_reader_get_int (reader, dose->measure == RS_MEASURE_TIME ? "seconds" : "reps",
                                      1, rs_dose_max_amount (dose->measure));
  if (rs_json_reader_has (reader, "open"))
    dose->open = rs_json_reader_get_flag (reader, "open");
  dose->rest_s = (guint) rs_json_reader_get_int (reader, "rest", 0, RS_DOSE_MAX_REST_S);
  rs_json_reader_leave (reader);

  if (dose->measure == RS_MEASURE_REPS && (!facts->own || rs_json_reader_has (reader, "tempo")))
    dose->tempo = rs_item_file_read_tempo (reader, "tempo");
}

static void
read_mistakes (RsJsonReader *reader, RsExerciseFacts *facts)
{
  guint n;

  if (facts->own && !rs_json_reader_has (reader, "mistakes"))
    return;

  n = rs_json_reader_enter_list (reader, "mistakes", facts->own ? 0 : MIN_MISTAKES,
                                 RS_EXERCISE_MAX_MISTAKES);
  for (guint i = 0; i < n; i++)
    {
      RsMistake mistake = { 0 };

      rs_json_reader_enter_entry (reader, i);
      mistake.mistake = rs_json_reader_dup_text (reader, "mistake", 1, RS_EXERCISE_MAX_MISTAKE);
      mistake.fix =
          rs_json_reader_dup_text (reader, "fix", facts->own ? 0 : 1, RS_EXERCISE_MAX_FIX);
      if (rs_json_reader_has (reader, "fault"))
        mistake.fault = rs_json_reader_dup_id (reader, "fault");
      rs_json_reader_leave (reader);
      g_array_append_val (facts->mistakes, mistake);
    }

  rs_json_reader_leave (reader);
}

static void
take_texts (GStrv *field, GStrv texts)
{
  g_clear_pointer (field, g_strfreev);
  *field = texts;
}

static void
read_links (RsJsonReader *reader, RsExerciseFacts *facts)
{
  if (rs_json_reader_has (reader, "easier"))
    facts->easier = rs_json_reader_dup_id (reader, "easier");
  if (rs_json_reader_has (reader, "harder"))
    facts->harder = rs_json_reader_dup_id (reader, "harder");
  if (rs_json_reader_has (reader, "alternatives"))
    take_texts (&facts->alternatives,
                rs_json_reader_dup_ids (reader, "alternatives", 0, MAX_ALTERNATIVES));
  if (rs_json_reader_has (reader, "movement"))
    facts->movement = rs_json_reader_dup_id (reader, "movement");
}

/* A list of texts: one's own exercise may leave it out. */
static void
read_list (RsJsonReader *reader,
           const RsExerciseFacts *facts,
           const char *key,
           GStrv *to,
           guint min,
           guint max)
{
  if (!facts->own)
    take_texts (to, rs_json_reader_dup_texts (reader, key, min, max, MAX_TEXT));
  else if (rs_json_reader_has (reader, key))
    take_texts (
        to, rs_json_reader_dup_texts (reader, key, 0, RS_EXERCISE_MAX_TEXTS, RS_EXERCISE_MAX_TEXT));
}

static void
read_texts (RsJsonReader *reader, RsExerciseFacts *facts)
{
  if (!facts->own || rs_json_reader_has (reader, "aliases"))
    take_texts (&facts->aliases,
                rs_json_reader_dup_texts (reader, "aliases", 0, RS_EXERCISE_MAX_ALIASES,
                                          RS_EXERCISE_MAX_NAME));
  read_list (reader, facts, "setup", &facts->setup, 1, MAX_SETUP);
  read_list (reader, facts, "steps", &facts->steps, MIN_STEPS, MAX_STEPS);
  read_list (reader, facts, "adapt", &facts->adapt, 1, MAX_ADAPT);
  if (!facts->own)
    facts->breathing = rs_json_reader_dup_text (reader, "breathing", 1, MAX_TEXT);
  else if (rs_json_reader_has (reader, "breathing"))
    facts->breathing = rs_json_reader_dup_text (reader, "breathing", 0, RS_EXERCISE_MAX_TEXT);
}

static void
read_why (RsJsonReader *reader, RsExerciseFacts *facts)
{
  if (facts->own && !rs_json_reader_has (reader, "why"))
    return;

  rs_json_reader_enter (reader, "why");
  facts->why = rs_json_reader_dup_text (reader, "text", facts->own ? 0 : 1, RS_EXERCISE_MAX_WHY);
  rs_source_file_read (reader, facts->sources);
  rs_json_reader_leave (reader);
}

/* The picture lies in a folder of ours, so its name is one and no path. */
static void
read_picture (RsJsonReader *reader, RsExerciseFacts *facts)
{
  if (!rs_json_reader_has (reader, "picture"))
    return;

  facts->picture = rs_json_reader_dup_text (reader, "picture", 1, RS_EXERCISE_MAX_NAME);
  if (strpbrk (facts->picture, "/\\") != NULL || *facts->picture == '.')
    rs_json_reader_refuse (reader, "picture", RS_ERROR_RANGE, _ ("this is not the name of a file"));
}

RsExerciseFacts *
rs_exercise_file_read_facts (RsJsonReader *reader, gboolean own)
{
  RsExerciseFacts *facts;

  g_return_val_if_fail (reader != NULL, NULL);

  facts = rs_exercise_facts_new ();
  facts->own = own;
  facts->id = rs_json_reader_dup_id (reader, "id");
  facts->name = rs_json_reader_dup_text (reader, "name", 1, RS_EXERCISE_MAX_NAME);
  facts->pattern = rs_json_reader_get_word (reader, "pattern", RS_TYPE_PATTERN);
  facts->position = rs_json_reader_get_word (reader, "position", RS_TYPE_POSITION);
  facts->level = rs_json_reader_get_word (reader, "level", RS_TYPE_LEVEL);
  read_muscles (reader, facts);
  read_equipment (reader, facts);
  read_dose (reader, facts);
  read_links (reader, facts);
  read_texts (reader, facts);
  read_mistakes (reader, facts);
  read_why (reader, facts);
  if (own)
    {
      if (rs_json_reader_has (reader, "added"))
        facts->added = rs_instant_read (reader, "added");
      read_picture (reader, facts);
    }

  return facts;
}

static RsExercise *
read_file (gboolean own, const char *name, const char *data, gsize length, GError **error)
{
  g_autoptr (RsExerciseFacts) facts = NULL;
  g_autoptr (RsJsonReader) reader = NULL;

  reader = rs_json_reader_new_file (RS_FILE_EXERCISE, name, data, length, error);
  if (reader == NULL)
    return NULL;

  facts = rs_exercise_file_read_facts (reader, own);
  if (!rs_json_reader_finish (reader, error))
    return NULL;

  return rs_exercise_new (g_steal_pointer (&facts));
}

RsExercise *
rs_exercise_file_read (const char *name, const char *data, gsize length, GError **error)
{
  return read_file (FALSE, name, data, length, error);
}

RsExercise *
rs_exercise_file_read_own (const char *name, const char *data, gsize length, GError **error)
{
  return read_file (TRUE, name, data, length, error);
}

/* --- Writing --- */

static void
write_words (RsJsonWriter *writer, const char *key, GType type, guint32 set)
{
  rs_json_writer_begin_list (writer, key);
  for (int value = 0; value < 32; value++)
    if ((set & (1u << value)) != 0)
      rs_json_writer_add_word (writer, NULL, type, value);
  rs_json_writer_end (writer);
}

static void
write_kind (RsJsonWriter *writer, const RsExerciseFacts *facts)
{
  rs_json_writer_add_word (writer, "pattern", RS_TYPE_PATTERN, (int) facts->pattern);
  rs_json_writer_add_word (writer, "position", RS_TYPE_POSITION, (int) facts->position);
  rs_json_writer_add_word (writer, "level", RS_TYPE_LEVEL, (int) facts->level);

  rs_json_writer_begin_object (writer, "muscles");
  write_words (writer, "primary", RS_TYPE_MUSCLE, facts->primary);
  write_words (writer, "secondary", RS_TYPE_MUSCLE, facts->secondary);
  rs_json_writer_end (writer);

  rs_json_writer_begin_object (writer, "equipment");
  rs_json_writer_begin_list (writer, "needs");
  for (guint i = 0; i < facts->n_needs; i++)
    write_words (writer, NULL, RS_TYPE_EQUIPMENT, facts->needs[i]);
  rs_json_writer_end (writer);
  write_words (writer, "optional", RS_TYPE_EQUIPMENT, facts->optional_equipment);
  rs_json_writer_end (writer);
}

static void
write_dose (RsJsonWriter *writer, const RsDose *dose)
{
  g_autofree char *tempo = rs_tempo_to_text (&dose->tempo);

  rs_json_writer_add_word (writer, "measure", RS_TYPE_MEASURE, (int) dose->measure);
  rs_json_writer_add_flag (writer, "per-side", dose->per_side);
  rs_json_writer_begin_object (writer, "dose");
  rs_json_writer_add_int (writer, "sets", dose->sets, 1, RS_DOSE_MAX_SETS);
  rs_json_writer_add_int (writer, dose->measure == RS_MEASURE_TIME ? "seconds" : "reps",
                          dose->amount, 1, rs_dose_max_amount (dose->measure));
  if (dose->open)
    rs_json_writer_add_flag (writer, "open", TRUE);
  rs_json_writer_add_int (writer, "rest", dose->rest_s, 0, RS_DOSE_MAX_REST_S);
  rs_json_writer_end (writer);
  if (tempo != NULL && dose->measure == RS_MEASURE_REPS)
    rs_json_writer_add_text (writer, "tempo", tempo, 1, MAX_TEXT);
}

static void
write_ids (RsJsonWriter *writer, const RsExerciseFacts *facts)
{
  if (facts->easier != NULL)
    rs_json_writer_add_id (writer, "easier", facts->easier);
  if (facts->harder != NULL)
    rs_json_writer_add_id (writer, "harder", facts->harder);
  if (facts->alternatives[0] != NULL)
    {
      rs_json_writer_begin_list (writer, "alternatives");
      for (gsize i = 0; facts->alternatives[i] != NULL; i++)
        rs_json_writer_add_id (writer, NULL, facts->alternatives[i]);
      rs_json_writer_end (writer);
    }
  if (facts->movement != NULL)
    rs_json_writer_add_id (writer, "movement", facts->movement);
}

/* What is empty is left out, as one's own may. */
static void
write_list (RsJsonWriter *writer, const char *key, GStrv texts, guint max, gsize max_chars)
{
  g_autoptr (GError) error = NULL;

  if (texts[0] == NULL)
    return;

  if (!rs_json_check_length (g_strv_length (texts), 0, max, &error))
    rs_json_writer_refuse (writer, key, g_steal_pointer (&error));

  rs_json_writer_begin_list (writer, key);
  for (gsize i = 0; texts[i] != NULL; i++)
    rs_json_writer_add_text (writer, NULL, texts[i], 1, max_chars);
  rs_json_writer_end (writer);
}

static void
write_mistakes (RsJsonWriter *writer, GArray *mistakes)
{
  g_autoptr (GError) error = NULL;

  if (mistakes->len == 0)
    return;

  if (!rs_json_check_length (mistakes->len, 0, RS_EXERCISE_MAX_MISTAKES, &error))
    rs_json_writer_refuse (writer, "mistakes", g_steal_pointer (&error));

  rs_json_writer_begin_list (writer, "mistakes");
  for (guint i = 0; i < mistakes->len; i++)
    {
      const RsMistake *mistake = &g_array_index (mistakes, RsMistake, i);

      rs_json_writer_begin_object (writer, NULL);
      rs_json_writer_add_text (writer, "mistake", mistake->mistake, 1, RS_EXERCISE_MAX_MISTAKE);
      rs_json_writer_add_text (writer, "fix", mistake->fix, 0, RS_EXERCISE_MAX_FIX);
      if (mistake->fault != NULL)
        rs_json_writer_add_id (writer, "fault", mistake->fault);
      rs_json_writer_end (writer);
    }
  rs_json_writer_end (writer);
}

static void
write_why (RsJsonWriter *writer, const RsExerciseFacts *facts)
{
  if (facts->why == NULL && facts->sources->len == 0)
    return;

  rs_json_writer_begin_object (writer, "why");
  rs_json_writer_add_text (writer, "text", facts->why != NULL ? facts->why : "", 0,
                           RS_EXERCISE_MAX_WHY);
  rs_source_file_write (writer, facts->sources);
  rs_json_writer_end (writer);
}

void
rs_exercise_file_write_facts (RsJsonWriter *writer, const RsExerciseFacts *facts)
{
  g_return_if_fail (writer != NULL);
  g_return_if_fail (facts != NULL);

  rs_json_writer_add_id (writer, "id", facts->id);
  rs_json_writer_add_text (writer, "name", facts->name, 1, RS_EXERCISE_MAX_NAME);
  write_list (writer, "aliases", facts->aliases, RS_EXERCISE_MAX_ALIASES, RS_EXERCISE_MAX_NAME);
  write_kind (writer, facts);
  write_dose (writer, &facts->dose);
  write_ids (writer, facts);
  write_list (writer, "setup", facts->setup, RS_EXERCISE_MAX_TEXTS, RS_EXERCISE_MAX_TEXT);
  write_list (writer, "steps", facts->steps, RS_EXERCISE_MAX_TEXTS, RS_EXERCISE_MAX_TEXT);
  if (facts->breathing != NULL)
    rs_json_writer_add_text (writer, "breathing", facts->breathing, 0, RS_EXERCISE_MAX_TEXT);
  write_mistakes (writer, facts->mistakes);
  write_why (writer, facts);
  write_list (writer, "adapt", facts->adapt, RS_EXERCISE_MAX_TEXTS, RS_EXERCISE_MAX_TEXT);
  if (facts->own && facts->added != 0)
    rs_instant_write (writer, "added", facts->added);
  if (facts->own && facts->picture != NULL)
    rs_json_writer_add_text (writer, "picture", facts->picture, 1, RS_EXERCISE_MAX_NAME);
}

char *
rs_exercise_file_write_own (const RsExerciseFacts *facts, GError **error)
{
  g_autoptr (RsJsonWriter) writer = rs_json_writer_new_file (RS_FILE_EXERCISE, RS_JSON_LINES);

  rs_exercise_file_write_facts (writer, facts);
  return rs_json_writer_finish (writer, error);
}

/* The reader sees some more: that it has a muscle, and none of them twice. */
gboolean
rs_exercise_file_check_facts (const RsExerciseFacts *facts, GError **error)
{
  g_autoptr (RsExerciseFacts) copy = NULL;
  g_autoptr (RsExercise) exercise = NULL;
  g_autofree char *text = NULL;

  g_return_val_if_fail (facts != NULL && facts->name != NULL, FALSE);

  copy = rs_exercise_facts_copy (facts);
  if (copy->id == NULL)
    copy->id = g_uuid_string_random ();

  text = rs_exercise_file_write_own (copy, error);
  if (text != NULL)
    exercise = rs_exercise_file_read_own (copy->name, text, strlen (text), error);
  return exercise != NULL;
}
