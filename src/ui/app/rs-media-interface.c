/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/app/rs-media-interface.h"

static const char xml[] =
    "<node>"
    "  <interface name='org.mpris.MediaPlayer2'>"
    "    <method name='Raise'/>"
    "    <method name='Quit'/>"
    "    <property name='CanQuit' type='b' access='read'/>"
    "    <property name='CanRaise' type='b' access='read'/>"
    "    <property name='HasTrackList' type='b' access='read'/>"
    "    <property name='Identity' type='s' access='read'/>"
    "    <property name='DesktopEntry' type='s' access='read'/>"
    "    <property name='SupportedUriSchemes' type='as' access='read'/>"
    "    <property name='SupportedMimeTypes' type='as' access='read'/>"
    "  </interface>"
    "  <interface name='org.mpris.MediaPlayer2.Player'>"
    "    <method name='Next'/>"
    "    <method name='Previous'/>"
    "    <method name='Pause'/>"
    "    <method name='PlayPause'/>"
    "    <method name='Stop'/>"
    "    <method name='Play'/>"
    "    <method name='Seek'>"
    "      <arg name='Offset' type='x' direction='in'/>"
    "    </method>"
    "    <method name='SetPosition'>"
    "      <arg name='TrackId' type='o' direction='in'/>"
    "      <arg name='Position' type='x' direction='in'/>"
    "    </method>"
    "    <method name='OpenUri'>"
    "      <arg name='Uri' type='s' direction='in'/>"
    "    </method>"
    "    <signal name='Seeked'>"
    "      <arg name='Position' type='x'/>"
    "    </signal>"
    "    <property name='PlaybackStatus' type='s' access='read'/>"
    "    <property name='Rate' type='d' access='readwrite'/>"
    "    <property name='Metadata' type='a{sv}' access='read'/>"
    "    <property name='Volume' type='d' access='readwrite'/>"
    "    <property name='Position' type='x' access='read'>"
    "      <annotation name='org.freedesktop.DBus.Property.EmitsChangedSignal' value='false'/>"
    "    </property>"
    "    <property name='MinimumRate' type='d' access='read'/>"
    "    <property name='MaximumRate' type='d' access='read'/>"
    "    <property name='CanGoNext' type='b' access='read'/>"
    "    <property name='CanGoPrevious' type='b' access='read'/>"
    "    <property name='CanPlay' type='b' access='read'/>"
    "    <property name='CanPause' type='b' access='read'/>"
    "    <property name='CanSeek' type='b' access='read'/>"
    "    <property name='CanControl' type='b' access='read'>"
    "      <annotation name='org.freedesktop.DBus.Property.EmitsChangedSignal' value='const'/>"
    "    </property>"
    "  </interface>"
    "</node>";

/* Going back is always possible: the first segment begins again. */
static const struct
{
  const char *interface;
  const char *property;
  const char *value;
} constants[] = {
  { RS_MEDIA_ROOT, "CanQuit", "false" },
  { RS_MEDIA_ROOT, "CanRaise", "true" },
  { RS_MEDIA_ROOT, "HasTrackList", "false" },
  { RS_MEDIA_ROOT, "DesktopEntry", "'" RS_APP_ID "'" },
  { RS_MEDIA_ROOT, "SupportedUriSchemes", "@as []" },
  { RS_MEDIA_ROOT, "SupportedMimeTypes", "@as []" },
  { RS_MEDIA_PLAYER, "Rate", "1.0" },
  { RS_MEDIA_PLAYER, "MinimumRate", "1.0" },
  { RS_MEDIA_PLAYER, "MaximumRate", "1.0" },
  { RS_MEDIA_PLAYER, "CanGoNext", "true" },
  { RS_MEDIA_PLAYER, "CanGoPrevious", "true" },
  { RS_MEDIA_PLAYER, "CanPlay", "true" },
  { RS_MEDIA_PLAYER, "CanPause", "true" },
  { RS_MEDIA_PLAYER, "CanSeek", "false" },
  { RS_MEDIA_PLAYER, "CanControl", "true" },
};

GDBusNodeInfo *
rs_media_interface_new (void)
{
  g_autoptr (GError) error = NULL;
  GDBusNodeInfo *info = g_dbus_node_info_new_for_xml (xml, &error);

  g_assert_no_error (error);
  return info;
}

GVariant *
rs_media_interface_get_constant (const char *interface, const char *property)
{
  g_return_val_if_fail (interface != NULL && property != NULL, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (constants); i++)
    if (g_str_equal (constants[i].interface, interface) &&
        g_str_equal (constants[i].property, property))
      return g_variant_parse (NULL, constants[i].value, NULL, NULL, NULL);

  return NULL;
}
