/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/exercises/rs-card-list.h"

#include "ui/exercises/rs-card-pool.h"

#include <math.h>

/* Below all rows; pixels. */
#define MARGIN_BOTTOM 24

struct _RsCardList
{
  GtkWidget parent_instance;

  RsLibrary *library;
  RsMovements *movements;
  RsCardRows *rows;
  RsCardPool *pool;

  GtkAdjustment *adjustments[2]; /* by orientation */
  GtkScrollablePolicy policies[2];

  GtkWidget *probe_card; /* children that are only measured */
  RsCardRowView *probe_heading;
  int measured_width; /* for which what follows holds; -1: none */
  guint measured_columns;
  gboolean is_outdated; /* in another style */
  int narrowest;        /* card */
  RsCardHeights heights;
  gboolean is_allocating;
};

enum
{
  PROP_0,
  PROP_HADJUSTMENT,
  PROP_VADJUSTMENT,
  PROP_HSCROLL_POLICY,
  PROP_VSCROLL_POLICY,
};

G_DEFINE_FINAL_TYPE_WITH_CODE (RsCardList,
                               rs_card_list,
                               GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_SCROLLABLE, NULL))

/* A child that is only measured. */
static void
add_probe (RsCardList *self, GtkWidget *probe)
{
  if (gtk_widget_get_parent (probe) == NULL)
    gtk_widget_set_parent (probe, GTK_WIDGET (self));
  gtk_widget_set_child_visible (probe, FALSE);
  gtk_accessible_update_state (GTK_ACCESSIBLE (probe), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
}

/* --- Heights --- */

static guint
get_n_rows (RsCardList *self)
{
  return self->rows != NULL ? g_list_model_get_n_items (G_LIST_MODEL (self->rows)) : 0;
}

static int
measure_heading (RsCardList *self, int width)
{
  int highest = 0;

  if (self->probe_heading == NULL)
    {
      self->probe_heading = rs_card_pool_create_view (self->pool);
      add_probe (self, GTK_WIDGET (self->probe_heading));
    }
  for (int pattern = 0; pattern < RS_N_PATTERNS; pattern++)
    {
      g_autoptr (RsCardRow) row = rs_card_row_new_heading ((RsPattern) pattern, 99);
      int height;

      rs_card_row_view_show (self->probe_heading, row, 1, 0);
      gtk_widget_measure (GTK_WIDGET (self->probe_heading), GTK_ORIENTATION_VERTICAL, width, NULL,
                          &height, NULL, NULL);
      highest = MAX (highest, height);
    }

  return highest;
}

static void
fill_probe_card (RsCardList *self)
{
  g_autoptr (RsExercise) exercise = g_list_model_get_item (G_LIST_MODEL (self->library), 0);

  if (self->probe_card != NULL || exercise == NULL)
    return;

  self->probe_card = GTK_WIDGET (rs_exercise_card_new (self->movements, NULL));
  add_probe (self, self->probe_card);
  rs_exercise_card_fill (RS_EXERCISE_CARD (self->probe_card), exercise);
}

/* How high rows are in @width pixels: once for all of them. */
static void
measure_rows (RsCardList *self, int width)
{
  guint n_columns = rs_card_rows_get_n_columns (self->rows);
  int inner = width - 2 * RS_CARD_MARGIN;
  int card_width;

  fill_probe_card (self);
  if (self->probe_card == NULL ||
      (!self->is_outdated && width == self->measured_width && n_columns == self->measured_columns))
    return;

  gtk_widget_measure (self->probe_card, GTK_ORIENTATION_HORIZONTAL, -1, &self->narrowest, NULL,
                      NULL, NULL);
  card_width = rs_card_row_view_get_card_width (inner, n_columns, self->narrowest);
  gtk_widget_measure (self->probe_card, GTK_ORIENTATION_VERTICAL, card_width, NULL,
                      &self->heights.cards, NULL, NULL);
  self->heights.cards += RS_CARD_SPACING;
  self->heights.heading = measure_heading (self, MAX (inner, self->narrowest)) + RS_CARD_SPACING;
  self->measured_width = width;
  self->measured_columns = n_columns;
  self->is_outdated = FALSE;
}

static void
rs_card_list_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  RsCardList *self = RS_CARD_LIST (widget);

  GTK_WIDGET_CLASS (rs_card_list_parent_class)->css_changed (widget, change);

  self->is_outdated = TRUE;
  gtk_widget_queue_resize (widget);
}

/* --- Places --- */

static double
get_scroll (RsCardList *self)
{
  GtkAdjustment *adjustment = self->adjustments[GTK_ORIENTATION_VERTICAL];

  return adjustment != NULL ? gtk_adjustment_get_value (adjustment) : 0;
}

static double
get_top (RsCardList *self, guint row)
{
  return rs_card_rows_get_top (self->rows, row, &self->heights);
}

/* The rows from @first to @last are seen, or next to what is. FALSE: there are none. */
static gboolean
find_range (RsCardList *self, guint *first, guint *last)
{
  double scroll = get_scroll (self);
  int height = gtk_widget_get_height (GTK_WIDGET (self));

  if (get_n_rows (self) == 0 || self->measured_width < 0 || height <= 0)
    return FALSE;

  *first = rs_card_rows_find_at (self->rows, scroll - self->heights.heading, &self->heights);
  *last =
      rs_card_rows_find_at (self->rows, scroll + height + self->heights.heading, &self->heights);
  return TRUE;
}

static void
arrange (RsCardList *self)
{
  guint first = 0;
  guint last = 0;
  gboolean any = find_range (self, &first, &last);

  if (self->pool != NULL)
    rs_card_pool_show (self->pool, first, any ? last - first + 1 : 0, self->narrowest);
}

/* --- Scrolling --- */

static void
on_value_cb (RsCardList *self)
{
  if (self->is_allocating)
    return;

  arrange (self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static void
set_adjustment (RsCardList *self, GtkOrientation orientation, GtkAdjustment *adjustment)
{
  GtkAdjustment **place = &self->adjustments[orientation];

  if (adjustment != NULL && adjustment == *place)
    return;
  if (*place != NULL)
    g_signal_handlers_disconnect_by_func (*place, on_value_cb, self);
  g_clear_object (place);

  *place =
      g_object_ref_sink (adjustment != NULL ? adjustment : gtk_adjustment_new (0, 0, 0, 0, 0, 0));
  g_signal_connect_object (*place, "value-changed", G_CALLBACK (on_value_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/* Tells the scroll bar; @value may be beyond what there is. */
static void
configure (RsCardList *self, double value)
{
  int width = gtk_widget_get_width (GTK_WIDGET (self));
  int height = gtk_widget_get_height (GTK_WIDGET (self));
  double all = get_n_rows (self) > 0 && self->measured_width >= 0
                   ? get_top (self, get_n_rows (self)) + MARGIN_BOTTOM
                   : 0;
  double upper = MAX (all, height);

  gtk_adjustment_configure (self->adjustments[GTK_ORIENTATION_HORIZONTAL], 0, 0, width, width * 0.1,
                            width * 0.9, width);
  gtk_adjustment_configure (self->adjustments[GTK_ORIENTATION_VERTICAL],
                            CLAMP (value, 0, upper - height), 0, upper, height * 0.1, height * 0.9,
                            height);
}

/* --- Size --- */

static GtkSizeRequestMode
rs_card_list_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_CONSTANT_SIZE;
}

/* It scrolls, so any height is enough; a card has to fit. */
static void
rs_card_list_measure (GtkWidget *widget,
                      GtkOrientation orientation,
                      int for_size,
                      int *minimum,
                      int *natural,
                      int *minimum_baseline,
                      int *natural_baseline)
{
  RsCardList *self = RS_CARD_LIST (widget);

  *minimum = *natural = 0;
  if (orientation == GTK_ORIENTATION_VERTICAL || self->library == NULL)
    return;

  fill_probe_card (self);
  if (self->probe_card != NULL)
    gtk_widget_measure (self->probe_card, orientation, -1, minimum, NULL, NULL, NULL);
  *minimum += 2 * RS_CARD_MARGIN;
  *natural = *minimum;
}

static void
rs_card_list_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  RsCardList *self = RS_CARD_LIST (widget);
  double scroll = get_scroll (self);

  if (self->rows == NULL)
    return;

  self->is_allocating = TRUE;
  if (self->measured_width >= 0 && get_n_rows (self) > 0 && scroll > 0)
    {
      /* What comes first stays first where rows get higher or lower. */
      RsCardHeights before = self->heights;
      guint row = rs_card_rows_find_at (self->rows, scroll, &before);
      double part = scroll - rs_card_rows_get_top (self->rows, row, &before);

      measure_rows (self, width);
      scroll = get_top (self, row) + part * self->heights.cards / before.cards;
    }
  else
    measure_rows (self, width);
  configure (self, scroll);
  arrange (self);

  scroll = get_scroll (self);
  for (guint i = 0; i < rs_card_pool_get_n_views (self->pool); i++)
    {
      guint row;
      RsCardRowView *view = rs_card_pool_get_view (self->pool, i, &row);
      double top = get_top (self, row);
      double bottom = get_top (self, row + 1) - RS_CARD_SPACING;

      gtk_widget_size_allocate (
          GTK_WIDGET (view),
          &(GtkAllocation) { RS_CARD_MARGIN, (int) round (top - scroll),
                             MAX (width - 2 * RS_CARD_MARGIN, self->narrowest),
                             (int) (bottom - top) },
          -1);
    }
  self->is_allocating = FALSE;
}

/* --- The widget --- */

static void
rs_card_list_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  RsCardList *self = RS_CARD_LIST (object);

  switch (prop_id)
    {
    case PROP_HADJUSTMENT:
      g_value_set_object (value, self->adjustments[GTK_ORIENTATION_HORIZONTAL]);
      break;

    case PROP_VADJUSTMENT:
      g_value_set_object (value, self->adjustments[GTK_ORIENTATION_VERTICAL]);
      break;

    case PROP_HSCROLL_POLICY:
      g_value_set_enum (value, self->policies[GTK_ORIENTATION_HORIZONTAL]);
      break;

    case PROP_VSCROLL_POLICY:
      g_value_set_enum (value, self->policies[GTK_ORIENTATION_VERTICAL]);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rs_card_list_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  RsCardList *self = RS_CARD_LIST (object);

  switch (prop_id)
    {
    case PROP_HADJUSTMENT:
      set_adjustment (self, GTK_ORIENTATION_HORIZONTAL, g_value_get_object (value));
      break;

    case PROP_VADJUSTMENT:
      set_adjustment (self, GTK_ORIENTATION_VERTICAL, g_value_get_object (value));
      break;

    case PROP_HSCROLL_POLICY:
      self->policies[GTK_ORIENTATION_HORIZONTAL] = (GtkScrollablePolicy) g_value_get_enum (value);
      gtk_widget_queue_resize (GTK_WIDGET (self));
      break;

    case PROP_VSCROLL_POLICY:
      self->policies[GTK_ORIENTATION_VERTICAL] = (GtkScrollablePolicy) g_value_get_enum (value);
      gtk_widget_queue_resize (GTK_WIDGET (self));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rs_card_list_dispose (GObject *object)
{
  RsCardList *self = RS_CARD_LIST (object);
  GtkWidget *child;

  g_clear_object (&self->pool);
  self->probe_card = NULL;
  self->probe_heading = NULL;
  while ((child = gtk_widget_get_last_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->adjustments[GTK_ORIENTATION_HORIZONTAL]);
  g_clear_object (&self->adjustments[GTK_ORIENTATION_VERTICAL]);
  g_clear_object (&self->rows);
  g_clear_object (&self->movements);
  g_clear_object (&self->library);

  G_OBJECT_CLASS (rs_card_list_parent_class)->dispose (object);
}

static void
rs_card_list_class_init (RsCardListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = rs_card_list_get_property;
  object_class->set_property = rs_card_list_set_property;
  object_class->dispose = rs_card_list_dispose;
  widget_class->get_request_mode = rs_card_list_get_request_mode;
  widget_class->measure = rs_card_list_measure;
  widget_class->size_allocate = rs_card_list_size_allocate;
  widget_class->css_changed = rs_card_list_css_changed;

  g_object_class_override_property (object_class, PROP_HADJUSTMENT, "hadjustment");
  g_object_class_override_property (object_class, PROP_VADJUSTMENT, "vadjustment");
  g_object_class_override_property (object_class, PROP_HSCROLL_POLICY, "hscroll-policy");
  g_object_class_override_property (object_class, PROP_VSCROLL_POLICY, "vscroll-policy");

  gtk_widget_class_set_css_name (widget_class, "cardlist");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST);
}

static void
rs_card_list_init (RsCardList *self)
{
  self->measured_width = -1;
  set_adjustment (self, GTK_ORIENTATION_HORIZONTAL, NULL);
  set_adjustment (self, GTK_ORIENTATION_VERTICAL, NULL);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

void
rs_card_list_set_rows (RsCardList *self,
                       RsCardRows *rows,
                       RsLibrary *library,
                       RsMovements *movements,
                       GListModel *routines)
{
  g_return_if_fail (RS_IS_CARD_LIST (self));
  g_return_if_fail (RS_IS_CARD_ROWS (rows));
  g_return_if_fail (RS_IS_LIBRARY (library));
  g_return_if_fail (self->rows == NULL);

  self->rows = g_object_ref (rows);
  self->library = g_object_ref (library);
  g_set_object (&self->movements, movements);
  self->pool = rs_card_pool_new (GTK_WIDGET (self), rows, library, movements, routines);
  g_signal_connect_object (rows, "items-changed", G_CALLBACK (gtk_widget_queue_allocate), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/* --- Cards --- */

GtkWidget *
rs_card_list_get_card (RsCardList *self, guint position)
{
  g_return_val_if_fail (RS_IS_CARD_LIST (self), NULL);

  return self->pool != NULL ? rs_card_pool_get_card (self->pool, position) : NULL;
}

guint
rs_card_list_find_card (RsCardList *self, GtkWidget *card)
{
  g_return_val_if_fail (RS_IS_CARD_LIST (self), G_MAXUINT);

  return self->pool != NULL ? rs_card_pool_find_card (self->pool, card) : G_MAXUINT;
}

/* The row of cards around the exercise at @position, from its top to its bottom as scrolled. */
static void
find_extent (RsCardList *self, guint position, double *top, double *bottom)
{
  guint row = rs_card_rows_find (self->rows, position);

  *top = get_top (self, row) - get_scroll (self);
  *bottom = get_top (self, row + 1) - RS_CARD_SPACING - get_scroll (self);
}

gboolean
rs_card_list_is_seen (RsCardList *self, guint position)
{
  double top;
  double bottom;
  double middle;

  g_return_val_if_fail (RS_IS_CARD_LIST (self), FALSE);

  if (self->measured_width < 0)
    return FALSE;

  find_extent (self, position, &top, &bottom);
  middle = (top + bottom) / 2;
  return middle >= 0 && middle <= gtk_widget_get_height (GTK_WIDGET (self));
}

guint
rs_card_list_find_first_seen (RsCardList *self)
{
  guint row;

  g_return_val_if_fail (RS_IS_CARD_LIST (self), G_MAXUINT);

  if (get_n_rows (self) == 0 || self->measured_width < 0)
    return G_MAXUINT;

  row = rs_card_rows_find_at (self->rows, get_scroll (self) + self->heights.cards / 2.0,
                              &self->heights);
  for (; row < get_n_rows (self); row++)
    {
      g_autoptr (RsCardRow) found = g_list_model_get_item (G_LIST_MODEL (self->rows), row);

      if (!rs_card_row_is_heading (found))
        return rs_card_row_get_first (found);
    }

  return G_MAXUINT;
}

int
rs_card_list_count_page (RsCardList *self)
{
  g_return_val_if_fail (RS_IS_CARD_LIST (self), 1);

  return self->measured_width < 0
             ? 1
             : MAX (1, gtk_widget_get_height (GTK_WIDGET (self)) / self->heights.cards);
}

void
rs_card_list_scroll_to (RsCardList *self, guint position, gboolean to_top)
{
  double scroll;
  double top;
  double bottom;
  int height;

  g_return_if_fail (RS_IS_CARD_LIST (self));

  height = gtk_widget_get_height (GTK_WIDGET (self));
  if (get_n_rows (self) == 0 || height <= 0)
    return;

  measure_rows (self, gtk_widget_get_width (GTK_WIDGET (self)));
  scroll = get_scroll (self);
  find_extent (self, position, &top, &bottom);
  if (position == 0)
    scroll = 0;
  else if (to_top || top < 0)
    scroll += top;
  else if (bottom > height)
    scroll += MIN (top, bottom - height);

  self->is_allocating = TRUE;
  configure (self, scroll);
  self->is_allocating = FALSE;
  arrange (self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

void
rs_card_list_update (RsCardList *self)
{
  g_return_if_fail (RS_IS_CARD_LIST (self));

  for (guint i = 0; self->pool != NULL && i < rs_card_pool_get_n_views (self->pool); i++)
    rs_card_row_view_update (rs_card_pool_get_view (self->pool, i, NULL));
}
