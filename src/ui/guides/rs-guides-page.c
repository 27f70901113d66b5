/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/guides/rs-guides-page.h"

#include "ui/guides/rs-guide-text.h"
#include "ui/widgets/rs-figure-thumbnail.h"

struct _RsGuidesPage
{
  AdwNavigationPage parent_instance;

  GListModel *guides;
  RsMovements *movements;

  GtkListBox *list;
};

enum
{
  PROP_0,
  PROP_GUIDES,
  PROP_MOVEMENTS,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RsGuidesPage, rs_guides_page, ADW_TYPE_NAVIGATION_PAGE)

#define THUMBNAIL 72

static void
on_row_state_cb (GtkWidget *row, GtkStateFlags before, RsFigureThumbnail *thumbnail)
{
  GtkStateFlags flags = gtk_widget_get_state_flags (row);
  gboolean focused =
      (flags & GTK_STATE_FLAG_FOCUSED) != 0 && (flags & GTK_STATE_FLAG_FOCUS_VISIBLE) != 0;

  rs_figure_thumbnail_set_playing (thumbnail, (flags & GTK_STATE_FLAG_PRELIGHT) != 0 || focused);
}

/* Texts come from files, so none of them is markup. */
static GtkWidget *
create_row (RsGuidesPage *self, RsGuide *guide)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *thumbnail = rs_figure_thumbnail_new ();
  g_autofree char *minutes = rs_guide_text_minutes (guide);
  g_autofree char *subtitle = g_strdup_printf ("%s\n%s", rs_guide_get_summary (guide), minutes);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), rs_guide_get_title (guide));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  rs_guide_get_title (guide), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  subtitle, -1);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "win.open-guide");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", rs_guide_get_id (guide));

  rs_figure_thumbnail_set_size (RS_FIGURE_THUMBNAIL (thumbnail), THUMBNAIL);
  rs_figure_thumbnail_set_movements (RS_FIGURE_THUMBNAIL (thumbnail), self->movements);
  rs_figure_thumbnail_set_exercise_id (RS_FIGURE_THUMBNAIL (thumbnail),
                                       rs_guide_text_picture (guide));
  g_signal_connect_object (row, "state-flags-changed", G_CALLBACK (on_row_state_cb), thumbnail,
                           G_CONNECT_DEFAULT);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), thumbnail);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             gtk_image_new_from_icon_name ("go-next-symbolic"));

  return row;
}

static void
rs_guides_page_constructed (GObject *object)
{
  RsGuidesPage *self = RS_GUIDES_PAGE (object);

  G_OBJECT_CLASS (rs_guides_page_parent_class)->constructed (object);

  for (guint i = 0; i < g_list_model_get_n_items (self->guides); i++)
    {
      g_autoptr (RsGuide) guide = g_list_model_get_item (self->guides, i);

      gtk_list_box_append (self->list, create_row (self, guide));
    }
}

static void
rs_guides_page_dispose (GObject *object)
{
  RsGuidesPage *self = RS_GUIDES_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), RS_TYPE_GUIDES_PAGE);
  g_clear_object (&self->guides);
  g_clear_object (&self->movements);

  G_OBJECT_CLASS (rs_guides_page_parent_class)->dispose (object);
}

static void
rs_guides_page_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  RsGuidesPage *self = RS_GUIDES_PAGE (object);

  switch (prop_id)
    {
    case PROP_GUIDES:
      g_value_set_object (value, self->guides);
      break;

    case PROP_MOVEMENTS:
      g_value_set_object (value, self->movements);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rs_guides_page_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  RsGuidesPage *self = RS_GUIDES_PAGE (object);

  switch (prop_id)
    {
    case PROP_GUIDES:
      self->guides = g_value_dup_object (value);
      break;

    case PROP_MOVEMENTS:
      self->movements = g_value_dup_object (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rs_guides_page_class_init (RsGuidesPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags =
      G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = rs_guides_page_constructed;
  object_class->dispose = rs_guides_page_dispose;
  object_class->get_property = rs_guides_page_get_property;
  object_class->set_property = rs_guides_page_set_property;

  properties[PROP_GUIDES] = g_param_spec_object ("guides", NULL, NULL, G_TYPE_LIST_MODEL, flags);
  properties[PROP_MOVEMENTS] =
      g_param_spec_object ("movements", NULL, NULL, RS_TYPE_MOVEMENTS, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RS_RESOURCE_PATH "/ui/rs-guides-page.ui");
  gtk_widget_class_bind_template_child (widget_class, RsGuidesPage, list);
}

static void
rs_guides_page_init (RsGuidesPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

RsGuidesPage *
rs_guides_page_new (GListModel *guides, RsMovements *movements)
{
  g_return_val_if_fail (G_IS_LIST_MODEL (guides), NULL);

  return g_object_new (RS_TYPE_GUIDES_PAGE, "guides", guides, "movements", movements, NULL);
}
