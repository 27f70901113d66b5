/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/*
 * What comes with the program, out of data/content.gresource.xml.
 *
 * @problems: gets a sentence for the user for each file that is no good
 *
 * Returns: (transfer full): of RsExercise, of RsRoutine, and of RsGuide, in the order of their
 * file names
 */
GPtrArray *rs_content_load_exercises (GStrvBuilder *problems);
GPtrArray *rs_content_load_routines (GStrvBuilder *problems);
GPtrArray *rs_content_load_guides (GStrvBuilder *problems);

/*
 * The file @name of a folder of data/, such as "movements", as it is.
 *
 * Returns: (transfer full): NULL when there is none
 */
GBytes *rs_content_lookup (const char *directory, const char *name);

G_END_DECLS
