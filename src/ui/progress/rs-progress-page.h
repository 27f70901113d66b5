/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-catalogue.h"
#include "core/log/rs-log.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * RsProgressPage:
 *
 * The view of all finished sessions, by month, the newest first; choosing one shows it set by
 * set. The list is made when the view is first seen. A page of the window's view stack.
 *
 * Properties, construct only: "log", "catalogue".
 *
 * Uses the action win.show-view with "routines".
 */
#define RS_TYPE_PROGRESS_PAGE (rs_progress_page_get_type ())
G_DECLARE_FINAL_TYPE (RsProgressPage, rs_progress_page, RS, PROGRESS_PAGE, AdwBin)

GtkWidget *rs_progress_page_new (RsLog *log, RsCatalogue *catalogue);

G_END_DECLS
