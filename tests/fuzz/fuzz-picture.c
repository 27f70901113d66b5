/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "fuzz/fuzz.h"

#include "base/common/rs-error.h"
#include "core/store/rs-picture-header.h"

/* Pictures are no kind of file of ours: the corpus is what counts. */
const RsFileKind fuzz_kind = RS_FILE_EXERCISE;

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  g_autoptr (GError) error = NULL;
  RsPictureHeader header = { 0 };

  if (!rs_picture_header_read (bytes, &header, &error))
    {
      g_assert_true (error->domain == RS_ERROR);
      return 0;
    }

  g_assert_no_error (error);
  g_assert_cmpuint (header.width, >=, 1);
  g_assert_cmpuint (header.width, <=, RS_PICTURE_MAX_PIXELS);
  g_assert_cmpuint (header.height, >=, 1);
  g_assert_cmpuint (header.height, <=, RS_PICTURE_MAX_PIXELS);
  g_assert_cmpuint (size, <=, RS_PICTURE_MAX_BYTES);
  return 0;
}
