/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-library.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * RsEquipmentChip:
 *
 * What one has: a list of equipment to tick, which stays set, and whether the library shows only
 * what can be done with it. Exercises that cannot are greyed where they are shown.
 */
#define RS_TYPE_EQUIPMENT_CHIP (rs_equipment_chip_get_type ())
G_DECLARE_FINAL_TYPE (RsEquipmentChip, rs_equipment_chip, RS, EQUIPMENT_CHIP, AdwBin)

/* The equipment of @library changes with the key "equipment" of @settings, and through it. */
GtkWidget *rs_equipment_chip_new (RsLibrary *library, GSettings *settings);

G_END_DECLS
