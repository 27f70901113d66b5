/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RsMotionTempo:
 * @lower: seconds on the way down
 * @pause: seconds where the first key has been left for: low after lowering, high after lifting
 * @lift: seconds on the way up
 * @start: seconds at the start, before the next repetition
 * @exact: whether these are all the time there is
 *
 * When not @exact, a part that is 0 keeps the movement's own time, and so does the start. When
 * @exact, every repetition takes the four of them and not a moment more, and 0 is no time at all.
 */
typedef struct
{
  double lower;
  double pause;
  double lift;
  double start;
  gboolean exact;
} RsMotionTempo;

G_END_DECLS
