# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Run Strength authors
"""A routine is built with the keyboard alone, and a screen reader says what happens."""

import re

import samples
import steps
import tap
from driver import equal, wait

ROUTINE = samples.uuid(1)
NAMES = {
    "bodyweight-squat": "Squat",
    "hip-bridge": "Hip bridge",
    "plank": "Plank",
    "side-plank": "Side plank",
}
TURNS = 20


def start(stage):
    home = stage.home()
    home.set_size(1200, 900)
    items = [(exercise, samples.dose(sets=2, reps=8, rest=30)) for exercise in NAMES]
    samples.put(home, "routines", ROUTINE + ".json", samples.routine(ROUTINE, "Keys", items))
    home.settings["last-view"] = "'routines'"
    program = stage.program(home)
    program.click("list item", "Keys")
    steps.wait_for_order(program, list(NAMES.values()))
    wait(lambda: focused_exercise(program) == "Squat", "the first exercise to have the keys")
    return program


def focused_exercise(program):
    node = program.focused()
    if node is None:
        return None
    row = next((row for row in steps.item_list(program) if row.reference == node.reference), None)
    return None if row is None else steps.exercise_of(row)


def heard(program, text, *keys):
    """Presses keys after which that is said."""
    program.forget_announcements()
    program.keys(*keys)
    program.wait_for_announcement(re.compile(f"^{re.escape(text)}$"))


def saved(program):
    routine = steps.saved_routine(program.home, ROUTINE)
    return [
        (part["kind"], *[NAMES[entry["exercise"]] for entry in part["items"]])
        for part in routine["blocks"]
    ]


def test_moves(stage):
    program = start(stage)
    for turn in range(TURNS):
        heard(program, "Squat moved to position 2 of 4", "alt+Down")
        equal(focused_exercise(program), "Squat", f"what has the keys in turn {turn + 1}")
        heard(program, "Squat moved to position 1 of 4", "alt+Up")
        equal(focused_exercise(program), "Squat", f"what has the keys in turn {turn + 1}")
    program.quit()


def test_groups(stage):
    program = start(stage)
    # Three together: Shift selects, Control and G groups.
    program.keys("shift+Down", "shift+Down")
    heard(program, "3 exercises moved to positions 1 to 3 of 4, in Circuit", "ctrl+g")
    wait(
        lambda: saved(program)
        == [("circuit", "Squat", "Hip bridge", "Plank"), ("straight", "Side plank")],
        "the circuit to be saved",
    )
    # Out of it and into it again.
    program.keys("End")
    wait(lambda: focused_exercise(program) == "Side plank", "the last one to have the keys")
    for _turn in range(TURNS):
        heard(program, "Side plank moved to position 4 of 4, in Circuit", "alt+Right")
        heard(program, "Side plank moved to position 4 of 4, in Straight sets", "alt+Left")
    program.keys("ctrl+z", "ctrl+z")
    program.quit()


def test_duplicates_deletes_and_undoes(stage):
    program = start(stage)
    heard(program, "Squat added at position 2", "ctrl+d")
    heard(program, "Squat removed", "Delete")
    heard(program, "Undone: Remove Squat", "ctrl+z")
    heard(program, "Undone: Duplicate Squat", "ctrl+z")
    heard(program, "Redone: Duplicate Squat", "ctrl+shift+z")
    heard(program, "Undone: Duplicate Squat", "ctrl+z")
    program.keys("Home", "ctrl+a")
    heard(program, "Straight sets removed", "Delete")
    heard(program, "Undone: Remove Straight sets", "ctrl+z")
    steps.wait_for_order(program, list(NAMES.values()))
    program.quit()


def test_clipboard(stage):
    program = start(stage)
    heard(program, "Squat removed", "ctrl+x")
    program.keys("End")
    heard(program, "Squat added at position 4", "ctrl+v")
    steps.wait_for_order(program, ["Hip bridge", "Plank", "Side plank", "Squat"])
    program.quit()


def test_types_a_dose(stage):
    program = start(stage)
    program.keys("Return")
    program.wait_for("text", "Dose, such as 3 × 12 or 2 × 30 s per side")
    program.keys("ctrl+a")
    program.type("3 q 12")
    wait(lambda: program.tree().all("label", None) and refused(program), "the text to be explained")
    program.keys("Return")
    equal(refused(program), True, "that bad text closes nothing")
    program.keys("ctrl+a")
    program.type("4x8-10 @8 20kg")
    wait(lambda: not refused(program), "the text to be good")
    program.forget_announcements()
    program.keys("Return")
    program.wait_for_announcement(re.compile("^Squat: 4 × 8–10 · 20 kg$"))
    wait(lambda: focused_exercise(program) == "Squat", "the keys to be back")
    wait(
        lambda: steps.saved_routine(program.home, ROUTINE)["blocks"][0]["items"][0]["dose"]
        == {"sets": 4, "reps": 8, "up-to": 10, "rest": 30, "load-kg": 20, "rpe": 8},
        "the dose to be saved",
    )
    # Escape changes nothing.
    program.keys("Return")
    program.wait_for("text", "Dose, such as 3 × 12 or 2 × 30 s per side")
    program.keys("ctrl+a")
    program.type("1x1")
    program.keys("Escape")
    program.wait_until_gone("text", "Dose, such as 3 × 12 or 2 × 30 s per side")
    equal(
        steps.saved_routine(program.home, ROUTINE)["blocks"][0]["items"][0]["dose"]["sets"],
        4,
        "the sets after Escape",
    )
    program.quit()


def refused(program):
    entry = program.find("text", "Dose, such as 3 × 12 or 2 × 30 s per side")
    return entry is not None and entry.has("INVALID_ENTRY")


tap.main(
    test_moves,
    test_groups,
    test_duplicates_deletes_and_undoes,
    test_clipboard,
    test_types_a_dose,
)
