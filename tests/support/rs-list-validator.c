/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "support/rs-list-validator.h"

struct _RsListValidator
{
  GListModel *model;
  GPtrArray *mirror;
  gulong handler;
  gboolean wide_spans;
  guint n_signals;
  guint position;
  guint removed;
  guint added;
};

static GPtrArray *
dup_items (GListModel *model)
{
  GPtrArray *items = g_ptr_array_new_with_free_func (g_object_unref);
  guint n_items = g_list_model_get_n_items (model);

  for (guint i = 0; i < n_items; i++)
    {
      gpointer item = g_list_model_get_item (model, i);

      g_assert_nonnull (item);
      g_assert_true (g_type_is_a (G_OBJECT_TYPE (item), g_list_model_get_item_type (model)));
      g_ptr_array_add (items, item);
    }

  g_assert_null (g_list_model_get_item (model, n_items));
  g_assert_null (g_list_model_get_item (model, G_MAXUINT));
  return items;
}

/* The first and the last item of a minimal span differ from what was there. */
static void
check_minimal (RsListValidator *validator, GPtrArray *now)
{
  guint common = MIN (validator->removed, validator->added);
  guint last_before = validator->position + validator->removed - 1;
  guint last_now = validator->position + validator->added - 1;

  if (common == 0)
    return;

  g_assert_true (g_ptr_array_index (validator->mirror, validator->position) !=
                 g_ptr_array_index (now, validator->position));
  g_assert_true (g_ptr_array_index (validator->mirror, last_before) !=
                 g_ptr_array_index (now, last_now));
}

static void
on_items_changed_cb (
    GListModel *model, guint position, guint removed, guint added, RsListValidator *validator)
{
  GPtrArray *now = dup_items (model);
  GPtrArray *before = validator->mirror;
  guint tail;

  validator->n_signals++;
  validator->position = position;
  validator->removed = removed;
  validator->added = added;

  g_assert_true (removed > 0 || added > 0);
  g_assert_cmpuint (position + removed, <=, before->len);
  g_assert_cmpuint (before->len - removed + added, ==, now->len);

  for (guint i = 0; i < position; i++)
    g_assert_true (g_ptr_array_index (before, i) == g_ptr_array_index (now, i));

  tail = before->len - position - removed;
  for (guint i = 1; i <= tail; i++)
    g_assert_true (g_ptr_array_index (before, before->len - i) ==
                   g_ptr_array_index (now, now->len - i));

  if (!validator->wide_spans)
    check_minimal (validator, now);

  validator->mirror = now;
  g_clear_pointer (&before, g_ptr_array_unref);
}

RsListValidator *
rs_list_validator_new (GListModel *model)
{
  RsListValidator *validator = g_new0 (RsListValidator, 1);

  validator->model = g_object_ref (model);
  validator->mirror = dup_items (model);
  validator->handler =
      g_signal_connect (model, "items-changed", G_CALLBACK (on_items_changed_cb), validator);
  return validator;
}

void
rs_list_validator_free (RsListValidator *validator)
{
  g_clear_signal_handler (&validator->handler, validator->model);
  g_clear_pointer (&validator->mirror, g_ptr_array_unref);
  g_clear_object (&validator->model);
  g_free (validator);
}

void
rs_list_validator_allow_wide_spans (RsListValidator *validator)
{
  validator->wide_spans = TRUE;
}

void
rs_list_validator_check (RsListValidator *validator)
{
  g_autoptr (GPtrArray) now = dup_items (validator->model);

  g_assert_cmpuint (now->len, ==, validator->mirror->len);
  for (guint i = 0; i < now->len; i++)
    g_assert_true (g_ptr_array_index (now, i) == g_ptr_array_index (validator->mirror, i));
}

guint
rs_list_validator_steal_n_signals (RsListValidator *validator)
{
  guint n_signals = validator->n_signals;

  validator->n_signals = 0;
  return n_signals;
}

guint
rs_list_validator_get_position (RsListValidator *validator)
{
  return validator->position;
}

guint
rs_list_validator_get_removed (RsListValidator *validator)
{
  return validator->removed;
}

guint
rs_list_validator_get_added (RsListValidator *validator)
{
  return validator->added;
}
