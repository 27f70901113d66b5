/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/*
 * The words of movement files, as base/common/rs-vocabulary.h has those of the field. What they
 * mean is in data/movements/README.md. Nobody reads them on screen, so they have no labels.
 */

/* How hard a muscle works, and on which side. */
typedef enum
{
  RS_WORK_WORD_PRIMARY,
  RS_WORK_WORD_PRIMARY_LEFT,
  RS_WORK_WORD_PRIMARY_RIGHT,
  RS_WORK_WORD_SECONDARY,
  RS_WORK_WORD_SECONDARY_LEFT,
  RS_WORK_WORD_SECONDARY_RIGHT,
} RsWorkWord;

/* How the fingers are curled. */
typedef enum
{
  RS_HAND_FLAT,
  RS_HAND_RELAXED,
  RS_HAND_GRIP,
  RS_HAND_FIST,
} RsHandWord;

/* What an arm stands on. */
typedef enum
{
  RS_ARM_PLANT_PALM,
  RS_ARM_PLANT_FOREARM,
} RsArmPlant;

#define RS_TYPE_WORK_WORD (rs_work_word_get_type ())
#define RS_TYPE_HAND_WORD (rs_hand_word_get_type ())
#define RS_TYPE_ARM_PLANT (rs_arm_plant_get_type ())
#define RS_TYPE_PIECE_KIND (rs_piece_kind_get_type ())
#define RS_TYPE_HOLD (rs_hold_get_type ())
#define RS_TYPE_BAND_PLACE (rs_band_place_get_type ())
#define RS_TYPE_FEET (rs_feet_get_type ())
#define RS_TYPE_BODY_SIDE (rs_body_side_get_type ())
#define RS_TYPE_EASE (rs_ease_get_type ())
#define RS_TYPE_PHASE (rs_phase_get_type ())
#define RS_TYPE_TRACK (rs_track_get_type ())
#define RS_TYPE_POINT (rs_point_get_type ())
#define RS_TYPE_FAULT_LAW (rs_fault_law_get_type ())
#define RS_TYPE_ANCHOR (rs_anchor_get_type ())
#define RS_TYPE_FOOT_POINT (rs_foot_point_get_type ())
#define RS_TYPE_REACH_FRAME (rs_reach_frame_get_type ())

GType rs_work_word_get_type (void);
GType rs_hand_word_get_type (void);
GType rs_arm_plant_get_type (void);
GType rs_piece_kind_get_type (void);
GType rs_hold_get_type (void);
GType rs_band_place_get_type (void);
GType rs_feet_get_type (void);
GType rs_body_side_get_type (void);
GType rs_ease_get_type (void);
GType rs_phase_get_type (void);
GType rs_track_get_type (void);
GType rs_point_get_type (void);
GType rs_fault_law_get_type (void);
GType rs_anchor_get_type (void);
GType rs_foot_point_get_type (void);
GType rs_reach_frame_get_type (void);

G_END_DECLS
