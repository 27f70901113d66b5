/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-ui-test.h"

#include "support/rs-list-validator.h"
#include "ui/widgets/rs-edge-scroll.h"
#include "ui/widgets/rs-reorder.h"

/* --- The pure part --- */

static void
test_gap (void)
{
  static const RsReorderSpan rows[] = { { 0, 50 }, { 50, 30 }, { 81, 19 } };
  static const struct
  {
    double y;
    guint gap;
  } cases[] = { { -20, 0 }, { 0, 0 },  { 24, 0 }, { 25, 1 },  { 60, 1 },  { 65, 2 },
                { 80, 2 },  { 90, 2 }, { 91, 3 }, { 100, 3 }, { 1000, 3 } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpuint (rs_reorder_find_gap (rows, 3, cases[i].y), ==, cases[i].gap);

  g_assert_cmpuint (rs_reorder_find_gap (NULL, 0, 10), ==, 0);
}

static void
test_landing (void)
{
  /* Rows are where they land when each of four is put into each of five gaps. */
  static const guint landings[4][5] = {
    { 0, 0, 1, 2, 3 }, { 0, 1, 1, 2, 3 }, { 0, 1, 2, 2, 3 }, { 0, 1, 2, 3, 3 }
  };

  for (guint from = 0; from < 4; from++)
    for (guint gap = 0; gap <= 4; gap++)
      g_assert_cmpuint (rs_reorder_landing (from, gap), ==, landings[from][gap]);
}

static void
test_edge_speed (void)
{
  double at_top = rs_edge_scroll_speed (600, 0);
  double at_bottom = rs_edge_scroll_speed (600, 600);

  g_assert_cmpfloat (at_top, <, 0);
  g_assert_cmpfloat (at_bottom, ==, -at_top);
  g_assert_cmpfloat (rs_edge_scroll_speed (600, 300), ==, 0);
  g_assert_cmpfloat (rs_edge_scroll_speed (600, 48), ==, 0);
  g_assert_cmpfloat (rs_edge_scroll_speed (600, 552), ==, 0);

  /* Faster the nearer, and not beyond all bounds outside. */
  g_assert_cmpfloat (rs_edge_scroll_speed (600, 590), >, rs_edge_scroll_speed (600, 570));
  g_assert_cmpfloat (rs_edge_scroll_speed (600, 570), >, 0);
  g_assert_cmpfloat (rs_edge_scroll_speed (600, -500), ==, at_top);
  g_assert_cmpfloat (rs_edge_scroll_speed (600, 5000), ==, at_bottom);

  /* However low the view is, its middle stands still. */
  g_assert_cmpfloat (rs_edge_scroll_speed (40, 20), ==, 0);
  g_assert_cmpfloat (rs_edge_scroll_speed (0, 0), ==, 0);
}

/* --- A list of three labels --- */

typedef struct
{
  GListStore *model;
  GtkListBox *list;
  RsReorder *reorder;
  GtkWindow *window;
  guint n_moves;
  guint from;
  guint to;
} Fixture;

static void
on_move_cb (Fixture *fixture, guint from, guint to)
{
  fixture->n_moves++;
  fixture->from = from;
  fixture->to = to;
}

static GtkWidget *
create_row (gpointer item, gpointer user_data)
{
  Fixture *fixture = user_data;
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *handle = gtk_label_new (gtk_string_object_get_string (item));

  gtk_widget_set_size_request (handle, -1, 40);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), handle);
  rs_reorder_add_handle (fixture->reorder, GTK_LIST_BOX_ROW (row), handle);
  return row;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  static const char *const texts[] = { "a", "b", "c" };

  fixture->model = g_list_store_new (GTK_TYPE_STRING_OBJECT);
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GtkStringObject) text = gtk_string_object_new (texts[i]);

      g_list_store_append (fixture->model, text);
    }

  fixture->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_widget_set_valign (GTK_WIDGET (fixture->list), GTK_ALIGN_START);
  fixture->reorder = rs_reorder_new (fixture->list, G_LIST_MODEL (fixture->model));
  g_signal_connect_swapped (fixture->reorder, "move", G_CALLBACK (on_move_cb), fixture);
  gtk_list_box_bind_model (fixture->list, G_LIST_MODEL (fixture->model), create_row, fixture, NULL);
  fixture->window = rs_ui_present (fixture->list, 300, 300);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  rs_ui_close (fixture->window, fixture->list);
  g_assert_finalize_object (fixture->reorder);
  g_assert_finalize_object (fixture->model);
}

static GtkEventController *
find_controller (gpointer widget, GType type)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (widget));

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (G_TYPE_CHECK_INSTANCE_TYPE (controller, type))
        return controller;
    }

  g_assert_not_reached ();
}

static GtkWidget *
get_row (Fixture *fixture, int i)
{
  return GTK_WIDGET (gtk_list_box_get_row_at_index (fixture->list, i));
}

/* What a drag of row @i carries. */
static void
take_up (Fixture *fixture, int i, GValue *value)
{
  GtkWidget *handle = gtk_widget_get_first_child (get_row (fixture, i));
  g_autoptr (GdkContentProvider) content = NULL;
  g_autoptr (GError) error = NULL;

  g_signal_emit_by_name (find_controller (handle, GTK_TYPE_DRAG_SOURCE), "prepare", 1.0, 1.0,
                         &content);
  g_assert_nonnull (content);
  g_value_init (value, GTK_TYPE_STRING_OBJECT);
  gdk_content_provider_get_value (content, value, &error);
  g_assert_no_error (error);
}

static gboolean
drop (Fixture *fixture, const GValue *value, int row, double part)
{
  graphene_rect_t bounds;
  gboolean dropped = FALSE;

  g_assert_true (
      gtk_widget_compute_bounds (get_row (fixture, row), GTK_WIDGET (fixture->list), &bounds));
  g_signal_emit_by_name (find_controller (fixture->list, GTK_TYPE_DROP_TARGET), "drop", value, 10.0,
                         bounds.origin.y + part * bounds.size.height, &dropped);
  return dropped;
}

static void
test_drop (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    int from;
    int row;
    double part;
    gboolean moved;
    guint to;
  } cases[] = {
    { 0, 2, 0.9, TRUE, 2 },  { 2, 0, 0.1, TRUE, 0 },  { 1, 0, 0.1, TRUE, 0 },
    { 0, 1, 0.9, TRUE, 1 },  { 0, 1, 0.1, FALSE, 0 }, { 1, 1, 0.1, FALSE, 0 },
    { 1, 1, 0.9, FALSE, 0 }, { 2, 1, 0.9, FALSE, 0 }, { 0, 0, 0.5, FALSE, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (GValue) value = G_VALUE_INIT;

      fixture->n_moves = 0;
      take_up (fixture, cases[i].from, &value);
      g_assert_true (drop (fixture, &value, cases[i].row, cases[i].part));
      g_assert_cmpuint (fixture->n_moves, ==, cases[i].moved ? 1 : 0);
      if (cases[i].moved)
        {
          g_assert_cmpuint (fixture->from, ==, (guint) cases[i].from);
          g_assert_cmpuint (fixture->to, ==, cases[i].to);
        }
    }
}

static void
test_drop_foreign (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GtkStringObject) foreign = gtk_string_object_new ("a");
  g_auto (GValue) value = G_VALUE_INIT;

  g_value_init (&value, GTK_TYPE_STRING_OBJECT);
  g_value_set_object (&value, foreign);
  g_assert_false (drop (fixture, &value, 0, 0.1));
  g_assert_cmpuint (fixture->n_moves, ==, 0);
}

static guint
count_marks (Fixture *fixture)
{
  guint n = 0;

  for (int i = 0; i < 3; i++)
    {
      n += gtk_widget_has_css_class (get_row (fixture, i), "drop-before") ? 1 : 0;
      n += gtk_widget_has_css_class (get_row (fixture, i), "drop-after") ? 1 : 0;
    }

  return n;
}

static void
test_hover (Fixture *fixture, gconstpointer data)
{
  GtkEventController *target = find_controller (fixture->list, GTK_TYPE_DROP_TARGET);
  g_autoptr (RsListValidator) validator = rs_list_validator_new (G_LIST_MODEL (fixture->model));
  GdkDragAction action;

  g_signal_emit_by_name (target, "enter", 10.0, 1.0, &action);
  g_assert_cmpint (action, ==, GDK_ACTION_MOVE);
  g_assert_true (gtk_widget_has_css_class (get_row (fixture, 0), "drop-before"));
  g_assert_cmpuint (count_marks (fixture), ==, 1);

  g_signal_emit_by_name (target, "motion", 10.0, 45.0, &action);
  g_assert_true (gtk_widget_has_css_class (get_row (fixture, 0), "drop-after"));
  g_assert_true (gtk_widget_has_css_class (get_row (fixture, 1), "drop-before"));
  g_assert_cmpuint (count_marks (fixture), ==, 2);

  g_signal_emit_by_name (target, "motion", 10.0, 900.0, &action);
  g_assert_true (gtk_widget_has_css_class (get_row (fixture, 2), "drop-after"));
  g_assert_cmpuint (count_marks (fixture), ==, 1);

  g_signal_emit_by_name (target, "leave");
  g_assert_cmpuint (count_marks (fixture), ==, 0);
  g_assert_cmpuint (fixture->n_moves, ==, 0);
  g_assert_cmpuint (rs_list_validator_steal_n_signals (validator), ==, 0);
}

static void
test_step (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    int from;
    int delta;
    gboolean moved;
    guint to;
  } cases[] = { { 0, 1, TRUE, 1 },  { 1, -1, TRUE, 0 }, { 0, -1, FALSE, 0 }, { 2, 1, FALSE, 0 },
                { 2, -9, TRUE, 0 }, { 0, 9, TRUE, 2 },  { 1, 0, FALSE, 0 } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      fixture->n_moves = 0;
      rs_reorder_step (fixture->reorder, GTK_LIST_BOX_ROW (get_row (fixture, cases[i].from)),
                       cases[i].delta);
      g_assert_cmpuint (fixture->n_moves, ==, cases[i].moved ? 1 : 0);
      if (cases[i].moved)
        g_assert_cmpuint (fixture->to, ==, cases[i].to);
    }
}

int
main (int argc, char *argv[])
{
  rs_ui_test_init (&argc, &argv);

  g_test_add_func ("/reorder/gap", test_gap);
  g_test_add_func ("/reorder/landing", test_landing);
  g_test_add_func ("/reorder/edge-speed", test_edge_speed);
  g_test_add ("/reorder/drop", Fixture, NULL, set_up, test_drop, tear_down);
  g_test_add ("/reorder/drop-foreign", Fixture, NULL, set_up, test_drop_foreign, tear_down);
  g_test_add ("/reorder/hover", Fixture, NULL, set_up, test_hover, tear_down);
  g_test_add ("/reorder/step", Fixture, NULL, set_up, test_step, tear_down);

  return g_test_run ();
}
