/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/routine/rs-edit-label.h"

#include <glib/gi18n-lib.h>

/* Translators: edits of one exercise or block that can be undone; %s is its name */
static char *
label_one (RsEditVerb verb, const char *name)
{
  switch (verb)
    {
    case RS_EDIT_ADD:
      return g_strdup_printf (C_ ("edit", "Add %s"), name);

    case RS_EDIT_REMOVE:
      return g_strdup_printf (C_ ("edit", "Remove %s"), name);

    case RS_EDIT_MOVE:
      return g_strdup_printf (C_ ("edit", "Move %s"), name);

    case RS_EDIT_DUPLICATE:
      return g_strdup_printf (C_ ("edit", "Duplicate %s"), name);

    case RS_EDIT_CUT:
      return g_strdup_printf (C_ ("edit", "Cut %s"), name);

    case RS_EDIT_PASTE:
      return g_strdup_printf (C_ ("edit", "Paste %s"), name);

    case RS_EDIT_DOSE:
      return g_strdup_printf (C_ ("edit", "Change Dose of %s"), name);

    case RS_EDIT_NOTE:
      return g_strdup_printf (C_ ("edit", "Change Note of %s"), name);

    case RS_EDIT_REST:
      return g_strdup_printf (C_ ("edit", "Change Rest after %s"), name);

    case RS_EDIT_GROUP:
      return g_strdup_printf (C_ ("edit", "Group %s"), name);

    case RS_EDIT_UNGROUP:
      return g_strdup_printf (C_ ("edit", "Ungroup %s"), name);

    case RS_EDIT_SETTINGS:
    default:
      return g_strdup_printf (C_ ("edit", "Change %s"), name);
    }
}

/* Translators: edits of several exercises that can be undone; %u is how many */
static char *
label_many (RsEditVerb verb, guint n)
{
  switch (verb)
    {
    case RS_EDIT_ADD:
      return g_strdup_printf (
          g_dngettext (GETTEXT_PACKAGE, "Add %u Exercise", "Add %u Exercises", n), n);

    case RS_EDIT_REMOVE:
      return g_strdup_printf (
          g_dngettext (GETTEXT_PACKAGE, "Remove %u Exercise", "Remove %u Exercises", n), n);

    case RS_EDIT_MOVE:
      return g_strdup_printf (
          g_dngettext (GETTEXT_PACKAGE, "Move %u Exercise", "Move %u Exercises", n), n);

    case RS_EDIT_DUPLICATE:
      return g_strdup_printf (
          g_dngettext (GETTEXT_PACKAGE, "Duplicate %u Exercise", "Duplicate %u Exercises", n), n);

    case RS_EDIT_CUT:
      return g_strdup_printf (
          g_dngettext (GETTEXT_PACKAGE, "Cut %u Exercise", "Cut %u Exercises", n), n);

    case RS_EDIT_PASTE:
      return g_strdup_printf (
          g_dngettext (GETTEXT_PACKAGE, "Paste %u Exercise", "Paste %u Exercises", n), n);

    case RS_EDIT_GROUP:
      return g_strdup_printf (
          g_dngettext (GETTEXT_PACKAGE, "Group %u Exercise", "Group %u Exercises", n), n);

    case RS_EDIT_DOSE:
    case RS_EDIT_NOTE:
    case RS_EDIT_REST:
    case RS_EDIT_UNGROUP:
    case RS_EDIT_SETTINGS:
    default:
      return g_strdup_printf (
          g_dngettext (GETTEXT_PACKAGE, "Change %u Exercise", "Change %u Exercises", n), n);
    }
}

char *
rs_edit_label (RsEditVerb verb, const char *name, guint n)
{
  g_return_val_if_fail (n > 1 || name != NULL, NULL);

  return n > 1 ? label_many (verb, n) : label_one (verb, name);
}
