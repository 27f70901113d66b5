/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "ui/player/rs-speaker.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * RsCuesGroup:
 *
 * Preferences of the sounds of a session: how loud they are, and for each cue whether it is
 * heard and what it sounds like.
 */
#define RS_TYPE_CUES_GROUP (rs_cues_group_get_type ())
G_DECLARE_FINAL_TYPE (RsCuesGroup, rs_cues_group, RS, CUES_GROUP, AdwPreferencesGroup)

GtkWidget *rs_cues_group_new (GSettings *settings, RsSpeaker *speaker);

/* What runners call @kind: "Half-Way". Static. */
const char *rs_cues_group_get_name (RsCueKind kind);

G_END_DECLS
