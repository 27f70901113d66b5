/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "rs-player-test.h"

G_BEGIN_DECLS

/*
 * A session that the desktop looks at: a program on the test's own bus, somebody else on that bus,
 * and a clock that only the test moves. The session is the one of rs_player_make_routine().
 */
typedef struct
{
  GtkApplication *application;
  GSettings *settings;
  GDBusConnection *client;
  RsFrozenClock *clock;
  RsCatalogue *catalogue;
  RsSession *session;
  GtkWindow *window; /* not presented */
} RsBusTest;

/* @id: of the application, a different one for each test of a program */
RsBusTest rs_bus_test_open (const char *id);
void rs_bus_test_close (RsBusTest *test);

/* Lets @seconds pass and brings the session up to the present. */
void rs_bus_test_pass (RsBusTest *test, gint64 seconds);

/*
 * What the client gets when it calls @method of @name; takes @parameters over. Everything that the
 * program sent before it answered has come then too.
 */
GVariant *rs_bus_test_call (RsBusTest *test,
                            const char *name,
                            const char *path,
                            const char *interface,
                            const char *method,
                            GVariant *parameters,
                            GError **error);

/* Whether anybody has @name on the bus. */
gboolean rs_bus_test_has_name (RsBusTest *test, const char *name);

G_END_DECLS
