/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What was done to something in a routine. */
typedef enum
{
  RS_EDIT_ADD,
  RS_EDIT_REMOVE,
  RS_EDIT_MOVE,
  RS_EDIT_DUPLICATE,
  RS_EDIT_CUT,
  RS_EDIT_PASTE,
  RS_EDIT_DOSE,
  RS_EDIT_NOTE,
  RS_EDIT_REST,
  RS_EDIT_GROUP,
  RS_EDIT_UNGROUP,
  RS_EDIT_SETTINGS,
} RsEditVerb;

/*
 * What to call an edit where it can be undone: "Move Plank", "Move 3 Exercises". Translated.
 *
 * @name: the exercise or block, when it is one
 * @n: how many it was done to, at least 1
 */
char *rs_edit_label (RsEditVerb verb, const char *name, guint n);

G_END_DECLS
