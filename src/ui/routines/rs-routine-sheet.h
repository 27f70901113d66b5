/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-catalogue.h"
#include "core/routine/rs-routine.h"
#include "ui/widgets/rs-movements.h"

G_BEGIN_DECLS

/*
 * A routine on paper: what it is and needs, and each exercise with a drawing, its dose, and an
 * empty box for every set, two where a set is done on each side. It is one page as long as the text
 * can be read, and as many as it takes otherwise.
 *
 * @movements: for the drawings; NULL leaves them out
 */

/*
 * Asks how to print @routine as it is now and does so, over the window of @parent. What goes wrong
 * is told there.
 */
void rs_routine_sheet_print (RsRoutine *routine,
                             RsCatalogue *catalogue,
                             RsMovements *movements,
                             GtkWidget *parent);

/* Writes the sheet into the PDF file @path. @paper: NULL is what people here have. */
gboolean rs_routine_sheet_export (RsRoutine *routine,
                                  RsCatalogue *catalogue,
                                  RsMovements *movements,
                                  GtkPaperSize *paper,
                                  const char *path,
                                  GError **error);

G_END_DECLS
