/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/player/rs-swap-dialog.h"

#include "core/exercise/rs-library.h"
#include "ui/player/rs-swap-rows.h"
#include "ui/widgets/rs-dialog-focus.h"

#include <glib/gi18n.h>

struct _RsSwapDialog
{
  AdwDialog parent_instance;

  RsItem *item;
  gboolean in_rounds;
  RsCatalogue *catalogue;
  RsLibrary *library;
  RsEquipmentSet have;
  RsMovements *movements;
  gboolean is_linked; /* whether its page names any */

  GtkWidget *search_entry;
  GtkScrolledWindow *scroller;
  GtkStack *stack;
  GtkWidget *ladder;
  GtkWidget *alternatives_group;
  GtkListBox *ladder_list;
  GtkListBox *alternatives_list;
  GtkListBox *found_list;
  GtkLabel *found_label;
  AdwToggleGroup *choice;
  AdwToggle *for_good;
};

enum
{
  SIGNAL_SWAP,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RsSwapDialog, rs_swap_dialog, ADW_TYPE_DIALOG)

static RsExercise *
get_exercise (RsSwapDialog *self)
{
  return rs_catalogue_lookup (self->catalogue, rs_item_get_exercise_id (self->item));
}

static void
add_row (RsSwapDialog *self, GtkListBox *list, RsExercise *exercise, char *title)
{
  g_autofree char *own = title;
  g_autoptr (RsItem) swapped = rs_swap_item (self->item, get_exercise (self), exercise);

  gtk_list_box_append (
      list, rs_swap_row_new (own, exercise, swapped, self->in_rounds, self->have, self->movements));
}

static void
add_candidates (RsSwapDialog *self)
{
  g_autoptr (GArray) candidates =
      rs_swap_candidates (self->catalogue, rs_item_get_exercise_id (self->item));
  gboolean ladder = FALSE;
  gboolean alternatives = FALSE;

  for (guint i = 0; i < candidates->len; i++)
    {
      const RsSwapCandidate *candidate = &g_array_index (candidates, RsSwapCandidate, i);
      gboolean is_alternative = candidate->kind == RS_SWAP_ALTERNATIVE;

      ladder |= !is_alternative;
      alternatives |= is_alternative;
      add_row (self, is_alternative ? self->alternatives_list : self->ladder_list,
               candidate->exercise, rs_swap_text_title (candidate->kind, candidate->exercise));
    }

  gtk_widget_set_visible (self->ladder, ladder);
  gtk_widget_set_visible (self->alternatives_group, alternatives);
  self->is_linked = candidates->len > 0;
}

/* What is searched for, without the exercise that is to go. */
static void
show_found (RsSwapDialog *self)
{
  guint n = rs_library_get_n_found (self->library);
  guint shown = 0;

  gtk_list_box_remove_all (self->found_list);
  for (guint i = 0; i < n && shown < RS_SWAP_DIALOG_MAX_FOUND; i++)
    {
      g_autoptr (RsExercise) exercise = g_list_model_get_item (G_LIST_MODEL (self->library), i);

      if (exercise == get_exercise (self))
        continue;
      add_row (self, self->found_list, exercise, g_strdup (rs_exercise_get_name (exercise)));
      shown++;
    }

  gtk_widget_set_visible (GTK_WIDGET (self->found_list), shown > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->found_label), shown == 0);
}

/* The page's own links, until somebody types; where there are none, what there is. */
static void
show_page (RsSwapDialog *self)
{
  const char *text = rs_library_get_filter (self->library)->text;
  gboolean searching = text != NULL && *text != '\0';

  gtk_stack_set_visible_child_name (self->stack, searching || !self->is_linked ? "found" : "links");
}

static void
on_search_cb (RsSwapDialog *self)
{
  rs_library_set_text (self->library, gtk_editable_get_text (GTK_EDITABLE (self->search_entry)));
  show_page (self);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
}

/* Whoever has begun to write goes on there: a space on a row would take it. */
static void
on_search_started_cb (RsSwapDialog *self)
{
  gtk_widget_grab_focus (self->search_entry);
  gtk_editable_set_position (GTK_EDITABLE (self->search_entry), -1);
}

/* Escape clears a search first, and only then closes the dialog. */
static void
on_stop_search_cb (RsSwapDialog *self)
{
  if (*gtk_editable_get_text (GTK_EDITABLE (self->search_entry)) != '\0')
    gtk_editable_set_text (GTK_EDITABLE (self->search_entry), "");
  else
    adw_dialog_close (ADW_DIALOG (self));
}

static void
on_row_cb (RsSwapDialog *self, GtkListBoxRow *row)
{
  g_autofree char *id = g_strdup (rs_swap_row_get_id (GTK_WIDGET (row)));
  gboolean for_good = adw_toggle_get_enabled (self->for_good) &&
                      g_str_equal (adw_toggle_group_get_active_name (self->choice), "for-good");

  g_signal_emit (self, signals[SIGNAL_SWAP], 0, id, for_good);
  adw_dialog_close (ADW_DIALOG (self));
}

static GtkListBoxRow *
get_focus_row (RsSwapDialog *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  GtkWidget *row = focus != NULL ? gtk_widget_get_ancestor (focus, GTK_TYPE_LIST_BOX_ROW) : NULL;

  return row != NULL && gtk_widget_is_ancestor (row, GTK_WIDGET (self)) ? GTK_LIST_BOX_ROW (row)
                                                                        : NULL;
}

/*
 * The first result, as Enter in a search does. The search hears every key of the dialog, so that
 * Enter on a row comes here too.
 */
static void
on_enter_cb (RsSwapDialog *self)
{
  GtkListBoxRow *row = get_focus_row (self);

  if (row == NULL && g_str_equal (gtk_stack_get_visible_child_name (self->stack), "found"))
    row = gtk_list_box_get_row_at_index (self->found_list, 0);
  if (row != NULL)
    on_row_cb (self, row);
}

static void
rs_swap_dialog_dispose (GObject *object)
{
  RsSwapDialog *self = RS_SWAP_DIALOG (object);

  /* libadwaita 1.7 would leave it behind. */
  adw_dialog_set_child (ADW_DIALOG (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), RS_TYPE_SWAP_DIALOG);
  g_clear_object (&self->item);
  g_clear_object (&self->library);
  g_clear_object (&self->catalogue);
  g_clear_object (&self->movements);

  G_OBJECT_CLASS (rs_swap_dialog_parent_class)->dispose (object);
}

static void
install_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RS_RESOURCE_PATH "/ui/rs-swap-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, RsSwapDialog, search_entry);
  gtk_widget_class_bind_template_child (widget_class, RsSwapDialog, scroller);
  gtk_widget_class_bind_template_child (widget_class, RsSwapDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, RsSwapDialog, ladder);
  gtk_widget_class_bind_template_child (widget_class, RsSwapDialog, alternatives_group);
  gtk_widget_class_bind_template_child (widget_class, RsSwapDialog, ladder_list);
  gtk_widget_class_bind_template_child (widget_class, RsSwapDialog, alternatives_list);
  gtk_widget_class_bind_template_child (widget_class, RsSwapDialog, found_list);
  gtk_widget_class_bind_template_child (widget_class, RsSwapDialog, found_label);
  gtk_widget_class_bind_template_child (widget_class, RsSwapDialog, choice);
  gtk_widget_class_bind_template_child (widget_class, RsSwapDialog, for_good);
  gtk_widget_class_bind_template_callback (widget_class, on_search_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_search_started_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_stop_search_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_enter_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_row_cb);
}

static void
rs_swap_dialog_class_init (RsSwapDialogClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rs_swap_dialog_dispose;

  /**
   * RsSwapDialog::swap:
   * @exercise_id: what was chosen
   * @for_good: whether the routine shall have it too
   */
  signals[SIGNAL_SWAP] =
      g_signal_new ("swap", RS_TYPE_SWAP_DIALOG, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 2, G_TYPE_STRING | G_SIGNAL_TYPE_STATIC_SCOPE, G_TYPE_BOOLEAN);

  install_template (GTK_WIDGET_CLASS (klass));
}

static void
rs_swap_dialog_init (RsSwapDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
set_title (RsSwapDialog *self)
{
  g_autofree char *title = NULL;

  /* Translators: title of a dialog in which another exercise is chosen; %s is the one now */
  title = g_strdup_printf (
      C_ ("swap", "Swap %s"),
      rs_catalogue_get_name (self->catalogue, rs_item_get_exercise_id (self->item)));
  adw_dialog_set_title (ADW_DIALOG (self), title);
}

/* The first choice has the keys, so that no keyboard comes up on a phone; letters search. */
static void
begin_with (RsSwapDialog *self)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->ladder_list, 0);

  if (row == NULL)
    row = gtk_list_box_get_row_at_index (self->alternatives_list, 0);
  rs_dialog_focus_enable (row != NULL ? GTK_WIDGET (row) : self->search_entry);
  gtk_search_entry_set_key_capture_widget (GTK_SEARCH_ENTRY (self->search_entry),
                                           GTK_WIDGET (self));
}

AdwDialog *
rs_swap_dialog_new (const RsSegment *work,
                    RsCatalogue *catalogue,
                    RsEquipmentSet have,
                    gboolean in_routine,
                    RsMovements *movements)
{
  RsSwapDialog *self;

  g_return_val_if_fail (work != NULL, NULL);
  g_return_val_if_fail (RS_IS_CATALOGUE (catalogue), NULL);

  self = g_object_new (RS_TYPE_SWAP_DIALOG, NULL);
  self->item = g_object_ref (work->item);
  self->in_rounds = work->in_rounds;
  self->catalogue = g_object_ref (catalogue);
  self->library = rs_library_new (catalogue);
  self->have = have;
  g_set_object (&self->movements, movements);
  adw_toggle_set_enabled (self->for_good, in_routine);

  set_title (self);
  add_candidates (self);
  show_found (self);
  show_page (self);
  begin_with (self);
  g_signal_connect_object (self->library, "changed", G_CALLBACK (show_found), self,
                           G_CONNECT_SWAPPED);
  return ADW_DIALOG (self);
}
