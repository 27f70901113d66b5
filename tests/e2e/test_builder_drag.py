# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Run Strength authors
"""Rows are dragged with the real pointer, many times without a miss."""

import random

import samples
import steps
import tap
from blocks import TIMES
from driver import equal, let_pass, run, wait

NAMES = {
    "bodyweight-squat": "Squat",
    "hip-bridge": "Hip bridge",
    "plank": "Plank",
    "side-plank": "Side plank",
    "sumo-squat": "Sumo squat",
    "knee-plank": "Knee plank",
}
ROUTINE = samples.uuid(1)
SEED = 20261122


def open_routine(stage):
    home = stage.home()
    items = [(exercise, samples.dose(sets=2, reps=8, rest=30)) for exercise in NAMES]
    routine = samples.routine(ROUTINE, "Dragging", items)
    path = samples.put(home, "routines", ROUTINE + ".json", routine)
    home.settings["last-view"] = "'routines'"
    program = stage.program(home)
    program.click("list item", "Dragging")
    program.wait_for("button", "Exercise")
    steps.wait_for_order(program, list(NAMES.values()))
    return program, path


def test_many_drags(stage):
    program, _path = open_routine(stage)
    choose = random.Random(SEED)
    expected = list(NAMES)
    for number in range(TIMES):
        start, target = choose.sample(range(len(expected)), 2)
        steps.drag_row(program, start, target)
        expected.insert(target, expected.pop(start))
        what = f"drag {number + 1} of {TIMES}, from {start} to {target}"
        steps.wait_for_order(program, [NAMES[name] for name in expected], what)
    wait(
        lambda: steps.saved_order(program.home, ROUTINE) == expected,
        "the last order to be saved",
    )
    program.keys(*["ctrl+z"] * TIMES)
    steps.wait_for_order(program, list(NAMES.values()), "the order after undoing all")
    program.quit()


def test_cancelled_with_escape(stage):
    program, path = open_routine(stage)
    before = path.read_bytes()
    steps.drag_row(program, 5, 0, release=False)
    program.keys("Escape")
    let_pass(0.2)
    program.release()
    let_pass(0.5)
    equal(steps.order(program), list(NAMES.values()), "the order after Escape")
    equal(path.read_bytes(), before, "the file after Escape")
    # And the next one works.
    steps.drag_row(program, 0, 1)
    names = list(NAMES.values())
    steps.wait_for_order(program, [names[1], names[0], *names[2:]], "the drag after it")
    program.quit()


def test_dropped_on_itself(stage):
    program, path = open_routine(stage)
    before = path.read_bytes()
    for end in (0.3, 0.7):
        row = steps.item_list(program)[2]
        x, y, width, height = program.place(row)
        program.drag(steps.handle_of(program, row), (x + width // 2, y + int(height * end)))
        let_pass(0.4)
        equal(steps.order(program), list(NAMES.values()), "the order")
    equal(path.read_bytes(), before, "the file")
    undo = program.find("button", "Undo")
    equal(undo is None or not undo.has("SENSITIVE"), True, "that there is nothing to undo")
    program.quit()


def test_dropped_outside(stage):
    program, path = open_routine(stage)
    before = path.read_bytes()
    x, y, _width, _height = program.crop()
    program.drag(steps.handle_of(program, steps.item_list(program)[3]), (x + 20, y + 60))
    let_pass(0.5)
    equal(steps.order(program), list(NAMES.values()), "the order")
    equal(path.read_bytes(), before, "the file")
    run("xdotool", "mousemove", "5", "5")
    program.quit()


tap.main(test_many_drags, test_cancelled_with_escape, test_dropped_on_itself, test_dropped_outside)
