/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/routine/rs-balance.h"

#include "core/routine/rs-balance-private.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* The planes of the trunk, each by the pattern that trains it. */
static const RsPattern planes[] = {
  RS_PATTERN_ANTI_EXTENSION,
  RS_PATTERN_ANTI_ROTATION,
  RS_PATTERN_LATERAL_HIP,
};

static guint
count_patterns (const RsSummary *summary, RsPattern a, RsPattern b)
{
  return summary->pattern_sets[a] + summary->pattern_sets[b];
}

guint
rs_balance_count_hips (const RsSummary *summary)
{
  return count_patterns (summary, RS_PATTERN_HINGE, RS_PATTERN_BRIDGE);
}

guint
rs_balance_count_knees (const RsSummary *summary)
{
  return count_patterns (summary, RS_PATTERN_SQUAT, RS_PATTERN_LUNGE);
}

/* In hundredths; without any of @b there is no ratio, and it is as high as can be. */
static double
get_ratio (guint a, guint b)
{
  return b == 0 ? G_MAXINT : round (100.0 * a / b);
}

/* Below what is right: enough sets to tell, and too few of @a for those of @b. */
static gboolean
is_low (guint a, guint b)
{
  return a + b >= RS_BALANCE_MIN_SETS && get_ratio (a, b) < round (100 * RS_BALANCE_LOW);
}

static gboolean
is_high (guint a, guint b)
{
  return a + b >= RS_BALANCE_MIN_SETS && get_ratio (a, b) > round (100 * RS_BALANCE_HIGH);
}

static gboolean
lacks_calf (const RsSummary *summary)
{
  return summary->muscle_sets[RS_MUSCLE_GASTROCNEMIUS] < RS_BALANCE_CALF_SETS ||
         summary->muscle_sets[RS_MUSCLE_SOLEUS] < RS_BALANCE_CALF_SETS;
}

guint32
rs_balance_get_missing_planes (const RsSummary *summary)
{
  guint32 missing = 0;

  for (guint i = 0; i < G_N_ELEMENTS (planes); i++)
    if (summary->pattern_sets[planes[i]] == 0)
      missing |= 1u << planes[i];

  return missing;
}

gboolean
rs_balance_applies (RsBalanceKind kind, const RsSummary *summary)
{
  gboolean whole = summary->n_sets >= RS_BALANCE_WHOLE_SETS;

  switch (kind)
    {
    case RS_BALANCE_KNEE_HEAVY:
      return is_low (rs_balance_count_hips (summary), rs_balance_count_knees (summary));

    case RS_BALANCE_HIP_HEAVY:
      return is_high (rs_balance_count_hips (summary), rs_balance_count_knees (summary));

    case RS_BALANCE_PUSH_HEAVY:
      return is_high (summary->pattern_sets[RS_PATTERN_PUSH],
                      summary->pattern_sets[RS_PATTERN_PULL]);

    case RS_BALANCE_PULL_HEAVY:
      return is_low (summary->pattern_sets[RS_PATTERN_PUSH],
                     summary->pattern_sets[RS_PATTERN_PULL]);

    case RS_BALANCE_NO_CALF:
      return whole && lacks_calf (summary);

    case RS_BALANCE_CORE_PLANES:
      return whole && rs_balance_get_missing_planes (summary) != 0;

    case RS_BALANCE_TWO_LEGGED:
      return summary->leg_sets >= RS_BALANCE_MIN_SETS &&
             summary->single_leg_sets < RS_BALANCE_SINGLE_LEG * summary->leg_sets;

    case RS_BALANCE_MANY_CONTACTS:
    default:
      return summary->n_contacts > RS_BALANCE_CONTACTS;
    }
}

gboolean
rs_balance_has (RsRoutineState *state, RsCatalogue *catalogue, RsBalanceKind kind)
{
  RsSummary summary = rs_summary_of (state, catalogue);

  return rs_balance_applies (kind, &summary);
}

/* --- Words --- */

static const char *
get_title (RsBalanceKind kind)
{
  switch (kind)
    {
    case RS_BALANCE_KNEE_HEAVY:
      return C_ ("balance", "More squats and lunges than hips");

    case RS_BALANCE_HIP_HEAVY:
      return C_ ("balance", "More hips than squats and lunges");

    case RS_BALANCE_PUSH_HEAVY:
      return C_ ("balance", "More pushing than pulling");

    case RS_BALANCE_PULL_HEAVY:
      return C_ ("balance", "More pulling than pushing");

    case RS_BALANCE_NO_CALF:
      return C_ ("balance", "Little or no calf work");

    case RS_BALANCE_CORE_PLANES:
      return C_ ("balance", "Trunk from some sides only");

    case RS_BALANCE_TWO_LEGGED:
      return C_ ("balance", "Mostly on two legs");

    case RS_BALANCE_MANY_CONTACTS:
    default:
      return C_ ("balance", "Many landings");
    }
}

static char *
get_text (RsBalanceKind kind, const RsSummary *summary)
{
  g_autofree char *planes_missing = NULL;

  switch (kind)
    {
    case RS_BALANCE_KNEE_HEAVY:
      return g_strdup (_ ("Add a hinge or a bridge, or have it on another day?"));

    case RS_BALANCE_HIP_HEAVY:
      return g_strdup (_ ("Add a squat or a lunge, or have it on another day?"));

    case RS_BALANCE_PUSH_HEAVY:
      return g_strdup (_ ("Add something that pulls, or have it on another day?"));

    case RS_BALANCE_PULL_HEAVY:
      return g_strdup (_ ("Add something that pushes, or have it on another day?"));

    case RS_BALANCE_NO_CALF:
      return g_strdup (_ (
          "Your calves carry every step of a run. Add a calf raise, or have it on another day?"));

    case RS_BALANCE_CORE_PLANES:
      planes_missing =
          rs_vocabulary_list_labels (RS_TYPE_PATTERN, rs_balance_get_missing_planes (summary));
      /* Translators: %s are kinds of exercises, such as “Core: anti-rotation” */
      return g_strdup_printf (_ ("Not in this routine: %s. Add it, or have it on another day?"),
                              planes_missing);

    case RS_BALANCE_TWO_LEGGED:
      return g_strdup (
          _ ("Running is done on one leg at a time. Add something for one leg, or have it "
             "on another day?"));

    case RS_BALANCE_MANY_CONTACTS:
    default:
      return g_strdup_printf (
          g_dngettext (GETTEXT_PACKAGE,
                       "%u landing in one session is a lot to begin with. Fewer sets of the jumps?",
                       "%u landings in one session are a lot to begin with. Fewer sets of the "
                       "jumps?",
                       summary->n_contacts),
          summary->n_contacts);
    }
}

static void
free_finding (gpointer data)
{
  RsBalanceFinding *finding = data;

  g_clear_pointer (&finding->title, g_free);
  g_clear_pointer (&finding->text, g_free);
  g_free (finding);
}

GPtrArray *
rs_balance_check (RsRoutineState *state, RsCatalogue *catalogue)
{
  GPtrArray *findings = g_ptr_array_new_with_free_func (free_finding);
  RsSummary summary;

  g_return_val_if_fail (state != NULL, findings);
  g_return_val_if_fail (RS_IS_CATALOGUE (catalogue), findings);

  summary = rs_summary_of (state, catalogue);
  for (guint i = 0; i < RS_N_BALANCE_KINDS; i++)
    if (rs_balance_applies ((RsBalanceKind) i, &summary))
      {
        RsBalanceFinding *finding = g_new0 (RsBalanceFinding, 1);

        finding->kind = (RsBalanceKind) i;
        finding->title = g_strdup (get_title (finding->kind));
        finding->text = get_text (finding->kind, &summary);
        g_ptr_array_add (findings, finding);
      }

  return findings;
}
