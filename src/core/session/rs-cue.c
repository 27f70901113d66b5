/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/session/rs-cue.h"

G_DEFINE_ENUM_TYPE (RsCueKind,
                    rs_cue_kind,
                    G_DEFINE_ENUM_VALUE (RS_CUE_TICK, "tick"),
                    G_DEFINE_ENUM_VALUE (RS_CUE_START, "start"),
                    G_DEFINE_ENUM_VALUE (RS_CUE_HALF, "half"),
                    G_DEFINE_ENUM_VALUE (RS_CUE_WORK_END, "work-end"),
                    G_DEFINE_ENUM_VALUE (RS_CUE_REST_END, "rest-end"),
                    G_DEFINE_ENUM_VALUE (RS_CUE_SIDE_SWITCH, "side-switch"),
                    G_DEFINE_ENUM_VALUE (RS_CUE_ROUND, "round"),
                    G_DEFINE_ENUM_VALUE (RS_CUE_FINISHED, "finished"),
                    G_DEFINE_ENUM_VALUE (RS_CUE_BEAT_LOWER, "beat-lower"),
                    G_DEFINE_ENUM_VALUE (RS_CUE_BEAT_PAUSE, "beat-pause"),
                    G_DEFINE_ENUM_VALUE (RS_CUE_BEAT_LIFT, "beat-lift"))
