/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/routines/rs-routines-page.h"

#include <adwaita.h>

#include "core/routine/rs-routine.h"
#include "ui/routines/rs-routine-row.h"

struct _RsRoutinesPage
{
  GtkWidget parent_instance;

  GListModel *routines;
  RsCatalogue *catalogue;

  GtkWidget *scrolled;
  GtkFilterListModel *ready_made;
  GtkFilterListModel *own;
  GtkListBox *ready_made_list;
  GtkListBox *own_list;
};

enum
{
  PROP_0,
  PROP_ROUTINES,
  PROP_CATALOGUE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RsRoutinesPage, rs_routines_page, GTK_TYPE_WIDGET)

static gboolean
is_some (RsRoutinesPage *self, guint n)
{
  return n > 0;
}

static gboolean
is_none (RsRoutinesPage *self, guint n)
{
  return n == 0;
}

static GtkWidget *
create_row (gpointer item, gpointer user_data)
{
  return rs_routine_row_new (RS_ROUTINE (item), RS_ROUTINES_PAGE (user_data)->catalogue);
}

static void
rs_routines_page_constructed (GObject *object)
{
  RsRoutinesPage *self = RS_ROUTINES_PAGE (object);

  G_OBJECT_CLASS (rs_routines_page_parent_class)->constructed (object);

  gtk_filter_list_model_set_model (self->ready_made, self->routines);
  gtk_filter_list_model_set_model (self->own, self->routines);
  gtk_list_box_bind_model (self->ready_made_list, G_LIST_MODEL (self->ready_made), create_row, self,
                           NULL);
  gtk_list_box_bind_model (self->own_list, G_LIST_MODEL (self->own), create_row, self, NULL);
}

static void
rs_routines_page_dispose (GObject *object)
{
  RsRoutinesPage *self = RS_ROUTINES_PAGE (object);

  g_clear_object (&self->routines);
  g_clear_object (&self->catalogue);
  gtk_widget_dispose_template (GTK_WIDGET (self), RS_TYPE_ROUTINES_PAGE);

  G_OBJECT_CLASS (rs_routines_page_parent_class)->dispose (object);
}

static void
rs_routines_page_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  RsRoutinesPage *self = RS_ROUTINES_PAGE (object);

  switch (prop_id)
    {
    case PROP_ROUTINES:
      g_value_set_object (value, self->routines);
      break;

    case PROP_CATALOGUE:
      g_value_set_object (value, self->catalogue);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rs_routines_page_set_property (GObject *object,
                               guint prop_id,
                               const GValue *value,
                               GParamSpec *pspec)
{
  RsRoutinesPage *self = RS_ROUTINES_PAGE (object);

  switch (prop_id)
    {
    case PROP_ROUTINES:
      self->routines = g_value_dup_object (value);
      break;

    case PROP_CATALOGUE:
      self->catalogue = g_value_dup_object (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rs_routines_page_class_init (RsRoutinesPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = rs_routines_page_constructed;
  object_class->dispose = rs_routines_page_dispose;
  object_class->get_property = rs_routines_page_get_property;
  object_class->set_property = rs_routines_page_set_property;

  properties[PROP_ROUTINES] =
      g_param_spec_object ("routines", NULL, NULL, G_TYPE_LIST_MODEL, flags);
  properties[PROP_CATALOGUE] =
      g_param_spec_object ("catalogue", NULL, NULL, RS_TYPE_CATALOGUE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (RS_TYPE_ROUTINE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RS_RESOURCE_PATH "/ui/rs-routines-page.ui");
  gtk_widget_class_bind_template_child (widget_class, RsRoutinesPage, scrolled);
  gtk_widget_class_bind_template_child (widget_class, RsRoutinesPage, ready_made);
  gtk_widget_class_bind_template_child (widget_class, RsRoutinesPage, own);
  gtk_widget_class_bind_template_child (widget_class, RsRoutinesPage, ready_made_list);
  gtk_widget_class_bind_template_child (widget_class, RsRoutinesPage, own_list);
  gtk_widget_class_bind_template_callback (widget_class, is_some);
  gtk_widget_class_bind_template_callback (widget_class, is_none);
}

static void
rs_routines_page_init (RsRoutinesPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
rs_routines_page_new (GListModel *routines, RsCatalogue *catalogue)
{
  g_return_val_if_fail (G_IS_LIST_MODEL (routines), NULL);
  g_return_val_if_fail (RS_IS_CATALOGUE (catalogue), NULL);

  return g_object_new (RS_TYPE_ROUTINES_PAGE, "routines", routines, "catalogue", catalogue, NULL);
}
