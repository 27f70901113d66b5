/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/scene/rs-muscle-shapes.h"

#include <math.h>

#define SHAPE(muscle, part, top, bottom, fibres, slant, ...)                                       \
  {                                                                                                \
    RS_MUSCLE_##muscle, RS_PART_##part, { top, bottom }, fibres, slant,                            \
        G_N_ELEMENTS (((const RsShapeRow[]) { __VA_ARGS__ })), (const RsShapeRow[])                \
    {                                                                                              \
      __VA_ARGS__                                                                                  \
    }                                                                                              \
  }

/* clang-format off */
static const RsMuscleShape shapes[] = {
  /* transversus, a corset whose fibres go around */
  SHAPE (DEEP_CORE, TRUNK, 0, 0, -4, 0,
        { 0.088, 60, 179 }, { 0.112, 28, 179 }, { 0.15, 12, 179 }, { 0.2, 11, 179 },
        { 0.24, 24, 179 }, { 0.268, 56, 179 }),
  SHAPE (ERECTOR_SPINAE, TRUNK, 0.05, 0.12, 1, 0,
        { 0.03, 166, 177.5 }, { 0.1, 158, 177.5 }, { 0.2, 160, 177 }, { 0.3, 163, 177 },
        { 0.42, 168, 177 }),
  SHAPE (OBLIQUES, TRUNK, 0.16, 0.1, 3, -0.25,
        { 0.085, 40, 90 }, { 0.125, 30, 102 }, { 0.185, 26, 106 }, { 0.24, 28, 98 },
        { 0.29, 34, 88 }, { 0.335, 50, 78 }),
  /* four rows */
  SHAPE (RECTUS_ABDOMINIS, TRUNK, 0.05, 0.22, 0, 0,
        { 0.005, 2, 6 }, { 0.055, 2, 13 }, { 0.1, 2, 18 }, { 0.143, 2, 21 }),
  SHAPE (RECTUS_ABDOMINIS, TRUNK, 0.3, 0.3, 0, 0,
        { 0.149, 2, 21 }, { 0.206, 2, 21.5 }),
  SHAPE (RECTUS_ABDOMINIS, TRUNK, 0.3, 0.3, 0, 0,
        { 0.212, 2, 21.5 }, { 0.266, 2, 22 }),
  SHAPE (RECTUS_ABDOMINIS, TRUNK, 0.3, 0.34, 0, 0,
        { 0.272, 2, 22 }, { 0.326, 2, 25 }),
  /* latissimus dorsi */
  SHAPE (UPPER_BACK, TRUNK, 0, 0.12, 3, 0.1,
        { 0.11, 168, 176 }, { 0.17, 146, 176 }, { 0.235, 122, 173 }, { 0.3, 104, 166 },
        { 0.35, 94, 152 }, { 0.395, 92, 122 }),
  /* on the shoulder blade */
  SHAPE (UPPER_BACK, TRUNK, 0.25, 0.25, 2, 0,
        { 0.34, 136, 150 }, { 0.375, 116, 156 }, { 0.415, 106, 152 }, { 0.445, 112, 138 }),
  /* trapezius */
  SHAPE (UPPER_BACK, TRUNK, 0, 0.18, 2, 0.2,
        { 0.245, 174, 178.5 }, { 0.32, 167, 178.5 }, { 0.395, 156, 178.5 }, { 0.445, 138, 178.5 },
        { 0.475, 128, 178.5 }, { 0.515, 146, 178 }),
  SHAPE (CHEST, TRUNK, 0.22, 0.3, 3, 0.1,
        { 0.316, 10, 42 }, { 0.335, 5, 54 }, { 0.362, 4, 63 }, { 0.398, 4, 70 }, { 0.428, 5, 72 },
        { 0.45, 8, 60 }, { 0.463, 16, 44 }),
  /* iliopsoas, in two parts */
  SHAPE (HIP_FLEXORS, TRUNK, 0.1, 0.14, 1, 0,
        { -0.06, 14, 30 }, { -0.02, 18, 40 }, { 0.03, 22, 50 }, { 0.07, 26, 58 },
        { 0.098, 32, 56 }),
  /* gluteus medius */
  SHAPE (HIP_ABDUCTORS, TRUNK, 0.3, 0.16, 3, 0,
        { -0.04, 72, 112 }, { 0, 68, 118 }, { 0.035, 64, 128 }, { 0.075, 60, 136 },
        { 0.105, 66, 138 }, { 0.126, 82, 124 }),
  SHAPE (GLUTE_MAX, TRUNK, 0.2, 0.1, 4, 0.35,
        { -0.108, 118, 172 }, { -0.08, 108, 177 }, { -0.04, 102, 178 }, { 0, 102, 178 },
        { 0.04, 114, 178 }, { 0.075, 134, 177.5 }, { 0.102, 158, 177 }),
  SHAPE (HIP_FLEXORS, THIGH, 0.1, 0, 1, 0,
        { -0.01, -10, 22 }, { 0.05, -14, 20 }, { 0.14, -18, 8 }, { 0.25, -26, -16 }),
  /* magnus and gracilis */
  SHAPE (ADDUCTORS, THIGH, 0.06, 0, 2, 0,
        { -0.02, -112, -66 }, { 0.15, -128, -73 }, { 0.35, -130, -77 }, { 0.55, -116, -81 },
        { 0.75, -100, -86 }, { 0.9, -95, -90 }),
  /* longus */
  SHAPE (ADDUCTORS, THIGH, 0.06, 0.05, 1, 0,
        { 0.02, -56, -42 }, { 0.14, -70, -40 }, { 0.28, -75, -46 }, { 0.42, -77, -58 },
        { 0.54, -79, -71 }),
  /* semitendinosus */
  SHAPE (HAMSTRINGS, THIGH, 0.05, 0, 2, 0,
        { 0.12, 182, 198 }, { 0.28, 182, 216 }, { 0.48, 183, 227 }, { 0.68, 190, 236 },
        { 0.85, 212, 244 }, { 0.98, 234, 247 }),
  /* biceps femoris */
  SHAPE (HAMSTRINGS, THIGH, 0.05, 0, 2, 0,
        { 0.12, 162, 178 }, { 0.28, 146, 178.5 }, { 0.48, 134, 178 }, { 0.68, 125, 171 },
        { 0.85, 117, 149 }, { 0.98, 112, 125 }),
  /* vastus lateralis */
  SHAPE (QUADS, THIGH, 0.1, 0.05, 3, -0.2,
        { 0.08, 40, 74 }, { 0.22, 26, 92 }, { 0.42, 27, 94 }, { 0.62, 24, 86 }, { 0.78, 19, 68 },
        { 0.92, 14, 34 }),
  /* vastus medialis */
  SHAPE (QUADS, THIGH, 0, 0.16, 2, 0.3,
        { 0.34, -30, -24 }, { 0.48, -42, -19 }, { 0.64, -60, -16 }, { 0.78, -73, -12 },
        { 0.88, -74, -9 }, { 0.96, -54, -8 }),
  /* rectus femoris */
  SHAPE (QUADS, THIGH, 0.04, 0, 2, 0,
        { 0.04, 4, 16 }, { 0.18, -13, 25 }, { 0.38, -18, 26 }, { 0.58, -15, 22 },
        { 0.76, -9, 15 }, { 0.92, -4, 8 }),
  SHAPE (SOLEUS, SHANK, 0.16, 0, 2, 0,
        { 0.3, 112, 248 }, { 0.46, 114, 246 }, { 0.6, 124, 236 }, { 0.72, 146, 214 },
        { 0.84, 165, 195 }, { 0.94, 174, 186 }),
  /* outer and inner head */
  SHAPE (GASTROCNEMIUS, SHANK, 0.03, 0.16, 2, 0,
        { 0.02, 156, 170 }, { 0.12, 130, 178 }, { 0.26, 118, 179 }, { 0.38, 122, 179 },
        { 0.47, 138, 177 }),
  SHAPE (GASTROCNEMIUS, SHANK, 0.03, 0.16, 2, 0,
        { 0.02, 190, 206 }, { 0.12, 182, 232 }, { 0.26, 181, 244 }, { 0.4, 181, 242 },
        { 0.52, 184, 224 }),
  SHAPE (TIBIALIS_ANTERIOR, SHANK, 0.04, 0, 2, 0,
        { 0.06, 20, 34 }, { 0.18, 12, 54 }, { 0.34, 9, 54 }, { 0.52, 7, 42 }, { 0.7, 3, 24 },
        { 0.86, -5, 6 }),
  /* triceps, two heads */
  SHAPE (ARMS, UPPER_ARM, 0.06, 0.1, 2, 0,
        { 0.12, 186, 208 }, { 0.28, 181, 240 }, { 0.48, 180.5, 248 }, { 0.66, 181, 234 },
        { 0.8, 184, 208 }),
  SHAPE (ARMS, UPPER_ARM, 0.06, 0.1, 2, 0,
        { 0.16, 112, 150 }, { 0.3, 102, 170 }, { 0.48, 102, 179.5 }, { 0.66, 112, 179 },
        { 0.82, 148, 176 }),
  /* biceps */
  SHAPE (ARMS, UPPER_ARM, 0.05, 0.05, 2, 0,
        { 0.26, -14, 12 }, { 0.42, -38, 34 }, { 0.6, -46, 42 }, { 0.76, -38, 34 },
        { 0.88, -16, 16 }, { 0.97, -4, 6 }),
  /* deltoid: front, back and middle */
  SHAPE (SHOULDERS, UPPER_ARM, 0.05, 0, 2, 0,
        { -0.24, -16, 42 }, { 0, -34, 50 }, { 0.14, -26, 58 }, { 0.28, 24, 70 }, { 0.4, 72, 84 }),
  SHAPE (SHOULDERS, UPPER_ARM, 0.05, 0, 2, 0,
        { -0.24, 138, 196 }, { 0, 130, 214 }, { 0.14, 122, 206 }, { 0.28, 110, 156 },
        { 0.4, 96, 108 }),
  SHAPE (SHOULDERS, UPPER_ARM, 0.05, 0, 2, 0,
        { -0.24, 48, 132 }, { 0, 52, 128 }, { 0.18, 60, 120 }, { 0.32, 73, 107 },
        { 0.44, 86, 94 }),
  /* extensors, flexors, brachioradialis */
  SHAPE (ARMS, FOREARM, 0.06, 0, 2, 0,
        { 0.03, 104, 126 }, { 0.16, 96, 170 }, { 0.34, 98, 174 }, { 0.54, 112, 164 },
        { 0.74, 130, 148 }),
  SHAPE (ARMS, FOREARM, 0.06, 0, 2, 0,
        { 0.04, -52, -24 }, { 0.16, -88, 6 }, { 0.32, -92, 12 }, { 0.52, -68, 14 },
        { 0.74, -30, 6 }),
  SHAPE (ARMS, FOREARM, 0.06, 0, 2, 0,
        { -0.02, 42, 60 }, { 0.14, 14, 88 }, { 0.3, 18, 86 }, { 0.5, 26, 70 }, { 0.74, 36, 54 }),
};
/* clang-format on */

const RsMuscleShape *
rs_muscle_shapes_get (guint *n_shapes)
{
  *n_shapes = G_N_ELEMENTS (shapes);

  return shapes;
}

/* What is left of the width toward a rounded end. */
static double
get_round (const RsMuscleShape *shape, double t)
{
  double width = 1;

  for (guint end = 0; end < 2; end++)
    {
      double x = (end == 0 ? t : 1 - t) / MAX (shape->round[end], 1e-6);

      if (x < 1)
        width *= sqrt (MAX (0, x * (2 - x)));
    }

  return width;
}

/* A cubic through the rows; @edge tells which of their two numbers. */
static double
get_edge (const RsMuscleShape *shape, guint at, double s, guint edge)
{
  double v[4], h[3], before, after, x;
  const RsShapeRow *rows = shape->rows;

  for (int i = 0; i < 4; i++)
    {
      const RsShapeRow *row = &rows[CLAMP ((int) at + i - 1, 0, (int) shape->n_rows - 1)];

      v[i] = edge == 0 ? row->from : row->to;
      if (i > 0)
        h[i - 1] = row->s - rows[CLAMP ((int) at + i - 2, 0, (int) shape->n_rows - 1)].s;
    }
  before = after = (v[2] - v[1]) / h[1];
  if (h[0] > 0)
    before = (before * h[0] + (v[1] - v[0]) / h[0] * h[1]) / (h[0] + h[1]);
  if (h[2] > 0)
    after = (after * h[2] + (v[3] - v[2]) / h[2] * h[1]) / (h[1] + h[2]);
  x = (s - rows[at].s) / h[1];

  return v[1] * (1 - x) * (1 - x) * (1 + 2 * x) + v[2] * x * x * (3 - 2 * x) +
         h[1] * x * (1 - x) * (before * (1 - x) - after * x);
}

static void
work_out (const RsMuscleShape *shape, RsShapeStation stations[RS_SHAPE_STATIONS])
{
  const RsShapeRow *rows = shape->rows;
  guint at = 0;

  for (guint i = 0; i < RS_SHAPE_STATIONS; i++)
    {
      double t = 0.5 - 0.5 * cos (G_PI * i / (RS_SHAPE_STATIONS - 1));
      double s = rs_lerp (rows[0].s, rows[shape->n_rows - 1].s, t), from, to;

      while (at + 2 < shape->n_rows && s > rows[at + 1].s)
        at++;
      from = get_edge (shape, at, s, 0);
      to = get_edge (shape, at, s, 1);
      stations[i] = (RsShapeStation) { t, s, rs_radians ((from + to) / 2),
                                       rs_radians ((to - from) / 2) * get_round (shape, t) };
    }
}

void
rs_muscle_atlas_init (RsMuscleAtlas *atlas)
{
  G_STATIC_ASSERT (G_N_ELEMENTS (shapes) <= RS_MUSCLE_MAX_SHAPES);

  for (guint i = 0; i < G_N_ELEMENTS (shapes); i++)
    work_out (&shapes[i], atlas->stations[i]);
}
