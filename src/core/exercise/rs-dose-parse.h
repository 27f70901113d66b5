/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-dose-words.h"
#include "core/exercise/rs-dose.h"

G_BEGIN_DECLS

/* Longer texts are not looked at. */
#define RS_DOSE_PARSE_MAX_BYTES 200

/* The same for what the program writes itself, in alphabets of several bytes a letter. */
#define RS_DOSE_PARSE_MAX_WRITTEN_BYTES 600

/*
 * Reads a dose as people type it: "3x12", "3 x 30s", "4x8-10 @8 20kg", "2x15/side", "3x8+", "12",
 * "1:30", "bw", "tempo 3-1-X", "rest 1:30", in any order, separated by spaces, commas or "·".
 * Numbers with decimals follow the locale or have a dot. It understands all that rs_dose_to_text(),
 * rs_dose_to_round_text(), rs_dose_set_to_text() and rs_dose_describe() write, in English and in
 * the language of the interface.
 *
 * @base: the dose as it is, valid. What @text does not mention stays; an amount replaces amount,
 *     range, whether it is open, and measure, and without a unit it is repetitions
 * @dose: what comes out, valid; untouched where there is an error; may be @base
 *
 * FALSE with %RS_ERROR_SYNTAX, %RS_ERROR_RANGE or %RS_ERROR_TOO_LARGE and a sentence for the user,
 * which names the word that was not understood.
 */
gboolean rs_dose_parse (const char *text, const RsDose *base, RsDose *dose, GError **error);

/*
 * The same for who reads many; up to %RS_DOSE_PARSE_MAX_WRITTEN_BYTES.
 *
 * @rest_after_s: also understands "then rest 90 s", which is said of an item of a routine and
 *     written here, and "on its own", which says nothing; NULL: does not
 */
gboolean rs_dose_parse_with (const RsDoseWords *words,
                             const char *text,
                             const RsDose *base,
                             RsDose *dose,
                             int *rest_after_s,
                             GError **error);

G_END_DECLS
