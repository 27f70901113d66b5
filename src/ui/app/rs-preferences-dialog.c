/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/app/rs-preferences-dialog.h"

#include "core/base/rs-property.h"
#include "ui/app/rs-session-preferences.h"
#include "ui/widgets/rs-figure-thumbnail.h"

#define EXAMPLE "bodyweight-squat"
#define EXAMPLE_SIZE 72

struct _RsPreferencesDialog
{
  AdwPreferencesDialog parent_instance;

  RsMovements *movements;
  RsFigureThumbnail *builds[2];
  RsFigureThumbnail *tones[RS_N_TONES];

  AdwActionRow *narrow_row;
  AdwActionRow *broad_row;
  AdwActionRow *fair_row;
  AdwActionRow *beige_row;
  AdwActionRow *brown_row;
  AdwActionRow *deep_row;

  gboolean speech_available;
};

enum
{
  PROP_SPEECH_AVAILABLE = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RsPreferencesDialog, rs_preferences_dialog, ADW_TYPE_PREFERENCES_DIALOG)

/* Each picture is what the figure would be with this choice and the other one as it is. */
static void
show_examples (RsPreferencesDialog *self)
{
  RsFigureLook look = rs_movements_get_look (self->movements);

  for (int build = 0; build < (int) G_N_ELEMENTS (self->builds); build++)
    rs_figure_thumbnail_set_look (self->builds[build], &(RsFigureLook) { build, look.tone });
  for (int tone = 0; tone < RS_N_TONES; tone++)
    rs_figure_thumbnail_set_look (self->tones[tone], &(RsFigureLook) { look.build, (RsTone) tone });
}

static RsFigureThumbnail *
add_example (RsPreferencesDialog *self, AdwActionRow *row)
{
  GtkWidget *example = rs_figure_thumbnail_new ();

  rs_figure_thumbnail_set_size (RS_FIGURE_THUMBNAIL (example), EXAMPLE_SIZE);
  rs_figure_thumbnail_set_exercise_id (RS_FIGURE_THUMBNAIL (example), EXAMPLE);
  rs_figure_thumbnail_set_movements (RS_FIGURE_THUMBNAIL (example), self->movements);
  adw_action_row_add_suffix (row, example);
  return RS_FIGURE_THUMBNAIL (example);
}

static void
add_examples (RsPreferencesDialog *self)
{
  AdwActionRow *const builds[] = { self->narrow_row, self->broad_row };
  AdwActionRow *const tones[] = { self->fair_row, self->beige_row, self->brown_row,
                                  self->deep_row };

  for (gsize i = 0; i < G_N_ELEMENTS (builds); i++)
    self->builds[i] = add_example (self, builds[i]);
  for (gsize i = 0; i < G_N_ELEMENTS (tones); i++)
    self->tones[i] = add_example (self, tones[i]);

  show_examples (self);
  g_signal_connect_object (self->movements, "changed", G_CALLBACK (show_examples), self,
                           G_CONNECT_SWAPPED);
}

static void
add_actions (RsPreferencesDialog *self, GSettings *settings)
{
  static const char *const keys[] = { "figure-build", "figure-tone" };
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      g_autoptr (GAction) action = g_settings_create_action (settings, keys[i]);

      g_action_map_add_action (G_ACTION_MAP (group), action);
    }

  gtk_widget_insert_action_group (GTK_WIDGET (self), "look", G_ACTION_GROUP (group));
}

static void
add_session_page (RsPreferencesDialog *self, GSettings *settings, RsSpeaker *speaker)
{
  AdwPreferencesPage *page = rs_session_preferences_new (settings, speaker);

  g_object_bind_property (self, "speech-available", page, "speech-available",
                          G_BINDING_SYNC_CREATE);
  adw_preferences_dialog_add (ADW_PREFERENCES_DIALOG (self), page);
}

static void
rs_preferences_dialog_dispose (GObject *object)
{
  RsPreferencesDialog *self = RS_PREFERENCES_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), RS_TYPE_PREFERENCES_DIALOG);
  g_clear_object (&self->movements);

  G_OBJECT_CLASS (rs_preferences_dialog_parent_class)->dispose (object);
}

static void
rs_preferences_dialog_get_property (GObject *object,
                                    guint prop_id,
                                    GValue *value,
                                    GParamSpec *pspec)
{
  RsPreferencesDialog *self = RS_PREFERENCES_DIALOG (object);

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
rs_preferences_dialog_set_property (GObject *object,
                                    guint prop_id,
                                    const GValue *value,
                                    GParamSpec *pspec)
{
  RsPreferencesDialog *self = RS_PREFERENCES_DIALOG (object);

  switch (prop_id)
    {
    case PROP_SPEECH_AVAILABLE:
      rs_property_set_boolean (self, &self->speech_available, g_value_get_boolean (value), pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rs_preferences_dialog_class_init (RsPreferencesDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rs_preferences_dialog_dispose;
  object_class->get_property = rs_preferences_dialog_get_property;
  object_class->set_property = rs_preferences_dialog_set_property;

  properties[PROP_SPEECH_AVAILABLE] = g_param_spec_boolean (
      "speech-available", NULL, NULL, FALSE,
      G_PARAM_READWRITE | G_PARAM_CONSTRUCT | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RS_RESOURCE_PATH "/ui/rs-preferences-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, RsPreferencesDialog, narrow_row);
  gtk_widget_class_bind_template_child (widget_class, RsPreferencesDialog, broad_row);
  gtk_widget_class_bind_template_child (widget_class, RsPreferencesDialog, fair_row);
  gtk_widget_class_bind_template_child (widget_class, RsPreferencesDialog, beige_row);
  gtk_widget_class_bind_template_child (widget_class, RsPreferencesDialog, brown_row);
  gtk_widget_class_bind_template_child (widget_class, RsPreferencesDialog, deep_row);
}

static void
rs_preferences_dialog_init (RsPreferencesDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

RsPreferencesDialog *
rs_preferences_dialog_new (GSettings *settings, RsMovements *movements, RsSpeaker *speaker)
{
  RsPreferencesDialog *self;

  g_return_val_if_fail (G_IS_SETTINGS (settings), NULL);
  g_return_val_if_fail (RS_IS_MOVEMENTS (movements), NULL);
  g_return_val_if_fail (RS_IS_SPEAKER (speaker), NULL);

  self = g_object_new (RS_TYPE_PREFERENCES_DIALOG, NULL);
  self->movements = g_object_ref (movements);
  add_actions (self, settings);
  add_examples (self);
  add_session_page (self, settings, speaker);
  return self;
}
