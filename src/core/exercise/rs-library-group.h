/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "base/common/rs-vocabulary.h"

G_BEGIN_DECLS

/**
 * RsLibraryGroup:
 * @pattern: what its exercises have in common
 * @start: the position of the first
 * @n_items: how many there are, at least one
 */
typedef struct
{
  RsPattern pattern;
  guint start;
  guint n_items;
} RsLibraryGroup;

G_END_DECLS
