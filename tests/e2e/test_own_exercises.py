# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Run Strength authors
"""Exercises of one's own: written, changed, deleted, exported, imported, and there again."""

import json
import re

import steps
import tap
from driver import equal, expect, run, wait

NAME = "Kerb lowering"
LONGER = "Kerb lowering, slow"
SEARCH = "Search exercises and muscles"

COLLECTION = [
    {
        "id": "Kerb_Lowering",
        "name": "KERB lowering",
        "level": "beginner",
        "equipment": "body only",
        "primaryMuscles": ["calves"],
        "secondaryMuscles": [],
        "instructions": ["Stand\nthere.", "Sink."],
        "category": "strength",
        "images": [],
    },
    {
        "id": "Hedge_Step",
        "name": "Hedge step",
        "force": None,
        "level": "expert",
        "mechanic": None,
        "equipment": None,
        "primaryMuscles": ["quadriceps"],
        "secondaryMuscles": ["neck"],
        "instructions": ["Step over it."],
        "category": "strength",
        "images": ["Hedge_Step/0.jpg"],
    },
    {"id": "Nameless", "name": None, "primaryMuscles": []},
]


# --- With the keys ------------------------------------------------------------


def open_form(program):
    """From the library, by the menu that makes new things."""
    program.keys("ctrl+f")
    steps.tab_to(program, "Add Exercises", key="shift+Tab")
    program.keys("Return")
    program.wait_for("menu")
    program.keys("n")
    wait(lambda: steps.is_at(program, "Name"), "the form with the keys in its first field")


def fill(program, name):
    """The least that makes an exercise: a name and a main muscle."""
    program.type(name)
    steps.tab_to(program, "Main Muscles")
    program.keys("space")
    program.wait_for("check box", "Quadriceps")
    steps.tab_to(program, "Quadriceps")
    program.keys("space")
    wait(lambda: program.find("check box", "Quadriceps").has("CHECKED"), "the muscle to be chosen")


def add(program, name):
    open_form(program)
    fill(program, name)
    program.keys("ctrl+s")
    program.wait_for("heading", name)


def back_to_library(program):
    program.keys("Escape")
    program.wait_for("entry", SEARCH)


def search(program, name):
    program.keys("ctrl+f", "ctrl+a")
    program.type(name)
    wait(lambda: name in steps.cards(program), f"“{name}” in the library")


def from_menu(program, name, key):
    """The menu of the card, by the Menu key, and in it the entry with that mnemonic."""
    search(program, name)
    program.keys("Down")
    wait(lambda: steps.is_at(program, name), "the card to have the keys")
    program.keys("Menu")
    program.wait_for("menu")
    program.keys(key)


def saved(home):
    return {exercise["name"]: exercise for exercise in home.read("exercises")}


# --- The tests ----------------------------------------------------------------


def test_by_keyboard_alone(stage):
    home = stage.home()
    program = stage.program(home)
    everything = steps.found(program)
    add(program, NAME)
    back_to_library(program)
    wait(lambda: steps.found(program) == everything + 1, "one exercise more")

    from_menu(program, NAME, "e")
    wait(lambda: steps.is_at(program, "Name"), "the form")
    program.keys("End")
    program.type(", slow")
    program.keys("ctrl+s")
    wait(lambda: LONGER in steps.cards(program), "the new name in the library")
    expect(NAME not in steps.cards(program), "the old name is still there")
    wait(lambda: list(saved(home)) == [LONGER], "it to be saved under the new name")

    from_menu(program, LONGER, "d")
    wait(lambda: LONGER not in steps.cards(program), "it to be deleted")
    wait(lambda: not saved(home), "its file to be deleted")
    program.press("button", "Undo")
    wait(lambda: LONGER in steps.cards(program), "it to be back")
    wait(lambda: list(saved(home)) == [LONGER], "its file to be back")
    program.quit()

    program.restart()
    wait(lambda: steps.found(program) == everything + 1, "it to be there after a restart")
    search(program, LONGER)
    program.quit()


def test_quit_from_the_form(stage):
    """With nothing written it ends at once; else it asks, and the answer counts."""
    home = stage.home()
    program = stage.program(home)
    open_form(program)
    program.quit()

    program.restart()
    open_form(program)
    program.type("Half")
    program.keys("ctrl+q")
    program.wait_for("button", "Discard")
    program.keys("Escape")
    program.wait_until_gone("button", "Discard")
    wait(lambda: steps.is_at(program, "Name"), "the form again")
    equal(program.focused().text(), "Half", "what was written")
    program.keys("ctrl+q")
    program.wait_for("button", "Discard")
    program.keys("alt+d")
    program.wait_for_end()
    equal(saved(home), {}, "what is saved")


def test_import_and_export(stage):
    home = stage.home()
    program = stage.program(home)
    add(program, NAME)
    back_to_library(program)
    wait(lambda: list(saved(home)) == [NAME], "it to be saved")
    before = saved(home)[NAME]
    everything = steps.found(program)

    file = home.directory / "collection.json"
    file.write_text(json.dumps(COLLECTION), encoding="utf-8")
    program.activate("import-exercises")
    steps.choose_file(program, file, "Open")
    program.wait_for("button", "Import 1 Exercise")
    for row in ("New: 1", "Not Complete: 1", "Known Already: 1", "Not Usable: 1"):
        program.wait_for(None, row)
    equal(list(saved(home)), [NAME], "what is saved before it is imported")
    program.keys("Return")
    wait(lambda: steps.found(program) == everything + 1, "what was new")
    wait(lambda: sorted(saved(home)) == ["Hedge step", NAME], "what was new to be saved")
    equal(saved(home)[NAME], before, "what was there before")

    # Once more, there is nothing new.
    program.activate("import-exercises")
    steps.choose_file(program, file, "Open")
    program.wait_for("button", "Nothing to Import")
    program.keys("Escape")
    program.wait_until_gone("button", "Nothing to Import")
    equal(steps.found(program), everything + 1, "how many there are")

    # A file of ours goes out, and comes in where it is not known.
    out = home.directory / "mine.runstrength"
    from_menu(program, NAME, "x")
    steps.choose_file(program, out, "Save")
    wait(out.exists, "the file")
    program.wait_for_text("Exported to")
    program.quit()

    other = stage.program()
    other.activate("import-exercises")
    steps.choose_file(other, out, "Open")
    other.press("button", "Import 1 Exercise")
    search(other, NAME)
    other.quit()


def test_broken_file(stage):
    """It is refused in words, and nothing comes of it."""
    home = stage.home()
    program = stage.program(home)
    everything = steps.found(program)
    file = home.directory / "broken.json"
    file.write_text('[{"name": "Hedge st', encoding="utf-8")
    program.activate("import-exercises")
    steps.choose_file(program, file, "Open")
    program.wait_for(None, "This File Cannot Be Imported")
    program.wait_for_text("broken.json")
    program.keys("Escape")
    program.wait_until_gone(None, "This File Cannot Be Imported")
    equal(steps.found(program), everything, "how many there are")
    equal(saved(home), {}, "what is saved")
    program.quit()


tap.main(
    test_by_keyboard_alone,
    test_quit_from_the_form,
    test_import_and_export,
    test_broken_file,
)
