/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/app/rs-services.h"

struct _RsServices
{
  GObject parent_instance;

  RsClock *clock;
  RsStore *store;
  RsListHistory *list_history;
  GSettings *settings;
  RsMovements *movements;
  RsSpeaker *speaker;
};

G_DEFINE_FINAL_TYPE (RsServices, rs_services, G_TYPE_OBJECT)

static void
rs_services_dispose (GObject *object)
{
  RsServices *self = RS_SERVICES (object);

  g_clear_object (&self->speaker);
  g_clear_object (&self->movements);
  g_clear_object (&self->list_history);
  g_clear_object (&self->store);
  g_clear_object (&self->clock);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (rs_services_parent_class)->dispose (object);
}

static void
rs_services_class_init (RsServicesClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rs_services_dispose;
}

/* The tests let a session of a quarter of an hour pass in seconds; no released build does. */
static double
get_clock_factor (void)
{
#if RS_DEBUG_BUILD
  const char *text = g_getenv ("RS_CLOCK_FACTOR");

  if (text != NULL)
    return g_ascii_strtod (text, NULL);
#endif
  return 1.0;
}

static void
rs_services_init (RsServices *self)
{
  g_autofree char *directory = g_build_filename (g_get_user_data_dir (), "run-strength", NULL);
  g_autoptr (RsPictureShelf) pictures = NULL;

  self->settings = g_settings_new (RS_APP_ID);
  self->speaker = rs_speaker_new (self->settings);
  self->clock = rs_system_clock_new (get_clock_factor ());
  self->store = rs_store_new (directory, self->clock);
  self->list_history = rs_list_history_new (self->store);
  self->movements = rs_movements_new (self->settings, adw_style_manager_get_default ());
  pictures = rs_picture_shelf_new (self->store);
  rs_movements_set_pictures (self->movements, pictures);
}

RsServices *
rs_services_new (void)
{
  return g_object_new (RS_TYPE_SERVICES, NULL);
}

RsClock *
rs_services_get_clock (RsServices *self)
{
  g_return_val_if_fail (RS_IS_SERVICES (self), NULL);

  return self->clock;
}

RsStore *
rs_services_get_store (RsServices *self)
{
  g_return_val_if_fail (RS_IS_SERVICES (self), NULL);

  return self->store;
}

RsListHistory *
rs_services_get_list_history (RsServices *self)
{
  g_return_val_if_fail (RS_IS_SERVICES (self), NULL);

  return self->list_history;
}

GSettings *
rs_services_get_settings (RsServices *self)
{
  g_return_val_if_fail (RS_IS_SERVICES (self), NULL);

  return self->settings;
}

RsMovements *
rs_services_get_movements (RsServices *self)
{
  g_return_val_if_fail (RS_IS_SERVICES (self), NULL);

  return self->movements;
}

RsSpeaker *
rs_services_get_speaker (RsServices *self)
{
  g_return_val_if_fail (RS_IS_SERVICES (self), NULL);

  return self->speaker;
}
