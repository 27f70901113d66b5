/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/widgets/rs-picture-shelf.h"

#include "ui/widgets/rs-picture-load.h"

/* More than are seen at once; each is at most 200 KB. */
#define MAX_KEPT 48
#define SIZE 256

struct _RsPictureShelf
{
  GObject parent_instance;

  RsStore *store;
  GCancellable *cancellable;
  GHashTable *pictures; /* name → GdkTexture, or NULL for one that is not there or not yet */
  GQueue names;         /* the same names, those that came first first */
};

enum
{
  SIGNAL_READY,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RsPictureShelf, rs_picture_shelf, G_TYPE_OBJECT)

typedef struct
{
  RsPictureShelf *shelf;
  char *name;
} Request;

static void
request_free (Request *request)
{
  g_clear_object (&request->shelf);
  g_clear_pointer (&request->name, g_free);
  g_free (request);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Request, request_free)

static void
texture_clear (gpointer texture)
{
  g_clear_object (&texture);
}

static void
on_loaded_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (Request) request = user_data;
  g_autoptr (GdkTexture) texture = rs_picture_load_finish (result, NULL);

  /* It may have been asked for again, or be forgotten by now. */
  if (texture == NULL || !g_hash_table_contains (request->shelf->pictures, request->name))
    return;

  g_hash_table_insert (request->shelf->pictures, g_strdup (request->name),
                       g_steal_pointer (&texture));
  g_signal_emit (request->shelf, signals[SIGNAL_READY], 0, request->name);
}

static void
start (RsPictureShelf *self, const char *name)
{
  g_autofree char *path = rs_store_find_picture (self->store, name);
  Request *request;

  if (path == NULL)
    return;

  request = g_new (Request, 1);
  request->shelf = g_object_ref (self);
  request->name = g_strdup (name);
  rs_picture_load (path, SIZE, self->cancellable, on_loaded_cb, request);
}

static void
rs_picture_shelf_dispose (GObject *object)
{
  RsPictureShelf *self = RS_PICTURE_SHELF (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (rs_picture_shelf_parent_class)->dispose (object);
}

static void
rs_picture_shelf_finalize (GObject *object)
{
  RsPictureShelf *self = RS_PICTURE_SHELF (object);

  g_queue_clear_full (&self->names, g_free);
  g_clear_pointer (&self->pictures, g_hash_table_unref);

  G_OBJECT_CLASS (rs_picture_shelf_parent_class)->finalize (object);
}

static void
rs_picture_shelf_class_init (RsPictureShelfClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rs_picture_shelf_dispose;
  G_OBJECT_CLASS (klass)->finalize = rs_picture_shelf_finalize;

  signals[SIGNAL_READY] = g_signal_new ("ready", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                        NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
rs_picture_shelf_init (RsPictureShelf *self)
{
  self->cancellable = g_cancellable_new ();
  self->pictures = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, texture_clear);
  g_queue_init (&self->names);
}

RsPictureShelf *
rs_picture_shelf_new (RsStore *store)
{
  RsPictureShelf *self;

  g_return_val_if_fail (RS_IS_STORE (store), NULL);

  self = g_object_new (RS_TYPE_PICTURE_SHELF, NULL);
  self->store = g_object_ref (store);
  return self;
}

GdkPaintable *
rs_picture_shelf_get (RsPictureShelf *self, const char *name)
{
  gpointer texture;

  g_return_val_if_fail (RS_IS_PICTURE_SHELF (self), NULL);
  g_return_val_if_fail (name != NULL, NULL);

  if (g_hash_table_lookup_extended (self->pictures, name, NULL, &texture))
    return texture;

  while (g_queue_get_length (&self->names) >= MAX_KEPT)
    {
      g_autofree char *oldest = g_queue_pop_head (&self->names);

      g_hash_table_remove (self->pictures, oldest);
    }
  g_queue_push_tail (&self->names, g_strdup (name));
  g_hash_table_insert (self->pictures, g_strdup (name), NULL);
  start (self, name);
  return NULL;
}

char *
rs_picture_shelf_find_file (RsPictureShelf *self, const char *name)
{
  g_return_val_if_fail (RS_IS_PICTURE_SHELF (self), NULL);
  g_return_val_if_fail (name != NULL, NULL);

  return rs_store_find_picture (self->store, name);
}
