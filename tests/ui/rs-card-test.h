/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <adwaita.h>

#include "core/log/rs-log.h"
#include "core/session/rs-session.h"
#include "support/rs-frozen-clock.h"
#include "ui/player/rs-set-card.h"

G_BEGIN_DECLS

/*
 * A card in a window, on a page that has its keys: five sets of twelve goblet squats with 20 kg, a
 * plank of 25 seconds on each side, and two rows of ten with a band. The runner rests after the
 * first set.
 */
typedef struct
{
  RsFrozenClock *clock;
  RsCatalogue *catalogue;
  RsLog *log;
  RsSession *session;
  GtkWidget *page;
  GtkWidget *card;
  GtkWindow *window;
  char *swapped; /* what was asked for last: "box-squat 0.8" */
} RsCard;

RsCatalogue *rs_card_make_catalogue (void);
RsRoutineState *rs_card_make_routine (void);

/* @data must stay where it is until rs_card_close(). */
void rs_card_open (RsCard *data, int width, int height);
void rs_card_close (RsCard *data);

/* Four seconds later @event happens. */
void rs_card_send (RsCard *data, RsSessionEvent event);

/* The card shows the set before the pause, if it is one: as the page of a session does it. */
void rs_card_follow (RsCard *data);

RsSetResult rs_card_get_result (RsCard *data, guint work);
const char *rs_card_get_label (RsCard *data, const char *id);

/* Activates an action of the card, which must be there. */
void rs_card_act (RsCard *data, const char *action);

/* A key as the page's shortcut controllers see it; whether somebody took it. */
gboolean rs_card_press (RsCard *data, guint keyval, GdkModifierType modifiers);

void rs_card_click (gpointer button);

G_END_DECLS
