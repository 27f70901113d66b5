#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Run Strength authors
"""Says what drawing the figure costs. See README.md."""

import pathlib

import benchlib

SOURCE = pathlib.Path(__file__).resolve().parents[2]

# name, what it is called in the table
COSTS = (
    ("display-list", "moment to display list, 600 px"),
    ("paint-600", "painting 600 px, as a window does"),
    ("paint-600-direct", "painting 600 px, in memory"),
    ("paint-96", "painting 96 px"),
    ("thumbnail", "thumbnail, 96 px"),
    ("thumbnail-2x", "thumbnail, 96 px at scale 2"),
    ("load-all", "reading and baking all movements"),
    ("frame", "a frame of playing, 600 px"),
)
OTHERS = (
    ("frame-worst-ms", "the dearest frame of playing, ms"),
    ("late-frames-percent", "frames that take more than 16.6 ms, %"),
    ("playing-cpu-percent", "one core at 60 frames a second, %"),
    ("heap-growth-bytes", "heap that 1000 display lists add, bytes"),
)


def measure(build, runs):
    return benchlib.run_tool(
        build / "tests/bench/bench-figure", SOURCE / "data/movements", str(runs)
    )


def to_text(figures):
    rows = [
        [title, f"{figures[name + '-ms']:.3f}", f"{figures[name + '-ratio']:.2f}"]
        for name, title in COSTS
    ]
    rows += [[title, f"{figures[name]:g}"] for name, title in OTHERS]
    return benchlib.to_table(["CPU time", "ms", "of ellipses"], rows)


def main():
    arguments = benchlib.read_arguments(__doc__, 10)
    figures = measure(arguments.build, arguments.runs)
    text = benchlib.to_json("figure", figures) if arguments.json else to_text(figures)
    arguments.out.write_text(text, encoding="utf-8")


benchlib.run(main)
