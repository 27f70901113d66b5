# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Run Strength authors
"""A routine with every kind of block and of dose, and what one sees while it is done."""

import re

import samples
import steps
from driver import Failure, equal, expect, wait

NAME = "Everything There Is"
# So long that no pause is over before it was looked at, whatever the machine does beside it.
LONG = 120


def item(exercise, rest_after=LONG, **dose):
    value = {"exercise": exercise, "dose": samples.dose(**dose)}
    if rest_after is not None:
        value["rest-after"] = rest_after
    return value


ROUTINE = {
    **samples.routine(samples.uuid(60606060), NAME, []),
    "blocks": [
        {"kind": "warm-up", "seconds": LONG, "items": [item("cat-cow", reps=5)]},
        {
            "kind": "straight",
            "items": [
                item("bodyweight-squat", sets=2, reps=5, rest=LONG, tempo="2-1-1"),
                item("plank", sets=2, seconds=12, rest=LONG),
                item("wall-sit", seconds=10, open=True),
            ],
        },
        {
            "kind": "superset",
            "rounds": 2,
            "rest-between": LONG,
            "rest-round": LONG,
            "items": [
                item("goblet-squat", None, reps=6, **{"load-kg": 12}),
                item("band-row", None, reps=8, band=True),
            ],
        },
        {
            "kind": "circuit",
            "rounds": 2,
            "rest-between": LONG,
            "rest-round": LONG,
            "items": [
                item("side-plank", None, seconds=8, **{"per-side": True, "side-switch": 60}),
                item("romanian-deadlift", None, reps=5, **{"load-lb": 45}),
            ],
        },
        {"kind": "cool-down", "seconds": LONG, "items": [item("hip-flexor-rock", reps=4)]},
    ],
}


def prepare(home):
    samples.put(home, "routines", ROUTINE["id"] + ".json", ROUTINE)
    home.settings["session-lead-in"] = "60"
    # A card is in view as a whole.
    home.set_size(1240, 960)


# --- What was done -----------------------------------------------------------


def record(exercise, number, planned, done=None, measure="reps", **more):
    return {
        "exercise": exercise,
        "set": number,
        "measure": measure,
        "planned": planned,
        "done": planned if done is None else done,
        **more,
    }


def expect_records(workout, expected):
    """That, in this order, and nothing else."""
    for number, (found, wanted) in enumerate(zip(workout["sets"], expected), 1):
        equal(found, wanted, f"record {number}")
    equal(len(workout["sets"]), len(expected), "how many records there are")


# --- Where the session is ----------------------------------------------------


def at(program, phase, exercise=None, side=None, timeout=None):
    """Waits until the page says so, and gives the moment."""
    what = " / ".join(text for text in (phase, exercise, side) if text)

    def is_there(now):
        return (
            now.phase == phase
            and (exercise is None or now.exercise == exercise)
            and (side is None or now.side == side)
        )

    return steps.wait_for_moment(program, is_there, what, timeout)


def expect_time_moves(program):
    """Down, or up in a hold that is open."""
    first = steps.moment(program).seconds()
    expect(first is not None, f"there is no time: {steps.moment(program)}")
    steps.wait_for_moment(program, lambda now: now.seconds() != first, f"a time other than {first}")


# --- The card of a set -------------------------------------------------------


TITLE = re.compile(r"^(Set|Round) \d+: ")


def card_node(tree):
    """The card, or None."""
    node = tree.first("heading", TITLE)
    while node is not None and not (node.first(None, "It Hurt") and node.first(None, "Less")):
        node = node.parent
    return node


class Card:
    """What a pause says of the set that was just done."""

    def __init__(self, tree):
        title = tree.first("heading", TITLE)
        self.title = title and title.name
        node = card_node(tree)
        self.names = [child.name for child in node.walk() if child.name] if node else []
        self.pressed = [
            child.name
            for child in (node.walk() if node else ())
            if child.has("PRESSED") or child.has("CHECKED")
        ]

    def has(self, pattern):
        return any(re.search(pattern, name) for name in self.names)

    def amount(self):
        """Of a hold: its seconds."""
        found = [re.match(r"^(\d+) s held$", name) for name in self.names]
        return next((int(match[1]) for match in found if match), None)


def wait_for_card(program, title, *patterns, pressed=()):
    """The card of that set, once it says all this; gives it."""
    last = None

    def look():
        nonlocal last
        last = Card(program.tree())
        return (
            last.title == title
            and all(last.has(pattern) for pattern in patterns)
            and all(name in last.pressed for name in pressed)
            and last
        )

    try:
        return wait(look, f"the card of {title}")
    except Failure:
        raise Failure(
            f"waited in vain for the card {title}, {patterns}, {pressed}; it is {last.title}, "
            f"{last.names}, {last.pressed}"
        ) from None


# --- Afterwards --------------------------------------------------------------


def the_workout(program, condition):
    """The one that was filed, once it is so."""
    wait(lambda: steps.workouts(program.home), "the workout to be filed")
    found = steps.workouts(program.home)
    equal(len(found), 1, "how many workouts there are")
    try:
        wait(lambda: condition(steps.workouts(program.home)[0]), "the workout to be so")
    except Failure:
        raise Failure(f"the workout is {steps.workouts(program.home)[0]}") from None
    return steps.workouts(program.home)[0]
