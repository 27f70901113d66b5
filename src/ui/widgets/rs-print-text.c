/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/widgets/rs-print-text.h"

typedef struct
{
  RsPrintRole role;
  char *marker;
  char *text;
} Piece;

struct _RsPrintText
{
  GArray *pieces; /* of Piece */
};

/* As parts of the size of the body's text. */
static const struct
{
  double size;
  double space_before;
  PangoWeight weight;
  double grey;
} roles[] = {
  [RS_PRINT_TITLE] = { 2, 0, PANGO_WEIGHT_BOLD, 0 },
  [RS_PRINT_HEADING] = { 1.15, 0.9, PANGO_WEIGHT_BOLD, 0 },
  [RS_PRINT_BODY] = { 1, 0.3, PANGO_WEIGHT_NORMAL, 0.1 },
  [RS_PRINT_SMALL] = { 0.8, 0.4, PANGO_WEIGHT_NORMAL, 0.35 },
};

#define MARKER_WIDTH 1.5

static void
clear_piece (gpointer data)
{
  Piece *piece = data;

  g_clear_pointer (&piece->marker, g_free);
  g_clear_pointer (&piece->text, g_free);
}

RsPrintText *
rs_print_text_new (void)
{
  RsPrintText *self = g_new0 (RsPrintText, 1);

  self->pieces = g_array_new (FALSE, FALSE, sizeof (Piece));
  g_array_set_clear_func (self->pieces, clear_piece);
  return self;
}

void
rs_print_text_free (RsPrintText *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->pieces, g_array_unref);
  g_free (self);
}

void
rs_print_text_add (RsPrintText *self, RsPrintRole role, const char *marker, const char *text)
{
  Piece piece = { role, g_strdup (marker), g_strdup (text) };

  g_return_if_fail (self != NULL);

  if (text == NULL || *text == '\0')
    {
      clear_piece (&piece);
      return;
    }

  g_array_append_val (self->pieces, piece);
}

static gboolean
reads_to_left (void)
{
  return gtk_widget_get_default_direction () == GTK_TEXT_DIR_RTL;
}

static PangoLayout *
create_layout (cairo_t *cr, const Piece *piece, const char *text, double width, double size)
{
  PangoLayout *layout = pango_cairo_create_layout (cr);
  g_autoptr (PangoFontDescription) font = pango_font_description_from_string ("Sans");

  pango_font_description_set_absolute_size (font, size * roles[piece->role].size * PANGO_SCALE);
  pango_font_description_set_weight (font, roles[piece->role].weight);
  pango_layout_set_font_description (layout, font);
  pango_layout_set_width (layout, (int) (width * PANGO_SCALE));
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_text (layout, text, -1);
  /* A text of another language stands at the side where the reader begins, too. */
  if (reads_to_left () && pango_layout_get_direction (layout, 0) != PANGO_DIRECTION_RTL)
    pango_layout_set_alignment (layout, PANGO_ALIGN_RIGHT);
  return layout;
}

static double
get_height (PangoLayout *layout)
{
  int height;

  pango_layout_get_size (layout, NULL, &height);
  return (double) height / PANGO_SCALE;
}

static void
show (PangoLayout *layout, cairo_t *cr, double x, double y)
{
  cairo_move_to (cr, x, y);
  pango_cairo_show_layout (cr, layout);
}

/* The marker stands where the language begins to read. */
static double
set_piece (
    const Piece *piece, cairo_t *cr, double x, double y, double width, double size, gboolean draw)
{
  double indent = piece->marker != NULL ? MARKER_WIDTH * size : 0;
  g_autoptr (PangoLayout) layout = create_layout (cr, piece, piece->text, width - indent, size);
  gboolean to_left =
      reads_to_left () || pango_layout_get_direction (layout, 0) == PANGO_DIRECTION_RTL;

  if (draw)
    {
      cairo_set_source_rgb (cr, roles[piece->role].grey, roles[piece->role].grey,
                            roles[piece->role].grey);
      show (layout, cr, to_left ? x : x + indent, y);
      if (piece->marker != NULL)
        {
          g_autoptr (PangoLayout) marker = create_layout (cr, piece, piece->marker, indent, size);

          pango_layout_set_alignment (marker, to_left ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT);
          pango_layout_set_auto_dir (marker, FALSE);
          show (marker, cr, to_left ? x + width - indent : x, y);
        }
    }

  return get_height (layout);
}

double
rs_print_text_set (
    RsPrintText *self, cairo_t *cr, double x, double y, double width, double size, gboolean draw)
{
  double height = 0;

  g_return_val_if_fail (self != NULL, 0);
  g_return_val_if_fail (cr != NULL, 0);

  for (guint i = 0; i < self->pieces->len; i++)
    {
      const Piece *piece = &g_array_index (self->pieces, Piece, i);

      if (i > 0)
        height += roles[piece->role].space_before * size;
      height += set_piece (piece, cr, x, y + height, width, size, draw);
    }

  return height;
}
