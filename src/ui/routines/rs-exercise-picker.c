/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/routines/rs-exercise-picker.h"

#include "core/exercise/rs-library.h"
#include "ui/widgets/rs-announcer.h"
#include "ui/widgets/rs-dialog-focus.h"

#include <glib/gi18n.h>

struct _RsExercisePicker
{
  AdwDialog parent_instance;

  RsLibrary *found;
  guint n_added;

  GtkEditable *search;
  GtkStack *stack;
  GtkScrolledWindow *scrolled;
  GtkListBox *list;
  GtkRevealer *added_revealer;
  GtkLabel *added;
};

enum
{
  SIGNAL_PICKED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RsExercisePicker, rs_exercise_picker, ADW_TYPE_DIALOG)

static void
pick (RsExercisePicker *self, RsExercise *exercise)
{
  g_autofree char *text = NULL;
  gboolean added = FALSE;

  g_signal_emit (self, signals[SIGNAL_PICKED], 0, exercise, &added);

  if (added)
    {
      self->n_added++;
      text = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                           /* Translators: an exercise, and how many so far */
                                           "%s added · %u exercise so far",
                                           "%s added · %u exercises so far", self->n_added),
                              rs_exercise_get_name (exercise), self->n_added);
    }
  else
    text = g_strdup (C_ ("picker", "This routine is full"));

  gtk_label_set_label (self->added, text);
  gtk_revealer_set_reveal_child (self->added_revealer, TRUE);

  /* Who adds it announces it, with its position. */
  if (!added)
    rs_announce (GTK_WIDGET (self), text);
}

static void
on_row_activated_cb (AdwActionRow *row, gpointer user_data)
{
  RsExercisePicker *self = RS_EXERCISE_PICKER (user_data);
  int position = gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row));
  g_autoptr (RsExercise) exercise = NULL;

  if (position >= 0)
    exercise = g_list_model_get_item (G_LIST_MODEL (self->found), (guint) position);
  if (exercise != NULL)
    pick (self, exercise);
}

/* Return adds what is found first, so that hands may stay on the keyboard. */
static void
on_search_activate_cb (RsExercisePicker *self)
{
  g_autoptr (RsExercise) exercise = g_list_model_get_item (G_LIST_MODEL (self->found), 0);

  if (exercise != NULL && *gtk_editable_get_text (self->search) != '\0')
    pick (self, exercise);
}

static void
on_search_changed_cb (RsExercisePicker *self)
{
  rs_library_set_text (self->found, gtk_editable_get_text (self->search));
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scrolled), 0);
}

static void
on_found_changed_cb (RsExercisePicker *self)
{
  gboolean any = rs_library_get_n_found (self->found) > 0;

  gtk_stack_set_visible_child_name (self->stack, any ? "list" : "nothing");
}

/* The button is what a screen reader can press: list rows offer it no way. */
static GtkWidget *
create_row (gpointer item, gpointer user_data)
{
  RsExercise *exercise = RS_EXERCISE (item);
  const char *name = rs_exercise_get_name (exercise);
  g_autofree char *muscles =
      rs_vocabulary_list_labels (RS_TYPE_MUSCLE, rs_exercise_get_primary (exercise));
  /* Translators: what a button does; %s is an exercise */
  g_autofree char *add = g_strdup_printf (C_ ("picker", "Add %s"), name);
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *button = gtk_button_new_from_icon_name ("list-add-symbolic");

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), name);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), muscles);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, add);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, add, -1);
  g_signal_connect_object (button, "clicked", G_CALLBACK (adw_action_row_activate), row,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "activated", G_CALLBACK (on_row_activated_cb), user_data,
                           G_CONNECT_DEFAULT);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);

  return row;
}

static void
rs_exercise_picker_dispose (GObject *object)
{
  RsExercisePicker *self = RS_EXERCISE_PICKER (object);

  if (self->list != NULL)
    gtk_list_box_bind_model (self->list, NULL, NULL, NULL, NULL);
  g_clear_object (&self->found);
  gtk_widget_dispose_template (GTK_WIDGET (self), RS_TYPE_EXERCISE_PICKER);

  G_OBJECT_CLASS (rs_exercise_picker_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *klass)
{
  gtk_widget_class_set_template_from_resource (klass, RS_RESOURCE_PATH "/ui/rs-exercise-picker.ui");
  gtk_widget_class_bind_template_child (klass, RsExercisePicker, search);
  gtk_widget_class_bind_template_child (klass, RsExercisePicker, stack);
  gtk_widget_class_bind_template_child (klass, RsExercisePicker, scrolled);
  gtk_widget_class_bind_template_child (klass, RsExercisePicker, list);
  gtk_widget_class_bind_template_child (klass, RsExercisePicker, added_revealer);
  gtk_widget_class_bind_template_child (klass, RsExercisePicker, added);
  gtk_widget_class_bind_template_callback (klass, adw_dialog_close);
  gtk_widget_class_bind_template_callback (klass, on_search_changed_cb);
  gtk_widget_class_bind_template_callback (klass, on_search_activate_cb);
}

static void
rs_exercise_picker_class_init (RsExercisePickerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = rs_exercise_picker_dispose;

  /**
   * RsExercisePicker::picked:
   * @exercise: the exercise that somebody chose
   *
   * Returns: whether it was added
   */
  signals[SIGNAL_PICKED] = g_signal_new ("picked", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                         g_signal_accumulator_true_handled, NULL, NULL,
                                         G_TYPE_BOOLEAN, 1, RS_TYPE_EXERCISE);

  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
rs_exercise_picker_init (RsExercisePicker *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  rs_dialog_focus_enable (GTK_WIDGET (self->search));

  gtk_search_entry_set_key_capture_widget (GTK_SEARCH_ENTRY (self->search), GTK_WIDGET (self));
}

AdwDialog *
rs_exercise_picker_new (RsCatalogue *catalogue)
{
  RsExercisePicker *self;

  g_return_val_if_fail (RS_IS_CATALOGUE (catalogue), NULL);

  self = g_object_new (RS_TYPE_EXERCISE_PICKER, NULL);
  self->found = rs_library_new (catalogue);
  gtk_list_box_bind_model (self->list, G_LIST_MODEL (self->found), create_row, self, NULL);
  g_signal_connect_object (self->found, "items-changed", G_CALLBACK (on_found_changed_cb), self,
                           G_CONNECT_SWAPPED);
  on_found_changed_cb (self);

  return ADW_DIALOG (self);
}
