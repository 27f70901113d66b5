/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/pose/rs-movement-facts.h"

#define DEFAULT_LIFT 0.06

RsMovementFacts *
rs_movement_facts_new (void)
{
  RsMovementFacts *facts = g_new0 (RsMovementFacts, 1);

  facts->lift = DEFAULT_LIFT;
  for (guint i = 0; i < RS_MOVEMENT_MAX_KEYS; i++)
    rs_pose_init (&facts->keys[i].pose);
  for (guint i = 0; i < RS_MOVEMENT_MAX_FAULTS; i++)
    rs_pose_init (&facts->faults[i].wrong.pose);

  return facts;
}

static void
key_clear (RsKey *key)
{
  g_clear_pointer (&key->name, g_free);
  for (guint i = 0; i < RS_MOVEMENT_MAX_FITS; i++)
    {
      g_clear_pointer (&key->fits[i].vary, g_free);
      g_clear_pointer (&key->fits[i].make, g_free);
    }
  for (guint i = 0; i < RS_MOVEMENT_MAX_ARCS; i++)
    g_clear_pointer (&key->arcs[i].path, g_free);
}

/* All keys, as a reader that fails may have been at any. */
void
rs_movement_facts_free (RsMovementFacts *facts)
{
  g_clear_pointer (&facts->id, g_free);
  for (guint i = 0; i < RS_MOVEMENT_MAX_KEYS; i++)
    key_clear (&facts->keys[i]);
  for (guint i = 0; i < RS_MOVEMENT_MAX_FAULTS; i++)
    key_clear (&facts->faults[i].wrong);
  g_free (facts);
}
