/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/store/rs-quarantine.h"

#include "core/base/rs-error.h"
#include "core/store/rs-file.h"

#include <glib/gi18n-lib.h>

char *
rs_quarantine (const char *path, const GError *error, gint64 now, gboolean *set_aside)
{
  g_autoptr (GError) refusal = NULL;
  g_autofree char *name = NULL;

  g_return_val_if_fail (path != NULL && error != NULL, NULL);

  if (set_aside != NULL)
    *set_aside = FALSE;

  if (g_error_matches (error, RS_ERROR, RS_ERROR_VERSION) ||
      g_error_matches (error, RS_ERROR, RS_ERROR_IO))
    /* Translators: %s says which file could not be read and why */
    return g_strdup_printf (_("%s. The file was left as it is."), error->message);

  name = rs_file_set_aside (path, now, &refusal);
  if (name == NULL)
    /* Translators: the first %s says which file could not be read and why */
    return g_strdup_printf (_("%s. The file could not be set aside: %s"),
                            error->message,
                            refusal->message);

  if (set_aside != NULL)
    *set_aside = TRUE;

  /* Translators: the first %s says which file could not be read and why */
  return g_strdup_printf (_("%s. The file was kept as “%s”."), error->message, name);
}
