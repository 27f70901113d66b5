/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What is said about a figure. Pure: no widget is involved. */

/* "Squat, step 2 of 6: Bend your knees." @n_steps: 0 gives the name alone. */
char *rs_figure_text_label (const char *name, guint step, guint n_steps, const char *text);

/* "2. Bend your knees." and "Step 2 of 6"; steps count from 0 here. */
char *rs_figure_text_caption (guint step, const char *text);
char *rs_figure_text_count (guint step, guint n_steps);

/* "1.5 of 5.0 seconds". */
char *rs_figure_text_position (double time, double duration);

/* "0.5×". */
char *rs_figure_text_speed (double speed);

G_END_DECLS
