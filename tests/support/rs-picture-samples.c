/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "support/rs-picture-samples.h"

#include <string.h>

static void
add (GByteArray *bytes, const char *data, gsize length)
{
  g_byte_array_append (bytes, (const guint8 *) data, (guint) length);
}

static void
add_big (GByteArray *bytes, guint32 number, guint n)
{
  for (guint i = n; i > 0; i--)
    {
      guint8 byte = (guint8) (number >> (8 * (i - 1)));

      g_byte_array_append (bytes, &byte, 1);
    }
}

static void
add_little (GByteArray *bytes, guint32 number, guint n)
{
  for (guint i = 0; i < n; i++)
    {
      guint8 byte = (guint8) (number >> (8 * i));

      g_byte_array_append (bytes, &byte, 1);
    }
}

static void
add_png (GByteArray *bytes, guint width, guint height)
{
  add (bytes, "\x89PNG\r\n\x1A\n", 8);
  add_big (bytes, 13, 4);
  add (bytes, "IHDR", 4);
  add_big (bytes, width, 4);
  add_big (bytes, height, 4);
  add (bytes, "\x08\x02\0\0\0crc1", 9);
  add_big (bytes, 3, 4);
  add (bytes, "tEXtabccrc2", 11);
  add_big (bytes, 5, 4);
  add (bytes, "IDATpixelcrc3", 13);
  add_big (bytes, 0, 4);
  add (bytes, "IENDcrc4", 8);
}

static void
add_jpeg (GByteArray *bytes, guint width, guint height)
{
  add (bytes, "\xFF\xD8", 2);
  add (bytes, "\xFF\xE0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0", 18);
  add (bytes, "\xFF\xFF\xC4\0\4ht", 7);
  add (bytes, "\xFF\xC0\0\x0B\x08", 5);
  add_big (bytes, height, 2);
  add_big (bytes, width, 2);
  add (bytes, "\1\1\x11\0", 4);
  add (bytes, "\xFF\xDA\0\x08\1\1\0\0\x3F\0pixels\xFF\xD9", 18);
}

/* The size of a RIFF file is that of all behind it. */
static GBytes *
finish_webp (GByteArray *chunks)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();

  add (bytes, "RIFF", 4);
  add_little (bytes, chunks->len + 4, 4);
  add (bytes, "WEBP", 4);
  g_byte_array_append (bytes, chunks->data, chunks->len);
  return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
}

static void
add_webp_frame (GByteArray *chunks, guint width, guint height)
{
  add (chunks, "VP8 ", 4);
  add_little (chunks, 13, 4);
  add (chunks, "\x10\0\0\x9D\x01\x2A", 6);
  add_little (chunks, width, 2);
  add_little (chunks, height, 2);
  add (chunks, "xyz\0", 4);
}

GBytes *
rs_sample_extended_webp (guint width, guint height)
{
  g_autoptr (GByteArray) chunks = g_byte_array_new ();

  add (chunks, "VP8X", 4);
  add_little (chunks, 10, 4);
  add (chunks, "\0\0\0\0", 4);
  add_little (chunks, width - 1, 3);
  add_little (chunks, height - 1, 3);
  add_webp_frame (chunks, 1, 1);
  return finish_webp (chunks);
}

GBytes *
rs_sample_lossless_webp (guint width, guint height)
{
  g_autoptr (GByteArray) chunks = g_byte_array_new ();

  add (chunks, "VP8L", 4);
  add_little (chunks, 6, 4);
  add (chunks, "\x2F", 1);
  add_little (chunks, (width - 1) | (height - 1) << 14, 4);
  add (chunks, "x", 1);
  return finish_webp (chunks);
}

GBytes *
rs_sample_picture (RsPictureKind kind, guint width, guint height)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();

  switch (kind)
    {
    case RS_PICTURE_PNG:
      add_png (bytes, width, height);
      break;

    case RS_PICTURE_JPEG:
      add_jpeg (bytes, width, height);
      break;

    case RS_PICTURE_WEBP:
    default:
      add_webp_frame (bytes, width, height);
      return finish_webp (bytes);
    }

  return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
}
