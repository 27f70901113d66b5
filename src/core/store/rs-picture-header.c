/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/store/rs-picture-header.h"

#include "base/common/rs-error.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* The bytes of a picture; nothing is read beyond @length. */
typedef struct
{
  const guint8 *data;
  gsize length;
} Bytes;

static const guint8 png_magic[] = { 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n' };
static const guint8 jpeg_magic[] = { 0xFF, 0xD8, 0xFF };

static gboolean
has (const Bytes *bytes, gsize at, gsize n)
{
  return at <= bytes->length && n <= bytes->length - at;
}

static gboolean
has_text (const Bytes *bytes, gsize at, const char *text)
{
  return has (bytes, at, strlen (text)) && memcmp (bytes->data + at, text, strlen (text)) == 0;
}

/* The number of @n bytes at @at, which are there; the largest first, or the smallest. */
static guint32
read_big (const Bytes *bytes, gsize at, guint n)
{
  guint32 number = 0;

  for (guint i = 0; i < n; i++)
    number = number << 8 | bytes->data[at + i];

  return number;
}

static guint32
read_little (const Bytes *bytes, gsize at, guint n)
{
  guint32 number = 0;

  for (guint i = n; i > 0; i--)
    number = number << 8 | bytes->data[at + i - 1];

  return number;
}

/* PNG (ISO/IEC 15948): chunks of length, type, data and checksum, from IHDR to IEND. */
static gboolean
read_png (const Bytes *bytes, RsPictureHeader *header)
{
  gsize at = sizeof png_magic;
  gboolean has_pixels = FALSE;

  if (!has (bytes, at, 25) || read_big (bytes, at, 4) != 13 || !has_text (bytes, at + 4, "IHDR"))
    return FALSE;

  header->width = read_big (bytes, at + 8, 4);
  header->height = read_big (bytes, at + 12, 4);

  while (has (bytes, at, 12))
    {
      gsize length = read_big (bytes, at, 4);

      if (!has (bytes, at, length + 12))
        return FALSE;
      if (has_text (bytes, at + 4, "IDAT"))
        has_pixels = TRUE;
      if (has_text (bytes, at + 4, "IEND"))
        return has_pixels;
      at += length + 12;
    }

  return FALSE;
}

/* Of the kinds of frames that JPEG has (ITU-T T.81, table B.1), all but three other markers. */
static gboolean
is_frame (guint8 marker)
{
  return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

static gboolean
has_end_of_jpeg (const Bytes *bytes, gsize from)
{
  for (gsize i = bytes->length; i >= from + 2; i--)
    if (bytes->data[i - 2] == 0xFF && bytes->data[i - 1] == 0xD9)
      return TRUE;

  return FALSE;
}

/* JPEG: segments of marker and length, of which a frame says the size and a scan has pixels. */
static gboolean
read_jpeg (const Bytes *bytes, RsPictureHeader *header)
{
  gsize at = 2;
  gboolean has_frame = FALSE;

  while (has (bytes, at, 4) && bytes->data[at] == 0xFF)
    {
      guint8 marker = bytes->data[at + 1];
      gsize length = read_big (bytes, at + 2, 2);

      /* Any number of bytes may fill up before a marker. */
      if (marker == 0xFF)
        {
          at++;
          continue;
        }
      if (length < 2 || !has (bytes, at + 2, length))
        return FALSE;
      if (marker == 0xDA)
        return has_frame && has_end_of_jpeg (bytes, at + 2 + length);

      if (is_frame (marker))
        {
          if (length < 8)
            return FALSE;
          header->height = read_big (bytes, at + 5, 2);
          header->width = read_big (bytes, at + 7, 2);
          has_frame = TRUE;
        }
      at += length + 2;
    }

  return FALSE;
}

/* What a chunk of pixels says about its size (RFC 9649); FALSE when it is no such chunk. */
static gboolean
read_webp_frame (const Bytes *bytes, gsize at, gsize length, RsPictureHeader *header)
{
  gsize data = at + 8;

  if (has_text (bytes, at, "VP8 ") && length >= 10 && has_text (bytes, data + 3, "\x9D\x01\x2A"))
    {
      header->width = read_little (bytes, data + 6, 2) & 0x3FFF;
      header->height = read_little (bytes, data + 8, 2) & 0x3FFF;
      return TRUE;
    }

  if (has_text (bytes, at, "VP8L") && length >= 5 && bytes->data[data] == 0x2F)
    {
      guint32 bits = read_little (bytes, data + 1, 4);

      header->width = (bits & 0x3FFF) + 1;
      header->height = (bits >> 14 & 0x3FFF) + 1;
      return TRUE;
    }

  return FALSE;
}

/* WebP: chunks of type, length and data in a RIFF file, filled up to an even length. */
static gboolean
read_webp (const Bytes *bytes, RsPictureHeader *header)
{
  gsize end = (gsize) read_little (bytes, 4, 4) + 8;
  gsize at = 12;
  gboolean is_extended = FALSE;

  if (end > bytes->length)
    return FALSE;

  while (at + 8 <= end)
    {
      gsize length = read_little (bytes, at + 4, 4);

      if (length > end - at - 8)
        return FALSE;

      if (has_text (bytes, at, "VP8X") && length >= 10)
        {
          header->width = read_little (bytes, at + 12, 3) + 1;
          header->height = read_little (bytes, at + 15, 3) + 1;
          is_extended = TRUE;
        }
      else if (is_extended && has_text (bytes, at, "ANMF"))
        return TRUE;
      else
        {
          RsPictureHeader frame = { 0 };

          if (read_webp_frame (bytes, at, length, &frame))
            {
              header->width = MAX (header->width, frame.width);
              header->height = MAX (header->height, frame.height);
              return TRUE;
            }
        }
      at += 8 + length + length % 2;
    }

  return FALSE;
}

static gboolean
fail_kind (GError **error)
{
  g_set_error_literal (error, RS_ERROR, RS_ERROR_KIND,
                       _ ("This is not a picture that the program can show: PNG, JPEG or WebP "
                          "are."));
  return FALSE;
}

static gboolean
fail_broken (GError **error)
{
  g_set_error_literal (error, RS_ERROR, RS_ERROR_SYNTAX,
                       _ ("This picture is broken: part of it is missing."));
  return FALSE;
}

static gboolean
check_size (const Bytes *bytes, GError **error)
{
  g_autofree char *limit = NULL;

  if (bytes->length <= RS_PICTURE_MAX_BYTES)
    return TRUE;

  limit = g_format_size_full (RS_PICTURE_MAX_BYTES, G_FORMAT_SIZE_IEC_UNITS);
  g_set_error (error, RS_ERROR, RS_ERROR_TOO_LARGE,
               /* Translators: a size such as "10 MiB" */
               _ ("This picture is too large: at most %s are possible."), limit);
  return FALSE;
}

static gboolean
check_pixels (const RsPictureHeader *header, GError **error)
{
  if (header->width <= RS_PICTURE_MAX_PIXELS && header->height <= RS_PICTURE_MAX_PIXELS)
    return TRUE;

  g_set_error (error, RS_ERROR, RS_ERROR_TOO_LARGE,
               /* Translators: width and height of a picture, and how large both may be */
               _ ("This picture is too large: it has %u × %u pixels, at most %u × %u are "
                  "possible."),
               header->width, header->height, RS_PICTURE_MAX_PIXELS, RS_PICTURE_MAX_PIXELS);
  return FALSE;
}

gboolean
rs_picture_header_read (GBytes *bytes, RsPictureHeader *header, GError **error)
{
  RsPictureHeader found = { 0 };
  Bytes all;
  gboolean whole;

  g_return_val_if_fail (bytes != NULL, FALSE);

  all.data = g_bytes_get_data (bytes, &all.length);
  if (has (&all, 0, sizeof png_magic) && memcmp (all.data, png_magic, sizeof png_magic) == 0)
    found.kind = RS_PICTURE_PNG;
  else if (has (&all, 0, sizeof jpeg_magic) &&
           memcmp (all.data, jpeg_magic, sizeof jpeg_magic) == 0)
    found.kind = RS_PICTURE_JPEG;
  else if (has_text (&all, 0, "RIFF") && has_text (&all, 8, "WEBP"))
    found.kind = RS_PICTURE_WEBP;
  else
    return fail_kind (error);

  if (!check_size (&all, error))
    return FALSE;

  switch (found.kind)
    {
    case RS_PICTURE_PNG:
      whole = read_png (&all, &found);
      break;

    case RS_PICTURE_JPEG:
      whole = read_jpeg (&all, &found);
      break;

    case RS_PICTURE_WEBP:
    default:
      whole = read_webp (&all, &found);
    }

  /* One that claims to be huge is called that, whole or not. */
  if (!check_pixels (&found, error))
    return FALSE;
  if (!whole || found.width == 0 || found.height == 0)
    return fail_broken (error);

  if (header != NULL)
    *header = found;
  return TRUE;
}

const char *
rs_picture_kind_get_suffix (RsPictureKind kind)
{
  static const char *const suffixes[] = { ".png", ".jpg", ".webp" };

  g_return_val_if_fail (kind < G_N_ELEMENTS (suffixes), "");

  return suffixes[kind];
}
