/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Files for tests. All of these abort the test when the disk does not do as it is told. */

/* A new directory of the test's own; free the path with rs_test_free_directory(). */
char *rs_test_make_directory (void);

/* The same in memory, where the system has such a place: for tests that write very often. */
char *rs_test_make_fast_directory (void);

/* Removes a directory with all that is in it, and frees its path. */
void rs_test_free_directory (char *directory);

/* Writes @length bytes, or text up to its end when -1, into @directory/@name, which may be new. */
void rs_test_write (const char *directory, const char *name, const char *data, gssize length);

/* What is in @directory/@name; NULL when there is nothing. */
GBytes *rs_test_read (const char *directory, const char *name);

/* The names in @directory in order, joined by spaces; "" when there are none. */
char *rs_test_list (const char *directory);

/* The same, of those whose name has @part in it. */
char *rs_test_find (const char *directory, const char *part);

/* The path of a file of the source tree. */
char *rs_test_source_path (const char *name);

/* The path of a file in the shared directory beside the tree; NULL when that is not there. */
char *rs_test_shared_path (const char *name);

/**
 * rs_test_naughty_strings:
 *
 * Returns: (nullable): the texts of the shared directory that break readers; NULL, with the test
 *     marked as skipped, when they are not there: they may not be copied into the project
 */
GStrv rs_test_naughty_strings (void);

G_END_DECLS
