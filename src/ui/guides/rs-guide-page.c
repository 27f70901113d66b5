/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/guides/rs-guide-page.h"

#include "ui/guides/rs-guide-text.h"
#include "ui/widgets/rs-drawing-button.h"
#include "ui/widgets/rs-source-row.h"

#include <glib/gi18n.h>

struct _RsGuidePage
{
  AdwNavigationPage parent_instance;

  RsGuide *guide;
  RsCatalogue *catalogue;
  RsMovements *movements;

  GtkLabel *title_label;
  GtkLabel *summary_label;
  GtkLabel *minutes_label;
  GtkBox *sections;
  AdwPreferencesGroup *sources_group;
};

enum
{
  PROP_0,
  PROP_GUIDE,
  PROP_CATALOGUE,
  PROP_MOVEMENTS,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RsGuidePage, rs_guide_page, ADW_TYPE_NAVIGATION_PAGE)

#define DRAWING 168

/* Texts come from files, so none of them is markup. One may want to copy what one reads. */
static GtkWidget *
create_text (const char *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "body");
  return label;
}

static GtkWidget *
create_heading (const char *text)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "wrap", TRUE, "xalign", 0.0,
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING, NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_PROPERTY_LEVEL, 2, -1);
  gtk_widget_add_css_class (label, "title-3");
  return label;
}

static GtkWidget *
create_point (const char *text)
{
  GtkWidget *box = g_object_new (GTK_TYPE_BOX, "spacing", 12, "accessible-role",
                                 GTK_ACCESSIBLE_ROLE_LIST_ITEM, NULL);
  GtkWidget *bullet = g_object_new (GTK_TYPE_LABEL, "label", "•", "valign", GTK_ALIGN_START,
                                    "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  GtkWidget *label = create_text (text);

  gtk_widget_set_hexpand (label, TRUE);
  gtk_box_append (GTK_BOX (box), bullet);
  gtk_box_append (GTK_BOX (box), label);
  return box;
}

static GtkWidget *
create_points (char *const *points)
{
  GtkWidget *list = g_object_new (GTK_TYPE_BOX, "orientation", GTK_ORIENTATION_VERTICAL, "spacing",
                                  6, "accessible-role", GTK_ACCESSIBLE_ROLE_LIST, NULL);

  for (gsize i = 0; points[i] != NULL; i++)
    gtk_box_append (GTK_BOX (list), create_point (points[i]));
  gtk_widget_add_css_class (list, "guide-points");
  return list;
}

static GtkWidget *
create_doubt (const char *text)
{
  GtkWidget *box =
      g_object_new (GTK_TYPE_BOX, "spacing", 12, "accessible-role", GTK_ACCESSIBLE_ROLE_NOTE, NULL);
  GtkWidget *icon = gtk_image_new_from_icon_name ("dialog-information-symbolic");
  GtkWidget *texts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *title = gtk_label_new (_ ("How Sure Is This?"));

  gtk_label_set_xalign (GTK_LABEL (title), 0);
  gtk_widget_add_css_class (title, "heading");
  gtk_widget_set_valign (icon, GTK_ALIGN_START);
  gtk_widget_set_hexpand (texts, TRUE);
  gtk_box_append (GTK_BOX (texts), title);
  gtk_box_append (GTK_BOX (texts), create_text (text));
  gtk_box_append (GTK_BOX (box), icon);
  gtk_box_append (GTK_BOX (box), texts);
  gtk_widget_add_css_class (box, "card");
  gtk_widget_add_css_class (box, "guide-doubt");
  return box;
}

/* The drawing of an exercise, which leads to its page; NULL where we do not know it. */
static GtkWidget *
create_drawing (RsGuidePage *self, const char *id)
{
  RsExercise *exercise = rs_catalogue_lookup (self->catalogue, id);
  GtkWidget *button;

  if (exercise == NULL)
    return NULL;

  button = rs_drawing_button_new (self->movements, exercise, DRAWING, NULL);
  gtk_widget_set_halign (button, GTK_ALIGN_CENTER);
  return button;
}

static GtkWidget *
create_section (RsGuidePage *self, guint i)
{
  GtkWidget *section = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  const char *heading = rs_guide_get_heading (self->guide, i);
  const char *doubt = rs_guide_get_doubt (self->guide, i);
  const char *movement = rs_guide_get_movement (self->guide, i);
  GtkWidget *drawing = movement != NULL ? create_drawing (self, movement) : NULL;
  g_auto (GStrv) text = rs_guide_dup_text (self->guide, i);
  g_auto (GStrv) points = rs_guide_dup_points (self->guide, i);

  if (heading != NULL)
    gtk_box_append (GTK_BOX (section), create_heading (heading));
  if (drawing != NULL)
    gtk_box_append (GTK_BOX (section), drawing);
  for (gsize j = 0; text[j] != NULL; j++)
    gtk_box_append (GTK_BOX (section), create_text (text[j]));
  if (points[0] != NULL)
    gtk_box_append (GTK_BOX (section), create_points (points));
  if (doubt != NULL)
    gtk_box_append (GTK_BOX (section), create_doubt (doubt));

  return section;
}

static void
rs_guide_page_constructed (GObject *object)
{
  RsGuidePage *self = RS_GUIDE_PAGE (object);
  g_autofree char *minutes = rs_guide_text_minutes (self->guide);

  G_OBJECT_CLASS (rs_guide_page_parent_class)->constructed (object);

  adw_navigation_page_set_title (ADW_NAVIGATION_PAGE (self), rs_guide_get_title (self->guide));
  gtk_label_set_label (self->title_label, rs_guide_get_title (self->guide));
  gtk_label_set_label (self->summary_label, rs_guide_get_summary (self->guide));
  gtk_label_set_label (self->minutes_label, minutes);
  for (guint i = 0; i < rs_guide_get_n_sections (self->guide); i++)
    gtk_box_append (self->sections, create_section (self, i));
  for (guint i = 0; i < rs_guide_get_n_sources (self->guide); i++)
    adw_preferences_group_add (self->sources_group,
                               rs_source_row_new (rs_guide_get_source (self->guide, i)));
}

static void
rs_guide_page_dispose (GObject *object)
{
  RsGuidePage *self = RS_GUIDE_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), RS_TYPE_GUIDE_PAGE);
  g_clear_object (&self->guide);
  g_clear_object (&self->catalogue);
  g_clear_object (&self->movements);

  G_OBJECT_CLASS (rs_guide_page_parent_class)->dispose (object);
}

static void
rs_guide_page_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  RsGuidePage *self = RS_GUIDE_PAGE (object);

  switch (prop_id)
    {
    case PROP_GUIDE:
      g_value_set_object (value, self->guide);
      break;

    case PROP_CATALOGUE:
      g_value_set_object (value, self->catalogue);
      break;

    case PROP_MOVEMENTS:
      g_value_set_object (value, self->movements);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rs_guide_page_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  RsGuidePage *self = RS_GUIDE_PAGE (object);

  switch (prop_id)
    {
    case PROP_GUIDE:
      self->guide = g_value_dup_object (value);
      break;

    case PROP_CATALOGUE:
      self->catalogue = g_value_dup_object (value);
      break;

    case PROP_MOVEMENTS:
      self->movements = g_value_dup_object (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rs_guide_page_class_init (RsGuidePageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags =
      G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = rs_guide_page_constructed;
  object_class->dispose = rs_guide_page_dispose;
  object_class->get_property = rs_guide_page_get_property;
  object_class->set_property = rs_guide_page_set_property;

  properties[PROP_GUIDE] = g_param_spec_object ("guide", NULL, NULL, RS_TYPE_GUIDE, flags);
  properties[PROP_CATALOGUE] =
      g_param_spec_object ("catalogue", NULL, NULL, RS_TYPE_CATALOGUE, flags);
  properties[PROP_MOVEMENTS] =
      g_param_spec_object ("movements", NULL, NULL, RS_TYPE_MOVEMENTS, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RS_RESOURCE_PATH "/ui/rs-guide-page.ui");
  gtk_widget_class_bind_template_child (widget_class, RsGuidePage, title_label);
  gtk_widget_class_bind_template_child (widget_class, RsGuidePage, summary_label);
  gtk_widget_class_bind_template_child (widget_class, RsGuidePage, minutes_label);
  gtk_widget_class_bind_template_child (widget_class, RsGuidePage, sections);
  gtk_widget_class_bind_template_child (widget_class, RsGuidePage, sources_group);
}

static void
rs_guide_page_init (RsGuidePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

RsGuidePage *
rs_guide_page_new (RsGuide *guide, RsCatalogue *catalogue, RsMovements *movements)
{
  g_return_val_if_fail (RS_IS_GUIDE (guide), NULL);
  g_return_val_if_fail (RS_IS_CATALOGUE (catalogue), NULL);

  return g_object_new (RS_TYPE_GUIDE_PAGE, "guide", guide, "catalogue", catalogue, "movements",
                       movements, NULL);
}
