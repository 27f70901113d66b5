/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/exercises/rs-exercise-page.h"

#include "core/routine/rs-routine.h"
#include "ui/exercises/rs-exercise-sheet.h"
#include "ui/exercises/rs-exercise-text.h"
#include "ui/widgets/rs-figure-view.h"
#include "ui/widgets/rs-muscle-view.h"
#include "ui/widgets/rs-source-row.h"

#include <glib/gi18n.h>

struct _RsExercisePage
{
  AdwNavigationPage parent_instance;

  RsExercise *exercise;
  RsCatalogue *catalogue;
  GListModel *routines;
  RsMovements *movements;
  GPtrArray *step_rows; /* of the steps group, which has them */

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
  AdwPreferencesGroup *steps_group;
  AdwPreferencesGroup *breathing_group;
  AdwPreferencesGroup *mistakes_group;
  AdwPreferencesGroup *why_group;
  AdwPreferencesGroup *adapt_group;
  AdwPreferencesGroup *ladder_group;
};

enum
{
  PROP_0,
  PROP_EXERCISE,
  PROP_CATALOGUE,
  PROP_ROUTINES,
  PROP_MOVEMENTS,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RsExercisePage, rs_exercise_page, ADW_TYPE_NAVIGATION_PAGE)

/* Rows. Texts come from files, so none of them is markup. */

static AdwActionRow *
create_row (const char *title, const char *subtitle)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  if (subtitle != NULL)
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  return ADW_ACTION_ROW (row);
}

static AdwActionRow *
add_row (AdwPreferencesGroup *group, const char *title, const char *subtitle)
{
  AdwActionRow *row = create_row (title, subtitle);

  adw_preferences_group_add (group, GTK_WIDGET (row));
  return row;
}

static void
add_fact (AdwPreferencesGroup *group, const char *title, const char *fact)
{
  AdwActionRow *row;

  if (*fact == '\0')
    return;

  row = add_row (group, title, fact);
  gtk_widget_add_css_class (GTK_WIDGET (row), "property");
}

static void
add_icon (AdwActionRow *row, const char *icon_name, const char *css_class)
{
  GtkWidget *icon = gtk_image_new_from_icon_name (icon_name);

  gtk_widget_set_valign (icon, GTK_ALIGN_CENTER);
  if (css_class != NULL)
    gtk_widget_add_css_class (icon, css_class);
  adw_action_row_add_prefix (row, icon);
}

static void
add_number (AdwActionRow *row, guint number)
{
  g_autofree char *text = g_strdup_printf ("%u", number);
  GtkWidget *label = gtk_label_new (text);

  gtk_widget_set_valign (label, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (label, "step-number");
  adw_action_row_add_prefix (row, label);
}

static void
add_texts (AdwPreferencesGroup *group, GStrv texts)
{
  gtk_widget_set_visible (GTK_WIDGET (group), texts[0] != NULL);

  for (guint i = 0; texts[i] != NULL; i++)
    add_row (group, texts[i], NULL);
}

static void
add_steps (RsExercisePage *self, GStrv steps)
{
  gtk_widget_set_visible (GTK_WIDGET (self->steps_group), steps[0] != NULL);

  for (guint i = 0; steps[i] != NULL; i++)
    {
      AdwActionRow *row = add_row (self->steps_group, steps[i], NULL);

      add_number (row, i + 1);
      g_ptr_array_add (self->step_rows, row);
    }
}

static gboolean
has_movement (RsExercisePage *self)
{
  return self->movements != NULL &&
         rs_movements_lookup (self->movements, rs_exercise_get_id (self->exercise)) != NULL;
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
      add_fact (self->facts_group, _ ("Main Muscles"), primary);
      add_fact (self->facts_group, _ ("Helping Muscles"), secondary);
    }
  add_fact (self->facts_group, _ ("Equipment"), equipment);
  add_fact (self->facts_group, _ ("To Start With"), dose);
}

static void
show_texts (RsExercisePage *self)
{
  g_auto (GStrv) setup = rs_exercise_dup_setup (self->exercise);
  g_auto (GStrv) steps = rs_exercise_dup_steps (self->exercise);
  g_auto (GStrv) adapt = rs_exercise_dup_adapt (self->exercise);
  const char *breathing = rs_exercise_get_breathing (self->exercise);

  add_texts (self->setup_group, setup);
  add_steps (self, steps);
  add_texts (self->adapt_group, adapt);

  gtk_widget_set_visible (GTK_WIDGET (self->breathing_group), *breathing != '\0');
  add_row (self->breathing_group, breathing, NULL);
}

/* --- The figure, and the steps that run with it --- */

static void
on_step_cb (RsExercisePage *self)
{
  guint step = rs_figure_view_get_step (self->figure);

  for (guint i = 0; i < self->step_rows->len; i++)
    {
      GtkWidget *row = g_ptr_array_index (self->step_rows, i);

      if (i == step)
        gtk_widget_add_css_class (row, "current-step");
      else
        gtk_widget_remove_css_class (row, "current-step");
    }
}

/* Where the figure is above its steps, one who chooses a step wants to see it. */
static void
on_step_activated_cb (RsExercisePage *self, AdwActionRow *row)
{
  GtkWidget *viewport = gtk_widget_get_ancestor (GTK_WIDGET (self->figure), GTK_TYPE_VIEWPORT);
  guint step;

  if (!g_ptr_array_find (self->step_rows, row, &step))
    return;

  rs_figure_view_go_to_step (self->figure, step);
  if (viewport != NULL)
    gtk_viewport_scroll_to (GTK_VIEWPORT (viewport), GTK_WIDGET (self->figure), NULL);
}

static double
get_seconds (int part)
{
  return part == RS_TEMPO_FAST ? RS_TEMPO_FAST_S : part;
}

static void
run_steps (RsExercisePage *self)
{
  for (guint i = 0; i < self->step_rows->len; i++)
    {
      gpointer row = g_ptr_array_index (self->step_rows, i);

      gtk_list_box_row_set_activatable (row, TRUE);
      g_signal_connect_object (row, "activated", G_CALLBACK (on_step_activated_cb), self,
                               G_CONNECT_SWAPPED);
    }

  g_signal_connect_object (self->figure, "notify::step", G_CALLBACK (on_step_cb), self,
                           G_CONNECT_SWAPPED);
  on_step_cb (self);
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
  rs_figure_view_set_movement (
      self->figure, rs_movements_lookup (self->movements, rs_exercise_get_id (self->exercise)),
      rs_exercise_get_name (self->exercise), (const char *const *) steps);
  if (rs_tempo_is_set (tempo))
    rs_figure_view_set_tempo (self->figure, get_seconds (tempo->lower), get_seconds (tempo->pause),
                              get_seconds (tempo->lift));
  rs_muscle_view_show (self->muscles, self->movements, rs_exercise_get_primary (self->exercise),
                       rs_exercise_get_secondary (self->exercise));
  run_steps (self);
  rs_figure_view_set_playing (self->figure, TRUE);
}

static void
show_mistakes (RsExercisePage *self)
{
  guint n = rs_exercise_get_n_mistakes (self->exercise);

  gtk_widget_set_visible (GTK_WIDGET (self->mistakes_group), n > 0);

  for (guint i = 0; i < n; i++)
    {
      AdwActionRow *row =
          add_row (self->mistakes_group, rs_exercise_get_mistake (self->exercise, i),
                   rs_exercise_get_fix (self->exercise, i));

      add_icon (row, "dialog-warning-symbolic", "warning");
    }
}

static void
show_why (RsExercisePage *self)
{
  const char *why = rs_exercise_get_why (self->exercise);

  gtk_widget_set_visible (GTK_WIDGET (self->why_group), *why != '\0');
  add_row (self->why_group, why, NULL);

  for (guint i = 0; i < rs_exercise_get_n_sources (self->exercise); i++)
    adw_preferences_group_add (self->why_group,
                               rs_source_row_new (rs_exercise_get_source (self->exercise, i)));
}

static void
add_rung (RsExercisePage *self, const char *id, const char *kind)
{
  RsExercise *other = rs_catalogue_lookup (self->catalogue, id);
  AdwActionRow *row;

  if (other == NULL)
    return;

  row = add_row (self->ladder_group, rs_exercise_get_name (other), kind);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "win.open-exercise");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", id);
  adw_action_row_add_suffix (row, gtk_image_new_from_icon_name ("go-next-symbolic"));
}

static void
show_ladder (RsExercisePage *self)
{
  const char *easier = rs_exercise_get_easier (self->exercise);
  const char *harder = rs_exercise_get_harder (self->exercise);

  add_rung (self, easier, _ ("Easier"));
  add_rung (self, harder, _ ("Harder"));
  gtk_widget_set_visible (GTK_WIDGET (self->ladder_group),
                          rs_catalogue_lookup (self->catalogue, easier) != NULL ||
                              rs_catalogue_lookup (self->catalogue, harder) != NULL);
}

static void
append_routine (GMenu *menu, RsExercisePage *self, const char *label, const char *routine_id)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (item, "win.add-to-routine", "(ss)",
                                     rs_exercise_get_id (self->exercise), routine_id);
  g_menu_append_item (menu, item);
}

/* Made anew each time it opens, since routines come and go. */
static void
on_create_menu_cb (GtkMenuButton *button, gpointer user_data)
{
  RsExercisePage *self = RS_EXERCISE_PAGE (user_data);
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autoptr (GMenu) own = g_menu_new ();
  g_autoptr (GMenu) other = g_menu_new ();

  for (guint i = 0; i < g_list_model_get_n_items (self->routines); i++)
    {
      g_autoptr (RsRoutine) routine = g_list_model_get_item (self->routines, i);
      g_auto (GStrv) parts = NULL;
      g_autofree char *label = NULL;

      if (rs_routine_get_ready_made (routine))
        continue;

      /* In a menu an underscore would mark a mnemonic. */
      parts = g_strsplit (rs_routine_get_name (routine), "_", -1);
      label = g_strjoinv ("__", parts);
      append_routine (own, self, label, rs_routine_get_id (routine));
    }

  append_routine (other, self, _ ("_New Routine"), "");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (own));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (other));
  gtk_menu_button_set_menu_model (button, G_MENU_MODEL (menu));
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

  show_head (self);
  show_facts (self);
  show_texts (self);
  show_figure (self);
  show_mistakes (self);
  show_why (self);
  show_ladder (self);
  gtk_menu_button_set_create_popup_func (self->add_button, on_create_menu_cb, self, NULL);
}

static void
rs_exercise_page_dispose (GObject *object)
{
  RsExercisePage *self = RS_EXERCISE_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), RS_TYPE_EXERCISE_PAGE);
  g_clear_pointer (&self->step_rows, g_ptr_array_unref);
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

  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (RS_TYPE_FIGURE_VIEW);
  g_type_ensure (RS_TYPE_MUSCLE_VIEW);
  gtk_widget_class_install_action (widget_class, "exercise.print", NULL, on_print_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_p, GDK_CONTROL_MASK, "exercise.print",
                                       NULL);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RS_RESOURCE_PATH "/ui/rs-exercise-page.ui");
  gtk_widget_class_bind_template_child (widget_class, RsExercisePage, add_button);
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
  gtk_widget_class_bind_template_child (widget_class, RsExercisePage, steps_group);
  gtk_widget_class_bind_template_child (widget_class, RsExercisePage, breathing_group);
  gtk_widget_class_bind_template_child (widget_class, RsExercisePage, mistakes_group);
  gtk_widget_class_bind_template_child (widget_class, RsExercisePage, why_group);
  gtk_widget_class_bind_template_child (widget_class, RsExercisePage, adapt_group);
  gtk_widget_class_bind_template_child (widget_class, RsExercisePage, ladder_group);
}

static void
rs_exercise_page_init (RsExercisePage *self)
{
  self->step_rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

RsExercisePage *
rs_exercise_page_new (RsExercise *exercise,
                      RsCatalogue *catalogue,
                      GListModel *routines,
                      RsMovements *movements)
{
  g_return_val_if_fail (RS_IS_EXERCISE (exercise), NULL);
  g_return_val_if_fail (RS_IS_CATALOGUE (catalogue), NULL);
  g_return_val_if_fail (G_IS_LIST_MODEL (routines), NULL);
  g_return_val_if_fail (movements == NULL || RS_IS_MOVEMENTS (movements), NULL);

  return g_object_new (RS_TYPE_EXERCISE_PAGE, "exercise", exercise, "catalogue", catalogue,
                       "routines", routines, "movements", movements, NULL);
}
