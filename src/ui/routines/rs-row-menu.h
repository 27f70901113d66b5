/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * RsRowMenu:
 *
 * The menu of a row: by a button, and at the pointer. A routine may be long and hardly any menu
 * is ever opened, so each is made when it is. Owned by the row.
 */
#define RS_TYPE_ROW_MENU (rs_row_menu_get_type ())
G_DECLARE_FINAL_TYPE (RsRowMenu, rs_row_menu, RS, ROW_MENU, GObject)

/* @button: a descendant of @row */
RsRowMenu *rs_row_menu_new (GtkWidget *row, GtkMenuButton *button, GMenuModel *menu);

/* A click with the secondary button opens it, too. Opens it at a place of the row. */
void rs_row_menu_popup (RsRowMenu *self, double x, double y);

/*
 * For rows that change nothing themselves: actions "PREFIX.COMMAND", each of which emits "command"
 * (const char *) with its name; a screen reader can ask for them.
 */
void rs_row_commands_install (GtkWidgetClass *klass,
                              const char *prefix,
                              const char *const *commands,
                              gsize n_commands);

G_END_DECLS
