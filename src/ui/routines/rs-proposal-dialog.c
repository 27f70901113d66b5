/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/routines/rs-proposal-dialog.h"

#include "base/common/rs-text.h"
#include "core/routine/rs-summary.h"
#include "ui/widgets/rs-dialog-focus.h"

#include <glib/gi18n.h>

struct _RsProposalDialog
{
  AdwDialog parent_instance;

  RsRoutineEditor *editor;
  RsProposal *proposal;

  GtkLabel *outcome;
  GtkListBox *changes;
  GtkWidget *apply_button;
  GtkWidget *cancel_button;
};

G_DEFINE_FINAL_TYPE (RsProposalDialog, rs_proposal_dialog, ADW_TYPE_DIALOG)

static void
apply_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  RsProposalDialog *self = RS_PROPOSAL_DIALOG (widget);

  rs_routine_editor_apply (self->editor, rs_proposal_get_state (self->proposal),
                           rs_proposal_get_label (self->proposal));
  adw_dialog_close (ADW_DIALOG (self));
}

static void
add_change (RsProposalDialog *self, const char *reason)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), reason);
  gtk_list_box_append (self->changes, row);
}

/* "22 min → 19 min", and whether that is what was asked for. */
static char *
describe_outcome (RsProposalDialog *self)
{
  RsCatalogue *catalogue = rs_routine_editor_get_catalogue (self->editor);
  RsSummary before = rs_summary_of (rs_routine_editor_get_state (self->editor), catalogue);
  RsSummary after = rs_summary_of (rs_proposal_get_state (self->proposal), catalogue);
  g_autofree char *from = rs_text_minutes (before.seconds);
  g_autofree char *to = rs_text_minutes (after.seconds);
  const char *remark = rs_proposal_get_remark (self->proposal);
  g_autofree char *times = NULL;

  if (before.seconds == after.seconds)
    return g_strdup (remark != NULL ? remark : to);

  /* Translators: how long a routine takes now, and how long it would */
  times = g_strdup_printf (C_ ("proposal", "%s instead of %s"), to, from);
  return remark != NULL ? g_strdup_printf ("%s. %s", times, remark) : g_steal_pointer (&times);
}

static void
rs_proposal_dialog_dispose (GObject *object)
{
  RsProposalDialog *self = RS_PROPOSAL_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), RS_TYPE_PROPOSAL_DIALOG);
  g_clear_pointer (&self->proposal, rs_proposal_unref);
  g_clear_object (&self->editor);

  G_OBJECT_CLASS (rs_proposal_dialog_parent_class)->dispose (object);
}

static void
rs_proposal_dialog_class_init (RsProposalDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rs_proposal_dialog_dispose;

  gtk_widget_class_install_action (widget_class, "proposal.apply", NULL, apply_action);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RS_RESOURCE_PATH "/ui/rs-proposal-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, RsProposalDialog, outcome);
  gtk_widget_class_bind_template_child (widget_class, RsProposalDialog, changes);
  gtk_widget_class_bind_template_child (widget_class, RsProposalDialog, apply_button);
  gtk_widget_class_bind_template_child (widget_class, RsProposalDialog, cancel_button);
  gtk_widget_class_bind_template_callback (widget_class, adw_dialog_close);
}

static void
rs_proposal_dialog_init (RsProposalDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwDialog *
rs_proposal_dialog_new (RsRoutineEditor *editor, RsProposal *proposal)
{
  RsProposalDialog *self;
  GPtrArray *reasons;
  gboolean changes;
  g_autofree char *outcome = NULL;

  g_return_val_if_fail (RS_IS_ROUTINE_EDITOR (editor), NULL);
  g_return_val_if_fail (proposal != NULL, NULL);

  self = g_object_new (RS_TYPE_PROPOSAL_DIALOG, NULL);
  self->editor = g_object_ref (editor);
  self->proposal = rs_proposal_ref (proposal);
  adw_dialog_set_title (ADW_DIALOG (self), rs_proposal_get_label (proposal));

  reasons = rs_proposal_get_reasons (proposal);
  for (guint i = 0; i < reasons->len; i++)
    add_change (self, g_ptr_array_index (reasons, i));
  gtk_widget_set_visible (GTK_WIDGET (self->changes), reasons->len > 0);

  changes = !rs_routine_state_equal (rs_proposal_get_state (proposal),
                                     rs_routine_editor_get_state (editor));
  gtk_widget_set_visible (self->apply_button, changes);
  outcome = describe_outcome (self);
  gtk_label_set_label (self->outcome, outcome);
  rs_dialog_focus_enable (changes ? self->apply_button : self->cancel_button);
  return ADW_DIALOG (self);
}
