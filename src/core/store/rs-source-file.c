/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/store/rs-source-file.h"

#include "base/json/rs-json-limits.h"

/* The same limits stand in the schemas. */
#define MAX_SOURCES 12
#define MAX_CITATION 600
#define MAX_DOI 200

void
rs_source_file_read (RsJsonReader *reader, GArray *sources)
{
  guint n = rs_json_reader_enter_list (reader, "sources", 0, MAX_SOURCES);

  for (guint i = 0; i < n; i++)
    {
      RsSource source = { 0 };

      rs_json_reader_enter_entry (reader, i);
      source.citation = rs_json_reader_dup_text (reader, "citation", 1, MAX_CITATION);
      if (rs_json_reader_has (reader, "doi"))
        source.doi = rs_json_reader_dup_text (reader, "doi", 1, MAX_DOI);
      rs_json_reader_leave (reader);
      g_array_append_val (sources, source);
    }

  rs_json_reader_leave (reader);
}

void
rs_source_file_write (RsJsonWriter *writer, const GArray *sources)
{
  g_autoptr (GError) error = NULL;

  if (!rs_json_check_length (sources->len, 0, MAX_SOURCES, &error))
    rs_json_writer_refuse (writer, "sources", g_steal_pointer (&error));

  rs_json_writer_begin_list (writer, "sources");
  for (guint i = 0; i < sources->len; i++)
    {
      const RsSource *source = &g_array_index (sources, RsSource, i);

      rs_json_writer_begin_object (writer, NULL);
      rs_json_writer_add_text (writer, "citation", source->citation, 1, MAX_CITATION);
      if (source->doi != NULL)
        rs_json_writer_add_text (writer, "doi", source->doi, 1, MAX_DOI);
      rs_json_writer_end (writer);
    }
  rs_json_writer_end (writer);
}
