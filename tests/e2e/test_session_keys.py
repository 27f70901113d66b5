# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Run Strength authors
"""A whole session with every kind of block and dose, without a pointer."""

import re

import everything
import steps
import tap
from driver import equal, expect, let_pass, wait
from everything import at, record, wait_for_card


def arrow_to(program, key, pattern, most=40):
    """Walks through a list with an arrow until a row of it is reached."""
    node = program.focused()
    for _press in range(most):
        if node is not None and re.search(pattern, node.name):
            return node
        before = node and node.reference
        program.keys(key)
        node = wait(
            lambda before=before: steps.elsewhere(program, before), "the focus to move", timeout=5
        )
    expect(False, f"{key} does not come to “{pattern}”")


def wait_for_row(program, pattern):
    """A dialog that comes up gives the keys to one of its rows."""

    def is_there():
        node = program.focused()
        return node is not None and re.search(pattern, node.name) and node

    return wait(is_there, f"“{pattern}” to have the keys")


def warm_up(program):
    program.keys("alt+2")
    steps.tab_to(program, "Start " + everything.NAME)
    program.keys("Return")
    steps.press_start(program)
    at(program, "Warm-Up", "Next: Cat-cow")
    everything.expect_time_moves(program)

    # In a pause the time stands still, and can be made longer and shorter.
    program.forget_announcements()
    program.keys("space")
    paused = at(program, "Paused")
    program.wait_for_announcement("Paused")
    let_pass(0.7)
    equal(steps.moment(program).dial, paused.dial, "the time in a pause")
    program.keys("period")
    steps.wait_for_moment(
        program, lambda now: now.seconds() == paused.seconds() + 10, "ten seconds more"
    )
    program.keys("comma", "comma")
    steps.wait_for_moment(
        program, lambda now: now.seconds() == paused.seconds() - 10, "ten seconds less"
    )
    program.keys("space")
    at(program, "Warm-Up")
    everything.expect_time_moves(program)

    program.keys("Return")
    at(program, "Get Ready", "Next: Cat-cow")
    program.keys("Return")
    work = at(program, "Warm-up", "Cat-cow")
    equal(work.dial, "5 reps", "what is to be done")
    program.keys("Return")
    at(program, "Change Over", "Next: Squat")
    program.keys("Return")


def squats(program):
    # The metronome counts.
    at(program, "Set 1 of 2", "Squat")
    steps.wait_for_moment(
        program, lambda now: re.match(r"^[23] (Lower|Hold|Lift)$", now.dial or ""), "the metronome"
    )
    program.keys("a")
    at(program, "Set 1 of 3", "Squat")
    program.keys("d")
    at(program, "Set 1 of 2", "Squat")
    program.keys("a")
    at(program, "Set 1 of 3", "Squat")
    program.keys("Return")
    at(program, "Rest", "Next: Squat")

    # Once more, because it was not right.
    program.keys("r")
    at(program, "Change Over", "Next: Squat")
    program.keys("Return")
    at(program, "Set 1 of 3", "Squat")
    program.keys("r")
    at(program, "Change Over", "Next: Squat")
    program.keys("Return")
    at(program, "Set 1 of 3", "Squat")
    program.keys("Return")
    at(program, "Rest", "Next: Squat")

    # How it was.
    wait_for_card(program, "Set 1: Squat", "^5 repetitions$")
    program.keys("Up", "Up", "Down")
    wait_for_card(program, "Set 1: Squat", "^6 repetitions$")
    program.keys("8")
    wait_for_card(program, "Set 1: Squat", "^RPE 8: two more were possible$", pressed=["RPE: 8"])
    program.keys("8")
    wait_for_card(program, "Set 1: Squat", pressed=["RPE: 8.5"])
    program.keys("h")
    wait_for_card(program, "Set 1: Squat", "^How much, from 0 to 10")
    program.keys("3")
    wait_for_card(program, "Set 1: Squat", "^3 of 10", pressed=["Pain: 3", "It Hurt"])

    # One set is left out, and that was a mistake. The way back goes to the rest's beginning.
    steps.wait_for_moment(
        program, lambda now: now.seconds() <= everything.LONG - 10, "some of the rest to be over"
    )
    program.keys("Right", "Left")
    steps.wait_for_moment(
        program,
        lambda now: now.phase == "Rest" and now.seconds() > everything.LONG - 10,
        "the beginning of the rest",
    )
    program.keys("Right")
    at(program, "Set 2 of 3", "Squat")
    program.keys("Right")
    at(program, "Rest", "Next: Squat")
    wait_for_card(program, "Set 2: Squat", "^0 left out$")
    program.keys("Up")
    wait_for_card(program, "Set 2: Squat", "^5 repetitions$")

    # The last is too hard; it is swapped while it is done.
    program.keys("Return")
    at(program, "Set 3 of 3", "Squat")
    program.keys("s")
    program.wait_for("dialog", "Swap Squat")
    wait_for_row(program, "^Easier: Chair squat")
    arrow_to(program, "Down", "^Harder: ")
    arrow_to(program, "Up", "^Easier: Chair squat")
    program.keys("Return")
    at(program, "Get Ready", "Next: Chair squat")
    program.keys("Return")
    at(program, "Set 3 of 3", "Chair squat")
    program.keys("Return")
    at(program, "Change Over", "Next: Plank")
    return [
        record("bodyweight-squat", 1, 5, 6, rpe=8.5, pain=3),
        record("bodyweight-squat", 2, 5),
        record("chair-squat", 3, 5),
    ]


def holds(program):
    # There and back in the list.
    program.keys("l")
    program.wait_for("dialog", "What Is to Come")
    wait_for_row(program, "^Plank")
    arrow_to(program, "Down", "^Wall sit")
    program.keys("Return")
    at(program, "Change Over", "Next: Wall sit")
    program.keys("l")
    program.wait_for("dialog", "What Is to Come")
    wait_for_row(program, "^Wall sit")
    arrow_to(program, "Up", "^Plank, set 1 of 2")
    program.keys("Return")
    at(program, "Change Over", "Next: Plank")

    # A hold ends by itself.
    program.keys("Return")
    at(program, "Set 1 of 2", "Plank")
    everything.expect_time_moves(program)
    at(program, "Rest", "Next: Plank")
    wait_for_card(program, "Set 1: Plank", "^12 s held$")
    program.keys("Down")
    wait_for_card(program, "Set 1: Plank", "^10 s held$")

    # What comes next can be swapped too: letters search.
    program.keys("s")
    program.wait_for("dialog", "Swap Plank")
    wait_for_row(program, "^Easier: ")
    program.type("dead bug")
    found = ("list", "Exercises Found")
    program.wait_for("list item", re.compile("^Dead bug"), within=found)
    wait(lambda: len(program.tree().first(*found).all("list item")) < 4, "only what was searched")
    program.keys("Return")
    at(program, "Rest", "Next: Dead bug")
    program.keys("Return")
    at(program, "Set 2 of 2", "Dead bug")
    program.keys("Return")

    # An open hold counts up, and is over when the runner says so.
    at(program, "Change Over", "Next: Wall sit")
    program.keys("Return")
    work = at(program, "Set 1 of 1", "Wall sit")
    expect("As long as you can" in work.labels, f"it does not say how long: {work.labels}")
    expect(work.dial.endswith("at least 10 s"), f"the dial says {work.dial}")
    steps.wait_for_moment(program, lambda now: (now.seconds() or 0) > 10, "more than ten seconds")
    program.keys("Return")
    at(program, "Change Over", "Next: Goblet squat")
    held = wait_for_card(program, "Set 1: Wall sit", "^[0-9]+ s held$").amount()
    expect(held > 10, f"it counted {held} seconds")
    return [
        record("plank", 1, 12, 10, "time"),
        record("dead-bug", 2, 12),
        record("wall-sit", 1, 10, held, "time"),
    ]


def superset(program):
    program.keys("Return")
    at(program, "Round 1 of 2", "Goblet squat")
    program.keys("a")
    at(program, "Round 1 of 3", "Goblet squat")
    program.keys("d")
    at(program, "Round 1 of 2", "Goblet squat")
    program.keys("Return")
    at(program, "Change Over", "Next: Band row")
    wait_for_card(program, "Round 1: Goblet squat", "^Load: 12 kg$")
    program.keys("ctrl+Up")
    wait_for_card(program, "Round 1: Goblet squat", "^Load: 12.5 kg$")
    program.keys("plus", "plus", "minus")
    wait_for_card(program, "Round 1: Goblet squat", "^Load: 15 kg$")
    program.keys("Return")
    at(program, "Round 1 of 2", "Band row")
    program.keys("Return")
    at(program, "Rest", "Next: Goblet squat")
    wait_for_card(program, "Round 1: Band row", "^Load: Band$")
    program.keys("Return")
    at(program, "Round 2 of 2", "Goblet squat")
    program.keys("Return")
    # What was said last about the load holds.
    wait_for_card(program, "Round 2: Goblet squat", "^Load: 15 kg$")
    program.keys("h", "6")
    wait_for_card(program, "Round 2: Goblet squat", "^6 of 10: too much", pressed=["Pain: 6"])
    at(program, "Change Over", "Next: Band row")
    program.keys("Return")
    at(program, "Round 2 of 2", "Band row")
    program.keys("Return")
    return [
        record("goblet-squat", 1, 6, **{"load-kg": 15}),
        record("band-row", 1, 8, band=True),
        record("goblet-squat", 2, 6, **{"load-kg": 15}, pain=6),
        record("band-row", 2, 8, band=True),
    ]


def circuit(program):
    at(program, "Change Over", "Next: Side plank", "Left")
    program.keys("Return")
    for number in (1, 2):
        phase = f"Round {number} of 2"
        at(program, phase, "Side plank", "Left")
        at(program, "Change Sides", "Next: Side plank", "Right")
        wait_for_card(program, f"Round {number}: Side plank, left", "^8 s held$")
        program.keys("Return")
        at(program, phase, "Side plank", "Right")
        at(program, "Change Over", "Next: Romanian deadlift")
        program.keys("Return")
        at(program, phase, "Romanian deadlift")
        program.keys("Return")
        if number == 1:
            at(program, "Rest", "Next: Side plank", "Left")
            wait_for_card(program, "Round 1: Romanian deadlift", "^Load: 45 lb$")
            program.keys("minus")
            wait_for_card(program, "Round 1: Romanian deadlift", "^Load: 40 lb$")
            program.keys("Return")
    at(program, "Change Over", "Next: Half-kneeling hip-flexor rock")
    wait_for_card(program, "Round 2: Romanian deadlift", "^Load: 40 lb$")
    program.keys("0")
    wait_for_card(program, "Round 2: Romanian deadlift", "^RPE 10: no more", pressed=["RPE: 10"])
    expected = []
    for number in (1, 2):
        expected += [
            record("side-plank", number, 8, None, "time", side=side) for side in ("left", "right")
        ]
        effort = {"rpe": 10} if number == 2 else {}
        expected.append(record("romanian-deadlift", number, 5, **{"load-lb": 40}, **effort))
    return expected


def cool_down(program):
    program.keys("Return")
    at(program, "Cool-down", "Half-kneeling hip-flexor rock")
    program.keys("Return")
    at(program, "Cool-Down")
    everything.expect_time_moves(program)
    program.keys("Return")
    return [record("hip-flexor-rock", 1, 4, **{"warm-up": True})]


def afterwards(program):
    over = steps.wait_for_moment(program, lambda now: now.is_over, "the end")
    equal(over.exercise, "Well Done", "what is said at the end")
    expect(any("14 of 14 sets" in text for text in over.labels), f"the end says {over.labels}")
    steps.tab_to(program, "Effort: 7", key="shift+Tab")
    program.keys("space")
    everything.the_workout(program, lambda workout: workout.get("rpe") == 7)
    steps.tab_to(program, "Note")
    program.type("Cold, but good.")
    workout = everything.the_workout(program, lambda workout: "note" in workout)
    steps.tab_to(program, "Close")
    program.keys("Return")
    wait(lambda: not steps.moment(program).is_over, "the session's page to close")
    return workout


def look_it_up(program):
    """In the log, with the keys."""
    program.keys("alt+3")
    row = re.compile(f"^{everything.NAME}, .*14 of 14 sets")
    program.wait_for(None, row)
    for _press in range(30):
        node = program.focused()
        if node is not None and row.search(node.name):
            break
        program.keys("Tab")
    expect(row.search(program.focused().name), "Tab does not come to the workout")
    program.keys("Return")
    program.wait_for("dialog")
    for text in ("Chair squat", "Dead bug", "Cold, but good."):
        program.wait_for_text(text)


def test_keyboard_only(stage):
    program = stage.program(factor=4, prepare=everything.prepare)
    warm_up(program)
    expected = [record("cat-cow", 1, 5, **{"warm-up": True})]
    for part in (squats, holds, superset, circuit, cool_down):
        expected += part(program)
    workout = afterwards(program)
    equal(workout["note"], "Cold, but good.", "the note")
    equal(workout["rpe"], 7, "how hard it was")
    equal(workout["routine"]["name"], everything.NAME, "what was done")
    everything.expect_records(workout, expected)
    look_it_up(program)
    program.keys("Escape")
    program.quit()


tap.main(test_keyboard_only)
