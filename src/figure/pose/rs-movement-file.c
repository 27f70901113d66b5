/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/pose/rs-movement-file.h"

#include "base/json/rs-json-reader.h"
#include "figure/pose/rs-camera-file.h"
#include "figure/pose/rs-fault-file.h"
#include "figure/pose/rs-key-file.h"
#include "figure/pose/rs-movement-words.h"

#include <glib/gi18n-lib.h>

/* The same limits stand in data/schemas/movement.schema.json. */
#define FAR 3
#define MIN_SIZE 0.01
#define MAX_KG 300
#define MIN_TRAVEL 0.1
#define DEFAULT_LIFT 0.06

/* Metres, or hundreds of degrees: further off than that is seen. */
#define MAX_RESIDUAL 0.01

static void
put_work (RsMuscleWork *muscles, RsMuscle muscle, RsWorkWord word)
{
  RsWork work = word < RS_WORK_WORD_SECONDARY ? RS_WORK_PRIMARY : RS_WORK_SECONDARY;
  gboolean only_left = word == RS_WORK_WORD_PRIMARY_LEFT || word == RS_WORK_WORD_SECONDARY_LEFT;
  gboolean only_right = word == RS_WORK_WORD_PRIMARY_RIGHT || word == RS_WORK_WORD_SECONDARY_RIGHT;

  if (!only_right)
    muscles->work[muscle][RS_SIDE_LEFT] = work;
  if (!only_left)
    muscles->work[muscle][RS_SIDE_RIGHT] = work;
}

static void
read_muscles (RsJsonReader *reader, RsMovementFacts *facts)
{
  rs_json_reader_enter (reader, "muscles");
  for (RsMuscle muscle = 0; muscle < RS_N_MUSCLES; muscle++)
    {
      const char *nick = rs_vocabulary_nick (RS_TYPE_MUSCLE, muscle);

      if (rs_json_reader_has (reader, nick))
        put_work (&facts->muscles, muscle,
                  rs_json_reader_get_word (reader, nick, RS_TYPE_WORK_WORD));
    }
  rs_json_reader_leave (reader);
}

/* A list of exactly @n numbers. */
static void
read_numbers (
    RsJsonReader *reader, const char *key, double *const *to, guint n, double min, double max)
{
  guint length = rs_json_reader_enter_list (reader, key, n, n);

  for (guint i = 0; i < length; i++)
    {
      rs_json_reader_enter_entry (reader, i);
      *to[i] = rs_json_reader_get_number (reader, NULL, min, max);
      rs_json_reader_leave (reader);
    }
  rs_json_reader_leave (reader);
}

static void
read_flat (RsJsonReader *reader, const char *key, RsVec *vec, double min)
{
  read_numbers (reader, key, (double *[]) { &vec->x, &vec->z }, 2, min, FAR);
}

static void
read_vec (RsJsonReader *reader, const char *key, RsVec *vec, double min)
{
  read_numbers (reader, key, (double *[]) { &vec->x, &vec->y, &vec->z }, 3, min, FAR);
}

static void
read_weight (RsJsonReader *reader, RsPiece *piece)
{
  piece->hold = rs_json_reader_get_word (reader, "hold", RS_TYPE_HOLD);
  piece->kg = rs_json_reader_get_number (reader, "kg", 0, MAX_KG);
}

/* Around both legs, or from a fixed point to what holds it. */
static void
read_band (RsJsonReader *reader, RsPiece *piece)
{
  piece->around = rs_json_reader_get_word (reader, "around", RS_TYPE_BAND_PLACE);
  if (piece->around != RS_BAND_HANDS)
    {
      piece->along = rs_json_reader_get_number (reader, "along", 0, 1);
      return;
    }

  read_vec (reader, "at", &piece->at, -FAR);
  piece->hold = rs_json_reader_get_word (reader, "hold", RS_TYPE_HOLD);
  if (piece->hold == RS_HOLD_BACK)
    rs_json_reader_refuse (reader, "hold", RS_ERROR_RANGE, _ ("a band is held in the hands"));
}

static void
read_piece (RsJsonReader *reader, RsPiece *piece)
{
  piece->kind = rs_json_reader_get_word (reader, "type", RS_TYPE_PIECE_KIND);

  switch (piece->kind)
    {
    case RS_PIECE_MAT:
      read_flat (reader, "at", &piece->at, -FAR);
      read_flat (reader, "size", &piece->size, MIN_SIZE);
      break;

    case RS_PIECE_BENCH:
    case RS_PIECE_STEP:
    case RS_PIECE_BOX:
    case RS_PIECE_WALL:
      read_vec (reader, "at", &piece->at, -FAR);
      read_vec (reader, "size", &piece->size, MIN_SIZE);
      break;

    case RS_PIECE_CHAIR:
      read_vec (reader, "at", &piece->at, -FAR);
      break;

    case RS_PIECE_DUMBBELL:
      read_weight (reader, piece);
      break;

    case RS_PIECE_KETTLEBELL:
      read_weight (reader, piece);
      piece->drop = rs_json_reader_get_number (reader, "drop", 0, 1);
      break;

    case RS_PIECE_BARBELL:
      read_weight (reader, piece);
      piece->length = rs_json_reader_get_number (reader, "length", 0.5, FAR);
      piece->radius = rs_json_reader_get_number (reader, "radius", MIN_SIZE, 0.5);
      break;

    case RS_PIECE_BALL:
      read_vec (reader, "at", &piece->at, -FAR);
      piece->radius = rs_json_reader_get_number (reader, "radius", MIN_SIZE, 1);
      if (rs_json_reader_has (reader, "at-heels"))
        piece->at_heels = rs_json_reader_get_flag (reader, "at-heels");
      break;

    case RS_PIECE_BAND:
    default:
      read_band (reader, piece);
      break;
    }
}

static void
read_pieces (RsJsonReader *reader, RsMovementFacts *facts)
{
  if (!rs_json_reader_has (reader, "equipment"))
    return;

  facts->n_pieces = rs_json_reader_enter_list (reader, "equipment", 0, RS_MOVEMENT_MAX_PIECES);
  for (guint i = 0; i < facts->n_pieces; i++)
    {
      rs_json_reader_enter_entry (reader, i);
      read_piece (reader, &facts->pieces[i]);
      rs_json_reader_leave (reader);
    }
  rs_json_reader_leave (reader);
}

static void
read_arrow (RsJsonReader *reader, RsMovementFacts *facts)
{
  if (!rs_json_reader_has (reader, "arrow"))
    return;

  rs_json_reader_enter (reader, "arrow");
  facts->arrow = rs_json_reader_get_word (reader, "point", RS_TYPE_TRACK);
  read_numbers (reader, "offset", (double *[]) { &facts->arrow_right, &facts->arrow_up }, 2, -FAR,
                FAR);
  rs_json_reader_leave (reader);
}

static void
read_steps (RsJsonReader *reader, RsMovementFacts *facts)
{
  facts->n_steps = rs_json_reader_enter_list (reader, "steps", 1, RS_MOVEMENT_MAX_STEPS);
  for (guint i = 0; i < facts->n_steps; i++)
    {
      rs_json_reader_enter_entry (reader, i);
      facts->steps[i] = rs_key_file_read_name (reader, NULL, facts);
      rs_json_reader_leave (reader);
    }
  rs_json_reader_leave (reader);
}

static void
read_repeat (RsJsonReader *reader, RsMovementFacts *facts)
{
  if (!rs_json_reader_has (reader, "repeat"))
    return;

  rs_json_reader_enter (reader, "repeat");
  facts->repeat_from = rs_key_file_read_name (reader, "from", facts);
  facts->repeat_to = rs_key_file_read_name (reader, "to", facts);
  facts->travel = rs_json_reader_get_number (reader, "travel", MIN_TRAVEL, FAR);
  if (facts->repeat_to <= facts->repeat_from && !rs_json_reader_has_failed (reader))
    rs_json_reader_refuse (reader, "to", RS_ERROR_RANGE,
                           _ ("what is repeated ends after it has begun"));
  rs_json_reader_leave (reader);
}

static void
read_id (RsJsonReader *reader, RsMovementFacts *facts, const char *id)
{
  facts->id = rs_json_reader_dup_id (reader, "id");

  if (id != NULL && !rs_json_reader_has_failed (reader) && !g_str_equal (facts->id, id))
    {
      /* Translators: %s is the name of a movement, such as “side-plank” */
      g_autofree char *what = g_strdup_printf (_ ("this is not “%s”"), id);

      rs_json_reader_refuse (reader, "id", RS_ERROR_RANGE, what);
    }
}

/* Not the other way round, which would let pass what is no number. */
static gboolean
is_met (double residual)
{
  return residual <= MAX_RESIDUAL;
}

static RsMovement *
bake (const char *name, RsMovementFacts *facts, GError **error)
{
  g_autoptr (RsMovement) movement = rs_movement_new (facts);

  if (!is_met (rs_movement_get_residual (movement)))
    {
      g_set_error (error, RS_ERROR, RS_ERROR_RANGE,
                   /* Translators: a file, and by how much something in it fails */
                   _ ("%s: keys: balance and fits cannot be met, they fail by %.3f"), name,
                   rs_movement_get_residual (movement));
      return NULL;
    }
  for (guint i = 0; i < facts->n_faults; i++)
    if (!is_met (rs_movement_get_fault_residual (movement, i)))
      {
        g_set_error (error, RS_ERROR, RS_ERROR_RANGE,
                     /* Translators: a file, a place in it, and by how much something there fails */
                     _ ("%s: faults[%u]: balance and fits cannot be met, they fail by %.3f"), name,
                     i, rs_movement_get_fault_residual (movement, i));
        return NULL;
      }

  return g_steal_pointer (&movement);
}

RsMovement *
rs_movement_read (const char *name, const char *id, const char *data, gsize length, GError **error)
{
  g_autoptr (RsMovementFacts) facts = NULL;
  g_autoptr (RsJsonReader) reader = NULL;

  if (length > rs_file_kind_get_max_bytes (RS_FILE_MOVEMENT))
    {
      g_autofree char *limit = g_format_size_full (rs_file_kind_get_max_bytes (RS_FILE_MOVEMENT),
                                                   G_FORMAT_SIZE_IEC_UNITS);

      g_set_error (error, RS_ERROR, RS_ERROR_TOO_LARGE, _ ("%s: the file is larger than %s"), name,
                   limit);
      return NULL;
    }

  reader = rs_json_reader_new_file (RS_FILE_MOVEMENT, name, data, length, error);
  if (reader == NULL)
    return NULL;

  facts = rs_movement_facts_new ();
  facts->lift = DEFAULT_LIFT;
  read_id (reader, facts, id);
  rs_camera_file_read (reader, &facts->yaw, &facts->pitch, &facts->about, &facts->reach);
  if (rs_json_reader_has (reader, "feet"))
    facts->feet = rs_json_reader_get_word (reader, "feet", RS_TYPE_FEET);
  if (rs_json_reader_has (reader, "side"))
    {
      facts->side = rs_json_reader_get_word (reader, "side", RS_TYPE_BODY_SIDE);
      facts->has_side = TRUE;
    }
  read_muscles (reader, facts);
  read_pieces (reader, facts);
  read_arrow (reader, facts);
  if (rs_json_reader_has (reader, "lift"))
    facts->lift = rs_json_reader_get_number (reader, "lift", 0, 1);
  rs_key_file_read (reader, facts);
  rs_fault_file_read (reader, facts);
  facts->picture = rs_key_file_read_name (reader, "picture", facts);
  read_repeat (reader, facts);
  read_steps (reader, facts);

  if (!rs_json_reader_finish (reader, error))
    return NULL;

  return bake (name, g_steal_pointer (&facts), error);
}
