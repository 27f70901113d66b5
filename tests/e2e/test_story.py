# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Run Strength authors
"""The whole way through the program: look up, build, drag, undo, do, and find it again."""

import json
import pathlib
import re

import steps
import tap
from driver import equal, expect, wait

THREE = ["Squat", "Hip bridge", "Side plank"]
DRAGGED = ["Side plank", "Squat", "Hip bridge"]
IDS = {"Squat": "bodyweight-squat", "Hip bridge": "hip-bridge", "Side plank": "side-plank"}
CONTENT = pathlib.Path(__file__).parents[2] / "data" / "exercises"


def check_bridge_page(program):
    """All that the page says of the bridge can be read through the bus."""
    content = json.loads((CONTENT / "hip-bridge.json").read_text(encoding="utf-8"))
    program.wait_for("heading", content["name"])
    said = set(program.tree().texts())
    for text in content["setup"] + content["steps"] + [content["breathing"]]:
        expect(text in said, f"the page does not say “{text}”")
    for pair in content["mistakes"]:
        expect(pair["mistake"] in said, f"the page does not say “{pair['mistake']}”")
        expect(pair["fix"] in said, f"the page does not say “{pair['fix']}”")
    expect(content["why"]["text"] in said, "the page does not say why")
    for source in content["why"]["sources"]:
        expect(source["citation"] in said, f"the page does not name {source['citation']}")
    for title in ("Set-up", "Steps", "Breathing", "Common Mistakes", "Why a Runner Needs It"):
        expect(title in said, f"the page has no heading “{title}”")
    texts = program.tree().texts()
    places = [texts.index(text) for text in content["steps"]]
    equal(places, sorted(places), "the order of the steps")


def wait_for_saved_order(home, names):
    expected = [IDS[name] for name in names]
    wait(lambda: home.read("routines") and steps.saved_order(home) == expected, f"{names} saved")


def test_story(stage):
    program = stage.program(factor=60)
    home = program.home

    # Look up.
    everything = steps.found(program)
    expect(everything >= 9, f"the library has only {everything}")
    program.type("bridge")
    wait(lambda: 3 <= steps.found(program) < everything, "the bridges, and no more than those")
    equal(program.find("entry", "Search exercises and muscles").text(), "bridge", "the search")
    expect(
        all("bridge" in name.casefold() for name in steps.cards(program)[:3]),
        f"what is found first: {steps.cards(program)}",
    )
    program.click(steps.card(program, "Hip bridge"))
    check_bridge_page(program)
    program.press("button", "Back")
    program.wait_for("entry", "Search exercises and muscles")

    # Build.
    program.keys("alt+2")
    program.press("button", "New Routine")
    program.wait_for("label", "Drag exercises here")
    steps.add(program, *THREE)
    steps.wait_for_order(program, THREE)
    wait_for_saved_order(home, THREE)

    # Drag the last to the top.
    program.forget_announcements()
    steps.drag_row(program, 2, 0)
    steps.wait_for_order(program, DRAGGED, "the order after dragging")
    program.wait_for_announcement("Side plank moved to position 1 of 3")
    wait_for_saved_order(home, DRAGGED)

    program.keys("ctrl+z")
    steps.wait_for_order(program, THREE, "the order after undo")
    wait_for_saved_order(home, THREE)
    program.keys("ctrl+shift+z")
    steps.wait_for_order(program, DRAGGED, "the order after redo")
    wait_for_saved_order(home, DRAGGED)

    # Do.
    steps.start_from_routine(program)
    over = steps.finish(program)
    expect(any("9 of 9 sets" in text for text in over.labels), f"the end says {over.labels}")
    program.quit()

    # Find it again.
    equal(len(steps.workouts(home)), 1, "how many workouts are saved")
    workout = steps.workouts(home)[0]
    steps.expect_all_done(
        workout, [("side-plank", 6), ("bodyweight-squat", 3), ("hip-bridge", 3)]
    )
    equal(workout["routine"]["id"], steps.saved_routine(home)["id"], "the routine of the workout")

    program.restart()
    program.keys("alt+3")
    program.wait_for(None, re.compile(r"^New Routine, .*9 of 9 sets"))
    program.keys("alt+2")
    program.wait_for("list item", "New Routine")
    program.quit()


tap.main(test_story)
