/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/progress/rs-workout-text.h"

#include "base/common/rs-text.h"
#include "ui/widgets/rs-sets-text.h"

#include <glib/gi18n.h>

static GDateTime *
get_start (RsWorkout *workout, GTimeZone *zone)
{
  g_autoptr (GDateTime) utc =
      g_date_time_new_from_unix_utc_usec (rs_workout_get_started_at (workout));

  return utc != NULL ? g_date_time_to_timezone (utc, zone) : NULL;
}

/* An instant that no calendar knows gives an empty text. */
static char *
format_start (RsWorkout *workout, GTimeZone *zone, const char *pattern)
{
  g_autoptr (GDateTime) start = get_start (workout, zone);
  char *text = start != NULL ? g_date_time_format (start, pattern) : NULL;

  return text != NULL ? text : g_strdup ("");
}

char *
rs_workout_text_when (RsWorkout *workout, GTimeZone *zone)
{
  g_return_val_if_fail (RS_IS_WORKOUT (workout) && zone != NULL, NULL);

  /* Translators: when a workout began, as g_date_time_format() takes it. Use %I:%M %p where
   * a day has twice twelve hours. */
  return format_start (workout, zone, C_ ("workout date", "%A, %-e %B %Y, %H:%M"));
}

char *
rs_workout_text_month (RsWorkout *workout, GTimeZone *zone)
{
  g_return_val_if_fail (RS_IS_WORKOUT (workout) && zone != NULL, NULL);

  /* Translators: a month as a heading, as g_date_time_format() takes it; %OB is the name of
   * the month when it stands without a day */
  return format_start (workout, zone, C_ ("workout date", "%OB %Y"));
}

int
rs_workout_text_get_month (RsWorkout *workout, GTimeZone *zone)
{
  g_autoptr (GDateTime) start = NULL;

  g_return_val_if_fail (RS_IS_WORKOUT (workout) && zone != NULL, 0);

  start = get_start (workout, zone);
  if (start == NULL)
    return 0;

  return g_date_time_get_year (start) * 12 + g_date_time_get_month (start) - 1;
}

char *
rs_workout_text_summary (RsWorkout *workout)
{
  g_autofree char *sets = NULL;
  g_autofree char *minutes = NULL;

  g_return_val_if_fail (RS_IS_WORKOUT (workout), NULL);

  sets = rs_sets_text_count (rs_workout_count_done (workout), rs_workout_count_sets (workout));
  minutes = rs_text_minutes (rs_workout_get_active_s (workout));
  return g_strjoin (" · ", sets, minutes, NULL);
}

char *
rs_workout_text_row (RsWorkout *workout, GTimeZone *zone)
{
  g_autofree char *when = NULL;
  g_autofree char *summary = NULL;

  g_return_val_if_fail (RS_IS_WORKOUT (workout) && zone != NULL, NULL);

  when = rs_workout_text_when (workout, zone);
  summary = rs_workout_text_summary (workout);
  /* Translators: the spoken name of a row: routine, date, "9 of 9 sets · 17 min" */
  return g_strdup_printf (C_ ("workout", "%s, %s, %s"), rs_workout_get_routine_name (workout), when,
                          summary);
}
