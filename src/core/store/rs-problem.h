/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Where parts of the store tell what went wrong. @message: for the user, translated. */
typedef void (*RsProblemFunc) (const char *message, gpointer user_data);

G_END_DECLS
