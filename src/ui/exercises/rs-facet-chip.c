/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/exercises/rs-facet-chip.h"

#include <glib/gi18n.h>

struct _RsFacetChip
{
  AdwBin parent_instance;

  RsLibrary *library;
  RsFacet facet;
  GtkWidget *button;   /* a menu button, or a toggle */
  GPtrArray *checks;   /* of GtkCheckButton: one for each option, once it was open */
  gboolean was_useful; /* whether it would ever have found anything */
  gboolean is_showing; /* the state of the library, which is not to go back to it */
};

G_DEFINE_FINAL_TYPE (RsFacetChip, rs_facet_chip, ADW_TYPE_BIN)

#define MAX_POPOVER_HEIGHT 420

static guint
count_chosen (const RsLibraryFilter *filter, RsFacet facet, guint *last)
{
  guint n = 0;

  for (guint option = 0; option < rs_facet_get_n_options (facet); option++)
    if (rs_library_filter_has (filter, facet, option))
      {
        *last = option;
        n++;
      }

  return n;
}

char *
rs_facet_chip_dup_label (const RsLibraryFilter *filter, RsFacet facet)
{
  guint option = 0;
  guint n;

  g_return_val_if_fail (filter != NULL, NULL);

  n = count_chosen (filter, facet, &option);
  if (n == 0 || rs_facet_get_n_options (facet) == 1)
    return g_strdup (rs_facet_get_label (facet));
  if (n == 1)
    /* Translators: a filter and what is chosen in it, such as “Level: Beginner” */
    return g_strdup_printf (C_ ("filter", "%s: %s"), rs_facet_get_label (facet),
                            rs_facet_get_option_label (facet, option));

  /* Translators: a filter and how many options are chosen in it, such as “Level: 2 chosen” */
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%s: %u chosen", "%s: %u chosen", n),
                          rs_facet_get_label (facet), n);
}

static void
show_check (RsFacetChip *self, guint option)
{
  GtkCheckButton *check = g_ptr_array_index (self->checks, option);
  guint n = rs_library_get_count (self->library, self->facet, option);
  const char *name = rs_facet_get_option_label (self->facet, option);
  gboolean chosen =
      rs_library_filter_has (rs_library_get_filter (self->library), self->facet, option);
  g_autofree char *label =
      /* Translators: a choice in a filter, and how many exercises it would find */
      g_strdup_printf (C_ ("filter", "%s (%u)"), name, n);

  gtk_check_button_set_label (check, label);
  gtk_check_button_set_active (check, chosen);
  /* What would find nothing can only be let go of. */
  gtk_widget_set_sensitive (GTK_WIDGET (check), n > 0 || chosen);
}

static void
show_toggle (RsFacetChip *self, const char *label)
{
  guint n = rs_library_get_count (self->library, self->facet, 0);
  gboolean chosen = rs_library_filter_has (rs_library_get_filter (self->library), self->facet, 0);
  g_autofree char *text = g_strdup_printf (C_ ("filter", "%s (%u)"), label, n);

  gtk_button_set_label (GTK_BUTTON (self->button), text);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->button), chosen);
  gtk_widget_set_sensitive (self->button, n > 0 || chosen);
  /* Who has made none need not be told. */
  if (self->facet == RS_FACET_OWN)
    gtk_widget_set_visible (GTK_WIDGET (self), n > 0 || chosen || self->was_useful);
  self->was_useful |= n > 0;
}

static void
show_library (RsFacetChip *self)
{
  const RsLibraryFilter *filter = rs_library_get_filter (self->library);
  g_autofree char *label = rs_facet_chip_dup_label (filter, self->facet);

  self->is_showing = TRUE;
  if (GTK_IS_TOGGLE_BUTTON (self->button))
    show_toggle (self, label);
  else
    gtk_menu_button_set_label (GTK_MENU_BUTTON (self->button), label);
  for (guint option = 0; self->checks != NULL && option < self->checks->len; option++)
    show_check (self, option);
  self->is_showing = FALSE;

  if (filter->chosen[self->facet] != 0)
    gtk_widget_add_css_class (GTK_WIDGET (self), "chosen");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "chosen");
}

static void
on_check_cb (RsFacetChip *self, GParamSpec *pspec, GtkCheckButton *check)
{
  guint option;

  if (!self->is_showing && g_ptr_array_find (self->checks, check, &option))
    rs_library_set_option (self->library, self->facet, option, gtk_check_button_get_active (check));
}

static void
on_toggled_cb (RsFacetChip *self)
{
  if (!self->is_showing)
    rs_library_set_option (self->library, self->facet, 0,
                           gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (self->button)));
}

/* Made when it is first opened: most chips never are. */
static void
on_open_cb (GtkMenuButton *button, gpointer user_data)
{
  RsFacetChip *self = RS_FACET_CHIP (user_data);
  GtkWidget *popover;
  GtkWidget *scrolled;
  GtkWidget *box;

  if (self->checks != NULL)
    return;

  self->checks = g_ptr_array_new ();
  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  for (guint option = 0; option < rs_facet_get_n_options (self->facet); option++)
    {
      GtkWidget *check = gtk_check_button_new ();

      g_ptr_array_add (self->checks, check);
      g_signal_connect_object (check, "notify::active", G_CALLBACK (on_check_cb), self,
                               G_CONNECT_SWAPPED);
      gtk_box_append (GTK_BOX (box), check);
    }

  scrolled = g_object_new (GTK_TYPE_SCROLLED_WINDOW, "hscrollbar-policy", GTK_POLICY_NEVER,
                           "propagate-natural-height", TRUE, "propagate-natural-width", TRUE,
                           "max-content-height", MAX_POPOVER_HEIGHT, "child", box, NULL);
  popover = g_object_new (GTK_TYPE_POPOVER, "child", scrolled, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (popover), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  rs_facet_get_label (self->facet), -1);
  gtk_menu_button_set_popover (button, popover);
  show_library (self);
}

static void
rs_facet_chip_dispose (GObject *object)
{
  RsFacetChip *self = RS_FACET_CHIP (object);

  g_clear_pointer (&self->checks, g_ptr_array_unref);
  g_clear_object (&self->library);

  G_OBJECT_CLASS (rs_facet_chip_parent_class)->dispose (object);
}

static void
rs_facet_chip_class_init (RsFacetChipClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rs_facet_chip_dispose;
}

static void
rs_facet_chip_init (RsFacetChip *self)
{
  gtk_widget_add_css_class (GTK_WIDGET (self), "facet-chip");
}

static void
add_button (RsFacetChip *self)
{
  if (rs_facet_get_n_options (self->facet) == 1)
    {
      self->button = gtk_toggle_button_new ();
      g_signal_connect_object (self->button, "toggled", G_CALLBACK (on_toggled_cb), self,
                               G_CONNECT_SWAPPED);
    }
  else
    {
      self->button = gtk_menu_button_new ();
      gtk_menu_button_set_always_show_arrow (GTK_MENU_BUTTON (self->button), TRUE);
      gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (self->button), on_open_cb, self,
                                             NULL);
    }
  adw_bin_set_child (ADW_BIN (self), self->button);
}

GtkWidget *
rs_facet_chip_new (RsLibrary *library, RsFacet facet)
{
  RsFacetChip *self;

  g_return_val_if_fail (RS_IS_LIBRARY (library), NULL);
  g_return_val_if_fail (facet < RS_N_FACETS, NULL);

  self = g_object_new (RS_TYPE_FACET_CHIP, NULL);
  self->library = g_object_ref (library);
  self->facet = facet;
  add_button (self);
  show_library (self);
  g_signal_connect_object (library, "changed", G_CALLBACK (show_library), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (library, "notify::filter", G_CALLBACK (show_library), self,
                           G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}
