/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/player/rs-set-keys.h"

#include "ui/player/rs-session-keys.h"

#define CARD_KEY "rs-set-card"
#define NO_NUMBER G_MAXUINT

/* What a key does; for one that walks through lists, not while a list has the focus. */
typedef struct
{
  guint keyval;
  GdkModifierType modifiers;
  const char *action;
  guint number;
  gboolean walks;
} SetKey;

static const SetKey keys[] = {
  { GDK_KEY_Up, 0, "set.more", NO_NUMBER, TRUE },
  { GDK_KEY_KP_Up, 0, "set.more", NO_NUMBER, TRUE },
  { GDK_KEY_Down, 0, "set.less", NO_NUMBER, TRUE },
  { GDK_KEY_KP_Down, 0, "set.less", NO_NUMBER, TRUE },
  { GDK_KEY_Page_Up, 0, "set.much-more", NO_NUMBER, TRUE },
  { GDK_KEY_KP_Page_Up, 0, "set.much-more", NO_NUMBER, TRUE },
  { GDK_KEY_Page_Down, 0, "set.much-less", NO_NUMBER, TRUE },
  { GDK_KEY_KP_Page_Down, 0, "set.much-less", NO_NUMBER, TRUE },
  { GDK_KEY_Up, GDK_CONTROL_MASK, "set.heavier", NO_NUMBER, TRUE },
  { GDK_KEY_Down, GDK_CONTROL_MASK, "set.lighter", NO_NUMBER, TRUE },
  { GDK_KEY_plus, 0, "set.heavier", NO_NUMBER, FALSE },
  { GDK_KEY_plus, GDK_SHIFT_MASK, "set.heavier", NO_NUMBER, FALSE },
  { GDK_KEY_equal, 0, "set.heavier", NO_NUMBER, FALSE },
  { GDK_KEY_KP_Add, 0, "set.heavier", NO_NUMBER, FALSE },
  { GDK_KEY_minus, 0, "set.lighter", NO_NUMBER, FALSE },
  { GDK_KEY_KP_Subtract, 0, "set.lighter", NO_NUMBER, FALSE },
  { GDK_KEY_h, 0, "set.hurt", NO_NUMBER, FALSE },
  { GDK_KEY_0, 0, NULL, 10, FALSE },
  { GDK_KEY_1, 0, NULL, 1, FALSE },
  { GDK_KEY_2, 0, NULL, 2, FALSE },
  { GDK_KEY_3, 0, NULL, 3, FALSE },
  { GDK_KEY_4, 0, NULL, 4, FALSE },
  { GDK_KEY_5, 0, NULL, 5, FALSE },
  { GDK_KEY_6, 0, NULL, 6, FALSE },
  { GDK_KEY_7, 0, NULL, 7, FALSE },
  { GDK_KEY_8, 0, NULL, 8, FALSE },
  { GDK_KEY_9, 0, NULL, 9, FALSE },
  { GDK_KEY_KP_0, 0, NULL, 10, FALSE },
  { GDK_KEY_KP_1, 0, NULL, 1, FALSE },
  { GDK_KEY_KP_2, 0, NULL, 2, FALSE },
  { GDK_KEY_KP_3, 0, NULL, 3, FALSE },
  { GDK_KEY_KP_4, 0, NULL, 4, FALSE },
  { GDK_KEY_KP_5, 0, NULL, 5, FALSE },
  { GDK_KEY_KP_6, 0, NULL, 6, FALSE },
  { GDK_KEY_KP_7, 0, NULL, 7, FALSE },
  { GDK_KEY_KP_8, 0, NULL, 8, FALSE },
  { GDK_KEY_KP_9, 0, NULL, 9, FALSE },
};

static gboolean
is_in (GtkWidget *widget, GType type)
{
  return gtk_widget_get_ancestor (widget, type) != NULL;
}

/* Whoever has the focus has the keys that it needs itself. */
static gboolean
may_take (GtkWidget *page, GtkWidget *card, const SetKey *key)
{
  GtkRoot *root = gtk_widget_get_root (page);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (!gtk_widget_get_mapped (card) || root == NULL || rs_session_keys_has_dialog (page))
    return FALSE;
  if (focus == NULL || focus == page)
    return TRUE;
  if (!gtk_widget_is_ancestor (focus, page) || GTK_IS_EDITABLE (focus) ||
      GTK_IS_TEXT_VIEW (focus) || is_in (focus, GTK_TYPE_POPOVER))
    return FALSE;

  return !key->walks || !(is_in (focus, GTK_TYPE_LIST_BOX) || is_in (focus, GTK_TYPE_LIST_BASE) ||
                          is_in (focus, GTK_TYPE_RANGE));
}

static gboolean
say_number (RsSetCard *card, guint number)
{
  if (rs_set_card_is_asking (card))
    return gtk_widget_activate_action (GTK_WIDGET (card), "set.pain", "u", number);

  return number >= 5 &&
         gtk_widget_activate_action (GTK_WIDGET (card), "set.press-rpe", "u", number);
}

static gboolean
on_key_cb (GtkWidget *page, GVariant *args, gpointer user_data)
{
  const SetKey *key = user_data;
  RsSetCard *card = g_object_get_data (G_OBJECT (page), CARD_KEY);

  if (card == NULL || !may_take (page, GTK_WIDGET (card), key))
    return GDK_EVENT_PROPAGATE;
  if (key->action == NULL)
    return say_number (card, key->number);

  return gtk_widget_activate_action (GTK_WIDGET (card), key->action, NULL);
}

void
rs_set_keys_add (GtkWidget *page, RsSetCard *card)
{
  GtkEventController *controller;

  g_return_if_fail (GTK_IS_WIDGET (page) && RS_IS_SET_CARD (card));

  g_object_set_data_full (G_OBJECT (page), CARD_KEY, g_object_ref (card), g_object_unref);

  /* As the other keys of the page: also while nothing has the focus. */
  controller = gtk_shortcut_controller_new ();
  gtk_shortcut_controller_set_scope (GTK_SHORTCUT_CONTROLLER (controller),
                                     GTK_SHORTCUT_SCOPE_MANAGED);
  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_shortcut_controller_add_shortcut (
        GTK_SHORTCUT_CONTROLLER (controller),
        gtk_shortcut_new (gtk_keyval_trigger_new (keys[i].keyval, keys[i].modifiers),
                          gtk_callback_action_new (on_key_cb, (gpointer) &keys[i], NULL)));

  gtk_widget_add_controller (page, controller);
}
