# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Run Strength authors
"""The machine is kept awake while a session runs, and only then.

GTK asks org.gnome.SessionManager; here a small one of our own takes down what it is asked.
"""

import ctypes

import samples
import steps
import tap
from driver import equal, expect, let_pass, skip, wait
from gi.repository import Gio, GLib

NAME = "org.gnome.SessionManager"
PATH = "/org/gnome/SessionManager"
SUSPEND = 4
IDLE = 8
INTERFACE = """
<node>
  <interface name="org.gnome.SessionManager">
    <method name="Inhibit">
      <arg type="s" name="app_id" direction="in"/>
      <arg type="u" name="toplevel_xid" direction="in"/>
      <arg type="s" name="reason" direction="in"/>
      <arg type="u" name="flags" direction="in"/>
      <arg type="u" name="inhibit_cookie" direction="out"/>
    </method>
    <method name="Uninhibit">
      <arg type="u" name="inhibit_cookie" direction="in"/>
    </method>
  </interface>
</node>
"""


class SessionManager:
    """Knows which inhibitions are held at present."""

    def __init__(self, desk):
        self.held = {}
        self.asked = 0
        self.connection = desk.connect()
        node = Gio.DBusNodeInfo.new_for_xml(INTERFACE)
        self.connection.register_object(PATH, node.interfaces[0], self._on_call, None, None)
        self.connection.call_sync(
            "org.freedesktop.DBus",
            "/org/freedesktop/DBus",
            "org.freedesktop.DBus",
            "RequestName",
            GLib.Variant("(su)", (NAME, 0)),
            None,
            Gio.DBusCallFlags.NONE,
            5000,
            None,
        )

    def _on_call(self, _bus, _sender, _path, _interface, method, parameters, invocation):
        values = parameters.unpack()
        if method == "Inhibit":
            self.asked += 1
            self.held[self.asked] = values
            invocation.return_value(GLib.Variant("(u)", (self.asked,)))
        else:
            expect(values[0] in self.held, f"{values[0]} is given back, but not held")
            del self.held[values[0]]
            invocation.return_value(None)

    def wait_for(self, count, when):
        wait(lambda: len(self.held) == count, f"{count} inhibitions {when}, not {self.held}")
        # And it stays so.
        let_pass(0.3)
        equal(len(self.held), count, f"inhibitions {when}")

    def close(self):
        self.connection.close_sync(None)


def begin(stage, **options):
    home = stage.home()
    samples.put(home, "routines", samples.SHORT["id"] + ".json", samples.SHORT)
    program = stage.program(home, **options)
    program.activate("start-routine", GLib.Variant("s", samples.SHORT["id"]))
    wait(lambda: steps.is_at(program, "Start"), "the session's page to have the keys")
    return program


def test_awake(stage):
    manager = SessionManager(stage.desk)
    program = begin(stage)
    manager.wait_for(0, "before the start")
    program.keys("space")
    steps.wait_for_moment(program, lambda now: now.phase == "Get Ready", "the lead-in")
    manager.wait_for(1, "while it runs")
    ((app_id, _xid, reason, flags),) = manager.held.values()
    equal(flags, SUSPEND | IDLE, "what is inhibited")
    expect("Tuesday Strength" in reason, f"the reason is “{reason}”")
    equal(app_id, "org.example.RunStrength", "who inhibits it")

    program.keys("space")
    steps.wait_for_moment(program, lambda now: now.phase == "Paused", "the pause")
    manager.wait_for(0, "while paused")
    program.keys("space")
    steps.wait_for_moment(program, lambda now: now.phase == "Get Ready", "it to go on")
    manager.wait_for(1, "while it runs again")

    program.keys("Return")
    steps.wait_for_moment(program, lambda now: now.is_work, "the first set")
    program.keys("Return")
    steps.wait_for_moment(program, lambda now: now.phase == "Rest", "the rest")
    manager.wait_for(1, "in a rest")

    # The question about the end makes it stand still.
    program.keys("Escape")
    program.wait_for_focus("Keep Going")
    manager.wait_for(0, "while the question is open")
    program.keys("Escape")
    program.wait_until_gone(None, "End Session?")
    manager.wait_for(1, "after the question")

    program.keys("Escape")
    program.press("button", "Finish and Save")
    steps.wait_for_moment(program, lambda now: now.is_over, "the end")
    manager.wait_for(0, "after the end")
    program.quit()
    manager.close()


def test_released_when_closed(stage):
    manager = SessionManager(stage.desk)
    program = begin(stage)
    program.keys("space")
    steps.wait_for_moment(program, lambda now: now.phase == "Get Ready", "the lead-in")
    manager.wait_for(1, "while it runs")
    program.keys("ctrl+w")
    program.wait_for_end()
    manager.wait_for(0, "after the window was closed")
    manager.close()


# Newer GTK asks the compositor or a portal with a backend, and there is neither on this
# display; that the program inhibits at the right times is then up to tests/ui/test-app.c alone.
if ctypes.CDLL("libgtk-4.so.1").gtk_get_minor_version() > 20:
    skip("this GTK does not ask the session manager under X11")

tap.main(test_awake, test_released_when_closed)
