#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Run Strength authors
"""Compares the start of Run Strength with that of an empty window. See README.md."""

import argparse
import json
import pathlib
import subprocess
import tempfile

import benchlib

NAMES = ("program", "floor")

# name, what it is called in the table, digits
FIGURES = (
    ("map-ms", "window on screen, ms", 0),
    ("first-frame-ms", "first frame, ms", 0),
    ("cpu-ms", "CPU time of the first 5 s, ms", 0),
    ("pss-mib", "memory, proportional (PSS), MiB", 1),
    ("rss-mib", "memory, resident (RSS), MiB", 1),
    ("uss-mib", "memory, its own (USS), MiB", 1),
)
IDLE_FIGURES = (
    ("idle-wakeups-per-minute", "wake-ups in a minute of rest", 0),
    ("idle-cpu-ms-per-minute", "CPU time in a minute of rest, ms", 1),
)


def read_arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", type=pathlib.Path, required=True)
    parser.add_argument("--out", type=pathlib.Path, required=True)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--runs", type=int, default=10)
    parser.add_argument("--idle", type=int, default=60, help="seconds of rest, 0 for none")
    return parser.parse_args()


def warm_accessibility():
    """Whoever comes first would pay for starting the accessibility bus."""
    subprocess.run(
        ["gdbus", "call", "--session", "--dest", "org.a11y.Bus", "--object-path", "/org/a11y/bus",
         "--method", "org.a11y.Bus.GetAddress"],
        stdout=subprocess.DEVNULL,
        check=False,
    )


class Bench:
    def __init__(self, build, home):
        self.first_frame = build / "tests/bench/first-frame"
        self.programs = {
            "program": build / "src/run-strength",
            "floor": build / "tests/bench/floor",
        }
        self.envs = {name: benchlib.isolated(f"{home}/{name}", build / "data") for name in NAMES}

    def measure(self, name, *options):
        done = subprocess.run(
            [self.first_frame, *options, "--", self.programs[name]],
            env=self.envs[name],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
        if done.returncode != 0:
            raise benchlib.CannotMeasure(f"{name}: {done.stderr.strip()}")
        sample = json.loads(done.stdout)
        for kind in ("pss", "rss", "uss"):
            sample[f"{kind}-mib"] = sample.pop(f"{kind}-kib") / 1024
        return sample


def measure(bench, runs, idle):
    samples = {name: [] for name in NAMES}
    resting = {}

    for name in NAMES:
        bench.measure(name)
    for i in range(runs):
        benchlib.say(f"run {i + 1} of {runs}")
        for name in NAMES:
            samples[name].append(bench.measure(name))
    if idle:
        for name in NAMES:
            benchlib.say(f"{name} at rest for {idle} s")
            resting[name] = [bench.measure(name, f"--idle={idle}")]
    return samples, resting


def to_text(samples, resting):
    rows = []
    for figures, source in ((FIGURES, samples), (IDLE_FIGURES, resting)):
        for name, title, digits in figures if source else ():
            ours, theirs = (source[who] for who in NAMES)
            both = benchlib.median(ours, name), benchlib.median(theirs, name)
            quotient = f"{both[0] / both[1]:.2f}" if both[1] else "-"
            rows.append(
                [title, *(benchlib.spread(each, name, digits) for each in (ours, theirs)), quotient]
            )
    return benchlib.to_table(["least/median/greatest", "Run Strength", "floor", "ratio"], rows)


def collect(samples, resting):
    ours, floor = (samples[name] for name in NAMES)
    figures = {
        f"{title}-ratio": benchlib.ratio(benchlib.median(ours, name), benchlib.median(floor, name))
        for title, name in (
            ("first-frame", "first-frame-ms"),
            ("cpu", "cpu-ms"),
            ("memory", "pss-mib"),
        )
    }
    for prefix, index in (("", 0), ("floor-", 1)):
        for source, kinds in ((samples, FIGURES), (resting, IDLE_FIGURES)):
            for name, *_ in kinds if source else ():
                figures[prefix + name] = round(benchlib.median(source[NAMES[index]], name), 1)
    return figures


def main():
    arguments = read_arguments()
    if arguments.runs < 1:
        raise benchlib.CannotMeasure("at least one run is needed")
    warm_accessibility()
    with tempfile.TemporaryDirectory(prefix="rs-bench-") as home:
        samples, resting = measure(Bench(arguments.build, home), arguments.runs, arguments.idle)
    if arguments.json:
        text = benchlib.to_json("startup", collect(samples, resting))
    else:
        text = to_text(samples, resting)
    arguments.out.write_text(text, encoding="utf-8")


benchlib.run(main)
