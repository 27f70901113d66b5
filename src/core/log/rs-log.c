/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/log/rs-log.h"

struct _RsLog
{
  GObject parent_instance;

  GPtrArray *workouts;
  GHashTable *by_id; /* id -> RsWorkout, both owned by @workouts */
};

static void rs_log_list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (RsLog,
                               rs_log,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, rs_log_list_model_init))

static void
rs_log_finalize (GObject *object)
{
  RsLog *self = RS_LOG (object);

  g_clear_pointer (&self->by_id, g_hash_table_unref);
  g_clear_pointer (&self->workouts, g_ptr_array_unref);

  G_OBJECT_CLASS (rs_log_parent_class)->finalize (object);
}

static GType
rs_log_get_item_type (GListModel *model)
{
  return RS_TYPE_WORKOUT;
}

static guint
rs_log_get_n_items (GListModel *model)
{
  return RS_LOG (model)->workouts->len;
}

static gpointer
rs_log_get_item (GListModel *model, guint position)
{
  RsLog *self = RS_LOG (model);

  if (position >= self->workouts->len)
    return NULL;

  return g_object_ref (g_ptr_array_index (self->workouts, position));
}

static void
rs_log_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = rs_log_get_item_type;
  iface->get_n_items = rs_log_get_n_items;
  iface->get_item = rs_log_get_item;
}

static void
rs_log_class_init (RsLogClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rs_log_finalize;
}

static void
rs_log_init (RsLog *self)
{
  self->workouts = g_ptr_array_new_with_free_func (g_object_unref);
  self->by_id = g_hash_table_new (g_str_hash, g_str_equal);
}

RsLog *
rs_log_new (void)
{
  return g_object_new (RS_TYPE_LOG, NULL);
}

static int
compare_newest_first (gconstpointer a, gconstpointer b)
{
  gint64 left = rs_workout_get_started_at (*(RsWorkout *const *) a);
  gint64 right = rs_workout_get_started_at (*(RsWorkout *const *) b);

  return (left < right) - (left > right);
}

static gboolean
take_in (RsLog *self, guint position, RsWorkout *workout)
{
  const char *id = rs_workout_get_id (workout);

  if (g_hash_table_contains (self->by_id, id))
    return FALSE;

  g_ptr_array_insert (self->workouts, (int) position, g_object_ref (workout));
  g_hash_table_insert (self->by_id, (char *) id, workout);
  return TRUE;
}

/* In front of those that did not begin later. */
static guint
find_place (RsLog *self, RsWorkout *workout)
{
  guint position = 0;

  while (position < self->workouts->len &&
         compare_newest_first (&g_ptr_array_index (self->workouts, position), &workout) < 0)
    position++;

  return position;
}

gboolean
rs_log_add (RsLog *self, RsWorkout *workout)
{
  guint position;

  g_return_val_if_fail (RS_IS_LOG (self), FALSE);
  g_return_val_if_fail (RS_IS_WORKOUT (workout), FALSE);

  position = find_place (self, workout);
  if (!take_in (self, position, workout))
    return FALSE;

  g_list_model_items_changed (G_LIST_MODEL (self), position, 0, 1);
  return TRUE;
}

gboolean
rs_log_replace (RsLog *self, RsWorkout *workout)
{
  RsWorkout *old;
  gboolean moves;
  guint from;
  guint to;
  guint n;

  g_return_val_if_fail (RS_IS_LOG (self), FALSE);
  g_return_val_if_fail (RS_IS_WORKOUT (workout), FALSE);

  old = g_hash_table_lookup (self->by_id, rs_workout_get_id (workout));
  if (old == NULL || old == workout || !g_ptr_array_find (self->workouts, old, &from))
    return FALSE;

  /* The table's key is the old one's. */
  g_hash_table_remove (self->by_id, rs_workout_get_id (workout));
  moves = compare_newest_first (&old, &workout) != 0;
  g_ptr_array_remove_index (self->workouts, from);
  to = moves ? find_place (self, workout) : from;
  take_in (self, to, workout);

  n = MAX (from, to) - MIN (from, to) + 1;
  g_list_model_items_changed (G_LIST_MODEL (self), MIN (from, to), n, n);
  return TRUE;
}

void
rs_log_add_all (RsLog *self, GPtrArray *workouts)
{
  guint before;

  g_return_if_fail (RS_IS_LOG (self));
  g_return_if_fail (workouts != NULL);

  before = self->workouts->len;
  for (guint i = 0; i < workouts->len; i++)
    take_in (self, self->workouts->len, g_ptr_array_index (workouts, i));

  if (self->workouts->len == before)
    return;

  g_ptr_array_sort (self->workouts, compare_newest_first);
  g_list_model_items_changed (G_LIST_MODEL (self), 0, before, self->workouts->len);
}

RsWorkout *
rs_log_lookup (RsLog *self, const char *id)
{
  g_return_val_if_fail (RS_IS_LOG (self), NULL);

  return id != NULL ? g_hash_table_lookup (self->by_id, id) : NULL;
}
