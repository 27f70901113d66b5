/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * RsListValidator:
 *
 * Mirrors a #GListModel from its items-changed signals alone, as a widget does. Each signal is
 * checked: it must lie within the mirror, leave everything outside its span as it was, and be
 * no wider than the change. A mismatch ends the test program.
 */
typedef struct _RsListValidator RsListValidator;

RsListValidator *rs_list_validator_new (GListModel *model);
void rs_list_validator_free (RsListValidator *validator);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsListValidator, rs_list_validator_free)

/* Whether models may report a span that is wider than the change; not unless it is set. */
void rs_list_validator_allow_wide_spans (RsListValidator *validator);

/* Ends the test program when the model does not hold what its signals have told. */
void rs_list_validator_check (RsListValidator *validator);

/* How many signals came since the last call. */
guint rs_list_validator_steal_n_signals (RsListValidator *validator);

/* What the last signal said. */
guint rs_list_validator_get_position (RsListValidator *validator);
guint rs_list_validator_get_removed (RsListValidator *validator);
guint rs_list_validator_get_added (RsListValidator *validator);

G_END_DECLS
