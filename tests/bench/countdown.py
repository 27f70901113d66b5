#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Run Strength authors
"""Starts a program, brings it to where it is to be measured, and leaves it there.

Prints "home" and its home, of the figure also "figure" and its width and height, and when all is
ready "pid" and its process id; ends it when the standard input is closed. Run by
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
HOLD_S = 3
REST_S = 3600
# Of "drift": many short phases. No exercise has more sets than that, so there are several.
SHORT_S = 5
SETS = 20
ITEMS = 20
LEAD_IN_S = 10


def item(exercise, **dose):
    return {"exercise": exercise, "dose": dose}


def short_item():
    """Phases that are all of one length, from one item to the next too."""
    dose = {"sets": SETS, "seconds": SHORT_S, "rest": SHORT_S}
    return {**item("plank", **dose), "rest-after": SHORT_S}


RESTING = [item("plank", sets=2, seconds=HOLD_S, rest=REST_S)]
ITEMS_OF = {
    "rest": RESTING,
    "hidden": RESTING,
    "figure": [item("bodyweight-squat", sets=1, reps=1000, rest=0, tempo="3-1-1")],
    "drift": [short_item()] * ITEMS,
}

# What a person presses, one after the other, and seconds to what is measured after that.
START = ("Routines", "Start Bench", "Start")
STEPS = {
    "rest": (START, LEAD_IN_S + HOLD_S + 2),
    "hidden": (START, LEAD_IN_S + HOLD_S + 2),
    "figure": (START, LEAD_IN_S + 2),
    "drift": (START, 0),
    "clocks": (("Timer", "1 h"), 2),
}
FIGURE = "Squat"
FIGURE_PX = 600
PATIENCE_S = 30
POLL_S = 0.2
SETTLE_S = 10


def read_arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("subject", choices=STEPS)
    parser.add_argument("--build", type=pathlib.Path, required=True)
    return parser.parse_args()


def write_routine(home, subject):
    directory = pathlib.Path(home) / "data/run-strength/routines"
    directory.mkdir(parents=True)
    routine = {
        "format": "run-strength-routine",
        "version": 1,
        "id": ROUTINE_ID,
        "name": "Bench",
        "blocks": [{"kind": "straight", "items": ITEMS_OF[subject]}],
    }
    (directory / f"{ROUTINE_ID}.json").write_text(json.dumps(routine), encoding="utf-8")


# --- The window ---


def xdotool(*arguments):
    done = subprocess.run(["xdotool", *arguments], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"countdown: xdotool {arguments[0]}: {done.stderr.strip()}")
    return done.stdout.split()


def find_window():
    return xdotool("search", "--onlyvisible", "--class", "org.example.RunStrength")[-1]


def hide():
    """As a window manager does with a window that is minimised."""
    xdotool("windowunmap", "--sync", find_window())


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


def find_figure_size(atspi, error, pid):
    """Of the one picture that is called so and is not hidden."""
    try:
        for node in walk(find_application(atspi, pid)):
            if node.get_role() != atspi.Role.IMAGE or FIGURE not in node.get_name():
                continue
            size = node.get_component_iface().get_size()
            if size.x > 0 and size.y > 0:
                return size.x, size.y
    except error:
        pass
    return None


def is_laid_out(atspi, error, pid, size):
    """Whether the program has given its window that size, and all that is in it its own."""
    try:
        for node in walk(find_application(atspi, pid)):
            if node.get_role() == atspi.Role.FRAME:
                found = node.get_component_iface().get_size()
                return (found.x, found.y) == size
    except error:
        pass
    return False


def fit_figure(atspi, error, pid):
    """Makes the window such that the figure has the size that is asked for; prints what it has."""
    window = find_window()
    width, height = 1280, 860
    for _try in range(8):
        xdotool("windowsize", "--sync", window, str(width), str(height))
        wait_for(
            lambda wanted=(width, height): is_laid_out(atspi, error, pid, wanted),
            "the window does not take its size",
        )
        size = wait_for(lambda: find_figure_size(atspi, error, pid), "there is no figure")
        if size == (FIGURE_PX, FIGURE_PX):
            break
        # Figure and time share the width.
        width += 2 * (FIGURE_PX - size[0])
        height += FIGURE_PX - size[1]
    print("figure", *size, flush=True)


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
    if subject == "drift":
        return
    # A lead-in counts down too, and is not what is measured: only time tells them apart.
    time.sleep(lead_in)
    before = read_texts(Atspi, GLib.Error, pid)
    wait_for(
        lambda: read_texts(Atspi, GLib.Error, pid) != before, f"{subject}: nothing counts down"
    )
    if subject == "figure":
        fit_figure(Atspi, GLib.Error, pid)
    elif subject == "hidden":
        hide()


def main():
    arguments = read_arguments()
    is_clocks = arguments.subject == "clocks"
    command = "gnome-clocks" if is_clocks else arguments.build / "src/run-strength"
    with tempfile.TemporaryDirectory(prefix="rs-bench-") as home:
        env = benchlib.isolated(home, arguments.build / "data")
        if not is_clocks:
            write_routine(home, arguments.subject)
        with subprocess.Popen(
            [command],
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
                    raise benchlib.CannotMeasure(f"{arguments.subject} cannot be brought there")
                # Until what the start and the questions over the bus have set off is done.
                print("home", home, flush=True)
                if arguments.subject != "drift":
                    time.sleep(SETTLE_S)
                print("pid", process.pid, flush=True)
                sys.stdin.read()
            finally:
                process.terminate()


if __name__ == "__main__":
    benchlib.run(main)
