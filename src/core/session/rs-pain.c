/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/session/rs-pain.h"

RsPainAdvice
rs_pain_advise (guint pain)
{
  if (pain >= RS_PAIN_TOO_MUCH)
    return RS_PAIN_ADVICE_EASIER;

  return pain >= RS_PAIN_CAREFUL ? RS_PAIN_ADVICE_CAREFUL : RS_PAIN_ADVICE_FINE;
}
