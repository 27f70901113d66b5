/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "ui/editor/rs-alternatives-row.h"
#include "ui/editor/rs-choice-row.h"
#include "ui/editor/rs-dose-group.h"
#include "ui/editor/rs-exercise-editor.h"
#include "ui/editor/rs-mistakes-group.h"
#include "ui/editor/rs-picture-row.h"
#include "ui/editor/rs-set-row.h"
#include "ui/editor/rs-text-row.h"
#include "ui/widgets/rs-figure-thumbnail.h"

G_BEGIN_DECLS

/* One class in two files: the dialog itself, and its fields. */

struct _RsExerciseEditor
{
  AdwDialog parent_instance;

  RsStore *store;
  RsMovements *movements;
  RsExercise *exercise;    /* the one that is edited, or NULL */
  RsExerciseFacts *before; /* what the fields began with */
  gboolean setting;        /* fields change, but nobody changes them */
  gboolean edited;
  char *wrong;
  gpointer wrong_place; /* the field that it is about; only compared */

  AdwHeaderBar *header_bar;
  GtkWidget *save_button;
  GtkLabel *reason;
  AdwPreferencesGroup *names_group;
  AdwComboRow *pattern;
  AdwComboRow *position;
  AdwComboRow *level;
  RsDoseGroup *dose;
  AdwPreferencesGroup *muscles_group;
  AdwPreferencesGroup *equipment_group;
  AdwPreferencesGroup *drawing_group;
  AdwPreferencesGroup *texts_group;
  RsMistakesGroup *mistakes;
  AdwPreferencesGroup *links_group;

  RsTextRow *name;
  RsTextRow *aliases;
  RsSetRow *primary;
  RsSetRow *secondary;
  RsSetRow *needs;
  AdwSwitchRow *needs_any;
  RsSetRow *optional;
  RsChoiceRow *movement;
  RsFigureThumbnail *thumbnail;
  RsPictureRow *picture;
  RsTextRow *setup;
  RsTextRow *steps;
  RsTextRow *breathing;
  RsTextRow *why;
  RsTextRow *adapt;
  RsChoiceRow *easier;
  RsChoiceRow *harder;
  RsAlternativesRow *alternatives;
};

/* rs-exercise-editor.c */
void rs_exercise_editor_changed (RsExerciseEditor *self);

/* rs-exercise-editor-fields.c */
void rs_exercise_editor_create_fields (RsExerciseEditor *self);
void rs_exercise_editor_show_facts (RsExerciseEditor *self, const RsExerciseFacts *facts);

/* What the fields say, beside what of "before" no field shows. */
RsExerciseFacts *rs_exercise_editor_dup_facts (RsExerciseEditor *self);

/* What shows what is chosen elsewhere: taken muscles, the thumbnail. */
void rs_exercise_editor_follow (RsExerciseEditor *self);

/* Says at each field what is wrong. Returns the first of it, and in @place its field. */
const char *rs_exercise_editor_check_fields (RsExerciseEditor *self, gpointer *place);

G_END_DECLS
