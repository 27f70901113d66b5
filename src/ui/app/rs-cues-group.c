/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/app/rs-cues-group.h"

#include "ui/widgets/rs-button-name.h"

#include <glib/gi18n.h>
#include <math.h>

#define SILENT_CUES "session-silent-cues"
#define PERCENT 100.0

struct _RsCuesGroup
{
  AdwPreferencesGroup parent_instance;

  RsSpeaker *speaker;
  double heard; /* the volume that the last tick was heard with, in per cent */

  GtkScale *volume;
  GtkAdjustment *volume_adjustment;
};

G_DEFINE_FINAL_TYPE (RsCuesGroup, rs_cues_group, ADW_TYPE_PREFERENCES_GROUP)

static const char *const names[RS_N_CUES] = {
  [RS_CUE_TICK] = NC_ ("cue", "Last Three Seconds"),
  [RS_CUE_START] = NC_ ("cue", "Start"),
  [RS_CUE_HALF] = NC_ ("cue", "Half-Way"),
  [RS_CUE_WORK_END] = NC_ ("cue", "Set Over"),
  [RS_CUE_REST_END] = NC_ ("cue", "Rest Over"),
  [RS_CUE_SIDE_SWITCH] = NC_ ("cue", "Change Sides"),
  [RS_CUE_ROUND] = NC_ ("cue", "Round Over"),
  [RS_CUE_FINISHED] = NC_ ("cue", "Finished"),
  [RS_CUE_BEAT_LOWER] = NC_ ("cue", "Metronome: Lower"),
  [RS_CUE_BEAT_PAUSE] = NC_ ("cue", "Metronome: Hold"),
  [RS_CUE_BEAT_LIFT] = NC_ ("cue", "Metronome: Lift"),
};

/* --- Whether a cue is heard --- */

/* The switch of one cue is one word in a list of the settings. */
typedef struct
{
  GSettings *settings;
  char *word;
} Cue;

static Cue *
cue_new (GSettings *settings, RsCueKind kind)
{
  g_autoptr (GEnumClass) kinds = g_type_class_ref (RS_TYPE_CUE_KIND);
  Cue *cue = g_new (Cue, 1);

  cue->settings = g_object_ref (settings);
  cue->word = g_strdup (g_enum_get_value (kinds, (int) kind)->value_nick);
  return cue;
}

static void
cue_free (gpointer data)
{
  Cue *cue = data;

  g_object_unref (cue->settings);
  g_free (cue->word);
  g_free (cue);
}

static gboolean
get_audible (GValue *value, GVariant *variant, gpointer user_data)
{
  Cue *cue = user_data;
  g_autofree const char **silent = g_variant_get_strv (variant, NULL);

  g_value_set_boolean (value, !g_strv_contains (silent, cue->word));
  return TRUE;
}

static GVariant *
set_audible (const GValue *value, const GVariantType *type, gpointer user_data)
{
  Cue *cue = user_data;
  g_auto (GStrv) silent = g_settings_get_strv (cue->settings, SILENT_CUES);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) result = NULL;

  for (char **word = silent; *word != NULL; word++)
    if (!g_str_equal (*word, cue->word))
      g_strv_builder_add (builder, *word);
  if (!g_value_get_boolean (value))
    g_strv_builder_add (builder, cue->word);

  result = g_strv_builder_end (builder);
  return g_variant_new_strv ((const char *const *) result, -1);
}

/* --- Rows --- */

static void
on_preview_cb (GtkButton *button, RsCuesGroup *self)
{
  gpointer kind = g_object_get_data (G_OBJECT (button), "cue");

  rs_speaker_preview (self->speaker, (RsCueKind) GPOINTER_TO_INT (kind));
}

static GtkWidget *
make_preview (RsCuesGroup *self, RsCueKind kind)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("media-playback-start-symbolic");
  /* Translators: %s is what a sound stands for, such as “Half-Way” */
  g_autofree char *name = g_strdup_printf (C_ ("cue", "Play “%s”"), rs_cues_group_get_name (kind));

  rs_button_set_name (button, name);
  gtk_widget_set_tooltip_text (button, C_ ("cue", "Play"));
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  g_object_set_data (G_OBJECT (button), "cue", GINT_TO_POINTER (kind));
  g_signal_connect_object (button, "clicked", G_CALLBACK (on_preview_cb), self, G_CONNECT_DEFAULT);
  return button;
}

static void
add_cue (RsCuesGroup *self, GSettings *settings, RsCueKind kind)
{
  const char *name = rs_cues_group_get_name (kind);
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *audible = gtk_switch_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), name);
  gtk_widget_set_valign (audible, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (audible), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);
  g_settings_bind_with_mapping (settings, SILENT_CUES, audible, "active", G_SETTINGS_BIND_DEFAULT,
                                get_audible, set_audible, cue_new (settings, kind), cue_free);

  adw_action_row_add_suffix (ADW_ACTION_ROW (row), make_preview (self, kind));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), audible);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), audible);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), row);
}

/* --- Volume --- */

static char *
format_percent (GtkScale *scale, double value, gpointer user_data)
{
  /* Translators: a volume in per cent */
  return g_strdup_printf (C_ ("volume", "%d %%"), (int) lround (value));
}

static void
on_volume_changed_cb (RsCuesGroup *self)
{
  double value = gtk_adjustment_get_value (self->volume_adjustment);
  g_autofree char *text = format_percent (self->volume, value, NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->volume), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT,
                                  text, -1);
}

/* Nothing while it is being moved; a tick when it is let go of somewhere else. */
static gboolean
on_volume_event_cb (GtkEventControllerLegacy *controller, GdkEvent *event, gpointer user_data)
{
  RsCuesGroup *self = user_data;
  GdkEventType type = gdk_event_get_event_type (event);
  double value = gtk_adjustment_get_value (self->volume_adjustment);

  if ((type == GDK_BUTTON_RELEASE || type == GDK_TOUCH_END || type == GDK_KEY_RELEASE) &&
      value != self->heard)
    {
      self->heard = value;
      rs_speaker_preview (self->speaker, RS_CUE_TICK);
    }

  return GDK_EVENT_PROPAGATE;
}

static gboolean
get_percent (GValue *value, GVariant *variant, gpointer user_data)
{
  g_value_set_double (value, g_variant_get_double (variant) * PERCENT);
  return TRUE;
}

static GVariant *
set_percent (const GValue *value, const GVariantType *type, gpointer user_data)
{
  return g_variant_new_double (g_value_get_double (value) / PERCENT);
}

static void
rs_cues_group_dispose (GObject *object)
{
  RsCuesGroup *self = RS_CUES_GROUP (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), RS_TYPE_CUES_GROUP);
  g_clear_object (&self->speaker);

  G_OBJECT_CLASS (rs_cues_group_parent_class)->dispose (object);
}

static void
rs_cues_group_class_init (RsCuesGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rs_cues_group_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RS_RESOURCE_PATH "/ui/rs-cues-group.ui");
  gtk_widget_class_bind_template_child (widget_class, RsCuesGroup, volume);
  gtk_widget_class_bind_template_child (widget_class, RsCuesGroup, volume_adjustment);
  gtk_widget_class_bind_template_callback (widget_class, on_volume_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_volume_event_cb);
}

static void
rs_cues_group_init (RsCuesGroup *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_scale_set_format_value_func (self->volume, format_percent, NULL, NULL);
}

GtkWidget *
rs_cues_group_new (GSettings *settings, RsSpeaker *speaker)
{
  RsCuesGroup *self;

  g_return_val_if_fail (G_IS_SETTINGS (settings), NULL);
  g_return_val_if_fail (RS_IS_SPEAKER (speaker), NULL);

  self = g_object_new (RS_TYPE_CUES_GROUP, NULL);
  self->speaker = g_object_ref (speaker);
  g_settings_bind_with_mapping (settings, "session-volume", self->volume_adjustment, "value",
                                G_SETTINGS_BIND_DEFAULT, get_percent, set_percent, NULL, NULL);
  self->heard = gtk_adjustment_get_value (self->volume_adjustment);
  for (int kind = 0; kind < RS_N_CUES; kind++)
    add_cue (self, settings, (RsCueKind) kind);

  return GTK_WIDGET (self);
}

const char *
rs_cues_group_get_name (RsCueKind kind)
{
  g_return_val_if_fail (kind < RS_N_CUES, NULL);

  return g_dpgettext2 (NULL, "cue", names[kind]);
}
