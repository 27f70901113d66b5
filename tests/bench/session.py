#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Run Strength authors
"""Compares a running session with a running timer of GNOME Clocks. See README.md."""

import argparse
import contextlib
import json
import pathlib
import shutil
import subprocess
import sys

import benchlib

HERE = pathlib.Path(__file__).resolve().parent
HEADLESS = HERE.parent.parent / "build-aux/headless"

# The countdown is an hour long.
MAX_MINUTES = 50

FIGURES = (
    ("cpu-ms", "countdown-cpu-ms-per-minute", "CPU time in a minute, ms", 0),
    ("wakeups", "countdown-wakeups-per-minute", "wake-ups in a minute", 0),
)


def read_arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", type=pathlib.Path, required=True)
    parser.add_argument("--out", type=pathlib.Path, required=True)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--minutes", type=int, default=5)
    return parser.parse_args()


@contextlib.contextmanager
def countdown(subject, build):
    """A program in a countdown on a display of its own: gives something to wait for."""
    process = subprocess.Popen(
        [HEADLESS, sys.executable, "-B", HERE / "countdown.py", subject, "--build", build],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        yield process
    finally:
        process.stdin.close()
        process.wait()


def wait_for_pid(subject, process):
    # What the session bus starts writes here as well.
    for line in process.stdout:
        word, _, pid = line.strip().partition(" ")
        if word == "pid":
            return pid
    raise benchlib.CannotMeasure(f"{subject} could not be brought into a countdown")


def measure(build, subjects, minutes):
    """What each used in each minute, all of them over the same minutes."""
    with contextlib.ExitStack() as stack:
        processes = {name: stack.enter_context(countdown(name, build)) for name in subjects}
        pids = {name: wait_for_pid(name, process) for name, process in processes.items()}
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


def to_text(samples):
    rows = []
    for name, _, title, digits in FIGURES:
        row = [title, *(benchlib.spread(each, name, digits) for each in samples.values())]
        if "clocks" in samples:
            both = (benchlib.median(samples[who], name) for who in ("program", "clocks"))
            row.append(f"{benchlib.ratio(*both):.2f}")
        rows.append(row)
    head = ["least/median/greatest", "Run Strength"]
    if "clocks" in samples:
        head += ["GNOME Clocks", "ratio"]
    else:
        rows.append(["GNOME Clocks is not installed here: nothing to compare with"])
    return benchlib.to_table(head, rows)


def collect(samples):
    figures = {}
    if "clocks" in samples:
        both = (benchlib.median(samples[who], "cpu-ms") for who in ("program", "clocks"))
        figures["countdown-cpu-ratio"] = benchlib.ratio(*both)
    for subject, each in samples.items():
        prefix = "" if subject == "program" else f"{subject}-"
        for name, title, *_ in FIGURES:
            figures[prefix + title] = round(benchlib.median(each, name), 1)
    return figures


def main():
    arguments = read_arguments()
    if not 1 <= arguments.minutes <= MAX_MINUTES:
        raise benchlib.CannotMeasure(f"1 to {MAX_MINUTES} minutes are possible")
    subjects = ["program"]
    if shutil.which("gnome-clocks"):
        subjects.append("clocks")
    else:
        benchlib.say("GNOME Clocks is not installed here: nothing to compare with")
    samples = measure(arguments.build, subjects, arguments.minutes)
    if arguments.json:
        text = benchlib.to_json("session", collect(samples))
    else:
        text = to_text(samples)
    arguments.out.write_text(text, encoding="utf-8")


benchlib.run(main)
