#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Run Strength authors
"""What a running session costs, beside a running timer of GNOME Clocks, and whether it drifts.

See README.md.
"""

import argparse
import contextlib
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys

import benchlib
import boundaries
import countdown

HERE = pathlib.Path(__file__).resolve().parent
HEADLESS = HERE.parent.parent / "build-aux/headless"

# The countdowns are an hour long.
MAX_MINUTES = 50

# who, what is asked, the figure, what it is called in the table, digits
FIGURES = (
    ("rest", "cpu-ms", "countdown-cpu-ms-per-minute", "a rest in view: CPU ms in a minute", 0),
    ("clocks", "cpu-ms", "clocks-cpu-ms-per-minute", "GNOME Clocks: CPU ms in a minute", 0),
    ("rest", "wakeups", "countdown-wakeups-per-minute", "a rest in view: wake-ups in a minute", 0),
    ("clocks", "wakeups", "clocks-wakeups-per-minute", "GNOME Clocks: wake-ups in a minute", 0),
    ("figure", "cpu-ms", "figure-cpu-ms-per-minute", "a moving figure: CPU ms in a minute", 0),
    ("hidden", "cpu-ms", "hidden-cpu-ms-per-minute", "a hidden rest: CPU ms in a minute", 1),
    ("hidden", "wakeups", "hidden-wakeups-per-minute", "a hidden rest: wake-ups in a minute", 0),
)


def read_arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", type=pathlib.Path, required=True)
    parser.add_argument("--out", type=pathlib.Path, required=True)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--minutes", type=int, default=5)
    return parser.parse_args()


@contextlib.contextmanager
def bring(subject, build):
    """A program where it is to be measured, on a display of its own: something to wait for."""
    process = subprocess.Popen(
        [HEADLESS, sys.executable, "-B", HERE / "countdown.py", subject, "--build", build],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        # The figure needs a window that is larger than the others'.
        env=dict(os.environ, RS_SCREEN="1600x1200x24" if subject == "figure" else "1280x800x24"),
    )
    try:
        yield process
    finally:
        process.stdin.close()
        process.wait()


def wait_for(subject, process):
    """What it says of itself: "home", "pid", "figure"."""
    said = {}
    # What the session bus starts writes here as well.
    for line in process.stdout:
        word, _, rest = line.strip().partition(" ")
        said[word] = rest
        if word == "pid":
            return said
    raise benchlib.CannotMeasure(f"{subject} could not be brought to where it is measured")


def watch(build, pids, minutes):
    """What each used in each minute, all of them over the same minutes."""
    benchlib.say(f"watching for {minutes} min")
    done = subprocess.run(
        [build / "tests/bench/watch", "60", str(minutes), *pids.values()],
        stdout=subprocess.PIPE,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        raise benchlib.CannotMeasure("a program ended while it was watched")
    rounds = [json.loads(line) for line in done.stdout.splitlines()]
    return {name: [each[pid] for each in rounds] for name, pid in pids.items()}


def measure(build, subjects, minutes):
    with contextlib.ExitStack() as stack:
        processes = {name: stack.enter_context(bring(name, build)) for name in subjects}
        said = {name: wait_for(name, process) for name, process in processes.items()}
        # After the others, so that nobody starts while it is watched.
        drifting = wait_for("drift", stack.enter_context(bring("drift", build)))
        watcher = boundaries.Watcher(drifting["home"])
        watcher.start()
        used = watch(build, {name: each["pid"] for name, each in said.items()}, minutes)
        watcher.end()
    late = boundaries.measure(watcher.lines, countdown.SHORT_S)
    if len(late) < 2:
        raise benchlib.CannotMeasure("the session with short phases passed no boundaries")
    width, height = map(int, said["figure"]["figure"].split())
    return used, late, width * height


def scale_figure(cpu_ms, pixels):
    """Percent of one core. A window that cannot be made right is reckoned by its pixels."""
    return cpu_ms / 600 * countdown.FIGURE_PX**2 / pixels


def collect(used, late, pixels):
    figures = {}
    if "clocks" in used:
        both = (benchlib.median(used[who], "cpu-ms") for who in ("rest", "clocks"))
        figures["countdown-cpu-ratio"] = benchlib.ratio(*both)
    for who, name, title, _text, _digits in FIGURES:
        if who in used:
            figures[title] = round(benchlib.median(used[who], name), 1)
    cpu_ms = benchlib.median(used["figure"], "cpu-ms")
    figures["figure-cpu-percent"] = round(scale_figure(cpu_ms, pixels), 1)
    figures["figure-pixels"] = pixels
    # Those of the beginning and of the end, so that one late boundary is no drift.
    n = max(1, len(late) // 4)
    figures["drift-ms"] = round(statistics.median(late[-n:]) - statistics.median(late[:n]), 2)
    figures["late-median-ms"] = round(statistics.median(late), 2)
    figures["late-most-ms"] = round(max(late, key=abs), 2)
    figures["boundaries"] = len(late)
    return figures


def to_text(used, figures):
    rows = [
        [text, benchlib.spread(used[who], name, digits)]
        for who, name, _title, text, digits in FIGURES
        if who in used
    ]
    if "clocks" in used:
        ratio = f"{figures['countdown-cpu-ratio']:.2f}"
        rows.append(["a rest in view ÷ GNOME Clocks, CPU time", ratio])
    else:
        rows.append(["GNOME Clocks is not installed here: nothing to compare with"])
    rows += [
        ["a moving figure, 600 × 600: one core, %", f"{figures['figure-cpu-percent']:.1f}"],
        [f"drift over {figures['boundaries']} boundaries, ms", f"{figures['drift-ms']:.2f}"],
        ["a boundary is late by, the median, ms", f"{figures['late-median-ms']:.2f}"],
        ["a boundary is late by, at most, ms", f"{figures['late-most-ms']:.2f}"],
    ]
    return benchlib.to_table(["Session", "least/median/greatest"], rows)


def main():
    arguments = read_arguments()
    if not 1 <= arguments.minutes <= MAX_MINUTES:
        raise benchlib.CannotMeasure(f"1 to {MAX_MINUTES} minutes are possible")
    subjects = ["rest", "hidden", "figure"]
    if shutil.which("gnome-clocks"):
        subjects.append("clocks")
    else:
        benchlib.say("GNOME Clocks is not installed here: nothing to compare with")
    used, late, pixels = measure(arguments.build, subjects, arguments.minutes)
    figures = collect(used, late, pixels)
    if arguments.json:
        text = benchlib.to_json("session", figures)
    else:
        text = to_text(used, figures)
    arguments.out.write_text(text, encoding="utf-8")


benchlib.run(main)
