/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/routines/rs-routine-page-private.h"

#include "ui/routines/rs-routine-text.h"
#include "ui/widgets/rs-announcer.h"
#include "ui/widgets/rs-toast.h"
#include "ui/widgets/rs-button-name.h"

#include <glib/gi18n.h>

enum
{
  PROP_0,
  PROP_ROUTINE,
  PROP_CATALOGUE,
  PROP_MOVEMENTS,
  PROP_SETTINGS,
  PROP_PALETTE,
  N_PROPS
};

enum
{
  SIGNAL_ADOPT,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RsRoutinePage, rs_routine_page, ADW_TYPE_NAVIGATION_PAGE)

/* --- What it shows --- */

static void
show_history (RsRoutinePage *self, RsRoutine *routine)
{
  const char *undo = rs_routine_get_undo_label (routine);
  const char *redo = rs_routine_get_redo_label (routine);
  /* Translators: tooltip; %s is an edit, such as "Move Plank" */
  g_autofree char *undo_name = undo != NULL ? g_strdup_printf (C_ ("routine", "Undo %s"), undo)
                                            : g_strdup (C_ ("routine", "Undo"));
  /* Translators: tooltip; %s is an edit, such as "Move Plank" */
  g_autofree char *redo_name = redo != NULL ? g_strdup_printf (C_ ("routine", "Redo %s"), redo)
                                            : g_strdup (C_ ("routine", "Redo"));

  rs_button_set_name (self->undo_button, undo_name);
  rs_button_set_name (self->redo_button, redo_name);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "routine.undo", undo != NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "routine.redo", redo != NULL);
}

static void
show (RsRoutinePage *self)
{
  RsRoutine *routine = rs_routine_editor_get_routine (self->editor);
  gboolean any = g_list_model_get_n_items (G_LIST_MODEL (routine)) > 0;
  g_autofree char *summary = rs_routine_text_summary (routine, self->catalogue);

  adw_navigation_page_set_title (ADW_NAVIGATION_PAGE (self), rs_routine_get_name (routine));
  adw_window_title_set_title (self->window_title, rs_routine_get_name (routine));
  adw_window_title_set_subtitle (
      self->window_title, rs_routine_get_ready_made (routine) ? C_ ("routine", "Ready-made") : "");
  gtk_label_set_label (self->totals, summary);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "routine.start", any);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "routine.delete",
                                 !rs_routine_get_ready_made (routine));
  show_history (self, routine);
}

static void
on_routine_cb (RsRoutinePage *self)
{
  if (self->followed != NULL)
    g_signal_handlers_disconnect_by_func (self->followed, show, self);
  g_set_object (&self->followed, rs_routine_editor_get_routine (self->editor));
  g_signal_connect_object (self->followed, "changed", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  show (self);
}

static void
on_announce_cb (RsRoutinePage *self, const char *text)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  if (root != NULL)
    rs_announce (GTK_WIDGET (root), text);
}

static RsRoutine *
on_adopt_cb (RsRoutinePage *self)
{
  RsRoutine *own = NULL;
  g_autofree char *text = NULL;

  g_signal_emit (self, signals[SIGNAL_ADOPT], 0, &own);
  if (own == NULL)
    return NULL;

  /* Translators: %s is the name that a copy of a ready-made routine has got */
  text =
      g_strdup_printf (C_ ("routine", "You are changing a copy: “%s”"), rs_routine_get_name (own));
  rs_toast_show_text (GTK_WIDGET (self), text);
  return own;
}

/* --- Choosing exercises --- */

/* Where what is picked goes. */
static RsRoutinePlace
get_pick_place (RsRoutinePage *self)
{
  RsRoutineState *state = rs_routine_editor_get_state (self->editor);

  if (self->block < rs_routine_state_get_n_blocks (state))
    return (RsRoutinePlace) { self->block, G_MAXUINT - 1 };

  return rs_builder_list_get_place (self->list);
}

static void
replace (RsRoutinePage *self, RsExercise *exercise)
{
  g_autoptr (RsItem) old = g_steal_pointer (&self->replaced);
  g_autoptr (RsItem) item = NULL;
  RsRoutineState *state = rs_routine_editor_get_state (self->editor);

  rs_palette_host_close (self->host);
  item = rs_item_new_full (rs_exercise_get_id (exercise), rs_exercise_get_dose (exercise),
                           rs_item_get_rest_after (old), rs_item_get_note (old));
  for (guint i = 0; i < rs_routine_state_get_n_items (state); i++)
    if (rs_routine_state_get_item (state, i) == old)
      {
        rs_routine_editor_replace (self->editor, i, item, RS_EDIT_SETTINGS);
        return;
      }
}

static void
on_pick_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  RsRoutinePage *self = RS_ROUTINE_PAGE (user_data);
  RsExercise *exercise =
      rs_catalogue_lookup (self->catalogue, g_variant_get_string (parameter, NULL));
  g_autofree char *text = NULL;

  if (exercise == NULL)
    return;
  if (self->replaced != NULL)
    {
      replace (self, exercise);
      return;
    }
  if (!rs_routine_editor_add (self->editor, exercise, get_pick_place (self)))
    return;

  /* Translators: %s is an exercise that was added to a routine */
  text = g_strdup_printf (C_ ("picker", "%s added"), rs_exercise_get_name (exercise));
  rs_palette_host_say (self->host, text);
}

static void
on_palette_closed_cb (RsRoutinePage *self)
{
  self->block = G_MAXUINT;
  g_clear_object (&self->replaced);
  if (gtk_widget_get_root (GTK_WIDGET (self)) != NULL &&
      gtk_widget_get_mapped (GTK_WIDGET (self->list)))
    gtk_widget_grab_focus (gtk_widget_get_visible (self->add_button) ? self->add_button
                                                                     : self->small_add_button);
}

static void
choose (RsRoutinePage *self, const char *title)
{
  if (!rs_palette_host_get_beside (self->host))
    rs_palette_host_open (self->host, GTK_WIDGET (self), title);
  else
    gtk_widget_child_focus (self->palette, GTK_DIR_TAB_FORWARD);
}

void
rs_routine_page_choose (RsRoutinePage *self)
{
  self->block = G_MAXUINT;
  g_clear_object (&self->replaced);
  choose (self, C_ ("picker", "Add Exercises"));
}

static void
on_add_at_cb (RsRoutinePage *self, guint block)
{
  self->block = block;
  g_clear_object (&self->replaced);
  choose (self, C_ ("picker", "Add Exercises"));
}

/* One for another is chosen in the dialog also where the palette is beside: it is a question. */
static void
on_replace_cb (RsRoutinePage *self, guint position)
{
  RsItem *item = rs_routine_state_get_item (rs_routine_editor_get_state (self->editor), position);
  g_autofree char *title = NULL;

  if (item == NULL)
    return;

  g_set_object (&self->replaced, item);
  /* Translators: %s is an exercise for which another is chosen */
  title = g_strdup_printf (C_ ("picker", "Replace %s"),
                           rs_routine_editor_get_name (self->editor, item));
  rs_palette_host_open (self->host, GTK_WIDGET (self), title);
}

static void
on_palette_collapsed_cb (RsRoutinePage *self)
{
  gboolean beside = !adw_overlay_split_view_get_collapsed (self->palette_split);

  /* Collapsed it would slide over the routine; here it is a dialog then. */
  adw_overlay_split_view_set_show_sidebar (self->palette_split, beside);
  if (self->host != NULL)
    rs_palette_host_set_beside (self->host, beside);
}

static void
on_panel_collapsed_cb (RsRoutinePage *self)
{
  adw_overlay_split_view_set_show_sidebar (
      self->panel_split, !adw_overlay_split_view_get_collapsed (self->panel_split));
}

/* --- Its life --- */

/* Whoever opens a routine wants its exercises. */
static void
rs_routine_page_shown (AdwNavigationPage *page)
{
  RsRoutinePage *self = RS_ROUTINE_PAGE (page);

  if (!self->was_shown)
    gtk_widget_grab_focus (GTK_WIDGET (self->list));
  self->was_shown = TRUE;
}

/* A name that was typed is not lost when somebody just goes back. */
static void
rs_routine_page_hiding (AdwNavigationPage *page)
{
  rs_routine_panel_apply (RS_ROUTINE_PAGE (page)->panel);
}

static void
add_palette (RsRoutinePage *self)
{
  static const GActionEntry entries[] = {
    { .name = "pick", .parameter_type = "s", .activate = on_pick_cb },
  };
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();

  g_action_map_add_action_entries (G_ACTION_MAP (group), entries, G_N_ELEMENTS (entries), self);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "palette", G_ACTION_GROUP (group));
  self->host = rs_palette_host_new (self->palette, self->palette_bin, G_ACTION_GROUP (group));
  g_signal_connect_object (self->host, "closed", G_CALLBACK (on_palette_closed_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
rs_routine_page_constructed (GObject *object)
{
  RsRoutinePage *self = RS_ROUTINE_PAGE (object);

  G_OBJECT_CLASS (rs_routine_page_parent_class)->constructed (object);

  self->editor = rs_routine_editor_new (self->routine, self->catalogue);
  self->list = RS_BUILDER_LIST (rs_builder_list_new (self->editor, self->movements));
  self->panel =
      RS_ROUTINE_PANEL (rs_routine_panel_new (self->editor, self->movements, self->settings));
  adw_bin_set_child (self->list_bin, GTK_WIDGET (self->list));
  adw_bin_set_child (self->panel_bin, GTK_WIDGET (self->panel));
  add_palette (self);

  g_signal_connect_object (self->list, "add-at", G_CALLBACK (on_add_at_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->list, "replace", G_CALLBACK (on_replace_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->editor, "announce", G_CALLBACK (on_announce_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->editor, "adopt", G_CALLBACK (on_adopt_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->editor, "notify::routine", G_CALLBACK (on_routine_cb), self,
                           G_CONNECT_SWAPPED);
  on_routine_cb (self);
}

static void
rs_routine_page_dispose (GObject *object)
{
  RsRoutinePage *self = RS_ROUTINE_PAGE (object);

  g_clear_object (&self->host);
  gtk_widget_dispose_template (GTK_WIDGET (self), RS_TYPE_ROUTINE_PAGE);
  g_clear_object (&self->replaced);
  g_clear_object (&self->followed);
  g_clear_object (&self->editor);
  g_clear_object (&self->palette);
  g_clear_object (&self->settings);
  g_clear_object (&self->movements);
  g_clear_object (&self->catalogue);
  g_clear_object (&self->routine);

  G_OBJECT_CLASS (rs_routine_page_parent_class)->dispose (object);
}

static void
rs_routine_page_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  RsRoutinePage *self = RS_ROUTINE_PAGE (object);

  switch (prop_id)
    {
    case PROP_ROUTINE:
      g_value_set_object (value, rs_routine_page_get_routine (self));
      break;

    case PROP_CATALOGUE:
      g_value_set_object (value, self->catalogue);
      break;

    case PROP_MOVEMENTS:
      g_value_set_object (value, self->movements);
      break;

    case PROP_SETTINGS:
      g_value_set_object (value, self->settings);
      break;

    case PROP_PALETTE:
      g_value_set_object (value, self->palette);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rs_routine_page_set_property (GObject *object,
                              guint prop_id,
                              const GValue *value,
                              GParamSpec *pspec)
{
  RsRoutinePage *self = RS_ROUTINE_PAGE (object);

  switch (prop_id)
    {
    case PROP_ROUTINE:
      self->routine = g_value_dup_object (value);
      break;

    case PROP_CATALOGUE:
      self->catalogue = g_value_dup_object (value);
      break;

    case PROP_MOVEMENTS:
      self->movements = g_value_dup_object (value);
      break;

    case PROP_SETTINGS:
      self->settings = g_value_dup_object (value);
      break;

    case PROP_PALETTE:
      self->palette = g_object_ref_sink (g_value_get_object (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
bind_template (GtkWidgetClass *klass)
{
  gtk_widget_class_set_template_from_resource (klass, RS_RESOURCE_PATH "/ui/rs-routine-page.ui");
  gtk_widget_class_bind_template_child (klass, RsRoutinePage, window_title);
  gtk_widget_class_bind_template_child (klass, RsRoutinePage, undo_button);
  gtk_widget_class_bind_template_child (klass, RsRoutinePage, redo_button);
  gtk_widget_class_bind_template_child (klass, RsRoutinePage, menu_button);
  gtk_widget_class_bind_template_child (klass, RsRoutinePage, add_button);
  gtk_widget_class_bind_template_child (klass, RsRoutinePage, small_add_button);
  gtk_widget_class_bind_template_child (klass, RsRoutinePage, panel_button);
  gtk_widget_class_bind_template_child (klass, RsRoutinePage, totals);
  gtk_widget_class_bind_template_child (klass, RsRoutinePage, panel_split);
  gtk_widget_class_bind_template_child (klass, RsRoutinePage, palette_split);
  gtk_widget_class_bind_template_child (klass, RsRoutinePage, panel_bin);
  gtk_widget_class_bind_template_child (klass, RsRoutinePage, palette_bin);
  gtk_widget_class_bind_template_child (klass, RsRoutinePage, list_bin);
  gtk_widget_class_bind_template_callback (klass, on_panel_collapsed_cb);
  gtk_widget_class_bind_template_callback (klass, on_palette_collapsed_cb);
}

static void
rs_routine_page_class_init (RsRoutinePageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = rs_routine_page_constructed;
  object_class->dispose = rs_routine_page_dispose;
  object_class->get_property = rs_routine_page_get_property;
  object_class->set_property = rs_routine_page_set_property;
  ADW_NAVIGATION_PAGE_CLASS (klass)->shown = rs_routine_page_shown;
  ADW_NAVIGATION_PAGE_CLASS (klass)->hiding = rs_routine_page_hiding;

  properties[PROP_ROUTINE] = g_param_spec_object ("routine", NULL, NULL, RS_TYPE_ROUTINE, flags);
  properties[PROP_CATALOGUE] =
      g_param_spec_object ("catalogue", NULL, NULL, RS_TYPE_CATALOGUE, flags);
  properties[PROP_MOVEMENTS] =
      g_param_spec_object ("movements", NULL, NULL, RS_TYPE_MOVEMENTS, flags);
  properties[PROP_SETTINGS] = g_param_spec_object ("settings", NULL, NULL, G_TYPE_SETTINGS, flags);
  properties[PROP_PALETTE] = g_param_spec_object ("palette", NULL, NULL, GTK_TYPE_WIDGET, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * RsRoutinePage::adopt:
   *
   * Somebody changes a routine that comes with the program.
   *
   * Returns: (transfer full): a copy of their own
   */
  signals[SIGNAL_ADOPT] =
      g_signal_new ("adopt", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                    g_signal_accumulator_first_wins, NULL, NULL, RS_TYPE_ROUTINE, 0);

  bind_template (GTK_WIDGET_CLASS (klass));
  rs_routine_page_install_actions (GTK_WIDGET_CLASS (klass));
}

static void
rs_routine_page_init (RsRoutinePage *self)
{
  self->block = G_MAXUINT;
  gtk_widget_init_template (GTK_WIDGET (self));
}

RsRoutine *
rs_routine_page_get_routine (RsRoutinePage *self)
{
  g_return_val_if_fail (RS_IS_ROUTINE_PAGE (self), NULL);

  return self->editor != NULL ? rs_routine_editor_get_routine (self->editor) : self->routine;
}

gboolean
rs_routine_page_has_palette_beside (RsRoutinePage *self)
{
  g_return_val_if_fail (RS_IS_ROUTINE_PAGE (self), FALSE);

  return rs_palette_host_get_beside (self->host);
}
