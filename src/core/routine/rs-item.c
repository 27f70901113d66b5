/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/routine/rs-item.h"

#include <string.h>

struct _RsItem
{
  GObject parent_instance;

  char *exercise_id;
  RsDose dose;
  int rest_after_s;
  char *note; /* NULL for none */
};

enum
{
  PROP_0,
  PROP_EXERCISE_ID,
  PROP_DOSE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RsItem, rs_item, G_TYPE_OBJECT)

static void
rs_item_finalize (GObject *object)
{
  RsItem *self = RS_ITEM (object);

  g_clear_pointer (&self->exercise_id, g_free);
  g_clear_pointer (&self->note, g_free);

  G_OBJECT_CLASS (rs_item_parent_class)->finalize (object);
}

static void
rs_item_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  RsItem *self = RS_ITEM (object);

  switch (prop_id)
    {
    case PROP_EXERCISE_ID:
      g_value_set_string (value, self->exercise_id);
      break;

    case PROP_DOSE:
      g_value_set_boxed (value, &self->dose);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rs_item_class_init (RsItemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = rs_item_finalize;
  object_class->get_property = rs_item_get_property;

  properties[PROP_EXERCISE_ID] = g_param_spec_string ("exercise-id", NULL, NULL, NULL,
                                                      G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_DOSE] = g_param_spec_boxed ("dose", NULL, NULL, RS_TYPE_DOSE,
                                              G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
rs_item_init (RsItem *self)
{
}

RsItem *
rs_item_new_full (const char *exercise_id, const RsDose *dose, int rest_after_s, const char *note)
{
  RsItem *self;

  g_return_val_if_fail (exercise_id != NULL, NULL);
  g_return_val_if_fail (dose != NULL && rs_dose_is_valid (dose), NULL);
  g_return_val_if_fail (rest_after_s >= RS_ITEM_REST_AS_USUAL && rest_after_s <= RS_DOSE_MAX_REST_S,
                        NULL);
  g_return_val_if_fail (note == NULL || strlen (note) <= RS_ITEM_MAX_NOTE_BYTES, NULL);

  self = g_object_new (RS_TYPE_ITEM, NULL);
  self->exercise_id = g_strdup (exercise_id);
  self->dose = *dose;
  self->rest_after_s = rest_after_s;
  self->note = note != NULL && *note != '\0' ? g_strdup (note) : NULL;
  return self;
}

RsItem *
rs_item_new (const char *exercise_id, const RsDose *dose)
{
  return rs_item_new_full (exercise_id, dose, RS_ITEM_REST_AS_USUAL, NULL);
}

RsItem *
rs_item_with_exercise (RsItem *self, const char *exercise_id)
{
  g_return_val_if_fail (RS_IS_ITEM (self), NULL);

  return rs_item_new_full (exercise_id, &self->dose, self->rest_after_s, self->note);
}

RsItem *
rs_item_with_dose (RsItem *self, const RsDose *dose)
{
  g_return_val_if_fail (RS_IS_ITEM (self), NULL);

  return rs_item_new_full (self->exercise_id, dose, self->rest_after_s, self->note);
}

RsItem *
rs_item_with_rest_after (RsItem *self, int rest_after_s)
{
  g_return_val_if_fail (RS_IS_ITEM (self), NULL);

  return rs_item_new_full (self->exercise_id, &self->dose, rest_after_s, self->note);
}

RsItem *
rs_item_with_note (RsItem *self, const char *note)
{
  g_return_val_if_fail (RS_IS_ITEM (self), NULL);

  return rs_item_new_full (self->exercise_id, &self->dose, self->rest_after_s, note);
}

gboolean
rs_item_equal (RsItem *self, RsItem *other)
{
  g_return_val_if_fail (RS_IS_ITEM (self) && RS_IS_ITEM (other), FALSE);

  return self == other ||
         (g_str_equal (self->exercise_id, other->exercise_id) &&
          rs_dose_equal (&self->dose, &other->dose) && self->rest_after_s == other->rest_after_s &&
          g_strcmp0 (self->note, other->note) == 0);
}

const char *
rs_item_get_exercise_id (RsItem *self)
{
  g_return_val_if_fail (RS_IS_ITEM (self), NULL);

  return self->exercise_id;
}

const RsDose *
rs_item_get_dose (RsItem *self)
{
  g_return_val_if_fail (RS_IS_ITEM (self), NULL);

  return &self->dose;
}

int
rs_item_get_rest_after (RsItem *self)
{
  g_return_val_if_fail (RS_IS_ITEM (self), RS_ITEM_REST_AS_USUAL);

  return self->rest_after_s;
}

const char *
rs_item_get_note (RsItem *self)
{
  g_return_val_if_fail (RS_IS_ITEM (self), NULL);

  return self->note != NULL ? self->note : "";
}
