/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-catalogue.h"
#include "core/session/rs-session-state.h"

G_BEGIN_DECLS

#define RS_NOTICE_MAX_BUTTONS 3

/**
 * RsNoticeButton:
 * @label: translated; owned by the text
 * @action: of the application, "app.session-pause"; static
 */
typedef struct
{
  char *label;
  const char *action;
} RsNoticeButton;

/**
 * RsNoticeText:
 * @title: what is going on: "Rest, 60 s", "Set 2 of 3: Plank"
 * @body: what to do now and what comes next, a line each; NULL when nothing is to be said
 * @buttons: what can be done about it, the first @n_buttons of them
 *
 * What a notification says of a session.
 */
typedef struct
{
  char *title;
  char *body;
  RsNoticeButton buttons[RS_NOTICE_MAX_BUTTONS];
  guint n_buttons;
} RsNoticeText;

/*
 * What to say of @state; NULL before the start and after the end. The same for every instant of
 * a segment: who makes it anew each second gets the same text.
 */
RsNoticeText *rs_notice_text_new (RsSessionState *state, RsCatalogue *catalogue);
void rs_notice_text_free (RsNoticeText *text);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsNoticeText, rs_notice_text_free)

G_END_DECLS
