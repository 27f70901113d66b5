/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/player/rs-session-outcome.h"

#include "core/base/rs-property.h"
#include "ui/player/rs-session-report.h"

struct _RsSessionOutcome
{
  AdwBin parent_instance;

  RsSession *session;
  RsCatalogue *catalogue;

  GtkListBox *list;
  GtkWidget *close_button;
};

enum
{
  PROP_0,
  PROP_SESSION,
  PROP_CATALOGUE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RsSessionOutcome, rs_session_outcome, ADW_TYPE_BIN)

static char *
get_title_cb (gpointer self, RsSessionState *state)
{
  return rs_session_report_title (state);
}

static char *
get_summary_cb (gpointer self, RsSessionState *state)
{
  return rs_session_report_summary (state);
}

static void
add_row (RsSessionOutcome *self, RsItem *item, const char *subtitle)
{
  GtkWidget *row = adw_action_row_new ();
  const char *name = rs_catalogue_get_name (self->catalogue, rs_item_get_exercise_id (item));

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), name);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  gtk_list_box_append (self->list, row);
}

static void
fill (RsSessionOutcome *self)
{
  RsSessionState *state;
  RsRoutineState *routine;

  gtk_list_box_remove_all (self->list);
  if (self->session == NULL || self->catalogue == NULL)
    return;

  state = rs_session_get_state (self->session);
  if (rs_session_state_get_phase (state) != RS_SESSION_FINISHED)
    return;

  routine = rs_plan_get_routine (rs_session_state_get_plan (state));

  for (guint i = 0; i < rs_routine_state_get_n_items (routine); i++)
    {
      g_autofree char *done = rs_session_report_item (state, i);

      add_row (self, rs_routine_state_get_item (routine, i), done);
    }
}

static void
rs_session_outcome_map (GtkWidget *widget)
{
  fill (RS_SESSION_OUTCOME (widget));
  GTK_WIDGET_CLASS (rs_session_outcome_parent_class)->map (widget);
}

static void
rs_session_outcome_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  RsSessionOutcome *self = RS_SESSION_OUTCOME (object);

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
rs_session_outcome_set_property (GObject *object,
                                 guint prop_id,
                                 const GValue *value,
                                 GParamSpec *pspec)
{
  RsSessionOutcome *self = RS_SESSION_OUTCOME (object);
  gboolean changed = FALSE;

  switch (prop_id)
    {
    case PROP_SESSION:
      changed = rs_property_set_object (self, &self->session, g_value_get_object (value), pspec);
      break;

    case PROP_CATALOGUE:
      changed = rs_property_set_object (self, &self->catalogue, g_value_get_object (value), pspec);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }

  if (changed)
    fill (self);
}

static void
rs_session_outcome_dispose (GObject *object)
{
  RsSessionOutcome *self = RS_SESSION_OUTCOME (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), RS_TYPE_SESSION_OUTCOME);
  g_clear_object (&self->session);
  g_clear_object (&self->catalogue);

  G_OBJECT_CLASS (rs_session_outcome_parent_class)->dispose (object);
}

static void
rs_session_outcome_class_init (RsSessionOutcomeClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = rs_session_outcome_dispose;
  object_class->get_property = rs_session_outcome_get_property;
  object_class->set_property = rs_session_outcome_set_property;
  widget_class->map = rs_session_outcome_map;
  properties[PROP_SESSION] = g_param_spec_object ("session", NULL, NULL, RS_TYPE_SESSION, flags);
  properties[PROP_CATALOGUE] =
      g_param_spec_object ("catalogue", NULL, NULL, RS_TYPE_CATALOGUE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RS_RESOURCE_PATH "/ui/rs-session-outcome.ui");
  gtk_widget_class_bind_template_child (widget_class, RsSessionOutcome, list);
  gtk_widget_class_bind_template_child (widget_class, RsSessionOutcome, close_button);
  gtk_widget_class_bind_template_callback (widget_class, get_title_cb);
  gtk_widget_class_bind_template_callback (widget_class, get_summary_cb);
}

static void
rs_session_outcome_init (RsSessionOutcome *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
rs_session_outcome_focus_button (RsSessionOutcome *self)
{
  g_return_if_fail (RS_IS_SESSION_OUTCOME (self));

  gtk_widget_grab_focus (self->close_button);
}
