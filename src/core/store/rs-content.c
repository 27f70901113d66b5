/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/store/rs-content.h"

#include "core/routine/rs-routine.h"
#include "core/rs-content-resource.h"
#include "core/store/rs-exercise-file.h"
#include "core/store/rs-guide-file.h"
#include "core/store/rs-routine-file.h"

#include <string.h>

typedef gpointer (*ReadContent) (const char *name, const char *data, gsize length, GError **error);

static gpointer
read_exercise (const char *name, const char *data, gsize length, GError **error)
{
  return rs_exercise_file_read (name, data, length, error);
}

static gpointer
read_routine (const char *name, const char *data, gsize length, GError **error)
{
  g_autofree char *id = NULL;
  g_autoptr (RsRoutineState) state = rs_routine_file_read (name, data, length, &id, error);

  return state != NULL ? rs_routine_new (id, state, TRUE) : NULL;
}

static gpointer
read_guide (const char *name, const char *data, gsize length, GError **error)
{
  return rs_guide_file_read (name, data, length, error);
}

/* The linker drops constructors of static libraries, so nobody has registered it for us. */
static GResource *
get_resource (void)
{
  if (rs_content_get_resource () == NULL)
    rs_content_register_resource ();

  return rs_content_get_resource ();
}

static gpointer
load_one (const char *directory, const char *name, ReadContent read, GError **error)
{
  g_autofree char *path = g_strconcat (directory, name, NULL);
  g_autoptr (GBytes) bytes = NULL;

  bytes = g_resource_lookup_data (get_resource (), path, G_RESOURCE_LOOKUP_FLAGS_NONE, error);
  if (bytes == NULL)
    return NULL;

  return read (name, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), error);
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static GPtrArray *
load_all (const char *directory, ReadContent read, GStrvBuilder *problems)
{
  g_autoptr (GPtrArray) objects = g_ptr_array_new_with_free_func (g_object_unref);
  g_auto (GStrv) names = NULL;

  names = g_resource_enumerate_children (get_resource (), directory, G_RESOURCE_LOOKUP_FLAGS_NONE,
                                         NULL);
  if (names != NULL)
    qsort (names, g_strv_length (names), sizeof *names, compare_names);

  for (gsize i = 0; names != NULL && names[i] != NULL; i++)
    {
      g_autoptr (GError) error = NULL;
      gpointer object = load_one (directory, names[i], read, &error);

      if (object != NULL)
        g_ptr_array_add (objects, object);
      else
        g_strv_builder_add (problems, error->message);
    }

  return g_steal_pointer (&objects);
}

GPtrArray *
rs_content_load_exercises (GStrvBuilder *problems)
{
  return load_all (RS_RESOURCE_PATH "/exercises/", read_exercise, problems);
}

GPtrArray *
rs_content_load_routines (GStrvBuilder *problems)
{
  return load_all (RS_RESOURCE_PATH "/routines/", read_routine, problems);
}

GPtrArray *
rs_content_load_guides (GStrvBuilder *problems)
{
  return load_all (RS_RESOURCE_PATH "/guides/", read_guide, problems);
}

GBytes *
rs_content_lookup (const char *directory, const char *name)
{
  g_autofree char *path = NULL;

  g_return_val_if_fail (directory != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);

  path = g_strconcat (RS_RESOURCE_PATH "/", directory, "/", name, NULL);
  return g_resource_lookup_data (get_resource (), path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
}
