/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/store/rs-list-history.h"
#include "core/store/rs-store.h"
#include "ui/player/rs-speaker.h"
#include "ui/widgets/rs-movements.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * RsServices:
 *
 * The composition root: the one place that makes the clock, the store, the settings, the
 * movements and the speaker. The application owns it; windows hand its parts on to pages as
 * construct properties.
 */
#define RS_TYPE_SERVICES (rs_services_get_type ())
G_DECLARE_FINAL_TYPE (RsServices, rs_services, RS, SERVICES, GObject)

RsServices *rs_services_new (void);

RsClock *rs_services_get_clock (RsServices *self);
RsStore *rs_services_get_store (RsServices *self);
GSettings *rs_services_get_settings (RsServices *self);
RsListHistory *rs_services_get_list_history (RsServices *self);
RsMovements *rs_services_get_movements (RsServices *self);
RsSpeaker *rs_services_get_speaker (RsServices *self);

G_END_DECLS
