/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/routines/rs-routine-strip.h"

#include "ui/widgets/rs-figure-thumbnail.h"

#include <glib/gi18n.h>

#define MAX_SHOWN 5
#define SIZE 52
#define GAP 6

struct _RsRoutineStrip
{
  GtkWidget parent_instance;

  GPtrArray *thumbnails; /* of RsFigureThumbnail, all children */
  guint n_exercises;     /* different ones */
  guint n_shown;
};

G_DEFINE_FINAL_TYPE (RsRoutineStrip, rs_routine_strip, GTK_TYPE_WIDGET)

static PangoLayout *
create_more (RsRoutineStrip *self, guint n)
{
  /* Translators: beside the pictures of some exercises of a routine: how many more there are */
  g_autofree char *text = g_strdup_printf (C_ ("routine", "+%u"), n);
  /* The sign stands before the number also where all else runs from right to left. */
  g_autofree char *isolated = g_strconcat ("\u200e", text, "\u200e", NULL);

  return gtk_widget_create_pango_layout (GTK_WIDGET (self), isolated);
}

static int
get_more_width (RsRoutineStrip *self, guint n)
{
  g_autoptr (PangoLayout) layout = NULL;
  int width;

  if (n == 0)
    return 0;

  layout = create_more (self, n);
  pango_layout_get_pixel_size (layout, &width, NULL);
  return width + GAP;
}

static int
get_width (RsRoutineStrip *self, guint n_shown)
{
  if (n_shown == 0)
    return 0;

  return (int) n_shown * (SIZE + GAP) - GAP + get_more_width (self, self->n_exercises - n_shown);
}

static GtkSizeRequestMode
rs_routine_strip_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_CONSTANT_SIZE;
}

static void
rs_routine_strip_measure (GtkWidget *widget,
                          GtkOrientation orientation,
                          int for_size,
                          int *minimum,
                          int *natural,
                          int *minimum_baseline,
                          int *natural_baseline)
{
  RsRoutineStrip *self = RS_ROUTINE_STRIP (widget);
  guint n = self->thumbnails->len;

  for (guint i = 0; i < n; i++)
    gtk_widget_measure (g_ptr_array_index (self->thumbnails, i), orientation, -1, NULL, NULL, NULL,
                        NULL);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = 0;
      *natural = get_width (self, n);
    }
  else
    *minimum = *natural = n > 0 ? SIZE : 0;
}

static void
rs_routine_strip_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  RsRoutineStrip *self = RS_ROUTINE_STRIP (widget);
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;

  self->n_shown = self->thumbnails->len;
  while (self->n_shown > 0 && get_width (self, self->n_shown) > width)
    self->n_shown--;

  for (guint i = 0; i < self->thumbnails->len; i++)
    {
      GtkWidget *thumbnail = g_ptr_array_index (self->thumbnails, i);
      int x = (int) i * (SIZE + GAP);
      GtkAllocation place = { mirrored ? width - x - SIZE : x, (height - SIZE) / 2, SIZE, SIZE };

      gtk_widget_set_child_visible (thumbnail, i < self->n_shown);
      if (i < self->n_shown)
        gtk_widget_size_allocate (thumbnail, &place, -1);
    }
}

static void
rs_routine_strip_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  RsRoutineStrip *self = RS_ROUTINE_STRIP (widget);
  guint n_more = rs_routine_strip_get_n_more (self);
  g_autoptr (PangoLayout) layout = NULL;
  GdkRGBA color;
  int text_width;
  int text_height;
  int x = (int) self->n_shown * (SIZE + GAP);

  GTK_WIDGET_CLASS (rs_routine_strip_parent_class)->snapshot (widget, snapshot);

  if (self->n_shown == 0 || n_more == 0)
    return;

  layout = create_more (self, n_more);
  pango_layout_get_pixel_size (layout, &text_width, &text_height);
  if (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
    x = gtk_widget_get_width (widget) - x - text_width;
  gtk_widget_get_color (widget, &color);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (
      snapshot,
      &GRAPHENE_POINT_INIT ((float) x, (float) (gtk_widget_get_height (widget) - text_height) / 2));
  gtk_snapshot_append_layout (snapshot, layout, &color);
  gtk_snapshot_restore (snapshot);
}

static void
rs_routine_strip_dispose (GObject *object)
{
  RsRoutineStrip *self = RS_ROUTINE_STRIP (object);

  g_ptr_array_set_size (self->thumbnails, 0);

  G_OBJECT_CLASS (rs_routine_strip_parent_class)->dispose (object);
}

static void
rs_routine_strip_finalize (GObject *object)
{
  RsRoutineStrip *self = RS_ROUTINE_STRIP (object);

  g_clear_pointer (&self->thumbnails, g_ptr_array_unref);

  G_OBJECT_CLASS (rs_routine_strip_parent_class)->finalize (object);
}

static void
rs_routine_strip_class_init (RsRoutineStripClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rs_routine_strip_dispose;
  object_class->finalize = rs_routine_strip_finalize;
  widget_class->get_request_mode = rs_routine_strip_get_request_mode;
  widget_class->measure = rs_routine_strip_measure;
  widget_class->size_allocate = rs_routine_strip_size_allocate;
  widget_class->snapshot = rs_routine_strip_snapshot;

  gtk_widget_class_set_css_name (widget_class, "routinestrip");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
rs_routine_strip_init (RsRoutineStrip *self)
{
  self->thumbnails = g_ptr_array_new_with_free_func ((GDestroyNotify) gtk_widget_unparent);
}

GtkWidget *
rs_routine_strip_new (void)
{
  return g_object_new (RS_TYPE_ROUTINE_STRIP, NULL);
}

static void
add_thumbnail (RsRoutineStrip *self, const char *movement, RsMovements *movements)
{
  GtkWidget *widget = rs_figure_thumbnail_new ();
  RsFigureThumbnail *thumbnail = RS_FIGURE_THUMBNAIL (widget);

  rs_figure_thumbnail_set_size (thumbnail, SIZE);
  rs_figure_thumbnail_set_placeholder (thumbnail, "rs-exercises-symbolic");
  rs_figure_thumbnail_set_movements (thumbnail, movements);
  rs_figure_thumbnail_set_exercise_id (thumbnail, movement);
  gtk_widget_set_parent (widget, GTK_WIDGET (self));
  g_ptr_array_add (self->thumbnails, widget);
}

void
rs_routine_strip_set_routine (RsRoutineStrip *self,
                              RsRoutineState *state,
                              RsCatalogue *catalogue,
                              RsMovements *movements)
{
  g_autoptr (GHashTable) seen = NULL;

  g_return_if_fail (RS_IS_ROUTINE_STRIP (self));
  g_return_if_fail (state != NULL);
  g_return_if_fail (RS_IS_CATALOGUE (catalogue));

  seen = g_hash_table_new (g_str_hash, g_str_equal);
  g_ptr_array_set_size (self->thumbnails, 0);
  for (guint i = 0; i < rs_routine_state_get_n_items (state); i++)
    {
      const char *id = rs_item_get_exercise_id (rs_routine_state_get_item (state, i));
      RsExercise *exercise = rs_catalogue_lookup (catalogue, id);

      if (g_hash_table_add (seen, (char *) id) && self->thumbnails->len < MAX_SHOWN)
        add_thumbnail (self, exercise != NULL ? rs_exercise_get_movement (exercise) : id,
                       movements);
    }
  self->n_exercises = g_hash_table_size (seen);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

guint
rs_routine_strip_get_n_shown (RsRoutineStrip *self)
{
  g_return_val_if_fail (RS_IS_ROUTINE_STRIP (self), 0);

  return self->n_shown;
}

guint
rs_routine_strip_get_n_more (RsRoutineStrip *self)
{
  g_return_val_if_fail (RS_IS_ROUTINE_STRIP (self), 0);

  return self->n_exercises - self->n_shown;
}
