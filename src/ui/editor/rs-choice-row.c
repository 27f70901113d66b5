/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/editor/rs-choice-row.h"

struct _RsChoiceRow
{
  AdwComboRow parent_instance;

  char *unknown; /* an id that is not in the list */
  gboolean setting;
};

enum
{
  SIGNAL_CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RsChoiceRow, rs_choice_row, ADW_TYPE_COMBO_ROW)

/* The first item is a string, "None", and the others are exercises. */
static char *
get_label (gpointer item)
{
  if (RS_IS_EXERCISE (item))
    return g_strdup (rs_exercise_get_name (item));
  if (GTK_IS_STRING_OBJECT (item))
    return g_strdup (gtk_string_object_get_string (item));

  return NULL;
}

static void
on_selected_cb (RsChoiceRow *self)
{
  if (self->setting)
    return;

  g_clear_pointer (&self->unknown, g_free);
  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0);
}

static void
rs_choice_row_finalize (GObject *object)
{
  RsChoiceRow *self = RS_CHOICE_ROW (object);

  g_clear_pointer (&self->unknown, g_free);

  G_OBJECT_CLASS (rs_choice_row_parent_class)->finalize (object);
}

static void
rs_choice_row_class_init (RsChoiceRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rs_choice_row_finalize;

  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
rs_choice_row_init (RsChoiceRow *self)
{
}

GtkWidget *
rs_choice_row_new (const char *title, const char *none, GListModel *exercises)
{
  RsChoiceRow *self;
  g_autoptr (GtkExpression) label = gtk_cclosure_expression_new (
      G_TYPE_STRING, NULL, 0, NULL, G_CALLBACK (get_label), NULL, NULL);
  g_autoptr (GListStore) lists = g_list_store_new (G_TYPE_LIST_MODEL);
  g_autoptr (GtkStringList) first = NULL;
  g_autoptr (GtkFlattenListModel) all = NULL;

  g_return_val_if_fail (title != NULL && none != NULL, NULL);
  g_return_val_if_fail (G_IS_LIST_MODEL (exercises), NULL);

  /* What is chosen stands below, where there is room for a long name. */
  self = g_object_new (RS_TYPE_CHOICE_ROW, "title", title, "use-subtitle", TRUE, NULL);
  first = gtk_string_list_new ((const char *[]) { none, NULL });
  g_list_store_append (lists, first);
  g_list_store_append (lists, exercises);
  all = gtk_flatten_list_model_new (G_LIST_MODEL (g_steal_pointer (&lists)));

  adw_combo_row_set_expression (ADW_COMBO_ROW (self), label);
  adw_combo_row_set_model (ADW_COMBO_ROW (self), G_LIST_MODEL (all));
  adw_combo_row_set_enable_search (ADW_COMBO_ROW (self), TRUE);
  adw_combo_row_set_search_match_mode (ADW_COMBO_ROW (self),
                                       GTK_STRING_FILTER_MATCH_MODE_SUBSTRING);
  g_signal_connect_object (self, "notify::selected", G_CALLBACK (on_selected_cb), self,
                           G_CONNECT_DEFAULT);

  return GTK_WIDGET (self);
}

const char *
rs_choice_row_get_id (RsChoiceRow *self)
{
  gpointer item;

  g_return_val_if_fail (RS_IS_CHOICE_ROW (self), NULL);

  if (self->unknown != NULL)
    return self->unknown;

  item = adw_combo_row_get_selected_item (ADW_COMBO_ROW (self));
  return RS_IS_EXERCISE (item) ? rs_exercise_get_id (item) : NULL;
}

void
rs_choice_row_set_id (RsChoiceRow *self, const char *id)
{
  GListModel *model;
  guint n;
  guint position = 0;

  g_return_if_fail (RS_IS_CHOICE_ROW (self));

  model = adw_combo_row_get_model (ADW_COMBO_ROW (self));
  n = g_list_model_get_n_items (model);
  for (guint i = 1; id != NULL && position == 0 && i < n; i++)
    {
      g_autoptr (RsExercise) exercise = g_list_model_get_item (model, i);

      if (g_str_equal (rs_exercise_get_id (exercise), id))
        position = i;
    }

  self->setting = TRUE;
  adw_combo_row_set_selected (ADW_COMBO_ROW (self), position);
  self->setting = FALSE;
  g_set_str (&self->unknown, position == 0 ? id : NULL);
}
