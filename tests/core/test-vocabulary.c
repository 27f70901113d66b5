/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "base/common/rs-vocabulary.h"

#include "base/common/rs-text.h"

typedef GType (*TypeFunc) (void);

static const struct
{
  TypeFunc get_type;
  guint n_values;
  const char *first;
  const char *last;
} vocabularies[] = {
  { rs_muscle_get_type, RS_N_MUSCLES, "quads", "arms" },
  { rs_equipment_get_type, RS_N_EQUIPMENT, "mat", "stability-ball" },
  { rs_position_get_type, RS_POSITION_SIDE_LYING + 1, "standing", "side-lying" },
  { rs_pattern_get_type, RS_PATTERN_MOBILITY + 1, "squat", "mobility" },
  { rs_level_get_type, RS_LEVEL_ADVANCED + 1, "beginner", "advanced" },
  { rs_measure_get_type, RS_MEASURE_TIME + 1, "reps", "time" },
};

/* Every value has a word, which leads back to it, and a label of its own. */
static void
test_round_trip (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (vocabularies); i++)
    {
      GType type = vocabularies[i].get_type ();
      g_autoptr (GHashTable) labels = g_hash_table_new (g_str_hash, g_str_equal);
      g_autoptr (GEnumClass) klass = g_type_class_ref (type);
      int n_values = (int) vocabularies[i].n_values;

      g_assert_cmpuint (klass->n_values, ==, vocabularies[i].n_values);
      g_assert_cmpstr (rs_vocabulary_nick (type, 0), ==, vocabularies[i].first);
      g_assert_cmpstr (rs_vocabulary_nick (type, n_values - 1), ==, vocabularies[i].last);

      for (int value = 0; value < n_values; value++)
        {
          const char *nick = rs_vocabulary_nick (type, value);
          const char *label = rs_vocabulary_label (type, value);

          g_assert_true (rs_text_is_id (nick));
          g_assert_cmpint (rs_vocabulary_parse (type, nick), ==, value);
          g_assert_cmpstr (label, !=, "");
          g_assert_true (g_hash_table_add (labels, (gpointer) label));
        }
    }
}

static void
test_outside (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (vocabularies); i++)
    {
      GType type = vocabularies[i].get_type ();
      int n_values = (int) vocabularies[i].n_values;

      g_assert_cmpint (rs_vocabulary_parse (type, NULL), ==, -1);
      g_assert_cmpint (rs_vocabulary_parse (type, ""), ==, -1);
      g_assert_cmpint (rs_vocabulary_parse (type, "nonsense"), ==, -1);
      g_assert_cmpint (rs_vocabulary_parse (type, "QUADS"), ==, -1);
      g_assert_null (rs_vocabulary_nick (type, -1));
      g_assert_null (rs_vocabulary_nick (type, n_values));
      g_assert_cmpstr (rs_vocabulary_label (type, -1), ==, "");
      g_assert_cmpstr (rs_vocabulary_label (type, n_values), ==, "");
    }
}

/* The sets are 32 bits wide. */
static void
test_fits_a_set (void)
{
  g_assert_cmpuint (RS_N_MUSCLES, <=, 32);
  g_assert_cmpuint (RS_N_EQUIPMENT, <=, 32);
}

static void
test_list (void)
{
  g_autofree char *none = rs_vocabulary_list_labels (RS_TYPE_MUSCLE, 0);
  g_autofree char *one = rs_vocabulary_list_labels (RS_TYPE_MUSCLE, 1u << RS_MUSCLE_CHEST);
  g_autofree char *two = rs_vocabulary_list_labels (
      RS_TYPE_EQUIPMENT, (1u << RS_EQUIPMENT_WALL) | (1u << RS_EQUIPMENT_MAT));
  g_autofree char *all = rs_vocabulary_list_labels (RS_TYPE_MUSCLE, (1u << RS_N_MUSCLES) - 1);
  g_auto (GStrv) parts = g_strsplit (all, ", ", -1);

  g_assert_cmpstr (none, ==, "");
  g_assert_cmpstr (one, ==, "Chest");
  g_assert_cmpstr (two, ==, "Mat, Wall");
  g_assert_cmpuint (g_strv_length (parts), ==, RS_N_MUSCLES);
}

/* Bits that mean nothing are not listed as something empty. */
static void
test_list_unknown_bits (void)
{
  g_autofree char *text =
      rs_vocabulary_list_labels (RS_TYPE_LEVEL, (1u << RS_LEVEL_BEGINNER) | (1u << 31));

  g_assert_cmpstr (text, ==, "Beginner");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/vocabulary/round-trip", test_round_trip);
  g_test_add_func ("/vocabulary/outside", test_outside);
  g_test_add_func ("/vocabulary/fits-a-set", test_fits_a_set);
  g_test_add_func ("/vocabulary/list", test_list);
  g_test_add_func ("/vocabulary/list-unknown-bits", test_list_unknown_bits);

  return g_test_run ();
}
