# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Run Strength authors
"""The disk is full in the middle of a session, which goes on and is saved when there is room."""

import samples
import steps
import tap
from driver import equal, wait
from gi.repository import GLib

SETS = 6
EVERYTHING = [("bodyweight-squat", 2), ("hip-bridge", 2), ("plank", 1), ("side-plank", 2)]
LIBRARY = "tests/support/librs-failing-files.so"
RETRY = 10  # seconds after which it tries again by itself


class Disk:
    """The disk below the program's data; full or not."""

    def __init__(self, home, build):
        self.switch = home.data.parent / "disk-is-full"
        self.environment = {
            "LD_PRELOAD": str(build / LIBRARY),
            "RS_FAIL_DIR": str(home.data),
            "RS_FAIL_PER_MILLE": "1000",
            "RS_FAIL_ERRNO": "ENOSPC",
            "RS_FAIL_SWITCH": str(self.switch),
        }

    def fill(self):
        self.switch.touch()

    def make_room(self):
        self.switch.unlink()


def begin(stage):
    home = stage.home()
    samples.put(home, "routines", samples.SHORT["id"] + ".json", samples.SHORT)
    disk = Disk(home, stage.build)
    program = stage.program(home, 40, **disk.environment)
    program.activate("start-routine", GLib.Variant("s", samples.SHORT["id"]))
    steps.press_start(program)
    steps.wait_for_moment(program, lambda now: now.phase is not None, "the session to begin")
    return program, disk


def go_to(program, number):
    steps.go_on_until(
        program,
        lambda now: now.is_waiting and now.overall == number,
        f"set {number}",
    )


def expect_saved(program):
    """One workout, with every set, and nothing to ask at the next start."""
    wait(lambda: steps.workouts(program.home), "the workout to be saved", timeout=RETRY + 10)
    (workout,) = steps.workouts(program.home)
    steps.expect_all_done(workout, EVERYTHING)
    program.quit()
    program.restart()
    steps.expect_no_offer(program)
    equal(len(steps.workouts(program.home)), 1, "how many workouts there are")


def test_until_after_the_end(stage):
    program, disk = begin(stage)
    go_to(program, 3)
    disk.fill()
    steps.go_on_until(program, lambda now: now.is_over, "the end of the session")
    equal(steps.workouts(program.home), [], "the workouts while there is no room")
    disk.make_room()
    # Nobody does anything: it tries by itself.
    expect_saved(program)


def test_killed_meanwhile(stage):
    program, disk = begin(stage)
    go_to(program, 3)
    disk.fill()
    go_to(program, 4)
    program.kill()
    disk.make_room()
    program.restart()
    text, done, of = steps.offer(program)
    equal((done, of), (2, SETS), "what was on the disk: " + text)


def test_killed_later(stage):
    program, disk = begin(stage)
    go_to(program, 2)
    disk.fill()
    go_to(program, 3)
    disk.make_room()
    go_to(program, 4)
    program.kill()
    program.restart()
    text, done, of = steps.offer(program)
    equal((done, of), (3, SETS), "what was on the disk: " + text)
    steps.answer(program, "Go On")
    steps.wait_for_moment(program, lambda now: now.phase == "Paused", "it to be paused")
    program.keys("space")
    steps.finish(program)
    expect_saved(program)


tap.main(test_until_after_the_end, test_killed_meanwhile, test_killed_later)
