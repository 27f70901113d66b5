/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/routine/rs-reason.h"

#include <glib/gi18n-lib.h>

char *
rs_reason_fewer_sets (const char *name, guint n, guint before)
{
  g_return_val_if_fail (name != NULL, NULL);

  /* Translators: an exercise, how many sets it would have, and how many it has now */
  return g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE, "%s: %u set instead of %u", "%s: %u sets instead of %u", n),
      name, n, before);
}
