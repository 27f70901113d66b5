/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/player/rs-session-heading.h"

#include "core/base/rs-property.h"
#include "ui/player/rs-session-text.h"
#include "ui/player/rs-session-tone.h"

struct _RsSessionHeading
{
  GtkBox parent_instance;

  RsSession *session;
  RsCatalogue *catalogue;
};

enum
{
  PROP_0,
  PROP_SESSION,
  PROP_CATALOGUE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RsSessionHeading, rs_session_heading, GTK_TYPE_BOX)

static char *
get_icon_cb (gpointer self, RsSessionState *state)
{
  return g_strdup (rs_session_tone_get_icon (rs_session_tone_of (state)));
}

static char *
get_phase_cb (gpointer self, RsSessionState *state)
{
  return rs_session_text_phase (state);
}

static char *
get_side_cb (gpointer self, RsSessionState *state)
{
  return rs_session_text_side (state);
}

static char *
get_exercise_cb (gpointer self, RsSessionState *state, RsCatalogue *catalogue)
{
  return rs_session_text_exercise (state, catalogue);
}

static gboolean
has_text_cb (gpointer self, const char *text)
{
  return text != NULL && *text != '\0';
}

static void
rs_session_heading_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  RsSessionHeading *self = RS_SESSION_HEADING (object);

  switch (prop_id)
    {
    case PROP_SESSION:
      g_value_set_object (value, self->session);
      break;

    case PROP_CATALOGUE:
      g_value_set_object (value, self->catalogue);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rs_session_heading_set_property (GObject *object,
                                 guint prop_id,
                                 const GValue *value,
                                 GParamSpec *pspec)
{
  RsSessionHeading *self = RS_SESSION_HEADING (object);

  switch (prop_id)
    {
    case PROP_SESSION:
      rs_property_set_object (self, &self->session, g_value_get_object (value), pspec);
      break;

    case PROP_CATALOGUE:
      rs_property_set_object (self, &self->catalogue, g_value_get_object (value), pspec);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rs_session_heading_dispose (GObject *object)
{
  RsSessionHeading *self = RS_SESSION_HEADING (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), RS_TYPE_SESSION_HEADING);
  g_clear_object (&self->session);
  g_clear_object (&self->catalogue);

  G_OBJECT_CLASS (rs_session_heading_parent_class)->dispose (object);
}

static void
rs_session_heading_class_init (RsSessionHeadingClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = rs_session_heading_dispose;
  object_class->get_property = rs_session_heading_get_property;
  object_class->set_property = rs_session_heading_set_property;

  properties[PROP_SESSION] = g_param_spec_object ("session", NULL, NULL, RS_TYPE_SESSION, flags);
  properties[PROP_CATALOGUE] =
      g_param_spec_object ("catalogue", NULL, NULL, RS_TYPE_CATALOGUE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RS_RESOURCE_PATH "/ui/rs-session-heading.ui");
  gtk_widget_class_bind_template_child_full (widget_class, "phase_label", FALSE, 0);
  gtk_widget_class_bind_template_child_full (widget_class, "side_label", FALSE, 0);
  gtk_widget_class_bind_template_child_full (widget_class, "name_label", FALSE, 0);
  gtk_widget_class_bind_template_callback (widget_class, get_icon_cb);
  gtk_widget_class_bind_template_callback (widget_class, get_phase_cb);
  gtk_widget_class_bind_template_callback (widget_class, get_side_cb);
  gtk_widget_class_bind_template_callback (widget_class, get_exercise_cb);
  gtk_widget_class_bind_template_callback (widget_class, has_text_cb);
}

static void
rs_session_heading_init (RsSessionHeading *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
