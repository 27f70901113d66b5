/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/routines/rs-item-list.h"

#include "core/base/rs-property.h"
#include "ui/routines/rs-dose-dialog.h"
#include "ui/routines/rs-item-row.h"
#include "ui/widgets/rs-announcer.h"
#include "ui/widgets/rs-reorder.h"
#include "ui/widgets/rs-row-focus.h"
#include "ui/widgets/rs-toast.h"

#include <glib/gi18n.h>

struct _RsItemList
{
  GtkWidget parent_instance;

  RsRoutine *routine;
  RsCatalogue *catalogue;
  RsReorder *reorder;
  AdwToast *removed_toast; /* weak; about the last edit, so that its button undoes just that */
  guint changed;           /* where the last items-changed began */
  RsItem *edited;          /* whose dose is being edited, or NULL */
  guint edited_place;      /* where it stood */

  GtkListBox *list;
};

enum
{
  PROP_0,
  PROP_ROUTINE,
  PROP_CATALOGUE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RsItemList, rs_item_list, GTK_TYPE_WIDGET)

static gboolean
is_editable (RsItemList *self)
{
  return !rs_routine_get_ready_made (self->routine);
}

static guint
get_n_items (RsItemList *self)
{
  return g_list_model_get_n_items (G_LIST_MODEL (self->routine));
}

static const char *
get_name (RsItemList *self, RsItem *item)
{
  return rs_catalogue_get_name (self->catalogue, rs_item_get_exercise_id (item));
}

/* In the name of the window: the list may be hidden when it is empty, or be under a dialog. */
static void
announce (RsItemList *self, char *text)
{
  g_autofree char *owned = text;
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  if (root != NULL)
    rs_announce (GTK_WIDGET (root), owned);
}

static int
row_position (GtkWidget *row)
{
  return gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row));
}

static void
on_move_cb (RsItemList *self, guint from, guint to, RsReorder *reorder)
{
  g_autoptr (RsItem) item = g_list_model_get_item (G_LIST_MODEL (self->routine), from);
  const char *name = get_name (self, item);

  if (!is_editable (self) || !rs_routine_move (self->routine, from, to, name))
    return;

  rs_item_list_focus (self, to);
  /* Translators: for screen readers; an exercise, its new position, how many there are */
  announce (self, g_strdup_printf (C_ ("routine", "%s moved to position %u of %u"), name, to + 1,
                                   get_n_items (self)));
}

static void
on_step_cb (RsItemList *self, int delta, RsItemRow *row)
{
  rs_reorder_step (self->reorder, GTK_LIST_BOX_ROW (row), delta);
}

/* The toast goes away with the focus on it. */
static void
on_toast_undo_cb (RsItemList *self)
{
  rs_item_list_undo (self);
  rs_item_list_focus (self, self->changed);
}

/* A toast announces itself. */
static void
show_removed_toast (RsItemList *self, const char *text)
{
  AdwToast *toast = adw_toast_new (text);

  adw_toast_set_use_markup (toast, FALSE);
  adw_toast_set_button_label (toast, C_ ("toast", "_Undo"));
  g_signal_connect_object (toast, "button-clicked", G_CALLBACK (on_toast_undo_cb), self,
                           G_CONNECT_SWAPPED);
  g_set_weak_pointer (&self->removed_toast, toast);
  rs_toast_show (GTK_WIDGET (self), toast);
}

static void
on_remove_cb (RsItemList *self, RsItemRow *row)
{
  int position = row_position (GTK_WIDGET (row));
  g_autofree char *name = NULL;
  g_autofree char *text = NULL;

  if (position < 0 || !is_editable (self))
    return;

  name = g_strdup (get_name (self, rs_item_row_get_item (row)));
  if (!rs_routine_remove (self->routine, (guint) position, name))
    return;

  rs_item_list_focus (self, (guint) position);
  /* Translators: %s is an exercise */
  text = g_strdup_printf (C_ ("routine", "%s removed"), name);
  show_removed_toast (self, text);
}

static gboolean
find_item (RsItemList *self, gpointer item, guint *position)
{
  for (guint i = 0; i < get_n_items (self); i++)
    {
      g_autoptr (RsItem) candidate = g_list_model_get_item (G_LIST_MODEL (self->routine), i);

      *position = i;
      if (candidate == item)
        return TRUE;
    }

  return FALSE;
}

static void
on_dose_applied_cb (RsItemList *self, const RsDose *dose, RsDoseDialog *dialog)
{
  const char *name = get_name (self, self->edited);
  g_autofree char *text = NULL;
  guint position;

  if (!find_item (self, self->edited, &position) ||
      !rs_routine_set_dose (self->routine, position, dose, name))
    return;

  text = rs_dose_to_text (dose);
  /* Translators: for screen readers; an exercise and its new dose, as in "Plank: 3 × 30 s" */
  announce (self, g_strdup_printf (C_ ("routine", "%s: %s"), name, text));
}

/* The row that had the focus before is gone after an edit, so the dialog cannot give it back. */
static void
on_dose_closed_cb (RsItemList *self, RsDoseDialog *dialog)
{
  g_clear_object (&self->edited);
  rs_item_list_focus (self, self->edited_place);
}

static void
on_edit_dose_cb (RsItemList *self, RsItemRow *row)
{
  RsItem *item = rs_item_row_get_item (row);
  AdwDialog *dialog = rs_dose_dialog_new (get_name (self, item), rs_item_get_dose (item));

  g_set_object (&self->edited, item);
  self->edited_place = (guint) row_position (GTK_WIDGET (row));
  g_signal_connect_object (dialog, "applied", G_CALLBACK (on_dose_applied_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (dialog, "closed", G_CALLBACK (on_dose_closed_cb), self,
                           G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, GTK_WIDGET (self));
}

static void
on_row_activated_cb (RsItemList *self, GtkListBoxRow *row)
{
  const char *action = is_editable (self) ? "item.edit-dose" : "item.show-how-to";

  gtk_widget_activate_action (GTK_WIDGET (row), action, NULL);
}

static void
update_places (RsItemList *self)
{
  guint n = get_n_items (self);

  for (guint i = 0; i < n; i++)
    {
      GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->list, (int) i);

      if (row != NULL)
        rs_item_row_set_place (RS_ITEM_ROW (row), i == 0, i == n - 1);
    }
}

static void
on_items_changed_cb (RsItemList *self, guint position, guint removed, guint added)
{
  self->changed = position;
  update_places (self);
}

static void
on_changed_cb (RsItemList *self)
{
  g_autoptr (AdwToast) toast =
      self->removed_toast != NULL ? g_object_ref (self->removed_toast) : NULL;

  g_clear_weak_pointer (&self->removed_toast);
  if (toast != NULL)
    adw_toast_dismiss (toast);
}

static GtkWidget *
create_row (gpointer item, gpointer user_data)
{
  RsItemList *self = RS_ITEM_LIST (user_data);
  GtkWidget *row = rs_item_row_new (RS_ITEM (item), self->catalogue, is_editable (self));

  if (is_editable (self))
    rs_reorder_add_handle (self->reorder, GTK_LIST_BOX_ROW (row),
                           rs_item_row_get_handle (RS_ITEM_ROW (row)));

  g_signal_connect_object (row, "step", G_CALLBACK (on_step_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "remove", G_CALLBACK (on_remove_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "edit-dose", G_CALLBACK (on_edit_dose_cb), self, G_CONNECT_SWAPPED);

  return row;
}

static void
rs_item_list_constructed (GObject *object)
{
  RsItemList *self = RS_ITEM_LIST (object);
  GListModel *model = G_LIST_MODEL (self->routine);

  G_OBJECT_CLASS (rs_item_list_parent_class)->constructed (object);

  self->reorder = rs_reorder_new (self->list, model);
  g_signal_connect_object (self->reorder, "move", G_CALLBACK (on_move_cb), self, G_CONNECT_SWAPPED);

  /* Bound first, so that the rows are there when our own handler runs. */
  gtk_list_box_bind_model (self->list, model, create_row, self, NULL);
  g_signal_connect_object (model, "items-changed", G_CALLBACK (on_items_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (model, "changed", G_CALLBACK (on_changed_cb), self, G_CONNECT_SWAPPED);
  update_places (self);
}

static void
rs_item_list_dispose (GObject *object)
{
  RsItemList *self = RS_ITEM_LIST (object);

  if (self->routine != NULL)
    on_changed_cb (self);
  if (self->list != NULL)
    gtk_list_box_bind_model (self->list, NULL, NULL, NULL, NULL);

  g_clear_object (&self->reorder);
  g_clear_object (&self->edited);
  g_clear_object (&self->routine);
  g_clear_object (&self->catalogue);
  gtk_widget_dispose_template (GTK_WIDGET (self), RS_TYPE_ITEM_LIST);

  G_OBJECT_CLASS (rs_item_list_parent_class)->dispose (object);
}

static void
rs_item_list_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  RsItemList *self = RS_ITEM_LIST (object);

  switch (prop_id)
    {
    case PROP_ROUTINE:
      self->routine = g_value_dup_object (value);
      break;

    case PROP_CATALOGUE:
      self->catalogue = g_value_dup_object (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rs_item_list_class_init (RsItemListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = rs_item_list_constructed;
  object_class->dispose = rs_item_list_dispose;
  object_class->set_property = rs_item_list_set_property;

  properties[PROP_ROUTINE] = g_param_spec_object ("routine", NULL, NULL, RS_TYPE_ROUTINE, flags);
  properties[PROP_CATALOGUE] =
      g_param_spec_object ("catalogue", NULL, NULL, RS_TYPE_CATALOGUE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RS_RESOURCE_PATH "/ui/rs-item-list.ui");
  gtk_widget_class_bind_template_child (widget_class, RsItemList, list);
  gtk_widget_class_bind_template_callback (widget_class, on_row_activated_cb);
}

static void
rs_item_list_init (RsItemList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
rs_item_list_new (RsRoutine *routine, RsCatalogue *catalogue)
{
  g_return_val_if_fail (RS_IS_ROUTINE (routine), NULL);
  g_return_val_if_fail (RS_IS_CATALOGUE (catalogue), NULL);

  return g_object_new (RS_TYPE_ITEM_LIST, "routine", routine, "catalogue", catalogue, NULL);
}

gboolean
rs_item_list_add (RsItemList *self, RsExercise *exercise)
{
  g_autoptr (RsItem) item = NULL;
  const char *name;
  guint position;

  g_return_val_if_fail (RS_IS_ITEM_LIST (self), FALSE);
  g_return_val_if_fail (RS_IS_EXERCISE (exercise), FALSE);

  item = rs_item_new (rs_exercise_get_id (exercise), rs_exercise_get_dose (exercise));
  name = rs_exercise_get_name (exercise);
  position = get_n_items (self);
  if (!rs_routine_insert (self->routine, position, item, name))
    return FALSE;

  /* Translators: for screen readers; an exercise and its position */
  announce (self, g_strdup_printf (C_ ("routine", "%s added at position %u"), name, position + 1));
  return TRUE;
}

/*
 * @text: what to announce after it; taken over. The focus stays where the change is if it was in
 * the list before, or on what an empty list shows instead of itself.
 */
static void
step_history (RsItemList *self, gboolean (*step) (RsRoutine *), char *text)
{
  g_autofree char *owned = text;
  gboolean focused =
      get_n_items (self) == 0 || gtk_widget_get_focus_child (GTK_WIDGET (self->list)) != NULL;

  self->changed = 0;
  if (!step (self->routine))
    return;

  if (focused)
    rs_item_list_focus (self, self->changed);
  announce (self, g_steal_pointer (&owned));
}

void
rs_item_list_undo (RsItemList *self)
{
  g_return_if_fail (RS_IS_ITEM_LIST (self));

  /* Translators: for screen readers; %s is an edit, such as "Move Plank" */
  step_history (
      self, rs_routine_undo,
      g_strdup_printf (C_ ("routine", "Undone: %s"), rs_routine_get_undo_label (self->routine)));
}

void
rs_item_list_redo (RsItemList *self)
{
  g_return_if_fail (RS_IS_ITEM_LIST (self));

  /* Translators: for screen readers; %s is an edit, such as "Move Plank" */
  step_history (
      self, rs_routine_redo,
      g_strdup_printf (C_ ("routine", "Redone: %s"), rs_routine_get_redo_label (self->routine)));
}

void
rs_item_list_focus (RsItemList *self, guint position)
{
  guint n;
  GtkListBoxRow *row;

  g_return_if_fail (RS_IS_ITEM_LIST (self));

  n = get_n_items (self);
  if (n == 0)
    return;

  row = gtk_list_box_get_row_at_index (self->list, (int) MIN (position, n - 1));
  if (row != NULL)
    rs_row_focus (row);
}
