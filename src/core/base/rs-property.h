/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/*
 * The notify contract in one place: each of these stores a value, notifies once when it
 * changed and not at all when it was equal, and returns whether it changed.
 */

static inline gboolean
rs_property_set_boolean (gpointer object, gboolean *field, gboolean value, GParamSpec *pspec)
{
  value = !!value;
  if (*field == value)
    return FALSE;

  *field = value;
  g_object_notify_by_pspec (G_OBJECT (object), pspec);
  return TRUE;
}

static inline gboolean
rs_property_set_uint (gpointer object, guint *field, guint value, GParamSpec *pspec)
{
  if (*field == value)
    return FALSE;

  *field = value;
  g_object_notify_by_pspec (G_OBJECT (object), pspec);
  return TRUE;
}

static inline gboolean
rs_property_set_double (gpointer object, double *field, double value, GParamSpec *pspec)
{
  if (*field == value)
    return FALSE;

  *field = value;
  g_object_notify_by_pspec (G_OBJECT (object), pspec);
  return TRUE;
}

static inline gboolean
rs_property_set_string (gpointer object, char **field, const char *value, GParamSpec *pspec)
{
  if (!g_set_str (field, value))
    return FALSE;

  g_object_notify_by_pspec (G_OBJECT (object), pspec);
  return TRUE;
}

static inline gboolean
rs_property_set_object (gpointer object, gpointer field, gpointer value, GParamSpec *pspec)
{
  if (!(g_set_object) ((GObject **) field, (GObject *) value))
    return FALSE;

  g_object_notify_by_pspec (G_OBJECT (object), pspec);
  return TRUE;
}

G_END_DECLS
