# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Run Strength authors
"""A newcomer looks for something for the arch of the foot without equipment, in each of three ways."""

import json
import pathlib
import re

import steps
import tap
from driver import equal, expect, wait

CONTENT = pathlib.Path(__file__).parents[2] / "data" / "exercises"
SEARCH = "Search exercises and muscles"


# The muscle in data, on the chip, and as people say it.
MUSCLE, CHIP, WORD = "foot-intrinsics", "Foot muscles", "arch"


def fitting(muscle):
    """The names of the exercises mainly for that muscle that take nothing."""
    contents = [json.loads(path.read_text(encoding="utf-8")) for path in CONTENT.glob("*.json")]
    return {
        content["name"]
        for content in contents
        if muscle in content["muscles"]["primary"] and not content["equipment"]["needs"]
    }


def target():
    return fitting(MUSCLE), CHIP, WORD


def option(program, text):
    """An option in the list that is open, whatever number it would find."""
    return program.wait_for("check box", re.compile("^" + re.escape(text) + r" \(\d+\)$"))


def chip(program, name):
    return program.wait_for("toggle button", re.compile("^" + re.escape(name)))


def read_it(program, names):
    """Opens the first that fits, reads it, and comes back."""
    name = next(name for name in steps.cards(program) if name in names)
    program.click(steps.card(program, name))
    program.wait_for("heading", name)
    program.wait_for("label", "Steps")
    program.keys("Escape")
    program.wait_for("entry", SEARCH)


def test_by_filters_with_the_mouse(stage):
    names, muscle, _word = target()
    program = stage.program()
    program.click(chip(program, "Muscle"))
    program.click(option(program, muscle))
    program.keys("Escape")
    program.wait_until_gone("check box")
    program.click(chip(program, "Equipment"))
    program.click(option(program, "No equipment"))
    program.keys("Escape")
    program.wait_until_gone("check box")
    wait(lambda: set(steps.cards(program)) == names, f"{names} to be found")
    equal(steps.found(program), len(names), "how many it says that there are")
    read_it(program, names)
    program.click("button", "Clear Filters")
    wait(lambda: steps.found(program) > len(names), "everything again")
    program.quit()


def test_by_typing(stage):
    names, _muscle, word = target()
    program = stage.program()
    everything = steps.found(program)
    program.type(word)
    wait(lambda: steps.found(program) < everything, "fewer exercises")
    wait(lambda: names & set(steps.cards(program)), f"one of {names} among what is found first")
    program.keys("Return")
    program.wait_for("label", "Steps")
    program.quit()


def test_by_keyboard(stage):
    names, muscle, _word = target()
    program = stage.program()
    for name, text in (("Muscle", muscle), ("Equipment", "No equipment")):
        focus_chip(program, name)
        program.keys("Return")
        wanted = option(program, text).name
        steps.tab_to(program, wanted)
        program.keys("space", "Escape")
        program.wait_until_gone("check box")
    wait(lambda: set(steps.cards(program)) == names, f"{names} to be found")
    first = steps.cards(program)[0]
    steps.tab_to(program, first)
    program.keys("Return")
    program.wait_for("heading", first)
    program.quit()


def focus_chip(program, name):
    def is_there():
        node = program.focused()
        return node is not None and node.role == "toggle button" and node.name.startswith(name)

    for _press in range(30):
        if is_there():
            return
        before = program.focused()
        program.keys("Tab")
        wait(
            lambda before=before: steps.elsewhere(program, before and before.reference),
            "the focus to move",
        )
    expect(False, f"Tab does not come to the filter “{name}”")


def test_favourites_survive(stage):
    program = stage.program()
    first = steps.cards(program)[0]
    program.keys("ctrl+f", "Down")
    wait(lambda: program.focused().name == first, "the first card to have the keys")
    program.keys("Menu")
    program.wait_for("menu")
    program.keys("f")
    wait(lambda: "Favourite" in steps.card(program, first).description, "a favourite")
    program.wait_for("toggle button", "Favourites (1)")
    program.quit()

    program.restart()
    wait(lambda: "Favourite" in steps.card(program, first).description, "it to be remembered")
    program.click("toggle button", "Favourites (1)")
    wait(lambda: steps.cards(program) == [first], "only the favourite")
    program.quit()


def test_what_i_have(stage):
    """What takes more than one has says so, and can be hidden."""
    home = stage.home()
    home.settings["equipment"] = "@as []"
    program = stage.program(home)
    everything = steps.found(program)
    program.type("chair squat")
    name = "Chair squat"
    wait(lambda: steps.card(program, name) is not None, "the chair squat")
    expect("Needs" in steps.card(program, name).description, "it does not say what it needs")
    program.click(chip(program, "My Equipment"))
    program.click("check box", "Chair or bench")
    wait(lambda: "Needs" not in steps.card(program, name).description, "it to be doable")
    program.click("check box", "Chair or bench")
    program.click("check box", "Hide what I cannot do")
    program.keys("Escape")
    wait(lambda: steps.card(program, name) is None, "it to be hidden")
    program.keys("ctrl+f", "ctrl+a", "BackSpace")
    wait(lambda: steps.found(program) < everything, "fewer than everything")
    program.quit()


def test_drag(stage):
    """A card can be taken, and dropped where its name is understood as a text."""
    program = stage.program()
    name = steps.cards(program)[0]
    start = program.center(steps.card(program, name))
    entry = program.center(program.find("entry", SEARCH))
    program.drag(start, entry)
    wait(lambda: program.find("entry", SEARCH).text() == name, "the name in the search")
    wait(lambda: name in steps.cards(program), "it to be found")
    program.quit()


tap.main(
    test_by_filters_with_the_mouse,
    test_by_typing,
    test_by_keyboard,
    test_favourites_survive,
    test_what_i_have,
    test_drag,
)
