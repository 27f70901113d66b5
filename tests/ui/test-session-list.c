/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/player/rs-session-list.h"

#include "rs-ui-test.h"
#include "support/rs-frozen-clock.h"
#include "support/rs-list-validator.h"
#include "support/rs-samples.h"
#include "ui/player/rs-session-list-dialog.h"
#include "ui/player/rs-session-list-row.h"
#include "ui/player/rs-session-rows.h"

/*
 * Five minutes to get warm and one drill; two sets of goblet squats; two rounds of plank and side
 * plank; two minutes to wind down.
 */
static RsRoutineState *
make_routine (void)
{
  g_autoptr (GPtrArray) blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) rs_block_unref);
  RsDose squat = rs_sample_reps (2, 12, 60);
  RsDose drill = rs_sample_reps (1, 10, 0);
  RsDose plank = rs_sample_seconds (3, 30, 30);
  RsDose side = rs_sample_seconds (3, 25, 30);

  squat.load_kg = 20;
  side.per_side = TRUE;
  side.switch_s = RS_DOSE_SWITCH_S;
  for (guint i = 0; i < RS_N_BLOCK_KINDS; i++)
    {
      RsBlockFacts facts = rs_block_facts_of ((RsBlockKind) i);
      g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);

      facts.rounds = 2;
      facts.seconds = facts.kind == RS_BLOCK_WARM_UP ? 300 : 120;
      facts = rs_block_facts_clamp (&facts);
      if (facts.kind == RS_BLOCK_WARM_UP)
        g_ptr_array_add (items, rs_item_new ("hip-bridge", &drill));
      if (facts.kind == RS_BLOCK_STRAIGHT)
        g_ptr_array_add (items, rs_item_new ("goblet-squat", &squat));
      if (facts.kind == RS_BLOCK_CIRCUIT)
        {
          g_ptr_array_add (items, rs_item_new ("plank", &plank));
          g_ptr_array_add (items, rs_item_new ("side-plank", &side));
        }
      if (facts.kind != RS_BLOCK_SUPERSET)
        g_ptr_array_add (blocks, rs_block_new_full (&facts, items));
    }

  return rs_routine_state_new ("Everything", NULL, blocks);
}

static RsSessionState *
make_state (RsRoutineState *routine)
{
  g_autoptr (RsPlan) plan = rs_plan_new (routine);

  return rs_session_state_new (plan);
}

/* One line per row, as it is told. */
static char *
describe (GListModel *rows)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (RsSessionRow) row = g_list_model_get_item (rows, i);
      g_autofree char *label = rs_session_row_dup_label (row);

      g_string_append_printf (text, "%s\n", label);
    }

  return g_string_free_and_steal (text);
}

static void
assert_begins (const char *text, const char *expected)
{
  g_autofree char *beginning = g_strndup (text, strlen (expected));

  g_assert_cmpstr (beginning, ==, expected);
}

static void
test_rows (void)
{
  g_autoptr (RsCatalogue) catalogue = rs_ui_catalogue ();
  g_autoptr (RsRoutineState) routine = make_routine ();
  g_autoptr (RsSessionState) state = make_state (routine);
  g_autoptr (RsSessionRows) rows = rs_session_rows_new (state, catalogue);
  g_autofree char *text = describe (G_LIST_MODEL (rows));

  g_assert_cmpstr (text, ==,
                   "Warm-up, not counted\n"
                   "5 min, next\n"
                   "Hip Bridge, set 1 of 1, to come\n"
                   "Straight sets\n"
                   "Goblet Squat, 2 × 12 · 20 kg\n"
                   "Goblet Squat, set 1 of 2, to come\n"
                   "Goblet Squat, set 2 of 2, to come\n"
                   "Circuit, round 1 of 2\n"
                   "Plank, set 1 of 2, to come\n"
                   "Side Plank, left side, set 1 of 2, to come\n"
                   "Side Plank, right side, set 1 of 2, to come\n"
                   "Circuit, round 2 of 2\n"
                   "Plank, set 2 of 2, to come\n"
                   "Side Plank, left side, set 2 of 2, to come\n"
                   "Side Plank, right side, set 2 of 2, to come\n"
                   "Cool-down, not counted\n"
                   "2 min, to come\n");
}

/* What a row shows besides. */
static void
test_row (void)
{
  static const struct
  {
    guint position;
    const char *title;
    const char *subtitle;
    const char *status;
    gboolean has_icon;
    gboolean has_drawing;
    gboolean leads;
  } cases[] = {
    { 0, "Warm-up, not counted", NULL, NULL, FALSE, FALSE, FALSE },
    { 1, "5 min", NULL, "Next", TRUE, FALSE, FALSE },
    { 2, "Hip Bridge", "10 reps", "To come", TRUE, TRUE, TRUE },
    { 4, "Goblet Squat", "2 × 12 · 20 kg", NULL, FALSE, TRUE, TRUE },
    { 5, "Set 1", NULL, "To come", TRUE, FALSE, TRUE },
    { 9, "Side Plank", "left side · 25 s", "To come", TRUE, TRUE, TRUE },
  };
  g_autoptr (RsCatalogue) catalogue = rs_ui_catalogue ();
  g_autoptr (RsRoutineState) routine = make_routine ();
  g_autoptr (RsSessionState) state = make_state (routine);
  g_autoptr (RsSessionRows) rows = rs_session_rows_new (state, catalogue);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (RsSessionRow) row = g_list_model_get_item (G_LIST_MODEL (rows), cases[i].position);
      g_autofree char *title = rs_session_row_dup_title (row);
      g_autofree char *subtitle = rs_session_row_dup_subtitle (row);
      g_autofree char *status = rs_session_row_dup_status (row);

      g_assert_cmpstr (title, ==, cases[i].title);
      g_assert_cmpstr (subtitle, ==, cases[i].subtitle);
      g_assert_cmpstr (status, ==, cases[i].status);
      g_assert_cmpint (rs_session_row_get_icon_name (row) != NULL, ==, cases[i].has_icon);
      g_assert_cmpint (rs_session_row_get_movement (row) != NULL, ==, cases[i].has_drawing);
      g_assert_cmpint (rs_session_row_get_facts (row)->target != RS_SESSION_ROW_NO_TARGET, ==,
                       cases[i].leads);
    }

  g_assert_null (g_list_model_get_item (G_LIST_MODEL (rows), 999));
  g_assert_null (rs_session_rows_get_facts (rows, 999));
}

/* A routine of nothing but straight sets, and one without anything. */
static void
test_plain (void)
{
  g_autoptr (RsCatalogue) catalogue = rs_ui_catalogue ();
  g_autoptr (RsRoutineState) routine =
      rs_sample_routine ("Mine", rs_sample_item ("unheard-of"), NULL);
  g_autoptr (RsSessionState) state = make_state (routine);
  g_autoptr (RsSessionRows) rows = rs_session_rows_new (state, catalogue);
  g_autofree char *text = describe (G_LIST_MODEL (rows));
  g_autoptr (RsRoutineState) empty = rs_routine_state_new ("Empty", NULL, NULL);
  g_autoptr (RsSessionState) finished = make_state (empty);

  g_assert_cmpstr (text, ==,
                   "unheard-of, 3 × 12\n"
                   "unheard-of, set 1 of 3, next\n"
                   "unheard-of, set 2 of 3, to come\n"
                   "unheard-of, set 3 of 3, to come\n");

  rs_session_rows_set_state (rows, finished);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (rows)), ==, 0);
  g_assert_cmpuint (rs_session_rows_find_current (rows), ==, G_MAXUINT);
}

/* --- Following a session --- */

static void
go_on (RsSessionRows *rows, RsSessionState **state, RsSessionState *next)
{
  g_clear_pointer (state, rs_session_state_unref);
  *state = next;
  rs_session_rows_set_state (rows, next);
}

static void
send (RsSessionRows *rows, RsSessionState **state, RsSessionEvent event)
{
  go_on (rows, state, rs_session_state_step (*state, event, 0));
}

static void
edit (RsSessionRows *rows, RsSessionState **state, RsPlanEditKind kind, RsItem *item)
{
  RsPlanEdit change = { .kind = kind, .item = item };

  go_on (rows, state, rs_session_state_edit (*state, &change, 0));
}

static void
count_cb (RsSessionRow *row, guint *n)
{
  (*n)++;
}

/* What is done changes rows in their places, and only those that look different. */
static void
test_follow (void)
{
  g_autoptr (RsCatalogue) catalogue = rs_ui_catalogue ();
  g_autoptr (RsRoutineState) routine = rs_sample_first_three ();
  g_autoptr (RsSessionState) state = make_state (routine);
  g_autoptr (RsSessionRows) rows = rs_session_rows_new (state, catalogue);
  g_autoptr (RsListValidator) validator = rs_list_validator_new (G_LIST_MODEL (rows));
  guint n_changed = 0;
  g_autofree char *text = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (rows)); i++)
    {
      g_autoptr (RsSessionRow) row = g_list_model_get_item (G_LIST_MODEL (rows), i);

      g_signal_connect (row, "changed", G_CALLBACK (count_cb), &n_changed);
    }

  send (rows, &state, RS_SESSION_START); /* next stays next */
  g_assert_cmpuint (n_changed, ==, 0);
  send (rows, &state, RS_SESSION_DONE);
  g_assert_cmpuint (n_changed, ==, 1);
  g_assert_cmpuint (rs_session_rows_find_current (rows), ==, 1);
  send (rows, &state, RS_SESSION_DONE); /* one is done, one comes next */
  g_assert_cmpuint (n_changed, ==, 3);
  send (rows, &state, RS_SESSION_DONE);
  send (rows, &state, RS_SESSION_SKIP);
  go_on (rows, &state,
         rs_session_state_jump (state, rs_session_rows_get_facts (rows, 6)->target, 0));
  send (rows, &state, RS_SESSION_DONE);

  rs_list_validator_check (validator);
  g_assert_cmpuint (rs_list_validator_steal_n_signals (validator), ==, 0);
  text = describe (G_LIST_MODEL (rows));
  assert_begins (text, "Squat, 3 × 12\n"
                       "Squat, set 1 of 3, done, 12 reps\n"
                       "Squat, set 2 of 3, skipped\n"
                       "Squat, set 3 of 3, not done\n"
                       "Hip Bridge, 3 × 12\n"
                       "Hip Bridge, set 1 of 3, not done\n"
                       "Hip Bridge, set 2 of 3, now\n");

  send (rows, &state, RS_SESSION_END);
  g_assert_cmpuint (rs_session_rows_find_current (rows), ==, G_MAXUINT);
}

/* What was done is said with its load. */
static void
test_results (void)
{
  static const struct
  {
    RsSetResult result;
    const char *expected;
  } cases[] = {
    { { .status = RS_SET_DONE, .amount = 12, .load_kg = 20 }, "Done · 12 × 20 kg" },
    { { .status = RS_SET_DONE, .amount = 1 }, "Done · 1 rep" },
    { { .status = RS_SET_DONE, .amount = 9, .load_kind = RS_LOAD_BAND }, "Done · 9 × band" },
    { { .status = RS_SET_SKIPPED }, "Skipped" },
  };
  g_autoptr (RsCatalogue) catalogue = rs_ui_catalogue ();
  g_autoptr (RsRoutineState) routine = rs_sample_first_three ();
  g_autoptr (RsSessionState) state = make_state (routine);
  g_autoptr (RsSessionRows) rows = rs_session_rows_new (state, catalogue);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (RsSessionRow) row = g_list_model_get_item (G_LIST_MODEL (rows), 2);
      g_autofree char *status = NULL;

      go_on (rows, &state, rs_session_state_note (state, 1, &cases[i].result));
      status = rs_session_row_dup_status (row);
      g_assert_cmpstr (status, ==, cases[i].expected);
    }
}

/* Sets come, go and become those of another exercise, with signals as narrow as that. */
static void
test_edits (void)
{
  RsDose dose = rs_sample_reps (3, 8, 60);
  g_autoptr (RsItem) chair = rs_item_new ("chair-squat", &dose);
  g_autoptr (RsCatalogue) catalogue = rs_ui_catalogue ();
  g_autoptr (RsRoutineState) routine = rs_sample_first_three ();
  g_autoptr (RsSessionState) state = make_state (routine);
  g_autoptr (RsSessionRows) rows = rs_session_rows_new (state, catalogue);
  g_autoptr (RsListValidator) validator = rs_list_validator_new (G_LIST_MODEL (rows));
  g_autofree char *text = NULL;

  send (rows, &state, RS_SESSION_START);
  send (rows, &state, RS_SESSION_DONE);
  edit (rows, &state, RS_PLAN_ADD_SET, NULL);
  g_assert_cmpuint (rs_list_validator_steal_n_signals (validator), ==, 1);
  g_assert_cmpuint (rs_list_validator_get_position (validator), ==, 4);
  g_assert_cmpuint (rs_list_validator_get_added (validator), ==, 1);
  g_assert_cmpuint (rs_list_validator_get_removed (validator), ==, 0);

  edit (rows, &state, RS_PLAN_DROP_SET, NULL);
  g_assert_cmpuint (rs_list_validator_steal_n_signals (validator), ==, 1);
  g_assert_cmpuint (rs_list_validator_get_removed (validator), ==, 1);

  send (rows, &state, RS_SESSION_DONE);
  edit (rows, &state, RS_PLAN_SWAP, chair);
  rs_list_validator_check (validator);
  text = describe (G_LIST_MODEL (rows));
  assert_begins (text, "Squat, set 1 of 3, done, 12 reps\n"
                       "chair-squat, 3 × 8\n"
                       "chair-squat, set 2 of 3, next\n"
                       "chair-squat, set 3 of 3, to come\n"
                       "Hip Bridge, 3 × 12\n");
}

/* --- The widget --- */

typedef struct
{
  RsFrozenClock *clock;
  RsCatalogue *catalogue;
  RsMovements *movements;
  RsSession *session;
  GtkWidget *list;
  GtkWindow *window;
  guint jumped; /* what was last asked for */
} List;

static void
on_jump_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  List *list = user_data;

  list->jumped = g_variant_get_uint32 (parameter);
}

static void
add_jump (List *list, GtkWidget *widget)
{
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();
  g_autoptr (GSimpleAction) action = g_simple_action_new ("jump", G_VARIANT_TYPE_UINT32);

  g_signal_connect (action, "activate", G_CALLBACK (on_jump_cb), list);
  g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (action));
  gtk_widget_insert_action_group (widget, "session", G_ACTION_GROUP (group));
}

static void
make_session (List *list, RsRoutineState *routine)
{
  g_autoptr (RsSessionState) state = make_state (routine);

  list->jumped = G_MAXUINT;
  list->clock = rs_frozen_clock_new (G_USEC_PER_SEC);
  list->catalogue = rs_ui_catalogue ();
  list->movements = rs_ui_movements ();
  list->session = rs_session_new (NULL, "mine", "Mine", state, 0, RS_CLOCK (list->clock));
}

static void
open_list (List *list, RsRoutineState *routine, int width, int height)
{
  make_session (list, routine);
  list->list = rs_session_list_new (list->session, list->catalogue, list->movements);
  add_jump (list, list->list);
  list->window = rs_ui_present (list->list, width, height);
}

static void
close_list (List *list)
{
  rs_ui_close (list->window, list->list);
  g_assert_finalize_object (list->session);
  rs_ui_finalize_movements (list->movements);
  g_assert_finalize_object (list->catalogue);
  g_assert_finalize_object (list->clock);
}

static GtkListView *
get_view (List *list)
{
  return rs_ui_child (list->list, "list");
}

/* The label of the row that has the keys. */
static char *
dup_focused (List *list)
{
  GtkWidget *focus = gtk_window_get_focus (list->window);
  RsSessionListRow *row;
  g_autoptr (GListModel) rows = NULL;

  g_assert_nonnull (focus);
  row = rs_ui_find (focus, RS_TYPE_SESSION_LIST_ROW, 0);
  return g_strdup (gtk_label_get_label (rs_ui_child (row, "title_label")));
}

static void
assert_focused (List *list, const char *expected)
{
  g_autofree char *title = dup_focused (list);

  g_assert_cmpstr (title, ==, expected);
}

static void
assert_label (GtkWidget *widget, const char *expected)
{
  g_autofree char *other = gtk_test_accessible_check_property (
      GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, expected);

  g_assert_cmpstr (other, ==, NULL);
}

static void
test_widget (void)
{
  g_autoptr (RsRoutineState) routine = make_routine ();
  List list = { NULL };
  GtkWidget *focus;

  open_list (&list, routine, 460, 620);
  rs_ui_assert_fits (list.list, 360);
  /* What comes next has the keys; it is no set, so it leads nowhere. */
  assert_focused (&list, "5 min");
  gtk_widget_activate (gtk_window_get_focus (list.window));
  g_signal_emit_by_name (get_view (&list), "activate", 0);
  g_assert_cmpuint (list.jumped, ==, G_MAXUINT);

  rs_session_send (list.session, RS_SESSION_START);
  rs_session_send (list.session, RS_SESSION_DONE);
  rs_session_list_focus_current (RS_SESSION_LIST (list.list));
  rs_ui_settle (list.list);
  assert_focused (&list, "Hip Bridge");
  focus = gtk_window_get_focus (list.window);
  assert_label (focus, "Hip Bridge, set 1 of 1, next");
  g_assert_cmpint (gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (focus)), ==,
                   GTK_ACCESSIBLE_ROLE_LIST_ITEM);

  /* A set is jumped to, and an exercise's first. */
  g_assert_true (gtk_widget_activate (focus));
  g_assert_cmpuint (list.jumped, ==, 2);
  g_signal_emit_by_name (get_view (&list), "activate", 6);
  g_assert_cmpuint (list.jumped, ==, 6);
  g_signal_emit_by_name (get_view (&list), "activate", 4);
  g_assert_cmpuint (list.jumped, ==, 4);

  /* The keys stay where they are while the session goes on. */
  rs_session_send (list.session, RS_SESSION_DONE);
  rs_session_send (list.session, RS_SESSION_DONE);
  rs_ui_settle (list.list);
  assert_focused (&list, "Hip Bridge");
  g_assert_true (gtk_window_get_focus (list.window) == focus);
  assert_label (focus, "Hip Bridge, set 1 of 1, done, 10 reps");
  close_list (&list);
}

/* The largest plan has few widgets and begins with what is now. */
static void
test_large (void)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) rs_block_unref);
  g_autoptr (RsRoutineState) routine = NULL;
  RsDose dose = rs_sample_seconds (RS_DOSE_MAX_SETS, 20, 10);
  List list = { NULL };

  dose.per_side = TRUE;
  for (guint i = 0; i < RS_ROUTINE_MAX_ITEMS; i++)
    g_ptr_array_add (items, rs_item_new ("side-plank", &dose));
  g_ptr_array_add (blocks, rs_block_new (RS_BLOCK_STRAIGHT, items));
  routine = rs_routine_state_new ("Large", NULL, blocks);

  open_list (&list, routine, 460, 620);
  g_assert_cmpuint (
      g_list_model_get_n_items (G_LIST_MODEL (gtk_list_view_get_model (get_view (&list)))), ==,
      RS_ROUTINE_MAX_ITEMS * (1 + 2 * RS_DOSE_MAX_SETS));
  g_assert_cmpuint (rs_ui_count (list.list, RS_TYPE_SESSION_LIST_ROW), <, 500);
  rs_session_send (list.session, RS_SESSION_START);
  rs_session_jump (list.session, 40000);
  rs_session_list_focus_current (RS_SESSION_LIST (list.list));
  rs_ui_settle (list.list);
  g_assert_cmpuint (rs_ui_count (list.list, RS_TYPE_SESSION_LIST_ROW), <, 500);
  g_assert_cmpfloat (
      gtk_adjustment_get_value (gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (get_view (&list)))),
      >, 10000);
  close_list (&list);
}

/* A jump closes the dialog and reaches the page, which is not above it. */
static void
test_dialog (void)
{
  g_autoptr (RsRoutineState) routine = make_routine ();
  GtkWidget *page = gtk_label_new ("page");
  List list = { NULL };
  AdwDialog *dialog;

  make_session (&list, routine);
  add_jump (&list, page);
  list.window = rs_ui_present (page, 800, 640);
  dialog = rs_session_list_dialog_new (page, list.session, list.catalogue, list.movements);
  adw_dialog_present (dialog, page);
  rs_ui_settle (page);
  g_assert_cmpstr (adw_dialog_get_title (dialog), ==, "What Is to Come");
  list.list = rs_ui_find (dialog, RS_TYPE_SESSION_LIST, 0);
  assert_focused (&list, "5 min");

  g_assert_true (gtk_widget_activate_action (list.list, "session.jump", "u", 6));
  rs_ui_settle (page);
  g_assert_cmpuint (list.jumped, ==, 6);
  g_assert_null (rs_ui_get_dialog (list.window));
  list.list = page;
  close_list (&list);
}

/* --- Pictures --- */

static void
take_picture (const char *name, int width, int height)
{
  g_autoptr (RsRoutineState) routine = make_routine ();
  GtkWidget *page = gtk_label_new (NULL);
  List list = { NULL };
  AdwDialog *dialog;

  make_session (&list, routine);
  list.window = rs_ui_present (page, width, height);
  rs_session_send (list.session, RS_SESSION_START);
  rs_session_send (list.session, RS_SESSION_DONE);
  rs_session_send (list.session, RS_SESSION_DONE);
  rs_session_send (list.session, RS_SESSION_SKIP);
  rs_session_send (list.session, RS_SESSION_DONE);
  rs_session_send (list.session, RS_SESSION_DONE);
  rs_session_send (list.session, RS_SESSION_DONE);
  dialog = rs_session_list_dialog_new (page, list.session, list.catalogue, list.movements);
  adw_dialog_present (dialog, page);
  rs_ui_settle (page);
  for (guint i = 0; i < 15; i++)
    rs_ui_settle (page);
  gtk_list_view_scroll_to (rs_ui_find (dialog, GTK_TYPE_LIST_VIEW, 0), 0, GTK_LIST_SCROLL_NONE,
                           NULL);
  rs_ui_settle (page);
  if (width <= 360)
    rs_ui_assert_fits (dialog, 360);
  rs_ui_save_picture (list.window, name);
  rs_ui_close_dialog (list.window);
  list.list = page;
  close_list (&list);
}

static void
test_pictures (void)
{
  AdwStyleManager *style = adw_style_manager_get_default ();

  take_picture ("session-list-wide", 1000, 720);
  take_picture ("session-list-narrow", 360, 640);
  adw_style_manager_set_color_scheme (style, ADW_COLOR_SCHEME_FORCE_DARK);
  take_picture ("session-list-dark", 800, 720);
  adw_style_manager_set_color_scheme (style, ADW_COLOR_SCHEME_DEFAULT);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  take_picture ("session-list-rtl", 360, 640);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

int
main (int argc, char *argv[])
{
  rs_ui_test_init (&argc, &argv);

  g_test_add_func ("/session-list/rows", test_rows);
  g_test_add_func ("/session-list/row", test_row);
  g_test_add_func ("/session-list/plain", test_plain);
  g_test_add_func ("/session-list/follow", test_follow);
  g_test_add_func ("/session-list/results", test_results);
  g_test_add_func ("/session-list/edits", test_edits);
  g_test_add_func ("/session-list/widget", test_widget);
  g_test_add_func ("/session-list/large", test_large);
  g_test_add_func ("/session-list/dialog", test_dialog);
  g_test_add_func ("/session-list/pictures", test_pictures);

  return g_test_run ();
}
