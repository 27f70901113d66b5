/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/routine/rs-routine-words.h"

#include "core/routine/rs-block-words.h"
#include "core/routine/rs-item-words.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define MAX_SHOWN_CHARS 80

/* What a note belongs to. */
typedef enum
{
  LAST_NOTHING,
  LAST_BLOCK,
  LAST_ITEM,
} Last;

typedef struct
{
  RsItemWords *words;
  GPtrArray *blocks;   /* of RsBlock: those that are done */
  GPtrArray *problems; /* of RsRoutineWordsProblem */
  guint line;
  guint n_items;
  gboolean full; /* nothing more is read */

  /* The block that is read now. */
  gboolean open;
  gboolean titled; /* a title is all that its line said */
  gboolean headed;
  gboolean listed; /* its first item had a bullet */
  RsBlockFacts facts;
  char *title;
  char *block_note;
  GPtrArray *items; /* of RsItem */

  Last last;
  GString *note; /* NULL: there is none */
} Reading;

void
rs_routine_words_problem_free (RsRoutineWordsProblem *problem)
{
  g_clear_pointer (&problem->text, g_free);
  g_clear_pointer (&problem->reason, g_free);
  g_free (problem);
}

static void
free_note (GString *note)
{
  g_string_free (note, TRUE);
}

static void
reading_clear (Reading *reading)
{
  g_clear_pointer (&reading->words, rs_item_words_free);
  g_clear_pointer (&reading->blocks, g_ptr_array_unref);
  g_clear_pointer (&reading->problems, g_ptr_array_unref);
  g_clear_pointer (&reading->title, g_free);
  g_clear_pointer (&reading->block_note, g_free);
  g_clear_pointer (&reading->items, g_ptr_array_unref);
  g_clear_pointer (&reading->note, free_note);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Reading, reading_clear)

static void
add_problem (Reading *reading, const char *line, const char *reason)
{
  RsRoutineWordsProblem *problem = g_new0 (RsRoutineWordsProblem, 1);

  problem->line = reading->line;
  problem->reason = g_strdup (reason);
  if (g_utf8_strlen (line, -1) > MAX_SHOWN_CHARS)
    {
      g_autofree char *start = g_utf8_substring (line, 0, MAX_SHOWN_CHARS);

      problem->text = g_strconcat (start, "…", NULL);
    }
  else
    {
      problem->text = g_strdup (line);
    }

  g_ptr_array_add (reading->problems, problem);
  if (reading->problems->len == RS_ROUTINE_WORDS_MAX_PROBLEMS)
    reading->full = TRUE;
}

/* No more than a routine may have; the rest is one problem. */
static void
end_here (Reading *reading, const char *line, const char *reason)
{
  add_problem (reading, line, reason);
  reading->full = TRUE;
}

/* The note that was read goes to what it was on. */
static void
settle_note (Reading *reading)
{
  if (reading->note == NULL)
    return;

  if (reading->last == LAST_BLOCK)
    {
      g_set_str (&reading->block_note, reading->note->str);
    }
  else if (reading->last == LAST_ITEM)
    {
      g_autoptr (RsItem) bare = g_ptr_array_steal_index (reading->items, reading->items->len - 1);

      g_ptr_array_add (reading->items, rs_item_with_note (bare, reading->note->str));
    }

  g_clear_pointer (&reading->note, free_note);
}

static void
close_block (Reading *reading)
{
  settle_note (reading);
  if (reading->open && (reading->items->len > 0 || !reading->titled))
    {
      reading->facts.title = reading->title;
      reading->facts.note = reading->block_note;
      g_ptr_array_add (reading->blocks, rs_block_new_full (&reading->facts, reading->items));
    }

  reading->open = FALSE;
  reading->last = LAST_NOTHING;
  g_clear_pointer (&reading->title, g_free);
  g_clear_pointer (&reading->block_note, g_free);
  g_ptr_array_set_size (reading->items, 0);
}

static void
open_block (Reading *reading, const char *line, const RsBlockFacts *facts, const char *title)
{
  close_block (reading);
  if (reading->blocks->len == RS_ROUTINE_MAX_BLOCKS)
    {
      end_here (reading, line, _ ("A routine has no more blocks than this"));
      return;
    }

  reading->open = TRUE;
  reading->titled = FALSE;
  reading->headed = TRUE;
  reading->facts = *facts;
  reading->title = g_strdup (title);
  reading->last = LAST_BLOCK;
}

static void
open_straight (Reading *reading, const char *line, const char *title)
{
  RsBlockFacts facts = rs_block_facts_of (RS_BLOCK_STRAIGHT);

  open_block (reading, line, &facts, title);
  reading->titled = title != NULL;
  reading->headed = title != NULL;
}

/* Items without bullets do not belong to those with. */
static void
add_item (Reading *reading, const char *line, RsItem *item, gboolean listed)
{
  if (reading->n_items == RS_ROUTINE_MAX_ITEMS)
    {
      end_here (reading, line, _ ("A routine has no more exercises than this"));
      return;
    }

  if (!reading->open || (reading->headed && reading->items->len > 0 && reading->listed && !listed))
    open_straight (reading, line, NULL);
  if (!reading->open)
    return;

  settle_note (reading);
  if (reading->items->len == 0)
    reading->listed = listed;
  g_ptr_array_add (reading->items, g_object_ref (item));
  reading->n_items++;
  reading->last = LAST_ITEM;
}

static void
add_note (Reading *reading, const char *text)
{
  gsize most = reading->last == LAST_ITEM ? RS_ITEM_MAX_NOTE_BYTES : RS_BLOCK_MAX_NOTE_BYTES;
  gsize length = reading->note != NULL ? reading->note->len + 1 : 0;

  if (reading->last == LAST_NOTHING)
    return;
  if (length + strlen (text) > most)
    {
      add_problem (reading, text, _ ("This note is too long"));
      return;
    }

  if (reading->note == NULL)
    reading->note = g_string_new (NULL);
  else
    g_string_append_c (reading->note, '\n');
  g_string_append (reading->note, text);
}

/* Whether @line is a block's; what is wrong with it is told. */
static gboolean
read_block (Reading *reading, const char *line)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *title = NULL;
  RsBlockFacts facts;

  if (rs_block_words_read (rs_item_words_get_words (reading->words), line, &facts, &title, &error))
    open_block (reading, line, &facts, title);
  else if (error != NULL)
    add_problem (reading, line, error->message);
  else
    return FALSE;

  return TRUE;
}

/* @line: without what says that it is a heading */
static void
read_heading (Reading *reading, const char *line, gboolean may_be_item, gboolean listed)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RsItem) item = NULL;

  if (read_block (reading, line))
    return;

  item = may_be_item ? rs_item_words_read (reading->words, line, &error) : NULL;
  if (item != NULL)
    add_item (reading, line, item, listed);
  else if (strlen (line) <= RS_BLOCK_MAX_TITLE_BYTES)
    open_straight (reading, line, line);
  else
    add_problem (reading, line, _ ("This title is too long"));
}

static void
read_item (Reading *reading, const char *line, gboolean listed)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RsItem) item = rs_item_words_read (reading->words, line, &error);

  if (item != NULL)
    add_item (reading, line, item, listed);
  else if (!read_block (reading, line))
    add_problem (reading, line, error->message);
}

static gboolean
has_letters (const char *line)
{
  for (; *line != '\0'; line = g_utf8_next_char (line))
    if (g_unichar_isalnum (g_utf8_get_char (line)))
      return TRUE;

  return FALSE;
}

/* Takes a colon off the end. */
static gboolean
take_colon (char *line)
{
  static const char *const colons[] = { ":", "：" };

  for (gsize i = 0; i < G_N_ELEMENTS (colons); i++)
    if (g_str_has_suffix (line, colons[i]))
      {
        line[strlen (line) - strlen (colons[i])] = '\0';
        g_strchomp (line);
        return TRUE;
      }

  return FALSE;
}

/* "# Name" before everything else is the routine's; "## Legs" is a block's. */
static void
read_marked (Reading *reading, char *line)
{
  gsize level = strspn (line, "#");
  char *text = g_strstrip (line + level);

  if (level == 1 && !reading->open && reading->blocks->len == 0)
    return;

  take_colon (text);
  if (has_letters (text))
    read_heading (reading, text, FALSE, FALSE);
}

static void
read_line (Reading *reading, char *line)
{
  char *start;
  g_autofree char *body = NULL;
  gboolean listed;

  while (g_str_has_suffix (line, "\r"))
    line[strlen (line) - 1] = '\0';
  start = line + strspn (line, " \t");
  if (*start == '>')
    {
      add_note (reading, start + (start[1] == ' ' ? 2 : 1));
      return;
    }
  if (!has_letters (start))
    return;
  if (*start == '#')
    {
      read_marked (reading, start);
      return;
    }

  body = g_strchomp (g_strdup (rs_item_words_skip_bullet (line, &listed)));
  if (take_colon (body))
    read_heading (reading, body, TRUE, listed);
  else
    read_item (reading, body, listed);
}

static void
read_lines (Reading *reading, const char *text)
{
  const char *end;

  if (g_str_has_prefix (text, "\xef\xbb\xbf"))
    text += 3;

  for (;; text = end + 1)
    {
      g_autofree char *line = NULL;

      end = strchrnul (text, '\n');
      reading->line++;
      line = g_strndup (text, (gsize) (end - text));
      read_line (reading, line);
      if (*end == '\0' || reading->full)
        return;
    }
}

GPtrArray *
rs_routine_words_read (const char *text, RsCatalogue *catalogue, GPtrArray **problems)
{
  g_auto (Reading) reading = { 0 };
  gsize length;

  g_return_val_if_fail (text != NULL && RS_IS_CATALOGUE (catalogue), NULL);

  reading.blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) rs_block_unref);
  reading.problems =
      g_ptr_array_new_with_free_func ((GDestroyNotify) rs_routine_words_problem_free);
  reading.items = g_ptr_array_new_with_free_func (g_object_unref);

  length = strnlen (text, RS_ROUTINE_WORDS_MAX_BYTES + 1);
  if (length > RS_ROUTINE_WORDS_MAX_BYTES)
    {
      add_problem (&reading, "", _ ("This text is too long for a routine"));
    }
  else if (!g_utf8_validate (text, (gssize) length, NULL))
    {
      add_problem (&reading, "", _ ("This is not text (UTF-8)"));
    }
  else
    {
      reading.words = rs_item_words_new (catalogue);
      rs_block_words_add (rs_item_words_get_words (reading.words));
      read_lines (&reading, text);
      close_block (&reading);
    }

  if (problems != NULL)
    *problems = g_steal_pointer (&reading.problems);
  return g_steal_pointer (&reading.blocks);
}
