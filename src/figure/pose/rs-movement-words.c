/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/pose/rs-movement-words.h"

#include "figure/pose/rs-movement.h"

G_DEFINE_ENUM_TYPE (RsWorkWord,
                    rs_work_word,
                    G_DEFINE_ENUM_VALUE (RS_WORK_WORD_PRIMARY, "primary"),
                    G_DEFINE_ENUM_VALUE (RS_WORK_WORD_PRIMARY_LEFT, "primary-left"),
                    G_DEFINE_ENUM_VALUE (RS_WORK_WORD_PRIMARY_RIGHT, "primary-right"),
                    G_DEFINE_ENUM_VALUE (RS_WORK_WORD_SECONDARY, "secondary"),
                    G_DEFINE_ENUM_VALUE (RS_WORK_WORD_SECONDARY_LEFT, "secondary-left"),
                    G_DEFINE_ENUM_VALUE (RS_WORK_WORD_SECONDARY_RIGHT, "secondary-right"))

G_DEFINE_ENUM_TYPE (RsHandWord,
                    rs_hand_word,
                    G_DEFINE_ENUM_VALUE (RS_HAND_FLAT, "flat"),
                    G_DEFINE_ENUM_VALUE (RS_HAND_RELAXED, "relaxed"),
                    G_DEFINE_ENUM_VALUE (RS_HAND_GRIP, "grip"),
                    G_DEFINE_ENUM_VALUE (RS_HAND_FIST, "fist"))

G_DEFINE_ENUM_TYPE (RsArmPlant,
                    rs_arm_plant,
                    G_DEFINE_ENUM_VALUE (RS_ARM_PLANT_PALM, "palm"),
                    G_DEFINE_ENUM_VALUE (RS_ARM_PLANT_FOREARM, "forearm"))

G_DEFINE_ENUM_TYPE (RsPieceKind,
                    rs_piece_kind,
                    G_DEFINE_ENUM_VALUE (RS_PIECE_MAT, "mat"),
                    G_DEFINE_ENUM_VALUE (RS_PIECE_BENCH, "bench"),
                    G_DEFINE_ENUM_VALUE (RS_PIECE_STEP, "step"),
                    G_DEFINE_ENUM_VALUE (RS_PIECE_BOX, "box"),
                    G_DEFINE_ENUM_VALUE (RS_PIECE_CHAIR, "chair"),
                    G_DEFINE_ENUM_VALUE (RS_PIECE_WALL, "wall"),
                    G_DEFINE_ENUM_VALUE (RS_PIECE_DUMBBELL, "dumbbell"),
                    G_DEFINE_ENUM_VALUE (RS_PIECE_KETTLEBELL, "kettlebell"),
                    G_DEFINE_ENUM_VALUE (RS_PIECE_BARBELL, "barbell"),
                    G_DEFINE_ENUM_VALUE (RS_PIECE_BALL, "ball"),
                    G_DEFINE_ENUM_VALUE (RS_PIECE_BAND, "band"))

G_DEFINE_ENUM_TYPE (RsHold,
                    rs_hold,
                    G_DEFINE_ENUM_VALUE (RS_HOLD_LEFT, "left"),
                    G_DEFINE_ENUM_VALUE (RS_HOLD_RIGHT, "right"),
                    G_DEFINE_ENUM_VALUE (RS_HOLD_BOTH, "both"),
                    G_DEFINE_ENUM_VALUE (RS_HOLD_BACK, "back"))

G_DEFINE_ENUM_TYPE (RsBandPlace,
                    rs_band_place,
                    G_DEFINE_ENUM_VALUE (RS_BAND_THIGHS, "thighs"),
                    G_DEFINE_ENUM_VALUE (RS_BAND_SHANKS, "shanks"),
                    G_DEFINE_ENUM_VALUE (RS_BAND_HANDS, "hands"))

G_DEFINE_ENUM_TYPE (RsFeet,
                    rs_feet,
                    G_DEFINE_ENUM_VALUE (RS_FEET_SHOES, "shoes"),
                    G_DEFINE_ENUM_VALUE (RS_FEET_BARE, "bare"))

G_DEFINE_ENUM_TYPE (RsSide,
                    rs_body_side,
                    G_DEFINE_ENUM_VALUE (RS_SIDE_LEFT, "left"),
                    G_DEFINE_ENUM_VALUE (RS_SIDE_RIGHT, "right"))

G_DEFINE_ENUM_TYPE (RsEase,
                    rs_ease,
                    G_DEFINE_ENUM_VALUE (RS_EASE_IN_OUT, "in-out"),
                    G_DEFINE_ENUM_VALUE (RS_EASE_LINEAR, "linear"),
                    G_DEFINE_ENUM_VALUE (RS_EASE_IN, "in"),
                    G_DEFINE_ENUM_VALUE (RS_EASE_OUT, "out"))

G_DEFINE_ENUM_TYPE (RsPhase,
                    rs_phase,
                    G_DEFINE_ENUM_VALUE (RS_PHASE_MOVE, "move"),
                    G_DEFINE_ENUM_VALUE (RS_PHASE_LOWER, "lower"),
                    G_DEFINE_ENUM_VALUE (RS_PHASE_LIFT, "lift"))

G_DEFINE_ENUM_TYPE (RsTrack,
                    rs_track,
                    G_DEFINE_ENUM_VALUE (RS_TRACK_NONE, "none"),
                    G_DEFINE_ENUM_VALUE (RS_TRACK_PELVIS, "pelvis"),
                    G_DEFINE_ENUM_VALUE (RS_TRACK_HEAD, "head"),
                    G_DEFINE_ENUM_VALUE (RS_TRACK_LEFT_KNEE, "left-knee"),
                    G_DEFINE_ENUM_VALUE (RS_TRACK_RIGHT_KNEE, "right-knee"),
                    G_DEFINE_ENUM_VALUE (RS_TRACK_LEFT_HEEL, "left-heel"),
                    G_DEFINE_ENUM_VALUE (RS_TRACK_RIGHT_HEEL, "right-heel"),
                    G_DEFINE_ENUM_VALUE (RS_TRACK_LEFT_FOOT, "left-foot"),
                    G_DEFINE_ENUM_VALUE (RS_TRACK_RIGHT_FOOT, "right-foot"),
                    G_DEFINE_ENUM_VALUE (RS_TRACK_LEFT_HAND, "left-hand"),
                    G_DEFINE_ENUM_VALUE (RS_TRACK_RIGHT_HAND, "right-hand"))

G_DEFINE_ENUM_TYPE (RsPoint,
                    rs_point,
                    G_DEFINE_ENUM_VALUE (RS_POINT_PELVIS, "pelvis"),
                    G_DEFINE_ENUM_VALUE (RS_POINT_LOWER_BACK, "lower-back"),
                    G_DEFINE_ENUM_VALUE (RS_POINT_UPPER_BACK, "upper-back"),
                    G_DEFINE_ENUM_VALUE (RS_POINT_NECK, "neck"),
                    G_DEFINE_ENUM_VALUE (RS_POINT_HEAD, "head"),
                    G_DEFINE_ENUM_VALUE (RS_POINT_LEFT_SHOULDER, "left-shoulder"),
                    G_DEFINE_ENUM_VALUE (RS_POINT_RIGHT_SHOULDER, "right-shoulder"),
                    G_DEFINE_ENUM_VALUE (RS_POINT_LEFT_ELBOW, "left-elbow"),
                    G_DEFINE_ENUM_VALUE (RS_POINT_RIGHT_ELBOW, "right-elbow"),
                    G_DEFINE_ENUM_VALUE (RS_POINT_LEFT_HAND, "left-hand"),
                    G_DEFINE_ENUM_VALUE (RS_POINT_RIGHT_HAND, "right-hand"),
                    G_DEFINE_ENUM_VALUE (RS_POINT_LEFT_HIP, "left-hip"),
                    G_DEFINE_ENUM_VALUE (RS_POINT_RIGHT_HIP, "right-hip"),
                    G_DEFINE_ENUM_VALUE (RS_POINT_LEFT_KNEE, "left-knee"),
                    G_DEFINE_ENUM_VALUE (RS_POINT_RIGHT_KNEE, "right-knee"),
                    G_DEFINE_ENUM_VALUE (RS_POINT_LEFT_ANKLE, "left-ankle"),
                    G_DEFINE_ENUM_VALUE (RS_POINT_RIGHT_ANKLE, "right-ankle"),
                    G_DEFINE_ENUM_VALUE (RS_POINT_LEFT_HEEL, "left-heel"),
                    G_DEFINE_ENUM_VALUE (RS_POINT_RIGHT_HEEL, "right-heel"),
                    G_DEFINE_ENUM_VALUE (RS_POINT_LEFT_FOOT, "left-foot"),
                    G_DEFINE_ENUM_VALUE (RS_POINT_RIGHT_FOOT, "right-foot"))

G_DEFINE_ENUM_TYPE (RsFaultLaw,
                    rs_fault_law,
                    G_DEFINE_ENUM_VALUE (RS_FAULT_LAW_REACH, "reach"),
                    G_DEFINE_ENUM_VALUE (RS_FAULT_LAW_ANGLES, "angles"),
                    G_DEFINE_ENUM_VALUE (RS_FAULT_LAW_SYMMETRY, "symmetry"),
                    G_DEFINE_ENUM_VALUE (RS_FAULT_LAW_FLOOR, "floor"),
                    G_DEFINE_ENUM_VALUE (RS_FAULT_LAW_BOXES, "boxes"),
                    G_DEFINE_ENUM_VALUE (RS_FAULT_LAW_SELF, "self"),
                    G_DEFINE_ENUM_VALUE (RS_FAULT_LAW_BALANCE, "balance"),
                    G_DEFINE_ENUM_VALUE (RS_FAULT_LAW_GIRDLE, "girdle"))

G_DEFINE_ENUM_TYPE (RsAnchor,
                    rs_anchor,
                    G_DEFINE_ENUM_VALUE (RS_ANCHOR_PELVIS, "pelvis"),
                    G_DEFINE_ENUM_VALUE (RS_ANCHOR_UPPER_BACK, "upper-back"),
                    G_DEFINE_ENUM_VALUE (RS_ANCHOR_HEAD_BACK, "head-back"),
                    G_DEFINE_ENUM_VALUE (RS_ANCHOR_SHOULDERS, "shoulders"),
                    G_DEFINE_ENUM_VALUE (RS_ANCHOR_LEFT_SHOULDER, "left-shoulder"),
                    G_DEFINE_ENUM_VALUE (RS_ANCHOR_RIGHT_SHOULDER, "right-shoulder"),
                    G_DEFINE_ENUM_VALUE (RS_ANCHOR_KNEES, "knees"),
                    G_DEFINE_ENUM_VALUE (RS_ANCHOR_LEFT_KNEE, "left-knee"),
                    G_DEFINE_ENUM_VALUE (RS_ANCHOR_RIGHT_KNEE, "right-knee"),
                    G_DEFINE_ENUM_VALUE (RS_ANCHOR_ANKLES, "ankles"),
                    G_DEFINE_ENUM_VALUE (RS_ANCHOR_LEFT_ANKLE, "left-ankle"),
                    G_DEFINE_ENUM_VALUE (RS_ANCHOR_RIGHT_ANKLE, "right-ankle"),
                    G_DEFINE_ENUM_VALUE (RS_ANCHOR_BALLS, "balls"),
                    G_DEFINE_ENUM_VALUE (RS_ANCHOR_LEFT_BALL, "left-ball"),
                    G_DEFINE_ENUM_VALUE (RS_ANCHOR_RIGHT_BALL, "right-ball"),
                    G_DEFINE_ENUM_VALUE (RS_ANCHOR_ELBOWS, "elbows"))

G_DEFINE_ENUM_TYPE (RsFootPoint,
                    rs_foot_point,
                    G_DEFINE_ENUM_VALUE (RS_FOOT_SOLE, "sole"),
                    G_DEFINE_ENUM_VALUE (RS_FOOT_HEEL, "heel"),
                    G_DEFINE_ENUM_VALUE (RS_FOOT_BALL, "ball"),
                    G_DEFINE_ENUM_VALUE (RS_FOOT_TOE, "toe"),
                    G_DEFINE_ENUM_VALUE (RS_FOOT_ANKLE, "ankle"))

G_DEFINE_ENUM_TYPE (RsReachFrame,
                    rs_reach_frame,
                    G_DEFINE_ENUM_VALUE (RS_REACH_WORLD, "world"),
                    G_DEFINE_ENUM_VALUE (RS_REACH_PELVIS, "pelvis"),
                    G_DEFINE_ENUM_VALUE (RS_REACH_THORAX, "thorax"),
                    G_DEFINE_ENUM_VALUE (RS_REACH_HEAD, "head"),
                    G_DEFINE_ENUM_VALUE (RS_REACH_THIGH, "thigh"),
                    G_DEFINE_ENUM_VALUE (RS_REACH_LEFT_THIGH, "left-thigh"),
                    G_DEFINE_ENUM_VALUE (RS_REACH_RIGHT_THIGH, "right-thigh"))
