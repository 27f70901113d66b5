/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/editor/rs-text-row.h"

struct _RsTextRow
{
  AdwPreferencesRow parent_instance;

  gboolean single_line;
  char *hint;
  char *wrong;
  char *before;

  GtkLabel *title;
  GtkWidget *field;
  GtkLabel *note;
};

enum
{
  PROP_0,
  PROP_HINT,
  PROP_SINGLE_LINE,
  N_PROPS
};

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RsTextRow, rs_text_row, ADW_TYPE_PREFERENCES_ROW)

static void
show_note (RsTextRow *self)
{
  const char *text = self->wrong != NULL ? self->wrong : self->hint;

  gtk_label_set_label (self->note, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (self->note), text != NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->field), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  text != NULL ? text : "", -1);
  gtk_accessible_update_state (
      GTK_ACCESSIBLE (self->field), GTK_ACCESSIBLE_STATE_INVALID,
      self->wrong != NULL ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE, -1);
  gtk_widget_remove_css_class (GTK_WIDGET (self->note), self->wrong != NULL ? "dimmed" : "error");
  gtk_widget_add_css_class (GTK_WIDGET (self->note), self->wrong != NULL ? "error" : "dimmed");
}

static void
on_changed_cb (RsTextRow *self)
{
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/* Tab goes on to the next field: in a form nobody wants to write one. */
static GtkWidget *
create_view (RsTextRow *self)
{
  GtkWidget *view = gtk_text_view_new ();

  gtk_text_view_set_accepts_tab (GTK_TEXT_VIEW (view), FALSE);
  gtk_text_view_set_wrap_mode (GTK_TEXT_VIEW (view), GTK_WRAP_WORD_CHAR);
  gtk_widget_add_css_class (view, "rs-text-row-view");
  g_signal_connect_object (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view)), "changed",
                           G_CALLBACK (on_changed_cb), self, G_CONNECT_SWAPPED);
  return view;
}

static GtkWidget *
create_text (RsTextRow *self)
{
  GtkWidget *text = gtk_entry_new ();

  gtk_entry_set_activates_default (GTK_ENTRY (text), TRUE);
  gtk_widget_add_css_class (text, "rs-text-row-entry");
  g_signal_connect_object (text, "changed", G_CALLBACK (on_changed_cb), self, G_CONNECT_SWAPPED);
  return text;
}

static GtkLabel *
create_label (const char *css_class)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_widget_add_css_class (label, "caption");
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  return GTK_LABEL (label);
}

/* A click beside the text means the text. */
static void
on_pressed_cb (RsTextRow *self)
{
  gtk_widget_grab_focus (self->field);
}

static void
rs_text_row_constructed (GObject *object)
{
  RsTextRow *self = RS_TEXT_ROW (object);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkGesture *click = gtk_gesture_click_new ();

  G_OBJECT_CLASS (rs_text_row_parent_class)->constructed (object);

  self->title = create_label ("dimmed");
  self->field = self->single_line ? create_text (self) : create_view (self);
  self->note = create_label ("dimmed");

  gtk_widget_add_css_class (box, "rs-text-row-box");
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->title));
  gtk_box_append (GTK_BOX (box), self->field);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->note));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), box);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), FALSE);
  gtk_widget_set_focusable (GTK_WIDGET (self), FALSE);

  g_signal_connect_object (click, "released", G_CALLBACK (on_pressed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  show_note (self);
}

static void
rs_text_row_finalize (GObject *object)
{
  RsTextRow *self = RS_TEXT_ROW (object);

  g_clear_pointer (&self->hint, g_free);
  g_clear_pointer (&self->wrong, g_free);
  g_clear_pointer (&self->before, g_free);

  G_OBJECT_CLASS (rs_text_row_parent_class)->finalize (object);
}

static void
rs_text_row_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  RsTextRow *self = RS_TEXT_ROW (object);

  switch (prop_id)
    {
    case PROP_HINT:
      self->hint = g_value_dup_string (value);
      break;

    case PROP_SINGLE_LINE:
      self->single_line = g_value_get_boolean (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rs_text_row_class_init (RsTextRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags =
      G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = rs_text_row_constructed;
  object_class->finalize = rs_text_row_finalize;
  object_class->set_property = rs_text_row_set_property;

  properties[PROP_HINT] = g_param_spec_string ("hint", NULL, NULL, NULL, flags);
  properties[PROP_SINGLE_LINE] = g_param_spec_boolean ("single-line", NULL, NULL, FALSE, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
rs_text_row_init (RsTextRow *self)
{
  self->before = g_strdup ("");
}

GtkWidget *
rs_text_row_new (const char *title, const char *hint, gboolean single_line)
{
  RsTextRow *self;

  g_return_val_if_fail (title != NULL, NULL);

  self = g_object_new (RS_TYPE_TEXT_ROW, "title", title, "use-markup", FALSE, "hint", hint,
                       "single-line", single_line, NULL);
  gtk_label_set_label (self->title, title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->field), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  title, -1);
  return GTK_WIDGET (self);
}

char *
rs_text_row_dup_text (RsTextRow *self)
{
  GtkTextBuffer *buffer;
  GtkTextIter start;
  GtkTextIter end;

  g_return_val_if_fail (RS_IS_TEXT_ROW (self), NULL);

  if (self->single_line)
    return g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->field)));

  buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->field));
  gtk_text_buffer_get_bounds (buffer, &start, &end);
  return gtk_text_buffer_get_text (buffer, &start, &end, FALSE);
}

void
rs_text_row_set_text (RsTextRow *self, const char *text)
{
  g_return_if_fail (RS_IS_TEXT_ROW (self));

  if (self->single_line)
    gtk_editable_set_text (GTK_EDITABLE (self->field), text != NULL ? text : "");
  else
    gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->field)),
                              text != NULL ? text : "", -1);
  g_clear_pointer (&self->before, g_free);
  self->before = rs_text_row_dup_text (self);
}

gboolean
rs_text_row_get_edited (RsTextRow *self)
{
  g_autofree char *text = NULL;

  g_return_val_if_fail (RS_IS_TEXT_ROW (self), FALSE);

  text = rs_text_row_dup_text (self);
  return !g_str_equal (text, self->before);
}

void
rs_text_row_set_wrong (RsTextRow *self, const char *wrong)
{
  g_return_if_fail (RS_IS_TEXT_ROW (self));

  if (g_set_str (&self->wrong, wrong))
    show_note (self);
}

const char *
rs_text_row_get_wrong (RsTextRow *self)
{
  g_return_val_if_fail (RS_IS_TEXT_ROW (self), NULL);

  return self->wrong;
}

GtkWidget *
rs_text_row_get_field (RsTextRow *self)
{
  g_return_val_if_fail (RS_IS_TEXT_ROW (self), NULL);

  return self->field;
}
