/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-catalogue.h"
#include "core/session/rs-session-state.h"

G_BEGIN_DECLS

/*
 * What is said aloud when a session goes from @before to @after: what screen readers are told too,
 * once when a segment begins, when it is paused or goes on, and at the end. NULL for nothing.
 */
char *rs_speech_text (RsSessionState *before, RsSessionState *after, RsCatalogue *catalogue);

/*
 * The language of translated texts, such as "es", out of the @header of their translations (what
 * gettext has for ""); "en" without one.
 */
char *rs_speech_text_language (const char *header);

G_END_DECLS
