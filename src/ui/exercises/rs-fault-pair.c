/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/exercises/rs-fault-pair.h"

#include "figure/paint/rs-fault-paintable.h"

#include <glib/gi18n.h>

/* Pixels on each side of a picture: no less, and where there is room. */
#define SMALLEST 120
#define LARGEST 240

struct _RsFaultPair
{
  GtkWidget parent_instance;

  RsMovements *movements;
  RsMovement *movement;
  guint fault;
  GtkPicture *pictures[2]; /* right, wrong */
};

G_DEFINE_FINAL_TYPE (RsFaultPair, rs_fault_pair, GTK_TYPE_WIDGET)

static void
draw (RsFaultPair *self)
{
  GtkNative *native = gtk_widget_get_native (GTK_WIDGET (self));
  GdkSurface *surface = native != NULL ? gtk_native_get_surface (native) : NULL;
  double scale = surface != NULL ? gdk_surface_get_scale (surface) : 1;
  RsBuild build = (RsBuild) rs_movements_get_look (self->movements).build;

  for (guint i = 0; i < G_N_ELEMENTS (self->pictures); i++)
    {
      g_autoptr (RsFaultPaintable) paintable =
          rs_fault_paintable_new (self->movement, self->fault, i == 1,
                                  rs_movements_get_palette (self->movements), build, scale);

      gtk_picture_set_paintable (self->pictures[i], GDK_PAINTABLE (paintable));
    }
}

/* The screen's resolution is known only now. */
static void
rs_fault_pair_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (rs_fault_pair_parent_class)->map (widget);

  draw (RS_FAULT_PAIR (widget));
}

static void
rs_fault_pair_dispose (GObject *object)
{
  RsFaultPair *self = RS_FAULT_PAIR (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_pointer (&self->movement, rs_movement_unref);
  g_clear_object (&self->movements);

  G_OBJECT_CLASS (rs_fault_pair_parent_class)->dispose (object);
}

static void
rs_fault_pair_class_init (RsFaultPairClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rs_fault_pair_dispose;
  widget_class->map = rs_fault_pair_map;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
rs_fault_pair_init (RsFaultPair *self)
{
  GtkBoxLayout *layout = GTK_BOX_LAYOUT (gtk_widget_get_layout_manager (GTK_WIDGET (self)));

  gtk_box_layout_set_homogeneous (layout, TRUE);
  gtk_box_layout_set_spacing (layout, 12);
}

static GtkWidget *
create_caption (const char *icon_name, const char *text, const char *css_class)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  gtk_widget_set_halign (box, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name (icon_name));
  gtk_box_append (GTK_BOX (box), gtk_label_new (text));
  gtk_widget_add_css_class (box, css_class);
  gtk_widget_add_css_class (box, "fault-caption");
  return box;
}

static GtkPicture *
add_picture (RsFaultPair *self, GtkWidget *caption, const char *label)
{
  GtkWidget *half = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *picture = gtk_picture_new ();
  GtkWidget *clamp = g_object_new (ADW_TYPE_CLAMP, "maximum-size", LARGEST, "child", picture, NULL);

  gtk_widget_set_size_request (picture, SMALLEST, SMALLEST);
  gtk_picture_set_can_shrink (GTK_PICTURE (picture), TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (picture), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
  gtk_box_append (GTK_BOX (half), clamp);
  gtk_box_append (GTK_BOX (half), caption);
  gtk_widget_set_parent (half, GTK_WIDGET (self));
  return GTK_PICTURE (picture);
}

GtkWidget *
rs_fault_pair_new (RsMovements *movements, RsMovement *movement, guint fault, const char *mistake)
{
  RsFaultPair *self;
  g_autofree char *wrong = NULL;

  g_return_val_if_fail (RS_IS_MOVEMENTS (movements), NULL);
  g_return_val_if_fail (movement != NULL, NULL);

  self = g_object_new (RS_TYPE_FAULT_PAIR, NULL);
  self->movements = g_object_ref (movements);
  self->movement = rs_movement_ref (movement);
  self->fault = fault;
  /* Translators: what a picture shows; %s is a mistake, such as “Your knees fall inwards.” */
  wrong = g_strdup_printf (_ ("Drawing of the mistake: %s"), mistake);
  self->pictures[0] = add_picture (
      self,
      create_caption ("object-select-symbolic", C_ ("drawing of an exercise", "Right"), "right"),
      _ ("Drawing without the mistake"));
  self->pictures[1] = add_picture (
      self,
      create_caption ("window-close-symbolic", C_ ("drawing of an exercise", "Wrong"), "wrong"),
      wrong);
  g_signal_connect_object (movements, "changed", G_CALLBACK (draw), self, G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}
