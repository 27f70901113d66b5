# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Run Strength authors
"""Rows are dragged by touch: at the handle at once, elsewhere after a long press."""

import re

import compositor
import samples
import steps
import tap
from blocks import ROUTINE, TIMES, saved_seconds, shown_seconds
from driver import Failure, equal, let_pass, wait
from gi.repository import GLib

ROWS = 20
LONG_PRESS = 0.9
DOSE = "Dose, such as 3 × 12 or 2 × 30 s per side"


def seconds(program):
    return [shown_seconds(row) for row in steps.item_list(program)]


def open_long(stage):
    home = stage.home()
    home.settings.update({"last-view": "'routines'", "window-maximized": "true"})
    many = [("plank", samples.dose(sets=1, seconds=20 + number)) for number in range(ROWS)]
    samples.put(home, "routines", ROUTINE + ".json", samples.routine(ROUTINE, "Long", many))
    program = compositor.program(stage, home)
    frame = program.wait_for("frame")
    wait(lambda: frame.extents() == (0, 0, 1280, 800), "the window to be all of the screen")
    program.activate("open-routine", GLib.Variant("s", ROUTINE))
    wait(lambda: len(steps.item_list(program)) > 8, "the rows")
    wait(lambda: steps.item_list(program)[0].extents()[1] > 0, "them to be laid out")
    return program


def middle(row):
    """Beside its handle, its dose and its menu."""
    x, y, width, height = row.extents()
    return x + width // 3, y + height // 2


def handle(row):
    x, y, _width, height = row.extents()
    return x + steps.HANDLE_X, y + height // 2


def near(row, part):
    x, y, width, height = row.extents()
    return x + width // 3, y + int(height * part)


def top_of(program):
    return steps.item_list(program)[0].extents()[1]


def opens(program):
    try:
        return program.wait_for("text", DOSE, timeout=2)
    except Failure:
        return None


def test_touch(stage):
    program = open_long(stage)
    finger = compositor.Finger(program)
    expected = seconds(program)
    # Taps do what clicks do, and leave the row as ready for a long press as it was.
    row = steps.item_list(program)[1]
    x, y, width, height = row.first("button", re.compile("×")).extents()
    dose = x + width // 2, y + height // 2
    for _attempt in range(4):
        # One right after the other: a tap after a rest does not always reach a button here.
        finger.tap(*middle(row))
        finger.tap(*dose)
        if opens(program):
            break
    program.wait_for("text", DOSE)
    wait(lambda: steps.item_list(program)[1].has("SELECTED"), "the row to be selected")
    finger.tap(640, 20)
    program.wait_until_gone("text", DOSE)
    for number in range(TIMES):
        rows = steps.item_list(program)
        start, target = (3, 1) if number % 2 else (1, 4)
        end = near(rows[target], 0.25 if target < start else 0.75)
        if number % 4 > 1:
            finger.slide(handle(rows[start]), end)
        else:
            finger.slide(middle(rows[start]), end, hold=LONG_PRESS)
        expected.insert(target, expected.pop(start))
        what = f"drag {number + 1}, {'at the handle' if number % 4 > 1 else 'after a long press'}"
        try:
            wait(lambda: seconds(program)[:6] == expected[:6], what)
        except compositor.Failure:
            raise compositor.Failure(f"{what}: {seconds(program)} instead of {expected}") from None

    wait(lambda: saved_seconds(program)[:len(expected)] == expected, "the last to be saved")
    saved = saved_seconds(program)
    # Elsewhere, without waiting, it scrolls and moves nothing.
    before = top_of(program)
    row = steps.item_list(program)[5]
    x, y = middle(row)
    finger.slide((x, y), (x, y - 200))
    wait(lambda: top_of(program) < before - 100, "the list to scroll")
    let_pass(0.5)
    equal(saved_seconds(program), saved, "what scrolling leaves")
    program.end_over_bus()
    program.wait_for_end()


def test_cards(stage):
    """Those of the palette: a tap adds, a long press drags or, let go at once, has the menu."""
    program = open_long(stage)
    finger = compositor.Finger(program)
    name = wait(lambda: steps.cards(program), "the cards")[2]
    card = steps.card(program, name)
    x, y = middle(card)
    finger.slide((x, y), near(steps.item_list(program)[2], 0.25), hold=LONG_PRESS)
    wait(lambda: steps.order(program)[2] == name, "the card to land where it was dropped")

    finger.tap(x, y)
    program.wait_for_announcement(f"{name} added")

    finger.tap(x, y, LONG_PRESS)
    program.wait_for("menu")
    finger.tap(x, 20)
    program.wait_until_gone("menu")
    before = card.extents()[1]
    finger.slide((x, y), (x, y - 200))
    wait(lambda: card.extents()[1] < before - 100, "the palette to scroll")
    program.end_over_bus()
    program.wait_for_end()


tap.main(test_touch, test_cards, prepare=compositor.start)
