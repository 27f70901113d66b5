/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/widgets/rs-time-dial.h"

#include "core/base/rs-property.h"
#include "ui/widgets/rs-dial-geometry.h"

/* The size in pixels at which texts are measured before they are scaled to fit. */
#define REFERENCE_PX 100

#define MIN_SIZE 72
#define NATURAL_SIZE 420

/* Large digits stand closer together; in parts of the font's size. */
#define TIGHT 0.03

/* The caption's height and its distance, in parts of the number's. */
#define CAPTION_SCALE 0.34f
#define CAPTION_GAP 0.22f

/* How much of the ring's width there is where the caption stands. */
#define CAPTION_ROOM 0.66f

/*
 * What is left of the line is drawn in so many parts, all but the last of which stay as they
 * are from one second to the next: the toolkit then draws only the surroundings of that anew.
 */
#define N_PARTS 24

#define TRACK_ALPHA 0.18f

struct _RsTimeDial
{
  GtkWidget parent_instance;

  char *text;
  char *caption;
  double fraction;

  /* Made when first drawn, dropped when what they show or the size changes. */
  PangoLayout *text_layout;
  PangoLayout *caption_layout;
  GskPath *track;
  GskPath *parts[N_PARTS];
  GskPath *last_part;
  double digit_height;

  gboolean had_focus; /* when it went out of sight */
  guint focus_id;
};

enum
{
  PROP_0,
  PROP_TEXT,
  PROP_CAPTION,
  PROP_FRACTION,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RsTimeDial, rs_time_dial, GTK_TYPE_WIDGET)

static void
drop_text (RsTimeDial *self)
{
  g_clear_object (&self->text_layout);
  g_clear_object (&self->caption_layout);
  self->digit_height = 0;
}

static void
drop_paths (RsTimeDial *self)
{
  g_clear_pointer (&self->track, gsk_path_unref);
  g_clear_pointer (&self->last_part, gsk_path_unref);
  for (guint i = 0; i < N_PARTS; i++)
    g_clear_pointer (&self->parts[i], gsk_path_unref);
}

static void
update_label (RsTimeDial *self)
{
  g_autofree char *label = NULL;

  label = g_strjoin (self->caption != NULL ? " " : "", self->text != NULL ? self->text : "",
                     self->caption != NULL ? self->caption : "", NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

/* Digits of equal width, so that a number does not shake while it counts. */
static PangoLayout *
make_layout (RsTimeDial *self, const char *text, double px, PangoWeight weight)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_size_new_absolute ((int) (px * PANGO_SCALE)));
  pango_attr_list_insert (attributes, pango_attr_weight_new (weight));
  pango_attr_list_insert (attributes, pango_attr_font_features_new ("tnum=1"));
  pango_attr_list_insert (attributes,
                          pango_attr_letter_spacing_new ((int) (-px * TIGHT * PANGO_SCALE)));
  pango_layout_set_attributes (layout, attributes);
  return layout;
}

/* The number's own height without the room that letters like "g" would need. */
static void
measure (PangoLayout *layout, float *width, float *height)
{
  PangoRectangle ink;
  PangoRectangle logical;

  pango_layout_get_extents (layout, &ink, &logical);
  *width = (float) logical.width / PANGO_SCALE;
  *height = (float) ink.height / PANGO_SCALE;
}

static gboolean
has_caption (RsTimeDial *self)
{
  return self->caption != NULL && *self->caption != '\0';
}

/* Words are longer in some languages than the room below the number. */
static PangoLayout *
make_caption (RsTimeDial *self, const RsDialGeometry *geometry, double px)
{
  g_autoptr (PangoLayout) layout = make_layout (self, self->caption, px, PANGO_WEIGHT_MEDIUM);
  float room = geometry->text.size.width * CAPTION_ROOM;
  float width;
  float height;

  measure (layout, &width, &height);
  if (!geometry->ring || width <= room)
    return g_steal_pointer (&layout);

  return make_layout (self, self->caption, px * room / width, PANGO_WEIGHT_MEDIUM);
}

/*
 * The size of number and caption together, before they are scaled: in the ring one stands above
 * the other, and the number in the middle; above the bar they stand side by side.
 */
static void
measure_both (RsTimeDial *self, const RsDialGeometry *geometry, float *width, float *height)
{
  g_autoptr (PangoLayout) number = NULL;
  g_autoptr (PangoLayout) figures = NULL;
  g_autoptr (PangoLayout) caption = NULL;
  float caption_width;
  float caption_height;

  number =
      make_layout (self, self->text != NULL ? self->text : "", REFERENCE_PX, PANGO_WEIGHT_BOLD);
  measure (number, width, height);
  self->digit_height = *height;
  if (!has_caption (self))
    return;

  if (geometry->ring)
    {
      /* One figure alone would be so large that it pushes the word below it onto the ring. */
      figures = make_layout (self, "00", REFERENCE_PX, PANGO_WEIGHT_BOLD);
      measure (figures, &caption_width, &caption_height);
      *width = MAX (*width, caption_width);
      *height *= 1 + 2 * (CAPTION_SCALE + CAPTION_GAP);
      return;
    }

  caption = make_caption (self, geometry, REFERENCE_PX * CAPTION_SCALE);
  measure (caption, &caption_width, &caption_height);
  *width += caption_width + *height * CAPTION_GAP;
}

static void
ensure_layouts (RsTimeDial *self, const RsDialGeometry *geometry)
{
  float width;
  float height;
  float scale;

  if (self->text_layout != NULL)
    return;

  measure_both (self, geometry, &width, &height);
  scale = rs_dial_geometry_fit (geometry, width, height);

  self->digit_height *= scale;
  self->text_layout = make_layout (self, self->text != NULL ? self->text : "", REFERENCE_PX * scale,
                                   PANGO_WEIGHT_BOLD);
  if (has_caption (self))
    self->caption_layout = make_caption (self, geometry, REFERENCE_PX * scale * CAPTION_SCALE);
}

static void
draw_rest (RsTimeDial *self,
           GtkSnapshot *snapshot,
           const RsDialGeometry *geometry,
           const GskStroke *stroke,
           const GdkRGBA *color)
{
  gboolean rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  guint whole = (guint) (self->fraction * N_PARTS);

  for (guint i = 0; i < whole; i++)
    {
      if (self->parts[i] == NULL)
        self->parts[i] =
            rs_dial_geometry_part (geometry, (double) i / N_PARTS, (double) (i + 1) / N_PARTS, rtl);
      gtk_snapshot_append_stroke (snapshot, self->parts[i], stroke, color);
    }

  if (self->last_part == NULL)
    self->last_part =
        rs_dial_geometry_part (geometry, (double) whole / N_PARTS, self->fraction, rtl);
  if (self->last_part != NULL)
    gtk_snapshot_append_stroke (snapshot, self->last_part, stroke, color);
}

static void
draw_line (RsTimeDial *self, GtkSnapshot *snapshot, const RsDialGeometry *geometry)
{
  g_autoptr (GskStroke) stroke = gsk_stroke_new (geometry->stroke);
  GdkRGBA color;
  GdkRGBA faint;

  gsk_stroke_set_line_cap (stroke, GSK_LINE_CAP_ROUND);
  gtk_widget_get_color (GTK_WIDGET (self), &color);
  faint = color;
  faint.alpha *= TRACK_ALPHA;

  if (self->track == NULL)
    self->track = rs_dial_geometry_track (geometry);

  gtk_snapshot_append_stroke (snapshot, self->track, stroke, &faint);
  draw_rest (self, snapshot, geometry, stroke, &color);
}

static void
draw_layout (GtkSnapshot *snapshot,
             PangoLayout *layout,
             float center_x,
             float baseline,
             const GdkRGBA *color)
{
  PangoRectangle logical;
  float x;
  float y;

  pango_layout_get_extents (layout, NULL, &logical);
  x = center_x - (float) (logical.x + logical.width / 2) / PANGO_SCALE;
  y = baseline - (float) pango_layout_get_baseline (layout) / PANGO_SCALE;

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (x, y));
  gtk_snapshot_append_layout (snapshot, layout, color);
  gtk_snapshot_restore (snapshot);
}

/* Number and caption on one line, the number where the language begins to read. */
static void
draw_side_by_side (
    RsTimeDial *self, GtkSnapshot *snapshot, float middle, float baseline, const GdkRGBA *color)
{
  float direction = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL ? -1 : 1;
  float gap = (float) self->digit_height * CAPTION_GAP;
  float number;
  float caption;
  float height;

  measure (self->text_layout, &number, &height);
  measure (self->caption_layout, &caption, &height);

  draw_layout (snapshot, self->text_layout, middle - direction * (gap + caption) / 2, baseline,
               color);
  draw_layout (snapshot, self->caption_layout, middle + direction * (gap + number) / 2, baseline,
               color);
}

static void
draw_text (RsTimeDial *self, GtkSnapshot *snapshot, const RsDialGeometry *geometry)
{
  GtkWidget *parent = gtk_widget_get_parent (GTK_WIDGET (self));
  float x = geometry->text.origin.x + geometry->text.size.width / 2;
  float y = geometry->text.origin.y + geometry->text.size.height / 2;
  GdkRGBA color;
  float digits;

  gtk_widget_get_color (parent != NULL ? parent : GTK_WIDGET (self), &color);
  ensure_layouts (self, geometry);
  digits = (float) self->digit_height;
  y += digits / 2;

  if (self->caption_layout != NULL && !geometry->ring)
    {
      draw_side_by_side (self, snapshot, x, y, &color);
      return;
    }

  draw_layout (snapshot, self->text_layout, x, y, &color);
  if (self->caption_layout != NULL)
    draw_layout (snapshot, self->caption_layout, x, y + digits * (CAPTION_GAP + CAPTION_SCALE),
                 &color);
}

static void
rs_time_dial_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  RsTimeDial *self = RS_TIME_DIAL (widget);
  RsDialGeometry geometry = rs_dial_geometry_for ((float) gtk_widget_get_width (widget),
                                                  (float) gtk_widget_get_height (widget));

  draw_line (self, snapshot, &geometry);
  draw_text (self, snapshot, &geometry);
}

static void
rs_time_dial_measure (GtkWidget *widget,
                      GtkOrientation orientation,
                      int for_size,
                      int *minimum,
                      int *natural,
                      int *minimum_baseline,
                      int *natural_baseline)
{
  *minimum = MIN_SIZE;
  *natural = NATURAL_SIZE;
}

static void
rs_time_dial_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  drop_text (RS_TIME_DIAL (widget));
  drop_paths (RS_TIME_DIAL (widget));
}

static void
rs_time_dial_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (rs_time_dial_parent_class)->css_changed (widget, change);

  drop_text (RS_TIME_DIAL (widget));
  gtk_widget_queue_draw (widget);
}

static void
rs_time_dial_direction_changed (GtkWidget *widget, GtkTextDirection previous)
{
  GTK_WIDGET_CLASS (rs_time_dial_parent_class)->direction_changed (widget, previous);

  drop_text (RS_TIME_DIAL (widget));
  drop_paths (RS_TIME_DIAL (widget));
}

/*
 * Another layout takes everything out of sight for a moment, and the window gives the keys to
 * somebody else. They come back, or Return would do what nobody meant.
 */
static void
on_back_cb (gpointer user_data)
{
  RsTimeDial *self = RS_TIME_DIAL (user_data);

  self->focus_id = 0;
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    gtk_widget_grab_focus (GTK_WIDGET (self));
}

static void
rs_time_dial_map (GtkWidget *widget)
{
  RsTimeDial *self = RS_TIME_DIAL (widget);

  GTK_WIDGET_CLASS (rs_time_dial_parent_class)->map (widget);

  /* Only after the window has had its say. */
  if (self->had_focus && self->focus_id == 0)
    self->focus_id = g_idle_add_once (on_back_cb, self);
  self->had_focus = FALSE;
}

static void
rs_time_dial_unmap (GtkWidget *widget)
{
  RsTimeDial *self = RS_TIME_DIAL (widget);

  self->had_focus = self->focus_id != 0 || gtk_widget_is_focus (widget);
  g_clear_handle_id (&self->focus_id, g_source_remove);

  GTK_WIDGET_CLASS (rs_time_dial_parent_class)->unmap (widget);
}

static void
rs_time_dial_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  RsTimeDial *self = RS_TIME_DIAL (object);

  switch (prop_id)
    {
    case PROP_TEXT:
      g_value_set_string (value, self->text);
      break;

    case PROP_CAPTION:
      g_value_set_string (value, self->caption);
      break;

    case PROP_FRACTION:
      g_value_set_double (value, self->fraction);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rs_time_dial_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  RsTimeDial *self = RS_TIME_DIAL (object);

  switch (prop_id)
    {
    case PROP_TEXT:
      rs_time_dial_set_text (self, g_value_get_string (value));
      break;

    case PROP_CAPTION:
      rs_time_dial_set_caption (self, g_value_get_string (value));
      break;

    case PROP_FRACTION:
      rs_time_dial_set_fraction (self, g_value_get_double (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rs_time_dial_finalize (GObject *object)
{
  RsTimeDial *self = RS_TIME_DIAL (object);

  g_clear_handle_id (&self->focus_id, g_source_remove);
  drop_text (self);
  drop_paths (self);
  g_clear_pointer (&self->text, g_free);
  g_clear_pointer (&self->caption, g_free);

  G_OBJECT_CLASS (rs_time_dial_parent_class)->finalize (object);
}

static void
rs_time_dial_class_init (RsTimeDialClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->finalize = rs_time_dial_finalize;
  object_class->get_property = rs_time_dial_get_property;
  object_class->set_property = rs_time_dial_set_property;

  widget_class->measure = rs_time_dial_measure;
  widget_class->size_allocate = rs_time_dial_size_allocate;
  widget_class->map = rs_time_dial_map;
  widget_class->unmap = rs_time_dial_unmap;
  widget_class->snapshot = rs_time_dial_snapshot;
  widget_class->css_changed = rs_time_dial_css_changed;
  widget_class->direction_changed = rs_time_dial_direction_changed;

  properties[PROP_TEXT] = g_param_spec_string ("text", NULL, NULL, NULL, flags);
  properties[PROP_CAPTION] = g_param_spec_string ("caption", NULL, NULL, NULL, flags);
  properties[PROP_FRACTION] = g_param_spec_double ("fraction", NULL, NULL, 0, 1, 0, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "timedial");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_TIMER);
}

static void
rs_time_dial_init (RsTimeDial *self)
{
}

GtkWidget *
rs_time_dial_new (void)
{
  return g_object_new (RS_TYPE_TIME_DIAL, NULL);
}

const char *
rs_time_dial_get_text (RsTimeDial *self)
{
  g_return_val_if_fail (RS_IS_TIME_DIAL (self), NULL);

  return self->text;
}

void
rs_time_dial_set_text (RsTimeDial *self, const char *text)
{
  g_return_if_fail (RS_IS_TIME_DIAL (self));

  if (!rs_property_set_string (self, &self->text, text, properties[PROP_TEXT]))
    return;

  drop_text (self);
  update_label (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

const char *
rs_time_dial_get_caption (RsTimeDial *self)
{
  g_return_val_if_fail (RS_IS_TIME_DIAL (self), NULL);

  return self->caption;
}

void
rs_time_dial_set_caption (RsTimeDial *self, const char *caption)
{
  g_return_if_fail (RS_IS_TIME_DIAL (self));

  if (!rs_property_set_string (self, &self->caption, caption, properties[PROP_CAPTION]))
    return;

  drop_text (self);
  update_label (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

double
rs_time_dial_get_fraction (RsTimeDial *self)
{
  g_return_val_if_fail (RS_IS_TIME_DIAL (self), 0);

  return self->fraction;
}

void
rs_time_dial_set_fraction (RsTimeDial *self, double fraction)
{
  g_return_if_fail (RS_IS_TIME_DIAL (self));

  fraction = CLAMP (fraction, 0, 1);
  if (!rs_property_set_double (self, &self->fraction, fraction, properties[PROP_FRACTION]))
    return;

  g_clear_pointer (&self->last_part, gsk_path_unref);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

double
rs_time_dial_get_digit_height (RsTimeDial *self)
{
  g_return_val_if_fail (RS_IS_TIME_DIAL (self), 0);

  return self->digit_height;
}
