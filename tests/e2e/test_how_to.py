# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Run Strength authors
"""A how-to page is read with the accessibility bus alone, and printed."""

import json
import pathlib
import re

import steps
import tap
from driver import equal, expect, run, wait
from gi.repository import GLib

CONTENT = pathlib.Path(__file__).parents[2] / "data" / "exercises"
ID = "short-foot"


def content():
    return json.loads((CONTENT / f"{ID}.json").read_text(encoding="utf-8"))


def open_page(program):
    program.activate("open-exercise", GLib.Variant("s", ID))
    return program.wait_for("heading", content()["name"])


def texts_of(exercise):
    """What is written on the page, in its order."""
    mistakes = [mistake["mistake"] for mistake in exercise["mistakes"]]
    return [
        *exercise["setup"],
        *exercise["steps"],
        exercise["breathing"],
        *mistakes,
        exercise["why"]["text"],
        *exercise["adapt"],
    ]


def test_read(stage):
    """Everything is said, in order; a step that is chosen is what the figure then shows."""
    exercise = content()
    program = stage.program()
    open_page(program)
    wanted = texts_of(exercise)
    names = program.tree().texts()
    places = [names.index(text) if text in names else -1 for text in wanted]
    expect(-1 not in places, f"not said: {[t for t, p in zip(wanted, places) if p < 0]}")
    equal(places, sorted(places), "the order in which it is said")

    count = len(exercise["steps"])
    second = exercise["steps"][1]
    said = re.compile(f"step 2 of {count}: {re.escape(second)}")
    steps.tab_to(program, second)
    program.keys("Return")
    program.wait_for("image", said)
    program.press("button", "Next Step")
    program.wait_for("image", re.compile(f"step 3 of {count}"))
    program.quit()


def test_print(stage):
    """By the print dialog into a file, which takes the exercise's name."""
    exercise = content()
    home = stage.home()
    program = stage.program(home)
    open_page(program)
    program.keys("ctrl+p")
    program.wait_for("dialog", "Print")
    steps.tab_to(program, "Print to File")
    program.keys("space")
    program.wait_for("radio button", "PDF")
    path = home.directory / (exercise["name"] + ".pdf")
    wait(lambda: program.find("dialog", "Print").first("button", "Print").has("SENSITIVE"), "it")
    program.find("dialog", "Print").first("button", "Print").act()
    program.wait_until_gone("dialog", "Print")
    written = wait(lambda: run("pdftotext", "-raw", str(path), "-"), f"{path.name} to be there")
    words = " ".join(written.split())
    for text in (exercise["name"], *exercise["steps"]):
        expect(" ".join(text.split()) in words, f"not printed: {text}")
    program.quit()


tap.main(test_read, test_print)
