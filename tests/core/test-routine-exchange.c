/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "base/common/rs-error.h"
#include "core/store/rs-routine-bundle.h"
#include "core/store/rs-routine-file.h"
#include "core/store/rs-store.h"

#include "support/rs-own-store.h"
#include "support/rs-picture-samples.h"
#include "support/rs-samples.h"
#include "support/rs-test-files.h"

#include <string.h>

#define UUID_1 "00000000-0000-4000-8000-000000000001"
#define UUID_2 "00000000-0000-4000-8000-000000000002"

#define ITEM(id) "{\"exercise\":\"" id "\",\"dose\":{\"sets\":3,\"reps\":8,\"rest\":60}}"
#define BLOCKS(items) "\"blocks\":[{\"kind\":\"straight\",\"items\":[" items "]}]"
#define ROUTINE(id, name, items) "{\"id\":\"" id "\",\"name\":\"" name "\"," BLOCKS (items) "}"
#define BUNDLE(routines)                                                                           \
  "{\"format\":\"run-strength-routines\",\"version\":1,\"routines\":[" routines "]}"
#define SINGLE(id, name, items)                                                                    \
  "{\"format\":\"run-strength-routine\",\"version\":1,\"id\":\"" id "\",\"name\":\"" name          \
  "\"," BLOCKS (items) "}"

static guint
count_routines (RsOwnStore *fixture)
{
  return g_list_model_get_n_items (rs_store_get_routines (fixture->store));
}

static RsImport *
read_bytes (RsOwnStore *fixture, GBytes *bytes, GError **error)
{
  g_autoptr (GPtrArray) known = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) routines = rs_import_copy_routines (rs_store_get_routines (fixture->store));

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (fixture->catalogue)); i++)
    g_ptr_array_add (known, g_list_model_get_item (G_LIST_MODEL (fixture->catalogue), i));
  return rs_import_read ("x.runstrength", bytes, known, routines, RS_OWN_STORE_NOW, error);
}

static RsImport *
read_text (RsOwnStore *fixture, const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GError) error = NULL;
  RsImport *import = read_bytes (fixture, bytes, &error);

  g_assert_no_error (error);
  return import;
}

static void
apply (RsOwnStore *fixture, RsImport *import)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (rs_store_apply_import (fixture->store, import, &error));
  g_assert_no_error (error);
}

static RsRoutine *
get_new (RsImport *import, guint i)
{
  g_assert_cmpuint (rs_import_get_routines (import)->len, >, i);
  return rs_import_get_routines (import)->pdata[i];
}

static GBytes *
export_one (RsOwnStore *fixture, RsRoutine *routine)
{
  g_autoptr (GPtrArray) routines = g_ptr_array_new ();
  g_autoptr (GError) error = NULL;
  GBytes *bytes;

  g_ptr_array_add (routines, routine);
  bytes = rs_store_export_routines (fixture->store, routines, &error);
  g_assert_no_error (error);
  return bytes;
}

/* A routine of the program's plank and of one of one's own, which has a picture. */
static RsRoutine *
add_mixed (RsOwnStore *fixture)
{
  g_autoptr (GBytes) picture = rs_sample_picture (RS_PICTURE_PNG, 40, 30);
  RsExerciseFacts *facts = rs_own_store_make_facts ("My step");
  g_autoptr (RsRoutineState) state = NULL;
  RsExercise *own;

  facts->picture = rs_store_add_picture_bytes (fixture->store, picture, NULL);
  own = rs_store_add_exercise (fixture->store, facts);
  state = rs_sample_routine ("Mixed", rs_sample_item ("plank"),
                             rs_sample_item (rs_exercise_get_id (own)),
                             rs_sample_item (rs_exercise_get_id (own)), NULL);
  return rs_store_add_routine (fixture->store, state);
}

/* Given away and taken in again, by one who has all of it and by one who has none of it. */
static void
test_round_trip (RsOwnStore *fixture, gconstpointer data)
{
  g_autoptr (RsRoutine) routine = g_object_ref (add_mixed (fixture));
  g_autoptr (GBytes) bytes = export_one (fixture, routine);
  g_autoptr (RsImport) same = read_bytes (fixture, bytes, NULL);
  g_autoptr (RsImport) none = NULL;
  g_autofree char *id = g_strdup (
      rs_item_get_exercise_id (rs_routine_state_get_item (rs_routine_get_state (routine), 1)));
  g_autofree char *path = NULL;
  guint n = count_routines (fixture);
  RsRoutine *back;

  g_assert_cmpint (rs_import_get_source (same), ==, RS_IMPORT_OWN);
  g_assert_cmpuint (rs_import_get_n_entries (same), ==, 2);
  g_assert_cmpuint (rs_import_get_n_routine_entries (same), ==, 1);
  g_assert_cmpuint (rs_import_get_routines (same)->len, ==, 0);
  g_assert_cmpuint (rs_import_get_exercises (same)->len, ==, 0);
  g_assert_cmpuint (rs_import_get_n_notes (same, RS_IMPORT_DUPLICATE), ==, 2);

  rs_store_remove_routine (fixture->store, routine);
  rs_store_remove_exercise (fixture->store, rs_catalogue_lookup (fixture->catalogue, id));
  none = read_bytes (fixture, bytes, NULL);
  g_assert_cmpuint (rs_import_get_routines (none)->len, ==, 1);
  g_assert_cmpuint (rs_import_get_exercises (none)->len, ==, 1);
  g_assert_cmpuint (rs_import_get_n_notes (none, RS_IMPORT_UNKNOWN), ==, 0);
  g_assert_cmpuint (rs_import_get_summary (none, 0)->n_sets, ==, 9);
  apply (fixture, none);
  g_assert_cmpuint (count_routines (fixture), ==, n);

  rs_own_store_reopen (fixture);
  back = rs_store_lookup_routine (fixture->store, rs_routine_get_id (routine));
  g_assert_nonnull (back);
  g_assert_true (
      rs_routine_state_equal (rs_routine_get_state (back), rs_routine_get_state (routine)));
  path = rs_store_find_picture (
      fixture->store,
      rs_exercise_get_facts (rs_catalogue_lookup (fixture->catalogue, id))->picture);
  g_assert_nonnull (path);
}

/* The exercise is another by now: the routine's comes in beside it, and the routine names it. */
static void
test_exercise_with_other_id (RsOwnStore *fixture, gconstpointer data)
{
  g_autoptr (RsRoutine) routine = g_object_ref (add_mixed (fixture));
  g_autoptr (GBytes) bytes = export_one (fixture, routine);
  g_autoptr (RsImport) import = NULL;
  RsItem *item = rs_routine_state_get_item (rs_routine_get_state (routine), 1);
  RsExercise *own = rs_catalogue_lookup (fixture->catalogue, rs_item_get_exercise_id (item));
  const char *id;

  rs_store_change_exercise (fixture->store, own, rs_own_store_make_facts ("Mine by now"));
  import = read_bytes (fixture, bytes, NULL);
  g_assert_cmpuint (rs_import_get_exercises (import)->len, ==, 1);
  id = rs_exercise_get_id (rs_import_get_exercises (import)->pdata[0]);
  g_assert_cmpstr (id, !=, rs_item_get_exercise_id (item));

  item = rs_routine_state_get_item (rs_routine_get_state (get_new (import, 0)), 2);
  g_assert_cmpstr (rs_item_get_exercise_id (item), ==, id);
  g_assert_cmpstr (rs_routine_get_name (get_new (import, 0)), ==, "Mixed 2");
  g_assert_cmpstr (rs_routine_get_id (get_new (import, 0)), !=, rs_routine_get_id (routine));
}

/* Nothing is written over: other content gets another id and, where it has to, another name. */
static void
test_never_overwrites (RsOwnStore *fixture, gconstpointer data)
{
  g_autoptr (RsImport) first =
      read_text (fixture, BUNDLE (ROUTINE (UUID_1, "Hips", ITEM ("plank"))));
  g_autoptr (RsImport) other = NULL;
  g_autoptr (RsImport) renamed = NULL;
  g_autoptr (RsImport) again = NULL;
  const char *text = SINGLE (UUID_1, "Hips", ITEM ("side-plank"));

  g_assert_cmpstr (rs_routine_get_id (get_new (first, 0)), ==, UUID_1);
  apply (fixture, first);

  other = read_text (fixture, text);
  g_assert_cmpstr (rs_routine_get_id (get_new (other, 0)), !=, UUID_1);
  g_assert_cmpstr (rs_routine_get_name (get_new (other, 0)), ==, "Hips 2");
  apply (fixture, other);

  /* Whatever its id. */
  again = read_text (fixture, SINGLE (UUID_2, "Hips", ITEM ("plank")));
  g_assert_cmpuint (rs_import_get_routines (again)->len, ==, 0);
  g_assert_cmpuint (rs_import_get_n_notes (again, RS_IMPORT_DUPLICATE), ==, 1);

  /* What came in under another name is known again, too. */
  renamed = read_text (fixture, text);
  g_assert_cmpuint (rs_import_get_routines (renamed)->len, ==, 0);
  g_assert_cmpstr (rs_import_get_note (renamed, RS_IMPORT_DUPLICATE, 0)->reason, ==,
                   "It is here already as “Hips 2”.");

  rs_own_store_reopen (fixture);
  g_assert_cmpstr (rs_routine_get_name (rs_store_lookup_routine (fixture->store, UUID_1)), ==,
                   "Hips");
}

/* Two of the same in one file, and one whose name is as long as may be. */
static void
test_within_file (RsOwnStore *fixture, gconstpointer data)
{
  g_autofree char *name = g_strnfill (200, 'n');
  g_autofree char *text = g_strdup_printf (
      BUNDLE (ROUTINE (UUID_1, "%s", ITEM ("plank")) "," ROUTINE (
          UUID_2, "%s", ITEM ("plank")) "," ROUTINE ("third", "%s", ITEM ("side-plank"))),
      name, name, name);
  g_autoptr (RsImport) import = read_text (fixture, text);

  g_assert_cmpuint (rs_import_get_routines (import)->len, ==, 2);
  g_assert_cmpuint (rs_import_get_n_notes (import, RS_IMPORT_DUPLICATE), ==, 1);
  g_assert_cmpuint (rs_import_get_note (import, RS_IMPORT_DUPLICATE, 0)->entry, ==, 2);
  g_assert_true (g_str_has_suffix (rs_routine_get_name (get_new (import, 1)), "n 2"));
  g_assert_true (g_uuid_string_is_valid (rs_routine_get_id (get_new (import, 1))));
  apply (fixture, import);
  rs_own_store_reopen (fixture);
  rs_own_store_assert_no_problems (fixture);
  g_assert_nonnull (rs_store_lookup_routine (fixture->store, UUID_1));
}

static void
test_unknown_exercises (RsOwnStore *fixture, gconstpointer data)
{
  g_autoptr (RsImport) import =
      read_text (fixture, BUNDLE (ROUTINE (UUID_1, "Odd",
                                           ITEM ("plank") "," ITEM ("moon-walk") "," ITEM (
                                               "moon-walk") "," ITEM ("mars-walk"))));
  g_autofree char *ids = NULL;
  RsRoutine *routine;

  g_assert_cmpuint (rs_import_get_n_notes (import, RS_IMPORT_UNKNOWN), ==, 2);
  g_assert_cmpstr (rs_import_get_note (import, RS_IMPORT_UNKNOWN, 0)->reason, ==,
                   "Nobody knows the exercise “moon-walk”. It stays in the routine.");
  apply (fixture, import);
  rs_own_store_reopen (fixture);
  routine = rs_store_lookup_routine (fixture->store, UUID_1);
  ids = rs_sample_ids (rs_routine_get_state (routine));
  g_assert_cmpstr (ids, ==, "plank moon-walk moon-walk mars-walk");
}

static void
count_changes (GListModel *model, guint position, guint removed, guint added, guint *n)
{
  (*n)++;
}

/* Undo and redo of an import: all of it goes and comes back, with one signal. */
static void
test_undo (RsOwnStore *fixture, gconstpointer data)
{
  g_autoptr (RsImport) import =
      read_text (fixture, BUNDLE (ROUTINE (UUID_1, "A", "") "," ROUTINE (UUID_2, "B", "")));
  g_autofree char *folder = g_build_filename (fixture->directory, "routines", NULL);
  g_autofree char *files = NULL;
  guint n_routines = count_routines (fixture);
  guint n_changes = 0;

  g_signal_connect (rs_store_get_routines (fixture->store), "items-changed",
                    G_CALLBACK (count_changes), &n_changes);
  apply (fixture, import);
  g_assert_cmpuint (n_changes, ==, 1);
  g_assert_cmpuint (count_routines (fixture), ==, n_routines + 2);
  rs_store_remove_import (fixture->store, import);
  g_assert_cmpuint (count_routines (fixture), ==, n_routines);
  apply (fixture, import);
  g_assert_cmpuint (count_routines (fixture), ==, n_routines + 2);
  rs_store_remove_import (fixture->store, import);
  files = rs_test_find (folder, ".json");
  g_assert_cmpstr (files, ==, "");
}

/* With what came in beside the routine. */
static void
test_undo_exercises (RsOwnStore *fixture, gconstpointer data)
{
  g_autoptr (RsRoutine) routine = g_object_ref (add_mixed (fixture));
  g_autoptr (GBytes) bytes = export_one (fixture, routine);
  g_autoptr (RsImport) import = NULL;
  RsItem *item = rs_routine_state_get_item (rs_routine_get_state (routine), 1);

  rs_store_remove_routine (fixture->store, routine);
  rs_store_remove_exercise (
      fixture->store, rs_catalogue_lookup (fixture->catalogue, rs_item_get_exercise_id (item)));
  import = read_bytes (fixture, bytes, NULL);
  for (guint i = 0; i < 2; i++)
    {
      apply (fixture, import);
      g_assert_cmpuint (rs_own_store_count (fixture), ==, 1);
      g_assert_nonnull (rs_store_lookup_routine (fixture->store, rs_routine_get_id (routine)));
      rs_store_remove_import (fixture->store, import);
      g_assert_cmpuint (rs_own_store_count (fixture), ==, 0);
      g_assert_null (rs_store_lookup_routine (fixture->store, rs_routine_get_id (routine)));
    }
}

/* Ready-made ones go out, and are known when they come back. */
static void
test_ready_made (RsOwnStore *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) routines = g_ptr_array_new_with_free_func (g_object_unref);
  GListModel *model = rs_store_get_routines (fixture->store);
  guint n = g_list_model_get_n_items (model);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (RsImport) import = NULL;

  for (guint i = 0; i < n; i++)
    g_ptr_array_add (routines, g_list_model_get_item (model, i));
  g_assert_cmpuint (n, >, 3);
  bytes = rs_store_export_routines (fixture->store, routines, NULL);
  import = read_bytes (fixture, bytes, NULL);
  g_assert_cmpuint (rs_import_get_n_routine_entries (import), ==, n);
  g_assert_cmpuint (rs_import_get_routines (import)->len, ==, 0);
  g_assert_cmpuint (rs_import_get_n_notes (import, RS_IMPORT_DUPLICATE), ==, n);
}

static void
test_refused (RsOwnStore *fixture, gconstpointer data)
{
  static const struct
  {
    const char *text;
    const char *message;
  } cases[] = {
    { "[]", "x.runstrength: there are neither exercises nor routines in this file" },
    { "7", "x.runstrength: there are neither exercises nor routines in this file" },
    { "{\"format\":\"run-strength-routines\",\"version\":2,\"routines\":[]}",
      "x.runstrength was made by a newer version of Run Strength" },
    { "{\"format\":\"run-strength-routine\",\"version\":2}",
      "x.runstrength was made by a newer version of Run Strength" },
    { "{\"format\":\"run-strength-workout\",\"version\":1}", "run-strength-workout" },
    { "{\"format\":\"run-strength-routines\",\"version\":1}",
      "x.runstrength: “routines” is missing" },
    { "{\"format\":\"run-strength-routines\",\"version\":1,\"routines\":{}}",
      "x.runstrength: routines: " },
    { "{\"format\":\"run-strength-routines\",\"version\":1,\"routines\":[],\"more\":1}",
      "x.runstrength: “more” is not known here" },
    { "{\"format\":\"run-strength-routines\",\"version\":1,\"routines\":[],\"exercises\":[{}]}",
      "x.runstrength: exercises[0]" },
    { BUNDLE ("7"), "x.runstrength: routines[0]" },
    { BUNDLE (ROUTINE ("No Id", "x", "")), "x.runstrength: routines[0].id: " },
    { BUNDLE (ROUTINE (UUID_1, "", "")), "x.runstrength: routines[0].name: " },
    { BUNDLE (ROUTINE (UUID_1, "x", "") "," ROUTINE (UUID_1, "y", "")),
      "x.runstrength: routines[1].id: another routine has this id" },
    { BUNDLE ("{\"format\":\"run-strength-routine\",\"id\":\"a\",\"name\":\"a\"," BLOCKS ("") "}"),
      "x.runstrength: routines[0]: “format” is not known here" },
    /* Groups in groups. */
    { BUNDLE (ROUTINE (UUID_1, "x",
                       "{\"exercise\":\"a\",\"dose\":{\"sets\":1,\"reps\":1,"
                       "\"rest\":0},\"items\":[]}")),
      "x.runstrength: routines[0].blocks[0].items[0]: “items” is not known here" },
    { BUNDLE ("{\"id\":\"a\",\"name\":\"a\",\"blocks\":[{\"kind\":\"straight\",\"items\":[],"
              "\"blocks\":[]}]}"),
      "x.runstrength: routines[0].blocks[0]: “blocks” is not known here" },
    { BUNDLE ("{\"id\":\"a\",\"name\":\"a\",\"blocks\":[{\"kind\":\"straight\",\"items\":["
              "{\"kind\":\"circuit\",\"rounds\":2,\"items\":[]}]}]}"),
      "x.runstrength: routines[0].blocks[0].items[0]" },
    /* Numbers that cannot be. */
    { BUNDLE (ROUTINE (UUID_1, "x",
                       "{\"exercise\":\"a\",\"dose\":{\"sets\":21,\"reps\":1,"
                       "\"rest\":0}}")),
      "x.runstrength: routines[0].blocks[0].items[0].dose.sets: 21 is more than 20" },
    { SINGLE ("a", "x", "{\"exercise\":\"a\",\"dose\":{\"sets\":-1,\"reps\":1,\"rest\":0}}"),
      "x.runstrength: blocks[0].items[0].dose.sets: " },
    { SINGLE ("a", "x", "{\"exercise\":\"a\",\"dose\":{\"sets\":1e99,\"reps\":1,\"rest\":0}}"),
      "x.runstrength: blocks[0].items[0].dose.sets: " },
  };
  guint n = count_routines (fixture);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GBytes) bytes = g_bytes_new (cases[i].text, strlen (cases[i].text));
      g_autoptr (GError) error = NULL;
      g_autoptr (RsImport) import = read_bytes (fixture, bytes, &error);

      g_assert_null (import);
      g_assert_cmpint (error->domain, ==, RS_ERROR);
      if (!g_str_has_prefix (error->message, "x.runstrength") ||
          strstr (error->message, cases[i].message) == NULL)
        g_error ("“%s” is not in “%s”", cases[i].message, error->message);
    }
  g_assert_cmpuint (count_routines (fixture), ==, n);
}

/* @n of @what, with commas. */
static char *
repeat (const char *what, guint n)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? "," : "", what);
  return g_string_free (text, FALSE);
}

static void
assert_too_many (RsOwnStore *fixture, const char *text, const char *message)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GError) error = NULL;
  g_autoptr (RsImport) import = read_bytes (fixture, bytes, &error);

  g_assert_null (import);
  g_assert_cmpstr (error->message, ==, message);
}

/* Ten thousand items, in one block and in many, and more routines than may be. */
static void
test_too_many (RsOwnStore *fixture, gconstpointer data)
{
  g_autofree char *items = repeat (ITEM ("plank"), 10000);
  g_autofree char *in_one = g_strdup_printf (BUNDLE (ROUTINE (UUID_1, "x", "%s")), items);
  g_autofree char *some = repeat (ITEM ("plank"), 200);
  g_autofree char *block = g_strdup_printf ("{\"kind\":\"straight\",\"items\":[%s]}", some);
  g_autofree char *blocks = repeat (block, 50);
  g_autofree char *in_many =
      g_strdup_printf (BUNDLE ("{\"id\":\"a\",\"name\":\"a\",\"blocks\":[%s]}"), blocks);
  g_autofree char *routines = repeat (ROUTINE ("a", "a", ""), RS_ROUTINE_BUNDLE_MAX + 1);
  g_autofree char *too_many = g_strdup_printf (BUNDLE ("%s"), routines);
  g_autoptr (GPtrArray) many = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (RsRoutineState) state = rs_routine_state_new ("x", NULL, NULL);
  g_autoptr (GError) error = NULL;

  assert_too_many (fixture, in_one,
                   "x.runstrength: routines[0].blocks[0].items: the list has 10000 entries, "
                   "0 to 1000 are allowed");
  assert_too_many (fixture, in_many,
                   "x.runstrength: routines[0].blocks: there are 10000 exercises, "
                   "at most 1000 are allowed");
  assert_too_many (fixture, too_many,
                   "x.runstrength: routines: the list has 201 entries, 0 to 200 are allowed");

  /* Nor is such a file written. */
  for (guint i = 0; i <= RS_ROUTINE_BUNDLE_MAX; i++)
    g_ptr_array_add (many, rs_routine_new (NULL, state, FALSE));
  g_assert_null (rs_store_export_routines (fixture->store, many, &error));
  g_assert_nonnull (error);
}

/* Cut off anywhere it is refused and does no harm. */
static void
test_truncated (RsOwnStore *fixture, gconstpointer data)
{
  g_autoptr (GBytes) bytes = export_one (fixture, add_mixed (fixture));
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);

  for (gsize n = 0; n + 2 < length; n += 7)
    {
      g_autofree char *tight = g_memdup2 (text, n);
      g_autoptr (GBytes) cut = g_bytes_new (tight, n);
      g_autoptr (GError) error = NULL;
      g_autoptr (RsImport) import = read_bytes (fixture, cut, &error);

      g_assert_null (import);
      g_assert_true (g_str_has_prefix (error->message, "x.runstrength: "));
    }
}

/* Every string as the name of a routine, of a block, and in notes. */
static RsRoutineState *
make_naughty (const char *text, gboolean named)
{
  RsBlockFacts facts = rs_block_facts_of (RS_BLOCK_STRAIGHT);
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) rs_block_unref);
  RsDose dose = rs_sample_reps (3, 12, 60);

  facts.title = (char *) text;
  facts.note = (char *) text;
  g_ptr_array_add (items, rs_item_new_full ("plank", &dose, RS_ITEM_REST_AS_USUAL, text));
  g_ptr_array_add (blocks, rs_block_new_full (&facts, items));
  return rs_routine_state_new (named ? text : "x", text, blocks);
}

static void
check_naughty (RsOwnStore *fixture, const char *text)
{
  gsize n_chars = (gsize) g_utf8_strlen (text, -1);
  gboolean named = n_chars > 0 && strlen (text) <= RS_ROUTINE_MAX_NAME_BYTES;
  g_autoptr (RsRoutineState) state = NULL;
  g_autoptr (RsRoutine) routine = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (RsImport) import = NULL;

  /* What is longer than a title may be does not get into a routine. */
  if (strlen (text) > RS_BLOCK_MAX_TITLE_BYTES)
    return;

  state = make_naughty (text, named);
  routine = rs_routine_new (NULL, state, FALSE);
  bytes = export_one (fixture, routine);
  import = read_bytes (fixture, bytes, NULL);
  g_assert_nonnull (import);
  g_assert_true (rs_routine_state_equal (rs_routine_get_state (get_new (import, 0)), state));
  g_assert_cmpstr (rs_routine_get_name (get_new (import, 0)), ==, named ? text : "x");
  g_assert_cmpstr (rs_routine_get_note (get_new (import, 0)), ==, text);
}

static void
test_naughty_strings (RsOwnStore *fixture, gconstpointer data)
{
  g_auto (GStrv) strings = rs_test_naughty_strings ();

  if (strings == NULL)
    return;

  for (gsize i = 0; strings[i] != NULL; i++)
    check_naughty (fixture, strings[i]);
}

/* No file of any kind is taken for a routine or does harm, alone or inside of a bundle. */
static void
test_torture (RsOwnStore *fixture, gconstpointer data)
{
  g_autofree char *directory = rs_test_shared_path ("torture/json");
  g_autoptr (GDir) dir = directory != NULL ? g_dir_open (directory, 0, NULL) : NULL;
  guint n_routines = count_routines (fixture);
  const char *name;
  guint n = 0;

  if (dir == NULL)
    {
      g_test_skip ("the shared directory with the torture is not here (RS_SHARED_DIR)");
      return;
    }

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autoptr (GBytes) bytes = rs_test_read (directory, name);
      g_autoptr (GByteArray) wrapped = g_byte_array_new ();
      const char *head = "{\"format\":\"run-strength-routines\",\"version\":1,\"routines\":[";

      if (bytes == NULL)
        continue;
      g_byte_array_append (wrapped, (const guint8 *) head, (guint) strlen (head));
      g_byte_array_append (wrapped, g_bytes_get_data (bytes, NULL),
                           (guint) g_bytes_get_size (bytes));
      g_byte_array_append (wrapped, (const guint8 *) "]}", 2);
      for (guint i = 0; i < 2; i++)
        {
          g_autoptr (GBytes) inside = g_bytes_new (wrapped->data, wrapped->len);
          g_autoptr (GError) error = NULL;
          g_autoptr (RsImport) import = read_bytes (fixture, i == 0 ? bytes : inside, &error);

          g_assert_true ((import == NULL) == (error != NULL));
          if (import != NULL)
            g_assert_cmpuint (rs_import_get_routines (import)->len, ==, 0);
          else
            g_assert_true (g_str_has_prefix (error->message, "x.runstrength: "));
        }
      n++;
    }
  g_assert_cmpuint (n, >, 100);
  g_assert_cmpuint (count_routines (fixture), ==, n_routines);
}

static void
add_test (const char *path, void (*test) (RsOwnStore *fixture, gconstpointer data))
{
  g_test_add (path, RsOwnStore, NULL, rs_own_store_set_up, test, rs_own_store_tear_down);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  add_test ("/routine-exchange/round-trip", test_round_trip);
  add_test ("/routine-exchange/exercise-with-other-id", test_exercise_with_other_id);
  add_test ("/routine-exchange/never-overwrites", test_never_overwrites);
  add_test ("/routine-exchange/within-file", test_within_file);
  add_test ("/routine-exchange/unknown-exercises", test_unknown_exercises);
  add_test ("/routine-exchange/undo", test_undo);
  add_test ("/routine-exchange/undo-exercises", test_undo_exercises);
  add_test ("/routine-exchange/ready-made", test_ready_made);
  add_test ("/routine-exchange/refused", test_refused);
  add_test ("/routine-exchange/too-many", test_too_many);
  add_test ("/routine-exchange/truncated", test_truncated);
  add_test ("/routine-exchange/naughty-strings", test_naughty_strings);
  add_test ("/routine-exchange/torture", test_torture);

  return g_test_run ();
}
