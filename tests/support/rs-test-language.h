/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A text with its context, and what it is in another language. */
typedef struct
{
  const char *context;
  const char *text;
  const char *translation;
} RsTranslation;

/*
 * From now on the program speaks @language, of which it knows @translations and nothing else.
 * FALSE where this system has no locale in which gettext translates. Needs the directories of
 * G_TEST_OPTION_ISOLATE_DIRS.
 */
gboolean
rs_test_speak (const char *language, const RsTranslation *translations, gsize n_translations);

/* Back to the texts as they are written. */
void rs_test_speak_plainly (void);

G_END_DECLS
