/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/session/rs-metronome.h"

#define READY_US (G_USEC_PER_SEC / 2)
#define N_BEATS 4

static gint64
get_part_us (int part)
{
  return part == RS_TEMPO_FAST ? (gint64) (RS_TEMPO_FAST_S * G_USEC_PER_SEC)
                               : (gint64) part * G_USEC_PER_SEC;
}

/*
 * What is done as fast as one can takes as long as it takes: a jump is as long in the air as it is
 * high, and who waits for a beat is not fast.
 */
gboolean
rs_metronome_can_pace (const RsTempo *tempo)
{
  g_return_val_if_fail (tempo != NULL, FALSE);

  return rs_tempo_is_set (tempo) && tempo->lower != RS_TEMPO_FAST && tempo->lift != RS_TEMPO_FAST;
}

gint64
rs_metronome_get_rep_us (const RsTempo *tempo)
{
  g_return_val_if_fail (tempo != NULL, 0);

  return get_part_us (tempo->lower) + get_part_us (tempo->pause) + get_part_us (tempo->lift) +
         READY_US;
}

RsMetronome
rs_metronome_at (const RsTempo *tempo, gboolean lift_first, gint64 elapsed_us)
{
  RsMetronome place = { 0 };
  gint64 rep_us;
  gint64 lengths[N_BEATS];
  RsBeat beats[N_BEATS] = { RS_BEAT_LOWER, RS_BEAT_PAUSE, RS_BEAT_LIFT, RS_BEAT_READY };

  g_return_val_if_fail (tempo != NULL && elapsed_us >= 0, place);

  rep_us = rs_metronome_get_rep_us (tempo);
  lengths[0] = get_part_us (lift_first ? tempo->lift : tempo->lower);
  lengths[1] = get_part_us (tempo->pause);
  lengths[2] = get_part_us (lift_first ? tempo->lower : tempo->lift);
  lengths[3] = READY_US;
  if (lift_first)
    {
      beats[0] = RS_BEAT_LIFT;
      beats[2] = RS_BEAT_LOWER;
    }

  place.rep = (guint) (elapsed_us / rep_us);
  place.end_us = place.rep * rep_us;
  for (guint i = 0; i < N_BEATS; i++)
    {
      place.beat = beats[i];
      place.begin_us = place.end_us;
      place.end_us += lengths[i];
      if (elapsed_us < place.end_us)
        break;
    }

  return place;
}
