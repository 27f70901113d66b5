/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/paint/rs-tracer.h"

#include <math.h>
#include <string.h>

/* How far lines may be from the curve that they stand for, in pixels. */
#define TOLERANCE 0.04f

/* Covered less than this is not covered. */
#define NOTHING (1 / 512.f)

/* In pixels. */
#define FAR_OFF 1e6f

/* Lines that are less high, in pixels, cover nothing. */
#define LOWEST 1e-6f

#define MAX_LINES 1000

typedef struct
{
  float x;
  float y;
} Point;

struct _RsTracer
{
  int width;
  int height;
  float scale;
  float x;
  float y;

  /*
   * The part of the pixels that is traced now, and in it by how much the covered area changes
   * from each pixel to the next one in its row, and which of these numbers are not 0: few, so
   * that what lies between two edges costs nothing.
   */
  int left;
  int top;
  int columns;
  int rows;
  float *changes;
  gsize n_changes;
  guint64 *is_changed;
  gsize n_words;
  int stride;
  int words; /* of a row in is_changed */

  GArray *points; /* of the part of the path that is being traced */
};

RsTracer *
rs_tracer_new (void)
{
  RsTracer *self = g_new0 (RsTracer, 1);

  self->points = g_array_sized_new (FALSE, FALSE, sizeof (Point), 512);

  return self;
}

void
rs_tracer_free (RsTracer *self)
{
  g_clear_pointer (&self->changes, g_free);
  g_clear_pointer (&self->is_changed, g_free);
  g_clear_pointer (&self->points, g_array_unref);
  g_free (self);
}

void
rs_tracer_set_place (RsTracer *self, int width, int height, double scale, double x, double y)
{
  self->width = width;
  self->height = height;
  self->scale = (float) scale;
  self->x = (float) x;
  self->y = (float) y;
}

/* Everything is 0 between two traces, so what is new has to be too. */
static void
make_room (RsTracer *self)
{
  gsize n_changes = (gsize) self->stride * (gsize) self->rows;
  gsize n_words = (gsize) self->words * (gsize) self->rows;

  if (n_changes > self->n_changes)
    {
      g_clear_pointer (&self->changes, g_free);
      self->changes = g_new0 (float, n_changes);
      self->n_changes = n_changes;
    }
  if (n_words > self->n_words)
    {
      g_clear_pointer (&self->is_changed, g_free);
      self->is_changed = g_new0 (guint64, n_words);
      self->n_words = n_words;
    }
}

/* Prepares for lines near the points; FALSE when there is nothing to be seen of them. */
static gboolean
begin (RsTracer *self, float margin)
{
  const Point *points = (const Point *) (gconstpointer) self->points->data;
  float left = points[0].x, right = left, top = points[0].y, bottom = top;

  for (guint i = 1; i < self->points->len; i++)
    {
      left = MIN (left, points[i].x);
      right = MAX (right, points[i].x);
      top = MIN (top, points[i].y);
      bottom = MAX (bottom, points[i].y);
    }
  self->left = (int) CLAMP (left - margin, 0, (float) self->width);
  self->top = (int) CLAMP (top - margin, 0, (float) self->height);
  self->columns = (int) CLAMP (right + margin + 1, 0, (float) self->width) - self->left;
  self->rows = (int) CLAMP (bottom + margin + 1, 0, (float) self->height) - self->top;
  if (self->columns <= 0 || self->rows <= 0)
    return FALSE;

  self->stride = self->columns + 2;
  self->words = (self->stride + 63) / 64;
  make_room (self);

  return TRUE;
}

/* --- Lines --- */

/* Of what is not negative; the C library's would be a call. */
static inline int
round_up (float number)
{
  int whole = (int) number;

  return whole + ((float) whole < number ? 1 : 0);
}

/* Sets the bits @first to @last. */
static inline void
mark (guint64 *bits, guint first, guint last)
{
  guint i = first / 64, end = last / 64;
  guint64 from = G_MAXUINT64 << (first % 64), to = G_MAXUINT64 >> (63 - last % 64);

  if (i == end)
    {
      bits[i] |= from & to;
      return;
    }
  bits[i] |= from;
  while (++i < end)
    bits[i] = G_MAXUINT64;
  bits[end] |= to;
}

/* What lies right of a line from @a to @b (a <= b, @height of the row) is covered. */
static inline void
add_to_row (RsTracer *self, int y, float a, float b, float height)
{
  float *changes = self->changes + (gsize) y * (gsize) self->stride;
  int first = (int) a;
  int last = MAX (round_up (b), first + 1);

  mark (self->is_changed + (gsize) y * (gsize) self->words, (guint) first, (guint) last);

  if (last == first + 1)
    {
      float middle = (a + b) / 2 - (float) first;

      changes[first] += height * (1 - middle);
      changes[last] += height * middle;
    }
  else
    {
      float slope = height / (b - a);
      float before = 0;

      /* The area right of the line in each pixel, less than that in the one before. */
      for (int x = first; x <= last; x++)
        {
          float from = MAX (a, (float) x), to = MIN (b, (float) x + 1);
          float covered = x < last ? slope * (from - a) : height;

          if (x < last)
            covered += slope * (to - from) * ((float) x + 1 - (from + to) / 2);
          changes[x] += covered - before;
          before = covered;
        }
    }
}

static void
add_line (RsTracer *self, Point p, Point q)
{
  float sign = p.y < q.y ? 1 : -1, left = (float) self->left, top = (float) self->top;
  Point a = p.y < q.y ? p : q, b = p.y < q.y ? q : p;
  float slope, x, from = a.y - top, to = b.y - top, width = (float) self->columns;
  int last;

  if (to - from < LOWEST || to <= 0 || from >= (float) self->rows)
    return;

  slope = (b.x - a.x) / (to - from);
  x = a.x - left - MIN (from, 0) * slope;
  from = MAX (from, 0);
  last = MIN (self->rows, round_up (to));
  for (int y = (int) from; y < last; y++)
    {
      float height = MIN ((float) y + 1, to) - MAX ((float) y, from);
      float next = x + slope * height;

      add_to_row (self, y, CLAMP (MIN (x, next), 0, width), CLAMP (MAX (x, next), 0, width),
                  height * sign);
      x = next;
    }
}

/* Lets @value count where more is covered than before. */
static inline void
add_run (guint8 *row, int from, int to, guint8 value)
{
  if (value == 255)
    memset (row + from, 255, (gsize) (to - from));
  else
    for (int x = from; x < to; x++)
      row[x] = MAX (row[x], value);
}

static void
flush_row (RsTracer *self, int y, RsMask *mask)
{
  float *changes = self->changes + (gsize) y * (gsize) self->stride;
  guint64 *is_changed = self->is_changed + (gsize) y * (gsize) self->words;
  guint8 *row = mask->pixels + (gsize) (self->top + y) * (gsize) mask->width + self->left;
  float sum = 0;
  guint8 value = 0;
  int from = 0, first = -1;

  for (int i = 0; i < self->words; i++)
    for (; is_changed[i] != 0; is_changed[i] &= is_changed[i] - 1)
      {
        int x = i * 64 + __builtin_ctzll (is_changed[i]);

        if (value > 0)
          add_run (row, from, MIN (x, self->columns), value);
        sum += changes[x];
        changes[x] = 0;
        from = x;
        first = first < 0 ? x : first;
        value = fabsf (sum) < NOTHING ? 0 : (guint8) (MIN (fabsf (sum), 1) * 255 + 0.5f);
      }
  if (first >= 0 && first < self->columns)
    rs_mask_open_row (mask, self->top + y, self->left + first,
                      self->left + MIN (from + 1, self->columns));
}

static void
flush (RsTracer *self, RsMask *mask)
{
  for (int y = 0; y < self->rows; y++)
    flush_row (self, y, mask);
}

/* --- Paths --- */

/* Points that are far off, or nowhere, are left out. */
static void
add_point (RsTracer *self, float x, float y)
{
  const Point point = { self->x + self->scale * x, self->y + self->scale * y };

  if (fabsf (point.x) < FAR_OFF && fabsf (point.y) < FAR_OFF)
    g_array_append_val (self->points, point);
}

/* Into how many lines a curve is cut. @radius: in pixels */
static guint
count_lines (float radius, float angle)
{
  float step = 2 * acosf (1 - MIN (TOLERANCE / CLAMP (radius, TOLERANCE, FAR_OFF), 1));
  float n = fabsf (angle) / MIN (step, 0.7f);

  /* What is no number is not more than 1 either. */
  return n > 1 ? (guint) ceilf (MIN (n, MAX_LINES)) : 1;
}

static void
add_arc (RsTracer *self, const RsPathElement *e, float grow)
{
  float radius = e->radius + grow, angle = e->to - e->from;
  guint n = count_lines (radius * self->scale, angle);
  float cosine = cosf (angle / (float) n), sine = sinf (angle / (float) n);
  float x = radius * cosf (e->from), y = radius * sinf (e->from);

  for (guint i = 0; i <= n; i++)
    {
      float next = x * cosine - y * sine;

      add_point (self, e->x + x, e->y + y);
      y = x * sine + y * cosine;
      x = next;
    }
}

typedef void (*TakePoints) (RsTracer *self, gboolean is_closed, float half, RsMask *mask);

/* Calls @take with the points of each part of the path. */
static void
trace (RsTracer *self,
       const RsPathElement *path,
       guint n,
       float grow,
       TakePoints take,
       float half,
       RsMask *mask)
{
  g_array_set_size (self->points, 0);
  for (guint i = 0; i < n; i++)
    {
      const RsPathElement *e = &path[i];

      if (e->kind == RS_PATH_MOVE || e->kind == RS_PATH_CLOSE)
        {
          take (self, e->kind == RS_PATH_CLOSE, half, mask);
          g_array_set_size (self->points, 0);
        }
      if (e->kind == RS_PATH_ARC)
        add_arc (self, e, grow);
      /* What has grown no longer begins where it did. */
      else if (e->kind == RS_PATH_LINE ||
               (e->kind == RS_PATH_MOVE &&
                (grow <= 0 || i + 1 == n || path[i + 1].kind != RS_PATH_ARC)))
        add_point (self, e->x, e->y);
    }
  take (self, FALSE, half, mask);
}

static void
take_for_fill (RsTracer *self, gboolean is_closed, float half, RsMask *mask)
{
  const Point *points = (const Point *) (gconstpointer) self->points->data;
  guint n = self->points->len;

  if (n < 3 || !begin (self, 0))
    return;

  for (guint i = 0; i < n; i++)
    add_line (self, points[i], points[i + 1 < n ? i + 1 : 0]);
  flush (self, mask);
}

void
rs_tracer_fill (RsTracer *self, const RsPathElement *path, guint n, double grow, RsMask *mask)
{
  trace (self, path, n, (float) grow, take_for_fill, 0, mask);
}

/* --- Strokes --- */

static void
add_polygon (RsTracer *self, const Point *points, guint n)
{
  for (guint i = 0; i < n; i++)
    add_line (self, points[i], points[i + 1 < n ? i + 1 : 0]);
}

/* A slice of a circle around @centre, from @out on, @angle to the left. */
static void
add_slice (RsTracer *self, Point centre, Point out, float radius, float angle)
{
  guint n = count_lines (radius, angle);
  float cosine = cosf (angle / (float) n), sine = sinf (angle / (float) n);

  for (guint i = 0; i < n; i++)
    {
      Point next = { out.x * cosine + out.y * sine, out.y * cosine - out.x * sine };

      add_polygon (self,
                   (const Point[]) { centre,
                                     { centre.x + out.x, centre.y + out.y },
                                     { centre.x + next.x, centre.y + next.y } },
                   3);
      out = next;
    }
}

/* The outer side of a corner; both directions are as long as half the line is wide. */
static void
add_join (RsTracer *self, Point at, Point before, Point after, float half)
{
  float cross = before.x * after.y - before.y * after.x;
  float angle = atan2f (cross, before.x * after.x + before.y * after.y);

  if (cross > 0)
    add_slice (self, at, (Point) { after.y, -after.x }, half, angle);
  else
    add_slice (self, at, (Point) { -before.y, before.x }, half, fabsf (angle));
}

/* Rectangles, and round what is between them: nothing lies on another, so areas add up. */
static void
take_for_stroke (RsTracer *self, gboolean is_closed, float half, RsMask *mask)
{
  const Point *points = (const Point *) (gconstpointer) self->points->data;
  guint n = self->points->len, n_lines = is_closed ? n : n - 1, n_drawn = 0;
  Point first = { half, 0 }, before = { half, 0 };

  if (n < 2 || !begin (self, half))
    return;

  for (guint i = 0; i < n_lines; i++)
    {
      Point p = points[i], q = points[i + 1 < n ? i + 1 : 0];
      float x = q.x - p.x, y = q.y - p.y, length = hypotf (x, y);

      if (length < 1e-3f)
        continue;
      x *= half / length;
      y *= half / length;
      if (n_drawn++ == 0)
        first = (Point) { x, y };
      else
        add_join (self, p, before, (Point) { x, y }, half);
      before = (Point) { x, y };
      add_polygon (self,
                   (const Point[]) { { p.x - y, p.y + x },
                                     { q.x - y, q.y + x },
                                     { q.x + y, q.y - x },
                                     { p.x + y, p.y - x } },
                   4);
    }
  if (is_closed && n_drawn > 0)
    add_join (self, points[0], before, first, half);
  else
    {
      add_slice (self, points[0], (Point) { first.y, -first.x }, half, (float) G_PI);
      add_slice (self, points[n - 1], (Point) { -before.y, before.x }, half, (float) G_PI);
    }
  flush (self, mask);
}

void
rs_tracer_stroke (RsTracer *self, const RsPathElement *path, guint n, double width, RsMask *mask)
{
  trace (self, path, n, 0, take_for_stroke, (float) width * self->scale / 2, mask);
}
