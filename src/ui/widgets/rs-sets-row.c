/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/widgets/rs-sets-row.h"

#include "core/log/rs-set-groups.h"
#include "ui/widgets/rs-sets-text.h"

static GtkWidget *
make_row (GArray *group, const char *name, const char *tag)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *sets = rs_sets_text ((const RsSetRecord *) (gpointer) group->data, group->len);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), name);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), sets);
  if (tag != NULL)
    {
      GtkWidget *label = gtk_label_new (tag);

      gtk_widget_add_css_class (label, "routine-tag");
      gtk_widget_set_valign (label, GTK_ALIGN_CENTER);
      adw_action_row_add_suffix (ADW_ACTION_ROW (row), label);
    }
  return row;
}

void
rs_sets_row_add_all (GtkListBox *list, RsWorkout *workout, RsCatalogue *catalogue)
{
  g_autoptr (GPtrArray) groups = NULL;

  g_return_if_fail (GTK_IS_LIST_BOX (list));
  g_return_if_fail (RS_IS_WORKOUT (workout) && RS_IS_CATALOGUE (catalogue));

  groups = rs_set_groups_of (workout);
  for (guint i = 0; i < groups->len; i++)
    {
      GArray *group = g_ptr_array_index (groups, i);
      const char *id = rs_set_group_get_first (group)->exercise_id;

      gtk_list_box_append (list, make_row (group, rs_catalogue_get_name (catalogue, id),
                                           rs_sets_text_tag (groups, i)));
    }
}
