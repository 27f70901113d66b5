# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Run Strength authors
"""Runs test functions and reports in the Test Anything Protocol."""

import contextlib
import pathlib
import shutil
import sys
import time
import traceback

from driver import Desk, Failure, Home, Program


class Stage:
    """What a test function gets: it makes homes and programs, and all of them end with it."""

    def __init__(self, desk, program, build, evidence):
        self.desk = desk
        self.command = program
        self.build = build
        self.evidence = evidence
        self.stack = contextlib.ExitStack()
        self.programs = []
        self.complaints_expected = False
        self.compositor = None

    def home(self):
        return self.stack.enter_context(Home(self.build))

    def program(self, home=None, factor=1, prepare=None, files=(), **environment):
        """Starts the program, with files to open; prepare(home) may put others in place before."""
        home = home or self.home()
        if prepare is not None:
            prepare(home)
        self.desk.announcements.clear()
        command = self.command if isinstance(self.command, list) else [self.command]
        program = Program(self.desk, home, [*command, *map(str, files)], factor, **environment)
        self.programs.append(program)
        return self.stack.enter_context(program)

    def check_complaints(self):
        for program in self.programs:
            complaints = program.complaints()
            if complaints and not self.complaints_expected:
                raise Failure("the program complains:\n" + "\n".join(complaints))

    def leave_evidence(self):
        for number, program in enumerate(self.programs):
            folder = self.evidence / str(number) if number else self.evidence
            program.leave_evidence(folder)


class Skip(Exception):
    """Raised by a test that cannot be run here: why."""


def note(text):
    """A line that a person reads; the protocol ignores it."""
    print("\n".join("# " + line for line in str(text).splitlines()), flush=True)


def _run(number, test, stage):
    title = test.__name__.removeprefix("test_").replace("_", " ")
    shutil.rmtree(stage.evidence, ignore_errors=True)
    start = time.monotonic()
    with stage.stack:
        try:
            test(stage)
            stage.check_complaints()
        except Skip as reason:
            print(f"ok {number} - {title} # SKIP {reason}", flush=True)
            return True
        except Exception:  # whatever it is, the others still run
            note(traceback.format_exc())
            if stage.compositor is not None and stage.compositor.has_fallen_over():
                print(f"ok {number} - {title} # SKIP the compositor ended by itself", flush=True)
                return True
            stage.leave_evidence()
            note(f"see {stage.evidence}")
            print(f"not ok {number} - {title}", flush=True)
            return False
    print(f"ok {number} - {title} # {time.monotonic() - start:.1f} s", flush=True)
    return True


def main(*tests, prepare=None):
    """Runs the tests one after another. Arguments: the program, the build directory, names.

    prepare: is called with the desk before the tests; what it gives is Stage.compositor
    """
    if len(sys.argv) < 3:
        sys.exit(f"usage: {sys.argv[0]} PROGRAM BUILD [TEST...]")
    program = str(pathlib.Path(sys.argv[1]).resolve())
    build = pathlib.Path(sys.argv[2]).resolve()
    wanted = sys.argv[3:]
    evidence = build / "e2e-failures" / pathlib.Path(sys.argv[0]).stem
    tests = [test for test in tests if not wanted or test.__name__ in wanted]
    print("TAP version 14", flush=True)
    good = True
    with Desk() as desk:
        prepared = prepare(desk) if prepare is not None else None
        print(f"1..{len(tests)}", flush=True)
        for number, test in enumerate(tests, 1):
            stage = Stage(desk, program, build, evidence / test.__name__)
            stage.compositor = prepared
            good = _run(number, test, stage) and good
    sys.exit(0 if good else 1)
