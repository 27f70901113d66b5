/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-ui-test.h"

#include "core/store/rs-exercise-file.h"
#include "support/rs-frozen-clock.h"
#include "ui/editor/rs-editor-text.h"
#include "ui/editor/rs-exercise-editor-private.h"
#include "ui/widgets/rs-announcer.h"

typedef struct
{
  RsStore *store;
  RsMovements *movements;
  RsExerciseEditor *editor;
  GtkWindow *window;
  RsExercise *saved;
  RsExercise *before;
  guint n_saved;
} Fixture;

static void
on_saved_cb (Fixture *fixture, RsExercise *exercise, RsExercise *before)
{
  fixture->n_saved++;
  g_set_object (&fixture->saved, exercise);
  g_set_object (&fixture->before, before);
}

static void
open_editor (Fixture *fixture, RsExercise *exercise)
{
  AdwDialog *dialog = rs_exercise_editor_new (fixture->store, fixture->movements, exercise);

  g_set_weak_pointer (&fixture->editor, RS_EXERCISE_EDITOR (dialog));
  g_signal_connect_swapped (dialog, "saved", G_CALLBACK (on_saved_cb), fixture);
  fixture->window = rs_ui_present (dialog, 800, 900);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsClock) clock = RS_CLOCK (rs_frozen_clock_new (0));
  g_autofree char *directory = g_build_filename (g_get_user_data_dir (), "run-strength", NULL);

  fixture->store = rs_store_new (directory, clock);
  rs_store_load (fixture->store);
  fixture->movements = rs_ui_movements ();
}

/* With the window goes the form and everything in it. */
static void
close_editor (Fixture *fixture)
{
  rs_ui_close (fixture->window, NULL);
  g_assert_null (fixture->editor);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  close_editor (fixture);
  g_clear_object (&fixture->saved);
  g_clear_object (&fixture->before);
  g_assert_finalize_object (g_steal_pointer (&fixture->store));
  rs_ui_finalize_movements (g_steal_pointer (&fixture->movements));
}

static void
save (Fixture *fixture)
{
  gtk_widget_activate_action (GTK_WIDGET (fixture->editor), "editor.save", NULL);
}

static void
check (RsSetRow *row, guint word, gboolean active)
{
  gtk_check_button_set_active (rs_set_row_get_check (row, word), active);
}

static void
type (RsTextRow *row, const char *text)
{
  GtkWidget *field = rs_text_row_get_field (row);

  if (GTK_IS_TEXT_VIEW (field))
    gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (field)), text, -1);
  else
    gtk_editable_set_text (GTK_EDITABLE (field), text);
}

/* The fewest things that make an exercise. */
static void
fill_least (Fixture *fixture)
{
  type (fixture->editor->name, "  Wall sit ");
  check (fixture->editor->primary, RS_MUSCLE_QUADS, TRUE);
}

static void
test_new (Fixture *fixture, gconstpointer data)
{
  const RsExerciseFacts *facts;

  open_editor (fixture, NULL);
  g_assert_cmpstr (rs_exercise_editor_get_wrong (fixture->editor), ==, "Give the exercise a name");
  g_assert_null (rs_text_row_get_wrong (fixture->editor->name));
  g_assert_false (gtk_widget_get_sensitive (fixture->editor->save_button));
  rs_ui_save_picture (fixture->window, "exercise-editor");

  fill_least (fixture);
  g_assert_null (rs_exercise_editor_get_wrong (fixture->editor));
  g_assert_true (gtk_widget_get_sensitive (fixture->editor->save_button));
  save (fixture);

  g_assert_cmpuint (fixture->n_saved, ==, 1);
  g_assert_null (fixture->before);
  facts = rs_exercise_get_facts (fixture->saved);
  g_assert_cmpstr (facts->name, ==, "Wall sit");
  g_assert_true (facts->own);
  g_assert_cmpuint (facts->primary, ==, 1u << RS_MUSCLE_QUADS);
  g_assert_null (facts->movement);
  g_assert_null (facts->picture);
  g_assert_true (rs_catalogue_lookup (rs_store_get_catalogue (fixture->store), facts->id) ==
                 fixture->saved);
  rs_ui_settle (fixture->window);
  g_assert_null (rs_ui_get_dialog (fixture->window));
}

/* What is chosen stands below what is asked, where a long name has room. */
static void
test_choices (Fixture *fixture, gconstpointer data)
{
  guint n;

  open_editor (fixture, NULL);
  n = rs_ui_count (fixture->editor, ADW_TYPE_COMBO_ROW);
  g_assert_cmpuint (n, ==, 7);
  for (guint i = 0; i < n; i++)
    {
      AdwActionRow *row = rs_ui_find (fixture->editor, ADW_TYPE_COMBO_ROW, i);

      g_assert_cmpstr (adw_action_row_get_subtitle (row), !=, "");
    }
}

static void
fill_all (RsExerciseEditor *editor)
{
  const RsDose dose = { .measure = RS_MEASURE_REPS,
                        .sets = 4,
                        .amount = 7,
                        .open = TRUE,
                        .per_side = TRUE,
                        .rest_s = 75,
                        .tempo = { 3, 1, 1 } };

  type (editor->name, "Ball bridge");
  type (editor->aliases, "Swiss bridge, Ball thing\nOther thing,");
  adw_combo_row_set_selected (editor->pattern, RS_PATTERN_BRIDGE);
  adw_combo_row_set_selected (editor->position, RS_POSITION_SUPINE);
  adw_combo_row_set_selected (editor->level, RS_LEVEL_ADVANCED);
  rs_dose_group_set_dose (editor->dose, &dose);
  check (editor->primary, RS_MUSCLE_GLUTE_MAX, TRUE);
  check (editor->secondary, RS_MUSCLE_HAMSTRINGS, TRUE);
  check (editor->needs, RS_EQUIPMENT_STABILITY_BALL, TRUE);
  check (editor->needs, RS_EQUIPMENT_MAT, TRUE);
  check (editor->optional, RS_EQUIPMENT_BAND, TRUE);
  rs_choice_row_set_id (editor->movement, "hip-bridge");
  type (editor->setup, "Lie down.\n\nFeet on the ball.");
  type (editor->steps, "Lift.\nHold.\nLower.");
  type (editor->breathing, "Out on the way up.");
  type (editor->why, "For hills.");
  type (editor->adapt, "Who has cramps.");
  rs_choice_row_set_id (editor->easier, "hip-bridge");
  rs_choice_row_set_id (editor->harder, "side-plank");
  rs_alternatives_row_set_ids (editor->alternatives, (const char *[]) { "plank", "squat", NULL });
}

static void
fill_mistakes (RsExerciseEditor *editor)
{
  g_autoptr (RsExerciseFacts) facts = rs_exercise_facts_new ();
  RsMistake mistake = { g_strdup ("Hips sag"), g_strdup ("Squeeze"), NULL };

  g_array_append_val (facts->mistakes, mistake);
  rs_mistakes_group_set_mistakes (editor->mistakes, facts->mistakes);
}

/* What all fields were filled with is in the exercise, and back in the fields of the next form. */
static void
test_all_fields (Fixture *fixture, gconstpointer data)
{
  const RsExerciseFacts *facts;
  g_autoptr (RsExerciseFacts) again = NULL;
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  open_editor (fixture, NULL);
  fill_all (fixture->editor);
  fill_mistakes (fixture->editor);
  rs_exercise_editor_changed (fixture->editor);
  g_assert_cmpstr (rs_exercise_editor_get_wrong (fixture->editor), ==, NULL);
  save (fixture);
  facts = rs_exercise_get_facts (fixture->saved);

  g_assert_cmpstrv (facts->aliases,
                    ((const char *const[]) { "Swiss bridge", "Ball thing", "Other thing", NULL }));
  g_assert_cmpint (facts->pattern, ==, RS_PATTERN_BRIDGE);
  g_assert_cmpint (facts->position, ==, RS_POSITION_SUPINE);
  g_assert_cmpint (facts->level, ==, RS_LEVEL_ADVANCED);
  g_assert_cmpuint (facts->dose.sets, ==, 4);
  g_assert_cmpuint (facts->dose.amount, ==, 7);
  g_assert_true (facts->dose.open);
  g_assert_cmpuint (facts->dose.rest_s, ==, 75);
  g_assert_true (facts->dose.per_side);
  g_assert_cmpint (facts->dose.tempo.lower, ==, 3);
  g_assert_cmpuint (facts->secondary, ==, 1u << RS_MUSCLE_HAMSTRINGS);
  g_assert_cmpuint (facts->n_needs, ==, 2);
  g_assert_cmpuint (facts->optional_equipment, ==, 1u << RS_EQUIPMENT_BAND);
  g_assert_cmpstr (facts->movement, ==, "hip-bridge");
  g_assert_cmpstrv (facts->setup,
                    ((const char *const[]) { "Lie down.", "Feet on the ball.", NULL }));
  g_assert_cmpuint (g_strv_length (facts->steps), ==, 3);
  g_assert_cmpstr (facts->breathing, ==, "Out on the way up.");
  g_assert_cmpstr (facts->why, ==, "For hills.");
  g_assert_cmpstrv (facts->adapt, ((const char *const[]) { "Who has cramps.", NULL }));
  g_assert_cmpuint (facts->mistakes->len, ==, 1);
  g_assert_cmpstr (g_array_index (facts->mistakes, RsMistake, 0).fix, ==, "Squeeze");
  g_assert_cmpstr (facts->easier, ==, "hip-bridge");
  g_assert_cmpstr (facts->harder, ==, "side-plank");
  g_assert_cmpstrv (facts->alternatives, ((const char *const[]) { "plank", "squat", NULL }));

  close_editor (fixture);
  open_editor (fixture, fixture->saved);
  rs_ui_save_picture (fixture->window, "exercise-editor-edit");
  again = rs_exercise_editor_dup_facts (fixture->editor);
  first = rs_exercise_file_write_own (facts, NULL);
  second = rs_exercise_file_write_own (again, NULL);
  g_assert_nonnull (first);
  g_assert_cmpstr (first, ==, second);
}

/* Editing one field leaves all others as they were, also those that the form can't show. */
static void
test_edit_keeps (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsExerciseFacts) facts = rs_exercise_facts_new ();
  const RsExerciseFacts *now;
  RsExercise *exercise;

  facts->name = g_strdup ("Imported");
  facts->primary = 1u << RS_MUSCLE_QUADS;
  facts->dose = (RsDose) { .measure = RS_MEASURE_TIME, .sets = 1, .amount = 30, .open = TRUE };
  facts->needs[0] = 1u << RS_EQUIPMENT_DUMBBELL | 1u << RS_EQUIPMENT_KETTLEBELL;
  facts->needs[1] = 1u << RS_EQUIPMENT_CHAIR_BENCH;
  facts->n_needs = 2;
  g_clear_pointer (&facts->steps, g_strfreev);
  facts->steps = g_strdupv ((char *[]) { (char *) "One.\nStill one.", (char *) "Two.", NULL });
  exercise = rs_store_add_exercise (fixture->store, g_steal_pointer (&facts));

  open_editor (fixture, exercise);
  g_assert_false (gtk_widget_get_sensitive (fixture->editor->save_button));
  type (fixture->editor->why, "Because.");
  save (fixture);

  g_assert_cmpuint (fixture->n_saved, ==, 1);
  now = rs_exercise_get_facts (fixture->saved);
  g_assert_cmpstr (now->why, ==, "Because.");
  g_assert_cmpstr (now->id, ==, rs_exercise_get_id (fixture->before));
  g_assert_cmpint (now->added, ==, rs_exercise_get_facts (fixture->before)->added);
  g_assert_cmpuint (now->n_needs, ==, 2);
  g_assert_cmpstr (now->steps[0], ==, "One.\nStill one.");
  g_assert_cmpint (now->dose.measure, ==, RS_MEASURE_TIME);
  g_assert_true (now->dose.open);
}

/* The question whether it is as much as one can is put in the words of what is counted. */
static void
test_open (Fixture *fixture, gconstpointer data)
{
  RsExerciseEditor *editor;
  AdwPreferencesRow *open;
  RsDose dose;

  open_editor (fixture, NULL);
  editor = fixture->editor;
  fill_least (fixture);
  open = rs_ui_child (editor->dose, "open");
  g_assert_cmpstr (adw_preferences_row_get_title (open), ==, "As Many as You Can");
  adw_combo_row_set_selected (rs_ui_child (editor->dose, "measure"), 1);
  g_assert_cmpstr (adw_preferences_row_get_title (open), ==, "As Long as You Can");
  dose = rs_dose_group_get_dose (editor->dose);
  g_assert_false (dose.open);
  gtk_widget_activate (GTK_WIDGET (open));
  dose = rs_dose_group_get_dose (editor->dose);
  g_assert_true (dose.open);
  gtk_widget_grab_focus (GTK_WIDGET (open));
  rs_ui_save_picture (fixture->window, "exercise-editor-open");
  save (fixture);
  g_assert_true (rs_exercise_get_dose (fixture->saved)->open);
}

static void
test_wrong (Fixture *fixture, gconstpointer data)
{
  RsExerciseEditor *editor;
  g_autofree char *long_name = g_strnfill (81, 'x');

  open_editor (fixture, NULL);
  editor = fixture->editor;
  fill_least (fixture);

  gtk_editable_insert_text (GTK_EDITABLE (rs_text_row_get_field (editor->name)), long_name, -1,
                            &(int) { 0 });
  g_assert_cmpstr (rs_text_row_get_wrong (editor->name), ==, "Too long by 11 characters");
  g_assert_false (gtk_widget_get_sensitive (editor->save_button));
  g_assert_cmpstr (rs_announcer_get_last (GTK_WIDGET (editor)), ==, "Too long by 11 characters");
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (rs_text_row_get_field (editor->name)),
                                    GTK_ACCESSIBLE_STATE_INVALID, GTK_ACCESSIBLE_INVALID_TRUE);
  type (editor->name, "   ");
  g_assert_cmpstr (rs_text_row_get_wrong (editor->name), ==, "Give the exercise a name");
  type (editor->name, "Good");
  g_assert_true (gtk_widget_get_sensitive (editor->save_button));

  check (editor->primary, RS_MUSCLE_QUADS, FALSE);
  g_assert_cmpstr (rs_set_row_get_wrong (editor->primary), ==, "Choose at least one main muscle");
  save (fixture);
  g_assert_cmpuint (fixture->n_saved, ==, 0);
  check (editor->primary, RS_MUSCLE_QUADS, TRUE);

  for (guint i = 0; i < 5; i++)
    check (editor->needs, i, TRUE);
  g_assert_cmpstr (rs_set_row_get_wrong (editor->needs), ==, "Choose no more than 4 pieces");
  adw_switch_row_set_active (editor->needs_any, TRUE);
  g_assert_null (rs_set_row_get_wrong (editor->needs));

  gtk_editable_set_text (GTK_EDITABLE (rs_ui_child (editor->dose, "tempo")), "quick");
  g_assert_nonnull (rs_dose_group_check (editor->dose));
  g_assert_false (gtk_widget_get_sensitive (editor->save_button));
  gtk_editable_set_text (GTK_EDITABLE (rs_ui_child (editor->dose, "tempo")), "2-0-X");
  g_assert_true (gtk_widget_get_sensitive (editor->save_button));
  rs_ui_save_picture (fixture->window, "exercise-editor-filled");
}

/* A muscle is main or helping, not both. */
static void
test_muscles (Fixture *fixture, gconstpointer data)
{
  open_editor (fixture, NULL);
  check (fixture->editor->primary, RS_MUSCLE_SOLEUS, TRUE);
  g_assert_false (gtk_widget_is_sensitive (
      GTK_WIDGET (rs_set_row_get_check (fixture->editor->secondary, RS_MUSCLE_SOLEUS))));
  g_assert_cmpstr (adw_expander_row_get_subtitle (ADW_EXPANDER_ROW (fixture->editor->primary)), ==,
                   "Calf (soleus)");
  check (fixture->editor->primary, RS_MUSCLE_SOLEUS, FALSE);
  g_assert_true (gtk_widget_is_sensitive (
      GTK_WIDGET (rs_set_row_get_check (fixture->editor->secondary, RS_MUSCLE_SOLEUS))));
}

static void
answer (Fixture *fixture, const char *response)
{
  AdwDialog *question = rs_ui_get_dialog (fixture->window);

  g_assert_true (ADW_IS_ALERT_DIALOG (question));
  g_signal_emit_by_name (question, "response", response);
  adw_dialog_force_close (question);
  rs_ui_settle (fixture->window);
}

static void
test_unsaved (Fixture *fixture, gconstpointer data)
{
  open_editor (fixture, NULL);
  type (fixture->editor->name, "Half");
  adw_dialog_close (ADW_DIALOG (fixture->editor));
  rs_ui_settle (fixture->window);
  answer (fixture, "keep");
  g_assert_true (rs_ui_get_dialog (fixture->window) == ADW_DIALOG (fixture->editor));

  adw_dialog_close (ADW_DIALOG (fixture->editor));
  rs_ui_settle (fixture->window);
  answer (fixture, "discard");
  g_assert_null (rs_ui_get_dialog (fixture->window));
  g_assert_cmpuint (fixture->n_saved, ==, 0);
}

/* Nothing written, nothing asked. */
static void
test_untouched (Fixture *fixture, gconstpointer data)
{
  open_editor (fixture, NULL);
  adw_dialog_close (ADW_DIALOG (fixture->editor));
  rs_ui_settle (fixture->window);
  g_assert_null (rs_ui_get_dialog (fixture->window));
}

static void
wait_for_picture (RsPictureRow *row)
{
  while (rs_picture_row_get_busy (row))
    g_main_context_iteration (NULL, TRUE);
}

static GFile *
write_picture (const char *name, gboolean broken)
{
  g_autofree char *path = g_build_filename (g_get_user_cache_dir (), name, NULL);
  g_autoptr (GdkPixbuf) pixbuf = gdk_pixbuf_new (GDK_COLORSPACE_RGB, FALSE, 8, 40, 30);

  g_mkdir_with_parents (g_get_user_cache_dir (), 0700);
  gdk_pixbuf_fill (pixbuf, 0x3366ccff);
  if (broken)
    g_assert_true (g_file_set_contents (path, "no picture at all", -1, NULL));
  else
    g_assert_true (gdk_pixbuf_save (pixbuf, path, "png", NULL, NULL));
  return g_file_new_for_path (path);
}

static void
test_picture (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) good = write_picture ("good.png", FALSE);
  g_autoptr (GFile) bad = write_picture ("bad.png", TRUE);
  g_autofree char *kept = NULL;
  RsPictureRow *row;

  open_editor (fixture, NULL);
  fill_least (fixture);
  row = fixture->editor->picture;

  rs_picture_row_take (row, bad);
  g_assert_false (gtk_widget_get_sensitive (fixture->editor->save_button));
  wait_for_picture (row);
  g_assert_null (rs_picture_row_get_name (row));
  g_assert_nonnull (rs_picture_row_get_wrong (row));
  g_test_message ("%s", rs_picture_row_get_wrong (row));

  rs_picture_row_take (row, good);
  wait_for_picture (row);
  g_assert_null (rs_picture_row_get_wrong (row));
  g_assert_nonnull (rs_picture_row_get_name (row));
  save (fixture);
  g_assert_cmpuint (fixture->n_saved, ==, 1);
  kept = rs_store_find_picture (fixture->store, rs_exercise_get_facts (fixture->saved)->picture);
  g_assert_nonnull (kept);
}

static void
test_names (Fixture *fixture, gconstpointer data)
{
  RsExerciseEditor *editor;
  GtkAccessible *name;

  open_editor (fixture, NULL);
  editor = fixture->editor;
  name = GTK_ACCESSIBLE (rs_text_row_get_field (editor->name));
  gtk_test_accessible_assert_role (name, GTK_ACCESSIBLE_ROLE_TEXT_BOX);
  gtk_test_accessible_assert_property (name, GTK_ACCESSIBLE_PROPERTY_LABEL, "Name");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (rs_text_row_get_field (editor->steps)),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Steps");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (rs_set_row_get_check (editor->primary, 0)),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       rs_vocabulary_label (RS_TYPE_MUSCLE, 0));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (rs_ui_child (editor->dose, "rest")),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Rest in seconds");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (editor->save_button),
                                       GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "Give the exercise a name");
  g_assert_nonnull (rs_ui_find_button (editor->picture, "Choose a Picture"));
  rs_ui_assert_fits (editor, 360);
}

static void
test_text (void)
{
  g_auto (GStrv) lines = rs_editor_text_split_lines (" a, b \n\n c\r\n");
  g_autofree char *list = NULL;
  g_autofree char *many = NULL;
  g_autofree char *both = rs_editor_text_check_secondary (3, 2);
  g_autofree char *mistake = rs_editor_text_check_mistake ("", "Do");
  g_autofree char *none = rs_editor_text_check_mistake ("", "");

  g_assert_cmpstrv (lines, ((const char *const[]) { "a, b", "c", NULL }));
  list = rs_editor_text_check_list ((const char *const *) lines, 2, 3);
  g_assert_cmpstr (list, ==, "Line 1: Too long by 1 character");
  many = rs_editor_text_check_list ((const char *const *) lines, 1, 10);
  g_assert_cmpstr (many, ==, "No more than 1, please");
  g_assert_cmpstr (both, ==, "Chosen as a main muscle too: Hamstrings");
  g_assert_nonnull (mistake);
  g_assert_null (none);
}

#define ADD(name, function)                                                                        \
  g_test_add ("/exercise-editor/" name, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char *argv[])
{
  rs_ui_test_init (&argc, &argv);

  ADD ("new", test_new);
  ADD ("choices", test_choices);
  ADD ("all-fields", test_all_fields);
  ADD ("edit-keeps", test_edit_keeps);
  ADD ("open", test_open);
  ADD ("wrong", test_wrong);
  ADD ("muscles", test_muscles);
  ADD ("unsaved", test_unsaved);
  ADD ("untouched", test_untouched);
  ADD ("picture", test_picture);
  ADD ("names", test_names);
  g_test_add_func ("/exercise-editor/text", test_text);

  return g_test_run ();
}
