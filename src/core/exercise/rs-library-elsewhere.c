/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/exercise/rs-library-private.h"

guint
rs_library_count_elsewhere (RsLibrary *self)
{
  g_autoptr (RsQuestion) question = NULL;
  g_autoptr (RsAnswer) answer = NULL;

  g_return_val_if_fail (RS_IS_LIBRARY (self), 0);

  /* What is not prepared yet cannot be looked through, and in a moment it will be. */
  if (rs_library_get_busy (self))
    return 0;

  question = rs_library_ask (self);
  rs_library_filter_reset (&question->filter);
  question->filter.order = RS_LIBRARY_ORDER_RELEVANCE;
  question->filter.grouped = FALSE;
  answer = rs_answer_new (question);
  return answer->n_found;
}
