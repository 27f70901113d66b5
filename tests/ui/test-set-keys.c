/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-card-test.h"
#include "rs-ui-test.h"

static void
test_keys (void)
{
  static const struct
  {
    guint keyval;
    GdkModifierType modifiers;
    guint amount;
    double load_kg;
    double rpe;
    guint pain;
  } rows[] = {
    { GDK_KEY_Up, 0, 13, 20, 0, 0 },
    { GDK_KEY_Down, 0, 12, 20, 0, 0 },
    { GDK_KEY_Page_Down, 0, 7, 20, 0, 0 },
    { GDK_KEY_Page_Up, 0, 12, 20, 0, 0 },
    { GDK_KEY_plus, GDK_SHIFT_MASK, 12, 22.5, 0, 0 },
    { GDK_KEY_minus, 0, 12, 20, 0, 0 },
    { GDK_KEY_Up, GDK_CONTROL_MASK, 12, 22.5, 0, 0 },
    { GDK_KEY_Down, GDK_CONTROL_MASK, 12, 20, 0, 0 },
    { GDK_KEY_8, 0, 12, 20, 8, 0 },
    { GDK_KEY_8, 0, 12, 20, 8.5, 0 },
    { GDK_KEY_0, 0, 12, 20, 10, 0 },
    { GDK_KEY_KP_6, 0, 12, 20, 6, 0 },
    { GDK_KEY_h, 0, 12, 20, 6, 0 },
    { GDK_KEY_3, 0, 12, 20, 6, 3 },
    { GDK_KEY_7, 0, 12, 20, 7, 3 },
    { GDK_KEY_h, 0, 12, 20, 7, 0 },
    { GDK_KEY_h, 0, 12, 20, 7, 0 },
    { GDK_KEY_0, 0, 12, 20, 7, 10 },
  };
  RsCard data;

  rs_card_open (&data, 420, 640);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      RsSetResult result;

      g_assert_true (rs_card_press (&data, rows[i].keyval, rows[i].modifiers));
      result = rs_card_get_result (&data, 0);
      g_assert_cmpuint (result.amount, ==, rows[i].amount);
      g_assert_cmpfloat (result.load_kg, ==, rows[i].load_kg);
      g_assert_cmpfloat (result.rpe, ==, rows[i].rpe);
      g_assert_cmpuint (result.pain, ==, rows[i].pain);
    }

  /* There is no such effort. */
  g_assert_false (rs_card_press (&data, GDK_KEY_3, 0));
  rs_card_close (&data);
}

/* Whoever writes has the keys, and so have lists. */
static void
test_keys_elsewhere (void)
{
  RsCard data;
  GtkWidget *entry = gtk_entry_new ();
  GtkWidget *list = gtk_list_box_new ();

  rs_card_open (&data, 420, 640);
  gtk_list_box_append (GTK_LIST_BOX (list), gtk_label_new ("Plank"));
  gtk_box_append (GTK_BOX (data.page), entry);
  gtk_box_append (GTK_BOX (data.page), list);
  rs_ui_settle (data.window);

  gtk_widget_grab_focus (entry);
  g_assert_false (rs_card_press (&data, GDK_KEY_8, 0));
  g_assert_false (rs_card_press (&data, GDK_KEY_Up, 0));
  gtk_widget_grab_focus (gtk_widget_get_first_child (list));
  g_assert_false (rs_card_press (&data, GDK_KEY_Up, 0));
  g_assert_true (rs_card_press (&data, GDK_KEY_8, 0));
  gtk_widget_grab_focus (rs_ui_find_button (data.card, "More"));
  g_assert_true (rs_card_press (&data, GDK_KEY_Up, 0));
  g_assert_cmpuint (rs_card_get_result (&data, 0).amount, ==, 13);
  rs_card_close (&data);
}

int
main (int argc, char *argv[])
{
  rs_ui_test_init (&argc, &argv);

  g_test_add_func ("/set-keys/all", test_keys);
  g_test_add_func ("/set-keys/elsewhere", test_keys_elsewhere);

  return g_test_run ();
}
