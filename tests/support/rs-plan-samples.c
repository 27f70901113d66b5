/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "support/rs-plan-samples.h"

#define S ((gint64) G_USEC_PER_SEC)

char *
rs_sample_plan_text (RsPlan *plan)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < rs_plan_get_n_segments (plan); i++)
    {
      const RsSegment *segment = rs_plan_get_segment (plan, i);

      g_string_append_printf (text, "%s %d %u.%u%s\n",
                              rs_vocabulary_nick (RS_TYPE_SEGMENT_KIND, segment->kind),
                              (int) (segment->duration_us / S), segment->position, segment->set,
                              segment->side == RS_SET_SIDE_LEFT    ? " left"
                              : segment->side == RS_SET_SIDE_RIGHT ? " right"
                                                                   : "");
    }

  return g_string_free_and_steal (g_steal_pointer (&text));
}

static void
assert_pause (RsPlan *plan, guint i)
{
  const RsSegment *segment = rs_plan_get_segment (plan, i);
  const RsSegment *next = rs_plan_get_next_work (plan, i);

  g_assert_cmpuint (segment->work, ==, RS_SEGMENT_NO_WORK);
  g_assert_cmpint (segment->mode, ==, RS_MODE_NONE);
  g_assert_cmpint (segment->duration_us, >, 0);
  g_assert_cmpint (segment->duration_us, <=, RS_PLAN_MAX_STRETCHED_S * S);
  g_assert_cmpint (rs_segment_get_expected_us (segment), ==, segment->duration_us);

  /* It belongs to what comes next, but for the time to wind down. */
  if (segment->kind == RS_SEGMENT_COOL_DOWN)
    return;
  g_assert_nonnull (next);
  g_assert_cmpuint (next->position, ==, segment->position);
  /* A swap in the middle of a set leaves the pause before it, which is over, as it was. */
  if (rs_plan_get_segment (plan, i + 1) == next && rs_plan_get_options (plan)->lead_in_s > 0)
    g_assert_true (next->item == segment->item);
  if (segment->kind != RS_SEGMENT_WARM_UP)
    {
      g_assert_cmpuint (next->set, ==, segment->set);
      g_assert_cmpuint (next->n_sets, ==, segment->n_sets);
      g_assert_cmpint (next->in_rounds, ==, segment->in_rounds);
      g_assert_cmpuint (next->block, ==, segment->block);
    }
}

static void
assert_work (RsPlan *plan, guint i, gboolean *seen)
{
  const RsSegment *segment = rs_plan_get_segment (plan, i);
  const RsDose *dose = rs_item_get_dose (segment->item);
  const RsBlock *block = rs_routine_state_get_block (rs_plan_get_routine (plan), segment->block);

  g_assert_cmpuint (segment->work, <, rs_plan_get_n_work (plan));
  g_assert_false (seen[segment->work]);
  seen[segment->work] = TRUE;
  g_assert_true (rs_plan_get_work (plan, segment->work) == segment);
  g_assert_true (rs_plan_get_next_work (plan, i) == segment);
  g_assert_true (rs_plan_get_last_work (plan, i + 1) == segment);
  g_assert_cmpuint (rs_plan_find (plan, segment), ==, i);

  g_assert_cmpint (segment->mode, !=, RS_MODE_NONE);
  g_assert_true ((segment->duration_us == 0) ==
                 (segment->mode == RS_MODE_REPS || segment->mode == RS_MODE_OPEN ||
                  (segment->mode == RS_MODE_PACED &&
                   (dose->open || !rs_plan_get_options (plan)->paced_ends))));
  g_assert_cmpint (rs_segment_get_expected_us (segment), >, 0);
  g_assert_cmpint (segment->in_rounds, ==, rs_block_has_rounds ((RsBlock *) block));
}

/* Sets and rounds go up one by one, and the last is the one that all of them say it is. */
static void
assert_sets (RsPlan *plan)
{
  const RsSegment *last = NULL;

  for (guint i = 0; i < rs_plan_get_n_segments (plan); i++)
    {
      const RsSegment *segment = rs_plan_get_segment (plan, i);
      gboolean goes_on;

      g_assert_cmpuint (segment->set, >=, 1);
      g_assert_cmpuint (segment->set, <=, segment->n_sets);
      g_assert_cmpuint (segment->n_sets, <=, MAX (RS_DOSE_MAX_SETS, RS_BLOCK_MAX_ROUNDS));
      if (segment->kind != RS_SEGMENT_WORK)
        continue;

      goes_on = last != NULL && (segment->in_rounds ? segment->block == last->block
                                                    : segment->position == last->position);
      if (last != NULL)
        g_assert_cmpuint (segment->block, >=, last->block);
      if (!goes_on)
        {
          g_assert_cmpuint (segment->set, ==, 1);
          if (last != NULL)
            g_assert_cmpuint (last->set, ==, last->n_sets);
        }
      else
        {
          g_assert_cmpuint (segment->n_sets, ==, last->n_sets);
          g_assert_true (segment->set == last->set || segment->set == last->set + 1);
        }
      /* Within a round each item has its turn. */
      if (goes_on && segment->in_rounds && segment->set == last->set)
        g_assert_true (segment->position == last->position ||
                       segment->position == last->position + 1);
      if (goes_on && segment->item == last->item && segment->set == last->set)
        g_assert_cmpint (segment->side, !=, RS_SET_SIDE_LEFT);
      last = segment;
    }

  if (last != NULL)
    g_assert_cmpuint (last->set, ==, last->n_sets);
}

void
rs_assert_plan_sound (RsPlan *plan)
{
  guint n_work = rs_plan_get_n_work (plan);
  g_autofree gboolean *seen = g_new0 (gboolean, n_work + 1);

  for (guint i = 0; i < rs_plan_get_n_segments (plan); i++)
    if (rs_plan_get_segment (plan, i)->kind == RS_SEGMENT_WORK)
      assert_work (plan, i, seen);
    else
      assert_pause (plan, i);
  assert_sets (plan);

  for (guint i = 0; i < rs_plan_get_n_gone (plan); i++)
    {
      const RsSegment *gone = rs_plan_get_gone (plan, i);

      g_assert_cmpint (gone->kind, ==, RS_SEGMENT_WORK);
      g_assert_cmpuint (gone->work, <, n_work);
      g_assert_false (seen[gone->work]);
      g_assert_null (rs_plan_get_work (plan, gone->work));
      g_assert_true (RS_IS_ITEM (gone->item));
      seen[gone->work] = TRUE;
    }
  for (guint i = 0; i < n_work; i++)
    g_assert_true (seen[i]);
}

static void
assert_segments_equal (const RsSegment *a, const RsSegment *b)
{
  g_assert_cmpint (a->kind, ==, b->kind);
  g_assert_cmpint (a->duration_us, ==, b->duration_us);
  g_assert_cmpint (a->mode, ==, b->mode);
  g_assert_true (rs_item_equal (a->item, b->item));
  g_assert_cmpuint (a->position, ==, b->position);
  g_assert_cmpuint (a->block, ==, b->block);
  g_assert_cmpuint (a->set, ==, b->set);
  g_assert_cmpuint (a->n_sets, ==, b->n_sets);
  g_assert_cmpint (a->in_rounds, ==, b->in_rounds);
  g_assert_cmpint (a->counted, ==, b->counted);
  g_assert_cmpint (a->side, ==, b->side);
  g_assert_cmpuint (a->work, ==, b->work);
}

void
rs_assert_plans_equal (RsPlan *plan, RsPlan *other)
{
  g_assert_cmpuint (rs_plan_get_n_segments (plan), ==, rs_plan_get_n_segments (other));
  g_assert_cmpuint (rs_plan_get_n_work (plan), ==, rs_plan_get_n_work (other));
  g_assert_cmpuint (rs_plan_get_n_gone (plan), ==, rs_plan_get_n_gone (other));
  g_assert_cmpuint (rs_plan_get_n_edits (plan), ==, rs_plan_get_n_edits (other));

  for (guint i = 0; i < rs_plan_get_n_segments (plan); i++)
    assert_segments_equal (rs_plan_get_segment (plan, i), rs_plan_get_segment (other, i));
  for (guint i = 0; i < rs_plan_get_n_gone (plan); i++)
    assert_segments_equal (rs_plan_get_gone (plan, i), rs_plan_get_gone (other, i));
  for (guint i = 0; i < rs_plan_get_n_edits (plan); i++)
    {
      const RsPlanEdit *a = rs_plan_get_edit (plan, i);
      const RsPlanEdit *b = rs_plan_get_edit (other, i);

      g_assert_cmpint (a->kind, ==, b->kind);
      g_assert_cmpuint (a->segment, ==, b->segment);
      g_assert_cmpint (a->us, ==, b->us);
      g_assert_true ((a->item != NULL) == (a->kind == RS_PLAN_SWAP));
      g_assert_true (a->item == NULL ? b->item == NULL : rs_item_equal (a->item, b->item));
    }
}

RsPlan *
rs_sample_replay_edits (RsPlan *plan)
{
  RsPlan *again = rs_plan_new_full (rs_plan_get_routine (plan), rs_plan_get_options (plan));

  for (guint i = 0; i < rs_plan_get_n_edits (plan); i++)
    {
      g_autoptr (RsPlan) before = again;

      again = rs_plan_edit (before, rs_plan_get_edit (plan, i));
      g_assert_nonnull (again);
    }

  return again;
}

RsItem *
rs_random_item (void)
{
  static const char *const ids[] = { "plank", "squat", "unheard-of" };
  RsDose dose = {
    .measure = g_test_rand_bit () ? RS_MEASURE_TIME : RS_MEASURE_REPS,
    .sets = (guint) g_test_rand_int_range (1, 5),
    .amount = (guint) g_test_rand_int_range (1, 50),
    .open = g_test_rand_int_range (0, 4) == 0,
    .per_side = g_test_rand_bit (),
    .rest_s = (guint) g_test_rand_int_range (0, 3) * 20,
  };

  if (dose.per_side)
    dose.switch_s = (guint) g_test_rand_int_range (0, 2) * 5;
  if (dose.measure == RS_MEASURE_REPS && g_test_rand_bit ())
    dose.tempo = (RsTempo) { g_test_rand_int_range (0, 4), g_test_rand_int_range (0, 2),
                             g_test_rand_bit () ? RS_TEMPO_FAST : 1 };
  if (!dose.open && g_test_rand_int_range (0, 4) == 0)
    dose.up_to = dose.amount + 4;
  if (g_test_rand_int_range (0, 3) == 0)
    dose.load_kg = g_test_rand_int_range (0, 50);
  g_assert_true (rs_dose_is_valid (&dose));
  return rs_item_new (ids[g_test_rand_int_range (0, G_N_ELEMENTS (ids))], &dose);
}

RsPlanEdit
rs_random_edit (guint segment, RsItem **item)
{
  RsPlanEdit edit = { .kind = (RsPlanEditKind) g_test_rand_int_range (0, RS_PLAN_STRETCH + 1),
                      .segment = segment };

  if (edit.kind == RS_PLAN_SWAP)
    edit.item = *item = rs_random_item ();
  if (edit.kind == RS_PLAN_STRETCH)
    switch (g_test_rand_int_range (0, 6))
      {
      case 0:
        edit.us = g_test_rand_int_range (-60000000, 60000000);
        break;

      case 1:
        edit.us = g_test_rand_bit () ? G_MAXINT64 : G_MININT64;
        break;

      default:
        edit.us = g_test_rand_bit () ? 10 * S : -10 * S;
        break;
      }

  return edit;
}
