/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "ui/widgets/rs-movements.h"

G_BEGIN_DECLS

/**
 * RsGuidesPage:
 *
 * All guides, each with a drawing, its title and its answer in one sentence.
 */
#define RS_TYPE_GUIDES_PAGE (rs_guides_page_get_type ())
G_DECLARE_FINAL_TYPE (RsGuidesPage, rs_guides_page, RS, GUIDES_PAGE, AdwNavigationPage)

/* @guides: of RsGuide */
RsGuidesPage *rs_guides_page_new (GListModel *guides, RsMovements *movements);

G_END_DECLS
