/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/routines/rs-block-dialog.h"

#include "ui/widgets/rs-dialog-focus.h"

#include <glib/gi18n.h>

struct _RsBlockDialog
{
  AdwDialog parent_instance;

  RsRoutineEditor *editor;
  guint64 number; /* of the block, wherever it is by now */

  AdwComboRow *kind;
  GtkEditable *title;
  GtkEditable *note;
  GtkWidget *rounds_group;
  GtkSpinButton *rounds;
  GtkSpinButton *between;
  GtkSpinButton *round_rest;
  GtkWidget *minutes_group;
  GtkSpinButton *minutes;
};

G_DEFINE_FINAL_TYPE (RsBlockDialog, rs_block_dialog, ADW_TYPE_DIALOG)

static RsBlockKind
get_kind (RsBlockDialog *self)
{
  return (RsBlockKind) adw_combo_row_get_selected (self->kind);
}

/* A text that is as long as it may be in bytes, and not a part of a letter more. */
static char *
dup_text (GtkEditable *editable, gsize max_bytes)
{
  char *text = g_strstrip (g_strdup (gtk_editable_get_text (editable)));
  char *end = text;

  while (*end != '\0' && (gsize) (g_utf8_next_char (end) - text) <= max_bytes)
    end = g_utf8_next_char (end);
  *end = '\0';
  return text;
}

static void
on_kind_changed_cb (RsBlockDialog *self)
{
  RsBlockKind kind = get_kind (self);

  gtk_widget_set_visible (self->rounds_group, rs_block_kind_has_rounds (kind));
  gtk_widget_set_visible (self->minutes_group,
                          kind == RS_BLOCK_WARM_UP || kind == RS_BLOCK_COOL_DOWN);
}

/* Whoever makes a group of it begins with what is usual for it. */
static void
on_kind_chosen_cb (RsBlockDialog *self)
{
  RsBlockFacts usual = rs_block_facts_of (get_kind (self));

  if (rs_block_kind_has_rounds (usual.kind) && !gtk_widget_get_visible (self->rounds_group))
    {
      gtk_spin_button_set_value (self->rounds, usual.rounds);
      gtk_spin_button_set_value (self->between, usual.between_s);
      gtk_spin_button_set_value (self->round_rest, usual.round_rest_s);
    }
  on_kind_changed_cb (self);
}

static guint
find_block (RsBlockDialog *self)
{
  RsRoutineState *state = rs_routine_editor_get_state (self->editor);
  guint n = rs_routine_state_get_n_blocks (state);
  guint i = 0;

  while (i < n && rs_block_get_number (rs_routine_state_get_block (state, i)) != self->number)
    i++;

  return i;
}

static void
apply_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  RsBlockDialog *self = RS_BLOCK_DIALOG (widget);
  g_autofree char *title = dup_text (self->title, RS_BLOCK_MAX_TITLE_BYTES);
  g_autofree char *note = dup_text (self->note, RS_BLOCK_MAX_NOTE_BYTES);
  RsBlockFacts facts = { 0 };

  /* A number that was typed counts although nobody left its field. */
  gtk_spin_button_update (self->rounds);
  gtk_spin_button_update (self->between);
  gtk_spin_button_update (self->round_rest);
  gtk_spin_button_update (self->minutes);

  facts.kind = get_kind (self);
  facts.title = title;
  facts.note = note;
  facts.rounds = (guint) gtk_spin_button_get_value_as_int (self->rounds);
  facts.between_s = (guint) gtk_spin_button_get_value_as_int (self->between);
  facts.round_rest_s = (guint) gtk_spin_button_get_value_as_int (self->round_rest);
  facts.seconds = (guint) (gtk_spin_button_get_value (self->minutes) * 60);

  rs_routine_editor_change_block (self->editor, find_block (self), &facts);
  adw_dialog_close (ADW_DIALOG (self));
}

static void
rs_block_dialog_dispose (GObject *object)
{
  RsBlockDialog *self = RS_BLOCK_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), RS_TYPE_BLOCK_DIALOG);
  g_clear_object (&self->editor);

  G_OBJECT_CLASS (rs_block_dialog_parent_class)->dispose (object);
}

static void
rs_block_dialog_class_init (RsBlockDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rs_block_dialog_dispose;

  gtk_widget_class_install_action (widget_class, "block-dialog.apply", NULL, apply_action);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RS_RESOURCE_PATH "/ui/rs-block-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, RsBlockDialog, kind);
  gtk_widget_class_bind_template_child (widget_class, RsBlockDialog, title);
  gtk_widget_class_bind_template_child (widget_class, RsBlockDialog, note);
  gtk_widget_class_bind_template_child (widget_class, RsBlockDialog, rounds_group);
  gtk_widget_class_bind_template_child (widget_class, RsBlockDialog, rounds);
  gtk_widget_class_bind_template_child (widget_class, RsBlockDialog, between);
  gtk_widget_class_bind_template_child (widget_class, RsBlockDialog, round_rest);
  gtk_widget_class_bind_template_child (widget_class, RsBlockDialog, minutes_group);
  gtk_widget_class_bind_template_child (widget_class, RsBlockDialog, minutes);
  gtk_widget_class_bind_template_callback (widget_class, on_kind_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, adw_dialog_close);
}

static void
rs_block_dialog_init (RsBlockDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  rs_dialog_focus_enable (GTK_WIDGET (self->kind));
}

AdwDialog *
rs_block_dialog_new (RsRoutineEditor *editor, guint block)
{
  RsBlockDialog *self;
  RsBlock *shown;
  const RsBlockFacts *facts;
  const char *kinds[RS_N_BLOCK_KINDS + 1] = { NULL };
  g_autoptr (GtkStringList) list = NULL;

  g_return_val_if_fail (RS_IS_ROUTINE_EDITOR (editor), NULL);

  shown = rs_routine_state_get_block (rs_routine_editor_get_state (editor), block);
  facts = rs_block_get_facts (shown);
  for (guint i = 0; i < RS_N_BLOCK_KINDS; i++)
    kinds[i] = rs_block_kind_get_label ((RsBlockKind) i);
  list = gtk_string_list_new (kinds);

  self = g_object_new (RS_TYPE_BLOCK_DIALOG, NULL);
  self->editor = g_object_ref (editor);
  self->number = rs_block_get_number (shown);
  adw_combo_row_set_model (self->kind, G_LIST_MODEL (list));
  adw_combo_row_set_selected (self->kind, facts->kind);
  gtk_editable_set_text (self->title, facts->title != NULL ? facts->title : "");
  gtk_editable_set_text (self->note, facts->note != NULL ? facts->note : "");
  gtk_spin_button_set_value (self->rounds, facts->rounds);
  gtk_spin_button_set_value (self->between, facts->between_s);
  gtk_spin_button_set_value (self->round_rest, facts->round_rest_s);
  gtk_spin_button_set_value (self->minutes, facts->seconds / 60.0);
  on_kind_changed_cb (self);
  return ADW_DIALOG (self);
}
