# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Run Strength authors
"""Full screen in a session, by F11 and Escape.

Without a window manager there is no full screen, so this is under a Wayland compositor.
"""

import compositor
import samples
import steps
import tap
from driver import equal, expect, let_pass, wait
from gi.repository import GLib

SIZE = (760, 560)
F11 = 0xFFC8
ESCAPE = 0xFF1B
SPACE = 0x20
RETURN = 0xFF0D
ROUTINE = samples.routine(
    samples.uuid(1), "Planks", [("plank", samples.dose(sets=2, seconds=600, rest=60))]
)


def size(program):
    return tuple(program.find("frame").extents()[2:])


def is_full(program, keys):
    width, height = size(program)
    return width >= keys.screen[0] and height >= keys.screen[1]


def wait_for_full(program, keys, full, what):
    wait(lambda: is_full(program, keys) == full, f"{what}; the window is {size(program)}")


def begin(stage):
    home = stage.home()
    home.set_size(*SIZE)
    samples.put(home, "routines", ROUTINE["id"] + ".json", ROUTINE)
    program = compositor.program(stage, home)
    keys = compositor.Keyboard(program)
    program.activate("start-routine", GLib.Variant("s", ROUTINE["id"]))
    wait(lambda: steps.is_at(program, "Start"), "the session's page to have the keys")
    keys.press(SPACE)
    steps.wait_for_moment(program, lambda now: now.phase == "Get Ready", "the lead-in")
    expect(not is_full(program, keys), f"the window begins as large as the screen: {size(program)}")
    return program, keys


def expect_running(program, phase):
    now = steps.moment(program)
    equal(now.phase, phase, "where the session is")
    steps.wait_for_moment(program, lambda later: later.dial != now.dial, "the next second", 5)


def test_in_a_session(stage):
    program, keys = begin(stage)
    keys.press(F11)
    wait_for_full(program, keys, True, "F11 to fill the screen")
    keys.press(RETURN)
    steps.wait_for_moment(program, lambda now: now.is_work, "the first set")
    expect_running(program, "Set 1 of 2")

    # Escape leaves the full screen, and not the session.
    keys.press(ESCAPE)
    wait_for_full(program, keys, False, "Escape to leave the full screen")
    let_pass(0.3)
    expect(not program.has_text("End Session?"), "it asks about the end of the session as well")
    expect_running(program, "Set 1 of 2")
    keys.press(ESCAPE)
    program.wait_for_focus("Keep Going")
    keys.press(ESCAPE)
    program.wait_until_gone(None, "End Session?")
    expect_running(program, "Set 1 of 2")

    # There and back by the same key, also in a pause.
    keys.press(SPACE)
    steps.wait_for_moment(program, lambda now: now.phase == "Paused", "the pause")
    keys.press(F11)
    wait_for_full(program, keys, True, "F11 to fill the screen")
    keys.press(F11)
    wait_for_full(program, keys, False, "F11 to give the screen back")
    equal(steps.moment(program).phase, "Paused", "where the session is")
    program.close()


def test_left_at_the_end(stage):
    """Who leaves the session is back in a window."""
    program, keys = begin(stage)
    keys.press(F11)
    wait_for_full(program, keys, True, "F11 to fill the screen")
    for _set in range(2):
        keys.press(RETURN)
        steps.wait_for_moment(program, lambda now: now.is_work, "a set")
        keys.press(RETURN)
        steps.wait_for_moment(program, lambda now: not now.is_work, "its end")
    steps.wait_for_moment(program, lambda now: now.is_over, "the end")
    keys.press(RETURN)
    wait(lambda: not steps.moment(program).is_over, "the session's page to close")
    wait_for_full(program, keys, False, "the window to be one again")
    program.close()


tap.main(test_in_a_session, test_left_at_the_end, prepare=compositor.start)
