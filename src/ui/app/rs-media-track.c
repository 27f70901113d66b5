/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/app/rs-media-track.h"

#include "ui/player/rs-session-text.h"

#include <glib/gi18n.h>

/* The specification reserves this path for it. */
#define NO_TRACK "/org/mpris/MediaPlayer2/TrackList/NoTrack"

gboolean
rs_media_track_is_under_way (RsSessionState *state)
{
  RsSessionPhase phase;

  g_return_val_if_fail (state != NULL, FALSE);

  phase = rs_session_state_get_phase (state);
  return phase == RS_SESSION_RUNNING || phase == RS_SESSION_PAUSED;
}

const char *
rs_media_track_get_status (RsSessionState *state)
{
  g_return_val_if_fail (state != NULL, NULL);

  switch (rs_session_state_get_phase (state))
    {
    case RS_SESSION_RUNNING:
      return "Playing";

    case RS_SESSION_PAUSED:
      return "Paused";

    case RS_SESSION_READY:
    case RS_SESSION_FINISHED:
    default:
      return "Stopped";
    }
}

static const RsSegment *
get_coming_work (RsSessionState *state)
{
  return rs_plan_get_next_work (rs_session_state_get_plan (state),
                                rs_session_state_get_position (state));
}

char *
rs_media_track_title (RsSessionState *state, RsCatalogue *catalogue)
{
  g_autoptr (GStrvBuilder) parts = g_strv_builder_new ();
  g_auto (GStrv) all = NULL;
  const RsSegment *work;

  g_return_val_if_fail (state != NULL && RS_IS_CATALOGUE (catalogue), NULL);

  work = get_coming_work (state);
  if (work == NULL)
    return NULL;

  g_strv_builder_take (parts, rs_session_text_exercise (state, catalogue));
  if (work->side == RS_SET_SIDE_LEFT)
    g_strv_builder_add (parts, C_ ("session", "left side"));
  if (work->side == RS_SET_SIDE_RIGHT)
    g_strv_builder_add (parts, C_ ("session", "right side"));
  if (work->n_sets > 1)
    g_strv_builder_take (parts,
                         g_strdup_printf (C_ ("session", "set %u of %u"), work->set, work->n_sets));

  all = g_strv_builder_end (parts);
  return g_strjoinv (" · ", all);
}

static char *
kind_text (RsSessionState *state)
{
  const RsSegment *segment = rs_session_state_get_segment (state);

  if (segment != NULL && segment->kind == RS_SEGMENT_WORK &&
      rs_session_state_get_phase (state) == RS_SESSION_RUNNING)
    /* Translators: what is going on, on the media controls of the desktop, beside “Rest” */
    return g_strdup (C_ ("session", "Work"));

  return rs_session_text_phase (state);
}

static char *
track_id (RsSessionState *state)
{
  if (rs_session_state_get_segment (state) == NULL)
    return g_strdup (NO_TRACK);

  return g_strdup_printf (RS_RESOURCE_PATH "/segment/%u", rs_session_state_get_position (state));
}

GVariant *
rs_media_track_new_metadata (RsSessionState *state,
                             const char *routine_name,
                             RsCatalogue *catalogue)
{
  g_autofree char *id = NULL;
  g_autofree char *title = NULL;
  g_autofree char *kind = NULL;
  const char *artists[] = { NULL, NULL };
  const RsSegment *segment;
  GVariantDict dict;

  g_return_val_if_fail (state != NULL && routine_name != NULL, NULL);
  g_return_val_if_fail (RS_IS_CATALOGUE (catalogue), NULL);

  id = track_id (state);
  title = rs_media_track_title (state, catalogue);
  kind = kind_text (state);
  artists[0] = kind;
  segment = rs_session_state_get_segment (state);

  g_variant_dict_init (&dict, NULL);
  g_variant_dict_insert (&dict, "mpris:trackid", "o", id);
  /* In a cool-down nothing comes any more, and it has a name of its own. */
  g_variant_dict_insert (&dict, "xesam:title", "s", title != NULL ? title : kind);
  g_variant_dict_insert (&dict, "xesam:artist", "^as", artists);
  g_variant_dict_insert (&dict, "xesam:album", "s", routine_name);
  if (segment != NULL && segment->duration_us > 0)
    g_variant_dict_insert (&dict, "mpris:length", "x", segment->duration_us);
  return g_variant_dict_end (&dict);
}
