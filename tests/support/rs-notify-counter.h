/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * RsNotifyCounter:
 *
 * Counts how often an object notifies, to hold it to the contract: once when a property
 * changed, not at all when it did not.
 */
typedef struct _RsNotifyCounter RsNotifyCounter;

/* @object: anything; a weak reference is kept. */
RsNotifyCounter *rs_notify_counter_new (gpointer object);
void rs_notify_counter_free (RsNotifyCounter *counter);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsNotifyCounter, rs_notify_counter_free)

/* How often @property was notified since the last call for it. */
guint rs_notify_counter_steal (RsNotifyCounter *counter, const char *property);

/* The same over all properties; counts of the single ones are forgotten too. */
guint rs_notify_counter_steal_all (RsNotifyCounter *counter);

G_END_DECLS
