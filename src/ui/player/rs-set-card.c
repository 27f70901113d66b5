/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/player/rs-set-card-private.h"

#include "core/base/rs-property.h"
#include "core/log/rs-log-query.h"
#include "core/session/rs-pain.h"
#include "core/session/rs-set-change.h"
#include "ui/player/rs-chip-row.h"
#include "ui/player/rs-set-choices.h"
#include "ui/player/rs-set-text.h"
#include "ui/widgets/rs-announcer.h"

#include <glib/gi18n.h>

struct _RsSetCard
{
  AdwBin parent_instance;

  RsSession *session;
  RsCatalogue *catalogue;
  RsLog *log;
  guint work;
  gboolean asking;

  GtkLabel *title_label;
  GtkToggleButton *hurt_button;
  GtkMenuButton *amount_button;
  GtkLabel *amount_label;
  GtkLabel *amount_caption;
  GtkWidget *lighter_button;
  GtkWidget *heavier_button;
  GtkWidget *load_box;
  GtkMenuButton *load_button;
  GtkLabel *load_label;
  GtkLabel *effort_label;
  AdwWrapBox *effort_box;
  GtkWidget *pain_group;
  GtkLabel *pain_label;
  AdwWrapBox *pain_box;
  GtkWidget *advice_group;
  GtkLabel *advice_label;
  GtkButton *easier_button;
  GtkWidget *stop_signs_button;
};

enum
{
  PROP_0,
  PROP_SESSION,
  PROP_CATALOGUE,
  PROP_LOG,
  PROP_WORK,
  N_PROPS
};

enum
{
  SIGNAL_SWAP,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RsSetCard, rs_set_card, ADW_TYPE_BIN)

const RsSegment *
rs_set_card_get_set (RsSetCard *self, RsSetResult *result)
{
  RsSessionState *state;
  RsPlan *plan;

  if (self->session == NULL || self->catalogue == NULL)
    return NULL;

  state = rs_session_get_state (self->session);
  plan = rs_session_state_get_plan (state);
  if (self->work >= rs_plan_get_n_work (plan))
    return NULL;

  *result = rs_session_state_get_result (state, self->work);
  return rs_plan_get_work (plan, self->work);
}

static gboolean
comes_next (RsSetCard *self, const char *exercise_id)
{
  RsSessionState *state = rs_session_get_state (self->session);
  const RsSegment *next = rs_plan_get_next_work (rs_session_state_get_plan (state),
                                                 rs_session_state_get_position (state));

  return next != NULL && g_str_equal (rs_item_get_exercise_id (next->item), exercise_id);
}

const char *
rs_set_card_get_easier (RsSetCard *self)
{
  RsSetResult result;
  const RsSegment *work = rs_set_card_get_set (self, &result);
  RsExercise *exercise;
  const char *id;
  const char *easier;

  if (work == NULL || rs_pain_advise (result.pain) != RS_PAIN_ADVICE_EASIER)
    return NULL;

  id = rs_item_get_exercise_id (work->item);
  exercise = rs_catalogue_lookup (self->catalogue, id);
  if (!comes_next (self, id))
    return NULL;

  easier = exercise != NULL ? rs_exercise_get_easier (exercise) : NULL;
  if (easier != NULL && rs_catalogue_lookup (self->catalogue, easier) != NULL)
    return easier;

  return rs_item_get_dose (work->item)->load_kg > 0 ? id : NULL;
}

/* --- From the state to the card --- */

static void
show_amount (RsSetCard *self, const RsSegment *work, const RsSetResult *result)
{
  g_autofree char *amount = rs_set_text_amount (work, result->amount);
  g_autofree char *caption = rs_set_text_amount_caption (work, result);
  /* Translators: the name of a button: number and word: "12 repetitions" */
  g_autofree char *name = g_strdup_printf (C_ ("set", "%s %s"), amount, caption);

  gtk_label_set_label (self->amount_label, amount);
  gtk_label_set_label (self->amount_caption, caption);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->amount_button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

/* What has no weight and wants none has no need of that row; by key one can be given all the same.
 */
static gboolean
takes_load (RsSetCard *self, const RsSegment *work, const RsSetResult *result)
{
  const RsEquipmentSet weights = (1u << RS_EQUIPMENT_DUMBBELL) | (1u << RS_EQUIPMENT_KETTLEBELL) |
                                 (1u << RS_EQUIPMENT_BARBELL);
  RsExercise *exercise =
      rs_catalogue_lookup (self->catalogue, rs_item_get_exercise_id (work->item));

  if (result->load_kg > 0 || result->load_kind == RS_LOAD_BAND || exercise == NULL ||
      rs_exercise_get_own (exercise))
    return TRUE;

  return ((rs_exercise_get_needed_equipment (exercise) |
           rs_exercise_get_optional_equipment (exercise)) &
          weights) != 0;
}

static void
show_load (RsSetCard *self, const RsSegment *work, const RsSetResult *result)
{
  g_autofree char *load = rs_set_text_load (result->load_kind, rs_set_get_load (result));
  gboolean band = result->load_kind == RS_LOAD_BAND;
  /* Translators: the name of a button: "Load: 20 kg" */
  g_autofree char *name = g_strdup_printf (C_ ("set", "Load: %s"), load);

  gtk_label_set_label (self->load_label, load);
  gtk_widget_set_visible (self->load_box, takes_load (self, work, result));
  gtk_widget_set_visible (self->lighter_button, !band);
  gtk_widget_set_visible (self->heavier_button, !band);
  gtk_widget_set_sensitive (GTK_WIDGET (self->load_button), !band && result->amount > 0);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->load_button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name, -1);
}

static void
show_effort (RsSetCard *self, const RsSegment *work, const RsSetResult *result)
{
  g_autofree char *effort = rs_set_text_effort (work, result);
  g_autofree char *number = rs_set_text_rpe (result->rpe);
  guint pressed = result->rpe > 0 ? MAX ((guint) result->rpe, RS_SET_RPE_LEAST) : RS_CHIP_NONE;

  gtk_label_set_label (self->effort_label, effort);
  rs_chip_row_show (self->effort_box, pressed, number);
}

static guint
count_before (RsSetCard *self, const RsSegment *work)
{
  if (self->log == NULL)
    return 0;

  return rs_log_count_painful (self->log, rs_item_get_exercise_id (work->item), RS_PAIN_TOO_MUCH,
                               RS_PAIN_LOOK_BACK);
}

static char *
get_easier_label (RsSetCard *self, const RsSegment *work)
{
  const char *easier = rs_set_card_get_easier (self);

  if (easier == NULL)
    return NULL;
  if (g_str_equal (easier, rs_item_get_exercise_id (work->item)))
    return g_strdup (_ ("A Fifth Less Load"));

  /* Translators: a button: take this exercise instead: "Easier: Knee Plank" */
  return g_strdup_printf (C_ ("set", "Easier: %s"),
                          rs_catalogue_get_name (self->catalogue, easier));
}

/* After the layout of the frame in which it came. */
static gboolean
on_reveal_cb (GtkWidget *part, GdkFrameClock *clock, gpointer user_data)
{
  GtkWidget *viewport = gtk_widget_get_ancestor (part, GTK_TYPE_VIEWPORT);
  gint64 *begun = user_data;

  if (*begun == 0)
    *begun = gdk_frame_clock_get_frame_counter (clock);
  if (gdk_frame_clock_get_frame_counter (clock) == *begun)
    return G_SOURCE_CONTINUE;

  if (viewport != NULL)
    gtk_viewport_scroll_to (GTK_VIEWPORT (viewport), part, NULL);
  return G_SOURCE_REMOVE;
}

/* Shows @part or not; where the card is scrolled what has come is brought into view. */
static void
show_part (GtkWidget *part, gboolean visible)
{
  if (gtk_widget_get_visible (part) == visible)
    return;

  gtk_widget_set_visible (part, visible);
  if (visible && gtk_widget_get_mapped (part))
    gtk_widget_add_tick_callback (part, on_reveal_cb, g_new0 (gint64, 1), g_free);
}

static void
show_pain (RsSetCard *self, const RsSegment *work, const RsSetResult *result)
{
  gboolean hurts = self->asking || result->pain > 0;
  gboolean too_much = rs_pain_advise (result->pain) == RS_PAIN_ADVICE_EASIER;
  g_autofree char *pain = rs_set_text_pain (result->pain);
  g_autofree char *advice =
      rs_set_text_advice (result->pain, too_much ? count_before (self, work) : 0);
  g_autofree char *easier = get_easier_label (self, work);

  gtk_toggle_button_set_active (self->hurt_button, hurts);
  show_part (self->pain_group, hurts);
  gtk_label_set_label (self->pain_label, pain);
  rs_chip_row_show (self->pain_box, result->pain > 0 ? result->pain : RS_CHIP_NONE, NULL);

  gtk_label_set_label (self->advice_label, advice != NULL ? advice : "");
  gtk_widget_set_visible (GTK_WIDGET (self->easier_button), easier != NULL);
  gtk_button_set_label (self->easier_button, easier != NULL ? easier : "");
  gtk_widget_set_visible (self->stop_signs_button, too_much);
  show_part (self->advice_group, advice != NULL);
}

static void
show_set (RsSetCard *self)
{
  RsSetResult result;
  const RsSegment *work = rs_set_card_get_set (self, &result);

  gtk_widget_set_visible (GTK_WIDGET (self), work != NULL);
  rs_set_card_update_actions (self);
  if (work == NULL)
    return;

  g_autofree char *title = rs_set_text_title (work, self->catalogue);

  gtk_label_set_label (self->title_label, title);
  show_amount (self, work, &result);
  show_load (self, work, &result);
  show_effort (self, work, &result);
  show_pain (self, work, &result);
}

gboolean
rs_set_card_is_asking (RsSetCard *self)
{
  g_return_val_if_fail (RS_IS_SET_CARD (self), FALSE);

  return self->asking;
}

void
rs_set_card_set_asking (RsSetCard *self, gboolean asking)
{
  if (self->asking == asking)
    return;

  self->asking = asking;
  show_set (self);
}

/* --- From the card to the session --- */

void
rs_set_card_note (RsSetCard *self, const RsSetResult *result)
{
  RsSetResult before;
  RsSetResult now;
  const RsSegment *work = rs_set_card_get_set (self, &before);
  g_autofree char *change = NULL;

  if (work == NULL)
    return;

  rs_session_note (self->session, self->work, result);

  /* Whoever hears of it may have taken the set away. */
  work = rs_set_card_get_set (self, &now);
  if (work == NULL)
    return;

  change = rs_set_text_change (work, self->catalogue, &before, &now);
  if (change != NULL)
    rs_announce (GTK_WIDGET (self), change);
}

void
rs_set_card_ask_to_swap (RsSetCard *self)
{
  const char *easier = rs_set_card_get_easier (self);

  if (easier != NULL)
    g_signal_emit (self, signals[SIGNAL_SWAP], 0, easier, RS_PAIN_LOAD_LEFT);
}

void
rs_set_card_pause (RsSetCard *self)
{
  if (self->session != NULL &&
      rs_session_state_get_phase (rs_session_get_state (self->session)) == RS_SESSION_RUNNING)
    rs_session_send (self->session, RS_SESSION_PAUSE);
}

/* --- Callbacks --- */

static void
on_amount_popup_cb (GtkMenuButton *button, gpointer user_data)
{
  RsSetResult result;
  const RsSegment *work = rs_set_card_get_set (RS_SET_CARD (user_data), &result);

  if (work != NULL)
    gtk_menu_button_set_popover (button, rs_set_choices_new_amount (work, &result));
}

static void
on_load_popup_cb (GtkMenuButton *button, gpointer user_data)
{
  RsSetResult result;
  const RsSegment *work = rs_set_card_get_set (RS_SET_CARD (user_data), &result);

  if (work != NULL)
    gtk_menu_button_set_popover (button, rs_set_choices_new_load (work, &result));
}

/* --- Life --- */

static void
rs_set_card_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  RsSetCard *self = RS_SET_CARD (object);

  switch (prop_id)
    {
    case PROP_SESSION:
      g_value_set_object (value, self->session);
      break;

    case PROP_CATALOGUE:
      g_value_set_object (value, self->catalogue);
      break;

    case PROP_LOG:
      g_value_set_object (value, self->log);
      break;

    case PROP_WORK:
      g_value_set_uint (value, self->work);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static gboolean
set_session (RsSetCard *self, RsSession *session)
{
  RsSession *before = self->session;

  if (before == session)
    return FALSE;

  if (before != NULL)
    g_signal_handlers_disconnect_by_func (before, show_set, self);
  if (session != NULL)
    g_signal_connect_object (session, "notify::state", G_CALLBACK (show_set), self,
                             G_CONNECT_SWAPPED);
  return rs_property_set_object (self, &self->session, session, properties[PROP_SESSION]);
}

/* It is another set, and nobody was asked how much that one hurt. */
static gboolean
set_work (RsSetCard *self, guint work)
{
  if (self->work != work)
    self->asking = FALSE;

  return rs_property_set_uint (self, &self->work, work, properties[PROP_WORK]);
}

static void
rs_set_card_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  RsSetCard *self = RS_SET_CARD (object);
  gboolean changed = FALSE;

  switch (prop_id)
    {
    case PROP_SESSION:
      changed = set_session (self, g_value_get_object (value));
      break;

    case PROP_CATALOGUE:
      changed = rs_property_set_object (self, &self->catalogue, g_value_get_object (value), pspec);
      break;

    case PROP_LOG:
      changed = rs_property_set_object (self, &self->log, g_value_get_object (value), pspec);
      break;

    case PROP_WORK:
      changed = set_work (self, g_value_get_uint (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }

  if (changed)
    show_set (self);
}

static void
rs_set_card_dispose (GObject *object)
{
  RsSetCard *self = RS_SET_CARD (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), RS_TYPE_SET_CARD);
  if (self->session != NULL)
    g_signal_handlers_disconnect_by_func (self->session, show_set, self);
  g_clear_object (&self->session);
  g_clear_object (&self->catalogue);
  g_clear_object (&self->log);

  G_OBJECT_CLASS (rs_set_card_parent_class)->dispose (object);
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  properties[PROP_SESSION] = g_param_spec_object ("session", NULL, NULL, RS_TYPE_SESSION, flags);
  properties[PROP_CATALOGUE] =
      g_param_spec_object ("catalogue", NULL, NULL, RS_TYPE_CATALOGUE, flags);
  properties[PROP_LOG] = g_param_spec_object ("log", NULL, NULL, RS_TYPE_LOG, flags);
  properties[PROP_WORK] =
      g_param_spec_uint ("work", NULL, NULL, 0, G_MAXUINT, RS_SEGMENT_NO_WORK, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, RsSetCard, title_label);
  gtk_widget_class_bind_template_child (widget_class, RsSetCard, hurt_button);
  gtk_widget_class_bind_template_child (widget_class, RsSetCard, amount_button);
  gtk_widget_class_bind_template_child (widget_class, RsSetCard, amount_label);
  gtk_widget_class_bind_template_child (widget_class, RsSetCard, amount_caption);
  gtk_widget_class_bind_template_child (widget_class, RsSetCard, lighter_button);
  gtk_widget_class_bind_template_child (widget_class, RsSetCard, heavier_button);
  gtk_widget_class_bind_template_child (widget_class, RsSetCard, load_box);
  gtk_widget_class_bind_template_child (widget_class, RsSetCard, load_button);
  gtk_widget_class_bind_template_child (widget_class, RsSetCard, load_label);
  gtk_widget_class_bind_template_child (widget_class, RsSetCard, effort_label);
  gtk_widget_class_bind_template_child (widget_class, RsSetCard, effort_box);
  gtk_widget_class_bind_template_child (widget_class, RsSetCard, pain_group);
  gtk_widget_class_bind_template_child (widget_class, RsSetCard, pain_label);
  gtk_widget_class_bind_template_child (widget_class, RsSetCard, pain_box);
  gtk_widget_class_bind_template_child (widget_class, RsSetCard, advice_group);
  gtk_widget_class_bind_template_child (widget_class, RsSetCard, advice_label);
  gtk_widget_class_bind_template_child (widget_class, RsSetCard, easier_button);
  gtk_widget_class_bind_template_child (widget_class, RsSetCard, stop_signs_button);
}

static void
rs_set_card_class_init (RsSetCardClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rs_set_card_dispose;
  object_class->get_property = rs_set_card_get_property;
  object_class->set_property = rs_set_card_set_property;
  install_properties (object_class);

  signals[SIGNAL_SWAP] = g_signal_new ("swap", RS_TYPE_SET_CARD, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                       NULL, G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_DOUBLE);

  rs_set_card_install_actions (widget_class);
  gtk_widget_class_set_template_from_resource (widget_class, RS_RESOURCE_PATH "/ui/rs-set-card.ui");
  bind_children (widget_class);
}

static void
rs_set_card_init (RsSetCard *self)
{
  self->work = RS_SEGMENT_NO_WORK;
  gtk_widget_init_template (GTK_WIDGET (self));

  /* Translators: what a screen reader says before a number of how hard a set was */
  rs_chip_row_fill (self->effort_box, RS_SET_RPE_LEAST, 10, "set.press-rpe", C_ ("effort", "RPE"));
  rs_chip_row_name (self->effort_box, RS_SET_RPE_LEAST, C_ ("effort", "≤ 5"));
  /* Translators: what a screen reader says before a number of how much it hurt */
  rs_chip_row_fill (self->pain_box, 0, RS_PAIN_MAX, "set.pain", C_ ("pain", "Pain"));
  gtk_menu_button_set_create_popup_func (self->amount_button, on_amount_popup_cb, self, NULL);
  gtk_menu_button_set_create_popup_func (self->load_button, on_load_popup_cb, self, NULL);
  show_set (self);
}

GtkWidget *
rs_set_card_new (RsSession *session, RsCatalogue *catalogue)
{
  g_return_val_if_fail (RS_IS_SESSION (session), NULL);
  g_return_val_if_fail (RS_IS_CATALOGUE (catalogue), NULL);

  return g_object_new (RS_TYPE_SET_CARD, "session", session, "catalogue", catalogue, NULL);
}
