/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "figure/pose/rs-movement-facts.h"

G_BEGIN_DECLS

/**
 * RsMovement:
 *
 * A movement that has been solved for balance and fits. Immutable and reference counted.
 */
typedef struct _RsMovement RsMovement;

/*
 * Takes @facts over and bakes it: balances and fits each key in turn. What a key has not been
 * given itself it inherits from the key before with its baked numbers.
 */
RsMovement *rs_movement_new (RsMovementFacts *facts);
RsMovement *rs_movement_ref (RsMovement *self);
void rs_movement_unref (RsMovement *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsMovement, rs_movement_unref)

/* The same on the other side. Turn the camera to 180 − yaw to see its mirror image. */
RsMovement *rs_movement_new_mirrored (RsMovement *self);

/* What it is made of, with baked poses. Belongs to the movement. */
const RsMovementFacts *rs_movement_get_facts (RsMovement *self);

/* How far balance and fits are from what was asked, metres or degrees/100; small when well. */
double rs_movement_get_residual (RsMovement *self);

/* The fault that is called @name: its number, or −1. */
int rs_movement_find_fault (RsMovement *self, const char *name);

/* How it looks: @wrong as a fault, else its key as it should be. */
void rs_movement_get_fault_body (RsMovement *self, guint fault, gboolean wrong, RsBody *body);

/* As rs_movement_get_residual(), of the fault's pose. */
double rs_movement_get_fault_residual (RsMovement *self, guint fault);

/* What is carried in this body's posture: at most %RS_MOVEMENT_MAX_PIECES. Returns how many. */
guint rs_movement_get_loads (RsMovement *self, const RsBody *body, RsLoad *loads);

G_END_DECLS
