/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/exercise/rs-exercise.h"

#include <glib/gi18n-lib.h>

struct _RsExercise
{
  GObject parent_instance;

  RsExerciseFacts *facts;
};

enum
{
  PROP_0,
  PROP_ID,
  PROP_NAME,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RsExercise, rs_exercise, G_TYPE_OBJECT)

static void
clear_mistake (gpointer data)
{
  RsMistake *mistake = data;

  g_clear_pointer (&mistake->mistake, g_free);
  g_clear_pointer (&mistake->fix, g_free);
  g_clear_pointer (&mistake->fault, g_free);
}

RsExerciseFacts *
rs_exercise_facts_new (void)
{
  RsExerciseFacts *facts = g_new0 (RsExerciseFacts, 1);

  facts->aliases = g_new0 (char *, 1);
  facts->alternatives = g_new0 (char *, 1);
  facts->setup = g_new0 (char *, 1);
  facts->steps = g_new0 (char *, 1);
  facts->adapt = g_new0 (char *, 1);
  facts->mistakes = g_array_new (FALSE, TRUE, sizeof (RsMistake));
  g_array_set_clear_func (facts->mistakes, clear_mistake);
  facts->sources = rs_sources_new ();

  return facts;
}

static void
copy_mistakes (GArray *to, const GArray *from)
{
  for (guint i = 0; i < from->len; i++)
    {
      const RsMistake *mistake = &g_array_index (from, RsMistake, i);
      RsMistake copy = { g_strdup (mistake->mistake), g_strdup (mistake->fix),
                         g_strdup (mistake->fault) };

      g_array_append_val (to, copy);
    }
}

RsExerciseFacts *
rs_exercise_facts_copy (const RsExerciseFacts *facts)
{
  g_autoptr (RsExerciseFacts) copy = NULL;
  g_autoptr (GArray) mistakes = NULL;
  g_autoptr (GArray) sources = NULL;

  g_return_val_if_fail (facts != NULL, NULL);

  copy = rs_exercise_facts_new ();
  mistakes = g_steal_pointer (&copy->mistakes);
  sources = g_steal_pointer (&copy->sources);
  copy_mistakes (mistakes, facts->mistakes);
  rs_sources_append (sources, facts->sources);
  g_clear_pointer (&copy->aliases, g_strfreev);
  g_clear_pointer (&copy->alternatives, g_strfreev);
  g_clear_pointer (&copy->setup, g_strfreev);
  g_clear_pointer (&copy->steps, g_strfreev);
  g_clear_pointer (&copy->adapt, g_strfreev);

  *copy = *facts;
  copy->id = g_strdup (facts->id);
  copy->name = g_strdup (facts->name);
  copy->aliases = g_strdupv (facts->aliases);
  copy->easier = g_strdup (facts->easier);
  copy->harder = g_strdup (facts->harder);
  copy->alternatives = g_strdupv (facts->alternatives);
  copy->setup = g_strdupv (facts->setup);
  copy->steps = g_strdupv (facts->steps);
  copy->breathing = g_strdup (facts->breathing);
  copy->mistakes = g_steal_pointer (&mistakes);
  copy->why = g_strdup (facts->why);
  copy->sources = g_steal_pointer (&sources);
  copy->adapt = g_strdupv (facts->adapt);
  copy->movement = g_strdup (facts->movement);
  copy->picture = g_strdup (facts->picture);
  return g_steal_pointer (&copy);
}

void
rs_exercise_facts_free (RsExerciseFacts *facts)
{
  if (facts == NULL)
    return;

  g_clear_pointer (&facts->id, g_free);
  g_clear_pointer (&facts->name, g_free);
  g_clear_pointer (&facts->aliases, g_strfreev);
  g_clear_pointer (&facts->easier, g_free);
  g_clear_pointer (&facts->harder, g_free);
  g_clear_pointer (&facts->alternatives, g_strfreev);
  g_clear_pointer (&facts->setup, g_strfreev);
  g_clear_pointer (&facts->steps, g_strfreev);
  g_clear_pointer (&facts->breathing, g_free);
  g_clear_pointer (&facts->mistakes, g_array_unref);
  g_clear_pointer (&facts->why, g_free);
  g_clear_pointer (&facts->sources, g_array_unref);
  g_clear_pointer (&facts->adapt, g_strfreev);
  g_clear_pointer (&facts->movement, g_free);
  g_clear_pointer (&facts->picture, g_free);
  g_free (facts);
}

static void
rs_exercise_finalize (GObject *object)
{
  RsExercise *self = RS_EXERCISE (object);

  g_clear_pointer (&self->facts, rs_exercise_facts_free);

  G_OBJECT_CLASS (rs_exercise_parent_class)->finalize (object);
}

static void
rs_exercise_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  RsExercise *self = RS_EXERCISE (object);

  switch (prop_id)
    {
    case PROP_ID:
      g_value_set_string (value, rs_exercise_get_id (self));
      break;

    case PROP_NAME:
      g_value_set_string (value, rs_exercise_get_name (self));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rs_exercise_class_init (RsExerciseClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = rs_exercise_finalize;
  object_class->get_property = rs_exercise_get_property;

  properties[PROP_ID] =
      g_param_spec_string ("id", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_NAME] =
      g_param_spec_string ("name", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
rs_exercise_init (RsExercise *self)
{
}

RsExercise *
rs_exercise_new (RsExerciseFacts *facts)
{
  RsExercise *self;

  g_return_val_if_fail (facts != NULL, NULL);
  g_return_val_if_fail (facts->id != NULL && facts->name != NULL, NULL);

  self = g_object_new (RS_TYPE_EXERCISE, NULL);
  self->facts = facts;
  return self;
}

/*
 * The texts live in data files; build-aux/content-strings hands them to the translators. What the
 * user wrote is in the user's language already.
 */
static const char *
translate (RsExercise *self, const char *context, const char *text)
{
  if (text == NULL || *text == '\0')
    return "";
  if (self->facts->own)
    return text;

  return g_dpgettext2 (GETTEXT_PACKAGE, context, text);
}

static GStrv
translate_all (RsExercise *self, const char *context, char *const *texts)
{
  g_autoptr (GStrvBuilder) translated = g_strv_builder_new ();

  for (gsize i = 0; texts[i] != NULL; i++)
    g_strv_builder_add (translated, translate (self, context, texts[i]));

  return g_strv_builder_end (translated);
}

const RsExerciseFacts *
rs_exercise_get_facts (RsExercise *self)
{
  g_return_val_if_fail (RS_IS_EXERCISE (self), NULL);

  return self->facts;
}

const char *
rs_exercise_get_id (RsExercise *self)
{
  g_return_val_if_fail (RS_IS_EXERCISE (self), NULL);

  return self->facts->id;
}

const char *
rs_exercise_get_name (RsExercise *self)
{
  g_return_val_if_fail (RS_IS_EXERCISE (self), NULL);

  return translate (self, "exercise-name", self->facts->name);
}

RsPattern
rs_exercise_get_pattern (RsExercise *self)
{
  g_return_val_if_fail (RS_IS_EXERCISE (self), RS_PATTERN_SQUAT);

  return self->facts->pattern;
}

RsPosition
rs_exercise_get_position (RsExercise *self)
{
  g_return_val_if_fail (RS_IS_EXERCISE (self), RS_POSITION_STANDING);

  return self->facts->position;
}

RsLevel
rs_exercise_get_level (RsExercise *self)
{
  g_return_val_if_fail (RS_IS_EXERCISE (self), RS_LEVEL_BEGINNER);

  return self->facts->level;
}

RsMuscleSet
rs_exercise_get_primary (RsExercise *self)
{
  g_return_val_if_fail (RS_IS_EXERCISE (self), 0);

  return self->facts->primary;
}

RsMuscleSet
rs_exercise_get_secondary (RsExercise *self)
{
  g_return_val_if_fail (RS_IS_EXERCISE (self), 0);

  return self->facts->secondary;
}

const RsDose *
rs_exercise_get_dose (RsExercise *self)
{
  g_return_val_if_fail (RS_IS_EXERCISE (self), NULL);

  return &self->facts->dose;
}

const char *
rs_exercise_get_easier (RsExercise *self)
{
  g_return_val_if_fail (RS_IS_EXERCISE (self), NULL);

  return self->facts->easier;
}

const char *
rs_exercise_get_harder (RsExercise *self)
{
  g_return_val_if_fail (RS_IS_EXERCISE (self), NULL);

  return self->facts->harder;
}

const char *const *
rs_exercise_get_alternatives (RsExercise *self)
{
  g_return_val_if_fail (RS_IS_EXERCISE (self), NULL);

  return (const char *const *) self->facts->alternatives;
}

const char *
rs_exercise_get_movement (RsExercise *self)
{
  g_return_val_if_fail (RS_IS_EXERCISE (self), NULL);

  if (self->facts->movement != NULL || self->facts->own)
    return self->facts->movement;

  return self->facts->id;
}

gboolean
rs_exercise_get_own (RsExercise *self)
{
  g_return_val_if_fail (RS_IS_EXERCISE (self), FALSE);

  return self->facts->own;
}

static char *
describe_group (RsEquipmentSet group)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (int value = 0; value < RS_N_EQUIPMENT; value++)
    {
      if ((group & (1u << value)) == 0)
        continue;
      if (text->len > 0)
        /* Translators: between two pieces of equipment of which one is enough */
        g_string_append (text, C_ ("equipment", " or "));
      g_string_append (text, rs_vocabulary_label (RS_TYPE_EQUIPMENT, value));
    }

  return g_string_free_and_steal (g_steal_pointer (&text));
}

char *
rs_exercise_describe_equipment (RsExercise *self)
{
  g_autoptr (GStrvBuilder) groups = NULL;
  g_auto (GStrv) list = NULL;

  g_return_val_if_fail (RS_IS_EXERCISE (self), NULL);

  if (self->facts->n_needs == 0)
    return g_strdup (C_ ("equipment", "No equipment"));

  groups = g_strv_builder_new ();
  for (guint i = 0; i < self->facts->n_needs; i++)
    g_strv_builder_take (groups, describe_group (self->facts->needs[i]));

  list = g_strv_builder_end (groups);
  return g_strjoinv (C_ ("list separator", ", "), list);
}

RsEquipmentSet
rs_exercise_get_needed_equipment (RsExercise *self)
{
  RsEquipmentSet all = 0;

  g_return_val_if_fail (RS_IS_EXERCISE (self), 0);

  for (guint i = 0; i < self->facts->n_needs; i++)
    all |= self->facts->needs[i];

  return all;
}

RsEquipmentSet
rs_exercise_get_optional_equipment (RsExercise *self)
{
  g_return_val_if_fail (RS_IS_EXERCISE (self), 0);

  return self->facts->optional_equipment;
}

GStrv
rs_exercise_dup_aliases (RsExercise *self)
{
  g_return_val_if_fail (RS_IS_EXERCISE (self), NULL);

  return translate_all (self, "exercise-alias", self->facts->aliases);
}

GStrv
rs_exercise_dup_setup (RsExercise *self)
{
  g_return_val_if_fail (RS_IS_EXERCISE (self), NULL);

  return translate_all (self, "exercise-setup", self->facts->setup);
}

GStrv
rs_exercise_dup_steps (RsExercise *self)
{
  g_return_val_if_fail (RS_IS_EXERCISE (self), NULL);

  return translate_all (self, "exercise-step", self->facts->steps);
}

GStrv
rs_exercise_dup_adapt (RsExercise *self)
{
  g_return_val_if_fail (RS_IS_EXERCISE (self), NULL);

  return translate_all (self, "exercise-adapt", self->facts->adapt);
}

const char *
rs_exercise_get_breathing (RsExercise *self)
{
  g_return_val_if_fail (RS_IS_EXERCISE (self), NULL);

  return translate (self, "exercise-breathing", self->facts->breathing);
}

const char *
rs_exercise_get_why (RsExercise *self)
{
  g_return_val_if_fail (RS_IS_EXERCISE (self), NULL);

  return translate (self, "exercise-why", self->facts->why);
}

guint
rs_exercise_get_n_mistakes (RsExercise *self)
{
  g_return_val_if_fail (RS_IS_EXERCISE (self), 0);

  return self->facts->mistakes->len;
}

const char *
rs_exercise_get_mistake (RsExercise *self, guint i)
{
  g_return_val_if_fail (RS_IS_EXERCISE (self), NULL);
  g_return_val_if_fail (i < self->facts->mistakes->len, NULL);

  return translate (self, "exercise-mistake",
                    g_array_index (self->facts->mistakes, RsMistake, i).mistake);
}

const char *
rs_exercise_get_fix (RsExercise *self, guint i)
{
  g_return_val_if_fail (RS_IS_EXERCISE (self), NULL);
  g_return_val_if_fail (i < self->facts->mistakes->len, NULL);

  return translate (self, "exercise-fix", g_array_index (self->facts->mistakes, RsMistake, i).fix);
}

const char *
rs_exercise_get_fault (RsExercise *self, guint i)
{
  g_return_val_if_fail (RS_IS_EXERCISE (self), NULL);
  g_return_val_if_fail (i < self->facts->mistakes->len, NULL);

  return g_array_index (self->facts->mistakes, RsMistake, i).fault;
}

guint
rs_exercise_get_n_sources (RsExercise *self)
{
  g_return_val_if_fail (RS_IS_EXERCISE (self), 0);

  return self->facts->sources->len;
}

const RsSource *
rs_exercise_get_source (RsExercise *self, guint i)
{
  g_return_val_if_fail (RS_IS_EXERCISE (self), NULL);
  g_return_val_if_fail (i < self->facts->sources->len, NULL);

  return &g_array_index (self->facts->sources, RsSource, i);
}
