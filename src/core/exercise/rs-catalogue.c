/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/exercise/rs-catalogue.h"

struct _RsCatalogue
{
  GObject parent_instance;

  GPtrArray *exercises;
  GHashTable *by_id; /* id -> RsExercise, both owned by @exercises */
};

static void rs_catalogue_list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (RsCatalogue,
                               rs_catalogue,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL,
                                                      rs_catalogue_list_model_init))

static void
rs_catalogue_finalize (GObject *object)
{
  RsCatalogue *self = RS_CATALOGUE (object);

  g_clear_pointer (&self->by_id, g_hash_table_unref);
  g_clear_pointer (&self->exercises, g_ptr_array_unref);

  G_OBJECT_CLASS (rs_catalogue_parent_class)->finalize (object);
}

static GType
rs_catalogue_get_item_type (GListModel *model)
{
  return RS_TYPE_EXERCISE;
}

static guint
rs_catalogue_get_n_items (GListModel *model)
{
  return RS_CATALOGUE (model)->exercises->len;
}

static gpointer
rs_catalogue_get_item (GListModel *model, guint position)
{
  RsCatalogue *self = RS_CATALOGUE (model);

  if (position >= self->exercises->len)
    return NULL;

  return g_object_ref (g_ptr_array_index (self->exercises, position));
}

static void
rs_catalogue_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = rs_catalogue_get_item_type;
  iface->get_n_items = rs_catalogue_get_n_items;
  iface->get_item = rs_catalogue_get_item;
}

static void
rs_catalogue_class_init (RsCatalogueClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rs_catalogue_finalize;
}

static void
rs_catalogue_init (RsCatalogue *self)
{
  self->exercises = g_ptr_array_new_with_free_func (g_object_unref);
  self->by_id = g_hash_table_new (g_str_hash, g_str_equal);
}

RsCatalogue *
rs_catalogue_new (void)
{
  return g_object_new (RS_TYPE_CATALOGUE, NULL);
}

static int
compare (gconstpointer a, gconstpointer b)
{
  RsExercise *left = *(RsExercise *const *) a;
  RsExercise *right = *(RsExercise *const *) b;

  if (rs_exercise_get_pattern (left) != rs_exercise_get_pattern (right))
    return (int) rs_exercise_get_pattern (left) - (int) rs_exercise_get_pattern (right);
  if (rs_exercise_get_level (left) != rs_exercise_get_level (right))
    return (int) rs_exercise_get_level (left) - (int) rs_exercise_get_level (right);

  return g_utf8_collate (rs_exercise_get_name (left), rs_exercise_get_name (right));
}

void
rs_catalogue_add (RsCatalogue *self, GPtrArray *exercises)
{
  guint before;

  g_return_if_fail (RS_IS_CATALOGUE (self));
  g_return_if_fail (exercises != NULL);

  before = self->exercises->len;

  for (guint i = 0; i < exercises->len; i++)
    {
      RsExercise *exercise = g_ptr_array_index (exercises, i);
      const char *id = rs_exercise_get_id (exercise);

      if (g_hash_table_contains (self->by_id, id))
        continue;

      g_ptr_array_add (self->exercises, g_object_ref (exercise));
      g_hash_table_insert (self->by_id, (char *) id, exercise);
    }

  if (self->exercises->len == before)
    return;

  g_ptr_array_sort (self->exercises, compare);
  g_list_model_items_changed (G_LIST_MODEL (self), 0, before, self->exercises->len);
}

RsExercise *
rs_catalogue_lookup (RsCatalogue *self, const char *id)
{
  g_return_val_if_fail (RS_IS_CATALOGUE (self), NULL);

  return id != NULL ? g_hash_table_lookup (self->by_id, id) : NULL;
}

const char *
rs_catalogue_get_name (RsCatalogue *self, const char *id)
{
  RsExercise *exercise = rs_catalogue_lookup (self, id);

  return exercise != NULL ? rs_exercise_get_name (exercise) : id;
}
