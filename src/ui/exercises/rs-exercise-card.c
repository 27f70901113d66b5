/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/exercises/rs-exercise-card.h"

#include "core/base/rs-property.h"
#include "ui/exercises/rs-exercise-menu.h"
#include "ui/widgets/rs-drag-escape.h"
#include "ui/widgets/rs-touch-drag.h"
#include "ui/widgets/rs-figure-thumbnail.h"

#include <glib/gi18n.h>

struct _RsExerciseCard
{
  GtkButton parent_instance;

  RsExercise *exercise;
  GListModel *routines;
  char *description;
  gboolean favourite;
  gboolean doable;
  GtkWidget *menu; /* while it is open, and a little longer */
  guint menu_id;   /* takes the menu away that was closed */

  GtkDragSource *drag_source;
  GtkGesture *long_press;
  gboolean pressed_long; /* and neither dragged nor let go since */
  graphene_point_t pressed_at;
  RsFigureThumbnail *thumbnail;
  GtkImage *favourite_image;
  GtkLabel *name_label;
  GtkLabel *muscles_label;
  GtkLabel *facts_label;
};

enum
{
  PROP_0,
  PROP_EXERCISE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RsExerciseCard, rs_exercise_card, GTK_TYPE_BUTTON)

/* --- The menu --- */

static void
drop_menu (RsExerciseCard *self)
{
  g_clear_handle_id (&self->menu_id, g_source_remove);
  g_clear_pointer (&self->menu, gtk_widget_unparent);
}

static gboolean
on_menu_idle_cb (gpointer user_data)
{
  RsExerciseCard *self = RS_EXERCISE_CARD (user_data);

  self->menu_id = 0;
  drop_menu (self);
  return G_SOURCE_REMOVE;
}

static void
on_menu_closed_cb (RsExerciseCard *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  /* The keys go back to where the menu came from. */
  if (focus == NULL || focus == self->menu || gtk_widget_is_ancestor (focus, self->menu))
    gtk_widget_grab_focus (GTK_WIDGET (self));
  /* It does not go at once: the action that was chosen is still to come. */
  if (self->menu_id == 0)
    self->menu_id = g_idle_add (on_menu_idle_cb, self);
}

static void
show_menu (RsExerciseCard *self, double x, double y)
{
  g_autoptr (GMenuModel) model = NULL;
  GdkRectangle place = { (int) x, (int) y, 1, 1 };

  if (self->menu_id != 0)
    drop_menu (self);
  if (self->exercise == NULL || self->menu != NULL)
    return;

  model = rs_exercise_menu_new (self->exercise, self->routines, self->favourite);
  self->menu = gtk_popover_menu_new_from_model (model);
  gtk_widget_set_parent (self->menu, GTK_WIDGET (self));
  gtk_popover_set_pointing_to (GTK_POPOVER (self->menu), &place);
  gtk_popover_set_has_arrow (GTK_POPOVER (self->menu), FALSE);
  gtk_widget_set_halign (self->menu, GTK_ALIGN_START);
  g_signal_connect_object (self->menu, "closed", G_CALLBACK (on_menu_closed_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_popover_popup (GTK_POPOVER (self->menu));
}

static void
on_secondary_cb (RsExerciseCard *self, int n_press, double x, double y, GtkGesture *gesture)
{
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  show_menu (self, x, y);
}

/* What rests on the card drags it when it moves, and gets the menu when it goes away instead. */
static void
on_long_press_cb (RsExerciseCard *self, double x, double y, GtkGesture *gesture)
{
  self->pressed_long = TRUE;
  self->pressed_at = GRAPHENE_POINT_INIT ((float) x, (float) y);
}

static void
on_let_go_cb (RsExerciseCard *self, GdkEventSequence *sequence, GtkGesture *gesture)
{
  if (self->pressed_long)
    show_menu (self, self->pressed_at.x, self->pressed_at.y);
  self->pressed_long = FALSE;
}

static void
on_menu_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  show_menu (RS_EXERCISE_CARD (widget), gtk_widget_get_width (widget) / 2.0,
             gtk_widget_get_height (widget) / 2.0);
}

/* --- What it leads to --- */

/* Where a palette is around it, it is chosen; else its page is opened. */
static void
rs_exercise_card_clicked (GtkButton *button)
{
  RsExerciseCard *self = RS_EXERCISE_CARD (button);
  const char *id = self->exercise != NULL ? rs_exercise_get_id (self->exercise) : NULL;

  if (id != NULL && !gtk_widget_activate_action (GTK_WIDGET (self), "palette.pick", "s", id))
    gtk_widget_activate_action (GTK_WIDGET (self), "win.open-exercise", "s", id);
}

/* --- Dragging --- */

/* Other programs get the name. */
static GdkContentProvider *
on_drag_prepare_cb (RsExerciseCard *self, double x, double y)
{
  GdkContentProvider *parts[2];

  /* The gesture ends when the drag takes over: that is no letting go. */
  self->pressed_long = FALSE;
  if (self->exercise == NULL)
    return NULL;

  parts[0] = gdk_content_provider_new_typed (RS_TYPE_EXERCISE, self->exercise);
  parts[1] = gdk_content_provider_new_typed (G_TYPE_STRING, rs_exercise_get_name (self->exercise));
  return gdk_content_provider_new_union (parts, G_N_ELEMENTS (parts));
}

static void
on_drag_begin_cb (RsExerciseCard *self, GdkDrag *drag, GtkDragSource *source)
{
  g_autoptr (GdkPaintable) picture = gtk_widget_paintable_new (GTK_WIDGET (self->thumbnail));
  g_autoptr (GdkPaintable) still = gdk_paintable_get_current_image (picture);

  gtk_drag_source_set_icon (source, still, gdk_paintable_get_intrinsic_width (still) / 2,
                            gdk_paintable_get_intrinsic_height (still) / 2);
}

/* --- The card --- */

static void
rs_exercise_card_state_flags_changed (GtkWidget *widget, GtkStateFlags before)
{
  RsExerciseCard *self = RS_EXERCISE_CARD (widget);
  GtkStateFlags flags = gtk_widget_get_state_flags (widget);
  gboolean focused =
      (flags & GTK_STATE_FLAG_FOCUSED) != 0 && (flags & GTK_STATE_FLAG_FOCUS_VISIBLE) != 0;

  GTK_WIDGET_CLASS (rs_exercise_card_parent_class)->state_flags_changed (widget, before);

  /* Flags change while the card is being made and when it goes, too. */
  if (self->thumbnail != NULL)
    rs_figure_thumbnail_set_playing (self->thumbnail,
                                     (flags & GTK_STATE_FLAG_PRELIGHT) != 0 || focused);
}

static void
rs_exercise_card_unroot (GtkWidget *widget)
{
  RsExerciseCard *self = RS_EXERCISE_CARD (widget);

  if (self->thumbnail != NULL)
    rs_figure_thumbnail_set_playing (self->thumbnail, FALSE);

  GTK_WIDGET_CLASS (rs_exercise_card_parent_class)->unroot (widget);
}

/* A button lays out its child; the menu is beside it. */
static void
rs_exercise_card_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  RsExerciseCard *self = RS_EXERCISE_CARD (widget);

  GTK_WIDGET_CLASS (rs_exercise_card_parent_class)->size_allocate (widget, width, height, baseline);

  if (self->menu != NULL)
    gtk_popover_present (GTK_POPOVER (self->menu));
}

static void
rs_exercise_card_dispose (GObject *object)
{
  RsExerciseCard *self = RS_EXERCISE_CARD (object);

  drop_menu (self);
  gtk_widget_dispose_template (GTK_WIDGET (self), RS_TYPE_EXERCISE_CARD);
  g_clear_object (&self->exercise);
  g_clear_object (&self->routines);
  g_clear_pointer (&self->description, g_free);

  G_OBJECT_CLASS (rs_exercise_card_parent_class)->dispose (object);
}

static void
rs_exercise_card_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  RsExerciseCard *self = RS_EXERCISE_CARD (object);

  switch (prop_id)
    {
    case PROP_EXERCISE:
      g_value_set_object (value, self->exercise);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rs_exercise_card_set_property (GObject *object,
                               guint prop_id,
                               const GValue *value,
                               GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_EXERCISE:
      rs_exercise_card_set_exercise (RS_EXERCISE_CARD (object), g_value_get_object (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rs_exercise_card_class_init (RsExerciseCardClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rs_exercise_card_dispose;
  object_class->get_property = rs_exercise_card_get_property;
  object_class->set_property = rs_exercise_card_set_property;
  widget_class->state_flags_changed = rs_exercise_card_state_flags_changed;
  widget_class->unroot = rs_exercise_card_unroot;
  widget_class->size_allocate = rs_exercise_card_size_allocate;
  GTK_BUTTON_CLASS (klass)->clicked = rs_exercise_card_clicked;

  properties[PROP_EXERCISE] =
      g_param_spec_object ("exercise", NULL, NULL, RS_TYPE_EXERCISE,
                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_install_action (widget_class, "card.menu", NULL, on_menu_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Menu, 0, "card.menu", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, "card.menu",
                                       NULL);

  g_type_ensure (RS_TYPE_FIGURE_THUMBNAIL);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RS_RESOURCE_PATH "/ui/rs-exercise-card.ui");
  gtk_widget_class_bind_template_child (widget_class, RsExerciseCard, drag_source);
  gtk_widget_class_bind_template_child (widget_class, RsExerciseCard, long_press);
  gtk_widget_class_bind_template_child (widget_class, RsExerciseCard, thumbnail);
  gtk_widget_class_bind_template_child (widget_class, RsExerciseCard, favourite_image);
  gtk_widget_class_bind_template_child (widget_class, RsExerciseCard, name_label);
  gtk_widget_class_bind_template_child (widget_class, RsExerciseCard, muscles_label);
  gtk_widget_class_bind_template_child (widget_class, RsExerciseCard, facts_label);
  gtk_widget_class_bind_template_callback (widget_class, on_secondary_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_long_press_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_let_go_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_drag_prepare_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_drag_begin_cb);
}

static void
rs_exercise_card_init (RsExerciseCard *self)
{
  self->doable = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  rs_drag_escape_enable (self->drag_source);
  rs_touch_drag_after_press (self->drag_source, self->long_press);
}

RsExerciseCard *
rs_exercise_card_new (RsMovements *movements, GListModel *routines)
{
  RsExerciseCard *self = g_object_new (RS_TYPE_EXERCISE_CARD, NULL);

  g_set_object (&self->routines, routines);
  rs_figure_thumbnail_set_movements (self->thumbnail, movements);
  return self;
}

/* What a screen reader says after the name. */
static void
describe (RsExerciseCard *self)
{
  g_autoptr (GString) text = g_string_new (gtk_label_get_label (self->muscles_label));

  g_string_append_printf (text, ". %s", gtk_label_get_label (self->facts_label));
  if (self->favourite)
    g_string_append_printf (text, ". %s", C_ ("exercise", "Favourite"));
  if (!self->doable)
    g_string_append_printf (text, ". %s", _ ("You do not have what it needs"));

  g_set_str (&self->description, text->str);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  rs_exercise_get_name (self->exercise),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, self->description, -1);
}

static void
show_facts (RsExerciseCard *self)
{
  g_autofree char *equipment = rs_exercise_describe_equipment (self->exercise);
  g_autofree char *needs = NULL;
  g_autofree char *facts = NULL;

  if (!self->doable)
    /* Translators: %s is equipment that one does not have, such as “Band” */
    needs = g_strdup_printf (_ ("Needs: %s"), equipment);
  facts = g_strdup_printf (
      "%s · %s", rs_vocabulary_label (RS_TYPE_LEVEL, rs_exercise_get_level (self->exercise)),
      needs != NULL ? needs : equipment);
  gtk_label_set_label (self->facts_label, facts);
}

static void
show_exercise (RsExerciseCard *self)
{
  g_autofree char *muscles =
      rs_vocabulary_list_labels (RS_TYPE_MUSCLE, rs_exercise_get_primary (self->exercise));

  rs_figure_thumbnail_set_exercise_id (self->thumbnail, rs_exercise_get_movement (self->exercise));
  gtk_label_set_label (self->name_label, rs_exercise_get_name (self->exercise));
  gtk_label_set_label (self->muscles_label, muscles);
  show_facts (self);
  describe (self);
}

void
rs_exercise_card_set_exercise (RsExerciseCard *self, RsExercise *exercise)
{
  g_return_if_fail (RS_IS_EXERCISE_CARD (self));
  g_return_if_fail (exercise == NULL || RS_IS_EXERCISE (exercise));

  if (self->exercise == exercise)
    return;

  /* A menu is of the exercise that was here before, and so is a picture. */
  if (self->menu != NULL && self->menu_id == 0)
    gtk_popover_popdown (GTK_POPOVER (self->menu));
  rs_figure_thumbnail_set_picture (self->thumbnail, NULL);
  rs_property_set_object (self, &self->exercise, exercise, properties[PROP_EXERCISE]);
  if (exercise != NULL)
    show_exercise (self);
}

RsExercise *
rs_exercise_card_get_exercise (RsExerciseCard *self)
{
  g_return_val_if_fail (RS_IS_EXERCISE_CARD (self), NULL);

  return self->exercise;
}

void
rs_exercise_card_set_picture (RsExerciseCard *self, GdkPaintable *picture)
{
  g_return_if_fail (RS_IS_EXERCISE_CARD (self));

  rs_figure_thumbnail_set_picture (self->thumbnail, picture);
}

void
rs_exercise_card_set_state (RsExerciseCard *self, gboolean favourite, gboolean doable)
{
  g_return_if_fail (RS_IS_EXERCISE_CARD (self));

  if (self->favourite == favourite && self->doable == doable)
    return;

  self->favourite = favourite;
  self->doable = doable;
  gtk_widget_set_visible (GTK_WIDGET (self->favourite_image), favourite);
  if (doable)
    gtk_widget_remove_css_class (GTK_WIDGET (self), "not-doable");
  else
    gtk_widget_add_css_class (GTK_WIDGET (self), "not-doable");
  if (self->exercise != NULL)
    {
      show_facts (self);
      describe (self);
    }
}

const char *
rs_exercise_card_get_description (RsExerciseCard *self)
{
  g_return_val_if_fail (RS_IS_EXERCISE_CARD (self), NULL);

  return self->description != NULL ? self->description : "";
}

/* More than all its lines: each is full, and the last one ends early. */
static void
fill_label (GtkLabel *label)
{
  g_autoptr (GString) text = g_string_new (gtk_label_get_label (label));

  while (text->len < 200)
    g_string_append_printf (text, " %s", gtk_label_get_label (label));
  gtk_label_set_label (label, text->str);
}

void
rs_exercise_card_fill (RsExerciseCard *self, RsExercise *exercise)
{
  g_return_if_fail (RS_IS_EXERCISE_CARD (self));
  g_return_if_fail (RS_IS_EXERCISE (exercise));

  rs_exercise_card_set_exercise (self, exercise);
  fill_label (self->name_label);
  fill_label (self->muscles_label);
  fill_label (self->facts_label);
}
