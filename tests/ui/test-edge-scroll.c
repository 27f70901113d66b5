/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-ui-test.h"

#include "ui/widgets/rs-edge-scroll.h"

/* Nothing in the middle, faster towards an edge, and as fast as at the edge beyond it. */
static void
test_speed (void)
{
  double at_top = rs_edge_scroll_speed (600, 0);
  double at_bottom = rs_edge_scroll_speed (600, 600);

  g_assert_cmpfloat (at_top, <, 0);
  g_assert_cmpfloat (at_bottom, ==, -at_top);
  g_assert_cmpfloat (rs_edge_scroll_speed (600, 300), ==, 0);
  g_assert_cmpfloat (rs_edge_scroll_speed (600, 48), ==, 0);
  g_assert_cmpfloat (rs_edge_scroll_speed (600, 552), ==, 0);
  g_assert_cmpfloat (rs_edge_scroll_speed (600, 590), >, rs_edge_scroll_speed (600, 570));
  g_assert_cmpfloat (rs_edge_scroll_speed (600, 570), >, 0);
  g_assert_cmpfloat (rs_edge_scroll_speed (600, -500), ==, at_top);
  g_assert_cmpfloat (rs_edge_scroll_speed (600, 5000), ==, at_bottom);

  /* A view so low that its edges would meet, and one without any height. */
  g_assert_cmpfloat (rs_edge_scroll_speed (40, 20), ==, 0);
  g_assert_cmpfloat (rs_edge_scroll_speed (0, 0), ==, 0);
}

int
main (int argc, char *argv[])
{
  rs_ui_test_init (&argc, &argv);

  g_test_add_func ("/edge-scroll/speed", test_speed);

  return g_test_run ();
}
