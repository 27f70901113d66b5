/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/exercises/rs-card-row-view.h"

#include <glib/gi18n.h>

struct _RsCardRowView
{
  GtkWidget parent_instance;

  RsLibrary *library;
  RsMovements *movements;
  GListModel *routines;
  RsCardRow *row;
  GtkWidget *heading;
  GPtrArray *cards; /* children, which are kept for later rows */
  guint n_columns;
  int narrowest; /* that a card can be */
};

G_DEFINE_FINAL_TYPE (RsCardRowView, rs_card_row_view, GTK_TYPE_WIDGET)

static guint
get_n_cards (RsCardRowView *self)
{
  return self->row == NULL || rs_card_row_is_heading (self->row)
             ? 0
             : rs_card_row_get_n_items (self->row);
}

/* A picture of the user's own; one that is still to be decoded comes later. */
static void
show_picture (RsCardRowView *self, RsExerciseCard *card)
{
  RsPictureShelf *pictures =
      self->movements != NULL ? rs_movements_get_pictures (self->movements) : NULL;
  RsExercise *exercise = rs_exercise_card_get_exercise (card);
  const char *name = exercise != NULL ? rs_exercise_get_facts (exercise)->picture : NULL;

  rs_exercise_card_set_picture (
      card, pictures != NULL && name != NULL ? rs_picture_shelf_get (pictures, name) : NULL);
}

static void
show_card (RsCardRowView *self, guint i)
{
  g_autoptr (RsExercise) exercise =
      g_list_model_get_item (G_LIST_MODEL (self->library), rs_card_row_get_first (self->row) + i);
  GtkWidget *card;

  if (i == self->cards->len)
    {
      card = GTK_WIDGET (rs_exercise_card_new (self->movements, self->routines));
      gtk_widget_set_parent (card, GTK_WIDGET (self));
      g_ptr_array_add (self->cards, card);
    }
  card = g_ptr_array_index (self->cards, i);
  rs_exercise_card_set_exercise (RS_EXERCISE_CARD (card), exercise);
  show_picture (self, RS_EXERCISE_CARD (card));
  gtk_widget_set_visible (card, exercise != NULL);
}

static void
on_picture_ready_cb (RsCardRowView *self, const char *name)
{
  for (guint i = 0; i < MIN (get_n_cards (self), self->cards->len); i++)
    {
      RsExerciseCard *card = g_ptr_array_index (self->cards, i);
      RsExercise *exercise = rs_exercise_card_get_exercise (card);

      if (exercise != NULL && g_strcmp0 (rs_exercise_get_facts (exercise)->picture, name) == 0)
        show_picture (self, card);
    }
}

static GtkSizeRequestMode
rs_card_row_view_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* Cards get what the list gives: it knows how high and how wide they can be. */
static void
rs_card_row_view_measure (GtkWidget *widget,
                          GtkOrientation orientation,
                          int for_size,
                          int *minimum,
                          int *natural,
                          int *minimum_baseline,
                          int *natural_baseline)
{
  RsCardRowView *self = RS_CARD_ROW_VIEW (widget);

  *minimum = *natural = 0;
  if (self->row != NULL && rs_card_row_is_heading (self->row))
    gtk_widget_measure (self->heading, orientation, for_size, minimum, natural, NULL, NULL);
}

static void
rs_card_row_view_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  RsCardRowView *self = RS_CARD_ROW_VIEW (widget);
  int step = (width + RS_CARD_SPACING) / (int) self->n_columns;
  /* Until the wall has chosen its columns anew cards may overlap. */
  int one = rs_card_row_view_get_card_width (width, self->n_columns, self->narrowest);
  gboolean to_left = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;

  if (gtk_widget_get_visible (self->heading))
    gtk_widget_size_allocate (self->heading, &(GtkAllocation) { 0, 0, width, height }, -1);
  for (guint i = 0; i < get_n_cards (self); i++)
    {
      int x = (int) i * step;

      gtk_widget_size_allocate (g_ptr_array_index (self->cards, i),
                                &(GtkAllocation) { to_left ? width - one - x : x, 0, one, height },
                                -1);
    }
}

static void
rs_card_row_view_dispose (GObject *object)
{
  RsCardRowView *self = RS_CARD_ROW_VIEW (object);

  for (guint i = 0; self->cards != NULL && i < self->cards->len; i++)
    gtk_widget_unparent (g_ptr_array_index (self->cards, i));
  g_clear_pointer (&self->cards, g_ptr_array_unref);
  g_clear_pointer (&self->heading, gtk_widget_unparent);
  g_clear_object (&self->row);
  g_clear_object (&self->routines);
  g_clear_object (&self->movements);
  g_clear_object (&self->library);

  G_OBJECT_CLASS (rs_card_row_view_parent_class)->dispose (object);
}

static void
rs_card_row_view_class_init (RsCardRowViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rs_card_row_view_dispose;
  widget_class->get_request_mode = rs_card_row_view_get_request_mode;
  widget_class->measure = rs_card_row_view_measure;
  widget_class->size_allocate = rs_card_row_view_size_allocate;

  gtk_widget_class_set_css_name (widget_class, "cardrow");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
}

static void
rs_card_row_view_init (RsCardRowView *self)
{
  self->n_columns = 1;
  self->cards = g_ptr_array_new ();
  self->heading = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE, "visible", FALSE,
                                "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->heading), GTK_ACCESSIBLE_PROPERTY_LEVEL, 2,
                                  -1);
  gtk_widget_add_css_class (self->heading, "group-heading");
  gtk_widget_set_parent (self->heading, GTK_WIDGET (self));
}

RsCardRowView *
rs_card_row_view_new (RsLibrary *library, RsMovements *movements, GListModel *routines)
{
  RsCardRowView *self;

  g_return_val_if_fail (RS_IS_LIBRARY (library), NULL);

  self = g_object_new (RS_TYPE_CARD_ROW_VIEW, NULL);
  self->library = g_object_ref (library);
  g_set_object (&self->movements, movements);
  g_set_object (&self->routines, routines);
  if (movements != NULL && rs_movements_get_pictures (movements) != NULL)
    g_signal_connect_object (rs_movements_get_pictures (movements), "ready",
                             G_CALLBACK (on_picture_ready_cb), self, G_CONNECT_SWAPPED);
  return self;
}

static void
show_heading (RsCardRowView *self)
{
  g_autofree char *text = NULL;
  gboolean is_heading = rs_card_row_is_heading (self->row);

  gtk_widget_set_visible (self->heading, is_heading);
  if (!is_heading)
    return;

  /* Translators: the heading of a group of exercises and how many there are, such as “Squat (7)” */
  text =
      g_strdup_printf (C_ ("group of exercises", "%s (%u)"),
                       rs_vocabulary_label (RS_TYPE_PATTERN, rs_card_row_get_pattern (self->row)),
                       rs_card_row_get_n_items (self->row));
  gtk_label_set_label (GTK_LABEL (self->heading), text);
}

static void
show_cards (RsCardRowView *self)
{
  guint n_cards = get_n_cards (self);

  for (guint i = 0; i < n_cards; i++)
    show_card (self, i);
  for (guint i = n_cards; i < self->cards->len; i++)
    gtk_widget_set_visible (g_ptr_array_index (self->cards, i), FALSE);
  rs_card_row_view_update (self);
}

void
rs_card_row_view_show (RsCardRowView *self, RsCardRow *row, guint n_columns, int narrowest)
{
  g_return_if_fail (RS_IS_CARD_ROW_VIEW (self));
  g_return_if_fail (RS_IS_CARD_ROW (row));
  g_return_if_fail (n_columns > 0);

  g_set_object (&self->row, row);
  self->n_columns = n_columns;
  self->narrowest = narrowest;
  show_heading (self);
  show_cards (self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

RsCardRow *
rs_card_row_view_get_row (RsCardRowView *self)
{
  g_return_val_if_fail (RS_IS_CARD_ROW_VIEW (self), NULL);

  return self->row;
}

int
rs_card_row_view_get_card_width (int width, guint n_columns, int narrowest)
{
  return MAX (narrowest, (width - RS_CARD_SPACING * ((int) n_columns - 1)) / (int) n_columns);
}

guint
rs_card_row_view_get_first (RsCardRowView *self)
{
  g_return_val_if_fail (RS_IS_CARD_ROW_VIEW (self), 0);

  return self->row != NULL ? rs_card_row_get_first (self->row) : 0;
}

GtkWidget *
rs_card_row_view_get_card (RsCardRowView *self, guint position)
{
  guint first;

  g_return_val_if_fail (RS_IS_CARD_ROW_VIEW (self), NULL);

  if (self->row == NULL || rs_card_row_is_heading (self->row))
    return NULL;

  first = rs_card_row_get_first (self->row);
  return position >= first && position - first < get_n_cards (self)
             ? g_ptr_array_index (self->cards, position - first)
             : NULL;
}

void
rs_card_row_view_update (RsCardRowView *self)
{
  RsEquipmentSet have;

  g_return_if_fail (RS_IS_CARD_ROW_VIEW (self));

  have = rs_library_get_equipment (self->library);
  for (guint i = 0; i < get_n_cards (self); i++)
    {
      RsExerciseCard *card = g_ptr_array_index (self->cards, i);
      RsExercise *exercise = rs_exercise_card_get_exercise (card);

      if (exercise == NULL)
        continue;
      rs_exercise_card_set_state (
          card, rs_library_is_favourite (self->library, rs_exercise_get_id (exercise)),
          rs_exercise_can_be_done_with (exercise, have));
    }
}
