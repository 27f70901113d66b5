/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-ui-test.h"

#include "figure/paint/rs-figure-paintable.h"
#include "support/rs-notify-counter.h"
#include "support/rs-own-store.h"
#include "ui/widgets/rs-session-figure.h"

#include <malloc.h>
#include <math.h>

#define SQUAT "bodyweight-squat"
#define BRIDGE "hip-bridge"
#define SIDE_PLANK "side-plank"

/* What a busy machine may be late by, seconds. */
#define LATE 0.3

static const RsTempo tempo = { 3, 1, 1 };

typedef struct
{
  RsMovements *movements;
  RsSessionFigure *figure;
  GtkWindow *window;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  rs_ui_set_animations (GPOINTER_TO_INT (data));
  fixture->movements = rs_ui_movements ();
  fixture->figure = RS_SESSION_FIGURE (rs_session_figure_new ());
  rs_session_figure_set_movements (fixture->figure, fixture->movements);
  rs_session_figure_set_exercise_id (fixture->figure, SQUAT);
  rs_session_figure_set_tempo (fixture->figure, &tempo);
  rs_session_figure_set_label (fixture->figure, "Squat");
  fixture->window = rs_ui_present (fixture->figure, 600, 600);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  rs_ui_close (fixture->window, fixture->figure);
  rs_ui_finalize_movements (fixture->movements);
  rs_ui_set_animations (FALSE);
}

static GtkPicture *
get_picture (Fixture *fixture)
{
  return GTK_PICTURE (gtk_widget_get_first_child (GTK_WIDGET (fixture->figure)));
}

/* What is drawn now, as text: two that are alike look alike. */
static char *
dup_drawing (Fixture *fixture)
{
  GdkPaintable *paintable = gtk_picture_get_paintable (get_picture (fixture));
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GBytes) bytes = NULL;

  gdk_paintable_snapshot (paintable, snapshot, 300, 300);
  node = gtk_snapshot_to_node (snapshot);
  g_assert_nonnull (node);
  bytes = gsk_render_node_serialize (node);
  return g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, bytes);
}

static void
assert_drawings (Fixture *fixture, double a, double b, gboolean alike)
{
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  rs_session_figure_set_time (fixture->figure, a);
  first = dup_drawing (fixture);
  rs_session_figure_set_time (fixture->figure, b);
  second = dup_drawing (fixture);
  g_assert_cmpint (g_str_equal (first, second), ==, alike);
}

static void
test_notify (Fixture *fixture, gconstpointer data)
{
  RsSessionFigure *figure = fixture->figure;
  RsNotifyCounter *counter = rs_notify_counter_new (figure);
  static const char *const names[] = { "exercise-id", "picture", "playing" };

  for (guint i = 0; i < 2; i++)
    {
      rs_session_figure_set_exercise_id (figure, BRIDGE);
      rs_session_figure_set_picture (figure, "none.png");
      rs_session_figure_set_playing (figure, TRUE);
      rs_session_figure_set_movements (figure, fixture->movements);
      for (gsize k = 0; k < G_N_ELEMENTS (names); k++)
        g_assert_cmpuint (rs_notify_counter_steal (counter, names[k]), ==, i == 0 ? 1 : 0);
      g_assert_cmpuint (rs_notify_counter_steal (counter, "movements"), ==, 0);
    }

  g_clear_pointer (&counter, rs_notify_counter_free);
}

/* Frames are asked for while it plays and somebody can see it, and at no other time. */
static void
test_frames (Fixture *fixture, gconstpointer data)
{
  RsSessionFigure *figure = fixture->figure;
  GtkWidget *widget = GTK_WIDGET (figure);

  g_assert_false (rs_session_figure_is_moving (figure));
  rs_session_figure_set_playing (figure, TRUE);
  g_assert_true (rs_session_figure_is_moving (figure));

  gtk_widget_set_visible (widget, FALSE);
  g_assert_false (rs_session_figure_is_moving (figure));
  gtk_widget_set_visible (widget, TRUE);
  g_assert_true (rs_session_figure_is_moving (figure));

  gtk_widget_set_visible (GTK_WIDGET (fixture->window), FALSE);
  g_assert_false (rs_session_figure_is_moving (figure));
  gtk_window_present (fixture->window);
  rs_ui_settle (figure);
  g_assert_true (rs_session_figure_is_moving (figure));

  rs_session_figure_set_exercise_id (figure, NULL);
  g_assert_false (rs_session_figure_is_moving (figure));
  rs_session_figure_set_exercise_id (figure, "no-such-exercise");
  g_assert_false (rs_session_figure_is_moving (figure));
  rs_session_figure_set_exercise_id (figure, SQUAT);
  g_assert_true (rs_session_figure_is_moving (figure));

  /* A squat that is held breathes, as a plank does. */
  rs_session_figure_set_mode (figure, RS_SESSION_FIGURE_HOLD);
  g_assert_true (rs_session_figure_is_moving (figure));
  rs_session_figure_set_exercise_id (figure, SIDE_PLANK);
  g_assert_true (rs_session_figure_is_moving (figure));

  rs_session_figure_set_playing (figure, FALSE);
  g_assert_false (rs_session_figure_is_moving (figure));
}

/* Out of sight it asks for none; back in sight it goes on. */
static void
test_scrolled (void)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *space = gtk_label_new (NULL);
  RsMovements *movements = rs_ui_movements ();
  RsSessionFigure *figure = RS_SESSION_FIGURE (rs_session_figure_new ());
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scrolled));
  GtkWindow *window;

  rs_ui_set_animations (TRUE);
  gtk_widget_set_size_request (space, -1, 2000);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (figure));
  gtk_box_append (GTK_BOX (box), space);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), box);
  rs_session_figure_set_movements (figure, movements);
  rs_session_figure_set_exercise_id (figure, SQUAT);
  rs_session_figure_set_playing (figure, TRUE);
  window = rs_ui_present (scrolled, 500, 500);
  g_assert_true (rs_session_figure_is_moving (figure));

  gtk_adjustment_set_value (adjustment, 1500);
  while (rs_session_figure_is_moving (figure))
    g_main_context_iteration (NULL, TRUE);
  gtk_adjustment_set_value (adjustment, 0);
  g_assert_true (rs_session_figure_is_moving (figure));

  rs_ui_close (window, scrolled);
  rs_ui_finalize_movements (movements);
  rs_ui_set_animations (FALSE);
}

/* Standing still it is exactly where it was put; each part is where the tempo has it. */
static void
test_time (Fixture *fixture, gconstpointer data)
{
  static const double times[] = { 0, 1.5, 3, 4.999, 5.5, 65, 1234.5, -0.25 };
  g_autofree char *own = NULL;
  g_autofree char *fast = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (times); i++)
    {
      rs_session_figure_set_time (fixture->figure, times[i]);
      g_assert_cmpfloat (rs_session_figure_get_time (fixture->figure), ==, times[i]);
    }

  /* A repetition of 3-1-1 takes 5.5 s; from 3 to 4 s it is low, and from 5 to 5.5 s it stands. The
   * breath goes on, so that what is compared is a whole repetition apart. */
  assert_drawings (fixture, 1.5, 7, TRUE);
  assert_drawings (fixture, 3.5, 9, TRUE);
  assert_drawings (fixture, 1.5, 2.5, FALSE);
  assert_drawings (fixture, 1.5, 6.5, FALSE);

  /* At another tempo it is another moment of the motion. */
  rs_session_figure_set_tempo (fixture->figure, &(RsTempo) { 2, 0, 1 });
  assert_drawings (fixture, 1.5, 5, TRUE);
  assert_drawings (fixture, 1.5, 7, FALSE);

  /* What no metronome can lead takes the movement's own time. */
  rs_session_figure_set_tempo (fixture->figure, NULL);
  own = dup_drawing (fixture);
  rs_session_figure_set_tempo (fixture->figure, &(RsTempo) { 2, 0, RS_TEMPO_FAST });
  fast = dup_drawing (fixture);
  g_assert_cmpstr (own, ==, fast);
}

static void
wait_for (RsSessionFigure *figure, double time)
{
  while (rs_session_figure_get_time (figure) < time)
    g_main_context_iteration (NULL, TRUE);
}

/* Playing, it goes on by itself, and is put right: a little unseen, a lot at once. */
static void
test_playing (Fixture *fixture, gconstpointer data)
{
  RsSessionFigure *figure = fixture->figure;
  gint64 began, meant;
  double before, shown;

  rs_session_figure_set_playing (figure, TRUE);
  rs_session_figure_set_time (figure, 10);
  began = g_get_monotonic_time ();
  wait_for (figure, 10.2);
  g_assert_cmpfloat_with_epsilon (rs_session_figure_get_time (figure),
                                  10 + (double) (g_get_monotonic_time () - began) / 1e6, 0.005);

  /* 40 ms back: nothing is seen of it, and soon it is as it was told. */
  before = rs_session_figure_get_time (figure);
  meant = g_get_monotonic_time ();
  rs_session_figure_set_time (figure, before - 0.04);
  g_assert_cmpfloat_with_epsilon (rs_session_figure_get_time (figure), before, 0.01);
  wait_for (figure, before + 0.45);
  g_assert_cmpfloat_with_epsilon (rs_session_figure_get_time (figure),
                                  before - 0.04 + (double) (g_get_monotonic_time () - meant) / 1e6,
                                  0.01);

  rs_session_figure_set_time (figure, 20);
  shown = rs_session_figure_get_time (figure);
  g_assert_cmpfloat (shown, >=, 20);
  g_assert_cmpfloat (shown, <, 20 + LATE);

  /* It stops where it is, and goes on from there. */
  rs_session_figure_set_playing (figure, FALSE);
  shown = rs_session_figure_get_time (figure);
  g_assert_cmpfloat (rs_session_figure_get_time (figure), ==, shown);
  rs_session_figure_set_playing (figure, TRUE);
  g_assert_cmpfloat_with_epsilon (rs_session_figure_get_time (figure), shown, LATE);
}

/* What is shown is the mirror image, not the same picture. */
static void
test_mirrored (Fixture *fixture, gconstpointer data)
{
  g_autofree char *left = NULL;
  g_autofree char *right = NULL;
  g_autofree char *again = NULL;

  rs_session_figure_set_exercise_id (fixture->figure, SIDE_PLANK);
  rs_session_figure_set_mode (fixture->figure, RS_SESSION_FIGURE_HOLD);
  rs_session_figure_set_label (fixture->figure, "Side Plank");
  rs_session_figure_set_time (fixture->figure, 1);
  left = dup_drawing (fixture);
  rs_ui_save_picture (fixture->window, "session-figure-side-plank");
  rs_session_figure_set_side (fixture->figure, RS_SET_SIDE_RIGHT);
  right = dup_drawing (fixture);
  rs_ui_save_picture (fixture->window, "session-figure-side-plank-mirrored");
  rs_session_figure_set_side (fixture->figure, RS_SET_SIDE_LEFT);
  again = dup_drawing (fixture);

  g_assert_cmpstr (left, !=, right);
  g_assert_cmpstr (left, ==, again);
}

static void
assert_mirrored (RsSessionFigure *figure, RsSetSide side, gboolean mirrored)
{
  rs_session_figure_set_side (figure, side);
  g_assert_cmpint (rs_session_figure_get_side (figure), ==, side);
  if (rs_session_figure_is_mirrored (figure) != mirrored)
    g_test_fail_printf ("%s on side %d is %s", rs_session_figure_get_exercise_id (figure), side,
                        mirrored ? "as it is drawn" : "mirrored");
}

/* Whatever side a movement is drawn on, it is shown on the one that works; and what has no sides
 * is shown as it is drawn. */
static void
test_sides (Fixture *fixture, gconstpointer data)
{
  RsOwnStore own = { 0 };
  guint n_drawn[] = { 0, 0, 0 };

  rs_own_store_set_up (&own, NULL);
  g_assert_cmpuint (own.n_content, >, 60);
  for (guint i = 0; i < own.n_content; i++)
    {
      g_autoptr (RsExercise) exercise = g_list_model_get_item (G_LIST_MODEL (own.catalogue), i);
      const char *id = rs_exercise_get_id (exercise);
      RsSetSide drawn = rs_movements_get_side (fixture->movements, id);

      n_drawn[drawn]++;
      g_assert_cmpint (drawn != RS_SET_SIDE_BOTH, ==, rs_exercise_get_dose (exercise)->per_side);
      rs_session_figure_set_exercise_id (fixture->figure, id);
      assert_mirrored (fixture->figure, RS_SET_SIDE_LEFT, drawn == RS_SET_SIDE_RIGHT);
      assert_mirrored (fixture->figure, RS_SET_SIDE_RIGHT, drawn == RS_SET_SIDE_LEFT);
      assert_mirrored (fixture->figure, RS_SET_SIDE_BOTH, FALSE);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (n_drawn); i++)
    g_assert_cmpuint (n_drawn[i], >, 3);

  rs_own_store_tear_down (&own, NULL);
}

/* The next exercise begins on no side, and one that comes late is shown on the side that was said.
 */
static void
test_side_stays (Fixture *fixture, gconstpointer data)
{
  RsSessionFigure *figure = fixture->figure;

  rs_session_figure_set_exercise_id (figure, SIDE_PLANK);
  assert_mirrored (figure, RS_SET_SIDE_RIGHT, TRUE);
  rs_session_figure_set_movements (figure, NULL);
  g_assert_false (rs_session_figure_is_mirrored (figure));
  rs_session_figure_set_movements (figure, fixture->movements);
  g_assert_true (rs_session_figure_is_mirrored (figure));

  rs_session_figure_set_exercise_id (figure, SQUAT);
  g_assert_cmpint (rs_session_figure_get_side (figure), ==, RS_SET_SIDE_BOTH);
  g_assert_false (rs_session_figure_is_mirrored (figure));
  rs_session_figure_set_exercise_id (figure, "no-such-exercise");
  assert_mirrored (figure, RS_SET_SIDE_RIGHT, FALSE);
  rs_session_figure_set_exercise_id (figure, NULL);
  assert_mirrored (figure, RS_SET_SIDE_LEFT, FALSE);
}

/* Reduced motion: no frames, and the still form of each part until it is over. */
static void
test_still (Fixture *fixture, gconstpointer data)
{
  RsSessionFigure *figure = fixture->figure;

  assert_drawings (fixture, 0.1, 2.9, TRUE);
  assert_drawings (fixture, 2.9, 3.5, TRUE);
  assert_drawings (fixture, 3.5, 4.5, FALSE);
  assert_drawings (fixture, 4.5, 5.2, TRUE);
  assert_drawings (fixture, 5.2, 5.6, FALSE);

  rs_session_figure_set_playing (figure, TRUE);
  g_assert_false (rs_session_figure_is_moving (figure));
  rs_session_figure_set_time (figure, 2.5);
  rs_ui_save_picture (fixture->window, "session-figure-still");

  rs_ui_set_animations (TRUE);
  g_assert_true (rs_session_figure_is_moving (figure));
  rs_ui_set_animations (FALSE);
  g_assert_false (rs_session_figure_is_moving (figure));
}

/* It changes by itself where a part ends. */
static void
test_still_changes (Fixture *fixture, gconstpointer data)
{
  GdkPaintable *paintable = gtk_picture_get_paintable (get_picture (fixture));
  gboolean changed = FALSE;

  rs_session_figure_set_playing (fixture->figure, TRUE);
  rs_session_figure_set_time (fixture->figure, 3.8);
  g_signal_connect_swapped (paintable, "invalidate-contents", G_CALLBACK (g_atomic_int_inc),
                            &changed);
  while (!changed)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpfloat (rs_session_figure_get_time (fixture->figure), >=, 4);
  g_signal_handlers_disconnect_by_data (paintable, &changed);
}

static void
test_modes (Fixture *fixture, gconstpointer data)
{
  RsSessionFigure *figure = fixture->figure;

  rs_session_figure_set_time (figure, 1.6);
  rs_ui_save_picture (fixture->window, "session-figure-squat");

  /* What is to come is one picture, and a hold is another. */
  rs_session_figure_set_mode (figure, RS_SESSION_FIGURE_PREVIEW);
  g_assert_cmpint (rs_session_figure_get_mode (figure), ==, RS_SESSION_FIGURE_PREVIEW);
  assert_drawings (fixture, 0.5, 2, TRUE);
  rs_ui_save_picture (fixture->window, "session-figure-preview");
  rs_session_figure_set_playing (figure, TRUE);
  g_assert_true (rs_session_figure_is_moving (figure));
  rs_session_figure_set_playing (figure, FALSE);

  /* It stays in one pose and breathes, every four seconds; out of breath it is the same again. */
  rs_session_figure_set_mode (figure, RS_SESSION_FIGURE_HOLD);
  assert_drawings (fixture, 0.5, 2, FALSE);
  assert_drawings (fixture, 0.5, 4.5, TRUE);
  assert_drawings (fixture, 1.5, 2.5, TRUE);
  rs_session_figure_set_exercise_id (figure, SIDE_PLANK);
  assert_drawings (fixture, 0.5, 2, FALSE);

  /* With reduced motion it does not. */
  rs_session_figure_set_exercise_id (figure, SQUAT);
  rs_ui_set_animations (FALSE);
  assert_drawings (fixture, 0.5, 2, TRUE);
  rs_session_figure_set_playing (figure, TRUE);
  g_assert_false (rs_session_figure_is_moving (figure));
}

static void
test_accessible (Fixture *fixture, gconstpointer data)
{
  GtkWidget *widget = GTK_WIDGET (fixture->figure);

  gtk_test_accessible_assert_role (widget, GTK_ACCESSIBLE_ROLE_IMG);
  gtk_test_accessible_assert_property (widget, GTK_ACCESSIBLE_PROPERTY_LABEL, "Squat");
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    gtk_test_accessible_assert_role (child, GTK_ACCESSIBLE_ROLE_PRESENTATION);

  g_assert_false (gtk_widget_child_focus (widget, GTK_DIR_TAB_FORWARD));
  rs_ui_assert_fits (widget, 96);
  rs_session_figure_set_label (fixture->figure, "Hip Bridge");
  gtk_test_accessible_assert_property (widget, GTK_ACCESSIBLE_PROPERTY_LABEL, "Hip Bridge");
}

/* Exercise after exercise leaves nothing behind. */
static void
test_swaps (Fixture *fixture, gconstpointer data)
{
  static const char *const ids[] = { SQUAT, BRIDGE, SIDE_PLANK, "walking-lunge", "no-such" };
  struct mallinfo2 before = { 0 }, after;

  for (guint i = 0; i < 120; i++)
    {
      if (i == 20)
        before = mallinfo2 ();
      rs_session_figure_set_exercise_id (fixture->figure, ids[i % G_N_ELEMENTS (ids)]);
      rs_session_figure_set_side (fixture->figure, i % 2 ? RS_SET_SIDE_RIGHT : RS_SET_SIDE_LEFT);
      rs_session_figure_set_tempo (fixture->figure, &tempo);
      rs_session_figure_set_playing (fixture->figure, i % 3 == 0);
      rs_ui_settle (fixture->figure);
    }
  after = mallinfo2 ();

  /* A movement and its mirror image are about 60 KiB. */
  g_assert_cmpuint (after.uordblks, <, before.uordblks + 256 * 1024);
}

/* --- What has no movement --- */

static void
test_placeholder (Fixture *fixture, gconstpointer data)
{
  GtkWidget *figure = GTK_WIDGET (get_picture (fixture));
  GtkWidget *icon = gtk_widget_get_next_sibling (figure);

  g_assert_true (gtk_widget_get_child_visible (figure));
  g_assert_false (gtk_widget_get_child_visible (icon));
  rs_session_figure_set_exercise_id (fixture->figure, "own-exercise");
  g_assert_false (gtk_widget_get_child_visible (figure));
  g_assert_true (gtk_widget_get_child_visible (icon));
  rs_ui_save_picture (fixture->window, "session-figure-placeholder");
  rs_session_figure_set_exercise_id (fixture->figure, NULL);
  g_assert_false (gtk_widget_get_child_visible (icon));
}

static void
test_picture (Fixture *fixture, gconstpointer data)
{
  RsOwnStore own = { 0 };
  g_autoptr (RsPictureShelf) shelf = NULL;
  g_autoptr (GdkTexture) texture = NULL;
  g_autoptr (GBytes) pixels = g_bytes_new_take (g_malloc0 (64 * 32 * 4), 64 * 32 * 4);
  g_autoptr (GBytes) png = NULL;
  g_autofree char *name = NULL;
  g_autoptr (GError) error = NULL;

  rs_own_store_set_up (&own, NULL);
  shelf = rs_picture_shelf_new (own.store);
  texture = gdk_memory_texture_new (64, 32, GDK_MEMORY_R8G8B8A8, pixels, 64 * 4);
  png = gdk_texture_save_to_png_bytes (texture);
  name = rs_store_add_picture_bytes (own.store, png, &error);
  g_assert_no_error (error);
  rs_movements_set_pictures (fixture->movements, shelf);

  rs_session_figure_set_exercise_id (fixture->figure, "own-exercise");
  rs_session_figure_set_picture (fixture->figure, name);
  rs_session_figure_set_playing (fixture->figure, TRUE);
  while (!GDK_IS_TEXTURE (gtk_picture_get_paintable (get_picture (fixture))))
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (gtk_widget_get_child_visible (GTK_WIDGET (get_picture (fixture))));
  g_assert_false (rs_session_figure_is_moving (fixture->figure));

  /* The next exercise has its own. */
  rs_session_figure_set_exercise_id (fixture->figure, SQUAT);
  g_assert_null (rs_session_figure_get_picture (fixture->figure));
  g_assert_false (GDK_IS_TEXTURE (gtk_picture_get_paintable (get_picture (fixture))));

  rs_movements_set_pictures (fixture->movements, NULL);
  g_clear_object (&shelf);
  rs_own_store_tear_down (&own, NULL);
}

static void
test_first_lift (void)
{
  RsMovements *movements = rs_ui_movements ();

  g_assert_false (rs_movements_begins_with_lift (movements, SQUAT));
  g_assert_true (rs_movements_begins_with_lift (movements, BRIDGE));
  g_assert_false (rs_movements_begins_with_lift (movements, SIDE_PLANK));
  g_assert_false (rs_movements_begins_with_lift (movements, "no-such-exercise"));
  rs_ui_finalize_movements (movements);
}

#define ADD(name, animations, test)                                                                \
  g_test_add ("/ui/session-figure/" name, Fixture, GINT_TO_POINTER (animations), set_up, test,     \
              tear_down)

int
main (int argc, char *argv[])
{
  rs_ui_test_init (&argc, &argv);

  ADD ("notify", TRUE, test_notify);
  ADD ("frames", TRUE, test_frames);
  g_test_add_func ("/ui/session-figure/scrolled", test_scrolled);
  ADD ("time", TRUE, test_time);
  ADD ("playing", TRUE, test_playing);
  ADD ("mirrored", TRUE, test_mirrored);
  ADD ("sides", TRUE, test_sides);
  ADD ("side-stays", TRUE, test_side_stays);
  ADD ("still", FALSE, test_still);
  ADD ("still-changes", FALSE, test_still_changes);
  ADD ("modes", TRUE, test_modes);
  ADD ("accessible", TRUE, test_accessible);
  ADD ("swaps", TRUE, test_swaps);
  ADD ("placeholder", TRUE, test_placeholder);
  ADD ("picture", TRUE, test_picture);
  g_test_add_func ("/ui/session-figure/first-lift", test_first_lift);

  return g_test_run ();
}
