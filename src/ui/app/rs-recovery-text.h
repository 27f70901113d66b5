/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-catalogue.h"
#include "core/session/rs-session.h"

G_BEGIN_DECLS

/* Pure functions; texts are translated and belong to the caller. */

/* How long ago something was: "a moment ago", "14 minutes ago", "3 days ago". Negative is now. */
char *rs_recovery_text_ago (gint64 seconds);

/*
 * What a session that was cut off was, and where it stood:
 * "“First Three”, Plank, set 2 of 3, 30 s, 14 minutes ago. 4 of 9 sets are done and saved."
 */
char *rs_recovery_text (RsSession *session, RsCatalogue *catalogue);

G_END_DECLS
