# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Run Strength authors
"""The program is killed in the middle of a rest: what the next start offers, and what comes of it."""

import journal
import samples
import steps
import tap
from driver import equal, expect, let_pass, wait
from gi.repository import GLib

FACTOR = 10
HOLD = 30
REST = 120
FIRST, FIRST_REST = 1, 2  # segments of the plan
QUESTION = "Go On with Your Session?"
PLANKS = samples.routine(
    samples.uuid(1), "Planks", [("plank", samples.dose(sets=3, seconds=HOLD, rest=REST))]
)


def begin(stage):
    """In the middle of the first rest, killed, and started again."""
    home = stage.home()
    samples.put(home, "routines", PLANKS["id"] + ".json", PLANKS)
    program = stage.program(home, FACTOR)
    program.activate("start-routine", GLib.Variant("s", PLANKS["id"]))
    steps.press_start(program)
    steps.wait_for_moment(program, lambda now: now.phase == "Get Ready", "the lead-in")
    program.keys("Return")
    steps.wait_for_moment(
        program,
        lambda now: now.phase == "Rest" and now.seconds() < REST - 30,
        "the middle of the rest",
    )
    kill_and_ask(program)
    return program


def kill_and_ask(program):
    before = journal.path(program.home).read_bytes()
    equal(journal.last(program.home)["segment"], FIRST_REST, "the segment in the journal")
    program.kill()
    equal(journal.path(program.home).read_bytes(), before, "the journal after the end")
    equal(steps.workouts(program.home), [], "the workouts")

    program.restart()
    program.wait_for(None, QUESTION)
    program.wait_for(
        None,
        f"“Planks”: Plank, set 2 of 3, {HOLD} s, a moment ago. Done and saved: 1 of 3 sets.",
    )


def answer(program, button):
    program.press("button", button)
    program.wait_until_gone(None, QUESTION)


def expect_nothing_left(program):
    """The next start has nothing to ask, and nothing to read."""
    expect(not journal.path(program.home).exists(), "the journal is still there")
    program.quit()
    program.restart()
    steps.expect_no_offer(program)
    program.quit()


def test_go_on(stage):
    program = begin(stage)
    answer(program, "Go On")
    paused = steps.wait_for_moment(program, lambda now: now.phase == "Paused", "the pause")
    expect(0 < paused.seconds() <= REST, f"{paused.seconds()} s of the rest are left")
    # Nothing happens before the runner is there.
    let_pass(0.5)
    equal(steps.moment(program).dial, paused.dial, "where it is paused")

    # Killed now, it asks the same again.
    kill_and_ask(program)
    answer(program, "Go On")
    steps.wait_for_moment(program, lambda now: now.dial == paused.dial, "the same place")
    program.keys("space")
    now = steps.wait_for_moment(program, lambda now: now.phase == "Rest", "it to go on")
    expect(now.seconds() <= paused.seconds(), "the rest is longer than it was")
    now = steps.wait_for_moment(program, lambda now: now.is_work, "the next set")
    equal(now.phase, "Set 2 of 3", "the next set")
    steps.finish(program)
    (workout,) = steps.workouts(program.home)
    steps.expect_all_done(workout, [("plank", 3)])
    expect_nothing_left(program)


def test_finish_and_save(stage):
    program = begin(stage)
    answer(program, "Finish and Save")
    # It is seen where what was done is seen.
    program.wait_for_text("Planks")
    wait(lambda: steps.workouts(program.home), "the workout")
    (workout,) = steps.workouts(program.home)
    equal([record["done"] for record in workout["sets"]], [HOLD, 0, 0], "what was done")
    equal(steps.moment(program).phase, None, "the session that is shown")
    expect_nothing_left(program)
    equal(len(steps.workouts(program.home)), 1, "how many workouts there are")


def test_discard(stage):
    program = begin(stage)
    answer(program, "Discard")
    expect_nothing_left(program)
    equal(steps.workouts(program.home), [], "the workouts")


def test_no_answer(stage):
    """Whoever closes the question is asked at the next start, and before another session."""
    program = begin(stage)
    program.keys("Escape")
    program.wait_until_gone(None, QUESTION)
    program.activate("start-routine", GLib.Variant("s", PLANKS["id"]))
    program.wait_for(None, QUESTION)
    program.keys("Escape")
    program.wait_until_gone(None, QUESTION)
    kill_and_ask(program)
    answer(program, "Discard")
    expect_nothing_left(program)


tap.main(test_go_on, test_finish_and_save, test_discard, test_no_answer)
