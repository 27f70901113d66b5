/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-ui-test.h"

#include "ui/player/rs-session-tone.h"
#include "ui/widgets/rs-time-dial.h"

#include <math.h>

/*
 * The colours of the phases can be read: words in a pill, and what has the colour itself on the
 * window, such as the dial and the name of a side. WCAG 2.2, 1.4.3.
 */
#define LEAST 4.5

static double
get_linear (double channel)
{
  return channel <= 0.04045 ? channel / 12.92 : pow ((channel + 0.055) / 1.055, 2.4);
}

static double
get_luminance (const GdkRGBA *colour)
{
  return 0.2126 * get_linear (colour->red) + 0.7152 * get_linear (colour->green) +
         0.0722 * get_linear (colour->blue);
}

static double
get_contrast (const GdkRGBA *a, const GdkRGBA *b)
{
  double one = get_luminance (a);
  double two = get_luminance (b);

  return (MAX (one, two) + 0.05) / (MIN (one, two) + 0.05);
}

typedef struct
{
  GtkWidget *box;
  GtkWidget *pill;
  GtkWidget *side;
  GtkWidget *dial;
} Sample;

/* As in the templates: the tone is a class of what is around them. */
static Sample
make_sample (void)
{
  Sample sample = { .box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6),
                    .pill = gtk_label_new ("Rest"),
                    .side = gtk_label_new ("Left"),
                    .dial = rs_time_dial_new () };

  gtk_widget_add_css_class (sample.pill, "session-phase");
  gtk_widget_add_css_class (sample.side, "session-side");
  gtk_box_append (GTK_BOX (sample.box), sample.pill);
  gtk_box_append (GTK_BOX (sample.box), sample.side);
  gtk_box_append (GTK_BOX (sample.box), sample.dial);
  return sample;
}

/* The window's colour is that of the words in the pill, and the pill's is that of the dial. */
static void
assert_tone (Sample *sample, RsSessionTone tone, const char *scheme)
{
  const char *classes[] = { rs_session_tone_get_style (tone), NULL };
  GdkRGBA window;
  GdkRGBA dial;
  GdkRGBA side;
  double contrast;

  gtk_widget_set_css_classes (sample->box, classes);
  rs_ui_settle (sample->box);
  gtk_widget_get_color (sample->pill, &window);
  gtk_widget_get_color (sample->dial, &dial);
  gtk_widget_get_color (sample->side, &side);
  contrast = get_contrast (&window, &dial);
  g_test_message ("%s, %s: %.2f", scheme, classes[0], contrast);
  g_assert_true (gdk_rgba_equal (&dial, &side));
  g_assert_cmpfloat (dial.alpha, ==, 1);
  g_assert_cmpfloat (contrast, >=, LEAST);
}

static void
assert_scheme (AdwColorScheme scheme, const char *name)
{
  Sample sample = make_sample ();
  GtkWindow *window;
  GdkRGBA words;
  gboolean dark = scheme == ADW_COLOR_SCHEME_FORCE_DARK;

  adw_style_manager_set_color_scheme (adw_style_manager_get_default (), scheme);
  window = rs_ui_present (sample.box, 400, 300);
  g_assert_cmpint (adw_style_manager_get_dark (adw_style_manager_get_default ()), ==, dark);
  for (RsSessionTone tone = 0; tone <= RS_SESSION_TONE_FINISHED; tone++)
    assert_tone (&sample, tone, name);

  /* It is the scheme that was asked for: the words in the pill have the colour of the window. */
  gtk_widget_get_color (sample.pill, &words);
  g_assert_cmpint (get_luminance (&words) < 0.2, ==, dark);
  rs_ui_close (window, sample.box);
}

static void
test_schemes (void)
{
  g_assert_false (adw_style_manager_get_high_contrast (adw_style_manager_get_default ()));
  assert_scheme (ADW_COLOR_SCHEME_FORCE_LIGHT, "light");
  assert_scheme (ADW_COLOR_SCHEME_FORCE_DARK, "dark");
}

/* libadwaita asks once, at the beginning, so this is a process of its own. */
static void
test_high_contrast_subprocess (void)
{
  g_assert_true (adw_style_manager_get_high_contrast (adw_style_manager_get_default ()));
  assert_scheme (ADW_COLOR_SCHEME_FORCE_LIGHT, "light, high contrast");
  assert_scheme (ADW_COLOR_SCHEME_FORCE_DARK, "dark, high contrast");
}

static void
test_high_contrast (void)
{
  g_auto (GStrv) env = g_environ_setenv (g_get_environ (), "ADW_DEBUG_HIGH_CONTRAST", "1", TRUE);

  g_test_trap_subprocess_with_envp ("/session-colours/high-contrast/subprocess",
                                    (const char *const *) env, 0, G_TEST_SUBPROCESS_DEFAULT);
  g_test_trap_assert_passed ();
}

int
main (int argc, char *argv[])
{
  rs_ui_test_init (&argc, &argv);

  g_test_add_func ("/session-colours/schemes", test_schemes);
  g_test_add_func ("/session-colours/high-contrast", test_high_contrast);
  g_test_add_func ("/session-colours/high-contrast/subprocess", test_high_contrast_subprocess);

  return g_test_run ();
}
