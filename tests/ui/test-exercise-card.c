/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-ui-test.h"

#include "support/rs-notify-counter.h"
#include "ui/exercises/rs-exercise-card.h"
#include "ui/widgets/rs-figure-thumbnail.h"

typedef struct
{
  RsCatalogue *catalogue;
  RsMovements *movements;
  RsExerciseCard *card;
  RsFigureThumbnail *thumbnail;
  GtkWindow *window;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  fixture->catalogue = rs_ui_catalogue ();
  fixture->movements = rs_ui_movements ();
  fixture->card = rs_exercise_card_new (fixture->movements, NULL);
  rs_exercise_card_set_exercise (fixture->card,
                                 rs_catalogue_lookup (fixture->catalogue, "goblet-squat"));
  fixture->thumbnail = rs_ui_child (fixture->card, "thumbnail");
  gtk_box_append (GTK_BOX (box), gtk_button_new_with_label ("Before"));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (fixture->card));
  fixture->window = rs_ui_present (box, 400, 500);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  rs_ui_close (fixture->window, fixture->card);
  g_assert_finalize_object (fixture->catalogue);
  rs_ui_finalize_movements (fixture->movements);
}

static void
show (Fixture *fixture, const char *id)
{
  rs_exercise_card_set_exercise (fixture->card, rs_catalogue_lookup (fixture->catalogue, id));
  rs_ui_settle (fixture->card);
}

/* The controller of that type, borrowed. */
static gpointer
find_controller (gpointer widget, GType type, guint button)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GObject) controller = g_list_model_get_item (controllers, i);

      if (g_type_is_a (G_OBJECT_TYPE (controller), type) &&
          (button == 0 ||
           gtk_gesture_single_get_button (GTK_GESTURE_SINGLE (controller)) == button))
        return controller;
    }

  g_error ("it has no such %s", g_type_name (type));
}

/* The menu that is open, or NULL. */
static GtkWidget *
find_menu (Fixture *fixture)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (fixture->card));

  for (; child != NULL; child = gtk_widget_get_next_sibling (child))
    if (GTK_IS_POPOVER_MENU (child))
      return child;

  return NULL;
}

/* The menu is there, is of this exercise, gives the keys back, and goes. */
static void
check_menu (Fixture *fixture, const char *favourite)
{
  GtkWidget *menu = find_menu (fixture);
  g_autoptr (GMenuModel) section = NULL;
  g_autoptr (GMenuModel) keep = NULL;
  g_autoptr (GVariant) target = NULL;
  g_autofree char *label = NULL;
  GMenuModel *model;

  g_assert_nonnull (menu);
  rs_ui_settle (fixture->card);
  g_assert_true (gtk_widget_get_mapped (menu));

  model = gtk_popover_menu_get_menu_model (GTK_POPOVER_MENU (menu));
  section = g_menu_model_get_item_link (model, 0, G_MENU_LINK_SECTION);
  target = g_menu_model_get_item_attribute_value (section, 0, G_MENU_ATTRIBUTE_TARGET, NULL);
  g_assert_cmpstr (g_variant_get_string (target, NULL), ==,
                   rs_exercise_get_id (rs_exercise_card_get_exercise (fixture->card)));
  keep = g_menu_model_get_item_link (model, 1, G_MENU_LINK_SECTION);
  g_menu_model_get_item_attribute (keep, 0, G_MENU_ATTRIBUTE_LABEL, "s", &label);
  g_assert_cmpstr (label, ==, favourite);

  gtk_popover_popdown (GTK_POPOVER (menu));
  rs_ui_settle (fixture->card);
  g_assert_null (find_menu (fixture));
  rs_ui_assert_focused (fixture->card);
}

static void
test_right_click (Fixture *fixture, gconstpointer data)
{
  GtkGesture *gesture =
      find_controller (fixture->card, GTK_TYPE_GESTURE_CLICK, GDK_BUTTON_SECONDARY);

  g_signal_emit_by_name (gesture, "pressed", 1, 20.0, 30.0);
  check_menu (fixture, "Add to _Favourites");
  rs_exercise_card_set_state (fixture->card, TRUE, TRUE);
  g_signal_emit_by_name (gesture, "pressed", 1, 20.0, 30.0);
  check_menu (fixture, "Remove from _Favourites");
}

static void
test_long_press (Fixture *fixture, gconstpointer data)
{
  GtkGesture *gesture = find_controller (fixture->card, GTK_TYPE_GESTURE_LONG_PRESS, 0);
  GtkDragSource *source = find_controller (fixture->card, GTK_TYPE_DRAG_SOURCE, 0);

  /* Holding the mouse button down is the beginning of a drag. */
  g_assert_true (gtk_gesture_single_get_touch_only (GTK_GESTURE_SINGLE (gesture)));
  g_signal_emit_by_name (gesture, "pressed", 20.0, 30.0);
  /* Whoever goes on holding it may still drag. */
  g_assert_null (find_menu (fixture));
  g_signal_emit_by_name (source, "end", NULL);
  check_menu (fixture, "Add to _Favourites");

  g_signal_emit_by_name (source, "end", NULL);
  g_assert_null (find_menu (fixture));
}

/* Whether one of the shortcuts of the class is @trigger for the menu. */
static gboolean
has_key (GtkWidget *widget, const char *trigger)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GObject) controller = g_list_model_get_item (controllers, i);

      if (!GTK_IS_SHORTCUT_CONTROLLER (controller))
        continue;
      for (guint j = 0; j < g_list_model_get_n_items (G_LIST_MODEL (controller)); j++)
        {
          g_autoptr (GtkShortcut) shortcut = g_list_model_get_item (G_LIST_MODEL (controller), j);
          g_autofree char *keys =
              gtk_shortcut_trigger_to_string (gtk_shortcut_get_trigger (shortcut));
          g_autofree char *action =
              gtk_shortcut_action_to_string (gtk_shortcut_get_action (shortcut));

          if (g_str_equal (keys, trigger) && strstr (action, "card.menu") != NULL)
            return TRUE;
        }
    }

  return FALSE;
}

static void
test_menu_keys (Fixture *fixture, gconstpointer data)
{
  g_assert_true (has_key (GTK_WIDGET (fixture->card), "Menu"));
  g_assert_true (has_key (GTK_WIDGET (fixture->card), "<Shift>F10"));
  gtk_widget_grab_focus (GTK_WIDGET (fixture->card));
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->card), "card.menu", NULL));
  check_menu (fixture, "Add to _Favourites");
}

/* A card that becomes another one's, or goes, takes its menu with it. */
static void
test_menu_and_card (Fixture *fixture, gconstpointer data)
{
  GtkWidget *parent = gtk_widget_get_parent (GTK_WIDGET (fixture->card));
  RsExerciseCard *other = rs_exercise_card_new (fixture->movements, NULL);
  gpointer weak = other;

  gtk_widget_activate_action (GTK_WIDGET (fixture->card), "card.menu", NULL);
  rs_ui_settle (fixture->card);
  show (fixture, "plank");
  g_assert_null (find_menu (fixture));

  /* It is closed, and the card goes before it is taken away. */
  rs_exercise_card_set_exercise (other, rs_catalogue_lookup (fixture->catalogue, "plank"));
  gtk_box_append (GTK_BOX (parent), GTK_WIDGET (other));
  rs_ui_settle (fixture->card);
  gtk_widget_activate_action (GTK_WIDGET (other), "card.menu", NULL);
  rs_ui_settle (fixture->card);
  gtk_popover_popdown (GTK_POPOVER (gtk_widget_get_last_child (GTK_WIDGET (other))));
  g_object_add_weak_pointer (G_OBJECT (other), &weak);
  gtk_box_remove (GTK_BOX (parent), GTK_WIDGET (other));
  rs_ui_settle (fixture->card);
  g_assert_null (weak);
}

static void
test_drag (Fixture *fixture, gconstpointer data)
{
  GtkDragSource *source = find_controller (fixture->card, GTK_TYPE_DRAG_SOURCE, 0);
  g_autoptr (GdkContentProvider) content = NULL;
  g_auto (GValue) exercise = G_VALUE_INIT;
  g_auto (GValue) name = G_VALUE_INIT;
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (gtk_drag_source_get_actions (source), ==, GDK_ACTION_COPY);
  g_signal_emit_by_name (source, "prepare", 10.0, 10.0, &content);
  g_assert_nonnull (content);
  g_value_init (&exercise, RS_TYPE_EXERCISE);
  g_assert_true (gdk_content_provider_get_value (content, &exercise, &error));
  g_assert_no_error (error);
  g_assert_true (g_value_get_object (&exercise) == rs_exercise_card_get_exercise (fixture->card));
  g_value_init (&name, G_TYPE_STRING);
  g_assert_true (gdk_content_provider_get_value (content, &name, &error));
  g_assert_no_error (error);
  g_assert_cmpstr (g_value_get_string (&name), ==, "Goblet Squat");
}

static void
test_words (Fixture *fixture, gconstpointer data)
{
  RsExerciseCard *card = fixture->card;
  GtkWidget *star = rs_ui_child (card, "favourite_image");

  g_assert_cmpstr (rs_exercise_card_get_description (card), ==, "Quadriceps. Beginner · Dumbbell");
  g_assert_false (gtk_widget_get_visible (star));

  rs_exercise_card_set_state (card, TRUE, FALSE);
  g_assert_cmpstr (rs_exercise_card_get_description (card), ==,
                   "Quadriceps. Beginner · Needs: Dumbbell. Favourite. "
                   "You do not have what it needs");
  g_assert_cmpstr (gtk_label_get_label (rs_ui_child (card, "facts_label")), ==,
                   "Beginner · Needs: Dumbbell");
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (card), "not-doable"));
  g_assert_true (gtk_widget_get_visible (star));
  gtk_test_accessible_assert_property (card, GTK_ACCESSIBLE_PROPERTY_LABEL, "Goblet Squat");
  gtk_test_accessible_assert_property (card, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       rs_exercise_card_get_description (card));

  rs_exercise_card_set_state (card, FALSE, TRUE);
  g_assert_false (gtk_widget_has_css_class (GTK_WIDGET (card), "not-doable"));
  g_assert_false (gtk_widget_get_visible (star));
}

/* Pointing at a card plays its figure, and so do the keys. */
static void
test_playing (Fixture *fixture, gconstpointer data)
{
  GtkWidget *card = GTK_WIDGET (fixture->card);

  show (fixture, "plank");
  rs_ui_set_animations (TRUE);
  gtk_widget_set_state_flags (card, GTK_STATE_FLAG_PRELIGHT, FALSE);
  g_assert_true (rs_figure_thumbnail_is_moving (fixture->thumbnail));
  g_assert_false (rs_figure_thumbnail_shows_two_moments (fixture->thumbnail));
  rs_ui_settle (card);
  gtk_widget_unset_state_flags (card, GTK_STATE_FLAG_PRELIGHT);
  g_assert_false (rs_figure_thumbnail_is_moving (fixture->thumbnail));

  gtk_window_set_focus_visible (fixture->window, TRUE);
  gtk_widget_grab_focus (card);
  g_assert_true (rs_figure_thumbnail_is_moving (fixture->thumbnail));
  gtk_root_set_focus (GTK_ROOT (fixture->window), NULL);
  g_assert_false (rs_figure_thumbnail_is_moving (fixture->thumbnail));
  rs_ui_set_animations (FALSE);
}

/* A picture of the thumbnail as it is now; free it. */
static GBytes *
picture_of (Fixture *fixture)
{
  GdkPaintable *paintable = gtk_widget_paintable_new (GTK_WIDGET (fixture->thumbnail));
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GdkTexture) texture = NULL;
  g_autoptr (GdkTextureDownloader) downloader = NULL;
  gsize stride;

  rs_ui_settle (fixture->card);
  gdk_paintable_snapshot (paintable, snapshot, 136, 136);
  node = gtk_snapshot_free_to_node (snapshot);
  g_assert_nonnull (node);
  texture = gsk_renderer_render_texture (gtk_native_get_renderer (GTK_NATIVE (fixture->window)),
                                         node, &GRAPHENE_RECT_INIT (0, 0, 136, 136));
  g_object_unref (paintable);
  downloader = gdk_texture_downloader_new (texture);
  return gdk_texture_downloader_download_bytes (downloader, &stride);
}

/* Where motion is reduced a card shows two moments under the pointer, and does not move. */
static void
test_two_moments (Fixture *fixture, gconstpointer data)
{
  GtkWidget *card = GTK_WIDGET (fixture->card);
  g_autoptr (GBytes) still = NULL;
  g_autoptr (GBytes) two = NULL;
  g_autoptr (GBytes) again = NULL;
  g_autoptr (GBytes) after = NULL;

  show (fixture, "bodyweight-squat");
  while (!rs_figure_thumbnail_is_ready (fixture->thumbnail))
    g_main_context_iteration (NULL, TRUE);
  still = picture_of (fixture);
  g_assert_false (rs_figure_thumbnail_shows_two_moments (fixture->thumbnail));

  gtk_widget_set_state_flags (card, GTK_STATE_FLAG_PRELIGHT, FALSE);
  g_assert_true (rs_figure_thumbnail_shows_two_moments (fixture->thumbnail));
  g_assert_false (rs_figure_thumbnail_is_moving (fixture->thumbnail));
  two = picture_of (fixture);
  again = picture_of (fixture);
  g_assert_false (g_bytes_equal (still, two));
  g_assert_true (g_bytes_equal (two, again));
  rs_ui_save_picture (fixture->window, "card-two-moments");

  gtk_widget_unset_state_flags (card, GTK_STATE_FLAG_PRELIGHT);
  g_assert_false (rs_figure_thumbnail_shows_two_moments (fixture->thumbnail));
  after = picture_of (fixture);
  g_assert_true (g_bytes_equal (still, after));
}

/* Twice as wide as it is high. */
static GdkPaintable *
create_picture (void)
{
  static const guint8 red[] = { 255, 0, 0, 255, 255, 0, 0, 255 };
  g_autoptr (GBytes) bytes = g_bytes_new_static (red, sizeof red);

  return GDK_PAINTABLE (gdk_memory_texture_new (2, 1, GDK_MEMORY_R8G8B8A8, bytes, sizeof red));
}

/* What has no drawing has an icon on a ground as large, or a picture of somebody's own. */
static void
test_placeholder (Fixture *fixture, gconstpointer data)
{
  RsFigureThumbnail *thumbnail = fixture->thumbnail;
  g_autoptr (GdkPaintable) picture = NULL;
  g_autoptr (GBytes) icon = NULL;
  g_autoptr (GBytes) shown = NULL;
  int height = gtk_widget_get_height (GTK_WIDGET (thumbnail));

  /* A goblet squat has no movement here. */
  g_assert_cmpint (height, ==, 136);
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (thumbnail), "placeholder"));
  gtk_widget_set_state_flags (GTK_WIDGET (fixture->card), GTK_STATE_FLAG_PRELIGHT, FALSE);
  g_assert_false (rs_figure_thumbnail_is_moving (thumbnail));
  g_assert_false (rs_figure_thumbnail_shows_two_moments (thumbnail));
  gtk_widget_unset_state_flags (GTK_WIDGET (fixture->card), GTK_STATE_FLAG_PRELIGHT);
  rs_ui_save_picture (fixture->window, "card-placeholder");
  icon = picture_of (fixture);

  picture = create_picture ();
  rs_exercise_card_set_picture (fixture->card, picture);
  g_assert_false (gtk_widget_has_css_class (GTK_WIDGET (thumbnail), "placeholder"));
  shown = picture_of (fixture);
  g_assert_false (g_bytes_equal (icon, shown));
  g_assert_cmpint (gtk_widget_get_height (GTK_WIDGET (thumbnail)), ==, height);

  /* It was of that exercise. */
  show (fixture, "plank");
  g_assert_null (rs_figure_thumbnail_get_picture (thumbnail));
}

static void
test_notify (void)
{
  g_autoptr (RsCatalogue) catalogue = rs_ui_catalogue ();
  g_autoptr (RsExercise) first = g_list_model_get_item (G_LIST_MODEL (catalogue), 0);
  RsExerciseCard *card = g_object_ref_sink (rs_exercise_card_new (NULL, NULL));
  g_autoptr (RsNotifyCounter) counter = rs_notify_counter_new (card);

  g_assert_cmpstr (rs_exercise_card_get_description (card), ==, "");
  rs_exercise_card_set_exercise (card, first);
  g_assert_cmpuint (rs_notify_counter_steal (counter, "exercise"), ==, 1);
  rs_exercise_card_set_exercise (card, first);
  g_assert_cmpuint (rs_notify_counter_steal (counter, "exercise"), ==, 0);
  g_assert_true (rs_exercise_card_get_exercise (card) == first);
  rs_exercise_card_set_exercise (card, NULL);
  g_assert_cmpuint (rs_notify_counter_steal (counter, "exercise"), ==, 1);

  g_assert_finalize_object (card);
}

int
main (int argc, char *argv[])
{
  rs_ui_test_init (&argc, &argv);

#define ADD(name, function)                                                                        \
  g_test_add ("/exercise-card/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("right-click", test_right_click);
  ADD ("long-press", test_long_press);
  ADD ("menu-keys", test_menu_keys);
  ADD ("menu-and-card", test_menu_and_card);
  ADD ("drag", test_drag);
  ADD ("words", test_words);
  ADD ("playing", test_playing);
  ADD ("two-moments", test_two_moments);
  ADD ("placeholder", test_placeholder);
#undef ADD
  g_test_add_func ("/exercise-card/notify", test_notify);

  return g_test_run ();
}
