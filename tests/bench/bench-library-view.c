/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

/*
 * What it costs to look at the library: frames while the wall of cards is scrolled, and a keystroke
 * until what it finds is drawn, with N generated exercises and every card a drawing. Prints a JSON
 * object of figures, which library.py reads and README.md explains. Takes a display.
 *
 * bench-library-view N
 */

#include "config.h"

#include "core/exercise/rs-catalogue.h"
#include "ui/exercises/rs-card-list.h"
#include "ui/exercises/rs-exercises-page.h"

#include "bench/figures.h"
#include "bench/library-generator.h"
#include "rs-ui-resources.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#define WIDTH 1100
#define HEIGHT 760
#define N_ROWS 200
#define N_PAINTED 100
#define WARM_UP 10
/* As a wheel or a finger does it: a row takes this many frames. */
#define FRAMES_PER_ROW 4

static const char *const typed[] = { "squat", "single leg",        "hip thrusts", "glutes",
                                     "plank", "romanian deadlift", "sqaut",       "zzzz" };

typedef struct
{
  RsLibrary *library;
  GtkWidget *page;
  GtkWidget *window;
  GtkAdjustment *adjustment;
  GdkFrameClock *clock;
  gint64 began; /* of the frame that is being made */
  double spent; /* the last frame, in milliseconds */
  gboolean is_done;
} Bench;

/* --- Frames --- */

static void
on_before_cb (Bench *bench)
{
  bench->began = g_get_monotonic_time ();
}

static void
on_after_cb (Bench *bench)
{
  bench->spent = (double) (g_get_monotonic_time () - bench->began) / 1e3;
  bench->is_done = TRUE;
}

/* One frame from its beginning to its end, and what that took of this thread. */
static double
make_frame (Bench *bench)
{
  bench->is_done = FALSE;
  gdk_frame_clock_request_phase (bench->clock, GDK_FRAME_CLOCK_PHASE_PAINT);
  while (!bench->is_done)
    g_main_context_iteration (NULL, TRUE);

  return bench->spent;
}

static void
settle (Bench *bench)
{
  for (guint i = 0; i < 5; i++)
    make_frame (bench);
  while (g_main_context_iteration (NULL, FALSE) || rs_library_get_busy (bench->library))
    ;
}

/* --- Figures --- */

static double
get_mean (GArray *samples)
{
  double sum = 0;

  for (guint i = 0; i < samples->len; i++)
    sum += g_array_index (samples, double, i);

  return sum / samples->len;
}

/* Down to the end and up again, where there is not enough. */
static double
find_place (Bench *bench, double way)
{
  double end = gtk_adjustment_get_upper (bench->adjustment) -
               gtk_adjustment_get_page_size (bench->adjustment);
  double rest = fmod (way, 2 * end);

  return rest <= end ? rest : 2 * end - rest;
}

static void
measure_scrolling (Bench *bench)
{
  g_autoptr (GArray) frames = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) painted = g_array_new (FALSE, FALSE, sizeof (double));
  double row = 0;

  settle (bench);
  /* A little for nothing first, so that every drawing is in the cache. */
  for (guint round = 0; round < 2; round++)
    {
      gtk_adjustment_set_value (bench->adjustment, 0);
      settle (bench);
      row = gtk_adjustment_get_page_size (bench->adjustment) / 2;
      for (guint i = 0; i < (round == 0 ? WARM_UP : N_ROWS) * FRAMES_PER_ROW; i++)
        {
          double ms;

          gtk_adjustment_set_value (bench->adjustment,
                                    find_place (bench, i * row / FRAMES_PER_ROW));
          ms = make_frame (bench);
          if (round == 1)
            g_array_append_val (frames, ms);
        }
    }

  /* The same rows a little up and down: what painting takes when no row is new. */
  for (guint i = 0; i < N_PAINTED; i++)
    {
      double ms;

      gtk_adjustment_set_value (bench->adjustment, row + i % 2);
      ms = make_frame (bench);
      if (i >= WARM_UP)
        g_array_append_val (painted, ms);
    }

  figures_say ("paint-mean-ms", get_mean (painted));
  figures_say ("scroll-mean-ms", get_mean (frames));
  figures_say ("scroll-p50-ms", figures_get_quantile (frames, 0.5));
  figures_say ("scroll-p95-ms", figures_get_quantile (frames, 0.95));
  figures_say ("scroll-max-ms", figures_get_quantile (frames, 1));
}

/* From the letter to the end of the frame that shows what it finds. */
static double
press_key (Bench *bench, GtkEditable *entry, const char *text)
{
  gint64 since = g_get_monotonic_time ();
  double ms;

  gtk_editable_set_text (entry, text);
  while (rs_library_get_busy (bench->library))
    g_main_context_iteration (NULL, TRUE);
  ms = (double) (g_get_monotonic_time () - since) / 1e3;
  return ms + make_frame (bench);
}

static void
measure_typing (Bench *bench)
{
  g_autoptr (GArray) keys = g_array_new (FALSE, FALSE, sizeof (double));
  GtkEditable *entry = GTK_EDITABLE (
      gtk_widget_get_template_child (bench->page, RS_TYPE_EXERCISES_PAGE, "search_entry"));

  press_key (bench, entry, "s");
  press_key (bench, entry, "");
  for (guint round = 0; round < 2; round++)
    for (gsize i = 0; i < G_N_ELEMENTS (typed); i++)
      {
        for (gsize length = 1; length <= strlen (typed[i]); length++)
          {
            g_autofree char *text = g_strndup (typed[i], length);
            double ms = press_key (bench, entry, text);

            /* The first round draws figures for the first time. */
            if (round > 0)
              g_array_append_val (keys, ms);
          }
        press_key (bench, entry, "");
      }

  figures_say ("letter-p50-ms", figures_get_quantile (keys, 0.5));
  figures_say ("letter-p99-ms", figures_get_quantile (keys, 0.99));
  figures_say ("letter-max-ms", figures_get_quantile (keys, 1));
}

/* --- The view --- */

/* The generated exercises, each with a movement of the program's own. */
static RsCatalogue *
create_catalogue (guint n)
{
  static const char *const movements[] = { "bodyweight-squat", "hip-bridge", "plank", "side-plank",
                                           "sumo-squat" };
  RsCatalogue *catalogue = rs_catalogue_new ();
  g_autoptr (GPtrArray) plain = library_generate (n);
  g_autoptr (GPtrArray) all = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < plain->len; i++)
    {
      const RsExerciseFacts *facts = rs_exercise_get_facts (g_ptr_array_index (plain, i));
      RsExerciseFacts *copy = rs_exercise_facts_copy (facts);

      g_set_str (&copy->movement, movements[i % G_N_ELEMENTS (movements)]);
      g_ptr_array_add (all, rs_exercise_new (copy));
    }
  rs_catalogue_add (catalogue, all);
  return catalogue;
}

static GtkWidget *
find_descendant (GtkWidget *widget, GType type)
{
  GtkWidget *child = gtk_widget_get_first_child (widget);

  for (; child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found =
          G_TYPE_CHECK_INSTANCE_TYPE (child, type) ? child : find_descendant (child, type);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static void
open_view (Bench *bench, guint n)
{
  g_autoptr (RsCatalogue) catalogue = create_catalogue (n);
  g_autoptr (GSettings) settings = g_settings_new (RS_APP_ID);
  g_autoptr (RsMovements) movements = rs_movements_new (settings, adw_style_manager_get_default ());
  GtkWidget *wall;
  GtkWidget *list;

  bench->library = rs_library_new (catalogue);
  bench->page = g_object_new (RS_TYPE_EXERCISES_PAGE, "library", bench->library, "movements",
                              movements, "settings", settings, NULL);
  bench->window = adw_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (bench->window), WIDTH, HEIGHT);
  adw_window_set_content (ADW_WINDOW (bench->window), bench->page);
  gtk_window_present (GTK_WINDOW (bench->window));
  while (!gtk_widget_get_mapped (bench->window))
    g_main_context_iteration (NULL, TRUE);

  bench->clock = gtk_widget_get_frame_clock (bench->window);
  g_signal_connect_swapped (bench->clock, "before-paint", G_CALLBACK (on_before_cb), bench);
  g_signal_connect_swapped (bench->clock, "after-paint", G_CALLBACK (on_after_cb), bench);
  wall = GTK_WIDGET (gtk_widget_get_template_child (bench->page, RS_TYPE_EXERCISES_PAGE, "wall"));
  list = find_descendant (wall, RS_TYPE_CARD_LIST);
  bench->adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (list));
}

int
main (int argc, char *argv[])
{
  g_autoptr (GtkCssProvider) provider = NULL;
  Bench bench = { 0 };
  guint64 n;

  if (argc != 2 || !g_ascii_string_to_unsigned (argv[1], 10, 1, 10000000, &n, NULL))
    {
      g_printerr ("usage: %s N\n", argv[0]);
      return EXIT_FAILURE;
    }

  gtk_init ();
  adw_init ();
  rs_ui_register_resource ();
  provider = gtk_css_provider_new ();
  gtk_css_provider_load_from_resource (provider, RS_RESOURCE_PATH "/style.css");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (),
                                              GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);

  open_view (&bench, (guint) n);
  settle (&bench);
  measure_scrolling (&bench);
  measure_typing (&bench);
  figures_end ();

  gtk_window_destroy (GTK_WINDOW (bench.window));
  g_clear_object (&bench.library);
  return EXIT_SUCCESS;
}
