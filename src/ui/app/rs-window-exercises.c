/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/app/rs-window-private.h"

#include "ui/editor/rs-exercise-editor.h"
#include "ui/exercises/rs-exercise-page.h"

#include <glib/gi18n.h>

RsExercise *
rs_window_lookup_own_exercise (RsWindow *self, GVariant *parameter)
{
  RsExercise *exercise = rs_catalogue_lookup (rs_store_get_catalogue (rs_window_get_store (self)),
                                              g_variant_get_string (parameter, NULL));

  return exercise != NULL && rs_exercise_get_own (exercise) ? exercise : NULL;
}

static void
on_restore_cb (AdwToast *toast, gpointer user_data)
{
  rs_store_restore_exercise (rs_window_get_store (user_data),
                             g_object_get_data (G_OBJECT (toast), "what"));
}

static void
on_saved_cb (RsWindow *self, RsExercise *exercise, RsExercise *before)
{
  g_autofree char *text = g_strdup_printf (_ ("“%s” saved"), rs_exercise_get_name (exercise));

  if (before == NULL)
    {
      g_action_group_activate_action (G_ACTION_GROUP (self), "open-exercise",
                                      g_variant_new_string (rs_exercise_get_id (exercise)));
      rs_window_show_toast (self, text, NULL, NULL, NULL);
    }
  else
    rs_window_show_toast (self, text, on_restore_cb, g_object_ref (before), g_object_unref);
}

static void
open_editor (RsWindow *self, RsExercise *exercise)
{
  AdwDialog *editor = rs_exercise_editor_new (rs_window_get_store (self),
                                              rs_services_get_movements (self->services), exercise);

  g_signal_connect_object (editor, "saved", G_CALLBACK (on_saved_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (editor, GTK_WIDGET (self));
}

static void
on_new_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  open_editor (RS_WINDOW (user_data), NULL);
}

static void
on_edit_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  RsWindow *self = RS_WINDOW (user_data);
  RsExercise *exercise = rs_window_lookup_own_exercise (self, parameter);

  if (exercise != NULL)
    open_editor (self, exercise);
}

static void
on_delete_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  RsWindow *self = RS_WINDOW (user_data);
  RsExercise *exercise = rs_window_lookup_own_exercise (self, parameter);
  g_autofree char *text = NULL;

  if (exercise == NULL)
    return;

  text = g_strdup_printf (_ ("“%s” deleted"), rs_exercise_get_name (exercise));
  rs_window_show_toast (self, text, on_restore_cb, g_object_ref (exercise), g_object_unref);
  rs_store_remove_exercise (rs_window_get_store (self), exercise);
}

/* --- Pages --- */

/*
 * Pages of exercises that have become others are made anew in their places, and those of
 * exercises that are gone are left.
 */
static void
on_catalogue_changed_cb (RsWindow *self)
{
  RsCatalogue *catalogue = rs_store_get_catalogue (rs_window_get_store (self));
  g_autoptr (GListModel) stack = adw_navigation_view_get_navigation_stack (self->navigation);
  g_autoptr (GPtrArray) pages = g_ptr_array_new ();
  gboolean changed = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (stack); i++)
    {
      g_autoptr (AdwNavigationPage) page = g_list_model_get_item (stack, i);
      g_autoptr (RsExercise) shown = NULL;
      RsExercise *now;

      if (RS_IS_EXERCISE_PAGE (page))
        g_object_get (page, "exercise", &shown, NULL);
      now = shown != NULL ? rs_catalogue_lookup (catalogue, rs_exercise_get_id (shown)) : NULL;
      if (now == shown)
        g_ptr_array_add (pages, page);
      else if (now != NULL)
        g_ptr_array_add (pages, rs_window_create_exercise_page (self, now));
      changed |= now != shown;
    }

  if (changed)
    adw_navigation_view_replace (self->navigation, (AdwNavigationPage **) pages->pdata,
                                 (int) pages->len);
}

void
rs_window_watch_exercises (RsWindow *self)
{
  g_signal_connect_object (rs_store_get_catalogue (rs_window_get_store (self)), "items-changed",
                           G_CALLBACK (on_catalogue_changed_cb), self, G_CONNECT_SWAPPED);
}

static const GActionEntry entries[] = {
  { .name = "new-exercise", .activate = on_new_cb },
  { .name = "edit-exercise", .parameter_type = "s", .activate = on_edit_cb },
  { .name = "delete-exercise", .parameter_type = "s", .activate = on_delete_cb },
};

void
rs_window_add_exercise_actions (RsWindow *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
}
