/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/store/rs-routine-list.h"

struct _RsRoutineList
{
  GObject parent_instance;

  GPtrArray *routines;
  GHashTable *by_id; /* id -> RsRoutine, both owned by @routines */
};

static void rs_routine_list_list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (RsRoutineList,
                               rs_routine_list,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL,
                                                      rs_routine_list_list_model_init))

static void
rs_routine_list_finalize (GObject *object)
{
  RsRoutineList *self = RS_ROUTINE_LIST (object);

  g_clear_pointer (&self->by_id, g_hash_table_unref);
  g_clear_pointer (&self->routines, g_ptr_array_unref);

  G_OBJECT_CLASS (rs_routine_list_parent_class)->finalize (object);
}

static GType
rs_routine_list_get_item_type (GListModel *model)
{
  return RS_TYPE_ROUTINE;
}

static guint
rs_routine_list_get_n_items (GListModel *model)
{
  return RS_ROUTINE_LIST (model)->routines->len;
}

static gpointer
rs_routine_list_get_item (GListModel *model, guint position)
{
  RsRoutineList *self = RS_ROUTINE_LIST (model);

  if (position >= self->routines->len)
    return NULL;

  return g_object_ref (g_ptr_array_index (self->routines, position));
}

static void
rs_routine_list_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = rs_routine_list_get_item_type;
  iface->get_n_items = rs_routine_list_get_n_items;
  iface->get_item = rs_routine_list_get_item;
}

static void
rs_routine_list_class_init (RsRoutineListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rs_routine_list_finalize;
}

static void
rs_routine_list_init (RsRoutineList *self)
{
  self->routines = g_ptr_array_new_with_free_func (g_object_unref);
  self->by_id = g_hash_table_new (g_str_hash, g_str_equal);
}

RsRoutineList *
rs_routine_list_new (void)
{
  return g_object_new (RS_TYPE_ROUTINE_LIST, NULL);
}

/* Routines of the same name stand by id, so that their order never changes by chance. */
static int
compare (RsRoutine *left, RsRoutine *right)
{
  gboolean ready_made = rs_routine_get_ready_made (left);
  int order;

  if (ready_made != rs_routine_get_ready_made (right))
    return ready_made ? -1 : 1;
  if (ready_made)
    return 0;

  order = g_utf8_collate (rs_routine_get_name (left), rs_routine_get_name (right));
  if (order != 0)
    return order;
  return g_strcmp0 (rs_routine_get_id (left), rs_routine_get_id (right));
}

/* Behind all that come before it or are as good. */
static guint
find_place (RsRoutineList *self, RsRoutine *routine)
{
  guint place = 0;

  while (place < self->routines->len &&
         compare (g_ptr_array_index (self->routines, place), routine) <= 0)
    place++;

  return place;
}

static gboolean
take_in (RsRoutineList *self, RsRoutine *routine, guint place)
{
  const char *id = rs_routine_get_id (routine);

  if (g_hash_table_contains (self->by_id, id))
    return FALSE;

  g_ptr_array_insert (self->routines, (int) place, g_object_ref (routine));
  g_hash_table_insert (self->by_id, (char *) id, routine);
  return TRUE;
}

static int
compare_entries (gconstpointer a, gconstpointer b)
{
  return compare (*(RsRoutine *const *) a, *(RsRoutine *const *) b);
}

void
rs_routine_list_add_all (RsRoutineList *self, GPtrArray *routines)
{
  guint before;

  g_return_if_fail (RS_IS_ROUTINE_LIST (self));
  g_return_if_fail (routines != NULL);

  before = self->routines->len;
  for (guint i = 0; i < routines->len; i++)
    take_in (self, g_ptr_array_index (routines, i), self->routines->len);
  if (self->routines->len == before)
    return;

  g_ptr_array_sort (self->routines, compare_entries);
  g_list_model_items_changed (G_LIST_MODEL (self), 0, before, self->routines->len);
}

gboolean
rs_routine_list_add (RsRoutineList *self, RsRoutine *routine)
{
  guint place;

  g_return_val_if_fail (RS_IS_ROUTINE_LIST (self), FALSE);
  g_return_val_if_fail (RS_IS_ROUTINE (routine), FALSE);

  place = find_place (self, routine);
  if (!take_in (self, routine, place))
    return FALSE;

  g_list_model_items_changed (G_LIST_MODEL (self), place, 0, 1);
  return TRUE;
}

gboolean
rs_routine_list_remove (RsRoutineList *self, RsRoutine *routine)
{
  guint place;

  g_return_val_if_fail (RS_IS_ROUTINE_LIST (self), FALSE);
  g_return_val_if_fail (RS_IS_ROUTINE (routine), FALSE);

  if (!g_ptr_array_find (self->routines, routine, &place))
    return FALSE;

  g_hash_table_remove (self->by_id, rs_routine_get_id (routine));
  g_ptr_array_remove_index (self->routines, place);
  g_list_model_items_changed (G_LIST_MODEL (self), place, 1, 0);
  return TRUE;
}

void
rs_routine_list_update (RsRoutineList *self, RsRoutine *routine)
{
  gpointer own;
  guint from;
  guint to;
  guint first;
  guint n;

  g_return_if_fail (RS_IS_ROUTINE_LIST (self));
  g_return_if_fail (RS_IS_ROUTINE (routine));

  if (!g_ptr_array_find (self->routines, routine, &from))
    return;

  own = g_ptr_array_steal_index (self->routines, from);
  to = find_place (self, routine);
  g_ptr_array_insert (self->routines, (int) to, own);
  if (from == to)
    return;

  first = MIN (from, to);
  n = MAX (from, to) - first + 1;
  g_list_model_items_changed (G_LIST_MODEL (self), first, n, n);
}

RsRoutine *
rs_routine_list_lookup (RsRoutineList *self, const char *id)
{
  g_return_val_if_fail (RS_IS_ROUTINE_LIST (self), NULL);

  return id != NULL ? g_hash_table_lookup (self->by_id, id) : NULL;
}
