# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Run Strength authors
"""The program is stopped for a while, as by a busy machine, and is where the clock says."""

import time

import samples
import steps
import tap
from driver import equal, expect, let_pass
from gi.repository import GLib

FACTOR = 10
HOLD = 60
REST = 90
# How far apart we and the program may be, in seconds of its clock.
TOLERANCE = 4
ROUTINE = samples.routine(
    samples.uuid(1), "Planks", [("plank", samples.dose(sets=3, seconds=HOLD, rest=REST))]
)


class Clock:
    """Seconds on the program's clock since the first hold began."""

    def __init__(self, now):
        self.start = time.monotonic() - (HOLD - now.seconds()) / FACTOR

    def seconds(self):
        return (time.monotonic() - self.start) * FACTOR


def begin(stage):
    home = stage.home()
    samples.put(home, "routines", ROUTINE["id"] + ".json", ROUTINE)
    program = stage.program(home, FACTOR)
    program.activate("start-routine", GLib.Variant("s", ROUTINE["id"]))
    steps.press_start(program)
    steps.wait_for_moment(program, lambda now: now.phase == "Get Ready", "the lead-in")
    program.keys("Return")
    now = steps.wait_for_moment(program, lambda now: now.is_work and now.seconds(), "the hold")
    return program, Clock(now)


def expect_left(program, phase, end, clock):
    """The dial says what is left until `end` on the clock."""

    def is_right(now):
        return now.phase == phase and abs(now.seconds() - (end - clock.seconds())) <= TOLERANCE

    steps.wait_for_moment(program, is_right, f"{phase}, {end - clock.seconds():.0f} s left", 3)


def test_within_a_hold(stage):
    program, clock = begin(stage)
    program.stop()
    let_pass(2)
    program.go_on()
    expect_left(program, "Set 1 of 3", HOLD, clock)
    program.close()


def test_over_the_end_of_a_hold(stage):
    program, clock = begin(stage)
    program.stop()
    let_pass((HOLD + 20) / FACTOR)
    program.go_on()
    expect_left(program, "Rest", HOLD + REST, clock)
    program.close()


def test_over_a_hold_and_a_rest(stage):
    program, clock = begin(stage)
    program.stop()
    let_pass((HOLD + REST + 15) / FACTOR)
    program.go_on()
    expect_left(program, "Set 2 of 3", 2 * HOLD + REST, clock)
    steps.finish(program)
    (workout,) = steps.workouts(program.home)
    steps.expect_all_done(workout, [("plank", 3)])
    expected = 3 * HOLD + 2 * REST
    found = workout["active-seconds"]
    expect(abs(found - expected) <= 12, f"it took {found} s by its clock, not {expected} s")
    equal(workout["routine"]["name"], "Planks", "the routine")
    program.quit()


def test_a_pause_does_not_count(stage):
    program, _clock = begin(stage)
    program.keys("space")
    before = steps.wait_for_moment(program, lambda now: now.phase == "Paused", "the pause")
    program.stop()
    let_pass(2)
    program.go_on()
    let_pass(0.3)
    now = steps.moment(program)
    equal((now.phase, now.seconds()), (before.phase, before.seconds()), "where it is paused")
    program.close()


tap.main(
    test_within_a_hold,
    test_over_the_end_of_a_hold,
    test_over_a_hold_and_a_rest,
    test_a_pause_does_not_count,
)
