#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Run Strength authors
"""flatpak-check.py APP-ID WINDOW-TITLE VIEW ROW

Starts the installed Flatpak in the display and session bus it is run in, and
looks at it from outside: is its window there, and, in VIEW, the ROW. Prints
"pass NAME" or "fail NAME: why" for each of the two.
"""

import os
import signal
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402

PATIENCE = 60  # seconds


def wait_for(what):
    """Calls what() until it gives something, or for PATIENCE seconds."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = what()
        if found:
            return found
        time.sleep(0.2)
    return None


def nodes(node, depth=0):
    """Every accessible below; those that vanish meanwhile are passed over."""
    try:
        yield node
        if depth < 40:
            for i in range(node.get_child_count()):
                child = node.get_child_at_index(i)
                if child is not None:
                    yield from nodes(child, depth + 1)
    except GLib.Error:
        return


def named(name, roles=None):
    def look():
        for node in nodes(Atspi.get_desktop(0)):
            try:
                if node.get_name() == name and (not roles or node.get_role_name() in roles):
                    states = node.get_state_set()
                    if states.contains(Atspi.StateType.SHOWING):
                        return node
            except GLib.Error:
                pass
        return None

    return look


def window_in_x(title):
    """Whether the X server has a window of that title on the screen."""
    tree = subprocess.run(["xwininfo", "-root", "-tree"], capture_output=True, text=True, check=False).stdout
    for line in tree.splitlines():
        words = line.split()
        if f'"{title}"' in line and words[0].startswith("0x"):
            info = subprocess.run(["xwininfo", "-id", words[0]], capture_output=True, text=True, check=False)
            if "IsViewable" in info.stdout:
                return line.strip()
    return None


def show_view(app_id, view):
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    path = "/" + app_id.replace(".", "/") + "/window/1"
    arguments = GLib.Variant("(sava{sv})", ("show-view", [GLib.Variant("s", view)], {}))

    def activate():
        try:
            bus.call_sync(app_id, path, "org.gtk.Actions", "Activate", arguments, None, 0, 5000, None)
            return True
        except GLib.Error as error:
            activate.error = error.message
            return False

    activate.error = ""
    return None if wait_for(activate) else activate.error


def main():
    app_id, title, view, row = sys.argv[1:]
    good = True
    app = subprocess.Popen(
        ["flatpak", "run", "--user", app_id], stdin=subprocess.DEVNULL, start_new_session=True
    )
    try:
        window = wait_for(lambda: app.poll() is not None or window_in_x(title))
        if window and window is not True:
            print("pass the window is there", flush=True)
        else:
            why = f"the program ended with status {app.returncode}" if window else f"no window “{title}”"
            print(f"fail the window is there: {why}", flush=True)
            return 1

        error = show_view(app_id, view)
        found = None if error else wait_for(named(row))
        if found:
            print("pass the routine list is filled", flush=True)
        else:
            good = False
            names = sorted({n.get_name() for n in nodes(Atspi.get_desktop(0)) if n.get_name()})
            print(f"fail the routine list is filled: {error or f'no “{row}” among {names}'}", flush=True)
    finally:
        subprocess.run(["flatpak", "kill", app_id], stderr=subprocess.DEVNULL, check=False)
        try:
            app.wait(10)
        except subprocess.TimeoutExpired:
            os.killpg(app.pid, signal.SIGKILL)
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
