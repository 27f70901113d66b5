/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-laws.h"

/* Every law over every movement of the library, over its other side, and over random ones. */

typedef struct
{
  const RsLaw *law;
  const RsFilm *film;
} Case;

typedef struct
{
  const char *law;
  const char *id;
  const char *reason;
} Exemption;

/*
 * A movement that shows a mistake may break the law that the mistake is about. The others here
 * are what is not mended yet.
 */
static const Exemption exemptions[] = {
  { NULL, NULL, NULL },
};

static const char *
find_exemption (const char *law, const char *id)
{
  for (guint i = 0; exemptions[i].law; i++)
    {
      if (g_str_equal (exemptions[i].law, law) && g_str_equal (exemptions[i].id, id))
        return exemptions[i].reason;
    }

  return NULL;
}

static void
test_movement (gconstpointer user_data)
{
  const Case *the_case = user_data;
  const char *id = rs_movement_get_facts (the_case->film->movement)->id;
  const char *reason = find_exemption (the_case->law->name, id);
  g_autofree char *message = the_case->law->check (the_case->film);

  /* An exemption that is not needed any more must go. */
  if (reason && !message)
    g_test_fail_printf ("keeps the law, so it needs no exemption");
  else if (!reason && message)
    g_test_fail_printf ("%s", message);
}

typedef struct
{
  RsMovement *movement;
  guint fault;
} FaultCase;

static void
test_fault (gconstpointer user_data)
{
  const FaultCase *the_case = user_data;
  g_autofree char *message = rs_law_fault (the_case->movement, the_case->fault);

  if (message)
    g_test_fail_printf ("%s", message);
}

static void
test_random (gconstpointer user_data)
{
  const RsLaw *law = user_data;
  g_autoptr (GRand) rand = g_rand_new_with_seed (2026);

  for (guint i = 0; i < law->n_random; i++)
    {
      g_autoptr (RsMovement) movement = rs_film_make_random (rand);
      g_autoptr (RsFilm) film = rs_film_new (movement);
      g_autofree char *message = law->check (film);

      if (message)
        {
          g_test_fail_printf ("random movement %u: %s", i, message);
          return;
        }
    }
}

/* The twelve of the issue, and two variants that routines use. */
static void
test_enough (void)
{
  g_auto (GStrv) ids = rs_film_list ();

  g_assert_cmpuint (g_strv_length (ids), >=, 14);
}

static void
test_exemptions (void)
{
  g_auto (GStrv) ids = rs_film_list ();

  for (guint i = 0; exemptions[i].law; i++)
    {
      g_assert_nonnull (rs_laws_find (exemptions[i].law));
      g_assert_true (g_strv_contains ((const char *const *) ids, exemptions[i].id));
      g_assert_cmpuint (strlen (exemptions[i].reason), >, 20);
    }
}

static void
add_cases (const RsFilm *film, const char *suffix)
{
  const char *id = rs_movement_get_facts (film->movement)->id;
  guint n_laws;
  const RsLaw *laws = rs_laws_get (&n_laws);

  for (guint i = 0; i < n_laws; i++)
    {
      g_autofree char *path = g_strdup_printf ("/laws/%s/%s%s", laws[i].name, id, suffix);
      Case *the_case;

      if (*suffix && !laws[i].of_both_sides)
        continue;
      the_case = g_new (Case, 1);
      *the_case = (Case) { &laws[i], film };
      g_test_add_data_func_full (path, the_case, test_movement, g_free);
    }
}

static void
add_fault_cases (RsMovement *movement)
{
  const RsMovementFacts *facts = rs_movement_get_facts (movement);

  for (guint i = 0; i < facts->n_faults; i++)
    {
      const char *name = facts->faults[i].wrong.name;
      g_autofree char *path = g_strdup_printf ("/laws/faults/%s/%s", facts->id, name);
      FaultCase *the_case = g_new (FaultCase, 1);

      *the_case = (FaultCase) { movement, i };
      g_test_add_data_func_full (path, the_case, test_fault, g_free);
    }
}

int
main (int argc, char *argv[])
{
  g_autoptr (GPtrArray) films = NULL;
  g_auto (GStrv) ids = NULL;
  guint n_laws;
  const RsLaw *laws = rs_laws_get (&n_laws);

  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  films = g_ptr_array_new_with_free_func ((GDestroyNotify) rs_film_free);
  ids = rs_film_list ();
  for (guint i = 0; ids[i]; i++)
    {
      g_autoptr (RsMovement) movement = rs_film_read (ids[i]);
      g_autoptr (RsMovement) mirrored = rs_movement_new_mirrored (movement);

      g_ptr_array_add (films, rs_film_new (movement));
      add_cases (g_ptr_array_index (films, 2 * i), "");
      add_fault_cases (movement); /* which the film keeps */
      g_ptr_array_add (films, rs_film_new (mirrored));
      add_cases (g_ptr_array_index (films, 2 * i + 1), "-mirrored");
    }
  for (guint i = 0; i < n_laws; i++)
    {
      g_autofree char *path = g_strdup_printf ("/laws/%s/random", laws[i].name);

      if (laws[i].n_random > 0)
        g_test_add_data_func (path, &laws[i], test_random);
    }
  g_test_add_func ("/laws/movements/enough", test_enough);
  g_test_add_func ("/laws/movements/exemptions", test_exemptions);

  return g_test_run ();
}
