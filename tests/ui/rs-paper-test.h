/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-catalogue.h"

G_BEGIN_DECLS

/* What tests of printed pages share. */

/* What a program that reads them prints; it has to be there and to end well. */
char *rs_paper_run (const char *const *command);

/* The exercises that come with the program. */
RsCatalogue *rs_paper_load_catalogue (void);

G_END_DECLS
