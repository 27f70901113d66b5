/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-ui-test.h"

#include "core/log/rs-log.h"
#include "core/log/rs-set-groups.h"
#include "ui/progress/rs-progress-page.h"
#include "ui/progress/rs-workout-dialog.h"
#include "ui/progress/rs-workout-row.h"
#include "ui/progress/rs-workout-text.h"
#include "ui/widgets/rs-effort-text.h"
#include "ui/widgets/rs-sets-text.h"

/* Sunday, 4 January 2026, 18:05 UTC. */
#define SUNDAY (G_GINT64_CONSTANT (1767549900) * G_USEC_PER_SEC)
#define DAY (G_GINT64_CONSTANT (24 * 60 * 60) * G_USEC_PER_SEC)

static void
add (GArray *records, const char *id, RsMeasure measure, guint set, const char *side, guint amount)
{
  RsSetRecord record = { .exercise_id = (char *) id,
                         .set = set,
                         .side = side,
                         .measure = measure,
                         .planned = 12,
                         .amount = amount };

  rs_set_records_add (records, &record);
}

static RsWorkout *
make_workout (const char *id, const char *name, gint64 started_at)
{
  g_autoptr (GArray) records = rs_set_records_new ();

  add (records, "bodyweight-squat", RS_MEASURE_REPS, 1, NULL, 12);
  add (records, "bodyweight-squat", RS_MEASURE_REPS, 2, NULL, 12);
  add (records, "bodyweight-squat", RS_MEASURE_REPS, 3, NULL, 0);
  add (records, "plank", RS_MEASURE_TIME, 1, NULL, 30);
  add (records, "plank", RS_MEASURE_TIME, 2, NULL, 20);
  add (records, "side-plank", RS_MEASURE_TIME, 1, "left", 25);
  add (records, "side-plank", RS_MEASURE_TIME, 1, "right", 0);
  add (records, "gone-long-ago", RS_MEASURE_REPS, 1, NULL, 8);
  return rs_workout_new (id, "first-three", name, started_at, 17 * 60, records);
}

static void
add_workouts (RsLog *log, guint n)
{
  g_autoptr (GPtrArray) workouts = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *id = g_strdup_printf ("workout-%u", i);

      g_ptr_array_add (
          workouts, make_workout (id, i % 3 == 1 ? "Strong Hips <b>for Hills</b>" : "First Three",
                                  SUNDAY - i * 2 * DAY));
    }

  rs_log_add_all (log, workouts);
}

static void
assert_text (char *text, const char *expected)
{
  g_autofree char *owned = text;

  g_assert_cmpstr (owned, ==, expected);
}

static void
test_texts (void)
{
  g_autoptr (RsWorkout) workout = make_workout ("a", "First Three", SUNDAY);
  g_autoptr (GTimeZone) utc = g_time_zone_new_utc ();

  assert_text (rs_workout_text_when (workout, utc), "Sunday, 4 January 2026, 18:05");
  assert_text (rs_workout_text_month (workout, utc), "January 2026");
  assert_text (rs_workout_text_summary (workout), "6 of 7 sets · 17 min");
  assert_text (rs_workout_text_row (workout, utc),
               "First Three, Sunday, 4 January 2026, 18:05, 6 of 7 sets · 17 min");
}

/* What day it was depends on where one is. */
static void
test_zone (void)
{
  g_autoptr (RsWorkout) workout = make_workout ("a", "First Three", SUNDAY - 4 * DAY);
  g_autoptr (GTimeZone) utc = g_time_zone_new_utc ();
  g_autoptr (GTimeZone) east = g_time_zone_new_offset (6 * 60 * 60);
  g_autoptr (RsWorkout) never = make_workout ("b", "First Three", G_MAXINT64);

  assert_text (rs_workout_text_when (workout, utc), "Wednesday, 31 December 2025, 18:05");
  assert_text (rs_workout_text_when (workout, east), "Thursday, 1 January 2026, 00:05");
  g_assert_cmpint (rs_workout_text_get_month (workout, east), ==,
                   rs_workout_text_get_month (workout, utc) + 1);
  assert_text (rs_workout_text_when (never, utc), "");
  g_assert_cmpint (rs_workout_text_get_month (never, utc), ==, 0);
}

static void
test_exercises (void)
{
  static const char *const sets[] = { "12, 12, skipped", "30 s, 20 s", "left 25 s, right skipped",
                                      "8" };
  g_autoptr (RsWorkout) workout = make_workout ("a", "First Three", SUNDAY);
  g_autoptr (GPtrArray) groups = rs_set_groups_of (workout);

  g_assert_cmpuint (groups->len, ==, G_N_ELEMENTS (sets));
  for (guint i = 0; i < G_N_ELEMENTS (sets); i++)
    {
      GArray *group = g_ptr_array_index (groups, i);

      assert_text (rs_sets_text ((const RsSetRecord *) (gpointer) group->data, group->len),
                   sets[i]);
      g_assert_null (rs_sets_text_tag (groups, i));
    }
}

/* Loads as they were given, and how it felt. */
static void
test_sets (void)
{
  const RsSetRecord records[] = {
    { .set = 1, .amount = 8, .load_kg = 20 },
    { .set = 2, .amount = 8, .load_kg = 45 * RS_KG_PER_LB, .load_kind = RS_LOAD_LB, .rpe = 8.5 },
    { .set = 3, .amount = 8, .load_kind = RS_LOAD_BAND, .pain = 2 },
    { .set = 4, .amount = 30, .measure = RS_MEASURE_TIME, .load_kg = 5, .rpe = 7, .pain = 4 },
    { .set = 5, .pain = 6 },
  };

  assert_text (rs_sets_text (records, G_N_ELEMENTS (records)),
               "8 × 20 kg, 8 × 45 lb (RPE 8.5), 8 with band (pain 2), "
               "30 s × 5 kg (RPE 7, pain 4), skipped (pain 6)");
}

/* What comes before and after the work says so. */
static void
test_tags (void)
{
  static const char *const tags[] = { "Warm-up", NULL, NULL, "Cool-down" };
  static const gboolean warm_up[] = { TRUE, FALSE, FALSE, TRUE };
  static const char *const ids[] = { "plank", "plank", "squat", "squat" };
  g_autoptr (GArray) records = rs_set_records_new ();
  g_autoptr (RsWorkout) workout = NULL;
  g_autoptr (GPtrArray) groups = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    rs_set_records_add (records, &(RsSetRecord) { .exercise_id = (char *) ids[i],
                                                  .set = 1,
                                                  .amount = 8,
                                                  .warm_up = warm_up[i] });
  workout = rs_workout_new ("a", "b", "c", SUNDAY, 60, records);
  groups = rs_set_groups_of (workout);
  g_assert_cmpuint (groups->len, ==, G_N_ELEMENTS (tags));
  for (guint i = 0; i < G_N_ELEMENTS (tags); i++)
    g_assert_cmpstr (rs_sets_text_tag (groups, i), ==, tags[i]);
}

static void
test_effort (void)
{
  static const struct
  {
    double rpe;
    const char *text;
  } rows[] = {
    { -1, NULL },
    { 0, "Effort 0 of 10: rest" },
    { 1, "Effort 1 of 10: easy" },
    { 2.5, "Effort 2.5 of 10: easy" },
    { 3, "Effort 3 of 10: moderate" },
    { 5, "Effort 5 of 10: hard" },
    { 7, "Effort 7 of 10: very hard" },
    { 9.5, "Effort 9.5 of 10: very hard" },
    { 10, "Effort 10 of 10: maximal" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    assert_text (rs_effort_text (rows[i].rpe), rows[i].text);
}

static const char *
get_label (gpointer dialog, const char *id)
{
  return gtk_label_get_label (rs_ui_child (dialog, id));
}

/* What the runner said of it stands there, and nothing where nothing was said. */
static void
test_feeling (void)
{
  g_autoptr (RsCatalogue) catalogue = rs_ui_catalogue ();
  g_autoptr (RsWorkout) plain = make_workout ("a", "First Three", SUNDAY);
  g_autoptr (RsWorkout) felt = rs_workout_with_feeling (plain, 6, "Windy <b>hills</b>.");
  AdwDialog *dialog = rs_workout_dialog_new (felt, catalogue);
  GtkWindow *window = rs_ui_present (dialog, 600, 700);

  g_assert_cmpstr (get_label (dialog, "effort_label"), ==, "Effort 6 of 10: hard");
  g_assert_cmpstr (get_label (dialog, "note_label"), ==, "Windy <b>hills</b>.");
  g_assert_cmpuint (rs_ui_count (rs_ui_child (dialog, "list"), ADW_TYPE_ACTION_ROW), ==, 4);
  rs_ui_save_picture (window, "workout-felt");
  rs_ui_close_dialog (window);
  rs_ui_close (window, NULL);

  dialog = rs_workout_dialog_new (plain, catalogue);
  window = rs_ui_present (dialog, 600, 700);
  g_assert_false (gtk_widget_get_visible (rs_ui_child (dialog, "effort_label")));
  g_assert_false (gtk_widget_get_visible (rs_ui_child (dialog, "note_label")));
  rs_ui_close_dialog (window);
  rs_ui_close (window, NULL);
}

/* A page with a log of @n workouts in a window. */
typedef struct
{
  RsCatalogue *catalogue;
  RsLog *log;
  GtkWidget *page;
  GtkWindow *window;
} Progress;

static Progress
open_progress (guint n, int width, int height)
{
  Progress progress = { .catalogue = rs_ui_catalogue (), .log = rs_log_new () };

  add_workouts (progress.log, n);
  progress.page = rs_progress_page_new (progress.log, progress.catalogue);
  progress.window = rs_ui_present (progress.page, width, height);
  return progress;
}

static void
close_progress (Progress *progress)
{
  rs_ui_close (progress->window, progress->page);
  g_assert_finalize_object (progress->log);
  g_assert_finalize_object (progress->catalogue);
}

static const char *
get_shown (Progress *progress)
{
  return gtk_stack_get_visible_child_name (rs_ui_child (progress->page, "stack"));
}

static void
test_empty (void)
{
  Progress progress = open_progress (0, 800, 600);
  GtkWidget *button = rs_ui_find_button (progress.page, "Choose a _Routine");

  g_assert_cmpstr (get_shown (&progress), ==, "empty");
  g_assert_cmpstr (gtk_actionable_get_action_name (GTK_ACTIONABLE (button)), ==, "win.show-view");
  g_assert_cmpstr (
      g_variant_get_string (gtk_actionable_get_action_target_value (GTK_ACTIONABLE (button)), NULL),
      ==, "routines");
  rs_ui_save_picture (progress.window, "progress-empty");

  /* The first session takes its place. */
  add_workouts (progress.log, 1);
  rs_ui_settle (progress.page);
  g_assert_cmpstr (get_shown (&progress), ==, "list");
  g_assert_cmpuint (rs_ui_count (progress.page, RS_TYPE_WORKOUT_ROW), ==, 1);

  close_progress (&progress);
}

static void
test_list (void)
{
  Progress progress = open_progress (4, 800, 700);
  RsWorkoutRow *first = rs_ui_find (progress.page, RS_TYPE_WORKOUT_ROW, 0);
  GtkWidget *item = gtk_widget_get_parent (GTK_WIDGET (first));
  g_autofree char *name = NULL;
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();

  g_assert_cmpstr (get_shown (&progress), ==, "list");
  g_assert_cmpuint (rs_ui_count (progress.page, RS_TYPE_WORKOUT_ROW), ==, 4);
  g_assert_cmpstr (rs_workout_get_id (rs_workout_row_get_workout (first)), ==, "workout-0");

  name = rs_workout_text_row (rs_workout_row_get_workout (first), zone);
  gtk_test_accessible_assert_role (item, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  gtk_test_accessible_assert_property (item, GTK_ACCESSIBLE_PROPERTY_LABEL, name);

  /* January: Sunday and Friday; December: Wednesday and Monday. */
  g_assert_cmpstr (gtk_label_get_label (rs_ui_find (progress.page, GTK_TYPE_LABEL, 0)), ==,
                   "January 2026");
  g_assert_cmpstr (gtk_label_get_label (rs_ui_find (progress.page, GTK_TYPE_LABEL, 7)), ==,
                   "December 2025");

  close_progress (&progress);
}

/* Choosing a row, and the action of it for those who cannot, show the workout. */
static void
test_open (void)
{
  Progress progress = open_progress (4, 800, 700);
  AdwDialog *dialog;

  g_signal_emit_by_name (rs_ui_child (progress.page, "list"), "activate", 2u);
  rs_ui_settle (progress.page);
  dialog = rs_ui_get_dialog (progress.window);
  g_assert_true (RS_IS_WORKOUT_DIALOG (dialog));
  g_assert_cmpuint (rs_ui_count (dialog, ADW_TYPE_ACTION_ROW), ==, 4);
  rs_ui_save_picture (progress.window, "progress-dialog");
  rs_ui_close_dialog (progress.window);

  gtk_widget_activate_action (rs_ui_find (progress.page, RS_TYPE_WORKOUT_ROW, 0), "workout.open",
                              NULL);
  rs_ui_settle (progress.page);
  dialog = rs_ui_get_dialog (progress.window);
  g_assert_true (RS_IS_WORKOUT_DIALOG (dialog));
  rs_ui_close_dialog (progress.window);

  close_progress (&progress);
}

/* Only those rows are made that can be seen. */
static void
test_many (void)
{
  Progress progress = open_progress (5000, 800, 700);

  g_assert_cmpuint (rs_ui_count (progress.page, RS_TYPE_WORKOUT_ROW), <, 400);
  close_progress (&progress);
}

static void
take_picture (guint n, int width, int height, const char *name)
{
  Progress progress = open_progress (n, width, height);

  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (progress.window)), <=, width);
  g_assert_cmpint (gtk_widget_get_height (GTK_WIDGET (progress.window)), <=, height);
  rs_ui_assert_fits (progress.page, 360);
  rs_ui_save_picture (progress.window, name);
  g_signal_emit_by_name (rs_ui_child (progress.page, "list"), "activate", 0u);
  rs_ui_settle (progress.page);
  close_progress (&progress);
}

static void
test_pictures (void)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();

  take_picture (12, 1000, 640, "progress-wide");
  take_picture (12, 360, 640, "progress-narrow");
  take_picture (12, 360, 294, "progress-tiny");
  take_picture (0, 360, 294, "progress-empty-tiny");

  adw_style_manager_set_color_scheme (manager, ADW_COLOR_SCHEME_FORCE_DARK);
  take_picture (12, 1000, 640, "progress-dark");
  adw_style_manager_set_color_scheme (manager, ADW_COLOR_SCHEME_DEFAULT);
}

int
main (int argc, char *argv[])
{
  rs_ui_test_init (&argc, &argv);

  g_test_add_func ("/workout-text/texts", test_texts);
  g_test_add_func ("/workout-text/zone", test_zone);
  g_test_add_func ("/workout-text/exercises", test_exercises);
  g_test_add_func ("/sets-text/sets", test_sets);
  g_test_add_func ("/sets-text/tags", test_tags);
  g_test_add_func ("/effort-text/words", test_effort);
  g_test_add_func ("/workout-dialog/feeling", test_feeling);
  g_test_add_func ("/progress/empty", test_empty);
  g_test_add_func ("/progress/list", test_list);
  g_test_add_func ("/progress/open", test_open);
  g_test_add_func ("/progress/many", test_many);
  g_test_add_func ("/progress/pictures", test_pictures);

  return g_test_run ();
}
