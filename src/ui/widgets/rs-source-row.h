/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-source.h"

#include <adwaita.h>

G_BEGIN_DECLS

/* A row for a list of sources: the citation, and where there is an address a way to it. */
GtkWidget *rs_source_row_new (const RsSource *source);

/* Where @source can be looked up, or NULL. */
char *rs_source_row_dup_uri (const RsSource *source);

G_END_DECLS
