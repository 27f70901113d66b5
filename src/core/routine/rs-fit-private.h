/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-catalogue.h"
#include "core/routine/rs-routine-state.h"

G_BEGIN_DECLS

/* A routine that is on its way to being short enough; its steps change it. */
typedef struct
{
  RsRoutineState *state;
  RsCatalogue *catalogue;
  gint64 limit_s;
} RsFit;

/* Whose sets become fewer. */
typedef enum
{
  RS_FIT_WORK,     /* straight sets and supersets */
  RS_FIT_CIRCUITS, /* their rounds */
  RS_FIT_REST,     /* what cools down, then what warms up */
} RsFitSets;

gint64 rs_fit_get_seconds (RsFit *fit, RsRoutineState *state);
gboolean rs_fit_is_done (RsFit *fit);

/* Goes on to @next, which is taken over. */
void rs_fit_go_on (RsFit *fit, RsRoutineState *next);

/* The exercise of @item, or NULL. */
RsExercise *rs_fit_get_exercise (RsFit *fit, RsItem *item);

/* As few sets less as will do, and never less than one. */
void rs_fit_drop_sets (RsFit *fit, RsFitSets which);

G_END_DECLS
