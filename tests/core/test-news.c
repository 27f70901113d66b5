/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/log/rs-log-query.h"
#include "core/log/rs-news.h"
#include "core/log/rs-set-groups.h"

/*
 * Workouts are written as text: sets with a blank between them, each exercise, amount, "s" for
 * seconds, "*" and kilograms or "*band", "!" and how much it hurt, "~" for warm-up, a side:
 * "squat:12*20!4", "plank:30s", "squat:5~", "lunge:8<" and "lunge:8>".
 */
static void
add_set (GArray *records, const char *text)
{
  g_auto (GStrv) parts = g_strsplit (text, ":", 2);
  const char *load = strchr (parts[1], '*');
  const char *pain = strchr (parts[1], '!');
  RsSetRecord record = {
    .exercise_id = parts[0],
    .set = 1,
    .side = strchr (parts[1], '<') != NULL ? "left"
            : strchr (parts[1], '>')       ? "right"
                                           : NULL,
    .measure = strchr (parts[1], 's') != NULL ? RS_MEASURE_TIME : RS_MEASURE_REPS,
    .amount = (guint) g_ascii_strtoull (parts[1], NULL, 10),
    .warm_up = strchr (parts[1], '~') != NULL,
  };

  if (load != NULL && g_str_has_prefix (load, "*band"))
    record.load_kind = RS_LOAD_BAND;
  else if (load != NULL)
    record.load_kg = g_ascii_strtod (load + 1, NULL);
  if (pain != NULL)
    record.pain = (guint) g_ascii_strtoull (pain + 1, NULL, 10);
  rs_set_records_add (records, &record);
}

static RsWorkout *
make_workout (const char *id, gint64 started_at, const char *sets)
{
  g_autoptr (GArray) records = rs_set_records_new ();
  g_auto (GStrv) all = g_strsplit (sets, " ", -1);

  for (guint i = 0; all[i] != NULL; i++)
    if (all[i][0] != '\0')
      add_set (records, all[i]);
  return rs_workout_new (id, "routine", "Routine", started_at, 60, records);
}

/* Workouts from the oldest to the newest, with a bar between them. */
static RsLog *
make_log (const char *workouts)
{
  RsLog *log = rs_log_new ();
  g_auto (GStrv) all = g_strsplit (workouts, "|", -1);

  for (guint i = 0; all[i] != NULL; i++)
    {
      g_autofree char *id = g_strdup_printf ("workout-%u", i);
      g_autoptr (RsWorkout) workout = make_workout (id, 10 * (i + 1), all[i]);

      rs_log_add (log, workout);
    }
  return log;
}

static char *
news_to_text (GArray *news)
{
  static const char *const kinds[] = { [RS_NEWS_FIRST] = "first",
                                       [RS_NEWS_LOAD] = "load",
                                       [RS_NEWS_REPS] = "reps",
                                       [RS_NEWS_SECONDS] = "seconds" };
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < news->len; i++)
    {
      const RsNews *one = &g_array_index (news, RsNews, i);

      g_string_append_printf (text, "%s%s %s", i > 0 ? ", " : "", kinds[one->kind],
                              one->exercise_id);
      if (one->kind != RS_NEWS_FIRST)
        g_string_append_printf (text, " %u*%g", one->amount, one->load_kg);
    }
  return g_string_free_and_steal (text);
}

static void
test_news (void)
{
  static const struct
  {
    const char *before;
    const char *now;
    const char *expected;
  } rows[] = {
    { "", "", "" },
    { "", "squat:12 squat:12 plank:30s", "first squat, first plank" },
    { "squat:12", "squat:12", "" },
    { "squat:12", "squat:13", "reps squat 13*0" },
    { "squat:12", "squat:13 squat:15 squat:14", "reps squat 15*0" },
    { "plank:30s", "plank:35s", "seconds plank 35*0" },
    { "plank:30s", "plank:30s", "" },
    /* Load: more than ever, once, and then not also most repetitions with it. */
    { "squat:8*20", "squat:8*22.5", "load squat 8*22.5" },
    { "squat:8*20", "squat:9*22.5 squat:8*25", "load squat 8*25" },
    { "squat:8", "squat:8*5", "load squat 8*5" },
    { "squat:8*20", "squat:12*10", "reps squat 12*10" },
    { "squat:8*20 squat:12*10", "squat:12*10", "" },
    { "squat:8*20 squat:15*5", "squat:12*10", "reps squat 12*10" },
    { "squat:8*20", "squat:8*10", "" },
    { "squat:8*20", "squat:9*20 squat:6*30", "load squat 6*30, reps squat 9*20" },
    { "squat:8*20", "squat:8*20.001", "" },
    /* Bands weigh nothing, and are compared with bands. */
    { "row:12*20", "row:15*band", "" },
    { "row:12*band", "row:15*band", "reps row 15*0" },
    { "row:12*band", "row:15", "" },
    /* Other measures are not compared. */
    { "plank:10", "plank:40s", "" },
    /* Only working sets that were done count, before and now. */
    { "squat:20~ squat:12", "squat:13", "reps squat 13*0" },
    { "squat:12", "squat:30~", "" },
    { "squat:12~", "squat:12", "first squat" },
    { "squat:0", "squat:12", "first squat" },
    { "squat:12", "squat:0", "" },
    { "", "squat:0 plank:20s~", "" },
    /* What hurt is no record. */
    { "squat:12", "squat:13!3", "reps squat 13*0" },
    { "squat:12", "squat:13!4", "" },
    { "squat:12*10", "squat:13*10 squat:12*20!6", "reps squat 13*10" },
    /* All that was before. */
    { "squat:20|squat:5", "squat:19", "" },
    { "squat:5|squat:20", "squat:21", "reps squat 21*0" },
    { "lunge:8< lunge:7>", "lunge:8< lunge:8>", "" },
    { "lunge:8< lunge:7>", "lunge:9< lunge:8>", "reps lunge 9*0" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (RsLog) log = make_log (rows[i].before);
      g_autoptr (RsWorkout) workout = make_workout ("now", 1000, rows[i].now);
      g_autoptr (GArray) news = rs_news_of (workout, log);
      g_autofree char *text = news_to_text (news);

      g_test_message ("%s, then %s", rows[i].before, rows[i].now);
      g_assert_cmpstr (text, ==, rows[i].expected);
    }
}

/* Neither itself nor what came later is before it. */
static void
test_news_before (void)
{
  g_autoptr (RsLog) log = make_log ("squat:12|squat:13|squat:20");
  g_autoptr (RsWorkout) middle = g_object_ref (rs_log_lookup (log, "workout-1"));
  g_autoptr (GArray) news = rs_news_of (middle, log);
  g_autofree char *text = news_to_text (news);
  g_autoptr (RsWorkout) same = make_workout ("workout-0", 500, "squat:1");
  g_autoptr (GArray) again = rs_news_of (same, log);

  g_assert_cmpstr (text, ==, "reps squat 13*0");
  g_assert_cmpuint (again->len, ==, 0);
}

static void
test_find_load (void)
{
  static const struct
  {
    const char *workouts;
    gboolean found;
    gint64 when;
    double kg;
  } rows[] = {
    { "", FALSE, 0, 0 },
    { "plank:30s*10", FALSE, 0, 0 },
    { "squat:8", FALSE, 0, 0 },
    { "squat:8*20", TRUE, 10, 20 },
    { "squat:8*20 squat:8*25 squat:8*22.5", TRUE, 10, 22.5 },
    { "squat:8*20|squat:8*30", TRUE, 20, 30 },
    { "squat:8*20|squat:8|plank:3*99", TRUE, 10, 20 },
    { "squat:8*20|squat:0*30", TRUE, 10, 20 },
    { "squat:8*20|squat:8*5~", TRUE, 10, 20 },
    { "squat:8*20|squat:8*band", TRUE, 10, 20 },
    { "squat:8*20 squat:0*40", TRUE, 10, 20 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (RsLog) log = make_log (rows[i].workouts);
      gint64 when = 0;
      RsLoadKind kind = RS_LOAD_BAND;
      double kg = 0;

      g_test_message ("%s", rows[i].workouts);
      g_assert_cmpint (rs_log_find_load (log, "squat", &when, &kind, &kg), ==, rows[i].found);
      g_assert_cmpint (when, ==, rows[i].when);
      g_assert_cmpfloat (kg, ==, rows[i].kg);
      g_assert_cmpint (kind, ==, rows[i].found ? RS_LOAD_KG : RS_LOAD_BAND);
      g_assert_cmpint (rs_log_find_load (log, "squat", NULL, NULL, NULL), ==, rows[i].found);
    }
}

static void
test_count_painful (void)
{
  static const struct
  {
    const char *workouts;
    guint least;
    guint n_last;
    guint n;
  } rows[] = {
    { "", 6, 5, 0 },
    { "squat:8!5", 6, 5, 0 },
    { "squat:8!6", 6, 5, 1 },
    { "squat:8!6 squat:8!9", 6, 5, 1 },
    { "squat:8!6|squat:8!9", 6, 5, 2 },
    { "squat:8!6|squat:8!9", 6, 1, 1 },
    { "squat:8!6|squat:8!9", 6, 0, 0 },
    { "squat:8!6|squat:8|squat:8", 6, 2, 0 },
    { "squat:8!6|plank:8|plank:8!7", 6, 1, 1 },
    { "squat:8~!6", 6, 5, 1 },
    { "squat:0!6", 6, 5, 1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (RsLog) log = make_log (rows[i].workouts);

      g_test_message ("%s", rows[i].workouts);
      g_assert_cmpuint (rs_log_count_painful (log, "squat", rows[i].least, rows[i].n_last), ==,
                        rows[i].n);
    }
}

static void
test_groups (void)
{
  static const struct
  {
    guint len;
    const char *id;
    gboolean warm_up;
    gboolean done;
  } expected[] = {
    { 1, "squat", TRUE, TRUE },
    { 3, "squat", FALSE, TRUE },
    { 2, "plank", FALSE, FALSE },
    { 1, "plank", TRUE, TRUE },
  };
  g_autoptr (RsWorkout) workout =
      make_workout ("a", 1, "squat:5~ squat:12 plank:0s squat:11 plank:0s squat:0 plank:9s~");
  g_autoptr (RsWorkout) nothing = make_workout ("b", 1, "");
  g_autoptr (GPtrArray) groups = rs_set_groups_of (workout);
  g_autoptr (GPtrArray) none = rs_set_groups_of (nothing);

  g_assert_cmpuint (none->len, ==, 0);
  g_assert_cmpuint (groups->len, ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < groups->len; i++)
    {
      GArray *group = g_ptr_array_index (groups, i);
      const RsSetRecord *first = rs_set_group_get_first (group);

      g_assert_cmpuint (group->len, ==, expected[i].len);
      g_assert_cmpstr (first->exercise_id, ==, expected[i].id);
      g_assert_cmpint (first->warm_up, ==, expected[i].warm_up);
      g_assert_cmpint (rs_set_group_is_done (group), ==, expected[i].done);
    }
  g_assert_cmpuint (g_array_index ((GArray *) groups->pdata[1], RsSetRecord, 1).amount, ==, 11);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/news/table", test_news);
  g_test_add_func ("/news/before", test_news_before);
  g_test_add_func ("/log-query/load", test_find_load);
  g_test_add_func ("/log-query/painful", test_count_painful);
  g_test_add_func ("/set-groups/of", test_groups);

  return g_test_run ();
}
