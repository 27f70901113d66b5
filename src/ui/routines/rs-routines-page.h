/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <gtk/gtk.h>

#include "core/exercise/rs-catalogue.h"

G_BEGIN_DECLS

/**
 * RsRoutinesPage:
 *
 * The Routines view: ready-made routines and the user's own, each to open, start, copy or
 * delete. It owns no data and asks the window by its actions. Made once by the window.
 */
#define RS_TYPE_ROUTINES_PAGE (rs_routines_page_get_type ())
G_DECLARE_FINAL_TYPE (RsRoutinesPage, rs_routines_page, RS, ROUTINES_PAGE, GtkWidget)

/* @routines: of RsRoutine; both may change, the page follows. */
GtkWidget *rs_routines_page_new (GListModel *routines, RsCatalogue *catalogue);

G_END_DECLS
