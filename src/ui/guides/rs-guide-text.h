/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/guide/rs-guide.h"

G_BEGIN_DECLS

/* How long it takes to read: "3 minutes". */
char *rs_guide_text_minutes (RsGuide *guide);

/* The exercise that stands for the guide: the first that is drawn in it, or NULL. */
const char *rs_guide_text_picture (RsGuide *guide);

G_END_DECLS
