/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <gio/gio.h>

#include "core/exercise/rs-exercise.h"

G_BEGIN_DECLS

/* The part of an exercise's page that a guide goes with. */
typedef enum
{
  RS_GUIDE_PLACE_WHY,
  RS_GUIDE_PLACE_DOSE,
  RS_GUIDE_PLACE_ADAPT,
} RsGuidePlace;

#define RS_N_GUIDE_PLACES (RS_GUIDE_PLACE_ADAPT + 1)
#define RS_TYPE_GUIDE_PLACE (rs_guide_place_get_type ())
GType rs_guide_place_get_type (void);

/* Everything is as written in the file. @heading, @movement and @doubt may be NULL. */
typedef struct
{
  char *heading;
  GStrv text;     /* paragraphs */
  GStrv points;   /* a list */
  char *movement; /* id of the exercise that is drawn */
  char *doubt;    /* what is not known */
} RsGuideSection;

/**
 * RsGuideFacts:
 *
 * Everything that a guide file says, as plain data in the language of the file.
 */
typedef struct
{
  char *id;
  char *title;
  char *summary;
  guint order;      /* when it is best read, from 1 */
  guint32 places;   /* bit n: RsGuidePlace n */
  GStrv exercises;  /* ids of those whose pages name it; none: all */
  GArray *sections; /* of RsGuideSection */
  GArray *sources;  /* of RsSource */
} RsGuideFacts;

RsGuideFacts *rs_guide_facts_new (void);
void rs_guide_facts_free (RsGuideFacts *facts);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsGuideFacts, rs_guide_facts_free)

/**
 * RsGuide:
 *
 * A few pages on one question, with drawings and the sources at the end. Immutable. Texts come
 * out in the user's language.
 */
#define RS_TYPE_GUIDE (rs_guide_get_type ())
G_DECLARE_FINAL_TYPE (RsGuide, rs_guide, RS, GUIDE, GObject)

/* Takes @facts over. */
RsGuide *rs_guide_new (RsGuideFacts *facts);

const char *rs_guide_get_id (RsGuide *self);
const char *rs_guide_get_title (RsGuide *self);
const char *rs_guide_get_summary (RsGuide *self);

/* When it is best read among the guides, from 1. */
guint rs_guide_get_order (RsGuide *self);

guint rs_guide_get_n_sections (RsGuide *self);

/* NULL where section @i has no heading; the first often has none. */
const char *rs_guide_get_heading (RsGuide *self, guint i);

/* Translated copies; free with g_strfreev(). */
GStrv rs_guide_dup_text (RsGuide *self, guint i);
GStrv rs_guide_dup_points (RsGuide *self, guint i);

/* The id of the exercise that is drawn beside section @i, or NULL. */
const char *rs_guide_get_movement (RsGuide *self, guint i);

/* What is not known about section @i, or NULL. */
const char *rs_guide_get_doubt (RsGuide *self, guint i);

guint rs_guide_get_n_sources (RsGuide *self);
const RsSource *rs_guide_get_source (RsGuide *self, guint i);

/* How long it takes to read, rounded up; at 200 words a minute. */
guint rs_guide_get_minutes (RsGuide *self);

/* Whether the page of the exercise @id names this guide at @place. */
gboolean rs_guide_goes_with (RsGuide *self, RsGuidePlace place, const char *id);

/* The first guide of @guides (of RsGuide) with @id, or NULL. Free with g_object_unref(). */
RsGuide *rs_guide_find (GListModel *guides, const char *id);

G_END_DECLS
