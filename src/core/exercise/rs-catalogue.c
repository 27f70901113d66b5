/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/exercise/rs-catalogue.h"

#include <string.h>

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

/* How two exercises that differ no more than in their names are sorted is up to @names. */
static int
compare_facts (RsExercise *a, RsExercise *b, int names)
{
  if (rs_exercise_get_pattern (a) != rs_exercise_get_pattern (b))
    return (int) rs_exercise_get_pattern (a) - (int) rs_exercise_get_pattern (b);
  if (rs_exercise_get_level (a) != rs_exercise_get_level (b))
    return (int) rs_exercise_get_level (a) - (int) rs_exercise_get_level (b);

  return names != 0 ? names : strcmp (rs_exercise_get_id (a), rs_exercise_get_id (b));
}

/* By pattern, level, name and id: no two are equal. */
static int
compare (RsExercise *a, RsExercise *b)
{
  return compare_facts (a, b, g_utf8_collate (rs_exercise_get_name (a), rs_exercise_get_name (b)));
}

/* For sorting many: each name is looked up and prepared once. */
typedef struct
{
  RsExercise *exercise;
  char *key;
} Sortable;

static int
compare_sortables (gconstpointer a, gconstpointer b)
{
  const Sortable *left = a;
  const Sortable *right = b;

  return compare_facts (left->exercise, right->exercise, strcmp (left->key, right->key));
}

static void
clear_sortable (gpointer data)
{
  g_free (((Sortable *) data)->key);
}

/* Where @exercise is or would be, among @exercises from @start. */
static guint
bisect (GPtrArray *exercises, guint start, RsExercise *exercise)
{
  guint end = exercises->len;

  while (start < end)
    {
      guint middle = start + (end - start) / 2;

      if (compare (g_ptr_array_index (exercises, middle), exercise) < 0)
        start = middle + 1;
      else
        end = middle;
    }

  return start;
}

/* Those of @exercises that are new, sorted, and known by their ids from now on. */
static GPtrArray *
sort_new (RsCatalogue *self, GPtrArray *exercises)
{
  g_autoptr (GArray) sortables = g_array_new (FALSE, FALSE, sizeof (Sortable));
  GPtrArray *sorted = g_ptr_array_new_with_free_func (g_object_unref);

  g_array_set_clear_func (sortables, clear_sortable);
  for (guint i = 0; i < exercises->len; i++)
    {
      RsExercise *exercise = g_ptr_array_index (exercises, i);
      Sortable sortable = { .exercise = exercise };

      if (g_hash_table_contains (self->by_id, rs_exercise_get_id (exercise)))
        continue;

      g_hash_table_insert (self->by_id, (char *) rs_exercise_get_id (exercise), exercise);
      sortable.key = g_utf8_collate_key (rs_exercise_get_name (exercise), -1);
      g_array_append_val (sortables, sortable);
    }

  g_array_sort (sortables, compare_sortables);
  for (guint i = 0; i < sortables->len; i++)
    g_ptr_array_add (sorted, g_object_ref (g_array_index (sortables, Sortable, i).exercise));

  return sorted;
}

void
rs_catalogue_add (RsCatalogue *self, GPtrArray *exercises)
{
  g_autoptr (GPtrArray) added = NULL;
  g_autoptr (GPtrArray) before = NULL;
  guint start;
  guint next;
  guint tail = 0;

  g_return_if_fail (RS_IS_CATALOGUE (self));
  g_return_if_fail (exercises != NULL);

  added = sort_new (self, exercises);
  if (added->len == 0)
    return;

  /* What was there is merged with what is new. */
  before = g_steal_pointer (&self->exercises);
  self->exercises = g_ptr_array_new_full (before->len + added->len, g_object_unref);
  start = bisect (before, 0, g_ptr_array_index (added, 0));
  next = 0;
  for (guint i = 0; i < added->len; i++)
    {
      RsExercise *exercise = g_ptr_array_index (added, i);
      guint here = next < before->len ? bisect (before, next, exercise) : next;

      for (; next < here; next++)
        g_ptr_array_add (self->exercises, g_object_ref (g_ptr_array_index (before, next)));
      g_ptr_array_add (self->exercises, g_object_ref (exercise));
    }
  for (; next < before->len; next++, tail++)
    g_ptr_array_add (self->exercises, g_object_ref (g_ptr_array_index (before, next)));

  g_list_model_items_changed (G_LIST_MODEL (self), start, before->len - start - tail,
                              self->exercises->len - start - tail);
}

/* Where @exercise, which is in the catalogue, is. */
static guint
locate (RsCatalogue *self, RsExercise *exercise)
{
  guint position = bisect (self->exercises, 0, exercise);

  /* Unless the language has changed meanwhile, and with it the order of names. */
  if (position >= self->exercises->len || g_ptr_array_index (self->exercises, position) != exercise)
    g_ptr_array_find (self->exercises, exercise, &position);

  return position;
}

guint
rs_catalogue_find (RsCatalogue *self, const char *id)
{
  RsExercise *exercise = rs_catalogue_lookup (self, id);

  return exercise != NULL ? locate (self, exercise) : G_MAXUINT;
}

gboolean
rs_catalogue_remove (RsCatalogue *self, const char *id)
{
  RsExercise *exercise = rs_catalogue_lookup (self, id);
  guint position;

  if (exercise == NULL)
    return FALSE;

  position = locate (self, exercise);
  g_hash_table_remove (self->by_id, id);
  g_ptr_array_remove_index (self->exercises, position);
  g_list_model_items_changed (G_LIST_MODEL (self), position, 1, 0);
  return TRUE;
}

void
rs_catalogue_remove_all (RsCatalogue *self, GHashTable *ids)
{
  g_autoptr (GPtrArray) before = NULL;
  guint start = G_MAXUINT;
  guint end = 0;

  g_return_if_fail (RS_IS_CATALOGUE (self));
  g_return_if_fail (ids != NULL);

  for (guint i = 0; i < self->exercises->len; i++)
    if (g_hash_table_contains (ids, rs_exercise_get_id (g_ptr_array_index (self->exercises, i))))
      {
        start = MIN (start, i);
        end = i + 1;
      }
  if (end == 0)
    return;

  before = g_steal_pointer (&self->exercises);
  self->exercises = g_ptr_array_new_full (before->len, g_object_unref);
  for (guint i = 0; i < before->len; i++)
    {
      RsExercise *exercise = g_ptr_array_index (before, i);

      if (g_hash_table_contains (ids, rs_exercise_get_id (exercise)))
        g_hash_table_remove (self->by_id, rs_exercise_get_id (exercise));
      else
        g_ptr_array_add (self->exercises, g_object_ref (exercise));
    }

  g_list_model_items_changed (G_LIST_MODEL (self), start, end - start,
                              end - start - (before->len - self->exercises->len));
}

void
rs_catalogue_replace (RsCatalogue *self, RsExercise *exercise)
{
  RsExercise *before;
  guint from;
  guint to;

  g_return_if_fail (RS_IS_CATALOGUE (self));
  g_return_if_fail (RS_IS_EXERCISE (exercise));

  before = rs_catalogue_lookup (self, rs_exercise_get_id (exercise));
  if (before == exercise)
    return;

  from = before != NULL ? locate (self, before) : self->exercises->len;
  if (before != NULL)
    {
      g_hash_table_remove (self->by_id, rs_exercise_get_id (before));
      g_ptr_array_remove_index (self->exercises, from);
    }
  to = bisect (self->exercises, 0, exercise);
  g_ptr_array_insert (self->exercises, (int) to, g_object_ref (exercise));
  g_hash_table_insert (self->by_id, (char *) rs_exercise_get_id (exercise), exercise);

  if (before == NULL)
    g_list_model_items_changed (G_LIST_MODEL (self), to, 0, 1);
  else
    g_list_model_items_changed (G_LIST_MODEL (self), MIN (from, to),
                                MAX (from, to) - MIN (from, to) + 1,
                                MAX (from, to) - MIN (from, to) + 1);
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
