/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-catalogue.h"
#include "core/session/rs-session-state.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/*
 * What one can do in a session besides the big buttons, for the menu of its page. Pure functions
 * of the state.
 */

typedef enum
{
  RS_SESSION_COMMAND_REDO,
  RS_SESSION_COMMAND_SWAP,
  RS_SESSION_COMMAND_ADD_SET,
  RS_SESSION_COMMAND_DROP_SET,
  RS_SESSION_COMMAND_LIST,
  RS_SESSION_COMMAND_FULLSCREEN,
  RS_SESSION_COMMAND_END,
} RsSessionCommand;

#define RS_N_SESSION_COMMANDS (RS_SESSION_COMMAND_END + 1)

/* "session.add-set", and the key for it as GTK writes keys: "a". None of the keys has a modifier.
 */
const char *rs_session_command_get_action (RsSessionCommand command);
const char *rs_session_command_get_key (RsSessionCommand command);

/* Whether it would do something now: what its action's enabled state should be. */
gboolean rs_session_command_applies (RsSessionCommand command, RsSessionState *state);

/*
 * What it is called now, with a mnemonic: "_Redo This Set" or "_Redo the Last Set", "One _More Set
 * of Plank" or "One _More Round".
 */
char *rs_session_command_dup_label (RsSessionCommand command,
                                    RsSessionState *state,
                                    RsCatalogue *catalogue);

/*
 * The menu with the labels that fit now, its keys beside them; make it anew each time it opens.
 * What does not apply is greyed by its action.
 */
GMenuModel *rs_session_menu_new (RsSessionState *state, RsCatalogue *catalogue);

G_END_DECLS
