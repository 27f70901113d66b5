/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/guide/rs-guide.h"

#include <glib/gi18n-lib.h>

#define WORDS_A_MINUTE 200

struct _RsGuide
{
  GObject parent_instance;

  RsGuideFacts *facts;
};

enum
{
  PROP_0,
  PROP_ID,
  PROP_TITLE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RsGuide, rs_guide, G_TYPE_OBJECT)

G_DEFINE_ENUM_TYPE (RsGuidePlace,
                    rs_guide_place,
                    G_DEFINE_ENUM_VALUE (RS_GUIDE_PLACE_WHY, "why"),
                    G_DEFINE_ENUM_VALUE (RS_GUIDE_PLACE_DOSE, "dose"),
                    G_DEFINE_ENUM_VALUE (RS_GUIDE_PLACE_ADAPT, "adapt"))

static void
clear_section (gpointer data)
{
  RsGuideSection *section = data;

  g_clear_pointer (&section->heading, g_free);
  g_clear_pointer (&section->text, g_strfreev);
  g_clear_pointer (&section->points, g_strfreev);
  g_clear_pointer (&section->movement, g_free);
  g_clear_pointer (&section->doubt, g_free);
}

RsGuideFacts *
rs_guide_facts_new (void)
{
  RsGuideFacts *facts = g_new0 (RsGuideFacts, 1);

  facts->exercises = g_new0 (char *, 1);
  facts->sections = g_array_new (FALSE, TRUE, sizeof (RsGuideSection));
  g_array_set_clear_func (facts->sections, clear_section);
  facts->sources = rs_sources_new ();

  return facts;
}

void
rs_guide_facts_free (RsGuideFacts *facts)
{
  if (facts == NULL)
    return;

  g_clear_pointer (&facts->id, g_free);
  g_clear_pointer (&facts->title, g_free);
  g_clear_pointer (&facts->summary, g_free);
  g_clear_pointer (&facts->exercises, g_strfreev);
  g_clear_pointer (&facts->sections, g_array_unref);
  g_clear_pointer (&facts->sources, g_array_unref);
  g_free (facts);
}

static void
rs_guide_finalize (GObject *object)
{
  RsGuide *self = RS_GUIDE (object);

  g_clear_pointer (&self->facts, rs_guide_facts_free);

  G_OBJECT_CLASS (rs_guide_parent_class)->finalize (object);
}

static void
rs_guide_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  RsGuide *self = RS_GUIDE (object);

  switch (prop_id)
    {
    case PROP_ID:
      g_value_set_string (value, rs_guide_get_id (self));
      break;

    case PROP_TITLE:
      g_value_set_string (value, rs_guide_get_title (self));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rs_guide_class_init (RsGuideClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = rs_guide_finalize;
  object_class->get_property = rs_guide_get_property;

  properties[PROP_ID] =
      g_param_spec_string ("id", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_TITLE] =
      g_param_spec_string ("title", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
rs_guide_init (RsGuide *self)
{
}

RsGuide *
rs_guide_new (RsGuideFacts *facts)
{
  RsGuide *self;

  g_return_val_if_fail (facts != NULL, NULL);
  g_return_val_if_fail (facts->id != NULL && facts->title != NULL, NULL);

  self = g_object_new (RS_TYPE_GUIDE, NULL);
  self->facts = facts;
  return self;
}

/* The texts live in data files; build-aux/content-strings hands them to the translators. */
static const char *
translate (const char *context, const char *text)
{
  return text != NULL ? g_dpgettext2 (GETTEXT_PACKAGE, context, text) : NULL;
}

static GStrv
translate_all (const char *context, char *const *texts)
{
  g_autoptr (GStrvBuilder) translated = g_strv_builder_new ();

  for (gsize i = 0; texts != NULL && texts[i] != NULL; i++)
    g_strv_builder_add (translated, translate (context, texts[i]));

  return g_strv_builder_end (translated);
}

static const RsGuideSection *
get_section (RsGuide *self, guint i)
{
  g_return_val_if_fail (RS_IS_GUIDE (self), NULL);
  g_return_val_if_fail (i < self->facts->sections->len, NULL);

  return &g_array_index (self->facts->sections, RsGuideSection, i);
}

const char *
rs_guide_get_id (RsGuide *self)
{
  g_return_val_if_fail (RS_IS_GUIDE (self), NULL);

  return self->facts->id;
}

const char *
rs_guide_get_title (RsGuide *self)
{
  g_return_val_if_fail (RS_IS_GUIDE (self), NULL);

  return translate ("guide-title", self->facts->title);
}

const char *
rs_guide_get_summary (RsGuide *self)
{
  g_return_val_if_fail (RS_IS_GUIDE (self), NULL);

  return translate ("guide-summary", self->facts->summary);
}

guint
rs_guide_get_order (RsGuide *self)
{
  g_return_val_if_fail (RS_IS_GUIDE (self), 0);

  return self->facts->order;
}

guint
rs_guide_get_n_sections (RsGuide *self)
{
  g_return_val_if_fail (RS_IS_GUIDE (self), 0);

  return self->facts->sections->len;
}

const char *
rs_guide_get_heading (RsGuide *self, guint i)
{
  const RsGuideSection *section = get_section (self, i);

  return section != NULL ? translate ("guide-heading", section->heading) : NULL;
}

GStrv
rs_guide_dup_text (RsGuide *self, guint i)
{
  const RsGuideSection *section = get_section (self, i);

  return section != NULL ? translate_all ("guide-text", section->text) : NULL;
}

GStrv
rs_guide_dup_points (RsGuide *self, guint i)
{
  const RsGuideSection *section = get_section (self, i);

  return section != NULL ? translate_all ("guide-point", section->points) : NULL;
}

const char *
rs_guide_get_movement (RsGuide *self, guint i)
{
  const RsGuideSection *section = get_section (self, i);

  return section != NULL ? section->movement : NULL;
}

const char *
rs_guide_get_doubt (RsGuide *self, guint i)
{
  const RsGuideSection *section = get_section (self, i);

  return section != NULL ? translate ("guide-doubt", section->doubt) : NULL;
}

guint
rs_guide_get_n_sources (RsGuide *self)
{
  g_return_val_if_fail (RS_IS_GUIDE (self), 0);

  return self->facts->sources->len;
}

const RsSource *
rs_guide_get_source (RsGuide *self, guint i)
{
  g_return_val_if_fail (RS_IS_GUIDE (self), NULL);
  g_return_val_if_fail (i < self->facts->sources->len, NULL);

  return &g_array_index (self->facts->sources, RsSource, i);
}

static guint
count_words (const char *text)
{
  g_auto (GStrv) words = g_strsplit_set (text != NULL ? text : "", " \n", -1);

  return g_strv_length (words);
}

static guint
count_all_words (char *const *texts)
{
  guint n = 0;

  for (gsize i = 0; texts != NULL && texts[i] != NULL; i++)
    n += count_words (texts[i]);

  return n;
}

guint
rs_guide_get_minutes (RsGuide *self)
{
  guint n_words = 0;

  g_return_val_if_fail (RS_IS_GUIDE (self), 0);

  for (guint i = 0; i < self->facts->sections->len; i++)
    {
      const RsGuideSection *section = get_section (self, i);

      n_words += count_all_words (section->text) + count_all_words (section->points) +
                 count_words (section->doubt);
    }

  return (n_words + WORDS_A_MINUTE - 1) / WORDS_A_MINUTE;
}

gboolean
rs_guide_goes_with (RsGuide *self, RsGuidePlace place, const char *id)
{
  g_return_val_if_fail (RS_IS_GUIDE (self), FALSE);
  g_return_val_if_fail (id != NULL, FALSE);

  if ((self->facts->places & (1u << place)) == 0)
    return FALSE;

  return self->facts->exercises[0] == NULL ||
         g_strv_contains ((const char *const *) self->facts->exercises, id);
}

RsGuide *
rs_guide_find (GListModel *guides, const char *id)
{
  g_return_val_if_fail (G_IS_LIST_MODEL (guides), NULL);

  for (guint i = 0; i < g_list_model_get_n_items (guides); i++)
    {
      g_autoptr (RsGuide) guide = g_list_model_get_item (guides, i);

      if (g_strcmp0 (guide->facts->id, id) == 0)
        return g_steal_pointer (&guide);
    }

  return NULL;
}
