/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/exercises/rs-exercise-page.h"

#include "core/guide/rs-guide.h"
#include "ui/exercises/rs-exercise-links.h"
#include "ui/exercises/rs-exercise-menu.h"
#include "ui/exercises/rs-exercise-mistakes.h"
#include "ui/exercises/rs-exercise-rows.h"
#include "ui/exercises/rs-exercise-sheet.h"
#include "ui/exercises/rs-exercise-steps.h"
#include "ui/exercises/rs-exercise-text.h"
#include "ui/widgets/rs-figure-view.h"
#include "ui/widgets/rs-muscle-view.h"
#include "ui/widgets/rs-picture-load.h"
#include "ui/widgets/rs-source-row.h"

#include <glib/gi18n.h>

/* Pixels on each side of the user's own picture, for a dense screen. */
#define PICTURE_SIZE 1024

struct _RsExercisePage
{
  AdwNavigationPage parent_instance;

  RsExercise *exercise;
  RsCatalogue *catalogue;
  GListModel *routines;
  RsMovements *movements;
  GListModel *guides;

  GCancellable *cancellable; /* of reading the picture */

  GtkMenuButton *own_button;
  GtkWidget *picture_clamp;
  GtkPicture *picture;
  GtkMenuButton *add_button;
  AdwBreakpointBin *bin;
  AdwBreakpoint *beside;
  RsFigureView *figure;
  RsMuscleView *muscles;
  AdwPreferencesGroup *muscles_group;
  GtkLabel *name_label;
  GtkLabel *aliases_label;
  GtkLabel *class_label;
  AdwPreferencesGroup *facts_group;
  AdwPreferencesGroup *setup_group;
  RsExerciseSteps *steps;
  AdwPreferencesGroup *breathing_group;
  RsExerciseMistakes *mistakes;
  AdwPreferencesGroup *why_group;
  AdwPreferencesGroup *adapt_group;
  RsExerciseLinks *ladder;
  RsExerciseLinks *alternatives;
  GtkButton *practise_button;
};

enum
{
  PROP_0,
  PROP_EXERCISE,
  PROP_CATALOGUE,
  PROP_ROUTINES,
  PROP_MOVEMENTS,
  PROP_GUIDES,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RsExercisePage, rs_exercise_page, ADW_TYPE_NAVIGATION_PAGE)

static RsMovement *
get_movement (RsExercisePage *self)
{
  const char *id = rs_exercise_get_movement (self->exercise);

  return self->movements != NULL && id != NULL ? rs_movements_lookup (self->movements, id) : NULL;
}

static gboolean
has_movement (RsExercisePage *self)
{
  return get_movement (self) != NULL;
}

static void
show_head (RsExercisePage *self)
{
  g_auto (GStrv) aliases = rs_exercise_dup_aliases (self->exercise);
  g_autofree char *also = g_strjoinv (C_ ("list separator", ", "), aliases);
  g_autofree char *class_text = rs_exercise_text_class (self->exercise);
  g_autofree char *aliases_text = NULL;

  adw_navigation_page_set_title (ADW_NAVIGATION_PAGE (self), rs_exercise_get_name (self->exercise));
  gtk_label_set_label (self->name_label, rs_exercise_get_name (self->exercise));
  gtk_label_set_label (self->class_label, class_text);

  /* Translators: other names of an exercise */
  aliases_text = g_strdup_printf (_ ("Also called %s"), also);
  gtk_label_set_label (self->aliases_label, aliases_text);
  gtk_widget_set_visible (GTK_WIDGET (self->aliases_label), aliases[0] != NULL);
}

static void
show_facts (RsExercisePage *self)
{
  g_autofree char *primary =
      rs_vocabulary_list_labels (RS_TYPE_MUSCLE, rs_exercise_get_primary (self->exercise));
  g_autofree char *secondary =
      rs_vocabulary_list_labels (RS_TYPE_MUSCLE, rs_exercise_get_secondary (self->exercise));
  g_autofree char *equipment = rs_exercise_text_equipment (self->exercise);
  g_autofree char *dose = rs_dose_describe (rs_exercise_get_dose (self->exercise));

  if (!has_movement (self))
    {
      rs_exercise_rows_add_fact (self->facts_group, _ ("Main Muscles"), primary);
      rs_exercise_rows_add_fact (self->facts_group, _ ("Helping Muscles"), secondary);
    }
  rs_exercise_rows_add_fact (self->facts_group, _ ("Equipment"), equipment);
  rs_exercise_rows_add_fact (self->facts_group, _ ("To Start With"), dose);
}

static void
show_texts (RsExercisePage *self)
{
  g_auto (GStrv) setup = rs_exercise_dup_setup (self->exercise);
  g_auto (GStrv) steps = rs_exercise_dup_steps (self->exercise);
  g_auto (GStrv) adapt = rs_exercise_dup_adapt (self->exercise);

  rs_exercise_rows_add_all (self->setup_group, setup);
  rs_exercise_steps_set_texts (self->steps, steps);
  rs_exercise_rows_add_all (self->adapt_group, adapt);
  rs_exercise_rows_add_text (self->breathing_group, rs_exercise_get_breathing (self->exercise));
}

static double
get_seconds (int part)
{
  return part == RS_TEMPO_FAST ? RS_TEMPO_FAST_S : part;
}

static void
show_figure (RsExercisePage *self)
{
  const RsTempo *tempo = &rs_exercise_get_dose (self->exercise)->tempo;
  g_auto (GStrv) steps = rs_exercise_dup_steps (self->exercise);

  gtk_widget_set_visible (GTK_WIDGET (self->figure), has_movement (self));
  gtk_widget_set_visible (GTK_WIDGET (self->muscles_group), has_movement (self));
  if (!has_movement (self))
    {
      adw_breakpoint_bin_remove_breakpoint (self->bin, self->beside);
      return;
    }

  rs_figure_view_set_movements (self->figure, self->movements);
  rs_figure_view_set_movement (self->figure, get_movement (self),
                               rs_exercise_get_name (self->exercise), (const char *const *) steps);
  if (rs_tempo_is_set (tempo))
    rs_figure_view_set_tempo (self->figure, get_seconds (tempo->lower), get_seconds (tempo->pause),
                              get_seconds (tempo->lift));
  rs_muscle_view_show (self->muscles, self->movements, get_movement (self),
                       rs_exercise_get_primary (self->exercise),
                       rs_exercise_get_secondary (self->exercise));
  rs_exercise_steps_follow (self->steps, self->figure);
  rs_figure_view_set_playing (self->figure, TRUE);
}

static void
show_why (RsExercisePage *self)
{
  rs_exercise_rows_add_text (self->why_group, rs_exercise_get_why (self->exercise));

  for (guint i = 0; i < rs_exercise_get_n_sources (self->exercise); i++)
    adw_preferences_group_add (self->why_group,
                               rs_source_row_new (rs_exercise_get_source (self->exercise, i)));
}

/* Guides that go with a part of the page. */
static void
add_guides (RsExercisePage *self, AdwPreferencesGroup *group, RsGuidePlace place)
{
  for (guint i = 0; i < g_list_model_get_n_items (self->guides); i++)
    {
      g_autoptr (RsGuide) guide = g_list_model_get_item (self->guides, i);

      if (!rs_guide_goes_with (guide, place, rs_exercise_get_id (self->exercise)))
        continue;
      rs_exercise_rows_add_link (group, rs_guide_get_title (guide), _ ("Guide"), "win.open-guide",
                                 rs_guide_get_id (guide));
      gtk_widget_set_visible (GTK_WIDGET (group), TRUE);
    }
}

static void
show_guides (RsExercisePage *self)
{
  if (self->guides == NULL)
    return;

  add_guides (self, self->facts_group, RS_GUIDE_PLACE_DOSE);
  add_guides (self, self->why_group, RS_GUIDE_PLACE_WHY);
  add_guides (self, self->adapt_group, RS_GUIDE_PLACE_ADAPT);
}

static void
show_links (RsExercisePage *self)
{
  const char *const *alternatives = rs_exercise_get_alternatives (self->exercise);

  rs_exercise_links_add (self->ladder, self->catalogue, self->movements,
                         rs_exercise_get_easier (self->exercise), _ ("Easier"));
  rs_exercise_links_add (self->ladder, self->catalogue, self->movements,
                         rs_exercise_get_harder (self->exercise), _ ("Harder"));

  for (gsize i = 0; alternatives[i] != NULL; i++)
    {
      RsExercise *other = rs_catalogue_lookup (self->catalogue, alternatives[i]);
      g_autofree char *equipment =
          other != NULL ? rs_exercise_describe_equipment (other) : g_strdup ("");

      rs_exercise_links_add (self->alternatives, self->catalogue, self->movements, alternatives[i],
                             equipment);
    }
}

static void
show_own (RsExercisePage *self)
{
  g_autoptr (GMenuModel) menu = NULL;

  if (!rs_exercise_get_own (self->exercise))
    return;

  menu = rs_exercise_menu_new_own (self->exercise);
  gtk_menu_button_set_menu_model (self->own_button, menu);
  gtk_widget_set_visible (GTK_WIDGET (self->own_button), TRUE);
}

static void
on_picture_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (RsExercisePage) self = RS_EXERCISE_PAGE (user_data);
  g_autoptr (GdkTexture) texture = rs_picture_load_finish (result, NULL);

  /* The page is gone, or the picture is; who chose it was told then that it is broken. */
  if (texture == NULL || self->picture == NULL)
    return;

  gtk_picture_set_paintable (self->picture, GDK_PAINTABLE (texture));
  gtk_picture_set_alternative_text (self->picture, rs_exercise_get_name (self->exercise));
  gtk_widget_set_visible (self->picture_clamp, TRUE);
}

/* Made anew each time it opens, since routines come and go. */
static void
on_create_menu_cb (GtkMenuButton *button, gpointer user_data)
{
  RsExercisePage *self = RS_EXERCISE_PAGE (user_data);
  g_autoptr (GMenuModel) menu = rs_exercise_menu_new_routines (self->exercise, self->routines);

  gtk_menu_button_set_menu_model (button, menu);
}

static void
on_print_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  RsExercisePage *self = RS_EXERCISE_PAGE (widget);

  rs_exercise_sheet_print (self->exercise, self->movements, widget);
}

static void
rs_exercise_page_constructed (GObject *object)
{
  RsExercisePage *self = RS_EXERCISE_PAGE (object);

  G_OBJECT_CLASS (rs_exercise_page_parent_class)->constructed (object);

  show_own (self);
  show_head (self);
  show_facts (self);
  show_texts (self);
  show_figure (self);
  rs_exercise_mistakes_show (self->mistakes, self->exercise, self->movements, get_movement (self));
  show_why (self);
  show_guides (self);
  show_links (self);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->practise_button), "s",
                                    rs_exercise_get_id (self->exercise));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->practise_button), "win.practise");
  gtk_menu_button_set_create_popup_func (self->add_button, on_create_menu_cb, self, NULL);
}

static void
rs_exercise_page_dispose (GObject *object)
{
  RsExercisePage *self = RS_EXERCISE_PAGE (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  gtk_widget_dispose_template (GTK_WIDGET (self), RS_TYPE_EXERCISE_PAGE);
  g_clear_object (&self->guides);
  g_clear_object (&self->movements);
  g_clear_object (&self->exercise);
  g_clear_object (&self->catalogue);
  g_clear_object (&self->routines);

  G_OBJECT_CLASS (rs_exercise_page_parent_class)->dispose (object);
}

static void
rs_exercise_page_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  RsExercisePage *self = RS_EXERCISE_PAGE (object);

  switch (prop_id)
    {
    case PROP_EXERCISE:
      g_value_set_object (value, self->exercise);
      break;

    case PROP_CATALOGUE:
      g_value_set_object (value, self->catalogue);
      break;

    case PROP_ROUTINES:
      g_value_set_object (value, self->routines);
      break;

    case PROP_MOVEMENTS:
      g_value_set_object (value, self->movements);
      break;

    case PROP_GUIDES:
      g_value_set_object (value, self->guides);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rs_exercise_page_set_property (GObject *object,
                               guint prop_id,
                               const GValue *value,
                               GParamSpec *pspec)
{
  RsExercisePage *self = RS_EXERCISE_PAGE (object);

  switch (prop_id)
    {
    case PROP_EXERCISE:
      self->exercise = g_value_dup_object (value);
      break;

    case PROP_CATALOGUE:
      self->catalogue = g_value_dup_object (value);
      break;

    case PROP_ROUTINES:
      self->routines = g_value_dup_object (value);
      break;

    case PROP_MOVEMENTS:
      self->movements = g_value_dup_object (value);
      break;

    case PROP_GUIDES:
      self->guides = g_value_dup_object (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rs_exercise_page_class_init (RsExercisePageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags =
      G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = rs_exercise_page_constructed;
  object_class->dispose = rs_exercise_page_dispose;
  object_class->get_property = rs_exercise_page_get_property;
  object_class->set_property = rs_exercise_page_set_property;

  properties[PROP_EXERCISE] = g_param_spec_object ("exercise", NULL, NULL, RS_TYPE_EXERCISE, flags);
  properties[PROP_CATALOGUE] =
      g_param_spec_object ("catalogue", NULL, NULL, RS_TYPE_CATALOGUE, flags);
  properties[PROP_ROUTINES] =
      g_param_spec_object ("routines", NULL, NULL, G_TYPE_LIST_MODEL, flags);
  properties[PROP_MOVEMENTS] =
      g_param_spec_object ("movements", NULL, NULL, RS_TYPE_MOVEMENTS, flags);
  properties[PROP_GUIDES] = g_param_spec_object ("guides", NULL, NULL, G_TYPE_LIST_MODEL, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (RS_TYPE_EXERCISE_LINKS);
  g_type_ensure (RS_TYPE_EXERCISE_MISTAKES);
  g_type_ensure (RS_TYPE_EXERCISE_STEPS);
  g_type_ensure (RS_TYPE_FIGURE_VIEW);
  g_type_ensure (RS_TYPE_MUSCLE_VIEW);
  gtk_widget_class_install_action (widget_class, "exercise.print", NULL, on_print_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_p, GDK_CONTROL_MASK, "exercise.print",
                                       NULL);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RS_RESOURCE_PATH "/ui/rs-exercise-page.ui");
  gtk_widget_class_bind_template_child (widget_class, RsExercisePage, add_button);
  gtk_widget_class_bind_template_child (widget_class, RsExercisePage, picture);
  gtk_widget_class_bind_template_child (widget_class, RsExercisePage, picture_clamp);
  gtk_widget_class_bind_template_child (widget_class, RsExercisePage, own_button);
  gtk_widget_class_bind_template_child (widget_class, RsExercisePage, bin);
  gtk_widget_class_bind_template_child (widget_class, RsExercisePage, beside);
  gtk_widget_class_bind_template_child (widget_class, RsExercisePage, figure);
  gtk_widget_class_bind_template_child (widget_class, RsExercisePage, muscles);
  gtk_widget_class_bind_template_child (widget_class, RsExercisePage, muscles_group);
  gtk_widget_class_bind_template_child (widget_class, RsExercisePage, name_label);
  gtk_widget_class_bind_template_child (widget_class, RsExercisePage, aliases_label);
  gtk_widget_class_bind_template_child (widget_class, RsExercisePage, class_label);
  gtk_widget_class_bind_template_child (widget_class, RsExercisePage, facts_group);
  gtk_widget_class_bind_template_child (widget_class, RsExercisePage, setup_group);
  gtk_widget_class_bind_template_child (widget_class, RsExercisePage, steps);
  gtk_widget_class_bind_template_child (widget_class, RsExercisePage, breathing_group);
  gtk_widget_class_bind_template_child (widget_class, RsExercisePage, mistakes);
  gtk_widget_class_bind_template_child (widget_class, RsExercisePage, why_group);
  gtk_widget_class_bind_template_child (widget_class, RsExercisePage, adapt_group);
  gtk_widget_class_bind_template_child (widget_class, RsExercisePage, ladder);
  gtk_widget_class_bind_template_child (widget_class, RsExercisePage, alternatives);
  gtk_widget_class_bind_template_child (widget_class, RsExercisePage, practise_button);
}

static void
rs_exercise_page_init (RsExercisePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

RsExercisePage *
rs_exercise_page_new (RsExercise *exercise,
                      RsCatalogue *catalogue,
                      GListModel *routines,
                      RsMovements *movements,
                      GListModel *guides)
{
  g_return_val_if_fail (RS_IS_EXERCISE (exercise), NULL);
  g_return_val_if_fail (RS_IS_CATALOGUE (catalogue), NULL);
  g_return_val_if_fail (G_IS_LIST_MODEL (routines), NULL);
  g_return_val_if_fail (movements == NULL || RS_IS_MOVEMENTS (movements), NULL);

  return g_object_new (RS_TYPE_EXERCISE_PAGE, "exercise", exercise, "catalogue", catalogue,
                       "routines", routines, "movements", movements, "guides", guides, NULL);
}

void
rs_exercise_page_set_picture (RsExercisePage *self, const char *path)
{
  g_return_if_fail (RS_IS_EXERCISE_PAGE (self));
  g_return_if_fail (path != NULL);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();
  rs_picture_load (path, PICTURE_SIZE, self->cancellable, on_picture_cb, g_object_ref (self));
}
