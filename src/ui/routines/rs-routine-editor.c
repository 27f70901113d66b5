/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/routines/rs-routine-editor-private.h"

#include "core/base/rs-property.h"

#include <glib/gi18n.h>

enum
{
  PROP_0,
  PROP_ROUTINE,
  PROP_CATALOGUE,
  N_PROPS
};

enum
{
  SIGNAL_ADOPT,
  SIGNAL_ANNOUNCE,
  SIGNAL_LANDED,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RsRoutineEditor, rs_routine_editor, G_TYPE_OBJECT)

/* Takes @text over. */
void
rs_routine_editor_announce (RsRoutineEditor *self, char *text)
{
  g_autofree char *owned = text;

  g_signal_emit (self, signals[SIGNAL_ANNOUNCE], 0, owned);
}

void
rs_routine_editor_land (RsRoutineEditor *self, RsRoutineSpot spot)
{
  g_signal_emit (self, signals[SIGNAL_LANDED], 0, spot.block, spot.position, spot.n);
}

/* Makes the routine one's own. FALSE when nobody can. */
gboolean
rs_routine_editor_own (RsRoutineEditor *self)
{
  g_autoptr (RsRoutine) adopted = NULL;

  if (!rs_routine_get_ready_made (self->routine))
    return TRUE;

  g_signal_emit (self, signals[SIGNAL_ADOPT], 0, &adopted);
  if (adopted == NULL)
    return FALSE;

  rs_property_set_object (self, &self->routine, adopted, properties[PROP_ROUTINE]);
  return TRUE;
}

/*
 * Every edit ends here. Takes @next and @label over. Whoever edits has looked at the state before;
 * a copy that has just been made has the same blocks and items.
 */
gboolean
rs_routine_editor_edit (RsRoutineEditor *self, RsRoutineState *next, char *label)
{
  g_autoptr (RsRoutineState) state = next;
  g_autofree char *name = label;

  if (state == NULL)
    {
      rs_routine_editor_announce (self, g_strdup (_ ("This routine is full")));
      return FALSE;
    }
  if (state == rs_routine_editor_get_state (self))
    return FALSE;

  if (rs_routine_get_ready_made (self->routine))
    {
      g_autoptr (GPtrArray) blocks = g_ptr_array_new ();
      g_autoptr (RsRoutineState) of_original = g_steal_pointer (&state);

      if (!rs_routine_editor_own (self))
        return FALSE;
      for (guint i = 0; i < rs_routine_state_get_n_blocks (of_original); i++)
        g_ptr_array_add (blocks, rs_routine_state_get_block (of_original, i));
      state = rs_routine_state_with_blocks (rs_routine_editor_get_state (self), blocks);
    }

  return rs_routine_edit (self->routine, g_steal_pointer (&state), name);
}

static void
rs_routine_editor_dispose (GObject *object)
{
  RsRoutineEditor *self = RS_ROUTINE_EDITOR (object);

  g_clear_object (&self->routine);
  g_clear_object (&self->catalogue);

  G_OBJECT_CLASS (rs_routine_editor_parent_class)->dispose (object);
}

static void
rs_routine_editor_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  RsRoutineEditor *self = RS_ROUTINE_EDITOR (object);

  switch (prop_id)
    {
    case PROP_ROUTINE:
      g_value_set_object (value, self->routine);
      break;

    case PROP_CATALOGUE:
      g_value_set_object (value, self->catalogue);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rs_routine_editor_class_init (RsRoutineEditorClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GType type = G_TYPE_FROM_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = rs_routine_editor_dispose;
  object_class->get_property = rs_routine_editor_get_property;

  properties[PROP_ROUTINE] = g_param_spec_object ("routine", NULL, NULL, RS_TYPE_ROUTINE, flags);
  properties[PROP_CATALOGUE] =
      g_param_spec_object ("catalogue", NULL, NULL, RS_TYPE_CATALOGUE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * RsRoutineEditor::adopt:
   *
   * Returns: (transfer full): a copy of one's own of the routine, or NULL
   */
  signals[SIGNAL_ADOPT] =
      g_signal_new ("adopt", type, G_SIGNAL_RUN_LAST, 0, g_signal_accumulator_first_wins, NULL,
                    NULL, RS_TYPE_ROUTINE, 0);

  /**
   * RsRoutineEditor::announce:
   * @text: what has happened, for screen readers
   */
  signals[SIGNAL_ANNOUNCE] =
      g_signal_new ("announce", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                    G_TYPE_STRING | G_SIGNAL_TYPE_STATIC_SCOPE);

  /**
   * RsRoutineEditor::landed:
   * @block: the block that an edit was about, or %G_MAXUINT
   * @position: the first item that an edit was about, or that is where one was
   * @n: how many there are
   *
   * Where the keys go after an edit.
   */
  signals[SIGNAL_LANDED] = g_signal_new ("landed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 3, G_TYPE_UINT, G_TYPE_UINT, G_TYPE_UINT);
}

static void
rs_routine_editor_init (RsRoutineEditor *self)
{
}

RsRoutineEditor *
rs_routine_editor_new (RsRoutine *routine, RsCatalogue *catalogue)
{
  RsRoutineEditor *self;

  g_return_val_if_fail (RS_IS_ROUTINE (routine), NULL);
  g_return_val_if_fail (RS_IS_CATALOGUE (catalogue), NULL);

  self = g_object_new (RS_TYPE_ROUTINE_EDITOR, NULL);
  self->routine = g_object_ref (routine);
  self->catalogue = g_object_ref (catalogue);
  return self;
}

RsRoutine *
rs_routine_editor_get_routine (RsRoutineEditor *self)
{
  g_return_val_if_fail (RS_IS_ROUTINE_EDITOR (self), NULL);

  return self->routine;
}

RsRoutineState *
rs_routine_editor_get_state (RsRoutineEditor *self)
{
  g_return_val_if_fail (RS_IS_ROUTINE_EDITOR (self), NULL);

  return rs_routine_get_state (self->routine);
}

RsCatalogue *
rs_routine_editor_get_catalogue (RsRoutineEditor *self)
{
  g_return_val_if_fail (RS_IS_ROUTINE_EDITOR (self), NULL);

  return self->catalogue;
}

const char *
rs_routine_editor_get_name (RsRoutineEditor *self, RsItem *item)
{
  g_return_val_if_fail (RS_IS_ROUTINE_EDITOR (self), NULL);

  return rs_catalogue_get_name (self->catalogue, rs_item_get_exercise_id (item));
}

/* Of the first of @positions: for a label and for what is announced. */
static const char *
first_name (RsRoutineEditor *self, GArray *positions)
{
  RsItem *item = positions->len > 0
                     ? rs_routine_state_get_item (rs_routine_editor_get_state (self),
                                                  g_array_index (positions, guint, 0))
                     : NULL;

  return item != NULL ? rs_routine_editor_get_name (self, item) : "";
}

/* --- Items --- */

gboolean
rs_routine_editor_insert (RsRoutineEditor *self,
                          GPtrArray *items,
                          RsRoutinePlace place,
                          RsEditVerb verb)
{
  RsItem *first;
  RsRoutineSpot spot;
  const char *name;

  g_return_val_if_fail (RS_IS_ROUTINE_EDITOR (self), FALSE);
  g_return_val_if_fail (items != NULL, FALSE);

  if (items->len == 0)
    return FALSE;

  first = g_ptr_array_index (items, 0);
  name = rs_routine_editor_get_name (self, first);
  if (!rs_routine_editor_edit (
          self, rs_routine_state_insert_items (rs_routine_editor_get_state (self), place, items),
          rs_edit_label (verb, name, items->len)))
    return FALSE;

  spot = rs_routine_spot_of (rs_routine_editor_get_state (self), first, items->len);
  rs_routine_editor_land (self, spot);
  rs_routine_editor_announce (
      self, rs_routine_news_added (rs_routine_editor_get_state (self), spot, name));
  return TRUE;
}

gboolean
rs_routine_editor_add (RsRoutineEditor *self, RsExercise *exercise, RsRoutinePlace place)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);

  g_return_val_if_fail (RS_IS_EXERCISE (exercise), FALSE);

  g_ptr_array_add (items,
                   rs_item_new (rs_exercise_get_id (exercise), rs_exercise_get_dose (exercise)));
  return rs_routine_editor_insert (self, items, place, RS_EDIT_ADD);
}

static gboolean
say_moved (RsRoutineEditor *self, RsItem *first, guint n)
{
  RsRoutineState *state = rs_routine_editor_get_state (self);
  RsRoutineSpot spot = rs_routine_spot_of (state, first, n);

  rs_routine_editor_land (self, spot);
  rs_routine_editor_announce (
      self, rs_routine_news_moved (state, spot, rs_routine_editor_get_name (self, first)));
  return TRUE;
}

gboolean
rs_routine_editor_move (RsRoutineEditor *self, GArray *positions, RsRoutinePlace place)
{
  RsRoutineState *state;
  RsItem *first;

  g_return_val_if_fail (RS_IS_ROUTINE_EDITOR (self), FALSE);
  g_return_val_if_fail (positions != NULL, FALSE);

  state = rs_routine_editor_get_state (self);
  first = positions->len > 0
              ? rs_routine_state_get_item (state, g_array_index (positions, guint, 0))
              : NULL;
  if (first == NULL ||
      !rs_routine_editor_edit (
          self, rs_routine_state_move_items (state, positions, place),
          rs_edit_label (RS_EDIT_MOVE, first_name (self, positions), positions->len)))
    return FALSE;

  return say_moved (self, first, positions->len);
}

gboolean
rs_routine_editor_step (RsRoutineEditor *self, GArray *positions, gboolean down)
{
  g_return_val_if_fail (RS_IS_ROUTINE_EDITOR (self), FALSE);

  return rs_routine_editor_move (
      self, positions,
      rs_routine_state_step_place (rs_routine_editor_get_state (self), positions, down));
}

gboolean
rs_routine_editor_shift (RsRoutineEditor *self, GArray *positions, gboolean into)
{
  RsRoutinePlace place;

  g_return_val_if_fail (RS_IS_ROUTINE_EDITOR (self), FALSE);

  if (rs_routine_state_group_place (rs_routine_editor_get_state (self), positions, into, &place))
    return rs_routine_editor_move (self, positions, place);

  rs_routine_editor_announce (
      self, g_strdup (into ? C_ ("routine", "There is no superset or circuit next to it")
                           : C_ ("routine", "It is in no superset or circuit")));
  return FALSE;
}

/* Blocks go from the end, so that the numbers of those in front stay what they are. */
static RsRoutineState *
without (RsRoutineState *state, GArray *positions, GArray *blocks)
{
  g_autoptr (GHashTable) gone = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  RsRoutineState *next;

  for (guint i = 0; blocks != NULL && i < blocks->len; i++)
    {
      RsBlock *block = rs_routine_state_get_block (state, g_array_index (blocks, guint, i));
      guint64 number = rs_block_get_number (block);

      g_hash_table_add (gone, g_memdup2 (&number, sizeof number));
    }

  next = rs_routine_state_remove_items (state, positions);
  for (guint i = rs_routine_state_get_n_blocks (next); i > 0; i--)
    {
      guint64 number = rs_block_get_number (rs_routine_state_get_block (next, i - 1));

      if (g_hash_table_contains (gone, &number))
        {
          RsRoutineState *fewer = rs_routine_state_remove_block (next, i - 1);

          rs_routine_state_unref (next);
          next = fewer;
        }
    }

  return next;
}

gboolean
rs_routine_editor_remove (RsRoutineEditor *self, GArray *positions, GArray *blocks, RsEditVerb verb)
{
  RsRoutineState *state;
  g_autofree char *name = NULL;
  guint n;
  guint at;

  g_return_val_if_fail (RS_IS_ROUTINE_EDITOR (self), FALSE);
  g_return_val_if_fail (positions != NULL, FALSE);

  state = rs_routine_editor_get_state (self);
  n = positions->len;
  at = n > 0 ? g_array_index (positions, guint, 0) : G_MAXUINT;
  name = g_strdup (first_name (self, positions));
  if (blocks != NULL && blocks->len == 1)
    {
      g_set_str (&name, rs_block_get_name (
                            rs_routine_state_get_block (state, g_array_index (blocks, guint, 0))));
      n = 1;
    }

  if (!rs_routine_editor_edit (self, without (state, positions, blocks),
                               rs_edit_label (verb, name, MAX (n, 1))))
    return FALSE;

  rs_routine_editor_land (self, rs_routine_spot_at (rs_routine_editor_get_state (self), at));
  rs_routine_editor_announce (self, rs_routine_news_removed (name, n));
  return TRUE;
}

gboolean
rs_routine_editor_duplicate (RsRoutineEditor *self, GArray *positions)
{
  RsRoutineState *state;
  RsRoutineSpot spot;
  const char *name;

  g_return_val_if_fail (RS_IS_ROUTINE_EDITOR (self), FALSE);
  g_return_val_if_fail (positions != NULL, FALSE);

  state = rs_routine_editor_get_state (self);
  name = first_name (self, positions);
  if (positions->len == 0 ||
      !rs_routine_editor_edit (self, rs_routine_state_duplicate_items (state, positions),
                               rs_edit_label (RS_EDIT_DUPLICATE, name, positions->len)))
    return FALSE;

  /* The copies stand behind the last of them. */
  spot = rs_routine_spot_at (rs_routine_editor_get_state (self),
                             g_array_index (positions, guint, positions->len - 1) + 1);
  spot.n = positions->len;
  rs_routine_editor_land (self, spot);
  rs_routine_editor_announce (
      self, rs_routine_news_added (rs_routine_editor_get_state (self), spot, name));
  return TRUE;
}

gboolean
rs_routine_editor_group (RsRoutineEditor *self, GArray *positions, RsBlockKind kind)
{
  RsBlockFacts facts = rs_block_facts_of (kind);
  RsRoutineState *state;
  RsItem *first;
  guint most = 1;

  g_return_val_if_fail (RS_IS_ROUTINE_EDITOR (self), FALSE);
  g_return_val_if_fail (positions != NULL, FALSE);

  state = rs_routine_editor_get_state (self);
  first = positions->len > 0
              ? rs_routine_state_get_item (state, g_array_index (positions, guint, 0))
              : NULL;
  if (first == NULL)
    return FALSE;

  /* As many rounds as somebody had in mind sets. */
  for (guint i = 0; i < positions->len; i++)
    {
      RsItem *item = rs_routine_state_get_item (state, g_array_index (positions, guint, i));

      if (item != NULL)
        most = MAX (most, rs_item_get_dose (item)->sets);
    }
  facts.rounds = most;

  if (!rs_routine_editor_edit (
          self, rs_routine_state_group_items (state, positions, &facts),
          rs_edit_label (RS_EDIT_GROUP, first_name (self, positions), positions->len)))
    return FALSE;

  return say_moved (self, first, positions->len);
}

gboolean
rs_routine_editor_replace (RsRoutineEditor *self, guint position, RsItem *item, RsEditVerb verb)
{
  g_autoptr (GArray) positions = rs_positions_new (position);
  g_autoptr (GPtrArray) items = g_ptr_array_new ();
  RsRoutineState *state;
  const char *name;

  g_return_val_if_fail (RS_IS_ROUTINE_EDITOR (self), FALSE);
  g_return_val_if_fail (RS_IS_ITEM (item), FALSE);

  g_ptr_array_add (items, item);
  name = rs_routine_editor_get_name (self, item);
  if (!rs_routine_editor_edit (
          self,
          rs_routine_state_replace_items (rs_routine_editor_get_state (self), positions, items),
          rs_edit_label (verb, name, 1)))
    return FALSE;

  state = rs_routine_editor_get_state (self);
  rs_routine_editor_land (self, rs_routine_spot_at (state, position));
  rs_routine_editor_announce (self, rs_routine_news_changed (state, position, name));
  return TRUE;
}
