/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/*
 * When to stop at once and get help, and when to see somebody before the next run (domain rule
 * 1.9; standard clinical advice), as in the guide "When to stop".
 */
AdwDialog *rs_stop_signs_dialog_new (void);

G_END_DECLS
