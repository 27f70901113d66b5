/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/player/rs-session-view.h"

#include "core/base/rs-property.h"
#include "ui/player/rs-session-controls.h"
#include "ui/player/rs-session-heading.h"
#include "ui/player/rs-session-scene.h"
#include "ui/player/rs-session-text.h"
#include "ui/player/rs-session-tone.h"
#include "ui/widgets/rs-frames.h"
#include "ui/widgets/rs-time-dial.h"

#include <glib/gi18n.h>

/* While a metronome leads, the ring follows it; so often a second. */
#define RING_RATE 15

struct _RsSessionView
{
  AdwBin parent_instance;

  RsSession *session;
  RsCatalogue *catalogue;
  RsMovements *movements;
  gint64 now;
  gboolean lift_first;

  GSignalGroup *changes; /* of the session */
  RsFrames *frames;      /* of the ring */

  GtkWidget *dial;
  RsSessionFigure *figure;
  AdwClamp *card_place;
};

enum
{
  PROP_0,
  PROP_SESSION,
  PROP_CATALOGUE,
  PROP_MOVEMENTS,
  PROP_NOW,
  PROP_LIFT_FIRST,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RsSessionView, rs_session_view, ADW_TYPE_BIN)

/* What the template's closures call; each is a word for a function of rs-session-text.h. */

static GStrv
get_styles_cb (gpointer self, RsSessionState *state)
{
  const char *styles[] = { rs_session_tone_get_style (rs_session_tone_of (state)), NULL };

  return g_strdupv ((char **) styles);
}

static char *
get_details_cb (gpointer self, RsSessionState *state)
{
  return rs_session_text_details (state);
}

static char *
get_next_cb (gpointer self, RsSessionState *state, RsCatalogue *catalogue)
{
  return rs_session_text_next (state, catalogue);
}

static char *
get_dial_cb (gpointer self, RsSessionState *state, gint64 now)
{
  return rs_session_text_dial (state, now);
}

static char *
get_caption_cb (gpointer self, RsSessionState *state, gint64 now, gboolean lift_first)
{
  return rs_session_text_caption (state, now, lift_first);
}

static double
get_fraction_cb (gpointer self, RsSessionState *state, gint64 now, gboolean lift_first)
{
  return rs_session_text_get_fraction (state, now, lift_first);
}

static char *
get_away_cb (gpointer self, RsSessionState *state)
{
  return rs_session_text_away (state);
}

static gboolean
is_timed_cb (gpointer self, RsSessionState *state)
{
  return rs_session_text_is_timed (state);
}

static char *
get_overall_cb (gpointer self, RsSessionState *state)
{
  return rs_session_text_overall (state);
}

static double
get_progress_cb (gpointer self, RsSessionState *state)
{
  return rs_session_text_get_progress (state);
}

static char *
get_elapsed_cb (gpointer self, RsSessionState *state, gint64 now)
{
  return rs_session_text_elapsed (state, now);
}

static gboolean
has_text_cb (gpointer self, const char *text)
{
  return text != NULL && *text != '\0';
}

/* --- The figure, and the ring of the metronome --- */

static gint64
read_clock (RsSessionView *self)
{
  return rs_clock_get_monotonic (rs_session_get_clock (self->session));
}

static void
set_now (RsSessionView *self, gint64 now)
{
  if (self->now == now)
    return;

  self->now = now;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NOW]);
}

static void
on_frame (GtkWidget *widget, gint64 time_us, double seconds)
{
  RsSessionView *self = RS_SESSION_VIEW (widget);

  set_now (self, read_clock (self));
}

static gboolean
wants_frames (RsSessionView *self, const RsSessionScene *scene)
{
  const RsSegment *segment = rs_session_state_get_segment (rs_session_get_state (self->session));

  return scene->playing && segment->mode == RS_MODE_PACED &&
         adw_get_enable_animations (GTK_WIDGET (self));
}

static void
update_lift_first (RsSessionView *self, const RsSessionScene *scene)
{
  gboolean lift_first = self->movements != NULL && scene->exercise_id != NULL &&
                        rs_movements_begins_with_lift (self->movements, scene->exercise_id);

  rs_property_set_boolean (self, &self->lift_first, lift_first, properties[PROP_LIFT_FIRST]);
}

static void
update_scene (RsSessionView *self)
{
  RsSessionScene scene;
  RsExercise *exercise;

  if (self->session == NULL || self->catalogue == NULL)
    {
      rs_frames_set_wanted (self->frames, FALSE);
      return;
    }

  scene = rs_session_scene_of (rs_session_get_state (self->session), read_clock (self));
  exercise =
      scene.exercise_id != NULL ? rs_catalogue_lookup (self->catalogue, scene.exercise_id) : NULL;
  update_lift_first (self, &scene);
  rs_session_scene_show (
      &scene, self->figure,
      scene.exercise_id != NULL ? rs_catalogue_get_name (self->catalogue, scene.exercise_id) : NULL,
      exercise != NULL ? rs_exercise_get_facts (exercise)->picture : NULL);
  rs_frames_set_wanted (self->frames, wants_frames (self, &scene));
}

static void
rs_session_view_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (rs_session_view_parent_class)->map (widget);

  update_scene (RS_SESSION_VIEW (widget));
}

static void
rs_session_view_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  RsSessionView *self = RS_SESSION_VIEW (object);

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

    case PROP_NOW:
      g_value_set_int64 (value, self->now);
      break;

    case PROP_LIFT_FIRST:
      g_value_set_boolean (value, self->lift_first);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rs_session_view_set_property (GObject *object,
                              guint prop_id,
                              const GValue *value,
                              GParamSpec *pspec)
{
  RsSessionView *self = RS_SESSION_VIEW (object);

  switch (prop_id)
    {
    case PROP_SESSION:
      if (rs_property_set_object (self, &self->session, g_value_get_object (value), pspec))
        g_signal_group_set_target (self->changes, self->session);
      break;

    case PROP_CATALOGUE:
      rs_property_set_object (self, &self->catalogue, g_value_get_object (value), pspec);
      break;

    case PROP_MOVEMENTS:
      if (rs_property_set_object (self, &self->movements, g_value_get_object (value), pspec))
        rs_session_figure_set_movements (self->figure, self->movements);
      break;

    case PROP_NOW:
      set_now (self, g_value_get_int64 (value));
      return;

    case PROP_LIFT_FIRST:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
  update_scene (self);
}

static void
rs_session_view_dispose (GObject *object)
{
  RsSessionView *self = RS_SESSION_VIEW (object);

  g_clear_object (&self->changes);
  g_clear_object (&self->frames);
  gtk_widget_dispose_template (GTK_WIDGET (object), RS_TYPE_SESSION_VIEW);
  g_clear_object (&self->session);
  g_clear_object (&self->catalogue);
  g_clear_object (&self->movements);

  G_OBJECT_CLASS (rs_session_view_parent_class)->dispose (object);
}

static void
bind_callbacks (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_callback (widget_class, get_styles_cb);
  gtk_widget_class_bind_template_callback (widget_class, get_details_cb);
  gtk_widget_class_bind_template_callback (widget_class, get_next_cb);
  gtk_widget_class_bind_template_callback (widget_class, get_dial_cb);
  gtk_widget_class_bind_template_callback (widget_class, get_caption_cb);
  gtk_widget_class_bind_template_callback (widget_class, get_fraction_cb);
  gtk_widget_class_bind_template_callback (widget_class, get_away_cb);
  gtk_widget_class_bind_template_callback (widget_class, is_timed_cb);
  gtk_widget_class_bind_template_callback (widget_class, get_overall_cb);
  gtk_widget_class_bind_template_callback (widget_class, get_progress_cb);
  gtk_widget_class_bind_template_callback (widget_class, get_elapsed_cb);
  gtk_widget_class_bind_template_callback (widget_class, has_text_cb);
}

/* Found by their id, by those who look at the view from outside. */
static void
bind_children (GtkWidgetClass *widget_class)
{
  static const char *const ids[] = {
    "layouts",    "heading",       "controls",       "details_label",
    "next_label", "overall_label", "elapsed_label",  "overall_bar",
    "away_label", "longer_button", "shorter_button",
  };

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    gtk_widget_class_bind_template_child_full (widget_class, ids[i], FALSE, 0);
}

static void
rs_session_view_class_init (RsSessionViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = rs_session_view_dispose;
  object_class->get_property = rs_session_view_get_property;
  object_class->set_property = rs_session_view_set_property;

  widget_class->map = rs_session_view_map;

  properties[PROP_SESSION] = g_param_spec_object ("session", NULL, NULL, RS_TYPE_SESSION, flags);
  properties[PROP_CATALOGUE] =
      g_param_spec_object ("catalogue", NULL, NULL, RS_TYPE_CATALOGUE, flags);
  properties[PROP_MOVEMENTS] =
      g_param_spec_object ("movements", NULL, NULL, RS_TYPE_MOVEMENTS, flags);
  properties[PROP_NOW] = g_param_spec_int64 ("now", NULL, NULL, G_MININT64, G_MAXINT64, 0, flags);
  properties[PROP_LIFT_FIRST] =
      g_param_spec_boolean ("lift-first", NULL, NULL, FALSE,
                            G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (RS_TYPE_SESSION_CONTROLS);
  g_type_ensure (RS_TYPE_SESSION_FIGURE);
  g_type_ensure (RS_TYPE_SESSION_HEADING);
  g_type_ensure (RS_TYPE_TIME_DIAL);
  g_type_ensure (RS_TYPE_SESSION);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RS_RESOURCE_PATH "/ui/rs-session-view.ui");
  gtk_widget_class_bind_template_child (widget_class, RsSessionView, dial);
  gtk_widget_class_bind_template_child (widget_class, RsSessionView, figure);
  gtk_widget_class_bind_template_child (widget_class, RsSessionView, card_place);
  bind_children (widget_class);
  bind_callbacks (widget_class);
}

static void
rs_session_view_init (RsSessionView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->frames = rs_frames_new (GTK_WIDGET (self), on_frame);
  rs_frames_set_rate (self->frames, RING_RATE);
  self->changes = g_signal_group_new (RS_TYPE_SESSION);
  g_signal_group_connect_swapped (self->changes, "notify::state", G_CALLBACK (update_scene), self);
}

void
rs_session_view_set_card (RsSessionView *self, GtkWidget *card)
{
  g_return_if_fail (RS_IS_SESSION_VIEW (self));

  adw_clamp_set_child (self->card_place, card);
}

void
rs_session_view_show_set (RsSessionView *self, guint work)
{
  GtkWidget *card;

  g_return_if_fail (RS_IS_SESSION_VIEW (self));

  card = adw_clamp_get_child (self->card_place);
  gtk_widget_set_visible (GTK_WIDGET (self->card_place), work != RS_SEGMENT_NO_WORK);
  if (card != NULL)
    g_object_set (card, "work", work, NULL);
}

void
rs_session_view_focus_dial (RsSessionView *self)
{
  g_return_if_fail (RS_IS_SESSION_VIEW (self));

  gtk_widget_grab_focus (self->dial);
}
