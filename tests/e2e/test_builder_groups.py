# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Run Strength authors
"""The builder with the real pointer: from the palette, into groups and out, several rows.

Each kind of drag is done twenty times in a row without a miss.
"""

import steps
import tap
from blocks import (
    BRIDGE,
    PLANK,
    SIDE,
    SQUAT,
    SUMO,
    TIMES,
    above,
    below,
    block,
    heading,
    open_routine,
    wait_for_saved,
)
from driver import run, wait


def test_from_the_palette(stage):
    program = open_routine(stage, block("straight", SQUAT), block("circuit", BRIDGE))
    expected = [("straight", SQUAT), ("circuit", BRIDGE)]
    for number in range(TIMES):
        card = steps.card(program, SUMO if number % 2 else SQUAT)
        name = card.name
        if number % 4 < 2:
            end = below(program, heading(program, 1))
            expected[1] = ("circuit", name, *expected[1][1:])
        else:
            end = steps.spot_in(program, steps.item_list(program)[0], 0.2)
            expected[0] = ("straight", name, *expected[0][1:])
        program.drag(program.center(card), end)
        wait_for_saved(program, expected, f"drag {number + 1} from the palette")
        if number % 4 == 1:
            program.keys("ctrl+z", "ctrl+z")
            expected[1] = ("circuit", *expected[1][3:])
            wait_for_saved(program, expected, "both to be undone")
        elif number % 4 > 1:
            program.keys("ctrl+z")
            expected[0] = ("straight", *expected[0][2:])
            wait_for_saved(program, expected, "it to be undone")
    program.quit()


def test_into_and_out_of_a_group(stage):
    program = open_routine(stage, block("straight", SQUAT, SIDE), block("circuit", BRIDGE, PLANK))
    for number in range(TIMES):
        what = f"turn {number + 1}"
        into = steps.spot_in(program, steps.row_of(program, BRIDGE), 0.75)
        program.drag(steps.handle_of(program, steps.row_of(program, SQUAT)), into)
        wait_for_saved(
            program, [("straight", SIDE), ("circuit", BRIDGE, SQUAT, PLANK)], what + " into"
        )
        out = steps.spot_in(program, steps.row_of(program, SIDE), 0.25)
        program.drag(steps.handle_of(program, steps.row_of(program, SQUAT)), out)
        wait_for_saved(
            program, [("straight", SQUAT, SIDE), ("circuit", BRIDGE, PLANK)], what + " out"
        )
    # Between two groups it gets straight sets of its own.
    program.drag(
        steps.handle_of(program, steps.row_of(program, PLANK)), above(program, heading(program, 0))
    )
    wait_for_saved(program, [("straight", PLANK, SQUAT, SIDE), ("circuit", BRIDGE)], "in front")
    program.quit()


def test_several_rows(stage):
    program = open_routine(stage, block("straight", SQUAT, SIDE, SUMO), block("circuit", BRIDGE, PLANK))
    for number in range(TIMES // 2):
        what = f"turn {number + 1}"
        select(program, SQUAT, SUMO)
        end = steps.spot_in(program, steps.row_of(program, PLANK), 0.75)
        program.drag(steps.handle_of(program, steps.row_of(program, SQUAT)), end)
        wait_for_saved(
            program, [("straight", SIDE), ("circuit", BRIDGE, PLANK, SQUAT, SUMO)], what
        )
        select(program, SQUAT, SUMO)
        end = steps.spot_in(program, steps.row_of(program, SIDE), 0.25)
        program.drag(steps.handle_of(program, steps.row_of(program, SUMO)), end)
        wait_for_saved(
            program, [("straight", SQUAT, SUMO, SIDE), ("circuit", BRIDGE, PLANK)], what + " back"
        )
        # Another that is clicked is selected alone.
        program.click_at(*steps.spot_in(program, steps.row_of(program, SUMO), 0.3))
        program.drag(
            steps.handle_of(program, steps.row_of(program, SUMO)),
            steps.spot_in(program, steps.row_of(program, SIDE), 0.75),
        )
        wait_for_saved(
            program, [("straight", SQUAT, SIDE, SUMO), ("circuit", BRIDGE, PLANK)], what + " order"
        )
    program.quit()


def select(program, first, second):
    """One by a click, another by a click with Control held."""
    program.click_at(*steps.spot_in(program, steps.row_of(program, first), 0.3))
    run("xdotool", "keydown", "ctrl")
    program.click_at(*steps.spot_in(program, steps.row_of(program, second), 0.3))
    run("xdotool", "keyup", "ctrl")
    wait(
        lambda: [
            steps.exercise_of(row) for row in steps.item_list(program) if row.has("SELECTED")
        ].count(second),
        "both to be selected",
    )


tap.main(test_from_the_palette, test_into_and_out_of_a_group, test_several_rows)
