/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/player/rs-session-menu.h"

#include "rs-ui-test.h"
#include "support/rs-samples.h"

/* Two sets of side planks, each side for itself, then two rounds of squat and hip bridge. */
static RsSessionState *
make_state (void)
{
  RsDose plank = rs_sample_seconds (2, 25, 30);
  g_autoptr (GPtrArray) straight = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) round = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) rs_block_unref);
  g_autoptr (RsRoutineState) routine = NULL;
  g_autoptr (RsPlan) plan = NULL;
  RsBlockFacts facts = rs_block_facts_of (RS_BLOCK_CIRCUIT);

  facts.rounds = 2;
  g_ptr_array_add (straight, rs_item_new ("plank", &plank));
  g_ptr_array_add (round, rs_sample_item ("squat"));
  g_ptr_array_add (round, rs_sample_item ("snake_case"));
  g_ptr_array_add (blocks, rs_block_new (RS_BLOCK_STRAIGHT, straight));
  g_ptr_array_add (blocks, rs_block_new_full (&facts, round));
  routine = rs_routine_state_new ("Mine", NULL, blocks);
  plan = rs_plan_new (routine);
  return rs_session_state_new (plan);
}

static void
step (RsSessionState **state, RsSessionEvent event)
{
  g_autoptr (RsSessionState) before = g_steal_pointer (state);

  *state = rs_session_state_step (before, event, 0);
}

/* Letters of the commands that apply: R S A D L F E. */
static char *
list_applying (RsSessionState *state)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < RS_N_SESSION_COMMANDS; i++)
    if (rs_session_command_applies ((RsSessionCommand) i, state))
      g_string_append_c (text, "RSADLFE"[i]);

  return g_string_free_and_steal (text);
}

static void
assert_applying (RsSessionState *state, const char *expected)
{
  g_autofree char *text = list_applying (state);

  g_assert_cmpstr (text, ==, expected);
}

static void
test_applies (void)
{
  g_autoptr (RsSessionState) state = make_state ();

  assert_applying (state, "F");
  step (&state, RS_SESSION_START); /* the lead-in: nothing to redo yet */
  assert_applying (state, "SADLFE");
  step (&state, RS_SESSION_DONE); /* first set */
  assert_applying (state, "RSADLFE");
  step (&state, RS_SESSION_DONE);
  step (&state, RS_SESSION_DONE); /* the last set has begun: it cannot be dropped */
  assert_applying (state, "RSALFE");
  step (&state, RS_SESSION_PAUSE);
  assert_applying (state, "RSALFE");
  step (&state, RS_SESSION_END);
  assert_applying (state, "F");
}

static void
assert_label (RsSessionState *state, RsSessionCommand command, const char *expected)
{
  g_autoptr (RsCatalogue) catalogue = rs_ui_catalogue ();
  g_autofree char *label = rs_session_command_dup_label (command, state, catalogue);

  g_assert_cmpstr (label, ==, expected);
}

static void
test_labels (void)
{
  g_autoptr (RsSessionState) state = make_state ();

  step (&state, RS_SESSION_START);
  assert_label (state, RS_SESSION_COMMAND_REDO, "_Redo the Last Set");
  assert_label (state, RS_SESSION_COMMAND_SWAP, "_Swap Next Exercise…");
  step (&state, RS_SESSION_DONE);
  assert_label (state, RS_SESSION_COMMAND_REDO, "_Redo This Set");
  assert_label (state, RS_SESSION_COMMAND_SWAP, "_Swap Exercise…");
  assert_label (state, RS_SESSION_COMMAND_ADD_SET, "One _More Set of Plank");
  assert_label (state, RS_SESSION_COMMAND_DROP_SET, "One Set _Less of Plank");
  assert_label (state, RS_SESSION_COMMAND_LIST, "What Is to _Come");
  assert_label (state, RS_SESSION_COMMAND_FULLSCREEN, "_Full Screen");
  assert_label (state, RS_SESSION_COMMAND_END, "_End Session…");

  for (guint i = 0; i < 3; i++)
    step (&state, RS_SESSION_DONE);
  assert_label (state, RS_SESSION_COMMAND_ADD_SET, "One _More Round");
  assert_label (state, RS_SESSION_COMMAND_DROP_SET, "One Round _Less");
  step (&state, RS_SESSION_END);
  assert_label (state, RS_SESSION_COMMAND_ADD_SET, "One _More Set");
}

/* An underscore in a name is no mnemonic. */
static void
test_underscore (void)
{
  g_autoptr (RsRoutineState) routine =
      rs_sample_routine ("Mine", rs_sample_item ("snake_case"), NULL);
  g_autoptr (RsPlan) plan = rs_plan_new (routine);
  g_autoptr (RsSessionState) state = rs_session_state_new (plan);

  assert_label (state, RS_SESSION_COMMAND_ADD_SET, "One _More Set of snake__case");
}

/* Each command once, with its action and key, and no key twice. */
static void
test_menu (void)
{
  g_autoptr (RsCatalogue) catalogue = rs_ui_catalogue ();
  g_autoptr (RsSessionState) state = make_state ();
  g_autoptr (GMenuModel) menu = rs_session_menu_new (state, catalogue);
  g_autoptr (GHashTable) keys = g_hash_table_new (g_str_hash, g_str_equal);
  guint command = 0;

  for (int i = 0; i < g_menu_model_get_n_items (menu); i++)
    {
      g_autoptr (GMenuModel) section = g_menu_model_get_item_link (menu, i, G_MENU_LINK_SECTION);

      for (int j = 0; j < g_menu_model_get_n_items (section); j++, command++)
        {
          g_autofree char *action = NULL;
          g_autofree char *key = NULL;
          guint keyval;

          g_assert_true (g_menu_model_get_item_attribute (section, j, "action", "s", &action));
          g_assert_true (g_menu_model_get_item_attribute (section, j, "accel", "s", &key));
          g_assert_cmpstr (action, ==, rs_session_command_get_action ((RsSessionCommand) command));
          g_assert_cmpstr (key, ==, rs_session_command_get_key ((RsSessionCommand) command));
          g_assert_true (gtk_accelerator_parse (key, &keyval, NULL));
          g_assert_true (g_hash_table_add (
              keys, (gpointer) rs_session_command_get_key ((RsSessionCommand) command)));
        }
    }

  g_assert_cmpuint (command, ==, RS_N_SESSION_COMMANDS);
}

int
main (int argc, char *argv[])
{
  rs_ui_test_init (&argc, &argv);

  g_test_add_func ("/session-menu/applies", test_applies);
  g_test_add_func ("/session-menu/labels", test_labels);
  g_test_add_func ("/session-menu/underscore", test_underscore);
  g_test_add_func ("/session-menu/menu", test_menu);

  return g_test_run ();
}
