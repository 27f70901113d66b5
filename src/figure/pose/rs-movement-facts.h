/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "base/common/rs-vocabulary.h"
#include "figure/pose/rs-point.h"

G_BEGIN_DECLS

typedef enum
{
  RS_WORK_NONE,
  RS_WORK_PRIMARY,
  RS_WORK_SECONDARY,
} RsWork;

/* How hard each muscle group works, on each side. */
typedef struct
{
  RsWork work[RS_N_MUSCLES][RS_N_SIDES];
} RsMuscleWork;

typedef enum
{
  RS_PIECE_MAT,
  RS_PIECE_BENCH,
  RS_PIECE_STEP,
  RS_PIECE_BOX,
  RS_PIECE_CHAIR,
  RS_PIECE_WALL,
  RS_PIECE_DUMBBELL,
  RS_PIECE_KETTLEBELL,
  RS_PIECE_BARBELL,
  RS_PIECE_BALL,
  RS_PIECE_BAND,
} RsPieceKind;

/* Who holds a weight. */
typedef enum
{
  RS_HOLD_LEFT,
  RS_HOLD_RIGHT,
  RS_HOLD_BOTH,
  RS_HOLD_BACK, /* across the shoulders */
} RsHold;

typedef enum
{
  RS_BAND_THIGHS,
  RS_BAND_SHANKS,
  RS_BAND_HANDS, /* from a fixed point */
} RsBandPlace;

/* What is on the feet. */
typedef enum
{
  RS_FEET_SHOES,
  RS_FEET_BARE,
} RsFeet;

/* One piece of equipment. What of it is used depends on the kind. */
typedef struct
{
  RsPieceKind kind;
  RsVec at;          /* bottom centre, in the world; of a band to the hands: its fixed point */
  RsVec size;        /* X, Y (height) and Z; a mat has no height */
  RsHold hold;       /* dumbbell, kettlebell, barbell, band to the hands */
  double kg;         /* counted for balance */
  double drop;       /* how far below the grip the mass is */
  double radius;     /* ball, plates of a barbell */
  double length;     /* barbell */
  gboolean at_heels; /* a ball that rolls under the heels */
  RsBandPlace around;
  double along; /* of a band around the legs: where on the segment the band is, 0 to 1 from its
                   upper end */
} RsPiece;

#define RS_MOVEMENT_MAX_KEYS 12
#define RS_MOVEMENT_MAX_PIECES 6
#define RS_MOVEMENT_MAX_FITS 8
#define RS_MOVEMENT_MAX_ARCS 4
#define RS_MOVEMENT_MAX_STEPS 8
#define RS_MOVEMENT_MAX_FAULTS 3
#define RS_FAULT_MAX_MARKS 3

typedef enum
{
  RS_EASE_IN_OUT, /* minimum jerk */
  RS_EASE_LINEAR,
  RS_EASE_IN,
  RS_EASE_OUT,
} RsEase;

/* Which part of a tempo the way to a key is. */
typedef enum
{
  RS_PHASE_MOVE, /* none of them: keeps its own time */
  RS_PHASE_LOWER,
  RS_PHASE_LIFT,
} RsPhase;

/* A number of the pose is changed until something measured has a value. */
typedef struct
{
  char *vary; /* as rs_pose_find() has it */
  char *make; /* "headback.y", "com.x", "angle.kneeR.0" */
  double equal;
} RsFit;

/* Adds amount·sin(πu) to a number on the way to the key. */
typedef struct
{
  char *path;
  double amount;
} RsArc;

typedef struct
{
  char *name;
  double time; /* seconds to get here from the key before */
  double hold; /* seconds of staying here */
  RsEase ease;
  RsPhase phase;
  gboolean has_balance[2]; /* whether the root is moved on X and Z to balance */
  double balance[2];
  RsFit fits[RS_MOVEMENT_MAX_FITS];
  guint n_fits;
  RsArc arcs[RS_MOVEMENT_MAX_ARCS];
  guint n_arcs;
  double flight; /* height of a hop on the way to this key; 0 keeps contact */
  RsPose pose;   /* whole: what the file leaves out has been inherited */
  /* Which numbers of the pose the file gives for this key itself, bit n the number n. The others
   * are inherited once more when the key before has been baked. */
  guint32 given;
  guint32 given_legs[RS_N_SIDES];
  guint32 given_arms[RS_N_SIDES];
} RsKey;

/* What is true of every right pose; a wrong one may be wrong just because it is not. */
typedef enum
{
  RS_FAULT_LAW_REACH,
  RS_FAULT_LAW_ANGLES,
  RS_FAULT_LAW_SYMMETRY,
  RS_FAULT_LAW_FLOOR,
  RS_FAULT_LAW_BOXES,
  RS_FAULT_LAW_SELF,
  RS_FAULT_LAW_BALANCE,
  RS_FAULT_LAW_GIRDLE,
} RsFaultLaw;

#define RS_N_FAULT_LAWS (RS_FAULT_LAW_GIRDLE + 1)

/* A common mistake: how a key looks when it is done wrong. */
typedef struct
{
  guint key;                         /* the one that it is a wrong version of */
  RsKey wrong;                       /* its name is that of the fault; it has no times */
  RsPoint marks[RS_FAULT_MAX_MARKS]; /* where wrong and right differ */
  guint n_marks;
  double yaw; /* of the camera that sees it best, degrees */
  double pitch;
  RsPoint about;  /* a close-up of its own: of what */
  double reach;   /* and how far around that, metres; 0 shows what the movement shows */
  guint32 breaks; /* bit n: the pose is meant to break the RsFaultLaw n */
} RsFault;

/* Points that an arrow can follow. */
typedef enum
{
  RS_TRACK_NONE,
  RS_TRACK_PELVIS,
  RS_TRACK_HEAD,
  RS_TRACK_LEFT_KNEE,
  RS_TRACK_RIGHT_KNEE,
  RS_TRACK_LEFT_HEEL,
  RS_TRACK_RIGHT_HEEL,
  RS_TRACK_LEFT_FOOT,
  RS_TRACK_RIGHT_FOOT,
  RS_TRACK_LEFT_HAND,
  RS_TRACK_RIGHT_HAND,
} RsTrack;

/* A step of the instructions: it is shown on the way to a key (first step of that key) or while
 * the key is held (those after it). */

/**
 * RsMovementFacts:
 *
 * Everything that a movement file says, as plain data. Strings belong to it.
 */
typedef struct
{
  char *id;
  double yaw; /* of the camera, degrees */
  double pitch;
  RsPoint about; /* a close-up: what it shows */
  double reach;  /* and how far around that, metres; 0 shows the whole figure */
  RsFeet feet;
  gboolean has_side; /* one side works, and a set is done on each */
  RsSide side;       /* which one: data/movements/README.md says what counts */
  guint picture;     /* the key that stands for the movement */
  RsMuscleWork muscles;
  RsPiece pieces[RS_MOVEMENT_MAX_PIECES];
  guint n_pieces;
  RsTrack arrow;
  double arrow_right; /* metres on the picture */
  double arrow_up;
  double lift; /* how high a foot that steps is lifted, metres */
  RsKey keys[RS_MOVEMENT_MAX_KEYS];
  guint n_keys;
  guint repeat_from; /* the keys that one does again and again, further on each time */
  guint repeat_to;
  double travel;                      /* by so many metres; 0: all keys are repeated, on the spot */
  guint steps[RS_MOVEMENT_MAX_STEPS]; /* the key that each step of the instructions belongs to */
  guint n_steps;
  RsFault faults[RS_MOVEMENT_MAX_FAULTS];
  guint n_faults;
} RsMovementFacts;

RsMovementFacts *rs_movement_facts_new (void);
void rs_movement_facts_free (RsMovementFacts *facts);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsMovementFacts, rs_movement_facts_free)

G_END_DECLS
