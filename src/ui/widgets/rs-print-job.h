/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "figure/paint/rs-palette.h"
#include "ui/widgets/rs-movements.h"

G_BEGIN_DECLS

/**
 * RsPrintPages:
 * @count: how many pages it takes; NULL is one
 * @draw: draws page @page, counted from 0
 *
 * What is put on paper. Both are told the size of what may be printed on, in points, and get the
 * same @data. @cr of @count is only to measure with.
 */
typedef struct
{
  guint (*count) (gpointer data, cairo_t *cr, double width, double height);
  void (*draw) (gpointer data, guint page, cairo_t *cr, double width, double height);
} RsPrintPages;

/*
 * Asks how to print @pages and does so, over the window of @parent. What goes wrong is told there.
 *
 * @name: what the job, the document, and a file that it is printed to are called
 * @data: taken over; freed with @free_data when all is done
 */
void rs_print_job_run (const char *name,
                       const RsPrintPages *pages,
                       gpointer data,
                       GDestroyNotify free_data,
                       GtkWidget *parent);

/* Writes them into the PDF file @path. @paper; NULL is what people here have. */
gboolean rs_print_job_export (const char *name,
                              const RsPrintPages *pages,
                              gpointer data,
                              GDestroyNotify free_data,
                              GtkPaperSize *paper,
                              const char *path,
                              GError **error);

/* The colours of a figure on paper, which is light whatever the screen is. */
void rs_print_job_get_palette (RsMovements *movements, RsPalette *palette);

G_END_DECLS
