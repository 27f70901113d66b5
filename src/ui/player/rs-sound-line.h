/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

typedef enum
{
  RS_SOUND_LINE_OPENING,
  RS_SOUND_LINE_OPEN,
  RS_SOUND_LINE_CLOSED, /* it could not be opened, or was lost; it stays so */
} RsSoundLineState;

/**
 * RsSoundLine:
 *
 * One connection to the sound server with one stream on it: the part of RsSpeaker that knows the
 * server. Once closed it is of no use any more; another try is another line.
 *
 * Signals: `changed`, when the state is another one; `deaf`, when what is played goes to an output
 * that nobody hears, which a server without a sound card has. They come from the main loop and
 * never from within a call.
 */
#define RS_TYPE_SOUND_LINE (rs_sound_line_get_type ())
G_DECLARE_FINAL_TYPE (RsSoundLine, rs_sound_line, RS, SOUND_LINE, GObject)

/* @rate: of the mono 16-bit samples that are played, in Hz. */
RsSoundLine *rs_sound_line_new (guint rate);

void rs_sound_line_open (RsSoundLine *self);

/* Leaves the server; no signal comes any more. */
void rs_sound_line_close (RsSoundLine *self);

RsSoundLineState rs_sound_line_get_state (RsSoundLine *self);

/* Plays @samples at once on a line that is open, in place of what is still to come of others. */
void rs_sound_line_play (RsSoundLine *self, GBytes *samples);

G_END_DECLS
