/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/player/rs-session-menu.h"

#include <glib/gi18n.h>

static const struct
{
  const char *action;
  const char *key;
} commands[RS_N_SESSION_COMMANDS] = {
  [RS_SESSION_COMMAND_REDO] = { "session.redo", "r" },
  [RS_SESSION_COMMAND_SWAP] = { "session.swap", "s" },
  [RS_SESSION_COMMAND_ADD_SET] = { "session.add-set", "a" },
  [RS_SESSION_COMMAND_DROP_SET] = { "session.drop-set", "d" },
  [RS_SESSION_COMMAND_LIST] = { "session.list", "l" },
  [RS_SESSION_COMMAND_FULLSCREEN] = { "win.fullscreen", "F11" },
  [RS_SESSION_COMMAND_END] = { "session.end", "Escape" },
};

const char *
rs_session_command_get_action (RsSessionCommand command)
{
  g_return_val_if_fail (command < RS_N_SESSION_COMMANDS, NULL);

  return commands[command].action;
}

const char *
rs_session_command_get_key (RsSessionCommand command)
{
  g_return_val_if_fail (command < RS_N_SESSION_COMMANDS, NULL);

  return commands[command].key;
}

/* --- Whether --- */

static gboolean
can_edit (RsSessionState *state, RsPlanEditKind kind)
{
  RsPlanEdit edit = { .kind = kind, .segment = rs_session_state_get_position (state) };
  g_autoptr (RsPlan) next = rs_plan_edit (rs_session_state_get_plan (state), &edit);

  return next != NULL;
}

static gboolean
is_work (RsSessionState *state)
{
  const RsSegment *segment = rs_session_state_get_segment (state);

  return segment != NULL && segment->kind == RS_SEGMENT_WORK;
}

static gboolean
can_redo (RsSessionState *state)
{
  return is_work (state) || rs_plan_get_last_work (rs_session_state_get_plan (state),
                                                   rs_session_state_get_position (state)) != NULL;
}

gboolean
rs_session_command_applies (RsSessionCommand command, RsSessionState *state)
{
  RsSessionPhase phase;

  g_return_val_if_fail (state != NULL, FALSE);

  phase = rs_session_state_get_phase (state);
  if (command == RS_SESSION_COMMAND_FULLSCREEN)
    return TRUE;
  if (phase != RS_SESSION_RUNNING && phase != RS_SESSION_PAUSED)
    return FALSE;

  switch (command)
    {
    case RS_SESSION_COMMAND_REDO:
      return can_redo (state);

    case RS_SESSION_COMMAND_SWAP:
      return rs_plan_get_next_work (rs_session_state_get_plan (state),
                                    rs_session_state_get_position (state)) != NULL;

    case RS_SESSION_COMMAND_ADD_SET:
      return can_edit (state, RS_PLAN_ADD_SET);

    case RS_SESSION_COMMAND_DROP_SET:
      return can_edit (state, RS_PLAN_DROP_SET);

    case RS_SESSION_COMMAND_LIST:
    case RS_SESSION_COMMAND_FULLSCREEN:
    case RS_SESSION_COMMAND_END:
    default:
      return TRUE;
    }
}

/* --- What it is called --- */

/* In a menu an underscore makes a mnemonic; two are one. */
static char *
dup_name (const RsSegment *segment, RsCatalogue *catalogue)
{
  g_auto (GStrv) parts = g_strsplit (
      rs_catalogue_get_name (catalogue, rs_item_get_exercise_id (segment->item)), "_", -1);

  return g_strjoinv ("__", parts);
}

static char *
dup_count_label (RsSessionState *state, RsCatalogue *catalogue, gboolean more)
{
  const RsSegment *segment = rs_session_state_get_segment (state);
  g_autofree char *name = NULL;

  if (segment == NULL)
    return g_strdup (more ? C_ ("session-menu", "One _More Set")
                          : C_ ("session-menu", "One Set _Less"));
  if (segment->in_rounds)
    return g_strdup (more ? C_ ("session-menu", "One _More Round")
                          : C_ ("session-menu", "One Round _Less"));

  name = dup_name (segment, catalogue);
  /* Translators: entries of a menu; %s is an exercise */
  return g_strdup_printf (more ? C_ ("session-menu", "One _More Set of %s")
                               : C_ ("session-menu", "One Set _Less of %s"),
                          name);
}

char *
rs_session_command_dup_label (RsSessionCommand command,
                              RsSessionState *state,
                              RsCatalogue *catalogue)
{
  g_return_val_if_fail (state != NULL, NULL);
  g_return_val_if_fail (RS_IS_CATALOGUE (catalogue), NULL);

  switch (command)
    {
    case RS_SESSION_COMMAND_REDO:
      return g_strdup (is_work (state) ? C_ ("session-menu", "_Redo This Set")
                                       : C_ ("session-menu", "_Redo the Last Set"));

    case RS_SESSION_COMMAND_SWAP:
      return g_strdup (is_work (state) ? C_ ("session-menu", "_Swap Exercise…")
                                       : C_ ("session-menu", "_Swap Next Exercise…"));

    case RS_SESSION_COMMAND_ADD_SET:
      return dup_count_label (state, catalogue, TRUE);

    case RS_SESSION_COMMAND_DROP_SET:
      return dup_count_label (state, catalogue, FALSE);

    case RS_SESSION_COMMAND_LIST:
      return g_strdup (C_ ("session-menu", "What Is to _Come"));

    case RS_SESSION_COMMAND_FULLSCREEN:
      return g_strdup (C_ ("session-menu", "_Full Screen"));

    case RS_SESSION_COMMAND_END:
    default:
      return g_strdup (C_ ("session-menu", "_End Session…"));
    }
}

static void
add_section (GMenu *menu, RsSessionState *state, RsCatalogue *catalogue, guint first, guint last)
{
  g_autoptr (GMenu) section = g_menu_new ();

  for (guint i = first; i <= last; i++)
    {
      g_autofree char *label =
          rs_session_command_dup_label ((RsSessionCommand) i, state, catalogue);
      g_autoptr (GMenuItem) item = g_menu_item_new (label, commands[i].action);

      g_menu_item_set_attribute (item, "accel", "s", commands[i].key);
      g_menu_append_item (section, item);
    }

  g_menu_append_section (menu, NULL, G_MENU_MODEL (section));
}

GMenuModel *
rs_session_menu_new (RsSessionState *state, RsCatalogue *catalogue)
{
  GMenu *menu = g_menu_new ();

  g_return_val_if_fail (state != NULL, G_MENU_MODEL (menu));
  g_return_val_if_fail (RS_IS_CATALOGUE (catalogue), G_MENU_MODEL (menu));

  add_section (menu, state, catalogue, RS_SESSION_COMMAND_REDO, RS_SESSION_COMMAND_DROP_SET);
  add_section (menu, state, catalogue, RS_SESSION_COMMAND_LIST, RS_SESSION_COMMAND_FULLSCREEN);
  add_section (menu, state, catalogue, RS_SESSION_COMMAND_END, RS_SESSION_COMMAND_END);
  return G_MENU_MODEL (menu);
}
