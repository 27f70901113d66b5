# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Run Strength authors
"""Drives the real program from outside, as a person would.

A Desk is an X server and a session bus of one's own; a Home is where one user's files
are; a Program is the program running there, with its accessible tree, its window, and
the pointer and keys. Nothing of the caller's own desktop or home is touched.

Whatever takes time is waited for by wait(), up to a deadline; nothing else here sleeps.
"""

import ctypes
import json
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402

APP_ID = "org.example.RunStrength"
OBJECT_PATH = "/org/example/RunStrength"
WINDOW_PATH = OBJECT_PATH + "/window/1"
SCREEN = (1280, 1000)
PATIENCE = float(os.environ.get("RS_E2E_PATIENCE", "15"))

ACCESSIBLE = "org.a11y.atspi.Accessible"
COORD_WINDOW = 1
PR_SET_PDEATHSIG = 1
PR_SET_CHILD_SUBREAPER = 36

# What GTK and its friends say of the machine that the tests run on, not of the program.
HARMLESS = re.compile(
    r"org\.a11y\.atspi|a11y/bus|Unable to acquire session bus|"
    r"Failed to (set|get) .*nice|fd limit|Vulkan|portal"
)
COMPLAINT = re.compile(r"(WARNING|CRITICAL|ERROR) \*\*|-(WARNING|CRITICAL|ERROR)\b|Sanitizer")

libc = ctypes.CDLL(None, use_errno=True)


class Failure(Exception):
    """The program did not do what it should have done."""


def wait(condition, what, timeout=None):
    """Waits until condition() gives something true, and gives that back."""
    context = GLib.MainContext.default()
    deadline = time.monotonic() + (PATIENCE if timeout is None else timeout)
    while True:
        result = condition()
        if result:
            return result
        if time.monotonic() > deadline:
            raise Failure(f"waited in vain for {what}")
        pause = GLib.timeout_source_new(15)
        pause.set_callback(lambda *_: GLib.SOURCE_REMOVE)
        pause.attach(context)
        context.iteration(True)
        pause.destroy()


def let_pass(seconds):
    """Lets real time pass, for what is defined by it: time in which nothing may happen."""
    end = time.monotonic() + seconds
    wait(lambda: time.monotonic() >= end, "time itself", timeout=seconds + 5)


def equal(found, expected, what):
    if found != expected:
        raise Failure(f"{what}: found {found!r}, expected {expected!r}")


def expect(condition, what):
    if not condition:
        raise Failure(what)


def run(*command):
    """Runs a command and gives its output; None when it fails."""
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    return done.stdout if done.returncode == 0 else None


def _die_with_parent():
    libc.prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


def _own_children():
    children = []
    for task in pathlib.Path("/proc/self/task").iterdir():
        try:
            children += [int(pid) for pid in (task / "children").read_text().split()]
        except OSError:
            pass
    return children


# --- Where it runs -----------------------------------------------------------


class Desk:
    """An X server, a session bus, and the accessibility bus that comes with it."""

    def __init__(self, use_running=False):
        # Orphans of what we start come to us, so that none outlives us.
        libc.prctl(PR_SET_CHILD_SUBREAPER, 1)
        self.directory = pathlib.Path(tempfile.mkdtemp(prefix="rs-e2e-"))
        self.processes = []
        self.announcements = []
        self.environment = {
            key: value
            for key, value in os.environ.items()
            if key in ("PATH", "TZ", "RS_INSIDE", "LD_LIBRARY_PATH", "XDG_DATA_DIRS")
        }
        self.environment["HOME"] = str(self.directory)
        self.environment["XDG_RUNTIME_DIR"] = str(self.directory / "run")
        (self.directory / "run").mkdir(mode=0o700)
        self.environment["GSETTINGS_BACKEND"] = "memory"
        self.environment["LC_ALL"] = "C.UTF-8"
        try:
            self._start_display(use_running)
            self._start_bus(use_running)
            self._open_accessibility()
        except BaseException:
            self.close()
            raise

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def spawn(self, command, **options):
        """Starts a process that ends with the desk."""
        log = open(self.directory / (command[0] + ".log"), "wb")
        process = subprocess.Popen(
            command,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stderr=log,
            preexec_fn=_die_with_parent,
            start_new_session=True,
            **options,
        )
        log.close()
        self.processes.append(process)
        return process

    def _start_display(self, use_running):
        self.is_own = not (use_running and os.environ.get("DISPLAY"))
        if not self.is_own:
            self.environment["DISPLAY"] = os.environ["DISPLAY"]
            if "XAUTHORITY" in os.environ:
                self.environment["XAUTHORITY"] = os.environ["XAUTHORITY"]
            return
        reading, writing = os.pipe()
        width, height = SCREEN
        self.spawn(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{width}x{height}x24"]
            + ["-noreset", "-nolisten", "tcp"],
            stdout=subprocess.DEVNULL,
            pass_fds=[writing],
        )
        os.close(writing)
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        if not number:
            raise Failure("Xvfb does not start:\n" + self.log("Xvfb"))
        self.environment["DISPLAY"] = os.environ["DISPLAY"] = ":" + number
        os.environ.pop("XAUTHORITY", None)

    def _start_bus(self, use_running):
        if use_running and os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
            self.environment["DBUS_SESSION_BUS_ADDRESS"] = os.environ["DBUS_SESSION_BUS_ADDRESS"]
            return
        daemon = self.spawn(
            ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address"],
            stdout=subprocess.PIPE,
            text=True,
        )
        address = daemon.stdout.readline().strip()
        daemon.stdout.close()
        if not address:
            raise Failure("dbus-daemon does not start:\n" + self.log("dbus-daemon"))
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = address

    def connect(self, address=None):
        flags = (
            Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT
            | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        )
        address = address or self.environment["DBUS_SESSION_BUS_ADDRESS"]
        connection = Gio.DBusConnection.new_for_address_sync(address, flags, None, None)
        connection.set_exit_on_close(False)
        return connection

    def _open_accessibility(self):
        self.session = self.connect()
        (address,) = self.session.call_sync(
            "org.a11y.Bus",
            "/org/a11y/bus",
            "org.a11y.Bus",
            "GetAddress",
            None,
            None,
            Gio.DBusCallFlags.NONE,
            20000,
            None,
        ).unpack()
        self.accessibility = self.connect(address)
        self.accessibility.signal_subscribe(
            None,
            "org.a11y.atspi.Event.Object",
            "Announcement",
            None,
            None,
            Gio.DBusSignalFlags.NONE,
            self._on_announcement,
        )
        # Programs do not tell what nobody has asked to hear.
        self.accessibility.call_sync(
            "org.a11y.atspi.Registry",
            "/org/a11y/atspi/registry",
            "org.a11y.atspi.Registry",
            "RegisterEvent",
            GLib.Variant("(sass)", ("object:announcement", [], "")),
            None,
            Gio.DBusCallFlags.NONE,
            20000,
            None,
        )

    def _on_announcement(self, _bus, _sender, _path, _interface, _signal, parameters):
        text = parameters.unpack()[3]
        self.announcements.append(text if isinstance(text, str) else str(text))

    def log(self, name):
        try:
            return (self.directory / (name + ".log")).read_text(errors="replace")
        except OSError:
            return ""

    def picture(self, path, crop=None):
        command = ["import", "-silent", "-window", "root"]
        if crop is not None:
            command += ["-crop", "{2}x{3}+{0}+{1}".format(*crop), "+repage"]
        run(*command, str(path))

    def close(self):
        for connection in ("accessibility", "session"):
            if getattr(self, connection, None) is not None:
                try:
                    getattr(self, connection).close_sync(None)
                except GLib.Error:
                    pass
        for process in reversed(self.processes):
            process.terminate()
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        for pid in _own_children():
            try:
                os.kill(pid, signal.SIGKILL)
                os.waitpid(pid, 0)
            except OSError:
                pass
        shutil.rmtree(self.directory, ignore_errors=True)


class Home:
    """One user's files: settings, and what the program keeps."""

    def __init__(self, build):
        self.build = pathlib.Path(build)
        self.directory = pathlib.Path(tempfile.mkdtemp(prefix="rs-home-"))
        self.config = self.directory / "config"
        self.data = self.directory / "data" / "run-strength"
        for name in ("config", "data", "cache", "state"):
            (self.directory / name).mkdir()
        self.gtk_settings = {"gtk-enable-animations": "0", "gtk-cursor-blink": "0"}
        self.settings = {"last-view": "'exercises'"}

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def set_size(self, width, height):
        self.settings.update({"window-width": str(width), "window-height": str(height)})

    def environment(self):
        return {
            "HOME": str(self.directory),
            "XDG_CONFIG_HOME": str(self.config),
            "XDG_DATA_HOME": str(self.directory / "data"),
            "XDG_CACHE_HOME": str(self.directory / "cache"),
            "XDG_STATE_HOME": str(self.directory / "state"),
        }

    def write_settings(self):
        """What GTK and, before its first start, the program find set."""
        folder = self.config / "gtk-4.0"
        folder.mkdir(exist_ok=True)
        lines = [f"{key}={value}" for key, value in self.gtk_settings.items()]
        (folder / "settings.ini").write_text("\n".join(["[Settings]", *lines, ""]))
        keyfile = self.config / "glib-2.0" / "settings" / "keyfile"
        if not keyfile.exists():
            keyfile.parent.mkdir(parents=True)
            lines = [f"{key}={value}" for key, value in self.settings.items()]
            keyfile.write_text("\n".join(["[org/example/RunStrength]", *lines, ""]))

    def files(self, pattern="**/*"):
        return sorted(path for path in self.data.glob(pattern) if path.is_file())

    def read(self, folder):
        """The JSON files in a folder of the data directory, that is, in the folder itself."""
        found = []
        for path in sorted((self.data / folder).glob("*.json")):
            found.append(json.loads(path.read_text(encoding="utf-8")))
        return found

    def close(self):
        for path in [self.directory, *self.directory.rglob("*")]:
            if path.is_dir() and not path.is_symlink():
                path.chmod(0o700)
        shutil.rmtree(self.directory, ignore_errors=True)


# --- The accessible tree -----------------------------------------------------


class Node:
    """One node as it was when the tree was read."""

    def __init__(self, tree, reference, parent):
        self.tree = tree
        self.reference = reference
        self.parent = parent
        self.role = self.name = self.description = ""
        self.states = 0
        self.children = []

    def has(self, state):
        return bool(self.states >> int(getattr(Atspi.StateType, state)) & 1)

    def walk(self):
        yield self
        for child in self.children:
            yield from child.walk()

    def matches(self, role=None, name=None):
        if role is not None and self.role != role:
            return False
        if isinstance(name, re.Pattern):
            return name.search(self.name) is not None
        return name is None or self.name == name

    def all(self, role=None, name=None):
        return [node for node in self.walk() if node.matches(role, name)]

    def first(self, role=None, name=None):
        return next(iter(self.all(role, name)), None)

    def texts(self):
        """Everything that is written in it, top to bottom."""
        return [node.name for node in self.walk() if node.name]

    def call(self, interface, method, arguments=None):
        bus, path = self.reference
        return self.tree.call(bus, path, "org.a11y.atspi." + interface, method, arguments)

    def extents(self):
        return self.call("Component", "GetExtents", GLib.Variant("(u)", (COORD_WINDOW,)))[0]

    def property(self, interface, name):
        arguments = GLib.Variant("(ss)", ("org.a11y.atspi." + interface, name))
        bus, path = self.reference
        return self.tree.call(bus, path, "org.freedesktop.DBus.Properties", "Get", arguments)[0]

    def text(self):
        """What is written in an entry."""
        end = self.property("Text", "CharacterCount")
        return self.call("Text", "GetText", GLib.Variant("(ii)", (0, end)))[0]

    def value(self):
        return self.property("Value", "CurrentValue")

    def actions(self):
        return [action[0] for action in self.call("Action", "GetActions")[0]]

    def act(self, name=None):
        index = 0 if name is None else self.actions().index(name)
        return self.call("Action", "DoAction", GLib.Variant("(i)", (index,)))[0]

    def dump(self, depth=0):
        states = [
            state.lower()
            for state in ("SHOWING", "FOCUSED", "SELECTED", "CHECKED", "PRESSED", "SENSITIVE")
            if self.has(state)
        ]
        line = "  " * depth + f"{self.role} “{self.name}”"
        if self.description:
            line += f" ({self.description})"
        lines = [line + " " + " ".join(states)]
        for child in self.children:
            lines.append(child.dump(depth + 1))
        return "\n".join(lines)


class Tree:
    """The accessible tree of one process, read anew each time."""

    def __init__(self, connection):
        self.connection = connection
        self.roles = {}

    def call(self, bus, path, interface, method, arguments=None):
        return self.connection.call_sync(
            bus, path, interface, method, arguments, None, Gio.DBusCallFlags.NONE, 5000, None
        ).unpack()

    def _call_all(self, calls):
        """Many calls at once; None for each that failed, as nodes may go at any time."""
        results = [None] * len(calls)
        left = len(calls)

        def on_answer(connection, answer, index):
            nonlocal left
            left -= 1
            try:
                results[index] = connection.call_finish(answer).unpack()
            except GLib.Error:
                pass

        for index, (reference, interface, method, arguments) in enumerate(calls):
            self.connection.call(
                *reference,
                interface,
                method,
                arguments,
                None,
                Gio.DBusCallFlags.NONE,
                5000,
                None,
                on_answer,
                index,
            )
        while left:
            GLib.MainContext.default().iteration(True)
        return results

    def _role(self, number):
        if number not in self.roles:
            self.roles[number] = Atspi.role_get_name(Atspi.Role(number))
        return self.roles[number]

    def _read(self, nodes):
        calls = []
        everything = GLib.Variant("(s)", (ACCESSIBLE,))
        for node in nodes:
            calls += [
                (node.reference, "org.freedesktop.DBus.Properties", "GetAll", everything),
                (node.reference, ACCESSIBLE, "GetRole", None),
                (node.reference, ACCESSIBLE, "GetState", None),
                (node.reference, ACCESSIBLE, "GetChildren", None),
            ]
        results = self._call_all(calls)
        for index, node in enumerate(nodes):
            properties, role, states, children = results[index * 4 : index * 4 + 4]
            if None in (properties, role, states, children):
                continue
            node.name = properties[0].get("Name", "")
            node.description = properties[0].get("Description", "")
            node.role = self._role(role[0])
            node.states = states[0][0] | states[0][1] << 32
            node.children = [Node(self, tuple(child), node) for child in children[0]]

    def read(self, reference):
        root = Node(self, reference, None)
        level = [root]
        while level:
            self._read(level)
            level = [child for node in level for child in node.children]
        return root

    def find_application(self, pid):
        """The root of the process's tree, or None."""
        root = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
        try:
            (children,) = self.call(*root, ACCESSIBLE, "GetChildren")
        except GLib.Error:
            return None
        for bus, path in children:
            try:
                (owner,) = self.call(
                    "org.freedesktop.DBus",
                    "/org/freedesktop/DBus",
                    "org.freedesktop.DBus",
                    "GetConnectionUnixProcessID",
                    GLib.Variant("(s)", (bus,)),
                )
            except GLib.Error:
                continue
            if owner == pid:
                return (bus, path)
        return None


# --- The program -------------------------------------------------------------


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
            preexec_fn=_die_with_parent,
            start_new_session=True,
        )
        if wait_for_window:
            self.wait_for_window()
        return self

    def _still_running(self):
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
            run("xdotool", "windowfocus", self.window)

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
        found = [node for node in self.tree().walk() if node.has("FOCUSED")]
        return found[-1] if found else None

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
        frame = next(above for above in self.tree().walk() if above.role == "frame")
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
        run("xdotool", "mousemove", str(x), str(y), "sleep", "0.05", "click", "1")

    def press(self, role, name, timeout=None):
        """Presses a button as a screen reader does.

        Where GTK says that a node is leaves out the CSS padding of what is around it, so
        that the pointer may miss small things in dialogs and cards.
        """
        node = self.wait_for(role, name, timeout)
        expect(node.has("SENSITIVE"), f"{role} “{name}” cannot be pressed")
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
