/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/app/rs-application.h"

#include <glib/gi18n.h>
#include <locale.h>

int
main (int argc, char *argv[])
{
  g_autoptr (RsApplication) application = NULL;
  const char *locale_dir = RS_LOCALEDIR;

#if RS_DEBUG_BUILD
  /* Translations of a build tree, for running without installing. */
  if (g_getenv ("RS_LOCALEDIR") != NULL)
    locale_dir = g_getenv ("RS_LOCALEDIR");
#endif

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, locale_dir);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);

  g_set_prgname (RS_APP_ID);
  g_set_application_name (C_ ("application", "Run Strength"));

  application = rs_application_new ();
  return g_application_run (G_APPLICATION (application), argc, argv);
}
