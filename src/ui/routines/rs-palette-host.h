/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * RsPaletteHost:
 *
 * The one palette of a builder: beside the routine where there is room, or in a dialog that is
 * opened for it. Owned by the page, which it belongs to.
 *
 * Signal "closed": the dialog was closed.
 */
#define RS_TYPE_PALETTE_HOST (rs_palette_host_get_type ())
G_DECLARE_FINAL_TYPE (RsPaletteHost, rs_palette_host, RS, PALETTE_HOST, GObject)

/*
 * @palette: a widget that picks with the action "palette.pick"
 * @side: where it is when it is beside the routine
 * @actions: the group that has that action
 */
RsPaletteHost *rs_palette_host_new (GtkWidget *palette, AdwBin *side, GActionGroup *actions);

/* Whether there is room for it beside the routine; closes the dialog. */
void rs_palette_host_set_beside (RsPaletteHost *self, gboolean beside);
gboolean rs_palette_host_get_beside (RsPaletteHost *self);

/* Shows the dialog, called @title. */
void rs_palette_host_open (RsPaletteHost *self, GtkWidget *parent, const char *title);
void rs_palette_host_close (RsPaletteHost *self);

/* Says in the dialog what was done. */
void rs_palette_host_say (RsPaletteHost *self, const char *text);

G_END_DECLS
