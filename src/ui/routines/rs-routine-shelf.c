/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/routines/rs-routine-shelf.h"

#include "core/routine/rs-summary.h"

/* What is known of one routine, until it changes. */
typedef struct
{
  RsRoutineTraits traits;
  char *words;
} Entry;

static void
entry_free (gpointer data)
{
  Entry *entry = data;

  g_clear_pointer (&entry->words, g_free);
  g_free (entry);
}

struct _RsRoutineShelf
{
  GObject parent_instance;

  GListModel *routines;
  RsCatalogue *catalogue;
  RsLog *log;

  char *text;
  RsRoutineQuery query;
  RsRoutineSort sort;
  GHashTable *entries;   /* RsRoutine -> Entry */
  GHashTable *last_done; /* id of a routine -> gint64 */

  GtkFilter *filters[2];
  GtkSorter *sorter;
  GListModel *lists[2]; /* own, ready-made */
};

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RsRoutineShelf, rs_routine_shelf, G_TYPE_OBJECT)

/* --- What is known --- */

static void
run_again (RsRoutineShelf *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (self->filters); i++)
    gtk_filter_changed (self->filters[i], GTK_FILTER_CHANGE_DIFFERENT);
  gtk_sorter_changed (self->sorter, GTK_SORTER_CHANGE_DIFFERENT);
}

static void
on_routine_changed_cb (RsRoutineShelf *self, RsRoutine *routine)
{
  g_hash_table_remove (self->entries, routine);
  run_again (self);
}

static void
watch (RsRoutineShelf *self, RsRoutine *routine)
{
  g_signal_handlers_disconnect_by_func (routine, on_routine_changed_cb, self);
  g_signal_connect_object (routine, "changed", G_CALLBACK (on_routine_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

static const RsRoutineTraits *
get_traits (RsRoutineShelf *self, RsRoutine *routine)
{
  Entry *entry = g_hash_table_lookup (self->entries, routine);
  RsRoutineState *state = rs_routine_get_state (routine);

  if (entry == NULL)
    {
      entry = g_new0 (Entry, 1);
      entry->words = rs_routine_query_dup_words (routine, self->catalogue);
      entry->traits.id = rs_routine_get_id (routine);
      entry->traits.name = rs_routine_get_name (routine);
      entry->traits.words = entry->words;
      entry->traits.ready_made = rs_routine_get_ready_made (routine);
      entry->traits.phases = rs_routine_state_get_phases (state);
      entry->traits.seconds = rs_summary_of (state, self->catalogue).seconds;
      entry->traits.last_done = rs_routine_shelf_get_last_done (self, routine);
      entry->traits.changed_at = rs_routine_get_changed_at (routine);
      g_hash_table_insert (self->entries, g_object_ref (routine), entry);
      watch (self, routine);
    }

  return &entry->traits;
}

static gboolean
is_own (gpointer item, gpointer user_data)
{
  RsRoutineShelf *self = RS_ROUTINE_SHELF (user_data);

  return !rs_routine_get_ready_made (item) &&
         rs_routine_query_matches (&self->query, get_traits (self, item));
}

static gboolean
is_ready_made (gpointer item, gpointer user_data)
{
  RsRoutineShelf *self = RS_ROUTINE_SHELF (user_data);

  return rs_routine_get_ready_made (item) &&
         rs_routine_query_matches (&self->query, get_traits (self, item));
}

static int
compare (gconstpointer a, gconstpointer b, gpointer user_data)
{
  RsRoutineShelf *self = RS_ROUTINE_SHELF (user_data);

  return rs_routine_query_compare (get_traits (self, RS_ROUTINE ((gpointer) a)),
                                   get_traits (self, RS_ROUTINE ((gpointer) b)), self->sort);
}

/* Names of exercises, and how long they take. */
static void
on_catalogue_changed_cb (RsRoutineShelf *self)
{
  g_hash_table_remove_all (self->entries);
  run_again (self);
}

/* Those that went are not kept alive. */
static void
on_routines_changed_cb (RsRoutineShelf *self, guint position, guint removed, guint added)
{
  if (removed > 0)
    g_hash_table_remove_all (self->entries);
}

static void
read_log (RsRoutineShelf *self)
{
  guint n = self->log != NULL ? g_list_model_get_n_items (G_LIST_MODEL (self->log)) : 0;

  g_hash_table_remove_all (self->last_done);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (RsWorkout) workout = g_list_model_get_item (G_LIST_MODEL (self->log), i);
      const char *id = rs_workout_get_routine_id (workout);
      gint64 at = rs_workout_get_started_at (workout);
      gint64 *known = id != NULL ? g_hash_table_lookup (self->last_done, id) : NULL;

      if (id != NULL && (known == NULL || *known < at))
        g_hash_table_insert (self->last_done, g_strdup (id), g_memdup2 (&at, sizeof at));
    }
}

static void
on_log_changed_cb (RsRoutineShelf *self)
{
  read_log (self);
  g_hash_table_remove_all (self->entries);
  run_again (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/* --- The object --- */

static void
rs_routine_shelf_dispose (GObject *object)
{
  RsRoutineShelf *self = RS_ROUTINE_SHELF (object);

  for (guint i = 0; i < G_N_ELEMENTS (self->lists); i++)
    {
      g_clear_object (&self->lists[i]);
      g_clear_object (&self->filters[i]);
    }
  g_clear_object (&self->sorter);
  g_hash_table_remove_all (self->entries);
  g_clear_object (&self->log);
  g_clear_object (&self->catalogue);
  g_clear_object (&self->routines);

  G_OBJECT_CLASS (rs_routine_shelf_parent_class)->dispose (object);
}

static void
rs_routine_shelf_finalize (GObject *object)
{
  RsRoutineShelf *self = RS_ROUTINE_SHELF (object);

  g_clear_pointer (&self->entries, g_hash_table_unref);
  g_clear_pointer (&self->last_done, g_hash_table_unref);
  g_clear_pointer (&self->text, g_free);

  G_OBJECT_CLASS (rs_routine_shelf_parent_class)->finalize (object);
}

static void
rs_routine_shelf_class_init (RsRoutineShelfClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = rs_routine_shelf_dispose;
  object_class->finalize = rs_routine_shelf_finalize;

  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
rs_routine_shelf_init (RsRoutineShelf *self)
{
  self->entries = g_hash_table_new_full (NULL, NULL, g_object_unref, entry_free);
  self->last_done = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
}

static void
create_list (RsRoutineShelf *self, guint i, GtkCustomFilterFunc matches)
{
  GtkFilterListModel *found;
  GtkSortListModel *sorted;

  self->filters[i] = GTK_FILTER (gtk_custom_filter_new (matches, self, NULL));
  found =
      gtk_filter_list_model_new (g_object_ref (self->routines), g_object_ref (self->filters[i]));
  sorted = gtk_sort_list_model_new (G_LIST_MODEL (found), g_object_ref (self->sorter));
  self->lists[i] = G_LIST_MODEL (sorted);
}

RsRoutineShelf *
rs_routine_shelf_new (GListModel *routines, RsCatalogue *catalogue, RsLog *log)
{
  RsRoutineShelf *self;

  g_return_val_if_fail (G_IS_LIST_MODEL (routines), NULL);
  g_return_val_if_fail (RS_IS_CATALOGUE (catalogue), NULL);
  g_return_val_if_fail (log == NULL || RS_IS_LOG (log), NULL);

  self = g_object_new (RS_TYPE_ROUTINE_SHELF, NULL);
  self->routines = g_object_ref (routines);
  self->catalogue = g_object_ref (catalogue);
  g_set_object (&self->log, log);
  read_log (self);

  /* Before the lists: what they ask is not to be what was. */
  g_signal_connect_object (routines, "items-changed", G_CALLBACK (on_routines_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (catalogue, "items-changed", G_CALLBACK (on_catalogue_changed_cb), self,
                           G_CONNECT_SWAPPED);
  if (log != NULL)
    g_signal_connect_object (log, "items-changed", G_CALLBACK (on_log_changed_cb), self,
                             G_CONNECT_SWAPPED);

  self->sorter = GTK_SORTER (gtk_custom_sorter_new (compare, self, NULL));
  create_list (self, 0, is_own);
  create_list (self, 1, is_ready_made);
  return self;
}

GListModel *
rs_routine_shelf_get_own (RsRoutineShelf *self)
{
  g_return_val_if_fail (RS_IS_ROUTINE_SHELF (self), NULL);

  return self->lists[0];
}

GListModel *
rs_routine_shelf_get_ready_made (RsRoutineShelf *self)
{
  g_return_val_if_fail (RS_IS_ROUTINE_SHELF (self), NULL);

  return self->lists[1];
}

gboolean
rs_routine_shelf_has_own (RsRoutineShelf *self)
{
  g_return_val_if_fail (RS_IS_ROUTINE_SHELF (self), FALSE);

  for (guint i = 0; i < g_list_model_get_n_items (self->routines); i++)
    {
      g_autoptr (RsRoutine) routine = g_list_model_get_item (self->routines, i);

      if (!rs_routine_get_ready_made (routine))
        return TRUE;
    }

  return FALSE;
}

const RsRoutineQuery *
rs_routine_shelf_get_query (RsRoutineShelf *self)
{
  g_return_val_if_fail (RS_IS_ROUTINE_SHELF (self), NULL);

  return &self->query;
}

void
rs_routine_shelf_set_query (RsRoutineShelf *self, const RsRoutineQuery *query)
{
  g_return_if_fail (RS_IS_ROUTINE_SHELF (self));
  g_return_if_fail (query != NULL);

  g_set_str (&self->text, query->text);
  self->query = *query;
  self->query.text = self->text;
  for (guint i = 0; i < G_N_ELEMENTS (self->filters); i++)
    gtk_filter_changed (self->filters[i], GTK_FILTER_CHANGE_DIFFERENT);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

void
rs_routine_shelf_set_sort (RsRoutineShelf *self, RsRoutineSort sort)
{
  g_return_if_fail (RS_IS_ROUTINE_SHELF (self));

  self->sort = sort;
  gtk_sorter_changed (self->sorter, GTK_SORTER_CHANGE_DIFFERENT);
}

gint64
rs_routine_shelf_get_last_done (RsRoutineShelf *self, RsRoutine *routine)
{
  const gint64 *at;

  g_return_val_if_fail (RS_IS_ROUTINE_SHELF (self), 0);
  g_return_val_if_fail (RS_IS_ROUTINE (routine), 0);

  at = g_hash_table_lookup (self->last_done, rs_routine_get_id (routine));
  return at != NULL ? *at : 0;
}
