/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/player/rs-swap-rows.h"

#include "core/exercise/rs-facet.h"
#include "ui/widgets/rs-figure-thumbnail.h"

#include <glib/gi18n.h>

#define DRAWING 56
#define EXERCISE_KEY "rs-exercise"

char *
rs_swap_text_title (RsSwapKind kind, RsExercise *exercise)
{
  const char *name;

  g_return_val_if_fail (RS_IS_EXERCISE (exercise), NULL);

  name = rs_exercise_get_name (exercise);
  switch (kind)
    {
    case RS_SWAP_EASIER:
      /* Translators: an exercise that is easier than the one that is done now */
      return g_strdup_printf (C_ ("swap", "Easier: %s"), name);

    case RS_SWAP_HARDER:
      /* Translators: an exercise that is harder than the one that is done now */
      return g_strdup_printf (C_ ("swap", "Harder: %s"), name);

    case RS_SWAP_ALTERNATIVE:
    default:
      return g_strdup (name);
    }
}

char *
rs_swap_text_facts (RsExercise *exercise, RsItem *swapped, gboolean in_rounds, RsEquipmentSet have)
{
  const RsDose *dose;
  g_autofree char *amount = NULL;
  g_autofree char *equipment = NULL;
  const char *level;

  g_return_val_if_fail (RS_IS_EXERCISE (exercise), NULL);
  g_return_val_if_fail (RS_IS_ITEM (swapped), NULL);

  dose = rs_item_get_dose (swapped);
  amount = in_rounds ? rs_dose_to_round_text (dose) : rs_dose_to_text (dose);
  level = rs_vocabulary_label (RS_TYPE_LEVEL, rs_exercise_get_level (exercise));
  if (rs_exercise_get_needed_equipment (exercise) == 0)
    return g_strdup_printf ("%s · %s", level, amount);

  equipment = rs_exercise_describe_equipment (exercise);
  if (!rs_exercise_can_be_done_with (exercise, have))
    {
      g_autofree char *needed = g_steal_pointer (&equipment);

      /* Translators: %s is equipment that one does not have, such as “Band” */
      equipment = g_strdup_printf (_ ("Needs: %s"), needed);
    }

  return g_strdup_printf ("%s · %s · %s", level, amount, equipment);
}

/* Its own picture, where the user gave it one. */
static void
show_picture (RsFigureThumbnail *thumbnail, RsExercise *exercise, RsMovements *movements)
{
  const char *name = rs_exercise_get_facts (exercise)->picture;
  RsPictureShelf *shelf = movements != NULL ? rs_movements_get_pictures (movements) : NULL;

  if (shelf != NULL && name != NULL)
    rs_figure_thumbnail_set_picture (thumbnail, rs_picture_shelf_get (shelf, name));
}

GtkWidget *
rs_swap_row_new (const char *title,
                 RsExercise *exercise,
                 RsItem *swapped,
                 gboolean in_rounds,
                 RsEquipmentSet have,
                 RsMovements *movements)
{
  GtkWidget *row;
  GtkWidget *thumbnail;
  g_autofree char *facts = NULL;

  g_return_val_if_fail (title != NULL, NULL);
  g_return_val_if_fail (RS_IS_EXERCISE (exercise), NULL);
  g_return_val_if_fail (RS_IS_ITEM (swapped), NULL);

  row = adw_action_row_new ();
  facts = rs_swap_text_facts (exercise, swapped, in_rounds, have);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), facts);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_object_set_data_full (G_OBJECT (row), EXERCISE_KEY, g_object_ref (exercise), g_object_unref);

  thumbnail = rs_figure_thumbnail_new ();
  rs_figure_thumbnail_set_size (RS_FIGURE_THUMBNAIL (thumbnail), DRAWING);
  rs_figure_thumbnail_set_placeholder (RS_FIGURE_THUMBNAIL (thumbnail), "rs-exercises-symbolic");
  rs_figure_thumbnail_set_movements (RS_FIGURE_THUMBNAIL (thumbnail), movements);
  rs_figure_thumbnail_set_exercise_id (RS_FIGURE_THUMBNAIL (thumbnail),
                                       rs_exercise_get_movement (exercise));
  show_picture (RS_FIGURE_THUMBNAIL (thumbnail), exercise, movements);
  gtk_widget_set_valign (thumbnail, GTK_ALIGN_CENTER);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), thumbnail);

  gtk_widget_add_css_class (row, "swap-row");
  if (!rs_exercise_can_be_done_with (exercise, have))
    gtk_widget_add_css_class (row, "not-doable");
  return row;
}

const char *
rs_swap_row_get_id (GtkWidget *row)
{
  RsExercise *exercise;

  g_return_val_if_fail (GTK_IS_WIDGET (row), NULL);

  exercise = g_object_get_data (G_OBJECT (row), EXERCISE_KEY);
  return exercise != NULL ? rs_exercise_get_id (exercise) : NULL;
}
