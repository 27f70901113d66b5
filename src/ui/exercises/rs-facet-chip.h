/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-library.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * RsFacetChip:
 *
 * A filter of the library: opens the options of a facet, several of which can be chosen, each with
 * the number of exercises that it would find; a facet with one option is a switch. Says what is
 * chosen.
 */
#define RS_TYPE_FACET_CHIP (rs_facet_chip_get_type ())
G_DECLARE_FINAL_TYPE (RsFacetChip, rs_facet_chip, RS, FACET_CHIP, AdwBin)

GtkWidget *rs_facet_chip_new (RsLibrary *library, RsFacet facet);

/* What a chip says of @filter: "Level", "Level: Beginner", "Level: 2 chosen". Pure. */
char *rs_facet_chip_dup_label (const RsLibraryFilter *filter, RsFacet facet);

G_END_DECLS
