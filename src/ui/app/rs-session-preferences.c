/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/app/rs-session-preferences.h"

#include "core/base/rs-property.h"
#include "ui/app/rs-cues-group.h"

#include <glib/gi18n.h>

struct _RsSessionPreferences
{
  AdwPreferencesPage parent_instance;

  gboolean speech_available;

  GtkSpinButton *lead_in;
  AdwSwitchRow *metronome;
  AdwSwitchRow *metronome_ends;
  AdwSwitchRow *flash;
  AdwSwitchRow *speech;
};

enum
{
  PROP_SPEECH_AVAILABLE = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RsSessionPreferences, rs_session_preferences, ADW_TYPE_PREFERENCES_PAGE)

static void
show_speech (RsSessionPreferences *self)
{
  const char *text = self->speech_available ? _ ("A voice says what comes next")
                                            : _ ("There is no speech service on this computer");

  gtk_widget_set_sensitive (GTK_WIDGET (self->speech), self->speech_available);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->speech), text);
}

static void
bind_rows (RsSessionPreferences *self, GSettings *settings)
{
  g_settings_bind (settings, "session-lead-in", gtk_spin_button_get_adjustment (self->lead_in),
                   "value", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "session-metronome", self->metronome, "active",
                   G_SETTINGS_BIND_DEFAULT | G_SETTINGS_BIND_NO_SENSITIVITY);
  g_settings_bind (settings, "session-metronome-ends", self->metronome_ends, "active",
                   G_SETTINGS_BIND_DEFAULT | G_SETTINGS_BIND_NO_SENSITIVITY);
  g_settings_bind (settings, "session-flash", self->flash, "active", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "session-speech", self->speech, "active",
                   G_SETTINGS_BIND_DEFAULT | G_SETTINGS_BIND_NO_SENSITIVITY);
}

static void
rs_session_preferences_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), RS_TYPE_SESSION_PREFERENCES);

  G_OBJECT_CLASS (rs_session_preferences_parent_class)->dispose (object);
}

static void
rs_session_preferences_get_property (GObject *object,
                                     guint prop_id,
                                     GValue *value,
                                     GParamSpec *pspec)
{
  RsSessionPreferences *self = RS_SESSION_PREFERENCES (object);

  switch (prop_id)
    {
    case PROP_SPEECH_AVAILABLE:
      g_value_set_boolean (value, self->speech_available);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rs_session_preferences_set_property (GObject *object,
                                     guint prop_id,
                                     const GValue *value,
                                     GParamSpec *pspec)
{
  RsSessionPreferences *self = RS_SESSION_PREFERENCES (object);

  switch (prop_id)
    {
    case PROP_SPEECH_AVAILABLE:
      rs_session_preferences_set_speech_available (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rs_session_preferences_class_init (RsSessionPreferencesClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rs_session_preferences_dispose;
  object_class->get_property = rs_session_preferences_get_property;
  object_class->set_property = rs_session_preferences_set_property;

  properties[PROP_SPEECH_AVAILABLE] =
      g_param_spec_boolean ("speech-available", NULL, NULL, FALSE,
                            G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RS_RESOURCE_PATH "/ui/rs-session-preferences.ui");
  gtk_widget_class_bind_template_child (widget_class, RsSessionPreferences, lead_in);
  gtk_widget_class_bind_template_child (widget_class, RsSessionPreferences, metronome);
  gtk_widget_class_bind_template_child (widget_class, RsSessionPreferences, metronome_ends);
  gtk_widget_class_bind_template_child (widget_class, RsSessionPreferences, flash);
  gtk_widget_class_bind_template_child (widget_class, RsSessionPreferences, speech);
}

static void
rs_session_preferences_init (RsSessionPreferences *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  show_speech (self);
}

AdwPreferencesPage *
rs_session_preferences_new (GSettings *settings, RsSpeaker *speaker)
{
  RsSessionPreferences *self;

  g_return_val_if_fail (G_IS_SETTINGS (settings), NULL);
  g_return_val_if_fail (RS_IS_SPEAKER (speaker), NULL);

  self = g_object_new (RS_TYPE_SESSION_PREFERENCES, NULL);
  bind_rows (self, settings);
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (self),
                            ADW_PREFERENCES_GROUP (rs_cues_group_new (settings, speaker)));
  return ADW_PREFERENCES_PAGE (self);
}

gboolean
rs_session_preferences_get_speech_available (RsSessionPreferences *self)
{
  g_return_val_if_fail (RS_IS_SESSION_PREFERENCES (self), FALSE);

  return self->speech_available;
}

void
rs_session_preferences_set_speech_available (RsSessionPreferences *self, gboolean available)
{
  g_return_if_fail (RS_IS_SESSION_PREFERENCES (self));

  if (rs_property_set_boolean (self, &self->speech_available, available,
                               properties[PROP_SPEECH_AVAILABLE]))
    show_speech (self);
}
