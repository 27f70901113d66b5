/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/progress/rs-progress-page.h"

#include "core/base/rs-property.h"
#include "ui/progress/rs-workout-dialog.h"
#include "ui/progress/rs-workout-row.h"
#include "ui/progress/rs-workout-text.h"

struct _RsProgressPage
{
  AdwBin parent_instance;

  RsLog *log;
  RsCatalogue *catalogue;
  GTimeZone *zone;

  guint scroll_id;

  GtkStack *stack;
  GtkListView *list;
};

enum
{
  PROP_0,
  PROP_LOG,
  PROP_CATALOGUE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RsProgressPage, rs_progress_page, ADW_TYPE_BIN)

static void
show_workout (RsProgressPage *self, RsWorkout *workout)
{
  adw_dialog_present (rs_workout_dialog_new (workout, self->catalogue), GTK_WIDGET (self));
}

static void
on_activate_cb (RsProgressPage *self, guint position)
{
  GListModel *model = G_LIST_MODEL (gtk_list_view_get_model (self->list));
  g_autoptr (RsWorkout) workout = g_list_model_get_item (model, position);

  if (workout != NULL)
    show_workout (self, workout);
}

static void
on_open_cb (RsProgressPage *self, RsWorkoutRow *row)
{
  RsWorkout *workout = rs_workout_row_get_workout (row);

  if (workout != NULL)
    show_workout (self, workout);
}

/* The rows. */

static void
on_setup_cb (RsProgressPage *self, GtkListItem *item)
{
  GtkWidget *row = rs_workout_row_new ();

  g_signal_connect_object (row, "open", G_CALLBACK (on_open_cb), self, G_CONNECT_SWAPPED);
  gtk_list_item_set_child (item, row);
}

static void
on_bind_cb (RsProgressPage *self, GtkListItem *item)
{
  RsWorkout *workout = gtk_list_item_get_item (item);
  g_autofree char *name = rs_workout_text_row (workout, self->zone);

  gtk_list_item_set_accessible_label (item, name);
  rs_workout_row_set_workout (RS_WORKOUT_ROW (gtk_list_item_get_child (item)), workout);
}

static void
on_unbind_cb (RsProgressPage *self, GtkListItem *item)
{
  rs_workout_row_set_workout (RS_WORKOUT_ROW (gtk_list_item_get_child (item)), NULL);
}

/* The headings. */

static void
on_header_setup_cb (RsProgressPage *self, GtkListHeader *header)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING,
                                   "xalign", 0.0, "wrap", TRUE, NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_PROPERTY_LEVEL, 2, -1);
  gtk_list_header_set_child (header, label);
}

static void
on_header_bind_cb (RsProgressPage *self, GtkListHeader *header)
{
  RsWorkout *workout = gtk_list_header_get_item (header);
  g_autofree char *month = rs_workout_text_month (workout, self->zone);

  gtk_label_set_label (GTK_LABEL (gtk_list_header_get_child (header)), month);
}

static int
compare_months (gconstpointer a, gconstpointer b, gpointer user_data)
{
  GTimeZone *zone = user_data;
  int left = rs_workout_text_get_month ((RsWorkout *) a, zone);
  int right = rs_workout_text_get_month ((RsWorkout *) b, zone);

  return (left < right) - (left > right);
}

/* The log is sorted; the sort model only draws the lines between the months. */
static GtkSelectionModel *
make_model (RsProgressPage *self)
{
  GListModel *log = g_object_ref (G_LIST_MODEL (self->log));
  GtkSortListModel *sorted = gtk_sort_list_model_new (log, NULL);
  g_autoptr (GtkSorter) by_month = GTK_SORTER (gtk_custom_sorter_new (
      compare_months, g_time_zone_ref (self->zone), (GDestroyNotify) g_time_zone_unref));

  gtk_sort_list_model_set_section_sorter (sorted, by_month);
  return GTK_SELECTION_MODEL (gtk_no_selection_new (G_LIST_MODEL (sorted)));
}

static void
ensure_model (RsProgressPage *self)
{
  g_autoptr (GtkSelectionModel) model = NULL;

  if (gtk_list_view_get_model (self->list) != NULL || self->log == NULL)
    return;

  model = make_model (self);
  gtk_list_view_set_model (self->list, model);
}

static void
on_items_changed_cb (RsProgressPage *self)
{
  gboolean empty = g_list_model_get_n_items (G_LIST_MODEL (self->log)) == 0;

  gtk_stack_set_visible_child_name (self->stack, empty ? "empty" : "list");
}

static gboolean
scroll_to_top_cb (gpointer user_data)
{
  RsProgressPage *self = RS_PROGRESS_PAGE (user_data);

  self->scroll_id = 0;
  gtk_adjustment_set_value (gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (self->list)), 0);
  return G_SOURCE_REMOVE;
}

/* The newest comes first. The list keeps to the row that it had at its top, and takes the
 * heading above the first row for something to scroll past, so this waits for its layout. */
static void
rs_progress_page_map (GtkWidget *widget)
{
  RsProgressPage *self = RS_PROGRESS_PAGE (widget);

  ensure_model (self);

  GTK_WIDGET_CLASS (rs_progress_page_parent_class)->map (widget);

  if (self->scroll_id == 0)
    self->scroll_id = g_idle_add (scroll_to_top_cb, self);
}

static void
rs_progress_page_unmap (GtkWidget *widget)
{
  g_clear_handle_id (&RS_PROGRESS_PAGE (widget)->scroll_id, g_source_remove);

  GTK_WIDGET_CLASS (rs_progress_page_parent_class)->unmap (widget);
}

static void
rs_progress_page_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  RsProgressPage *self = RS_PROGRESS_PAGE (object);

  switch (prop_id)
    {
    case PROP_LOG:
      g_value_set_object (value, self->log);
      break;

    case PROP_CATALOGUE:
      g_value_set_object (value, self->catalogue);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rs_progress_page_set_property (GObject *object,
                               guint prop_id,
                               const GValue *value,
                               GParamSpec *pspec)
{
  RsProgressPage *self = RS_PROGRESS_PAGE (object);

  switch (prop_id)
    {
    case PROP_LOG:
      rs_property_set_object (self, &self->log, g_value_get_object (value), pspec);
      break;

    case PROP_CATALOGUE:
      rs_property_set_object (self, &self->catalogue, g_value_get_object (value), pspec);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rs_progress_page_constructed (GObject *object)
{
  RsProgressPage *self = RS_PROGRESS_PAGE (object);

  G_OBJECT_CLASS (rs_progress_page_parent_class)->constructed (object);

  g_signal_connect_object (self->log, "items-changed", G_CALLBACK (on_items_changed_cb), self,
                           G_CONNECT_SWAPPED);
  on_items_changed_cb (self);
}

static void
rs_progress_page_dispose (GObject *object)
{
  RsProgressPage *self = RS_PROGRESS_PAGE (object);

  g_clear_handle_id (&self->scroll_id, g_source_remove);
  if (self->log != NULL)
    g_signal_handlers_disconnect_by_data (self->log, self);
  /* The bin has to hear of it first when its own child is bound to a field of ours. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), RS_TYPE_PROGRESS_PAGE);
  g_clear_object (&self->log);
  g_clear_object (&self->catalogue);

  G_OBJECT_CLASS (rs_progress_page_parent_class)->dispose (object);
}

static void
rs_progress_page_finalize (GObject *object)
{
  g_clear_pointer (&RS_PROGRESS_PAGE (object)->zone, g_time_zone_unref);

  G_OBJECT_CLASS (rs_progress_page_parent_class)->finalize (object);
}

static void
rs_progress_page_class_init (RsProgressPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags =
      G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = rs_progress_page_constructed;
  object_class->dispose = rs_progress_page_dispose;
  object_class->finalize = rs_progress_page_finalize;
  object_class->get_property = rs_progress_page_get_property;
  object_class->set_property = rs_progress_page_set_property;

  widget_class->map = rs_progress_page_map;
  widget_class->unmap = rs_progress_page_unmap;

  properties[PROP_LOG] = g_param_spec_object ("log", NULL, NULL, RS_TYPE_LOG, flags);
  properties[PROP_CATALOGUE] =
      g_param_spec_object ("catalogue", NULL, NULL, RS_TYPE_CATALOGUE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RS_RESOURCE_PATH "/ui/rs-progress-page.ui");
  gtk_widget_class_bind_template_child (widget_class, RsProgressPage, stack);
  gtk_widget_class_bind_template_child (widget_class, RsProgressPage, list);
  gtk_widget_class_bind_template_callback (widget_class, on_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_setup_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_bind_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_unbind_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_header_setup_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_header_bind_cb);
}

static void
rs_progress_page_init (RsProgressPage *self)
{
  self->zone = g_time_zone_new_local ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
rs_progress_page_new (RsLog *log, RsCatalogue *catalogue)
{
  g_return_val_if_fail (RS_IS_LOG (log), NULL);
  g_return_val_if_fail (RS_IS_CATALOGUE (catalogue), NULL);

  return g_object_new (RS_TYPE_PROGRESS_PAGE, "log", log, "catalogue", catalogue, NULL);
}
