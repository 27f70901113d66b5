/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/player/rs-set-card-private.h"

#include "core/session/rs-set-change.h"
#include "ui/player/rs-stop-signs-dialog.h"

/* What the runner corrects, by button, key or assistive technology. */

#define MANY 5

static void
change_amount (GtkWidget *widget, int steps)
{
  RsSetCard *self = RS_SET_CARD (widget);
  RsSetResult result;
  const RsSegment *work = rs_set_card_get_set (self, &result);

  if (work == NULL)
    return;

  result = rs_set_change_amount (work, &result, steps);
  rs_set_card_note (self, &result);
}

static void
more_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  change_amount (widget, 1);
}

static void
less_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  change_amount (widget, -1);
}

static void
much_more_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  change_amount (widget, MANY);
}

static void
much_less_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  change_amount (widget, -MANY);
}

static void
amount_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  RsSetCard *self = RS_SET_CARD (widget);
  RsSetResult result;
  const RsSegment *work = rs_set_card_get_set (self, &result);

  if (work == NULL)
    return;

  result = rs_set_with_amount (work, &result, g_variant_get_uint32 (parameter));
  rs_set_card_note (self, &result);
}

static void
change_load (GtkWidget *widget, int steps)
{
  RsSetCard *self = RS_SET_CARD (widget);
  RsSetResult result;
  const RsSegment *work = rs_set_card_get_set (self, &result);

  if (work == NULL)
    return;

  result = rs_set_change_load (work, &result, steps);
  rs_set_card_note (self, &result);
}

static void
heavier_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  change_load (widget, 1);
}

static void
lighter_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  change_load (widget, -1);
}

static void
load_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  RsSetCard *self = RS_SET_CARD (widget);
  RsSetResult result;

  if (rs_set_card_get_set (self, &result) == NULL)
    return;

  result = rs_set_with_load (&result, g_variant_get_double (parameter));
  rs_set_card_note (self, &result);
}

static void
rpe_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  RsSetCard *self = RS_SET_CARD (widget);
  RsSetResult result;

  if (rs_set_card_get_set (self, &result) == NULL)
    return;

  result.rpe = g_variant_get_double (parameter);
  rs_set_card_note (self, &result);
}

static void
press_rpe_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  RsSetCard *self = RS_SET_CARD (widget);
  RsSetResult result;

  if (rs_set_card_get_set (self, &result) == NULL)
    return;

  result = rs_set_press_rpe (&result, g_variant_get_uint32 (parameter));
  rs_set_card_note (self, &result);
}

static void
say_pain (RsSetCard *self, guint pain)
{
  RsSetResult result;

  rs_set_card_set_asking (self, FALSE);
  if (rs_set_card_get_set (self, &result) == NULL)
    return;

  result = rs_set_with_pain (&result, pain);
  rs_set_card_note (self, &result);
}

static void
pain_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  say_pain (RS_SET_CARD (widget), g_variant_get_uint32 (parameter));
}

/* Once asks how much; once more takes it back. */
static void
hurt_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  RsSetCard *self = RS_SET_CARD (widget);
  RsSetResult result;

  if (rs_set_card_get_set (self, &result) == NULL)
    return;

  if (rs_set_card_is_asking (self) || result.pain > 0)
    say_pain (self, 0);
  else
    rs_set_card_set_asking (self, TRUE);
}

static void
easier_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  rs_set_card_ask_to_swap (RS_SET_CARD (widget));
}

/* There is time to read. */
static void
stop_signs_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  rs_set_card_pause (RS_SET_CARD (widget));
  adw_dialog_present (rs_stop_signs_dialog_new (), widget);
}

void
rs_set_card_install_actions (GtkWidgetClass *klass)
{
  gtk_widget_class_install_action (klass, "set.more", NULL, more_action);
  gtk_widget_class_install_action (klass, "set.less", NULL, less_action);
  gtk_widget_class_install_action (klass, "set.much-more", NULL, much_more_action);
  gtk_widget_class_install_action (klass, "set.much-less", NULL, much_less_action);
  gtk_widget_class_install_action (klass, "set.amount", "u", amount_action);
  gtk_widget_class_install_action (klass, "set.heavier", NULL, heavier_action);
  gtk_widget_class_install_action (klass, "set.lighter", NULL, lighter_action);
  gtk_widget_class_install_action (klass, "set.load", "d", load_action);
  gtk_widget_class_install_action (klass, "set.rpe", "d", rpe_action);
  gtk_widget_class_install_action (klass, "set.press-rpe", "u", press_rpe_action);
  gtk_widget_class_install_action (klass, "set.hurt", NULL, hurt_action);
  gtk_widget_class_install_action (klass, "set.pain", "u", pain_action);
  gtk_widget_class_install_action (klass, "set.easier", NULL, easier_action);
  gtk_widget_class_install_action (klass, "set.stop-signs", NULL, stop_signs_action);
}

/* What a set that was left out felt like, and with which load, is not asked. */
void
rs_set_card_update_actions (RsSetCard *self)
{
  static const char *const done_only[] = { "set.less", "set.much-less", "set.rpe",
                                           "set.press-rpe" };
  static const char *const loads[] = { "set.heavier", "set.load" };
  GtkWidget *widget = GTK_WIDGET (self);
  RsSetResult result;
  gboolean there = rs_set_card_get_set (self, &result) != NULL;
  gboolean done = there && result.amount > 0;
  gboolean loaded = done && result.load_kind != RS_LOAD_BAND;

  for (guint i = 0; i < G_N_ELEMENTS (done_only); i++)
    gtk_widget_action_set_enabled (widget, done_only[i], done);
  for (guint i = 0; i < G_N_ELEMENTS (loads); i++)
    gtk_widget_action_set_enabled (widget, loads[i], loaded);
  gtk_widget_action_set_enabled (widget, "set.lighter", loaded && result.load_kg > 0);
  gtk_widget_action_set_enabled (widget, "set.easier",
                                 there && rs_set_card_get_easier (self) != NULL);
}
