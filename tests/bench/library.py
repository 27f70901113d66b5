#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Run Strength authors
"""Says what the library of exercises costs. See README.md."""

import os
import pathlib
import tempfile

import benchlib

SIZES = (70, 10000, 100000)

# name in what is measured, how it is called in the table, digits
ROWS = (
    ("file-mib", "the file, MiB", 1),
    ("floor-ms", "parsing it with json-glib, ms", 0),
    ("load-ms", "reading, sorting and indexing it, ms", 0),
    ("load-ratio", "the same, of parsing", 2),
    ("read-ms", "of that reading, ms", 0),
    ("catalogue-ms", "of that sorting, ms", 0),
    ("index-ms", "of that indexing (in a thread), ms", 0),
    ("keystroke-p50-ms", "a keystroke, median, ms", 2),
    ("keystroke-p99-ms", "a keystroke, 99 of 100, ms", 2),
    ("keystroke-max-ms", "the dearest keystroke, ms", 2),
    ("keystroke-ratio", "99 of 100, of looking into all names and steps", 2),
    ("chip-p99-ms", "a filter, 99 of 100, ms", 2),
    ("sort-max-ms", "another order, the dearest, ms", 2),
    ("edit-p50-ms", "an exercise that changes, median, ms", 2),
    ("edit-max-ms", "the dearest of those, ms", 2),
    ("scroll-p50-ms", "a frame of scrolling, median, ms", 1),
    ("scroll-p95-ms", "a frame of scrolling, 95 of 100, ms", 1),
    ("scroll-ratio", "frames of scrolling, of painting the same rows again", 2),
    ("letter-p50-ms", "a keystroke until it is drawn, median, ms", 1),
    ("letter-p99-ms", "a keystroke until it is drawn, 99 of 100, ms", 1),
    ("bytes-per-exercise", "memory beside the records, bytes an exercise", 0),
    ("record-bytes-per-exercise", "a record, bytes", 0),
)


def run_tool(build, name, *arguments):
    return benchlib.run_tool(
        build / "tests/bench" / name,
        *arguments,
        env=dict(os.environ, GSETTINGS_BACKEND="memory", GSETTINGS_SCHEMA_DIR=str(build / "data")),
    )


def measure(build, size, runs):
    """In turn, so that what else the machine does disturbs both; the median run counts."""
    benchlib.say(f"{size} exercises")
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "exercises.json"
        run_tool(build, "bench-library", "generate", str(size), path)
        samples = [
            {
                **run_tool(build, "bench-library", "floor", path),
                **run_tool(build, "bench-library", "measure", path),
                **run_tool(build, "bench-library-view", str(size)),
            }
            for _ in range(runs)
        ]
    for sample in samples:
        sample["load-ratio"] = benchlib.ratio(sample["load-ms"], sample["floor-ms"])
        sample["scroll-ratio"] = benchlib.ratio(sample["scroll-mean-ms"], sample["paint-mean-ms"])
        sample["keystroke-ratio"] = benchlib.ratio(sample["keystroke-p99-ms"], sample["plain-ms"])
    return {name: benchlib.median(samples, name) for name in samples[0]}


def to_figures(measured):
    """The names that the README promises: the size stands in the middle of them."""
    figures = {}
    for size, values in measured.items():
        for name, value in values.items():
            head, _, tail = name.partition("-")
            figures[f"{head}-{size}-{tail}"] = round(value, 3)
    largest = measured[max(measured)]
    figures["bytes-per-exercise"] = round(largest["bytes-per-exercise"])
    return figures


def to_text(measured):
    rows = [
        [title, *(f"{values[name]:.{digits}f}" for values in measured.values())]
        for name, title, digits in ROWS
    ]
    return benchlib.to_table(["exercises", *(str(size) for size in measured)], rows)


def main():
    arguments = benchlib.read_arguments(__doc__, 3)
    measured = {size: measure(arguments.build, size, arguments.runs) for size in SIZES}
    text = (
        benchlib.to_json("library", to_figures(measured))
        if arguments.json
        else to_text(measured)
    )
    arguments.out.write_text(text, encoding="utf-8")


benchlib.run(main)
