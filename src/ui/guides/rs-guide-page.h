/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-catalogue.h"
#include "core/guide/rs-guide.h"
#include "ui/widgets/rs-movements.h"

G_BEGIN_DECLS

/**
 * RsGuidePage:
 *
 * One guide: text to read, drawings that lead to the pages of their exercises, what is not known
 * set apart, and the sources at the end.
 */
#define RS_TYPE_GUIDE_PAGE (rs_guide_page_get_type ())
G_DECLARE_FINAL_TYPE (RsGuidePage, rs_guide_page, RS, GUIDE_PAGE, AdwNavigationPage)

RsGuidePage *rs_guide_page_new (RsGuide *guide, RsCatalogue *catalogue, RsMovements *movements);

G_END_DECLS
