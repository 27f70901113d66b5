/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/routine/rs-block.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* The facts with texts of their own, shared by all that only differ in their items. */
typedef struct
{
  RsBlockFacts facts;
  char *title;
  char *note;
} Facts;

struct _RsBlock
{
  gatomicrefcount refs;
  guint64 number;
  Facts *own; /* atomic reference counted box */
  GPtrArray *items;
};

G_DEFINE_BOXED_TYPE (RsBlock, rs_block, rs_block_ref, rs_block_unref)

G_DEFINE_ENUM_TYPE (RsBlockKind,
                    rs_block_kind,
                    G_DEFINE_ENUM_VALUE (RS_BLOCK_WARM_UP, "warm-up"),
                    G_DEFINE_ENUM_VALUE (RS_BLOCK_STRAIGHT, "straight"),
                    G_DEFINE_ENUM_VALUE (RS_BLOCK_SUPERSET, "superset"),
                    G_DEFINE_ENUM_VALUE (RS_BLOCK_CIRCUIT, "circuit"),
                    G_DEFINE_ENUM_VALUE (RS_BLOCK_COOL_DOWN, "cool-down"))

static const char *const kind_labels[] = {
  NC_ ("block", "Warm-up"), NC_ ("block", "Straight sets"), NC_ ("block", "Superset"),
  NC_ ("block", "Circuit"), NC_ ("block", "Cool-down"),
};
G_STATIC_ASSERT (G_N_ELEMENTS (kind_labels) == RS_N_BLOCK_KINDS);

gboolean
rs_block_kind_has_rounds (RsBlockKind kind)
{
  return kind == RS_BLOCK_SUPERSET || kind == RS_BLOCK_CIRCUIT;
}

const char *
rs_block_kind_get_label (RsBlockKind kind)
{
  g_return_val_if_fail (kind < RS_N_BLOCK_KINDS, NULL);

  return g_dpgettext2 (GETTEXT_PACKAGE, "block", kind_labels[kind]);
}

RsBlockFacts
rs_block_facts_of (RsBlockKind kind)
{
  RsBlockFacts facts = { .kind = kind, .rounds = 1 };

  if (rs_block_kind_has_rounds (kind))
    {
      facts.rounds = RS_BLOCK_ROUNDS;
      facts.between_s = kind == RS_BLOCK_CIRCUIT ? RS_BLOCK_CIRCUIT_BETWEEN_S : 0;
      facts.round_rest_s = RS_BLOCK_ROUND_REST_S;
    }

  return facts;
}

RsBlockFacts
rs_block_facts_clamp (const RsBlockFacts *facts)
{
  RsBlockFacts clamped;
  gboolean timed;

  g_return_val_if_fail (facts != NULL, rs_block_facts_of (RS_BLOCK_STRAIGHT));

  clamped = *facts;
  timed = facts->kind == RS_BLOCK_WARM_UP || facts->kind == RS_BLOCK_COOL_DOWN;
  clamped.rounds = CLAMP (facts->rounds, 1, RS_BLOCK_MAX_ROUNDS);
  clamped.between_s = MIN (facts->between_s, RS_DOSE_MAX_REST_S);
  clamped.round_rest_s = MIN (facts->round_rest_s, RS_DOSE_MAX_REST_S);
  clamped.seconds = timed ? MIN (facts->seconds, RS_BLOCK_MAX_SECONDS) : 0;

  if (!rs_block_kind_has_rounds (facts->kind))
    {
      clamped.rounds = 1;
      clamped.between_s = 0;
      clamped.round_rest_s = 0;
    }

  return clamped;
}

static char *
dup_text (const char *text)
{
  return text != NULL && *text != '\0' ? g_strdup (text) : NULL;
}

static Facts *
make_facts (const RsBlockFacts *facts)
{
  Facts *own = g_atomic_rc_box_new0 (Facts);

  own->facts = rs_block_facts_clamp (facts);
  own->title = dup_text (facts->title);
  own->note = dup_text (facts->note);
  own->facts.title = own->title;
  own->facts.note = own->note;
  return own;
}

static void
clear_facts (gpointer data)
{
  Facts *own = data;

  g_clear_pointer (&own->title, g_free);
  g_clear_pointer (&own->note, g_free);
}

static void
release_facts (Facts *own)
{
  g_atomic_rc_box_release_full (own, clear_facts);
}

/* Takes @own over. */
static RsBlock *
make_block (guint64 number, Facts *own, GPtrArray *items)
{
  RsBlock *block = g_new0 (RsBlock, 1);

  g_atomic_ref_count_init (&block->refs);
  block->number = number;
  block->own = own;
  block->items = g_ptr_array_new_full (items != NULL ? items->len : 0, g_object_unref);
  for (guint i = 0; items != NULL && i < items->len; i++)
    g_ptr_array_add (block->items, g_object_ref (g_ptr_array_index (items, i)));

  return block;
}

static guint64
next_number (void)
{
  static guint64 last = 0;
  static GMutex mutex;
  guint64 number;

  g_mutex_lock (&mutex);
  number = ++last;
  g_mutex_unlock (&mutex);
  return number;
}

RsBlock *
rs_block_new_full (const RsBlockFacts *facts, GPtrArray *items)
{
  g_return_val_if_fail (facts != NULL, NULL);
  g_return_val_if_fail (facts->title == NULL || strlen (facts->title) <= RS_BLOCK_MAX_TITLE_BYTES,
                        NULL);
  g_return_val_if_fail (facts->note == NULL || strlen (facts->note) <= RS_BLOCK_MAX_NOTE_BYTES,
                        NULL);

  return make_block (next_number (), make_facts (facts), items);
}

RsBlock *
rs_block_new (RsBlockKind kind, GPtrArray *items)
{
  RsBlockFacts facts = rs_block_facts_of (kind);

  return rs_block_new_full (&facts, items);
}

RsBlock *
rs_block_ref (RsBlock *block)
{
  g_return_val_if_fail (block != NULL, NULL);

  g_atomic_ref_count_inc (&block->refs);
  return block;
}

void
rs_block_unref (RsBlock *block)
{
  g_return_if_fail (block != NULL);

  if (!g_atomic_ref_count_dec (&block->refs))
    return;

  g_clear_pointer (&block->items, g_ptr_array_unref);
  g_clear_pointer (&block->own, release_facts);
  g_free (block);
}

RsBlock *
rs_block_with_items (RsBlock *block, GPtrArray *items)
{
  g_return_val_if_fail (block != NULL, NULL);

  return make_block (block->number, g_atomic_rc_box_acquire (block->own), items);
}

RsBlock *
rs_block_with_facts (RsBlock *block, const RsBlockFacts *facts)
{
  g_return_val_if_fail (block != NULL && facts != NULL, NULL);

  return make_block (block->number, make_facts (facts), block->items);
}

static gboolean
facts_equal (const RsBlockFacts *a, const RsBlockFacts *b)
{
  return a == b || (a->kind == b->kind && a->rounds == b->rounds && a->between_s == b->between_s &&
                    a->round_rest_s == b->round_rest_s && a->seconds == b->seconds &&
                    g_strcmp0 (a->title, b->title) == 0 && g_strcmp0 (a->note, b->note) == 0);
}

gboolean
rs_block_equal (RsBlock *block, RsBlock *other)
{
  g_return_val_if_fail (block != NULL && other != NULL, FALSE);

  if (block == other)
    return TRUE;
  if (!facts_equal (&block->own->facts, &other->own->facts) ||
      block->items->len != other->items->len)
    return FALSE;

  for (guint i = 0; i < block->items->len; i++)
    if (!rs_item_equal (g_ptr_array_index (block->items, i), g_ptr_array_index (other->items, i)))
      return FALSE;

  return TRUE;
}

const RsBlockFacts *
rs_block_get_facts (RsBlock *block)
{
  g_return_val_if_fail (block != NULL, NULL);

  return &block->own->facts;
}

RsBlockKind
rs_block_get_kind (RsBlock *block)
{
  g_return_val_if_fail (block != NULL, RS_BLOCK_STRAIGHT);

  return block->own->facts.kind;
}

gboolean
rs_block_has_rounds (RsBlock *block)
{
  return rs_block_kind_has_rounds (rs_block_get_kind (block));
}

guint
rs_block_get_n_items (RsBlock *block)
{
  g_return_val_if_fail (block != NULL, 0);

  return block->items->len;
}

RsItem *
rs_block_get_item (RsBlock *block, guint i)
{
  g_return_val_if_fail (block != NULL, NULL);
  g_return_val_if_fail (i < block->items->len, NULL);

  return g_ptr_array_index (block->items, i);
}

guint64
rs_block_get_number (RsBlock *block)
{
  g_return_val_if_fail (block != NULL, 0);

  return block->number;
}

gboolean
rs_block_is_plain (RsBlock *block)
{
  const RsBlockFacts *facts = rs_block_get_facts (block);

  return facts->kind == RS_BLOCK_STRAIGHT && facts->title == NULL && facts->note == NULL;
}

guint
rs_block_get_n_sets (RsBlock *block, guint i)
{
  g_return_val_if_fail (block != NULL, 0);

  if (rs_block_has_rounds (block))
    return block->own->facts.rounds;
  return rs_item_get_dose (rs_block_get_item (block, i))->sets;
}

const char *
rs_block_get_name (RsBlock *block)
{
  const RsBlockFacts *facts = rs_block_get_facts (block);

  return facts->title != NULL ? facts->title : rs_block_kind_get_label (facts->kind);
}
