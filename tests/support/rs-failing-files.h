/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*
 * A disk that fails. This library stands in front of the C library's functions that change files
 * (open, write, fsync, rename, link, unlink, mkdir and their kin), and lets them fail where the
 * path is below one directory: for lack of space, because the disk is broken or read-only, because
 * it is not allowed, and in the middle of a write. It can also kill the process there.
 *
 * A test links it and calls these functions. A program that knows nothing of it is started with it
 * in LD_PRELOAD, and
 *
 *   RS_FAIL_DIR        the directory
 *   RS_FAIL_SEED       of the random numbers (1)
 *   RS_FAIL_PER_MILLE  how many calls in a thousand begin a time of failing (1000: all fail)
 *   RS_FAIL_SWITCH     nothing fails unless there is a file of this name
 *   RS_FAIL_ERRNO      how: ENOSPC, EIO, EROFS, EACCES (any of them)
 *
 * No function of another library is called, as any of them may call it.
 */

/* How it fails. */
typedef enum
{
  RS_FAIL_NO_SPACE,  /* writes half of it first, then ENOSPC; nothing new can be made */
  RS_FAIL_BROKEN,    /* EIO, everywhere */
  RS_FAIL_READ_ONLY, /* EROFS, for all that changes the directory */
  RS_FAIL_FORBIDDEN, /* EACCES, for all that goes by a name */
  RS_N_FAIL_KINDS,
  RS_FAIL_ANY = RS_N_FAIL_KINDS,
} RsFailKind;

/* What is below @directory counts from now on, spelled like this. NULL: nothing does. */
void rs_failing_files_watch (const char *directory);

/*
 * Calls fail in times of a few, in one way each; @per_mille of the calls outside of them begin one.
 * 0 ends all failing, 1000 lets every call fail that can.
 */
void rs_failing_files_fail (unsigned seed, unsigned per_mille, RsFailKind kind);

/*
 * Kills the process (SIGKILL) at the call with number @n from now on, from 1: before it, or where
 * it is a write, when some of it is written. 0 does not.
 */
void rs_failing_files_kill_at (unsigned n);

/* How many calls there were below the directory, and how many of them failed. */
unsigned rs_failing_files_get_n_calls (void);
unsigned rs_failing_files_get_n_failed (void);

G_END_DECLS
