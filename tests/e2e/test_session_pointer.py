# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Run Strength authors
"""A whole session with every kind of block and dose, with the pointer only."""

import re

import everything
import steps
import tap
from driver import equal, expect, let_pass, wait
from everything import at, record, wait_for_card


def press(program, name):
    """Clicks on a button, or on a button that stays pressed, but of those of the window's frame."""

    # What the program says for a moment may stand in front of it.
    toast = program.find("button", "Dismiss")
    if toast is not None:
        program.click(toast)
        program.wait_until_gone("button", "Dismiss")

    def is_there():
        tree = program.tree()
        found = [
            node
            for role in ("button", "toggle button", "radio button")
            for node in tree.all(role, name)
            if node.has("SHOWING") and node.has("SENSITIVE") and "window" not in node.description
        ]
        return found and found[-1]

    program.click(wait(is_there, f"a button “{name}”"))


# In their order; GTK 4.18 does not tell what the entries of a menu are called.
REDO, SWAP, ONE_MORE, ONE_LESS = range(4)
N_COMMANDS = 7


def choose(program, command):
    """From the menu of the session."""
    press(program, "More")

    def are_there():
        entries = program.tree().all("menu item")
        return len(entries) == N_COMMANDS and entries

    program.click(wait(are_there, "the menu")[command])
    wait(lambda: not program.find("menu item"), "the menu to close")


# What GTK leaves out of where things in a card are: the CSS padding of what is around them.
IN_SET_CARD = (24 + 12, 6 + 12)
IN_LAST_CARD = (12 + 15, 12 + 15)


def click_beside(program, node, padding):
    x, y = program.center(node)
    program.click_at(x + padding[0], y + padding[1])


def press_in_card(program, name):
    """The menu of the session is called More as well."""

    def is_there():
        card = everything.card_node(program.tree())
        found = [node for node in card.walk() if node.name == name] if card else []
        return found and found[-1]

    node = wait(is_there, f"“{name}” in the card of a set")
    while node.role not in ("button", "toggle button"):
        node = node.parent
    click_beside(program, node, IN_SET_CARD)


def start(program, name):
    program.click("page tab", "Routines")
    press(program, "Start " + name)
    wait(lambda: steps.is_at(program, "Start"), "the session's page")
    press(program, "Start")


def warm_up(program):
    start(program, everything.NAME)
    at(program, "Warm-Up", "Next: Cat-cow")
    everything.expect_time_moves(program)

    press(program, "Pause")
    paused = at(program, "Paused")
    let_pass(0.7)
    equal(steps.moment(program).dial, paused.dial, "the time in a pause")
    press(program, "+10 s")
    steps.wait_for_moment(
        program, lambda now: now.seconds() == paused.seconds() + 10, "ten seconds more"
    )
    press(program, "−10 s")
    steps.wait_for_moment(
        program, lambda now: now.seconds() == paused.seconds(), "ten seconds less"
    )
    press(program, "Resume")
    at(program, "Warm-Up")
    everything.expect_time_moves(program)

    press(program, "Start Now")
    at(program, "Get Ready", "Next: Cat-cow")
    press(program, "Start Now")
    at(program, "Warm-up", "Cat-cow")
    press(program, "Done")
    at(program, "Change Over", "Next: Squat")
    press(program, "Start Now")


def squats(program):
    at(program, "Set 1 of 2", "Squat")
    choose(program, ONE_MORE)
    at(program, "Set 1 of 3", "Squat")
    choose(program, ONE_LESS)
    at(program, "Set 1 of 2", "Squat")
    choose(program, ONE_MORE)
    at(program, "Set 1 of 3", "Squat")
    press(program, "Done")
    at(program, "Rest", "Next: Squat")
    choose(program, REDO)
    at(program, "Change Over", "Next: Squat")
    press(program, "Start Now")
    at(program, "Set 1 of 3", "Squat")
    press(program, "Done")

    # How it was.
    wait_for_card(program, "Set 1: Squat", "^5 repetitions$")
    for button in ("More", "More", "Less"):
        press_in_card(program, button)
    wait_for_card(program, "Set 1: Squat", "^6 repetitions$")
    press_in_card(program, "RPE: 8")
    wait_for_card(program, "Set 1: Squat", pressed=["RPE: 8"])
    press_in_card(program, "RPE: 8")
    wait_for_card(program, "Set 1: Squat", pressed=["RPE: 8.5"])
    press_in_card(program, "It Hurt")
    wait_for_card(program, "Set 1: Squat", "^How much, from 0 to 10")
    press_in_card(program, "Pain: 3")
    wait_for_card(program, "Set 1: Squat", "^3 of 10", pressed=["Pain: 3", "It Hurt"])

    # One set is left out, and back.
    press(program, "Skip Rest")
    at(program, "Set 2 of 3", "Squat")
    press(program, "Skip")
    at(program, "Rest", "Next: Squat")
    wait_for_card(program, "Set 2: Squat", "^0 left out$")
    press_in_card(program, "More")
    wait_for_card(program, "Set 2: Squat", "^5 repetitions$")
    steps.wait_for_moment(
        program, lambda now: now.seconds() <= everything.LONG - 12, "some of the rest to be over"
    )
    press(program, "Back")
    steps.wait_for_moment(
        program,
        lambda now: now.phase == "Rest" and now.seconds() > everything.LONG - 12,
        "the beginning of the rest",
    )
    press(program, "Skip Rest")
    at(program, "Set 3 of 3", "Squat")

    # For good.
    choose(program, SWAP)
    program.wait_for("dialog", "Swap Squat")
    press(program, "Also in the Routine")
    program.click("list item", re.compile("^Easier: Chair squat"))
    at(program, "Get Ready", "Next: Chair squat")
    program.wait_for_text(f"Changed in “{everything.NAME}”")
    wait(lambda: steps.saved_order(program.home)[1] == "chair-squat", "the routine to be changed")
    press(program, "Start Now")
    at(program, "Set 3 of 3", "Chair squat")
    press(program, "Done")
    return [
        record("bodyweight-squat", 1, 5, 6, rpe=8.5, pain=3),
        record("bodyweight-squat", 2, 5),
        record("chair-squat", 3, 5),
    ]


def jump(program, pattern):
    press(program, "What Is to Come")
    program.wait_for("dialog", "What Is to Come")
    program.click("list item", re.compile(pattern))
    wait(lambda: not program.find("dialog", "What Is to Come"), "the list to close")


def holds(program):
    at(program, "Change Over", "Next: Plank")
    jump(program, "^Wall sit")
    at(program, "Change Over", "Next: Wall sit")
    jump(program, "^Plank, set 1 of 2")
    at(program, "Change Over", "Next: Plank")
    press(program, "Start Now")
    at(program, "Set 1 of 2", "Plank")
    everything.expect_time_moves(program)
    at(program, "Rest", "Next: Plank")
    wait_for_card(program, "Set 1: Plank", "^12 s held$")
    press_in_card(program, "12 s held")
    # GTK does not tell where what is in a popover is.
    program.press("button", "10 s")
    wait_for_card(program, "Set 1: Plank", "^10 s held$")

    # Only today.
    choose(program, SWAP)
    program.wait_for("dialog", "Swap Plank")
    program.click("list item", re.compile("^Dead bug"))
    at(program, "Rest", "Next: Dead bug")
    press(program, "Skip Rest")
    at(program, "Set 2 of 2", "Dead bug")
    press(program, "Done")
    at(program, "Change Over", "Next: Wall sit")
    press(program, "Start Now")
    at(program, "Set 1 of 1", "Wall sit")
    steps.wait_for_moment(program, lambda now: (now.seconds() or 0) > 10, "more than ten seconds")
    press(program, "Done")
    at(program, "Change Over", "Next: Goblet squat")
    held = wait_for_card(program, "Set 1: Wall sit", "^[0-9]+ s held$").amount()
    expect(held > 10, f"it counted {held} seconds")
    return [
        record("plank", 1, 12, 10, "time"),
        record("dead-bug", 2, 12),
        record("wall-sit", 1, 10, held, "time"),
    ]


def superset(program):
    press(program, "Start Now")
    at(program, "Round 1 of 2", "Goblet squat")
    choose(program, ONE_MORE)
    at(program, "Round 1 of 3", "Goblet squat")
    choose(program, ONE_LESS)
    at(program, "Round 1 of 2", "Goblet squat")
    press(program, "Done")
    at(program, "Change Over", "Next: Band row")
    wait_for_card(program, "Round 1: Goblet squat", "^Load: 12 kg$")
    press_in_card(program, "Heavier")
    wait_for_card(program, "Round 1: Goblet squat", "^Load: 12.5 kg$")
    press_in_card(program, "Load: 12.5 kg")
    program.press("button", "15 kg")
    wait_for_card(program, "Round 1: Goblet squat", "^Load: 15 kg$")
    press(program, "Start Now")
    at(program, "Round 1 of 2", "Band row")
    press(program, "Done")
    at(program, "Rest", "Next: Goblet squat")
    wait_for_card(program, "Round 1: Band row", "^Load: Band$")
    press(program, "Skip Rest")
    at(program, "Round 2 of 2", "Goblet squat")
    press(program, "Done")
    wait_for_card(program, "Round 2: Goblet squat", "^Load: 15 kg$")
    press_in_card(program, "It Hurt")
    wait_for_card(program, "Round 2: Goblet squat", "^How much, from 0 to 10")
    press_in_card(program, "Pain: 6")
    wait_for_card(program, "Round 2: Goblet squat", "^6 of 10: too much", pressed=["Pain: 6"])
    press(program, "Start Now")
    at(program, "Round 2 of 2", "Band row")
    press(program, "Done")
    return [
        record("goblet-squat", 1, 6, **{"load-kg": 15}),
        record("band-row", 1, 8, band=True),
        record("goblet-squat", 2, 6, **{"load-kg": 15}, pain=6),
        record("band-row", 2, 8, band=True),
    ]


def circuit(program):
    at(program, "Change Over", "Next: Side plank", "Left")
    press(program, "Start Now")
    for number in (1, 2):
        phase = f"Round {number} of 2"
        at(program, phase, "Side plank", "Left")
        at(program, "Change Sides", "Next: Side plank", "Right")
        press(program, "Start Now")
        at(program, phase, "Side plank", "Right")
        at(program, "Change Over", "Next: Romanian deadlift")
        press(program, "Start Now")
        at(program, phase, "Romanian deadlift")
        press(program, "Done")
        if number == 1:
            at(program, "Rest", "Next: Side plank", "Left")
            wait_for_card(program, "Round 1: Romanian deadlift", "^Load: 45 lb$")
            press_in_card(program, "Lighter")
            wait_for_card(program, "Round 1: Romanian deadlift", "^Load: 40 lb$")
            press(program, "Skip Rest")
    at(program, "Change Over", "Next: Half-kneeling hip-flexor rock")
    expected = []
    for number in (1, 2):
        expected += [
            record("side-plank", number, 8, None, "time", side=side) for side in ("left", "right")
        ]
        expected.append(record("romanian-deadlift", number, 5, **{"load-lb": 40}))
    return expected


def cool_down(program):
    press(program, "Start Now")
    at(program, "Cool-down", "Half-kneeling hip-flexor rock")
    press(program, "Done")
    at(program, "Cool-Down")
    press(program, "Skip")
    return [record("hip-flexor-rock", 1, 4, **{"warm-up": True})]


def afterwards(program):
    over = steps.wait_for_moment(program, lambda now: now.is_over, "the end")
    equal(over.exercise, "Well Done", "what is said at the end")
    click_beside(program, program.wait_for("toggle button", "Effort: 4"), IN_LAST_CARD)
    everything.the_workout(program, lambda workout: workout.get("rpe") == 4)
    click_beside(program, program.wait_for("toggle button", "Effort: 7"), IN_LAST_CARD)
    workout = everything.the_workout(program, lambda workout: workout.get("rpe") == 7)
    press(program, "Close")
    wait(lambda: not steps.moment(program).is_over, "the session's page to close")
    return workout


def test_pointer_only(stage):
    program = stage.program(factor=4, prepare=everything.prepare)
    warm_up(program)
    expected = [record("cat-cow", 1, 5, **{"warm-up": True})]
    for part in (squats, holds, superset, circuit, cool_down):
        expected += part(program)
    workout = afterwards(program)
    expect("note" not in workout, "there is a note")
    everything.expect_records(workout, expected)
    # What was swapped for good is; what was swapped for today is not.
    order = steps.saved_order(program.home)
    equal(order[:4], ["cat-cow", "chair-squat", "plank", "wall-sit"], "the routine now")

    program.click("page tab", "Progress")
    program.click("list item", re.compile(f"^{everything.NAME}, .*14 of 14 sets"))
    program.wait_for("dialog")
    program.wait_for_text("Chair squat")
    program.click(program.wait_for("button", "Close", within=("dialog", None)))
    program.wait_until_gone("dialog")
    program.quit()


def test_ready_made(stage):
    """What comes with the program is not changed: a copy is."""
    program = stage.program()
    start(program, "First Three")
    at(program, "Warm-Up", "Next: Squat")
    equal(program.home.read("routines"), [], "the routines of one's own")
    choose(program, SWAP)
    program.wait_for("dialog", "Swap Squat")
    press(program, "Also in the Routine")
    program.click("list item", re.compile("^Easier: Chair squat"))
    at(program, "Warm-Up", "Next: Chair squat")
    program.wait_for_text(re.compile("^Changed in “.*First Three.*”$"))
    home = program.home
    wait(lambda: home.read("routines"), "the copy to be saved")
    wanted = ["chair-squat", "hip-bridge", "plank"]
    wait(lambda: steps.saved_order(home) == wanted, "the copy to be changed")
    expect(steps.saved_routine(home)["id"] != "first-three", "it is no copy")

    press(program, "End")
    press(program, "Discard")
    program.wait_until_gone("timer")
    equal(steps.workouts(home), [], "what was done")
    program.quit()


tap.main(test_pointer_only, test_ready_made)
