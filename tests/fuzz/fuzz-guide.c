/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "fuzz/fuzz.h"

#include "base/common/rs-error.h"
#include "base/common/rs-text.h"
#include "core/store/rs-guide-file.h"

const RsFileKind fuzz_kind = RS_FILE_GUIDE;

/* A guide that was read is one that a page can show. */
static void
check (RsGuide *guide)
{
  g_assert_true (rs_text_is_id (rs_guide_get_id (guide)));
  g_assert_cmpstr (rs_guide_get_title (guide), !=, "");
  g_assert_cmpuint (rs_guide_get_n_sections (guide), >, 0);
  for (guint i = 0; i < rs_guide_get_n_sections (guide); i++)
    {
      g_auto (GStrv) text = rs_guide_dup_text (guide, i);
      g_auto (GStrv) points = rs_guide_dup_points (guide, i);

      for (guint j = 0; text[j] != NULL; j++)
        g_assert_cmpstr (text[j], !=, "");
      for (guint j = 0; points[j] != NULL; j++)
        g_assert_cmpstr (points[j], !=, "");
      g_assert_cmpstr (rs_guide_get_doubt (guide, i), !=, "");
    }
  for (guint i = 0; i < rs_guide_get_n_sources (guide); i++)
    g_assert_nonnull (rs_guide_get_source (guide, i)->citation);
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RsGuide) guide = NULL;

  guide = rs_guide_file_read ("x.json", (const char *) data, size, &error);
  g_assert_true ((guide == NULL) == (error != NULL));
  if (guide != NULL)
    check (guide);
  else
    g_assert_true (error->domain == RS_ERROR && g_str_has_prefix (error->message, "x.json"));

  return 0;
}
