/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

/* Where parts of the store tell what went wrong. @message: for the user, translated. */
typedef void (*RsProblemFunc) (const char *message, void *user_data);
