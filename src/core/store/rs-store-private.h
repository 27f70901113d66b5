/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/store/rs-own-exercises.h"
#include "core/store/rs-store.h"

G_BEGIN_DECLS

/* What the parts of the store share. */
const char *rs_store_get_directory (RsStore *self);
RsClock *rs_store_get_clock (RsStore *self);
RsOwnExercises *rs_store_get_own_exercises (RsStore *self);

G_END_DECLS
