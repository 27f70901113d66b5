# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Run Strength authors
"""The whole way without a pointer."""

import re

import samples
import steps
import tap
from driver import equal, expect, let_pass, wait

THREE = ["Squat", "Hip bridge", "Plank"]


def selected_view(program):
    for node in program.tree().walk():
        if node.role in ("page tab", "radio button", "toggle button") and (
            node.has("SELECTED") or node.has("CHECKED") or node.has("PRESSED")
        ):
            if node.name in ("Exercises", "Routines", "Progress"):
                return node.name
    return None


def test_views_and_search(stage):
    program = stage.program()
    for key, name in (("alt+2", "Routines"), ("alt+3", "Progress"), ("alt+1", "Exercises")):
        program.keys(key)
        wait(lambda name=name: selected_view(program) == name, f"{key} to show {name}")
    program.keys("alt+3", "ctrl+f")
    wait(lambda: selected_view(program) == "Exercises", "Ctrl+F to show the exercises")
    program.forget_announcements()
    program.type("bridge")
    program.wait_for_announcement(re.compile(r"^\d+ exercises found"))
    first = steps.cards(program)[0]
    program.keys("Return")
    program.wait_for("heading", first)
    program.keys("Escape")
    program.wait_for("entry", "Search exercises and muscles")
    few = steps.found(program)
    program.keys("Escape")
    wait(lambda: steps.found(program) > few, "Escape to show all exercises again")
    walk_the_wall(program)
    program.keys("ctrl+question")
    program.wait_for("label", "Keyboard Shortcuts")
    program.keys("Escape")
    program.wait_until_gone("label", "Everywhere")
    program.quit()


def walk_the_wall(program):
    """From the search to the cards with Down, on with the arrows, back with Escape."""
    names = steps.cards(program)
    program.keys("Down")
    program.wait_for_focus(names[0])
    program.keys("Right")
    program.wait_for_focus(names[1])
    # One comes back to the card that one left from, and Tab leaves the wall.
    program.keys("Return")
    program.wait_for("heading", names[1])
    program.keys("alt+Left")
    program.wait_for("entry", "Search exercises and muscles")
    program.wait_for_focus(names[1])
    program.keys("Left")
    program.wait_for_focus(names[0])
    program.keys("shift+Tab")
    program.wait_for_focus("Guides")
    program.keys("Tab")
    program.wait_for_focus(names[0])
    # Letters search, and Space presses the card.
    program.keys("space")
    program.wait_for("heading", names[0])
    program.keys("Escape")
    program.wait_for_focus(names[0])
    program.keys("Escape")
    wait(lambda: program.focused().role in ("entry", "text"), "Escape to go to the search")
    program.keys("Down")
    program.wait_for_focus(names[0])
    program.type("plank")
    wait(lambda: program.find("entry", "Search exercises and muscles").text() == "plank", "a search")
    program.keys("Escape")


def build(program):
    steps.new_routine(program)
    steps.tab_to(program, "Exercise")
    program.keys("Return")
    for name in THREE:
        steps.pick_by_keys(program, name)
    steps.wait_for_order(program, THREE)


def test_routine(stage):
    program = stage.program()
    build(program)
    steps.tab_to(program, "Squat", key="shift+Tab")
    program.forget_announcements()
    program.keys("alt+Down")
    steps.wait_for_order(program, ["Hip bridge", "Squat", "Plank"])
    program.wait_for_announcement("Squat moved to position 2 of 3")
    # The focus goes with the row, so that the key can be pressed again.
    program.keys("alt+Down")
    steps.wait_for_order(program, ["Hip bridge", "Plank", "Squat"])
    program.wait_for_announcement("Squat moved to position 3 of 3")
    program.keys("alt+Down")
    let_pass(0.2)
    steps.wait_for_order(program, ["Hip bridge", "Plank", "Squat"])
    program.keys("alt+Up")
    steps.wait_for_order(program, ["Hip bridge", "Squat", "Plank"])
    program.forget_announcements()
    program.keys("Delete")
    steps.wait_for_order(program, ["Hip bridge", "Plank"])
    program.wait_for_announcement("Squat removed")
    wait(lambda: (program.focused() or program.tree()).name.split(",")[0] in ("Plank", "Hip bridge"), "a focus")
    program.keys("ctrl+z")
    steps.wait_for_order(program, ["Hip bridge", "Squat", "Plank"])
    program.keys("ctrl+z", "ctrl+z", "ctrl+z")
    steps.wait_for_order(program, THREE)
    program.keys("ctrl+shift+z")
    steps.wait_for_order(program, ["Hip bridge", "Squat", "Plank"])
    program.quit()


def test_session(stage):
    home = stage.home()
    samples.put(home, "routines", samples.SHORT["id"] + ".json", samples.SHORT)
    program = stage.program(home)
    program.keys("alt+2")
    steps.tab_to(program, "Start Tuesday Strength")
    program.keys("Return")
    steps.press_start(program)
    lead = steps.wait_for_moment(program, lambda now: now.phase == "Get Ready", "the lead-in")
    equal(lead.exercise, "Next: Squat", "what comes first")

    program.forget_announcements()
    program.keys("space")
    steps.wait_for_moment(program, lambda now: now.phase == "Paused", "Space to pause")
    program.wait_for_announcement("Paused")
    program.keys("space")
    steps.wait_for_moment(program, lambda now: now.phase == "Get Ready", "Space to go on")
    program.keys("Return")
    steps.wait_for_moment(program, lambda now: now.phase == "Set 1 of 2", "Return to start at once")
    program.wait_for_announcement("Squat, set 1 of 2, 12 reps")
    program.keys("Return")
    steps.wait_for_moment(program, lambda now: now.phase == "Rest", "Return to end the set")
    program.keys("Right")
    steps.wait_for_moment(program, lambda now: now.phase == "Set 2 of 2", "Right to skip the rest")
    program.keys("Left")
    steps.wait_for_moment(program, lambda now: now.phase == "Rest", "Left to go back")
    program.keys("Right", "Right")
    steps.wait_for_moment(program, lambda now: now.phase == "Change Over", "Right to skip the set")

    program.keys("Escape")
    program.wait_for_focus("Keep Going")
    program.keys("Escape")
    program.wait_until_gone(None, "End Session?")
    steps.wait_for_moment(program, lambda now: now.phase == "Change Over", "the session to go on")
    program.keys("Escape")
    program.wait_for_focus("Keep Going")
    steps.tab_to(program, "Finish and Save")
    program.keys("Return")
    over = steps.wait_for_moment(program, lambda now: now.is_over, "the end")
    expect("Session Ended" in over.labels, f"the end says {over.labels}")
    program.keys("Return")
    wait(lambda: not steps.moment(program).is_over, "the page to close")
    program.quit()

    (workout,) = steps.workouts(home)
    done = [record for record in workout["sets"] if record["done"]]
    equal(len(done), 1, "how many sets are done")
    equal(done[0]["exercise"], "bodyweight-squat", "what was done")


tap.main(test_views_and_search, test_routine, test_session)
