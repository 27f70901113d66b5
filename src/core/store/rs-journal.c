/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/store/rs-journal.h"

#include "base/common/rs-text.h"
#include "core/store/rs-file.h"
#include "core/store/rs-instant.h"
#include "core/store/rs-item-file.h"
#include "core/store/rs-routine-file.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

struct _RsJournal
{
  char *path;
  RsSession *session;
  RsSessionState *written; /* as the last line has it */
  gsize length;
  int fd;
};

static void
write_result (RsJsonWriter *writer, guint work, const RsSetResult *result)
{
  RsDose load = { .load_kind = result->load_kind, .load_kg = result->load_kg };

  rs_json_writer_begin_object (writer, NULL);
  rs_json_writer_add_int (writer, "work", work, 0, RS_JOURNAL_MAX_WORK);
  rs_json_writer_add_word (writer, "status", RS_TYPE_SET_STATUS, (int) result->status);
  rs_json_writer_add_int (writer, "amount", result->amount, 0, RS_DOSE_MAX_SECONDS);
  rs_item_file_write_load (writer, &load);
  if (result->rpe > 0)
    rs_json_writer_add_number (writer, "rpe", result->rpe, 1, RS_DOSE_MAX_RPE);
  if (result->pain > 0)
    rs_json_writer_add_int (writer, "pain", result->pain, 1, RS_PAIN_MAX);
  rs_json_writer_end (writer);
}

static void
write_edit (RsJsonWriter *writer, const RsPlanEdit *edit)
{
  rs_json_writer_begin_object (writer, NULL);
  rs_json_writer_add_word (writer, "kind", RS_TYPE_PLAN_EDIT_KIND, (int) edit->kind);
  rs_json_writer_add_int (writer, "segment", edit->segment, 0, RS_JOURNAL_MAX_SEGMENT);
  if (edit->kind == RS_PLAN_SWAP)
    rs_item_file_write (writer, "item", edit->item);
  if (edit->kind == RS_PLAN_STRETCH)
    rs_json_writer_add_int (writer, "us", edit->us, -RS_JOURNAL_MAX_US, RS_JOURNAL_MAX_US);
  rs_json_writer_end (writer);
}

/* What was done to the plan since @before, or since the beginning. */
static void
write_edits (RsJsonWriter *writer, RsSessionState *before, RsSessionState *state)
{
  RsPlan *plan = rs_session_state_get_plan (state);
  guint n_before = before != NULL ? rs_plan_get_n_edits (rs_session_state_get_plan (before)) : 0;
  guint n = rs_plan_get_n_edits (plan);

  if (n_before >= n)
    return;

  rs_json_writer_begin_list (writer, "edits");
  for (guint i = n_before; i < n; i++)
    write_edit (writer, rs_plan_get_edit (plan, i));
  rs_json_writer_end (writer);
}

/* Those results that are others than in @before, or than pending when there is none. */
static guint
write_results (RsJsonWriter *writer, RsSessionState *before, RsSessionState *state)
{
  guint n_work = rs_plan_get_n_work (rs_session_state_get_plan (state));
  guint n_before = before != NULL ? rs_plan_get_n_work (rs_session_state_get_plan (before)) : 0;
  guint n = 0;

  for (guint i = 0; i < n_work; i++)
    {
      RsSetResult old =
          i < n_before ? rs_session_state_get_result (before, i) : (RsSetResult) { 0 };
      RsSetResult result = rs_session_state_get_result (state, i);

      if (rs_set_result_equal (&result, &old))
        continue;
      if (n++ == 0)
        rs_json_writer_begin_list (writer, "results");
      write_result (writer, i, &result);
    }

  if (n > 0)
    rs_json_writer_end (writer);
  return n;
}

/* The line for @state; @n_results is how many sets are told about in it. */
static char *
build_line (RsSession *session, RsSessionState *before, guint *n_results, GError **error)
{
  g_autoptr (RsJsonWriter) writer = rs_json_writer_new (RS_JSON_DENSE);
  RsSessionState *state = rs_session_get_state (session);
  gint64 now = rs_clock_get_monotonic (rs_session_get_clock (session));
  gint64 elapsed = MIN (rs_session_state_get_elapsed (state, now), RS_JOURNAL_MAX_US);
  gint64 active = MIN (rs_session_state_get_active (state, now), RS_JOURNAL_MAX_US);

  rs_json_writer_begin_object (writer, NULL);
  rs_instant_write (writer, "at", rs_clock_get_real (rs_session_get_clock (session)));
  write_edits (writer, before, state);
  rs_json_writer_add_int (writer, "segment", rs_session_state_get_position (state), 0,
                          RS_JOURNAL_MAX_SEGMENT);
  rs_json_writer_add_int (writer, "elapsed-us", elapsed, 0, RS_JOURNAL_MAX_US);
  rs_json_writer_add_int (writer, "active-us", active, 0, RS_JOURNAL_MAX_US);
  rs_json_writer_add_word (writer, "phase", RS_TYPE_SESSION_PHASE,
                           (int) rs_session_state_get_phase (state));
  *n_results = write_results (writer, before, state);
  return rs_json_writer_finish (writer, error);
}

static void
write_options (RsJsonWriter *writer, const RsPlanOptions *options)
{
  rs_json_writer_begin_object (writer, "options");
  rs_json_writer_add_int (writer, "lead-in", options->lead_in_s, 0, RS_PLAN_MAX_LEAD_IN_S);
  rs_json_writer_add_flag (writer, "metronome", options->paced);
  rs_json_writer_add_flag (writer, "metronome-ends", options->paced_ends);
  rs_json_writer_end (writer);
}

static char *
build_header (RsSession *session, GError **error)
{
  g_autoptr (RsJsonWriter) writer = rs_json_writer_new_file (RS_FILE_JOURNAL, RS_JSON_DENSE);
  RsPlan *plan = rs_session_state_get_plan (rs_session_get_state (session));

  rs_json_writer_add_uuid (writer, "id", rs_session_get_id (session));
  rs_json_writer_begin_object (writer, "routine");
  rs_json_writer_add_id (writer, "id", rs_session_get_routine_id (session));
  rs_json_writer_add_text (writer, "name", rs_session_get_routine_name (session), 0,
                           RS_TEXT_MAX_BYTES);
  rs_routine_file_write_body (writer, rs_plan_get_routine (plan));
  rs_json_writer_end (writer);
  write_options (writer, rs_plan_get_options (plan));
  rs_instant_write (writer, "started-at", rs_session_get_started_at (session));
  return rs_json_writer_finish (writer, error);
}

static char *
build_journal (RsSession *session, GError **error)
{
  g_autofree char *header = build_header (session, error);
  g_autofree char *line = NULL;
  guint n_results;

  if (header == NULL)
    return NULL;

  line = build_line (session, NULL, &n_results, error);
  return line != NULL ? g_strconcat (header, line, NULL) : NULL;
}

RsJournal *
rs_journal_begin (const char *path, RsSession *session, GError **error)
{
  g_autoptr (RsJournal) journal = NULL;
  g_autofree char *text = NULL;

  g_return_val_if_fail (path != NULL, NULL);
  g_return_val_if_fail (RS_IS_SESSION (session), NULL);

  text = build_journal (session, error);
  if (text == NULL || !rs_file_replace (path, text, error))
    return NULL;

  journal = g_new0 (RsJournal, 1);
  journal->path = g_strdup (path);
  journal->session = g_object_ref (session);
  journal->written = rs_session_state_ref (rs_session_get_state (session));
  journal->length = strlen (text);
  journal->fd = open (path, O_WRONLY | O_APPEND | O_CLOEXEC | O_NOFOLLOW);
  if (journal->fd < 0)
    {
      rs_file_set_error (error, path, errno);
      return NULL;
    }

  return g_steal_pointer (&journal);
}

void
rs_journal_free (RsJournal *journal)
{
  if (journal == NULL)
    return;

  g_clear_fd (&journal->fd, NULL);
  g_clear_pointer (&journal->written, rs_session_state_unref);
  g_clear_object (&journal->session);
  g_clear_pointer (&journal->path, g_free);
  g_free (journal);
}

/*
 * Whether what we hold open is still what the next start will find, and as long as we left it:
 * the directory may have been removed, or somebody put another file in its place.
 */
static gboolean
is_in_place (RsJournal *journal)
{
  struct stat ours;
  struct stat there;

  return fstat (journal->fd, &ours) == 0 && ours.st_nlink > 0 &&
         ours.st_size == (off_t) journal->length && lstat (journal->path, &there) == 0 &&
         ours.st_dev == there.st_dev && ours.st_ino == there.st_ino;
}

/* A line goes out in one write(), so that no other line ever gets between its parts. */
static gboolean
append (RsJournal *journal, const char *line, GError **error)
{
  gsize length = strlen (line);
  ssize_t n;

  do
    n = write (journal->fd, line, length);
  while (n < 0 && errno == EINTR);

  if (n == (ssize_t) length)
    {
      journal->length += length;
      return TRUE;
    }

  /* A write that stops half-way says nothing about why; only a full disk does that. */
  rs_file_set_error (error, journal->path, n < 0 ? errno : ENOSPC);
  return FALSE;
}

/* What a runner has done or said must be on the disk; the end of a rest need not wait for it. */
static gboolean
is_worth_waiting_for (RsJournal *journal, guint n_results)
{
  RsSessionState *state = rs_session_get_state (journal->session);
  RsSessionPhase phase = rs_session_state_get_phase (state);
  RsPlan *before = rs_session_state_get_plan (journal->written);

  return n_results > 0 || phase == RS_SESSION_PAUSED || phase == RS_SESSION_FINISHED ||
         rs_session_state_get_plan (state) != before;
}

gboolean
rs_journal_add (RsJournal *journal, GError **error)
{
  RsSessionState *state;
  g_autofree char *line = NULL;
  guint n_results;

  g_return_val_if_fail (journal != NULL, FALSE);

  if (!is_in_place (journal))
    {
      rs_file_set_error (error, journal->path, ENOENT);
      return FALSE;
    }

  state = rs_session_get_state (journal->session);
  if (state == journal->written)
    return TRUE;

  line = build_line (journal->session, journal->written, &n_results, error);
  if (line == NULL || !append (journal, line, error))
    return FALSE;

  if (is_worth_waiting_for (journal, n_results) && fdatasync (journal->fd) != 0)
    {
      rs_file_set_error (error, journal->path, errno);
      return FALSE;
    }

  g_clear_pointer (&journal->written, rs_session_state_unref);
  journal->written = rs_session_state_ref (state);
  return TRUE;
}

gboolean
rs_journal_is_long (RsJournal *journal)
{
  g_return_val_if_fail (journal != NULL, FALSE);

  return journal->length > rs_file_kind_get_max_bytes (RS_FILE_JOURNAL) / 2;
}
