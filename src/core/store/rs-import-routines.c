/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/store/rs-import-routines.h"

#include "base/json/rs-json-limits.h"
#include "core/store/rs-import-private.h"
#include "core/store/rs-routine-bundle.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* Room for a space and a number behind a name that is as long as may be. */
#define MAX_BASE_BYTES (RS_ROUTINE_MAX_NAME_BYTES - 11)

/* Routines on their way. */
typedef struct
{
  RsImport *import;
  GHashTable *ids;       /* of exercises: in the file -> here */
  RsCatalogue *library;  /* what the routines name, as far as it is known */
  GPtrArray *known;      /* routines that there are, and those taken in */
  GHashTable *known_ids; /* theirs; they belong to the routines */
  GHashTable *names;     /* likewise */
} Taking;

/* --- Exercises that have another id here --- */

static RsBlock *
rename_in_block (RsBlock *block, GHashTable *ids)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < rs_block_get_n_items (block); i++)
    {
      RsItem *item = rs_block_get_item (block, i);
      const char *id = g_hash_table_lookup (ids, rs_item_get_exercise_id (item));

      g_ptr_array_add (items, id != NULL ? rs_item_with_exercise (item, id) : g_object_ref (item));
    }

  return rs_block_with_items (block, items);
}

static RsRoutineState *
rename_exercises (RsRoutineState *state, GHashTable *ids)
{
  g_autoptr (GPtrArray) blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) rs_block_unref);

  if (g_hash_table_size (ids) == 0)
    return rs_routine_state_ref (state);

  for (guint i = 0; i < rs_routine_state_get_n_blocks (state); i++)
    g_ptr_array_add (blocks, rename_in_block (rs_routine_state_get_block (state, i), ids));
  return rs_routine_state_with_blocks (state, blocks);
}

/* --- What is known --- */

static void
know (Taking *taking, RsRoutine *routine)
{
  g_ptr_array_add (taking->known, g_object_ref (routine));
  g_hash_table_add (taking->known_ids, (gpointer) rs_routine_get_id (routine));
  g_hash_table_add (taking->names, (gpointer) rs_routine_get_name (routine));
}

static gboolean
is_known (Taking *taking, RsRoutineState *state)
{
  for (guint i = 0; i < taking->known->len; i++)
    if (rs_routine_state_equal (rs_routine_get_state (taking->known->pdata[i]), state))
      return TRUE;

  return FALSE;
}

/* "Hips" -> "Hips 2". As much of a name as leaves room for the number. */
static char *
number_name (const char *base, guint n)
{
  gsize length = MIN (strlen (base), MAX_BASE_BYTES);
  g_autofree char *shortened = NULL;

  while (length > 0 && ((guchar) base[length] & 0xC0) == 0x80)
    length--;
  shortened = g_strndup (base, length);
  /* Translators: the name of a routine and a number that tells it from others of that name */
  return g_strdup_printf (C_ ("routine", "%s %u"), shortened, n);
}

/*
 * The same under a name that nobody has. NULL when it is here already, be it under a name that it
 * got in this way before; @name is what it is called here then.
 */
static RsRoutineState *
find_place (Taking *taking, RsRoutineState *state, char **name)
{
  g_autoptr (RsRoutineState) here = rs_routine_state_ref (state);

  for (guint n = 2;; n++)
    {
      g_autofree char *next = NULL;
      RsRoutineState *renamed;

      g_set_str (name, rs_routine_state_get_name (here));
      if (!g_hash_table_contains (taking->names, *name))
        return g_steal_pointer (&here);
      if (is_known (taking, here))
        return NULL;

      next = number_name (rs_routine_state_get_name (state), n);
      renamed = rs_routine_state_with_name (state, next);
      g_assert (renamed != NULL);
      g_clear_pointer (&here, rs_routine_state_unref);
      here = renamed;
    }
}

/* --- Taking them in --- */

/* Each once, however often the routine has it. */
static void
note_unknown (Taking *taking, RsRoutineState *state, guint entry)
{
  g_autoptr (GHashTable) told = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < rs_routine_state_get_n_items (state); i++)
    {
      const char *id = rs_item_get_exercise_id (rs_routine_state_get_item (state, i));
      g_autofree char *reason = NULL;

      if (rs_catalogue_lookup (taking->library, id) != NULL ||
          !g_hash_table_add (told, (gpointer) id))
        continue;

      /* Translators: what a file calls an exercise */
      reason = g_strdup_printf (_ ("Nobody knows the exercise “%s”. It stays in the routine."), id);
      rs_import_add_note (taking->import, RS_IMPORT_UNKNOWN, entry,
                          rs_routine_state_get_name (state), "exercise", reason);
    }
}

static void
take (Taking *taking, RsRoutine *read, guint entry)
{
  g_autoptr (RsRoutineState) state = rename_exercises (rs_routine_get_state (read), taking->ids);
  g_autofree char *name = NULL;
  g_autoptr (RsRoutineState) placed = find_place (taking, state, &name);
  g_autoptr (RsRoutine) routine = NULL;
  const char *id = rs_routine_get_id (read);
  RsSummary summary;

  if (placed == NULL)
    {
      /* Translators: a routine or an exercise */
      g_autofree char *reason = g_strdup_printf (_ ("It is here already as “%s”."), name);

      rs_import_add_note (taking->import, RS_IMPORT_DUPLICATE, entry,
                          rs_routine_state_get_name (state), "", reason);
      return;
    }

  if (g_hash_table_contains (taking->known_ids, id) || !rs_json_check_uuid (id, NULL))
    id = NULL;
  routine = rs_routine_new (id, placed, FALSE);
  summary = rs_summary_of (placed, taking->library);
  rs_import_add_routine (taking->import, routine, &summary);
  note_unknown (taking, placed, entry);
  know (taking, routine);
}

/* Of @exercises those that @read name, whatever they are called here, and all that are new. */
static RsCatalogue *
gather (RsImport *import, GPtrArray *read, GHashTable *ids, GPtrArray *exercises)
{
  RsCatalogue *library = rs_catalogue_new ();
  g_autoptr (GHashTable) named = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) found = g_ptr_array_new ();

  for (guint i = 0; i < read->len; i++)
    {
      RsRoutineState *state = rs_routine_get_state (read->pdata[i]);

      for (guint j = 0; j < rs_routine_state_get_n_items (state); j++)
        {
          const char *id = rs_item_get_exercise_id (rs_routine_state_get_item (state, j));
          const char *here = g_hash_table_lookup (ids, id);

          g_hash_table_add (named, (gpointer) (here != NULL ? here : id));
        }
    }

  for (guint i = 0; i < exercises->len; i++)
    if (g_hash_table_contains (named, rs_exercise_get_id (exercises->pdata[i])))
      g_ptr_array_add (found, exercises->pdata[i]);
  rs_catalogue_add (library, found);
  rs_catalogue_add (library, rs_import_get_exercises (import));
  return library;
}

void
rs_import_routines_take (RsImport *import,
                         GPtrArray *read,
                         guint first,
                         GHashTable *ids,
                         GPtrArray *exercises,
                         GPtrArray *routines)
{
  g_autoptr (RsCatalogue) library = gather (import, read, ids, exercises);
  g_autoptr (GPtrArray) known = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GHashTable) known_ids = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) names = g_hash_table_new (g_str_hash, g_str_equal);
  Taking taking = { import, ids, library, known, known_ids, names };

  for (guint i = 0; routines != NULL && i < routines->len; i++)
    know (&taking, routines->pdata[i]);
  for (guint i = 0; i < read->len; i++)
    take (&taking, read->pdata[i], first + i);
}

GPtrArray *
rs_import_copy_routines (GListModel *routines)
{
  GPtrArray *copies = g_ptr_array_new_with_free_func (g_object_unref);
  guint n = g_list_model_get_n_items (routines);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (RsRoutine) routine = g_list_model_get_item (routines, i);
      RsRoutineState *state = rs_routine_get_state (routine);
      g_autoptr (RsRoutineState) shown = rs_routine_bundle_get_shown (routine);

      g_ptr_array_add (copies, rs_routine_new (rs_routine_get_id (routine), state, FALSE));
      if (!rs_routine_state_equal (shown, state))
        g_ptr_array_add (copies, rs_routine_new (rs_routine_get_id (routine), shown, FALSE));
    }

  return copies;
}
