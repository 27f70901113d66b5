/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

/*
 * first-frame [--run SECONDS] [--settle SECONDS --idle SECONDS] -- COMMAND...
 *
 * Starts an X11 program, sees from outside how long it takes to show something, lets it run for
 * a while, reads what it has used, and ends it. Prints one JSON object. The program is not
 * changed and does not know. See README.md beside this file.
 */

#include "process.h"

#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <X11/extensions/Xdamage.h>
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

/* Smaller windows are none that a person looks at. */
#define MIN_SIZE 100

/* A window that was only cleared has one colour or two; one with a text in it has more. */
#define MIN_COLOURS 8

/* Every third pixel of every third row says enough, and costs the program little. */
#define STEP 3

/* How long a program may take to show something before it counts as broken. */
#define PATIENCE_NS (60 * NS_PER_S)

#define NS_PER_S G_GINT64_CONSTANT (1000000000)
#define NS_PER_MS 1e6

static int run_s = 5;
static int settle_s = 10;
static int idle_s = 0;
static char **command = NULL;

static const GOptionEntry options[] = {
  { "run", 0, 0, G_OPTION_ARG_INT, &run_s, "Seconds before use is read", "SECONDS" },
  { "settle", 0, 0, G_OPTION_ARG_INT, &settle_s, "Seconds after that, before idling", "SECONDS" },
  { "idle", 0, 0, G_OPTION_ARG_INT, &idle_s, "Seconds to count wake-ups for", "SECONDS" },
  { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_STRING_ARRAY, &command, NULL, "COMMAND" },
  { NULL },
};

typedef struct
{
  Display *display;
  int damage_event;
  Window window; /* the one looked at */
  Damage damage;

  gint64 start_ns;
  gint64 map_ns;
  gint64 frame_ns;
  pid_t pid;
} Bench;

static gint64
now_ns (void)
{
  struct timespec time;

  clock_gettime (CLOCK_MONOTONIC, &time);
  return time.tv_sec * NS_PER_S + time.tv_nsec;
}

/* Windows may be gone before they are asked about. */
static int
ignore_error (Display *display, XErrorEvent *event)
{
  return 0;
}

static void
open_display (Bench *bench)
{
  int error_base;

  XSetErrorHandler (ignore_error);
  bench->display = XOpenDisplay (NULL);
  if (bench->display == NULL)
    g_error ("first-frame: cannot open the display");
  if (!XDamageQueryExtension (bench->display, &bench->damage_event, &error_base))
    g_error ("first-frame: the display has no DAMAGE extension");

  XSelectInput (bench->display, DefaultRootWindow (bench->display), SubstructureNotifyMask);
  XSync (bench->display, False);
}

static pid_t
start (char **argv)
{
  pid_t pid = fork ();

  if (pid != 0)
    return pid;

  execvp (argv[0], argv);
  fprintf (stderr, "first-frame: %s: %s\n", argv[0], g_strerror (errno));
  _exit (127);
}

static gboolean
has_colours (Display *display, Window window)
{
  XWindowAttributes attributes;
  XImage *image;
  unsigned long seen[MIN_COLOURS];
  int n_seen = 0;

  if (!XGetWindowAttributes (display, window, &attributes))
    return FALSE;
  image = XGetImage (display, window, 0, 0, (unsigned int) attributes.width,
                     (unsigned int) attributes.height, AllPlanes, ZPixmap);
  if (image == NULL)
    return FALSE;

  for (int y = 0; y < image->height && n_seen < MIN_COLOURS; y += STEP)
    for (int x = 0; x < image->width && n_seen < MIN_COLOURS; x += STEP)
      {
        unsigned long pixel = XGetPixel (image, x, y);
        int i = 0;

        while (i < n_seen && seen[i] != pixel)
          i++;
        if (i == n_seen)
          seen[n_seen++] = pixel;
      }

  XDestroyImage (image);
  return n_seen == MIN_COLOURS;
}

/* The server reports a new Damage at once when the window has been drawn to before. */
static void
consider_window (Bench *bench, Window window, gint64 time_ns)
{
  XWindowAttributes attributes;

  if (bench->window != None || !XGetWindowAttributes (bench->display, window, &attributes) ||
      attributes.override_redirect || attributes.width <= MIN_SIZE || attributes.height <= MIN_SIZE)
    return;

  bench->window = window;
  bench->map_ns = time_ns;
  bench->damage = XDamageCreate (bench->display, window, XDamageReportNonEmpty);
}

static void
handle_event (Bench *bench, XEvent *event)
{
  gint64 time_ns = now_ns ();

  if (event->type == MapNotify)
    {
      consider_window (bench, event->xmap.window, time_ns);
    }
  else if (event->type == bench->damage_event + XDamageNotify)
    {
      XDamageSubtract (bench->display, bench->damage, None, None);
      if (has_colours (bench->display, bench->window))
        bench->frame_ns = time_ns;
    }
}

static gboolean
is_alive (Bench *bench)
{
  return bench->pid > 0 && waitpid (bench->pid, NULL, WNOHANG) == 0;
}

static gboolean
wait_for_frame (Bench *bench)
{
  struct pollfd poll_fd = { .fd = ConnectionNumber (bench->display), .events = POLLIN };

  while (bench->frame_ns == 0 && now_ns () - bench->start_ns < PATIENCE_NS)
    {
      if (XPending (bench->display) == 0)
        {
          if (poll (&poll_fd, 1, 100) == 0 && !is_alive (bench))
            return FALSE;
          continue;
        }

      XEvent event;

      XNextEvent (bench->display, &event);
      handle_event (bench, &event);
    }
  return bench->frame_ns != 0;
}

static void
sleep_until (gint64 time_ns)
{
  struct timespec time = { .tv_sec = time_ns / NS_PER_S, .tv_nsec = time_ns % NS_PER_S };

  while (clock_nanosleep (CLOCK_MONOTONIC, TIMER_ABSTIME, &time, NULL) == EINTR)
    continue;
}

static void
print_number (const char *name, double value, const char *end)
{
  char text[G_ASCII_DTOSTR_BUF_SIZE];

  printf ("\"%s\": %s%s", name, g_ascii_formatd (text, sizeof text, "%.3f", value), end);
}

static gboolean
measure_use (Bench *bench)
{
  ProcessMemory memory;
  guint64 cpu_ns;

  sleep_until (bench->start_ns + run_s * NS_PER_S);
  if (!is_alive (bench) || !process_get_cpu_ns (bench->pid, &cpu_ns) ||
      !process_get_memory (bench->pid, &memory))
    return FALSE;

  printf ("{");
  print_number ("map-ms", (double) (bench->map_ns - bench->start_ns) / NS_PER_MS, ", ");
  print_number ("first-frame-ms", (double) (bench->frame_ns - bench->start_ns) / NS_PER_MS, ", ");
  print_number ("cpu-ms", (double) cpu_ns / NS_PER_MS, ", ");
  print_number ("rss-kib", (double) memory.rss, ", ");
  print_number ("pss-kib", (double) memory.pss, ", ");
  print_number ("uss-kib", (double) memory.uss, idle_s > 0 ? ", " : "}\n");
  return TRUE;
}

static gboolean
measure_idle (Bench *bench)
{
  g_autoptr (GHashTable) before = NULL;
  g_autoptr (GHashTable) after = NULL;
  gint64 begin_ns = bench->start_ns + (run_s + settle_s) * NS_PER_S;
  guint64 cpu_before;
  guint64 cpu_after;

  sleep_until (begin_ns);
  before = process_get_switches (bench->pid);
  if (!process_get_cpu_ns (bench->pid, &cpu_before))
    return FALSE;

  sleep_until (begin_ns + idle_s * NS_PER_S);
  after = process_get_switches (bench->pid);
  if (!is_alive (bench) || !process_get_cpu_ns (bench->pid, &cpu_after))
    return FALSE;

  print_number ("idle-wakeups-per-minute",
                (double) process_count_wakeups (before, after) * 60 / idle_s, ", ");
  print_number ("idle-cpu-ms-per-minute",
                (double) (cpu_after - cpu_before) / NS_PER_MS * 60 / idle_s, "}\n");
  return TRUE;
}

int
main (int argc, char *argv[])
{
  g_autoptr (GOptionContext) context = g_option_context_new ("-- COMMAND...");
  g_autoptr (GError) error = NULL;
  Bench bench = { 0 };
  const char *failure = NULL;

  g_option_context_add_main_entries (context, options, NULL);
  if (!g_option_context_parse (context, &argc, &argv, &error) || command == NULL)
    {
      fprintf (stderr, "first-frame: %s\n", error != NULL ? error->message : "no command");
      return 2;
    }

  open_display (&bench);
  bench.start_ns = now_ns ();
  bench.pid = start (command);

  if (!wait_for_frame (&bench))
    failure = "showed no window with anything in it";
  else if (!measure_use (&bench))
    failure = "ended before it was measured";
  else if (idle_s > 0 && !measure_idle (&bench))
    failure = "ended while it was idle";
  if (failure != NULL)
    fprintf (stderr, "first-frame: %s %s\n", command[0], failure);

  if (is_alive (&bench))
    {
      kill (bench.pid, SIGTERM);
      waitpid (bench.pid, NULL, 0);
    }
  XCloseDisplay (bench.display);
  g_strfreev (command);
  return failure != NULL;
}
