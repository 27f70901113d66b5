/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/routines/rs-routine-sheet.h"

#include "figure/paint/rs-key-picture.h"
#include "ui/routines/rs-routine-news.h"
#include "ui/routines/rs-routine-text.h"
#include "ui/widgets/rs-print-job.h"
#include "ui/widgets/rs-print-text.h"

#include <glib/gi18n.h>
#include <math.h>

/* Points. On one page the text may become small; where there are more, it need not. */
#define LARGEST_TEXT 14.0
#define SMALLEST_TEXT 7.0
#define TEXT_STEP 0.25
#define TEXT_OF_MANY 9.5
#define LINE 0.7

/* As parts of the size of the text. */
#define PICTURE 4.4
#define GAP 0.9
#define PADDING 0.35
#define SPACE_BEFORE_BLOCK 0.9
#define BOX_WIDTH 2.8
#define SIDE_WIDTH 2.1
#define BOX_HEIGHT 2.0
#define BOX_GAP 0.5
#define CORNER 0.3
#define FOOT 2.0

/* How much of the width boxes take at the most before they begin a second line. */
#define BOXES_PART 0.4
/* Where what is said of a block begins. */
#define ASIDE_PART 0.3

typedef enum
{
  UNIT_HEAD,
  UNIT_BLOCK,
  UNIT_ITEM,
} UnitKind;

/* What stands together on one page. */
typedef struct
{
  UnitKind kind;
  RsPrintText *text;
  RsPrintText *aside; /* of a block: how it is done */
  RsPrintText *note;  /* of a block */
  RsMovement *movement;
  guint n_boxes;
  gboolean sides;

  /* Where it stands, once that is known. */
  guint page;
  double y;
  double scale;
} Unit;

typedef struct
{
  char *name;
  GPtrArray *units; /* of Unit */
  RsMovements *movements;
  RsPrintText *sides[2];
  gboolean to_left;

  double size;
  double boxes; /* the width that is for them */
  guint n_pages;
} Sheet;

/* --- What is on it --- */

static void
unit_free (gpointer data)
{
  Unit *unit = data;

  g_clear_pointer (&unit->text, rs_print_text_free);
  g_clear_pointer (&unit->aside, rs_print_text_free);
  g_clear_pointer (&unit->note, rs_print_text_free);
  g_free (unit);
}

static Unit *
add_unit (Sheet *sheet, UnitKind kind)
{
  Unit *unit = g_new0 (Unit, 1);

  unit->kind = kind;
  unit->text = rs_print_text_new ();
  unit->aside = rs_print_text_new ();
  unit->note = rs_print_text_new ();
  g_ptr_array_add (sheet->units, unit);
  return unit;
}

static void
add_head (Sheet *sheet, RsRoutine *routine, RsCatalogue *catalogue)
{
  Unit *unit = add_unit (sheet, UNIT_HEAD);
  g_autofree char *summary = rs_routine_text_summary (routine, catalogue);
  g_autofree char *equipment = rs_routine_text_equipment (routine, catalogue);
  g_autofree char *facts = g_strdup_printf ("%s · %s", summary, equipment);

  rs_print_text_add (unit->text, RS_PRINT_TITLE, NULL, rs_routine_get_name (routine));
  rs_print_text_add (unit->text, RS_PRINT_BODY, NULL, facts);
  rs_print_text_add (unit->text, RS_PRINT_BODY, NULL, rs_routine_get_note (routine));
}

static void
add_item (Sheet *sheet, RsBlock *block, guint i, RsCatalogue *catalogue)
{
  Unit *unit = add_unit (sheet, UNIT_ITEM);
  RsItem *item = rs_block_get_item (block, i);
  const char *id = rs_item_get_exercise_id (item);
  RsExercise *exercise = rs_catalogue_lookup (catalogue, id);
  const char *movement = exercise != NULL ? rs_exercise_get_movement (exercise) : NULL;
  g_autofree char *dose = rs_routine_news_dose (block, item);
  g_autofree char *details = rs_routine_text_details (block, item);

  rs_print_text_add (unit->text, RS_PRINT_HEADING, NULL, rs_catalogue_get_name (catalogue, id));
  rs_print_text_add (unit->text, RS_PRINT_BODY, NULL, dose);
  rs_print_text_add (unit->text, RS_PRINT_SMALL, NULL, details);
  rs_print_text_add (unit->text, RS_PRINT_SMALL, NULL, rs_item_get_note (item));
  unit->n_boxes = rs_block_get_n_sets (block, i);
  unit->sides = rs_item_get_dose (item)->per_side;
  if (sheet->movements != NULL && movement != NULL)
    unit->movement = rs_movements_lookup (sheet->movements, movement);
}

static void
add_block (Sheet *sheet, RsBlock *block, RsCatalogue *catalogue)
{
  Unit *unit;
  g_autofree char *aside = rs_routine_text_block (block, catalogue);

  if (rs_block_is_plain (block) && rs_block_get_n_items (block) == 0)
    return;

  unit = add_unit (sheet, UNIT_BLOCK);
  rs_print_text_add (unit->text, RS_PRINT_HEADING, NULL, rs_block_get_name (block));
  rs_print_text_add (unit->aside, RS_PRINT_BODY, NULL, aside);
  rs_print_text_add (unit->note, RS_PRINT_BODY, NULL, rs_block_get_facts (block)->note);
  for (guint i = 0; i < rs_block_get_n_items (block); i++)
    add_item (sheet, block, i, catalogue);
}

static Sheet *
sheet_new (RsRoutine *routine, RsCatalogue *catalogue, RsMovements *movements)
{
  Sheet *sheet = g_new0 (Sheet, 1);
  RsRoutineState *state = rs_routine_get_state (routine);

  sheet->name = g_strdup (rs_routine_get_name (routine));
  sheet->units = g_ptr_array_new_with_free_func (unit_free);
  sheet->to_left = gtk_widget_get_default_direction () == GTK_TEXT_DIR_RTL;
  g_set_object (&sheet->movements, movements);
  for (guint i = 0; i < G_N_ELEMENTS (sheet->sides); i++)
    sheet->sides[i] = rs_print_text_new ();
  /* Translators: one letter for the left side of the body, in a box on paper */
  rs_print_text_add (sheet->sides[0], RS_PRINT_SMALL, NULL, C_ ("side of the body", "L"));
  /* Translators: one letter for the right side of the body, in a box on paper */
  rs_print_text_add (sheet->sides[1], RS_PRINT_SMALL, NULL, C_ ("side of the body", "R"));

  add_head (sheet, routine, catalogue);
  for (guint i = 0; i < rs_routine_state_get_n_blocks (state); i++)
    add_block (sheet, rs_routine_state_get_block (state, i), catalogue);
  return sheet;
}

static void
sheet_free (gpointer data)
{
  Sheet *sheet = data;

  g_clear_pointer (&sheet->units, g_ptr_array_unref);
  for (guint i = 0; i < G_N_ELEMENTS (sheet->sides); i++)
    g_clear_pointer (&sheet->sides[i], rs_print_text_free);
  g_clear_object (&sheet->movements);
  g_clear_pointer (&sheet->name, g_free);
  g_free (sheet);
}

/* --- Boxes --- */

static double
get_box_width (const Unit *unit, double size)
{
  return (unit->sides ? 2 * SIDE_WIDTH : BOX_WIDTH) * size;
}

/* How many boxes stand beside each other. */
static guint
count_in_line (const Unit *unit, double width, double size)
{
  double one = get_box_width (unit, size) + BOX_GAP * size;

  return (guint) CLAMP (floor ((width * BOXES_PART + BOX_GAP * size) / one), 1, unit->n_boxes);
}

/* All boxes begin at the same place, which leaves room for the widest. */
static double
measure_boxes (const Sheet *sheet, double width, double size)
{
  double most = 0;

  for (guint i = 0; i < sheet->units->len; i++)
    {
      const Unit *unit = g_ptr_array_index (sheet->units, i);

      if (unit->n_boxes > 0)
        most = MAX (most, count_in_line (unit, width, size) *
                                  (get_box_width (unit, size) + BOX_GAP * size) -
                              BOX_GAP * size);
    }

  return most;
}

static double
get_boxes_height (const Unit *unit, double width, double size)
{
  guint lines;

  if (unit->n_boxes == 0)
    return 0;

  lines = (unit->n_boxes - 1) / count_in_line (unit, width, size) + 1;
  return (lines * (BOX_HEIGHT + BOX_GAP) - BOX_GAP) * size;
}

static void
add_rounded (cairo_t *cr, double x, double y, double width, double height, double radius)
{
  cairo_new_sub_path (cr);
  cairo_arc (cr, x + width - radius, y + radius, radius, -(G_PI / 2), 0);
  cairo_arc (cr, x + width - radius, y + height - radius, radius, 0, (G_PI / 2));
  cairo_arc (cr, x + radius, y + height - radius, radius, (G_PI / 2), G_PI);
  cairo_arc (cr, x + radius, y + radius, radius, G_PI, 3 * G_PI / 2);
  cairo_close_path (cr);
}

static void
draw_box (cairo_t *cr, double x, double y, double width, double size)
{
  add_rounded (cr, x, y, width, BOX_HEIGHT * size, CORNER * size);
  cairo_set_line_width (cr, LINE);
  cairo_set_source_rgb (cr, 0.4, 0.4, 0.4);
  cairo_stroke (cr);
}

/* One set: a box, or the left and the right one, which are so on any side of the page. */
static void
draw_set (const Sheet *sheet, const Unit *unit, cairo_t *cr, double x, double y, double size)
{
  const double inset = 0.3 * size;

  if (!unit->sides)
    {
      draw_box (cr, x, y, BOX_WIDTH * size, size);
      return;
    }

  for (guint i = 0; i < 2; i++)
    {
      double left = x + i * SIDE_WIDTH * size;

      draw_box (cr, left, y, SIDE_WIDTH * size, size);
      rs_print_text_set (sheet->sides[i], cr, left + inset, y + 0.1 * size,
                         SIDE_WIDTH * size - 2 * inset, size * 0.8, TRUE);
    }
}

static void
draw_boxes (const Sheet *sheet,
            const Unit *unit,
            cairo_t *cr,
            double x,
            double y,
            double width,
            double size)
{
  guint in_line = count_in_line (unit, width, size);
  double one = get_box_width (unit, size);

  for (guint i = 0; i < unit->n_boxes; i++)
    {
      double along = i % in_line * (one + BOX_GAP * size);

      draw_set (sheet, unit, cr, x + (sheet->to_left ? sheet->boxes - one - along : along),
                y + i / in_line * (BOX_HEIGHT + BOX_GAP) * size, size);
    }
}

/* --- Units: each is set at the top of @cr and gives its height --- */

/* Where something @part wide begins that is @x from where the reader begins. */
static double
place (const Sheet *sheet, double x, double part, double width)
{
  return sheet->to_left ? width - x - part : x;
}

static void
draw_picture (const Sheet *sheet, const Unit *unit, cairo_t *cr, double x, double y, double edge)
{
  RsPalette palette;

  rs_print_job_get_palette (sheet->movements, &palette);
  cairo_save (cr);
  cairo_translate (cr, x, y);
  rs_key_picture_draw_alone (unit->movement, &palette,
                             rs_movements_get_look (sheet->movements).build, edge, edge, cr);
  cairo_restore (cr);
}

static double
set_item (
    const Sheet *sheet, const Unit *unit, cairo_t *cr, double width, double size, gboolean draw)
{
  double picture = sheet->movements != NULL ? PICTURE * size : 0;
  double before = picture > 0 ? picture + GAP * size : 0;
  double text = width - before - sheet->boxes - GAP * size;
  double text_x = place (sheet, before, text, width);
  double text_height = rs_print_text_set (unit->text, cr, text_x, 0, text, size, FALSE);
  double boxes_height = get_boxes_height (unit, width, size);
  double height = MAX (MAX (text_height, boxes_height), picture) + 2 * PADDING * size;

  if (!draw)
    return height;

  if (unit->movement != NULL)
    draw_picture (sheet, unit, cr, place (sheet, 0, picture, width), (height - picture) / 2,
                  picture);
  rs_print_text_set (unit->text, cr, text_x, (height - text_height) / 2, text, size, TRUE);
  draw_boxes (sheet, unit, cr, place (sheet, width - sheet->boxes, sheet->boxes, width),
              (height - boxes_height) / 2, width, size);
  cairo_rectangle (cr, 0, height, width, 0.5);
  cairo_set_source_rgb (cr, 0.86, 0.86, 0.86);
  cairo_fill (cr);

  return height;
}

static double
set_block (
    const Sheet *sheet, const Unit *unit, cairo_t *cr, double width, double size, gboolean draw)
{
  double padding = PADDING * size;
  double inner = width - 4 * padding;
  double name = inner * ASIDE_PART;
  double aside = inner - name - GAP * size;
  double name_x = 2 * padding + place (sheet, 0, name, inner);
  double aside_x = 2 * padding + place (sheet, inner - aside, aside, inner);
  /* The aside is smaller; both stand on the same line. */
  double lower = 0.15 * size;
  double height = MAX (rs_print_text_set (unit->text, cr, name_x, 0, name, size, FALSE),
                       rs_print_text_set (unit->aside, cr, aside_x, 0, aside, size, FALSE) + lower);
  double band = height + 2 * padding;
  double note;

  if (draw)
    {
      add_rounded (cr, 0, 0, width, band, CORNER * size);
      cairo_set_source_rgb (cr, 0.91, 0.93, 0.96);
      cairo_fill (cr);
      rs_print_text_set (unit->text, cr, name_x, padding, name, size, TRUE);
      rs_print_text_set (unit->aside, cr, aside_x, padding + lower, aside, size, TRUE);
    }

  note = rs_print_text_set (unit->note, cr, 2 * padding, band + padding, inner, size, draw);
  return band + (note > 0 ? note + 2 * padding : 0);
}

static double
set_unit (
    const Sheet *sheet, const Unit *unit, cairo_t *cr, double width, double size, gboolean draw)
{
  switch (unit->kind)
    {
    case UNIT_BLOCK:
      return set_block (sheet, unit, cr, width, size, draw);

    case UNIT_ITEM:
      return set_item (sheet, unit, cr, width, size, draw);

    case UNIT_HEAD:
    default:
      return rs_print_text_set (unit->text, cr, 0, 0, width, size, draw);
    }
}

/* --- Pages --- */

/* Places all units; FALSE as soon as there would be more than @most pages. */
static gboolean
place_units (Sheet *sheet, cairo_t *cr, double width, double height, double size, guint most)
{
  double y = 0;

  sheet->size = size;
  sheet->boxes = measure_boxes (sheet, width, size);
  sheet->n_pages = 1;

  for (guint i = 0; i < sheet->units->len; i++)
    {
      Unit *unit = g_ptr_array_index (sheet->units, i);
      Unit *next = i + 1 < sheet->units->len ? g_ptr_array_index (sheet->units, i + 1) : NULL;
      double own = set_unit (sheet, unit, cr, width, size, FALSE);
      double space = unit->kind == UNIT_BLOCK && y > 0 ? SPACE_BEFORE_BLOCK * size : 0;
      double needed = own;

      /* A heading does not stay behind alone. */
      if (unit->kind == UNIT_BLOCK && next != NULL && next->kind == UNIT_ITEM)
        needed += set_unit (sheet, next, cr, width, size, FALSE);

      if (y > 0 && y + space + needed > height)
        {
          if (sheet->n_pages == most)
            return FALSE;
          sheet->n_pages++;
          y = 0;
          space = 0;
        }

      unit->page = sheet->n_pages - 1;
      unit->y = y + space;
      /* Something that is higher than a page becomes smaller, rather than that it is cut off. */
      unit->scale = MIN (1, height / own);
      y = unit->y + own * unit->scale;
    }

  return y <= height;
}

static guint
count_pages (gpointer data, cairo_t *cr, double width, double height)
{
  Sheet *sheet = data;

  for (double size = LARGEST_TEXT; size >= SMALLEST_TEXT; size -= TEXT_STEP)
    if (place_units (sheet, cr, width, height, size, 1))
      return 1;

  place_units (sheet, cr, width, height - FOOT * TEXT_OF_MANY, TEXT_OF_MANY, G_MAXUINT);
  return sheet->n_pages;
}

static void
draw_foot (const Sheet *sheet, guint page, cairo_t *cr, double width, double height)
{
  g_autoptr (RsPrintText) foot = rs_print_text_new ();
  /* Translators: at the foot of a printed page: a routine, which page this is, and of how many */
  g_autofree char *text = g_strdup_printf (C_ ("printed page", "%s · page %u of %u"), sheet->name,
                                           page + 1, sheet->n_pages);

  rs_print_text_add (foot, RS_PRINT_SMALL, NULL, text);
  rs_print_text_set (foot, cr, 0,
                     height - rs_print_text_set (foot, cr, 0, 0, width, sheet->size, FALSE), width,
                     sheet->size, TRUE);
}

static void
draw_page (gpointer data, guint page, cairo_t *cr, double width, double height)
{
  const Sheet *sheet = data;

  for (guint i = 0; i < sheet->units->len; i++)
    {
      const Unit *unit = g_ptr_array_index (sheet->units, i);

      if (unit->page != page)
        continue;

      cairo_save (cr);
      cairo_translate (cr, 0, unit->y);
      cairo_scale (cr, unit->scale, unit->scale);
      set_unit (sheet, unit, cr, width, sheet->size, TRUE);
      cairo_restore (cr);
    }

  if (sheet->n_pages > 1)
    draw_foot (sheet, page, cr, width, height);
}

static const RsPrintPages pages = { .count = count_pages, .draw = draw_page };

void
rs_routine_sheet_print (RsRoutine *routine,
                        RsCatalogue *catalogue,
                        RsMovements *movements,
                        GtkWidget *parent)
{
  g_return_if_fail (RS_IS_ROUTINE (routine));
  g_return_if_fail (RS_IS_CATALOGUE (catalogue));

  rs_print_job_run (rs_routine_get_name (routine), &pages,
                    sheet_new (routine, catalogue, movements), sheet_free, parent);
}

gboolean
rs_routine_sheet_export (RsRoutine *routine,
                         RsCatalogue *catalogue,
                         RsMovements *movements,
                         GtkPaperSize *paper,
                         const char *path,
                         GError **error)
{
  g_return_val_if_fail (RS_IS_ROUTINE (routine), FALSE);
  g_return_val_if_fail (RS_IS_CATALOGUE (catalogue), FALSE);

  return rs_print_job_export (rs_routine_get_name (routine), &pages,
                              sheet_new (routine, catalogue, movements), sheet_free, paper, path,
                              error);
}
