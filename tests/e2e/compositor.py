# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Run Strength authors
"""Headless mutter: a Wayland display, a finger on its screen, and keys."""

import re
import shutil

import tap
from driver import Failure, let_pass, run, skip, wait
from gi.repository import Gio, GLib

NAME = "rs-e2e-wayland"
REMOTE = "org.gnome.Mutter.RemoteDesktop"
CAST = "org.gnome.Mutter.ScreenCast"
SCREEN = (1280, 800)
SHIFT = 0xFFE1


def call(connection, bus, path, method, arguments=None, interface=None):
    """The first thing that the answer has in it, if there is any."""
    answer = connection.call_sync(
        bus, path, interface or bus, method, arguments, None, Gio.DBusCallFlags.NONE, 10000, None
    )
    return answer.unpack()[0] if answer.n_children() else None


class Remote:
    """A session of mutter's remote desktop: somebody who sits elsewhere."""

    def __init__(self, program):
        self.program = program
        self.bus = program.desk.session
        wait(self._is_offered, "mutter to let itself be led")
        self.session = self._call(REMOTE, "/org/gnome/Mutter/RemoteDesktop", "CreateSession")

    def _is_offered(self):
        bus = "org.freedesktop.DBus"
        return self._call(bus, "/", "NameHasOwner", GLib.Variant("(s)", (REMOTE,)))

    def _call(self, bus, path, method, arguments=None, interface=None):
        return call(self.bus, bus, path, method, arguments, interface)

    def _send(self, method, arguments=None):
        self._call(REMOTE, self.session, method, arguments, REMOTE + ".Session")


class Compositor:
    """What runs, and the name of its display."""

    def __init__(self, name, process):
        self.name = name
        self.process = process

    def has_fallen_over(self):
        """By itself: mutter 50 does, where a finger opens a popover. An older one must not."""
        if self.process.poll() is None:
            return False
        version = re.search(r"\d+", run("mutter", "--version") or "")
        return version is not None and int(version[0]) >= 50


def start(desk):
    """Skips the tests where it does not start."""
    if shutil.which("mutter") is None:
        skip("there is no mutter")
    process = desk.spawn(
        ["mutter", "--headless", "--wayland", "--no-x11", "--wayland-display", NAME]
        + ["--virtual-monitor", "{}x{}".format(*SCREEN)]
    )
    socket = desk.directory / "run" / NAME
    try:
        wait(lambda: socket.exists() or process.poll() is not None, "mutter", timeout=20)
    except Failure:
        skip("mutter does not come up")
    if process.poll() is not None:
        for line in desk.log("mutter").splitlines():
            tap.note(line)
        skip(f"mutter ends at once with {process.returncode}")
    return Compositor(NAME, process)


def program(stage, home=None):
    """The program in it, with keys and pointer of its own."""
    display = stage.compositor.name
    return stage.program(home, GDK_BACKEND="wayland", WAYLAND_DISPLAY=display, DISPLAY="")


class Finger(Remote):
    """Touches the screen, where the program's window is maximized."""

    def __init__(self, program):
        desk = program.desk
        desk.spawn(["pipewire"])
        socket = desk.directory / "run" / "pipewire-0"
        wait(socket.exists, "PipeWire, which mutter's screen goes to")
        super().__init__(program)
        properties = "org.freedesktop.DBus.Properties"
        arguments = GLib.Variant("(ss)", (REMOTE + ".Session", "SessionId"))
        identifier = self._call(REMOTE, self.session, "Get", arguments, properties)
        options = {"remote-desktop-session-id": GLib.Variant("s", identifier)}
        cast = self._call(
            CAST,
            "/org/gnome/Mutter/ScreenCast",
            "CreateSession",
            GLib.Variant("(a{sv})", (options,)),
        )
        self.stream = self._call(
            CAST, cast, "RecordMonitor", GLib.Variant("(sa{sv})", ("", {})), CAST + ".Session"
        )
        self._send("Start")
        # The first touch only tells the seat that there is a screen to touch.
        self.down(2, 2)
        self.up()
        let_pass(0.5)

    def down(self, x, y):
        self._send("NotifyTouchDown", GLib.Variant("(sudd)", (self.stream, 0, x, y)))

    def move(self, x, y):
        self._send("NotifyTouchMotion", GLib.Variant("(sudd)", (self.stream, 0, x, y)))

    def up(self):
        self._send("NotifyTouchUp", GLib.Variant("(u)", (0,)))

    def rest(self, seconds):
        """From when the program has seen the touch until it has seen that time go by."""
        self.program.wait_for_answer()
        let_pass(seconds)
        self.program.wait_for_answer()

    def tap(self, x, y, hold=0.05):
        self.down(x, y)
        self.rest(hold)
        self.up()

    def slide(self, start, end, hold=0.0, steps=12):
        """From one point to another; it may rest on the first for some seconds."""
        (ax, ay), (bx, by) = start, end
        self.down(ax, ay)
        if hold:
            self.rest(hold)
        for step in range(1, steps + 1):
            self.move(ax + (bx - ax) * step / steps, ay + (by - ay) * step / steps)
            let_pass(0.03)
        # What is under it answers a motion only when there is another.
        for x in (bx + 1, bx):
            let_pass(0.1)
            self.move(x, by)
        let_pass(0.1)
        self.up()


class Keyboard(Remote):
    """Presses keys; they come to the window that the compositor gives them to."""

    screen = SCREEN

    def __init__(self, program):
        super().__init__(program)
        self._send("Start")
        # The first key only tells the seat that there are keys.
        self.press(SHIFT)

    def press(self, keysym):
        """A key by what is on it, as X11 numbers that."""
        for down in (True, False):
            self._send("NotifyKeyboardKeysym", GLib.Variant("(ub)", (keysym, down)))
            self.program.wait_for_answer()
