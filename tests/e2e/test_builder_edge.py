# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Run Strength authors
"""The builder with the real pointer: beyond the visible edge, in a routine of 200 exercises."""

import samples
import steps
import tap
from blocks import ROUTINE, TIMES, saved_seconds, shown_seconds
from driver import equal, let_pass, run, wait


def test_beyond_the_edge(stage):
    """Held near an edge it scrolls, and the row lands where the line was, in 200 rows."""
    home = stage.home()
    home.set_size(1200, 700)
    many = [("plank", samples.dose(sets=1, seconds=20 + number)) for number in range(200)]
    samples.put(home, "routines", ROUTINE + ".json", samples.routine(ROUTINE, "Long", many))
    home.settings["last-view"] = "'routines'"
    program = stage.program(home)
    program.click("list item", "Long")
    wait(lambda: steps.builder_rows(program), "the rows")
    pane = builder_pane(program)
    x, y, width, height = program.place(pane)
    for number in range(TIMES // 2):
        moved = visible(program)[1]
        start = steps.handle_of(program, moved)
        program.drag(start, (x + width // 2, y + height - 14), release=False)
        wait(lambda: first_seconds(program) > 30, "the list to scroll down", timeout=20)
        check_landing(program, x + width // 2, y + height // 2, f"down {number + 1}")
        moved = visible(program)[-2]
        start = steps.handle_of(program, moved)
        program.drag(start, (x + width // 2, y + 14), release=False)
        wait(lambda: first_seconds(program) <= 24, "the list to scroll up", timeout=20)
        check_landing(program, x + width // 2, y + height // 2, f"up {number + 1}")
        program.keys("ctrl+z", "ctrl+z")
        wait(lambda: saved_seconds(program) == list(range(20, 220)), "the order as it was")
        program.keys("ctrl+Home")
        wait(lambda: first_seconds(program) <= 21, "the beginning")
    program.quit()


def builder_pane(program):
    node = steps.builder_rows(program)[0]
    while node.role != "list":
        node = node.parent
    return node


def visible(program):
    """The rows that can be seen whole, from top to bottom."""
    rows = steps.item_list(program)
    pane = rows[0]
    while pane.role != "list":
        pane = pane.parent
    _x, top, _width, height = pane.extents()
    places = [(row.extents(), row) for row in rows]
    seen = [(y, row) for (_x, y, _w, low), row in places if y >= top and y + low <= top + height]
    return [row for _y, row in sorted(seen, key=lambda pair: pair[0])]


def first_seconds(program):
    rows = visible(program)
    return shown_seconds(rows[0]) if rows else 0


def check_landing(program, x, y, what):
    """In the middle nothing scrolls; the row comes between those that the pointer is between."""
    run("xdotool", "mousemove", str(x), str(y), "sleep", "0.2", "mousemove", str(x + 1), str(y))
    wait(lambda: stands_still(program), "the list to stand still")
    under = next(row for row in visible(program) if contains(program, row, y))
    _x, top, _w, height = program.place(under)
    if abs(y - top - height // 2) < 10:  # neither half for sure
        y = top + height - 12
        run("xdotool", "mousemove", str(x), str(y), "sleep", "0.2", "mousemove", str(x + 1), str(y))
        let_pass(0.3)
    near = shown_seconds(under)
    after = y > top + height // 2
    before = saved_seconds(program)
    program.release()
    wait(lambda: saved_seconds(program) != before, what)
    now = saved_seconds(program)
    moved = next(value for value in now if neighbours(now, value) != neighbours(before, value)
                 and sorted(now) == sorted(before) and is_moved(before, now, value))
    equal(now.index(moved), now.index(near) + (1 if after else -1), what)


def stands_still(program):
    first = visible(program)[0]
    before = first.extents()
    let_pass(0.3)
    return first.extents() == before


def contains(program, row, y):
    _x, top, _w, height = program.place(row)
    return top <= y < top + height


def neighbours(values, value):
    at = values.index(value)
    return values[max(at - 1, 0):at + 2]


def is_moved(before, now, value):
    """Whether the others are in their old order without it."""
    return [other for other in before if other != value] == [
        other for other in now if other != value
    ]


tap.main(test_beyond_the_edge)
