/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/exercises/rs-equipment-chip.h"

#include <glib/gi18n.h>

struct _RsEquipmentChip
{
  AdwBin parent_instance;

  RsLibrary *library;
  GSettings *settings;
  GtkMenuButton *button;
  GtkCheckButton *only; /* shows only what can be done; NULL until it was open */
  GPtrArray *pieces;    /* of GtkCheckButton: one for each RsEquipment */
  gboolean is_showing;
};

G_DEFINE_FINAL_TYPE (RsEquipmentChip, rs_equipment_chip, ADW_TYPE_BIN)

static void
show_library (RsEquipmentChip *self)
{
  RsEquipmentSet have = rs_library_get_equipment (self->library);
  gboolean only = rs_library_filter_has (rs_library_get_filter (self->library), RS_FACET_DOABLE, 0);

  if (only)
    gtk_widget_add_css_class (GTK_WIDGET (self), "chosen");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "chosen");

  if (self->only == NULL)
    return;

  self->is_showing = TRUE;
  gtk_check_button_set_active (self->only, only);
  for (guint i = 0; i < self->pieces->len; i++)
    gtk_check_button_set_active (g_ptr_array_index (self->pieces, i), (have & (1u << i)) != 0);
  self->is_showing = FALSE;
}

static void
on_only_cb (RsEquipmentChip *self)
{
  if (!self->is_showing)
    rs_library_set_option (self->library, RS_FACET_DOABLE, 0,
                           gtk_check_button_get_active (self->only));
}

static void
on_piece_cb (RsEquipmentChip *self)
{
  RsEquipmentSet have = 0;
  g_auto (GStrv) nicks = NULL;

  if (self->is_showing)
    return;

  for (guint i = 0; i < self->pieces->len; i++)
    if (gtk_check_button_get_active (g_ptr_array_index (self->pieces, i)))
      have |= 1u << i;
  nicks = rs_vocabulary_dup_nicks (RS_TYPE_EQUIPMENT, have);
  g_settings_set_strv (self->settings, "equipment", (const char *const *) nicks);
}

static void
on_settings_cb (RsEquipmentChip *self)
{
  g_auto (GStrv) nicks = g_settings_get_strv (self->settings, "equipment");

  rs_library_set_equipment (
      self->library, rs_vocabulary_parse_set (RS_TYPE_EQUIPMENT, (const char *const *) nicks));
  show_library (self);
}

static GtkWidget *
create_check (RsEquipmentChip *self, const char *label, GCallback callback)
{
  GtkWidget *check = gtk_check_button_new_with_label (label);

  g_signal_connect_object (check, "notify::active", callback, self, G_CONNECT_SWAPPED);
  return check;
}

static void
on_open_cb (GtkMenuButton *button, gpointer user_data)
{
  RsEquipmentChip *self = RS_EQUIPMENT_CHIP (user_data);
  GtkWidget *box;
  GtkWidget *heading;

  if (self->only != NULL)
    return;

  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  self->only =
      GTK_CHECK_BUTTON (create_check (self, _ ("Hide what I cannot do"), G_CALLBACK (on_only_cb)));
  heading = gtk_label_new (_ ("I have"));
  gtk_label_set_xalign (GTK_LABEL (heading), 0);
  gtk_widget_set_margin_top (heading, 6);
  gtk_widget_add_css_class (heading, "heading");
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->only));
  gtk_box_append (GTK_BOX (box), heading);
  for (int value = 0; value < RS_N_EQUIPMENT; value++)
    {
      GtkWidget *check = create_check (self, rs_vocabulary_label (RS_TYPE_EQUIPMENT, value),
                                       G_CALLBACK (on_piece_cb));

      g_ptr_array_add (self->pieces, check);
      gtk_box_append (GTK_BOX (box), check);
    }

  gtk_menu_button_set_popover (button, g_object_new (GTK_TYPE_POPOVER, "child", box, NULL));
  show_library (self);
}

static void
rs_equipment_chip_dispose (GObject *object)
{
  RsEquipmentChip *self = RS_EQUIPMENT_CHIP (object);

  g_clear_pointer (&self->pieces, g_ptr_array_unref);
  g_clear_object (&self->settings);
  g_clear_object (&self->library);

  G_OBJECT_CLASS (rs_equipment_chip_parent_class)->dispose (object);
}

static void
rs_equipment_chip_class_init (RsEquipmentChipClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rs_equipment_chip_dispose;
}

static void
rs_equipment_chip_init (RsEquipmentChip *self)
{
  self->pieces = g_ptr_array_new ();
  self->button = GTK_MENU_BUTTON (gtk_menu_button_new ());
  gtk_menu_button_set_label (self->button, _ ("My Equipment"));
  gtk_menu_button_set_always_show_arrow (self->button, TRUE);
  gtk_menu_button_set_create_popup_func (self->button, on_open_cb, self, NULL);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->button));
  gtk_widget_add_css_class (GTK_WIDGET (self), "facet-chip");
}

GtkWidget *
rs_equipment_chip_new (RsLibrary *library, GSettings *settings)
{
  RsEquipmentChip *self;

  g_return_val_if_fail (RS_IS_LIBRARY (library), NULL);
  g_return_val_if_fail (G_IS_SETTINGS (settings), NULL);

  self = g_object_new (RS_TYPE_EQUIPMENT_CHIP, NULL);
  self->library = g_object_ref (library);
  self->settings = g_object_ref (settings);
  g_signal_connect_object (settings, "changed::equipment", G_CALLBACK (on_settings_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (library, "notify::filter", G_CALLBACK (show_library), self,
                           G_CONNECT_SWAPPED);
  on_settings_cb (self);
  return GTK_WIDGET (self);
}
