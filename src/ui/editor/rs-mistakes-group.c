/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/editor/rs-mistakes-group.h"

#include "core/store/rs-exercise-file.h"
#include "ui/editor/rs-editor-text.h"
#include "ui/editor/rs-text-row.h"

#include <glib/gi18n.h>

typedef struct
{
  AdwExpanderRow *row;
  RsTextRow *mistake;
  RsTextRow *fix;
  char *fault;
} Place;

struct _RsMistakesGroup
{
  AdwPreferencesGroup parent_instance;

  Place places[RS_EXERCISE_MAX_MISTAKES];
  gboolean setting;
};

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RsMistakesGroup, rs_mistakes_group, ADW_TYPE_PREFERENCES_GROUP)

static char *
dup_stripped (RsTextRow *row)
{
  char *text = rs_text_row_dup_text (row);

  return g_strstrip (text);
}

static gboolean
is_empty (const Place *place)
{
  g_autofree char *mistake = dup_stripped (place->mistake);
  g_autofree char *fix = dup_stripped (place->fix);

  return *mistake == '\0' && *fix == '\0';
}

static void
show (RsMistakesGroup *self)
{
  gboolean before = TRUE;

  for (guint i = 0; i < G_N_ELEMENTS (self->places); i++)
    {
      const Place *place = &self->places[i];
      g_autofree char *mistake = dup_stripped (place->mistake);
      const char *wrong = rs_text_row_get_wrong (place->mistake);

      if (wrong == NULL)
        wrong = rs_text_row_get_wrong (place->fix);
      adw_expander_row_set_subtitle (place->row, wrong != NULL ? wrong : mistake);
      if (wrong != NULL)
        gtk_widget_add_css_class (GTK_WIDGET (place->row), "rs-wrong");
      else
        gtk_widget_remove_css_class (GTK_WIDGET (place->row), "rs-wrong");
      gtk_widget_set_visible (GTK_WIDGET (place->row), before || !is_empty (place));
      before = !is_empty (place);
    }
}

static void
on_changed_cb (RsMistakesGroup *self)
{
  if (self->setting)
    return;

  show (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
add_place (RsMistakesGroup *self, Place *place, guint number)
{
  /* Translators: the first, second… of several common mistakes */
  g_autofree char *title = g_strdup_printf (C_ ("editor", "Mistake %u"), number);

  place->row = ADW_EXPANDER_ROW (adw_expander_row_new ());
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (place->row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (place->row), title);
  adw_expander_row_set_subtitle_lines (place->row, 2);
  place->mistake = RS_TEXT_ROW (rs_text_row_new (C_ ("editor", "What Goes Wrong"), NULL, FALSE));
  place->fix = RS_TEXT_ROW (rs_text_row_new (C_ ("editor", "What to Do Instead"), NULL, FALSE));
  adw_expander_row_add_row (place->row, GTK_WIDGET (place->mistake));
  adw_expander_row_add_row (place->row, GTK_WIDGET (place->fix));
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), GTK_WIDGET (place->row));

  g_signal_connect_object (place->mistake, "changed", G_CALLBACK (on_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (place->fix, "changed", G_CALLBACK (on_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
rs_mistakes_group_finalize (GObject *object)
{
  RsMistakesGroup *self = RS_MISTAKES_GROUP (object);

  for (guint i = 0; i < G_N_ELEMENTS (self->places); i++)
    g_clear_pointer (&self->places[i].fault, g_free);

  G_OBJECT_CLASS (rs_mistakes_group_parent_class)->finalize (object);
}

static void
rs_mistakes_group_class_init (RsMistakesGroupClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rs_mistakes_group_finalize;

  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
rs_mistakes_group_init (RsMistakesGroup *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (self->places); i++)
    add_place (self, &self->places[i], i + 1);
  show (self);
}

void
rs_mistakes_group_set_mistakes (RsMistakesGroup *self, const GArray *mistakes)
{
  g_return_if_fail (RS_IS_MISTAKES_GROUP (self));
  g_return_if_fail (mistakes != NULL);

  self->setting = TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (self->places); i++)
    {
      const RsMistake *mistake = i < mistakes->len ? &g_array_index (mistakes, RsMistake, i) : NULL;

      rs_text_row_set_text (self->places[i].mistake, mistake != NULL ? mistake->mistake : "");
      rs_text_row_set_text (self->places[i].fix, mistake != NULL ? mistake->fix : "");
      g_set_str (&self->places[i].fault, mistake != NULL ? mistake->fault : NULL);
    }
  self->setting = FALSE;
  show (self);
}

void
rs_mistakes_group_get_mistakes (RsMistakesGroup *self, GArray *mistakes)
{
  g_return_if_fail (RS_IS_MISTAKES_GROUP (self));
  g_return_if_fail (mistakes != NULL);

  g_array_set_size (mistakes, 0);
  for (guint i = 0; i < G_N_ELEMENTS (self->places); i++)
    {
      const Place *place = &self->places[i];
      RsMistake mistake;

      if (is_empty (place))
        continue;
      mistake.mistake = dup_stripped (place->mistake);
      mistake.fix = dup_stripped (place->fix);
      mistake.fault = g_strdup (place->fault);
      g_array_append_val (mistakes, mistake);
    }
}

const char *
rs_mistakes_group_check (RsMistakesGroup *self)
{
  const char *first = NULL;

  g_return_val_if_fail (RS_IS_MISTAKES_GROUP (self), NULL);

  for (guint i = 0; i < G_N_ELEMENTS (self->places); i++)
    {
      const Place *place = &self->places[i];
      g_autofree char *mistake = dup_stripped (place->mistake);
      g_autofree char *fix = dup_stripped (place->fix);
      g_autofree char *wrong_mistake = rs_editor_text_check_mistake (mistake, fix);
      g_autofree char *wrong_fix = rs_editor_text_check (fix, RS_EXERCISE_MAX_FIX);

      rs_text_row_set_wrong (place->mistake, wrong_mistake);
      rs_text_row_set_wrong (place->fix, wrong_fix);
      if (first == NULL)
        first = rs_text_row_get_wrong (place->mistake);
      if (first == NULL)
        first = rs_text_row_get_wrong (place->fix);
    }
  show (self);

  return first;
}
