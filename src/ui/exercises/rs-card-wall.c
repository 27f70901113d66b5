/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/exercises/rs-card-wall.h"

#include "ui/exercises/rs-card-keys.h"
#include "ui/exercises/rs-card-row-view.h"
#include "ui/exercises/rs-card-rows.h"

#include <adwaita.h>
#include <math.h>

/*
 * How wide a card wants to be, and may be where it is that or one column; in characters of the
 * text: large text has fewer columns.
 */
#define CARD_CHARS 26
#define NARROW_CARD_CHARS 17
#define MAX_COLUMNS 6
/* As in the template. */
#define MAX_WIDTH 1400
/* In which a row that is far away has to be there. */
#define MAX_WAIT 60 /* frames */
/* Around all cards, and between them; pixels. */
#define MARGIN 18
#define SPACING 12

struct _RsCardWall
{
  GtkWidget parent_instance;

  RsLibrary *library;
  RsMovements *movements;
  GListModel *routines;
  RsCardRows *rows;
  GPtrArray *views; /* of RsCardRowView: those that the list has made; borrowed */

  /* The exercise whose card gets the keys as soon as its row is there; G_MAXUINT: none. */
  guint awaited;
  guint n_waited; /* frames */
  guint columns_id;
  guint focus_id;

  GtkRoot *root;       /* while its focus is listened to; borrowed */
  RsExercise *current; /* whose card had the keys last */
  gboolean had_keys;   /* whether it has them, or lost them to nobody */
  guint catch_id;
  guint lost; /* the place of the card that had them when the exercises changed */

  GtkScrolledWindow *scrolled;
  GtkListView *list;
};

G_DEFINE_FINAL_TYPE (RsCardWall, rs_card_wall, GTK_TYPE_WIDGET)

/* --- Columns --- */

static double
get_char_width (RsCardWall *self)
{
  PangoContext *context = gtk_widget_get_pango_context (GTK_WIDGET (self));
  PangoFontMetrics *metrics = pango_context_get_metrics (context, NULL, NULL);
  double width = (double) pango_font_metrics_get_approximate_char_width (metrics) / PANGO_SCALE;

  g_clear_pointer (&metrics, pango_font_metrics_unref);
  return width;
}

static guint
choose_columns (RsCardWall *self, int width)
{
  double room = MIN (width, MAX_WIDTH) - 2 * MARGIN + SPACING;
  double one = get_char_width (self);
  double wide = floor (room / (one * CARD_CHARS + SPACING));
  double narrow = floor (room / (one * NARROW_CARD_CHARS + SPACING));

  return (guint) CLAMP (wide, MIN (narrow, 2), MAX_COLUMNS);
}

/* The model may not change while the list is being laid out. */
static gboolean
on_columns_cb (gpointer user_data)
{
  RsCardWall *self = RS_CARD_WALL (user_data);
  guint n_columns = choose_columns (self, gtk_widget_get_width (GTK_WIDGET (self)));

  self->columns_id = 0;
  if (self->rows != NULL)
    rs_card_rows_set_n_columns (self->rows, n_columns);

  return G_SOURCE_REMOVE;
}

static void
rs_card_wall_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  RsCardWall *self = RS_CARD_WALL (widget);

  if (self->rows != NULL && self->columns_id == 0 &&
      choose_columns (self, width) != rs_card_rows_get_n_columns (self->rows))
    self->columns_id = g_idle_add_full (GTK_PRIORITY_RESIZE + 5, on_columns_cb, self, NULL);

  gtk_widget_size_allocate (GTK_WIDGET (self->scrolled), &(GtkAllocation) { 0, 0, width, height },
                            baseline);
}

static void
rs_card_wall_measure (GtkWidget *widget,
                      GtkOrientation orientation,
                      int for_size,
                      int *minimum,
                      int *natural,
                      int *minimum_baseline,
                      int *natural_baseline)
{
  gtk_widget_measure (GTK_WIDGET (RS_CARD_WALL (widget)->scrolled), orientation, for_size, minimum,
                      natural, minimum_baseline, natural_baseline);
}

/* --- Keys --- */

static GtkWidget *
find_card (RsCardWall *self, guint position)
{
  for (guint i = 0; i < self->views->len; i++)
    {
      GtkWidget *view = g_ptr_array_index (self->views, i);
      GtkWidget *card = rs_card_row_view_get_card (RS_CARD_ROW_VIEW (view), position);

      if (card != NULL && gtk_widget_get_mapped (card))
        return card;
    }

  return NULL;
}

/* The position of the exercise whose card has the keys, or G_MAXUINT. */
static guint
find_focused (RsCardWall *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  GtkWidget *card = focus != NULL ? gtk_widget_get_ancestor (focus, RS_TYPE_EXERCISE_CARD) : NULL;

  if (card == NULL || !gtk_widget_is_ancestor (card, GTK_WIDGET (self)))
    return G_MAXUINT;

  for (guint i = 0; i < self->views->len; i++)
    {
      RsCardRowView *view = g_ptr_array_index (self->views, i);

      if (gtk_widget_get_parent (card) != GTK_WIDGET (view))
        continue;
      for (guint column = 0; column < MAX_COLUMNS; column++)
        if (rs_card_row_view_get_card (view, rs_card_row_view_get_first (view) + column) == card)
          return rs_card_row_view_get_first (view) + column;
    }

  return G_MAXUINT;
}

static gboolean
on_focus_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data)
{
  RsCardWall *self = RS_CARD_WALL (widget);
  GtkWidget *card = find_card (self, self->awaited);

  if (card == NULL && ++self->n_waited < MAX_WAIT)
    return G_SOURCE_CONTINUE;

  self->focus_id = 0;
  self->awaited = G_MAXUINT;
  if (card != NULL)
    gtk_widget_grab_focus (card);
  return G_SOURCE_REMOVE;
}

static void
focus_position (RsCardWall *self, guint position)
{
  GtkWidget *card = find_card (self, position);

  if (card != NULL)
    {
      self->awaited = G_MAXUINT;
      gtk_widget_grab_focus (card);
      return;
    }

  /* It is further away than what is laid out: it gets the keys when it is there. */
  self->awaited = position;
  self->n_waited = 0;
  gtk_list_view_scroll_to (self->list, rs_card_rows_find (self->rows, position),
                           GTK_LIST_SCROLL_NONE, NULL);
  if (self->focus_id == 0)
    self->focus_id = gtk_widget_add_tick_callback (GTK_WIDGET (self), on_focus_cb, NULL, NULL);
}

/* As many rows as are seen. */
static int
count_page (RsCardWall *self, guint position)
{
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (self->scrolled);
  GtkWidget *card = find_card (self, position);
  double height = card != NULL ? gtk_widget_get_height (card) + SPACING : 1;

  return MAX (1, (int) (gtk_adjustment_get_page_size (adjustment) / height));
}

/* Where the keys start from: the card that has them, or the one that had them and is far away. */
static guint
find_start (RsCardWall *self)
{
  guint position = find_focused (self);
  gboolean is_away =
      self->root != NULL && gtk_root_get_focus (self->root) == GTK_WIDGET (self->list);

  if (position == G_MAXUINT && is_away && self->current != NULL)
    position = rs_library_find (self->library, rs_exercise_get_id (self->current));

  return position;
}

static gboolean
on_key_cb (RsCardWall *self, guint keyval, guint keycode, GdkModifierType modifiers)
{
  guint position = self->library != NULL ? find_start (self) : G_MAXUINT;
  gboolean to_left = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  guint target;

  if (position == G_MAXUINT || (modifiers & gtk_accelerator_get_default_mod_mask ()) != 0)
    return GDK_EVENT_PROPAGATE;

  target = rs_card_keys_find (self->rows, position, keyval, to_left, count_page (self, position));
  if (target == G_MAXUINT)
    return GDK_EVENT_PROPAGATE;

  if (target < g_list_model_get_n_items (G_LIST_MODEL (self->library)))
    focus_position (self, target);
  return GDK_EVENT_STOP;
}

/* --- Tab --- */

/* How much of @card is above what is seen, or below; 0: all of it is seen. */
static double
measure_hidden (RsCardWall *self, GtkWidget *card)
{
  graphene_rect_t bounds;
  double height = gtk_widget_get_height (GTK_WIDGET (self->scrolled));

  if (!gtk_widget_compute_bounds (card, GTK_WIDGET (self->scrolled), &bounds))
    return G_MAXDOUBLE;

  return MAX (0, MAX (-bounds.origin.y, bounds.origin.y + bounds.size.height - height));
}

/* The first card of which most is seen. */
static GtkWidget *
find_first_seen (RsCardWall *self)
{
  GtkWidget *found = NULL;
  guint found_first = 0;
  double found_hidden = 0;

  for (guint i = 0; i < self->views->len; i++)
    {
      RsCardRowView *view = g_ptr_array_index (self->views, i);
      guint first = rs_card_row_view_get_first (view);
      GtkWidget *card = rs_card_row_view_get_card (view, first);
      double hidden;

      if (card == NULL || !gtk_widget_get_mapped (card))
        continue;
      hidden = measure_hidden (self, card);
      if (found == NULL || hidden < found_hidden || (hidden == found_hidden && first < found_first))
        {
          found = card;
          found_first = first;
          found_hidden = hidden;
        }
    }

  return found;
}

/* The card that had the keys last, where it is seen. */
static GtkWidget *
find_current (RsCardWall *self)
{
  for (guint i = 0; self->current != NULL && i < self->views->len; i++)
    for (guint column = 0; column < MAX_COLUMNS; column++)
      {
        RsCardRowView *view = g_ptr_array_index (self->views, i);
        GtkWidget *card =
            rs_card_row_view_get_card (view, rs_card_row_view_get_first (view) + column);

        if (card != NULL && gtk_widget_get_mapped (card) &&
            rs_exercise_card_get_exercise (RS_EXERCISE_CARD (card)) == self->current &&
            measure_hidden (self, card) < gtk_widget_get_height (card) / 2.0)
          return card;
      }

  return NULL;
}

/* One stop for Tab: the arrows go from card to card. */
static gboolean
rs_card_wall_focus (GtkWidget *widget, GtkDirectionType direction)
{
  RsCardWall *self = RS_CARD_WALL (widget);
  GtkWidget *card;

  if (gtk_widget_get_focus_child (widget) != NULL)
    return FALSE;

  card = find_current (self);
  if (card == NULL)
    card = find_first_seen (self);

  return card != NULL && gtk_widget_grab_focus (card);
}

static gboolean
rs_card_wall_grab_focus (GtkWidget *widget)
{
  return rs_card_wall_focus (widget, GTK_DIR_TAB_FORWARD);
}

/*
 * A card that is scrolled far away goes, and with it the keys: the list has them then, so that the
 * next arrow begins at that card.
 */
static gboolean
on_catch_cb (gpointer user_data)
{
  RsCardWall *self = RS_CARD_WALL (user_data);

  self->catch_id = 0;
  if (self->root != NULL && gtk_root_get_focus (self->root) == NULL && self->had_keys &&
      gtk_widget_get_mapped (GTK_WIDGET (self)))
    gtk_root_set_focus (self->root, GTK_WIDGET (self->list));

  return G_SOURCE_REMOVE;
}

static void
on_root_focus_cb (RsCardWall *self)
{
  GtkWidget *focus = gtk_root_get_focus (self->root);
  guint position = self->library != NULL ? find_focused (self) : G_MAXUINT;

  if (focus == NULL)
    {
      if (self->had_keys && self->catch_id == 0)
        self->catch_id = g_idle_add (on_catch_cb, self);
      return;
    }

  self->had_keys = gtk_widget_is_ancestor (focus, GTK_WIDGET (self));
  if (position != G_MAXUINT)
    {
      g_autoptr (RsExercise) exercise =
          g_list_model_get_item (G_LIST_MODEL (self->library), position);

      g_set_object (&self->current, exercise);
    }
}

static void
rs_card_wall_root (GtkWidget *widget)
{
  RsCardWall *self = RS_CARD_WALL (widget);

  GTK_WIDGET_CLASS (rs_card_wall_parent_class)->root (widget);

  self->root = gtk_widget_get_root (widget);
  g_signal_connect_object (self->root, "notify::focus-widget", G_CALLBACK (on_root_focus_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
rs_card_wall_unroot (GtkWidget *widget)
{
  RsCardWall *self = RS_CARD_WALL (widget);

  g_signal_handlers_disconnect_by_func (self->root, on_root_focus_cb, self);
  self->root = NULL;

  GTK_WIDGET_CLASS (rs_card_wall_parent_class)->unroot (widget);
}

/* --- Changes --- */

/* Comes before the rows change. */
static void
on_items_changed_cb (RsCardWall *self)
{
  self->awaited = G_MAXUINT;
  self->lost = find_focused (self);
}

/* The keys stay with the exercise that had them; where it has gone, with the one in its place. */
static void
on_changed_cb (RsCardWall *self)
{
  guint n_items = g_list_model_get_n_items (G_LIST_MODEL (self->library));
  guint lost = self->lost;
  guint position;

  self->lost = G_MAXUINT;
  if (lost == G_MAXUINT || n_items == 0)
    return;

  position = self->current != NULL
                 ? rs_library_find (self->library, rs_exercise_get_id (self->current))
                 : G_MAXUINT;
  focus_position (self, position != G_MAXUINT ? position : MIN (lost, n_items - 1));
}

/* --- The list --- */

static void
on_view_destroy_cb (RsCardWall *self, GtkWidget *view)
{
  if (self->views != NULL)
    g_ptr_array_remove_fast (self->views, view);
}

static void
on_setup_cb (RsCardWall *self, GtkListItem *item)
{
  RsCardRowView *view = rs_card_row_view_new (self->library, self->movements, self->routines);

  g_ptr_array_add (self->views, view);
  g_signal_connect_object (view, "destroy", G_CALLBACK (on_view_destroy_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_list_item_set_child (item, GTK_WIDGET (view));
  /* The cards have the keys, not their row. */
  gtk_list_item_set_activatable (item, FALSE);
  gtk_list_item_set_focusable (item, FALSE);
  gtk_list_item_set_selectable (item, FALSE);
}

static void
on_bind_cb (RsCardWall *self, GtkListItem *item)
{
  rs_card_row_view_show (RS_CARD_ROW_VIEW (gtk_list_item_get_child (item)),
                         gtk_list_item_get_item (item), rs_card_rows_get_n_columns (self->rows));
}

static void
on_state_cb (RsCardWall *self)
{
  for (guint i = 0; i < self->views->len; i++)
    rs_card_row_view_update (g_ptr_array_index (self->views, i));
}

static void
rs_card_wall_dispose (GObject *object)
{
  RsCardWall *self = RS_CARD_WALL (object);

  g_clear_handle_id (&self->columns_id, g_source_remove);
  g_clear_handle_id (&self->catch_id, g_source_remove);
  if (self->focus_id != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->focus_id);
  self->focus_id = 0;
  if (self->list != NULL)
    gtk_list_view_set_model (self->list, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), RS_TYPE_CARD_WALL);
  g_clear_pointer (&self->views, g_ptr_array_unref);
  g_clear_object (&self->current);
  g_clear_object (&self->rows);
  g_clear_object (&self->routines);
  g_clear_object (&self->movements);
  g_clear_object (&self->library);

  G_OBJECT_CLASS (rs_card_wall_parent_class)->dispose (object);
}

static void
rs_card_wall_class_init (RsCardWallClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rs_card_wall_dispose;
  widget_class->measure = rs_card_wall_measure;
  widget_class->size_allocate = rs_card_wall_size_allocate;
  widget_class->focus = rs_card_wall_focus;
  widget_class->grab_focus = rs_card_wall_grab_focus;
  widget_class->root = rs_card_wall_root;
  widget_class->unroot = rs_card_wall_unroot;

  gtk_widget_class_set_css_name (widget_class, "cardwall");
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RS_RESOURCE_PATH "/ui/rs-card-wall.ui");
  gtk_widget_class_bind_template_child (widget_class, RsCardWall, scrolled);
  gtk_widget_class_bind_template_child (widget_class, RsCardWall, list);
  gtk_widget_class_bind_template_callback (widget_class, on_key_cb);
}

static void
rs_card_wall_init (RsCardWall *self)
{
  self->awaited = G_MAXUINT;
  self->lost = G_MAXUINT;
  self->views = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
rs_card_wall_set_library (RsCardWall *self,
                          RsLibrary *library,
                          RsMovements *movements,
                          GListModel *routines)
{
  g_autoptr (GtkListItemFactory) factory = NULL;
  g_autoptr (GtkSelectionModel) selection = NULL;

  g_return_if_fail (RS_IS_CARD_WALL (self));
  g_return_if_fail (RS_IS_LIBRARY (library));
  g_return_if_fail (self->library == NULL);

  self->library = g_object_ref (library);
  g_set_object (&self->movements, movements);
  g_set_object (&self->routines, routines);
  g_signal_connect_object (library, "items-changed", G_CALLBACK (on_items_changed_cb), self,
                           G_CONNECT_SWAPPED);
  self->rows = rs_card_rows_new (library);
  g_signal_connect_object (library, "changed", G_CALLBACK (on_changed_cb), self, G_CONNECT_SWAPPED);

  factory = gtk_signal_list_item_factory_new ();
  g_signal_connect_object (factory, "setup", G_CALLBACK (on_setup_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "bind", G_CALLBACK (on_bind_cb), self, G_CONNECT_SWAPPED);
  selection = GTK_SELECTION_MODEL (gtk_no_selection_new (g_object_ref (G_LIST_MODEL (self->rows))));
  gtk_list_view_set_factory (self->list, factory);
  gtk_list_view_set_model (self->list, selection);

  g_signal_connect_object (library, "notify::favourites", G_CALLBACK (on_state_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (library, "notify::equipment", G_CALLBACK (on_state_cb), self,
                           G_CONNECT_SWAPPED);
}

void
rs_card_wall_scroll_to_start (RsCardWall *self)
{
  g_return_if_fail (RS_IS_CARD_WALL (self));

  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scrolled), 0);
}

gboolean
rs_card_wall_focus_first (RsCardWall *self)
{
  g_return_val_if_fail (RS_IS_CARD_WALL (self), FALSE);

  if (self->library == NULL || g_list_model_get_n_items (G_LIST_MODEL (self->library)) == 0)
    return FALSE;

  focus_position (self, 0);
  return TRUE;
}

guint
rs_card_wall_get_n_columns (RsCardWall *self)
{
  g_return_val_if_fail (RS_IS_CARD_WALL (self), 1);

  return self->rows != NULL ? rs_card_rows_get_n_columns (self->rows) : 1;
}
