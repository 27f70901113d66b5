/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/session/rs-session.h"
#include "ui/widgets/rs-movements.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * RsSessionListDialog:
 *
 * An #RsSessionList in a dialog, or a sheet where there is little room. A jump closes it and is
 * passed on: dialogs do not stand below the page that opens them, so they find none of its actions.
 */
#define RS_TYPE_SESSION_LIST_DIALOG (rs_session_list_dialog_get_type ())
G_DECLARE_FINAL_TYPE (
    RsSessionListDialog, rs_session_list_dialog, RS, SESSION_LIST_DIALOG, AdwDialog)

/*
 * @page: has the action "session.jump" (u), and is not kept alive
 * @movements: NULL shows no drawings
 */
AdwDialog *rs_session_list_dialog_new (GtkWidget *page,
                                       RsSession *session,
                                       RsCatalogue *catalogue,
                                       RsMovements *movements);

G_END_DECLS
