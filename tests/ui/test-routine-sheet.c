/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-paper-test.h"
#include "rs-ui-test.h"

#include "core/store/rs-content.h"
#include "support/rs-samples.h"
#include "ui/routines/rs-routine-sheet.h"

#include <glib/gstdio.h>
#include <string.h>

/* What is printed is looked at by programs that are not ours, as a reader of PDF sees it. */

/* Points. */
#define MARGIN (12 / 25.4 * 72)

typedef struct
{
  RsCatalogue *catalogue;
  RsMovements *movements;
  char *directory;
  char *path;
} Fixture;

static void
fixture_init (Fixture *fixture)
{
  fixture->catalogue = rs_paper_load_catalogue ();
  fixture->movements = rs_ui_movements ();
  fixture->directory = g_dir_make_tmp ("rs-sheet-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->directory, "sheet.pdf", NULL);
}

static void
fixture_clear (Fixture *fixture)
{
  g_remove (fixture->path);
  g_rmdir (fixture->directory);
  g_clear_pointer (&fixture->path, g_free);
  g_clear_pointer (&fixture->directory, g_free);
  g_clear_object (&fixture->catalogue);
  rs_ui_finalize_movements (g_steal_pointer (&fixture->movements));
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Fixture, fixture_clear)

static void
print (Fixture *fixture, RsRoutine *routine, const char *paper_name)
{
  GtkPaperSize *paper = gtk_paper_size_new (paper_name);
  g_autoptr (GError) error = NULL;

  g_assert_true (rs_routine_sheet_export (routine, fixture->catalogue, fixture->movements, paper,
                                          fixture->path, &error));
  g_assert_no_error (error);
  gtk_paper_size_free (paper);
}

static guint
count_pages (Fixture *fixture)
{
  g_autofree char *info = rs_paper_run ((const char *[]) { "pdfinfo", fixture->path, NULL });
  const char *pages = strstr (info, "Pages:");

  g_assert_nonnull (pages);
  return (guint) g_ascii_strtoull (pages + strlen ("Pages:"), NULL, 10);
}

/* How many rectangles of the line of a box there are, on all pages. */
static guint
count_boxes (Fixture *fixture, guint n_pages)
{
  guint n = 0;

  for (guint i = 1; i <= n_pages; i++)
    {
      g_autofree char *page = g_strdup_printf ("%u", i);
      g_autofree char *svg = rs_paper_run ((const char *[]) {
          "pdftocairo", "-svg", "-f", page, "-l", page, fixture->path, "-", NULL });

      for (const char *p = svg; (p = strstr (p, "stroke-width=\"0.7\"")) != NULL; p++)
        n++;
    }

  return n;
}

static guint
expect_boxes (RsRoutine *routine)
{
  RsRoutineState *state = rs_routine_get_state (routine);
  guint n = 0;

  for (guint i = 0; i < rs_routine_state_get_n_blocks (state); i++)
    {
      RsBlock *block = rs_routine_state_get_block (state, i);

      for (guint k = 0; k < rs_block_get_n_items (block); k++)
        n += rs_block_get_n_sets (block, k) *
             (rs_item_get_dose (rs_block_get_item (block, k))->per_side ? 2 : 1);
    }

  return n;
}

/* The words of @text, without how they are broken into lines. */
static char *
fold_blanks (const char *text)
{
  g_auto (GStrv) words = g_strsplit_set (text, " \n\f\t", -1);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) kept = NULL;

  for (guint i = 0; words[i] != NULL; i++)
    if (*words[i] != '\0')
      g_strv_builder_add (builder, words[i]);
  kept = g_strv_builder_end (builder);
  return g_strjoinv (" ", kept);
}

/* Drawings are as fine as print is, and not as coarse as a screen. */
static void
check_drawings (Fixture *fixture, guint n_least)
{
  g_autofree char *list =
      rs_paper_run ((const char *[]) { "pdfimages", "-list", fixture->path, NULL });
  g_auto (GStrv) lines = g_strsplit (list, "\n", -1);
  guint n = 0;

  /* Two lines of heading; the thirteenth and fourteenth words are pixels per inch. */
  for (guint i = 2; lines[i] != NULL && *lines[i] != '\0'; i++)
    {
      g_autofree char *line = fold_blanks (lines[i]);
      g_auto (GStrv) words = g_strsplit (line, " ", -1);

      g_assert_cmpuint (g_strv_length (words), >=, 14);
      g_assert_cmpuint (g_ascii_strtoull (words[12], NULL, 10), >=, 290);
      g_assert_cmpuint (g_ascii_strtoull (words[13], NULL, 10), >=, 290);
      n += g_str_equal (words[2], "image") ? 1 : 0;
    }

  g_assert_cmpuint (n, >=, n_least);
}

/* Where @name is in an element of pdftotext's boxes. */
static double
get_number (const char *element, const char *name)
{
  const char *value = strstr (element, name);

  g_assert_nonnull (value);
  return g_ascii_strtod (value + strlen (name), NULL);
}

/* No word stands beyond the margins; @drawn by hand, glyphs may reach a little over. */
static void
check_inside (Fixture *fixture)
{
  g_autofree char *text =
      rs_paper_run ((const char *[]) { "pdftotext", "-bbox", fixture->path, "-", NULL });
  double width = 0;
  double height = 0;
  guint n_words = 0;

  for (const char *p = text; (p = strchr (p, '<')) != NULL; p++)
    if (g_str_has_prefix (p, "<page "))
      {
        width = get_number (p, "width=\"");
        height = get_number (p, "height=\"");
      }
    else if (g_str_has_prefix (p, "<word "))
      {
        g_assert_cmpfloat (get_number (p, "xMin=\""), >=, MARGIN - 1);
        g_assert_cmpfloat (get_number (p, "yMin=\""), >=, MARGIN - 3);
        g_assert_cmpfloat (get_number (p, "xMax=\""), <=, width - MARGIN + 1);
        g_assert_cmpfloat (get_number (p, "yMax=\""), <=, height - MARGIN + 3);
        n_words++;
      }

  g_assert_cmpuint (n_words, >, 5);
}

static void
assert_says (const char *text, const char *words)
{
  if (strstr (text, words) == NULL)
    g_error ("“%s” is not in: %s", words, text);
}

static void
check_words (Fixture *fixture, RsRoutine *routine)
{
  g_autofree char *raw =
      rs_paper_run ((const char *[]) { "pdftotext", "-raw", fixture->path, "-", NULL });
  g_autofree char *text = fold_blanks (raw);

  assert_says (text, rs_routine_get_name (routine));
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (routine)); i++)
    {
      g_autoptr (RsItem) item = g_list_model_get_item (G_LIST_MODEL (routine), i);
      g_autofree char *note = fold_blanks (rs_item_get_note (item));

      assert_says (text,
                   rs_catalogue_get_name (fixture->catalogue, rs_item_get_exercise_id (item)));
      assert_says (text, note);
    }
}

static void
save_picture (Fixture *fixture, const char *name)
{
  const char *pictures = g_getenv ("RS_PICTURES_DIR");
  g_autofree char *path = NULL;
  g_autofree char *output = NULL;

  if (pictures == NULL)
    return;

  g_assert_cmpint (g_mkdir_with_parents (pictures, 0755), ==, 0);
  path = g_build_filename (pictures, name, NULL);
  output = rs_paper_run ((const char *[]) { "pdftoppm", "-r", "110", "-png", "-singlefile",
                                            fixture->path, path, NULL });
}

/* Every routine of the program is one page, on either paper. */
static void
test_ready_made (void)
{
  static const char *const papers[] = { GTK_PAPER_NAME_A4, GTK_PAPER_NAME_LETTER };
  g_auto (Fixture) fixture = { NULL };
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autoptr (GPtrArray) routines = rs_content_load_routines (builder);

  fixture_init (&fixture);
  g_assert_cmpuint (routines->len, >=, 8);
  for (guint i = 0; i < routines->len; i++)
    for (guint k = 0; k < G_N_ELEMENTS (papers); k++)
      {
        RsRoutine *routine = g_ptr_array_index (routines, i);
        g_autofree char *name =
            g_strdup_printf ("ui-routine-sheet-%s", rs_routine_get_id (routine));

        print (&fixture, routine, papers[k]);
        g_assert_cmpuint (count_pages (&fixture), ==, 1);
        check_words (&fixture, routine);
        check_inside (&fixture);
        if (k > 0)
          continue;

        g_assert_cmpuint (count_boxes (&fixture, 1), ==, expect_boxes (routine));
        check_drawings (&fixture, g_list_model_get_n_items (G_LIST_MODEL (routine)));
        save_picture (&fixture, name);
      }
}

/* Blocks of every kind with a value in every place. */
static void
test_every_block (void)
{
  g_auto (Fixture) fixture = { NULL };
  g_autoptr (RsRoutineState) state = rs_sample_every_block ();
  g_autoptr (RsRoutine) routine = rs_routine_new (NULL, state, FALSE);
  g_autofree char *raw = NULL;
  g_autofree char *text = NULL;
  g_autofree char *info = NULL;

  fixture_init (&fixture);
  print (&fixture, routine, GTK_PAPER_NAME_A4);
  g_assert_cmpuint (count_pages (&fixture), ==, 1);
  g_assert_cmpuint (count_boxes (&fixture, 1), ==, expect_boxes (routine));
  check_words (&fixture, routine);
  check_inside (&fixture);
  save_picture (&fixture, "ui-routine-sheet-every-block");

  info = rs_paper_run ((const char *[]) { "pdfinfo", fixture.path, NULL });
  raw = rs_paper_run ((const char *[]) { "pdftotext", "-layout", fixture.path, "-", NULL });
  text = fold_blanks (raw);
  assert_says (info, "Title:           Everything\n");
  assert_says (text, "With a note.");
  assert_says (text, "Mine & \"yours\"");
  assert_says (text, "Only when you slept well.");
  assert_says (text, "4 rounds");
  assert_says (text, "2 × 30+ s");
  assert_says (text, "unheard-of");
  assert_says (text, "then 40 s");
  assert_says (text, "L R");
}

/* Mirrored, where people read from the right. */
static void
test_to_left (void)
{
  g_auto (Fixture) fixture = { NULL };
  g_autoptr (RsRoutineState) plain = rs_sample_every_block ();
  g_autoptr (RsRoutineState) named = rs_routine_state_with_name (plain, "قوة للعدائين");
  g_autoptr (RsRoutineState) state = rs_routine_state_with_note (
      named, "تمارين قصيرة مرتين في الأسبوع، ببطء وبدون ألم. توقف إذا شعرت بألم حاد.");
  g_autoptr (RsRoutine) routine = rs_routine_new (NULL, state, FALSE);

  fixture_init (&fixture);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  print (&fixture, routine, GTK_PAPER_NAME_A4);
  g_assert_cmpuint (count_pages (&fixture), ==, 1);
  g_assert_cmpuint (count_boxes (&fixture, 1), ==, expect_boxes (routine));
  check_inside (&fixture);
  save_picture (&fixture, "ui-routine-sheet-rtl");
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

/* Without drawings; with nothing in it; and where it cannot be written. */
static void
test_others (void)
{
  g_auto (Fixture) fixture = { NULL };
  g_autoptr (RsRoutineState) state = rs_sample_every_block ();
  g_autoptr (RsRoutine) routine = rs_routine_new (NULL, state, FALSE);
  g_autoptr (RsRoutine) empty = rs_ui_empty_routine ("Nothing yet");
  g_autofree char *nowhere = NULL;
  g_autoptr (GError) error = NULL;

  fixture_init (&fixture);
  g_assert_true (
      rs_routine_sheet_export (routine, fixture.catalogue, NULL, NULL, fixture.path, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (count_boxes (&fixture, 1), ==, expect_boxes (routine));

  print (&fixture, empty, GTK_PAPER_NAME_A4);
  g_assert_cmpuint (count_pages (&fixture), ==, 1);
  g_assert_cmpuint (count_boxes (&fixture, 1), ==, 0);

  nowhere = g_build_filename (fixture.directory, "no", "sheet.pdf", NULL);
  g_assert_false (
      rs_routine_sheet_export (routine, fixture.catalogue, NULL, NULL, nowhere, &error));
  g_assert_nonnull (error);
}

static RsRoutine *
make_large (RsCatalogue *catalogue, guint n_items)
{
  g_autoptr (GPtrArray) blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) rs_block_unref);
  g_autoptr (RsRoutineState) state = NULL;
  guint n = 0;

  for (guint i = 0; n < n_items; i++)
    {
      g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
      RsBlockFacts facts = rs_block_facts_of ((RsBlockKind) (i % RS_N_BLOCK_KINDS));

      facts.note = i % 3 == 0 ? "Take your time." : NULL;
      for (guint k = 0; k < 25; k++, n++)
        {
          g_autoptr (RsExercise) exercise = g_list_model_get_item (
              G_LIST_MODEL (catalogue), n % g_list_model_get_n_items (G_LIST_MODEL (catalogue)));
          g_autofree char *note = g_strdup_printf ("Note%uEnd", n);
          RsDose dose = rs_sample_reps (1 + n % RS_DOSE_MAX_SETS, 8, 60);

          dose.per_side = n % 4 == 0;
          g_ptr_array_add (items, rs_item_new_full (rs_exercise_get_id (exercise), &dose,
                                                    RS_ITEM_REST_AS_USUAL, note));
        }
      g_ptr_array_add (blocks, rs_block_new_full (&facts, items));
    }

  state = rs_routine_state_new ("A large routine", NULL, blocks);
  return rs_routine_new (NULL, state, FALSE);
}

/* Without drawings, which take programs that read them long. */
static void
test_large (void)
{
  g_auto (Fixture) fixture = { NULL };
  g_autoptr (RsRoutine) routine = NULL;
  g_autoptr (GError) error = NULL;
  guint n_pages;
  g_autofree char *last = NULL;
  g_autofree char *raw = NULL;
  g_autofree char *text = NULL;

  fixture_init (&fixture);
  routine = make_large (fixture.catalogue, 200);
  g_assert_true (
      rs_routine_sheet_export (routine, fixture.catalogue, NULL, NULL, fixture.path, &error));
  g_assert_no_error (error);
  n_pages = count_pages (&fixture);
  g_test_message ("%u pages", n_pages);
  g_assert_cmpuint (n_pages, >=, 6);
  g_assert_cmpuint (n_pages, <=, 40);
  g_assert_cmpuint (count_boxes (&fixture, n_pages), ==, expect_boxes (routine));
  check_words (&fixture, routine);
  check_inside (&fixture);
  save_picture (&fixture, "ui-routine-sheet-large");

  last = g_strdup_printf ("A large routine · page %u of %u", n_pages, n_pages);
  raw = rs_paper_run ((const char *[]) { "pdftotext", "-raw", fixture.path, "-", NULL });
  text = fold_blanks (raw);
  assert_says (text, last);
}

/* A note that would be higher than any page becomes smaller, and none of it is lost. */
static void
test_tall (void)
{
  g_auto (Fixture) fixture = { NULL };
  g_autoptr (GString) note = g_string_new ("First");
  RsDose dose = rs_sample_reps (3, 8, 60);
  g_autoptr (RsRoutineState) state = NULL;
  g_autoptr (RsRoutine) routine = NULL;

  while (note->len < 500)
    g_string_append (note, "\nWord");
  g_string_append (note, "\nLast");
  state = rs_sample_routine ("Tall", rs_sample_item ("plank"),
                             rs_item_new_full ("plank", &dose, 0, note->str),
                             rs_sample_item ("push-up"), NULL);
  routine = rs_routine_new (NULL, state, FALSE);

  fixture_init (&fixture);
  print (&fixture, routine, GTK_PAPER_NAME_A4);
  g_assert_cmpuint (count_pages (&fixture), ==, 3);
  check_words (&fixture, routine);
  check_inside (&fixture);
}

int
main (int argc, char *argv[])
{
  rs_ui_test_init (&argc, &argv);

  g_test_add_func ("/routine-sheet/ready-made", test_ready_made);
  g_test_add_func ("/routine-sheet/every-block", test_every_block);
  g_test_add_func ("/routine-sheet/to-left", test_to_left);
  g_test_add_func ("/routine-sheet/others", test_others);
  g_test_add_func ("/routine-sheet/large", test_large);
  g_test_add_func ("/routine-sheet/tall", test_tall);

  return g_test_run ();
}
