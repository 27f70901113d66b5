/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/routines/rs-routine-panel.h"

#include "base/common/rs-text.h"
#include "core/routine/rs-balance.h"
#include "core/routine/rs-summary.h"
#include "figure/paint/rs-figure-paintable.h"
#include "ui/routines/rs-routine-text.h"
#include "ui/widgets/rs-toast.h"

#include <glib/gi18n.h>

/* From as many of the sets of the busiest muscle on, a muscle is one of the main ones. */
#define MAIN_SHARE 0.5

struct _RsRoutinePanel
{
  GtkWidget parent_instance;

  RsRoutineEditor *editor;
  RsMovements *movements;
  GSettings *settings;
  RsRoutine *routine;  /* that is being followed */
  GPtrArray *findings; /* of GtkWidget: rows, the group's */
  gboolean showing;    /* what changes is shown and not chosen */
  guint show_id;       /* shows it once there is nothing better to do */

  GtkWidget *content;
  GtkEditable *name_row;
  GtkEditable *note_row;
  AdwWrapBox *phases;
  AdwPreferencesGroup *findings_group;
  AdwActionRow *minutes_row;
  AdwActionRow *equipment_row;
  AdwActionRow *sets_row;
  AdwActionRow *contacts_row;
  GtkWidget *muscles_group;
  GtkPicture *body;
  GtkGrid *muscles;
};

G_DEFINE_FINAL_TYPE (RsRoutinePanel, rs_routine_panel, GTK_TYPE_WIDGET)

/* --- Name, note, tags --- */

static char *
get_typed (GtkEditable *row)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (row)));
}

static void
show_text (GtkEditable *row, const char *text)
{
  if (!g_str_equal (text, gtk_editable_get_text (row)))
    gtk_editable_set_text (row, text);
}

static void
on_name_changed_cb (RsRoutinePanel *self)
{
  g_autofree char *name = get_typed (self->name_row);

  if (rs_routine_text_check_name (name) != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (self->name_row), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->name_row), "error");
}

static void
on_name_apply_cb (RsRoutinePanel *self)
{
  g_autofree char *name = get_typed (self->name_row);
  const char *wrong = rs_routine_text_check_name (name);

  if (wrong != NULL)
    rs_toast_show_text (GTK_WIDGET (self), wrong);
  else
    rs_routine_editor_rename (self->editor, name);

  show_text (self->name_row, rs_routine_get_name (self->routine));
}

static void
on_note_apply_cb (RsRoutinePanel *self)
{
  g_autofree char *note = get_typed (self->note_row);

  rs_routine_editor_set_note (self->editor, note);
  show_text (self->note_row, rs_routine_get_note (self->routine));
}

static void
on_phase_toggled_cb (RsRoutinePanel *self)
{
  RsRunPhaseSet phases = 0;
  guint i = 0;

  if (self->showing)
    return;

  for (GtkWidget *button = gtk_widget_get_first_child (GTK_WIDGET (self->phases)); button != NULL;
       button = gtk_widget_get_next_sibling (button), i++)
    if (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (button)))
      phases |= 1u << i;

  rs_routine_editor_set_phases (self->editor, phases);
}

static void
add_phases (RsRoutinePanel *self)
{
  for (int i = 0; i < RS_N_RUN_PHASES; i++)
    {
      GtkWidget *button =
          gtk_toggle_button_new_with_label (rs_vocabulary_label (RS_TYPE_RUN_PHASE, i));

      gtk_widget_add_css_class (button, "chip");
      g_signal_connect_object (button, "toggled", G_CALLBACK (on_phase_toggled_cb), self,
                               G_CONNECT_SWAPPED);
      adw_wrap_box_append (self->phases, button);
    }
}

static void
show_phases (RsRoutinePanel *self, RsRunPhaseSet phases)
{
  guint i = 0;

  self->showing = TRUE;
  for (GtkWidget *button = gtk_widget_get_first_child (GTK_WIDGET (self->phases)); button != NULL;
       button = gtk_widget_get_next_sibling (button), i++)
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), (phases & (1u << i)) != 0);
  self->showing = FALSE;
}

/* --- Numbers --- */

static void
show_numbers (RsRoutinePanel *self, const RsSummary *summary)
{
  g_autofree char *minutes = rs_routine_text_minutes (summary->seconds);
  g_autofree char *equipment =
      summary->equipment != 0 ? rs_vocabulary_list_labels (RS_TYPE_EQUIPMENT, summary->equipment)
                              : g_strdup (C_ ("routine", "No equipment"));
  g_autofree char *sets = g_strdup_printf ("%u", summary->n_sets);
  g_autofree char *contacts = g_strdup_printf ("%u", summary->n_contacts);

  adw_action_row_set_subtitle (self->minutes_row, summary->seconds > 0 ? minutes : "–");
  adw_action_row_set_subtitle (self->equipment_row, equipment);
  adw_action_row_set_subtitle (self->sets_row, sets);
  adw_action_row_set_subtitle (self->contacts_row, contacts);
  gtk_widget_set_visible (GTK_WIDGET (self->contacts_row), summary->n_contacts > 0);
}

/* --- Muscles --- */

static double
most_sets (const RsSummary *summary)
{
  double most = 0;

  for (guint i = 0; i < RS_N_MUSCLES; i++)
    most = MAX (most, summary->muscle_sets[i]);

  return most;
}

static void
clear_grid (GtkGrid *grid)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (grid))) != NULL)
    gtk_grid_remove (grid, child);
}

/* A mark as on the body, the name, a bar, and the number: colour is not alone. */
static void
add_muscle (RsRoutinePanel *self, guint row, guint muscle, double sets, double most)
{
  GtkWidget *mark = adw_bin_new ();
  GtkWidget *name = gtk_label_new (rs_vocabulary_label (RS_TYPE_MUSCLE, (int) muscle));
  g_autofree char *number = rs_text_number (sets, 1);
  GtkWidget *count = gtk_label_new (number);
  GtkWidget *bar = gtk_level_bar_new_for_interval (0, most);

  gtk_widget_add_css_class (mark, "muscle-mark");
  gtk_widget_add_css_class (mark, sets >= most * MAIN_SHARE ? "primary" : "secondary");
  gtk_widget_set_valign (mark, GTK_ALIGN_CENTER);
  gtk_label_set_xalign (GTK_LABEL (name), 0);
  gtk_label_set_wrap (GTK_LABEL (name), TRUE);
  gtk_widget_set_hexpand (name, TRUE);
  gtk_level_bar_set_value (GTK_LEVEL_BAR (bar), sets);
  gtk_widget_set_size_request (bar, 56, -1);
  gtk_widget_set_valign (bar, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (bar, "sets-bar");
  gtk_accessible_update_property (GTK_ACCESSIBLE (bar), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  rs_vocabulary_label (RS_TYPE_MUSCLE, (int) muscle), -1);
  gtk_label_set_xalign (GTK_LABEL (count), 1);
  gtk_widget_add_css_class (count, "numeric");

  gtk_grid_attach (self->muscles, mark, 0, (int) row, 1, 1);
  gtk_grid_attach (self->muscles, name, 1, (int) row, 1, 1);
  gtk_grid_attach (self->muscles, bar, 2, (int) row, 1, 1);
  gtk_grid_attach (self->muscles, count, 3, (int) row, 1, 1);
}

/* Those with the most sets first; of as many, in the order of the body. */
static void
list_muscles (RsRoutinePanel *self, const RsSummary *summary, double most)
{
  gboolean listed[RS_N_MUSCLES] = { FALSE };

  clear_grid (self->muscles);
  for (guint row = 0; row < RS_N_MUSCLES; row++)
    {
      guint next = RS_N_MUSCLES;

      for (guint i = 0; i < RS_N_MUSCLES; i++)
        if (!listed[i] && summary->muscle_sets[i] > 0 &&
            (next == RS_N_MUSCLES || summary->muscle_sets[i] > summary->muscle_sets[next]))
          next = i;
      if (next == RS_N_MUSCLES)
        return;

      listed[next] = TRUE;
      add_muscle (self, row, next, summary->muscle_sets[next], most);
    }
}

static void
draw_body (RsRoutinePanel *self, const RsSummary *summary, double most)
{
  RsMuscleWork work = { 0 };
  g_autoptr (GdkPaintable) map = NULL;
  g_autofree char *label = NULL;
  RsMuscleSet main = 0;

  for (int i = 0; i < RS_N_MUSCLES; i++)
    for (int side = 0; side < RS_N_SIDES; side++)
      work.work[i][side] = summary->muscle_sets[i] <= 0                   ? RS_WORK_NONE
                           : summary->muscle_sets[i] >= most * MAIN_SHARE ? RS_WORK_PRIMARY
                                                                          : RS_WORK_SECONDARY;
  for (int i = 0; i < RS_N_MUSCLES; i++)
    main |= work.work[i][0] == RS_WORK_PRIMARY ? 1u << i : 0;

  map = rs_muscle_map_paintable_new (&work, rs_movements_get_palette (self->movements),
                                     (RsBuild) rs_movements_get_look (self->movements).build, 0);
  gtk_picture_set_paintable (self->body, map);
  label = rs_vocabulary_list_labels (RS_TYPE_MUSCLE, main);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->body), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
}

static void
show_muscles (RsRoutinePanel *self, const RsSummary *summary)
{
  double most = most_sets (summary);

  gtk_widget_set_visible (self->muscles_group, most > 0);
  if (most <= 0)
    return;

  draw_body (self, summary, most);
  list_muscles (self, summary, most);
}

/* --- What would make it better --- */

static RsEquipmentSet
get_owned (RsRoutinePanel *self)
{
  g_auto (GStrv) nicks = g_settings_get_strv (self->settings, "equipment");

  return rs_vocabulary_parse_set (RS_TYPE_EQUIPMENT, (const char *const *) nicks);
}

static void
on_remedy_cb (RsRoutinePanel *self, GtkButton *button)
{
  RsProposal *proposal = g_object_get_data (G_OBJECT (button), "proposal");

  rs_routine_editor_apply (self->editor, rs_proposal_get_state (proposal),
                           rs_proposal_get_label (proposal));
}

static void
add_finding (RsRoutinePanel *self, const RsBalanceFinding *finding)
{
  GtkWidget *row = adw_action_row_new ();
  g_autoptr (RsProposal) remedy =
      rs_balance_remedy (finding->kind, rs_routine_editor_get_state (self->editor),
                         rs_routine_editor_get_catalogue (self->editor), get_owned (self));

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), finding->title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), finding->text);
  if (remedy != NULL)
    {
      GtkWidget *button = gtk_button_new_from_icon_name ("list-add-symbolic");
      const char *label = rs_proposal_get_label (remedy);

      gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
      gtk_widget_add_css_class (button, "flat");
      gtk_widget_set_tooltip_text (button, label);
      gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                      -1);
      g_object_set_data_full (G_OBJECT (button), "proposal", rs_proposal_ref (remedy),
                              (GDestroyNotify) rs_proposal_unref);
      g_signal_connect_object (button, "clicked", G_CALLBACK (on_remedy_cb), self,
                               G_CONNECT_SWAPPED);
      adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
    }

  adw_preferences_group_add (self->findings_group, row);
  g_ptr_array_add (self->findings, row);
}

static void
show_findings (RsRoutinePanel *self)
{
  g_autoptr (GPtrArray) findings = rs_balance_check (
      rs_routine_editor_get_state (self->editor), rs_routine_editor_get_catalogue (self->editor));

  for (guint i = 0; i < self->findings->len; i++)
    adw_preferences_group_remove (self->findings_group, g_ptr_array_index (self->findings, i));
  g_ptr_array_set_size (self->findings, 0);

  for (guint i = 0; i < findings->len; i++)
    add_finding (self, g_ptr_array_index (findings, i));
  gtk_widget_set_visible (GTK_WIDGET (self->findings_group), findings->len > 0);
}

/* --- All of it --- */

static void
show (RsRoutinePanel *self)
{
  RsRoutineState *state = rs_routine_editor_get_state (self->editor);
  RsSummary summary = rs_summary_of (state, rs_routine_editor_get_catalogue (self->editor));

  show_text (self->name_row, rs_routine_get_name (self->routine));
  show_text (self->note_row, rs_routine_get_note (self->routine));
  show_phases (self, rs_routine_state_get_phases (state));
  show_numbers (self, &summary);
  show_muscles (self, &summary);
  show_findings (self);
}

static gboolean
on_show_cb (gpointer user_data)
{
  RsRoutinePanel *self = RS_ROUTINE_PANEL (user_data);

  self->show_id = 0;
  show (self);
  return G_SOURCE_REMOVE;
}

/* What would make a routine of hundreds of exercises better takes a while to find: no edit waits
 * for it, and many edits in a row are looked at once. */
static void
queue_show (RsRoutinePanel *self)
{
  if (self->show_id == 0)
    self->show_id = g_idle_add (on_show_cb, self);
}

static void
on_routine_cb (RsRoutinePanel *self)
{
  if (self->routine != NULL)
    g_signal_handlers_disconnect_by_func (self->routine, queue_show, self);
  g_set_object (&self->routine, rs_routine_editor_get_routine (self->editor));
  g_signal_connect_object (self->routine, "changed", G_CALLBACK (queue_show), self,
                           G_CONNECT_SWAPPED);
  show (self);
}

static void
rs_routine_panel_dispose (GObject *object)
{
  RsRoutinePanel *self = RS_ROUTINE_PANEL (object);

  g_clear_handle_id (&self->show_id, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), RS_TYPE_ROUTINE_PANEL);
  g_clear_pointer (&self->findings, g_ptr_array_unref);
  g_clear_object (&self->routine);
  g_clear_object (&self->editor);
  g_clear_object (&self->movements);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (rs_routine_panel_parent_class)->dispose (object);
}

static void
rs_routine_panel_class_init (RsRoutinePanelClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rs_routine_panel_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RS_RESOURCE_PATH "/ui/rs-routine-panel.ui");
  gtk_widget_class_bind_template_child (widget_class, RsRoutinePanel, content);
  gtk_widget_class_bind_template_child (widget_class, RsRoutinePanel, name_row);
  gtk_widget_class_bind_template_child (widget_class, RsRoutinePanel, note_row);
  gtk_widget_class_bind_template_child (widget_class, RsRoutinePanel, phases);
  gtk_widget_class_bind_template_child (widget_class, RsRoutinePanel, findings_group);
  gtk_widget_class_bind_template_child (widget_class, RsRoutinePanel, minutes_row);
  gtk_widget_class_bind_template_child (widget_class, RsRoutinePanel, equipment_row);
  gtk_widget_class_bind_template_child (widget_class, RsRoutinePanel, sets_row);
  gtk_widget_class_bind_template_child (widget_class, RsRoutinePanel, contacts_row);
  gtk_widget_class_bind_template_child (widget_class, RsRoutinePanel, muscles_group);
  gtk_widget_class_bind_template_child (widget_class, RsRoutinePanel, body);
  gtk_widget_class_bind_template_child (widget_class, RsRoutinePanel, muscles);
  gtk_widget_class_bind_template_callback (widget_class, on_name_apply_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_name_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_note_apply_cb);
}

static void
rs_routine_panel_init (RsRoutinePanel *self)
{
  self->findings = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  add_phases (self);
}

GtkWidget *
rs_routine_panel_new (RsRoutineEditor *editor, RsMovements *movements, GSettings *settings)
{
  RsRoutinePanel *self;

  g_return_val_if_fail (RS_IS_ROUTINE_EDITOR (editor), NULL);
  g_return_val_if_fail (RS_IS_MOVEMENTS (movements), NULL);
  g_return_val_if_fail (G_IS_SETTINGS (settings), NULL);

  self = g_object_new (RS_TYPE_ROUTINE_PANEL, NULL);
  self->editor = g_object_ref (editor);
  self->movements = g_object_ref (movements);
  self->settings = g_object_ref (settings);
  g_signal_connect_object (editor, "notify::routine", G_CALLBACK (on_routine_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (movements, "changed", G_CALLBACK (queue_show), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (settings, "changed::equipment", G_CALLBACK (queue_show), self,
                           G_CONNECT_SWAPPED);
  on_routine_cb (self);
  return GTK_WIDGET (self);
}

void
rs_routine_panel_start_rename (RsRoutinePanel *self)
{
  g_return_if_fail (RS_IS_ROUTINE_PANEL (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->name_row));
  gtk_editable_select_region (self->name_row, 0, -1);
}

void
rs_routine_panel_apply (RsRoutinePanel *self)
{
  g_autofree char *name = NULL;

  g_return_if_fail (RS_IS_ROUTINE_PANEL (self));

  name = get_typed (self->name_row);
  if (rs_routine_text_check_name (name) == NULL)
    rs_routine_editor_rename (self->editor, name);
  on_note_apply_cb (self);
}

guint
rs_routine_panel_get_n_findings (RsRoutinePanel *self)
{
  g_return_val_if_fail (RS_IS_ROUTINE_PANEL (self), 0);

  return self->findings->len;
}
