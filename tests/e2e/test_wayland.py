# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Run Strength authors
"""The program under a Wayland compositor: it starts, shows its views, and ends."""

import compositor
import tap
from driver import equal
from gi.repository import GLib


def test_wayland(stage):
    program = compositor.program(stage)
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


tap.main(test_wayland, prepare=compositor.start)
