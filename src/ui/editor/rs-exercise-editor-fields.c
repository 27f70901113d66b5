/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/editor/rs-exercise-editor-private.h"

#include "core/store/rs-exercise-file.h"
#include "ui/editor/rs-editor-text.h"

#include <glib/gi18n.h>

#define THUMBNAIL_SIZE 64

static gpointer
watch (RsExerciseEditor *self, gpointer field, const char *signal)
{
  g_signal_connect_object (field, signal, G_CALLBACK (rs_exercise_editor_changed), self,
                           G_CONNECT_SWAPPED);
  return field;
}

static RsTextRow *
add_text (RsExerciseEditor *self,
          AdwPreferencesGroup *group,
          const char *title,
          const char *hint,
          gboolean single_line)
{
  GtkWidget *row = rs_text_row_new (title, hint, single_line);

  adw_preferences_group_add (group, row);
  return watch (self, row, "changed");
}

static RsSetRow *
add_set (RsExerciseEditor *self,
         AdwPreferencesGroup *group,
         const char *title,
         GType vocabulary,
         guint n)
{
  GtkWidget *row = rs_set_row_new (title, vocabulary, n);

  adw_preferences_group_add (group, row);
  return watch (self, row, "changed");
}

static RsChoiceRow *
add_choice (RsExerciseEditor *self,
            AdwPreferencesGroup *group,
            const char *title,
            const char *none,
            GListModel *exercises)
{
  GtkWidget *row = rs_choice_row_new (title, none, exercises);

  adw_preferences_group_add (group, row);
  return watch (self, row, "chosen");
}

/* A label for each word of a vocabulary, to choose one. */
static void
fill_words (AdwComboRow *row, GType vocabulary, guint n)
{
  g_autoptr (GtkStringList) words = gtk_string_list_new (NULL);

  for (guint i = 0; i < n; i++)
    gtk_string_list_append (words, rs_vocabulary_label (vocabulary, (int) i));
  adw_combo_row_set_model (row, G_LIST_MODEL (words));
}

/* Those that came with the program and have a movement to lend. */
static GListModel *
create_lenders (RsExerciseEditor *self)
{
  GListModel *catalogue = G_LIST_MODEL (rs_store_get_catalogue (self->store));
  guint n = self->movements != NULL ? g_list_model_get_n_items (catalogue) : 0;
  g_autoptr (GListStore) lenders = g_list_store_new (RS_TYPE_EXERCISE);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (RsExercise) exercise = g_list_model_get_item (catalogue, i);
      const char *movement = rs_exercise_get_movement (exercise);

      if (!rs_exercise_get_own (exercise) && movement != NULL &&
          rs_movements_has (self->movements, movement))
        g_list_store_append (lenders, exercise);
    }

  return G_LIST_MODEL (g_steal_pointer (&lenders));
}

static gboolean
is_another (gpointer item, gpointer user_data)
{
  return !g_str_equal (rs_exercise_get_id (item), user_data);
}

/* All exercises that the ladder may lead to: not to the one that is edited. */
static GListModel *
create_others (RsExerciseEditor *self)
{
  RsCatalogue *catalogue = rs_store_get_catalogue (self->store);
  g_autoptr (GtkCustomFilter) filter = NULL;

  if (self->exercise == NULL)
    return G_LIST_MODEL (g_object_ref (catalogue));

  filter =
      gtk_custom_filter_new (is_another, g_strdup (rs_exercise_get_id (self->exercise)), g_free);
  return G_LIST_MODEL (gtk_filter_list_model_new (G_LIST_MODEL (g_object_ref (catalogue)),
                                                  GTK_FILTER (g_steal_pointer (&filter))));
}

static void
create_drawing (RsExerciseEditor *self)
{
  g_autoptr (GListModel) drawn = create_lenders (self);

  self->movement = add_choice (self, self->drawing_group, C_ ("editor", "Moves Like"),
                               C_ ("editor", "No drawing"), drawn);
  self->thumbnail = RS_FIGURE_THUMBNAIL (rs_figure_thumbnail_new ());
  rs_figure_thumbnail_set_movements (self->thumbnail, self->movements);
  rs_figure_thumbnail_set_size (self->thumbnail, THUMBNAIL_SIZE);
  rs_figure_thumbnail_set_playing (self->thumbnail, TRUE);
  gtk_widget_set_valign (GTK_WIDGET (self->thumbnail), GTK_ALIGN_CENTER);
  rs_picture_row_add_prefix (ADW_ACTION_ROW (self->movement), GTK_WIDGET (self->thumbnail));

  self->picture = RS_PICTURE_ROW (rs_picture_row_new (self->store));
  adw_preferences_group_add (self->drawing_group, GTK_WIDGET (self->picture));
  watch (self, self->picture, "changed");
}

static void
create_equipment (RsExerciseEditor *self)
{
  self->needs = add_set (self, self->equipment_group, C_ ("editor", "Needed"), RS_TYPE_EQUIPMENT,
                         RS_N_EQUIPMENT);
  self->needs_any = ADW_SWITCH_ROW (adw_switch_row_new ());
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->needs_any),
                                 C_ ("editor", "One of Them Will Do"));
  adw_preferences_group_add (self->equipment_group, GTK_WIDGET (self->needs_any));
  watch (self, self->needs_any, "notify::active");
  self->optional = add_set (self, self->equipment_group, C_ ("editor", "Makes It Better"),
                            RS_TYPE_EQUIPMENT, RS_N_EQUIPMENT);
}

static void
create_texts (RsExerciseEditor *self)
{
  AdwPreferencesGroup *group = self->texts_group;
  const char *lines = C_ ("editor", "One on each line");

  self->setup = add_text (self, group, C_ ("editor", "Set-Up"), lines, FALSE);
  self->steps = add_text (self, group, C_ ("editor", "Steps"), lines, FALSE);
  self->breathing = add_text (self, group, C_ ("editor", "Breathing"), NULL, FALSE);
  self->why = add_text (self, group, C_ ("editor", "Why You Do It"), NULL, FALSE);
  self->adapt = add_text (self, group, C_ ("editor", "Who Should Adapt It"), lines, FALSE);
}

void
rs_exercise_editor_create_fields (RsExerciseEditor *self)
{
  g_autoptr (GListModel) others = create_others (self);
  const char *none = C_ ("editor", "None");

  self->name = add_text (self, self->names_group, C_ ("editor", "Name"), NULL, TRUE);
  self->aliases =
      add_text (self, self->names_group, C_ ("editor", "Other Names"),
                C_ ("editor", "Separated by commas; the search finds them, too"), FALSE);

  fill_words (self->pattern, RS_TYPE_PATTERN, RS_N_PATTERNS);
  fill_words (self->position, RS_TYPE_POSITION, RS_N_POSITIONS);
  fill_words (self->level, RS_TYPE_LEVEL, RS_N_LEVELS);

  self->primary = add_set (self, self->muscles_group, C_ ("editor", "Main Muscles"), RS_TYPE_MUSCLE,
                           RS_N_MUSCLES);
  self->secondary = add_set (self, self->muscles_group, C_ ("editor", "Helping Muscles"),
                             RS_TYPE_MUSCLE, RS_N_MUSCLES);
  create_equipment (self);
  create_drawing (self);
  create_texts (self);

  self->easier = add_choice (self, self->links_group, C_ ("editor", "Easier"), none, others);
  self->harder = add_choice (self, self->links_group, C_ ("editor", "Harder"), none, others);
  self->alternatives =
      RS_ALTERNATIVES_ROW (rs_alternatives_row_new (others, rs_store_get_catalogue (self->store)));
  adw_preferences_group_add (self->links_group, GTK_WIDGET (self->alternatives));
  watch (self, self->alternatives, "changed");
}

static void
show_list (RsTextRow *row, const char *separator, GStrv texts)
{
  g_autofree char *text = g_strjoinv (separator, texts);

  rs_text_row_set_text (row, text);
}

static RsEquipmentSet
get_needed (const RsExerciseFacts *facts)
{
  RsEquipmentSet all = 0;

  for (guint i = 0; i < facts->n_needs; i++)
    all |= facts->needs[i];

  return all;
}

/* One group of several pieces: any one of them. */
static gboolean
needs_any (const RsExerciseFacts *facts)
{
  return facts->n_needs == 1 && (facts->needs[0] & (facts->needs[0] - 1)) != 0;
}

void
rs_exercise_editor_show_facts (RsExerciseEditor *self, const RsExerciseFacts *facts)
{
  rs_text_row_set_text (self->name, facts->name);
  show_list (self->aliases, C_ ("list separator", ", "), facts->aliases);
  adw_combo_row_set_selected (self->pattern, facts->pattern);
  adw_combo_row_set_selected (self->position, facts->position);
  adw_combo_row_set_selected (self->level, facts->level);
  rs_dose_group_set_dose (self->dose, &facts->dose);
  rs_set_row_set_chosen (self->primary, facts->primary);
  rs_set_row_set_chosen (self->secondary, facts->secondary);
  rs_set_row_set_chosen (self->needs, get_needed (facts));
  adw_switch_row_set_active (self->needs_any, needs_any (facts));
  rs_set_row_set_chosen (self->optional, facts->optional_equipment);
  rs_choice_row_set_id (self->movement, facts->movement);
  rs_picture_row_set_name (self->picture, facts->picture);
  show_list (self->setup, "\n", facts->setup);
  show_list (self->steps, "\n", facts->steps);
  rs_text_row_set_text (self->breathing, facts->breathing);
  rs_text_row_set_text (self->why, facts->why);
  show_list (self->adapt, "\n", facts->adapt);
  rs_mistakes_group_set_mistakes (self->mistakes, facts->mistakes);
  rs_choice_row_set_id (self->easier, facts->easier);
  rs_choice_row_set_id (self->harder, facts->harder);
  rs_alternatives_row_set_ids (self->alternatives, (const char *const *) facts->alternatives);
}

/* A text that nobody touched stays as it was, with whatever stands in it. */
static void
read_list (RsTextRow *row, GStrv (*split) (const char *text), GStrv *to)
{
  g_autofree char *text = NULL;

  if (!rs_text_row_get_edited (row))
    return;

  text = rs_text_row_dup_text (row);
  g_clear_pointer (to, g_strfreev);
  *to = split (text);
}

static void
read_text (RsTextRow *row, char **to)
{
  g_autofree char *text = NULL;

  if (!rs_text_row_get_edited (row))
    return;

  text = g_strstrip (rs_text_row_dup_text (row));
  g_set_str (to, text);
}

/* Groups that the form can't show, such as "this or that, and that", stay while they are not
 * touched. */
static gboolean
needs_edited (RsExerciseEditor *self)
{
  return rs_set_row_get_chosen (self->needs) != get_needed (self->before) ||
         adw_switch_row_get_active (self->needs_any) != needs_any (self->before);
}

static void
read_needs (RsExerciseEditor *self, RsExerciseFacts *facts)
{
  RsEquipmentSet chosen = rs_set_row_get_chosen (self->needs);

  if (!needs_edited (self))
    return;

  facts->n_needs = 0;
  for (guint i = 0; i < G_N_ELEMENTS (facts->needs); i++)
    facts->needs[i] = 0;
  if (adw_switch_row_get_active (self->needs_any) && chosen != 0)
    {
      facts->needs[facts->n_needs++] = chosen;
      return;
    }

  for (guint i = 0; i < RS_N_EQUIPMENT && facts->n_needs < RS_EXERCISE_MAX_NEEDS; i++)
    if ((chosen & 1u << i) != 0)
      facts->needs[facts->n_needs++] = 1u << i;
}

/* The id of the movement that is lent. */
static const char *
get_movement (RsExerciseEditor *self)
{
  const char *id = rs_choice_row_get_id (self->movement);
  RsExercise *lender =
      id != NULL ? rs_catalogue_lookup (rs_store_get_catalogue (self->store), id) : NULL;

  return lender != NULL && !rs_exercise_get_own (lender) ? rs_exercise_get_movement (lender) : id;
}

RsExerciseFacts *
rs_exercise_editor_dup_facts (RsExerciseEditor *self)
{
  g_autoptr (RsExerciseFacts) facts = rs_exercise_facts_copy (self->before);

  read_text (self->name, &facts->name);
  read_list (self->aliases, rs_editor_text_split_names, &facts->aliases);
  facts->pattern = adw_combo_row_get_selected (self->pattern);
  facts->position = adw_combo_row_get_selected (self->position);
  facts->level = adw_combo_row_get_selected (self->level);
  facts->dose = rs_dose_group_get_dose (self->dose);
  facts->primary = rs_set_row_get_chosen (self->primary);
  facts->secondary = rs_set_row_get_chosen (self->secondary);
  read_needs (self, facts);
  facts->optional_equipment = rs_set_row_get_chosen (self->optional);
  g_set_str (&facts->movement, get_movement (self));
  g_set_str (&facts->picture, rs_picture_row_get_name (self->picture));
  read_list (self->setup, rs_editor_text_split_lines, &facts->setup);
  read_list (self->steps, rs_editor_text_split_lines, &facts->steps);
  read_text (self->breathing, &facts->breathing);
  read_text (self->why, &facts->why);
  read_list (self->adapt, rs_editor_text_split_lines, &facts->adapt);
  rs_mistakes_group_get_mistakes (self->mistakes, facts->mistakes);
  g_set_str (&facts->easier, rs_choice_row_get_id (self->easier));
  g_set_str (&facts->harder, rs_choice_row_get_id (self->harder));
  g_clear_pointer (&facts->alternatives, g_strfreev);
  facts->alternatives = rs_alternatives_row_dup_ids (self->alternatives);

  return g_steal_pointer (&facts);
}

void
rs_exercise_editor_follow (RsExerciseEditor *self)
{
  RsEquipmentSet needed = rs_set_row_get_chosen (self->needs);
  const char *movement = get_movement (self);

  rs_set_row_set_taken (self->primary, rs_set_row_get_chosen (self->secondary),
                        C_ ("editor", "Chosen as a helping muscle"));
  rs_set_row_set_taken (self->secondary, rs_set_row_get_chosen (self->primary),
                        C_ ("editor", "Chosen as a main muscle"));
  rs_set_row_set_taken (self->optional, needed, C_ ("editor", "Needed already"));
  gtk_widget_set_visible (GTK_WIDGET (self->needs_any), (needed & (needed - 1)) != 0);
  rs_figure_thumbnail_set_exercise_id (self->thumbnail, movement);
  gtk_widget_set_visible (GTK_WIDGET (self->thumbnail), movement != NULL);
}

/* Keeps the first that is wrong, and its field. */
typedef struct
{
  const char *wrong;
  gpointer place;
} First;

static void
note (First *first, const char *wrong, gpointer place)
{
  if (wrong == NULL || first->wrong != NULL)
    return;

  first->wrong = wrong;
  first->place = place;
}

static void
note_text (First *first, RsTextRow *row, char *wrong)
{
  g_autofree char *owned = wrong;

  rs_text_row_set_wrong (row, owned);
  note (first, rs_text_row_get_wrong (row), row);
}

static void
note_set (First *first, RsSetRow *row, char *wrong)
{
  g_autofree char *owned = wrong;

  rs_set_row_set_wrong (row, owned);
  note (first, rs_set_row_get_wrong (row), row);
}

static char *
check_list (GStrv texts)
{
  return rs_editor_text_check_list ((const char *const *) texts, RS_EXERCISE_MAX_TEXTS,
                                    RS_EXERCISE_MAX_TEXT);
}

static const char *
text_or_empty (const char *text)
{
  return text != NULL ? text : "";
}

const char *
rs_exercise_editor_check_fields (RsExerciseEditor *self, gpointer *place)
{
  g_autoptr (RsExerciseFacts) facts = rs_exercise_editor_dup_facts (self);
  RsEquipmentSet needed = rs_set_row_get_chosen (self->needs);
  gboolean any = adw_switch_row_get_active (self->needs_any);
  First first = { 0 };

  note_text (&first, self->name, rs_editor_text_check_name (text_or_empty (facts->name)));
  note_text (&first, self->aliases,
             rs_editor_text_check_list ((const char *const *) facts->aliases,
                                        RS_EXERCISE_MAX_ALIASES, RS_EXERCISE_MAX_NAME));
  note (&first, rs_dose_group_check (self->dose), self->dose);
  note_set (&first, self->primary, rs_editor_text_check_primary (facts->primary));
  note_set (&first, self->secondary,
            rs_editor_text_check_secondary (facts->primary, facts->secondary));
  note_set (&first, self->needs,
            needs_edited (self) ? rs_editor_text_check_needs (needed, any) : NULL);
  note_text (&first, self->setup, check_list (facts->setup));
  note_text (&first, self->steps, check_list (facts->steps));
  note_text (&first, self->breathing,
             rs_editor_text_check (text_or_empty (facts->breathing), RS_EXERCISE_MAX_TEXT));
  note_text (&first, self->why,
             rs_editor_text_check (text_or_empty (facts->why), RS_EXERCISE_MAX_WHY));
  note_text (&first, self->adapt, check_list (facts->adapt));
  note (&first, rs_mistakes_group_check (self->mistakes), self->mistakes);

  *place = first.place;
  return first.wrong;
}
