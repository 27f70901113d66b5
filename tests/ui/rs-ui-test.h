/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <adwaita.h>

#include "core/exercise/rs-catalogue.h"
#include "core/routine/rs-routine.h"
#include "ui/widgets/rs-movements.h"

G_BEGIN_DECLS

/*
 * What the tests of widgets share. A test presents one widget in a window, looks at it, and
 * closes the window again, which also checks that the widget is gone.
 */

/* GTest, GTK, libadwaita, the program's resources and style sheet; no animations. */
void rs_ui_test_init (int *argc, char ***argv);

/*
 * Presents @widget (taken over when floating) in a window of its own and waits until it is
 * drawn. An AdwNavigationPage is put into a navigation view, an AdwDialog is presented over an
 * empty window. The window has the actions "win.*" of the real one, which only note their call.
 */
GtkWindow *rs_ui_present (gpointer widget, int width, int height);

/* Whether things move; not so at first. */
void rs_ui_set_animations (gboolean enabled);

/* Waits until everything that was changed is laid out and drawn. */
void rs_ui_settle (gpointer widget);

/* Closes @window and checks that @widget, which was in it, is finalised with it. */
void rs_ui_close (GtkWindow *window, gpointer widget);

/* What "win.*" was last asked for, such as "open-routine:first-three"; "" for nothing. */
const char *rs_ui_get_request (GtkWindow *window);

/* The dialog that is open in @window, or NULL. */
AdwDialog *rs_ui_get_dialog (GtkWindow *window);

/* Closes it, and sees that it is gone with all that was in it. */
void rs_ui_close_dialog (GtkWindow *window);

/* The text of the toast that @window shows; free it. NULL for none. */
char *rs_ui_dup_toast (GtkWindow *window);

/* Presses the button of the toast that @window shows. */
void rs_ui_press_toast (GtkWindow *window);

/* The @n-th visible descendant of @type in reading order; ends the test when there is none. */
gpointer rs_ui_find (gpointer widget, GType type, guint n);

/* How many visible descendants of @type there are. */
guint rs_ui_count (gpointer widget, GType type);

/* The visible button with the accessible label, tooltip or label @name. */
GtkWidget *rs_ui_find_button (gpointer widget, const char *name);

/* Template children are found by the id that they have in the .ui file. */
gpointer rs_ui_child (gpointer widget, const char *id);

/* Ends the test when @widget can't be as narrow as @width, and names the widest culprit. */
void rs_ui_assert_fits (gpointer widget, int width);

/* Whether @widget itself, and not something in it, has the keyboard. */
void rs_ui_assert_focused (gpointer widget);

/* Writes a picture of @window to BUILD/pictures/ui-NAME.png. */
void rs_ui_save_picture (GtkWindow *window, const char *name);

/* The same of what lies over @window: a popover of it. */
void rs_ui_save_picture_of (GtkWindow *window, GtkNative *native, const char *name);

/* --- Things to show --- */

/* Squat, hip bridge, plank, side plank and a goblet squat that needs a dumbbell. */
RsCatalogue *rs_ui_catalogue (void);

/* The movements that come with the program, in the look of untouched settings. */
RsMovements *rs_ui_movements (void);

/* Waits for what is being drawn, drops the reference, and checks that it was the last. */
void rs_ui_finalize_movements (RsMovements *movements);

/* A routine of the user's own with the exercises of these ids, three times twelve each. */
RsRoutine *rs_ui_routine (const char *name, const char *first_id, ...) G_GNUC_NULL_TERMINATED;
RsRoutine *rs_ui_empty_routine (const char *name);

/* The ready-made routine First Three. */
RsRoutine *rs_ui_first_three (void);

/* The ids of the exercises of @routine, joined by blanks. */
char *rs_ui_dup_ids (RsRoutine *routine);

G_END_DECLS
