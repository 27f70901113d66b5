/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-paper-test.h"
#include "rs-ui-test.h"

#include "support/rs-samples.h"
#include "ui/exercises/rs-exercise-sheet.h"
#include "ui/widgets/rs-print-text.h"

#include <glib/gstdio.h>
#include <string.h>

/* A4 at one pixel a point. */
#define WIDTH 595
#define HEIGHT 842

/* Paper as the printer would have it. */
typedef struct
{
  cairo_surface_t *surface;
  cairo_t *cr;
} Paper;

static void
paper_init (Paper *paper)
{
  paper->surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, WIDTH, HEIGHT + 200);
  paper->cr = cairo_create (paper->surface);
  cairo_set_source_rgb (paper->cr, 1, 1, 1);
  cairo_paint (paper->cr);
}

static void
paper_clear (Paper *paper)
{
  g_clear_pointer (&paper->cr, cairo_destroy);
  g_clear_pointer (&paper->surface, cairo_surface_destroy);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Paper, paper_clear)

/* How many pixels from @top to @bottom are not white; coloured ones if @coloured. */
static guint
count_ink (Paper *paper, int top, int bottom, gboolean coloured)
{
  guint n = 0;

  cairo_surface_flush (paper->surface);
  for (int y = top; y < bottom; y++)
    {
      const guint32 *row =
          (const guint32 *) (gconstpointer) (cairo_image_surface_get_data (paper->surface) +
                                             (gsize) y *
                                                 cairo_image_surface_get_stride (paper->surface));

      for (int x = 0; x < WIDTH; x++)
        {
          int red = row[x] >> 16 & 0xff;
          int blue = row[x] & 0xff;

          n += coloured ? ABS (red - blue) > 40 : (row[x] & 0xffffff) != 0xffffff;
        }
    }

  return n;
}

/* Every exercise of the program fits on its page and has drawings and text. */
static void
test_fits (void)
{
  g_autoptr (RsCatalogue) catalogue = rs_paper_load_catalogue ();
  RsMovements *movements = rs_ui_movements ();

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (catalogue)); i++)
    {
      g_autoptr (RsExercise) exercise = g_list_model_get_item (G_LIST_MODEL (catalogue), i);
      g_auto (Paper) paper;

      paper_init (&paper);
      rs_exercise_sheet_draw (exercise, movements, paper.cr, WIDTH, HEIGHT);
      g_assert_cmpuint (count_ink (&paper, 0, 60, FALSE), >, 100);
      g_assert_cmpuint (count_ink (&paper, 60, HEIGHT / 2, TRUE), >, 500);
      g_assert_cmpuint (count_ink (&paper, HEIGHT, HEIGHT + 200, FALSE), ==, 0);
    }
  rs_ui_finalize_movements (movements);
}

static GStrv
make_texts (guint n, guint length)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (GString) text = g_string_new ("Words");

      while (text->len < length)
        g_string_append (text, " and more of them");
      g_strv_builder_add (builder, text->str);
    }

  return g_strv_builder_end (builder);
}

/* As much text as a file may have becomes smaller, and still fits. */
static void
test_long (void)
{
  RsExerciseFacts *facts = rs_sample_facts ();
  g_autoptr (RsExercise) exercise = NULL;
  g_auto (Paper) paper;

  g_strfreev (facts->setup);
  g_strfreev (facts->steps);
  g_strfreev (facts->adapt);
  facts->setup = make_texts (4, 400);
  facts->steps = make_texts (6, 400);
  facts->adapt = make_texts (6, 400);
  exercise = rs_exercise_new (facts);

  paper_init (&paper);
  rs_exercise_sheet_draw (exercise, NULL, paper.cr, WIDTH, HEIGHT);
  g_assert_cmpuint (count_ink (&paper, HEIGHT / 2, HEIGHT, FALSE), >, 100);
  g_assert_cmpuint (count_ink (&paper, HEIGHT, HEIGHT + 200, FALSE), ==, 0);
}

/* Measuring draws nothing, and gives what drawing takes. */
static void
test_print_text (void)
{
  g_autoptr (RsPrintText) column = rs_print_text_new ();
  g_auto (Paper) paper;
  double narrow;
  double wide;

  paper_init (&paper);
  g_assert_cmpfloat (rs_print_text_set (column, paper.cr, 0, 0, 200, 10, FALSE), ==, 0);
  rs_print_text_add (column, RS_PRINT_BODY, NULL, "");
  g_assert_cmpfloat (rs_print_text_set (column, paper.cr, 0, 0, 200, 10, FALSE), ==, 0);

  rs_print_text_add (column, RS_PRINT_HEADING, NULL, "Steps");
  rs_print_text_add (column, RS_PRINT_BODY, "1.",
                     "A text that is long enough to need more than one line");
  narrow = rs_print_text_set (column, paper.cr, 0, 0, 120, 10, FALSE);
  wide = rs_print_text_set (column, paper.cr, 0, 0, 500, 10, FALSE);
  g_assert_cmpfloat (narrow, >, wide);
  g_assert_cmpuint (count_ink (&paper, 0, HEIGHT, FALSE), ==, 0);

  g_assert_cmpfloat (rs_print_text_set (column, paper.cr, 0, 0, 120, 10, TRUE), ==, narrow);
  g_assert_cmpuint (count_ink (&paper, 0, (int) narrow + 1, FALSE), >, 50);
  g_assert_cmpuint (count_ink (&paper, (int) narrow + 2, HEIGHT, FALSE), ==, 0);
}

/* The PDF is one page and holds the words, to be found and copied. */
static void
check_words (const char *path)
{
  g_autofree char *text = rs_paper_run ((const char *[]) { "pdftotext", path, "-", NULL });
  g_autofree char *info = rs_paper_run ((const char *[]) { "pdfinfo", path, NULL });

  g_assert_nonnull (strstr (text, "Squat"));
  g_assert_nonnull (strstr (text, "Common Mistakes"));
  g_assert_nonnull (strstr (info, "Pages:           1\n"));
  g_assert_nonnull (strstr (info, "Title:           Squat\n"));
}

/* Another program sees title, drawings and text where they belong, and white around them. */
static void
check_picture (const char *path)
{
  const char *pictures = g_getenv ("RS_PICTURES_DIR");
  g_autofree char *directory = g_path_get_dirname (pictures != NULL ? pictures : path);
  g_autofree char *name =
      g_build_filename (pictures != NULL ? pictures : directory, "ui-exercise-sheet", NULL);
  g_autofree char *file = g_strconcat (name, ".png", NULL);
  g_autofree char *output = NULL;
  Paper paper = { NULL, NULL };
  int height;

  g_assert_cmpint (g_mkdir_with_parents (pictures != NULL ? pictures : directory, 0755), ==, 0);
  output = rs_paper_run (
      (const char *[]) { "pdftoppm", "-r", "110", "-png", "-singlefile", path, name, NULL });
  paper.surface = cairo_image_surface_create_from_png (file);
  g_assert_cmpint (cairo_surface_status (paper.surface), ==, CAIRO_STATUS_SUCCESS);
  height = cairo_image_surface_get_height (paper.surface);
  g_assert_cmpuint (count_ink (&paper, 0, height / 32, FALSE), ==, 0);
  g_assert_cmpuint (count_ink (&paper, height / 32, height / 8, FALSE), >, 200);
  g_assert_cmpuint (count_ink (&paper, height / 8, height / 2, TRUE), >, 1000);
  g_assert_cmpuint (count_ink (&paper, height / 2, height * 3 / 4, FALSE), >, 1000);
  g_assert_cmpuint (count_ink (&paper, height * 31 / 32, height, FALSE), ==, 0);
  paper_clear (&paper);
}

static void
test_export (void)
{
  g_autoptr (RsCatalogue) catalogue = rs_paper_load_catalogue ();
  RsExercise *exercise = rs_catalogue_lookup (catalogue, "bodyweight-squat");
  RsMovements *movements = rs_ui_movements ();
  g_autofree char *directory = g_dir_make_tmp ("rs-sheet-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (directory, "squat.pdf", NULL);
  g_autofree char *nowhere = g_build_filename (directory, "no", "squat.pdf", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_true (rs_exercise_sheet_export (exercise, movements, path, &error));
  g_assert_no_error (error);
  check_words (path);
  check_picture (path);

  g_assert_false (rs_exercise_sheet_export (exercise, movements, nowhere, &error));
  g_assert_nonnull (error);
  g_remove (path);
  g_rmdir (directory);
  rs_ui_finalize_movements (movements);
}

int
main (int argc, char *argv[])
{
  rs_ui_test_init (&argc, &argv);

  g_test_add_func ("/exercise-sheet/print-text", test_print_text);
  g_test_add_func ("/exercise-sheet/fits", test_fits);
  g_test_add_func ("/exercise-sheet/long", test_long);
  g_test_add_func ("/exercise-sheet/export", test_export);

  return g_test_run ();
}
