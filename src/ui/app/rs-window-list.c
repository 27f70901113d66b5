/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/app/rs-window-private.h"

#include "ui/widgets/rs-announcer.h"

#include <glib/gi18n.h>

static RsListHistory *
get_history (RsWindow *self)
{
  return rs_services_get_list_history (self->services);
}

/* "New Routine", "New Routine 2", …: whichever nobody else has yet. */
char *
rs_window_find_free_name (RsStore *store, const char *base)
{
  GListModel *routines = rs_store_get_routines (store);
  g_autoptr (GHashTable) taken = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autofree char *name = g_strdup (base);

  for (guint i = 0; i < g_list_model_get_n_items (routines); i++)
    {
      g_autoptr (RsRoutine) routine = g_list_model_get_item (routines, i);

      g_hash_table_add (taken, g_strdup (rs_routine_get_name (routine)));
    }

  for (guint n = 2; g_hash_table_contains (taken, name); n++)
    {
      g_clear_pointer (&name, g_free);
      /* Translators: the name of a routine and a number that tells it from others of that name */
      name = g_strdup_printf (C_ ("routine", "%s %u"), base, n);
    }

  return g_steal_pointer (&name);
}

RsRoutine *
rs_window_add_routine (RsWindow *self, RsRoutineState *state)
{
  /* Translators: what can be undone; %s is the name of a routine */
  g_autofree char *label =
      g_strdup_printf (C_ ("edit", "New “%s”"), rs_routine_state_get_name (state));

  return rs_list_history_add (get_history (self), state, label);
}

RsRoutine *
rs_window_make_routine (RsWindow *self)
{
  RsStore *store = rs_window_get_store (self);
  g_autofree char *name = rs_window_find_free_name (store, C_ ("routine", "New Routine"));
  g_autoptr (RsRoutineState) state = rs_routine_state_new (name, NULL, NULL);

  return rs_window_add_routine (self, state);
}

static void
on_new_routine_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  RsWindow *self = RS_WINDOW (user_data);

  rs_window_show_view (self, "routines");
  rs_window_open_routine (self, rs_window_make_routine (self));
}

static void
on_duplicate_routine_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  RsWindow *self = RS_WINDOW (user_data);
  RsStore *store = rs_window_get_store (self);
  RsRoutine *original = rs_store_lookup_routine (store, g_variant_get_string (parameter, NULL));
  g_autoptr (RsRoutineState) state = NULL;
  g_autofree char *base = NULL;
  g_autofree char *free_name = NULL;
  g_autofree char *label = NULL;

  if (original == NULL)
    return;

  /* Translators: the name of a copy; %s is the name of the original */
  base = g_strdup_printf (C_ ("routine", "%s (Copy)"), rs_routine_get_name (original));
  free_name = rs_window_find_free_name (store, base);
  /* Translators: what can be undone; %s is the name of a routine */
  label = g_strdup_printf (C_ ("edit", "Duplicate “%s”"), rs_routine_get_name (original));

  state = rs_window_copy_routine (original, free_name);

  rs_window_show_view (self, "routines");
  rs_window_open_routine (self, rs_list_history_add (get_history (self), state, label));
}

/* --- Deleting --- */

/* What a toast was about: the routines that went, and the step in which they did. */
typedef struct
{
  RsStore *store;
  GPtrArray *routines;
  guint64 mark;
  char *restore;
} Deleted;

static void
deleted_free (gpointer data)
{
  Deleted *deleted = data;

  g_clear_pointer (&deleted->routines, g_ptr_array_unref);
  g_clear_object (&deleted->store);
  g_clear_pointer (&deleted->restore, g_free);
  g_free (deleted);
}

/* The same path as undo in the list; if other things were done since, they stay. */
static void
on_delete_undo_cb (AdwToast *toast, gpointer user_data)
{
  RsWindow *self = RS_WINDOW (user_data);
  Deleted *deleted = g_object_get_data (G_OBJECT (toast), "deleted");
  RsListHistory *history = get_history (self);

  if (rs_list_history_get_mark (history) == deleted->mark)
    rs_list_history_undo (history);
  else
    rs_list_history_add_all (history, deleted->routines, deleted->restore);
  rs_announce (GTK_WIDGET (self->views), deleted->restore);
}

/* Once all are back by other ways, there is nothing to offer any more. */
static void
on_history_moved_cb (AdwToast *toast, GParamSpec *pspec, RsListHistory *history)
{
  Deleted *deleted = g_object_get_data (G_OBJECT (toast), "deleted");

  for (guint i = 0; i < deleted->routines->len; i++)
    if (rs_store_lookup_routine (
            deleted->store, rs_routine_get_id (g_ptr_array_index (deleted->routines, i))) == NULL)
      return;

  adw_toast_dismiss (toast);
}

static void
show_deleted (RsWindow *self, GPtrArray *routines, const char *text)
{
  Deleted *deleted = g_new0 (Deleted, 1);
  AdwToast *toast = adw_toast_new (text);
  guint n = routines->len;

  deleted->store = g_object_ref (rs_window_get_store (self));
  deleted->routines = g_ptr_array_ref (routines);
  deleted->mark = rs_list_history_get_mark (get_history (self));
  deleted->restore = n == 1
                         ? g_strdup_printf (C_ ("edit", "Bring Back “%s”"),
                                            rs_routine_get_name (g_ptr_array_index (routines, 0)))
                         : g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Bring Back %u Routine",
                                                         "Bring Back %u Routines", n),
                                            n);
  adw_toast_set_use_markup (toast, FALSE);
  adw_toast_set_button_label (toast, _ ("_Undo"));
  g_object_set_data_full (G_OBJECT (toast), "deleted", deleted, deleted_free);
  g_signal_connect_object (toast, "button-clicked", G_CALLBACK (on_delete_undo_cb), self,
                           G_CONNECT_DEFAULT);
  g_signal_connect_object (get_history (self), "notify", G_CALLBACK (on_history_moved_cb), toast,
                           G_CONNECT_SWAPPED);
  adw_toast_overlay_add_toast (self->toasts, toast);
}

/* @routines: of RsRoutine, all own */
static void
delete_routines (RsWindow *self, GPtrArray *routines)
{
  g_autofree char *text = NULL;
  g_autofree char *label = NULL;
  guint n = routines->len;

  if (n == 0)
    return;

  if (n == 1)
    {
      const char *name = rs_routine_get_name (g_ptr_array_index (routines, 0));

      text = g_strdup_printf (_ ("“%s” deleted"), name);
      /* Translators: what can be undone; %s is the name of a routine */
      label = g_strdup_printf (C_ ("edit", "Delete “%s”"), name);
    }
  else
    {
      text = g_strdup_printf (
          g_dngettext (GETTEXT_PACKAGE, "%u routine deleted", "%u routines deleted", n), n);
      label = g_strdup_printf (
          g_dngettext (GETTEXT_PACKAGE, "Delete %u Routine", "Delete %u Routines", n), n);
    }

  if (rs_list_history_remove (get_history (self), routines, label))
    show_deleted (self, routines, text);
}

static void
take_own (RsWindow *self, GPtrArray *routines, const char *id)
{
  RsRoutine *routine = rs_store_lookup_routine (rs_window_get_store (self), id);

  if (routine != NULL && !rs_routine_get_ready_made (routine))
    g_ptr_array_add (routines, g_object_ref (routine));
}

/* The page of the routine goes; where the list is looked at, the keys stay where they are. */
static void
leave_routine (RsWindow *self)
{
  if (g_strcmp0 (adw_navigation_view_get_visible_page_tag (self->navigation), "views") != 0 ||
      g_strcmp0 (adw_view_stack_get_visible_child_name (self->views), "routines") != 0)
    rs_window_show_view (self, "routines");
}

static void
on_delete_routine_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  RsWindow *self = RS_WINDOW (user_data);
  g_autoptr (GPtrArray) routines = g_ptr_array_new_with_free_func (g_object_unref);

  take_own (self, routines, g_variant_get_string (parameter, NULL));
  if (routines->len == 0)
    return;

  leave_routine (self);
  delete_routines (self, routines);
}

static void
on_delete_routines_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  RsWindow *self = RS_WINDOW (user_data);
  g_autoptr (GPtrArray) routines = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree const char **ids = g_variant_get_strv (parameter, NULL);

  for (gsize i = 0; ids[i] != NULL; i++)
    take_own (self, routines, ids[i]);
  delete_routines (self, routines);
}

static const GActionEntry entries[] = {
  { .name = "new-routine", .activate = on_new_routine_cb },
  { .name = "duplicate-routine", .parameter_type = "s", .activate = on_duplicate_routine_cb },
  { .name = "delete-routine", .parameter_type = "s", .activate = on_delete_routine_cb },
  { .name = "delete-routines", .parameter_type = "as", .activate = on_delete_routines_cb },
};

void
rs_window_add_list_actions (RsWindow *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
}
