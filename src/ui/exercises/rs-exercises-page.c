/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/exercises/rs-exercises-page.h"

#include "ui/exercises/rs-card-wall.h"
#include "ui/exercises/rs-equipment-chip.h"
#include "ui/exercises/rs-facet-chip.h"
#include "ui/widgets/rs-announcer.h"

#include <glib/gi18n.h>

struct _RsExercisesPage
{
  AdwBin parent_instance;

  RsLibrary *library;
  RsMovements *movements;
  GListModel *routines;
  GSettings *settings;
  gboolean palette; /* exercises are chosen here, and nothing else */
  gboolean grouped; /* while nothing is searched for and the order is the usual one */
  gboolean asked;   /* what is found next is an answer to somebody, who wants to hear it */

  GtkSearchEntry *search_entry;
  GtkWidget *add_menu_button;
  GtkWidget *guides_button;
  GtkBox *chips;
  GtkLabel *found_label;
  GtkButton *clear_button;
  GtkStack *stack;
  RsCardWall *wall;
  AdwStatusPage *nothing_page;
  GtkButton *nothing_clear_button;
  GtkButton *nothing_everywhere_button;
  GtkButton *nothing_all_button;
};

enum
{
  PROP_0,
  PROP_LIBRARY,
  PROP_MOVEMENTS,
  PROP_ROUTINES,
  PROP_SETTINGS,
  PROP_PALETTE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RsExercisesPage, rs_exercises_page, ADW_TYPE_BIN)

/* Chips in the order in which people ask. */
static const RsFacet facets[] = {
  RS_FACET_REGION,    RS_FACET_MUSCLE,   RS_FACET_EQUIPMENT, RS_FACET_LEVEL, RS_FACET_PATTERN,
  RS_FACET_FAVOURITE, RS_FACET_PER_SIDE, RS_FACET_MEASURE,   RS_FACET_OWN,
};

/* --- What is found --- */

/* Whether the only thing that is chosen are favourites, of which there are none. */
static gboolean
lacks_favourites (RsExercisesPage *self)
{
  const RsLibraryFilter *filter = rs_library_get_filter (self->library);

  return rs_library_filter_has (filter, RS_FACET_FAVOURITE, 0) &&
         rs_library_get_favourites (self->library)[0] == NULL;
}

static void
show_everywhere (RsExercisesPage *self, guint n)
{
  /* Translators: a button that lets go of all filters; how many exercises that shows */
  g_autofree char *label = g_strdup_printf (
      ngettext ("Show %u _Exercise Without Filters", "Show %u _Exercises Without Filters", n), n);

  gtk_button_set_label (self->nothing_everywhere_button, label);
  gtk_widget_set_visible (GTK_WIDGET (self->nothing_everywhere_button), n > 0);
}

/* Says why nothing was found, and offers what helps. */
static void
show_nothing (RsExercisesPage *self)
{
  const RsLibraryFilter *filter = rs_library_get_filter (self->library);
  gboolean has_options = rs_library_filter_count (filter) > 0;
  const char *text = filter->text != NULL ? filter->text : "";
  g_autofree char *stripped = g_strstrip (g_strdup (text));
  gboolean has_text = *stripped != '\0';
  guint n_elsewhere = has_text && has_options ? rs_library_count_elsewhere (self->library) : 0;
  g_autofree char *title = NULL;
  const char *description;

  if (lacks_favourites (self))
    {
      title = g_strdup (_ ("No Favourites Yet"));
      description = _ ("The menu of a card adds it: with the right mouse button, a long press, "
                       "or the Menu key.");
    }
  else if (has_text)
    {
      /* Translators: %s is what was searched for */
      title = g_strdup_printf (_ ("Nothing Found for “%s”"), stripped);
      description =
          n_elsewhere > 0
              ? _ ("Your filters leave out what fits.")
              : _ ("Try the name of a movement or of a muscle, such as “bridge” or “hamstrings”.");
    }
  else
    {
      title = g_strdup (_ ("Nothing Fits"));
      description = _ ("Nothing fits everything that you chose. Let go of some of it.");
    }

  adw_status_page_set_title (self->nothing_page, title);
  adw_status_page_set_description (self->nothing_page, description);
  show_everywhere (self, n_elsewhere);
  gtk_widget_set_visible (GTK_WIDGET (self->nothing_clear_button), has_options && !has_text);
  gtk_widget_set_visible (GTK_WIDGET (self->nothing_all_button), has_text && n_elsewhere == 0);
}

/* The keys do not stay behind with cards that are not there any more. */
static void
focus_nothing (RsExercisesPage *self)
{
  GtkButton *buttons[] = { self->nothing_everywhere_button, self->nothing_clear_button,
                           self->nothing_all_button };

  for (guint i = 0; i < G_N_ELEMENTS (buttons); i++)
    if (gtk_widget_get_visible (GTK_WIDGET (buttons[i])) &&
        gtk_widget_grab_focus (GTK_WIDGET (buttons[i])))
      return;
}

static void
show_stack_page (RsExercisesPage *self, const char *name)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  /* The card that had the keys may have gone already. */
  gboolean was_in_wall = focus == NULL || gtk_widget_get_root (focus) == NULL ||
                         gtk_widget_is_ancestor (focus, GTK_WIDGET (self->wall));

  if (g_str_equal (gtk_stack_get_visible_child_name (self->stack), name))
    return;

  gtk_stack_set_visible_child_name (self->stack, name);
  if (was_in_wall)
    focus_nothing (self);
}

static void
show_found (RsExercisesPage *self)
{
  guint n = rs_library_get_n_found (self->library);
  guint n_chosen = rs_library_filter_count (rs_library_get_filter (self->library));
  g_autofree char *text = g_strdup_printf (ngettext ("%u exercise", "%u exercises", n), n);

  gtk_label_set_label (self->found_label, text);
  gtk_widget_set_visible (GTK_WIDGET (self->clear_button), n_chosen > 0);
  if (n == 0)
    show_nothing (self);
  show_stack_page (self, n > 0 ? "wall" : "nothing");
}

static void
on_changed_cb (RsExercisesPage *self)
{
  guint n = rs_library_get_n_found (self->library);
  g_autofree char *text = NULL;

  show_found (self);
  if (!self->asked || rs_library_get_busy (self->library))
    return;

  self->asked = FALSE;
  rs_card_wall_scroll_to_start (self->wall);
  text = g_strdup_printf (ngettext ("%u exercise found", "%u exercises found", n), n);
  rs_announce (GTK_WIDGET (self->search_entry), text);
}

static void
on_filter_cb (RsExercisesPage *self)
{
  self->asked = TRUE;
  rs_card_wall_scroll_to_start (self->wall);
  show_found (self);
}

/* Groups are for browsing: what is searched for comes best first. */
static void
apply (RsExercisesPage *self, RsLibraryOrder order)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->search_entry));
  g_autoptr (RsLibraryFilter) filter =
      rs_library_filter_copy (rs_library_get_filter (self->library));
  g_autofree char *stripped = g_strstrip (g_strdup (text));

  rs_library_filter_set_text (filter, text);
  filter->order = order;
  filter->grouped = self->grouped && *stripped == '\0' && order == RS_LIBRARY_ORDER_RELEVANCE;
  rs_library_set_filter (self->library, filter);
  on_changed_cb (self);
}

static void
on_search_changed_cb (RsExercisesPage *self)
{
  apply (self, rs_library_get_filter (self->library)->order);
}

static void
on_search_activate_cb (RsExercisesPage *self)
{
  g_autoptr (RsExercise) exercise = g_list_model_get_item (G_LIST_MODEL (self->library), 0);

  if (exercise != NULL && !gtk_widget_activate_action (GTK_WIDGET (self), "palette.pick", "s",
                                                       rs_exercise_get_id (exercise)))
    gtk_widget_activate_action (GTK_WIDGET (self), "win.open-exercise", "s",
                                rs_exercise_get_id (exercise));
}

/* Somebody types: from now on the keys belong to the search, and Return to its best match. */
static void
on_search_started_cb (RsExercisesPage *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
  gtk_editable_set_position (GTK_EDITABLE (self->search_entry), -1);
}

/* In a dialog that it is part of, Escape closes that once there is no text to clear. */
static gboolean
close_dialog (RsExercisesPage *self)
{
  return *gtk_editable_get_text (GTK_EDITABLE (self->search_entry)) == '\0' &&
         gtk_widget_activate_action (GTK_WIDGET (self), "palette-dialog.close", NULL);
}

static void
on_stop_search_cb (RsExercisesPage *self)
{
  if (close_dialog (self))
    return;

  gtk_editable_set_text (GTK_EDITABLE (self->search_entry), "");
}

static void
on_show_all_cb (RsExercisesPage *self)
{
  rs_library_reset (self->library, FALSE);
  on_stop_search_cb (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
}

static void
on_clear_cb (RsExercisesPage *self)
{
  rs_library_reset (self->library, FALSE);
  on_changed_cb (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
}

/* From the search to what it found. */
static gboolean
on_search_key_cb (RsExercisesPage *self, guint keyval, guint keycode, GdkModifierType modifiers)
{
  if ((keyval != GDK_KEY_Down && keyval != GDK_KEY_KP_Down) ||
      (modifiers & gtk_accelerator_get_default_mod_mask ()) != 0)
    return GDK_EVENT_PROPAGATE;

  return rs_card_wall_focus_first (self->wall);
}

/* And back to its text, which a second press clears. */
static gboolean
on_wall_key_cb (RsExercisesPage *self, guint keyval)
{
  if (keyval != GDK_KEY_Escape)
    return GDK_EVENT_PROPAGATE;
  if (close_dialog (self))
    return GDK_EVENT_STOP;

  on_search_started_cb (self);
  return GDK_EVENT_STOP;
}

/* A wheel has one direction, and so do the chips. */
static gboolean
on_chips_scroll_cb (GtkEventControllerScroll *controller, double dx, double dy)
{
  GtkWidget *scrolled = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (controller));
  GtkAdjustment *adjustment = gtk_scrolled_window_get_hadjustment (GTK_SCROLLED_WINDOW (scrolled));
  double step = gtk_adjustment_get_page_size (adjustment) / 4;

  if (dy == 0 || gtk_event_controller_scroll_get_unit (controller) != GDK_SCROLL_UNIT_WHEEL)
    return GDK_EVENT_PROPAGATE;

  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + dy * step);
  return GDK_EVENT_STOP;
}

/* --- Orders --- */

static const char *const orders[] = { "relevance", "name", "level", "added" };

static void
on_order_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  RsExercisesPage *self = RS_EXERCISES_PAGE (user_data);
  const char *name = g_variant_get_string (parameter, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (orders); i++)
    if (g_str_equal (orders[i], name))
      {
        g_simple_action_set_state (action, parameter);
        apply (self, (RsLibraryOrder) i);
      }
}

static void
on_grouped_cb (GSimpleAction *action, GVariant *state, gpointer user_data)
{
  RsExercisesPage *self = RS_EXERCISES_PAGE (user_data);

  g_simple_action_set_state (action, state);
  self->grouped = g_variant_get_boolean (state);
  apply (self, rs_library_get_filter (self->library)->order);
}

static void
add_actions (RsExercisesPage *self)
{
  static const GActionEntry entries[] = {
    { .name = "order", .parameter_type = "s", .state = "'relevance'", .activate = on_order_cb },
    { .name = "grouped", .state = "true", .change_state = on_grouped_cb },
  };
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();

  g_action_map_add_action_entries (G_ACTION_MAP (group), entries, G_N_ELEMENTS (entries), self);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "library", G_ACTION_GROUP (group));
}

/* --- The page --- */

static void
on_favourites_cb (RsExercisesPage *self)
{
  g_auto (GStrv) ids = g_settings_get_strv (self->settings, "favourites");

  rs_library_set_favourites (self->library, (const char *const *) ids);
}

static void
add_chips (RsExercisesPage *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (facets); i++)
    gtk_box_append (self->chips, rs_facet_chip_new (self->library, facets[i]));
  gtk_box_insert_child_after (self->chips, rs_equipment_chip_new (self->library, self->settings),
                              NULL);
}

static void
rs_exercises_page_constructed (GObject *object)
{
  RsExercisesPage *self = RS_EXERCISES_PAGE (object);

  G_OBJECT_CLASS (rs_exercises_page_parent_class)->constructed (object);

  g_signal_connect_object (self->settings, "changed::favourites", G_CALLBACK (on_favourites_cb),
                           self, G_CONNECT_SWAPPED);
  on_favourites_cb (self);
  apply (self, RS_LIBRARY_ORDER_RELEVANCE);
  self->asked = FALSE;
  add_actions (self);
  add_chips (self);
  rs_card_wall_set_library (self->wall, self->library, self->movements, self->routines);
  g_signal_connect_object (self->library, "changed", G_CALLBACK (on_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->library, "notify::filter", G_CALLBACK (on_filter_cb), self,
                           G_CONNECT_SWAPPED);
  show_found (self);
  gtk_widget_set_visible (self->add_menu_button, !self->palette);
  gtk_widget_set_visible (self->guides_button, !self->palette);
  /* Typing anywhere in the view searches. */
  gtk_search_entry_set_key_capture_widget (self->search_entry, GTK_WIDGET (self));
}

static void
rs_exercises_page_dispose (GObject *object)
{
  RsExercisesPage *self = RS_EXERCISES_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), RS_TYPE_EXERCISES_PAGE);
  g_clear_object (&self->library);
  g_clear_object (&self->movements);
  g_clear_object (&self->routines);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (rs_exercises_page_parent_class)->dispose (object);
}

static void
rs_exercises_page_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  RsExercisesPage *self = RS_EXERCISES_PAGE (object);

  switch (prop_id)
    {
    case PROP_LIBRARY:
      g_value_set_object (value, self->library);
      break;

    case PROP_MOVEMENTS:
      g_value_set_object (value, self->movements);
      break;

    case PROP_ROUTINES:
      g_value_set_object (value, self->routines);
      break;

    case PROP_SETTINGS:
      g_value_set_object (value, self->settings);
      break;

    case PROP_PALETTE:
      g_value_set_boolean (value, self->palette);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rs_exercises_page_set_property (GObject *object,
                                guint prop_id,
                                const GValue *value,
                                GParamSpec *pspec)
{
  RsExercisesPage *self = RS_EXERCISES_PAGE (object);

  switch (prop_id)
    {
    case PROP_LIBRARY:
      self->library = g_value_dup_object (value);
      break;

    case PROP_MOVEMENTS:
      self->movements = g_value_dup_object (value);
      break;

    case PROP_ROUTINES:
      self->routines = g_value_dup_object (value);
      break;

    case PROP_SETTINGS:
      self->settings = g_value_dup_object (value);
      break;

    case PROP_PALETTE:
      self->palette = g_value_get_boolean (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

/*
 * Whoever comes to the view comes to the view itself: one need not be in the search to type,
 * and a blinking cursor would draw for as long as the view is looked at. Tab goes on from here.
 */
static gboolean
rs_exercises_page_grab_focus (GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);

  if (root == NULL)
    return FALSE;

  gtk_root_set_focus (root, widget);
  return TRUE;
}

static void
rs_exercises_page_class_init (RsExercisesPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags =
      G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  widget_class->grab_focus = rs_exercises_page_grab_focus;
  object_class->constructed = rs_exercises_page_constructed;
  object_class->dispose = rs_exercises_page_dispose;
  object_class->get_property = rs_exercises_page_get_property;
  object_class->set_property = rs_exercises_page_set_property;

  properties[PROP_LIBRARY] = g_param_spec_object ("library", NULL, NULL, RS_TYPE_LIBRARY, flags);
  properties[PROP_MOVEMENTS] =
      g_param_spec_object ("movements", NULL, NULL, RS_TYPE_MOVEMENTS, flags);
  properties[PROP_ROUTINES] =
      g_param_spec_object ("routines", NULL, NULL, G_TYPE_LIST_MODEL, flags);
  properties[PROP_SETTINGS] = g_param_spec_object ("settings", NULL, NULL, G_TYPE_SETTINGS, flags);
  properties[PROP_PALETTE] = g_param_spec_boolean ("palette", NULL, NULL, FALSE, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (RS_TYPE_CARD_WALL);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RS_RESOURCE_PATH "/ui/rs-exercises-page.ui");
  gtk_widget_class_bind_template_child (widget_class, RsExercisesPage, search_entry);
  gtk_widget_class_bind_template_child (widget_class, RsExercisesPage, add_menu_button);
  gtk_widget_class_bind_template_child (widget_class, RsExercisesPage, guides_button);
  gtk_widget_class_bind_template_child (widget_class, RsExercisesPage, chips);
  gtk_widget_class_bind_template_child (widget_class, RsExercisesPage, found_label);
  gtk_widget_class_bind_template_child (widget_class, RsExercisesPage, clear_button);
  gtk_widget_class_bind_template_child (widget_class, RsExercisesPage, stack);
  gtk_widget_class_bind_template_child (widget_class, RsExercisesPage, wall);
  gtk_widget_class_bind_template_child (widget_class, RsExercisesPage, nothing_page);
  gtk_widget_class_bind_template_child (widget_class, RsExercisesPage, nothing_clear_button);
  gtk_widget_class_bind_template_child (widget_class, RsExercisesPage, nothing_everywhere_button);
  gtk_widget_class_bind_template_child (widget_class, RsExercisesPage, nothing_all_button);
  gtk_widget_class_bind_template_callback (widget_class, on_search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_search_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_search_started_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_stop_search_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_search_key_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_wall_key_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_chips_scroll_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_show_all_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_clear_cb);
}

static void
rs_exercises_page_init (RsExercisesPage *self)
{
  self->grouped = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
rs_exercises_page_start_search (RsExercisesPage *self)
{
  g_return_if_fail (RS_IS_EXERCISES_PAGE (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
}
