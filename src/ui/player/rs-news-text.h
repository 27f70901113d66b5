/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-catalogue.h"
#include "core/log/rs-news.h"

G_BEGIN_DECLS

/*
 * What was new in a workout, line by line: "First time: Squat, Plank", "Side Plank: 45 s, longer
 * than ever", "Squat: 12 repetitions with 20 kg, more than ever". A pure function.
 *
 * @news: as rs_news_of() gives it
 */
GStrv rs_news_text (GArray *news, RsCatalogue *catalogue);

G_END_DECLS
