#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Run Strength authors
"""Starts a program, brings it into an hour's countdown, and leaves it there.

Prints "pid" and its process id when it is there; ends it when the standard input is closed. Run by
session.py, once for each program, on a display and a session bus of its own.
"""

import argparse
import json
import multiprocessing
import pathlib
import subprocess
import sys
import tempfile
import time

import benchlib

ROUTINE_ID = "5d3a1c52-6a0e-4a43-9f0e-0b6f1f1f7a11"
ROUTINE = {
    "format": "run-strength-routine",
    "version": 1,
    "id": ROUTINE_ID,
    "name": "Bench",
    "blocks": [
        {
            "kind": "straight",
            "items": [{"exercise": "plank", "dose": {"sets": 1, "seconds": 3600, "rest": 0}}],
        }
    ],
}

# What a person presses, one after the other, and seconds to the countdown after that.
STEPS = {
    "program": (("Routines", "Start Bench", "Start"), 12),
    "clocks": (("Timer", "1 h"), 2),
}
PATIENCE_S = 30
POLL_S = 0.2
SETTLE_S = 10


def read_arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("subject", choices=STEPS)
    parser.add_argument("--build", type=pathlib.Path, required=True)
    return parser.parse_args()


def write_routine(home):
    directory = pathlib.Path(home) / "data/run-strength/routines"
    directory.mkdir(parents=True)
    (directory / f"{ROUTINE_ID}.json").write_text(json.dumps(ROUTINE), encoding="utf-8")


# --- By the accessibility bus; in a process of its own, which is gone when use is read ---


def walk(node):
    if node is None:
        return
    yield node
    for i in range(node.get_child_count()):
        yield from walk(node.get_child_at_index(i))


def find_application(atspi, pid):
    desktop = atspi.get_desktop(0)
    for i in range(desktop.get_child_count()):
        application = desktop.get_child_at_index(i)
        if application is not None and application.get_process_id() == pid:
            return application
    return None


def find_button(atspi, error, pid, name):
    """Nodes may be gone between two questions about them; then it is asked again."""
    try:
        for node in walk(find_application(atspi, pid)):
            if node.get_name() != name or not node.get_state_set().contains(atspi.StateType.SHOWING):
                continue
            action = node.get_action_iface()
            if action is not None and action.get_n_actions() > 0:
                return action
    except error:
        pass
    return None


def read_texts(atspi, error, pid):
    try:
        return [node.get_name() for node in walk(find_application(atspi, pid))]
    except error:
        return []


def wait_for(question, complaint):
    """The first answer that is not nothing; the other program is asked now and then."""
    deadline = time.monotonic() + PATIENCE_S
    while not (answer := question()):
        if time.monotonic() > deadline:
            sys.exit(f"countdown: {complaint}")
        time.sleep(POLL_S)
    return answer


def drive(subject, pid):
    import gi  # only here: its connection is to end with this process

    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi, GLib

    names, lead_in = STEPS[subject]
    for name in names:
        wait_for(
            lambda name=name: find_button(Atspi, GLib.Error, pid, name),
            f"{subject}: there is no button “{name}”",
        ).do_action(0)
    # A lead-in counts down too, and is not what is measured: only time tells them apart.
    time.sleep(lead_in)
    before = read_texts(Atspi, GLib.Error, pid)
    wait_for(
        lambda: read_texts(Atspi, GLib.Error, pid) != before, f"{subject}: nothing counts down"
    )


def main():
    arguments = read_arguments()
    command = {"program": arguments.build / "src/run-strength", "clocks": "gnome-clocks"}
    with tempfile.TemporaryDirectory(prefix="rs-bench-") as home:
        env = benchlib.isolated(home, arguments.build / "data")
        if arguments.subject == "program":
            write_routine(home)
        with subprocess.Popen(
            [command[arguments.subject]],
            env=env,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        ) as process:
            try:
                driver = multiprocessing.Process(
                    target=drive, args=(arguments.subject, process.pid)
                )
                driver.start()
                driver.join()
                if driver.exitcode != 0 or process.poll() is not None:
                    raise benchlib.CannotMeasure(f"{arguments.subject} is in no countdown")
                # Until what the start and the questions over the bus have set off is done.
                time.sleep(SETTLE_S)
                print("pid", process.pid, flush=True)
                sys.stdin.read()
            finally:
                process.terminate()


benchlib.run(main)
