/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/player/rs-session-page.h"

#include "core/base/rs-property.h"
#include "ui/player/rs-session-intro.h"
#include "ui/player/rs-session-keys.h"
#include "ui/player/rs-session-outcome.h"
#include "ui/player/rs-session-page-private.h"
#include "ui/player/rs-session-report.h"
#include "ui/player/rs-session-text.h"
#include "ui/player/rs-session-view.h"
#include "ui/player/rs-set-card.h"
#include "ui/player/rs-set-keys.h"
#include "ui/player/rs-set-text.h"
#include "ui/widgets/rs-announcer.h"

enum
{
  PROP_0,
  PROP_SESSION,
  PROP_CATALOGUE,
  PROP_MOVEMENTS,
  PROP_LOG,
  PROP_SETTINGS,
  PROP_FLASH,
  PROP_IN_ROUTINE,
  PROP_PROBLEM,
  PROP_NOW,
  N_PROPS
};

enum
{
  SIGNAL_ENDED,
  SIGNAL_DISCARDED,
  SIGNAL_SWAPPED,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RsSessionPage, rs_session_page, ADW_TYPE_NAVIGATION_PAGE)

static RsSessionPhase
get_phase (RsSessionPage *self)
{
  return rs_session_state_get_phase (rs_session_get_state (self->session));
}

static gboolean
is_under_way (RsSessionState *state)
{
  RsSessionPhase phase = rs_session_state_get_phase (state);

  return phase == RS_SESSION_RUNNING || phase == RS_SESSION_PAUSED;
}

/* --- What follows the state --- */

static void
announce (RsSessionPage *self)
{
  RsSessionState *state = rs_session_get_state (self->session);
  RsSessionPhase phase = rs_session_state_get_phase (state);
  guint position = rs_session_state_get_position (state);
  g_autofree char *text = NULL;

  if (phase == self->told_phase && position == self->told_position)
    return;

  self->told_phase = phase;
  self->told_position = position;
  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;

  text = rs_session_report_announce (state, self->catalogue);
  rs_announce (GTK_WIDGET (self), text);
}

static void
update_card (RsSessionPage *self)
{
  rs_session_view_show_set (self->view,
                            rs_set_text_get_work (rs_session_get_state (self->session)));
}

static void
on_state_cb (RsSessionPage *self)
{
  update_card (self);
  rs_session_page_update_actions (self);
  announce (self);
}

static void
focus_child (RsSessionPage *self)
{
  GtkWidget *child = gtk_stack_get_visible_child (self->stack);

  if (child == GTK_WIDGET (self->intro))
    rs_session_intro_focus_button (self->intro);
  else if (child == GTK_WIDGET (self->outcome))
    rs_session_outcome_focus_button (self->outcome);
  else
    rs_session_view_focus_dial (self->view);
}

static void
on_visible_child_cb (RsSessionPage *self)
{
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    focus_child (self);
}

/* --- What the template's closures call --- */

static gboolean
get_can_pop_cb (gpointer self, RsSessionState *state)
{
  return !is_under_way (state);
}

static gboolean
get_can_end_cb (gpointer self, RsSessionState *state)
{
  return is_under_way (state);
}

static char *
get_child_name_cb (gpointer self, RsSessionState *state)
{
  return g_strdup (rs_session_text_child (state));
}

static GStrv
get_tone_styles_cb (gpointer self, RsSessionState *state)
{
  const char *styles[] = { "session-flash", rs_session_tone_get_style (rs_session_tone_of (state)),
                           NULL };

  return g_strdupv ((char **) styles);
}

static char *
get_problem_cb (gpointer self, const char *problem)
{
  return g_strdup (problem != NULL ? problem : "");
}

static gboolean
has_text_cb (gpointer self, const char *text)
{
  return text != NULL;
}

static void
rs_session_page_map (GtkWidget *widget)
{
  RsSessionPage *self = RS_SESSION_PAGE (widget);

  GTK_WIDGET_CLASS (rs_session_page_parent_class)->map (widget);

  rs_session_page_update_watched (self);
  focus_child (self);
}

static void
rs_session_page_unmap (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (rs_session_page_parent_class)->unmap (widget);

  rs_session_page_update_watched (RS_SESSION_PAGE (widget));
}

static void
rs_session_page_root (GtkWidget *widget)
{
  GtkRoot *root;

  GTK_WIDGET_CLASS (rs_session_page_parent_class)->root (widget);

  root = gtk_widget_get_root (widget);
  if (GTK_IS_WINDOW (root))
    g_signal_connect_object (root, "notify::suspended", G_CALLBACK (rs_session_page_update_watched),
                             widget, G_CONNECT_SWAPPED);
}

static void
rs_session_page_unroot (GtkWidget *widget)
{
  g_signal_handlers_disconnect_by_func (gtk_widget_get_root (widget),
                                        rs_session_page_update_watched, widget);

  GTK_WIDGET_CLASS (rs_session_page_parent_class)->unroot (widget);
}

static void
rs_session_page_shown (AdwNavigationPage *page)
{
  ADW_NAVIGATION_PAGE_CLASS (rs_session_page_parent_class)->shown (page);

  focus_child (RS_SESSION_PAGE (page));
}

static void
rs_session_page_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  RsSessionPage *self = RS_SESSION_PAGE (object);

  switch (prop_id)
    {
    case PROP_SESSION:
      g_value_set_object (value, self->session);
      break;

    case PROP_CATALOGUE:
      g_value_set_object (value, self->catalogue);
      break;

    case PROP_MOVEMENTS:
      g_value_set_object (value, self->movements);
      break;

    case PROP_LOG:
      g_value_set_object (value, self->log);
      break;

    case PROP_SETTINGS:
      g_value_set_object (value, self->settings);
      break;

    case PROP_FLASH:
      g_value_set_boolean (value, self->flash);
      break;

    case PROP_IN_ROUTINE:
      g_value_set_boolean (value, self->in_routine);
      break;

    case PROP_PROBLEM:
      g_value_set_string (value, self->problem);
      break;

    case PROP_NOW:
      g_value_set_int64 (value,
                         self->driver != NULL ? rs_session_driver_get_now (self->driver) : 0);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rs_session_page_set_property (GObject *object,
                              guint prop_id,
                              const GValue *value,
                              GParamSpec *pspec)
{
  RsSessionPage *self = RS_SESSION_PAGE (object);

  switch (prop_id)
    {
    case PROP_SESSION:
      rs_property_set_object (self, &self->session, g_value_get_object (value), pspec);
      break;

    case PROP_CATALOGUE:
      rs_property_set_object (self, &self->catalogue, g_value_get_object (value), pspec);
      break;

    case PROP_MOVEMENTS:
      rs_property_set_object (self, &self->movements, g_value_get_object (value), pspec);
      break;

    case PROP_LOG:
      rs_property_set_object (self, &self->log, g_value_get_object (value), pspec);
      break;

    case PROP_SETTINGS:
      rs_property_set_object (self, &self->settings, g_value_get_object (value), pspec);
      break;

    case PROP_FLASH:
      rs_property_set_boolean (self, &self->flash, g_value_get_boolean (value), pspec);
      break;

    case PROP_IN_ROUTINE:
      rs_session_page_set_in_routine (self, g_value_get_boolean (value));
      break;

    case PROP_PROBLEM:
      rs_session_page_set_problem (self, g_value_get_string (value));
      break;

    case PROP_NOW:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

/* The card follows the state: it is there while a pause follows a set. */
static void
make_card (RsSessionPage *self)
{
  GtkWidget *card = rs_set_card_new (self->session, self->catalogue);

  g_object_set (card, "log", self->log, NULL);
  g_signal_connect_object (card, "swap", G_CALLBACK (rs_session_page_swap_easier), self,
                           G_CONNECT_SWAPPED);
  rs_session_view_set_card (self->view, card);
  rs_set_keys_add (GTK_WIDGET (self), RS_SET_CARD (card));
  update_card (self);
}

static void
on_now_cb (RsSessionPage *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NOW]);
}

static void
rs_session_page_constructed (GObject *object)
{
  RsSessionPage *self = RS_SESSION_PAGE (object);

  G_OBJECT_CLASS (rs_session_page_parent_class)->constructed (object);

  self->told_phase = get_phase (self);
  self->told_position = rs_session_state_get_position (rs_session_get_state (self->session));
  g_signal_connect_object (self->session, "notify::state", G_CALLBACK (on_state_cb), self,
                           G_CONNECT_SWAPPED);
  make_card (self);
  rs_session_page_make_driver (self);
  g_signal_connect_object (self->driver, "notify::now", G_CALLBACK (on_now_cb), self,
                           G_CONNECT_SWAPPED);
  on_now_cb (self);
  if (self->settings != NULL)
    g_settings_bind (self->settings, "session-flash", self, "flash", G_SETTINGS_BIND_GET);
  rs_session_page_update_actions (self);
}

static void
rs_session_page_dispose (GObject *object)
{
  RsSessionPage *self = RS_SESSION_PAGE (object);

  g_clear_handle_id (&self->flash_id, g_source_remove);
  if (self->driver != NULL)
    rs_session_driver_stop (self->driver);
  g_clear_object (&self->driver);
  gtk_widget_dispose_template (GTK_WIDGET (object), RS_TYPE_SESSION_PAGE);
  if (self->session != NULL)
    g_signal_handlers_disconnect_by_data (self->session, self);
  g_clear_object (&self->session);
  g_clear_object (&self->catalogue);
  g_clear_object (&self->movements);
  g_clear_object (&self->log);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (rs_session_page_parent_class)->dispose (object);
}

static void
rs_session_page_finalize (GObject *object)
{
  RsSessionPage *self = RS_SESSION_PAGE (object);

  g_clear_pointer (&self->problem, g_free);

  G_OBJECT_CLASS (rs_session_page_parent_class)->finalize (object);
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags construct_only =
      G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  properties[PROP_SESSION] =
      g_param_spec_object ("session", NULL, NULL, RS_TYPE_SESSION, construct_only);
  properties[PROP_CATALOGUE] =
      g_param_spec_object ("catalogue", NULL, NULL, RS_TYPE_CATALOGUE, construct_only);
  properties[PROP_MOVEMENTS] =
      g_param_spec_object ("movements", NULL, NULL, RS_TYPE_MOVEMENTS, construct_only);
  properties[PROP_LOG] = g_param_spec_object ("log", NULL, NULL, RS_TYPE_LOG, construct_only);
  properties[PROP_SETTINGS] =
      g_param_spec_object ("settings", NULL, NULL, G_TYPE_SETTINGS, construct_only);
  properties[PROP_IN_ROUTINE] =
      g_param_spec_boolean ("in-routine", NULL, NULL, FALSE,
                            G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_FLASH] =
      g_param_spec_boolean ("flash", NULL, NULL, FALSE,
                            G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_PROBLEM] =
      g_param_spec_string ("problem", NULL, NULL, NULL,
                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_NOW] =
      g_param_spec_int64 ("now", NULL, NULL, G_MININT64, G_MAXINT64, 0,
                          G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
install_signals (void)
{
  signals[SIGNAL_ENDED] = g_signal_new ("ended", RS_TYPE_SESSION_PAGE, G_SIGNAL_RUN_LAST, 0, NULL,
                                        NULL, NULL, G_TYPE_NONE, 1, G_TYPE_BOOLEAN);
  signals[SIGNAL_DISCARDED] = g_signal_new ("discarded", RS_TYPE_SESSION_PAGE, G_SIGNAL_RUN_LAST, 0,
                                            NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_SWAPPED] =
      g_signal_new ("swapped", RS_TYPE_SESSION_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 3, G_TYPE_UINT, G_TYPE_STRING, RS_TYPE_ITEM);
}

static void
install_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (RS_TYPE_SESSION_INTRO);
  g_type_ensure (RS_TYPE_SESSION_VIEW);
  g_type_ensure (RS_TYPE_SESSION_OUTCOME);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RS_RESOURCE_PATH "/ui/rs-session-page.ui");
  gtk_widget_class_bind_template_child (widget_class, RsSessionPage, stack);
  gtk_widget_class_bind_template_child (widget_class, RsSessionPage, intro);
  gtk_widget_class_bind_template_child (widget_class, RsSessionPage, view);
  gtk_widget_class_bind_template_child (widget_class, RsSessionPage, outcome);
  gtk_widget_class_bind_template_child (widget_class, RsSessionPage, flash_box);
  gtk_widget_class_bind_template_child (widget_class, RsSessionPage, menu_button);
  gtk_widget_class_bind_template_child_full (widget_class, "end_button", FALSE, 0);
  gtk_widget_class_bind_template_child_full (widget_class, "list_button", FALSE, 0);
  gtk_widget_class_bind_template_child_full (widget_class, "problem_banner", FALSE, 0);
  gtk_widget_class_bind_template_callback (widget_class, get_can_pop_cb);
  gtk_widget_class_bind_template_callback (widget_class, get_can_end_cb);
  gtk_widget_class_bind_template_callback (widget_class, get_child_name_cb);
  gtk_widget_class_bind_template_callback (widget_class, get_tone_styles_cb);
  gtk_widget_class_bind_template_callback (widget_class, get_problem_cb);
  gtk_widget_class_bind_template_callback (widget_class, has_text_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_visible_child_cb);
}

static void
rs_session_page_class_init (RsSessionPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = rs_session_page_constructed;
  object_class->dispose = rs_session_page_dispose;
  object_class->finalize = rs_session_page_finalize;
  object_class->get_property = rs_session_page_get_property;
  object_class->set_property = rs_session_page_set_property;

  widget_class->map = rs_session_page_map;
  widget_class->unmap = rs_session_page_unmap;
  widget_class->root = rs_session_page_root;
  widget_class->unroot = rs_session_page_unroot;

  ADW_NAVIGATION_PAGE_CLASS (klass)->shown = rs_session_page_shown;

  install_properties (object_class);
  install_signals ();
  rs_session_page_install_actions (widget_class);
  install_template (widget_class);
}

static void
rs_session_page_init (RsSessionPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  rs_session_keys_add (GTK_WIDGET (self));
  gtk_menu_button_set_create_popup_func (self->menu_button, rs_session_page_fill_menu, self, NULL);
}

AdwNavigationPage *
rs_session_page_new (RsSession *session, RsCatalogue *catalogue, RsMovements *movements)
{
  g_return_val_if_fail (RS_IS_SESSION (session), NULL);
  g_return_val_if_fail (RS_IS_CATALOGUE (catalogue), NULL);
  g_return_val_if_fail (movements == NULL || RS_IS_MOVEMENTS (movements), NULL);

  return g_object_new (RS_TYPE_SESSION_PAGE, "session", session, "catalogue", catalogue,
                       "movements", movements, NULL);
}

RsCatalogue *
rs_session_page_get_catalogue (RsSessionPage *self)
{
  return self->catalogue;
}

RsMovements *
rs_session_page_get_movements (RsSessionPage *self)
{
  return self->movements;
}

RsEquipmentSet
rs_session_page_get_equipment (RsSessionPage *self)
{
  g_auto (GStrv) words = NULL;

  if (self->settings == NULL)
    return 0;

  words = g_settings_get_strv (self->settings, "equipment");
  return rs_vocabulary_parse_set (RS_TYPE_EQUIPMENT, (const char *const *) words);
}

gboolean
rs_session_page_get_in_routine (RsSessionPage *self)
{
  return self->in_routine;
}

void
rs_session_page_set_in_routine (RsSessionPage *self, gboolean in_routine)
{
  g_return_if_fail (RS_IS_SESSION_PAGE (self));

  rs_property_set_boolean (self, &self->in_routine, in_routine, properties[PROP_IN_ROUTINE]);
}

void
rs_session_page_emit_swapped (RsSessionPage *self, guint position, const char *old_id, RsItem *item)
{
  g_signal_emit (self, signals[SIGNAL_SWAPPED], 0, position, old_id, item);
}

RsSessionOutcome *
rs_session_page_get_outcome (RsSessionPage *self)
{
  g_return_val_if_fail (RS_IS_SESSION_PAGE (self), NULL);

  return self->outcome;
}

RsSessionDriver *
rs_session_page_get_driver (RsSessionPage *self)
{
  g_return_val_if_fail (RS_IS_SESSION_PAGE (self), NULL);

  return self->driver;
}

void
rs_session_page_set_problem (RsSessionPage *self, const char *problem)
{
  g_return_if_fail (RS_IS_SESSION_PAGE (self));

  rs_property_set_string (self, &self->problem, problem, properties[PROP_PROBLEM]);
}

RsSession *
rs_session_page_get_session (RsSessionPage *self)
{
  g_return_val_if_fail (RS_IS_SESSION_PAGE (self), NULL);

  return self->session;
}

void
rs_session_page_end (RsSessionPage *self, gboolean keep)
{
  g_autoptr (RsSessionPage) alive = NULL;

  g_return_if_fail (RS_IS_SESSION_PAGE (self));

  /* Whoever hears of it may close the page. */
  alive = g_object_ref (self);
  g_signal_emit (self, signals[SIGNAL_ENDED], 0, keep);
  if (!keep)
    g_signal_emit (self, signals[SIGNAL_DISCARDED], 0);
  else if (self->session != NULL)
    rs_session_send (self->session, RS_SESSION_END);
}
