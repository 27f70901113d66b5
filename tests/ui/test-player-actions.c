/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-player-test.h"
#include "rs-ui-test.h"

#include "support/rs-notify-counter.h"
#include "support/rs-samples.h"
#include "ui/player/rs-session-list-dialog.h"
#include "ui/player/rs-session-page.h"
#include "ui/player/rs-swap-dialog.h"

/* The session page beyond its big buttons: letters, menu, list, swap, card, flash, problem. */

static RsPlan *
get_plan (RsPlayer *player)
{
  return rs_session_state_get_plan (rs_session_get_state (player->session));
}

static const RsSegment *
get_segment (RsPlayer *player)
{
  return rs_session_state_get_segment (rs_session_get_state (player->session));
}

static void
go_to (RsPlayer *player, guint position)
{
  if (rs_player_get_phase (player) == RS_SESSION_READY)
    rs_player_act (player, "session.start");
  while (rs_player_get_position (player) < position)
    {
      rs_player_pass (player, 1);
      rs_player_act (player, "session.done");
    }
  g_assert_cmpuint (rs_player_get_position (player), ==, position);
}

static void
test_letters (void)
{
  RsPlayer player = rs_player_open (1000, 640);
  static const guint letters[] = { GDK_KEY_r, GDK_KEY_a,      GDK_KEY_d,    GDK_KEY_l,
                                   GDK_KEY_s, GDK_KEY_period, GDK_KEY_comma };

  for (guint i = 0; i < G_N_ELEMENTS (letters); i++)
    g_assert_false (rs_player_press (&player, letters[i]));

  rs_player_act (&player, "session.start");
  g_assert_true (rs_player_press (&player, GDK_KEY_period));
  g_assert_cmpstr (rs_time_dial_get_text (rs_player_get_dial (&player)), ==, "0:20");
  g_assert_true (rs_player_press (&player, GDK_KEY_comma));
  g_assert_cmpstr (rs_time_dial_get_text (rs_player_get_dial (&player)), ==, "0:10");
  g_assert_true (rs_player_press (&player, GDK_KEY_a));
  g_assert_cmpstr (rs_player_get_label (&player, "overall_label"), ==, "Set 1 of 5 overall");
  g_assert_true (rs_player_press (&player, GDK_KEY_d));
  g_assert_cmpstr (rs_player_get_label (&player, "overall_label"), ==, "Set 1 of 4 overall");

  /* This set again, with time to get ready; in a rest, the set before it. */
  for (guint position = 1; position <= 2; position++)
    {
      go_to (&player, position);
      g_assert_true (rs_player_press (&player, GDK_KEY_r));
      g_assert_cmpuint (rs_player_get_position (&player), ==, 0);
      g_assert_cmpstr (rs_time_dial_get_text (rs_player_get_dial (&player)), ==, "0:10");
    }

  rs_session_send (player.session, RS_SESSION_END);
  rs_ui_settle (player.page);
  for (guint i = 0; i < G_N_ELEMENTS (letters); i++)
    g_assert_false (rs_player_press (&player, letters[i]));
  rs_player_close (&player);
}

/* The keys of the card are there in a pause and do not take those of the session, nor these them.
 */
static void
test_card (void)
{
  RsPlayer player = rs_player_open (1000, 640);
  GtkWidget *place = rs_ui_child (player.view, "card_place");
  RsSessionState *state;

  rs_player_act (&player, "session.start");
  /* Nothing was done yet. */
  g_assert_false (gtk_widget_get_visible (place));
  g_assert_false (rs_player_press (&player, GDK_KEY_8));
  go_to (&player, 1);
  g_assert_false (gtk_widget_get_visible (place));
  g_assert_false (rs_player_press (&player, GDK_KEY_Up));

  rs_player_act (&player, "session.done");
  g_assert_true (gtk_widget_get_visible (place));
  g_assert_true (rs_player_press (&player, GDK_KEY_Up));
  g_assert_true (rs_player_press (&player, GDK_KEY_8));
  g_assert_true (rs_player_press (&player, GDK_KEY_plus));
  state = rs_session_get_state (player.session);
  g_assert_cmpuint (rs_session_state_get_result (state, 0).amount, ==, 13);
  g_assert_cmpfloat (rs_session_state_get_result (state, 0).rpe, ==, 8);
  g_assert_cmpfloat (rs_session_state_get_result (state, 0).load_kg, >, 20);
  g_assert_cmpuint (rs_player_get_position (&player), ==, 2);

  /* Paused it can be put right too; in the next set it is gone. */
  g_assert_true (rs_player_press (&player, GDK_KEY_space));
  g_assert_cmpint (rs_player_get_phase (&player), ==, RS_SESSION_PAUSED);
  g_assert_true (rs_player_press (&player, GDK_KEY_Down));
  g_assert_cmpuint (rs_session_state_get_result (rs_session_get_state (player.session), 0).amount,
                    ==, 12);
  g_assert_true (rs_player_press (&player, GDK_KEY_space));
  g_assert_true (rs_player_press (&player, GDK_KEY_Return));
  g_assert_cmpuint (rs_player_get_position (&player), ==, 3);
  g_assert_false (gtk_widget_get_visible (place));
  rs_player_close (&player);
}

/* It hurts, and another exercise comes next: that one is not what gives way. */
static void
test_card_easier (void)
{
  RsPlayer player = rs_player_open (1000, 900);
  RsSetResult result;
  guint work;

  go_to (&player, 2);
  rs_session_note (player.session, 0, &(RsSetResult) { .amount = 12, .load_kg = 20, .pain = 8 });
  rs_ui_settle (player.page);
  rs_player_click (rs_ui_find_button (player.page, "A Fifth Less Load"));
  g_assert_cmpfloat (rs_item_get_dose (rs_plan_get_segment (get_plan (&player), 3)->item)->load_kg,
                     ==, 16);
  g_assert_cmpstr (rs_item_get_exercise_id (rs_plan_get_segment (get_plan (&player), 5)->item), ==,
                   "side-plank");

  go_to (&player, 4);
  /* The lighter sets have numbers of their own. */
  g_assert_true (
      rs_session_state_get_last_result (rs_session_get_state (player.session), &work, &result));
  g_assert_cmpuint (work, ==, 6);
  result.pain = 8;
  rs_session_note (player.session, work, &result);
  rs_ui_settle (player.page);
  gtk_widget_activate_action (rs_ui_find_button (player.page, "More"), "set.easier", NULL);
  g_assert_cmpstr (rs_item_get_exercise_id (rs_plan_get_segment (get_plan (&player), 5)->item), ==,
                   "side-plank");
  rs_player_close (&player);
}

typedef struct
{
  const char *name;
  const char *target;
} Action;

/* In the order of the columns below. */
static const Action actions[] = {
  { "session.start", NULL },      { "session.pause", NULL },   { "session.done", NULL },
  { "session.back", NULL },       { "session.skip", NULL },    { "session.redo", NULL },
  { "session.stretch", "10" },    { "session.add-set", NULL }, { "session.drop-set", NULL },
  { "session.jump", "uint32 3" }, { "session.list", NULL },    { "session.swap", NULL },
  { "session.end", NULL },
};

static void
assert_enabled (RsPlayer *player, GtkWidget *const *buttons, const char *expected)
{
  g_autoptr (GString) found = g_string_new (NULL);

  rs_ui_settle (player->page);
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    g_string_append_c (found, gtk_widget_get_sensitive (buttons[i]) ? '+' : '-');
  g_assert_cmpstr (found->str, ==, expected);
}

/* A button is sensitive where its action is enabled. */
static void
test_enabled (void)
{
  static const char *const rows[] = {
    /* start pause done back skip redo stretch add drop jump list swap end */
    "-++++-+++++++", /* getting ready */
    "-+++++-++++++", /* 1 of 2 repetitions */
    "-++++++++++++", /* rest */
    "-+++++-+-++++", /* 2 of 2 */
    "-++++++++++++", /* change over */
    "-++++++++++++", /* left 1 of 2 */
    "-++++++++++++", /* change sides */
    "-++++++++++++", /* right */
    "-++++++++++++", /* rest */
    "-+++++++-++++", /* left 2 of 2 */
    "-+++++++-++++", /* change sides */
    "-+++++++-++++", /* right */
  };
  RsPlayer player = rs_player_open (1000, 640);
  GtkWidget *buttons[G_N_ELEMENTS (actions)];
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    {
      buttons[i] = g_object_new (GTK_TYPE_BUTTON, "action-name", actions[i].name, NULL);
      if (actions[i].target != NULL)
        gtk_actionable_set_action_target_value (GTK_ACTIONABLE (buttons[i]),
                                                g_variant_new_parsed (actions[i].target));
      gtk_box_append (GTK_BOX (box), buttons[i]);
    }
  adw_header_bar_pack_start (rs_ui_find (player.page, ADW_TYPE_HEADER_BAR, 0), box);

  assert_enabled (&player, buttons, "+++----------");
  rs_player_act (&player, "session.start");
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_test_message ("segment %u", i);
      g_assert_cmpuint (rs_player_get_position (&player), ==, i);
      assert_enabled (&player, buttons, rows[i]);
      /* Paused it is the same. */
      rs_player_act (&player, "session.pause");
      assert_enabled (&player, buttons, rows[i]);
      rs_player_act (&player, "session.pause");
      rs_player_act (&player, "session.done");
    }
  g_assert_cmpint (rs_player_get_phase (&player), ==, RS_SESSION_FINISHED);
  assert_enabled (&player, buttons, "-------------");
  rs_player_close (&player);
}

static void
test_problem (void)
{
  RsPlayer player = rs_player_open (1000, 640);
  RsSessionPage *page = RS_SESSION_PAGE (player.page);
  AdwBanner *banner = rs_ui_child (player.page, "problem_banner");
  g_autoptr (RsNotifyCounter) counter = rs_notify_counter_new (page);

  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (banner)));
  rs_session_page_set_problem (page, "The disk is <full>.");
  rs_session_page_set_problem (page, "The disk is <full>.");
  g_assert_cmpuint (rs_notify_counter_steal (counter, "problem"), ==, 1);
  rs_ui_settle (page);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (banner)));
  g_assert_cmpstr (adw_banner_get_title (banner), ==, "The disk is <full>.");
  rs_session_page_set_problem (page, NULL);
  rs_session_page_set_problem (page, NULL);
  g_assert_cmpuint (rs_notify_counter_steal (counter, "problem"), ==, 1);
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (banner)));
  rs_player_close (&player);
}

static void
on_flash_cb (GtkWidget *box, GParamSpec *pspec, guint *n)
{
  *n += gtk_widget_get_visible (box) ? 1 : 0;
}

/* The time of the flash is over: through the main loop, without waiting for it. */
static void
end_flash (RsPlayer *player)
{
  GtkWidget *box = rs_ui_child (player->page, "flash_box");
  g_autoptr (GSource) source = NULL;

  g_assert_true (gtk_widget_get_visible (box));
  g_assert_nonnull (g_main_context_find_source_by_user_data (NULL, player->page));
  source = g_source_ref (g_main_context_find_source_by_user_data (NULL, player->page));
  g_source_set_ready_time (source, 0);
  while (!g_source_is_destroyed (source))
    g_main_context_iteration (NULL, TRUE);
  g_assert_false (gtk_widget_get_visible (box));
}

/* Each phase flashes once, in its own colour; seconds and beats do not. */
static void
test_flash (void)
{
  RsPlayer player = rs_player_open (1000, 640);
  GtkWidget *box = rs_ui_child (player.page, "flash_box");
  guint n = 0;

  g_object_set (player.page, "flash", TRUE, NULL);
  g_signal_connect (box, "notify::visible", G_CALLBACK (on_flash_cb), &n);
  rs_player_act (&player, "session.start");
  for (guint i = 0; i < 9; i++)
    rs_player_pass (&player, 1);
  g_assert_cmpuint (n, ==, 0);
  rs_frozen_clock_advance (player.clock, G_USEC_PER_SEC);
  rs_session_driver_catch_up (rs_session_page_get_driver (RS_SESSION_PAGE (player.page)));
  g_assert_cmpuint (n, ==, 1);
  g_assert_true (gtk_widget_has_css_class (box, "session-work"));
  g_assert_false (gtk_widget_get_can_target (box));
  end_flash (&player);

  rs_session_send (player.session, RS_SESSION_DONE);
  g_assert_cmpuint (n, ==, 2);
  g_assert_true (gtk_widget_has_css_class (box, "session-rest"));
  end_flash (&player);

  /* One that begins while another is seen goes on from there, and is over once. */
  rs_session_send (player.session, RS_SESSION_DONE);
  rs_session_send (player.session, RS_SESSION_DONE);
  g_assert_cmpuint (n, ==, 3);
  end_flash (&player);

  /* Nobody can see it. */
  gtk_widget_set_visible (GTK_WIDGET (player.window), FALSE);
  rs_session_send (player.session, RS_SESSION_DONE);
  g_assert_cmpuint (n, ==, 3);
  gtk_window_present (player.window);
  rs_ui_settle (player.page);

  g_object_set (player.page, "flash", FALSE, NULL);
  rs_session_send (player.session, RS_SESSION_DONE);
  g_assert_cmpuint (n, ==, 3);

  /* A page that goes in the middle of a flash leaves nothing behind. */
  g_object_set (player.page, "flash", TRUE, NULL);
  rs_session_send (player.session, RS_SESSION_END);
  g_assert_cmpuint (n, ==, 4);
  rs_player_close (&player);
}

static void
test_flash_property (void)
{
  RsPlayer player = rs_player_open (1000, 640);
  g_autoptr (RsNotifyCounter) counter = rs_notify_counter_new (player.page);
  gboolean flash;

  g_object_set (player.page, "flash", TRUE, "in-routine", TRUE, NULL);
  g_object_set (player.page, "flash", TRUE, "in-routine", TRUE, NULL);
  g_assert_cmpuint (rs_notify_counter_steal (counter, "flash"), ==, 1);
  g_assert_cmpuint (rs_notify_counter_steal (counter, "in-routine"), ==, 1);
  g_object_get (player.page, "flash", &flash, NULL);
  g_assert_true (flash);
  rs_player_close (&player);
}

/* The list opens by button and by key, once, and a set in it is gone to. */
static void
test_list (void)
{
  RsPlayer player = rs_player_open (1000, 640);
  GtkWidget *button = rs_ui_child (player.page, "list_button");
  AdwDialog *dialog;

  g_assert_false (gtk_widget_get_visible (button));
  rs_player_act (&player, "session.start");
  g_assert_true (gtk_widget_get_visible (button));
  rs_player_act (&player, "session.list");
  dialog = rs_ui_get_dialog (player.window);
  g_assert_true (RS_IS_SESSION_LIST_DIALOG (dialog));
  rs_player_act (&player, "session.list");
  g_assert_true (rs_ui_get_dialog (player.window) == dialog);
  /* The keys are the dialog's. */
  g_assert_false (rs_player_press (&player, GDK_KEY_l));
  g_assert_false (rs_player_press (&player, GDK_KEY_Return));

  gtk_widget_activate_action (rs_ui_find (dialog, GTK_TYPE_LIST_VIEW, 0), "session.jump", "u", 5);
  rs_ui_settle (player.page);
  g_assert_null (rs_ui_get_dialog (player.window));
  /* There is time to get ready: the last seconds of the pause before it. */
  g_assert_cmpuint (rs_player_get_position (&player), ==, 4);
  g_assert_cmpstr (rs_player_get_label (&player, "name_label"), ==, "Next: Side Plank");
  g_assert_cmpstr (rs_time_dial_get_text (rs_player_get_dial (&player)), ==, "0:10");

  g_assert_true (rs_player_press (&player, GDK_KEY_l));
  g_assert_true (RS_IS_SESSION_LIST_DIALOG (rs_ui_get_dialog (player.window)));
  rs_ui_close_dialog (player.window);
  rs_player_close (&player);
}

static void
on_swapped_cb (
    AdwNavigationPage *page, guint position, const char *old_id, RsItem *item, GString *log)
{
  g_string_append_printf (log, "%u %s %s ", position, old_id, rs_item_get_exercise_id (item));
}

static void
swap (RsPlayer *player, const char *id, gboolean for_good)
{
  AdwDialog *dialog;

  g_assert_true (rs_player_press (player, GDK_KEY_s));
  dialog = rs_ui_get_dialog (player->window);
  g_assert_true (RS_IS_SWAP_DIALOG (dialog));
  g_assert_false (rs_player_press (player, GDK_KEY_s));
  g_signal_emit_by_name (dialog, "swap", id, for_good);
  rs_ui_close_dialog (player->window);
}

/* Only for today tells nobody; for good says what the routine had, whatever is done today. */
static void
test_swap (void)
{
  RsPlayer player = rs_player_open (1000, 640);
  g_autoptr (GString) log = g_string_new (NULL);

  g_signal_connect (player.page, "swapped", G_CALLBACK (on_swapped_cb), log);
  rs_player_act (&player, "session.start");
  swap (&player, "hip-bridge", FALSE);
  g_assert_cmpstr (log->str, ==, "");
  g_assert_cmpstr (rs_player_get_label (&player, "name_label"), ==, "Next: Hip Bridge");
  swap (&player, "bodyweight-squat", TRUE);
  g_assert_cmpstr (log->str, ==, "0 goblet-squat bodyweight-squat ");
  g_assert_cmpstr (rs_player_get_label (&player, "name_label"), ==, "Next: Squat");
  /* One that is not known changes nothing. */
  swap (&player, "unheard-of", TRUE);
  g_assert_cmpstr (rs_player_get_label (&player, "name_label"), ==, "Next: Squat");

  g_string_truncate (log, 0);
  go_to (&player, 5);
  swap (&player, "plank", TRUE);
  g_assert_cmpstr (log->str, ==, "1 side-plank plank ");
  /* From the middle of a set one gets ready for it. */
  g_assert_cmpstr (rs_player_get_label (&player, "phase_label"), ==, "Get Ready");
  g_assert_cmpint (get_segment (&player)->kind, ==, RS_SEGMENT_LEAD_IN);
  rs_player_close (&player);
}

/* What the first two entries of its first and the first of its second section are called. */
static char *
dup_menu (RsPlayer *player)
{
  GtkMenuButton *button = rs_ui_child (player->page, "menu_button");
  g_autoptr (GMenuModel) section = NULL;
  g_autofree char *redo = NULL;
  g_autofree char *add = NULL;

  gtk_menu_button_popup (button);
  rs_ui_settle (player->page);
  section =
      g_menu_model_get_item_link (gtk_menu_button_get_menu_model (button), 0, G_MENU_LINK_SECTION);
  g_menu_model_get_item_attribute (section, 0, G_MENU_ATTRIBUTE_LABEL, "s", &redo);
  g_menu_model_get_item_attribute (section, 2, G_MENU_ATTRIBUTE_LABEL, "s", &add);
  return g_strjoin (" / ", redo, add, NULL);
}

/* It is made anew whenever it opens, and has its keys while it is open. */
static void
test_menu (void)
{
  RsPlayer player = rs_player_open (1000, 640);
  GtkMenuButton *button = rs_ui_child (player.page, "menu_button");
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (button)));
  rs_player_act (&player, "session.start");
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (button)));
  first = dup_menu (&player);
  g_assert_cmpstr (first, ==, "_Redo the Last Set / One _More Set of Goblet Squat");

  g_assert_nonnull (
      gtk_widget_get_ancestor (gtk_window_get_focus (player.window), GTK_TYPE_POPOVER));
  g_assert_false (rs_player_press (&player, GDK_KEY_Return));
  g_assert_false (rs_player_press (&player, GDK_KEY_Escape));
  g_assert_false (rs_player_press (&player, GDK_KEY_a));
  g_assert_cmpuint (rs_player_get_position (&player), ==, 0);
  gtk_menu_button_popdown (button);
  rs_ui_settle (player.page);

  go_to (&player, 5);
  second = dup_menu (&player);
  g_assert_cmpstr (second, ==, "_Redo This Set / One _More Set of Side Plank");
  gtk_menu_button_popdown (button);
  rs_ui_settle (player.page);
  rs_player_close (&player);
}

static void
test_names (void)
{
  RsPlayer player = rs_player_open (1000, 640);

  rs_player_act (&player, "session.start");
  g_assert_true (rs_ui_find_button (player.page, "What Is to Come") ==
                 rs_ui_child (player.page, "list_button"));
  gtk_test_accessible_assert_property (rs_ui_child (player.page, "menu_button"),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "More");
  rs_player_close (&player);
}

/* Who can be seen is watched; nobody else is. */
static void
test_watched (void)
{
  RsPlayer player = rs_player_open (1000, 640);
  RsSessionDriver *driver = rs_session_page_get_driver (RS_SESSION_PAGE (player.page));
  gboolean watched;

  g_object_get (driver, "watched", &watched, NULL);
  g_assert_true (watched);
  gtk_widget_set_visible (GTK_WIDGET (player.window), FALSE);
  g_object_get (driver, "watched", &watched, NULL);
  g_assert_false (watched);
  gtk_window_present (player.window);
  rs_ui_settle (player.page);
  g_object_get (driver, "watched", &watched, NULL);
  g_assert_true (watched);
  rs_player_close (&player);
}

int
main (int argc, char *argv[])
{
  rs_ui_test_init (&argc, &argv);

  g_test_add_func ("/player-actions/letters", test_letters);
  g_test_add_func ("/player-actions/card", test_card);
  g_test_add_func ("/player-actions/card-easier", test_card_easier);
  g_test_add_func ("/player-actions/enabled", test_enabled);
  g_test_add_func ("/player-actions/problem", test_problem);
  g_test_add_func ("/player-actions/flash", test_flash);
  g_test_add_func ("/player-actions/flash-property", test_flash_property);
  g_test_add_func ("/player-actions/list", test_list);
  g_test_add_func ("/player-actions/swap", test_swap);
  g_test_add_func ("/player-actions/menu", test_menu);
  g_test_add_func ("/player-actions/names", test_names);
  g_test_add_func ("/player-actions/watched", test_watched);

  return g_test_run ();
}
