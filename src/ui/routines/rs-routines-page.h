/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <gtk/gtk.h>

#include "core/exercise/rs-catalogue.h"

G_BEGIN_DECLS

/**
 * RsRoutinesPage:
 *
 * The Routines view: the user's own routines and the ready-made ones, to search, sort, open, start,
 * copy, rename and delete, one or several. It owns no data: what it does to the list goes through
 * the history of the list or the actions of the window. Made once by the window.
 *
 * Construct properties: "routines" (of RsRoutine), "catalogue", "movements", "log", "clock",
 * "settings" and "history" (RsListHistory). All may change, the page follows.
 */
#define RS_TYPE_ROUTINES_PAGE (rs_routines_page_get_type ())
G_DECLARE_FINAL_TYPE (RsRoutinesPage, rs_routines_page, RS, ROUTINES_PAGE, GtkWidget)

void rs_routines_page_start_search (RsRoutinesPage *self);

G_END_DECLS
