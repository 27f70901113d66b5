/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*
 * The pain rule (domain rule 1.9). With Achilles trouble, running on under such a rule did no worse
 * than six weeks off (Silbernagel and others 2007, doi 10.1177/0363546506298279). The borders of
 * the zones are in common clinical use and from no trial: a setting. They do not hold for bone.
 */
#define RS_PAIN_CAREFUL 4
#define RS_PAIN_TOO_MUCH 6

/* How much of the load is left where it hurt too much. */
#define RS_PAIN_LOAD_LEFT 0.8

/* So many sessions that hurt too much, among so many, are for a clinician to look at. */
#define RS_PAIN_SESSIONS 2
#define RS_PAIN_LOOK_BACK 5

typedef enum
{
  RS_PAIN_ADVICE_FINE,    /* go on */
  RS_PAIN_ADVICE_CAREFUL, /* keep the load, and do not progress */
  RS_PAIN_ADVICE_EASIER,  /* the easier variation, and a fifth less load */
} RsPainAdvice;

/* What to do after a set that hurt as much as @pain, from 0 to 10; what is above is as 10. */
RsPainAdvice rs_pain_advise (guint pain);

G_END_DECLS
