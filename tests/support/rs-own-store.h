/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/store/rs-store.h"
#include "support/rs-frozen-clock.h"

G_BEGIN_DECLS

#define RS_OWN_STORE_NOW G_GINT64_CONSTANT (1795356303000000) /* 2026-11-22T14:05:03Z */

/* A store in a directory of its own, for tests of what users add to the catalogue. */
typedef struct
{
  char *directory;
  char *folder;
  RsFrozenClock *clock;
  RsStore *store;
  RsCatalogue *catalogue;
  guint n_content; /* how many come with the program */
} RsOwnStore;

/* Of a test: made before it with the store opened, and gone without a trace after it. */
void rs_own_store_set_up (RsOwnStore *self, gconstpointer data);
void rs_own_store_tear_down (RsOwnStore *self, gconstpointer data);

/* Waits until everything has been read; and the same as if the program had been started again. */
void rs_own_store_wait (RsOwnStore *self);
void rs_own_store_open (RsOwnStore *self);
void rs_own_store_reopen (RsOwnStore *self);

/* How many exercises there are beside those of the program. */
guint rs_own_store_count (RsOwnStore *self);

/* What the store says that it could not read. */
void rs_own_store_assert_problem (RsOwnStore *self, const char *part);
void rs_own_store_assert_no_problems (RsOwnStore *self);

/* A valid exercise of that name, still to be saved. */
RsExerciseFacts *rs_own_store_make_facts (const char *name);

G_END_DECLS
