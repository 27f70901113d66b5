/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "support/rs-list-validator.h"

/* Does the validator itself notice what it is there for? Each lie must end a child process. */

#define N_LIES 5

static GListStore *
make_store (guint n_items)
{
  GListStore *store = g_list_store_new (G_TYPE_OBJECT);

  for (guint i = 0; i < n_items; i++)
    {
      g_autoptr (GObject) object = g_object_new (G_TYPE_OBJECT, NULL);

      g_list_store_append (store, object);
    }

  return store;
}

static void
test_honest (void)
{
  g_autoptr (GListStore) store = make_store (3);
  g_autoptr (RsListValidator) validator = rs_list_validator_new (G_LIST_MODEL (store));
  g_autoptr (GObject) object = g_object_new (G_TYPE_OBJECT, NULL);

  g_list_store_insert (store, 1, object);
  g_assert_cmpuint (rs_list_validator_steal_n_signals (validator), ==, 1);
  g_assert_cmpuint (rs_list_validator_get_position (validator), ==, 1);
  g_assert_cmpuint (rs_list_validator_get_removed (validator), ==, 0);
  g_assert_cmpuint (rs_list_validator_get_added (validator), ==, 1);

  g_list_store_remove (store, 3);
  g_list_store_remove_all (store);
  g_assert_cmpuint (rs_list_validator_steal_n_signals (validator), ==, 2);
  g_assert_cmpuint (rs_list_validator_steal_n_signals (validator), ==, 0);
  rs_list_validator_check (validator);
}

static void
tell_lie (int lie)
{
  g_autoptr (GListStore) store = make_store (3);
  g_autoptr (RsListValidator) validator = rs_list_validator_new (G_LIST_MODEL (store));
  GListModel *model = G_LIST_MODEL (store);

  switch (lie)
    {
    case 0: /* a change of nothing */
      g_list_model_items_changed (model, 0, 0, 0);
      break;

    case 1: /* past the end */
      g_list_model_items_changed (model, 3, 1, 1);
      break;

    case 2: /* a number that does not add up */
      g_list_model_items_changed (model, 0, 1, 2);
      break;

    case 3: /* wider than the change */
      g_list_model_items_changed (model, 0, 3, 3);
      break;

    case 4: /* silence */
      g_signal_handlers_block_matched (model, G_SIGNAL_MATCH_DATA, 0, 0, NULL, NULL, validator);
      g_list_store_remove (store, 0);
      rs_list_validator_check (validator);
      break;

    default:
      g_assert_not_reached ();
    }
}

static void
test_lie (gconstpointer data)
{
  if (g_test_subprocess ())
    {
      tell_lie (GPOINTER_TO_INT (data));
      return;
    }

  g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
  g_test_trap_assert_failed ();
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/list-validator/honest", test_honest);
  for (int lie = 0; lie < N_LIES; lie++)
    {
      g_autofree char *path = g_strdup_printf ("/list-validator/lie/%d", lie);

      g_test_add_data_func (path, GINT_TO_POINTER (lie), test_lie);
    }

  return g_test_run ();
}
