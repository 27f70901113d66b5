# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Run Strength authors
"""The program is killed in the middle of a session, and no finished set is lost or doubled."""

import random

import samples
import steps
import tap
from driver import equal, expect, let_pass, wait
from gi.repository import GLib

SEED = 4711
KILLS = 5
SETS = 6
EVERYTHING = [("bodyweight-squat", 2), ("hip-bridge", 2), ("plank", 1), ("side-plank", 2)]


def begin(stage, factor):
    home = stage.home()
    samples.put(home, "routines", samples.SHORT["id"] + ".json", samples.SHORT)
    program = stage.program(home, factor)
    program.activate("start-routine", GLib.Variant("s", samples.SHORT["id"]))
    steps.press_start(program)
    steps.wait_for_moment(program, lambda now: now.phase is not None, "the session to begin")
    return program


def go_on(program):
    """Answers the question, and sets the session going again."""
    steps.answer(program, "Go On")
    paused = steps.wait_for_moment(program, lambda now: now.phase == "Paused", "it to be paused")
    program.keys("space")
    return paused


def expect_whole(program):
    """One workout is there, and it has every set, done once."""
    wait(lambda: steps.workouts(program.home), "the workout to be saved")
    found = steps.workouts(program.home)
    equal(len(found), 1, "how many workouts there are")
    steps.expect_all_done(found[0], EVERYTHING)


def expect_nothing_left(program):
    """The next start has nothing to ask."""
    program.quit()
    program.restart()
    steps.expect_no_offer(program)
    program.quit()


def test_at_random_moments(stage):
    choose = random.Random(SEED)
    for number in range(KILLS):
        program = begin(stage, 40)
        target = choose.randrange(1, SETS + 1)
        pause = choose.uniform(0, 0.8)
        tap.note(f"kill {number + 1}: at set {target}, {pause:.2f} s after it came up")
        steps.go_on_until(
            program, lambda now, target=target: (now.overall or 0) >= target, "the set"
        )
        let_pass(pause)
        program.kill()
        equal(steps.workouts(program.home), [], "the workouts before it is finished")

        program.restart()
        text, done, of = steps.offer(program)
        equal(of, SETS, "how many sets it says there are: " + text)
        # Those before the one that was shown are done; while we waited some more may be.
        expect(target - 1 <= done <= SETS, f"it says {done} sets, at set {target}")
        expect("Tuesday Strength" in text, "it does not name the routine: " + text)
        if done == SETS:
            steps.answer(program, "Finish and Save")
        else:
            go_on(program)
            steps.finish(program)
        expect_whole(program)
        expect_nothing_left(program)


def kill_and_ask(program, expected):
    program.kill()
    program.restart()
    text, done, of = steps.offer(program)
    equal((done, of), (expected, SETS), "what it says: " + text)


def test_goes_on_at_the_same_set(stage):
    program = begin(stage, 40)
    before = steps.go_on_until(
        program, lambda now: now.is_waiting and now.overall == 4, "the fourth set"
    )
    kill_and_ask(program, 3)
    go_on(program)
    after = steps.wait_for_moment(program, lambda now: now.phase != "Paused", "it to go on")
    equal(after.key(), before.key(), "where it goes on")
    steps.finish(program)
    expect_whole(program)
    expect_nothing_left(program)


def test_in_a_rest(stage):
    program = begin(stage, 15)
    program.keys("Return")
    steps.go_on_until(program, lambda now: now.phase == "Rest", "a rest")
    kill_and_ask(program, 1)
    go_on(program)
    now = steps.wait_for_moment(program, lambda now: now.phase != "Paused", "it to go on")
    equal(now.phase, "Rest", "where it goes on")
    steps.finish(program)
    expect_whole(program)


def test_in_a_hold(stage):
    program = begin(stage, 15)
    steps.go_on_until(program, lambda now: now.is_work and now.exercise == "Plank", "the plank")
    let_pass(1)
    kill_and_ask(program, 4)
    go_on(program)
    now = steps.wait_for_moment(program, lambda now: now.phase != "Paused", "it to go on")
    equal(now.exercise, "Plank", "where it goes on")
    steps.finish(program)
    expect_whole(program)


def test_while_paused(stage):
    program = begin(stage, 15)
    steps.go_on_until(program, lambda now: now.is_work and now.exercise == "Plank", "the plank")
    program.keys("space")
    paused = steps.wait_for_moment(program, lambda now: now.phase == "Paused", "the pause")
    let_pass(0.5)
    kill_and_ask(program, 4)
    steps.answer(program, "Go On")
    again = steps.wait_for_moment(program, lambda now: now.phase == "Paused", "it to be paused")
    equal(again.overall, paused.overall, "the set at which it is paused")
    expect(
        abs(again.seconds() - paused.seconds()) <= 1,
        f"{again.seconds()} s are left of the hold, and were {paused.seconds()} s",
    )
    program.keys("space")
    steps.finish(program)
    expect_whole(program)


def test_twice(stage):
    program = begin(stage, 40)
    steps.go_on_until(program, lambda now: now.is_waiting and now.overall == 2, "set 2")
    kill_and_ask(program, 1)
    go_on(program)
    steps.go_on_until(program, lambda now: now.is_waiting and now.overall == 4, "set 4")
    kill_and_ask(program, 3)
    # Killed before the question is answered, it is asked again.
    kill_and_ask(program, 3)
    program.keys("Escape")
    program.wait_until_gone(None, "Go On with Your Session?")
    kill_and_ask(program, 3)
    go_on(program)
    steps.finish(program)
    expect_whole(program)


def test_discard(stage):
    program = begin(stage, 40)
    steps.go_on_until(program, lambda now: now.is_waiting and now.overall == 3, "set 3")
    kill_and_ask(program, 2)
    steps.answer(program, "Discard")
    expect_nothing_left(program)
    equal(steps.workouts(program.home), [], "the workouts")


def test_finish_and_save(stage):
    program = begin(stage, 40)
    steps.go_on_until(program, lambda now: now.is_waiting and now.overall == 4, "set 4")
    kill_and_ask(program, 3)
    steps.answer(program, "Finish and Save")
    program.wait_for_text("Tuesday Strength")
    (workout,) = steps.workouts(program.home)
    equal(len([record for record in workout["sets"] if record["done"]]), 3, "sets done")
    expect_nothing_left(program)
    equal(len(steps.workouts(program.home)), 1, "how many workouts there are")


def test_window_closed(stage):
    """Closing the window is no crash, but the session goes on all the same."""
    program = begin(stage, 40)
    steps.go_on_until(program, lambda now: now.is_waiting and now.overall == 3, "set 3")
    program.keys("ctrl+w")
    program.wait_for_end()
    program.restart()
    text, done, _of = steps.offer(program)
    equal(done, 2, "what it says: " + text)
    go_on(program)
    steps.finish(program)
    expect_whole(program)


tap.main(
    test_at_random_moments,
    test_goes_on_at_the_same_set,
    test_in_a_rest,
    test_in_a_hold,
    test_while_paused,
    test_twice,
    test_discard,
    test_finish_and_save,
    test_window_closed,
)
