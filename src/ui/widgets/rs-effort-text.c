/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/widgets/rs-effort-text.h"

#include "base/common/rs-text.h"

#include <glib/gi18n.h>

const char *
rs_effort_text_word (double rpe)
{
  if (rpe < 0)
    return NULL;
  if (rpe < 1)
    /* Translators: how hard a session was, 0 of 10 */
    return C_ ("effort", "rest");
  if (rpe < 3)
    /* Translators: how hard a session was, 1 or 2 of 10 */
    return C_ ("effort", "easy");
  if (rpe < 5)
    /* Translators: how hard a session was, 3 or 4 of 10 */
    return C_ ("effort", "moderate");
  if (rpe < 7)
    /* Translators: how hard a session was, 5 or 6 of 10 */
    return C_ ("effort", "hard");
  if (rpe < 10)
    /* Translators: how hard a session was, 7 to 9 of 10 */
    return C_ ("effort", "very hard");

  /* Translators: how hard a session was, 10 of 10 */
  return C_ ("effort", "maximal");
}

char *
rs_effort_text (double rpe)
{
  const char *word = rs_effort_text_word (rpe);
  g_autofree char *number = NULL;

  if (word == NULL)
    return NULL;

  number = rs_text_number (rpe, 1);
  /* Translators: how hard a session was, a number and a word: "Effort 4 of 10: moderate" */
  return g_strdup_printf (C_ ("effort", "Effort %s of 10: %s"), number, word);
}
