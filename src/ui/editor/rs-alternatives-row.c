/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/editor/rs-alternatives-row.h"

#include "ui/editor/rs-choice-row.h"
#include "ui/widgets/rs-announcer.h"

#include <glib/gi18n.h>

/* As many as a file may have. */
#define MAX_ALTERNATIVES 6

struct _RsAlternativesRow
{
  AdwExpanderRow parent_instance;

  RsCatalogue *catalogue;
  GPtrArray *ids;  /* of char * */
  GPtrArray *rows; /* of GtkWidget */
  RsChoiceRow *choice;
};

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RsAlternativesRow, rs_alternatives_row, ADW_TYPE_EXPANDER_ROW)

static void show (RsAlternativesRow *self);

static void
on_remove_cb (GtkButton *button, gpointer user_data)
{
  RsAlternativesRow *self = RS_ALTERNATIVES_ROW (user_data);
  guint i = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), "position"));
  g_autofree char *text = NULL;

  /* Translators: an exercise that was taken out of a list */
  text = g_strdup_printf (C_ ("editor", "%s removed"),
                          rs_catalogue_get_name (self->catalogue, self->ids->pdata[i]));
  /* The button goes, so the keys go on to what stays. */
  gtk_widget_grab_focus (GTK_WIDGET (self->choice));
  g_ptr_array_remove_index (self->ids, i);
  show (self);
  rs_announce (GTK_WIDGET (self), text);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
add_row (RsAlternativesRow *self, guint i)
{
  const char *name = rs_catalogue_get_name (self->catalogue, self->ids->pdata[i]);
  /* Translators: what a button does; %s is an exercise */
  g_autofree char *label = g_strdup_printf (C_ ("editor", "Remove %s"), name);
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *button = gtk_button_new_from_icon_name ("edit-delete-symbolic");

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), name);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
  g_object_set_data (G_OBJECT (button), "position", GUINT_TO_POINTER (i));
  g_signal_connect_object (button, "clicked", G_CALLBACK (on_remove_cb), self, G_CONNECT_DEFAULT);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), row);
  g_ptr_array_add (self->rows, row);
}

static void
show (RsAlternativesRow *self)
{
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();
  g_auto (GStrv) strv = NULL;
  g_autofree char *text = NULL;

  for (guint i = 0; i < self->rows->len; i++)
    adw_expander_row_remove (ADW_EXPANDER_ROW (self), self->rows->pdata[i]);
  g_ptr_array_set_size (self->rows, 0);

  for (guint i = 0; i < self->ids->len; i++)
    {
      add_row (self, i);
      g_strv_builder_add (names, rs_catalogue_get_name (self->catalogue, self->ids->pdata[i]));
    }
  strv = g_strv_builder_end (names);
  text = g_strjoinv (C_ ("list separator", ", "), strv);
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self),
                                 *text != '\0' ? text : C_ ("editor", "None chosen"));
  gtk_widget_set_visible (GTK_WIDGET (self->choice), self->ids->len < MAX_ALTERNATIVES);
}

static void
on_chosen_cb (RsAlternativesRow *self)
{
  g_autofree char *id = g_strdup (rs_choice_row_get_id (self->choice));

  if (id == NULL)
    return;

  rs_choice_row_set_id (self->choice, NULL);
  if (g_ptr_array_find_with_equal_func (self->ids, id, g_str_equal, NULL))
    return;

  g_ptr_array_add (self->ids, g_steal_pointer (&id));
  show (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
rs_alternatives_row_dispose (GObject *object)
{
  RsAlternativesRow *self = RS_ALTERNATIVES_ROW (object);

  g_clear_object (&self->catalogue);

  G_OBJECT_CLASS (rs_alternatives_row_parent_class)->dispose (object);
}

static void
rs_alternatives_row_finalize (GObject *object)
{
  RsAlternativesRow *self = RS_ALTERNATIVES_ROW (object);

  g_clear_pointer (&self->ids, g_ptr_array_unref);
  g_clear_pointer (&self->rows, g_ptr_array_unref);

  G_OBJECT_CLASS (rs_alternatives_row_parent_class)->finalize (object);
}

static void
rs_alternatives_row_class_init (RsAlternativesRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rs_alternatives_row_dispose;
  G_OBJECT_CLASS (klass)->finalize = rs_alternatives_row_finalize;

  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
rs_alternatives_row_init (RsAlternativesRow *self)
{
  self->ids = g_ptr_array_new_with_free_func (g_free);
  self->rows = g_ptr_array_new ();
}

GtkWidget *
rs_alternatives_row_new (GListModel *exercises, RsCatalogue *catalogue)
{
  RsAlternativesRow *self;

  g_return_val_if_fail (G_IS_LIST_MODEL (exercises), NULL);
  g_return_val_if_fail (RS_IS_CATALOGUE (catalogue), NULL);

  self = g_object_new (RS_TYPE_ALTERNATIVES_ROW, "title", C_ ("editor", "Instead of It"),
                       "use-markup", FALSE, NULL);
  self->catalogue = g_object_ref (catalogue);
  self->choice = RS_CHOICE_ROW (
      rs_choice_row_new (C_ ("editor", "Add an Alternative"), C_ ("editor", "Choose"), exercises));
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), GTK_WIDGET (self->choice));
  g_signal_connect_object (self->choice, "chosen", G_CALLBACK (on_chosen_cb), self,
                           G_CONNECT_SWAPPED);
  show (self);

  return GTK_WIDGET (self);
}

GStrv
rs_alternatives_row_dup_ids (RsAlternativesRow *self)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  g_return_val_if_fail (RS_IS_ALTERNATIVES_ROW (self), NULL);

  for (guint i = 0; i < self->ids->len; i++)
    g_strv_builder_add (builder, self->ids->pdata[i]);

  return g_strv_builder_end (builder);
}

void
rs_alternatives_row_set_ids (RsAlternativesRow *self, const char *const *ids)
{
  g_return_if_fail (RS_IS_ALTERNATIVES_ROW (self));
  g_return_if_fail (ids != NULL);

  g_ptr_array_set_size (self->ids, 0);
  for (gsize i = 0; ids[i] != NULL; i++)
    g_ptr_array_add (self->ids, g_strdup (ids[i]));
  show (self);
}
