/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/routines/rs-routines-page-private.h"

#include "ui/widgets/rs-announcer.h"

#include <glib/gi18n.h>

enum
{
  PROP_0,
  PROP_ROUTINES,
  PROP_CATALOGUE,
  PROP_MOVEMENTS,
  PROP_LOG,
  PROP_CLOCK,
  PROP_SETTINGS,
  PROP_HISTORY,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RsRoutinesPage, rs_routines_page, GTK_TYPE_WIDGET)

/* --- Rows --- */

static void
show_row (RsRoutinesPage *self, RsRoutineRow *row)
{
  RsRoutine *routine = rs_routine_row_get_routine (row);

  rs_routine_row_set_last_done (row, rs_routine_shelf_get_last_done (self->shelf, routine),
                                rs_clock_get_real (self->clock));
  rs_routine_row_set_narrow (row, self->narrow);
  rs_routine_row_set_selected (row, self->selecting,
                               g_hash_table_contains (self->selected, rs_routine_get_id (routine)));
}

static GtkWidget *
create_row (gpointer item, gpointer user_data)
{
  RsRoutinesPage *self = RS_ROUTINES_PAGE (user_data);
  GtkWidget *row = rs_routine_row_new (RS_ROUTINE (item), self->catalogue, self->movements);

  show_row (self, RS_ROUTINE_ROW (row));
  return row;
}

void
rs_routines_page_foreach (RsRoutinesPage *self, GFunc func, gpointer user_data)
{
  GtkListBox *lists[] = { self->own_list, self->ready_made_list };

  for (gsize i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      GtkListBoxRow *row;

      for (int n = 0; (row = gtk_list_box_get_row_at_index (lists[i], n)) != NULL; n++)
        func (row, user_data);
    }
}

typedef struct
{
  const char *id;
  RsRoutineRow *row;
} Search;

static void
look_at_row (gpointer data, gpointer user_data)
{
  Search *search = user_data;

  if (g_str_equal (rs_routine_get_id (rs_routine_row_get_routine (data)), search->id))
    search->row = data;
}

RsRoutineRow *
rs_routines_page_find_row (RsRoutinesPage *self, const char *id)
{
  Search search = { id, NULL };

  rs_routines_page_foreach (self, look_at_row, &search);
  return search.row;
}

static void
show_one (gpointer row, gpointer self)
{
  show_row (self, row);
}

static void
show_rows (RsRoutinesPage *self)
{
  rs_routines_page_foreach (self, show_one, self);
}

static void
on_row_activated_cb (RsRoutinesPage *self, RsRoutineRow *row)
{
  const char *id = rs_routine_get_id (rs_routine_row_get_routine (row));

  if (self->selecting)
    rs_routines_page_toggle (self, id);
  else
    gtk_widget_activate_action (GTK_WIDGET (row), "routine.open", NULL);
}

/* The arrows go from one list to the other. */
static gboolean
on_keynav_failed_cb (RsRoutinesPage *self, GtkDirectionType direction, GtkListBox *list)
{
  gboolean down = direction == GTK_DIR_DOWN;
  GtkListBox *other = down ? self->ready_made_list : self->own_list;
  GtkListBoxRow *row = NULL;
  int n = 0;

  if (other == list || (direction != GTK_DIR_DOWN && direction != GTK_DIR_UP))
    return FALSE;

  while (!down && gtk_list_box_get_row_at_index (other, n + 1) != NULL)
    n++;
  row = gtk_list_box_get_row_at_index (other, n);
  return row != NULL && gtk_widget_grab_focus (GTK_WIDGET (row));
}

/* --- What is looked for --- */

static void
show_groups (RsRoutinesPage *self)
{
  const RsRoutineQuery *query = rs_routine_shelf_get_query (self->shelf);
  guint n_own = g_list_model_get_n_items (rs_routine_shelf_get_own (self->shelf));
  guint n_ready = g_list_model_get_n_items (rs_routine_shelf_get_ready_made (self->shelf));
  gboolean asked = !rs_routine_query_is_empty (query);
  gboolean none = !rs_routine_shelf_has_own (self->shelf) &&
                  (!asked || (query->source == RS_ROUTINE_SOURCE_OWN && query->phases == 0 &&
                              (query->text == NULL || *query->text == '\0')));

  gtk_widget_set_visible (self->own_group, n_own > 0 || none);
  gtk_widget_set_visible (GTK_WIDGET (self->own_list), n_own > 0);
  gtk_widget_set_visible (self->new_button, n_own > 0);
  gtk_widget_set_visible (self->empty, none);
  gtk_widget_set_visible (self->ready_made_group, n_ready > 0);
  gtk_widget_set_visible (self->nothing_found, asked && !none && n_own + n_ready == 0);
}

static void
look (RsRoutinesPage *self)
{
  RsRoutineQuery query = { .text = gtk_editable_get_text (GTK_EDITABLE (self->search_entry)) };

  if (gtk_toggle_button_get_active (self->chips[0]))
    query.source = RS_ROUTINE_SOURCE_OWN;
  else if (gtk_toggle_button_get_active (self->chips[1]))
    query.source = RS_ROUTINE_SOURCE_READY_MADE;
  for (guint i = 0; i < RS_N_RUN_PHASES; i++)
    if (gtk_toggle_button_get_active (self->chips[2 + i]))
      query.phases |= 1u << i;

  rs_routine_shelf_set_query (self->shelf, &query);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "routines.clear",
                                 !rs_routine_query_is_empty (&query));
}

static void
announce_found (RsRoutinesPage *self)
{
  guint n = g_list_model_get_n_items (rs_routine_shelf_get_own (self->shelf)) +
            g_list_model_get_n_items (rs_routine_shelf_get_ready_made (self->shelf));
  g_autofree char *text = g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE, "%u routine found", "%u routines found", n), n);

  rs_announce (GTK_WIDGET (self), text);
}

static void
on_search_changed_cb (RsRoutinesPage *self)
{
  look (self);
  announce_found (self);
}

/* Own ones or ready-made ones, not both. */
static void
on_chip_cb (RsRoutinesPage *self, GtkToggleButton *chip)
{
  if (gtk_toggle_button_get_active (chip) && chip == self->chips[0])
    gtk_toggle_button_set_active (self->chips[1], FALSE);
  else if (gtk_toggle_button_get_active (chip) && chip == self->chips[1])
    gtk_toggle_button_set_active (self->chips[0], FALSE);

  look (self);
  announce_found (self);
}

void
rs_routines_page_clear_query (RsRoutinesPage *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (self->chips); i++)
    gtk_toggle_button_set_active (self->chips[i], FALSE);
  gtk_editable_set_text (GTK_EDITABLE (self->search_entry), "");
  gtk_search_bar_set_search_mode (self->search_bar, FALSE);
  look (self);
}

static void
create_chips (RsRoutinesPage *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (self->chips); i++)
    {
      const char *label = i == 0   ? C_ ("routines", "Mine")
                          : i == 1 ? C_ ("routines", "Ready-Made")
                                   : rs_vocabulary_label (RS_TYPE_RUN_PHASE, i - 2);
      GtkWidget *chip = gtk_toggle_button_new_with_label (label);

      gtk_widget_add_css_class (chip, "routine-chip");
      self->chips[i] = GTK_TOGGLE_BUTTON (chip);
      g_signal_connect_object (chip, "toggled", G_CALLBACK (on_chip_cb), self, G_CONNECT_SWAPPED);
      adw_wrap_box_append (self->chip_box, chip);
    }
}

static void
on_sort_changed_cb (RsRoutinesPage *self)
{
  rs_routine_shelf_set_sort (self->shelf,
                             (RsRoutineSort) g_settings_get_enum (self->settings, "routines-sort"));
}

static void
on_narrow_cb (RsRoutinesPage *self)
{
  self->narrow = TRUE;
  show_rows (self);
}

static void
on_wide_cb (RsRoutinesPage *self)
{
  self->narrow = FALSE;
  show_rows (self);
}

/* --- The page --- */

/* Days go by while nobody looks. */
static void
rs_routines_page_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (rs_routines_page_parent_class)->map (widget);

  show_rows (RS_ROUTINES_PAGE (widget));
}

static gboolean
rs_routines_page_grab_focus (GtkWidget *widget)
{
  RsRoutinesPage *self = RS_ROUTINES_PAGE (widget);
  GtkListBox *list =
      gtk_widget_get_visible (GTK_WIDGET (self->own_list)) ? self->own_list : self->ready_made_list;
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (list, 0);

  if (row != NULL && gtk_widget_grab_focus (GTK_WIDGET (row)))
    return TRUE;

  return gtk_widget_child_focus (widget, GTK_DIR_TAB_FORWARD);
}

static void
rs_routines_page_constructed (GObject *object)
{
  RsRoutinesPage *self = RS_ROUTINES_PAGE (object);
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();
  g_autoptr (GAction) sort = g_settings_create_action (self->settings, "routines-sort");

  G_OBJECT_CLASS (rs_routines_page_parent_class)->constructed (object);

  g_action_map_add_action (G_ACTION_MAP (group), sort);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "shelf", G_ACTION_GROUP (group));

  self->shelf = rs_routine_shelf_new (self->routines, self->catalogue, self->log);
  on_sort_changed_cb (self);
  g_signal_connect_object (self->settings, "changed::routines-sort",
                           G_CALLBACK (on_sort_changed_cb), self, G_CONNECT_SWAPPED);
  gtk_list_box_bind_model (self->own_list, rs_routine_shelf_get_own (self->shelf), create_row, self,
                           NULL);
  gtk_list_box_bind_model (self->ready_made_list, rs_routine_shelf_get_ready_made (self->shelf),
                           create_row, self, NULL);
  g_signal_connect_object (self->shelf, "changed", G_CALLBACK (show_rows), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->shelf, "changed", G_CALLBACK (show_groups), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (rs_routine_shelf_get_own (self->shelf), "items-changed",
                           G_CALLBACK (show_groups), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (rs_routine_shelf_get_ready_made (self->shelf), "items-changed",
                           G_CALLBACK (show_groups), self, G_CONNECT_SWAPPED);
  if (self->history != NULL)
    g_signal_connect_object (self->history, "notify", G_CALLBACK (rs_routines_page_show_history),
                             self, G_CONNECT_SWAPPED);
  gtk_search_bar_connect_entry (self->search_bar, GTK_EDITABLE (self->search_entry));
  gtk_search_bar_set_key_capture_widget (self->search_bar, GTK_WIDGET (self));
  rs_routines_page_show_history (self);
  look (self);
  show_groups (self);
}

static void
rs_routines_page_dispose (GObject *object)
{
  RsRoutinesPage *self = RS_ROUTINES_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), RS_TYPE_ROUTINES_PAGE);
  g_clear_object (&self->shelf);
  g_clear_object (&self->history);
  g_clear_object (&self->settings);
  g_clear_object (&self->clock);
  g_clear_object (&self->log);
  g_clear_object (&self->movements);
  g_clear_object (&self->catalogue);
  g_clear_object (&self->routines);

  G_OBJECT_CLASS (rs_routines_page_parent_class)->dispose (object);
}

static void
rs_routines_page_finalize (GObject *object)
{
  RsRoutinesPage *self = RS_ROUTINES_PAGE (object);

  g_clear_pointer (&self->selected, g_hash_table_unref);
  g_clear_pointer (&self->anchor, g_free);

  G_OBJECT_CLASS (rs_routines_page_parent_class)->finalize (object);
}

static void
rs_routines_page_set_property (GObject *object,
                               guint prop_id,
                               const GValue *value,
                               GParamSpec *pspec)
{
  RsRoutinesPage *self = RS_ROUTINES_PAGE (object);

  switch (prop_id)
    {
    case PROP_ROUTINES:
      self->routines = g_value_dup_object (value);
      break;

    case PROP_CATALOGUE:
      self->catalogue = g_value_dup_object (value);
      break;

    case PROP_MOVEMENTS:
      self->movements = g_value_dup_object (value);
      break;

    case PROP_LOG:
      self->log = g_value_dup_object (value);
      break;

    case PROP_CLOCK:
      self->clock = g_value_dup_object (value);
      break;

    case PROP_SETTINGS:
      self->settings = g_value_dup_object (value);
      break;

    case PROP_HISTORY:
      self->history = g_value_dup_object (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags flags =
      G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  properties[PROP_ROUTINES] =
      g_param_spec_object ("routines", NULL, NULL, G_TYPE_LIST_MODEL, flags);
  properties[PROP_CATALOGUE] =
      g_param_spec_object ("catalogue", NULL, NULL, RS_TYPE_CATALOGUE, flags);
  properties[PROP_MOVEMENTS] =
      g_param_spec_object ("movements", NULL, NULL, RS_TYPE_MOVEMENTS, flags);
  properties[PROP_LOG] = g_param_spec_object ("log", NULL, NULL, RS_TYPE_LOG, flags);
  properties[PROP_CLOCK] = g_param_spec_object ("clock", NULL, NULL, RS_TYPE_CLOCK, flags);
  properties[PROP_SETTINGS] = g_param_spec_object ("settings", NULL, NULL, G_TYPE_SETTINGS, flags);
  properties[PROP_HISTORY] =
      g_param_spec_object ("history", NULL, NULL, RS_TYPE_LIST_HISTORY, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
rs_routines_page_class_init (RsRoutinesPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = rs_routines_page_constructed;
  object_class->dispose = rs_routines_page_dispose;
  object_class->finalize = rs_routines_page_finalize;
  object_class->set_property = rs_routines_page_set_property;
  widget_class->map = rs_routines_page_map;
  widget_class->grab_focus = rs_routines_page_grab_focus;

  install_properties (object_class);
  rs_routines_page_install_actions (widget_class);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RS_RESOURCE_PATH "/ui/rs-routines-page.ui");
  gtk_widget_class_bind_template_child (widget_class, RsRoutinesPage, bin);
  gtk_widget_class_bind_template_child (widget_class, RsRoutinesPage, search_bar);
  gtk_widget_class_bind_template_child (widget_class, RsRoutinesPage, search_entry);
  gtk_widget_class_bind_template_child (widget_class, RsRoutinesPage, chip_box);
  gtk_widget_class_bind_template_child (widget_class, RsRoutinesPage, undo_button);
  gtk_widget_class_bind_template_child (widget_class, RsRoutinesPage, redo_button);
  gtk_widget_class_bind_template_child (widget_class, RsRoutinesPage, own_group);
  gtk_widget_class_bind_template_child (widget_class, RsRoutinesPage, ready_made_group);
  gtk_widget_class_bind_template_child (widget_class, RsRoutinesPage, own_list);
  gtk_widget_class_bind_template_child (widget_class, RsRoutinesPage, ready_made_list);
  gtk_widget_class_bind_template_child (widget_class, RsRoutinesPage, new_button);
  gtk_widget_class_bind_template_child (widget_class, RsRoutinesPage, first_button);
  gtk_widget_class_bind_template_child (widget_class, RsRoutinesPage, empty);
  gtk_widget_class_bind_template_child (widget_class, RsRoutinesPage, nothing_found);
  gtk_widget_class_bind_template_child (widget_class, RsRoutinesPage, selection_bar);
  gtk_widget_class_bind_template_child (widget_class, RsRoutinesPage, selection_label);
  gtk_widget_class_bind_template_callback (widget_class, on_row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_keynav_failed_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_narrow_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_wide_cb);
}

static void
rs_routines_page_init (RsRoutinesPage *self)
{
  self->selected = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  gtk_widget_init_template (GTK_WIDGET (self));
  create_chips (self);
}

void
rs_routines_page_start_search (RsRoutinesPage *self)
{
  g_return_if_fail (RS_IS_ROUTINES_PAGE (self));

  gtk_search_bar_set_search_mode (self->search_bar, TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
}
