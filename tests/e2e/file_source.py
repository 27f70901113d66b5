# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Run Strength authors
"""A window that files are dragged out of, as a file manager's: file_source.py FILE..."""

import sys

import gi

gi.require_version("Gtk", "4.0")
from gi.repository import Gdk, Gio, GLib, Gtk  # noqa: E402


def main():
    Gtk.init()
    files = Gdk.FileList.new_from_list([Gio.File.new_for_path(path) for path in sys.argv[1:]])
    source = Gtk.DragSource(actions=Gdk.DragAction.COPY)
    source.set_content(Gdk.ContentProvider.new_for_value(files))
    label = Gtk.Label(label="Files")
    label.add_controller(source)
    window = Gtk.Window(child=label, title="File Source", default_width=120, default_height=120)
    window.present()
    GLib.MainLoop().run()


main()
