/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RsError:
 * @RS_ERROR_SYNTAX: not JSON, or JSON with something in it that we refuse
 * @RS_ERROR_TYPE: a value of another type than expected
 * @RS_ERROR_RANGE: a number, text or list outside its limits
 * @RS_ERROR_MISSING: a key that must be there is not
 * @RS_ERROR_UNKNOWN: a key or a word that the format does not have
 * @RS_ERROR_VERSION: written by a newer version of the program
 * @RS_ERROR_KIND: a file of another kind
 * @RS_ERROR_TOO_LARGE: larger than any honest file of its kind
 * @RS_ERROR_IO: the disk or the system refused
 *
 * What can be wrong with something from outside. Messages are translated, name the file and
 * the place in it, and are shown to the user as they are.
 */
typedef enum
{
  RS_ERROR_SYNTAX,
  RS_ERROR_TYPE,
  RS_ERROR_RANGE,
  RS_ERROR_MISSING,
  RS_ERROR_UNKNOWN,
  RS_ERROR_VERSION,
  RS_ERROR_KIND,
  RS_ERROR_TOO_LARGE,
  RS_ERROR_IO,
} RsError;

#define RS_ERROR (rs_error_quark ())
GQuark rs_error_quark (void);

G_END_DECLS
