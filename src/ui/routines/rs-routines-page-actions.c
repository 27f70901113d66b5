/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/routines/rs-routines-page-private.h"

#include "ui/routines/rs-routine-dialogs.h"
#include "ui/widgets/rs-announcer.h"
#include "ui/widgets/rs-row-focus.h"

#include <glib/gi18n.h>

/* --- Undo --- */

static void
show_button (GtkWidget *button, char *text)
{
  g_autofree char *owned = text;

  gtk_widget_set_tooltip_text (button, owned);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, owned,
                                  -1);
}

void
rs_routines_page_show_history (RsRoutinesPage *self)
{
  const char *undo = self->history != NULL ? rs_list_history_get_undo_label (self->history) : NULL;
  const char *redo = self->history != NULL ? rs_list_history_get_redo_label (self->history) : NULL;

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "routines.undo", undo != NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "routines.redo", redo != NULL);
  /* Translators: %s is what would be undone, such as “Delete “Legs”” */
  show_button (self->undo_button, undo != NULL ? g_strdup_printf (C_ ("routines", "Undo: %s"), undo)
                                               : g_strdup (C_ ("routines", "Undo")));
  /* Translators: %s is what would be done again, such as “Delete “Legs”” */
  show_button (self->redo_button, redo != NULL ? g_strdup_printf (C_ ("routines", "Redo: %s"), redo)
                                               : g_strdup (C_ ("routines", "Redo")));
}

/* What had the keys may have gone with its row, and the next key is to arrive here, too. */
static void
keep_focus (RsRoutinesPage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (focus == NULL || !gtk_widget_is_ancestor (focus, GTK_WIDGET (self)) ||
      !gtk_widget_get_mapped (focus) || !gtk_widget_is_sensitive (focus))
    gtk_widget_grab_focus (GTK_WIDGET (self));
}

static void
collect_id (gpointer row, gpointer ids)
{
  g_hash_table_add (ids, g_strdup (rs_routine_get_id (rs_routine_row_get_routine (row))));
}

typedef struct
{
  GHashTable *before; /* ids */
  GtkListBoxRow *found;
} Arrival;

static void
look_for_arrival (gpointer row, gpointer user_data)
{
  Arrival *arrival = user_data;
  const char *id = rs_routine_get_id (rs_routine_row_get_routine (row));

  if (arrival->found == NULL && !g_hash_table_contains (arrival->before, id))
    arrival->found = row;
}

/* Undoes or does again, and takes the keys to what has come back. */
static void
step (RsRoutinesPage *self, gboolean (*go) (RsListHistory *), const char *text)
{
  g_autoptr (GHashTable) before = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Arrival arrival = { before, NULL };

  rs_routines_page_foreach (self, collect_id, before);
  if (!go (self->history))
    return;

  rs_announce (GTK_WIDGET (self), text);
  rs_routines_page_foreach (self, look_for_arrival, &arrival);
  if (arrival.found != NULL)
    rs_row_focus (arrival.found);
  else
    keep_focus (self);
}

static void
undo_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  RsRoutinesPage *self = RS_ROUTINES_PAGE (widget);
  /* Translators: %s is what was undone, such as “Delete “Legs”” */
  g_autofree char *text = g_strdup_printf (C_ ("routines", "Undone: %s"),
                                           rs_list_history_get_undo_label (self->history));

  step (self, rs_list_history_undo, text);
}

static void
redo_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  RsRoutinesPage *self = RS_ROUTINES_PAGE (widget);
  /* Translators: %s is what was done again, such as “Delete “Legs”” */
  g_autofree char *text = g_strdup_printf (C_ ("routines", "Done again: %s"),
                                           rs_list_history_get_redo_label (self->history));

  step (self, rs_list_history_redo, text);
}

/* --- Selecting several --- */

static void
show_selected (gpointer row, gpointer user_data)
{
  RsRoutinesPage *self = RS_ROUTINES_PAGE (user_data);
  const char *id = rs_routine_get_id (rs_routine_row_get_routine (row));

  rs_routine_row_set_selected (row, self->selecting, g_hash_table_contains (self->selected, id));
}

/* The routines that are selected, in the order of the list. */
static GPtrArray *
get_selected (RsRoutinesPage *self, gboolean own_only)
{
  GPtrArray *routines = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (self->routines); i++)
    {
      g_autoptr (RsRoutine) routine = g_list_model_get_item (self->routines, i);

      if (g_hash_table_contains (self->selected, rs_routine_get_id (routine)) &&
          !(own_only && rs_routine_get_ready_made (routine)))
        g_ptr_array_add (routines, g_steal_pointer (&routine));
    }

  return routines;
}

void
rs_routines_page_show_selection (RsRoutinesPage *self)
{
  g_autoptr (GPtrArray) all = get_selected (self, FALSE);
  g_autoptr (GPtrArray) own = get_selected (self, TRUE);
  g_autofree char *text = g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE, "%u routine selected", "%u routines selected", all->len),
      all->len);

  gtk_label_set_label (self->selection_label, text);
  gtk_revealer_set_reveal_child (self->selection_bar, self->selecting);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "routines.export-selected", all->len > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "routines.delete-selected", own->len > 0);
  rs_routines_page_foreach (self, show_selected, self);
}

void
rs_routines_page_set_selecting (RsRoutinesPage *self, gboolean selecting)
{
  if (self->selecting == selecting)
    return;

  self->selecting = selecting;
  if (!selecting)
    g_hash_table_remove_all (self->selected);
  rs_routines_page_show_selection (self);
}

static void
announce_selection (RsRoutinesPage *self)
{
  rs_announce (GTK_WIDGET (self), gtk_label_get_label (self->selection_label));
}

void
rs_routines_page_toggle (RsRoutinesPage *self, const char *id)
{
  self->selecting = TRUE;
  if (!g_hash_table_remove (self->selected, id))
    g_hash_table_add (self->selected, g_strdup (id));
  g_set_str (&self->anchor, id);
  rs_routines_page_show_selection (self);
  announce_selection (self);
}

static void
toggle_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  rs_routines_page_toggle (RS_ROUTINES_PAGE (widget), g_variant_get_string (parameter, NULL));
}

typedef struct
{
  RsRoutinesPage *self;
  const char *id;
  guint n_ends; /* how many ends of the range have been passed */
} Range;

static void
select_in_range (gpointer row, gpointer user_data)
{
  Range *range = user_data;
  const char *id = rs_routine_get_id (rs_routine_row_get_routine (row));
  gboolean first = g_strcmp0 (id, range->self->anchor) == 0;
  gboolean last = g_str_equal (id, range->id);

  if (first || last)
    range->n_ends += first && last ? 2 : 1;
  if (range->n_ends == 1 || first || last)
    g_hash_table_add (range->self->selected, g_strdup (id));
}

static void
extend_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  RsRoutinesPage *self = RS_ROUTINES_PAGE (widget);
  Range range = { self, g_variant_get_string (parameter, NULL), 0 };

  self->selecting = TRUE;
  if (self->anchor == NULL || rs_routines_page_find_row (self, self->anchor) == NULL)
    g_set_str (&self->anchor, range.id);
  rs_routines_page_foreach (self, select_in_range, &range);
  rs_routines_page_show_selection (self);
  announce_selection (self);
}

static void
select_one (gpointer row, gpointer user_data)
{
  RsRoutinesPage *self = RS_ROUTINES_PAGE (user_data);

  g_hash_table_add (self->selected,
                    g_strdup (rs_routine_get_id (rs_routine_row_get_routine (row))));
}

static void
select_all_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  RsRoutinesPage *self = RS_ROUTINES_PAGE (widget);

  self->selecting = TRUE;
  rs_routines_page_foreach (self, select_one, self);
  rs_routines_page_show_selection (self);
  announce_selection (self);
}

static void
select_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  RsRoutinesPage *self = RS_ROUTINES_PAGE (widget);

  rs_routines_page_set_selecting (self, !self->selecting);
  keep_focus (self);
}

static void
stop_selecting_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  rs_routines_page_set_selecting (RS_ROUTINES_PAGE (widget), FALSE);
  keep_focus (RS_ROUTINES_PAGE (widget));
}

/* Of what is in front, the first: a selection, then a search. */
static gboolean
on_escape_cb (GtkWidget *widget, GVariant *arguments, gpointer user_data)
{
  RsRoutinesPage *self = RS_ROUTINES_PAGE (widget);

  if (self->selecting)
    rs_routines_page_set_selecting (self, FALSE);
  else if (gtk_search_bar_get_search_mode (self->search_bar))
    {
      gtk_search_bar_set_search_mode (self->search_bar, FALSE);
      keep_focus (self);
    }
  else
    return GDK_EVENT_PROPAGATE;

  return GDK_EVENT_STOP;
}

static GVariant *
get_ids (GPtrArray *routines)
{
  g_auto (GVariantBuilder) ids = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE ("as"));

  for (guint i = 0; i < routines->len; i++)
    g_variant_builder_add (&ids, "s", rs_routine_get_id (g_ptr_array_index (routines, i)));

  return g_variant_builder_end (&ids);
}

static void
export_selected_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  g_autoptr (GPtrArray) routines = get_selected (RS_ROUTINES_PAGE (widget), FALSE);

  gtk_widget_activate_action_variant (widget, "win.export-routines", get_ids (routines));
}

/* --- Deleting --- */

/* Where the focus goes once @row is gone: the one that takes its place, or the last. */
static void
focus_place (RsRoutinesPage *self, GtkListBox *list, int place)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (list, place);

  if (row == NULL && place > 0)
    row = gtk_list_box_get_row_at_index (list, place - 1);
  if (row != NULL)
    rs_row_focus (row);
  else
    keep_focus (self);
}

static void
delete_selected_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  RsRoutinesPage *self = RS_ROUTINES_PAGE (widget);
  g_autoptr (GPtrArray) routines = get_selected (self, TRUE);

  if (routines->len == 0)
    return;

  rs_routines_page_set_selecting (self, FALSE);
  gtk_widget_activate_action_variant (widget, "win.delete-routines", get_ids (routines));
  focus_place (self, self->own_list, 0);
}

static void
delete_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  RsRoutinesPage *self = RS_ROUTINES_PAGE (widget);
  const char *id = g_variant_get_string (parameter, NULL);
  RsRoutineRow *row = rs_routines_page_find_row (self, id);
  int place = row != NULL ? gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row)) : 0;

  if (self->selecting && g_hash_table_size (self->selected) > 0)
    {
      gtk_widget_activate_action (widget, "routines.delete-selected", NULL);
      return;
    }

  gtk_widget_activate_action (widget, "win.delete-routine", "s", id);
  if (rs_routines_page_find_row (self, id) == NULL)
    focus_place (self, self->own_list, place);
}

/* --- One routine --- */

static RsRoutine *
lookup (RsRoutinesPage *self, GVariant *parameter)
{
  RsRoutineRow *row = rs_routines_page_find_row (self, g_variant_get_string (parameter, NULL));
  RsRoutine *routine = row != NULL ? rs_routine_row_get_routine (row) : NULL;

  return routine != NULL && !rs_routine_get_ready_made (routine) ? routine : NULL;
}

/* The order may be another now, and the row a new one. */
static void
on_edited_cb (GtkWidget *page, RsRoutine *routine)
{
  RsRoutineRow *row =
      rs_routines_page_find_row (RS_ROUTINES_PAGE (page), rs_routine_get_id (routine));

  if (row != NULL)
    rs_row_focus (GTK_LIST_BOX_ROW (row));
}

static void
rename_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  RsRoutinesPage *self = RS_ROUTINES_PAGE (widget);
  RsRoutine *routine = lookup (self, parameter);

  if (routine != NULL && self->history != NULL)
    rs_routine_dialogs_rename (widget, routine, self->history, on_edited_cb);
}

static void
tags_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  RsRoutinesPage *self = RS_ROUTINES_PAGE (widget);
  RsRoutine *routine = lookup (self, parameter);

  if (routine != NULL && self->history != NULL)
    rs_routine_dialogs_change_tags (widget, routine, self->history, on_edited_cb);
}

static void
clear_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  rs_routines_page_clear_query (RS_ROUTINES_PAGE (widget));
  keep_focus (RS_ROUTINES_PAGE (widget));
}

void
rs_routines_page_install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "routines.undo", NULL, undo_action);
  gtk_widget_class_install_action (widget_class, "routines.redo", NULL, redo_action);
  gtk_widget_class_install_action (widget_class, "routines.clear", NULL, clear_action);
  gtk_widget_class_install_action (widget_class, "routines.select", NULL, select_action);
  gtk_widget_class_install_action (widget_class, "routines.select-all", NULL, select_all_action);
  gtk_widget_class_install_action (widget_class, "routines.stop-selecting", NULL,
                                   stop_selecting_action);
  gtk_widget_class_install_action (widget_class, "routines.toggle", "s", toggle_action);
  gtk_widget_class_install_action (widget_class, "routines.extend", "s", extend_action);
  gtk_widget_class_install_action (widget_class, "routines.export-selected", NULL,
                                   export_selected_action);
  gtk_widget_class_install_action (widget_class, "routines.delete-selected", NULL,
                                   delete_selected_action);
  gtk_widget_class_install_action (widget_class, "routines.delete", "s", delete_action);
  gtk_widget_class_install_action (widget_class, "routines.rename", "s", rename_action);
  gtk_widget_class_install_action (widget_class, "routines.tags", "s", tags_action);

  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_z, GDK_CONTROL_MASK, "routines.undo",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_z, GDK_CONTROL_MASK | GDK_SHIFT_MASK,
                                       "routines.redo", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_y, GDK_CONTROL_MASK, "routines.redo",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_a, GDK_CONTROL_MASK,
                                       "routines.select-all", NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, on_escape_cb, NULL);
}
