/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/app/rs-window-private.h"

#include "ui/exercises/rs-exercise-page.h"
#include "ui/exercises/rs-exercises-page.h"
#include "ui/guides/rs-guide-page.h"
#include "ui/guides/rs-guides-page.h"
#include "ui/routines/rs-routines-page.h"
#include "ui/widgets/rs-announcer.h"
#include "ui/widgets/rs-toast.h"

#include <glib/gi18n.h>

static RsRoutine *
lookup_routine (RsWindow *self, GVariant *parameter)
{
  return rs_store_lookup_routine (rs_window_get_store (self),
                                  g_variant_get_string (parameter, NULL));
}

static void
on_show_view_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  rs_window_show_view (RS_WINDOW (user_data), g_variant_get_string (parameter, NULL));
}

/* In the list of routines, if that is looked at; else in the library. */
static void
on_search_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  RsWindow *self = RS_WINDOW (user_data);
  gboolean among_views =
      g_strcmp0 (adw_navigation_view_get_visible_page_tag (self->navigation), "views") == 0;
  GtkWidget *place = adw_view_stack_get_visible_child (self->views);
  GtkWidget *view = adw_bin_get_child (ADW_BIN (place));

  if (among_views && RS_IS_ROUTINES_PAGE (view))
    {
      rs_routines_page_start_search (RS_ROUTINES_PAGE (view));
      return;
    }

  rs_window_show_view (self, "exercises");
  place = adw_view_stack_get_visible_child (self->views);
  rs_exercises_page_start_search (RS_EXERCISES_PAGE (adw_bin_get_child (ADW_BIN (place))));
}

static void
on_fullscreen_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  if (gtk_window_is_fullscreen (GTK_WINDOW (user_data)))
    gtk_window_unfullscreen (GTK_WINDOW (user_data));
  else
    gtk_window_fullscreen (GTK_WINDOW (user_data));
}

AdwNavigationPage *
rs_window_create_exercise_page (RsWindow *self, RsExercise *exercise)
{
  RsStore *store = rs_window_get_store (self);
  g_autofree char *picture =
      rs_store_find_picture (store, rs_exercise_get_facts (exercise)->picture);
  RsExercisePage *page = rs_exercise_page_new (
      exercise, rs_store_get_catalogue (store), rs_store_get_routines (store),
      rs_services_get_movements (self->services), rs_store_get_guides (store));

  if (picture != NULL)
    rs_exercise_page_set_picture (page, picture);
  return ADW_NAVIGATION_PAGE (page);
}

static void
on_open_exercise_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  RsWindow *self = RS_WINDOW (user_data);
  RsStore *store = rs_window_get_store (self);
  RsExercise *exercise =
      rs_catalogue_lookup (rs_store_get_catalogue (store), g_variant_get_string (parameter, NULL));

  if (exercise == NULL)
    {
      rs_toast_show_text (GTK_WIDGET (self->views), _ ("This exercise is not in the library"));
      return;
    }

  rs_window_push (self, rs_window_create_exercise_page (self, exercise));
}

static void
on_show_guides_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  RsWindow *self = RS_WINDOW (user_data);
  GListModel *guides = rs_store_get_guides (rs_window_get_store (self));
  RsMovements *movements = rs_services_get_movements (self->services);

  rs_window_push (self, ADW_NAVIGATION_PAGE (rs_guides_page_new (guides, movements)));
}

static void
on_open_guide_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  RsWindow *self = RS_WINDOW (user_data);
  RsStore *store = rs_window_get_store (self);
  g_autoptr (RsGuide) guide =
      rs_guide_find (rs_store_get_guides (store), g_variant_get_string (parameter, NULL));

  if (guide != NULL)
    rs_window_push (
        self, ADW_NAVIGATION_PAGE (rs_guide_page_new (guide, rs_store_get_catalogue (store),
                                                      rs_services_get_movements (self->services))));
}

static void
on_open_routine_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  RsWindow *self = RS_WINDOW (user_data);
  RsRoutine *routine = lookup_routine (self, parameter);

  if (routine != NULL)
    rs_window_open_routine (self, routine);
}

/* Parameter: exercise id, routine id; an empty routine id makes a new routine. */
static void
on_add_to_routine_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  RsWindow *self = RS_WINDOW (user_data);
  RsStore *store = rs_window_get_store (self);
  const char *exercise_id;
  const char *routine_id;
  RsExercise *exercise;
  RsRoutine *routine;
  g_autoptr (RsItem) item = NULL;
  g_autofree char *text = NULL;

  g_variant_get (parameter, "(&s&s)", &exercise_id, &routine_id);
  exercise = rs_catalogue_lookup (rs_store_get_catalogue (store), exercise_id);
  routine = *routine_id != '\0' ? rs_store_lookup_routine (store, routine_id)
                                : rs_window_make_routine (self);
  if (exercise == NULL || routine == NULL)
    return;

  item = rs_item_new (exercise_id, rs_exercise_get_dose (exercise));
  if (!rs_routine_append (routine, item, rs_exercise_get_name (exercise)))
    {
      rs_toast_show_text (GTK_WIDGET (self->views), _ ("This routine is full"));
      return;
    }

  /* Translators: an exercise and the routine that it was added to */
  text = g_strdup_printf (_ ("%s added to “%s”"), rs_exercise_get_name (exercise),
                          rs_routine_get_name (routine));
  rs_toast_show_text (GTK_WIDGET (self->views), text);
}

static void
on_start_routine_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  RsWindow *self = RS_WINDOW (user_data);
  RsRoutine *routine = lookup_routine (self, parameter);

  if (routine != NULL)
    rs_window_start_routine (self, routine);
}

/* A session of one exercise in the dose that it starts with; it belongs to no routine. */
static void
on_practise_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  RsWindow *self = RS_WINDOW (user_data);
  RsCatalogue *catalogue = rs_store_get_catalogue (rs_window_get_store (self));
  RsExercise *exercise = rs_catalogue_lookup (catalogue, g_variant_get_string (parameter, NULL));
  g_autoptr (RsRoutine) routine = NULL;
  g_autoptr (RsRoutineState) state = NULL;
  g_autoptr (RsItem) item = NULL;

  if (exercise == NULL)
    return;

  item = rs_item_new (rs_exercise_get_id (exercise), rs_exercise_get_dose (exercise));
  state = rs_routine_state_new (rs_exercise_get_name (exercise), NULL, NULL);
  routine = rs_routine_new (NULL, state, FALSE);
  rs_routine_append (routine, item, rs_exercise_get_name (exercise));
  rs_window_start_routine (self, routine);
}

static void
on_toggle_favourite_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  RsWindow *self = RS_WINDOW (user_data);
  GSettings *settings = rs_services_get_settings (self->services);
  const char *id = g_variant_get_string (parameter, NULL);
  g_auto (GStrv) ids = g_settings_get_strv (settings, "favourites");
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) changed = NULL;
  gboolean was = FALSE;

  for (gsize i = 0; ids[i] != NULL; i++)
    if (g_str_equal (ids[i], id))
      was = TRUE;
    else
      g_strv_builder_add (builder, ids[i]);
  if (!was)
    g_strv_builder_add (builder, id);
  changed = g_strv_builder_end (builder);
  g_settings_set_strv (settings, "favourites", (const char *const *) changed);
  rs_announce (GTK_WIDGET (self->views),
               was ? _ ("Removed from favourites") : _ ("Added to favourites"));
}

static void
on_close_session_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  rs_window_close_session (RS_WINDOW (user_data));
}

static void
on_show_problems_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  RsWindow *self = RS_WINDOW (user_data);
  g_auto (GStrv) problems = rs_store_dup_problems (rs_window_get_store (self));
  g_autofree char *text = g_strjoinv ("\n\n", problems);
  AdwDialog *dialog = adw_alert_dialog_new (_ ("What Went Wrong"), text);

  adw_alert_dialog_add_response (ADW_ALERT_DIALOG (dialog), "close", _ ("_Close"));
  adw_dialog_present (dialog, user_data);
  adw_banner_set_revealed (self->problem_banner, FALSE);
}

/* In the action map of the window and not in its class, so that they are on the bus too. */
static const GActionEntry entries[] = {
  { .name = "show-view", .parameter_type = "s", .activate = on_show_view_cb },
  { .name = "search", .activate = on_search_cb },
  { .name = "fullscreen", .activate = on_fullscreen_cb },
  { .name = "open-exercise", .parameter_type = "s", .activate = on_open_exercise_cb },
  { .name = "show-guides", .activate = on_show_guides_cb },
  { .name = "open-guide", .parameter_type = "s", .activate = on_open_guide_cb },
  { .name = "open-routine", .parameter_type = "s", .activate = on_open_routine_cb },
  { .name = "add-to-routine", .parameter_type = "(ss)", .activate = on_add_to_routine_cb },
  { .name = "start-routine", .parameter_type = "s", .activate = on_start_routine_cb },
  { .name = "toggle-favourite", .parameter_type = "s", .activate = on_toggle_favourite_cb },
  { .name = "practise", .parameter_type = "s", .activate = on_practise_cb },
  { .name = "close-session", .activate = on_close_session_cb },
  { .name = "show-problems", .activate = on_show_problems_cb },
};

void
rs_window_add_actions (RsWindow *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
  rs_window_add_exercise_actions (self);
  rs_window_add_print_actions (self);
  rs_window_add_exchange_actions (self);
  rs_window_add_list_actions (self);
}
