/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/exercises/rs-exercise-links.h"

#include "ui/widgets/rs-drawing-button.h"

#define DRAWING 104

struct _RsExerciseLinks
{
  AdwPreferencesGroup parent_instance;

  AdwWrapBox *box; /* of the group, which has it */
};

G_DEFINE_FINAL_TYPE (RsExerciseLinks, rs_exercise_links, ADW_TYPE_PREFERENCES_GROUP)

static void
rs_exercise_links_class_init (RsExerciseLinksClass *klass)
{
}

static void
rs_exercise_links_init (RsExerciseLinks *self)
{
  self->box = g_object_new (ADW_TYPE_WRAP_BOX, "child-spacing", 12, "line-spacing", 12,
                            "natural-line-length", 480, NULL);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), GTK_WIDGET (self->box));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

void
rs_exercise_links_add (RsExerciseLinks *self,
                       RsCatalogue *catalogue,
                       RsMovements *movements,
                       const char *id,
                       const char *note)
{
  RsExercise *exercise;

  g_return_if_fail (RS_IS_EXERCISE_LINKS (self));
  g_return_if_fail (RS_IS_CATALOGUE (catalogue));

  exercise = rs_catalogue_lookup (catalogue, id);
  if (exercise == NULL)
    return;

  adw_wrap_box_append (self->box, rs_drawing_button_new (movements, exercise, DRAWING, note));
  gtk_widget_set_visible (GTK_WIDGET (self), TRUE);
}
