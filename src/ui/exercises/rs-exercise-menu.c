/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/exercises/rs-exercise-menu.h"

#include "core/routine/rs-routine.h"

#include <glib/gi18n.h>

static void
append_routine (GMenu *menu, RsExercise *exercise, const char *label, const char *routine_id)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (item, "win.add-to-routine", "(ss)",
                                     rs_exercise_get_id (exercise), routine_id);
  g_menu_append_item (menu, item);
}

static GMenuModel *
create_own_routines (RsExercise *exercise, GListModel *routines)
{
  g_autoptr (GMenu) own = g_menu_new ();

  for (guint i = 0; routines != NULL && i < g_list_model_get_n_items (routines); i++)
    {
      g_autoptr (RsRoutine) routine = g_list_model_get_item (routines, i);
      g_auto (GStrv) parts = NULL;
      g_autofree char *label = NULL;

      if (rs_routine_get_ready_made (routine))
        continue;

      /* In a menu an underscore would mark a mnemonic. */
      parts = g_strsplit (rs_routine_get_name (routine), "_", -1);
      label = g_strjoinv ("__", parts);
      append_routine (own, exercise, label, rs_routine_get_id (routine));
    }

  return G_MENU_MODEL (g_steal_pointer (&own));
}

GMenuModel *
rs_exercise_menu_new_routines (RsExercise *exercise, GListModel *routines)
{
  g_autoptr (GMenu) menu = NULL;
  g_autoptr (GMenu) other = NULL;
  g_autoptr (GMenuModel) own = NULL;

  g_return_val_if_fail (RS_IS_EXERCISE (exercise), NULL);

  menu = g_menu_new ();
  other = g_menu_new ();
  own = create_own_routines (exercise, routines);
  append_routine (other, exercise, _ ("_New Routine"), "");
  g_menu_append_section (menu, NULL, own);
  g_menu_append_section (menu, NULL, G_MENU_MODEL (other));
  return G_MENU_MODEL (g_steal_pointer (&menu));
}

static void
append (GMenu *menu, const char *label, const char *action, RsExercise *exercise)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (item, action, "s", rs_exercise_get_id (exercise));
  g_menu_append_item (menu, item);
}

GMenuModel *
rs_exercise_menu_new_own (RsExercise *exercise)
{
  g_autoptr (GMenu) own = NULL;

  g_return_val_if_fail (RS_IS_EXERCISE (exercise), NULL);

  own = g_menu_new ();
  append (own, _ ("_Edit…"), "win.edit-exercise", exercise);
  append (own, _ ("E_xport…"), "win.export-exercise", exercise);
  append (own, _ ("_Delete"), "win.delete-exercise", exercise);
  return G_MENU_MODEL (g_steal_pointer (&own));
}

GMenuModel *
rs_exercise_menu_new (RsExercise *exercise, GListModel *routines, gboolean favourite)
{
  g_autoptr (GMenu) menu = NULL;
  g_autoptr (GMenu) use = NULL;
  g_autoptr (GMenu) keep = NULL;
  g_autoptr (GMenuModel) own = NULL;
  g_autoptr (GMenuModel) add = NULL;

  g_return_val_if_fail (RS_IS_EXERCISE (exercise), NULL);

  menu = g_menu_new ();
  use = g_menu_new ();
  append (use, _ ("_Open"), "win.open-exercise", exercise);
  append (use, _ ("_Practise Now"), "win.practise", exercise);
  add = rs_exercise_menu_new_routines (exercise, routines);
  g_menu_append_submenu (use, _ ("_Add to Routine"), add);
  g_menu_append_section (menu, NULL, G_MENU_MODEL (use));

  keep = g_menu_new ();
  append (keep, favourite ? _ ("Remove from _Favourites") : _ ("Add to _Favourites"),
          "win.toggle-favourite", exercise);
  g_menu_append_section (menu, NULL, G_MENU_MODEL (keep));

  if (rs_exercise_get_own (exercise))
    {
      own = rs_exercise_menu_new_own (exercise);
      g_menu_append_section (menu, NULL, own);
    }

  return G_MENU_MODEL (g_steal_pointer (&menu));
}
