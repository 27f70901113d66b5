# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Run Strength authors
"""What the desktop sees of a session: media controls, and a notification while the window is away.

Media controls are asked as a desktop or a headset asks them; the notifications are shown by a
small service of our own.
"""

import samples
import steps
import tap
from driver import APP_ID, OBJECT_PATH, Failure, equal, expect, let_pass, run, wait
from gi.repository import Gio, GLib

PLAYER_NAME = "org.mpris.MediaPlayer2." + APP_ID
PLAYER_PATH = "/org/mpris/MediaPlayer2"
PLAYER = "org.mpris.MediaPlayer2.Player"
NOTIFICATIONS = "org.freedesktop.Notifications"
NOTIFICATIONS_PATH = "/org/freedesktop/Notifications"
INTERFACE = """
<node>
  <interface name="org.freedesktop.Notifications">
    <method name="Notify">
      <arg type="s" direction="in"/>
      <arg type="u" direction="in"/>
      <arg type="s" direction="in"/>
      <arg type="s" direction="in"/>
      <arg type="s" direction="in"/>
      <arg type="as" direction="in"/>
      <arg type="a{sv}" direction="in"/>
      <arg type="i" direction="in"/>
      <arg type="u" direction="out"/>
    </method>
    <method name="CloseNotification">
      <arg type="u" direction="in"/>
    </method>
    <signal name="ActionInvoked">
      <arg type="u"/>
      <arg type="s"/>
    </signal>
    <signal name="NotificationClosed">
      <arg type="u"/>
      <arg type="u"/>
    </signal>
  </interface>
</node>
"""


class Player:
    """The session, as media controls have it."""

    def __init__(self, desk):
        self.connection = desk.connect()
        self.changes = []
        self.connection.signal_subscribe(
            None,
            "org.freedesktop.DBus.Properties",
            "PropertiesChanged",
            PLAYER_PATH,
            None,
            Gio.DBusSignalFlags.NONE,
            self._on_changed,
        )

    def _on_changed(self, _bus, _sender, _path, _interface, _signal, parameters):
        self.changes.append(parameters.unpack()[1])

    def _call(self, name, path, interface, method, parameters=None):
        return self.connection.call_sync(
            name, path, interface, method, parameters, None, Gio.DBusCallFlags.NONE, 5000, None
        )

    def is_there(self):
        answer = self._call(
            "org.freedesktop.DBus",
            "/org/freedesktop/DBus",
            "org.freedesktop.DBus",
            "NameHasOwner",
            GLib.Variant("(s)", (PLAYER_NAME,)),
        )
        return answer.unpack()[0]

    def get(self, name, interface=PLAYER):
        parameters = GLib.Variant("(ss)", (interface, name))
        properties = "org.freedesktop.DBus.Properties"
        return self._call(PLAYER_NAME, PLAYER_PATH, properties, "Get", parameters).unpack()[0]

    def call(self, method):
        self._call(PLAYER_NAME, PLAYER_PATH, PLAYER, method)

    def title(self):
        return self.get("Metadata")["xesam:title"]

    def close(self):
        self.connection.close_sync(None)


class Tray:
    """Shows notifications, that is, remembers them."""

    def __init__(self, desk):
        self.shown = {}
        self.n_sent = 0
        self.connection = desk.connect()
        node = Gio.DBusNodeInfo.new_for_xml(INTERFACE)
        self.connection.register_object(
            NOTIFICATIONS_PATH, node.interfaces[0], self._on_call, None, None
        )
        self.connection.call_sync(
            "org.freedesktop.DBus",
            "/org/freedesktop/DBus",
            "org.freedesktop.DBus",
            "RequestName",
            GLib.Variant("(su)", (NOTIFICATIONS, 0)),
            None,
            Gio.DBusCallFlags.NONE,
            5000,
            None,
        )

    def _on_call(self, _bus, _sender, _path, _interface, method, parameters, invocation):
        values = parameters.unpack()
        if method == "Notify":
            self.n_sent += 1
            number = values[1] or self.n_sent
            self.shown[number] = values
            invocation.return_value(GLib.Variant("(u)", (number,)))
        else:
            self.shown.pop(values[0], None)
            invocation.return_value(None)

    def wait_for(self, title, what):
        """The one notification there is has that title; gives its body and buttons."""

        def look():
            found = list(self.shown.values())
            return found[0] if [one[3] for one in found] == [title] else None

        try:
            values = wait(look, what)
        except Failure:
            raise Failure(f"{what}: {title} is not shown, but {self.shown}") from None
        return values[4], dict(zip(values[5][0::2], values[5][1::2]))

    def wait_until_empty(self, when):
        wait(lambda: not self.shown, f"no notification {when}, but {self.shown}")
        let_pass(0.3)
        equal(self.shown, {}, f"notifications {when}")

    def press(self, action):
        (number,) = self.shown
        self.connection.emit_signal(
            None,
            NOTIFICATIONS_PATH,
            NOTIFICATIONS,
            "ActionInvoked",
            GLib.Variant("(us)", (number, action)),
        )

    def close(self):
        self.connection.close_sync(None)


def begin(stage, **options):
    home = stage.home()
    samples.put(home, "routines", samples.SHORT["id"] + ".json", samples.SHORT)
    program = stage.program(home, **options)
    program.activate("start-routine", GLib.Variant("s", samples.SHORT["id"]))
    wait(lambda: steps.is_at(program, "Start"), "the session's page to have the keys")
    return program


def start(program):
    program.keys("space")
    steps.wait_for_moment(program, lambda now: now.phase == "Get Ready", "the lead-in")


def test_controls(stage):
    player = Player(stage.desk)
    program = begin(stage)
    expect(not player.is_there(), "there are controls before the start")
    start(program)
    wait(player.is_there, "the controls")
    equal(player.get("Identity", "org.mpris.MediaPlayer2"), "Run Strength", "whose they are")
    equal(player.get("DesktopEntry", "org.mpris.MediaPlayer2"), APP_ID, "their desktop entry")
    equal(player.get("PlaybackStatus"), "Playing", "the status")
    track = player.get("Metadata")
    equal(track["xesam:album"], "Tuesday Strength", "the routine")
    equal(track["xesam:artist"], ["Get Ready"], "the phase")
    equal(track["xesam:title"], "Next: Squat · set 1 of 2", "what comes")
    equal(track["mpris:length"], 10_000_000, "how long it takes")

    player.call("PlayPause")
    steps.wait_for_moment(program, lambda now: now.phase == "Paused", "the pause")
    equal(player.get("PlaybackStatus"), "Paused", "the status")
    player.call("PlayPause")
    steps.wait_for_moment(program, lambda now: now.phase == "Get Ready", "it to go on")

    player.call("Next")
    steps.wait_for_moment(program, lambda now: now.is_work, "the first set")
    equal(player.title(), "Squat · set 1 of 2", "what is done")
    let_pass(0.5)  # what was told of it has come
    player.changes.clear()
    player.call("Next")
    steps.wait_for_moment(program, lambda now: now.phase == "Rest", "the rest")
    wait(lambda: player.changes, "word of the rest")
    let_pass(1.2)  # the dial has moved on by then
    equal([sorted(change) for change in player.changes], [["Metadata"]], "what was told")
    player.call("Previous")
    steps.wait_for_moment(program, lambda now: now.is_work, "the first set again")

    program.keys("Escape")
    program.press("button", "Finish and Save")
    steps.wait_for_moment(program, lambda now: now.is_over, "the end")
    wait(lambda: not player.is_there(), "the controls to go")
    program.quit()
    player.close()


def test_closed_window(stage):
    """Whoever closes the window has neither controls nor a notification any more."""
    player = Player(stage.desk)
    tray = Tray(stage.desk)
    program = begin(stage)
    start(program)
    wait(player.is_there, "the controls")
    program.keys("ctrl+w")
    program.wait_for_end()
    expect(not player.is_there(), "there are controls after the end")
    equal(tray.n_sent, 0, "notifications of a window that was closed")
    tray.close()
    player.close()


def hide(program):
    """As a window manager does that has no room for minimised windows."""
    run("xdotool", "windowunmap", "--sync", program.window)


def show(program):
    run("xdotool", "windowmap", "--sync", program.window)


def test_notification(stage):
    tray = Tray(stage.desk)
    program = begin(stage)
    start(program)
    tray.wait_until_empty("while the window is in view")

    hide(program)
    body, buttons = tray.wait_for("Get Ready, 10 s", "word of the lead-in")
    equal(body, "Next: Squat, set 1 of 2, 12 reps", "what comes")
    equal(
        {key: text for key, text in buttons.items() if key != "default"},
        {"app.session-pause": "Pause", "app.session-done": "Start Now"},
        "the buttons",
    )
    # It would bring the window up, where there is a window manager.
    expect("default" in buttons, f"a click beside the buttons does nothing: {buttons}")

    # The buttons work though nobody sees the window.
    tray.press("app.session-pause")
    _body, buttons = tray.wait_for("Paused", "word of the pause")
    equal(buttons["app.session-pause"], "Resume", "the first button")
    tray.press("app.session-pause")
    tray.wait_for("Get Ready, 10 s", "word that it goes on")
    tray.press("app.session-done")
    _body, buttons = tray.wait_for("Set 1 of 2: Squat", "word of the first set")
    expect("app.session-skip" in buttons, f"the set cannot be skipped: {buttons}")
    sent = tray.n_sent
    let_pass(2.2)
    equal(tray.n_sent, sent, "notifications within one set")

    # In view again, there is none; and none of what happens then.
    show(program)
    tray.wait_until_empty("when the window is in view again")
    program.activate("session-done", path=OBJECT_PATH)
    steps.wait_for_moment(program, lambda now: now.phase == "Rest", "the rest")
    tray.wait_until_empty("in the rest")

    hide(program)
    tray.wait_for("Rest, 30 s", "word of the rest")
    program.activate("quit", path=OBJECT_PATH)
    program.wait_for_end()
    tray.wait_until_empty("after the end")
    tray.close()


tap.main(test_controls, test_closed_window, test_notification)
