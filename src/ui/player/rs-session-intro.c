/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/player/rs-session-intro.h"

#include "core/base/rs-property.h"
#include "core/routine/rs-summary.h"
#include "ui/widgets/rs-figure-thumbnail.h"

#define DRAWING_SIZE 56

struct _RsSessionIntro
{
  AdwBin parent_instance;

  RsSession *session;
  RsCatalogue *catalogue;
  RsMovements *movements;

  GtkListBox *list;
  GtkWidget *start_button;
  GtkLabel *summary_label;
};

enum
{
  PROP_0,
  PROP_SESSION,
  PROP_CATALOGUE,
  PROP_MOVEMENTS,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RsSessionIntro, rs_session_intro, ADW_TYPE_BIN)

static void
add_drawing (RsSessionIntro *self, AdwActionRow *row, const char *exercise_id)
{
  GtkWidget *drawing = rs_figure_thumbnail_new ();

  rs_figure_thumbnail_set_movements (RS_FIGURE_THUMBNAIL (drawing), self->movements);
  rs_figure_thumbnail_set_size (RS_FIGURE_THUMBNAIL (drawing), DRAWING_SIZE);
  rs_figure_thumbnail_set_exercise_id (RS_FIGURE_THUMBNAIL (drawing), exercise_id);
  adw_action_row_add_prefix (row, drawing);
}

static void
add_row (RsSessionIntro *self, RsItem *item, const char *subtitle)
{
  GtkWidget *row = adw_action_row_new ();
  const char *name = rs_catalogue_get_name (self->catalogue, rs_item_get_exercise_id (item));

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), name);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  if (self->movements != NULL)
    add_drawing (self, ADW_ACTION_ROW (row), rs_item_get_exercise_id (item));
  gtk_list_box_append (self->list, row);
}

static void
fill (RsSessionIntro *self)
{
  g_autofree char *text = NULL;
  RsRoutineState *routine;
  RsSummary summary;
  guint n_items;

  gtk_list_box_remove_all (self->list);
  if (self->session == NULL || self->catalogue == NULL)
    return;

  routine = rs_plan_get_routine (rs_session_state_get_plan (rs_session_get_state (self->session)));
  n_items = rs_routine_state_get_n_items (routine);

  for (guint i = 0; i < n_items; i++)
    {
      RsItem *item = rs_routine_state_get_item (routine, i);
      g_autofree char *dose = rs_dose_to_text (rs_item_get_dose (item));

      add_row (self, item, dose);
    }

  summary = rs_summary_of (routine, self->catalogue);
  text = rs_summary_to_text (&summary, n_items);
  gtk_label_set_label (self->summary_label, text);
}

static void
rs_session_intro_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  RsSessionIntro *self = RS_SESSION_INTRO (object);

  switch (prop_id)
    {
    case PROP_SESSION:
      g_value_set_object (value, self->session);
      break;

    case PROP_CATALOGUE:
      g_value_set_object (value, self->catalogue);
      break;

    case PROP_MOVEMENTS:
      g_value_set_object (value, self->movements);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rs_session_intro_set_property (GObject *object,
                               guint prop_id,
                               const GValue *value,
                               GParamSpec *pspec)
{
  RsSessionIntro *self = RS_SESSION_INTRO (object);
  gboolean changed = FALSE;

  switch (prop_id)
    {
    case PROP_SESSION:
      changed = rs_property_set_object (self, &self->session, g_value_get_object (value), pspec);
      break;

    case PROP_CATALOGUE:
      changed = rs_property_set_object (self, &self->catalogue, g_value_get_object (value), pspec);
      break;

    case PROP_MOVEMENTS:
      changed = rs_property_set_object (self, &self->movements, g_value_get_object (value), pspec);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }

  if (changed)
    fill (self);
}

static void
rs_session_intro_dispose (GObject *object)
{
  RsSessionIntro *self = RS_SESSION_INTRO (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), RS_TYPE_SESSION_INTRO);
  g_clear_object (&self->session);
  g_clear_object (&self->catalogue);
  g_clear_object (&self->movements);

  G_OBJECT_CLASS (rs_session_intro_parent_class)->dispose (object);
}

static void
rs_session_intro_class_init (RsSessionIntroClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = rs_session_intro_dispose;
  object_class->get_property = rs_session_intro_get_property;
  object_class->set_property = rs_session_intro_set_property;

  properties[PROP_SESSION] = g_param_spec_object ("session", NULL, NULL, RS_TYPE_SESSION, flags);
  properties[PROP_CATALOGUE] =
      g_param_spec_object ("catalogue", NULL, NULL, RS_TYPE_CATALOGUE, flags);
  properties[PROP_MOVEMENTS] =
      g_param_spec_object ("movements", NULL, NULL, RS_TYPE_MOVEMENTS, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RS_RESOURCE_PATH "/ui/rs-session-intro.ui");
  gtk_widget_class_bind_template_child (widget_class, RsSessionIntro, list);
  gtk_widget_class_bind_template_child (widget_class, RsSessionIntro, start_button);
  gtk_widget_class_bind_template_child (widget_class, RsSessionIntro, summary_label);
}

static void
rs_session_intro_init (RsSessionIntro *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
rs_session_intro_focus_button (RsSessionIntro *self)
{
  g_return_if_fail (RS_IS_SESSION_INTRO (self));

  gtk_widget_grab_focus (self->start_button);
}
