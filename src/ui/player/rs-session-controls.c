/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/player/rs-session-controls.h"

#include "core/base/rs-property.h"
#include "ui/player/rs-session-text.h"

#include <glib/gi18n.h>

struct _RsSessionControls
{
  GtkBox parent_instance;

  RsSession *session;
};

enum
{
  PROP_0,
  PROP_SESSION,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RsSessionControls, rs_session_controls, GTK_TYPE_BOX)

static char *
get_done_cb (gpointer self, RsSessionState *state)
{
  return rs_session_text_done (state);
}

static GStrv
get_done_styles_cb (gpointer self, RsSessionState *state)
{
  const char *styles[] = { "pill", "session-done", "suggested-action", NULL };

  if (!rs_session_text_is_waiting (state))
    styles[2] = NULL;
  return g_strdupv ((char **) styles);
}

static char *
get_pause_icon_cb (gpointer self, RsSessionState *state)
{
  return g_strdup (rs_session_text_is_paused (state) ? "media-playback-start-symbolic"
                                                     : "media-playback-pause-symbolic");
}

static GStrv
get_pause_styles_cb (gpointer self, RsSessionState *state)
{
  const char *styles[] = { "circular", "session-control", "session-pause", NULL, NULL };

  if (rs_session_text_is_paused (state))
    styles[3] = "suggested-action";
  return g_strdupv ((char **) styles);
}

static char *
get_pause_tooltip_cb (gpointer self, RsSessionState *state)
{
  /* Translators: a tooltip of the button that lets the session go on */
  return g_strdup (rs_session_text_is_paused (state)
                       ? C_ ("session", "Resume")
                       /* Translators: a tooltip of the pause button */
                       : C_ ("session", "Pause"));
}

static void
rs_session_controls_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_SESSION:
      g_value_set_object (value, RS_SESSION_CONTROLS (object)->session);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rs_session_controls_set_property (GObject *object,
                                  guint prop_id,
                                  const GValue *value,
                                  GParamSpec *pspec)
{
  RsSessionControls *self = RS_SESSION_CONTROLS (object);

  switch (prop_id)
    {
    case PROP_SESSION:
      rs_property_set_object (self, &self->session, g_value_get_object (value), pspec);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rs_session_controls_dispose (GObject *object)
{
  RsSessionControls *self = RS_SESSION_CONTROLS (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), RS_TYPE_SESSION_CONTROLS);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (rs_session_controls_parent_class)->dispose (object);
}

static void
rs_session_controls_class_init (RsSessionControlsClass *klass)
{
  static const char *const ids[] = { "back_button", "pause_button", "done_button", "skip_button" };
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rs_session_controls_dispose;
  object_class->get_property = rs_session_controls_get_property;
  object_class->set_property = rs_session_controls_set_property;

  properties[PROP_SESSION] =
      g_param_spec_object ("session", NULL, NULL, RS_TYPE_SESSION,
                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RS_RESOURCE_PATH "/ui/rs-session-controls.ui");
  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    gtk_widget_class_bind_template_child_full (widget_class, ids[i], FALSE, 0);
  gtk_widget_class_bind_template_callback (widget_class, get_done_cb);
  gtk_widget_class_bind_template_callback (widget_class, get_done_styles_cb);
  gtk_widget_class_bind_template_callback (widget_class, get_pause_icon_cb);
  gtk_widget_class_bind_template_callback (widget_class, get_pause_styles_cb);
  gtk_widget_class_bind_template_callback (widget_class, get_pause_tooltip_cb);
  gtk_widget_class_set_css_name (widget_class, "sessioncontrols");
}

static void
rs_session_controls_init (RsSessionControls *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
