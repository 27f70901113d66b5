/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <adwaita.h>

#include "core/exercise/rs-catalogue.h"
#include "core/routine/rs-routine.h"

G_BEGIN_DECLS

/**
 * RsRoutinePage:
 *
 * Shows one routine, and lets one's own be edited. It owns the way it looks; the edits are made
 * by its #RsItemList and kept by the #RsRoutine. The window pushes it and does what its actions
 * ask for (start, duplicate and delete).
 */
#define RS_TYPE_ROUTINE_PAGE (rs_routine_page_get_type ())
G_DECLARE_FINAL_TYPE (RsRoutinePage, rs_routine_page, RS, ROUTINE_PAGE, AdwNavigationPage)

AdwNavigationPage *rs_routine_page_new (RsRoutine *routine, RsCatalogue *catalogue);

RsRoutine *rs_routine_page_get_routine (RsRoutinePage *self);

G_END_DECLS
