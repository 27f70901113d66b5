/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/routines/rs-item-row.h"

#include "ui/routines/rs-routine-news.h"
#include "ui/routines/rs-routine-text.h"
#include "ui/routines/rs-row-menu.h"
#include "ui/widgets/rs-button-name.h"
#include "ui/widgets/rs-figure-thumbnail.h"

#include <glib/gi18n.h>

struct _RsItemRow
{
  GtkWidget parent_instance;

  RsCatalogue *catalogue;
  RsItem *item;
  RsRowMenu *row_menu;

  GtkWidget *content;
  GtkWidget *handle;
  RsFigureThumbnail *thumbnail;
  GtkLabel *name_label;
  GtkWidget *dose_button;
  GtkLabel *dose_label;
  GtkLabel *details_label;
  GtkLabel *note_label;
  GtkWidget *menu_button;
  GMenuModel *menu;
};

G_DEFINE_FINAL_TYPE (RsItemRow, rs_item_row, GTK_TYPE_WIDGET)

/* What a screen reader can ask of a row, and what is in its menu. */
static const char *const commands[] = {
  "edit-dose", "move-up",        "move-down",     "move-out", "move-in", "duplicate",   "cut",
  "copy",      "group-superset", "group-circuit", "replace",  "remove",  "show-how-to",
};

static void
rs_item_row_dispose (GObject *object)
{
  RsItemRow *self = RS_ITEM_ROW (object);

  g_clear_object (&self->row_menu);
  gtk_widget_dispose_template (GTK_WIDGET (self), RS_TYPE_ITEM_ROW);
  g_clear_object (&self->item);
  g_clear_object (&self->catalogue);

  G_OBJECT_CLASS (rs_item_row_parent_class)->dispose (object);
}

static void
rs_item_row_class_init (RsItemRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rs_item_row_dispose;

  rs_row_commands_install (widget_class, "item", commands, G_N_ELEMENTS (commands));

  g_type_ensure (RS_TYPE_FIGURE_THUMBNAIL);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "itemrow");
  gtk_widget_class_set_template_from_resource (widget_class, RS_RESOURCE_PATH "/ui/rs-item-row.ui");
  gtk_widget_class_bind_template_child (widget_class, RsItemRow, content);
  gtk_widget_class_bind_template_child (widget_class, RsItemRow, handle);
  gtk_widget_class_bind_template_child (widget_class, RsItemRow, thumbnail);
  gtk_widget_class_bind_template_child (widget_class, RsItemRow, name_label);
  gtk_widget_class_bind_template_child (widget_class, RsItemRow, dose_button);
  gtk_widget_class_bind_template_child (widget_class, RsItemRow, dose_label);
  gtk_widget_class_bind_template_child (widget_class, RsItemRow, details_label);
  gtk_widget_class_bind_template_child (widget_class, RsItemRow, note_label);
  gtk_widget_class_bind_template_child (widget_class, RsItemRow, menu_button);
  gtk_widget_class_bind_template_child (widget_class, RsItemRow, menu);
}

static void
rs_item_row_init (RsItemRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  /* Digits have no direction of their own: "3 × 12" would turn round with the language. */
  gtk_widget_set_direction (GTK_WIDGET (self->dose_label), GTK_TEXT_DIR_LTR);
  self->row_menu =
      rs_row_menu_new (GTK_WIDGET (self), GTK_MENU_BUTTON (self->menu_button), self->menu);
}

GtkWidget *
rs_item_row_new (RsMovements *movements, RsCatalogue *catalogue)
{
  RsItemRow *self;

  g_return_val_if_fail (RS_IS_CATALOGUE (catalogue), NULL);

  self = g_object_new (RS_TYPE_ITEM_ROW, NULL);
  self->catalogue = g_object_ref (catalogue);
  rs_figure_thumbnail_set_movements (self->thumbnail, movements);
  return GTK_WIDGET (self);
}

void
rs_item_row_show (RsItemRow *self, RsItem *item, RsBlock *block)
{
  const char *id;
  RsExercise *exercise;
  const char *name;
  g_autofree char *dose = NULL;
  g_autofree char *details = NULL;
  g_autofree char *dose_name = NULL;
  g_autofree char *menu_name = NULL;

  g_return_if_fail (RS_IS_ITEM_ROW (self));
  g_return_if_fail (RS_IS_ITEM (item) && block != NULL);

  g_set_object (&self->item, item);
  id = rs_item_get_exercise_id (item);
  exercise = rs_catalogue_lookup (self->catalogue, id);
  name = rs_catalogue_get_name (self->catalogue, id);
  dose = rs_routine_news_dose (block, item);
  details = rs_routine_text_details (block, item);
  if (exercise == NULL)
    {
      g_clear_pointer (&details, g_free);
      details = g_strdup (C_ ("routine", "not in the library"));
    }

  rs_figure_thumbnail_set_exercise_id (self->thumbnail,
                                       exercise != NULL ? rs_exercise_get_movement (exercise) : id);
  gtk_label_set_label (self->name_label, name);
  gtk_label_set_label (self->dose_label, dose);
  gtk_label_set_label (self->details_label, details);
  gtk_widget_set_visible (GTK_WIDGET (self->details_label), *details != '\0');
  gtk_label_set_label (self->note_label, rs_item_get_note (item));
  gtk_widget_set_visible (GTK_WIDGET (self->note_label), *rs_item_get_note (item) != '\0');
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "item.show-how-to", exercise != NULL);

  /* Translators: tooltip of a button; an exercise and its dose */
  dose_name = g_strdup_printf (C_ ("item", "Change dose of %s: %s"), name, dose);
  rs_button_set_name (self->dose_button, dose_name);
  /* Translators: tooltip of a menu button; %s is an exercise */
  menu_name = g_strdup_printf (C_ ("item", "More actions for %s"), name);
  rs_button_set_name (self->menu_button, menu_name);
}

char *
rs_item_row_describe (RsItemRow *self)
{
  g_autoptr (GString) text = NULL;
  GtkLabel *more[2];

  g_return_val_if_fail (RS_IS_ITEM_ROW (self), NULL);

  text = g_string_new (gtk_label_get_label (self->name_label));
  g_string_append_printf (text, ", %s", gtk_label_get_label (self->dose_label));
  more[0] = self->details_label;
  more[1] = self->note_label;
  for (guint i = 0; i < G_N_ELEMENTS (more); i++)
    if (*gtk_label_get_label (more[i]) != '\0')
      g_string_append_printf (text, ". %s", gtk_label_get_label (more[i]));

  return g_string_free_and_steal (g_steal_pointer (&text));
}

GtkWidget *
rs_item_row_get_handle (RsItemRow *self)
{
  g_return_val_if_fail (RS_IS_ITEM_ROW (self), NULL);

  return self->handle;
}

GtkWidget *
rs_item_row_get_dose_button (RsItemRow *self)
{
  g_return_val_if_fail (RS_IS_ITEM_ROW (self), NULL);

  return self->dose_button;
}

void
rs_item_row_open_menu (RsItemRow *self, double x, double y)
{
  g_return_if_fail (RS_IS_ITEM_ROW (self));

  rs_row_menu_popup (self->row_menu, x, y);
}
