/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/exercises/rs-exercise-sheet.h"

#include "figure/paint/rs-key-picture.h"
#include "ui/exercises/rs-exercise-text.h"
#include "ui/widgets/rs-print-job.h"
#include "ui/widgets/rs-print-text.h"

#include <glib/gi18n.h>

/* Points. */
#define LARGEST_TEXT 11.0
#define SMALLEST_TEXT 4.5
#define TEXT_STEP 0.25
#define GAP 18.0

#define MAX_PICTURES 4
/* At most so much of the sheet is drawings. */
#define PICTURES_PART 0.3

/* What is on the sheet, before anybody knows how large it will be. */
typedef struct
{
  RsPrintText *head;
  RsPrintText *columns[2];
  RsPrintText *foot;
  RsMovement *movement;
  guint keys[MAX_PICTURES];
  guint n_keys;
} Sheet;

static void
sheet_clear (Sheet *sheet)
{
  g_clear_pointer (&sheet->head, rs_print_text_free);
  g_clear_pointer (&sheet->columns[0], rs_print_text_free);
  g_clear_pointer (&sheet->columns[1], rs_print_text_free);
  g_clear_pointer (&sheet->foot, rs_print_text_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Sheet, sheet_clear)

static void
add_list (RsPrintText *column, const char *heading, char *const *texts, gboolean numbered)
{
  if (texts[0] == NULL)
    return;

  rs_print_text_add (column, RS_PRINT_HEADING, NULL, heading);
  for (guint i = 0; texts[i] != NULL; i++)
    {
      g_autofree char *number = g_strdup_printf (C_ ("step of an exercise", "%u."), i + 1);

      rs_print_text_add (column, RS_PRINT_BODY, numbered ? number : "•", texts[i]);
    }
}

static void
add_text (RsPrintText *column, const char *heading, const char *text)
{
  if (text == NULL || *text == '\0')
    return;

  rs_print_text_add (column, RS_PRINT_HEADING, NULL, heading);
  rs_print_text_add (column, RS_PRINT_BODY, NULL, text);
}

static void
add_mistakes (RsPrintText *column, RsExercise *exercise)
{
  guint n = rs_exercise_get_n_mistakes (exercise);

  if (n > 0)
    rs_print_text_add (column, RS_PRINT_HEADING, NULL, _ ("Common Mistakes"));

  for (guint i = 0; i < n; i++)
    {
      /* Translators: on paper, a mistake and what to do about it */
      g_autofree char *text =
          g_strdup_printf (C_ ("mistake and fix", "%s %s"), rs_exercise_get_mistake (exercise, i),
                           rs_exercise_get_fix (exercise, i));

      rs_print_text_add (column, RS_PRINT_BODY, "✗", text);
    }
}

static void
fill_columns (Sheet *sheet, RsExercise *exercise)
{
  g_auto (GStrv) setup = rs_exercise_dup_setup (exercise);
  g_auto (GStrv) steps = rs_exercise_dup_steps (exercise);
  g_auto (GStrv) adapt = rs_exercise_dup_adapt (exercise);

  add_list (sheet->columns[0], _ ("Set-up"), setup, FALSE);
  add_list (sheet->columns[0], _ ("Steps"), steps, TRUE);
  add_text (sheet->columns[0], _ ("Breathing"), rs_exercise_get_breathing (exercise));
  add_mistakes (sheet->columns[1], exercise);
  add_list (sheet->columns[1], _ ("Who Should Adapt It"), adapt, FALSE);
}

static void
fill_head (Sheet *sheet, RsExercise *exercise)
{
  g_autofree char *class_text = rs_exercise_text_class (exercise);
  g_autofree char *equipment = rs_exercise_text_equipment (exercise);
  g_autofree char *dose = rs_dose_describe (rs_exercise_get_dose (exercise));
  g_autofree char *facts = g_strdup_printf ("%s · %s", class_text, equipment);
  g_autofree char *muscles =
      rs_vocabulary_list_labels (RS_TYPE_MUSCLE, rs_exercise_get_primary (exercise));

  rs_print_text_add (sheet->head, RS_PRINT_TITLE, NULL, rs_exercise_get_name (exercise));
  rs_print_text_add (sheet->head, RS_PRINT_BODY, NULL, facts);
  rs_print_text_add (sheet->head, RS_PRINT_BODY, NULL, muscles);
  rs_print_text_add (sheet->head, RS_PRINT_BODY, NULL, dose);
}

static void
fill_foot (Sheet *sheet, RsExercise *exercise)
{
  add_text (sheet->foot, _ ("Why a Runner Needs It"), rs_exercise_get_why (exercise));
  for (guint i = 0; i < rs_exercise_get_n_sources (exercise); i++)
    {
      const RsSource *source = rs_exercise_get_source (exercise, i);
      g_autofree char *text = source->doi != NULL
                                  ? g_strdup_printf ("%s, doi %s", source->citation, source->doi)
                                  : g_strdup (source->citation);

      rs_print_text_add (sheet->foot, RS_PRINT_SMALL, NULL, text);
    }
}

/* The keys that the steps belong to, each once and in the order of the steps. */
static void
choose_keys (Sheet *sheet)
{
  const RsMovementFacts *facts = rs_movement_get_facts (sheet->movement);

  for (guint i = 0; i < facts->n_steps && sheet->n_keys < MAX_PICTURES; i++)
    {
      gboolean there = FALSE;

      for (guint j = 0; j < sheet->n_keys; j++)
        there |= sheet->keys[j] == facts->steps[i];
      if (!there)
        sheet->keys[sheet->n_keys++] = facts->steps[i];
    }
}

static void
sheet_init (Sheet *sheet, RsExercise *exercise, RsMovements *movements)
{
  const char *id = rs_exercise_get_movement (exercise);

  *sheet = (Sheet) {
    .head = rs_print_text_new (),
    .columns = { rs_print_text_new (), rs_print_text_new () },
    .foot = rs_print_text_new (),
    .movement = movements != NULL && id != NULL ? rs_movements_lookup (movements, id) : NULL,
  };
  fill_head (sheet, exercise);
  fill_columns (sheet, exercise);
  fill_foot (sheet, exercise);
  if (sheet->movement != NULL)
    choose_keys (sheet);
}

/* How high the row of drawings is when it takes the whole width, within its limit. */
static double
get_picture_height (const Sheet *sheet, int build, double width, double height)
{
  double one;

  if (sheet->n_keys == 0)
    return 0;

  one = (width - GAP * (sheet->n_keys - 1)) / sheet->n_keys;
  return MIN (one / rs_key_picture_get_aspect (sheet->movement, build), height * PICTURES_PART);
}

static void
draw_pictures (const Sheet *sheet, RsMovements *movements, cairo_t *cr, double width, double height)
{
  gboolean to_left = gtk_widget_get_default_direction () == GTK_TEXT_DIR_RTL;
  int build = rs_movements_get_look (movements).build;
  double aspect = rs_key_picture_get_aspect (sheet->movement, build);
  double one = MIN (height * aspect, (width - GAP * (sheet->n_keys - 1)) / sheet->n_keys);
  double used = one * sheet->n_keys + GAP * (sheet->n_keys - 1);
  RsPalette palette;

  rs_print_job_get_palette (movements, &palette);
  for (guint i = 0; i < sheet->n_keys; i++)
    {
      guint place = to_left ? sheet->n_keys - 1 - i : i;

      cairo_save (cr);
      cairo_translate (cr, (width - used) / 2 + place * (one + GAP), 0);
      rs_key_picture_draw (sheet->movement, sheet->keys[i], &palette, build, one, height, cr);
      cairo_restore (cr);
    }
}

/* Sets everything in text of @size below the head; returns where it ends. */
static double
set_texts (const Sheet *sheet, cairo_t *cr, double top, double width, double size, gboolean draw)
{
  gboolean to_left = gtk_widget_get_default_direction () == GTK_TEXT_DIR_RTL;
  double column = (width - GAP) / 2;
  double second = column + GAP;
  double heights[2];

  for (guint i = 0; i < 2; i++)
    heights[i] = rs_print_text_set (sheet->columns[i], cr, (i == 1) != to_left ? second : 0, top,
                                    column, size, draw);
  top += MAX (heights[0], heights[1]) + size;

  return top + rs_print_text_set (sheet->foot, cr, 0, top, width, size, draw);
}

static double
set_sheet (const Sheet *sheet,
           RsMovements *movements,
           cairo_t *cr,
           double width,
           double height,
           double size,
           gboolean draw)
{
  double y = rs_print_text_set (sheet->head, cr, 0, 0, width, size, draw) + size;

  if (sheet->n_keys > 0)
    {
      int build = rs_movements_get_look (movements).build;
      double pictures = get_picture_height (sheet, build, width, height);

      if (draw)
        {
          cairo_save (cr);
          cairo_translate (cr, 0, y);
          draw_pictures (sheet, movements, cr, width, pictures);
          cairo_restore (cr);
        }
      y += pictures + size;
    }

  return set_texts (sheet, cr, y, width, size, draw);
}

void
rs_exercise_sheet_draw (
    RsExercise *exercise, RsMovements *movements, cairo_t *cr, double width, double height)
{
  g_auto (Sheet) sheet = { NULL };
  double size = LARGEST_TEXT;

  g_return_if_fail (RS_IS_EXERCISE (exercise));
  g_return_if_fail (cr != NULL);

  sheet_init (&sheet, exercise, movements);
  while (size > SMALLEST_TEXT &&
         set_sheet (&sheet, movements, cr, width, height, size, FALSE) > height)
    size -= TEXT_STEP;
  set_sheet (&sheet, movements, cr, width, height, size, TRUE);
}

/* --- Printing --- */

typedef struct
{
  RsExercise *exercise;
  RsMovements *movements;
} Page;

static Page *
page_new (RsExercise *exercise, RsMovements *movements)
{
  Page *page = g_new0 (Page, 1);

  page->exercise = g_object_ref (exercise);
  g_set_object (&page->movements, movements);
  return page;
}

static void
page_free (gpointer data)
{
  Page *page = data;

  g_clear_object (&page->exercise);
  g_clear_object (&page->movements);
  g_free (page);
}

static void
draw_page (gpointer data, guint number, cairo_t *cr, double width, double height)
{
  const Page *page = data;

  rs_exercise_sheet_draw (page->exercise, page->movements, cr, width, height);
}

static const RsPrintPages pages = { .draw = draw_page };

void
rs_exercise_sheet_print (RsExercise *exercise, RsMovements *movements, GtkWidget *parent)
{
  g_return_if_fail (RS_IS_EXERCISE (exercise));

  rs_print_job_run (rs_exercise_get_name (exercise), &pages, page_new (exercise, movements),
                    page_free, parent);
}

gboolean
rs_exercise_sheet_export (RsExercise *exercise,
                          RsMovements *movements,
                          const char *path,
                          GError **error)
{
  g_return_val_if_fail (RS_IS_EXERCISE (exercise), FALSE);

  return rs_print_job_export (rs_exercise_get_name (exercise), &pages,
                              page_new (exercise, movements), page_free, NULL, path, error);
}
