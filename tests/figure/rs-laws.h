/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "rs-film.h"

G_BEGIN_DECLS

/**
 * RsLaw:
 *
 * Something that is true of every movement. check() returns NULL when the film keeps the law,
 * else a message that says when, where and by how much it does not.
 */
typedef struct
{
  const char *name;
  char *(*check) (const RsFilm *film);
  gboolean of_both_sides; /* whether the mirrored movement is looked at as well */
  guint n_random;         /* how many random movements it is tried on; 0: not true of those */
} RsLaw;

const RsLaw *rs_laws_get (guint *n_laws);

/* NULL when there is none of this name. */
const RsLaw *rs_laws_find (const char *name);

/* rs-laws-body.c */
char *rs_law_bones (const RsFilm *film);
char *rs_law_reach (const RsFilm *film);
char *rs_law_girdle (const RsFilm *film);
char *rs_law_angles (const RsFilm *film);
char *rs_law_symmetry (const RsFilm *film);
char *rs_law_mirror (const RsFilm *film);

/* rs-laws-space.c */
char *rs_law_floor (const RsFilm *film);
char *rs_law_boxes (const RsFilm *film);
char *rs_law_self (const RsFilm *film);

/* rs-laws-contact.c */
char *rs_law_contacts (const RsFilm *film);
char *rs_law_feet (const RsFilm *film);

/* rs-laws-balance.c */
char *rs_law_balance (const RsFilm *film);

/* rs-laws-time.c */
char *rs_law_loop (const RsFilm *film);
char *rs_law_speed (const RsFilm *film);
char *rs_law_acceleration (const RsFilm *film);

/* rs-laws-picture.c */
char *rs_law_frame (const RsFilm *film);
char *rs_law_same_picture (const RsFilm *film);
char *rs_law_mirror_picture (const RsFilm *film);
char *rs_law_muscles (const RsFilm *film);

/*
 * rs-laws-faults.c: a mistake that is drawn keeps all laws of a single pose but those that it is
 * said to break, breaks these, and is seen where its marks are.
 */
char *rs_law_fault (RsMovement *movement, guint fault);

/* rs-laws-popping.c */
char *rs_law_turning (const RsFilm *film);
char *rs_law_moving (const RsFilm *film);

G_END_DECLS
