/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "ui/player/rs-speaker.h"
#include "ui/widgets/rs-movements.h"

G_BEGIN_DECLS

/**
 * RsPreferencesDialog:
 *
 * What people can choose about the program: the figure, and the course and the sounds of a
 * session. Each choice is one of the settings, so it counts at once and everywhere.
 *
 * The property `speech-available`: whether the desktop has a service that speaks; FALSE at first.
 */
#define RS_TYPE_PREFERENCES_DIALOG (rs_preferences_dialog_get_type ())
G_DECLARE_FINAL_TYPE (
    RsPreferencesDialog, rs_preferences_dialog, RS, PREFERENCES_DIALOG, AdwPreferencesDialog)

RsPreferencesDialog *
rs_preferences_dialog_new (GSettings *settings, RsMovements *movements, RsSpeaker *speaker);

G_END_DECLS
