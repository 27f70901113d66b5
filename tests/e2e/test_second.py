# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Run Strength authors
"""A second program, and a second routine, while a session runs: there is one of each."""

import subprocess

import journal
import samples
import steps
import tap
from driver import APP_ID, OBJECT_PATH, equal, expect, run, wait
from gi.repository import Gio, GLib

FACTOR = 10
QUESTION = "A Session Is Running"
SQUATS = samples.routine(
    samples.uuid(1),
    "Squats",
    [("bodyweight-squat", samples.dose(sets=2, reps=10, rest=900))],
)
PLANKS = samples.routine(
    samples.uuid(2), "Planks", [("plank", samples.dose(sets=1, seconds=30))]
)


def begin(stage):
    """In the rest after the first of two sets."""
    home = stage.home()
    for routine in (SQUATS, PLANKS):
        samples.put(home, "routines", routine["id"] + ".json", routine)
    program = stage.program(home, FACTOR)
    program.activate("start-routine", GLib.Variant("s", SQUATS["id"]))
    steps.press_start(program)
    steps.wait_for_moment(program, lambda now: now.phase == "Get Ready", "the lead-in")
    program.keys("Return")
    steps.wait_for_moment(program, lambda now: now.is_work, "the first set")
    program.keys("Return")
    steps.wait_for_moment(program, lambda now: now.phase == "Rest", "the rest")
    return program


def start_other(program):
    program.activate("start-routine", GLib.Variant("s", PLANKS["id"]))
    program.wait_for(None, QUESTION)


def answer(program, button):
    program.press("button", button)
    program.wait_until_gone(None, QUESTION)


def windows():
    return (run("xdotool", "search", "--onlyvisible", "--class", APP_ID) or "").split()


def expect_same_session(program):
    equal(len(program.tree().all("frame")), 1, "how many windows there are")
    now = steps.moment(program)
    equal((now.phase, now.exercise), ("Rest", "Next: Squat"), "where the session is")
    equal(journal.last(program.home)["phase"], "running", "the phase in the journal")


def open_again(program, *arguments):
    """Another process, as from the list of programs: it asks the one that runs, and ends."""
    done = subprocess.run(
        [*program.command, *arguments],
        env=program.environment(),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=30,
        check=False,
    )
    equal(done.returncode, 0, f"the other's exit status: {done.stderr}")


def test_opened_again(stage):
    program = begin(stage)
    before = windows()
    open_again(program)
    expect_same_session(program)
    equal(windows(), before, "the windows")

    # As a notification's button or the shell does it.
    program.desk.session.call_sync(
        APP_ID,
        OBJECT_PATH,
        "org.freedesktop.Application",
        "ActivateAction",
        GLib.Variant("(sava{sv})", ("session-show", [], {})),
        None,
        Gio.DBusCallFlags.NONE,
        5000,
        None,
    )
    expect_same_session(program)
    equal(windows(), before, "the windows")
    program.close()


def test_queue(stage):
    program = begin(stage)
    start_other(program)
    # What stands there names both.
    program.wait_for_text("“Squats” is under way. “Planks” can come after it")
    answer(program, "Do It After")
    program.wait_for_text("“Planks” comes after this session")
    expect_same_session(program)

    # The one that is under way is done, and left; then comes the other.
    program.keys("Return")
    steps.wait_for_moment(program, lambda now: now.is_work, "the second set")
    program.keys("Return")
    steps.wait_for_moment(program, lambda now: now.is_over, "the end")
    equal([each["routine"]["name"] for each in steps.workouts(program.home)], ["Squats"], "saved")
    program.keys("Return")
    steps.press_start(program)
    now = steps.wait_for_moment(program, lambda now: now.phase == "Get Ready", "the other one")
    equal(now.exercise, "Next: Plank", "what comes")
    program.keys("Return")
    steps.finish(program)
    names = sorted(each["routine"]["name"] for each in steps.workouts(program.home))
    equal(names, ["Planks", "Squats"], "the workouts")
    # It comes once.
    expect(not steps.is_at(program, "Start"), "it comes again")
    program.quit()


def test_replace(stage):
    program = begin(stage)
    start_other(program)
    answer(program, "End and Replace")
    wait(lambda: steps.workouts(program.home), "what was done so far")
    (workout,) = steps.workouts(program.home)
    equal(workout["routine"]["name"], "Squats", "the routine that was ended")
    equal(len([row for row in workout["sets"] if row["done"]]), 1, "sets done")

    steps.press_start(program)
    now = steps.wait_for_moment(program, lambda now: now.phase == "Get Ready", "the other one")
    equal(now.exercise, "Next: Plank", "what comes")
    program.keys("Return")
    steps.finish(program)
    names = sorted(each["routine"]["name"] for each in steps.workouts(program.home))
    equal(names, ["Planks", "Squats"], "the workouts")
    program.quit()


def test_cancel(stage):
    program = begin(stage)
    start_other(program)
    answer(program, "Cancel")
    expect_same_session(program)
    start_other(program)
    program.keys("Escape")
    program.wait_until_gone(None, QUESTION)
    expect_same_session(program)

    program.keys("Return")
    steps.wait_for_moment(program, lambda now: now.is_work, "the second set")
    program.keys("Return")
    steps.wait_for_moment(program, lambda now: now.is_over, "the end")
    program.keys("Return")
    wait(lambda: not steps.moment(program).is_over, "the session's page to close")
    expect(not steps.is_at(program, "Start"), "the other one comes all the same")
    program.quit()


tap.main(test_opened_again, test_queue, test_replace, test_cancel)
