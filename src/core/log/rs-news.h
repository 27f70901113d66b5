/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/log/rs-log.h"

G_BEGIN_DECLS

/* A set that hurt as much as this, or more, is no reason to be glad. As the pain rule has it. */
#define RS_NEWS_PAIN 4

typedef enum
{
  RS_NEWS_FIRST,   /* the exercise was never done before */
  RS_NEWS_LOAD,    /* more load than ever */
  RS_NEWS_REPS,    /* more repetitions in a set than ever with so much load, or more */
  RS_NEWS_SECONDS, /* the same of seconds */
} RsNewsKind;

/**
 * RsNews:
 * @kind: what is new
 * @exercise_id: interned
 * @amount: repetitions or seconds of the set
 * @load_kind: how @load_kg was given
 * @load_kg: what the set was done with
 *
 * What was there for the first time.
 */
typedef struct
{
  RsNewsKind kind;
  const char *exercise_id;
  guint amount;
  RsLoadKind load_kind;
  double load_kg;
} RsNews;

/*
 * What is new in @workout, of RsNews in the order of its exercises, compared with what began
 * before it in @log, where it may be itself. Only working sets count, and of each exercise at most
 * one of each kind is told. An exercise that is new has no records yet.
 */
GArray *rs_news_of (RsWorkout *workout, RsLog *log);

G_END_DECLS
