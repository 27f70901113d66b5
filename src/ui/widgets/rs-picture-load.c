/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/widgets/rs-picture-load.h"

#include "base/common/rs-error.h"

#include <glib/gi18n.h>

typedef struct
{
  char *path;
  int size;
} Job;

static void
job_free (gpointer data)
{
  Job *job = data;

  g_clear_pointer (&job->path, g_free);
  g_free (job);
}

static GdkTexture *
create_texture (GdkPixbuf *pixbuf)
{
  g_autoptr (GBytes) bytes = gdk_pixbuf_read_pixel_bytes (pixbuf);

  return gdk_memory_texture_new (gdk_pixbuf_get_width (pixbuf), gdk_pixbuf_get_height (pixbuf),
                                 gdk_pixbuf_get_has_alpha (pixbuf) ? GDK_MEMORY_R8G8B8A8
                                                                   : GDK_MEMORY_R8G8B8,
                                 bytes, (gsize) gdk_pixbuf_get_rowstride (pixbuf));
}

/* What the decoder says about bytes is not for the user; that it can't be shown is. */
static GdkPixbuf *
decode (const Job *job)
{
  int width = 0;
  int height = 0;

  if (gdk_pixbuf_get_file_info (job->path, &width, &height) == NULL)
    return NULL;
  if (width <= job->size && height <= job->size)
    return gdk_pixbuf_new_from_file (job->path, NULL);

  return gdk_pixbuf_new_from_file_at_size (job->path, job->size, job->size, NULL);
}

static void
load_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  const Job *job = data;
  g_autoptr (GdkPixbuf) pixbuf = NULL;
  g_autoptr (GdkPixbuf) upright = NULL;

  if (g_task_return_error_if_cancelled (task))
    return;

  pixbuf = decode (job);
  upright = pixbuf != NULL ? gdk_pixbuf_apply_embedded_orientation (pixbuf) : NULL;
  if (upright != NULL)
    g_task_return_pointer (task, create_texture (upright), g_object_unref);
  else
    g_task_return_new_error_literal (task, RS_ERROR, RS_ERROR_SYNTAX,
                                     _ ("This picture is broken and cannot be shown"));
}

void
rs_picture_load (const char *path,
                 int size,
                 GCancellable *cancellable,
                 GAsyncReadyCallback callback,
                 gpointer user_data)
{
  g_autoptr (GTask) task = NULL;
  Job *job;

  g_return_if_fail (path != NULL);
  g_return_if_fail (size > 0);

  job = g_new (Job, 1);
  job->path = g_strdup (path);
  job->size = size;
  task = g_task_new (NULL, cancellable, callback, user_data);
  g_task_set_source_tag (task, rs_picture_load);
  g_task_set_task_data (task, job, job_free);
  g_task_run_in_thread (task, load_in_thread);
}

GdkTexture *
rs_picture_load_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
