/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/exercises/rs-card-wall.h"

#include "ui/exercises/rs-card-keys.h"
#include "ui/exercises/rs-card-list.h"
#include "ui/exercises/rs-card-row-view.h"

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

struct _RsCardWall
{
  GtkWidget parent_instance;

  RsLibrary *library;
  RsCardRows *rows;
  guint columns_id;

  GtkRoot *root;       /* while its focus is listened to; borrowed */
  RsExercise *current; /* whose card had the keys last */
  guint lost;          /* the place of the card that had them when the exercises changed */

  GtkScrolledWindow *scrolled;
  RsCardList *list;
};

G_DEFINE_FINAL_TYPE (RsCardWall, rs_card_wall, GTK_TYPE_WIDGET)

/* --- Focus --- */

/* The position of the exercise whose card has the keys, or G_MAXUINT. */
static guint
find_focused (RsCardWall *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  GtkWidget *card = focus != NULL ? gtk_widget_get_ancestor (focus, RS_TYPE_EXERCISE_CARD) : NULL;

  return card != NULL ? rs_card_list_find_card (self->list, card) : G_MAXUINT;
}

static gboolean
focus_position (RsCardWall *self, guint position)
{
  GtkWidget *card;

  rs_card_list_scroll_to (self->list, position, FALSE);
  card = rs_card_list_get_card (self->list, position);
  return card != NULL && gtk_widget_grab_focus (card);
}

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
  double room = MIN (width, MAX_WIDTH) - 2 * RS_CARD_MARGIN + RS_CARD_SPACING;
  double one = get_char_width (self);
  double wide = floor (room / (one * CARD_CHARS + RS_CARD_SPACING));
  double narrow = floor (room / (one * NARROW_CARD_CHARS + RS_CARD_SPACING));

  return (guint) CLAMP (wide, MIN (narrow, 2), MAX_COLUMNS);
}

/* The model may not change while the list is being laid out. */
static gboolean
on_columns_cb (gpointer user_data)
{
  RsCardWall *self = RS_CARD_WALL (user_data);
  guint n_columns = choose_columns (self, gtk_widget_get_width (GTK_WIDGET (self)));
  guint first = rs_card_list_find_first_seen (self->list);
  guint focused = self->library != NULL ? find_focused (self) : G_MAXUINT;

  self->columns_id = 0;
  if (self->rows == NULL || n_columns == rs_card_rows_get_n_columns (self->rows))
    return G_SOURCE_REMOVE;

  rs_card_rows_set_n_columns (self->rows, n_columns);
  if (first != G_MAXUINT && first > 0)
    rs_card_list_scroll_to (self->list, first, TRUE);
  /* Cards have other exercises now. */
  if (focused != G_MAXUINT && rs_card_list_is_seen (self->list, focused))
    focus_position (self, focused);

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

static gboolean
on_key_cb (RsCardWall *self, guint keyval, guint keycode, GdkModifierType modifiers)
{
  guint position = self->library != NULL ? find_focused (self) : G_MAXUINT;
  gboolean to_left = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  guint target;

  if (position == G_MAXUINT || (modifiers & gtk_accelerator_get_default_mod_mask ()) != 0)
    return GDK_EVENT_PROPAGATE;

  target = rs_card_keys_find (self->rows, position, keyval, to_left,
                              rs_card_list_count_page (self->list));
  if (target == G_MAXUINT)
    return GDK_EVENT_PROPAGATE;

  if (target < g_list_model_get_n_items (G_LIST_MODEL (self->library)))
    focus_position (self, target);
  return GDK_EVENT_STOP;
}

/* --- Tab --- */

/* One stop for Tab: the card that had the keys last where it is seen; arrows go from card to card.
 */
static gboolean
rs_card_wall_focus (GtkWidget *widget, GtkDirectionType direction)
{
  RsCardWall *self = RS_CARD_WALL (widget);
  guint position = G_MAXUINT;

  if (self->library == NULL || find_focused (self) != G_MAXUINT)
    return FALSE;

  if (self->current != NULL)
    position = rs_library_find (self->library, rs_exercise_get_id (self->current));
  if (position == G_MAXUINT || !rs_card_list_is_seen (self->list, position))
    position = rs_card_list_find_first_seen (self->list);

  return position != G_MAXUINT && focus_position (self, position);
}

static gboolean
rs_card_wall_grab_focus (GtkWidget *widget)
{
  return rs_card_wall_focus (widget, GTK_DIR_TAB_FORWARD);
}

static void
on_root_focus_cb (RsCardWall *self)
{
  guint position = self->library != NULL ? find_focused (self) : G_MAXUINT;
  g_autoptr (RsExercise) exercise = NULL;

  if (position == G_MAXUINT)
    return;

  exercise = g_list_model_get_item (G_LIST_MODEL (self->library), position);
  g_set_object (&self->current, exercise);
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

/* --- The widget --- */

static void
rs_card_wall_dispose (GObject *object)
{
  RsCardWall *self = RS_CARD_WALL (object);

  g_clear_handle_id (&self->columns_id, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), RS_TYPE_CARD_WALL);
  g_clear_object (&self->current);
  g_clear_object (&self->rows);
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

  g_type_ensure (RS_TYPE_CARD_LIST);
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
  self->lost = G_MAXUINT;
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
rs_card_wall_set_library (RsCardWall *self,
                          RsLibrary *library,
                          RsMovements *movements,
                          GListModel *routines)
{
  g_return_if_fail (RS_IS_CARD_WALL (self));
  g_return_if_fail (RS_IS_LIBRARY (library));
  g_return_if_fail (self->library == NULL);

  self->library = g_object_ref (library);
  g_signal_connect_object (library, "items-changed", G_CALLBACK (on_items_changed_cb), self,
                           G_CONNECT_SWAPPED);
  self->rows = rs_card_rows_new (library);
  g_signal_connect_object (library, "changed", G_CALLBACK (on_changed_cb), self, G_CONNECT_SWAPPED);

  rs_card_list_set_rows (self->list, self->rows, library, movements, routines);

  g_signal_connect_object (library, "notify::favourites", G_CALLBACK (rs_card_list_update),
                           self->list, G_CONNECT_SWAPPED);
  g_signal_connect_object (library, "notify::equipment", G_CALLBACK (rs_card_list_update),
                           self->list, G_CONNECT_SWAPPED);
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

  return focus_position (self, 0);
}

guint
rs_card_wall_get_n_columns (RsCardWall *self)
{
  g_return_val_if_fail (RS_IS_CARD_WALL (self), 1);

  return self->rows != NULL ? rs_card_rows_get_n_columns (self->rows) : 1;
}
