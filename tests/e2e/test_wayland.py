# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Run Strength authors
"""The program under a Wayland compositor: it starts, shows its views, and ends."""

import shutil

import tap
from driver import Failure, equal, skip, wait
from gi.repository import GLib


def start_compositor(desk):
    """Headless mutter; the name of its display. Skips the test where it does not start."""
    if shutil.which("mutter") is None:
        skip("there is no mutter")
    name = "rs-e2e-wayland"
    process = desk.spawn(
        ["mutter", "--headless", "--wayland", "--no-x11", "--wayland-display", name]
        + ["--virtual-monitor", "1280x800"]
    )
    socket = desk.directory / "run" / name
    try:
        wait(lambda: socket.exists() or process.poll() is not None, "mutter", timeout=20)
    except Failure:
        skip("mutter does not come up")
    if process.poll() is not None:
        for line in desk.log("mutter").splitlines():
            tap.note(line)
        skip(f"mutter ends at once with {process.returncode}")
    return name


def test_wayland(stage):
    display = stage.compositor
    program = stage.program(GDK_BACKEND="wayland", WAYLAND_DISPLAY=display, DISPLAY="")
    program.wait_for("entry", "Search exercises and muscles")
    for view, role, name in (
        ("routines", "label", "Make Your First Routine"),
        ("progress", "label", "No Sessions Yet"),
        ("exercises", "entry", "Search exercises and muscles"),
    ):
        program.activate("show-view", GLib.Variant("s", view))
        program.wait_for(role, name)
    program.activate("open-exercise", GLib.Variant("s", "plank"))
    program.wait_for("heading", "Plank")
    frame = program.find("frame")
    width, height = frame.extents()[2:]
    equal(width >= 360 and height >= 294, True, f"that {width}×{height} is a window's size")
    program.end_over_bus()
    program.wait_for_end()


tap.main(test_wayland, prepare=start_compositor)
