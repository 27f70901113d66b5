/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "base/common/rs-error.h"
#include "core/store/rs-journal.h"

#include "support/rs-frozen-clock.h"
#include "support/rs-store-samples.h"

#include <string.h>

/*
 * Each kind of file with something wrong in it. In the texts of this file ' stands for ", as it
 * is hard to read otherwise.
 */
typedef struct
{
  RsFileKind kind;
  const char *find; /* in the good file; its first occurrence gives way to @replace */
  const char *replace;
  RsError code;
  const char *message; /* after the name of the file */
} Defect;

static const Defect exercise_defects[] = {
  { RS_FILE_EXERCISE, "'run-strength-exercise'", "'run-strength-routine'", RS_ERROR_KIND,
    ": this is not an exercise but “run-strength-routine”" },
  { RS_FILE_EXERCISE, "'version': 1", "'version': 2", RS_ERROR_VERSION,
    " was made by a newer version of Run Strength" },
  { RS_FILE_EXERCISE, "'version': 1", "'version': 0", RS_ERROR_RANGE,
    ": version: 0 is less than 1" },
  { RS_FILE_EXERCISE, "'version': 1", "'version': 1.0", RS_ERROR_TYPE,
    ": version: a number was found where a whole number belongs" },
  { RS_FILE_EXERCISE, "'version': 1,", "", RS_ERROR_MISSING, ": “version” is missing" },
  { RS_FILE_EXERCISE, "'id': 'goblet-squat',", "", RS_ERROR_MISSING, ": “id” is missing" },
  { RS_FILE_EXERCISE, "'goblet-squat'", "'Goblet'", RS_ERROR_RANGE,
    ": id: “Goblet” is not a name of small letters, digits and hyphens" },
  { RS_FILE_EXERCISE, "'name': 'Goblet squat'", "'name': ''", RS_ERROR_RANGE,
    ": name: the text is empty" },
  { RS_FILE_EXERCISE, "'name': 'Goblet squat'", "'name': ['Goblet squat']", RS_ERROR_TYPE,
    ": name: a list was found where a text belongs" },
  { RS_FILE_EXERCISE, "'level': 'beginner'", "'level': 'expert'", RS_ERROR_UNKNOWN,
    ": level: “expert” is none of beginner, intermediate, advanced" },
  { RS_FILE_EXERCISE, "'quads'", "'quad'", RS_ERROR_UNKNOWN,
    ": muscles.primary[0]: “quad” is none of quads, hamstrings" },
  { RS_FILE_EXERCISE, "'secondary': ['hamstrings']", "'secondary': ['quads']", RS_ERROR_RANGE,
    ": muscles.secondary: a muscle is among the primary ones too" },
  { RS_FILE_EXERCISE, "[['dumbbell', 'kettlebell'], ['wall']]",
    "[['mat'], ['mat'], ['mat'], ['mat'], ['mat']]", RS_ERROR_RANGE,
    ": equipment.needs: the list has 5 entries, 0 to 4 are allowed" },
  { RS_FILE_EXERCISE, "['dumbbell', 'kettlebell']", "[]", RS_ERROR_RANGE,
    ": equipment.needs[0]: the list has 0 entries, 1 to 6 are allowed" },
  { RS_FILE_EXERCISE, "'kettlebell'", "'dumbbell'", RS_ERROR_RANGE,
    ": equipment.needs[0][1]: this is there twice" },
  { RS_FILE_EXERCISE, "'per-side': false", "'per-side': 'no'", RS_ERROR_TYPE,
    ": per-side: a text was found where true or false belongs" },
  { RS_FILE_EXERCISE, "'reps': 8", "'seconds': 8", RS_ERROR_MISSING, ": dose: “reps” is missing" },
  { RS_FILE_EXERCISE, "'reps': 8", "'reps': 8, 'seconds': 8", RS_ERROR_UNKNOWN,
    ": dose: “seconds” is not known here" },
  { RS_FILE_EXERCISE, "'reps': 8", "'reps': 8, 'open': 'yes'", RS_ERROR_TYPE,
    ": dose.open: a text was found where true or false belongs" },
  { RS_FILE_EXERCISE, "'reps': 8", "'reps': 8, 'open': true, 'up-to': 10", RS_ERROR_UNKNOWN,
    ": dose: “up-to” is not known here" },
  { RS_FILE_EXERCISE, "'sets': 3", "'sets': 21", RS_ERROR_RANGE,
    ": dose.sets: 21 is more than 20" },
  { RS_FILE_EXERCISE, "'rest': 60", "'rest': 3601", RS_ERROR_RANGE,
    ": dose.rest: 3601 is more than 3600" },
  { RS_FILE_EXERCISE, "'rest': 60", "'rest': -1", RS_ERROR_RANGE,
    ": dose.rest: -1 is less than 0" },
  { RS_FILE_EXERCISE, "'tempo': '3-1-1',", "", RS_ERROR_MISSING, ": “tempo” is missing" },
  { RS_FILE_EXERCISE, "'tempo': '3-1-1'", "'tempo': '3-1-99'", RS_ERROR_RANGE,
    ": tempo: “3-1-99” is not a tempo" },
  { RS_FILE_EXERCISE, "'measure': 'reps'", "'measure': 'time'", RS_ERROR_MISSING,
    ": dose: “seconds” is missing" },
  { RS_FILE_EXERCISE, "'easier': 'bodyweight-squat'", "'easier': ''", RS_ERROR_RANGE,
    ": easier: “” is not a name" },
  { RS_FILE_EXERCISE, "'steps': ['Down.', 'Wait.', 'Up.']", "'steps': ['Down.', 'Up.']",
    RS_ERROR_RANGE, ": steps: the list has 2 entries, 3 to 6 are allowed" },
  { RS_FILE_EXERCISE, "'Wait.'", "7", RS_ERROR_TYPE,
    ": steps[1]: a number was found where a text belongs" },
  { RS_FILE_EXERCISE, "'fix': 'Less.'", "'fixes': 'Less.'", RS_ERROR_MISSING,
    ": mistakes[1]: “fix” is missing" },
  { RS_FILE_EXERCISE, "'doi': '10.1000/1'", "'doi': null", RS_ERROR_TYPE,
    ": why.sources[0].doi: nothing was found where a text belongs" },
  { RS_FILE_EXERCISE, "'adapt'", "'adopt'", RS_ERROR_MISSING, ": “adapt” is missing" },
  { RS_FILE_EXERCISE, "'level'", "'picture': 1, 'level'", RS_ERROR_UNKNOWN,
    ": “picture” is not known here" },
  { RS_FILE_EXERCISE, "'level'", "'name': 'Other', 'level'", RS_ERROR_SYNTAX,
    "“name” is there twice" },
};

static const Defect link_defects[] = {
  { RS_FILE_EXERCISE, "'wall-sit'", "'Wall sit'", RS_ERROR_RANGE,
    ": alternatives[0]: “Wall sit” is not a name of small letters, digits and hyphens" },
  { RS_FILE_EXERCISE, "'step-up'", "7", RS_ERROR_TYPE,
    ": alternatives[1]: a number was found where a text belongs" },
  { RS_FILE_EXERCISE, "['wall-sit', 'step-up']", "['a', 'b', 'c', 'd', 'e', 'f', 'g']",
    RS_ERROR_RANGE, ": alternatives: the list has 7 entries, 0 to 6 are allowed" },
  { RS_FILE_EXERCISE, "'movement': 'bodyweight-squat'", "'movement': ''", RS_ERROR_RANGE,
    ": movement: “” is not a name" },
  { RS_FILE_EXERCISE, "'fault': 'too-fast'", "'fault': 'too fast'", RS_ERROR_RANGE,
    ": mistakes[0].fault: “too fast” is not a name" },
};

static const Defect guide_defects[] = {
  { RS_FILE_GUIDE, "'run-strength-guide'", "'run-strength-routine'", RS_ERROR_KIND,
    ": this is not a guide but “run-strength-routine”" },
  { RS_FILE_GUIDE, "'version': 1", "'version': 3", RS_ERROR_VERSION,
    " was made by a newer version of Run Strength" },
  { RS_FILE_GUIDE, "'title': 'Why strength'", "'title': ''", RS_ERROR_RANGE,
    ": title: the text is empty" },
  { RS_FILE_GUIDE, "'summary': 'Because.',", "", RS_ERROR_MISSING, ": “summary” is missing" },
  { RS_FILE_GUIDE, "'order': 2", "'order': 0", RS_ERROR_RANGE, ": order: 0 is less than 1" },
  { RS_FILE_GUIDE, "'adapt'", "'adopt'", RS_ERROR_UNKNOWN,
    ": beside[1]: “adopt” is none of why, dose, adapt" },
  { RS_FILE_GUIDE, "['plank', 'goblet-squat']", "['plank', 5]", RS_ERROR_TYPE,
    ": exercises[1]: a number was found where a text belongs" },
  { RS_FILE_GUIDE, "['One.', 'Two.']", "['One.', '']", RS_ERROR_RANGE,
    ": sections[0].text[1]: the text is empty" },
  { RS_FILE_GUIDE, "['One.', 'Two.']", "['1', '2', '3', '4', '5', '6', '7']", RS_ERROR_RANGE,
    ": sections[0].text: the list has 7 entries, 1 to 6 are allowed" },
  { RS_FILE_GUIDE, "'movement': 'plank'", "'movement': '../x'", RS_ERROR_RANGE,
    ": sections[0].movement: “../x” is not a name" },
  { RS_FILE_GUIDE, "'doubt'", "'doubts'", RS_ERROR_UNKNOWN,
    ": sections[1]: “doubts” is not known here" },
  { RS_FILE_GUIDE, "'citation': 'B. 1990.'", "'doi': '10.1/1'", RS_ERROR_MISSING,
    ": sources[1]: “citation” is missing" },
};

static const Defect routine_defects[] = {
  { RS_FILE_ROUTINE, "'run-strength-routine'", "'run-strength-workout'", RS_ERROR_KIND,
    ": this is not a routine but “run-strength-workout”" },
  { RS_FILE_ROUTINE, "'format': 'run-strength-routine',", "", RS_ERROR_MISSING,
    ": “format” is missing" },
  { RS_FILE_ROUTINE, "'version': 1", "'version': 7", RS_ERROR_VERSION,
    " was made by a newer version of Run Strength" },
  { RS_FILE_ROUTINE, "'version': 1", "'version': -1", RS_ERROR_RANGE,
    ": version: -1 is less than 1" },
  { RS_FILE_ROUTINE, "'version': 1", "'version': '1'", RS_ERROR_TYPE,
    ": version: a text was found where a whole number belongs" },
  { RS_FILE_ROUTINE, "'name': 'Mine',", "", RS_ERROR_MISSING, ": “name” is missing" },
  { RS_FILE_ROUTINE, "'note': 'Slowly.'", "'note': false", RS_ERROR_TYPE,
    ": note: true or false was found where a text belongs" },
  { RS_FILE_ROUTINE, "'note': 'Slowly.'", "'notes': 'Slowly.'", RS_ERROR_UNKNOWN,
    ": “notes” is not known here" },
  { RS_FILE_ROUTINE, "'kind': 'straight'", "'kind': 'pyramid'", RS_ERROR_UNKNOWN,
    ": blocks[1].kind: “pyramid” is none of warm-up, straight, superset, circuit, cool-down" },
  { RS_FILE_ROUTINE, "'kind': 'straight'", "'kind': 'circuit'", RS_ERROR_MISSING,
    ": blocks[1]: “rounds” is missing" },
  { RS_FILE_ROUTINE, "'kind': 'straight'", "'kind': 'circuit', 'rounds': 21", RS_ERROR_RANGE,
    ": blocks[1].rounds: 21 is more than 20" },
  { RS_FILE_ROUTINE, "'kind': 'straight'", "'kind': 'straight', 'rounds': 3", RS_ERROR_UNKNOWN,
    ": blocks[1]: “rounds” is not known here" },
  { RS_FILE_ROUTINE, "'kind': 'straight'", "'kind': 'straight', 'seconds': 60", RS_ERROR_UNKNOWN,
    ": blocks[1]: “seconds” is not known here" },
  { RS_FILE_ROUTINE, "'kind': 'straight'", "'kind': 'straight', 'blocks': []", RS_ERROR_UNKNOWN,
    ": blocks[1]: “blocks” is not known here" },
  { RS_FILE_ROUTINE, "'exercise': 'plank'", "'exercise': 'plank', 'items': []", RS_ERROR_UNKNOWN,
    ": blocks[1].items[1]: “items” is not known here" },
  { RS_FILE_ROUTINE, "'reps': 12", "'reps': 12, 'up-to': 12", RS_ERROR_RANGE,
    ": blocks[1].items[0].dose.up-to: a range has to end above where it begins" },
  { RS_FILE_ROUTINE, "'reps': 12", "'reps': 12, 'open': 1", RS_ERROR_TYPE,
    ": blocks[1].items[0].dose.open: a number was found where true or false belongs" },
  { RS_FILE_ROUTINE, "'reps': 12", "'reps': 12, 'open': true, 'up-to': 15", RS_ERROR_UNKNOWN,
    ": blocks[1].items[0].dose: there are both “open” and “up-to”" },
  { RS_FILE_ROUTINE, "'reps': 12", "'reps': 12, 'rpe': 7.3", RS_ERROR_RANGE,
    ": blocks[1].items[0].dose.rpe: only halves are allowed" },
  { RS_FILE_ROUTINE, "'load-kg': 12.5", "'load-kg': 12.5, 'band': true", RS_ERROR_UNKNOWN,
    ": blocks[1].items[0].dose: there is more than one of" },
  { RS_FILE_ROUTINE, "'exercise': 'plank'", "'exercise': 'plank', 'rest-after': -1", RS_ERROR_RANGE,
    ": blocks[1].items[1].rest-after: -1 is less than 0" },
  { RS_FILE_ROUTINE, "'kind': 'straight',", "", RS_ERROR_MISSING,
    ": blocks[1]: “kind” is missing" },
  { RS_FILE_ROUTINE, "'exercise': 'plank'", "'exercise': 'pl ank'", RS_ERROR_RANGE,
    ": blocks[1].items[1].exercise: “pl ank” is not a name" },
  { RS_FILE_ROUTINE, "'sets': 3", "'sets': 300", RS_ERROR_RANGE,
    ": blocks[1].items[0].dose.sets: 300 is more than 20" },
  { RS_FILE_ROUTINE, "'sets': 3", "'sets': 3.5", RS_ERROR_TYPE,
    ": blocks[1].items[0].dose.sets: a number was found where a whole number belongs" },
  { RS_FILE_ROUTINE, "'sets': 3", "'sets': 1e9999", RS_ERROR_TYPE,
    ": blocks[1].items[0].dose.sets: a number was found where a whole number belongs" },
  { RS_FILE_ROUTINE, "'sets': 3", "'sets': 18446744073709551617", RS_ERROR_RANGE,
    ": blocks[1].items[0].dose.sets: 9223372036854775807 is more than 20" },
  { RS_FILE_ROUTINE, "'reps': 12", "'reps': 0", RS_ERROR_RANGE,
    ": blocks[1].items[0].dose.reps: 0 is less than 1" },
  { RS_FILE_ROUTINE, "'reps': 12,", "", RS_ERROR_MISSING,
    ": blocks[1].items[0].dose: “reps” is missing" },
  { RS_FILE_ROUTINE, "'reps': 12", "'reps': 12, 'seconds': 12", RS_ERROR_UNKNOWN,
    ": blocks[1].items[0].dose: there are both “reps” and “seconds”" },
  { RS_FILE_ROUTINE, "'seconds': 30", "'seconds': 3601", RS_ERROR_RANGE,
    ": blocks[1].items[1].dose.seconds: 3601 is more than 3600" },
  { RS_FILE_ROUTINE, "'rest': 60", "'rest': 999999", RS_ERROR_RANGE,
    ": blocks[1].items[0].dose.rest: 999999 is more than 3600" },
  { RS_FILE_ROUTINE, "'load-kg': 12.5", "'load-kg': 1e9999", RS_ERROR_RANGE,
    ": blocks[1].items[0].dose.load-kg: this is not a number that can be counted with" },
  { RS_FILE_ROUTINE, "'load-kg': 12.5", "'load-kg': -0.5", RS_ERROR_RANGE,
    ": blocks[1].items[0].dose.load-kg: -0.5 is less than 0" },
  { RS_FILE_ROUTINE, "'load-kg': 12.5", "'load-kg': 1000.25", RS_ERROR_RANGE,
    ": blocks[1].items[0].dose.load-kg: 1000.25 is more than 1000" },
  { RS_FILE_ROUTINE, "'tempo': '3-1-X'", "'tempo': 'quick'", RS_ERROR_RANGE,
    ": blocks[1].items[0].dose.tempo: “quick” is not a tempo" },
  { RS_FILE_ROUTINE, "'per-side': true", "'per-side': 1", RS_ERROR_TYPE,
    ": blocks[1].items[1].dose.per-side: a number was found where true or false belongs" },
  { RS_FILE_ROUTINE, "'items': []", "'items': {}", RS_ERROR_TYPE,
    ": blocks[0].items: an object was found where a list belongs" },
  { RS_FILE_ROUTINE, "'Mine'", "'Mi\\u0000ne'", RS_ERROR_SYNTAX, "there is a NUL character" },
  { RS_FILE_ROUTINE, "'Mine'", "'Mi\\udc00ne'", RS_ERROR_SYNTAX, "there is half a character" },
  { RS_FILE_ROUTINE, "'Mine'", "'Mi\xFFne'", RS_ERROR_SYNTAX, "these bytes are not UTF-8 text" },
};

static const Defect workout_defects[] = {
  { RS_FILE_WORKOUT, "'run-strength-workout'", "'run-strength-journal'", RS_ERROR_KIND,
    ": this is not a workout but “run-strength-journal”" },
  { RS_FILE_WORKOUT, "'version': 1", "'version': 2", RS_ERROR_VERSION,
    " was made by a newer version of Run Strength" },
  { RS_FILE_WORKOUT, "'version': 1", "'version': null", RS_ERROR_TYPE,
    ": version: nothing was found where a whole number belongs" },
  { RS_FILE_WORKOUT, "'version': 1,", "", RS_ERROR_MISSING, ": “version” is missing" },
  { RS_FILE_WORKOUT, "'routine': {'id': 'mine', 'name': 'Mine'}", "'routine': 'mine'",
    RS_ERROR_TYPE, ": routine: a text was found where an object belongs" },
  { RS_FILE_WORKOUT, "'00000000-0000-4000-8000-000000000002'", "'evening'", RS_ERROR_RANGE,
    ": id: “evening” is not a UUID" },
  { RS_FILE_WORKOUT, "'name': 'Mine'", "'title': 'Mine'", RS_ERROR_MISSING,
    ": routine: “name” is missing" },
  { RS_FILE_WORKOUT, "'name': 'Mine'", "'name': 'Mine', 'note': ''", RS_ERROR_UNKNOWN,
    ": routine: “note” is not known here" },
  { RS_FILE_WORKOUT, "2026-11-22T14:05:03Z", "yesterday", RS_ERROR_RANGE,
    ": started-at: “yesterday” is not a time like “2026-11-22T14:05:03Z”" },
  { RS_FILE_WORKOUT, "'2026-11-22T14:05:03Z'", "1795356303", RS_ERROR_TYPE,
    ": started-at: a number was found where a text belongs" },
  { RS_FILE_WORKOUT, "'active-seconds': 900", "'active-seconds': -1", RS_ERROR_RANGE,
    ": active-seconds: -1 is less than 0" },
  { RS_FILE_WORKOUT, "'active-seconds': 900", "'active-seconds': 99999999999", RS_ERROR_RANGE,
    ": active-seconds: 99999999999 is more than 31622400" },
  { RS_FILE_WORKOUT, "'active-seconds': 900,", "", RS_ERROR_MISSING,
    ": “active-seconds” is missing" },
  { RS_FILE_WORKOUT, "'set': 1", "'set': 0", RS_ERROR_RANGE, ": sets[0].set: 0 is less than 1" },
  { RS_FILE_WORKOUT, "'side': 'left'", "'side': 'upper'", RS_ERROR_UNKNOWN,
    ": sets[1].side: this is neither “left” nor “right”" },
  { RS_FILE_WORKOUT, "'measure': 'reps'", "'measure': 'metres'", RS_ERROR_UNKNOWN,
    ": sets[0].measure: “metres” is none of reps, time" },
  { RS_FILE_WORKOUT, "'planned': 12", "'planned': 1001", RS_ERROR_RANGE,
    ": sets[0].planned: 1001 is more than 1000" },
  { RS_FILE_WORKOUT, "'done': 30", "'done': 3601", RS_ERROR_RANGE,
    ": sets[1].done: 3601 is more than 3600" },
  { RS_FILE_WORKOUT, "'done': 30", "'done': 3e1", RS_ERROR_TYPE,
    ": sets[1].done: a number was found where a whole number belongs" },
  { RS_FILE_WORKOUT, "'load-kg': 20", "'load-kg': 1e400", RS_ERROR_RANGE,
    ": sets[0].load-kg: this is not a number that can be counted with" },
  { RS_FILE_WORKOUT, "'exercise': 'plank'", "'exercise': 5", RS_ERROR_TYPE,
    ": sets[1].exercise: a number was found where a text belongs" },
  { RS_FILE_WORKOUT, "'load-kg': 20", "'heart-rate': 150", RS_ERROR_UNKNOWN,
    ": sets[0]: “heart-rate” is not known here" },
  { RS_FILE_WORKOUT, "'rpe': 6", "'rpe': 11", RS_ERROR_RANGE, ": rpe: 11 is more than 10" },
  { RS_FILE_WORKOUT, "'rpe': 6", "'rpe': 'hard'", RS_ERROR_TYPE,
    ": rpe: a text was found where a number belongs" },
  { RS_FILE_WORKOUT, "'Hot.\\nSlow.'", "''", RS_ERROR_RANGE, ": note: " },
  { RS_FILE_WORKOUT, "'rpe': 8.5", "'rpe': 8.25", RS_ERROR_RANGE,
    ": sets[0].rpe: only halves are allowed" },
  { RS_FILE_WORKOUT, "'rpe': 8.5", "'rpe': 0.5", RS_ERROR_RANGE,
    ": sets[0].rpe: 0.5 is less than 1" },
  { RS_FILE_WORKOUT, "'pain': 3", "'pain': 11", RS_ERROR_RANGE,
    ": sets[0].pain: 11 is more than 10" },
  { RS_FILE_WORKOUT, "'pain': 3", "'pain': 0", RS_ERROR_RANGE, ": sets[0].pain: 0 is less than 1" },
  { RS_FILE_WORKOUT, "'load-lb': 2.5", "'load-lb': 2.5, 'band': true", RS_ERROR_UNKNOWN,
    ": sets[1]: there is more than one of" },
  { RS_FILE_WORKOUT, "'warm-up': true", "'warm-up': 1", RS_ERROR_TYPE,
    ": sets[1].warm-up: a number was found where true or false belongs" },
  { RS_FILE_WORKOUT, "'Mine'", "'\xC0\x80'", RS_ERROR_SYNTAX, "these bytes are not UTF-8 text" },
};

/* Only of the first line: what is wrong further down costs no more than what stands there. */
static const Defect journal_defects[] = {
  { RS_FILE_JOURNAL, "'run-strength-journal'", "'run-strength-routine'", RS_ERROR_KIND,
    ": this is not the journal of a session but “run-strength-routine”" },
  { RS_FILE_JOURNAL, "'version':1", "'version':2", RS_ERROR_VERSION,
    " was made by a newer version of Run Strength" },
  { RS_FILE_JOURNAL, "'version':1", "'version':true", RS_ERROR_TYPE,
    ": version: true or false was found where a whole number belongs" },
  { RS_FILE_JOURNAL, "'version':1,", "", RS_ERROR_MISSING, ": “version” is missing" },
  { RS_FILE_JOURNAL, "'sets':2", "'sets':2000", RS_ERROR_RANGE,
    ": routine.blocks[0].items[0].dose.sets: 2000 is more than 20" },
  { RS_FILE_JOURNAL, "'00000000-0000-4000-8000-000000000003'",
    "'00000000-0000-4000-8000-00000000000A'", RS_ERROR_RANGE,
    ": id: “00000000-0000-4000-8000-00000000000A” is not a UUID" },
  { RS_FILE_JOURNAL, "'id':'mine'", "'id':''", RS_ERROR_RANGE, ": routine.id: “” is not a name" },
  { RS_FILE_JOURNAL, "'lead-in':10", "'lead-in':61", RS_ERROR_RANGE,
    ": options.lead-in: 61 is more than 60" },
  { RS_FILE_JOURNAL, "'metronome':true", "'metronome':1", RS_ERROR_TYPE,
    ": options.metronome: a number was found where true or false belongs" },
  { RS_FILE_JOURNAL, ",'metronome-ends':false", "", RS_ERROR_MISSING,
    ": options: “metronome-ends” is missing" },
  { RS_FILE_JOURNAL, "'lead-in':10", "'lead-in':10,'loud':true", RS_ERROR_UNKNOWN,
    ": options: “loud” is not known here" },
  { RS_FILE_JOURNAL, "'started-at'", "'start'", RS_ERROR_MISSING, ": “started-at” is missing" },
  { RS_FILE_JOURNAL, "'started-at'", "'mood':5,'started-at'", RS_ERROR_UNKNOWN,
    ": “mood” is not known here" },
  { RS_FILE_JOURNAL, "'rest':60}}]", "'rest':60}}", RS_ERROR_SYNTAX, ": line 1, column " },
};

/* And of the lines below it. */
static const Defect line_defects[] = {
  { RS_FILE_JOURNAL, "'segment':2", "'segment':99", RS_ERROR_RANGE,
    ", line 4: segment: 99 is more than 4" },
  { RS_FILE_JOURNAL, "'segment':2", "'segment':4", RS_ERROR_RANGE,
    ", line 4: phase: this does not go together with the segment" },
  { RS_FILE_JOURNAL, "'segment':2,", "", RS_ERROR_MISSING, ", line 4: “segment” is missing" },
  { RS_FILE_JOURNAL, "'active-us':50000000", "'active-us':-5", RS_ERROR_RANGE,
    ", line 4: active-us: -5 is less than 0" },
  { RS_FILE_JOURNAL, "'elapsed-us':5", "'elapsed-us':5.5", RS_ERROR_TYPE,
    ", line 4: elapsed-us: a number was found where a whole number belongs" },
  { RS_FILE_JOURNAL, "'paused'", "'asleep'", RS_ERROR_UNKNOWN,
    ", line 4: phase: “asleep” is none of ready, running, paused, finished" },
  { RS_FILE_JOURNAL, "'work':0", "'work':3", RS_ERROR_RANGE,
    ", line 4: results[0].work: 3 is more than 2" },
  { RS_FILE_JOURNAL, "'done'", "'undone'", RS_ERROR_UNKNOWN,
    ", line 4: results[0].status: “undone” is none of pending, done, skipped" },
  { RS_FILE_JOURNAL, "'amount':12", "'amount':1001", RS_ERROR_RANGE,
    ", line 4: results[0].amount: 1001 is more than 1000" },
  { RS_FILE_JOURNAL, "'done'", "'skipped'", RS_ERROR_RANGE,
    ", line 4: results[0].amount: 12 is more than 0" },
  { RS_FILE_JOURNAL, "'phase':'paused'", "'phase':'paused','x':1", RS_ERROR_UNKNOWN,
    ", line 4: “x” is not known here" },
  { RS_FILE_JOURNAL, "'pain':2}", "'pain':2},{},{},{}", RS_ERROR_RANGE,
    ", line 4: results: the list has 4 entries, 0 to 3 are allowed" },
  { RS_FILE_JOURNAL, "'pain':2", "'pain':11", RS_ERROR_RANGE,
    ", line 4: results[0].pain: 11 is more than 10" },
  { RS_FILE_JOURNAL, "'rpe':7.5", "'rpe':7.3", RS_ERROR_RANGE,
    ", line 4: results[0].rpe: only halves are allowed" },
  { RS_FILE_JOURNAL, "'load-lb':45", "'load-lb':-1", RS_ERROR_RANGE,
    ", line 4: results[0].load-lb: -1 is less than 0" },
  { RS_FILE_JOURNAL, "'load-lb':45", "'load-lb':45,'load-kg':20", RS_ERROR_UNKNOWN,
    ", line 4: results[0]: there is more than one of" },
  { RS_FILE_JOURNAL, "'2026-11-22T14:05:53.5Z'", "'noon'", RS_ERROR_RANGE,
    ", line 4: at: “noon” is not a time" },
  { RS_FILE_JOURNAL, "'at':'2026-11-22T14:05:53.5Z',", "", RS_ERROR_MISSING,
    ", line 4: “at” is missing" },
  { RS_FILE_JOURNAL, "'kind':'stretch'", "'kind':'turn'", RS_ERROR_UNKNOWN,
    ", line 4: edits[0].kind: “turn” is none of swap, add-set, drop-set, stretch" },
  { RS_FILE_JOURNAL, "'us':-10000000", "'us':'less'", RS_ERROR_TYPE,
    ", line 4: edits[0].us: a text was found where a whole number belongs" },
  { RS_FILE_JOURNAL, "'us':-10000000", "'us':-99999999999999", RS_ERROR_RANGE,
    ", line 4: edits[0].us: -99999999999999 is less than -31622400000000" },
  { RS_FILE_JOURNAL, "'us':-10000000", "'us':0", RS_ERROR_RANGE,
    ", line 4: edits[0]: this change of the session does not fit it" },
  { RS_FILE_JOURNAL, "'kind':'stretch','segment':2", "'kind':'stretch','segment':1", RS_ERROR_RANGE,
    ", line 4: edits[0]: this change of the session does not fit it" },
  { RS_FILE_JOURNAL, "'kind':'stretch','segment':2", "'kind':'stretch','segment':4", RS_ERROR_RANGE,
    ", line 4: edits[0]: this change of the session does not fit it" },
  { RS_FILE_JOURNAL, "'kind':'stretch','segment':2", "'kind':'stretch','segment':5", RS_ERROR_RANGE,
    ", line 4: edits[0].segment: 5 is more than 4" },
  { RS_FILE_JOURNAL, "'kind':'swap'", "'kind':'add-set'", RS_ERROR_UNKNOWN,
    ", line 4: edits[1]: “item” is not known here" },
  { RS_FILE_JOURNAL, "'exercise':'plank'", "'exercise':'Plank!'", RS_ERROR_RANGE,
    ", line 4: edits[1].item.exercise: “Plank!” is not a name" },
  { RS_FILE_JOURNAL, "'seconds':30", "'seconds':99999", RS_ERROR_RANGE,
    ", line 4: edits[1].item.dose.seconds: 99999 is more than 3600" },
  { RS_FILE_JOURNAL, "'edits':[", "'edits':[[],", RS_ERROR_TYPE,
    ", line 4: edits[0]: a list was found where an object belongs" },
  { RS_FILE_JOURNAL, "'edits':[{'kind':'stretch','segment':2,'us':-10000000},{",
    "'edits':[],'x':[{", RS_ERROR_RANGE,
    ", line 4: edits: the list has 0 entries, 1 to 1000 are allowed" },
};

static char *
apply (const Defect *defect)
{
  g_autofree char *good = rs_sample_file (defect->kind);
  g_autofree char *find = rs_sample_quote (defect->find);
  g_autofree char *replace = rs_sample_quote (defect->replace);
  g_autoptr (GString) text = g_string_new (good);

  if (g_string_replace (text, find, replace, 1) != 1)
    g_error ("%s is not in the sample", defect->find);
  return g_string_free_and_steal (g_steal_pointer (&text));
}

static void
assert_refused (const Defect *defect, const char *text, const GError *error)
{
  if (error == NULL)
    g_error ("%s → %s was accepted", defect->find, defect->replace);

  g_assert_error (error, RS_ERROR, (int) defect->code);
  g_assert_true (g_str_has_prefix (error->message, "x.json"));
  if (strstr (error->message, defect->message) == NULL)
    g_error ("“%s” is not in “%s”", defect->message, error->message);
}

static void
check_defects (const Defect *defects, gsize n)
{
  for (gsize i = 0; i < n; i++)
    {
      g_autofree char *text = apply (&defects[i]);
      g_autoptr (GError) error = NULL;

      g_assert_false (rs_sample_read (defects[i].kind, text, strlen (text), &error));
      assert_refused (&defects[i], text, error);
    }
}

static void
test_good (void)
{
  static const RsFileKind kinds[] = { RS_FILE_EXERCISE, RS_FILE_ROUTINE, RS_FILE_WORKOUT,
                                      RS_FILE_JOURNAL, RS_FILE_GUIDE };

  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      RsFileKind kind = kinds[i];
      g_autofree char *text = rs_sample_file (kind);
      g_autoptr (GError) error = NULL;

      rs_sample_read (kind, text, strlen (text), &error);
      g_assert_no_error (error);
    }
}

static void
test_exercise_defects (void)
{
  check_defects (exercise_defects, G_N_ELEMENTS (exercise_defects));
}

static void
test_link_defects (void)
{
  check_defects (link_defects, G_N_ELEMENTS (link_defects));
}

static void
test_guide_defects (void)
{
  check_defects (guide_defects, G_N_ELEMENTS (guide_defects));
}

static void
test_routine_defects (void)
{
  check_defects (routine_defects, G_N_ELEMENTS (routine_defects));
}

static void
test_workout_defects (void)
{
  check_defects (workout_defects, G_N_ELEMENTS (workout_defects));
}

static void
test_journal_defects (void)
{
  check_defects (journal_defects, G_N_ELEMENTS (journal_defects));
}

/* A line that is no good ends the reading: the two before it count, the one after does not. */
static void
test_line_defects (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (line_defects); i++)
    {
      g_autofree char *text = apply (&line_defects[i]);
      g_autoptr (RsFrozenClock) clock = rs_frozen_clock_new (0);
      g_autoptr (RsSession) session = NULL;
      g_autoptr (GError) damage = NULL;
      g_autoptr (GError) error = NULL;
      RsSessionState *state;

      session = rs_journal_read ("x.json", text, strlen (text), RS_CLOCK (clock), &damage, &error);
      g_assert_no_error (error);
      assert_refused (&line_defects[i], text, damage);
      state = rs_session_get_state (session);
      g_assert_cmpuint (rs_session_state_get_position (state), ==, 1);
      g_assert_cmpuint (rs_session_state_count (state, RS_SET_PENDING), ==, 2);
    }
}

static void
test_truncated (void)
{
  for (RsFileKind kind = RS_FILE_EXERCISE; kind < RS_FILE_JOURNAL; kind++)
    {
      g_autofree char *text = rs_sample_file (kind);
      gsize whole = (gsize) (strrchr (text, '}') - text);

      for (gsize length = 0; length <= whole; length++)
        {
          /* In memory of just that size, for the sanitizer. */
          g_autofree char *part = g_memdup2 (text, length);
          g_autoptr (GError) error = NULL;

          g_assert_false (rs_sample_read (kind, part, length, &error));
          g_assert_error (error, RS_ERROR, RS_ERROR_SYNTAX);
        }
    }
}

/* Keys may stand in any order. */
static void
test_order (void)
{
  const char *text = "{'version': 1, 'blocks': [], 'name': 'A', 'format': "
                     "'run-strength-routine', 'id': 'a'}";
  g_autofree char *json = rs_sample_quote (text);
  g_autoptr (GError) error = NULL;

  g_assert_true (rs_sample_read (RS_FILE_ROUTINE, json, strlen (json), &error));
  g_assert_no_error (error);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/store/formats/good", test_good);
  g_test_add_func ("/store/formats/exercise-defects", test_exercise_defects);
  g_test_add_func ("/store/formats/routine-defects", test_routine_defects);
  g_test_add_func ("/store/formats/link-defects", test_link_defects);
  g_test_add_func ("/store/formats/guide-defects", test_guide_defects);
  g_test_add_func ("/store/formats/workout-defects", test_workout_defects);
  g_test_add_func ("/store/formats/journal-defects", test_journal_defects);
  g_test_add_func ("/store/formats/line-defects", test_line_defects);
  g_test_add_func ("/store/formats/truncated", test_truncated);
  g_test_add_func ("/store/formats/order", test_order);

  return g_test_run ();
}
