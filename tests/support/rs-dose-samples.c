/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "support/rs-dose-samples.h"

#include "support/rs-test-language.h"

static guint
random_to (guint most)
{
  return (guint) g_test_rand_int_range (0, (gint32) most + 1);
}

static int
random_part (void)
{
  return g_test_rand_int_range (RS_TEMPO_FAST, RS_TEMPO_MAX_S + 1);
}

RsDose
rs_sample_random_dose (void)
{
  RsDose dose = { 0 };
  guint most;

  dose.measure = g_test_rand_bit () ? RS_MEASURE_TIME : RS_MEASURE_REPS;
  dose.sets = 1 + random_to (RS_DOSE_MAX_SETS - 1);
  most = g_test_rand_bit () ? rs_dose_max_amount (dose.measure) : 20;
  dose.amount = 1 + random_to (most - 1);
  if (g_test_rand_bit ())
    dose.up_to = dose.amount + random_to (10);
  else
    dose.open = random_to (3) == 0;
  dose.per_side = g_test_rand_bit ();
  dose.switch_s = g_test_rand_bit () ? random_to (RS_DOSE_MAX_SWITCH_S) : RS_DOSE_SWITCH_S;
  dose.rest_s = g_test_rand_bit () ? random_to (RS_DOSE_MAX_REST_S) : 0;
  if (g_test_rand_bit ())
    rs_dose_set_load (&dose, (RsLoadKind) random_to (RS_LOAD_BAND), random_to (100000) / 100.0);
  if (g_test_rand_bit ())
    dose.tempo = (RsTempo) { random_part (), random_part (), random_part () };
  if (random_to (20) == 0)
    dose.tempo = (RsTempo) { RS_TEMPO_FAST, RS_TEMPO_FAST, RS_TEMPO_FAST };
  if (g_test_rand_bit ())
    dose.rpe = 1 + random_to (18) / 2.0;

  return rs_dose_clamp (&dose);
}

gboolean
rs_sample_speak_spanish (void)
{
  static const RsTranslation translations[] = {
    { "dose", "rest %u s", "descanso de %u s" },
    { "dose", "%u × %s s", "%u × %s s" },
    { "dose", "%u × %s", "%u × %s" },
    { "dose", "%u–%u", "%u–%u" },
    { "dose", "%u+", "%u+" },
    { "dose", "per side", "por lado" },
    { "dose", "%s s per side", "%s s por lado" },
    { "dose", "%s kg", "%s kg" },
    { "dose", "%s lb", "%s lb" },
    { "dose", "band", "banda" },
    { "dose", "tempo %s", "tempo %s" },
    { "dose", "RPE %s", "esfuerzo %s" },
    { "dose words", "x;×;✕;*;sets of;set of;sets x;by", "x;series de;serie de;por" },
    { "dose words", "-;to;…;~", "-;a" },
    { "dose words", "at least", "al menos;como mínimo" },
    { "dose words", "+;or more;or longer;and more", "+;o más" },
    { "dose words", "s;sec;secs;second;seconds;″;\";''", "s;seg;segundo;segundos" },
    { "dose words", "rep;reps;repetition;repetitions;times", "repetición;repeticiones;veces" },
    { "dose words",
      "per side;each side;a side;/side;/ side;every side;per leg;each leg;/leg;/ leg;per arm;"
      "each arm;/arm;/ arm;each;ea",
      "por lado;cada lado;/lado;por pierna;cada pierna;por brazo;cada brazo" },
    { "dose words", "band;bands;with band;with a band;resistance band", "banda;goma;con goma" },
    { "dose words", "body weight;bodyweight;bw;own weight;no load;no weight",
      "peso corporal;sin carga" },
    { "dose words", "rest;rest of;rests;pause;break", "descanso;descanso de;pausa" },
    { "duration", "%d min", "%d min" },
    { "block", "Circuit", "Circuito" },
    { "block", "Warm-up", "Calentamiento" },
    { "block", "Straight sets", "Series seguidas" },
    { "block", "Superset", "Superserie" },
    { "block", "Cool-down", "Vuelta a la calma" },
    { "block words", "rounds of;round;rounds;laps;times;x", "vuelta;vueltas;rondas" },
    { "routine words", "“%s”", "«%s»" },
    { "routine words", "rest %s", "descanso de %s" },
    { "routine words", "no rest", "sin descanso" },
    { "routine words", "no tempo", "sin tempo" },
    { "routine words", "no RPE", "sin esfuerzo" },
    { "routine words", "body weight", "peso corporal" },
    { "routine words", "both sides together", "los dos lados a la vez" },
    { "routine words", "change sides in %u s", "cambio de lado en %u s" },
    { "routine words", "then rest %s", "luego descanso de %s" },
    { "routine words", "on its own %s", "por separado %s" },
    { "routine words", "no rest after each round", "sin descanso después de cada vuelta" },
    { "routine words", "rest %s after each round", "descanso de %s después de cada vuelta" },
    { "routine words", "then %s after each round", "luego %s después de cada vuelta" },
  };

  return rs_test_speak ("es", translations, G_N_ELEMENTS (translations));
}
