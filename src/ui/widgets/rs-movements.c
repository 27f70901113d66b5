/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/widgets/rs-movements.h"

#include "core/store/rs-content.h"
#include "figure/paint/rs-figure-paintable.h"
#include "figure/pose/rs-movement-file.h"
#include "figure/pose/rs-repetitions.h"

/* A thumbnail that is to be drawn. While a thread has it, nobody else touches it. */
typedef struct
{
  char *key;
  char *id;
  GBytes *bytes;
  RsMovement *movement; /* NULL until it has been read */
  GError *error;
  RsPalette palette;
  RsBuild build;
  int size;
  double scale;
  guint generation;
  GdkTexture *texture;
} Request;

static void
request_free (Request *request)
{
  g_clear_pointer (&request->key, g_free);
  g_clear_pointer (&request->id, g_free);
  g_clear_pointer (&request->bytes, g_bytes_unref);
  g_clear_pointer (&request->movement, rs_movement_unref);
  g_clear_error (&request->error);
  g_clear_object (&request->texture);
  g_free (request);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Request, request_free)

struct _RsMovements
{
  GObject parent_instance;

  GSettings *settings;
  AdwStyleManager *style;
  RsPictureShelf *pictures;
  RsFigureLook look;
  RsPalette palette;

  GHashTable *movements;  /* id → RsMovement, or NULL for one that cannot be read */
  GHashTable *thumbnails; /* key → GdkTexture, or NULL for one that has been asked for */
  GQueue requests;
  Request *current;
  guint generation; /* of the colours: what was asked for before is not wanted any more */
  guint start_id;
};

enum
{
  SIGNAL_CHANGED,
  SIGNAL_THUMBNAIL_READY,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RsMovements, rs_movements, G_TYPE_OBJECT)

static void
movement_clear (gpointer movement)
{
  g_clear_pointer (&movement, rs_movement_unref);
}

static void
texture_clear (gpointer texture)
{
  g_clear_object (&texture);
}

/* --- Movements --- */

static GBytes *
lookup_bytes (const char *id)
{
  g_autofree char *name = g_strconcat (id, ".json", NULL);

  return rs_content_lookup ("movements", name);
}

static RsMovement *
read_movement (const char *id, GBytes *bytes, GError **error)
{
  g_autofree char *name = g_strconcat (id, ".json", NULL);

  return rs_movement_read (name, id, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes),
                           error);
}

/* Content comes with the program and a test reads all of it: an error here is one of ours. */
static void
keep_movement (RsMovements *self, const char *id, RsMovement *movement, const GError *error)
{
  if (movement == NULL)
    g_warning ("%s", error != NULL ? error->message : id);

  g_hash_table_replace (self->movements, g_strdup (id), movement);
}

RsMovement *
rs_movements_lookup (RsMovements *self, const char *id)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  RsMovement *movement;

  g_return_val_if_fail (RS_IS_MOVEMENTS (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  if (g_hash_table_lookup_extended (self->movements, id, NULL, (gpointer *) &movement))
    return movement;

  bytes = lookup_bytes (id);
  if (bytes == NULL)
    return NULL;

  movement = read_movement (id, bytes, &error);
  keep_movement (self, id, movement, error);
  return movement;
}

gboolean
rs_movements_has (RsMovements *self, const char *id)
{
  g_autoptr (GBytes) bytes = NULL;

  g_return_val_if_fail (RS_IS_MOVEMENTS (self), FALSE);
  g_return_val_if_fail (id != NULL, FALSE);

  bytes = lookup_bytes (id);
  return bytes != NULL;
}

gboolean
rs_movements_begins_with_lift (RsMovements *self, const char *id)
{
  RsMovement *movement;

  g_return_val_if_fail (RS_IS_MOVEMENTS (self), FALSE);
  g_return_val_if_fail (id != NULL, FALSE);

  movement = rs_movements_lookup (self, id);
  return movement != NULL && rs_movement_begins_with_lift (movement);
}

RsSetSide
rs_movements_get_side (RsMovements *self, const char *id)
{
  const RsMovementFacts *facts;
  RsMovement *movement;

  g_return_val_if_fail (RS_IS_MOVEMENTS (self), RS_SET_SIDE_BOTH);
  g_return_val_if_fail (id != NULL, RS_SET_SIDE_BOTH);

  movement = rs_movements_lookup (self, id);
  if (movement == NULL)
    return RS_SET_SIDE_BOTH;

  facts = rs_movement_get_facts (movement);
  if (!facts->has_side)
    return RS_SET_SIDE_BOTH;

  return facts->side == RS_SIDE_LEFT ? RS_SET_SIDE_LEFT : RS_SET_SIDE_RIGHT;
}

/* --- Colours --- */

static RsTheme
get_theme (RsMovements *self)
{
  gboolean dark = adw_style_manager_get_dark (self->style);

  if (adw_style_manager_get_high_contrast (self->style))
    return dark ? RS_THEME_DARK_HIGH_CONTRAST : RS_THEME_HIGH_CONTRAST;

  return dark ? RS_THEME_DARK : RS_THEME_LIGHT;
}

static void
init_palette (RsMovements *self, RsPalette *palette, RsTone tone)
{
  g_autoptr (GdkRGBA) accent = NULL;

  /* Blue is nobody's choice but what comes with the desktop: the palette has its own. */
  if (adw_style_manager_get_accent_color (self->style) != ADW_ACCENT_COLOR_BLUE)
    accent = adw_style_manager_get_accent_color_rgba (self->style);

  rs_palette_init (palette, get_theme (self), tone, accent);
}

/* --- Thumbnails --- */

static void start_next (RsMovements *self);

static void
draw_in_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  Request *request = task_data;

  if (request->movement == NULL)
    request->movement = read_movement (request->id, request->bytes, &request->error);
  if (request->movement != NULL)
    request->texture = rs_figure_paintable_make_thumbnail (
        request->movement, &request->palette, request->build, request->size, request->scale);

  g_task_return_boolean (task, TRUE);
}

static void
on_drawn_cb (GObject *object, GAsyncResult *result, gpointer user_data)
{
  RsMovements *self = RS_MOVEMENTS (object);
  g_autoptr (Request) request = g_steal_pointer (&self->current);

  if (!g_hash_table_contains (self->movements, request->id))
    keep_movement (self, request->id,
                   request->movement != NULL ? rs_movement_ref (request->movement) : NULL,
                   request->error);

  if (request->texture != NULL && request->generation == self->generation)
    {
      g_hash_table_replace (self->thumbnails, g_strdup (request->key),
                            g_steal_pointer (&request->texture));
      g_signal_emit (self, signals[SIGNAL_THUMBNAIL_READY], 0, request->id);
    }

  start_next (self);
}

static void
start_next (RsMovements *self)
{
  g_autoptr (GTask) task = NULL;

  if (self->current != NULL || g_queue_is_empty (&self->requests))
    return;

  self->current = g_queue_pop_head (&self->requests);
  task = g_task_new (self, NULL, on_drawn_cb, NULL);
  g_task_set_source_tag (task, start_next);
  g_task_set_priority (task, G_PRIORITY_LOW);
  g_task_set_task_data (task, self->current, NULL);
  g_task_run_in_thread (task, draw_in_thread);
}

static gboolean
on_idle_cb (gpointer user_data)
{
  RsMovements *self = RS_MOVEMENTS (user_data);

  self->start_id = 0;
  start_next (self);
  return G_SOURCE_REMOVE;
}

static Request *
request_new (RsMovements *self, const char *key, const char *id, const RsFigureLook *look)
{
  g_autoptr (Request) request = g_new0 (Request, 1);
  gpointer movement = NULL;

  /* What could not be read will not be tried again. */
  if (g_hash_table_lookup_extended (self->movements, id, NULL, &movement) && movement == NULL)
    return NULL;

  request->key = g_strdup (key);
  request->id = g_strdup (id);
  request->bytes = lookup_bytes (id);
  if (request->bytes == NULL)
    return NULL;

  request->movement = movement != NULL ? rs_movement_ref (movement) : NULL;
  init_palette (self, &request->palette, look->tone);
  request->build = (RsBuild) look->build;
  request->generation = self->generation;
  return g_steal_pointer (&request);
}

GdkTexture *
rs_movements_get_thumbnail (
    RsMovements *self, const char *id, const RsFigureLook *look, int size, double scale)
{
  g_autofree char *key = NULL;
  gpointer texture = NULL;
  Request *request;

  g_return_val_if_fail (RS_IS_MOVEMENTS (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);
  g_return_val_if_fail (size > 0 && scale > 0, NULL);

  if (look == NULL)
    look = &self->look;

  key = g_strdup_printf ("%s %08x %d %d %d %g", id, rs_palette_hash (&self->palette), look->build,
                         look->tone, size, scale);
  if (g_hash_table_lookup_extended (self->thumbnails, key, NULL, &texture))
    return texture;

  request = request_new (self, key, id, look);
  if (request == NULL)
    return NULL;

  request->size = size;
  request->scale = scale;
  g_hash_table_replace (self->thumbnails, g_steal_pointer (&key), NULL);
  g_queue_push_tail (&self->requests, request);
  if (self->start_id == 0)
    self->start_id = g_idle_add_full (G_PRIORITY_LOW, on_idle_cb, self, NULL);
  return NULL;
}

/* --- The look --- */

static void
read_look (RsMovements *self)
{
  self->look.build = g_settings_get_enum (self->settings, "figure-build");
  self->look.tone = (RsTone) g_settings_get_enum (self->settings, "figure-tone");
  init_palette (self, &self->palette, self->look.tone);
}

static void
drop_thumbnails (RsMovements *self)
{
  self->generation++;
  g_queue_clear_full (&self->requests, (GDestroyNotify) request_free);
  g_hash_table_remove_all (self->thumbnails);
}

static void
on_look_changed_cb (RsMovements *self)
{
  int build = self->look.build;
  guint hash = rs_palette_hash (&self->palette);

  read_look (self);
  if (self->look.build == build && rs_palette_hash (&self->palette) == hash)
    return;

  drop_thumbnails (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

RsFigureLook
rs_movements_get_look (RsMovements *self)
{
  g_return_val_if_fail (RS_IS_MOVEMENTS (self), ((RsFigureLook) { 0 }));

  return self->look;
}

const RsPalette *
rs_movements_get_palette (RsMovements *self)
{
  g_return_val_if_fail (RS_IS_MOVEMENTS (self), NULL);

  return &self->palette;
}

void
rs_movements_dress (RsMovements *self, RsFigurePaintable *paintable, gboolean with_muscles)
{
  RsSceneStyle style = RS_SCENE_STYLE_DEFAULT;

  g_return_if_fail (RS_IS_MOVEMENTS (self));

  style.build = (RsBuild) self->look.build;
  style.with_muscles = with_muscles;
  rs_figure_paintable_set_style (paintable, &style);
  rs_figure_paintable_set_palette (paintable, &self->palette);
}

/* --- The object --- */

static void
rs_movements_dispose (GObject *object)
{
  RsMovements *self = RS_MOVEMENTS (object);

  g_clear_handle_id (&self->start_id, g_source_remove);
  drop_thumbnails (self);
  g_hash_table_remove_all (self->movements);
  g_clear_object (&self->settings);
  g_clear_object (&self->style);
  g_clear_object (&self->pictures);

  G_OBJECT_CLASS (rs_movements_parent_class)->dispose (object);
}

static void
rs_movements_finalize (GObject *object)
{
  RsMovements *self = RS_MOVEMENTS (object);

  g_clear_pointer (&self->movements, g_hash_table_unref);
  g_clear_pointer (&self->thumbnails, g_hash_table_unref);

  G_OBJECT_CLASS (rs_movements_parent_class)->finalize (object);
}

static void
rs_movements_class_init (RsMovementsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = rs_movements_dispose;
  object_class->finalize = rs_movements_finalize;

  signals[SIGNAL_CHANGED] = g_signal_new ("changed", RS_TYPE_MOVEMENTS, G_SIGNAL_RUN_LAST, 0, NULL,
                                          NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_THUMBNAIL_READY] =
      g_signal_new ("thumbnail-ready", RS_TYPE_MOVEMENTS, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
rs_movements_init (RsMovements *self)
{
  self->movements = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, movement_clear);
  self->thumbnails = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, texture_clear);
  g_queue_init (&self->requests);
}

RsMovements *
rs_movements_new (GSettings *settings, AdwStyleManager *style)
{
  static const char *const of_settings[] = { "changed::figure-build", "changed::figure-tone" };
  static const char *const of_style[] = { "notify::dark", "notify::high-contrast",
                                          "notify::accent-color-rgba" };
  RsMovements *self;

  g_return_val_if_fail (G_IS_SETTINGS (settings), NULL);
  g_return_val_if_fail (ADW_IS_STYLE_MANAGER (style), NULL);

  self = g_object_new (RS_TYPE_MOVEMENTS, NULL);
  self->settings = g_object_ref (settings);
  self->style = g_object_ref (style);
  read_look (self);

  for (gsize i = 0; i < G_N_ELEMENTS (of_settings); i++)
    g_signal_connect_object (settings, of_settings[i], G_CALLBACK (on_look_changed_cb), self,
                             G_CONNECT_SWAPPED);
  for (gsize i = 0; i < G_N_ELEMENTS (of_style); i++)
    g_signal_connect_object (style, of_style[i], G_CALLBACK (on_look_changed_cb), self,
                             G_CONNECT_SWAPPED);
  return self;
}

RsPictureShelf *
rs_movements_get_pictures (RsMovements *self)
{
  g_return_val_if_fail (RS_IS_MOVEMENTS (self), NULL);

  return self->pictures;
}

void
rs_movements_set_pictures (RsMovements *self, RsPictureShelf *pictures)
{
  g_return_if_fail (RS_IS_MOVEMENTS (self));
  g_return_if_fail (pictures == NULL || RS_IS_PICTURE_SHELF (pictures));

  g_set_object (&self->pictures, pictures);
}
