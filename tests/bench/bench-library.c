/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

/*
 * What the library costs: reading a file of generated exercises, the catalogue, the index, and
 * each keystroke of a search. Prints a JSON object of figures, which library.py reads and
 * README.md explains.
 *
 * bench-library generate N FILE   writes N exercises
 * bench-library floor FILE        parses the file with json-glib, and does nothing
 * bench-library measure FILE      does what the program does
 */

#include "config.h"

#include "core/exercise/rs-library-private.h"
#include "core/store/rs-exercise-collection.h"

#include "bench/figures.h"
#include "bench/library-generator.h"

#include <json-glib/json-glib.h>
#include <malloc.h>
#include <stdlib.h>
#include <string.h>

/* What is typed, letter by letter: names, everyday words, several words, slips, and misses. */
static const char *const typed[] = {
  "squat",
  "single leg squat",
  "hip thrusts",
  "glutes",
  "calves",
  "abs",
  "shin",
  "core stability",
  "plank",
  "romanian deadlift",
  "no equipment",
  "kettlebell swing",
  "banded bridge",
  "sqaut",
  "deadlfit",
  "claf raise",
  "kettelbell",
  "brigde hold",
  "xylophone",
  "zzzz",
  "push the floor away",
  "knee",
  "s",
  "exercise 4711",
};

static double
now_ms (void)
{
  return (double) g_get_monotonic_time () / 1e3;
}

static char *
read_file (const char *path, gsize *length)
{
  g_autoptr (GError) error = NULL;
  char *data;

  if (!g_file_get_contents (path, &data, length, &error))
    {
      g_printerr ("%s\n", error->message);
      exit (EXIT_FAILURE);
    }

  return data;
}

static void
spin (RsLibrary *library)
{
  while (rs_library_get_busy (library))
    g_main_context_iteration (NULL, TRUE);
}

/* One more letter, or one fewer, and the answer with everything that it brings. */
static double
press_key (RsLibrary *library, const char *text)
{
  double since = now_ms ();

  rs_library_set_text (library, text);
  spin (library);
  return now_ms () - since;
}

static void
measure_typing (RsLibrary *library, guint rounds)
{
  g_autoptr (GArray) all = g_array_new (FALSE, FALSE, sizeof (double));
  double worst = 0;
  const char *worst_text = "";

  for (guint round = 0; round < rounds; round++)
    for (gsize i = 0; i < G_N_ELEMENTS (typed); i++)
      {
        for (gsize length = 1; length <= strlen (typed[i]); length++)
          {
            g_autofree char *text = g_strndup (typed[i], length);
            double ms = press_key (library, text);

            if (ms > worst)
              {
                worst = ms;
                worst_text = typed[i];
              }
            g_array_append_val (all, ms);
          }
        press_key (library, "");
      }

  figures_say ("keystroke-p50-ms", figures_get_quantile (all, 0.5));
  figures_say ("keystroke-p99-ms", figures_get_quantile (all, 0.99));
  figures_say ("keystroke-max-ms", worst);
  g_printerr ("the dearest: %s\n", worst_text);
}

/* What is compared with: one look into all names and steps, without an index, order or counts. */
static void
measure_plain (RsCatalogue *catalogue)
{
  g_autoptr (GArray) all = g_array_new (FALSE, FALSE, sizeof (double));
  guint n_found = 0;

  for (guint round = 0; round < 5; round++)
    {
      double since = now_ms ();
      double ms;

      for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (catalogue)); i++)
        {
          g_autoptr (RsExercise) exercise = g_list_model_get_item (G_LIST_MODEL (catalogue), i);
          const RsExerciseFacts *facts = rs_exercise_get_facts (exercise);
          gboolean found = strcasestr (facts->name, "deadlift") != NULL;

          for (gsize j = 0; facts->steps[j] != NULL && !found; j++)
            found = strcasestr (facts->steps[j], "deadlift") != NULL;
          n_found += found;
        }
      ms = now_ms () - since;
      g_array_append_val (all, ms);
    }

  figures_say ("plain-found", n_found / 5);
  figures_say ("plain-ms", figures_get_quantile (all, 0.5));
}

/* A chip, a sort order, a single exercise that comes, changes and goes. */
static void
measure_rest (RsLibrary *library, RsCatalogue *catalogue)
{
  g_autoptr (GArray) chips = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) orders = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) edits = g_array_new (FALSE, FALSE, sizeof (double));

  for (RsFacet facet = 0; facet < RS_N_FACETS; facet++)
    for (guint option = 0; option < rs_facet_get_n_options (facet); option++)
      {
        double since = now_ms ();
        double ms;

        rs_library_set_option (library, facet, option, option % 3 != 2);
        ms = now_ms () - since;
        g_array_append_val (chips, ms);
      }
  rs_library_reset (library, TRUE);

  for (guint i = 0; i < 20; i++)
    {
      double since = now_ms ();
      double ms;

      rs_library_set_order (library, (i + 1) % RS_N_LIBRARY_ORDERS);
      rs_library_set_grouped (library, i % 8 < 4);
      ms = now_ms () - since;
      g_array_append_val (orders, ms);
    }

  rs_library_set_text (library, "squat");
  for (guint i = 0; i < 60; i++)
    {
      guint n = g_list_model_get_n_items (G_LIST_MODEL (catalogue));
      g_autoptr (RsExercise) exercise =
          g_list_model_get_item (G_LIST_MODEL (catalogue), i * n / 60);
      RsExerciseFacts *facts = rs_exercise_facts_copy (rs_exercise_get_facts (exercise));
      g_autoptr (RsExercise) other = NULL;
      double since;
      double ms;

      g_set_str (&facts->name, "Squat that was renamed");
      other = rs_exercise_new (facts);
      since = now_ms ();
      rs_catalogue_replace (catalogue, other);
      spin (library);
      ms = now_ms () - since;
      g_array_append_val (edits, ms);
    }

  figures_say ("chip-p99-ms", figures_get_quantile (chips, 0.99));
  figures_say ("sort-max-ms", figures_get_quantile (orders, 1));
  figures_say ("edit-p50-ms", figures_get_quantile (edits, 0.5));
  figures_say ("edit-max-ms", figures_get_quantile (edits, 1));
}

static int
measure (const char *path)
{
  g_autoptr (RsCatalogue) catalogue = rs_catalogue_new ();
  g_autoptr (RsLibrary) library = NULL;
  g_autoptr (GPtrArray) exercises = NULL;
  g_autoptr (GError) error = NULL;
  gsize heap = figures_get_heap ();
  gsize length;
  g_autofree char *data = read_file (path, &length);
  double start = now_ms ();
  double read;
  double sorted;
  double indexed;
  gsize records;

  exercises = rs_exercise_collection_read (path, data, length, &error);
  if (exercises == NULL)
    {
      g_printerr ("%s\n", error->message);
      return EXIT_FAILURE;
    }
  read = now_ms ();
  rs_catalogue_add (catalogue, exercises);
  sorted = now_ms ();
  g_clear_pointer (&data, g_free);
  malloc_trim (0);
  records = figures_get_heap () - heap;

  {
    double since = now_ms ();

    library = rs_library_new (catalogue);
    rs_library_set_text (library, "x");
    spin (library);
    indexed = sorted + now_ms () - since;
  }
  figures_say ("exercises", exercises->len);
  figures_say ("read-ms", read - start);
  figures_say ("catalogue-ms", sorted - read);
  figures_say ("index-ms", indexed - sorted);
  figures_say ("load-ms", indexed - start);
  figures_say ("record-bytes-per-exercise", (double) records / exercises->len);
  figures_say ("bytes-per-exercise",
               (double) rs_stock_get_n_bytes (rs_library_get_stock (library)) / exercises->len);
  measure_typing (library, exercises->len < 1000 ? 20 : exercises->len < 50000 ? 5 : 3);
  measure_plain (catalogue);
  measure_rest (library, catalogue);
  figures_end ();
  return EXIT_SUCCESS;
}

static int
measure_floor (const char *path)
{
  gsize length;
  g_autofree char *data = read_file (path, &length);
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GError) error = NULL;
  gsize heap = figures_get_heap ();
  double start = now_ms ();
  double end;

  if (!json_parser_load_from_data (parser, data, (gssize) length, &error))
    {
      g_printerr ("%s\n", error->message);
      return EXIT_FAILURE;
    }

  end = now_ms ();
  figures_say ("floor-ms", end - start);
  figures_say ("floor-heap-mib", (double) (figures_get_heap () - heap) / 1048576);
  figures_say ("file-mib", (double) length / 1048576);
  figures_end ();
  return EXIT_SUCCESS;
}

static int
generate (const char *path, guint n)
{
  g_autoptr (GPtrArray) exercises = library_generate (n);
  g_autoptr (GError) error = NULL;
  g_autofree char *text = rs_exercise_collection_write (exercises, &error);

  if (text == NULL || !g_file_set_contents (path, text, -1, &error))
    {
      g_printerr ("%s\n", error->message);
      return EXIT_FAILURE;
    }

  return EXIT_SUCCESS;
}

int
main (int argc, char **argv)
{
  if (argc == 4 && g_str_equal (argv[1], "generate"))
    return generate (argv[3], (guint) CLAMP (atoi (argv[2]), 1, RS_EXERCISE_COLLECTION_MAX));
  if (argc == 3 && g_str_equal (argv[1], "floor"))
    return measure_floor (argv[2]);
  if (argc == 3 && g_str_equal (argv[1], "measure"))
    return measure (argv[2]);

  g_printerr ("usage: %s generate N FILE | floor FILE | measure FILE\n", argv[0]);
  return EXIT_FAILURE;
}
