/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "support/rs-store-samples.h"

#include "core/store/rs-exercise-file.h"
#include "core/store/rs-journal.h"
#include "core/store/rs-routine-file.h"
#include "core/store/rs-workout-file.h"

#include "support/rs-frozen-clock.h"

static const char exercise[] =
    "{\n"
    "  'format': 'run-strength-exercise', 'version': 1,\n"
    "  'id': 'goblet-squat', 'name': 'Goblet squat', 'aliases': ['Cup squat'],\n"
    "  'pattern': 'squat', 'position': 'standing', 'level': 'beginner',\n"
    "  'muscles': {'primary': ['quads', 'glute-max'], 'secondary': ['hamstrings']},\n"
    "  'equipment': {'needs': [['dumbbell', 'kettlebell'], ['wall']], 'optional': ['mat']},\n"
    "  'measure': 'reps', 'per-side': false, 'dose': {'sets': 3, 'reps': 8, 'rest': 60},\n"
    "  'tempo': '3-1-1', 'easier': 'bodyweight-squat', 'harder': 'barbell-squat',\n"
    "  'setup': ['Stand.'], 'steps': ['Down.', 'Wait.', 'Up.'], 'breathing': 'Slowly.',\n"
    "  'mistakes': [{'mistake': 'Fast.', 'fix': 'Slow.'}, {'mistake': 'Deep.', 'fix': 'Less.'}],\n"
    "  'why': {'text': 'Because.', 'sources': [\n"
    "    {'citation': 'A. 2020.', 'doi': '10.1000/1'}, {'citation': 'B. 1990.'}]},\n"
    "  'adapt': ['If it hurts, stop.']\n"
    "}\n";

static const char routine[] =
    "{\n"
    "  'format': 'run-strength-routine', 'version': 1,\n"
    "  'id': '00000000-0000-4000-8000-000000000001', 'name': 'Mine', 'note': 'Slowly.',\n"
    "  'blocks': [\n"
    "    {'kind': 'warm-up', 'items': []},\n"
    "    {'kind': 'straight', 'items': [\n"
    "      {'exercise': 'goblet-squat', 'dose': {\n"
    "        'sets': 3, 'reps': 12, 'rest': 60, 'tempo': '3-1-X', 'load-kg': 12.5}},\n"
    "      {'exercise': 'plank', 'dose': {\n"
    "        'sets': 2, 'seconds': 30, 'rest': 0, 'per-side': true}}]}]\n"
    "}\n";

static const char workout[] =
    "{\n"
    "  'format': 'run-strength-workout', 'version': 1,\n"
    "  'id': '00000000-0000-4000-8000-000000000002',\n"
    "  'routine': {'id': 'mine', 'name': 'Mine'},\n"
    "  'started-at': '2026-11-22T14:05:03Z', 'active-seconds': 900,\n"
    "  'sets': [\n"
    "    {'exercise': 'goblet-squat', 'set': 1, 'measure': 'reps', 'planned': 12, 'done': 10,\n"
    "     'load-kg': 20},\n"
    "    {'exercise': 'plank', 'set': 1, 'side': 'left', 'measure': 'time', 'planned': 30,\n"
    "     'done': 30},\n"
    "    {'exercise': 'plank', 'set': 1, 'side': 'right', 'measure': 'time', 'planned': 30,\n"
    "     'done': 0}]\n"
    "}\n";

static const char journal[] =
    "{'format':'run-strength-journal','version':1,"
    "'id':'00000000-0000-4000-8000-000000000003',"
    "'routine':{'id':'mine','name':'Mine','note':'Slowly.','blocks':[{'kind':'straight',"
    "'items':[{'exercise':'goblet-squat','dose':{'sets':2,'reps':12,'rest':60}}]}]},"
    "'started-at':'2026-11-22T14:05:03.5Z'}\n"
    "{'segment':0,'elapsed-us':0,'active-us':0,'phase':'running'}\n"
    "{'segment':1,'elapsed-us':0,'active-us':10000000,'phase':'running'}\n"
    "{'segment':2,'elapsed-us':5,'active-us':50000000,'phase':'paused',"
    "'results':[{'work':0,'status':'done','amount':12}]}\n"
    "{'segment':4,'elapsed-us':0,'active-us':60000000,'phase':'finished',"
    "'results':[{'work':1,'status':'skipped','amount':0}]}\n";

char *
rs_sample_quote (const char *text)
{
  return g_strdelimit (g_strdup (text), "'", '"');
}

char *
rs_sample_file (RsFileKind kind)
{
  static const char *const files[] = {
    [RS_FILE_EXERCISE] = exercise,
    [RS_FILE_ROUTINE] = routine,
    [RS_FILE_WORKOUT] = workout,
    [RS_FILE_JOURNAL] = journal,
  };

  return rs_sample_quote (files[kind]);
}

static gboolean
read_exercise (const char *data, gsize length, GError **error)
{
  g_autoptr (RsExercise) result = rs_exercise_file_read ("x.json", data, length, error);

  return result != NULL;
}

static gboolean
read_routine (const char *data, gsize length, GError **error)
{
  g_autofree char *id = NULL;
  g_autoptr (RsRoutineState) state = rs_routine_file_read ("x.json", data, length, &id, error);

  return state != NULL;
}

static gboolean
read_workout (const char *data, gsize length, GError **error)
{
  g_autoptr (RsWorkout) result = rs_workout_file_read ("x.json", data, length, error);

  return result != NULL;
}

static gboolean
read_journal (const char *data, gsize length, GError **error)
{
  g_autoptr (RsFrozenClock) clock = rs_frozen_clock_new (0);
  g_autoptr (GError) damage = NULL;
  g_autoptr (RsSession) session =
      rs_journal_read ("x.json", data, length, RS_CLOCK (clock), &damage, error);

  return session != NULL;
}

gboolean
rs_sample_read (RsFileKind kind, const char *data, gsize length, GError **error)
{
  switch (kind)
    {
    case RS_FILE_EXERCISE:
      return read_exercise (data, length, error);

    case RS_FILE_ROUTINE:
      return read_routine (data, length, error);

    case RS_FILE_WORKOUT:
      return read_workout (data, length, error);

    case RS_FILE_JOURNAL:
    default:
      return read_journal (data, length, error);
    }
}
