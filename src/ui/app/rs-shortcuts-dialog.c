/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/app/rs-shortcuts-dialog.h"

#include <glib/gi18n.h>

struct _RsShortcutsDialog
{
  AdwDialog parent_instance;

  AdwPreferencesPage *page;
};

G_DEFINE_FINAL_TYPE (RsShortcutsDialog, rs_shortcuts_dialog, ADW_TYPE_DIALOG)

typedef struct
{
  const char *accelerator;
  const char *title;
} Shortcut;

static const Shortcut general[] = {
  { "<Alt>1", NC_ ("shortcut", "Exercises") },
  { "<Alt>2", NC_ ("shortcut", "Routines") },
  { "<Alt>3", NC_ ("shortcut", "Progress") },
  { "<Control>f", NC_ ("shortcut", "Search Exercises") },
  { "<Control>n", NC_ ("shortcut", "New Routine") },
  { "F11", NC_ ("shortcut", "Full Screen") },
  { "<Control>comma", NC_ ("shortcut", "Preferences") },
  { "<Control>question", NC_ ("shortcut", "Keyboard Shortcuts") },
  { "<Control>q", NC_ ("shortcut", "Quit") },
};

static const Shortcut figure[] = {
  { "space", NC_ ("shortcut", "Play or Pause") },
  { "Left", NC_ ("shortcut", "Turn to the Left") },
  { "Right", NC_ ("shortcut", "Turn to the Right") },
  { "Up", NC_ ("shortcut", "Look from Lower") },
  { "Down", NC_ ("shortcut", "Look from Higher") },
  { "Home", NC_ ("shortcut", "Best View") },
  { "comma", NC_ ("shortcut", "Previous Step") },
  { "period", NC_ ("shortcut", "Next Step") },
  { "minus", NC_ ("shortcut", "Slower") },
  { "plus", NC_ ("shortcut", "Faster") },
};

static const Shortcut routines[] = {
  { "F2", NC_ ("shortcut", "Rename") },
  { "<Control>d", NC_ ("shortcut", "Duplicate") },
  { "Delete", NC_ ("shortcut", "Delete") },
  { "<Control>space", NC_ ("shortcut", "Select") },
  { "<Control>a", NC_ ("shortcut", "Select All") },
  { "<Control>z", NC_ ("shortcut", "Undo") },
  { "<Control><Shift>z", NC_ ("shortcut", "Redo") },
};

static const Shortcut routine[] = {
  { "Return", NC_ ("shortcut", "Change the Dose or the Block") },
  { "<Alt>Up", NC_ ("shortcut", "Move Up") },
  { "<Alt>Down", NC_ ("shortcut", "Move Down") },
  { "<Alt>Right", NC_ ("shortcut", "Move into the Group") },
  { "<Alt>Left", NC_ ("shortcut", "Move out of the Group") },
  { "<Control>g", NC_ ("shortcut", "Make a Circuit") },
  { "<Control>u", NC_ ("shortcut", "Make a Superset") },
  { "<Control><Shift>g", NC_ ("shortcut", "Ungroup") },
  { "<Control>d", NC_ ("shortcut", "Duplicate") },
  { "Delete", NC_ ("shortcut", "Remove") },
  { "<Control>a", NC_ ("shortcut", "Select All") },
  { "<Control>x", NC_ ("shortcut", "Cut") },
  { "<Control>c", NC_ ("shortcut", "Copy") },
  { "<Control>v", NC_ ("shortcut", "Paste") },
  { "F2", NC_ ("shortcut", "Rename") },
  { "<Control>p", NC_ ("shortcut", "Print") },
  { "<Control>z", NC_ ("shortcut", "Undo") },
  { "<Control><Shift>z", NC_ ("shortcut", "Redo") },
};

static const Shortcut session[] = {
  { "space", NC_ ("shortcut", "Pause or Go On") },
  { "Return", NC_ ("shortcut", "Done") },
  { "Left", NC_ ("shortcut", "Back") },
  { "Right", NC_ ("shortcut", "Skip") },
  { "r", NC_ ("shortcut", "Redo the Set") },
  { "s", NC_ ("shortcut", "Swap the Exercise") },
  { "a", NC_ ("shortcut", "One More Set or Round") },
  { "d", NC_ ("shortcut", "One Set or Round Less") },
  { "period", NC_ ("shortcut", "10 Seconds More") },
  { "comma", NC_ ("shortcut", "10 Seconds Less") },
  { "l", NC_ ("shortcut", "What Is to Come") },
  { "Escape", NC_ ("shortcut", "End the Session") },
};

static const Shortcut set[] = {
  { "Up", NC_ ("shortcut", "More Repetitions or Seconds") },
  { "Down", NC_ ("shortcut", "Fewer Repetitions or Seconds") },
  { "Page_Up", NC_ ("shortcut", "Five Steps More") },
  { "Page_Down", NC_ ("shortcut", "Five Steps Less") },
  { "plus", NC_ ("shortcut", "More Load") },
  { "minus", NC_ ("shortcut", "Less Load") },
  { "8", NC_ ("shortcut", "It Was That Hard: 5 to 9, 0 for 10; Again for the Half Above") },
  { "h", NC_ ("shortcut", "It Hurt; Then How Much: 1 to 9, 0 for 10") },
};

static char *
describe_keys (const char *accelerator)
{
  GdkModifierType modifiers;
  guint key;

  if (!gtk_accelerator_parse (accelerator, &key, &modifiers))
    return g_strdup (accelerator);

  return gtk_accelerator_get_label (key, modifiers);
}

static GtkWidget *
create_row (const Shortcut *shortcut)
{
  g_autofree char *keys = describe_keys (shortcut->accelerator);
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *label = gtk_label_new (keys);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row),
                                 g_dpgettext2 (GETTEXT_PACKAGE, "shortcut", shortcut->title));
  gtk_widget_add_css_class (label, "dim-label");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), label);
  return row;
}

static void
add_group (RsShortcutsDialog *self, const char *title, const Shortcut *shortcuts, gsize n)
{
  AdwPreferencesGroup *group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());

  adw_preferences_group_set_title (group, title);
  for (gsize i = 0; i < n; i++)
    adw_preferences_group_add (group, create_row (&shortcuts[i]));
  adw_preferences_page_add (self->page, group);
}

static void
rs_shortcuts_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), RS_TYPE_SHORTCUTS_DIALOG);

  G_OBJECT_CLASS (rs_shortcuts_dialog_parent_class)->dispose (object);
}

static void
rs_shortcuts_dialog_class_init (RsShortcutsDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rs_shortcuts_dialog_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RS_RESOURCE_PATH "/ui/rs-shortcuts-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, RsShortcutsDialog, page);
}

static void
rs_shortcuts_dialog_init (RsShortcutsDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  add_group (self, _ ("Everywhere"), general, G_N_ELEMENTS (general));
  add_group (self, _ ("At a Figure"), figure, G_N_ELEMENTS (figure));
  add_group (self, _ ("In the List of Routines"), routines, G_N_ELEMENTS (routines));
  add_group (self, _ ("In a Routine"), routine, G_N_ELEMENTS (routine));
  add_group (self, _ ("In a Session"), session, G_N_ELEMENTS (session));
  add_group (self, _ ("After a Set"), set, G_N_ELEMENTS (set));
}

RsShortcutsDialog *
rs_shortcuts_dialog_new (void)
{
  return g_object_new (RS_TYPE_SHORTCUTS_DIALOG, NULL);
}
