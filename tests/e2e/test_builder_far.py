# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Run Strength authors
"""The builder with the real pointer: whole blocks, and cancelled.

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
    block,
    heading,
    open_routine,
    saved,
    wait_for_saved,
)
from driver import equal, let_pass


def test_a_block(stage):
    program = open_routine(
        stage, block("straight", SQUAT), block("circuit", BRIDGE), block("superset", PLANK)
    )
    straight, circuit, superset = ("straight", SQUAT), ("circuit", BRIDGE), ("superset", PLANK)
    for number in range(TIMES // 2):
        program.drag(
            steps.handle_of(program, heading(program, 0)),
            steps.spot_in(program, steps.row_of(program, PLANK), 0.8),
        )
        wait_for_saved(program, [circuit, superset, straight], f"block {number + 1} down")
        program.drag(
            steps.handle_of(program, heading(program, 2)), above(program, heading(program, 0))
        )
        wait_for_saved(program, [straight, circuit, superset], f"block {number + 1} up")
    program.quit()


def test_cancelled(stage):
    program = open_routine(stage, block("straight", SQUAT, SIDE), block("circuit", BRIDGE, PLANK))
    before = saved(program)
    for number in range(TIMES):
        end = steps.spot_in(program, steps.row_of(program, PLANK), 0.75)
        start = steps.handle_of(program, steps.row_of(program, SQUAT))
        if number % 2:
            start = program.center(steps.card(program, SUMO))
        program.drag(start, end, release=False)
        program.keys("Escape")
        let_pass(0.2)
        program.release()
        let_pass(0.3)
        equal(steps.order(program), [SQUAT, SIDE, BRIDGE, PLANK], f"cancel {number + 1}")
    equal(saved(program), before, "what is saved")
    program.quit()


tap.main(test_a_block, test_cancelled)
