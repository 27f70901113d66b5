/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-laws.h"

static const RsLaw laws[] = {
  { "bones", rs_law_bones, TRUE, 300 },
  { "reach", rs_law_reach, TRUE, 0 },
  { "girdle", rs_law_girdle, TRUE, 0 },
  { "angles", rs_law_angles, TRUE, 0 },
  { "symmetry", rs_law_symmetry, TRUE, 0 },
  { "mirror", rs_law_mirror, TRUE, 300 },
  { "floor", rs_law_floor, TRUE, 0 },
  { "boxes", rs_law_boxes, TRUE, 0 },
  { "self", rs_law_self, TRUE, 0 },
  { "contacts", rs_law_contacts, TRUE, 0 },
  { "feet", rs_law_feet, TRUE, 0 },
  { "balance", rs_law_balance, TRUE, 0 },
  { "loop", rs_law_loop, TRUE, 300 },
  { "speed", rs_law_speed, TRUE, 0 },
  { "acceleration", rs_law_acceleration, TRUE, 0 },
  { "frame", rs_law_frame, TRUE, 30 },
  { "same-picture", rs_law_same_picture, TRUE, 20 },
  /* Of the mirrored movement these would be the same pictures again, only flipped. */
  { "mirror-picture", rs_law_mirror_picture, FALSE, 20 },
  { "muscles", rs_law_muscles, FALSE, 0 },
  { "turning", rs_law_turning, FALSE, 0 },
  { "moving", rs_law_moving, FALSE, 0 },
};

const RsLaw *
rs_laws_get (guint *n_laws)
{
  *n_laws = G_N_ELEMENTS (laws);

  return laws;
}

const RsLaw *
rs_laws_find (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (laws); i++)
    {
      if (g_str_equal (laws[i].name, name))
        return &laws[i];
    }

  return NULL;
}
