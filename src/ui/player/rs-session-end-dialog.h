/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* What the user may answer; anything else means to go on. */
#define RS_SESSION_END_SAVE "save"
#define RS_SESSION_END_DISCARD "discard"

/* The question whether to end the session; answered by the dialog's "response" signal. */
AdwDialog *rs_session_end_dialog_new (void);

G_END_DECLS
