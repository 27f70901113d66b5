# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Run Strength authors
"""A window that nobody sees: the session goes on, exactly, and the right second is shown again."""

import time

import journal
import samples
import steps
import tap
from driver import equal, expect, run, wait
from gi.repository import GLib

FACTOR = 4
HOLD = 24
REST = 16
FIRST, LAST = 1, 7  # segments of the plan: the holds and the rests between them
# How far apart we and the program may be, in seconds of its clock.
TOLERANCE = 2
# How late a boundary may be written down, in seconds of its clock, while others use the machine.
LATE = 0.25 * FACTOR
PLANKS = samples.routine(
    samples.uuid(1), "Planks", [("plank", samples.dose(sets=4, seconds=HOLD, rest=REST))]
)


class Clock:
    """Seconds on the program's clock since the first hold began."""

    def __init__(self, now):
        self.start = time.monotonic() - (HOLD - now.seconds()) / FACTOR

    def seconds(self):
        return (time.monotonic() - self.start) * FACTOR


def begin(stage):
    home = stage.home()
    samples.put(home, "routines", PLANKS["id"] + ".json", PLANKS)
    program = stage.program(home, FACTOR)
    program.activate("start-routine", GLib.Variant("s", PLANKS["id"]))
    steps.press_start(program)
    steps.wait_for_moment(program, lambda now: now.phase == "Get Ready", "the lead-in")
    program.keys("Return")
    now = steps.wait_for_moment(program, lambda now: now.is_work and now.seconds(), "the hold")
    return program, Clock(now)


def hide(program):
    """As a window manager does with a window that is minimised."""
    run("xdotool", "windowunmap", "--sync", program.window)


def show(program):
    run("xdotool", "windowmap", "--sync", program.window)


def place_at(seconds):
    """The phase, and what is left of it, so long after the first hold began."""
    number, place = divmod(seconds, HOLD + REST)
    if place < HOLD:
        return f"Set {int(number) + 1} of 4", HOLD - place
    return "Rest", HOLD + REST - place


def expect_right_place(program, clock):
    """As soon as one looks."""

    def is_right(now):
        phase, left = place_at(clock.seconds())
        return now.phase == phase and abs(now.seconds() - left) <= TOLERANCE

    steps.wait_for_moment(program, is_right, f"{place_at(clock.seconds())}", 3)


def expect_in_time(program, segments):
    """Nobody has to look for a boundary to be passed at its instant."""
    late = {
        line["segment"]: line["elapsed-us"] / journal.SECOND
        for line in journal.read(program.home)
        if line["segment"] in segments
    }
    equal(sorted(late), list(segments), "the segments in the journal")
    expect(max(late.values()) <= LATE, f"seconds of its clock after the boundary: {late}")


def test_hidden_and_shown(stage):
    program, clock = begin(stage)
    hide(program)
    journal.wait_for(program.home, lambda line: line["segment"] == FIRST + 3, "the second rest", 30)
    expect_in_time(program, range(FIRST + 1, FIRST + 4))
    show(program)
    expect_right_place(program, clock)

    # In the middle of a hold, for a moment.
    steps.wait_for_moment(program, lambda now: now.phase == "Set 3 of 4", "the third hold", 30)
    hide(program)
    show(program)
    expect_right_place(program, clock)

    # To the end.
    hide(program)
    wait(lambda: steps.workouts(program.home), "the workout", 40)
    show(program)
    steps.wait_for_moment(program, lambda now: now.is_over, "the end")
    (workout,) = steps.workouts(program.home)
    steps.expect_all_done(workout, [("plank", 4)])
    program.quit()


def test_exact_while_hidden(stage):
    program, clock = begin(stage)
    hide(program)
    journal.wait_for(program.home, lambda line: line["segment"] == LAST, "the last hold", 60)
    # The first was entered by a key, and lasted from then on.
    journal.expect_exact(program.home, FIRST, [HOLD, REST] * 3)
    expect_in_time(program, range(FIRST + 1, LAST + 1))
    show(program)
    expect_right_place(program, clock)
    program.close()


def test_paused_while_hidden(stage):
    """From the notification or a headset; shown again it stands where it was."""
    program, _clock = begin(stage)
    hide(program)
    program.activate("session-pause", path="/org/example/RunStrength")
    line = journal.wait_for(program.home, lambda line: line["phase"] == "paused", "the pause")
    show(program)
    now = steps.wait_for_moment(program, lambda now: now.phase == "Paused", "the pause")
    left = HOLD - line["elapsed-us"] / journal.SECOND
    expect(0 <= now.seconds() - left <= 1, f"{now.seconds()} s are shown, {left} s are left")
    program.close()


tap.main(test_hidden_and_shown, test_exact_while_hidden, test_paused_while_hidden)
