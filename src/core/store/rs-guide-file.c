/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/store/rs-guide-file.h"

#include "base/json/rs-json-reader.h"
#include "core/store/rs-source-file.h"

/* Limits in characters and entries; the same stand in the schema. */
#define MAX_TITLE 80
#define MAX_SUMMARY 200
#define MAX_EXERCISES 24
#define MAX_SECTIONS 12
#define MAX_PARAGRAPHS 6
#define MAX_POINTS 8
#define MAX_TEXT 1000

static GStrv
read_texts (RsJsonReader *reader, const char *key, guint max)
{
  return rs_json_reader_has (reader, key) ? rs_json_reader_dup_texts (reader, key, 1, max, MAX_TEXT)
                                          : g_new0 (char *, 1);
}

static void
read_section (RsJsonReader *reader, RsGuideSection *section)
{
  if (rs_json_reader_has (reader, "heading"))
    section->heading = rs_json_reader_dup_text (reader, "heading", 1, MAX_TITLE);
  section->text = read_texts (reader, "text", MAX_PARAGRAPHS);
  section->points = read_texts (reader, "points", MAX_POINTS);
  if (rs_json_reader_has (reader, "movement"))
    section->movement = rs_json_reader_dup_id (reader, "movement");
  if (rs_json_reader_has (reader, "doubt"))
    section->doubt = rs_json_reader_dup_text (reader, "doubt", 1, MAX_TEXT);
}

static void
read_sections (RsJsonReader *reader, GArray *sections)
{
  guint n = rs_json_reader_enter_list (reader, "sections", 1, MAX_SECTIONS);

  for (guint i = 0; i < n; i++)
    {
      RsGuideSection section = { 0 };

      rs_json_reader_enter_entry (reader, i);
      read_section (reader, &section);
      rs_json_reader_leave (reader);
      g_array_append_val (sections, section);
    }

  rs_json_reader_leave (reader);
}

RsGuide *
rs_guide_file_read (const char *name, const char *data, gsize length, GError **error)
{
  g_autoptr (RsGuideFacts) facts = NULL;
  g_autoptr (RsJsonReader) reader = NULL;

  reader = rs_json_reader_new_file (RS_FILE_GUIDE, name, data, length, error);
  if (reader == NULL)
    return NULL;

  facts = rs_guide_facts_new ();
  facts->id = rs_json_reader_dup_id (reader, "id");
  facts->title = rs_json_reader_dup_text (reader, "title", 1, MAX_TITLE);
  facts->summary = rs_json_reader_dup_text (reader, "summary", 1, MAX_SUMMARY);
  facts->order = (guint) rs_json_reader_get_int (reader, "order", 1, 99);
  facts->places =
      rs_json_reader_get_words (reader, "beside", RS_TYPE_GUIDE_PLACE, 0, RS_N_GUIDE_PLACES);
  g_clear_pointer (&facts->exercises, g_strfreev);
  facts->exercises = rs_json_reader_dup_ids (reader, "exercises", 0, MAX_EXERCISES);
  read_sections (reader, facts->sections);
  rs_source_file_read (reader, facts->sources);

  if (!rs_json_reader_finish (reader, error))
    return NULL;

  return rs_guide_new (g_steal_pointer (&facts));
}
