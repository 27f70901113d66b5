/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/exercises/rs-card-keys.h"

#include <gdk/gdk.h>

/* Keys of the number block do the same. */
static guint
fold_key (guint keyval)
{
  switch (keyval)
    {
    case GDK_KEY_KP_Left:
      return GDK_KEY_Left;

    case GDK_KEY_KP_Right:
      return GDK_KEY_Right;

    case GDK_KEY_KP_Up:
      return GDK_KEY_Up;

    case GDK_KEY_KP_Down:
      return GDK_KEY_Down;

    case GDK_KEY_KP_Page_Up:
      return GDK_KEY_Page_Up;

    case GDK_KEY_KP_Page_Down:
      return GDK_KEY_Page_Down;

    case GDK_KEY_KP_Home:
      return GDK_KEY_Home;

    case GDK_KEY_KP_End:
      return GDK_KEY_End;

    default:
      return keyval;
    }
}

guint
rs_card_keys_find (RsCardRows *rows, guint position, guint keyval, gboolean to_left, int page)
{
  guint last;
  guint before;
  guint after;

  g_return_val_if_fail (RS_IS_CARD_ROWS (rows), G_MAXUINT);

  last = rs_card_rows_get_n_cards (rows) - 1;
  before = position > 0 ? position - 1 : 0;
  after = MIN (position + 1, last);
  switch (fold_key (keyval))
    {
    case GDK_KEY_Left:
      return to_left ? after : before;

    case GDK_KEY_Right:
      return to_left ? before : after;

    case GDK_KEY_Up:
      return rs_card_rows_find_vertical (rows, position, -1);

    case GDK_KEY_Down:
      return rs_card_rows_find_vertical (rows, position, 1);

    case GDK_KEY_Page_Up:
      return rs_card_rows_find_vertical (rows, position, -page);

    case GDK_KEY_Page_Down:
      return rs_card_rows_find_vertical (rows, position, page);

    case GDK_KEY_Home:
      return 0;

    case GDK_KEY_End:
      return last;

    default:
      return G_MAXUINT;
    }
}
