/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/editor/rs-set-row.h"

#include "base/common/rs-vocabulary.h"
#include "ui/editor/rs-editor-text.h"

struct _RsSetRow
{
  AdwExpanderRow parent_instance;

  GType vocabulary;
  char *wrong;

  GPtrArray *rows;   /* of AdwActionRow, one for each word */
  GPtrArray *checks; /* of GtkCheckButton */
};

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RsSetRow, rs_set_row, ADW_TYPE_EXPANDER_ROW)

static void
show_subtitle (RsSetRow *self)
{
  g_autofree char *chosen = rs_editor_text_chosen (self->vocabulary, rs_set_row_get_chosen (self));

  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self),
                                 self->wrong != NULL ? self->wrong : chosen);
  if (self->wrong != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (self), "rs-wrong");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "rs-wrong");
}

static void
on_toggled_cb (RsSetRow *self)
{
  show_subtitle (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
add_word (RsSetRow *self, guint word)
{
  const char *label = rs_vocabulary_label (self->vocabulary, (int) word);
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *check = gtk_check_button_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), label);
  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), check);
  g_signal_connect_object (check, "toggled", G_CALLBACK (on_toggled_cb), self, G_CONNECT_SWAPPED);

  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), row);
  g_ptr_array_add (self->rows, row);
  g_ptr_array_add (self->checks, check);
}

static void
rs_set_row_finalize (GObject *object)
{
  RsSetRow *self = RS_SET_ROW (object);

  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_pointer (&self->checks, g_ptr_array_unref);
  g_clear_pointer (&self->wrong, g_free);

  G_OBJECT_CLASS (rs_set_row_parent_class)->finalize (object);
}

static void
rs_set_row_class_init (RsSetRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rs_set_row_finalize;

  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
rs_set_row_init (RsSetRow *self)
{
  self->rows = g_ptr_array_new ();
  self->checks = g_ptr_array_new ();
}

GtkWidget *
rs_set_row_new (const char *title, GType vocabulary, guint n_words)
{
  RsSetRow *self;

  g_return_val_if_fail (title != NULL, NULL);

  self = g_object_new (RS_TYPE_SET_ROW, "title", title, NULL);
  self->vocabulary = vocabulary;
  for (guint i = 0; i < n_words; i++)
    add_word (self, i);
  show_subtitle (self);

  return GTK_WIDGET (self);
}

guint32
rs_set_row_get_chosen (RsSetRow *self)
{
  guint32 chosen = 0;

  g_return_val_if_fail (RS_IS_SET_ROW (self), 0);

  for (guint i = 0; i < self->checks->len; i++)
    if (gtk_check_button_get_active (self->checks->pdata[i]))
      chosen |= 1u << i;

  return chosen;
}

void
rs_set_row_set_chosen (RsSetRow *self, guint32 chosen)
{
  g_return_if_fail (RS_IS_SET_ROW (self));

  for (guint i = 0; i < self->checks->len; i++)
    gtk_check_button_set_active (self->checks->pdata[i], (chosen & 1u << i) != 0);
}

void
rs_set_row_set_taken (RsSetRow *self, guint32 taken, const char *reason)
{
  g_return_if_fail (RS_IS_SET_ROW (self));
  g_return_if_fail (reason != NULL);

  for (guint i = 0; i < self->rows->len; i++)
    {
      gboolean is_taken = (taken & 1u << i) != 0;

      /* What is chosen in both, by a file, can be let go of here. */
      gtk_widget_set_sensitive (self->rows->pdata[i],
                                !is_taken || gtk_check_button_get_active (self->checks->pdata[i]));
      adw_action_row_set_subtitle (self->rows->pdata[i], is_taken ? reason : "");
    }
}

void
rs_set_row_set_wrong (RsSetRow *self, const char *wrong)
{
  g_return_if_fail (RS_IS_SET_ROW (self));

  if (g_set_str (&self->wrong, wrong))
    show_subtitle (self);
}

const char *
rs_set_row_get_wrong (RsSetRow *self)
{
  g_return_val_if_fail (RS_IS_SET_ROW (self), NULL);

  return self->wrong;
}

GtkCheckButton *
rs_set_row_get_check (RsSetRow *self, guint word)
{
  g_return_val_if_fail (RS_IS_SET_ROW (self), NULL);
  g_return_val_if_fail (word < self->checks->len, NULL);

  return self->checks->pdata[word];
}
