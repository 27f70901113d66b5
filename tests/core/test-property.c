/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/base/rs-property.h"

#include "support/rs-notify-counter.h"

/* An object with a property of each kind, set through the helpers under test. */

#define PROBE_TYPE (probe_get_type ())
G_DECLARE_FINAL_TYPE (Probe, probe, RS, PROBE, GObject)

struct _Probe
{
  GObject parent_instance;

  gboolean flag;
  guint count;
  double size;
  char *text;
  GObject *object;
};

enum
{
  PROP_0,
  PROP_FLAG,
  PROP_COUNT,
  PROP_SIZE,
  PROP_TEXT,
  PROP_OBJECT,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (Probe, probe, G_TYPE_OBJECT)

static void
probe_finalize (GObject *object)
{
  Probe *self = RS_PROBE (object);

  g_clear_pointer (&self->text, g_free);
  g_clear_object (&self->object);

  G_OBJECT_CLASS (probe_parent_class)->finalize (object);
}

/* Only there because a readable property needs it. */
static void
probe_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  g_assert_not_reached ();
}

static void
probe_class_init (ProbeClass *klass)
{
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  G_OBJECT_CLASS (klass)->finalize = probe_finalize;
  G_OBJECT_CLASS (klass)->get_property = probe_get_property;

  properties[PROP_FLAG] = g_param_spec_boolean ("flag", NULL, NULL, FALSE, flags);
  properties[PROP_COUNT] = g_param_spec_uint ("count", NULL, NULL, 0, G_MAXUINT, 0, flags);
  properties[PROP_SIZE] = g_param_spec_double ("size", NULL, NULL, 0, 1, 0, flags);
  properties[PROP_TEXT] = g_param_spec_string ("text", NULL, NULL, NULL, flags);
  properties[PROP_OBJECT] = g_param_spec_object ("object", NULL, NULL, G_TYPE_OBJECT, flags);
  g_object_class_install_properties (G_OBJECT_CLASS (klass), N_PROPS, properties);
}

static void
probe_init (Probe *self)
{
}

#define CHECK(counter, call, changed, name)                                                        \
  G_STMT_START                                                                                     \
  {                                                                                                \
    g_assert_true ((call) == (changed));                                                           \
    g_assert_cmpuint (rs_notify_counter_steal (counter, name), ==, (changed) ? 1 : 0);             \
    g_assert_cmpuint (rs_notify_counter_steal_all (counter), ==, 0);                               \
  }                                                                                                \
  G_STMT_END

static void
test_numbers (void)
{
  g_autoptr (Probe) p = g_object_new (PROBE_TYPE, NULL);
  g_autoptr (RsNotifyCounter) counter = rs_notify_counter_new (p);
  GParamSpec **ps = properties;

  CHECK (counter, rs_property_set_boolean (p, &p->flag, FALSE, ps[PROP_FLAG]), FALSE, "flag");
  CHECK (counter, rs_property_set_boolean (p, &p->flag, TRUE, ps[PROP_FLAG]), TRUE, "flag");
  /* Any other truth is no change. */
  CHECK (counter, rs_property_set_boolean (p, &p->flag, 7, ps[PROP_FLAG]), FALSE, "flag");
  CHECK (counter, rs_property_set_boolean (p, &p->flag, FALSE, ps[PROP_FLAG]), TRUE, "flag");

  CHECK (counter, rs_property_set_uint (p, &p->count, 0, ps[PROP_COUNT]), FALSE, "count");
  CHECK (counter, rs_property_set_uint (p, &p->count, 3, ps[PROP_COUNT]), TRUE, "count");
  CHECK (counter, rs_property_set_uint (p, &p->count, 3, ps[PROP_COUNT]), FALSE, "count");

  CHECK (counter, rs_property_set_double (p, &p->size, 0.5, ps[PROP_SIZE]), TRUE, "size");
  CHECK (counter, rs_property_set_double (p, &p->size, 0.5, ps[PROP_SIZE]), FALSE, "size");
}

static void
test_string (void)
{
  g_autoptr (Probe) p = g_object_new (PROBE_TYPE, NULL);
  g_autoptr (RsNotifyCounter) counter = rs_notify_counter_new (p);
  GParamSpec *pspec = properties[PROP_TEXT];
  g_autofree char *copy = g_strdup ("a");

  CHECK (counter, rs_property_set_string (p, &p->text, NULL, pspec), FALSE, "text");
  CHECK (counter, rs_property_set_string (p, &p->text, "a", pspec), TRUE, "text");
  CHECK (counter, rs_property_set_string (p, &p->text, copy, pspec), FALSE, "text");
  CHECK (counter, rs_property_set_string (p, &p->text, p->text, pspec), FALSE, "text");
  CHECK (counter, rs_property_set_string (p, &p->text, "", pspec), TRUE, "text");
  CHECK (counter, rs_property_set_string (p, &p->text, NULL, pspec), TRUE, "text");
}

static void
test_object (void)
{
  g_autoptr (Probe) p = g_object_new (PROBE_TYPE, NULL);
  g_autoptr (RsNotifyCounter) counter = rs_notify_counter_new (p);
  GParamSpec *pspec = properties[PROP_OBJECT];
  GObject *one = g_object_new (G_TYPE_OBJECT, NULL);
  g_autoptr (GObject) two = g_object_new (G_TYPE_OBJECT, NULL);

  CHECK (counter, rs_property_set_object (p, &p->object, NULL, pspec), FALSE, "object");
  CHECK (counter, rs_property_set_object (p, &p->object, one, pspec), TRUE, "object");
  CHECK (counter, rs_property_set_object (p, &p->object, one, pspec), FALSE, "object");
  CHECK (counter, rs_property_set_object (p, &p->object, two, pspec), TRUE, "object");

  /* It keeps no reference to what it had before. */
  g_assert_finalize_object (one);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/property/numbers", test_numbers);
  g_test_add_func ("/property/string", test_string);
  g_test_add_func ("/property/object", test_object);

  return g_test_run ();
}
