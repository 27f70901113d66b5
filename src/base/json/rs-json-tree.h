/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  RS_JSON_NULL,
  RS_JSON_FLAG,
  RS_JSON_INTEGER,
  RS_JSON_NUMBER,
  RS_JSON_TEXT,
  RS_JSON_LIST,
  RS_JSON_OBJECT,
} RsJsonType;

/**
 * RsJsonValue:
 * @type: which member of the union holds it
 * @seen: free for the reader's notes
 * @n: how many values an object or a list has
 * @key: under which it is in an object, otherwise NULL
 * @next: the value behind it in the same object or list, or NULL
 */
typedef struct _RsJsonValue RsJsonValue;

struct _RsJsonValue
{
  RsJsonType type;
  gboolean seen;
  guint n;
  const char *key;
  RsJsonValue *next;
  union
  {
    gboolean flag;
    gint64 integer; /* written without a point and an exponent */
    double number;
    const char *text;
    RsJsonValue *first; /* of an object or a list, or NULL */
  };
};

/**
 * RsJsonTree:
 *
 * The values of a JSON text, as json-glib has read them, in few blocks that are used again: who
 * reads a long list entry by entry needs the memory of the largest.
 */
typedef struct _RsJsonTree RsJsonTree;

RsJsonTree *rs_json_tree_new (void);
void rs_json_tree_free (RsJsonTree *tree);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsJsonTree, rs_json_tree_free)

/*
 * Reads JSON as RFC 8259 has it, in the place of what the tree had before. @data: UTF-8 without
 * NUL, no deeper than a stack can take, without halves of surrogate pairs.
 *
 * @offset: where it is no JSON, and what is wrong there; @what is translated
 */
gboolean
rs_json_tree_parse (RsJsonTree *tree, const char *data, gsize length, gsize *offset, char **what);

/* NULL until something has been read. */
RsJsonValue *rs_json_tree_get_root (RsJsonTree *tree);

/* The value under @key, or NULL. */
RsJsonValue *rs_json_value_find (RsJsonValue *object, const char *key);

G_END_DECLS
