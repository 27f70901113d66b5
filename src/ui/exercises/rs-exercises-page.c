/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/exercises/rs-exercises-page.h"

#include "core/exercise/rs-query.h"
#include "ui/exercises/rs-exercise-card.h"
#include "ui/widgets/rs-announcer.h"

#include <glib/gi18n.h>

struct _RsExercisesPage
{
  AdwBin parent_instance;

  RsCatalogue *catalogue;
  RsMovements *movements;
  RsQuery *query;
  GtkFilter *filter;
  GtkSorter *sorter;
  GListModel *found;

  GtkSearchEntry *search_entry;
  GtkStack *stack;
  GtkScrolledWindow *scrolled;
  GtkGridView *grid;
};

enum
{
  PROP_0,
  PROP_CATALOGUE,
  PROP_MOVEMENTS,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RsExercisesPage, rs_exercises_page, ADW_TYPE_BIN)

static gboolean
is_match (gpointer item, gpointer user_data)
{
  RsExercisesPage *self = RS_EXERCISES_PAGE (user_data);

  return rs_query_match (self->query, item) > 0;
}

/* Better matches first; the sorting is stable, so equals stay in the catalogue's order. */
static int
compare_matches (gconstpointer a, gconstpointer b, gpointer user_data)
{
  RsExercisesPage *self = RS_EXERCISES_PAGE (user_data);
  guint left = rs_query_match (self->query, (RsExercise *) a);
  guint right = rs_query_match (self->query, (RsExercise *) b);

  return gtk_ordering_from_cmpfunc ((int) right - (int) left);
}

static void
show_found (RsExercisesPage *self)
{
  guint n = g_list_model_get_n_items (self->found);

  gtk_stack_set_visible_child_name (self->stack, n > 0 ? "grid" : "empty");
}

static void
on_search_changed_cb (RsExercisesPage *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->search_entry));
  g_autofree char *found = NULL;
  guint n;

  g_clear_pointer (&self->query, rs_query_free);
  self->query = rs_query_new (text);
  gtk_filter_changed (self->filter, GTK_FILTER_CHANGE_DIFFERENT);
  gtk_sorter_changed (self->sorter, GTK_SORTER_CHANGE_DIFFERENT);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scrolled), 0);
  show_found (self);

  n = g_list_model_get_n_items (self->found);
  found = g_strdup_printf (ngettext ("%u exercise found", "%u exercises found", n), n);
  rs_announce (GTK_WIDGET (self->search_entry), found);
}

static void
open_position (RsExercisesPage *self, guint position)
{
  g_autoptr (RsExercise) exercise = g_list_model_get_item (self->found, position);

  if (exercise != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.open-exercise", "s",
                                rs_exercise_get_id (exercise));
}

static void
on_search_activate_cb (RsExercisesPage *self)
{
  open_position (self, 0);
}

static void
on_activate_cb (RsExercisesPage *self, guint position)
{
  open_position (self, position);
}

/* Somebody types: from now on the keys belong to the search, and Return to its best match. */
static void
on_search_started_cb (RsExercisesPage *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
  gtk_editable_set_position (GTK_EDITABLE (self->search_entry), -1);
}

static void
on_stop_search_cb (RsExercisesPage *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->search_entry), "");
}

static void
on_setup_cb (RsExercisesPage *self, GtkListItem *item)
{
  gtk_list_item_set_child (item, GTK_WIDGET (rs_exercise_card_new (self->movements)));
}

static void
on_bind_cb (RsExercisesPage *self, GtkListItem *item)
{
  RsExercise *exercise = gtk_list_item_get_item (item);
  RsExerciseCard *card = RS_EXERCISE_CARD (gtk_list_item_get_child (item));

  rs_exercise_card_set_exercise (card, exercise);
  gtk_list_item_set_accessible_label (item, rs_exercise_get_name (exercise));
  gtk_list_item_set_accessible_description (item, rs_exercise_card_get_description (card));
}

static void
set_up_grid (RsExercisesPage *self)
{
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();
  g_autoptr (GtkSelectionModel) selection = NULL;
  GtkFilterListModel *filtered;
  GtkSortListModel *sorted;

  self->filter = GTK_FILTER (gtk_custom_filter_new (is_match, self, NULL));
  self->sorter = GTK_SORTER (gtk_custom_sorter_new (compare_matches, self, NULL));
  filtered = gtk_filter_list_model_new (G_LIST_MODEL (g_object_ref (self->catalogue)),
                                        g_object_ref (self->filter));
  sorted = gtk_sort_list_model_new (G_LIST_MODEL (filtered), g_object_ref (self->sorter));
  self->found = G_LIST_MODEL (sorted);

  g_signal_connect_object (factory, "setup", G_CALLBACK (on_setup_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "bind", G_CALLBACK (on_bind_cb), self, G_CONNECT_SWAPPED);

  selection = GTK_SELECTION_MODEL (gtk_no_selection_new (g_object_ref (self->found)));
  gtk_grid_view_set_factory (self->grid, factory);
  gtk_grid_view_set_model (self->grid, selection);
  show_found (self);
}

static void
rs_exercises_page_constructed (GObject *object)
{
  RsExercisesPage *self = RS_EXERCISES_PAGE (object);

  G_OBJECT_CLASS (rs_exercises_page_parent_class)->constructed (object);

  set_up_grid (self);
  /* Typing anywhere in the view searches. */
  gtk_search_entry_set_key_capture_widget (self->search_entry, GTK_WIDGET (self));
}

static void
rs_exercises_page_dispose (GObject *object)
{
  RsExercisesPage *self = RS_EXERCISES_PAGE (object);

  if (self->grid != NULL)
    gtk_grid_view_set_model (self->grid, NULL);
  g_clear_object (&self->found);
  g_clear_object (&self->filter);
  g_clear_object (&self->sorter);
  gtk_widget_dispose_template (GTK_WIDGET (self), RS_TYPE_EXERCISES_PAGE);
  g_clear_pointer (&self->query, rs_query_free);
  g_clear_object (&self->catalogue);
  g_clear_object (&self->movements);

  G_OBJECT_CLASS (rs_exercises_page_parent_class)->dispose (object);
}

static void
rs_exercises_page_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  RsExercisesPage *self = RS_EXERCISES_PAGE (object);

  switch (prop_id)
    {
    case PROP_CATALOGUE:
      g_value_set_object (value, self->catalogue);
      break;

    case PROP_MOVEMENTS:
      g_value_set_object (value, self->movements);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rs_exercises_page_set_property (GObject *object,
                                guint prop_id,
                                const GValue *value,
                                GParamSpec *pspec)
{
  RsExercisesPage *self = RS_EXERCISES_PAGE (object);

  switch (prop_id)
    {
    case PROP_CATALOGUE:
      self->catalogue = g_value_dup_object (value);
      break;

    case PROP_MOVEMENTS:
      self->movements = g_value_dup_object (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

/*
 * Whoever comes to the view comes to the view itself: one need not be in the search to type,
 * and a blinking cursor would draw for as long as the view is looked at. Tab goes on from here.
 */
static gboolean
rs_exercises_page_grab_focus (GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);

  if (root == NULL)
    return FALSE;

  gtk_root_set_focus (root, widget);
  return TRUE;
}

static void
rs_exercises_page_class_init (RsExercisesPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags =
      G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  widget_class->grab_focus = rs_exercises_page_grab_focus;
  object_class->constructed = rs_exercises_page_constructed;
  object_class->dispose = rs_exercises_page_dispose;
  object_class->get_property = rs_exercises_page_get_property;
  object_class->set_property = rs_exercises_page_set_property;

  properties[PROP_CATALOGUE] =
      g_param_spec_object ("catalogue", NULL, NULL, RS_TYPE_CATALOGUE, flags);
  properties[PROP_MOVEMENTS] =
      g_param_spec_object ("movements", NULL, NULL, RS_TYPE_MOVEMENTS, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RS_RESOURCE_PATH "/ui/rs-exercises-page.ui");
  gtk_widget_class_bind_template_child (widget_class, RsExercisesPage, search_entry);
  gtk_widget_class_bind_template_child (widget_class, RsExercisesPage, stack);
  gtk_widget_class_bind_template_child (widget_class, RsExercisesPage, scrolled);
  gtk_widget_class_bind_template_child (widget_class, RsExercisesPage, grid);
  gtk_widget_class_bind_template_callback (widget_class, on_search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_search_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_search_started_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_stop_search_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_activate_cb);
}

static void
rs_exercises_page_init (RsExercisesPage *self)
{
  self->query = rs_query_new (NULL);
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
rs_exercises_page_start_search (RsExercisesPage *self)
{
  g_return_if_fail (RS_IS_EXERCISES_PAGE (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
}
