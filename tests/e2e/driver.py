# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Run Strength authors
"""Drives the real program from outside, as a person would.

A Desk is an X server and a session bus of one's own; a Home is where one user's files
are; a Program is the program running there, with its accessible tree, its window, and
the pointer and keys. Nothing of the caller's own desktop or home is touched.

Whatever takes time is waited for by wait(), up to a deadline; nothing else here sleeps.
"""

import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile

from gi.repository import Gio, GLib

from desk import Desk, Home, die_with_parent
from tree import ACCESSIBLE, Tree
from waiting import Failure, equal, expect, let_pass, run, wait

__all__ = ["Desk", "Failure", "Home", "Program", "equal", "expect", "let_pass", "run", "skip",
           "wait"]

APP_ID = "org.example.RunStrength"
OBJECT_PATH = "/org/example/RunStrength"
WINDOW_PATH = OBJECT_PATH + "/window/1"

# What GTK and its friends say of the machine that the tests run on, not of the program.
HARMLESS = re.compile(
    r"org\.a11y\.atspi|a11y/bus|Unable to acquire session bus|"
    r"Failed to (set|get) .*nice|fd limit|Vulkan|portal|"
    # Nobody shows notifications here, but in the tests that are about them.
    r"unable to send notifications|"
    # GTK 4.24 tells X11 twice that a frame with a popup was handed over, and warns of itself.
    r"Gdk-WARNING.*gdk_frame_timings_submitted\(\) called on submitted frame|"
    # It asks for the time of a frame that a window taken from the screen has not finished.
    r"Gdk-WARNING.*gdk_frame_timings_throttling_hint: runtime check failed"
)
COMPLAINT = re.compile(r"(WARNING|CRITICAL|ERROR) \*\*|-(WARNING|CRITICAL|ERROR)\b|Sanitizer")


class Program:
    """The program, running or not. Its data stays where it is when it is started again."""

    def __init__(self, desk, home, command, factor=1, **environment):
        self.desk = desk
        self.home = home
        self.command = command if isinstance(command, list) else [str(command)]
        self.factor = factor
        self.extra = environment
        self.process = None
        self.window = None
        self.root = None
        self.errors = []
        self.tree_reader = Tree(desk.accessibility)

    # Life

    def environment(self):
        build = self.home.build
        environment = dict(self.desk.environment)
        environment.update(
            GDK_BACKEND="x11",
            GSK_RENDERER="cairo",
            GDK_DISABLE="gl,vulkan",
            GDK_DEBUG="no-portals",
            GSETTINGS_SCHEMA_DIR=str(build / "data"),
            GSETTINGS_BACKEND="keyfile",
            GIO_USE_VFS="local",
            G_DEBUG="fatal-criticals",
            RS_LOCALEDIR=str(build / "po"),
            RS_CLOCK_FACTOR=str(self.factor),
        )
        environment.update(self.home.environment())
        environment.update(self.extra)
        return environment

    def start(self, wait_for_window=True):
        self.home.write_settings()
        log = tempfile.TemporaryFile()
        self.errors.append(log)
        self.process = subprocess.Popen(
            self.command,
            env=self.environment(),
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            preexec_fn=die_with_parent,
            start_new_session=True,
        )
        if wait_for_window:
            self.wait_for_window()
        return self

    def _still_running(self):
        if self.process is None:
            raise Failure("the program has ended")
        if self.process.poll() is not None:
            raise Failure(f"the program ended with {self.process.returncode}:\n{self.stderr()}")

    def wait_for_window(self):
        def find_tree():
            self._still_running()
            return self.tree_reader.find_application(self.process.pid)

        def find_window():
            self._still_running()
            found = run("xdotool", "search", "--onlyvisible", "--class", APP_ID)
            return found.split()[-1] if found else None

        self.root = wait(find_tree, "the program on the accessibility bus")
        wait(lambda: self.find("frame"), "the window in the accessible tree")
        if self.environment()["GDK_BACKEND"] == "x11":
            self.window = wait(find_window, "the program's window")
            self._bring_on_screen()
            run("xdotool", "windowfocus", self.window)

    def _bring_on_screen(self):
        """As a window manager would: newer GTK puts a right-to-left window left of the screen."""
        run("xdotool", "windowmove", self.window, "0", "0")
        wait(lambda: self.geometry()[:2] == (0, 0), "the window to be on the screen")

    def kill(self):
        """As a power cut would end it."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        self.process = None

    def stop(self):
        self.process.send_signal(signal.SIGSTOP)

    def go_on(self):
        self.process.send_signal(signal.SIGCONT)

    def wait_for_end(self):
        wait(lambda: self.process.poll() is not None, "the program to end")
        code = self.process.returncode
        self.process = None
        equal(code, 0, "the program's exit status\n" + self.stderr())

    def quit(self):
        self.keys("ctrl+q")
        self.wait_for_end()

    def restart(self):
        """Starts it again, after it has ended or was killed."""
        return self.start()

    def close(self):
        if self.process is not None and self.process.poll() is None:
            self.process.send_signal(signal.SIGCONT)
            self.process.kill()
            self.process.wait()
        self.process = None

    def __enter__(self):
        return self.start()

    def __exit__(self, *_):
        self.close()

    def stderr(self):
        texts = []
        for log in self.errors:
            log.seek(0)
            texts.append(log.read().decode(errors="replace"))
        return "".join(texts)

    def complaints(self):
        lines = self.stderr().splitlines()
        return [line for line in lines if COMPLAINT.search(line) and not HARMLESS.search(line)]

    # Looking

    def tree(self):
        self._still_running()
        return self.tree_reader.read(self.root)

    def find(self, role=None, name=None):
        return self.tree().first(role, name)

    def wait_for(self, role=None, name=None, timeout=None, within=None):
        """The first node of that role and name, as soon as there is one."""

        def look():
            tree = self.tree()
            if within is not None:
                tree = tree.first(*within)
            return tree and tree.first(role, name)

        return wait(look, f"{role or 'anything'} “{name}”", timeout)

    def wait_until_gone(self, role=None, name=None, timeout=None):
        wait(lambda: not self.find(role, name), f"{role} “{name}” to go", timeout)

    def wait_for_text(self, text, timeout=None):
        """Any node whose name has the text (or the pattern) in it."""
        pattern = text if isinstance(text, re.Pattern) else re.compile(re.escape(text))
        return self.wait_for(None, pattern, timeout)

    def has_text(self, text):
        pattern = text if isinstance(text, re.Pattern) else re.compile(re.escape(text))
        return self.find(None, pattern) is not None

    def focused(self):
        """The innermost focused node, or None."""
        self._still_running()
        return self.tree_reader.find_focused(self.root)

    def wait_for_focus(self, name):
        """Until the keys are with it: those of a dialog come to it only once it is there."""

        def has_it():
            node = self.focused()
            return node is not None and node.name == name

        wait(has_it, f"“{name}” to have the keys")

    # Hearing

    def forget_announcements(self):
        context = GLib.MainContext.default()
        while context.pending():
            context.iteration(False)
        self.desk.announcements.clear()

    def wait_for_announcement(self, text, timeout=None):
        pattern = text if isinstance(text, re.Pattern) else re.compile(re.escape(text))

        def heard():
            return next((said for said in self.desk.announcements if pattern.search(said)), None)

        try:
            return wait(heard, "it to be said", timeout)
        except Failure:
            raise Failure(f"“{text}” was not said, but {self.desk.announcements}") from None

    # The pointer

    def geometry(self):
        """Where the window is on the screen, its frame included: x, y, width, height."""
        text = run("xdotool", "getwindowgeometry", "--shell", self.window) or ""
        values = dict(line.split("=") for line in text.split())
        return tuple(int(values[key]) for key in ("X", "Y", "WIDTH", "HEIGHT"))

    def frame_width(self):
        """How wide the frame is that GTK draws where there is no window manager."""
        frame = self.find("frame")
        x, y, _width, _height = frame.extents()
        return -x, -y

    def place(self, node):
        """Where a node is on the screen: x, y, width, height."""
        x, y, width, height = node.extents()
        frame = node
        while frame.role != "frame":
            frame = frame.parent
        frame_x, frame_y, _width, _height = frame.extents()
        window_x, window_y, _w, _h = self.geometry()
        return window_x + x - 2 * frame_x, window_y + y - 2 * frame_y, width, height

    def _settled_place(self, node):
        last = None

        def has_settled():
            nonlocal last
            place = self.place(node)
            settled = place == last and place[2] > 0 and place[3] > 0
            last = place
            return place if settled else None

        return wait(has_settled, f"{node.role} “{node.name}” to stand still")

    def center(self, node):
        x, y, width, height = self._settled_place(node)
        return x + width // 2, y + height // 2

    def click_at(self, x, y):
        """A click takes its time, as a finger does.

        Under X, GTK now and then cancels one whose release it finds beside the press.
        """
        run("xdotool", "mousemove", str(x), str(y), "sleep", "0.05", "mousedown", "1")
        self.wait_for_answer()
        run("xdotool", "sleep", "0.05", "mouseup", "1")

    def wait_for_answer(self):
        """Until the program has come round to what was sent to it before."""
        self.tree_reader.call(*self.root, ACCESSIBLE, "GetRole")

    def press(self, role, name, timeout=None):
        """Presses a button as a screen reader does.

        Where GTK says that a node is leaves out the CSS padding of what is around it, so
        that the pointer may miss small things in dialogs and cards. Some become sensitive
        only when the program has read what they are about, as a file dialog's do.
        """

        def ready():
            node = self.find(role, name)
            return node if node is not None and node.has("SENSITIVE") else None

        node = wait(ready, f"{role} “{name}” to take a press", timeout)
        node.act()
        return node

    def click(self, node_or_role, name=None, timeout=None):
        """Clicks with the pointer on a node, that may be given by its role and name."""
        node = node_or_role
        if isinstance(node, str):
            node = self.wait_for(node, name, timeout)
        self.click_at(*self.center(node))
        return node

    def drag(self, start, end, release=True):
        """Drags from one point of the screen to another.

        GTK sees a motion once a frame, and answers a first motion over a target only
        after it: hence the pauses and the small motions at the end.
        """
        (ax, ay), (bx, by) = start, end
        steps = [
            *("mousemove", ax, ay, "sleep", 0.1, "mousedown", 1, "sleep", 0.1),
            *("mousemove", ax + 6, ay + 4, "sleep", 0.05),
            *("mousemove", ax + 12, ay + 10, "sleep", 0.05),
            *("mousemove", bx, by, "sleep", 0.1, "mousemove", bx + 1, by, "sleep", 0.1),
            *("mousemove", bx, by, "sleep", 0.1),
        ]
        if release:
            steps += ["mouseup", 1]
        run("xdotool", *map(str, steps))

    def drop_at(self, x, y):
        """Ends a drag that was not released."""
        steps = ["mousemove", x, y, "sleep", 0.1, "mousemove", x + 1, y, "sleep", 0.1, "mouseup", 1]
        run("xdotool", *map(str, steps))

    def release(self):
        run("xdotool", "mouseup", "1")

    # The keys

    def keys(self, *keys):
        """Presses keys by their names, such as "ctrl+z"; see xdotool."""
        run("xdotool", "key", "--delay", "30", *keys)

    def type(self, text):
        run("xdotool", "type", "--delay", "30", text)

    # The bus

    def end_over_bus(self):
        """As Ctrl+Q, where there are no keys."""
        self.activate("quit", path=OBJECT_PATH)

    def activate(self, action, parameter=None, path=None):
        """Activates an action of the window, such as "new-routine"."""
        arguments = GLib.Variant("(sava{sv})", (action, [parameter] if parameter else [], {}))
        try:
            self.desk.session.call_sync(
                APP_ID,
                path or WINDOW_PATH,
                "org.gtk.Actions",
                "Activate",
                arguments,
                None,
                Gio.DBusCallFlags.NONE,
                5000,
                None,
            )
        except GLib.Error as error:
            raise Failure(f"{action}: {error.message}\n{self.stderr()}") from None

    # For later

    def crop(self):
        """The window without the frame that a window manager would draw."""
        x, y, width, height = self.geometry()
        left, top = self.frame_width()
        return x + left, y + top, width - 2 * left, height - 2 * top

    def picture(self, path):
        self.desk.picture(path, self.crop())

    def leave_evidence(self, directory):
        directory = pathlib.Path(directory)
        directory.mkdir(parents=True, exist_ok=True)
        self.desk.picture(directory / "screen.png")
        (directory / "stderr.txt").write_text(self.stderr())
        try:
            (directory / "tree.txt").write_text(self.tree().dump() + "\n")
        except (Failure, GLib.Error, TypeError) as error:
            (directory / "tree.txt").write_text(f"no tree: {error}\n")
        (directory / "announcements.txt").write_text("\n".join(self.desk.announcements) + "\n")
        kept = directory / "data"
        shutil.rmtree(kept, ignore_errors=True)
        if self.home.data.is_dir():
            shutil.copytree(self.home.data, kept, symlinks=True)


def skip(reason):
    print(f"1..0 # SKIP {reason}")
    sys.exit(0)
