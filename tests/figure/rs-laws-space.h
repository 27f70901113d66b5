/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "rs-laws.h"

G_BEGIN_DECLS

/* What laws about things in space share. */

/* The body and its equipment at a moment; free with g_free(). */
RsParts *rs_laws_build_parts (const RsFilm *film, guint moment);

/* The next moment worth looking at; FALSE after the last. */
gboolean rs_laws_next_moment (const RsFilm *film, guint *moment);

/* "left thigh" */
char *rs_laws_name_part (const RsPart *part);

/* Whether it is of flesh: what the laws look at. */
gboolean rs_laws_is_solid (const RsPart *part);

G_END_DECLS
