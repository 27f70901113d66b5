/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "base/common/rs-error.h"
#include "figure/pose/rs-movement-file.h"

#include "support/rs-store-samples.h"
#include "support/rs-test-files.h"

#include <string.h>

/* Where something is wrong in the sample. In the texts of this file ' stands for ". */
typedef struct
{
  const char *find; /* its first occurrence gives way to @replace */
  const char *replace;
  RsError code;
  const char *message; /* after the name of the file */
} Defect;

static const Defect head_defects[] = {
  { "'run-strength-movement'", "'run-strength-exercise'", RS_ERROR_KIND,
    ": this is not a movement but “run-strength-exercise”" },
  { "'version': 1", "'version': 2", RS_ERROR_VERSION, " was made by a newer version" },
  { "'version': 1,", "", RS_ERROR_MISSING, ": “version” is missing" },
  { "'goblet-squat'", "'Goblet'", RS_ERROR_RANGE, ": id: “Goblet” is not a name" },
  { "'goblet-squat'", "'squat'", RS_ERROR_RANGE, ": id: this is not “goblet-squat”" },
  { "'yaw': 38", "'yaw': 181", RS_ERROR_RANGE, ": camera.yaw: 181 is more than 180" },
  { "'pitch': 8", "'pitch': '8'", RS_ERROR_TYPE,
    ": camera.pitch: a text was found where a number belongs" },
  { "'pitch': 8", "'pitch': 1e999", RS_ERROR_RANGE, ": camera.pitch: " },
  { "'picture': 'bottom'", "'picture': 'top'", RS_ERROR_UNKNOWN,
    ": picture: no key is called “top”" },
  { "'quads': 'primary'", "'quads': 'most'", RS_ERROR_UNKNOWN,
    ": muscles.quads: “most” is none of primary, primary-left" },
  { "'quads'", "'biceps'", RS_ERROR_UNKNOWN, ": muscles: “biceps” is not known here" },
  { "'steps': ['stand'", "'steps': ['stand', 'sit'", RS_ERROR_UNKNOWN,
    ": steps[1]: no key is called “sit”" },
  { "'steps': ['stand', 'bottom', 'half-way']", "'steps': []", RS_ERROR_RANGE,
    ": steps: the list has 0 entries, 1 to 8 are allowed" },
  { "'point': 'pelvis'", "'point': 'nose'", RS_ERROR_UNKNOWN, ": arrow.point: “nose” is none of" },
  { "'offset': [-0.4, 0.05]", "'offset': [-0.4]", RS_ERROR_RANGE,
    ": arrow.offset: the list has 1 entries" },
  { "'lift': 0.05", "'lift': -0.05", RS_ERROR_RANGE, ": lift: -0.05 is less than 0" },
  { "'lift'", "'repeat': {'from': 'stand', 'to': 'sit', 'travel': 1}, 'lift'", RS_ERROR_UNKNOWN,
    ": repeat.to: no key is called “sit”" },
  { "'lift'", "'repeat': {'from': 'bottom', 'to': 'stand', 'travel': 1}, 'lift'", RS_ERROR_RANGE,
    ": repeat.to: what is repeated ends after it has begun" },
  { "'lift'", "'repeat': {'from': 'stand', 'to': 'bottom', 'travel': 0}, 'lift'", RS_ERROR_RANGE,
    ": repeat.travel: 0 is less than 0.1" },
  { "'lift'", "'repeat': {'from': 'stand', 'to': 'bottom'}, 'lift'", RS_ERROR_MISSING,
    ": repeat: “travel” is missing" },
  { "'lift'", "'repeat': 'stand', 'lift'", RS_ERROR_TYPE, ": repeat: a text was found" },
  { "'lift'", "'colour': 'red', 'lift'", RS_ERROR_UNKNOWN, ": “colour” is not known here" },
};

static const Defect piece_defects[] = {
  { "'type': 'mat'", "'type': 'carpet'", RS_ERROR_UNKNOWN,
    ": equipment[0].type: “carpet” is none of mat, bench" },
  { "[1.8, 0.6]", "[1.8, 0.1, 0.6]", RS_ERROR_RANGE, ": equipment[0].size: the list has 3" },
  { "[1.8, 0.6]", "[1.8, 0]", RS_ERROR_RANGE, ": equipment[0].size[1]: 0 is less than 0.01" },
  { "[-1, 0, 0]", "[-1, 0, 4]", RS_ERROR_RANGE, ": equipment[1].at[2]: 4 is more than 3" },
  { "'hold': 'both'", "'hold': 'teeth'", RS_ERROR_UNKNOWN, ": equipment[2].hold: “teeth”" },
  { "'kg': 8", "'kg': -8", RS_ERROR_RANGE, ": equipment[2].kg: -8 is less than 0" },
  { ", 'drop': 0.12", "", RS_ERROR_MISSING, ": equipment[2]: “drop” is missing" },
  { "'length': 1.5", "'length': null", RS_ERROR_TYPE, ": equipment[3].length: nothing was found" },
  { "'radius': 0.3", "'radius': 0", RS_ERROR_RANGE, ": equipment[4].radius: 0 is less than" },
  { "'at-heels': false", "'at-heels': 0", RS_ERROR_TYPE, ": equipment[4].at-heels: a number" },
  { "'around': 'thighs'", "'around': 'neck'", RS_ERROR_UNKNOWN, ": equipment[5].around: “neck”" },
  { "'along': 0.8", "'along': 1.1", RS_ERROR_RANGE, ": equipment[5].along: 1.1 is more than 1" },
  { "'along'", "'kg': 1, 'along'", RS_ERROR_UNKNOWN, ": equipment[5]: “kg” is not known here" },
};

static const Defect key_defects[] = {
  { "'name': 'bottom'", "'name': 'stand'", RS_ERROR_RANGE, ": keys[1].name: this is there twice" },
  { "'name': 'bottom'", "'name': 'Bottom'", RS_ERROR_RANGE, ": keys[1].name: “Bottom” is not" },
  { "'time': 3,", "", RS_ERROR_MISSING, ": keys[1]: “time” is missing" },
  { "'time': 3", "'time': 0", RS_ERROR_RANGE, ": keys[1].time: 0 is less than 0.05" },
  { "'time': 3", "'time': 61", RS_ERROR_RANGE, ": keys[1].time: 61 is more than 60" },
  { "'hold': 0.5", "'hold': true", RS_ERROR_TYPE, ": keys[0].hold: true or false was found" },
  { "'ease': 'linear'", "'ease': 'bounce'", RS_ERROR_UNKNOWN, ": keys[1].ease: “bounce”" },
  { "'phase': 'lower'", "'phase': 'down'", RS_ERROR_UNKNOWN, ": keys[1].phase: “down”" },
  { "'flight': 0", "'flight': 2", RS_ERROR_RANGE, ": keys[1].flight: 2 is more than 1" },
  { "'anchor': 'pelvis'", "'anchor': 'nose'", RS_ERROR_UNKNOWN, ": keys[0].root.anchor: “nose”" },
  { "'at': [0, 0.906, 0]", "'at': [0, 90.6, 0]", RS_ERROR_RANGE,
    ": keys[0].root.at[1]: 90.6 is more than 3" },
  { "'twist': 0", "'turn': 0", RS_ERROR_UNKNOWN, ": keys[0].spine: “turn” is not known here" },
  { "'neck': {'flex': -1}", "'neck': -1", RS_ERROR_TYPE,
    ": keys[0].neck: a number was found where an object belongs" },
  { "'balance': {'x': 0.045, 'z': 0}", "'balance': {'y': 0}", RS_ERROR_UNKNOWN,
    ": keys[0].balance: “y” is not known here" },
  { "'vary': 'neck.flex'", "'vary': 'nose.flex'", RS_ERROR_UNKNOWN,
    ": keys[1].fit[0].vary: “nose.flex” is no number of a pose" },
  { "'make': 'angle.neck.0'", "'make': 'nose.y'", RS_ERROR_UNKNOWN,
    ": keys[1].fit[0].make: “nose.y” is nothing that is measured" },
  { "'vary': 'legs.L.knee'", "'vary': 'legs.L.hip.3'", RS_ERROR_UNKNOWN,
    ": keys[2].arc[0].vary: “legs.L.hip.3” is no number" },
  { "'by': 10", "'by': 181", RS_ERROR_RANGE, ": keys[2].arc[0].by: 181 is more than 180" },
  { "'vary': 'neck.flex', 'make': 'angle.neck.0'", "'vary': 'neck.side', 'make': 'angle.neck.0'",
    RS_ERROR_RANGE, ": keys: balance and fits cannot be met" },
};

static const Defect limb_defects[] = {
  { "'plant': 'sole'", "'plant': 'shoe'", RS_ERROR_UNKNOWN, ": keys[0].legs.both.plant: “shoe”" },
  { "'plant': 'sole'", "'plant': 'sole', 'hip': [0, 0, 0]", RS_ERROR_UNKNOWN,
    ": keys[0].legs.both: there are both “hip” and “plant”" },
  { "'plant': 'sole'", "'plant': 'sole', 'knee': 3", RS_ERROR_UNKNOWN,
    ": keys[0].legs.both: “knee” is not known here" },
  { "'plant': 'sole'", "'plant': 'sole', 'ankle': 3", RS_ERROR_UNKNOWN,
    ": keys[0].legs.both.ankle: this needs a foot that is planted by its ankle" },
  { "'plant': 'sole'", "'plant': 'sole', 'knee-pole': [0, 0, 0]", RS_ERROR_RANGE,
    ": keys[0].legs.both.knee-pole: this direction has no length" },
  { "'left': {'knee-out': 2}", "'third': {}", RS_ERROR_UNKNOWN,
    ": keys[0].legs: “third” is not known here" },
  { "'hip': [30, 0, 0]", "'hip': [30, 0, 900]", RS_ERROR_RANGE,
    ": keys[2].legs.left.hip[2]: 900 is more than 90" },
  { "'knee': 40", "'knee': 40, 'foot': 0, 'ankle': 0", RS_ERROR_UNKNOWN,
    ": keys[2].legs.left: there are both “ankle” and “foot”" },
  { "'aim': [0.1, -1, 0.2]", "'aim': [0.1, -2, 0.2]", RS_ERROR_RANGE,
    ": keys[0].arms.both.aim[1]: -2 is less than -1" },
  { "'hand': 'fist'", "'hand': 'paw'", RS_ERROR_UNKNOWN, ": keys[0].arms.both.hand: “paw”" },
  { "'elbow': 10", "'at': [0, 0, 0]", RS_ERROR_UNKNOWN, ": keys[0].arms.both: “at” is not known" },
  { "'reach': 'thorax'", "'reach': 'moon'", RS_ERROR_UNKNOWN,
    ": keys[1].arms.right.reach: “moon”" },
  { "'reach': 'thorax'", "'plant': 'knuckles'", RS_ERROR_UNKNOWN,
    ": keys[1].arms.right.plant: “knuckles” is none of palm, forearm" },
};

/* What the other sample has no use for: bare feet, close up, and a band to the hands. */
static const char bare_sample[] =
    "{'format': 'run-strength-movement', 'version': 1, 'id': 'goblet-squat', 'picture': 'hold',"
    " 'camera': {'yaw': 0, 'pitch': 0, 'about': 'left-foot', 'reach': 0.3}, 'feet': 'bare',"
    " 'side': 'left',"
    " 'equipment': [{'type': 'band', 'around': 'hands', 'hold': 'left', 'at': [1, 1.2, 0.5]}],"
    " 'muscles': {}, 'steps': ['hold'],"
    " 'keys': [{'name': 'hold', 'hold': 3, 'legs': {'both': {'plant': 'sole', 'at': [0, 0, 0.1],"
    " 'toe': 30, 'big-toe': -30, 'arch': 0.5}, 'right': {'arch': 0.75}}}]}";

static const Defect bare_defects[] = {
  { "'about': 'left-foot', ", "", RS_ERROR_MISSING, ": camera: “about” is missing" },
  { ", 'reach': 0.3", "", RS_ERROR_MISSING, ": camera: “reach” is missing" },
  { "'left-foot'", "'nose'", RS_ERROR_UNKNOWN, ": camera.about: “nose” is none of pelvis, lower-" },
  { "'left-foot'", "3", RS_ERROR_TYPE, ": camera.about: a number was found where a text belongs" },
  { "0.3}", "0.1}", RS_ERROR_RANGE, ": camera.reach: 0.1 is less than 0.15" },
  { "0.3}", "1.1}", RS_ERROR_RANGE, ": camera.reach: 1.1 is more than 1" },
  { "'bare'", "'socks'", RS_ERROR_UNKNOWN, ": feet: “socks” is none of shoes, bare" },
  { "'bare'", "true", RS_ERROR_TYPE, ": feet: true or false was found where a text belongs" },
  { " 'feet': 'bare',", "", RS_ERROR_UNKNOWN, ": keys[0].legs: big toe and arch need bare feet" },
  { "'side': 'left'", "'side': 'both'", RS_ERROR_UNKNOWN, ": side: “both” is none of left, right" },
  { "'side': 'left'", "'side': 1", RS_ERROR_TYPE, ": side: a number was found where a text" },
  { "'hands'", "'ears'", RS_ERROR_UNKNOWN,
    ": equipment[0].around: “ears” is none of thighs, shanks, hands" },
  { "'hold': 'left', ", "", RS_ERROR_MISSING, ": equipment[0]: “hold” is missing" },
  { "'hold': 'left'", "'hold': 'back'", RS_ERROR_RANGE, ": equipment[0].hold: a band is held in" },
  { ", 'at': [1, 1.2, 0.5]", "", RS_ERROR_MISSING, ": equipment[0]: “at” is missing" },
  { "[1, 1.2, 0.5]", "[1, 1.2]", RS_ERROR_RANGE, ": equipment[0].at: the list has 2 entries" },
  { "[1, 1.2, 0.5]", "[1, 4, 0.5]", RS_ERROR_RANGE, ": equipment[0].at[1]: 4 is more than 3" },
  { "'hold': 'left'", "'hold': 'left', 'along': 0.5", RS_ERROR_UNKNOWN,
    ": equipment[0]: “along” is not known here" },
  { "'big-toe': -30", "'big-toe': -130", RS_ERROR_RANGE,
    ": keys[0].legs.both.big-toe: -130 is less than -100" },
  { "'arch': 0.5", "'arch': 1.5", RS_ERROR_RANGE, ": keys[0].legs.both.arch: 1.5 is more than 1" },
  { "'arch': 0.5", "'arch': 'high'", RS_ERROR_TYPE, ": keys[0].legs.both.arch: a text was found" },
};

static const Defect fault_defects[] = {
  { "'faults': [", "'faults': [{}, {}, ", RS_ERROR_RANGE,
    ": faults: the list has 4 entries, 1 to 3 are allowed" },
  { "'chest-down'", "'knees-in'", RS_ERROR_RANGE, ": faults[1].name: this is there twice" },
  { "'chest-down'", "'Chest'", RS_ERROR_RANGE, ": faults[1].name: “Chest” is not" },
  { "'name': 'chest-down', ", "", RS_ERROR_MISSING, ": faults[1]: “name” is missing" },
  { "'key': 'bottom'", "'key': 'top'", RS_ERROR_UNKNOWN,
    ": faults[0].key: no key is called “top”" },
  { "'key': 'bottom', ", "", RS_ERROR_MISSING, ": faults[0]: “key” is missing" },
  { "'key': 'bottom'", "'key': 'bottom', 'time': 1", RS_ERROR_UNKNOWN,
    ": faults[0]: “time” is not known here" },
  { "'yaw': 90", "'yaw': 190", RS_ERROR_RANGE, ": faults[0].camera.yaw: 190 is more than 180" },
  { "'about': 'left-knee', ", "", RS_ERROR_MISSING, ": faults[0].camera: “about” is missing" },
  { "'reach': 0.4", "'reach': 0.1", RS_ERROR_RANGE,
    ": faults[0].camera.reach: 0.1 is less than 0.15" },
  { "'upper-back', 'right-hand'", "'nose'", RS_ERROR_UNKNOWN,
    ": faults[1].marks[0]: “nose” is none of pelvis" },
  { "'upper-back', 'right-hand'", "", RS_ERROR_RANGE,
    ": faults[1].marks: the list has 0 entries, 1 to 3 are allowed" },
  { "'upper-back', 'right-hand'", "'head', 'neck', 'pelvis', 'left-hip'", RS_ERROR_RANGE,
    ": faults[1].marks: the list has 4 entries" },
  { "'upper-back', 'right-hand'", "'head', 'head'", RS_ERROR_RANGE, ": faults[1].marks[1]: " },
  { "'marks': ['upper-back', 'right-hand'],", "", RS_ERROR_MISSING,
    ": faults[1]: “marks” is missing" },
  { "'balance', 'self'", "'speed'", RS_ERROR_UNKNOWN,
    ": faults[0].breaks[0]: “speed” is none of reach, angles" },
  { "'balance', 'self'", "", RS_ERROR_RANGE, ": faults[0].breaks: the list has 0 entries" },
  { "'knee-out': -30", "'knee-out': -130", RS_ERROR_RANGE,
    ": faults[0].legs.both.knee-out: -130 is less than -90" },
  { "'pitch': 23", "'pitch': 23, 'nose': 1", RS_ERROR_UNKNOWN,
    ": faults[1].root: “nose” is not known here" },
  { "'balance': {}",
    "'balance': {}, 'fit': [{'vary': 'neck.side', 'make': 'angle.neck.0', 'equal': 60}]",
    RS_ERROR_RANGE, ": faults[0]: balance and fits cannot be met" },
};

static RsMovement *
read_text (const char *text, GError **error)
{
  return rs_movement_read ("x.json", "goblet-squat", text, strlen (text), error);
}

static void
check_defect (const char *good, const Defect *defect)
{
  g_autofree char *find = rs_sample_quote (defect->find);
  g_autofree char *replace = rs_sample_quote (defect->replace);
  g_autoptr (GString) text = g_string_new (good);
  g_autoptr (GError) error = NULL;

  if (g_string_replace (text, find, replace, 1) != 1)
    g_error ("%s is not in the sample", defect->find);
  if (read_text (text->str, &error) != NULL)
    g_error ("%s → %s was accepted", defect->find, defect->replace);

  if (error->domain != RS_ERROR || error->code != (int) defect->code ||
      !g_str_has_prefix (error->message, "x.json") ||
      strstr (error->message, defect->message) == NULL)
    g_error ("%s → %s: “%s” is not in “%s”", defect->find, defect->replace, defect->message,
             error->message);
}

static void
check_defects (const char *good, const Defect *defects, gsize n_defects)
{
  g_autofree char *sample =
      good != NULL ? rs_sample_quote (good) : rs_sample_file (RS_FILE_MOVEMENT);

  for (gsize i = 0; i < n_defects; i++)
    check_defect (sample, &defects[i]);
}

#define CHECK_DEFECTS(defects) check_defects (NULL, defects, G_N_ELEMENTS (defects))

static void
test_head (void)
{
  CHECK_DEFECTS (head_defects);
}

static void
test_pieces (void)
{
  CHECK_DEFECTS (piece_defects);
}

static void
test_keys (void)
{
  CHECK_DEFECTS (key_defects);
}

static void
test_limbs (void)
{
  CHECK_DEFECTS (limb_defects);
}

static void
test_good (void)
{
  g_autofree char *text = rs_sample_file (RS_FILE_MOVEMENT);
  g_autoptr (GError) error = NULL;
  g_autoptr (RsMovement) movement = read_text (text, &error);
  const RsMovementFacts *facts;
  const RsKey *keys;

  g_assert_no_error (error);
  facts = rs_movement_get_facts (movement);
  keys = facts->keys;

  g_assert_cmpstr (facts->id, ==, "goblet-squat");
  g_assert_cmpfloat (facts->yaw, ==, 38);
  g_assert_cmpuint (facts->picture, ==, 1);
  g_assert_cmpint (facts->muscles.work[RS_MUSCLE_QUADS][RS_SIDE_LEFT], ==, RS_WORK_PRIMARY);
  g_assert_cmpint (facts->muscles.work[RS_MUSCLE_GLUTE_MAX][RS_SIDE_RIGHT], ==, RS_WORK_NONE);
  g_assert_cmpint (facts->muscles.work[RS_MUSCLE_OBLIQUES][RS_SIDE_RIGHT], ==, RS_WORK_SECONDARY);
  g_assert_cmpuint (facts->n_pieces, ==, 6);
  g_assert_cmpfloat (facts->pieces[0].size.z, ==, 0.6);
  g_assert_cmpint (facts->pieces[3].hold, ==, RS_HOLD_BACK);
  g_assert_cmpint (facts->arrow, ==, RS_TRACK_PELVIS);
  g_assert_false (facts->has_side);
  g_assert_cmpuint (facts->n_steps, ==, 3);
  g_assert_cmpuint (facts->steps[2], ==, 2);

  g_assert_cmpuint (facts->n_keys, ==, 3);
  g_assert_cmpfloat (keys[0].hold, ==, 0.5);
  g_assert_cmpint (keys[1].ease, ==, RS_EASE_LINEAR);
  g_assert_cmpint (keys[1].phase, ==, RS_PHASE_LOWER);
  g_assert_true (keys[0].has_balance[1] && !keys[1].has_balance[1]);
}

static void
test_bare (void)
{
  g_autofree char *text = rs_sample_quote (bare_sample);
  g_autoptr (GError) error = NULL;
  g_autoptr (RsMovement) movement = read_text (text, &error);
  g_autoptr (RsMovement) mirrored = NULL;
  const RsMovementFacts *facts;

  g_assert_no_error (error);
  facts = rs_movement_get_facts (movement);
  g_assert_cmpint (facts->about, ==, RS_POINT_LEFT_FOOT);
  g_assert_cmpfloat (facts->reach, ==, 0.3);
  g_assert_cmpint (facts->feet, ==, RS_FEET_BARE);
  g_assert_true (facts->has_side);
  g_assert_cmpint (facts->side, ==, RS_SIDE_LEFT);
  g_assert_cmpint (facts->pieces[0].around, ==, RS_BAND_HANDS);
  g_assert_cmpint (facts->pieces[0].hold, ==, RS_HOLD_LEFT);
  g_assert_cmpfloat (facts->pieces[0].at.z, ==, 0.5);
  g_assert_cmpfloat (facts->keys[0].pose.legs[RS_SIDE_LEFT].n[RS_LEG_BIG_TOE], ==, -30);
  g_assert_cmpfloat (facts->keys[0].pose.legs[RS_SIDE_LEFT].n[RS_LEG_ARCH], ==, 0.5);
  g_assert_cmpfloat (facts->keys[0].pose.legs[RS_SIDE_RIGHT].n[RS_LEG_ARCH], ==, 0.75);

  mirrored = rs_movement_new_mirrored (movement);
  facts = rs_movement_get_facts (mirrored);
  g_assert_cmpint (facts->about, ==, RS_POINT_RIGHT_FOOT);
  g_assert_cmpfloat (facts->reach, ==, 0.3);
  g_assert_cmpint (facts->feet, ==, RS_FEET_BARE);
  g_assert_true (facts->has_side);
  g_assert_cmpint (facts->side, ==, RS_SIDE_RIGHT);
  g_assert_cmpint (facts->pieces[0].hold, ==, RS_HOLD_RIGHT);
  g_assert_cmpfloat (facts->pieces[0].at.z, ==, -0.5);
  g_assert_cmpfloat (facts->keys[0].pose.legs[RS_SIDE_LEFT].n[RS_LEG_ARCH], ==, 0.75);

  check_defects (bare_sample, bare_defects, G_N_ELEMENTS (bare_defects));
}

/* What a key leaves out is that of the key before, unless a limb gets another mode. */
static void
test_inherited (void)
{
  g_autofree char *text = rs_sample_file (RS_FILE_MOVEMENT);
  g_autoptr (GError) error = NULL;
  g_autoptr (RsMovement) movement = read_text (text, &error);
  const RsKey *keys;

  g_assert_no_error (error);
  keys = rs_movement_get_facts (movement)->keys;

  g_assert_cmpfloat (keys[0].pose.legs[RS_SIDE_LEFT].n[RS_LEG_YAW], ==, 18);
  g_assert_cmpfloat (keys[0].pose.legs[RS_SIDE_LEFT].n[RS_LEG_KNEE_OUT], ==, 2);
  g_assert_cmpfloat (keys[0].pose.legs[RS_SIDE_RIGHT].n[RS_LEG_KNEE_OUT], ==, 0);
  g_assert_cmpfloat (keys[2].pose.n[RS_POSE_ROOT_PITCH], ==, 37);
  g_assert_cmpfloat (keys[2].pose.n[RS_POSE_SPINE_FLEX], ==, 1);
  g_assert_cmpfloat (keys[2].pose.legs[RS_SIDE_RIGHT].n[RS_LEG_AT_OUT], ==, 0.155);
  g_assert_true (keys[2].has_balance[0]);
  g_assert_cmpuint (keys[1].n_fits, ==, 1);
  g_assert_cmpuint (keys[2].n_fits, ==, 0);

  g_assert_cmpint (keys[2].pose.legs[RS_SIDE_LEFT].mode, ==, RS_LEG_FREE);
  g_assert_cmpfloat (keys[2].pose.legs[RS_SIDE_LEFT].n[RS_LEG_YAW], ==, 0);
  g_assert_cmpuint (keys[2].given_legs[RS_SIDE_LEFT], ==, (1u << RS_N_LEG_NUMBERS) - 1);
  g_assert_cmpuint (keys[2].given_legs[RS_SIDE_RIGHT], ==, 0);
  g_assert_cmpint (keys[1].pose.arms[RS_SIDE_LEFT].mode, ==, RS_ARM_AIMED);
  g_assert_cmpfloat (keys[1].pose.arms[RS_SIDE_LEFT].n[RS_ARM_CURL], ==, 1);
  g_assert_cmpint (keys[2].pose.arms[RS_SIDE_RIGHT].mode, ==, RS_ARM_REACHING);
  g_assert_true (keys[2].pose.arms[RS_SIDE_RIGHT].has_fingers);
  g_assert_cmpfloat (keys[2].pose.arms[RS_SIDE_RIGHT].n[RS_ARM_AT_X], ==, 0.2);
  g_assert_cmpfloat (keys[2].pose.arms[RS_SIDE_RIGHT].n[RS_ARM_PALM_OUT], ==, 1);
}

static void
test_faults (void)
{
  CHECK_DEFECTS (fault_defects);
}

/* A fault follows from its key, as that is when it has been baked. */
static void
test_fault (void)
{
  g_autofree char *text = rs_sample_file (RS_FILE_MOVEMENT);
  g_autoptr (GError) error = NULL;
  g_autoptr (RsMovement) movement = read_text (text, &error);
  const RsMovementFacts *facts;
  const RsFault *knees, *chest;
  RsBody wrong, right;

  g_assert_no_error (error);
  facts = rs_movement_get_facts (movement);
  g_assert_cmpuint (facts->n_faults, ==, 2);
  knees = &facts->faults[0];
  chest = &facts->faults[1];

  g_assert_cmpint (rs_movement_find_fault (movement, "chest-down"), ==, 1);
  g_assert_cmpint (rs_movement_find_fault (movement, "bottom"), ==, -1);
  g_assert_cmpuint (knees->key, ==, 1);
  g_assert_cmpfloat (knees->yaw, ==, 90);
  g_assert_cmpfloat (chest->yaw, ==, 38);
  g_assert_cmpint (knees->about, ==, RS_POINT_LEFT_KNEE);
  g_assert_cmpfloat (knees->reach, ==, 0.4);
  g_assert_cmpfloat (chest->reach, ==, 0);
  g_assert_cmpuint (knees->n_marks, ==, 2);
  g_assert_cmpint (knees->marks[0], ==, RS_POINT_LEFT_KNEE);
  g_assert_cmpuint (knees->breaks, ==, 1u << RS_FAULT_LAW_BALANCE | 1u << RS_FAULT_LAW_SELF);
  g_assert_cmpuint (chest->breaks, ==, 0);

  g_assert_cmpfloat (knees->wrong.pose.legs[RS_SIDE_LEFT].n[RS_LEG_KNEE_OUT], ==, -30);
  g_assert_cmpfloat (knees->wrong.pose.legs[RS_SIDE_LEFT].n[RS_LEG_YAW], ==, 18);
  g_assert_false (knees->wrong.has_balance[0]);
  g_assert_cmpuint (knees->wrong.n_fits, ==, 1);
  /* It is balanced no more, so it stays where its key has been put. */
  g_assert_cmpfloat (knees->wrong.pose.n[RS_POSE_ROOT_X], ==,
                     facts->keys[1].pose.n[RS_POSE_ROOT_X]);
  g_assert_cmpfloat (facts->keys[1].pose.n[RS_POSE_ROOT_X], !=, -0.17);
  /* And this one is balanced anew. */
  g_assert_true (chest->wrong.has_balance[0] && chest->wrong.has_balance[1]);
  g_assert_cmpfloat (chest->wrong.pose.n[RS_POSE_ROOT_X], <, facts->keys[0].pose.n[RS_POSE_ROOT_X]);
  g_assert_cmpfloat (rs_movement_get_fault_residual (movement, 1), <, 1e-3);

  rs_movement_get_fault_body (movement, 0, TRUE, &wrong);
  rs_movement_get_fault_body (movement, 0, FALSE, &right);
  g_assert_cmpfloat (wrong.legs[RS_SIDE_RIGHT].knee.z, <, right.legs[RS_SIDE_RIGHT].knee.z - 0.05);
}

static void
test_fault_mirrored (void)
{
  g_autofree char *text = rs_sample_file (RS_FILE_MOVEMENT);
  g_autoptr (RsMovement) movement = read_text (text, NULL);
  g_autoptr (RsMovement) mirrored = rs_movement_new_mirrored (movement);
  const RsFault *knees = &rs_movement_get_facts (mirrored)->faults[0];
  const RsFault *chest = &rs_movement_get_facts (mirrored)->faults[1];
  RsBody here, there;

  g_assert_cmpint (knees->about, ==, RS_POINT_RIGHT_KNEE);
  g_assert_cmpfloat (knees->reach, ==, 0.4);
  g_assert_cmpfloat (chest->yaw, ==, 180 - 38);
  g_assert_cmpint (chest->marks[0], ==, RS_POINT_UPPER_BACK);
  g_assert_cmpint (chest->marks[1], ==, RS_POINT_LEFT_HAND);
  g_assert_cmpstr (chest->wrong.name, ==, "chest-down");
  rs_movement_get_fault_body (movement, 1, TRUE, &here);
  rs_movement_get_fault_body (mirrored, 1, TRUE, &there);
  here.arms[RS_SIDE_RIGHT].hand.z *= -1;
  g_assert_cmpfloat (rs_vec_distance (here.arms[RS_SIDE_RIGHT].hand, there.arms[RS_SIDE_LEFT].hand),
                     <, 1e-9);
}

static void
test_truncated (void)
{
  g_autofree char *text = rs_sample_file (RS_FILE_MOVEMENT);
  gsize whole = (gsize) (strrchr (text, '}') - text);

  for (gsize length = 0; length <= whole; length += 50)
    {
      /* In memory of just that size, for the sanitizer. */
      g_autofree char *part = g_memdup2 (text, length);
      g_autoptr (GError) error = NULL;

      g_assert_null (rs_movement_read ("x.json", NULL, part, length, &error));
      g_assert_error (error, RS_ERROR, RS_ERROR_SYNTAX);
      g_assert_true (g_str_has_prefix (error->message, "x.json: "));
    }
}

static void
test_huge (void)
{
  gsize length = rs_file_kind_get_max_bytes (RS_FILE_MOVEMENT) + 1;
  g_autofree char *text = g_strnfill (length, ' ');
  g_autofree char *sample = rs_sample_file (RS_FILE_MOVEMENT);
  g_autoptr (RsMovement) movement = NULL;
  g_autoptr (GError) error = NULL;

  memcpy (text, sample, strlen (sample));
  movement = rs_movement_read ("x.json", NULL, text, length - 1, &error);
  g_assert_no_error (error);

  g_assert_null (rs_movement_read ("x.json", NULL, text, length, &error));
  g_assert_error (error, RS_ERROR, RS_ERROR_TOO_LARGE);
  g_assert_true (g_str_has_prefix (error->message, "x.json: "));
}

/* One key is a posture; it needs no time to get to, and may not be asked for one. */
static void
test_posture (void)
{
  g_autofree char *good = rs_sample_quote (
      "{'format': 'run-strength-movement', 'version': 1, 'id': 'stand', 'picture': 'hold',"
      " 'camera': {'yaw': 0, 'pitch': 0}, 'muscles': {}, 'steps': ['hold'],"
      " 'keys': [{'name': 'hold', 'hold': 3}]}");
  g_autofree char *bad = rs_sample_quote (
      "{'format': 'run-strength-movement', 'version': 1, 'id': 'stand', 'picture': 'hold',"
      " 'camera': {'yaw': 0, 'pitch': 0}, 'muscles': {}, 'steps': ['hold'],"
      " 'keys': [{'name': 'hold', 'time': 1, 'hold': 3}]}");
  g_autoptr (RsMovement) movement = NULL;
  g_autoptr (GError) error = NULL;

  movement = rs_movement_read ("x.json", "stand", good, strlen (good), &error);
  g_assert_no_error (error);
  g_assert_null (rs_movement_read ("x.json", "stand", bad, strlen (bad), &error));
  g_assert_error (error, RS_ERROR, RS_ERROR_UNKNOWN);
}

/* Every movement that we ship. */
static void
test_shipped (void)
{
  g_autofree char *folder = rs_test_source_path ("data/movements");
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;
  guint n = 0;

  g_assert_nonnull (dir);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      g_autofree char *id = g_strndup (name, strcspn (name, "."));
      g_autofree char *data = NULL;
      g_autoptr (RsMovement) movement = NULL;
      g_autoptr (GError) error = NULL;
      gsize length;

      if (!g_str_has_suffix (name, ".json"))
        continue;

      g_assert_true (g_file_get_contents (path, &data, &length, NULL));
      movement = rs_movement_read (name, id, data, length, &error);
      g_assert_no_error (error);
      n++;
    }

  g_assert_cmpuint (n, >=, 14);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/movement-file/good", test_good);
  g_test_add_func ("/movement-file/bare", test_bare);
  g_test_add_func ("/movement-file/inherited", test_inherited);
  g_test_add_func ("/movement-file/head", test_head);
  g_test_add_func ("/movement-file/pieces", test_pieces);
  g_test_add_func ("/movement-file/keys", test_keys);
  g_test_add_func ("/movement-file/limbs", test_limbs);
  g_test_add_func ("/movement-file/faults", test_faults);
  g_test_add_func ("/movement-file/fault", test_fault);
  g_test_add_func ("/movement-file/fault-mirrored", test_fault_mirrored);
  g_test_add_func ("/movement-file/truncated", test_truncated);
  g_test_add_func ("/movement-file/huge", test_huge);
  g_test_add_func ("/movement-file/posture", test_posture);
  g_test_add_func ("/movement-file/shipped", test_shipped);
  return g_test_run ();
}
