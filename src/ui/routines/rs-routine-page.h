/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-catalogue.h"
#include "core/routine/rs-routine.h"
#include "ui/widgets/rs-movements.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * RsRoutinePage:
 *
 * The builder: a routine with its blocks, the library beside it, and what there is to say about
 * it. One that comes with the program can be looked at and started as it is; the first edit makes
 * a copy of one's own ("adopt", which gives the copy), and the page goes on with that.
 *
 * Properties, all construct only: "routine", "catalogue", "movements", "settings", and "palette"
 * (#GtkWidget): the library, whose cards pick with the action "palette.pick" (s).
 */
#define RS_TYPE_ROUTINE_PAGE (rs_routine_page_get_type ())
G_DECLARE_FINAL_TYPE (RsRoutinePage, rs_routine_page, RS, ROUTINE_PAGE, AdwNavigationPage)

/* Which one it shows now. */
RsRoutine *rs_routine_page_get_routine (RsRoutinePage *self);

/* Whether there is a palette beside it; else it opens in a dialog. */
gboolean rs_routine_page_has_palette_beside (RsRoutinePage *self);

G_END_DECLS
