/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * RsApplication:
 *
 * The one instance of the program: owns the services and opens the window.
 */
#define RS_TYPE_APPLICATION (rs_application_get_type ())
G_DECLARE_FINAL_TYPE (RsApplication, rs_application, RS, APPLICATION, AdwApplication)

RsApplication *rs_application_new (void);

G_END_DECLS
