/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/exercise/rs-library-private.h"

#include "base/common/rs-text.h"
#include "core/base/rs-property.h"
#include "core/exercise/rs-library-work.h"

#include <string.h>

/* A thousand are prepared, and a hundred thousand looked through, in less than a frame. */
#define PREPARE_NOW 1000
#define ANSWER_NOW 150000

struct _RsLibrary
{
  GObject parent_instance;

  RsCatalogue *catalogue;
  RsLibraryFilter *filter;
  RsEquipmentSet equipment;
  GStrv favourites;
  GHashTable *favourite_ids; /* the same; keys belong to @favourites */
  GArray *favourite_numbers; /* the same in @stock, of guint32; NULL when it has to be looked up */
  RsSearchWords *words;      /* NULL until somebody searches */
  RsStock *stock;            /* what the catalogue holds now */
  RsAnswer *answer;          /* what is shown, perhaps of an earlier stock */
  guint n_found;             /* as it was last told */
  guint64 generation;        /* of the question; answers to earlier ones are dropped */
  gboolean is_preparing;     /* a thread is at work on shelves */
  gboolean is_answering;     /* a thread is at work on an answer */
  gboolean busy;             /* what is shown is not the answer yet */
  guint prepare_now;
  guint answer_now;
};

enum
{
  PROP_0,
  PROP_CATALOGUE,
  PROP_FILTER,
  PROP_EQUIPMENT,
  PROP_FAVOURITES,
  PROP_N_FOUND,
  PROP_BUSY,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];
static guint changed_signal;

static void rs_library_list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (RsLibrary,
                               rs_library,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL,
                                                      rs_library_list_model_init))

static void update (RsLibrary *self);

/* --- What is asked --- */

static gboolean
has_text (RsLibrary *self)
{
  g_autofree char *folded = NULL;

  if (self->filter->text == NULL)
    return FALSE;

  folded = rs_text_fold (self->filter->text);
  return *folded != '\0';
}

static GArray *
find_favourites (RsLibrary *self)
{
  if (self->favourite_numbers != NULL)
    return self->favourite_numbers;

  self->favourite_numbers = g_array_new (FALSE, FALSE, sizeof (guint32));
  for (gsize i = 0; self->favourites[i] != NULL; i++)
    {
      guint position = rs_catalogue_find (self->catalogue, self->favourites[i]);

      if (position < self->stock->n_present)
        g_array_append_val (self->favourite_numbers, self->stock->order[position]);
    }

  return self->favourite_numbers;
}

RsQuestion *
rs_library_ask (RsLibrary *self)
{
  RsQuestion *question = g_new0 (RsQuestion, 1);
  g_autoptr (RsLibraryFilter) copy = rs_library_filter_copy (self->filter);

  question->stock = rs_stock_ref (self->stock);
  question->filter = *copy;
  copy->text = NULL;
  question->equipment = self->equipment;
  question->favourites = g_array_ref (find_favourites (self));
  if (has_text (self))
    {
      if (self->words == NULL)
        self->words = rs_search_words_new ();
      question->words = rs_search_words_ref (self->words);
    }

  return question;
}

/* --- What is answered --- */

static RsExercise *
get_found (const RsAnswer *answer, guint i)
{
  return answer->stock->exercises[answer->found[i]];
}

/* Tells what differs between two answers. */
static void
emit_difference (RsLibrary *self, const RsAnswer *before, const RsAnswer *now)
{
  guint common = MIN (before->n_found, now->n_found);
  guint head = 0;
  guint tail = 0;

  while (head < common && get_found (before, head) == get_found (now, head))
    head++;
  while (tail < common - head &&
         get_found (before, before->n_found - 1 - tail) == get_found (now, now->n_found - 1 - tail))
    tail++;

  if (before->n_found != now->n_found || head + tail < common)
    g_list_model_items_changed (G_LIST_MODEL (self), head, before->n_found - head - tail,
                                now->n_found - head - tail);
}

static gboolean
says_the_same (const RsAnswer *a, const RsAnswer *b)
{
  if (a->n_found != b->n_found || a->n_groups != b->n_groups ||
      memcmp (a->counts, b->counts, sizeof a->counts) != 0 ||
      memcmp (a->groups, b->groups, a->n_groups * sizeof *a->groups) != 0)
    return FALSE;

  for (guint i = 0; i < a->n_found; i++)
    if (get_found (a, i) != get_found (b, i))
      return FALSE;

  return TRUE;
}

/* Takes @answer over. */
static void
take_answer (RsLibrary *self, RsAnswer *answer)
{
  g_autoptr (RsAnswer) before = g_steal_pointer (&self->answer);
  guint64 generation = self->generation;

  self->answer = answer;
  if (says_the_same (before, answer))
    return;

  emit_difference (self, before, answer);
  /* Whoever heard of it may have asked something else, which has been told already. */
  if (generation != self->generation)
    return;

  rs_property_set_uint (self, &self->n_found, answer->n_found, properties[PROP_N_FOUND]);
  if (generation == self->generation)
    g_signal_emit (self, changed_signal, 0);
}

static void
on_answered (GObject *owner, guint64 generation, RsAnswer *answer)
{
  RsLibrary *self = RS_LIBRARY (owner);

  self->is_answering = FALSE;
  if (generation != self->generation)
    {
      g_clear_pointer (&answer, rs_answer_free);
      update (self);
      return;
    }

  take_answer (self, answer);
  if (generation == self->generation)
    rs_property_set_boolean (self, &self->busy, FALSE, properties[PROP_BUSY]);
}

static void
on_prepared (GObject *owner)
{
  RsLibrary *self = RS_LIBRARY (owner);

  self->is_preparing = FALSE;
  update (self);
}

/* Whether all that has to be looked into is prepared, or else will be. */
static gboolean
prepare (RsLibrary *self)
{
  gboolean by_name = self->filter->order == RS_LIBRARY_ORDER_NAME;
  gboolean needed = by_name || has_text (self);
  guint n_exercises;
  g_autoptr (GPtrArray) shelves = rs_stock_dup_unprepared (self->stock, &n_exercises);

  if (n_exercises > self->prepare_now)
    {
      /* Much is prepared before anybody searches. */
      if (!self->is_preparing)
        rs_library_work_start_preparing (shelves, G_OBJECT (self), on_prepared);
      self->is_preparing = TRUE;
      return !needed;
    }

  if (!needed)
    return TRUE;

  for (guint i = 0; i < shelves->len; i++)
    rs_library_work_prepare (g_ptr_array_index (shelves, i));
  if (by_name)
    rs_stock_prepare_names (self->stock);
  return TRUE;
}

/* Something that the answer depends on has changed. */
static void
update (RsLibrary *self)
{
  guint64 generation = ++self->generation;

  if (!prepare (self))
    {
      rs_property_set_boolean (self, &self->busy, TRUE, properties[PROP_BUSY]);
      return;
    }

  if (self->stock->n > self->answer_now)
    {
      if (!self->is_answering)
        rs_library_work_start_answering (rs_library_ask (self), generation, G_OBJECT (self),
                                         on_answered);
      self->is_answering = TRUE;
      rs_property_set_boolean (self, &self->busy, TRUE, properties[PROP_BUSY]);
      return;
    }

  {
    g_autoptr (RsQuestion) question = rs_library_ask (self);

    take_answer (self, rs_answer_new (question));
  }
  if (generation == self->generation)
    rs_property_set_boolean (self, &self->busy, FALSE, properties[PROP_BUSY]);
}

static void
on_items_changed_cb (RsLibrary *self, guint position, guint removed, guint added)
{
  g_autoptr (GPtrArray) exercises = g_ptr_array_new_with_free_func (g_object_unref);
  RsStock *stock;

  for (guint i = 0; i < added; i++)
    g_ptr_array_add (exercises,
                     g_list_model_get_item (G_LIST_MODEL (self->catalogue), position + i));

  stock = rs_stock_splice (self->stock, position, removed, exercises);
  g_clear_pointer (&self->stock, rs_stock_unref);
  self->stock = stock;
  g_clear_pointer (&self->favourite_numbers, g_array_unref);
  update (self);
}

/* --- The object --- */

static RsAnswer *
new_empty_answer (RsStock *stock)
{
  RsAnswer *answer = g_new0 (RsAnswer, 1);

  answer->stock = rs_stock_ref (stock);
  return answer;
}

static void
rs_library_constructed (GObject *object)
{
  RsLibrary *self = RS_LIBRARY (object);

  G_OBJECT_CLASS (rs_library_parent_class)->constructed (object);

  g_return_if_fail (self->catalogue != NULL);
  g_signal_connect_object (self->catalogue, "items-changed", G_CALLBACK (on_items_changed_cb), self,
                           G_CONNECT_SWAPPED);
  on_items_changed_cb (self, 0, 0, g_list_model_get_n_items (G_LIST_MODEL (self->catalogue)));
}

static void
rs_library_finalize (GObject *object)
{
  RsLibrary *self = RS_LIBRARY (object);

  g_clear_pointer (&self->answer, rs_answer_free);
  g_clear_pointer (&self->stock, rs_stock_unref);
  g_clear_pointer (&self->words, rs_search_words_unref);
  g_clear_pointer (&self->favourite_numbers, g_array_unref);
  g_clear_pointer (&self->favourite_ids, g_hash_table_unref);
  g_clear_pointer (&self->favourites, g_strfreev);
  g_clear_pointer (&self->filter, rs_library_filter_free);
  g_clear_object (&self->catalogue);

  G_OBJECT_CLASS (rs_library_parent_class)->finalize (object);
}

static void
rs_library_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  RsLibrary *self = RS_LIBRARY (object);

  switch (prop_id)
    {
    case PROP_CATALOGUE:
      g_value_set_object (value, self->catalogue);
      break;

    case PROP_FILTER:
      g_value_set_boxed (value, self->filter);
      break;

    case PROP_EQUIPMENT:
      g_value_set_uint (value, self->equipment);
      break;

    case PROP_FAVOURITES:
      g_value_set_boxed (value, self->favourites);
      break;

    case PROP_N_FOUND:
      g_value_set_uint (value, self->n_found);
      break;

    case PROP_BUSY:
      g_value_set_boolean (value, self->busy);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rs_library_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  RsLibrary *self = RS_LIBRARY (object);
  static const RsLibraryFilter everything = RS_LIBRARY_FILTER_INIT;

  switch (prop_id)
    {
    case PROP_CATALOGUE:
      self->catalogue = g_value_dup_object (value);
      break;

    case PROP_FILTER:
      rs_library_set_filter (self, g_value_get_boxed (value) != NULL ? g_value_get_boxed (value)
                                                                     : &everything);
      break;

    case PROP_EQUIPMENT:
      rs_library_set_equipment (self, g_value_get_uint (value));
      break;

    case PROP_FAVOURITES:
      rs_library_set_favourites (self, g_value_get_boxed (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static GType
rs_library_get_item_type (GListModel *model)
{
  return RS_TYPE_EXERCISE;
}

static guint
rs_library_get_n_items (GListModel *model)
{
  return RS_LIBRARY (model)->answer->n_found;
}

static gpointer
rs_library_get_item (GListModel *model, guint position)
{
  const RsAnswer *answer = RS_LIBRARY (model)->answer;

  return position < answer->n_found ? g_object_ref (get_found (answer, position)) : NULL;
}

static void
rs_library_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = rs_library_get_item_type;
  iface->get_n_items = rs_library_get_n_items;
  iface->get_item = rs_library_get_item;
}

static void
rs_library_class_init (RsLibraryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags readable = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;
  const GParamFlags writable = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = rs_library_constructed;
  object_class->finalize = rs_library_finalize;
  object_class->get_property = rs_library_get_property;
  object_class->set_property = rs_library_set_property;

  properties[PROP_CATALOGUE] = g_param_spec_object ("catalogue", NULL, NULL, RS_TYPE_CATALOGUE,
                                                    writable | G_PARAM_CONSTRUCT_ONLY);
  properties[PROP_FILTER] =
      g_param_spec_boxed ("filter", NULL, NULL, RS_TYPE_LIBRARY_FILTER, writable);
  properties[PROP_EQUIPMENT] =
      g_param_spec_uint ("equipment", NULL, NULL, 0, G_MAXUINT32, G_MAXUINT32, writable);
  properties[PROP_FAVOURITES] =
      g_param_spec_boxed ("favourites", NULL, NULL, G_TYPE_STRV, writable);
  properties[PROP_N_FOUND] = g_param_spec_uint ("n-found", NULL, NULL, 0, G_MAXUINT, 0, readable);
  properties[PROP_BUSY] = g_param_spec_boolean ("busy", NULL, NULL, FALSE, readable);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  changed_signal = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                 NULL, NULL, G_TYPE_NONE, 0);
}

static void
rs_library_init (RsLibrary *self)
{
  self->filter = g_new0 (RsLibraryFilter, 1);
  self->equipment = G_MAXUINT32;
  self->favourites = g_new0 (char *, 1);
  self->favourite_ids = g_hash_table_new (g_str_hash, g_str_equal);
  self->stock = rs_stock_new_empty ();
  self->answer = new_empty_answer (self->stock);
  self->prepare_now = PREPARE_NOW;
  self->answer_now = ANSWER_NOW;
}

RsLibrary *
rs_library_new (RsCatalogue *catalogue)
{
  g_return_val_if_fail (RS_IS_CATALOGUE (catalogue), NULL);

  return g_object_new (RS_TYPE_LIBRARY, "catalogue", catalogue, NULL);
}

void
rs_library_set_limits (RsLibrary *self, guint prepare_now, guint answer_now)
{
  g_return_if_fail (RS_IS_LIBRARY (self));

  self->prepare_now = prepare_now;
  self->answer_now = answer_now;
}

const RsStock *
rs_library_get_stock (RsLibrary *self)
{
  return self->stock;
}

const RsAnswer *
rs_library_get_answer (RsLibrary *self)
{
  return self->answer;
}

RsCatalogue *
rs_library_get_catalogue (RsLibrary *self)
{
  g_return_val_if_fail (RS_IS_LIBRARY (self), NULL);

  return self->catalogue;
}

const RsLibraryFilter *
rs_library_get_filter (RsLibrary *self)
{
  g_return_val_if_fail (RS_IS_LIBRARY (self), NULL);

  return self->filter;
}

void
rs_library_set_filter (RsLibrary *self, const RsLibraryFilter *filter)
{
  g_autoptr (RsLibraryFilter) before = NULL;

  g_return_if_fail (RS_IS_LIBRARY (self));
  g_return_if_fail (filter != NULL);

  if (rs_library_filter_equal (self->filter, filter))
    return;

  before = g_steal_pointer (&self->filter);
  self->filter = rs_library_filter_copy (filter);
  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FILTER]);
}

RsEquipmentSet
rs_library_get_equipment (RsLibrary *self)
{
  g_return_val_if_fail (RS_IS_LIBRARY (self), 0);

  return self->equipment;
}

void
rs_library_set_equipment (RsLibrary *self, RsEquipmentSet equipment)
{
  g_return_if_fail (RS_IS_LIBRARY (self));

  if (self->equipment == equipment)
    return;

  self->equipment = equipment;
  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_EQUIPMENT]);
}

const char *const *
rs_library_get_favourites (RsLibrary *self)
{
  g_return_val_if_fail (RS_IS_LIBRARY (self), NULL);

  return (const char *const *) self->favourites;
}

void
rs_library_set_favourites (RsLibrary *self, const char *const *ids)
{
  static const char *const none[] = { NULL };

  g_return_if_fail (RS_IS_LIBRARY (self));

  if (ids == NULL)
    ids = none;
  if (g_strv_equal ((const char *const *) self->favourites, ids))
    return;

  g_hash_table_remove_all (self->favourite_ids);
  g_clear_pointer (&self->favourites, g_strfreev);
  self->favourites = g_strdupv ((char **) ids);
  for (gsize i = 0; self->favourites[i] != NULL; i++)
    g_hash_table_add (self->favourite_ids, self->favourites[i]);
  g_clear_pointer (&self->favourite_numbers, g_array_unref);
  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FAVOURITES]);
}

gboolean
rs_library_is_favourite (RsLibrary *self, const char *id)
{
  g_return_val_if_fail (RS_IS_LIBRARY (self), FALSE);

  return id != NULL && g_hash_table_contains (self->favourite_ids, id);
}

guint
rs_library_get_n_found (RsLibrary *self)
{
  g_return_val_if_fail (RS_IS_LIBRARY (self), 0);

  return self->answer->n_found;
}

gboolean
rs_library_get_busy (RsLibrary *self)
{
  g_return_val_if_fail (RS_IS_LIBRARY (self), FALSE);

  return self->busy;
}
