# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Run Strength authors
"""Routines of blocks in the builder, as they are dragged about."""

import os

import samples
import steps
from driver import equal, wait

# How often each kind of drag is done without a miss.
TIMES = int(os.environ.get("RS_E2E_TIMES", "20"))
ROUTINE = samples.uuid(1)
SQUAT, BRIDGE, PLANK, SIDE, SUMO = ("Squat", "Hip bridge", "Plank", "Side plank", "Sumo squat")
IDS = {
    SQUAT: "bodyweight-squat",
    BRIDGE: "hip-bridge",
    PLANK: "plank",
    SIDE: "side-plank",
    SUMO: "sumo-squat",
}


def item(name):
    return {"exercise": IDS[name], "dose": samples.dose(sets=2, reps=8, rest=30)}


def block(kind, *names):
    rounds = {"rounds": 2} if kind in ("superset", "circuit") else {}
    return {"kind": kind, **rounds, "items": [item(name) for name in names]}


def open_routine(stage, *blocks):
    home = stage.home()
    home.set_size(1200, 900)
    routine = samples.routine(ROUTINE, "Dragging", [])
    routine["blocks"] = list(blocks)
    samples.put(home, "routines", ROUTINE + ".json", routine)
    home.settings["last-view"] = "'routines'"
    program = stage.program(home)
    program.click("list item", "Dragging")
    wait(lambda: steps.builder_rows(program), "the rows")
    return program


def saved(program):
    """What is saved: the kinds of the blocks, each with its exercises."""
    names = {identifier: name for name, identifier in IDS.items()}
    routine = steps.saved_routine(program.home, ROUTINE)
    return [
        (part["kind"], *[names[entry["exercise"]] for entry in part["items"]])
        for part in routine["blocks"]
    ]


def wait_for_saved(program, expected, what):
    try:
        wait(lambda: saved(program) == expected, what)
    except Exception:
        equal(saved(program), expected, what)
        raise


def heading(program, number):
    return steps.headings(program)[number]


def below(program, row):
    """Right below a heading: the beginning of its block."""
    return steps.spot_in(program, row, 0.85)


def above(program, row):
    """Between the block of a heading and the one before."""
    return steps.spot_in(program, row, 0.15)


def shown_seconds(row):
    """What tells the rows of a long routine apart: the seconds on the button of the dose."""
    button = next(node for node in row.all("button") if steps.DOSE_BUTTON.match(node.description))
    return int(button.name.split("×")[1].split()[0])


def saved_seconds(program):
    """The same of all its rows, as they are saved."""
    routine = steps.saved_routine(program.home, ROUTINE)
    return [entry["dose"]["seconds"] for part in routine["blocks"] for entry in part["items"]]
