/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/routines/rs-routine-dialogs.h"

#include <adwaita.h>

#include "ui/routines/rs-routine-text.h"
#include "ui/widgets/rs-announcer.h"

#include <glib/gi18n.h>

/* What a dialog is about, for as long as it is open. */
typedef struct
{
  AdwAlertDialog *dialog; /* borrowed: it owns this */
  GtkWidget *parent;      /* weak */
  RsRoutine *routine;
  RsListHistory *history;
  RsRoutineEdited edited;
  AdwEntryRow *entry;                      /* of a new name */
  GtkLabel *problem;                       /* what is wrong with it */
  GtkCheckButton *checks[RS_N_RUN_PHASES]; /* of tags */
} Question;

static void
question_free (gpointer data)
{
  Question *question = data;

  g_clear_weak_pointer (&question->parent);
  g_clear_object (&question->routine);
  g_clear_object (&question->history);
  g_free (question);
}

static Question *
get_question (gpointer dialog)
{
  return g_object_get_data (G_OBJECT (dialog), "question");
}

static Question *
question_new (GtkWidget *parent,
              RsRoutine *routine,
              RsListHistory *history,
              RsRoutineEdited edited,
              const char *heading,
              const char *apply)
{
  Question *question = g_new0 (Question, 1);
  AdwAlertDialog *dialog = ADW_ALERT_DIALOG (adw_alert_dialog_new (heading, NULL));

  adw_alert_dialog_set_prefer_wide_layout (dialog, TRUE);
  adw_alert_dialog_add_responses (dialog, "cancel", _ ("_Cancel"), "apply", apply, NULL);
  adw_alert_dialog_set_response_appearance (dialog, "apply", ADW_RESPONSE_SUGGESTED);
  adw_alert_dialog_set_default_response (dialog, "apply");
  adw_alert_dialog_set_close_response (dialog, "cancel");

  question->dialog = dialog;
  g_set_weak_pointer (&question->parent, parent);
  question->routine = g_object_ref (routine);
  question->history = g_object_ref (history);
  question->edited = edited;
  g_object_set_data_full (G_OBJECT (dialog), "question", question, question_free);
  return question;
}

/* Makes the edit, and tells about it. @label and @next are taken over. */
static void
apply (Question *question, RsRoutineState *next, char *label, const char *edit_label)
{
  g_autofree char *owned = label;

  if (!rs_list_history_edit (question->history, question->routine, next, owned, edit_label) ||
      question->parent == NULL)
    return;

  rs_announce (question->parent, owned);
  question->edited (question->parent, question->routine);
}

/* --- Names --- */

static char *
dup_name (Question *question)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (question->entry))));
}

static void
on_name_changed_cb (AdwAlertDialog *dialog)
{
  Question *question = get_question (dialog);
  const char *problem =
      rs_routine_text_check_name (gtk_editable_get_text (GTK_EDITABLE (question->entry)));

  adw_alert_dialog_set_response_enabled (question->dialog, "apply", problem == NULL);
  gtk_label_set_label (question->problem, problem != NULL ? problem : "");
  gtk_widget_set_visible (GTK_WIDGET (question->problem), problem != NULL);
  gtk_accessible_update_state (
      GTK_ACCESSIBLE (question->entry), GTK_ACCESSIBLE_STATE_INVALID,
      problem != NULL ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE, -1);
}

static void
rename_routine (Question *question)
{
  g_autofree char *name = dup_name (question);
  RsRoutineState *state = rs_routine_get_state (question->routine);
  char *label;

  /* Translators: what can be undone; the name of a routine, before and after */
  label = g_strdup_printf (C_ ("edit", "Rename “%s” to “%s”"),
                           rs_routine_get_name (question->routine), name);
  apply (question, rs_routine_state_with_name (state, name), label, C_ ("edit", "Rename Routine"));
}

static void
on_rename_response_cb (AdwAlertDialog *dialog, const char *response)
{
  if (g_str_equal (response, "apply"))
    rename_routine (get_question (dialog));
}

static void
on_entry_activated_cb (AdwAlertDialog *dialog)
{
  Question *question = get_question (dialog);
  const char *text = gtk_editable_get_text (GTK_EDITABLE (question->entry));

  if (rs_routine_text_check_name (text) != NULL)
    return;

  rename_routine (question);
  adw_dialog_close (ADW_DIALOG (dialog));
}

static GtkWidget *
create_list (const char *label)
{
  GtkWidget *list = gtk_list_box_new ();

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  return list;
}

void
rs_routine_dialogs_rename (GtkWidget *parent,
                           RsRoutine *routine,
                           RsListHistory *history,
                           RsRoutineEdited edited)
{
  Question *question = question_new (parent, routine, history, edited,
                                     C_ ("routine", "Rename Routine"), C_ ("routine", "_Rename"));
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *list = create_list (C_ ("routine", "Name"));
  GtkWidget *entry = adw_entry_row_new ();
  GtkWidget *problem = gtk_label_new (NULL);

  question->entry = ADW_ENTRY_ROW (entry);
  question->problem = GTK_LABEL (problem);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (entry), C_ ("routine", "Name"));
  gtk_editable_set_text (GTK_EDITABLE (entry), rs_routine_get_name (routine));
  gtk_label_set_wrap (GTK_LABEL (problem), TRUE);
  gtk_label_set_xalign (GTK_LABEL (problem), 0);
  gtk_widget_add_css_class (problem, "caption");
  gtk_widget_add_css_class (problem, "error");
  gtk_list_box_append (GTK_LIST_BOX (list), entry);
  gtk_box_append (GTK_BOX (box), list);
  gtk_box_append (GTK_BOX (box), problem);
  adw_alert_dialog_set_extra_child (question->dialog, box);

  g_signal_connect_object (entry, "changed", G_CALLBACK (on_name_changed_cb), question->dialog,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (entry, "entry-activated", G_CALLBACK (on_entry_activated_cb),
                           question->dialog, G_CONNECT_SWAPPED);
  g_signal_connect_object (question->dialog, "response", G_CALLBACK (on_rename_response_cb),
                           question->dialog, G_CONNECT_SWAPPED);
  on_name_changed_cb (question->dialog);
  adw_dialog_set_focus (ADW_DIALOG (question->dialog), entry);
  adw_dialog_present (ADW_DIALOG (question->dialog), parent);
  gtk_editable_select_region (GTK_EDITABLE (entry), 0, -1);
}

/* --- Tags --- */

static void
on_tags_response_cb (AdwAlertDialog *dialog, const char *response)
{
  Question *question = get_question (dialog);
  RsRoutineState *state = rs_routine_get_state (question->routine);
  RsRunPhaseSet phases = 0;
  char *label;

  if (!g_str_equal (response, "apply"))
    return;

  for (guint i = 0; i < RS_N_RUN_PHASES; i++)
    if (gtk_check_button_get_active (question->checks[i]))
      phases |= 1u << i;

  /* Translators: what can be undone; %s is a routine, and tags are what of the year it is for */
  label =
      g_strdup_printf (C_ ("edit", "Change Tags of “%s”"), rs_routine_get_name (question->routine));
  apply (question, rs_routine_state_with_phases (state, phases), label, C_ ("edit", "Change Tags"));
}

static void
add_phase (Question *question, GtkListBox *list, guint phase, gboolean active)
{
  const char *label = rs_vocabulary_label (RS_TYPE_RUN_PHASE, phase);
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *check = gtk_check_button_new ();

  question->checks[phase] = GTK_CHECK_BUTTON (check);
  gtk_check_button_set_active (question->checks[phase], active);
  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), label);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), check);
  gtk_list_box_append (list, row);
}

void
rs_routine_dialogs_change_tags (GtkWidget *parent,
                                RsRoutine *routine,
                                RsListHistory *history,
                                RsRoutineEdited edited)
{
  Question *question = question_new (parent, routine, history, edited,
                                     C_ ("routine", "When Is It For?"), C_ ("routine", "_Apply"));
  RsRunPhaseSet phases = rs_routine_state_get_phases (rs_routine_get_state (routine));
  GtkWidget *list = create_list (C_ ("routine", "Phases of your year"));

  adw_alert_dialog_set_body (question->dialog,
                             C_ ("routine", "Without any tag, a routine is for the whole year."));
  for (guint i = 0; i < RS_N_RUN_PHASES; i++)
    add_phase (question, GTK_LIST_BOX (list), i, (phases & (1u << i)) != 0);
  adw_alert_dialog_set_extra_child (question->dialog, list);

  g_signal_connect_object (question->dialog, "response", G_CALLBACK (on_tags_response_cb),
                           question->dialog, G_CONNECT_SWAPPED);
  adw_dialog_present (ADW_DIALOG (question->dialog), parent);
}
