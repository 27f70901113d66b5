/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/app/rs-window-private.h"

#include "ui/exercises/rs-exercises-page.h"
#include "ui/progress/rs-progress-page.h"
#include "ui/routines/rs-routines-page.h"

#include <glib/gi18n.h>

enum
{
  PROP_0,
  PROP_SERVICES,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RsWindow, rs_window, ADW_TYPE_APPLICATION_WINDOW)

typedef GtkWidget *(*CreateView) (RsServices *services);

static GtkWidget *
create_exercises (RsServices *services)
{
  RsStore *store = rs_services_get_store (services);
  g_autoptr (RsLibrary) library = rs_library_new (rs_store_get_catalogue (store));

  return g_object_new (RS_TYPE_EXERCISES_PAGE, "library", library, "movements",
                       rs_services_get_movements (services), "routines",
                       rs_store_get_routines (store), "settings",
                       rs_services_get_settings (services), NULL);
}

static GtkWidget *
create_routines (RsServices *services)
{
  RsStore *store = rs_services_get_store (services);

  return g_object_new (RS_TYPE_ROUTINES_PAGE, "routines", rs_store_get_routines (store),
                       "catalogue", rs_store_get_catalogue (store), "log", rs_store_get_log (store),
                       "movements", rs_services_get_movements (services), "clock",
                       rs_services_get_clock (services), "settings",
                       rs_services_get_settings (services), "history",
                       rs_services_get_list_history (services), NULL);
}

static GtkWidget *
create_progress (RsServices *services)
{
  RsStore *store = rs_services_get_store (services);

  return g_object_new (RS_TYPE_PROGRESS_PAGE, "log", rs_store_get_log (store), "catalogue",
                       rs_store_get_catalogue (store), NULL);
}

static const struct
{
  const char *name;
  const char *title;
  const char *icon;
  CreateView create;
} view_kinds[] = {
  { "exercises", NC_ ("view", "Exercises"), "rs-exercises-symbolic", create_exercises },
  { "routines", NC_ ("view", "Routines"), "rs-routines-symbolic", create_routines },
  { "progress", NC_ ("view", "Progress"), "rs-progress-symbolic", create_progress },
};

RsStore *
rs_window_get_store (RsWindow *self)
{
  return rs_services_get_store (self->services);
}

/* Views are made when they are first looked at, so that the first frame waits for one only. */
static void
on_visible_view_cb (RsWindow *self)
{
  const char *name = adw_view_stack_get_visible_child_name (self->views);
  GtkWidget *place = adw_view_stack_get_visible_child (self->views);

  if (self->services == NULL || place == NULL)
    return;

  g_settings_set_string (rs_services_get_settings (self->services), "last-view", name);
  if (adw_bin_get_child (ADW_BIN (place)) != NULL)
    return;

  for (gsize i = 0; i < G_N_ELEMENTS (view_kinds); i++)
    if (g_str_equal (view_kinds[i].name, name))
      adw_bin_set_child (ADW_BIN (place), view_kinds[i].create (self->services));
}

static void
add_views (RsWindow *self)
{
  g_autofree char *last =
      g_settings_get_string (rs_services_get_settings (self->services), "last-view");

  /* Which view comes up is settled before any of them is made. */
  g_signal_handlers_block_by_func (self->views, on_visible_view_cb, self);
  for (gsize i = 0; i < G_N_ELEMENTS (view_kinds); i++)
    adw_view_stack_add_titled_with_icon (self->views, adw_bin_new (), view_kinds[i].name,
                                         g_dpgettext2 (NULL, "view", view_kinds[i].title),
                                         view_kinds[i].icon);
  adw_view_stack_set_visible_child_name (self->views, last);
  g_signal_handlers_unblock_by_func (self->views, on_visible_view_cb, self);

  on_visible_view_cb (self);
}

/* Gives the keys to what is in the view: to what it prefers, else to its first widget. */
static void
focus_view (RsWindow *self)
{
  GtkWidget *place = adw_view_stack_get_visible_child (self->views);
  GtkWidget *view = adw_bin_get_child (ADW_BIN (place));

  if (!gtk_widget_grab_focus (view))
    gtk_widget_child_focus (view, GTK_DIR_TAB_FORWARD);
}

void
rs_window_show_view (RsWindow *self, const char *name)
{
  g_return_if_fail (RS_IS_WINDOW (self));

  /* A session that runs is not left by the way: it has to be ended. */
  if (rs_window_is_session_under_way (self))
    return;

  adw_navigation_view_pop_to_tag (self->navigation, "views");
  if (adw_view_stack_get_child_by_name (self->views, name) == NULL)
    return;

  adw_view_stack_set_visible_child_name (self->views, name);
  /* Else the keys would stay with the tab of the view that was left. */
  focus_view (self);
}

void
rs_window_push (RsWindow *self, AdwNavigationPage *page)
{
  g_return_if_fail (RS_IS_WINDOW (self));
  g_return_if_fail (ADW_IS_NAVIGATION_PAGE (page));

  /* A page with a tag is there once: a second routine takes the place of the first. */
  if (adw_navigation_page_get_tag (page) != NULL &&
      adw_navigation_view_find_page (self->navigation, adw_navigation_page_get_tag (page)) != NULL)
    adw_navigation_view_pop_to_tag (self->navigation, "views");

  adw_navigation_view_push (self->navigation, page);
}

static void
on_problem_cb (RsWindow *self, const char *message)
{
  adw_banner_set_title (self->problem_banner, _ ("Something could not be read or saved"));
  adw_banner_set_revealed (self->problem_banner, TRUE);
}

static void
watch_problems (RsWindow *self)
{
  RsStore *store = rs_window_get_store (self);
  g_auto (GStrv) problems = rs_store_dup_problems (store);

  g_signal_connect_object (store, "problem", G_CALLBACK (on_problem_cb), self, G_CONNECT_SWAPPED);
  if (problems[0] != NULL)
    on_problem_cb (self, problems[0]);
}

static void
restore_size (RsWindow *self)
{
  GSettings *settings = rs_services_get_settings (self->services);

  gtk_window_set_default_size (GTK_WINDOW (self), g_settings_get_int (settings, "window-width"),
                               g_settings_get_int (settings, "window-height"));
  if (g_settings_get_boolean (settings, "window-maximized"))
    gtk_window_maximize (GTK_WINDOW (self));
}

static void
save_size (RsWindow *self)
{
  GSettings *settings = rs_services_get_settings (self->services);
  int width;
  int height;

  gtk_window_get_default_size (GTK_WINDOW (self), &width, &height);
  g_settings_set_int (settings, "window-width", width);
  g_settings_set_int (settings, "window-height", height);
  g_settings_set_boolean (settings, "window-maximized",
                          gtk_window_is_maximized (GTK_WINDOW (self)));
}

static gboolean
rs_window_close_request (GtkWindow *window)
{
  RsWindow *self = RS_WINDOW (window);

  rs_window_suspend_session (self);
  save_size (self);

  return GTK_WINDOW_CLASS (rs_window_parent_class)->close_request (window);
}

static void
rs_window_constructed (GObject *object)
{
  RsWindow *self = RS_WINDOW (object);

  G_OBJECT_CLASS (rs_window_parent_class)->constructed (object);

  restore_size (self);
  add_views (self);
  focus_view (self);
  watch_problems (self);
  rs_window_watch_exercises (self);
  rs_window_watch_arrivals (self);
  rs_window_watch_sessions (self);
}

static void
rs_window_map (GtkWidget *widget)
{
  RsWindow *self = RS_WINDOW (widget);

  GTK_WIDGET_CLASS (rs_window_parent_class)->map (widget);

  rs_window_offer_recovery (self);
}

static void
rs_window_dispose (GObject *object)
{
  RsWindow *self = RS_WINDOW (object);

  g_clear_weak_pointer (&self->recovery);
  g_clear_object (&self->desk);
  g_clear_weak_pointer (&self->session_page);
  g_clear_object (&self->next_routine);
  g_clear_object (&self->session);
  gtk_widget_dispose_template (GTK_WIDGET (self), RS_TYPE_WINDOW);
  g_clear_object (&self->services);
  g_clear_pointer (&self->arrivals, g_ptr_array_unref);

  G_OBJECT_CLASS (rs_window_parent_class)->dispose (object);
}

static void
rs_window_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  RsWindow *self = RS_WINDOW (object);

  switch (prop_id)
    {
    case PROP_SERVICES:
      self->services = g_value_dup_object (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rs_window_class_init (RsWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GtkWindowClass *window_class = GTK_WINDOW_CLASS (klass);

  object_class->constructed = rs_window_constructed;
  object_class->dispose = rs_window_dispose;
  object_class->set_property = rs_window_set_property;
  widget_class->map = rs_window_map;
  window_class->close_request = rs_window_close_request;

  properties[PROP_SERVICES] = g_param_spec_object (
      "services", NULL, NULL, RS_TYPE_SERVICES,
      G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, RS_RESOURCE_PATH "/ui/rs-window.ui");
  gtk_widget_class_bind_template_child (widget_class, RsWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, RsWindow, problem_banner);
  gtk_widget_class_bind_template_child (widget_class, RsWindow, navigation);
  gtk_widget_class_bind_template_child (widget_class, RsWindow, views);
  gtk_widget_class_bind_template_callback (widget_class, on_visible_view_cb);
}

static void
rs_window_init (RsWindow *self)
{
  self->arrivals = g_ptr_array_new_with_free_func (g_object_unref);
  gtk_widget_init_template (GTK_WIDGET (self));
  rs_window_add_actions (self);
}

RsWindow *
rs_window_new (GtkApplication *application, RsServices *services)
{
  RsWindow *self;

  g_return_val_if_fail (GTK_IS_APPLICATION (application), NULL);
  g_return_val_if_fail (RS_IS_SERVICES (services), NULL);

  self = g_object_new (RS_TYPE_WINDOW, "application", application, "services", services, NULL);
  self->desk = rs_session_desk_new (application, rs_services_get_settings (services));
  return self;
}

RsSpeech *
rs_window_get_speech (RsWindow *self)
{
  g_return_val_if_fail (RS_IS_WINDOW (self), NULL);

  return rs_session_desk_get_speech (self->desk);
}
