/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "ui/routines/rs-routine-clip.h"
#include "ui/routines/rs-routine-editor.h"

G_BEGIN_DECLS

/* Puts copies of what is in @clip at @place; a block before the block of @place. */
gboolean rs_routine_paste_clip (RsRoutineEditor *editor, RsRoutineClip *clip, RsRoutinePlace place);

/*
 * Reads @text as a list of exercises and puts them at @place, as one edit.
 *
 * @problem: (out): a sentence when nothing of it was understood, or not all; else NULL
 */
gboolean rs_routine_paste_text (RsRoutineEditor *editor,
                                const char *text,
                                RsRoutinePlace place,
                                char **problem);

G_END_DECLS
