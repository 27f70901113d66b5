/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/widgets/rs-print-job.h"

#include "base/common/rs-text.h"
#include "ui/widgets/rs-toast.h"

#include <cairo-pdf.h>
#include <glib/gi18n.h>

#define MARGIN 12.0 /* millimetres */

#define JOB_KEY "rs-print-job"

/* Belongs to its operation. */
typedef struct
{
  char *name;
  const RsPrintPages *pages;
  gpointer data;
  GDestroyNotify free_data;
} Job;

static void
free_job (gpointer user_data)
{
  Job *job = user_data;

  if (job->free_data != NULL)
    job->free_data (job->data);
  g_clear_pointer (&job->name, g_free);
  g_free (job);
}

/* A PDF that has a title is found by it, and read out by it. */
static void
set_title (cairo_surface_t *surface, const char *title)
{
  if (cairo_surface_get_type (surface) == CAIRO_SURFACE_TYPE_PDF)
    cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, title);
}

static Job *
get_job (GtkPrintOperation *operation)
{
  return g_object_get_data (G_OBJECT (operation), JOB_KEY);
}

static void
on_begin_print_cb (GtkPrintOperation *operation, GtkPrintContext *context)
{
  Job *job = get_job (operation);
  guint n = 1;

  if (job->pages->count != NULL)
    n = job->pages->count (job->data, gtk_print_context_get_cairo_context (context),
                           gtk_print_context_get_width (context),
                           gtk_print_context_get_height (context));
  gtk_print_operation_set_n_pages (operation, (int) n);
}

static void
on_draw_page_cb (GtkPrintOperation *operation, GtkPrintContext *context, int page)
{
  Job *job = get_job (operation);
  cairo_t *cr = gtk_print_context_get_cairo_context (context);

  set_title (cairo_get_target (cr), job->name);
  job->pages->draw (job->data, (guint) page, cr, gtk_print_context_get_width (context),
                    gtk_print_context_get_height (context));
}

static GtkPrintOperation *
create_operation (const char *name,
                  const RsPrintPages *pages,
                  gpointer data,
                  GDestroyNotify free_data,
                  GtkPaperSize *paper)
{
  GtkPrintOperation *operation = gtk_print_operation_new ();
  g_autoptr (GtkPageSetup) setup = gtk_page_setup_new ();
  Job *job = g_new (Job, 1);

  *job = (Job) { g_strdup (name), pages, data, free_data };
  g_object_set_data_full (G_OBJECT (operation), JOB_KEY, job, free_job);
  if (paper != NULL)
    gtk_page_setup_set_paper_size (setup, paper);
  gtk_page_setup_set_top_margin (setup, MARGIN, GTK_UNIT_MM);
  gtk_page_setup_set_bottom_margin (setup, MARGIN, GTK_UNIT_MM);
  gtk_page_setup_set_left_margin (setup, MARGIN, GTK_UNIT_MM);
  gtk_page_setup_set_right_margin (setup, MARGIN, GTK_UNIT_MM);
  gtk_print_operation_set_default_page_setup (operation, setup);
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_job_name (operation, name);
  gtk_print_operation_set_embed_page_setup (operation, TRUE);
  g_signal_connect_object (operation, "begin-print", G_CALLBACK (on_begin_print_cb), operation,
                           G_CONNECT_DEFAULT);
  g_signal_connect_object (operation, "draw-page", G_CALLBACK (on_draw_page_cb), operation,
                           G_CONNECT_DEFAULT);
  return operation;
}

/* What a file is called that is printed to, where nobody says otherwise. */
static GtkPrintSettings *
create_settings (const char *name)
{
  GtkPrintSettings *settings = gtk_print_settings_new ();
  g_autofree char *file = rs_text_file_name (name, "");
  const char *documents = g_get_user_special_dir (G_USER_DIRECTORY_DOCUMENTS);

  gtk_print_settings_set (settings, GTK_PRINT_SETTINGS_OUTPUT_BASENAME, file);
  gtk_print_settings_set (settings, GTK_PRINT_SETTINGS_OUTPUT_DIR,
                          documents != NULL ? documents : g_get_home_dir ());
  return settings;
}

/* Also called when all is well. */
static void
on_done_cb (GtkPrintOperation *operation, GtkPrintOperationResult result, gpointer user_data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;

  if (result != GTK_PRINT_OPERATION_RESULT_ERROR)
    return;

  gtk_print_operation_get_error (operation, &error);
  /* Translators: %s is the reason */
  text = g_strdup_printf (_ ("The page could not be printed: %s"), error->message);
  rs_toast_show_text (user_data, text);
}

void
rs_print_job_run (const char *name,
                  const RsPrintPages *pages,
                  gpointer data,
                  GDestroyNotify free_data,
                  GtkWidget *parent)
{
  g_autoptr (GtkPrintOperation) operation = NULL;
  g_autoptr (GtkPrintSettings) settings = NULL;
  GtkRoot *root;

  g_return_if_fail (name != NULL && pages != NULL);
  g_return_if_fail (GTK_IS_WIDGET (parent));

  root = gtk_widget_get_root (parent);
  operation = create_operation (name, pages, data, free_data, NULL);
  settings = create_settings (name);
  gtk_print_operation_set_print_settings (operation, settings);
  gtk_print_operation_set_allow_async (operation, TRUE);
  g_signal_connect_object (operation, "done", G_CALLBACK (on_done_cb), parent, G_CONNECT_DEFAULT);
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG,
                           GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL, NULL);
}

gboolean
rs_print_job_export (const char *name,
                     const RsPrintPages *pages,
                     gpointer data,
                     GDestroyNotify free_data,
                     GtkPaperSize *paper,
                     const char *path,
                     GError **error)
{
  g_autoptr (GtkPrintOperation) operation = NULL;

  g_return_val_if_fail (name != NULL && pages != NULL, FALSE);
  g_return_val_if_fail (path != NULL, FALSE);

  operation = create_operation (name, pages, data, free_data, paper);
  gtk_print_operation_set_export_filename (operation, path);
  return gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_EXPORT, NULL, error) ==
         GTK_PRINT_OPERATION_RESULT_APPLY;
}

void
rs_print_job_get_palette (RsMovements *movements, RsPalette *palette)
{
  g_return_if_fail (RS_IS_MOVEMENTS (movements));

  rs_palette_init (palette, RS_THEME_LIGHT, rs_movements_get_look (movements).tone, NULL);
}
