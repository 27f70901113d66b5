# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Run Strength authors
"""Where the program runs: a display, a bus and a home, none of them the caller's own."""

import ctypes
import json
import os
import pathlib
import shutil
import signal
import subprocess
import tempfile

from gi.repository import Gio, GLib

from waiting import Failure, run

SCREEN = (1280, 1000)
PR_SET_PDEATHSIG = 1
PR_SET_CHILD_SUBREAPER = 36

libc = ctypes.CDLL(None, use_errno=True)


def die_with_parent():
    libc.prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


def own_children():
    children = []
    for task in pathlib.Path("/proc/self/task").iterdir():
        try:
            children += [int(pid) for pid in (task / "children").read_text().split()]
        except OSError:
            pass
    return children


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
        # A speech service that is not there, lest one is started.
        self.environment["SPEECHD_ADDRESS"] = "unix_socket:/nowhere/at/all"
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
        log = open(self.directory / (pathlib.Path(command[0]).name + ".log"), "wb")
        process = subprocess.Popen(
            command,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stderr=log,
            preexec_fn=die_with_parent,
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
        for pid in own_children():
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
            try:
                text = path.read_text(encoding="utf-8")
            except FileNotFoundError:
                continue  # deleted since the folder was read
            found.append(json.loads(text))
        return found

    def close(self):
        for path in [self.directory, *self.directory.rglob("*")]:
            if path.is_dir() and not path.is_symlink():
                path.chmod(0o700)
        shutil.rmtree(self.directory, ignore_errors=True)
