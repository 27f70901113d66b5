/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/editor/rs-import-dialog.h"

#include "ui/widgets/rs-dialog-focus.h"

#include <glib/gi18n.h>

/* Nobody reads more rows than this; the count says how many there are. */
#define MAX_ROWS 200

struct _RsImportDialog
{
  AdwDialog parent_instance;

  RsImport *import;

  AdwWindowTitle *title;
  AdwPreferencesGroup *group;
  AdwExpanderRow *routines;
  AdwExpanderRow *fresh;
  AdwExpanderRow *matters[RS_N_IMPORT_MATTERS];
  GtkWidget *cancel_button;
  GtkWidget *apply_button;
};

enum
{
  SIGNAL_APPLY,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RsImportDialog, rs_import_dialog, ADW_TYPE_DIALOG)

static void
add_row (AdwExpanderRow *parent, const char *title, const char *subtitle)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  if (subtitle != NULL)
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_expander_row_add_row (parent, row);
}

static void
add_rest (AdwExpanderRow *parent, guint n)
{
  g_autofree char *text = NULL;

  if (n <= MAX_ROWS)
    return;

  text = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "and %u more", "and %u more", n - MAX_ROWS),
                          n - MAX_ROWS);
  add_row (parent, text, NULL);
}

/* Rows are made when somebody wants to see them. */
static void
on_fresh_expanded_cb (RsImportDialog *self)
{
  GPtrArray *exercises = rs_import_get_exercises (self->import);

  g_signal_handlers_disconnect_by_func (self->fresh, on_fresh_expanded_cb, self);
  for (guint i = 0; i < MIN (exercises->len, MAX_ROWS); i++)
    {
      RsExercise *exercise = exercises->pdata[i];
      g_autofree char *muscles =
          rs_vocabulary_list_labels (RS_TYPE_MUSCLE, rs_exercise_get_primary (exercise));

      add_row (self->fresh, rs_exercise_get_name (exercise), muscles);
    }
  add_rest (self->fresh, exercises->len);
}

static void
on_routines_expanded_cb (RsImportDialog *self)
{
  GPtrArray *routines = rs_import_get_routines (self->import);

  g_signal_handlers_disconnect_by_func (self->routines, on_routines_expanded_cb, self);
  for (guint i = 0; i < routines->len; i++)
    {
      RsRoutineState *state = rs_routine_get_state (routines->pdata[i]);
      g_autofree char *summary = rs_summary_to_text (rs_import_get_summary (self->import, i),
                                                     rs_routine_state_get_n_items (state));

      add_row (self->routines, rs_routine_state_get_name (state), summary);
    }
}

static void
add_note (AdwExpanderRow *parent, const RsImportNote *note)
{
  g_autofree char *title = NULL;

  if (*note->name != '\0')
    title = g_strdup (note->name);
  else if (note->entry > 0)
    /* Translators: something in a file that has no name, by its number */
    title = g_strdup_printf (C_ ("import", "Entry %u"), note->entry);
  else
    title = g_strdup (C_ ("import", "All entries"));
  add_row (parent, title, note->reason);
}

static void
on_matter_expanded_cb (RsImportDialog *self, GParamSpec *pspec, AdwExpanderRow *row)
{
  RsImportMatter matter = RS_IMPORT_DUPLICATE;
  guint n;

  while (self->matters[matter] != row)
    matter++;

  g_signal_handlers_disconnect_by_func (row, on_matter_expanded_cb, self);
  n = rs_import_get_n_notes (self->import, matter);
  for (guint i = 0; i < MIN (n, MAX_ROWS); i++)
    add_note (row, rs_import_get_note (self->import, matter, i));
  add_rest (row, n);
}

/* How many different entries the notes of @matter are about; what is about all counts for one. */
static guint
count_entries (RsImport *import, RsImportMatter matter)
{
  guint n_notes = rs_import_get_n_notes (import, matter);
  guint last = 0;
  guint n = 0;

  for (guint i = 0; i < n_notes; i++)
    {
      guint entry = rs_import_get_note (import, matter, i)->entry;

      if (entry != 0 && entry != last)
        n++;
      if (entry != 0)
        last = entry;
    }

  return n_notes > 0 ? MAX (n, 1) : 0;
}

static AdwExpanderRow *
add_expander (RsImportDialog *self, const char *title, const char *subtitle, guint n)
{
  GtkWidget *row = adw_expander_row_new ();
  g_autofree char *text = g_strdup_printf ("%'u", n);
  GtkWidget *count = gtk_label_new (text);
  g_autofree char *label = NULL;

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (row), subtitle);
  gtk_widget_add_css_class (count, "numeric");
  gtk_widget_add_css_class (count, "dimmed");
  adw_expander_row_add_suffix (ADW_EXPANDER_ROW (row), count);
  /* Translators: what a row of a preview says to a screen reader: what, and how many of them */
  label = g_strdup_printf (C_ ("import", "%s: %u"), title, n);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_widget_set_visible (row, n > 0);
  adw_preferences_group_add (self->group, row);
  return ADW_EXPANDER_ROW (row);
}

static void
add_matter (RsImportDialog *self, RsImportMatter matter, const char *title, const char *subtitle)
{
  self->matters[matter] =
      add_expander (self, title, subtitle, count_entries (self->import, matter));
  g_signal_connect_object (self->matters[matter], "notify::expanded",
                           G_CALLBACK (on_matter_expanded_cb), self, G_CONNECT_SWAPPED);
}

static char *
count_routines (guint n)
{
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u routine", "%u routines", n), n);
}

static char *
count_exercises (guint n)
{
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u exercise", "%u exercises", n), n);
}

static char *
describe_button (RsImport *import)
{
  guint n_routines = rs_import_get_routines (import)->len;
  guint n_exercises = rs_import_get_exercises (import)->len;
  g_autofree char *routines = count_routines (n_routines);
  g_autofree char *exercises = count_exercises (n_exercises);

  if (n_routines > 0 && n_exercises > 0)
    return g_strdup_printf (C_ ("import", "_Import %s and %s"), routines, exercises);
  if (n_routines > 0)
    return g_strdup_printf (
        g_dngettext (GETTEXT_PACKAGE, "_Import %u Routine", "_Import %u Routines", n_routines),
        n_routines);
  if (n_exercises > 0)
    return g_strdup_printf (
        g_dngettext (GETTEXT_PACKAGE, "_Import %u Exercise", "_Import %u Exercises", n_exercises),
        n_exercises);

  return g_strdup (C_ ("import", "Nothing to Import"));
}

char *
rs_import_dialog_describe_done (RsImport *import)
{
  guint n_routines = rs_import_get_routines (import)->len;
  guint n_exercises = rs_import_get_exercises (import)->len;
  g_autofree char *routines = count_routines (n_routines);
  g_autofree char *exercises = count_exercises (n_exercises);

  if (n_routines > 0 && n_exercises > 0)
    /* Translators: two routines, and one exercise */
    return g_strdup_printf (C_ ("import", "%s and %s imported"), routines, exercises);
  if (n_routines > 0)
    return g_strdup_printf (
        g_dngettext (GETTEXT_PACKAGE, "%u routine imported", "%u routines imported", n_routines),
        n_routines);

  return g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE, "%u exercise imported", "%u exercises imported", n_exercises),
      n_exercises);
}

static char *
describe_file (RsImport *import)
{
  guint n_routines = rs_import_get_n_routine_entries (import);
  guint n = rs_import_get_n_entries (import) - n_routines;
  const char *kind = rs_import_get_source (import) == RS_IMPORT_OWN
                         ? C_ ("import", "A file of Run Strength")
                         : C_ ("import", "A collection from elsewhere");
  g_autofree char *routines = count_routines (n_routines);
  g_autofree char *exercises = count_exercises (n);
  g_autofree char *entries = NULL;

  if (n_routines > 0 && n > 0)
    /* Translators: with two routines, and one exercise */
    entries = g_strdup_printf (C_ ("import", "with %s and %s"), routines, exercises);
  else if (n_routines > 0)
    entries = g_strdup_printf (
        g_dngettext (GETTEXT_PACKAGE, "with %u routine", "with %u routines", n_routines),
        n_routines);
  else
    entries = g_strdup_printf (
        g_dngettext (GETTEXT_PACKAGE, "with %u exercise", "with %u exercises", n), n);

  /* Translators: "A collection from elsewhere, with 12 exercises" */
  return g_strdup_printf (C_ ("import", "%s, %s. What is there already stays."), kind, entries);
}

static void
show (RsImportDialog *self)
{
  guint n_routines = rs_import_get_routines (self->import)->len;
  guint n = rs_import_get_exercises (self->import)->len;
  gboolean mixed = rs_import_get_n_routine_entries (self->import) > 0;
  g_autofree char *text = describe_file (self->import);
  g_autofree char *button = describe_button (self->import);

  adw_preferences_group_set_description (self->group, text);
  gtk_button_set_label (GTK_BUTTON (self->apply_button), button);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "import.apply", n + n_routines > 0);

  self->routines = add_expander (self, C_ ("import", "New Routines"),
                                 C_ ("import", "They will be added"), n_routines);
  g_signal_connect_object (self->routines, "notify::expanded", G_CALLBACK (on_routines_expanded_cb),
                           self, G_CONNECT_SWAPPED);
  self->fresh = add_expander (self, mixed ? C_ ("import", "New Exercises") : C_ ("import", "New"),
                              C_ ("import", "They will be added"), n);
  g_signal_connect_object (self->fresh, "notify::expanded", G_CALLBACK (on_fresh_expanded_cb), self,
                           G_CONNECT_SWAPPED);
  add_matter (self, RS_IMPORT_UNKNOWN, C_ ("import", "Unknown Exercises"),
              C_ ("import", "They stay in their routines"));
  add_matter (self, RS_IMPORT_UNMAPPED, C_ ("import", "Not Complete"),
              C_ ("import", "They are added, but something is left out"));
  add_matter (self, RS_IMPORT_DUPLICATE, C_ ("import", "Known Already"),
              C_ ("import", "They are not added again"));
  add_matter (self, RS_IMPORT_SKIPPED, C_ ("import", "Not Usable"), C_ ("import", "They stay out"));

  /* What people came for is to be seen at once. */
  adw_expander_row_set_expanded (self->routines, n_routines > 0);
}

static void
apply_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  g_autoptr (GtkWidget) keep = g_object_ref (widget);

  adw_dialog_close (ADW_DIALOG (widget));
  g_signal_emit (widget, signals[SIGNAL_APPLY], 0);
}

static void
rs_import_dialog_dispose (GObject *object)
{
  RsImportDialog *self = RS_IMPORT_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), RS_TYPE_IMPORT_DIALOG);
  g_clear_pointer (&self->import, rs_import_unref);

  G_OBJECT_CLASS (rs_import_dialog_parent_class)->dispose (object);
}

static void
rs_import_dialog_class_init (RsImportDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rs_import_dialog_dispose;

  signals[SIGNAL_APPLY] = g_signal_new ("apply", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                        NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RS_RESOURCE_PATH "/ui/rs-import-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, RsImportDialog, title);
  gtk_widget_class_bind_template_child (widget_class, RsImportDialog, group);
  gtk_widget_class_bind_template_child (widget_class, RsImportDialog, cancel_button);
  gtk_widget_class_bind_template_child (widget_class, RsImportDialog, apply_button);
  gtk_widget_class_bind_template_callback (widget_class, adw_dialog_close);
  gtk_widget_class_install_action (widget_class, "import.apply", NULL, apply_action);
  /* Accelerators of the application do not come into a dialog. */
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_q, GDK_CONTROL_MASK, "app.quit", NULL);
}

static void
rs_import_dialog_init (RsImportDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwDialog *
rs_import_dialog_new (const char *name, RsImport *import)
{
  RsImportDialog *self;
  GtkWidget *first;

  g_return_val_if_fail (name != NULL, NULL);
  g_return_val_if_fail (import != NULL, NULL);

  self = g_object_new (RS_TYPE_IMPORT_DIALOG, NULL);
  self->import = rs_import_ref (import);
  adw_window_title_set_subtitle (self->title, name);
  show (self);
  first = rs_import_get_exercises (import)->len + rs_import_get_routines (import)->len > 0
              ? self->apply_button
              : self->cancel_button;
  adw_dialog_set_focus (ADW_DIALOG (self), first);
  rs_dialog_focus_enable (first);
  return ADW_DIALOG (self);
}

RsImport *
rs_import_dialog_get_import (RsImportDialog *self)
{
  g_return_val_if_fail (RS_IS_IMPORT_DIALOG (self), NULL);

  return self->import;
}
