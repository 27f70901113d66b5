/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/pose/rs-key-file.h"

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

void
rs_key_file_read_pose (RsJsonReader *reader,
                       const RsMovementFacts *facts,
                       RsKey *key,
                       const RsKey *before)
{
  if (before != NULL)
    key->pose = before->pose;
  else
    rs_pose_init (&key->pose);

  rs_pose_file_read (reader, key);
  check_toes (reader, facts, key);
  read_balance (reader, key, before);
  read_fits (reader, key, before);
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

static void
read_key (RsJsonReader *reader, RsMovementFacts *facts, guint i)
{
  RsKey *key = &facts->keys[i];

  key->name = rs_json_reader_dup_id (reader, "name");
  if (!rs_json_reader_has_failed (reader) && find_key (facts, i, key->name) >= 0)
    rs_json_reader_refuse (reader, "name", RS_ERROR_RANGE, _ ("this is there twice"));

  read_timing (reader, key, facts->n_keys > 1);
  rs_key_file_read_pose (reader, facts, key, i > 0 ? &facts->keys[i - 1] : NULL);
  read_arcs (reader, key);
}

void
rs_key_file_read (RsJsonReader *reader, RsMovementFacts *facts)
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

guint
rs_key_file_read_name (RsJsonReader *reader, const char *place, const RsMovementFacts *facts)
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
