/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/app/rs-application.h"

#include "ui/app/rs-preferences-dialog.h"
#include "ui/app/rs-services.h"
#include "ui/app/rs-shortcuts-dialog.h"
#include "ui/app/rs-window.h"
#include "ui/rs-ui-resources.h"

#include <glib/gi18n.h>

struct _RsApplication
{
  AdwApplication parent_instance;

  RsServices *services;
  AdwDialog *asking;   /* weak: what did not go yet when the program was to end */
  AdwDialog *question; /* weak: what it asked instead */
};

G_DEFINE_FINAL_TYPE (RsApplication, rs_application, ADW_TYPE_APPLICATION)

static void quit (RsApplication *self);

static AdwDialog *
get_dialog (RsApplication *self)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));

  return window != NULL
             ? adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window))
             : NULL;
}

/* What a dialog asked before it would go is answered: it has gone, or it stays and so do we. */
static gboolean
answered_cb (RsApplication *self)
{
  if (self->asking == NULL || self->asking != get_dialog (self))
    quit (self);

  return G_SOURCE_REMOVE;
}

/* The answer itself may come after this. */
static void
on_question_closed_cb (RsApplication *self)
{
  g_autoptr (GSource) source = g_idle_source_new ();
  GClosure *closure = g_cclosure_new_object (G_CALLBACK (answered_cb), G_OBJECT (self));

  g_source_set_closure (source, closure);
  g_source_attach (source, NULL);
}

/* A window with a dialog over it would close only that. Returns FALSE when one has to ask first. */
static gboolean
close_dialogs (RsApplication *self)
{
  AdwDialog *dialog;

  while ((dialog = get_dialog (self)) != NULL)
    {
      if (dialog == self->question)
        return FALSE;
      if (adw_dialog_close (dialog))
        continue;

      g_set_weak_pointer (&self->asking, dialog);
      g_set_weak_pointer (&self->question, get_dialog (self));
      if (self->question != dialog)
        g_signal_connect_object (self->question, "closed", G_CALLBACK (on_question_closed_cb), self,
                                 G_CONNECT_SWAPPED);
      return FALSE;
    }

  return TRUE;
}

static void
quit (RsApplication *self)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));

  /* Closing the window first lets it pause a running session and save its size. */
  if (window == NULL)
    g_application_quit (G_APPLICATION (self));
  else if (close_dialogs (self))
    gtk_window_close (window);
}

static void
on_quit_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  quit (RS_APPLICATION (user_data));
}

static void
on_about_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  GtkWindow *window = gtk_application_get_active_window (user_data);

  adw_show_about_dialog (GTK_WIDGET (window), "application-name", g_get_application_name (),
                         "application-icon", RS_APP_ID, "developer-name",
                         C_ ("about", "The Run Strength authors"), "version", RS_VERSION,
                         "comments", _ ("Strength training for runners"), "copyright",
                         "© 2026 The Run Strength authors", "license-type", GTK_LICENSE_GPL_3_0,
                         /* Translators: your names, one per line */
                         "translator-credits", _ ("translator-credits"), NULL);
}

static void
on_preferences_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  RsApplication *self = RS_APPLICATION (user_data);
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));
  RsPreferencesDialog *dialog = rs_preferences_dialog_new (
      rs_services_get_settings (self->services), rs_services_get_movements (self->services),
      rs_services_get_speaker (self->services));
  RsSpeech *speech = RS_IS_WINDOW (window) ? rs_window_get_speech (RS_WINDOW (window)) : NULL;

  /* Whether the desktop can speak shows within a moment. */
  if (speech != NULL)
    {
      g_object_bind_property (speech, "available", dialog, "speech-available",
                              G_BINDING_SYNC_CREATE);
      g_signal_connect_object (dialog, "closed", G_CALLBACK (rs_speech_release), speech,
                               G_CONNECT_SWAPPED);
      rs_speech_check (speech);
    }
  adw_dialog_present (ADW_DIALOG (dialog), GTK_WIDGET (window));
}

static void
on_shortcuts_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  GtkWindow *window = gtk_application_get_active_window (user_data);

  adw_dialog_present (ADW_DIALOG (rs_shortcuts_dialog_new ()), GTK_WIDGET (window));
}

static const GActionEntry entries[] = {
  { .name = "quit", .activate = on_quit_cb },
  { .name = "about", .activate = on_about_cb },
  { .name = "preferences", .activate = on_preferences_cb },
  { .name = "shortcuts", .activate = on_shortcuts_cb },
};

static const struct
{
  const char *action;
  const char *accels[3];
} accelerators[] = {
  { "app.quit", { "<Control>q" } },
  { "app.preferences", { "<Control>comma" } },
  { "app.shortcuts", { "<Control>question" } },
  { "win.show-view::exercises", { "<Alt>1" } },
  { "win.show-view::routines", { "<Alt>2" } },
  { "win.show-view::progress", { "<Alt>3" } },
  { "win.search", { "<Control>f" } },
  { "win.new-routine", { "<Control>n" } },
  { "win.fullscreen", { "F11" } },
  { "window.close", { "<Control>w" } },
};

static void
rs_application_startup (GApplication *application)
{
  RsApplication *self = RS_APPLICATION (application);

  rs_ui_register_resource ();

  G_APPLICATION_CLASS (rs_application_parent_class)->startup (application);

  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
  for (gsize i = 0; i < G_N_ELEMENTS (accelerators); i++)
    gtk_application_set_accels_for_action (GTK_APPLICATION (self), accelerators[i].action,
                                           accelerators[i].accels);

  gtk_window_set_default_icon_name (RS_APP_ID);
  self->services = rs_services_new ();
  rs_store_load (rs_services_get_store (self->services));
}

static void
rs_application_activate (GApplication *application)
{
  RsApplication *self = RS_APPLICATION (application);
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));

  if (window == NULL)
    window = GTK_WINDOW (rs_window_new (GTK_APPLICATION (self), self->services));

  gtk_window_present (window);
}

static void
rs_application_open (GApplication *application, GFile **files, int n_files, const char *hint)
{
  g_application_activate (application);
  for (int i = 0; i < n_files; i++)
    rs_window_import_file (
        RS_WINDOW (gtk_application_get_active_window (GTK_APPLICATION (application))), files[i]);
}

static void
rs_application_shutdown (GApplication *application)
{
  RsApplication *self = RS_APPLICATION (application);

  G_APPLICATION_CLASS (rs_application_parent_class)->shutdown (application);

  g_clear_weak_pointer (&self->asking);
  g_clear_weak_pointer (&self->question);
  g_clear_object (&self->services);
}

static void
rs_application_class_init (RsApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  application_class->startup = rs_application_startup;
  application_class->activate = rs_application_activate;
  application_class->open = rs_application_open;
  application_class->shutdown = rs_application_shutdown;
}

static void
rs_application_init (RsApplication *self)
{
}

RsApplication *
rs_application_new (void)
{
  return g_object_new (RS_TYPE_APPLICATION, "application-id", RS_APP_ID, "resource-base-path",
                       RS_RESOURCE_PATH, "flags", G_APPLICATION_HANDLES_OPEN, NULL);
}
