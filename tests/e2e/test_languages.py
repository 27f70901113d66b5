# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Run Strength authors
"""Other languages and the other direction of writing."""

import gettext
import json
import pathlib

import steps
import tap
from driver import equal, expect, wait
from gi.repository import GLib

CONTENT = pathlib.Path(__file__).parents[2] / "data" / "exercises"


def test_spanish(stage):
    program = stage.program(LC_ALL="es_ES.UTF-8", LANGUAGE="es")
    for name in ("Ejercicios", "Rutinas", "Progreso"):
        program.wait_for(None, name)
    content = json.loads((CONTENT / "hip-bridge.json").read_text(encoding="utf-8"))
    spanish = gettext.translation("run-strength", str(stage.build / "po"), ["es"])
    step = spanish.pgettext("exercise-step", content["steps"][0])
    expect(step != content["steps"][0], "the step is not translated at all")
    program.type("puente")
    name = spanish.pgettext("exercise-name", content["name"])
    program.wait_for(None, name)
    program.keys("Return")
    program.wait_for("heading", name)
    program.wait_for(None, step)
    texts = program.tree().texts()
    for english in content["steps"]:
        expect(english not in texts, f"this is English: {english}")
    program.quit()


def test_right_to_left(stage):
    program = stage.program(LC_ALL="ar_AE.UTF-8", LANGUAGE="ar")
    program.wait_for("entry")
    x, _y, width, _height = program.crop()
    menu = next(node for node in program.tree().all() if node.name == "Main Menu")
    menu_x = program.place(menu)[0]
    expect(menu_x < x + width / 2, f"the menu is at {menu_x}, as if written from left to right")
    for action, parameter, role, name in (
        ("open-exercise", "hip-bridge", "button", "Practise Now"),
        ("open-routine", "first-three", "button", "Exercise"),
        ("start-routine", "first-three", "button", "Start"),
    ):
        program.activate(action, GLib.Variant("s", parameter))
        program.wait_for(role, name)
    steps.press_start(program)
    picture = stage.evidence.parent / "right-to-left.png"
    picture.parent.mkdir(parents=True, exist_ok=True)
    program.picture(picture)
    expect(picture.stat().st_size > 0, "no picture was taken")
    equal(program.complaints(), [], "what the program complains of")
    program.quit()


tap.main(test_spanish, test_right_to_left)
