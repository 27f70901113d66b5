/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-catalogue.h"
#include "core/session/rs-session.h"

G_BEGIN_DECLS

/*
 * A session as media controls see it: each of its segments is a track. Pure functions of its
 * state; the words are those of the MPRIS specification, version 2.2.
 */

/* Whether it has begun and has not ended: only then are there controls. */
gboolean rs_media_track_is_under_way (RsSessionState *state);

/* "Playing", "Paused" or, before the start and after the end, "Stopped". */
const char *rs_media_track_get_status (RsSessionState *state);

/* "Plank · left side · set 2 of 3", "Next: Squat · set 1 of 3"; NULL when nothing comes. */
char *rs_media_track_title (RsSessionState *state, RsCatalogue *catalogue);

/*
 * A floating a{sv}: mpris:trackid, xesam:title, xesam:artist (what kind of segment it is),
 * xesam:album (@routine_name), and mpris:length in microseconds where it ends by the clock.
 */
GVariant *rs_media_track_new_metadata (RsSessionState *state,
                                       const char *routine_name,
                                       RsCatalogue *catalogue);

G_END_DECLS
