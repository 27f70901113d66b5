/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

/* Both open() and open64() are defined here, so neither may be a name for the other. */
#undef _FILE_OFFSET_BITS
#undef _FORTIFY_SOURCE
#define _GNU_SOURCE

#include "config.h"

#include "support/rs-failing-files.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

/* What is asked of the file system. */
typedef enum
{
  CALL_LOOK,   /* opening what is there, for reading */
  CALL_OPEN,   /* opening what is there, for writing */
  CALL_MAKE,   /* a new name */
  CALL_RENAME, /* another name */
  CALL_REMOVE,
  CALL_WRITE,
  CALL_SYNC,
} Call;

#define MAX_TIME 24 /* calls that fail in a row */

static struct
{
  char directory[PATH_MAX];
  char switch_path[PATH_MAX];
  unsigned long long random;
  unsigned per_mille;
  RsFailKind asked;

  RsFailKind now;  /* while it fails */
  unsigned n_left; /* for so many calls */
  int cut_short;   /* the last write was: there is no space for the rest of it */
  unsigned kill_at;
  unsigned n_calls;
  unsigned n_failed;
} state;

static unsigned
next_random (unsigned limit)
{
  state.random ^= state.random << 13;
  state.random ^= state.random >> 7;
  state.random ^= state.random << 17;
  return (unsigned) ((state.random >> 11) % limit);
}

static int
is_watched (const char *path)
{
  size_t length = strlen (state.directory);

  return length > 0 && path != NULL && strncmp (path, state.directory, length) == 0 &&
         (path[length] == '/' || path[length] == '\0');
}

static int
is_watched_fd (int fd)
{
  char name[64];
  char path[PATH_MAX];
  ssize_t length;

  if (state.directory[0] == '\0')
    return 0;

  snprintf (name, sizeof name, "/proc/self/fd/%d", fd);
  length = readlink (name, path, sizeof path - 1);
  if (length <= 0)
    return 0;

  path[length] = '\0';
  return is_watched (path);
}

/* The number of the error that @call gives when the disk is like @kind; 0: it works. */
static int
get_error (RsFailKind kind, Call call)
{
  switch (kind)
    {
    case RS_FAIL_NO_SPACE:
      return call == CALL_MAKE || call == CALL_WRITE ? ENOSPC : 0;

    case RS_FAIL_BROKEN:
      return EIO;

    case RS_FAIL_READ_ONLY:
      return call == CALL_LOOK || call == CALL_WRITE || call == CALL_SYNC ? 0 : EROFS;

    case RS_FAIL_FORBIDDEN:
    default:
      return call == CALL_WRITE || call == CALL_SYNC ? 0 : EACCES;
    }
}

/* Whether this is a time of failing; one may begin just now. */
static int
is_failing (void)
{
  if (state.per_mille == 0 ||
      (state.switch_path[0] != '\0' && access (state.switch_path, F_OK) != 0))
    return 0;

  if (state.n_left > 0)
    {
      state.n_left--;
      return 1;
    }

  if (next_random (1000) >= state.per_mille)
    return 0;

  state.now = state.asked != RS_FAIL_ANY ? state.asked : next_random (RS_N_FAIL_KINDS);
  state.n_left = next_random (3) == 0 ? next_random (MAX_TIME) : 0;
  return 1;
}

static int
is_last (void)
{
  return state.kill_at > 0 && state.n_calls == state.kill_at;
}

static void
die (void)
{
  kill (getpid (), SIGKILL);
  for (;;)
    pause ();
}

/* 0, or -1 with errno set: then @call is not to be done. */
static int
ask (Call call)
{
  int error = 0;

  state.n_calls++;
  if (is_last ())
    die ();
  if (is_failing ())
    error = get_error (state.now, call);
  if (error == 0)
    return 0;

  state.n_failed++;
  errno = error;
  return -1;
}

static Call
what_is_opening (int flags)
{
  if (flags & O_CREAT)
    return CALL_MAKE;

  return (flags & O_ACCMODE) == O_RDONLY ? CALL_LOOK : CALL_OPEN;
}

static int
open_at (int directory, const char *path, int flags, mode_t mode)
{
  if (is_watched (path) && ask (what_is_opening (flags)) != 0)
    return -1;

  return (int) syscall (SYS_openat, directory, path, flags, mode);
}

#define GET_MODE(flags)                                                                            \
  mode_t mode = 0;                                                                                 \
  if ((flags) & (O_CREAT | __O_TMPFILE))                                                           \
    {                                                                                              \
      va_list args;                                                                                \
      va_start (args, flags);                                                                      \
      mode = va_arg (args, mode_t);                                                                \
      va_end (args);                                                                               \
    }

int
open (const char *path, int flags, ...)
{
  GET_MODE (flags)
  return open_at (AT_FDCWD, path, flags, mode);
}

int
open64 (const char *path, int flags, ...)
{
  GET_MODE (flags)
  return open_at (AT_FDCWD, path, flags | O_LARGEFILE, mode);
}

int
openat (int directory, const char *path, int flags, ...)
{
  GET_MODE (flags)
  return open_at (directory, path, flags, mode);
}

int
openat64 (int directory, const char *path, int flags, ...)
{
  GET_MODE (flags)
  return open_at (directory, path, flags | O_LARGEFILE, mode);
}

ssize_t
write (int fd, const void *data, size_t length)
{
  size_t part = length > 1 ? 1 + next_random ((unsigned) length - 1) : length;
  int cut_short = state.cut_short;

  if (!is_watched_fd (fd))
    return syscall (SYS_write, fd, data, length);

  state.n_calls++;
  if (is_last ())
    {
      syscall (SYS_write, fd, data, next_random (4) == 0 ? length : part - 1);
      die ();
    }

  state.cut_short = 0;
  if (!cut_short && !is_failing ())
    return syscall (SYS_write, fd, data, length);
  if (!cut_short && get_error (state.now, CALL_WRITE) == 0)
    return syscall (SYS_write, fd, data, length);

  state.n_failed++;
  if (!cut_short && part < length && next_random (2) == 0)
    {
      state.cut_short = 1;
      return syscall (SYS_write, fd, data, part);
    }

  errno = cut_short ? ENOSPC : get_error (state.now, CALL_WRITE);
  return -1;
}

int
fsync (int fd)
{
  if (is_watched_fd (fd) && ask (CALL_SYNC) != 0)
    return -1;

  return (int) syscall (SYS_fsync, fd);
}

int
fdatasync (int fd)
{
  if (is_watched_fd (fd) && ask (CALL_SYNC) != 0)
    return -1;

  return (int) syscall (SYS_fdatasync, fd);
}

int
renameat2 (int from_directory, const char *from, int to_directory, const char *to, unsigned flags)
{
  if ((is_watched (from) || is_watched (to)) && ask (CALL_RENAME) != 0)
    return -1;

  return (int) syscall (SYS_renameat2, from_directory, from, to_directory, to, flags);
}

int
renameat (int from_directory, const char *from, int to_directory, const char *to)
{
  return renameat2 (from_directory, from, to_directory, to, 0);
}

int
rename (const char *from, const char *to)
{
  return renameat2 (AT_FDCWD, from, AT_FDCWD, to, 0);
}

int
linkat (int from_directory, const char *from, int to_directory, const char *to, int flags)
{
  if ((is_watched (from) || is_watched (to)) && ask (CALL_MAKE) != 0)
    return -1;

  return (int) syscall (SYS_linkat, from_directory, from, to_directory, to, flags);
}

int
link (const char *from, const char *to)
{
  return linkat (AT_FDCWD, from, AT_FDCWD, to, 0);
}

int
unlinkat (int directory, const char *path, int flags)
{
  if (is_watched (path) && ask (CALL_REMOVE) != 0)
    return -1;

  return (int) syscall (SYS_unlinkat, directory, path, flags);
}

int
unlink (const char *path)
{
  return unlinkat (AT_FDCWD, path, 0);
}

int
mkdirat (int directory, const char *path, mode_t mode)
{
  if (is_watched (path) && ask (CALL_MAKE) != 0)
    return -1;

  return (int) syscall (SYS_mkdirat, directory, path, mode);
}

int
mkdir (const char *path, mode_t mode)
{
  return mkdirat (AT_FDCWD, path, mode);
}

void
rs_failing_files_watch (const char *directory)
{
  snprintf (state.directory, sizeof state.directory, "%s", directory != NULL ? directory : "");
}

void
rs_failing_files_fail (unsigned seed, unsigned per_mille, RsFailKind kind)
{
  /* Spread out, as small seeds would begin alike; never 0. */
  state.random = (seed + 1ULL) * 0x9E3779B97F4A7C15ULL | 1;
  state.per_mille = per_mille;
  state.asked = kind;
  state.n_left = 0;
  state.cut_short = 0;
}

void
rs_failing_files_kill_at (unsigned n)
{
  state.kill_at = n > 0 ? state.n_calls + n : 0;
}

unsigned
rs_failing_files_get_n_calls (void)
{
  return state.n_calls;
}

unsigned
rs_failing_files_get_n_failed (void)
{
  return state.n_failed;
}

static RsFailKind
read_kind (const char *name)
{
  static const char *const names[] = { "ENOSPC", "EIO", "EROFS", "EACCES" };

  for (unsigned i = 0; name != NULL && i < RS_N_FAIL_KINDS; i++)
    if (strcmp (name, names[i]) == 0)
      return (RsFailKind) i;

  return RS_FAIL_ANY;
}

static unsigned
read_number (const char *name, unsigned other)
{
  const char *text = getenv (name);

  return text != NULL ? (unsigned) strtoul (text, NULL, 10) : other;
}

__attribute__ ((constructor)) static void
read_environment (void)
{
  const char *file = getenv ("RS_FAIL_SWITCH");

  rs_failing_files_watch (getenv ("RS_FAIL_DIR"));
  snprintf (state.switch_path, sizeof state.switch_path, "%s", file != NULL ? file : "");
  rs_failing_files_fail (read_number ("RS_FAIL_SEED", 1), read_number ("RS_FAIL_PER_MILLE", 0),
                         read_kind (getenv ("RS_FAIL_ERRNO")));
}
