/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/pose/rs-movement-file.h"

#include "base/json/rs-json-reader.h"
#include "figure/pose/rs-bake.h"
#include "figure/pose/rs-movement-words.h"
#include "figure/pose/rs-pose-file.h"

#include <glib/gi18n-lib.h>

/* The same limits stand in data/schemas/movement.schema.json. */
#define MIN_TIME 0.05
#define MAX_TIME 60
#define MAX_PATH 40
#define MAX_NUMBER 180
#define FAR 3
#define MIN_SIZE 0.01
#define MIN_REACH 0.15
#define MAX_KG 300
#define DEFAULT_LIFT 0.06

/* Metres, or hundreds of degrees: further off than that is seen. */
#define MAX_RESIDUAL 0.01

static void
read_camera (RsJsonReader *reader, RsMovementFacts *facts)
{
  rs_json_reader_enter (reader, "camera");
  facts->yaw = rs_json_reader_get_number (reader, "yaw", -180, 180);
  facts->pitch = rs_json_reader_get_number (reader, "pitch", -25, 89);
  /* A close-up has both. */
  if (rs_json_reader_has (reader, "about") || rs_json_reader_has (reader, "reach"))
    {
      facts->about = rs_json_reader_get_word (reader, "about", RS_TYPE_POINT);
      facts->reach = rs_json_reader_get_number (reader, "reach", MIN_REACH, 1);
    }
  rs_json_reader_leave (reader);
}

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

/* A text that names a number of the pose. Never NULL. */
static char *
read_path (RsJsonReader *reader, const char *key, RsPose *pose)
{
  g_autofree char *path = rs_json_reader_dup_text (reader, key, 1, MAX_PATH);

  if (!rs_json_reader_has_failed (reader) && rs_pose_find (pose, path) == NULL)
    {
      /* Translators: %s is a path such as “legs.R.hip.1” */
      g_autofree char *what = g_strdup_printf (_ ("“%s” is no number of a pose"), path);

      rs_json_reader_refuse (reader, key, RS_ERROR_UNKNOWN, what);
    }

  return g_steal_pointer (&path);
}

static void
read_fit (RsJsonReader *reader, RsPose *pose, RsFit *fit)
{
  fit->vary = read_path (reader, "vary", pose);
  fit->make = rs_json_reader_dup_text (reader, "make", 1, MAX_PATH);
  fit->equal = rs_json_reader_get_number (reader, "equal", -MAX_NUMBER, MAX_NUMBER);

  if (!rs_json_reader_has_failed (reader) && !rs_bake_knows_measure (fit->make))
    {
      /* Translators: %s is something like “heelL.y” or “angle.kneeR.0” */
      g_autofree char *what = g_strdup_printf (_ ("“%s” is nothing that is measured"), fit->make);

      rs_json_reader_refuse (reader, "make", RS_ERROR_UNKNOWN, what);
    }
}

/* Fits hold on until a key has others. */
static void
read_fits (RsJsonReader *reader, RsKey *key, const RsKey *before)
{
  if (rs_json_reader_has (reader, "fit"))
    {
      key->n_fits = rs_json_reader_enter_list (reader, "fit", 0, RS_MOVEMENT_MAX_FITS);
      for (guint i = 0; i < key->n_fits; i++)
        {
          rs_json_reader_enter_entry (reader, i);
          read_fit (reader, &key->pose, &key->fits[i]);
          rs_json_reader_leave (reader);
        }
      rs_json_reader_leave (reader);
    }
  else if (before != NULL)
    {
      key->n_fits = before->n_fits;
      for (guint i = 0; i < key->n_fits; i++)
        key->fits[i] = (RsFit) {
          .vary = g_strdup (before->fits[i].vary),
          .make = g_strdup (before->fits[i].make),
          .equal = before->fits[i].equal,
        };
    }
}

static void
read_arcs (RsJsonReader *reader, RsKey *key)
{
  if (!rs_json_reader_has (reader, "arc"))
    return;

  key->n_arcs = rs_json_reader_enter_list (reader, "arc", 0, RS_MOVEMENT_MAX_ARCS);
  for (guint i = 0; i < key->n_arcs; i++)
    {
      rs_json_reader_enter_entry (reader, i);
      key->arcs[i].path = read_path (reader, "vary", &key->pose);
      key->arcs[i].amount = rs_json_reader_get_number (reader, "by", -MAX_NUMBER, MAX_NUMBER);
      rs_json_reader_leave (reader);
    }
  rs_json_reader_leave (reader);
}

/* Inherited as a whole: {"x": 0.04} no longer balances sideways, {} not at all. */
static void
read_balance (RsJsonReader *reader, RsKey *key, const RsKey *before)
{
  static const char *const axes[] = { "x", "z" };

  if (!rs_json_reader_has (reader, "balance"))
    {
      for (guint i = 0; before != NULL && i < G_N_ELEMENTS (axes); i++)
        {
          key->has_balance[i] = before->has_balance[i];
          key->balance[i] = before->balance[i];
        }
      return;
    }

  rs_json_reader_enter (reader, "balance");
  for (guint i = 0; i < G_N_ELEMENTS (axes); i++)
    if ((key->has_balance[i] = rs_json_reader_has (reader, axes[i])))
      key->balance[i] = rs_json_reader_get_number (reader, axes[i], -FAR, FAR);
  rs_json_reader_leave (reader);
}

static void
read_timing (RsJsonReader *reader, RsKey *key, gboolean moves)
{
  /* A posture that is only held is not moved to. */
  key->time = 1;
  if (moves)
    key->time = rs_json_reader_get_number (reader, "time", MIN_TIME, MAX_TIME);
  if (rs_json_reader_has (reader, "hold"))
    key->hold = rs_json_reader_get_number (reader, "hold", 0, MAX_TIME);
  if (rs_json_reader_has (reader, "ease"))
    key->ease = rs_json_reader_get_word (reader, "ease", RS_TYPE_EASE);
  if (rs_json_reader_has (reader, "phase"))
    key->phase = rs_json_reader_get_word (reader, "phase", RS_TYPE_PHASE);
  if (rs_json_reader_has (reader, "flight"))
    key->flight = rs_json_reader_get_number (reader, "flight", 0, 1);
}

/* The key that is called @name, or -1. */
static int
find_key (const RsMovementFacts *facts, guint n_keys, const char *name)
{
  for (guint i = 0; i < n_keys; i++)
    if (g_strcmp0 (facts->keys[i].name, name) == 0)
      return (int) i;

  return -1;
}

/* In shoes nobody would see it. */
static void
check_toes (RsJsonReader *reader, const RsMovementFacts *facts, const RsKey *key)
{
  const guint32 toes = 1u << RS_LEG_BIG_TOE | 1u << RS_LEG_ARCH;

  for (RsSide side = RS_SIDE_LEFT; facts->feet != RS_FEET_BARE && side < RS_N_SIDES; side++)
    {
      const double *n = key->pose.legs[side].n;

      if ((key->given_legs[side] & toes) != 0 && (n[RS_LEG_BIG_TOE] != 0 || n[RS_LEG_ARCH] != 0))
        rs_json_reader_refuse (reader, "legs", RS_ERROR_UNKNOWN,
                               _ ("big toe and arch need bare feet"));
    }
}

static void
read_key (RsJsonReader *reader, RsMovementFacts *facts, guint i)
{
  RsKey *key = &facts->keys[i];
  const RsKey *before = i > 0 ? &facts->keys[i - 1] : NULL;

  if (before != NULL)
    key->pose = before->pose;
  else
    rs_pose_init (&key->pose);

  key->name = rs_json_reader_dup_id (reader, "name");
  if (!rs_json_reader_has_failed (reader) && find_key (facts, i, key->name) >= 0)
    rs_json_reader_refuse (reader, "name", RS_ERROR_RANGE, _ ("this is there twice"));

  read_timing (reader, key, facts->n_keys > 1);
  rs_pose_file_read (reader, key);
  check_toes (reader, facts, key);
  read_balance (reader, key, before);
  read_fits (reader, key, before);
  read_arcs (reader, key);
}

static void
read_keys (RsJsonReader *reader, RsMovementFacts *facts)
{
  facts->n_keys = rs_json_reader_enter_list (reader, "keys", 1, RS_MOVEMENT_MAX_KEYS);
  for (guint i = 0; i < facts->n_keys; i++)
    {
      rs_json_reader_enter_entry (reader, i);
      read_key (reader, facts, i);
      rs_json_reader_leave (reader);
    }
  rs_json_reader_leave (reader);
}

/* The number of the key that the text at @place names. */
static guint
read_key_name (RsJsonReader *reader, const char *place, const RsMovementFacts *facts)
{
  g_autofree char *name = rs_json_reader_dup_id (reader, place);
  int found = find_key (facts, facts->n_keys, name);

  if (found < 0 && !rs_json_reader_has_failed (reader))
    {
      /* Translators: %s is the name of a key pose of a movement */
      g_autofree char *what = g_strdup_printf (_ ("no key is called “%s”"), name);

      rs_json_reader_refuse (reader, place, RS_ERROR_UNKNOWN, what);
    }

  return (guint) MAX (found, 0);
}

static void
read_steps (RsJsonReader *reader, RsMovementFacts *facts)
{
  facts->n_steps = rs_json_reader_enter_list (reader, "steps", 1, RS_MOVEMENT_MAX_STEPS);
  for (guint i = 0; i < facts->n_steps; i++)
    {
      rs_json_reader_enter_entry (reader, i);
      facts->steps[i] = read_key_name (reader, NULL, facts);
      rs_json_reader_leave (reader);
    }
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

static RsMovement *
bake (const char *name, RsMovementFacts *facts, GError **error)
{
  g_autoptr (RsMovement) movement = rs_movement_new (facts);
  double residual = rs_movement_get_residual (movement);

  /* Not the other way round, which would let pass what is no number. */
  if (residual <= MAX_RESIDUAL)
    return g_steal_pointer (&movement);

  g_set_error (error, RS_ERROR, RS_ERROR_RANGE,
               /* Translators: a file, and by how much something in it fails */
               _ ("%s: keys: balance and fits cannot be met, they fail by %.3f"), name, residual);
  return NULL;
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
  read_camera (reader, facts);
  if (rs_json_reader_has (reader, "feet"))
    facts->feet = rs_json_reader_get_word (reader, "feet", RS_TYPE_FEET);
  read_muscles (reader, facts);
  read_pieces (reader, facts);
  read_arrow (reader, facts);
  if (rs_json_reader_has (reader, "lift"))
    facts->lift = rs_json_reader_get_number (reader, "lift", 0, 1);
  read_keys (reader, facts);
  facts->picture = read_key_name (reader, "picture", facts);
  read_steps (reader, facts);

  if (!rs_json_reader_finish (reader, error))
    return NULL;

  return bake (name, g_steal_pointer (&facts), error);
}
