/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-ui-test.h"

#include "support/rs-samples.h"
#include "ui/exercises/rs-card-list.h"
#include "ui/exercises/rs-card-wall.h"
#include "ui/exercises/rs-exercise-card.h"

#define N_MANY 10000
/* Seen at once in this window, and in a row above and below; and what waits for other rows. */
#define MAX_CARDS 60

typedef struct
{
  RsCatalogue *catalogue;
  RsMovements *movements;
  RsLibrary *library;
  RsCardWall *wall;
  GtkWidget *before;
  GtkWidget *after;
  GtkWidget *list;
  GtkWindow *window;
} Fixture;

/* Five patterns: 0 to 4 in turn, so that the first group has the exercises 0, 5, 10… */
static RsCatalogue *
create_catalogue (guint n)
{
  RsCatalogue *catalogue = rs_catalogue_new ();
  g_autoptr (GPtrArray) all = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *id = g_strdup_printf ("e%05u", i);

      g_ptr_array_add (all, rs_sample_exercise (id, id, (RsPattern) (i % 5), RS_LEVEL_BEGINNER));
    }
  rs_catalogue_add (catalogue, all);
  return catalogue;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  fixture->catalogue = create_catalogue (GPOINTER_TO_UINT (data));
  fixture->movements = rs_ui_movements ();
  fixture->library = rs_library_new (fixture->catalogue);
  fixture->wall = g_object_new (RS_TYPE_CARD_WALL, "vexpand", TRUE, NULL);
  fixture->before = gtk_button_new_with_label ("Before");
  fixture->after = gtk_button_new_with_label ("After");
  gtk_box_append (GTK_BOX (box), fixture->before);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (fixture->wall));
  gtk_box_append (GTK_BOX (box), fixture->after);
  rs_card_wall_set_library (fixture->wall, fixture->library, fixture->movements, NULL);
  fixture->window = rs_ui_present (box, 700, 700);
  fixture->list = rs_ui_find (fixture->wall, RS_TYPE_CARD_LIST, 0);
  rs_ui_settle (fixture->wall);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  rs_ui_close (fixture->window, fixture->wall);
  g_assert_finalize_object (fixture->library);
  g_assert_finalize_object (fixture->catalogue);
  rs_ui_finalize_movements (fixture->movements);
}

static void
group (Fixture *fixture)
{
  rs_library_set_grouped (fixture->library, TRUE);
  rs_ui_settle (fixture->wall);
}

/* The place of the exercise whose card has the keys; G_MAXUINT: none has. */
static guint
get_focused (Fixture *fixture)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (fixture->window));

  if (focus == NULL || !RS_IS_EXERCISE_CARD (focus))
    return G_MAXUINT;

  return rs_library_find (fixture->library, rs_exercise_get_id (rs_exercise_card_get_exercise (
                                                RS_EXERCISE_CARD (focus))));
}

static gboolean
emit_key (Fixture *fixture, guint keyval, GdkModifierType modifiers)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (fixture->list);
  gboolean handled = FALSE;

  for (guint i = 0; !handled && i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GObject) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
        g_signal_emit_by_name (controller, "key-pressed", keyval, 0u, modifiers, &handled);
    }

  return handled;
}

/* Presses a key: the card at @expected has the keys and is seen. */
static void
press (Fixture *fixture, guint keyval, guint expected)
{
  graphene_rect_t bounds;
  GtkWidget *focus;

  g_assert_true (emit_key (fixture, keyval, 0));
  g_assert_cmpuint (get_focused (fixture), ==, expected);

  rs_ui_settle (fixture->wall);
  focus = gtk_root_get_focus (GTK_ROOT (fixture->window));
  g_assert_true (gtk_widget_compute_bounds (focus, GTK_WIDGET (fixture->wall), &bounds));
  g_assert_cmpfloat (bounds.origin.y, >=, -1);
  g_assert_cmpfloat (bounds.origin.y + bounds.size.height, <=,
                     gtk_widget_get_height (GTK_WIDGET (fixture->wall)) + 1);
}

static void
test_columns (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    int width;
    guint n_columns;
  } cases[] = { { 360, 2 }, { 700, 3 }, { 1000, 4 }, { 1260, 6 } };
  guint before = 0;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      guint n;

      gtk_window_set_default_size (fixture->window, cases[i].width, 700);
      for (guint j = 0; j < 4; j++)
        rs_ui_settle (fixture->wall);
      n = rs_card_wall_get_n_columns (fixture->wall);
      g_test_message ("%d px: %u", gtk_widget_get_width (GTK_WIDGET (fixture->wall)), n);
      g_assert_cmpuint (n, >=, before);
      before = n;
      if (cases[i].width == 360)
        g_assert_cmpuint (n, ==, 2);
    }
  g_assert_cmpuint (before, >, 3);
}

/* Large text has fewer columns. */
static void
test_large_text (Fixture *fixture, gconstpointer data)
{
  guint before = rs_card_wall_get_n_columns (fixture->wall);

  g_object_set (gtk_settings_get_default (), "gtk-font-name", "Cantarell 22", NULL);
  rs_ui_settle (fixture->wall);
  gtk_widget_queue_resize (GTK_WIDGET (fixture->wall));
  rs_ui_settle (fixture->wall);
  g_assert_cmpuint (rs_card_wall_get_n_columns (fixture->wall), <, before);
  g_object_set (gtk_settings_get_default (), "gtk-font-name", "Cantarell 11", NULL);
}

static void
test_arrows (Fixture *fixture, gconstpointer data)
{
  guint n = rs_card_wall_get_n_columns (fixture->wall);

  g_assert_cmpuint (n, >=, 3);
  g_assert_true (rs_card_wall_focus_first (fixture->wall));
  g_assert_cmpuint (get_focused (fixture), ==, 0);
  press (fixture, GDK_KEY_Right, 1);
  press (fixture, GDK_KEY_Down, 1 + n);
  press (fixture, GDK_KEY_Left, n);
  /* The row before is one key further. */
  press (fixture, GDK_KEY_Left, n - 1);
  press (fixture, GDK_KEY_Up, n - 1);
  press (fixture, GDK_KEY_Home, 0);
  press (fixture, GDK_KEY_Left, 0);
  press (fixture, GDK_KEY_KP_Right, 1);
  press (fixture, GDK_KEY_End, 20);
  press (fixture, GDK_KEY_Right, 20);

  /* With Alt a key is somebody else's. */
  g_assert_false (emit_key (fixture, GDK_KEY_Left, GDK_ALT_MASK));
  g_assert_false (emit_key (fixture, GDK_KEY_a, 0));
}

/* Groups of 5 4 4 4 4: over headings, and from long rows to shorter ones. */
static void
test_groups (Fixture *fixture, gconstpointer data)
{
  guint n = rs_card_wall_get_n_columns (fixture->wall);

  group (fixture);
  g_assert_cmpuint (n, ==, 3);
  g_assert_true (rs_card_wall_focus_first (fixture->wall));
  press (fixture, GDK_KEY_Right, 1);
  press (fixture, GDK_KEY_Right, 2);
  press (fixture, GDK_KEY_Down, 4);
  press (fixture, GDK_KEY_Down, 6);
  press (fixture, GDK_KEY_Up, 4);
  press (fixture, GDK_KEY_Right, 5);
  press (fixture, GDK_KEY_Down, 8);
  press (fixture, GDK_KEY_End, 20);
  press (fixture, GDK_KEY_Home, 0);
}

static void
test_right_to_left (Fixture *fixture, gconstpointer data)
{
  graphene_rect_t first;
  graphene_rect_t second;

  gtk_widget_set_direction (fixture->list, GTK_TEXT_DIR_RTL);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  gtk_widget_set_direction (GTK_WIDGET (fixture->wall), GTK_TEXT_DIR_RTL);
  rs_ui_settle (fixture->wall);
  rs_card_wall_focus_first (fixture->wall);
  press (fixture, GDK_KEY_Left, 1);
  press (fixture, GDK_KEY_Right, 0);
  g_assert_true (gtk_widget_compute_bounds (rs_ui_find (fixture->wall, RS_TYPE_EXERCISE_CARD, 0),
                                            GTK_WIDGET (fixture->wall), &first));
  g_assert_true (gtk_widget_compute_bounds (rs_ui_find (fixture->wall, RS_TYPE_EXERCISE_CARD, 1),
                                            GTK_WIDGET (fixture->wall), &second));
  g_assert_cmpfloat (first.origin.x, >, second.origin.x);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

/* For Tab the wall is one stop, at the card that had the keys last. */
static void
test_tab (Fixture *fixture, gconstpointer data)
{
  gtk_widget_grab_focus (fixture->before);
  gtk_widget_child_focus (GTK_WIDGET (fixture->window), GTK_DIR_TAB_FORWARD);
  g_assert_cmpuint (get_focused (fixture), ==, 0);
  press (fixture, GDK_KEY_Right, 1);
  gtk_widget_child_focus (GTK_WIDGET (fixture->window), GTK_DIR_TAB_FORWARD);
  rs_ui_assert_focused (fixture->after);
  gtk_widget_child_focus (GTK_WIDGET (fixture->window), GTK_DIR_TAB_BACKWARD);
  g_assert_cmpuint (get_focused (fixture), ==, 1);
  gtk_widget_child_focus (GTK_WIDGET (fixture->window), GTK_DIR_TAB_BACKWARD);
  rs_ui_assert_focused (fixture->before);
}

/* The keys stay with an exercise, or go to the one in its place. */
static void
test_change (Fixture *fixture, gconstpointer data)
{
  rs_card_wall_focus_first (fixture->wall);
  press (fixture, GDK_KEY_Right, 1);
  rs_catalogue_remove (fixture->catalogue, "e00000");
  rs_ui_settle (fixture->wall);
  g_assert_cmpuint (get_focused (fixture), ==, 0);
  rs_catalogue_remove (fixture->catalogue, "e00005");
  rs_ui_settle (fixture->wall);
  g_assert_cmpuint (get_focused (fixture), ==, 0);

  /* Whoever types keeps the keys. */
  gtk_widget_grab_focus (fixture->before);
  rs_library_set_order (fixture->library, RS_LIBRARY_ORDER_NAME);
  rs_ui_settle (fixture->wall);
  rs_ui_assert_focused (fixture->before);
}

static guint
count_widgets (GtkWidget *widget, GType type)
{
  GtkWidget *child = gtk_widget_get_first_child (widget);
  guint n = G_TYPE_CHECK_INSTANCE_TYPE (widget, type) ? 1 : 0;

  for (; child != NULL; child = gtk_widget_get_next_sibling (child))
    n += count_widgets (child, type);

  return n;
}

/* Cards are used again: there are never more than are seen, and some that wait. */
static void
test_many (Fixture *fixture, gconstpointer data)
{
  GtkAdjustment *adjustment =
      gtk_scrolled_window_get_vadjustment (rs_ui_find (fixture->wall, GTK_TYPE_SCROLLED_WINDOW, 0));

  rs_card_wall_focus_first (fixture->wall);
  for (guint i = 1; i <= 10; i++)
    {
      gtk_adjustment_set_value (adjustment, gtk_adjustment_get_upper (adjustment) * i / 10);
      rs_ui_settle (fixture->wall);
      g_assert_cmpuint (count_widgets (fixture->list, RS_TYPE_EXERCISE_CARD), <, MAX_CARDS);
    }
  g_test_message ("%u cards", count_widgets (fixture->list, RS_TYPE_EXERCISE_CARD));

  /* The card that has the keys keeps them far away, and the next key brings it back. */
  g_assert_cmpuint (get_focused (fixture), ==, 0);
  press (fixture, GDK_KEY_Right, 1);
  press (fixture, GDK_KEY_End, N_MANY - 1);
  press (fixture, GDK_KEY_Left, N_MANY - 2);
  press (fixture, GDK_KEY_Home, 0);
  g_assert_true (emit_key (fixture, GDK_KEY_Page_Down, 0));
  g_assert_cmpuint (get_focused (fixture), >, 0);
  press (fixture, GDK_KEY_Page_Up, 0);

  rs_card_wall_scroll_to_start (fixture->wall);
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), ==, 0);
}

/* The bounds of the card of the exercise at @position, which is there. */
static graphene_rect_t
get_bounds (Fixture *fixture, guint position)
{
  graphene_rect_t bounds;
  GtkWidget *card = rs_card_list_get_card (RS_CARD_LIST (fixture->list), position);

  g_assert_nonnull (card);
  g_assert_true (gtk_widget_compute_bounds (card, GTK_WIDGET (fixture->wall), &bounds));
  return bounds;
}

/* All rows are as high as the highest can be, so that names of any length do not move them. */
static void
test_heights (Fixture *fixture, gconstpointer data)
{
  guint n = rs_card_wall_get_n_columns (fixture->wall);
  graphene_rect_t first = get_bounds (fixture, 0);
  graphene_rect_t second = get_bounds (fixture, n);
  GtkWidget *card = rs_card_list_get_card (RS_CARD_LIST (fixture->list), 0);
  RsExercise *exercise = rs_exercise_card_get_exercise (RS_EXERCISE_CARD (card));
  g_autoptr (RsExercise) longer = rs_sample_exercise (
      rs_exercise_get_id (exercise), "Far more words than there is room for in two lines of a card",
      RS_PATTERN_SQUAT, RS_LEVEL_BEGINNER);
  int needed;

  g_assert_cmpfloat (first.size.height, ==, second.size.height);
  g_assert_cmpfloat (second.origin.y, ==, first.origin.y + first.size.height + 12);
  rs_exercise_card_set_exercise (RS_EXERCISE_CARD (card), longer);
  gtk_widget_measure (card, GTK_ORIENTATION_VERTICAL, (int) first.size.width, &needed, NULL, NULL,
                      NULL);
  g_assert_cmpint (needed, <=, (int) first.size.height);
}

/* Where the window gets wider or narrower, what was first stays in sight. */
static void
test_resize (Fixture *fixture, gconstpointer data)
{
  guint first;

  rs_card_list_scroll_to (RS_CARD_LIST (fixture->list), 900, TRUE);
  rs_ui_settle (fixture->wall);
  first = rs_card_list_find_first_seen (RS_CARD_LIST (fixture->list));
  g_assert_cmpuint (first, ==, 900);

  gtk_window_set_default_size (fixture->window, 420, 700);
  for (guint i = 0; i < 4; i++)
    rs_ui_settle (fixture->wall);
  g_assert_cmpuint (rs_card_wall_get_n_columns (fixture->wall), ==, 2);
  g_assert_true (rs_card_list_is_seen (RS_CARD_LIST (fixture->list), 900));
  g_assert_cmpfloat (get_bounds (fixture, 900).origin.y, >=, 0);
}

static void
test_gone (Fixture *fixture, gconstpointer data)
{
  rs_card_wall_focus_first (fixture->wall);
  g_assert_true (emit_key (fixture, GDK_KEY_End, 0));
  rs_library_set_text (fixture->library, "zzzzz");
  rs_ui_settle (fixture->wall);
  g_assert_false (rs_card_wall_focus_first (fixture->wall));
  g_assert_cmpuint (rs_ui_count (fixture->wall, RS_TYPE_EXERCISE_CARD), ==, 0);
}

int
main (int argc, char *argv[])
{
  rs_ui_test_init (&argc, &argv);

#define ADD(name, n, function)                                                                     \
  g_test_add ("/card-wall/" name, Fixture, GUINT_TO_POINTER (n), set_up, function, tear_down)
  ADD ("columns", 21u, test_columns);
  ADD ("large-text", 21u, test_large_text);
  ADD ("arrows", 21u, test_arrows);
  ADD ("groups", 21u, test_groups);
  ADD ("right-to-left", 21u, test_right_to_left);
  ADD ("tab", 21u, test_tab);
  ADD ("change", 21u, test_change);
  ADD ("many", N_MANY, test_many);
  ADD ("gone", 2000u, test_gone);
  ADD ("heights", 21u, test_heights);
  ADD ("resize", 2000u, test_resize);
#undef ADD

  return g_test_run ();
}
