/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/routines/rs-block-row.h"

#include "ui/routines/rs-routine-text.h"
#include "ui/routines/rs-row-menu.h"
#include "ui/widgets/rs-button-name.h"

#include <glib/gi18n.h>

struct _RsBlockRow
{
  GtkWidget parent_instance;

  RsCatalogue *catalogue;
  RsRowMenu *row_menu;

  GtkWidget *content;
  GtkWidget *handle;
  GtkImage *kind_image;
  GtkLabel *title_label;
  GtkLabel *details_label;
  GtkLabel *note_label;
  GtkWidget *add_button;
  GtkWidget *menu_button;
  GMenuModel *menu;
};

G_DEFINE_FINAL_TYPE (RsBlockRow, rs_block_row, GTK_TYPE_WIDGET)

static const char *const commands[] = {
  "settings", "add-here", "move-up", "move-down", "duplicate", "ungroup", "cut", "copy", "remove",
};

static void
rs_block_row_dispose (GObject *object)
{
  RsBlockRow *self = RS_BLOCK_ROW (object);

  g_clear_object (&self->row_menu);
  gtk_widget_dispose_template (GTK_WIDGET (self), RS_TYPE_BLOCK_ROW);
  g_clear_object (&self->catalogue);

  G_OBJECT_CLASS (rs_block_row_parent_class)->dispose (object);
}

static void
rs_block_row_class_init (RsBlockRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rs_block_row_dispose;

  rs_row_commands_install (widget_class, "block", commands, G_N_ELEMENTS (commands));

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "blockrow");
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RS_RESOURCE_PATH "/ui/rs-block-row.ui");
  gtk_widget_class_bind_template_child (widget_class, RsBlockRow, content);
  gtk_widget_class_bind_template_child (widget_class, RsBlockRow, handle);
  gtk_widget_class_bind_template_child (widget_class, RsBlockRow, kind_image);
  gtk_widget_class_bind_template_child (widget_class, RsBlockRow, title_label);
  gtk_widget_class_bind_template_child (widget_class, RsBlockRow, details_label);
  gtk_widget_class_bind_template_child (widget_class, RsBlockRow, note_label);
  gtk_widget_class_bind_template_child (widget_class, RsBlockRow, add_button);
  gtk_widget_class_bind_template_child (widget_class, RsBlockRow, menu_button);
  gtk_widget_class_bind_template_child (widget_class, RsBlockRow, menu);
}

static void
rs_block_row_init (RsBlockRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->row_menu =
      rs_row_menu_new (GTK_WIDGET (self), GTK_MENU_BUTTON (self->menu_button), self->menu);
}

GtkWidget *
rs_block_row_new (RsCatalogue *catalogue)
{
  RsBlockRow *self;

  g_return_val_if_fail (RS_IS_CATALOGUE (catalogue), NULL);

  self = g_object_new (RS_TYPE_BLOCK_ROW, NULL);
  self->catalogue = g_object_ref (catalogue);
  return GTK_WIDGET (self);
}

void
rs_block_row_show (RsBlockRow *self, RsBlock *block)
{
  static const char *const icons[] = {
    [RS_BLOCK_WARM_UP] = "rs-warm-up-symbolic",     [RS_BLOCK_STRAIGHT] = "rs-straight-symbolic",
    [RS_BLOCK_SUPERSET] = "rs-superset-symbolic",   [RS_BLOCK_CIRCUIT] = "rs-circuit-symbolic",
    [RS_BLOCK_COOL_DOWN] = "rs-cool-down-symbolic",
  };
  const RsBlockFacts *facts;
  const char *name;
  g_autofree char *details = NULL;
  g_autofree char *add_name = NULL;
  g_autofree char *menu_name = NULL;

  g_return_if_fail (RS_IS_BLOCK_ROW (self));
  g_return_if_fail (block != NULL);

  facts = rs_block_get_facts (block);
  name = rs_block_get_name (block);
  details = rs_routine_text_block (block, self->catalogue);

  gtk_image_set_from_icon_name (self->kind_image, icons[facts->kind]);
  gtk_label_set_label (self->title_label, name);
  gtk_label_set_label (self->details_label, details);
  gtk_widget_set_visible (GTK_WIDGET (self->details_label), *details != '\0');
  gtk_label_set_label (self->note_label, facts->note != NULL ? facts->note : "");
  gtk_widget_set_visible (GTK_WIDGET (self->note_label), facts->note != NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "block.ungroup", !rs_block_is_plain (block));

  /* Translators: tooltip of a button; %s is a block, such as "Circuit" */
  add_name = g_strdup_printf (C_ ("block", "Add an exercise to %s"), name);
  rs_button_set_name (self->add_button, add_name);
  /* Translators: tooltip of a menu button; %s is a block, such as "Circuit" */
  menu_name = g_strdup_printf (C_ ("block", "More actions for %s"), name);
  rs_button_set_name (self->menu_button, menu_name);
}

char *
rs_block_row_describe (RsBlockRow *self)
{
  g_autoptr (GString) text = NULL;
  GtkLabel *more[2];

  g_return_val_if_fail (RS_IS_BLOCK_ROW (self), NULL);

  text = g_string_new (gtk_label_get_label (self->title_label));
  more[0] = self->details_label;
  more[1] = self->note_label;
  for (guint i = 0; i < G_N_ELEMENTS (more); i++)
    if (*gtk_label_get_label (more[i]) != '\0')
      g_string_append_printf (text, ". %s", gtk_label_get_label (more[i]));

  return g_string_free_and_steal (g_steal_pointer (&text));
}

GtkWidget *
rs_block_row_get_handle (RsBlockRow *self)
{
  g_return_val_if_fail (RS_IS_BLOCK_ROW (self), NULL);

  return self->handle;
}

void
rs_block_row_open_menu (RsBlockRow *self, double x, double y)
{
  g_return_if_fail (RS_IS_BLOCK_ROW (self));

  rs_row_menu_popup (self->row_menu, x, y);
}
