/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/exercises/rs-exercise-mistakes.h"

#include "figure/pose/rs-movement.h"
#include "ui/exercises/rs-exercise-rows.h"
#include "ui/exercises/rs-fault-pair.h"

struct _RsExerciseMistakes
{
  AdwPreferencesGroup parent_instance;
};

G_DEFINE_FINAL_TYPE (RsExerciseMistakes, rs_exercise_mistakes, ADW_TYPE_PREFERENCES_GROUP)

static void
rs_exercise_mistakes_class_init (RsExerciseMistakesClass *klass)
{
}

static void
rs_exercise_mistakes_init (RsExerciseMistakes *self)
{
}

/* Texts come from files, so none of them is markup. */
static GtkWidget *
create_text (const char *text, const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, css_class);
  return label;
}

/* A row of a list like the others, with the pictures above its texts. */
static void
add_drawn (RsExerciseMistakes *self, const char *mistake, const char *fix, GtkWidget *pair)
{
  GtkWidget *row = adw_preferences_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  gtk_box_append (GTK_BOX (box), pair);
  gtk_box_append (GTK_BOX (box), create_text (mistake, "heading"));
  gtk_box_append (GTK_BOX (box), create_text (fix, "body"));
  gtk_widget_add_css_class (box, "drawn-mistake");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), mistake);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, mistake,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, fix, -1);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), row);
}

static void
add_written (RsExerciseMistakes *self, const char *mistake, const char *fix)
{
  AdwActionRow *row = rs_exercise_rows_add (ADW_PREFERENCES_GROUP (self), mistake, fix);
  GtkWidget *icon = gtk_image_new_from_icon_name ("dialog-warning-symbolic");

  gtk_widget_set_valign (icon, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (icon, "warning");
  adw_action_row_add_prefix (row, icon);
}

void
rs_exercise_mistakes_show (RsExerciseMistakes *self,
                           RsExercise *exercise,
                           RsMovements *movements,
                           RsMovement *movement)
{
  guint n;

  g_return_if_fail (RS_IS_EXERCISE_MISTAKES (self));
  g_return_if_fail (RS_IS_EXERCISE (exercise));

  n = rs_exercise_get_n_mistakes (exercise);
  gtk_widget_set_visible (GTK_WIDGET (self), n > 0);

  for (guint i = 0; i < n; i++)
    {
      const char *mistake = rs_exercise_get_mistake (exercise, i);
      const char *fix = rs_exercise_get_fix (exercise, i);
      const char *name = rs_exercise_get_fault (exercise, i);
      int fault = movement != NULL && name != NULL ? rs_movement_find_fault (movement, name) : -1;

      if (fault >= 0)
        add_drawn (self, mistake, fix,
                   rs_fault_pair_new (movements, movement, (guint) fault, mistake));
      else
        add_written (self, mistake, fix);
    }
}
