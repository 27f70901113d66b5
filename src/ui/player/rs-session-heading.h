/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-catalogue.h"
#include "core/session/rs-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * RsSessionHeading:
 *
 * What is being done, above the figure of a session: phase and side by word, shape and colour, and
 * the exercise. The colour is that of the phase around it.
 *
 * Properties: "session", "catalogue".
 */
#define RS_TYPE_SESSION_HEADING (rs_session_heading_get_type ())
G_DECLARE_FINAL_TYPE (RsSessionHeading, rs_session_heading, RS, SESSION_HEADING, GtkBox)

G_END_DECLS
