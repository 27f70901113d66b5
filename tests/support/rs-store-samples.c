/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "support/rs-store-samples.h"

#include "core/store/rs-exercise-collection.h"
#include "core/store/rs-exercise-file.h"
#include "core/store/rs-guide-file.h"
#include "core/store/rs-journal.h"
#include "core/store/rs-routine-bundle.h"
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
    "  'alternatives': ['wall-sit', 'step-up'], 'movement': 'bodyweight-squat',\n"
    "  'setup': ['Stand.'], 'steps': ['Down.', 'Wait.', 'Up.'], 'breathing': 'Slowly.',\n"
    "  'mistakes': [{'mistake': 'Fast.', 'fix': 'Slow.', 'fault': 'too-fast'},\n"
    "    {'mistake': 'Deep.', 'fix': 'Less.'}],\n"
    "  'why': {'text': 'Because.', 'sources': [\n"
    "    {'citation': 'A. 2020.', 'doi': '10.1000/1'}, {'citation': 'B. 1990.'}]},\n"
    "  'adapt': ['If it hurts, stop.']\n"
    "}\n";

/* One that says everything, and one that says as little as it may. */
static const char exercises[] =
    "{\n"
    "  'format': 'run-strength-exercises', 'version': 1, 'exercises': [\n"
    "  {'id': 'cellar-step', 'name': 'Cellar step', 'aliases': ['Stair dip'],\n"
    "   'pattern': 'lunge', 'position': 'standing', 'level': 'advanced',\n"
    "   'muscles': {'primary': ['quads'], 'secondary': ['soleus']},\n"
    "   'equipment': {'needs': [['step-box']], 'optional': ['dumbbell']},\n"
    "   'measure': 'reps', 'per-side': true, 'dose': {'sets': 2, 'reps': 6, 'rest': 90},\n"
    "   'tempo': '3-0-1', 'easier': 'step-up', 'alternatives': ['step-down'],\n"
    "   'movement': 'step-up', 'setup': ['Light on.'], 'steps': ['Down.'],\n"
    "   'breathing': 'Yes.', 'mistakes': [{'mistake': 'Slipping.', 'fix': ''}],\n"
    "   'why': {'text': 'It is there.', 'sources': [{'citation': 'My cellar. 2026.'}]},\n"
    "   'adapt': ['Not in socks.'], 'added': '2026-11-22T14:05:03Z', 'picture': 'stairs.jpg'},\n"
    "  {'id': 'my-hold', 'name': 'My hold', 'pattern': 'anti-extension', 'position': 'prone',\n"
    "   'level': 'beginner', 'muscles': {'primary': ['deep-core'], 'secondary': []},\n"
    "   'equipment': {'needs': [], 'optional': []}, 'measure': 'time', 'per-side': false,\n"
    "   'dose': {'sets': 3, 'seconds': 20, 'rest': 30}}\n"
    "  ]\n"
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
    "  'rpe': 6, 'note': 'Hot.\\nSlow.', 'sets': [\n"
    "    {'exercise': 'goblet-squat', 'set': 1, 'measure': 'reps', 'planned': 12, 'done': 10,\n"
    "     'load-kg': 20, 'rpe': 8.5, 'pain': 3},\n"
    "    {'exercise': 'plank', 'set': 1, 'side': 'left', 'measure': 'time', 'planned': 30,\n"
    "     'done': 30, 'warm-up': true, 'load-lb': 2.5},\n"
    "    {'exercise': 'plank', 'set': 1, 'side': 'right', 'measure': 'time', 'planned': 30,\n"
    "     'done': 0}]\n"
    "}\n";

static const char journal[] =
    "{'format':'run-strength-journal','version':1,"
    "'id':'00000000-0000-4000-8000-000000000003',"
    "'routine':{'id':'mine','name':'Mine','note':'Slowly.','blocks':[{'kind':'straight',"
    "'items':[{'exercise':'goblet-squat','dose':{'sets':2,'reps':12,'rest':60}}]}]},"
    "'options':{'lead-in':10,'metronome':true,'metronome-ends':false},"
    "'started-at':'2026-11-22T14:05:03.5Z'}\n"
    "{'at':'2026-11-22T14:05:03.5Z','segment':0,'elapsed-us':0,'active-us':0,"
    "'phase':'running'}\n"
    "{'at':'2026-11-22T14:05:13.5Z','segment':1,'elapsed-us':0,'active-us':10000000,"
    "'phase':'running'}\n"
    "{'at':'2026-11-22T14:05:53.5Z','segment':2,'elapsed-us':5,'active-us':50000000,"
    "'phase':'paused','edits':[{'kind':'stretch','segment':2,'us':-10000000},"
    "{'kind':'swap','segment':2,'item':{'exercise':'plank','dose':"
    "{'sets':2,'seconds':30,'rest':5}}}],"
    "'results':[{'work':0,'status':'done','amount':12,'load-lb':45,'rpe':7.5,'pain':2}]}\n"
    "{'at':'2026-11-22T14:06:03.5Z','segment':4,'elapsed-us':0,'active-us':60000000,"
    "'phase':'finished','edits':[{'kind':'add-set','segment':3},{'kind':'drop-set','segment':3}],"
    "'results':[{'work':2,'status':'skipped','amount':0}]}\n";

/* A squat with a rest on the way up and all sorts of things around. */
static const char movement[] =
    "{'format': 'run-strength-movement', 'version': 1, 'id': 'goblet-squat',"
    " 'camera': {'yaw': 38, 'pitch': 8}, 'picture': 'bottom',"
    " 'muscles': {'quads': 'primary', 'glute-max': 'primary-left', 'obliques': 'secondary-right'},"
    " 'equipment': [{'type': 'mat', 'at': [0, 0.1], 'size': [1.8, 0.6]},"
    "  {'type': 'bench', 'at': [-1, 0, 0], 'size': [0.4, 0.4, 1]},"
    "  {'type': 'kettlebell', 'hold': 'both', 'kg': 8, 'drop': 0.12},"
    "  {'type': 'barbell', 'hold': 'back', 'kg': 20, 'length': 1.5, 'radius': 0.15},"
    "  {'type': 'ball', 'at': [2, 0.3, 0], 'radius': 0.3, 'at-heels': false},"
    "  {'type': 'band', 'around': 'thighs', 'along': 0.8}],"
    " 'arrow': {'point': 'pelvis', 'offset': [-0.4, 0.05]}, 'lift': 0.05,"
    " 'steps': ['stand', 'bottom', 'half-way'],"
    " 'keys': [{'name': 'stand', 'time': 1, 'hold': 0.5, 'phase': 'lift', 'ease': 'in-out',"
    "   'root': {'anchor': 'pelvis', 'at': [0, 0.906, 0], 'yaw': 0, 'pitch': 3, 'roll': 0},"
    "   'spine': {'flex': 1, 'side': 0, 'twist': 0}, 'neck': {'flex': -1},"
    "   'legs': {'both': {'plant': 'sole', 'at': [0, 0, 0.155], 'yaw': 18},"
    "     'left': {'knee-out': 2}},"
    "   'arms': {'both': {'aim': [0.1, -1, 0.2], 'bend': [1, 0, 0], 'elbow': 10, 'hand': 'fist'}},"
    "   'balance': {'x': 0.045, 'z': 0}},"
    "  {'name': 'bottom', 'time': 3, 'phase': 'lower', 'ease': 'linear', 'flight': 0,"
    "   'root': {'at': [-0.17, 0.5, 0], 'pitch': 37},"
    "   'arms': {'right': {'reach': 'thorax', 'at': [0.2, 0, 0.1], 'fingers': [1, 0, 0]}},"
    "   'balance': {'x': 0.045}, 'fit': [{'vary': 'neck.flex', 'make': 'angle.neck.0',"
    "     'equal': -20}]},"
    "  {'name': 'half-way', 'time': 0.5, 'root': {'at': [-0.1, 0.7, 0]},"
    "   'legs': {'left': {'hip': [30, 0, 0], 'knee': 40}}, 'arms': {'right': {'palm': [0, 0, 1]}},"
    "   'arc': [{'vary': 'legs.L.knee', 'by': 10}], 'fit': []}],"
    " 'faults': [{'name': 'knees-in', 'key': 'bottom', 'camera': {'yaw': 90, 'pitch': 4,"
    " 'about': 'left-knee', 'reach': 0.4},"
    "   'marks': ['right-knee', 'left-knee'], 'breaks': ['balance', 'self'],"
    "   'legs': {'both': {'knee-out': -30}}, 'balance': {}},"
    "  {'name': 'chest-down', 'key': 'stand', 'marks': ['upper-back', 'right-hand'],"
    "   'root': {'pitch': 23}}]}\n";

static const char guide[] =
    "{\n"
    "  'format': 'run-strength-guide', 'version': 1,\n"
    "  'id': 'why', 'title': 'Why strength', 'summary': 'Because.', 'order': 2,\n"
    "  'beside': ['why', 'adapt'], 'exercises': ['plank', 'goblet-squat'],\n"
    "  'sections': [\n"
    "    {'text': ['One.', 'Two.'], 'movement': 'plank'},\n"
    "    {'heading': 'More', 'points': ['Three.'], 'doubt': 'Perhaps.'}],\n"
    "  'sources': [{'citation': 'A. 2020.', 'doi': '10.1000/1'}, {'citation': 'B. 1990.'}]\n"
    "}\n";

static const char routines[] =
    "{\n"
    "  'format': 'run-strength-routines', 'version': 1,\n"
    "  'routines': [\n"
    "    {'id': 'mine', 'name': 'Mine', 'blocks': [\n"
    "      {'kind': 'circuit', 'rounds': 2, 'items': [\n"
    "        {'exercise': 'plank', 'dose': {'sets': 2, 'seconds': 30, 'rest': 0}}]}]},\n"
    "    {'id': 'yours', 'name': 'Yours', 'blocks': []}]\n"
    "}\n";

char *
rs_sample_quote (const char *text)
{
  return g_strdelimit (g_strdup (text), "'", '"');
}

char *
rs_sample_file (RsFileKind kind)
{
  static const char *const files[] = {
    [RS_FILE_EXERCISES] = exercises, [RS_FILE_EXERCISE] = exercise, [RS_FILE_ROUTINE] = routine,
    [RS_FILE_WORKOUT] = workout,     [RS_FILE_JOURNAL] = journal,   [RS_FILE_MOVEMENT] = movement,
    [RS_FILE_GUIDE] = guide,         [RS_FILE_ROUTINES] = routines,
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
read_exercises (const char *data, gsize length, GError **error)
{
  g_autoptr (GPtrArray) result = rs_exercise_collection_read ("x.json", data, length, error);

  return result != NULL;
}

static gboolean
read_guide (const char *data, gsize length, GError **error)
{
  g_autoptr (RsGuide) result = rs_guide_file_read ("x.json", data, length, error);

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
read_routines (const char *data, gsize length, GError **error)
{
  g_autoptr (GPtrArray) own = NULL;
  g_autoptr (GHashTable) pictures = NULL;
  g_autoptr (GPtrArray) result =
      rs_routine_bundle_read ("x.json", data, length, &own, &pictures, error);

  return result != NULL;
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

    case RS_FILE_EXERCISES:
      return read_exercises (data, length, error);

    case RS_FILE_GUIDE:
      return read_guide (data, length, error);

    case RS_FILE_ROUTINE:
      return read_routine (data, length, error);

    case RS_FILE_ROUTINES:
      return read_routines (data, length, error);

    case RS_FILE_WORKOUT:
      return read_workout (data, length, error);

    case RS_FILE_JOURNAL:
    default:
      return read_journal (data, length, error);
    }
}
