/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

/* Writes the sounds of the cues into the directory that it is given, as WAV files to listen to. */

#include "config.h"

#include "core/session/rs-cue-sound.h"

static void
append_uint (GByteArray *file, guint32 value, guint n_bytes)
{
  for (guint i = 0; i < n_bytes; i++)
    g_byte_array_append (file, (const guint8[]) { (guint8) (value >> (8 * i)) }, 1);
}

static void
append_text (GByteArray *file, const char *text)
{
  g_byte_array_append (file, (const guint8 *) text, 4);
}

static GByteArray *
make_wav (GBytes *sound)
{
  GByteArray *file = g_byte_array_new ();
  gsize size;
  const gint16 *samples = g_bytes_get_data (sound, &size);

  append_text (file, "RIFF");
  append_uint (file, 36 + (guint32) size, 4);
  append_text (file, "WAVE");
  append_text (file, "fmt ");
  append_uint (file, 16, 4);
  append_uint (file, 1, 2); /* plain samples */
  append_uint (file, 1, 2); /* mono */
  append_uint (file, RS_CUE_SOUND_RATE, 4);
  append_uint (file, 2 * RS_CUE_SOUND_RATE, 4);
  append_uint (file, 2, 2);
  append_uint (file, 16, 2);
  append_text (file, "data");
  append_uint (file, (guint32) size, 4);
  for (gsize i = 0; i < size / sizeof (gint16); i++)
    append_uint (file, (guint16) samples[i], 2);

  return file;
}

int
main (int argc, char *argv[])
{
  g_autoptr (GEnumClass) kinds = g_type_class_ref (RS_TYPE_CUE_KIND);

  if (argc != 2)
    {
      g_printerr ("usage: write-sounds DIR\n");
      return 2;
    }

  for (guint i = 0; i < kinds->n_values; i++)
    {
      g_autoptr (GBytes) sound = rs_cue_sound_render ((RsCueKind) kinds->values[i].value);
      g_autoptr (GByteArray) file = make_wav (sound);
      g_autofree char *name = g_strconcat (kinds->values[i].value_nick, ".wav", NULL);
      g_autofree char *path = g_build_filename (argv[1], name, NULL);
      g_autoptr (GError) error = NULL;

      if (!g_file_set_contents (path, (const char *) file->data, file->len, &error))
        {
          g_printerr ("%s\n", error->message);
          return 1;
        }
    }

  return 0;
}
