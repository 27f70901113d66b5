/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/player/rs-session-outcome.h"

#include "core/base/rs-property.h"
#include "core/store/rs-session-record.h"
#include "ui/player/rs-chip-row.h"
#include "ui/player/rs-news-text.h"
#include "ui/player/rs-session-report.h"
#include "ui/widgets/rs-effort-text.h"
#include "ui/widgets/rs-sets-row.h"

#include <glib/gi18n.h>

/* So long after the last key a note is said. */
#define NOTE_LATER_MS 1000

struct _RsSessionOutcome
{
  AdwBin parent_instance;

  RsSession *session;
  RsCatalogue *catalogue;
  RsWorkout *workout;
  RsLog *log;
  char *unsaved_reason;

  gboolean showing;
  guint later_id; /* a note that was not said yet */

  GtkListBox *news_list;
  GtkListBox *list;
  GtkWidget *feeling;
  AdwWrapBox *effort_box;
  GtkLabel *effort_label;
  GtkTextBuffer *note;
  GtkWidget *close_button;
};

enum
{
  PROP_0,
  PROP_SESSION,
  PROP_CATALOGUE,
  PROP_WORKOUT,
  PROP_LOG,
  PROP_UNSAVED_REASON,
  N_PROPS
};

enum
{
  SIGNAL_FEELING,
  SIGNAL_EXPORT,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RsSessionOutcome, rs_session_outcome, ADW_TYPE_BIN)

/* --- What the template asks --- */

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

static gboolean
is_unsaved_cb (gpointer self, const char *reason)
{
  return reason != NULL;
}

static char *
get_unsaved_cb (gpointer self, const char *reason)
{
  return g_strdup_printf (_ ("This workout could not be saved: %s"), reason);
}

/* --- What was done --- */

static void
show_news (RsSessionOutcome *self, RsWorkout *workout)
{
  g_autoptr (GArray) news = self->log != NULL ? rs_news_of (workout, self->log) : NULL;
  g_auto (GStrv) lines = news != NULL ? rs_news_text (news, self->catalogue) : NULL;

  for (guint i = 0; lines != NULL && lines[i] != NULL; i++)
    {
      GtkWidget *row = adw_action_row_new ();
      GtkWidget *star = gtk_image_new_from_icon_name ("starred-symbolic");

      gtk_accessible_update_state (GTK_ACCESSIBLE (star), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
      adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), lines[i]);
      adw_action_row_add_prefix (ADW_ACTION_ROW (row), star);
      gtk_list_box_append (self->news_list, row);
    }

  gtk_widget_set_visible (GTK_WIDGET (self->news_list), lines != NULL && lines[0] != NULL);
}

/* What was filed, or would be. */
static RsWorkout *
dup_workout (RsSessionOutcome *self)
{
  RsSessionState *state;

  if (self->workout != NULL)
    return g_object_ref (self->workout);
  if (self->session == NULL)
    return NULL;

  state = rs_session_get_state (self->session);
  return rs_session_state_get_phase (state) == RS_SESSION_FINISHED
             ? rs_session_record (self->session)
             : NULL;
}

static void
fill (RsSessionOutcome *self)
{
  g_autoptr (RsWorkout) workout = dup_workout (self);

  gtk_list_box_remove_all (self->news_list);
  gtk_list_box_remove_all (self->list);
  gtk_widget_set_visible (GTK_WIDGET (self->news_list), FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self->list), workout != NULL);
  if (workout == NULL || self->catalogue == NULL)
    return;

  show_news (self, workout);
  rs_sets_row_add_all (self->list, workout, self->catalogue);
}

/* --- How it felt --- */

static char *
dup_note (RsSessionOutcome *self)
{
  GtkTextIter start;
  GtkTextIter end;

  gtk_text_buffer_get_bounds (self->note, &start, &end);
  return gtk_text_buffer_get_text (self->note, &start, &end, FALSE);
}

static void
show_feeling (RsSessionOutcome *self)
{
  double rpe = self->workout != NULL ? rs_workout_get_rpe (self->workout) : -1;
  const char *note = self->workout != NULL ? rs_workout_get_note (self->workout) : "";
  g_autofree char *effort = rs_effort_text (rpe);
  g_autofree char *shown = dup_note (self);

  gtk_widget_set_visible (self->feeling, self->workout != NULL);
  rs_chip_row_show (self->effort_box, rpe >= 0 ? (guint) rpe : RS_CHIP_NONE, NULL);
  gtk_label_set_label (self->effort_label,
                       /* Translators: above a row of numbers from 0 to 10 */
                       effort != NULL ? effort : C_ ("effort", "From 0, rest, to 10, maximal"));

  /* What is being written is newer. */
  if (self->later_id != 0 || g_str_equal (shown, note))
    return;

  self->showing = TRUE;
  gtk_text_buffer_set_text (self->note, note, -1);
  self->showing = FALSE;
}

static gboolean
set_workout (RsSessionOutcome *self, RsWorkout *workout)
{
  gboolean same = self->workout != NULL && workout != NULL &&
                  g_str_equal (rs_workout_get_id (self->workout), rs_workout_get_id (workout));

  if (!rs_property_set_object (self, &self->workout, workout, properties[PROP_WORKOUT]))
    return FALSE;

  show_feeling (self);
  return !same;
}

static void
say (RsSessionOutcome *self, double rpe, const char *note)
{
  g_autoptr (RsWorkout) next = NULL;

  if (self->workout == NULL || (rs_workout_get_rpe (self->workout) == rpe &&
                                g_str_equal (rs_workout_get_note (self->workout), note)))
    return;

  next = rs_workout_with_feeling (self->workout, rpe, note);
  set_workout (self, next);
  g_signal_emit (self, signals[SIGNAL_FEELING], 0, rpe, note);
}

/* What is written there, which is no more than a file holds. */
static char *
take_note (RsSessionOutcome *self)
{
  GtkTextIter limit;
  GtkTextIter end;

  gtk_text_buffer_get_iter_at_offset (self->note, &limit, RS_WORKOUT_MAX_NOTE);
  gtk_text_buffer_get_end_iter (self->note, &end);
  if (!gtk_text_iter_equal (&limit, &end))
    gtk_text_buffer_delete (self->note, &limit, &end);

  g_clear_handle_id (&self->later_id, g_source_remove);
  return dup_note (self);
}

static void
say_note (RsSessionOutcome *self)
{
  g_autofree char *note = take_note (self);

  if (self->workout != NULL)
    say (self, rs_workout_get_rpe (self->workout), note);
}

static gboolean
on_later_cb (gpointer user_data)
{
  RsSessionOutcome *self = RS_SESSION_OUTCOME (user_data);

  self->later_id = 0;
  say_note (self);
  return G_SOURCE_REMOVE;
}

static void
on_note_changed_cb (RsSessionOutcome *self)
{
  if (self->showing)
    return;

  g_clear_handle_id (&self->later_id, g_source_remove);
  self->later_id = g_timeout_add (NOTE_LATER_MS, on_later_cb, self);
}

static void
on_note_left_cb (RsSessionOutcome *self)
{
  if (self->later_id != 0)
    say_note (self);
}

static void
on_export_cb (RsSessionOutcome *self)
{
  g_signal_emit (self, signals[SIGNAL_EXPORT], 0);
}

/* Once more takes it back. */
static void
effort_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  RsSessionOutcome *self = RS_SESSION_OUTCOME (widget);
  double rpe = g_variant_get_uint32 (parameter);
  g_autofree char *note = take_note (self);

  if (self->workout != NULL)
    say (self, rs_workout_get_rpe (self->workout) == rpe ? -1 : rpe, note);
}

/* --- Life --- */

static void
rs_session_outcome_map (GtkWidget *widget)
{
  fill (RS_SESSION_OUTCOME (widget));
  GTK_WIDGET_CLASS (rs_session_outcome_parent_class)->map (widget);
}

static void
rs_session_outcome_unmap (GtkWidget *widget)
{
  on_note_left_cb (RS_SESSION_OUTCOME (widget));
  GTK_WIDGET_CLASS (rs_session_outcome_parent_class)->unmap (widget);
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

    case PROP_WORKOUT:
      g_value_set_object (value, self->workout);
      break;

    case PROP_LOG:
      g_value_set_object (value, self->log);
      break;

    case PROP_UNSAVED_REASON:
      g_value_set_string (value, self->unsaved_reason);
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

    case PROP_WORKOUT:
      changed = set_workout (self, g_value_get_object (value));
      break;

    case PROP_LOG:
      changed = rs_property_set_object (self, &self->log, g_value_get_object (value), pspec);
      break;

    case PROP_UNSAVED_REASON:
      rs_property_set_string (self, &self->unsaved_reason, g_value_get_string (value), pspec);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }

  if (changed && gtk_widget_get_mapped (GTK_WIDGET (self)))
    fill (self);
}

static void
rs_session_outcome_dispose (GObject *object)
{
  RsSessionOutcome *self = RS_SESSION_OUTCOME (object);

  g_clear_handle_id (&self->later_id, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (object), RS_TYPE_SESSION_OUTCOME);
  g_clear_object (&self->session);
  g_clear_object (&self->catalogue);
  g_clear_object (&self->workout);
  g_clear_object (&self->log);

  G_OBJECT_CLASS (rs_session_outcome_parent_class)->dispose (object);
}

static void
rs_session_outcome_finalize (GObject *object)
{
  g_clear_pointer (&RS_SESSION_OUTCOME (object)->unsaved_reason, g_free);

  G_OBJECT_CLASS (rs_session_outcome_parent_class)->finalize (object);
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  properties[PROP_SESSION] = g_param_spec_object ("session", NULL, NULL, RS_TYPE_SESSION, flags);
  properties[PROP_CATALOGUE] =
      g_param_spec_object ("catalogue", NULL, NULL, RS_TYPE_CATALOGUE, flags);
  properties[PROP_WORKOUT] = g_param_spec_object ("workout", NULL, NULL, RS_TYPE_WORKOUT, flags);
  properties[PROP_LOG] = g_param_spec_object ("log", NULL, NULL, RS_TYPE_LOG, flags);
  properties[PROP_UNSAVED_REASON] = g_param_spec_string ("unsaved-reason", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
install_signals (void)
{
  signals[SIGNAL_FEELING] =
      g_signal_new ("feeling", RS_TYPE_SESSION_OUTCOME, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 2, G_TYPE_DOUBLE, G_TYPE_STRING);
  signals[SIGNAL_EXPORT] = g_signal_new ("export", RS_TYPE_SESSION_OUTCOME, G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
install_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RS_RESOURCE_PATH "/ui/rs-session-outcome.ui");
  gtk_widget_class_bind_template_child (widget_class, RsSessionOutcome, news_list);
  gtk_widget_class_bind_template_child (widget_class, RsSessionOutcome, list);
  gtk_widget_class_bind_template_child (widget_class, RsSessionOutcome, feeling);
  gtk_widget_class_bind_template_child (widget_class, RsSessionOutcome, effort_box);
  gtk_widget_class_bind_template_child (widget_class, RsSessionOutcome, effort_label);
  gtk_widget_class_bind_template_child (widget_class, RsSessionOutcome, note);
  gtk_widget_class_bind_template_child (widget_class, RsSessionOutcome, close_button);
  gtk_widget_class_bind_template_child_full (widget_class, "banner", FALSE, 0);
  gtk_widget_class_bind_template_child_full (widget_class, "title_label", FALSE, 0);
  gtk_widget_class_bind_template_child_full (widget_class, "summary_label", FALSE, 0);
  gtk_widget_class_bind_template_child_full (widget_class, "note_focus", FALSE, 0);
  gtk_widget_class_bind_template_child_full (widget_class, "note_view", FALSE, 0);
  gtk_widget_class_bind_template_callback (widget_class, get_title_cb);
  gtk_widget_class_bind_template_callback (widget_class, get_summary_cb);
  gtk_widget_class_bind_template_callback (widget_class, is_unsaved_cb);
  gtk_widget_class_bind_template_callback (widget_class, get_unsaved_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_note_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_note_left_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_export_cb);
}

static void
rs_session_outcome_class_init (RsSessionOutcomeClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rs_session_outcome_dispose;
  object_class->finalize = rs_session_outcome_finalize;
  object_class->get_property = rs_session_outcome_get_property;
  object_class->set_property = rs_session_outcome_set_property;
  widget_class->map = rs_session_outcome_map;
  widget_class->unmap = rs_session_outcome_unmap;

  install_properties (object_class);
  install_signals ();
  install_template (widget_class);
  gtk_widget_class_install_action (widget_class, "outcome.effort", "u", effort_action);
}

static void
rs_session_outcome_init (RsSessionOutcome *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  /* Translators: what a screen reader says before a number of how hard a session was */
  rs_chip_row_fill (self->effort_box, 0, 10, "outcome.effort", C_ ("effort", "Effort"));
  show_feeling (self);
}

void
rs_session_outcome_focus_button (RsSessionOutcome *self)
{
  g_return_if_fail (RS_IS_SESSION_OUTCOME (self));

  gtk_widget_grab_focus (self->close_button);
}
