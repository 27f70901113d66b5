/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-ui-test.h"

#include "rs-ui-resources.h"
#include "support/rs-samples.h"
#include "support/rs-test-files.h"

#include <glib/gstdio.h>
#include <math.h>
#include <stdlib.h>

#define REQUEST_KEY "rs-last-request"

/* GTK 4.24 tells X11 twice that a frame with a popup was handed over, and warns of itself. */
#define SAYS_OF_ITSELF "gdk_frame_timings_submitted() called on submitted frame."

static const char *
get_field (const GLogField *fields, gsize n_fields, const char *key)
{
  for (gsize i = 0; i < n_fields; i++)
    if (g_str_equal (fields[i].key, key))
      return fields[i].value;

  return NULL;
}

static GLogWriterOutput
write_log (GLogLevelFlags level, const GLogField *fields, gsize n_fields, gpointer user_data)
{
  if (g_strcmp0 (get_field (fields, n_fields, "GLIB_DOMAIN"), "Gdk") == 0 &&
      g_strcmp0 (get_field (fields, n_fields, "MESSAGE"), SAYS_OF_ITSELF) == 0)
    return G_LOG_WRITER_HANDLED;

  return g_log_writer_default (level, fields, n_fields, user_data);
}

static char *data_home;

static void
remove_data_home (void)
{
  rs_test_free_directory (g_steal_pointer (&data_home));
}

void
rs_ui_test_init (int *argc, char ***argv)
{
  g_autoptr (GtkCssProvider) provider = NULL;

  g_log_set_writer_func (write_log, NULL, NULL);
  /* What is saved here is nobody's own: before anybody asks where that would be. */
  data_home = rs_test_make_directory ();
  atexit (remove_data_home);
  g_setenv ("XDG_DATA_HOME", data_home, TRUE);
  gtk_test_init (argc, argv, NULL);
  adw_init ();
  /* A font as wide as those of desktops; what a bare machine falls back to is a fifth wider. */
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, "gtk-font-name",
                "Cantarell 11", NULL);

  rs_ui_register_resource ();
  provider = gtk_css_provider_new ();
  gtk_css_provider_load_from_resource (provider, RS_RESOURCE_PATH "/style.css");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (),
                                              GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
  gtk_icon_theme_add_resource_path (gtk_icon_theme_get_for_display (gdk_display_get_default ()),
                                    RS_RESOURCE_PATH "/icons");
}

void
rs_ui_set_animations (gboolean enabled)
{
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", enabled, NULL);
}

/* --- Windows --- */

static void
on_request_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  const char *name = g_action_get_name (G_ACTION (action));
  char *request = g_strdup (name);

  if (parameter != NULL)
    {
      g_autofree char *plain = g_steal_pointer (&request);
      g_autofree const char **many = g_variant_is_of_type (parameter, G_VARIANT_TYPE_STRING_ARRAY)
                                         ? g_variant_get_strv (parameter, NULL)
                                         : NULL;
      g_autofree char *what =
          many != NULL ? g_strjoinv (" ", (char **) many) : g_variant_dup_string (parameter, NULL);

      request = g_strdup_printf ("%s:%s", plain, what);
    }

  g_object_set_data_full (G_OBJECT (user_data), REQUEST_KEY, request, g_free);
}

static void
add_actions (GtkWindow *window)
{
  static const char *const with_id[] = {
    "open-routine",    "start-routine",  "delete-routine",   "duplicate-routine", "open-exercise",
    "open-guide",      "practise",       "toggle-favourite", "edit-exercise",     "delete-exercise",
    "export-exercise", "export-routine", "print-routine",
  };
  static const char *const with_ids[] = { "export-routines", "delete-routines" };
  static const char *const plain[] = { "new-routine", "show-guides", "new-exercise",
                                       "import-exercises" };
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();

  for (guint i = 0; i < G_N_ELEMENTS (with_id); i++)
    {
      g_autoptr (GSimpleAction) action = g_simple_action_new (with_id[i], G_VARIANT_TYPE_STRING);

      g_signal_connect (action, "activate", G_CALLBACK (on_request_cb), window);
      g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (action));
    }

  for (guint i = 0; i < G_N_ELEMENTS (with_ids); i++)
    {
      g_autoptr (GSimpleAction) action =
          g_simple_action_new (with_ids[i], G_VARIANT_TYPE_STRING_ARRAY);

      g_signal_connect (action, "activate", G_CALLBACK (on_request_cb), window);
      g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (action));
    }

  for (guint i = 0; i < G_N_ELEMENTS (plain); i++)
    {
      g_autoptr (GSimpleAction) action = g_simple_action_new (plain[i], NULL);

      g_signal_connect (action, "activate", G_CALLBACK (on_request_cb), window);
      g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (action));
    }

  gtk_widget_insert_action_group (GTK_WIDGET (window), "win", G_ACTION_GROUP (group));
}

GtkWindow *
rs_ui_present (gpointer widget, int width, int height)
{
  GtkWidget *window = adw_window_new ();
  GtkWidget *overlay = adw_toast_overlay_new ();
  GtkWidget *child = ADW_IS_DIALOG (widget) ? gtk_label_new (NULL) : widget;

  if (ADW_IS_NAVIGATION_PAGE (widget))
    {
      child = adw_navigation_view_new ();
      adw_navigation_view_add (ADW_NAVIGATION_VIEW (child), ADW_NAVIGATION_PAGE (widget));
    }

  add_actions (GTK_WINDOW (window));
  gtk_widget_set_size_request (window, MIN (width, 360), MIN (height, 294));
  gtk_window_set_default_size (GTK_WINDOW (window), width, height);
  adw_toast_overlay_set_child (ADW_TOAST_OVERLAY (overlay), child);
  adw_window_set_content (ADW_WINDOW (window), overlay);
  gtk_window_present (GTK_WINDOW (window));
  if (ADW_IS_DIALOG (widget))
    adw_dialog_present (widget, overlay);

  rs_ui_settle (window);
  return GTK_WINDOW (window);
}

void
rs_ui_settle (gpointer widget)
{
  GtkWidget *root = GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (widget)));

  for (guint i = 0; i < 2; i++)
    {
      gtk_test_widget_wait_for_draw (root);
      while (g_main_context_iteration (NULL, FALSE))
        ;
    }
}

void
rs_ui_close (GtkWindow *window, gpointer widget)
{
  gpointer weak_window = window;
  gpointer weak_widget = widget;
  AdwDialog *dialog = rs_ui_get_dialog (window);
  gpointer weak_child = dialog != NULL ? adw_dialog_get_child (dialog) : NULL;

  if (weak_child != NULL)
    g_object_add_weak_pointer (G_OBJECT (weak_child), &weak_child);
  g_object_add_weak_pointer (G_OBJECT (window), &weak_window);
  if (widget != NULL)
    g_object_add_weak_pointer (G_OBJECT (widget), &weak_widget);

  gtk_window_destroy (window);
  while (g_main_context_iteration (NULL, FALSE))
    ;

  g_assert_null (weak_child);
  g_assert_null (weak_widget);
  g_assert_null (weak_window);
}

const char *
rs_ui_get_request (GtkWindow *window)
{
  const char *request = g_object_get_data (G_OBJECT (window), REQUEST_KEY);

  return request != NULL ? request : "";
}

AdwDialog *
rs_ui_get_dialog (GtkWindow *window)
{
  return adw_window_get_visible_dialog (ADW_WINDOW (window));
}

void
rs_ui_close_dialog (GtkWindow *window)
{
  AdwDialog *dialog = rs_ui_get_dialog (window);
  gpointer weak_dialog = dialog;
  gpointer weak_child = adw_dialog_get_child (dialog);

  g_object_add_weak_pointer (G_OBJECT (weak_child), &weak_child);
  g_object_add_weak_pointer (G_OBJECT (dialog), &weak_dialog);

  adw_dialog_close (dialog);
  rs_ui_settle (window);

  g_assert_null (weak_dialog);
  g_assert_null (weak_child);
}

/* --- Finding --- */

typedef gboolean (*Test) (GtkWidget *widget, gconstpointer data);

static GtkWidget *
search (GtkWidget *widget, Test test, gconstpointer data, guint *n)
{
  GtkWidget *child = gtk_widget_get_first_child (widget);

  for (; child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found;

      if (!gtk_widget_get_child_visible (child) || !gtk_widget_get_visible (child))
        continue;
      if (test (child, data) && (*n)-- == 0)
        return child;

      found = search (child, test, data, n);
      if (found != NULL)
        return found;
    }

  return NULL;
}

static gboolean
is_of_type (GtkWidget *widget, gconstpointer data)
{
  return g_type_is_a (G_OBJECT_TYPE (widget), GPOINTER_TO_SIZE (data));
}

gpointer
rs_ui_find (gpointer widget, GType type, guint n)
{
  GtkWidget *found = search (widget, is_of_type, GSIZE_TO_POINTER (type), &n);

  if (found == NULL)
    g_error ("%s has no such %s", G_OBJECT_TYPE_NAME (widget), g_type_name (type));

  return found;
}

guint
rs_ui_count (gpointer widget, GType type)
{
  guint n = G_MAXUINT;

  search (widget, is_of_type, GSIZE_TO_POINTER (type), &n);
  return G_MAXUINT - n;
}

static gboolean
has_label (GtkWidget *widget, const char *name)
{
  g_autofree char *other = gtk_test_accessible_check_property (GTK_ACCESSIBLE (widget),
                                                               GTK_ACCESSIBLE_PROPERTY_LABEL, name);

  return other == NULL;
}

static gboolean
is_button_named (GtkWidget *widget, gconstpointer data)
{
  const char *name = data;

  if (!GTK_IS_BUTTON (widget) && !GTK_IS_MENU_BUTTON (widget))
    return FALSE;
  if (GTK_IS_BUTTON (widget) && g_strcmp0 (gtk_button_get_label (GTK_BUTTON (widget)), name) == 0)
    return TRUE;

  return g_strcmp0 (gtk_widget_get_tooltip_text (widget), name) == 0 || has_label (widget, name);
}

GtkWidget *
rs_ui_find_button (gpointer widget, const char *name)
{
  guint n = 0;
  GtkWidget *found = search (widget, is_button_named, name, &n);

  if (found == NULL)
    g_error ("%s has no button “%s”", G_OBJECT_TYPE_NAME (widget), name);

  return found;
}

gpointer
rs_ui_child (gpointer widget, const char *id)
{
  GObject *child = gtk_widget_get_template_child (widget, G_OBJECT_TYPE (widget), id);

  if (child == NULL)
    g_error ("%s has no “%s”", G_OBJECT_TYPE_NAME (widget), id);

  return child;
}

static gboolean
is_toast (GtkWidget *widget, gconstpointer data)
{
  return gtk_widget_has_css_class (widget, "toast") ||
         g_str_equal (G_OBJECT_TYPE_NAME (widget), "AdwToastWidget");
}

static GtkWidget *
find_toast (GtkWindow *window)
{
  guint n = 0;

  return search (GTK_WIDGET (window), is_toast, NULL, &n);
}

char *
rs_ui_dup_toast (GtkWindow *window)
{
  GtkWidget *toast = find_toast (window);

  if (toast == NULL)
    return NULL;

  return g_strdup (gtk_label_get_label (rs_ui_find (toast, GTK_TYPE_LABEL, 0)));
}

void
rs_ui_press_toast (GtkWindow *window)
{
  GtkWidget *toast = find_toast (window);

  g_assert_nonnull (toast);
  g_signal_emit_by_name (rs_ui_find (toast, GTK_TYPE_BUTTON, 0), "clicked");
}

/* --- Looking --- */

/* What has breakpoints asks for less than what is in it just now: that counts. */
static int
minimum_width (GtkWidget *widget)
{
  GtkWidget *child = gtk_widget_get_first_child (widget);
  int minimum;

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  if (ADW_IS_BREAKPOINT_BIN (widget) || ADW_IS_NAVIGATION_PAGE (widget))
    for (; child != NULL; child = gtk_widget_get_next_sibling (child))
      minimum = MAX (minimum, minimum_width (child));

  return minimum;
}

/* Goes down to the innermost widget that is too wide. */
static GtkWidget *
find_widest (GtkWidget *widget, int width)
{
  GtkWidget *child = gtk_widget_get_first_child (widget);

  for (; child != NULL; child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_get_visible (child) && minimum_width (child) > width)
      return find_widest (child, width);

  return widget;
}

void
rs_ui_assert_fits (gpointer widget, int width)
{
  int minimum = minimum_width (widget);
  GtkWidget *widest;

  if (minimum <= width)
    return;

  widest = find_widest (widget, width);
  g_error ("%s needs %d px, because of a %s of %d px", G_OBJECT_TYPE_NAME (widget), minimum,
           G_OBJECT_TYPE_NAME (widest), minimum_width (widest));
}

void
rs_ui_assert_focused (gpointer widget)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (widget));
  GtkWidget *focus = gtk_root_get_focus (root);

  if (focus != widget)
    g_error ("not this %s has the focus but %s", G_OBJECT_TYPE_NAME (widget),
             focus != NULL ? G_OBJECT_TYPE_NAME (focus) : "nothing");
}

void
rs_ui_save_picture (GtkWindow *window, const char *name)
{
  rs_ui_save_picture_of (window, GTK_NATIVE (window), name);
}

void
rs_ui_save_picture_of (GtkWindow *window, GtkNative *native, const char *name)
{
  const char *dir = g_getenv ("RS_PICTURES_DIR");
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (GTK_WIDGET (native));
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GdkTexture) texture = NULL;
  g_autofree char *file = NULL;
  g_autofree char *path = NULL;
  float width;
  float height;

  if (dir == NULL)
    return;

  rs_ui_settle (window);
  width = gdk_paintable_get_intrinsic_width (paintable);
  height = gdk_paintable_get_intrinsic_height (paintable);
  gdk_paintable_snapshot (paintable, snapshot, width, height);
  node = gtk_snapshot_free_to_node (g_steal_pointer (&snapshot));
  g_assert_nonnull (node);
  texture = gsk_renderer_render_texture (gtk_native_get_renderer (native), node,
                                         &GRAPHENE_RECT_INIT (0, 0, width, height));

  g_mkdir_with_parents (dir, 0755);
  file = g_strdup_printf ("ui-%s.png", name);
  path = g_build_filename (dir, file, NULL);
  g_assert_true (gdk_texture_save_to_png (texture, path));
}

/* --- Things to show --- */

static RsExercise *
make_exercise (const char *id, const char *name, RsPattern pattern, RsMuscle muscle)
{
  RsExerciseFacts *facts = rs_exercise_facts_new ();

  facts->id = g_strdup (id);
  facts->name = g_strdup (name);
  facts->pattern = pattern;
  facts->primary = 1u << muscle;
  facts->dose = rs_sample_reps (3, 12, 60);
  if (g_str_has_suffix (id, "plank"))
    facts->dose = rs_sample_seconds (3, 30, 45);
  if (g_str_has_prefix (id, "goblet"))
    {
      /* There are exercises that nobody has drawn. */
      facts->movement = g_strdup ("not-drawn");
      facts->needs[0] = 1u << RS_EQUIPMENT_DUMBBELL;
      facts->n_needs = 1;
      facts->dose.load_kg = 12.5;
    }
  facts->dose.per_side = g_str_has_prefix (id, "side");

  return rs_exercise_new (facts);
}

RsCatalogue *
rs_ui_catalogue (void)
{
  RsCatalogue *catalogue = rs_catalogue_new ();
  g_autoptr (GPtrArray) all = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_add (all,
                   make_exercise ("bodyweight-squat", "Squat", RS_PATTERN_SQUAT, RS_MUSCLE_QUADS));
  g_ptr_array_add (
      all, make_exercise ("goblet-squat", "Goblet Squat", RS_PATTERN_SQUAT, RS_MUSCLE_QUADS));
  g_ptr_array_add (
      all, make_exercise ("hip-bridge", "Hip Bridge", RS_PATTERN_BRIDGE, RS_MUSCLE_GLUTE_MAX));
  g_ptr_array_add (
      all, make_exercise ("plank", "Plank", RS_PATTERN_ANTI_EXTENSION, RS_MUSCLE_DEEP_CORE));
  g_ptr_array_add (
      all, make_exercise ("side-plank", "Side Plank", RS_PATTERN_LATERAL_HIP, RS_MUSCLE_OBLIQUES));

  rs_catalogue_add (catalogue, all);
  return catalogue;
}

RsMovements *
rs_ui_movements (void)
{
  g_autoptr (GSettings) settings = g_settings_new (RS_APP_ID);

  g_settings_reset (settings, "figure-build");
  g_settings_reset (settings, "figure-tone");
  return rs_movements_new (settings, adw_style_manager_get_default ());
}

void
rs_ui_finalize_movements (RsMovements *movements)
{
  gpointer weak = movements;

  g_object_add_weak_pointer (G_OBJECT (movements), &weak);
  g_object_unref (movements);
  while (weak != NULL)
    g_main_context_iteration (NULL, TRUE);
}

static RsRoutine *
make_routine (const char *name, GPtrArray *items)
{
  g_autoptr (GPtrArray) blocks = g_ptr_array_new ();
  g_autoptr (RsBlock) block = rs_block_new (RS_BLOCK_STRAIGHT, items);
  g_autoptr (RsRoutineState) state = NULL;

  g_ptr_array_add (blocks, block);
  state = rs_routine_state_new (name, NULL, blocks);
  return rs_routine_new (NULL, state, FALSE);
}

RsRoutine *
rs_ui_routine (const char *name, const char *first_id, ...)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  va_list rest;

  va_start (rest, first_id);
  for (const char *id = first_id; id != NULL; id = va_arg (rest, const char *))
    g_ptr_array_add (items, rs_sample_item (id));
  va_end (rest);

  return make_routine (name, items);
}

RsRoutine *
rs_ui_empty_routine (const char *name)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new ();

  return make_routine (name, items);
}

RsRoutine *
rs_ui_first_three (void)
{
  g_autoptr (RsRoutineState) state = rs_sample_first_three ();

  return rs_routine_new ("first-three", state, TRUE);
}

char *
rs_ui_dup_ids (RsRoutine *routine)
{
  return rs_sample_ids (rs_routine_get_state (routine));
}
