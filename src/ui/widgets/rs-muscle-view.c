/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/widgets/rs-muscle-view.h"

#include "figure/pose/rs-movement.h"
#include "figure/paint/rs-figure-paintable.h"

#include <glib/gi18n.h>

struct _RsMuscleView
{
  GtkWidget parent_instance;

  RsMovements *movements;
  RsMuscleWork work;

  GtkWidget *bodies;
  GtkPicture *picture;
  GtkWidget *captions;
  GtkBox *names;
};

G_DEFINE_FINAL_TYPE (RsMuscleView, rs_muscle_view, GTK_TYPE_WIDGET)

static void
draw (RsMuscleView *self)
{
  g_autoptr (GdkPaintable) map =
      rs_muscle_map_paintable_new (&self->work, rs_movements_get_palette (self->movements),
                                   (RsBuild) rs_movements_get_look (self->movements).build, 0);

  gtk_picture_set_paintable (self->picture, map);
}

/* One line: what it is about, and for each muscle the mark and its name. */
static void
add_names (RsMuscleView *self, const char *title, RsMuscleSet set, const char *mark_class)
{
  GtkWidget *heading = gtk_label_new (title);

  if (set == 0)
    return;

  gtk_label_set_xalign (GTK_LABEL (heading), 0);
  gtk_label_set_wrap (GTK_LABEL (heading), TRUE);
  gtk_widget_add_css_class (heading, "heading");
  gtk_box_append (self->names, heading);

  for (int muscle = 0; muscle < RS_N_MUSCLES; muscle++)
    {
      GtkWidget *line;
      GtkWidget *mark;
      GtkWidget *label;

      if ((set & 1u << muscle) == 0)
        continue;

      line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 9);
      mark = adw_bin_new ();
      label = gtk_label_new (rs_vocabulary_label (RS_TYPE_MUSCLE, muscle));
      gtk_widget_add_css_class (mark, "muscle-mark");
      gtk_widget_add_css_class (mark, mark_class);
      gtk_widget_set_valign (mark, GTK_ALIGN_CENTER);
      gtk_label_set_xalign (GTK_LABEL (label), 0);
      gtk_label_set_wrap (GTK_LABEL (label), TRUE);
      gtk_box_append (GTK_BOX (line), mark);
      gtk_box_append (GTK_BOX (line), label);
      gtk_box_append (self->names, line);
    }
}

static void
rs_muscle_view_dispose (GObject *object)
{
  RsMuscleView *self = RS_MUSCLE_VIEW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), RS_TYPE_MUSCLE_VIEW);
  g_clear_object (&self->movements);

  G_OBJECT_CLASS (rs_muscle_view_parent_class)->dispose (object);
}

static void
rs_muscle_view_class_init (RsMuscleViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rs_muscle_view_dispose;

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RS_RESOURCE_PATH "/ui/rs-muscle-view.ui");
  gtk_widget_class_bind_template_child (widget_class, RsMuscleView, bodies);
  gtk_widget_class_bind_template_child (widget_class, RsMuscleView, picture);
  gtk_widget_class_bind_template_child (widget_class, RsMuscleView, captions);
  gtk_widget_class_bind_template_child (widget_class, RsMuscleView, names);
}

static void
rs_muscle_view_init (RsMuscleView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  /* As the picture above them, which is the same in all languages. */
  gtk_widget_set_direction (self->captions, GTK_TEXT_DIR_LTR);
}

GtkWidget *
rs_muscle_view_new (void)
{
  return g_object_new (RS_TYPE_MUSCLE_VIEW, NULL);
}

static RsMuscleWork
get_work_of_both_sides (RsMuscleSet primary, RsMuscleSet secondary)
{
  RsMuscleWork work = { 0 };

  for (int muscle = 0; muscle < RS_N_MUSCLES; muscle++)
    for (int side = 0; side < RS_N_SIDES; side++)
      work.work[muscle][side] = (primary & 1u << muscle) != 0     ? RS_WORK_PRIMARY
                                : (secondary & 1u << muscle) != 0 ? RS_WORK_SECONDARY
                                                                  : RS_WORK_NONE;

  return work;
}

void
rs_muscle_view_show (RsMuscleView *self,
                     RsMovements *movements,
                     RsMovement *movement,
                     RsMuscleSet primary,
                     RsMuscleSet secondary)
{
  g_autofree char *helping = rs_vocabulary_list_labels (RS_TYPE_MUSCLE, secondary);
  g_autofree char *main = rs_vocabulary_list_labels (RS_TYPE_MUSCLE, primary);
  g_autofree char *label = NULL;

  g_return_if_fail (RS_IS_MUSCLE_VIEW (self));
  g_return_if_fail (RS_IS_MOVEMENTS (movements));
  g_return_if_fail (self->movements == NULL);

  self->movements = g_object_ref (movements);
  self->work = movement != NULL ? rs_movement_get_facts (movement)->muscles
                                : get_work_of_both_sides (primary, secondary);

  /* Translators: what a picture of a body shows: main muscles; helping muscles */
  label = g_strdup_printf (C_ ("muscle map", "Body map. Main muscles: %s. Helping muscles: %s"),
                           main, *helping != '\0' ? helping : C_ ("muscle map", "none"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->picture), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  label, -1);
  add_names (self, _ ("Main Muscles"), primary, "primary");
  add_names (self, _ ("Helping Muscles"), secondary, "secondary");
  g_signal_connect_object (movements, "changed", G_CALLBACK (draw), self, G_CONNECT_SWAPPED);
  draw (self);
}
