/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-answer.h"
#include "core/exercise/rs-library.h"

G_BEGIN_DECLS

/*
 * Up to how many exercises are prepared for searching at once, and up to how many are looked
 * through at once; more are in a thread. Tests set them low.
 */
void rs_library_set_limits (RsLibrary *self, guint prepare_now, guint answer_now);

/* What it looks through at present, and what it last found. */
const RsStock *rs_library_get_stock (RsLibrary *self);
const RsAnswer *rs_library_get_answer (RsLibrary *self);

/* What is asked at present. For a filter with a text everything has to be prepared. */
RsQuestion *rs_library_ask (RsLibrary *self);

G_END_DECLS
