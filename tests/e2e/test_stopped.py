# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Run Strength authors
"""The program is stopped for a while, as by a busy machine or a lid that is closed.

A stop that is no longer than the phase in which it began changes nothing: the session is where the
clock says. After a longer one it stands still where it was left, and says so.
"""

import re
import time

import journal
import samples
import steps
import tap
from driver import equal, expect, let_pass
from gi.repository import GLib

FACTOR = 10
HOLD = 60
REST = 90
FIRST, FIRST_REST = 1, 2  # segments of the plan
# How far apart we and the program may be, in seconds of its clock.
TOLERANCE = 4
AWAY = re.compile(r"^Nothing was heard of you for (.+)\. You are where you left\.$")
PLANKS = samples.routine(
    samples.uuid(1), "Planks", [("plank", samples.dose(sets=3, seconds=HOLD, rest=REST))]
)
SQUATS = samples.routine(
    samples.uuid(2), "Squats", [("bodyweight-squat", samples.dose(sets=2, reps=12, rest=30))]
)


class Clock:
    """Seconds on the program's clock since the first hold began."""

    def __init__(self, now):
        self.start = time.monotonic() - (HOLD - now.seconds()) / FACTOR

    def seconds(self):
        return (time.monotonic() - self.start) * FACTOR

    def wait_until(self, seconds):
        let_pass(max(0, (seconds - self.seconds()) / FACTOR))


def begin(stage, routine=PLANKS):
    home = stage.home()
    samples.put(home, "routines", routine["id"] + ".json", routine)
    program = stage.program(home, FACTOR)
    program.activate("start-routine", GLib.Variant("s", routine["id"]))
    steps.press_start(program)
    steps.wait_for_moment(program, lambda now: now.phase == "Get Ready", "the lead-in")
    program.keys("Return")
    return program


def begin_hold(stage):
    program = begin(stage)
    now = steps.wait_for_moment(program, lambda now: now.is_work and now.seconds(), "the hold")
    return program, Clock(now)


def stop_for(program, seconds):
    """Stopped for so long on its clock."""
    program.forget_announcements()
    program.stop()
    let_pass(seconds / FACTOR)
    program.go_on()


def expect_left(program, phase, end, clock):
    """The dial says what is left until `end` on the clock."""

    def is_right(now):
        return now.phase == phase and abs(now.seconds() - (end - clock.seconds())) <= TOLERANCE

    steps.wait_for_moment(program, is_right, f"{phase}, {end - clock.seconds():.0f} s left", 3)
    expect(not program.has_text(AWAY), "it says that nobody was there")
    equal(journal.last(program.home)["phase"], "running", "the phase in the journal")


def to_seconds(text):
    """“1 min 10 s” as a number."""
    units = {"h": 3600, "min": 60, "s": 1}
    parts = re.findall(r"(\d+)\s*(h|min|s)\b", text)
    expect(parts, f"“{text}” is no time")
    return sum(int(number) * units[unit] for number, unit in parts)


def expect_left_alone(program, segment, before, seconds):
    """Paused in that segment, about where it was `before`, for having been away so long."""
    now = steps.wait_for_moment(program, lambda now: now.phase == "Paused", "the pause")
    if before.seconds() is not None:
        expect(
            0 <= before.seconds() - now.seconds() <= TOLERANCE,
            f"{now.seconds()} s are left, and were {before.seconds()} s",
        )
    text = program.wait_for("label", AWAY).name
    away = to_seconds(AWAY.match(text)[1])
    expect(abs(away - seconds) <= TOLERANCE, f"“{text}”, after {seconds} s")
    # It is told as one thing, without being asked.
    said = program.wait_for_announcement(text)
    expect(said.startswith("Paused"), f"“{said}” does not begin with the pause")

    line = journal.wait_for(program.home, lambda line: line["phase"] == "paused", "the pause")
    equal(line["segment"], segment, "the segment in the journal")
    let_pass(0.5)
    equal(journal.last(program.home), line, "the journal, a while later")
    again = steps.moment(program)
    equal((again.phase, again.dial), (now.phase, now.dial), "where it stands, a while later")
    return now, line


def expect_elapsed(line, left, whole):
    """What the dial says is left is what the journal has not yet counted."""
    elapsed = line["elapsed-us"] / journal.SECOND
    expect(left - 1 <= whole - elapsed <= left, f"{left} s of {whole} s are left after {elapsed} s")


def expect_whole(program):
    """All is done, and took the time of the plan: what it was away does not count."""
    # The lead-in was cut short, so it counts for what it took.
    spent = journal.begins(program.home)[FIRST] / journal.SECOND
    steps.finish(program)
    (workout,) = steps.workouts(program.home)
    steps.expect_all_done(workout, [("plank", 3)])
    expected = spent + 3 * HOLD + 2 * REST
    found = workout["active-seconds"]
    expect(abs(found - expected) <= 1, f"it took {found} s by its clock, not {expected} s")
    equal(workout["routine"]["name"], "Planks", "the routine")
    program.quit()


def test_shorter_than_the_phase(stage):
    program, clock = begin_hold(stage)
    stop_for(program, 20)
    expect_left(program, "Set 1 of 3", HOLD, clock)

    # Over the end of a hold, and over the end of a rest.
    clock.wait_until(HOLD - 25)
    stop_for(program, 45)
    expect_left(program, "Rest", HOLD + REST, clock)
    clock.wait_until(HOLD + REST - 40)
    stop_for(program, 60)
    expect_left(program, "Set 2 of 3", 2 * HOLD + REST, clock)

    # However late it came to them, they began at their instants.
    journal.expect_exact(program.home, FIRST, [HOLD, REST])
    expect_whole(program)


def test_longer_than_a_hold(stage):
    program, clock = begin_hold(stage)
    clock.wait_until(20)
    before = steps.moment(program)
    stop_for(program, HOLD + 30)
    now, line = expect_left_alone(program, FIRST, before, HOLD + 30)
    expect_elapsed(line, now.seconds(), HOLD)

    # And from there it goes on.
    left = now.seconds()
    program.keys("space")
    now = steps.wait_for_moment(program, lambda now: now.is_work, "it to go on")
    expect(0 <= left - now.seconds() <= TOLERANCE, f"it goes on at {now.seconds()}, not {left} s")
    program.wait_until_gone("label", AWAY)
    steps.wait_for_moment(program, lambda now: now.phase == "Rest", "the rest")
    expect_whole(program)


def test_longer_than_a_rest(stage):
    program, clock = begin_hold(stage)
    clock.wait_until(HOLD + 25)
    before = steps.wait_for_moment(program, lambda now: now.phase == "Rest", "the rest")
    stop_for(program, REST + HOLD + 40)
    now, line = expect_left_alone(program, FIRST_REST, before, REST + HOLD + 40)
    expect_elapsed(line, now.seconds(), REST)
    # It shows what comes, and not what would have been done meanwhile.
    lines = journal.read(program.home)
    done = {row["work"] for each in lines for row in each.get("results", [])}
    equal(done, {0}, "the sets in the journal")
    program.keys("space")
    steps.wait_for_moment(program, lambda now: now.phase == "Rest", "it to go on")
    expect_whole(program)


def test_longer_than_a_set(stage):
    """A set of repetitions is waited for, but not for ever."""
    program = begin(stage, SQUATS)
    before = steps.wait_for_moment(program, lambda now: now.is_waiting, "the set")
    stop_for(program, 30)
    now = steps.wait_for_moment(program, lambda now: now.is_waiting, "the set, still")
    equal(now.key(), before.key(), "where it is after a short while")
    expect(not program.has_text(AWAY), "it says that nobody was there")

    stop_for(program, 150)
    expect_left_alone(program, FIRST, before, 150)
    program.keys("space")
    now = steps.wait_for_moment(program, lambda now: now.is_waiting, "the set again")
    equal(now.key(), before.key(), "where it goes on")
    program.wait_until_gone("label", AWAY)
    steps.finish(program)
    (workout,) = steps.workouts(program.home)
    steps.expect_all_done(workout, [("bodyweight-squat", 2)])
    program.quit()


def test_a_pause_does_not_count(stage):
    program, _clock = begin_hold(stage)
    program.keys("space")
    before = steps.wait_for_moment(program, lambda now: now.phase == "Paused", "the pause")
    stop_for(program, 2 * HOLD)
    let_pass(0.3)
    now = steps.moment(program)
    equal((now.phase, now.seconds()), (before.phase, before.seconds()), "where it is paused")
    expect(not program.has_text(AWAY), "it says that nobody was there")
    program.close()


tap.main(
    test_shorter_than_the_phase,
    test_longer_than_a_hold,
    test_longer_than_a_rest,
    test_longer_than_a_set,
    test_a_pause_does_not_count,
)
