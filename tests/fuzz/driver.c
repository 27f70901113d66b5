/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "fuzz/fuzz.h"

#include "support/rs-store-samples.h"

#include <signal.h>
#include <stdio.h>
#include <string.h>

/*
 * Drives a harness without libFuzzer: it changes good files a little, again and again.
 *
 * fuzz-KIND [--iterations=N] [--seed=S] [--only=I] FILE...
 *
 * The same seed and number always give the same input, so what a failure prints is enough to
 * see it again.
 */

#define MAX_SIZE (1024 * 1024 + 1)

static int iterations = 3000;
static int seed = 1;
static int only = -1;
static char **files;

/* For the handler of signals. */
static int current;

/* What readers trip over. */
static const char *const tokens[] = {
  "null",
  "true",
  "[",
  "]",
  "{",
  "}",
  "\"",
  ",",
  ":",
  "\\",
  "\\u0000",
  "\\ud800",
  "\\u00e4",
  "0",
  "-1",
  "1",
  "3.0",
  "1e9999",
  "-0",
  "99999999999999999999",
  "2147483648",
  "4294967296",
  "1001",
  "3601",
  "0.1",
  "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
  "\"a\":1,",
  "\"side\":\"left\",",
  "\n",
  "\r\n",
  "\xEF\xBB\xBF",
  "\xFF",
  "\xED\xA0\x80",
  "\xF4\x90\x80\x80",
  "{}",
  "[]",
  "\"\"",
  "\"version\":2",
  "\"version\":1",
  "3-1-X",
  "1970-01-01T00:00:00Z",
  "9999-12-31T23:59:59.9Z",
};

/* Small things that are not made from files. */
static const char *const seeds[] = {
  "",
  "{",
  "{}",
  "[]",
  "null",
  "\"\"",
  "0",
  "\n",
  "\n\n",
  "{}\n{}\n",
  "{\"format\":\"run-strength-journal\",\"version\":1}\n",
};

static GPtrArray *
build_corpus (void)
{
  GPtrArray *corpus = g_ptr_array_new_with_free_func ((GDestroyNotify) g_bytes_unref);
  char *sample = rs_sample_file (fuzz_kind);

  g_ptr_array_add (corpus, g_bytes_new_take (sample, strlen (sample)));
  for (gsize i = 0; i < G_N_ELEMENTS (seeds); i++)
    g_ptr_array_add (corpus, g_bytes_new_static (seeds[i], strlen (seeds[i])));

  for (gsize i = 0; files != NULL && files[i] != NULL; i++)
    {
      g_autoptr (GError) error = NULL;
      char *data;
      gsize length;

      if (!g_file_get_contents (files[i], &data, &length, &error))
        g_error ("%s", error->message);
      g_ptr_array_add (corpus, g_bytes_new_take (data, length));
    }

  return corpus;
}

static gsize
pick (GRand *rand, gsize n)
{
  return n > 0 ? (gsize) g_rand_int_range (rand, 0, (gint32) n) : 0;
}

static void
insert (GByteArray *input, gsize position, const guint8 *data, gsize length)
{
  g_autoptr (GByteArray) tail = g_byte_array_new ();

  g_byte_array_append (tail, input->data + position, (guint) (input->len - position));
  g_byte_array_set_size (input, (guint) position);
  g_byte_array_append (input, data, (guint) length);
  g_byte_array_append (input, tail->data, tail->len);
}

static void
flip_bit (GByteArray *input, GRand *rand)
{
  if (input->len > 0)
    input->data[pick (rand, input->len)] ^= (guint8) (1u << pick (rand, 8));
}

static void
insert_token (GByteArray *input, GRand *rand)
{
  const char *token = tokens[pick (rand, G_N_ELEMENTS (tokens))];

  insert (input, pick (rand, input->len + 1), (const guint8 *) token, strlen (token));
}

/* Puts a token in the place of the next number or word after some place. */
static void
replace_value (GByteArray *input, GRand *rand)
{
  const char *token = tokens[pick (rand, G_N_ELEMENTS (tokens))];
  gsize start = pick (rand, input->len + 1);
  gsize end;

  while (start < input->len && !g_ascii_isalnum (input->data[start]))
    start++;
  for (end = start; end < input->len && g_ascii_isalnum (input->data[end]);)
    end++;

  if (end > start)
    g_byte_array_remove_range (input, (guint) start, (guint) (end - start));
  insert (input, start, (const guint8 *) token, strlen (token));
}

static void
truncate_somewhere (GByteArray *input, GRand *rand)
{
  g_byte_array_set_size (input, (guint) pick (rand, input->len + 1));
}

static void
remove_range (GByteArray *input, GRand *rand)
{
  gsize start = pick (rand, input->len);
  gsize length = 1 + pick (rand, 64);

  length = MIN (length, input->len - start);
  if (length > 0)
    g_byte_array_remove_range (input, (guint) start, (guint) length);
}

/* A piece of this or another file where it does not belong. */
static void
splice (GByteArray *input, GRand *rand, GPtrArray *corpus)
{
  GBytes *other = g_ptr_array_index (corpus, pick (rand, corpus->len));
  gsize size;
  const guint8 *data = g_bytes_get_data (other, &size);
  gsize start = pick (rand, size);
  gsize length = pick (rand, 400);

  length = MIN (length, size - start);
  if (length > 0)
    insert (input, pick (rand, input->len + 1), data + start, length);
}

static void
mutate (GByteArray *input, GRand *rand, GPtrArray *corpus)
{
  switch (pick (rand, 6))
    {
    case 0:
      flip_bit (input, rand);
      break;

    case 1:
      insert_token (input, rand);
      break;

    case 2:
      replace_value (input, rand);
      break;

    case 3:
      truncate_somewhere (input, rand);
      break;

    case 4:
      remove_range (input, rand);
      break;

    default:
      splice (input, rand, corpus);
      break;
    }
}

static void
run_one (int number, GPtrArray *corpus)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed_array ((guint32[]) { seed, number }, 2);
  g_autoptr (GByteArray) input = g_byte_array_new ();
  GBytes *start = g_ptr_array_index (corpus, number % corpus->len);
  g_autofree guint8 *tight = NULL;
  gsize n_changes;

  current = number;
  g_byte_array_append (input, g_bytes_get_data (start, NULL), (guint) g_bytes_get_size (start));

  /* The first round are the files as they are. */
  n_changes = (guint) number < corpus->len ? 0 : 1 + pick (rand, 4);
  for (gsize i = 0; i < n_changes && input->len < MAX_SIZE; i++)
    mutate (input, rand, corpus);

  /* In memory of just that size, so that a sanitizer sees a byte too many being read. */
  tight = g_memdup2 (input->data, input->len);
  LLVMFuzzerTestOneInput (tight, input->len);
}

static void
on_signal (int signal_number)
{
  fprintf (stderr, "--seed=%d --only=%d\n", seed, current);
  signal (signal_number, SIG_DFL);
  raise (signal_number);
}

int
main (int argc, char *argv[])
{
  const GOptionEntry entries[] = {
    { "iterations", 0, 0, G_OPTION_ARG_INT, &iterations, "How many inputs to try", "N" },
    { "seed", 0, 0, G_OPTION_ARG_INT, &seed, "Which inputs", "S" },
    { "only", 0, 0, G_OPTION_ARG_INT, &only, "Only this one", "I" },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &files, NULL, "FILE…" },
    { NULL },
  };
  g_autoptr (GOptionContext) options = g_option_context_new (NULL);
  g_autoptr (GPtrArray) corpus = NULL;
  g_autoptr (GError) error = NULL;

  g_option_context_add_main_entries (options, entries, NULL);
  if (!g_option_context_parse (options, &argc, &argv, &error))
    g_error ("%s", error->message);

  signal (SIGABRT, on_signal);
  signal (SIGTRAP, on_signal);
  corpus = build_corpus ();
  for (int i = MAX (only, 0); i < (only >= 0 ? only + 1 : iterations); i++)
    run_one (i, corpus);

  g_clear_pointer (&files, g_strfreev);
  return 0;
}
