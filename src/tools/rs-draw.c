/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

/*
 * Draws movements into PNG files, without a display. build-aux/draw calls it.
 */

#include "config.h"

#include "base/common/rs-error.h"
#include "figure/paint/rs-painter.h"
#include "figure/pose/rs-movement-file.h"
#include "figure/scene/rs-fault-picture.h"

#include <cairo.h>
#include <locale.h>
#include <stdlib.h>

#define MAX_MOMENTS 24
#define PADDING 0.07
#define TILE 96
#define TILE_PADDING 0.085
#define COLUMNS 4

/* What the command line says. */
typedef struct
{
  char *data;
  char *out;
  gboolean all;
  int size;
  char *moments;
  char *yaws;
  double pitch;
  gboolean dark;
  gboolean high_contrast;
  char *build;
  int tone;
  gboolean still;
  gboolean mirror;
  gboolean no_muscles;
  gboolean sheet;
  gboolean fault;
  gboolean muscle_map;
  char **ids;
} Options;

/* What a picture shows. */
typedef enum
{
  LOOK_MOMENT,
  LOOK_STILL,
  LOOK_RIGHT, /* of a fault */
  LOOK_WRONG,
  LOOK_MUSCLES, /* the muscle map */
  LOOK_NOTHING, /* so that the next picture begins a row */
} Look;

/* One picture on a sheet or of its own. */
typedef struct
{
  RsMovement *movement;
  Look look;
  guint which; /* a key, or a fault */
  double time;
  double yaw;
  double pitch;
  RsTheme theme;
  RsTone tone;
  RsSceneStyle style;
  double size;
  double padding;
} Cell;

static void
set_ground (cairo_t *cr, RsTheme theme)
{
  static const double greys[] = { 0.98, 0.14, 1, 0.06 };

  cairo_set_source_rgb (cr, greys[theme], greys[theme], greys[theme]);
}

static void
draw_movement (const Cell *cell, RsScene *scene, RsDrawing *drawing)
{
  RsExtent extent;
  RsCamera camera;
  RsMotion motion;
  RsBody body;

  rs_motion_init (&motion, cell->movement, NULL);
  rs_camera_init (&camera, cell->yaw, cell->pitch);
  rs_scene_measure (scene, &motion, &camera, &cell->style, &extent);
  rs_camera_fit (&camera, &extent, cell->size, cell->size, cell->padding);
  if (cell->look == LOOK_STILL)
    {
      rs_scene_draw_still (scene, &motion, cell->which, &camera, &cell->style, drawing);
      return;
    }
  rs_motion_get_body (&motion, cell->time, &body);
  rs_scene_draw (scene, cell->movement, &body, &camera, &cell->style, drawing);
}

static void
draw_muscle_map (const Cell *cell, RsScene *scene, RsDrawing *drawing)
{
  RsBuild build = cell->style.build;
  RsExtent extent;
  RsCamera camera;

  rs_camera_init (&camera, cell->yaw, cell->pitch);
  rs_scene_measure_muscle_map (scene, &camera, build, &extent);
  rs_camera_fit (&camera, &extent, cell->size, cell->size, cell->padding);
  rs_scene_draw_muscle_map (scene, &rs_movement_get_facts (cell->movement)->muscles, &camera, build,
                            drawing);
}

static void
draw_cell (const Cell *cell, cairo_t *cr)
{
  g_autoptr (RsScene) scene = rs_scene_new ();
  g_autoptr (RsDrawing) drawing = rs_drawing_new ();
  RsPalette palette;

  if (cell->look == LOOK_RIGHT || cell->look == LOOK_WRONG)
    rs_fault_picture_draw (scene, cell->movement, cell->which, cell->look == LOOK_WRONG,
                           &cell->style, cell->size, cell->size, drawing);
  else if (cell->look == LOOK_MUSCLES)
    draw_muscle_map (cell, scene, drawing);
  else if (cell->look != LOOK_NOTHING)
    draw_movement (cell, scene, drawing);

  rs_palette_init (&palette, cell->theme, cell->tone, NULL);
  cairo_save (cr);
  cairo_rectangle (cr, 0, 0, cell->size, cell->size);
  cairo_clip (cr);
  set_ground (cr, cell->theme);
  cairo_paint (cr);
  rs_painter_draw (drawing, &palette, cr);
  cairo_restore (cr);
}

static gboolean
write_png (cairo_surface_t *surface, const char *directory, const char *name, GError **error)
{
  g_autofree char *file = g_strconcat (name, ".png", NULL);
  g_autofree char *path = g_build_filename (directory, file, NULL);
  cairo_status_t status = cairo_surface_write_to_png (surface, path);

  if (status != CAIRO_STATUS_SUCCESS)
    {
      g_set_error (error, G_FILE_ERROR, G_FILE_ERROR_FAILED, "%s: %s", path,
                   cairo_status_to_string (status));
      return FALSE;
    }

  return TRUE;
}

/* Pictures beside each other, @columns in a row. */
static gboolean
write_cells (
    const GArray *cells, guint columns, const char *directory, const char *name, GError **error)
{
  double size = 0;
  guint rows = (cells->len + columns - 1) / columns;
  cairo_surface_t *surface;
  cairo_t *cr;
  gboolean ok;

  for (guint i = 0; i < cells->len; i++)
    size = MAX (size, g_array_index (cells, Cell, i).size);
  surface = cairo_image_surface_create (
      CAIRO_FORMAT_RGB24, (int) (size * MIN (columns, cells->len)), (int) (size * rows));
  cr = cairo_create (surface);
  set_ground (cr, RS_THEME_LIGHT);
  cairo_paint (cr);
  for (guint i = 0; i < cells->len; i++)
    {
      cairo_save (cr);
      cairo_translate (cr, size * (i % columns), size * (i / columns));
      draw_cell (&g_array_index (cells, Cell, i), cr);
      cairo_restore (cr);
    }
  cairo_destroy (cr);
  ok = write_png (surface, directory, name, error);
  cairo_surface_destroy (surface);

  return ok;
}

static Cell
make_cell (const Options *options, RsMovement *movement)
{
  const RsMovementFacts *facts = rs_movement_get_facts (movement);
  RsSceneStyle style = RS_SCENE_STYLE_DEFAULT;

  style.build = g_strcmp0 (options->build, "broad") == 0 ? RS_BUILD_BROAD : RS_BUILD_NARROW;
  style.with_muscles = !options->no_muscles;

  return (Cell) {
    .movement = movement,
    .yaw = facts->yaw,
    .pitch = options->pitch > -90 ? options->pitch : facts->pitch,
    .theme = (options->dark ? RS_THEME_DARK : RS_THEME_LIGHT) + (options->high_contrast ? 2 : 0),
    .tone = (RsTone) (options->tone - 1),
    .style = style,
    .size = options->size,
    .padding = PADDING,
  };
}

/* Right and wrong beside each other, and small. */
static void
add_faults_to_sheet (const Cell *plain, GArray *cells)
{
  const RsMovementFacts *facts = rs_movement_get_facts (plain->movement);
  Cell nothing = *plain;

  nothing.look = LOOK_NOTHING;
  while (cells->len % COLUMNS != 0)
    g_array_append_val (cells, nothing);

  for (guint i = 0; i < facts->n_faults; i++)
    {
      Cell cell = *plain;

      cell.which = i;
      cell.style.with_mat = FALSE;
      for (cell.look = LOOK_RIGHT; cell.look <= LOOK_WRONG; cell.look++)
        g_array_append_val (cells, cell);
      cell.look = LOOK_WRONG;
      cell.size = TILE;
      g_array_append_val (cells, cell);
      cell.theme = RS_THEME_DARK;
      g_array_append_val (cells, cell);
    }
}

/* Start, middle and end; ghost and arrow; dark, high contrast, the other build; small; all around.
 */
static gboolean
write_sheet (const Options *options, RsMovement *movement, GError **error)
{
  const RsMovementFacts *facts = rs_movement_get_facts (movement);
  g_autoptr (GArray) cells = g_array_new (FALSE, FALSE, sizeof (Cell));
  g_autofree char *name = g_strconcat (facts->id, "-sheet", NULL);
  Cell plain = make_cell (options, movement), cell;
  RsMotion motion;
  guint picture = facts->picture;

  rs_motion_init (&motion, movement, NULL);
  plain.time = motion.arrive[0];
  g_array_append_val (cells, plain);
  cell = plain;
  cell.time = facts->n_keys > 1 ? (motion.leave[0] + motion.arrive[1]) / 2 : motion.duration / 2;
  g_array_append_val (cells, cell);
  cell.time = motion.arrive[picture];
  g_array_append_val (cells, cell);
  cell.look = LOOK_STILL;
  cell.which = picture;
  g_array_append_val (cells, cell);

  cell.look = LOOK_MOMENT;
  for (RsTheme theme = RS_THEME_DARK; theme <= RS_THEME_DARK_HIGH_CONTRAST; theme++)
    {
      cell.theme = theme;
      g_array_append_val (cells, cell);
    }
  cell.theme = plain.theme;
  cell.style.build = RS_BUILD_BROAD;
  g_array_append_val (cells, cell);
  cell.style = plain.style;

  for (guint i = 0; i < 8; i++)
    {
      cell.yaw = plain.yaw + 45 * (i + 1);
      g_array_append_val (cells, cell);
    }
  cell.yaw = plain.yaw;
  cell.size = TILE;
  cell.padding = TILE_PADDING;
  cell.style.with_mat = FALSE;
  g_array_append_val (cells, cell);
  cell.theme = RS_THEME_DARK;
  g_array_append_val (cells, cell);
  if (facts->n_faults > 0)
    add_faults_to_sheet (&plain, cells);

  return write_cells (cells, COLUMNS, options->out, name, error);
}

static gboolean
parse_numbers (const char *text, const char *what, double *numbers, guint *n, GError **error)
{
  g_auto (GStrv) words = g_strsplit (text, ",", -1);

  *n = 0;
  for (guint i = 0; words[i] != NULL; i++)
    {
      char *end = NULL;
      double number = g_ascii_strtod (words[i], &end);

      if (end == words[i] || *end != '\0' || *n == MAX_MOMENTS || !(ABS (number) < 1e6))
        {
          g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                       "--%s: “%s” is not up to %d numbers with commas between", what, text,
                       MAX_MOMENTS);
          return FALSE;
        }
      numbers[(*n)++] = number;
    }

  return TRUE;
}

/* A picture for each moment and angle. */
static gboolean
write_pictures (const Options *options, RsMovement *movement, GError **error)
{
  const RsMovementFacts *facts = rs_movement_get_facts (movement);
  double moments[MAX_MOMENTS] = { 0 }, yaws[MAX_MOMENTS] = { facts->yaw };
  guint n_moments = 1, n_yaws = 1;
  RsMotion motion;

  if ((options->moments != NULL &&
       !parse_numbers (options->moments, "moments", moments, &n_moments, error)) ||
      (options->yaws != NULL && !parse_numbers (options->yaws, "yaw", yaws, &n_yaws, error)))
    return FALSE;

  rs_motion_init (&motion, movement, NULL);
  if (options->moments == NULL)
    moments[0] = motion.arrive[facts->picture] / motion.duration;
  for (guint i = 0; i < n_moments; i++)
    for (guint j = 0; j < n_yaws; j++)
      {
        g_autoptr (GArray) cells = g_array_new (FALSE, FALSE, sizeof (Cell));
        g_autofree char *name = NULL;
        Cell cell = make_cell (options, movement);

        cell.time = moments[i] * motion.duration;
        cell.yaw = yaws[j];
        cell.look = options->still ? LOOK_STILL : LOOK_MOMENT;
        cell.which = facts->picture;
        g_array_append_val (cells, cell);
        name = g_strdup_printf ("%s-%u-%u", facts->id, i, j);
        if (!write_cells (cells, 1, options->out, name, error))
          return FALSE;
      }

  return TRUE;
}

/* A pair of pictures for each fault: right, wrong. */
static gboolean
write_faults (const Options *options, RsMovement *movement, GError **error)
{
  const RsMovementFacts *facts = rs_movement_get_facts (movement);

  for (guint i = 0; i < facts->n_faults; i++)
    {
      g_autoptr (GArray) cells = g_array_new (FALSE, FALSE, sizeof (Cell));
      g_autofree char *name =
          g_strdup_printf ("%s-fault-%s", facts->id, facts->faults[i].wrong.name);
      Cell cell = make_cell (options, movement);

      cell.which = i;
      cell.style.with_mat = FALSE;
      for (cell.look = LOOK_RIGHT; cell.look <= LOOK_WRONG; cell.look++)
        g_array_append_val (cells, cell);
      if (!write_cells (cells, 2, options->out, name, error))
        return FALSE;
    }

  return TRUE;
}

/* Front and back. */
static gboolean
write_muscle_map (const Options *options, RsMovement *movement, GError **error)
{
  g_autoptr (GArray) cells = g_array_new (FALSE, FALSE, sizeof (Cell));
  g_autofree char *name = g_strconcat (rs_movement_get_facts (movement)->id, "-muscles", NULL);
  Cell cell = make_cell (options, movement);

  cell.look = LOOK_MUSCLES;
  cell.pitch = 4;
  for (cell.yaw = 90; cell.yaw <= 270; cell.yaw += 180)
    g_array_append_val (cells, cell);

  return write_cells (cells, 2, options->out, name, error);
}

static gboolean
write_movement (const Options *options, RsMovement *movement, GError **error)
{
  if (options->fault && !write_faults (options, movement, error))
    return FALSE;
  if (options->muscle_map && !write_muscle_map (options, movement, error))
    return FALSE;
  if (options->sheet)
    return write_sheet (options, movement, error);

  return options->fault || options->muscle_map || write_pictures (options, movement, error);
}

static RsMovement *
load (const Options *options, const char *id, GError **error)
{
  g_autofree char *name = g_strconcat (id, ".json", NULL);
  g_autofree char *path = g_build_filename (options->data, name, NULL);
  g_autofree char *text = NULL;
  g_autoptr (RsMovement) movement = NULL;
  gsize length;

  if (!g_file_get_contents (path, &text, &length, error))
    return NULL;
  movement = rs_movement_read (name, id, text, length, error);
  if (movement != NULL && options->mirror)
    return rs_movement_new_mirrored (movement);

  return g_steal_pointer (&movement);
}

static int
compare_texts (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 (*(const char *const *) a, *(const char *const *) b);
}

static GPtrArray *
find_ids (const Options *options, GError **error)
{
  g_autoptr (GPtrArray) ids = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GDir) directory = NULL;
  const char *name;

  for (guint i = 0; options->ids != NULL && options->ids[i] != NULL; i++)
    g_ptr_array_add (ids, g_strdup (options->ids[i]));
  if (!options->all)
    return g_steal_pointer (&ids);

  directory = g_dir_open (options->data, 0, error);
  if (directory == NULL)
    return NULL;
  while ((name = g_dir_read_name (directory)) != NULL)
    if (g_str_has_suffix (name, ".json"))
      g_ptr_array_add (ids, g_strndup (name, strlen (name) - strlen (".json")));
  g_ptr_array_sort (ids, compare_texts);

  return g_steal_pointer (&ids);
}

static gboolean
draw_all (const Options *options, GError **error)
{
  g_autoptr (GPtrArray) ids = find_ids (options, error);
  g_autoptr (GPtrArray) movements =
      g_ptr_array_new_with_free_func ((GDestroyNotify) rs_movement_unref);
  g_autoptr (GArray) overview = g_array_new (FALSE, FALSE, sizeof (Cell));

  if (ids == NULL)
    return FALSE;

  for (guint i = 0; i < ids->len; i++)
    {
      RsMovement *movement = load (options, ids->pdata[i], error);
      Cell cell;

      if (movement == NULL)
        return FALSE;
      g_ptr_array_add (movements, movement);
      if (!write_movement (options, movement, error))
        return FALSE;
      cell = make_cell (options, movement);
      cell.look = LOOK_STILL;
      cell.which = rs_movement_get_facts (movement)->picture;
      g_array_append_val (overview, cell);
    }
  if (options->all && options->sheet && overview->len > 0)
    return write_cells (overview, 4, options->out, "overview", error);

  return TRUE;
}

static gboolean
check_options (const Options *options, GError **error)
{
  const char *wrong = NULL;

  if (!options->all && (options->ids == NULL || options->ids[0] == NULL))
    wrong = "Name movements, or say --all";
  else if (options->out == NULL)
    wrong = "Say with --out where the pictures go";
  else if (options->size < 16 || options->size > 4096)
    wrong = "--size is from 16 to 4096 pixels";
  else if (options->tone < 1 || options->tone > RS_N_TONES)
    wrong = "--tone is from 1 to 4";
  else if (options->build != NULL && g_strcmp0 (options->build, "narrow") != 0 &&
           g_strcmp0 (options->build, "broad") != 0)
    wrong = "--build is narrow or broad";
  if (wrong == NULL)
    return TRUE;

  g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, wrong);

  return FALSE;
}

static void
clear_options (Options *options)
{
  g_free (options->data);
  g_free (options->out);
  g_free (options->moments);
  g_free (options->yaws);
  g_free (options->build);
  g_strfreev (options->ids);
}

int
main (int argc, char **argv)
{
  Options o = { .size = 600, .pitch = -90, .tone = 2 };
  const GOptionEntry entries[] = {
    { "data", 0, 0, G_OPTION_ARG_FILENAME, &o.data, "Where the movements are", "DIR" },
    { "out", 0, 0, G_OPTION_ARG_FILENAME, &o.out, "Where the pictures go", "DIR" },
    { "all", 0, 0, G_OPTION_ARG_NONE, &o.all, "All movements", NULL },
    { "size", 0, 0, G_OPTION_ARG_INT, &o.size, "Pixels of a side", "N" },
    { "moments", 0, 0, G_OPTION_ARG_STRING, &o.moments, "Parts of the loop, 0 to 1", "N,N…" },
    { "yaw", 0, 0, G_OPTION_ARG_STRING, &o.yaws, "Angles around, degrees", "N,N…" },
    { "pitch", 0, 0, G_OPTION_ARG_DOUBLE, &o.pitch, "Angle from above, degrees", "N" },
    { "dark", 0, 0, G_OPTION_ARG_NONE, &o.dark, "On dark ground", NULL },
    { "high-contrast", 0, 0, G_OPTION_ARG_NONE, &o.high_contrast, "In high contrast", NULL },
    { "build", 0, 0, G_OPTION_ARG_STRING, &o.build, "narrow or broad", "WORD" },
    { "tone", 0, 0, G_OPTION_ARG_INT, &o.tone, "Tone of skin and hair, 1 to 4", "N" },
    { "still", 0, 0, G_OPTION_ARG_NONE, &o.still, "With ghost and arrow", NULL },
    { "mirror", 0, 0, G_OPTION_ARG_NONE, &o.mirror, "On the other side", NULL },
    { "no-muscles", 0, 0, G_OPTION_ARG_NONE, &o.no_muscles, "Without muscles", NULL },
    { "sheet", 0, 0, G_OPTION_ARG_NONE, &o.sheet, "One sheet of many looks each", NULL },
    { "fault", 0, 0, G_OPTION_ARG_NONE, &o.fault, "Pairs of right and wrong", NULL },
    { "muscle-map", 0, 0, G_OPTION_ARG_NONE, &o.muscle_map, "Muscles, front and back", NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_STRING_ARRAY, &o.ids, NULL, "ID…" },
    G_OPTION_ENTRY_NULL,
  };
  g_autoptr (GOptionContext) context = g_option_context_new (NULL);
  g_autoptr (GError) error = NULL;

  setlocale (LC_ALL, "");
  g_option_context_add_main_entries (context, entries, NULL);
  g_option_context_set_summary (context, "Draws movements into PNG files.");
  if (g_option_context_parse (context, &argc, &argv, &error) && check_options (&o, &error))
    {
      if (o.data == NULL)
        o.data = g_build_filename ("data", "movements", NULL);
      if (g_mkdir_with_parents (o.out, 0755) == 0)
        draw_all (&o, &error);
      else
        g_set_error (&error, G_FILE_ERROR, G_FILE_ERROR_FAILED, "%s cannot be made", o.out);
    }

  clear_options (&o);
  if (error != NULL)
    {
      g_printerr ("%s\n", error->message);
      return EXIT_FAILURE;
    }

  return EXIT_SUCCESS;
}
